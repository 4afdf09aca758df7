<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>lenet-pad</name>
    <message>
        <source>The drawing of the Draw tab; draw on it here, too</source>
        <extracomment>app/application.py</extracomment>
        <translation>Le dessin de l’onglet Dessiner&#x202f;; on peut aussi y dessiner</translation>
    </message>
    <message>
        <source>A network is being trained: the language changes when the window is next opened.</source>
        <extracomment>app/application.py</extracomment>
        <translation>Un réseau est en cours d’entraînement&#xa0;: la langue changera à la prochaine ouverture de la fenêtre.</translation>
    </message>
    <message>
        <source>My digits</source>
        <extracomment>app/application.py, app/evaluate/choices.py, app/mine/dialog.py, app/mine/digit_grid.py, app/train/setup/source_choice.py</extracomment>
        <translation>Mes chiffres</translation>
    </message>
    <message>
        <source>Drawings</source>
        <extracomment>app/application.py</extracomment>
        <translation>Dessins</translation>
    </message>
    <message>
        <source>Logs</source>
        <extracomment>app/application.py</extracomment>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Downloaded digits</source>
        <extracomment>app/application.py</extracomment>
        <translation>Chiffres téléchargés</translation>
    </message>
    <message>
        <source>Draw</source>
        <extracomment>app/application.py</extracomment>
        <translation>Dessiner</translation>
    </message>
    <message>
        <source>Draw a digit and see what it is read as</source>
        <extracomment>app/application.py</extracomment>
        <translation>Dessiner un chiffre et voir comment il est lu</translation>
    </message>
    <message>
        <source>Train</source>
        <extracomment>app/application.py</extracomment>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Train a network and watch it learn</source>
        <extracomment>app/application.py</extracomment>
        <translation>Entraîner un réseau et le regarder apprendre</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <extracomment>app/application.py</extracomment>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>Find out how good a network is, and what it takes for what</source>
        <extracomment>app/application.py</extracomment>
        <translation>Découvrir ce que vaut un réseau, et ce qu’il confond</translation>
    </message>
    <message>
        <source>Inside</source>
        <extracomment>app/application.py</extracomment>
        <translation>Intérieur</translation>
    </message>
    <message>
        <source>See what every layer makes of your digit, and why it is read as it is</source>
        <extracomment>app/application.py</extracomment>
        <translation>Voir ce que chaque couche fait de votre chiffre, et pourquoi il est lu ainsi</translation>
    </message>
    <message>
        <source>Your drawing from last time is here again.</source>
        <extracomment>app/application.py</extracomment>
        <translation>Votre dernier dessin est de retour.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program; please try again.</source>
        <extracomment>app/background/job.py</extracomment>
        <translation>Une erreur s’est produite dans le programme&#x202f;; veuillez réessayer.</translation>
    </message>
    <message>
        <source>The curves appear here when training starts</source>
        <extracomment>app/charts/line_plot.py</extracomment>
        <translation>Les courbes apparaissent ici au début de l’entraînement</translation>
    </message>
    <message>
        <source>epoch</source>
        <extracomment>app/charts/line_plot.py</extracomment>
        <translation>époque</translation>
    </message>
    <message>
        <source>epoch {value:.2f}</source>
        <extracomment>app/charts/line_plot.py</extracomment>
        <translation>époque {value:.2f}</translation>
    </message>
    <message>
        <source>Point at the curve, or go along it with the arrow keys; Ctrl and the wheel zoom</source>
        <extracomment>app/charts/plot_card.py</extracomment>
        <translation>Pointez la courbe, ou parcourez-la avec les flèches&#x202f;; Ctrl et la molette pour zoomer</translation>
    </message>
    <message>
        <source>The wheel goes up and down among the charts; with Ctrl it zooms into one</source>
        <extracomment>app/charts/plot_card.py</extracomment>
        <translation>La molette fait défiler les graphiques&#x202f;; avec Ctrl, elle zoome</translation>
    </message>
    <message>
        <source>Save this chart…</source>
        <extracomment>app/charts/plot_card.py</extracomment>
        <translation>Enregistrer ce graphique…</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <extracomment>app/charts/plot_card.py</extracomment>
        <translation>Pas encore mesuré</translation>
    </message>
    <message>
        <source>Show all epochs again; a double click on the chart does too</source>
        <extracomment>app/charts/run_chart.py</extracomment>
        <translation>Afficher de nouveau toutes les époques&#x202f;; un double-clic sur le graphique le fait aussi</translation>
    </message>
    <message>
        <source>Whole run</source>
        <extracomment>app/charts/run_chart.py</extracomment>
        <translation>Tout voir</translation>
    </message>
    <message>
        <source>earlier runs</source>
        <extracomment>app/charts/run_chart.py</extracomment>
        <translation>entraînements précédents</translation>
    </message>
    <message>
        <source>About LeNet Pad</source>
        <extracomment>app/dialogs/about.py</extracomment>
        <translation>À propos de LeNet Pad</translation>
    </message>
    <message>
        <source>The network is LeNet-5 (LeCun, Bottou, Bengio and Haffner, 1998), written in nothing but NumPy and trained on MNIST. Everything happens on this computer: no drawing leaves it.</source>
        <extracomment>app/dialogs/about.py</extracomment>
        <translation>Le réseau est LeNet-5 (LeCun, Bottou, Bengio et Haffner, 1998), écrit uniquement avec NumPy et entraîné sur MNIST. Tout se passe sur cet ordinateur&#xa0;: aucun dessin ne le quitte.</translation>
    </message>
    <message>
        <source>LeNet Pad {version}</source>
        <extracomment>app/dialogs/about.py</extracomment>
        <translation>LeNet Pad {version}</translation>
    </message>
    <message>
        <source>Draw a digit and it is read at once.</source>
        <extracomment>app/__main__.py, app/dialogs/about.py</extracomment>
        <translation>Dessinez un chiffre&#xa0;: il est lu aussitôt.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <extracomment>app/dialogs/about.py</extracomment>
        <translation>Logiciel libre sous licence MIT.</translation>
    </message>
    <message>
        <source>Close LeNet Pad</source>
        <extracomment>app/dialogs/close_question.py</extracomment>
        <translation>Fermer LeNet Pad</translation>
    </message>
    <message>
        <source>The network is still being trained.</source>
        <extracomment>app/dialogs/close_question.py</extracomment>
        <translation>L’entraînement du réseau n’est pas terminé.</translation>
    </message>
    <message>
        <source>If you close now, you can resume the training at the next start.</source>
        <extracomment>app/dialogs/close_question.py</extracomment>
        <translation>Si vous fermez maintenant, vous pourrez reprendre l’entraînement au prochain démarrage.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>app/dialogs/close_question.py, app/game/dialog.py, app/mine/dialog.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Keep training</source>
        <extracomment>app/dialogs/close_question.py</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Choose the file of images</source>
        <extracomment>app/dialogs/files.py</extracomment>
        <translation>Choisir le fichier d’images</translation>
    </message>
    <message>
        <source>Choose the file of their labels</source>
        <extracomment>app/dialogs/files.py</extracomment>
        <translation>Choisir le fichier de leurs étiquettes</translation>
    </message>
    <message>
        <source>Choose a folder with sub-folders 0 to 9</source>
        <extracomment>app/dialogs/files.py</extracomment>
        <translation>Choisir un dossier contenant des sous-dossiers 0 à 9</translation>
    </message>
    <message>
        <source>IDX files</source>
        <extracomment>app/dialogs/files.py, app/train/setup/source_choice.py</extracomment>
        <translation>Fichiers IDX</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>app/dialogs/files.py, app/evaluate/choices.py, app/mine/dialog.py, app/window/file_actions.py</extracomment>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>app/dialogs/help.py</extracomment>
        <translation>Aide</translation>
    </message>
    <message>
        <source>?</source>
        <extracomment>app/dialogs/help.py</extracomment>
        <translation>?</translation>
    </message>
    <message>
        <source>Help: {topic}</source>
        <extracomment>app/dialogs/help.py</extracomment>
        <translation>Aide&#xa0;: {topic}</translation>
    </message>
    <message>
        <source>What went wrong inside the program, the latest last:</source>
        <extracomment>app/dialogs/log.py</extracomment>
        <translation>Les erreurs survenues dans le programme, la plus récente en dernier&#xa0;:</translation>
    </message>
    <message>
        <source>This log can&apos;t be read: {reason}.</source>
        <extracomment>app/dialogs/log.py</extracomment>
        <translation>Ce journal est illisible&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Report a fault</source>
        <extracomment>app/dialogs/log.py</extracomment>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>app/dialogs/log.py</extracomment>
        <translation>Journal</translation>
    </message>
    <message>
        <source>To report a fault, say what you did and what happened, and add what “Copy” puts on the clipboard: the versions below and this log. Nothing is sent by the program itself.</source>
        <extracomment>app/dialogs/log.py</extracomment>
        <translation>Pour signaler un problème, dites ce que vous avez fait et ce qui s’est passé, et joignez ce que «&#x202f;Copier&#x202f;» met dans le presse-papiers&#xa0;: les versions ci-dessous et ce journal. Le programme lui-même n’envoie rien.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>app/dialogs/about.py, app/dialogs/log.py</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Put the versions and the log on the clipboard</source>
        <extracomment>app/dialogs/log.py</extracomment>
        <translation>Mettre les versions et le journal dans le presse-papiers</translation>
    </message>
    <message>
        <source>No error was written down.</source>
        <extracomment>app/dialogs/log.py</extracomment>
        <translation>Aucune erreur enregistrée.</translation>
    </message>
    <message>
        <source>The drawing as the network gets it: {side} by {side} pixels</source>
        <extracomment>app/draw/answer_panel.py</extracomment>
        <translation>Le dessin tel que le réseau le reçoit&#xa0;: {side} × {side} pixels</translation>
    </message>
    <message>
        <source>{percent} % sure</source>
        <extracomment>app/draw/answer_panel.py, app/draw/verdict.py, app/evaluate/wording.py, app/inside/tab.py</extracomment>
        <translation>sûr à {percent}&#x202f;%</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <extracomment>app/draw/answer_panel.py</extracomment>
        <translation>Ce que voit le réseau</translation>
    </message>
    <message>
        <source>Caption</source>
        <extracomment>app/draw/answer_panel.py</extracomment>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Digit {place} of {count}</source>
        <extracomment>app/draw/answer_panel.py</extracomment>
        <translation>Chiffre {place} sur {count}</translation>
    </message>
    <message>
        <source>Canvas</source>
        <extracomment>app/draw/canvas.py, app/draw/small_canvas.py</extracomment>
        <translation>Zone de dessin</translation>
    </message>
    <message>
        <source>Draw a digit or a number here with the mouse, a finger or a pen.</source>
        <extracomment>app/draw/canvas.py</extracomment>
        <translation>Dessinez ici un chiffre ou un nombre avec la souris, le doigt ou un stylet.</translation>
    </message>
    <message>
        <source>Draw a digit or a number</source>
        <extracomment>app/draw/canvas.py</extracomment>
        <translation>Dessinez un chiffre ou un nombre</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <extracomment>app/draw/digit_boxes.py, app/draw/probability_bars.py, app/evaluate/wording.py, app/inside/try_page.py, app/train/words.py, lenet/report/charts.py, lenet/report/number_format.py</extracomment>
        <translation>{percent}&#x202f;%</translation>
    </message>
    <message>
        <source>Digit {place} of {count}: {words}</source>
        <extracomment>app/draw/digit_boxes.py</extracomment>
        <translation>Chiffre {place} sur {count}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Digits of the number</source>
        <extracomment>app/draw/digit_boxes.py</extracomment>
        <translation>Chiffres du nombre</translation>
    </message>
    <message>
        <source>{digit}, {certainty} sure</source>
        <extracomment>app/draw/digit_boxes.py</extracomment>
        <translation>{digit}, confiance&#xa0;: {certainty}</translation>
    </message>
    <message>
        <source>Have the network learn your digits beside others; what it reads then can be kept or not</source>
        <extracomment>app/draw/label_row.py</extracomment>
        <translation>Le réseau apprend vos chiffres mêlés à d’autres&#x202f;; vous pouvez garder ou non ce qu’il lit ensuite</translation>
    </message>
    <message>
        <source>Keep this drawing as {digit}, to learn from ({digit})</source>
        <extracomment>app/draw/label_row.py</extracomment>
        <translation>Garder ce dessin comme {digit}, à apprendre ({digit})</translation>
    </message>
    <message>
        <source>Learn now</source>
        <extracomment>app/draw/label_row.py</extracomment>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>It is {digit}</source>
        <extracomment>app/draw/label_row.py</extracomment>
        <translation>C’est un {digit}</translation>
    </message>
    <message>
        <source>Kept as {label}</source>
        <extracomment>app/draw/label_row.py</extracomment>
        <translation>Gardé&#xa0;: {label}</translation>
    </message>
    <message>
        <source>It is a…</source>
        <extracomment>app/draw/label_row.py</extracomment>
        <translation>C’est un…</translation>
    </message>
    <message>
        <source>Learning: {percent} %</source>
        <extracomment>app/draw/label_row.py</extracomment>
        <translation>Apprentissage&#xa0;: {percent}&#x202f;%</translation>
    </message>
    <message>
        <source>Draw a digit first, then say what it is</source>
        <extracomment>app/draw/label_row.py</extracomment>
        <translation>Dessinez d’abord un chiffre, puis dites lequel c’est</translation>
    </message>
    <message>
        <source>Keep this drawing no longer ({digit})</source>
        <extracomment>app/draw/label_row.py</extracomment>
        <translation>Ne plus garder ce dessin ({digit})</translation>
    </message>
    <message>
        <source>Kept as {label}: {count} taught</source>
        <extracomment>app/draw/label_row.py</extracomment>
        <translation>Gardé&#xa0;: {label} ({count} en tout)</translation>
    </message>
    <message>
        <source>How far the page is read</source>
        <extracomment>app/draw/page_progress.py</extracomment>
        <translation>Progression de la lecture de la page</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>app/draw/page_progress.py, app/evaluate/controls.py, app/train/setup/source_choice.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reading the numbers…</source>
        <extracomment>app/draw/page_progress.py</extracomment>
        <translation>Lecture des nombres…</translation>
    </message>
    <message>
        <source>Reading the page</source>
        <extracomment>app/draw/page_progress.py</extracomment>
        <translation>Lecture de la page</translation>
    </message>
    <message>
        <source>Probability of each digit</source>
        <extracomment>app/draw/probability_bars.py</extracomment>
        <translation>Probabilité de chaque chiffre</translation>
    </message>
    <message>
        <source>{digit}: {percent} %</source>
        <extracomment>app/draw/probability_bars.py, app/inside/lattice_view.py</extracomment>
        <translation>{digit}&#xa0;: {percent}&#x202f;%</translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <extracomment>app/draw/probability_bars.py</extracomment>
        <translation>Rien à lire pour l’instant</translation>
    </message>
    <message>
        <source>Your last drawings</source>
        <extracomment>app/draw/recent_drawings.py</extracomment>
        <translation>Vos derniers dessins</translation>
    </message>
    <message>
        <source>Bring this drawing back, read as {answer}</source>
        <extracomment>app/draw/recent_drawings.py</extracomment>
        <translation>Rappeler ce dessin, lu comme {answer}</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>app/draw/small_canvas.py, app/draw/verdict.py, app/inside/tab.py</extracomment>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>app/draw/small_canvas.py, app/draw/tool_row.py, app/inside/tab.py</extracomment>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Clear the canvas</source>
        <extracomment>app/draw/small_canvas.py</extracomment>
        <translation>Vider la zone de dessin</translation>
    </message>
    <message>
        <source>–</source>
        <extracomment>app/inside/softmax_page.py, app/train/progress_view.py</extracomment>
        <translation>–</translation>
    </message>
    <message>
        <source>{digit}  {percent} %</source>
        <extracomment>app/draw/small_canvas.py</extracomment>
        <translation>{digit}  {percent}&#x202f;%</translation>
    </message>
    <message>
        <source>{digit}?</source>
        <extracomment>app/draw/small_canvas.py</extracomment>
        <translation>{digit}&#x202f;?</translation>
    </message>
    <message>
        <source>{sentence} ({keys})</source>
        <extracomment>app/draw/tool_row.py</extracomment>
        <translation>{sentence} ({keys})</translation>
    </message>
    <message>
        <source>Pen width: {percent} % of the canvas</source>
        <extracomment>app/draw/tool_row.py</extracomment>
        <translation>Épaisseur du trait&#xa0;: {percent}&#x202f;% de la zone de dessin</translation>
    </message>
    <message>
        <source>Pen</source>
        <extracomment>app/draw/tool_row.py</extracomment>
        <translation>Stylo</translation>
    </message>
    <message>
        <source>Eraser</source>
        <extracomment>app/draw/tool_row.py</extracomment>
        <translation>Gomme</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>app/draw/tool_row.py, app/inside/tab.py, app/inside/try_page.py, app/inside/unit_page.py, app/mine/dialog.py, app/window/controllers.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>app/draw/tool_row.py</extracomment>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Pen width</source>
        <extracomment>app/draw/tool_row.py, app/evaluate/wording.py, lenet/report/number_format.py</extracomment>
        <translation>Épaisseur du trait</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <extracomment>app/draw/tool_row.py, app/window/menu_bar.py</extracomment>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <extracomment>app/draw/tool_row.py</extracomment>
        <translation>Il n’y a rien à annuler</translation>
    </message>
    <message>
        <source>Bring back what was undone</source>
        <extracomment>app/draw/tool_row.py, app/window/menu_bar.py</extracomment>
        <translation>Rétablir ce qui a été annulé</translation>
    </message>
    <message>
        <source>Nothing was undone</source>
        <extracomment>app/draw/tool_row.py</extracomment>
        <translation>Rien n’a été annulé</translation>
    </message>
    <message>
        <source>Start with an empty canvas</source>
        <extracomment>app/draw/tool_row.py, app/inside/tab.py, app/window/menu_bar.py</extracomment>
        <translation>Repartir d’une zone de dessin vide</translation>
    </message>
    <message>
        <source>The canvas is empty</source>
        <extracomment>app/draw/tool_row.py</extracomment>
        <translation>La zone de dessin est vide</translation>
    </message>
    <message>
        <source>Draw ink</source>
        <extracomment>app/draw/tool_row.py</extracomment>
        <translation>Tracer à l’encre</translation>
    </message>
    <message>
        <source>Erase ink; the right mouse button does too</source>
        <extracomment>app/draw/tool_row.py</extracomment>
        <translation>Effacer l’encre&#x202f;; le bouton droit de la souris le fait aussi</translation>
    </message>
    <message>
        <source>Perhaps ({percent} %)</source>
        <extracomment>app/draw/verdict.py</extracomment>
        <translation>Peut-être ({percent}&#x202f;%)</translation>
    </message>
    <message>
        <source>Best guess so far</source>
        <extracomment>app/draw/verdict.py</extracomment>
        <translation>Plus probable pour l’instant</translation>
    </message>
    <message>
        <source>Best guess</source>
        <extracomment>app/draw/verdict.py</extracomment>
        <translation>Plus probable</translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>app/draw/verdict.py, app/evaluate/result_views.py</extracomment>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>app/draw/verdict.py</extracomment>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Nothing could be read</source>
        <extracomment>app/draw/verdict.py</extracomment>
        <translation>Rien n’a pu être lu</translation>
    </message>
    <message>
        <source>perhaps</source>
        <extracomment>app/draw/verdict.py</extracomment>
        <translation>peut-être</translation>
    </message>
    <message>
        <source>If it is a digit, it is most likely a {guess}</source>
        <extracomment>app/draw/verdict.py</extracomment>
        <translation>Si c’est un chiffre, c’est sans doute un {guess}</translation>
    </message>
    <message>
        <source>Something went wrong inside the program; your drawing is still here.</source>
        <extracomment>app/errors/error_log.py</extracomment>
        <translation>Une erreur s’est produite dans le programme&#x202f;; votre dessin est toujours là.</translation>
    </message>
    <message>
        <source>{sentence} Details are in {log}</source>
        <extracomment>app/errors/error_log.py</extracomment>
        <translation>{sentence} Détails dans {log}</translation>
    </message>
    <message>
        <source>LeNet Pad had to end, because something went wrong inside it.</source>
        <extracomment>app/errors/error_log.py</extracomment>
        <translation>LeNet Pad a dû s’arrêter à cause d’une erreur interne.</translation>
    </message>
    <message>
        <source>MNIST is not on this computer, so the built-in digits are used; it can be downloaded on the Train tab.</source>
        <extracomment>app/evaluate/choices.py</extracomment>
        <translation>MNIST n’est pas sur cet ordinateur&#xa0;: les chiffres intégrés sont utilisés&#x202f;; on peut le télécharger dans l’onglet Entraîner.</translation>
    </message>
    <message>
        <source>No other network</source>
        <extracomment>app/evaluate/choices.py</extracomment>
        <translation>Aucun autre réseau</translation>
    </message>
    <message>
        <source>The network in use</source>
        <extracomment>app/evaluate/choices.py</extracomment>
        <translation>Le réseau utilisé</translation>
    </message>
    <message>
        <source>The built-in network</source>
        <extracomment>app/evaluate/choices.py</extracomment>
        <translation>Le réseau intégré</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <extracomment>app/evaluate/choices.py</extracomment>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose a network</source>
        <extracomment>app/evaluate/choices.py</extracomment>
        <translation>Choisir un réseau</translation>
    </message>
    <message>
        <source>Digits</source>
        <extracomment>app/evaluate/choices.py, app/evaluate/controls.py, app/evaluate/result_views.py, app/mine/dialog.py</extracomment>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>The digits that the network is evaluated on; it should not have learned from them</source>
        <extracomment>app/evaluate/choices.py</extracomment>
        <translation>Les chiffres sur lesquels le réseau est évalué&#x202f;; il ne devrait pas les avoir appris</translation>
    </message>
    <message>
        <source>Parameters</source>
        <extracomment>app/evaluate/choices.py, app/train/runs/export.py</extracomment>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>the built-in network</source>
        <extracomment>app/evaluate/choices.py, app/services/network.py, app/window/controllers.py, lenet/cli/evaluate.py</extracomment>
        <translation>le réseau intégré</translation>
    </message>
    <message>
        <source>MNIST&apos;s test set</source>
        <extracomment>app/evaluate/choices.py, lenet/evaluation/test_set.py</extracomment>
        <translation>test MNIST</translation>
    </message>
    <message>
        <source>Built-in digits</source>
        <extracomment>app/evaluate/choices.py, app/train/setup/source_choice.py</extracomment>
        <translation>Chiffres intégrés</translation>
    </message>
    <message>
        <source>Folder of pictures…</source>
        <extracomment>app/evaluate/choices.py</extracomment>
        <translation>Dossier d’images…</translation>
    </message>
    <message>
        <source>IDX files…</source>
        <extracomment>app/evaluate/choices.py</extracomment>
        <translation>Fichiers IDX…</translation>
    </message>
    <message>
        <source>There is none that only this network reads.</source>
        <extracomment>app/evaluate/comparison_page.py</extracomment>
        <translation>Il n’y en a aucun que seul ce réseau lise.</translation>
    </message>
    <message>
        <source>Both read the same digits; only those that one of the two reads can tell which is better.</source>
        <extracomment>app/evaluate/comparison_page.py</extracomment>
        <translation>Les deux lisent les mêmes chiffres&#x202f;; seuls ceux qu’un seul des deux lit peuvent dire lequel est meilleur.</translation>
    </message>
    <message>
        <source>{name} reads {share} right, {value} points (95 %: {low} to {high}). If both were equally good, so uneven a result had a probability of {probability} (McNemar&apos;s test{kind}). Both read {both}, neither {neither}.</source>
        <extracomment>app/evaluate/comparison_page.py</extracomment>
        <translation>{name}&#xa0;: {share} bien lus, {value} points (95&#x202f;%&#xa0;: {low} à {high}). Si les deux se valaient, un résultat aussi inégal aurait une probabilité de {probability} (test de McNemar{kind}). Lus par les deux&#xa0;: {both}&#x202f;; par aucun&#xa0;: {neither}.</translation>
    </message>
    <message>
        <source>Which network is better?</source>
        <extracomment>app/evaluate/comparison_page.py</extracomment>
        <translation>Quel réseau est le meilleur&#x202f;?</translation>
    </message>
    <message>
        <source>Digits that only the first network reads</source>
        <extracomment>app/evaluate/comparison_page.py</extracomment>
        <translation>Chiffres que seul le premier réseau lit</translation>
    </message>
    <message>
        <source>Digits that only the second network reads</source>
        <extracomment>app/evaluate/comparison_page.py</extracomment>
        <translation>Chiffres que seul le second réseau lit</translation>
    </message>
    <message>
        <source>Choose another network to compare with, then start the evaluation again.</source>
        <extracomment>app/evaluate/comparison_page.py</extracomment>
        <translation>Choisissez un autre réseau pour comparer, puis relancez l’évaluation.</translation>
    </message>
    <message>
        <source>Only {name} reads these {count}; as the other took them:</source>
        <extracomment>app/evaluate/comparison_page.py</extracomment>
        <translation>Seul {name} lit ces {count} chiffres&#x202f;; réponses de l’autre&#xa0;:</translation>
    </message>
    <message>
        <source>Only {name} reads</source>
        <extracomment>app/evaluate/comparison_page.py</extracomment>
        <translation>Seul {name} lit</translation>
    </message>
    <message>
        <source>, exact</source>
        <extracomment>app/evaluate/comparison_page.py</extracomment>
        <translation>, exact</translation>
    </message>
    <message>
        <source>Click a cell, or choose it with the arrow keys, to see its digits</source>
        <extracomment>app/evaluate/confusion_matrix.py</extracomment>
        <translation>Cliquez une case, ou choisissez-la avec les flèches, pour voir ses chiffres</translation>
    </message>
    <message>
        <source>{label} read as {answer}: {count}</source>
        <extracomment>app/evaluate/confusion_matrix.py, app/evaluate/confusion_page.py</extracomment>
        <translation>{label} lu comme {answer}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{thousands}k</source>
        <extracomment>app/evaluate/confusion_matrix.py</extracomment>
        <translation>{thousands}k</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <extracomment>app/evaluate/confusion_matrix.py, lenet/report/page.py</extracomment>
        <translation>Matrice de confusion</translation>
    </message>
    <message>
        <source>read as</source>
        <extracomment>app/evaluate/confusion_matrix.py, lenet/report/charts.py</extracomment>
        <translation>lu comme</translation>
    </message>
    <message>
        <source>it is</source>
        <extracomment>app/evaluate/confusion_matrix.py, lenet/report/charts.py</extracomment>
        <translation>c’est</translation>
    </message>
    <message>
        <source>No errors</source>
        <extracomment>app/evaluate/confusion_matrix.py</extracomment>
        <translation>Aucune erreur</translation>
    </message>
    <message numerus="yes">
        <source>{n} numbers</source>
        <extracomment>app/draw/answer_panel.py</extracomment>
        <translation>
            <numerusform>{n} nombre</numerusform>
            <numerusform>{n} nombres</numerusform>
        </translation>
    </message>
    <message>
        <source>If a library is missing, install it: on Debian and Ubuntu with “sudo apt-get install {debian}”, on Fedora with “sudo dnf install {fedora}”</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>S’il manque une bibliothèque, installez-la&#xa0;: sous Debian et Ubuntu avec «&#x202f;sudo apt-get install {debian}&#x202f;», sous Fedora avec «&#x202f;sudo dnf install {fedora}&#x202f;»</translation>
    </message>
    <message>
        <source>only desktops of Linux have such menu entries; here, pin the open window&apos;s icon.</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>seuls les bureaux Linux ont de telles entrées de menu&#x202f;; ici, épinglez l’icône de la fenêtre ouverte.</translation>
    </message>
    <message>
        <source>LeNet Pad is in the desktop&apos;s menu now. “lenet-pad --uninstall-desktop” deletes:</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>LeNet Pad est maintenant dans le menu du bureau. «&#x202f;lenet-pad --uninstall-desktop&#x202f;» supprime&#xa0;:</translation>
    </message>
    <message>
        <source>no window can be opened: the screen named by {names} does not answer, or Qt lacks a library. {packages}.</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>aucune fenêtre ne peut être ouverte&#xa0;: l’écran désigné par {names} ne répond pas, ou il manque une bibliothèque à Qt. {packages}.</translation>
    </message>
    <message>
        <source>Deleted:</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>Supprimé&#xa0;:</translation>
    </message>
    <message>
        <source>LeNet Pad was not in the desktop&apos;s menu.</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>LeNet Pad n’était pas dans le menu du bureau.</translation>
    </message>
    <message>
        <source>a picture to read, a file of parameters (.pkl, .npz, .safetensors) to read with, or a training to resume (.checkpoint)</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>une image à lire, un fichier de paramètres (.pkl, .npz, .safetensors) avec lequel lire, ou un entraînement à reprendre (.checkpoint)</translation>
    </message>
    <message>
        <source>the folder of MNIST</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>le dossier de MNIST</translation>
    </message>
    <message>
        <source>put the program into this user&apos;s desktop menu (on Linux), and offer it for the files it opens</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>mettre le programme dans le menu du bureau de cet utilisateur (sous Linux), et le proposer pour les fichiers qu’il ouvre</translation>
    </message>
    <message>
        <source>take it away again</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>l’en retirer</translation>
    </message>
    <message>
        <source>show every text accented and 40 %% longer, to see whether a translation would fit</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>afficher tous les textes accentués et 40&#x202f;%% plus longs, pour voir si une traduction tiendrait</translation>
    </message>
    <message>
        <source>there is no screen to open a window on; start it from a desktop.</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>il n’y a pas d’écran où ouvrir une fenêtre&#x202f;; démarrez-le depuis un bureau.</translation>
    </message>
    <message>
        <source>Qt cannot be loaded: {error}. {packages}.</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>Qt ne peut pas être chargé&#xa0;: {error}. {packages}.</translation>
    </message>
    <message>
        <source>The desktop&apos;s menu could not be changed: {reason}.</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>Le menu du bureau n’a pas pu être modifié&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>the program “lenet-pad” is not installed; install it with “pip install .”</source>
        <extracomment>app/desktop.py</extracomment>
        <translation>le programme «&#x202f;lenet-pad&#x202f;» n’est pas installé&#x202f;; installez-le avec «&#x202f;pip install .&#x202f;»</translation>
    </message>
    <message>
        <source>{numbers}; digits in doubt: {doubts}</source>
        <extracomment>app/draw/answer_panel.py</extracomment>
        <translation>{numbers}&#x202f;; chiffres douteux&#xa0;: {doubts}</translation>
    </message>
    <message>
        <source>it is no file</source>
        <extracomment>app/errors/log_file.py</extracomment>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message numerus="yes">
        <source>{n} errors</source>
        <extracomment>app/evaluate/confusion_matrix.py, lenet/report/page.py</extracomment>
        <translation>
            <numerusform>{n} erreur</numerusform>
            <numerusform>{n} erreurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Each row is a digit, each column what it was read as: what is not on the diagonal is an error, the stronger its colour, the more frequent; of a cell&apos;s digits, the surest come first.</source>
        <extracomment>app/evaluate/confusion_page.py</extracomment>
        <translation>Chaque ligne est un chiffre, chaque colonne ce qu’on y a lu&#xa0;: hors de la diagonale, c’est une erreur, d’autant plus fréquente que sa couleur est forte&#x202f;; dans une case, les plus sûrs viennent d’abord.</translation>
    </message>
    <message>
        <source>Digits of the cell</source>
        <extracomment>app/evaluate/confusion_page.py</extracomment>
        <translation>Chiffres de la case</translation>
    </message>
    <message>
        <source>What each digit is → what it was read as, and how sure the network was; the surest errors come first. Click one to see on the Inside tab why.</source>
        <extracomment>app/evaluate/confusion_page.py</extracomment>
        <translation>Ce qu’est le chiffre → ce qui a été lu, et la confiance du réseau&#x202f;; les erreurs les plus sûres d’abord. Cliquez-en une pour voir pourquoi dans l’onglet Intérieur.</translation>
    </message>
    <message>
        <source>Digits that were read wrong</source>
        <extracomment>app/evaluate/confusion_page.py</extracomment>
        <translation>Chiffres mal lus</translation>
    </message>
    <message>
        <source>How good is it?</source>
        <extracomment>app/evaluate/confusion_page.py, app/evaluate/digits_page.py</extracomment>
        <translation>Que vaut-il&#x202f;?</translation>
    </message>
    <message>
        <source>No digit was read like this.</source>
        <extracomment>app/evaluate/confusion_page.py</extracomment>
        <translation>Aucun chiffre n’a été lu ainsi.</translation>
    </message>
    <message>
        <source>Every digit was read right: there is no error to show.</source>
        <extracomment>app/evaluate/confusion_page.py</extracomment>
        <translation>Tous les chiffres ont été bien lus&#xa0;: aucune erreur à montrer.</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>app/evaluate/controls.py</extracomment>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>The network to evaluate</source>
        <extracomment>app/evaluate/controls.py</extracomment>
        <translation>Le réseau à évaluer</translation>
    </message>
    <message>
        <source>Compare with</source>
        <extracomment>app/evaluate/controls.py</extracomment>
        <translation>Comparer à</translation>
    </message>
    <message>
        <source>A second network that reads the same digits</source>
        <extracomment>app/evaluate/controls.py</extracomment>
        <translation>Un second réseau qui lit les mêmes chiffres</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>app/evaluate/controls.py</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the report, the tables or this view</source>
        <extracomment>app/evaluate/controls.py</extracomment>
        <translation>Enregistrer le rapport, les tableaux ou cette vue</translation>
    </message>
    <message>
        <source>State of the evaluation</source>
        <extracomment>app/evaluate/controls.py</extracomment>
        <translation>État de l’évaluation</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <extracomment>app/evaluate/controls.py</extracomment>
        <translation>Progression de l’évaluation</translation>
    </message>
    <message>
        <source>Start evaluation</source>
        <extracomment>app/evaluate/controls.py</extracomment>
        <translation>Lancer l’évaluation</translation>
    </message>
    <message>
        <source>Cancel this evaluation</source>
        <extracomment>app/evaluate/controls.py</extracomment>
        <translation>Interrompre cette évaluation</translation>
    </message>
    <message>
        <source>Read the digits with this network</source>
        <extracomment>app/evaluate/controls.py</extracomment>
        <translation>Lire les chiffres avec ce réseau</translation>
    </message>
    <message>
        <source>What the network reads right when {digits} are disturbed, with 95 % intervals; your drawings are brought to size and place before it sees them, so they are read better than this.</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>Ce que le réseau lit bien quand on perturbe {digits}, avec des intervalles à 95&#x202f;%&#x202f;; vos dessins sont mis à la bonne taille et à la bonne place avant qu’il les voie&#xa0;: ils sont mieux lus que cela.</translation>
    </message>
    <message>
        <source>Given with {sure}: {right} of {count} right ({interval})</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>Réponses données à {sure}&#xa0;: {right} justes sur {count} ({interval})</translation>
    </message>
    <message>
        <source>From {sure} on: {coverage} answered, {right} right</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>À partir de {sure}&#xa0;: {coverage} de réponses, {right} justes</translation>
    </message>
    <message>
        <source>{strength}: {right} right ({interval})</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>{strength}&#xa0;: {right} bien lus ({interval})</translation>
    </message>
    <message>
        <source>On the dotted line, an answer given with 90 % is right nine times in ten; above it the network is too modest, below it too sure; bars are 95 % intervals. If only surer answers are given, fewer digits are answered, and more of those rightly.</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>Sur la ligne pointillée, une réponse donnée à 90&#x202f;% est juste neuf fois sur dix&#x202f;; au-dessus, le réseau est trop modeste, au-dessous, trop sûr de lui&#x202f;; les barres sont des intervalles à 95&#x202f;%. Si l’on ne donne que les réponses les plus sûres, elles sont moins nombreuses, mais plus souvent justes.</translation>
    </message>
    <message>
        <source>confidence, %</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>confiance,&#x202f;%</translation>
    </message>
    <message>
        <source>least confidence to answer, %</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>confiance minimale,&#x202f;%</translation>
    </message>
    <message>
        <source>right, %</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>justes,&#x202f;%</translation>
    </message>
    <message>
        <source>answered, %</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>réponses,&#x202f;%</translation>
    </message>
    <message>
        <source>From {sure} on: nothing is answered</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>À partir de {sure}&#xa0;: aucune réponse</translation>
    </message>
    <message>
        <source>Can its confidence be believed?</source>
        <extracomment>app/evaluate/curve_pages.py, lenet/report/page.py</extracomment>
        <translation>Peut-on croire sa confiance&#x202f;?</translation>
    </message>
    <message>
        <source>Whether its confidence can be believed</source>
        <extracomment>app/evaluate/curve_pages.py, app/evaluate/result_views.py</extracomment>
        <translation>Si l’on peut croire sa confiance</translation>
    </message>
    <message>
        <source>the digits</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>les chiffres</translation>
    </message>
    <message>
        <source>How robust is it?</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>Est-il robuste&#x202f;?</translation>
    </message>
    <message>
        <source>How robust it is</source>
        <extracomment>app/evaluate/curve_pages.py, app/evaluate/result_views.py, lenet/report/page.py</extracomment>
        <translation>Sa robustesse</translation>
    </message>
    <message>
        <source>{part} of the {count} digits</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>{part} des {count} chiffres</translation>
    </message>
    <message>
        <source>all digits</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>tous les chiffres</translation>
    </message>
    <message>
        <source>Reliability</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Of these, right</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>Dont justes</translation>
    </message>
    <message>
        <source>Point at a digit, or go from one to the next with the arrow keys; click it, or press Enter, to pick</source>
        <extracomment>app/evaluate/digit_map.py</extracomment>
        <translation>Pointez un chiffre, ou passez de l’un à l’autre avec les flèches&#x202f;; cliquez-le, ou appuyez sur Entrée, pour le choisir</translation>
    </message>
    <message>
        <source>Map of the digits</source>
        <extracomment>app/evaluate/digit_map.py, app/evaluate/map_page.py</extracomment>
        <translation>Carte des chiffres</translation>
    </message>
    <message>
        <source>{percent} % of the variance</source>
        <extracomment>app/evaluate/digit_map.py, lenet/report/charts.py</extracomment>
        <translation>{percent}&#x202f;% de la variance</translation>
    </message>
    <message>
        <source>How well each of the ten digits is read</source>
        <extracomment>app/evaluate/digits_page.py</extracomment>
        <translation>Comment chacun des dix chiffres est lu</translation>
    </message>
    <message>
        <source>Precision: how many of the answers with this digit are right; recall: how many of these digits are read right; F1: the harmonic mean of the two.</source>
        <extracomment>app/evaluate/digits_page.py, lenet/report/page.py</extracomment>
        <translation>Précision&#xa0;: part des réponses de ce chiffre qui sont justes&#x202f;; rappel&#xa0;: part de ces chiffres qui sont bien lus&#x202f;; F1&#xa0;: moyenne harmonique des deux.</translation>
    </message>
    <message>
        <source>Digit</source>
        <extracomment>app/evaluate/digits_page.py</extracomment>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Precision</source>
        <extracomment>app/evaluate/digits_page.py</extracomment>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Recall</source>
        <extracomment>app/evaluate/digits_page.py</extracomment>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>F1</source>
        <extracomment>app/evaluate/digits_page.py, lenet/report/page.py</extracomment>
        <translation>F1</translation>
    </message>
    <message>
        <source>Figures of each digit</source>
        <extracomment>app/evaluate/digits_page.py</extracomment>
        <translation>Mesures pour chaque chiffre</translation>
    </message>
    <message>
        <source>Save all that was found as a page of HTML</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>Enregistrer tous les résultats en une page HTML</translation>
    </message>
    <message>
        <source>Save all that was found as CSV files</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>Enregistrer tous les résultats en fichiers CSV</translation>
    </message>
    <message>
        <source>Save this view as a PNG or SVG picture</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>Enregistrer cette vue en image PNG ou SVG</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <extracomment>app/evaluate/exports.py, app/services/messages.py, lenet/cli/evaluate.py, lenet/cli/predict.py</extracomment>
        <translation>{name} est enregistré.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Choose a folder for the tables</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>Choisir un dossier pour les tableaux</translation>
    </message>
    <message>
        <source>Save this view</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <source>view</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>vue</translation>
    </message>
    <message>
        <source>Save this chart</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>Enregistrer ce graphique</translation>
    </message>
    <message>
        <source>chart</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>graphique</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>&amp;Rapport…</translation>
    </message>
    <message>
        <source>&amp;Tables…</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>&amp;Tableaux…</translation>
    </message>
    <message>
        <source>This &amp;view…</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>Cette &amp;vue…</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <extracomment>app/evaluate/exports.py, app/train/runs/export.py, app/window/file_actions.py</extracomment>
        <translation>Images PNG</translation>
    </message>
    <message>
        <source>SVG pictures</source>
        <extracomment>app/evaluate/exports.py, app/train/runs/export.py</extracomment>
        <translation>Images SVG</translation>
    </message>
    <message>
        <source>report</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>rapport</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Show the whole map again; a double click on it does too</source>
        <extracomment>app/evaluate/map_page.py</extracomment>
        <translation>Afficher de nouveau toute la carte&#x202f;; un double-clic sur elle le fait aussi</translation>
    </message>
    <message>
        <source>Each digit lies where the network&apos;s last hidden layer puts it, the 84 numbers seen from the side where they differ most; rings mark what was read wrong.</source>
        <extracomment>app/evaluate/map_page.py, lenet/report/page.py</extracomment>
        <translation>Chaque chiffre est là où le place la dernière couche cachée du réseau&#xa0;: 84 nombres vus du côté où ils diffèrent le plus&#x202f;; un anneau marque ce qui a été mal lu.</translation>
    </message>
    <message>
        <source>The digit that is pointed at</source>
        <extracomment>app/evaluate/map_page.py</extracomment>
        <translation>Le chiffre pointé</translation>
    </message>
    <message>
        <source>Whole map</source>
        <extracomment>app/evaluate/map_page.py</extracomment>
        <translation>Carte entière</translation>
    </message>
    <message>
        <source>★ your drawing</source>
        <extracomment>app/evaluate/map_page.py</extracomment>
        <translation>★ votre dessin</translation>
    </message>
    <message>
        <source>What is this map?</source>
        <extracomment>app/evaluate/map_page.py</extracomment>
        <translation>Qu’est-ce que cette carte&#x202f;?</translation>
    </message>
    <message>
        <source>Point at a digit,
or press an arrow key</source>
        <extracomment>app/evaluate/map_page.py</extracomment>
        <translation>Pointez un chiffre
ou appuyez sur une flèche</translation>
    </message>
    <message>
        <source>The map is
not drawn yet</source>
        <extracomment>app/evaluate/map_page.py</extracomment>
        <translation>La carte n’est
pas encore tracée</translation>
    </message>
    <message>
        <source>Click a digit to see on the Inside tab why it is read so</source>
        <extracomment>app/evaluate/page.py</extracomment>
        <translation>Cliquez un chiffre pour voir dans l’onglet Intérieur pourquoi il est lu ainsi</translation>
    </message>
    <message>
        <source>Digit {number}: it is {label}, read as {answer}; click to look inside</source>
        <extracomment>app/evaluate/page.py</extracomment>
        <translation>Chiffre n° {number}&#xa0;: c’est un {label}, lu comme {answer}&#x202f;; cliquez pour voir l’intérieur</translation>
    </message>
    <message>
        <source>Views of the result</source>
        <extracomment>app/evaluate/result_views.py</extracomment>
        <translation>Vues du résultat</translation>
    </message>
    <message>
        <source>Errors</source>
        <extracomment>app/evaluate/result_views.py</extracomment>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>What was read wrong</source>
        <extracomment>app/evaluate/result_views.py</extracomment>
        <translation>Ce qui a été mal lu</translation>
    </message>
    <message>
        <source>Confusion</source>
        <extracomment>app/evaluate/result_views.py</extracomment>
        <translation>Confusions</translation>
    </message>
    <message>
        <source>Which digits are read as which</source>
        <extracomment>app/evaluate/result_views.py</extracomment>
        <translation>Quels chiffres sont pris pour lesquels</translation>
    </message>
    <message>
        <source>How well each digit is read</source>
        <extracomment>app/evaluate/result_views.py</extracomment>
        <translation>Comment chaque chiffre est lu</translation>
    </message>
    <message>
        <source>Robustness</source>
        <extracomment>app/evaluate/result_views.py</extracomment>
        <translation>Robustesse</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>app/evaluate/result_views.py</extracomment>
        <translation>Carte</translation>
    </message>
    <message>
        <source>How the network sees the digits</source>
        <extracomment>app/evaluate/result_views.py</extracomment>
        <translation>Comment le réseau voit les chiffres</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>app/evaluate/result_views.py</extracomment>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Two networks on the same digits</source>
        <extracomment>app/evaluate/result_views.py</extracomment>
        <translation>Deux réseaux sur les mêmes chiffres</translation>
    </message>
    <message>
        <source>How good is the network?</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>Que vaut le réseau&#x202f;?</translation>
    </message>
    <message>
        <source>With 95 % certainty the true accuracy lies in this interval (Wilson&apos;s)</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>Avec 95&#x202f;% de certitude, la véritable exactitude est dans cet intervalle (de Wilson)</translation>
    </message>
    <message>
        <source>Digits whose largest score is another digit&apos;s</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>Chiffres dont le plus grand score est celui d’un autre</translation>
    </message>
    <message>
        <source>Mean cross-entropy in nats, as in training: the lower, the better</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>Entropie croisée moyenne en nats, comme à l’entraînement&#xa0;: plus elle est faible, mieux c’est</translation>
    </message>
    <message>
        <source>How far confidence and accuracy differ, in the mean over 15 groups of answers</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>Écart entre confiance et exactitude, en moyenne sur 15 groupes de réponses</translation>
    </message>
    <message>
        <source>read right</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>bien lus</translation>
    </message>
    <message>
        <source>read wrong</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>mal lus</translation>
    </message>
    <message>
        <source>mean loss</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>perte moyenne</translation>
    </message>
    <message>
        <source>calibration error, points</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>erreur de calibration, points</translation>
    </message>
    <message>
        <source>right (95 %: {interval})</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>bien lus (95&#x202f;%&#xa0;: {interval})</translation>
    </message>
    <message>
        <source>of {count} wrong</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>mal lus sur {count}</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>Pas encore de résultats</translation>
    </message>
    <message>
        <source>Figures of the choice before: {result}</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>Résultats du choix précédent&#xa0;: {result}</translation>
    </message>
    <message>
        <source>Figures of {result}</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>Résultats&#xa0;: {result}</translation>
    </message>
    <message>
        <source>Cancelled before there was a result; the figures are still those of {result}.</source>
        <extracomment>app/evaluate/tab.py</extracomment>
        <translation>Interrompu avant tout résultat&#x202f;; les mesures restent celles de&#xa0;: {result}.</translation>
    </message>
    <message>
        <source>Getting network and digits ready…</source>
        <extracomment>app/evaluate/tab.py</extracomment>
        <translation>Préparation du réseau et des chiffres…</translation>
    </message>
    <message>
        <source>Passed over: {count}. The first: {sentence}</source>
        <extracomment>app/evaluate/tab.py</extracomment>
        <translation>Ignorés&#xa0;: {count}. Le premier&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>Cancelled before there was a result.</source>
        <extracomment>app/evaluate/tab.py</extracomment>
        <translation>Interrompu avant tout résultat.</translation>
    </message>
    <message>
        <source>Cancelled; what was found until then is shown.</source>
        <extracomment>app/evaluate/tab.py</extracomment>
        <translation>Interrompu&#x202f;; ce qui a été trouvé jusque-là est affiché.</translation>
    </message>
    <message>
        <source>The network reads the digits: what it finds will be here in a moment</source>
        <extracomment>app/evaluate/tab.py</extracomment>
        <translation>Le réseau lit les chiffres&#xa0;: le résultat sera là dans un instant</translation>
    </message>
    <message>
        <source>Choose a network and digits, then start the evaluation</source>
        <extracomment>app/evaluate/tab.py</extracomment>
        <translation>Choisissez un réseau et des chiffres, puis lancez l’évaluation</translation>
    </message>
    <message>
        <source>The figures are still those of the choice before: start the evaluation for this one.</source>
        <extracomment>app/evaluate/tab.py</extracomment>
        <translation>Les résultats sont encore ceux du choix précédent&#xa0;: lancez l’évaluation pour celui-ci.</translation>
    </message>
    <message>
        <source>No network is in use yet: choose another one, or wait a moment.</source>
        <extracomment>app/evaluate/tab.py</extracomment>
        <translation>Aucun réseau n’est encore utilisé&#xa0;: choisissez-en un autre, ou patientez un instant.</translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <extracomment>app/evaluate/wording.py, lenet/report/number_format.py</extracomment>
        <translation>{low} à {high}&#x202f;%</translation>
    </message>
    <message>
        <source>{network} on {digits}</source>
        <extracomment>app/evaluate/wording.py</extracomment>
        <translation>{network} · {digits}</translation>
    </message>
    <message>
        <source>{wrong} of {total} wrong; most often {label} read as {answer}</source>
        <extracomment>app/evaluate/wording.py</extracomment>
        <translation>{wrong} mal lus sur {total}&#x202f;; surtout {label} lu comme {answer}</translation>
    </message>
    <message>
        <source>This {label} of {digits} was read as {answer} with {percent} % by {network}.</source>
        <extracomment>app/evaluate/wording.py</extracomment>
        <translation>Ce {label} ({digits}) a été lu comme {answer} à {percent}&#x202f;% par {network}.</translation>
    </message>
    <message>
        <source>less than 0.0001</source>
        <extracomment>app/evaluate/wording.py, lenet/report/number_format.py</extracomment>
        <translation>moins de 0,0001</translation>
    </message>
    <message>
        <source>All {total} read right</source>
        <extracomment>app/evaluate/wording.py</extracomment>
        <translation>Les {total} sont tous bien lus</translation>
    </message>
    <message>
        <source>Reading the digits: {percent} %</source>
        <extracomment>app/evaluate/wording.py</extracomment>
        <translation>Lecture des chiffres&#xa0;: {percent}&#x202f;%</translation>
    </message>
    <message>
        <source>Drawing the map: {percent} %</source>
        <extracomment>app/evaluate/wording.py</extracomment>
        <translation>Tracé de la carte&#xa0;: {percent}&#x202f;%</translation>
    </message>
    <message>
        <source>Disturbing the digits: {percent} %</source>
        <extracomment>app/evaluate/wording.py</extracomment>
        <translation>Perturbation des chiffres&#xa0;: {percent}&#x202f;%</translation>
    </message>
    <message>
        <source>Rotation</source>
        <extracomment>app/evaluate/wording.py, lenet/report/number_format.py</extracomment>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>degrees, clockwise</source>
        <extracomment>app/evaluate/wording.py, lenet/report/number_format.py</extracomment>
        <translation>degrés, sens horaire</translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>app/evaluate/wording.py, lenet/report/number_format.py</extracomment>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>pixels of 32</source>
        <extracomment>app/evaluate/wording.py, lenet/report/number_format.py</extracomment>
        <translation>pixels sur 32</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>app/evaluate/wording.py, lenet/report/number_format.py</extracomment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>times as large</source>
        <extracomment>app/evaluate/wording.py, lenet/report/number_format.py</extracomment>
        <translation>fois la taille</translation>
    </message>
    <message>
        <source>pixels more</source>
        <extracomment>app/evaluate/wording.py, lenet/report/number_format.py</extracomment>
        <translation>pixels de plus</translation>
    </message>
    <message>
        <source>Noise</source>
        <extracomment>app/evaluate/wording.py, lenet/report/number_format.py</extracomment>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>deviation, of full ink</source>
        <extracomment>app/evaluate/wording.py</extracomment>
        <translation>écart-type (encre pleine = 1)</translation>
    </message>
    <message>
        <source>strongest orange in row {top}, column {left}; strongest blue in row {low_top}, column {low_left}</source>
        <extracomment>app/inside/digit_pictures.py</extracomment>
        <translation>orange le plus fort&#xa0;: ligne {top}, colonne {left}&#x202f;; bleu le plus fort&#xa0;: ligne {low_top}, colonne {low_left}</translation>
    </message>
    <message>
        <source>training digits</source>
        <extracomment>app/inside/example_loader.py</extracomment>
        <translation>chiffres d’entraînement</translation>
    </message>
    <message>
        <source>built-in digits</source>
        <extracomment>app/inside/example_loader.py, lenet/datasets/sources.py</extracomment>
        <translation>chiffres intégrés</translation>
    </message>
    <message>
        <source>It started from random weights; what training changed, ‖W − W₀‖, is {percent} % of ‖W₀‖.</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>Au départ, des poids aléatoires&#x202f;; ce que l’entraînement a changé, ‖W − W₀‖, vaut {percent}&#x202f;% de ‖W₀‖.</translation>
    </message>
    <message>
        <source>{stage}: {count} units with {inputs} weights</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>{stage}&#xa0;: {count} unités à {inputs} poids</translation>
    </message>
    <message>
        <source>Each row is a unit; its weights, from left to right, are for the units of the layer before.</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>Chaque ligne est une unité&#x202f;; ses poids, de gauche à droite, vont aux unités de la couche précédente.</translation>
    </message>
    <message>
        <source>Which layer’s weights are shown</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>La couche dont les poids sont affichés</translation>
    </message>
    <message>
        <source>The weights now, before the first step of training, or their difference</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>Les poids actuels, ceux d’avant le premier pas de l’entraînement, ou leur différence</translation>
    </message>
    <message>
        <source>The weights at the start are not known: the file does not name them, or they were another network’s.</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>Les poids de départ sont inconnus&#xa0;: le fichier ne les indique pas, ou c’étaient ceux d’un autre réseau.</translation>
    </message>
    <message>
        <source>{stage}: {count} filters for {maps} × 5×5</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>{stage}&#xa0;: {count} filtres pour {maps} × 5×5</translation>
    </message>
    <message>
        <source>Each square is a filter of 5×5 weights.</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>Chaque carré est un filtre de 5×5 poids.</translation>
    </message>
    <message>
        <source>Each column is a filter; its squares, from top to bottom, are for the maps of the layer before.</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>Chaque colonne est un filtre&#x202f;; ses carrés, de haut en bas, vont aux cartes de la couche précédente.</translation>
    </message>
    <message>
        <source>Layer</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Which weights</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>Quels poids</translation>
    </message>
    <message>
        <source>What is a convolution?</source>
        <extracomment>app/inside/filters_page.py, app/inside/unit_page.py, app/inside/wording.py</extracomment>
        <translation>Qu’est-ce qu’une convolution&#x202f;?</translation>
    </message>
    <message>
        <source>What every layer has learned: all its weights as one picture. Click one to see its unit at work.</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>Ce que chaque couche a appris&#xa0;: tous ses poids en une image. Cliquez-en un pour voir son unité à l’œuvre.</translation>
    </message>
    <message>
        <source>Point at a weight to read its number.</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>Pointez un poids pour lire sa valeur.</translation>
    </message>
    <message>
        <source>{words}; at the start {value}</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>{words}&#x202f;; au départ {value}</translation>
    </message>
    <message>
        <source>as they are</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>actuels</translation>
    </message>
    <message>
        <source>at the start of training</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>au début de l’entraînement</translation>
    </message>
    <message>
        <source>what training changed</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>ce que l’entraînement a changé</translation>
    </message>
    <message>
        <source>Weights</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>Poids</translation>
    </message>
    <message>
        <source>activation: 0</source>
        <extracomment>app/inside/network_painter.py</extracomment>
        <translation>activation&#xa0;: 0</translation>
    </message>
    <message>
        <source>the layer’s largest</source>
        <extracomment>app/inside/network_painter.py</extracomment>
        <translation>maximum de la couche</translation>
    </message>
    <message>
        <source>path: against</source>
        <extracomment>app/inside/network_painter.py</extracomment>
        <translation>chemin&#xa0;: contre</translation>
    </message>
    <message>
        <source>for the answer</source>
        <extracomment>app/inside/network_painter.py</extracomment>
        <translation>pour</translation>
    </message>
    <message>
        <source>The network</source>
        <extracomment>app/inside/network_view.py</extracomment>
        <translation>Le réseau</translation>
    </message>
    <message>
        <source>Click a map or a unit, or walk with the arrow keys, and with Shift on a map, to see its numbers; double-click it, or press Space, to switch it off.</source>
        <extracomment>app/inside/network_view.py</extracomment>
        <translation>Cliquez une carte ou une unité, ou allez-y avec les flèches (avec Maj dans une carte), pour voir ses nombres&#x202f;; double-clic, ou Espace, pour la désactiver.</translation>
    </message>
    <message>
        <source>{unit}: {value}</source>
        <extracomment>app/inside/network_view.py</extracomment>
        <translation>{unit}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{words} – double-click to switch it off or on</source>
        <extracomment>app/inside/network_view.py</extracomment>
        <translation>{words} – double-clic pour la désactiver ou la réactiver</translation>
    </message>
    <message>
        <source>Looking through other digits…</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>Examen d’autres chiffres…</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Looking through other digits: {percent} %</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>Examen d’autres chiffres&#xa0;: {percent}&#x202f;%</translation>
    </message>
    <message>
        <source>Change a weight</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>Modifier un poids</translation>
    </message>
    <message>
        <source>{stage}.W[{row}, {column}] is</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>{stage}.W[{row}, {column}] vaut</translation>
    </message>
    <message>
        <source>Save the edited network</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>Enregistrer le réseau modifié</translation>
    </message>
    <message>
        <source>Why this digit</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>Pourquoi lui</translation>
    </message>
    <message>
        <source>Which ink speaks for the answer, and what would change it</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>Quelle encre parle pour la réponse, et ce qui la changerait</translation>
    </message>
    <message>
        <source>One unit</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>Une unité</translation>
    </message>
    <message>
        <source>The arithmetic of the unit that is chosen above</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>Le calcul de l’unité choisie plus haut</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>The weights of every layer, and how training changed them</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>Les poids de chaque couche, et ce que l’entraînement en a fait</translation>
    </message>
    <message>
        <source>Softmax</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>From scores to probabilities, step by step</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>Des scores aux probabilités, pas à pas</translation>
    </message>
    <message>
        <source>Try things</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Change the network and see what happens</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>Modifier le réseau et voir ce qui se passe</translation>
    </message>
    <message>
        <source>edited</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>modifié</translation>
    </message>
    <message>
        <source>Networks</source>
        <extracomment>app/inside/pages.py, app/window/file_actions.py</extracomment>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>The window and its map</source>
        <extracomment>app/inside/sliding_window.py</extracomment>
        <translation>La fenêtre et sa carte</translation>
    </message>
    <message>
        <source>Click a place of the map to see its window</source>
        <extracomment>app/inside/sliding_window.py</extracomment>
        <translation>Cliquez un point de la carte pour voir sa fenêtre</translation>
    </message>
    <message>
        <source>Take the temperature that the file of the network names</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>Prendre la température indiquée dans le fichier du réseau</translation>
    </message>
    <message>
        <source>score</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>score</translation>
    </message>
    <message>
        <source>÷ T</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>÷ T</translation>
    </message>
    <message>
        <source>− largest</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>− maximum</translation>
    </message>
    <message>
        <source>e to the power</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>exponentielle</translation>
    </message>
    <message>
        <source>÷ sum = probability</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>÷ somme = probabilité</translation>
    </message>
    <message>
        <source>The steps of softmax</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>Les étapes de softmax</translation>
    </message>
    <message>
        <source>Temperature</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>Température</translation>
    </message>
    <message>
        <source>A higher temperature makes all digits more alike, a lower one the winner more certain</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>Une température plus haute rapproche tous les chiffres, une plus basse rend le gagnant plus certain</translation>
    </message>
    <message>
        <source>Temperature T</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>Température T</translation>
    </message>
    <message>
        <source>How ten scores become ten probabilities, step by step.</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>Comment dix scores deviennent dix probabilités, pas à pas.</translation>
    </message>
    <message>
        <source>The powers add up to {total}; each divided by it is the probability.</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>La somme des exponentielles est {total}&#x202f;; chacune divisée par elle donne la probabilité.</translation>
    </message>
    <message>
        <source>The network’s own T</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>T du réseau</translation>
    </message>
    <message>
        <source>What is softmax?</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>Qu’est-ce que softmax&#x202f;?</translation>
    </message>
    <message>
        <source>Draw a digit first.</source>
        <extracomment>app/inside/softmax_page.py, app/inside/why_page.py</extracomment>
        <translation>Dessinez d’abord un chiffre.</translation>
    </message>
    <message>
        <source>Show at once what the network makes of each stroke; off, the picture stays as it is</source>
        <extracomment>app/inside/tab.py</extracomment>
        <translation>Montrer aussitôt ce que le réseau fait de chaque trait&#x202f;; sinon, l’image reste telle quelle</translation>
    </message>
    <message>
        <source>Show the largest contributions of each layer, followed back from the answer</source>
        <extracomment>app/inside/tab.py</extracomment>
        <translation>Montrer les plus grandes contributions de chaque couche, en remontant depuis la réponse</translation>
    </message>
    <message>
        <source>Follow the drawing</source>
        <extracomment>app/inside/tab.py</extracomment>
        <translation>Suivre le dessin</translation>
    </message>
    <message>
        <source>Strongest paths</source>
        <extracomment>app/inside/tab.py</extracomment>
        <translation>Chemins principaux</translation>
    </message>
    <message>
        <source>Clear the drawing</source>
        <extracomment>app/inside/tab.py</extracomment>
        <translation>Vider le dessin</translation>
    </message>
    <message>
        <source>Take the last change of the network back</source>
        <extracomment>app/inside/tab.py, app/inside/try_page.py, app/inside/unit_page.py</extracomment>
        <translation>Annuler la dernière modification du réseau</translation>
    </message>
    <message>
        <source>What is this network?</source>
        <extracomment>app/inside/tab.py</extracomment>
        <translation>Qu’est-ce que ce réseau&#x202f;?</translation>
    </message>
    <message>
        <source>This is the edited network: “Try things” has the way back.</source>
        <extracomment>app/inside/tab.py</extracomment>
        <translation>C’est le réseau modifié&#xa0;: «&#x202f;Essayer&#x202f;» permet de revenir en arrière.</translation>
    </message>
    <message>
        <source>The network shows an earlier drawing: switch “Follow the drawing” on to catch up.</source>
        <extracomment>app/inside/tab.py</extracomment>
        <translation>Le réseau montre un dessin antérieur&#xa0;: activez «&#x202f;Suivre le dessin&#x202f;» pour le rattraper.</translation>
    </message>
    <message>
        <source>What each layer makes of your digit, from the pixels to the ten scores.</source>
        <extracomment>app/inside/tab.py</extracomment>
        <translation>Ce que chaque couche fait de votre chiffre, des pixels aux dix scores.</translation>
    </message>
    <message>
        <source>Draw a 4 whose top is nearly closed. While the pen moves, every layer changes with it: the curves are the largest products of each layer, followed back from the answer.</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>Dessinez un 4 dont le haut est presque fermé. Pendant que le stylo bouge, chaque couche change avec lui&#xa0;: les courbes sont les plus grands produits de chaque couche, en remontant depuis la réponse.</translation>
    </message>
    <message>
        <source>Ask why. Orange ink speaks for the answer, blue ink against it. Which part makes it a 4, and which speaks against it?</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>Demandez pourquoi. L’encre orange parle pour la réponse, la bleue contre. Quelle partie en fait un 4, et laquelle s’y oppose&#x202f;?</translation>
    </message>
    <message>
        <source>What would make it another digit? These few dabs of ink. Draw them on the canvas, and see.</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>Qu’est-ce qui en ferait un autre chiffre&#x202f;? Ces quelques touches d’encre. Ajoutez-les sur le dessin, et voyez.</translation>
    </message>
    <message>
        <source>Do a sum by hand. Click any place on a map of the network: what the unit looks at is framed in the layer before. “Play” moves that window over the whole map.</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>Faites un calcul à la main. Cliquez un point d’une carte du réseau&#xa0;: ce que l’unité regarde est encadré dans la couche précédente. «&#x202f;Lecture&#x202f;» promène cette fenêtre sur toute la carte.</translation>
    </message>
    <message>
        <source>What it has learned: the weights of every layer as one picture, as they are, and as the random numbers that they were before.</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>Ce qu’il a appris&#xa0;: les poids de chaque couche en une image, tels qu’ils sont, et tels qu’ils étaient au départ, aléatoires.</translation>
    </message>
    <message>
        <source>From scores to probabilities: raise the temperature, and the second digit comes nearer.</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>Des scores aux probabilités&#xa0;: montez la température, et le deuxième chiffre se rapproche.</translation>
    </message>
    <message>
        <source>Double-click a map on an orange path to switch it off, or prune the smallest weights here. What becomes of the answer, and of the test digits? Undo it all.</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>Double-cliquez une carte sur un chemin orange pour la désactiver, ou élaguez ici les plus petits poids. Que deviennent la réponse et les chiffres de test&#x202f;? Annulez tout ensuite.</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <source>Draw it for me</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>Dessiner pour moi</translation>
    </message>
    <message>
        <source>Put such a 4 on the canvas</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>Mettre un tel 4 dans la zone de dessin</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Go back to the step before</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>Revenir à l’étape précédente</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Go on to the next step</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>Passer à l’étape suivante</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>End the tour</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>Terminer la visite</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Save it as a file, to load it again</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>L’enregistrer dans un fichier, pour le recharger plus tard</translation>
    </message>
    <message>
        <source>In “One unit” you can switch units off and change single weights.</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>Dans «&#x202f;Une unité&#x202f;», on peut désactiver des unités et modifier des poids un à un.</translation>
    </message>
    <message>
        <source>Prune the smallest weights, in percent</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>Élaguer les plus petits poids, en pour cent</translation>
    </message>
    <message>
        <source>Set the smallest weights of the whole network to 0</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>Mettre à 0 les plus petits poids de tout le réseau</translation>
    </message>
    <message>
        <source>Start over</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Take all changes of the network back</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>Annuler toutes les modifications du réseau</translation>
    </message>
    <message>
        <source>Save the edited network…</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>Enregistrer le réseau modifié…</translation>
    </message>
    <message>
        <source>Read drawings with the edited network</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>Lire les dessins avec le réseau modifié</translation>
    </message>
    <message>
        <source>Use the edited network in the Draw tab, for as long as there are changes</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>Utiliser le réseau modifié dans l’onglet Dessiner, tant qu’il y a des modifications</translation>
    </message>
    <message>
        <source>Prune the smallest weights</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>Élaguer les petits poids</translation>
    </message>
    <message>
        <source>Change the network and see how the answer changes; nothing is lost.</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>Modifiez le réseau et voyez la réponse changer&#x202f;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>nothing to read</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>rien à lire</translation>
    </message>
    <message>
        <source>reading them…</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>lecture en cours…</translation>
    </message>
    <message>
        <source>{percent} % of {total} of {name}</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>{percent}&#x202f;% sur {total} ({name})</translation>
    </message>
    <message>
        <source>Switched off: {names}.</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>Désactivées&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Changed: {names}.</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>Modifiés&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Read drawings with it</source>
        <extracomment>app/inside/try_page.py, app/train/setup/side_panel.py</extracomment>
        <translation>Lire les dessins avec</translation>
    </message>
    <message>
        <source>What can be tried?</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>Que peut-on essayer&#x202f;?</translation>
    </message>
    <message>
        <source>{digit} with {percent} %</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>{digit} à {percent}&#x202f;%</translation>
    </message>
    <message>
        <source>this drawing</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>ce dessin</translation>
    </message>
    <message>
        <source>test digits read right</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>chiffres de test bien lus</translation>
    </message>
    <message>
        <source>As it is</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>Original</translation>
    </message>
    <message>
        <source>Edited</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>{stage} map {channel}</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>{stage}, carte {channel}</translation>
    </message>
    <message>
        <source>{stage} unit {channel}</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>{stage}, unité {channel}</translation>
    </message>
    <message>
        <source>Which map, or which 25 units, of the layer before is shown</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>La carte, ou les 25 unités, de la couche précédente qui est affichée</translation>
    </message>
    <message>
        <source>Move the window to the place before, or after</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>Déplacer la fenêtre vers la place précédente, ou suivante</translation>
    </message>
    <message>
        <source>Which of the inputs</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>Quelles entrées</translation>
    </message>
    <message>
        <source>a: inputs</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>a&#xa0;: entrées</translation>
    </message>
    <message>
        <source>W: weights</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>W&#xa0;: poids</translation>
    </message>
    <message>
        <source>products</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>produits</translation>
    </message>
    <message>
        <source>What the unit gets from the layer before</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>Ce que l’unité reçoit de la couche précédente</translation>
    </message>
    <message>
        <source>Each input times its weight; together with b they make the value</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>Chaque entrée fois son poids&#x202f;; avec b, leur somme donne la valeur</translation>
    </message>
    <message>
        <source>Switch this unit off or on</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>Désactiver ou réactiver cette unité</translation>
    </message>
    <message>
        <source>Digits that excite it most</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>Chiffres qui l’excitent le plus</translation>
    </message>
    <message>
        <source>One unit: what it looks at, times its weights, added up. Click another one above.</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>Une unité&#xa0;: ce qu’elle regarde, fois ses poids, additionné. Cliquez-en une autre plus haut.</translation>
    </message>
    <message>
        <source>Of {count} {digits}, these excite it most:</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>Parmi {count} {digits}, ceux qui l’excitent le plus&#xa0;:</translation>
    </message>
    <message>
        <source>‹</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>‹</translation>
    </message>
    <message>
        <source>›</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>›</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Let the window slide over the whole map</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>Faire glisser la fenêtre sur toute la carte</translation>
    </message>
    <message>
        <source>blue: below 0 · neutral: 0 · orange: above 0 · rounded; point at a number to read more of it</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>bleu&#xa0;: sous 0 · neutre&#xa0;: 0 · orange&#xa0;: au-dessus de 0 · arrondi&#x202f;; pointez un nombre pour en lire plus</translation>
    </message>
    <message>
        <source>{stage}, 25 units from no. </source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>{stage}, 25 unités dès n° </translation>
    </message>
    <message>
        <source>×</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>×</translation>
    </message>
    <message>
        <source>=</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>=</translation>
    </message>
    <message>
        <source>Switch off</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Switch on again</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>Réactiver</translation>
    </message>
    <message>
        <source>Set its output to 0, with its whole map, and see what that does to the answer</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>Mettre sa sortie à 0, avec toute sa carte, et voir l’effet sur la réponse</translation>
    </message>
    <message>
        <source>Choose a unit of conv1, conv2, conv3 or fc1 to switch it off</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>Choisissez une unité de conv1, conv2, conv3 ou fc1 pour la désactiver</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>app/inside/unit_page.py, app/train/controls.py</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>{stage}, map </source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>{stage}, carte </translation>
    </message>
    <message>
        <source>products, sum {total}</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>produits, somme {total}</translation>
    </message>
    <message>
        <source>Weights of the layer</source>
        <extracomment>app/inside/weights_view.py</extracomment>
        <translation>Poids de la couche</translation>
    </message>
    <message>
        <source>Click a weight to see its unit at work</source>
        <extracomment>app/inside/weights_view.py</extracomment>
        <translation>Cliquez un poids pour voir son unité à l’œuvre</translation>
    </message>
    <message>
        <source>With {dabs} it is read as {rival}, with {percent}&#xa0;%.</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>Avec {dabs}, il est lu comme {rival}, à {percent}&#x202f;%.</translation>
    </message>
    <message>
        <source>Ask which ink tells the two apart, instead of which ink speaks for the answer alone</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>Demander quelle encre distingue les deux, et non laquelle parle pour la seule réponse</translation>
    </message>
    <message>
        <source>{answer} with {percent} %, then {rival} with {rival_percent} %</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>{answer} à {percent}&#x202f;%, puis {rival} à {rival_percent}&#x202f;%</translation>
    </message>
    <message>
        <source>Of {count} {digits}, these are nearest in the 84 activations of fc1, with their distances:</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>Parmi {count} {digits}, les plus proches selon les 84 activations de fc1, avec leurs distances&#xa0;:</translation>
    </message>
    <message>
        <source>With a dozen dabs of ink it is not yet read as {rival}.</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>Même avec une douzaine de touches d’encre, il n’est pas lu comme {rival}.</translation>
    </message>
    <message>
        <source>Why this digit rather than the next</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>Pourquoi ce chiffre plutôt que le suivant</translation>
    </message>
    <message>
        <source>The nearest digits</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>Chiffres les plus proches</translation>
    </message>
    <message>
        <source>Which ink speaks for the answer, and which against it; in each picture, the strongest has the full colour.</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>Quelle encre parle pour la réponse, et laquelle contre&#x202f;; dans chaque image, la plus forte a la pleine couleur.</translation>
    </message>
    <message>
        <source>Why {answer} rather than {rival}?</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>Pourquoi {answer} plutôt que {rival}&#x202f;?</translation>
    </message>
    <message>
        <source>{label}: {distance}</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>{label}&#xa0;: {distance}</translation>
    </message>
    <message>
        <source>To be read as {rival}</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>Pour être lu comme {rival}</translation>
    </message>
    <message>
        <source>Computing the reasons…</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>Calcul des raisons…</translation>
    </message>
    <message>
        <source>against</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>contre</translation>
    </message>
    <message>
        <source>for it</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>pour</translation>
    </message>
    <message>
        <source>less ink</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>moins d’encre</translation>
    </message>
    <message>
        <source>more ink</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>plus d’encre</translation>
    </message>
    <message numerus="yes">
        <source>{n} dabs of ink</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>
            <numerusform>{n} touche d’encre</numerusform>
            <numerusform>{n} touches d’encre</numerusform>
        </translation>
    </message>
    <message>
        <source>Ink for and against, by painting over</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>Encre pour et contre, par masquage</translation>
    </message>
    <message>
        <source>Ink for and against, by the gradient</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>Encre pour et contre, par le gradient</translation>
    </message>
    <message>
        <source>What would make it the runner-up</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>Ce qui en ferait le deuxième</translation>
    </message>
    <message>
        <source>To be read otherwise</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>Pour être lu autrement</translation>
    </message>
    <message>
        <source>How can one ask a network why?</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>Comment demander «&#x202f;pourquoi&#x202f;» à un réseau&#x202f;?</translation>
    </message>
    <message>
        <source>By painting over</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>Par masquage</translation>
    </message>
    <message>
        <source>By gradient × ink</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>Par gradient × encre</translation>
    </message>
    <message>
        <source>for {digit}</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>pour le {digit}</translation>
    </message>
    <message numerus="yes">
        <source>{n} digits added</source>
        <extracomment>app/mine/commands.py</extracomment>
        <translation>
            <numerusform>{n} chiffre ajouté</numerusform>
            <numerusform>{n} chiffres ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} digits are in {name} now</source>
        <extracomment>app/mine/commands.py</extracomment>
        <translation>
            <numerusform>{n} chiffre est maintenant dans {name}</numerusform>
            <numerusform>{n} chiffres sont maintenant dans {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{added}; {n} were here before</source>
        <extracomment>app/mine/commands.py</extracomment>
        <translation>
            <numerusform>{added}&#x202f;; {n} y était déjà</numerusform>
            <numerusform>{added}&#x202f;; {n} y étaient déjà</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{added}; {n} lines passed over. {first}</source>
        <extracomment>app/mine/commands.py</extracomment>
        <translation>
            <numerusform>{added}&#x202f;; {n} ligne ignorée. {first}</numerusform>
            <numerusform>{added}&#x202f;; {n} lignes ignorées. {first}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept as {label}: {n} of your digits now</source>
        <extracomment>app/mine/commands.py</extracomment>
        <translation>
            <numerusform>Gardé comme {label}&#xa0;: vous avez {n} chiffre</numerusform>
            <numerusform>Gardé comme {label}&#xa0;: vous avez {n} chiffres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} digits, the newest first. Choose some, then press 0 to 9 to relabel them, or Delete.</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>
            <numerusform>{n} chiffre. Choisissez-le, puis appuyez sur 0 à 9 pour changer son étiquette, ou sur Suppr.</numerusform>
            <numerusform>{n} chiffres, les plus récents d’abord. Choisissez-en, puis appuyez sur 0 à 9 pour changer leur étiquette, ou sur Suppr.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run could not be saved in {folder}: another window goes on with it; stop one of the two.</source>
        <extracomment>app/train/runs/store.py</extracomment>
        <translation>L’entraînement n’a pas pu être enregistré dans {folder}&#xa0;: une autre fenêtre le poursuit&#x202f;; arrêtez l’une des deux.</translation>
    </message>
    <message>
        <source>another window goes on with it</source>
        <extracomment>app/train/runs/store.py</extracomment>
        <translation>une autre fenêtre le poursuit</translation>
    </message>
    <message>
        <source>The run could not be saved in {folder}: {reason}.</source>
        <extracomment>app/train/runs/store.py</extracomment>
        <translation>L’entraînement n’a pas pu être enregistré dans {folder}&#xa0;: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} digits</source>
        <extracomment>app/train/setup/source_choice.py, lenet/report/page.py</extracomment>
        <translation>
            <numerusform>{n} chiffre</numerusform>
            <numerusform>{n} chiffres</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}: {name}</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>{count}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Disturbing</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>Perturbation</translation>
    </message>
    <message>
        <source>--data-source {source} needs --data: say where the digits are.</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>--data-source {source} exige --data&#xa0;: dites où sont les chiffres.</translation>
    </message>
    <message>
        <source>write a table: of one picture its numbers in rows and columns, of several or of a folder a row for each picture</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>écrire un tableau : pour une seule image ses nombres en lignes et en colonnes, pour plusieurs ou pour un dossier une ligne par image</translation>
    </message>
    <message>
        <source>{sentence}; or learn from digits that the program writes itself, with --data-source built-in.</source>
        <extracomment>lenet/cli/training_data.py</extracomment>
        <translation>{sentence}&#x202f;; ou apprenez sur des chiffres écrits par le programme lui-même, avec --data-source built-in.</translation>
    </message>
    <message>
        <source>it has {size} bytes, and at most {max_bytes} are read</source>
        <extracomment>lenet/files/reading.py</extracomment>
        <translation>il a {size} octets, et {max_bytes} au plus sont lus</translation>
    </message>
    <message>
        <source>meta.input should have numbers mean and std; found {mean} and {std}</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>meta.input devrait avoir des nombres mean et std&#x202f;; trouvé {mean} et {std}</translation>
    </message>
    <message>
        <source>Only digits are read, and there is a point, a dash or another sign.</source>
        <extracomment>lenet/recognition/reading.py</extracomment>
        <translation>Seuls les chiffres sont lus, et il y a un point, un tiret ou un autre signe.</translation>
    </message>
    <message>
        <source>The interrupted run has {size} parameters of type {dtype}, but the network has {own_size} of type {own_dtype}: begin a new run.</source>
        <extracomment>lenet/training/checkpoint.py</extracomment>
        <translation>L’entraînement interrompu a {size} paramètres de type {dtype}, mais le réseau en a {own_size} de type {own_dtype}&#xa0;: commencez un nouvel entraînement.</translation>
    </message>
    <message>
        <source>{label}.{name} should be of type {expected}, not {found}</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>{label}.{name} devrait être du type {expected}, et non {found}</translation>
    </message>
    <message>
        <source>It looks at rows {top}–{bottom}, columns {left}–{right} of all {count} maps of {before}.</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>Elle regarde les lignes {top}–{bottom}, colonnes {left}–{right} des {count} cartes de {before}.</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>app/application.py</extracomment>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>LeNet Pad {version}, Python {python}, Qt {qt}, NumPy {numpy}</source>
        <extracomment>app/dialogs/about.py</extracomment>
        <translation>LeNet Pad {version}, Python {python}, Qt {qt}, NumPy {numpy}</translation>
    </message>
    <message>
        <source>Versions and folders</source>
        <extracomment>app/dialogs/about.py</extracomment>
        <translation>Versions et dossiers</translation>
    </message>
    <message>
        <source>Put versions and folders on the clipboard</source>
        <extracomment>app/dialogs/about.py</extracomment>
        <translation>Mettre les versions et les dossiers dans le presse-papiers</translation>
    </message>
    <message>
        <source>{seconds} s   Points: {points}</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>{seconds} s   Points&#xa0;: {points}</translation>
    </message>
    <message>
        <source>{number} of {count}   Points: {points}</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>{number} sur {count}   Points&#xa0;: {points}</translation>
    </message>
    <message>
        <source>Drag a weight up or down, or press + and −; click it, or press Enter, to type a number</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>Faites glisser un poids vers le haut ou le bas, ou appuyez sur + et −&#x202f;; cliquez-le, ou appuyez sur Entrée, pour saisir un nombre</translation>
    </message>
    <message>
        <source>The layer as matrices: a [{a}] × W [{W}] + b [{b}] = z [{z}].</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>La couche en matrices&#xa0;: a [{a}] × W [{W}] + b [{b}] = z [{z}].</translation>
    </message>
    <message>
        <source>{words} This is row {row} of a, column {column} of W.</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>{words} Voici la ligne {row} de a, la colonne {column} de W.</translation>
    </message>
    <message>
        <source>Sums of the products: {parts}, and b = {bias}: together z = {z}.</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>Sommes des produits&#xa0;: {parts}, et b = {bias}&#xa0;: en tout z = {z}.</translation>
    </message>
    <message>
        <source>{words} ReLU sets what is below 0 to 0: the value is {value}.</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>{words} ReLU met à 0 ce qui est négatif&#xa0;: la valeur est {value}.</translation>
    </message>
    <message>
        <source>{count} × {side}×{side}</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>{count}×{side}×{side}</translation>
    </message>
    <message>
        <source>{stage}, map {channel}, row {row}, column {column}</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>{stage}, carte {channel}, ligne {row}, colonne {column}</translation>
    </message>
    <message>
        <source>{stage}.W[{row}, {column}] = {value}</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>{stage}.W[{row}, {column}] = {value}</translation>
    </message>
    <message>
        <source>What is a fully connected layer?</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>Qu’est-ce qu’une couche entièrement connectée&#x202f;?</translation>
    </message>
    <message>
        <source>It gets all {count} numbers of {before}.</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>Elle reçoit les {count} nombres de {before}.</translation>
    </message>
    <message>
        <source>It looks at rows {top}–{bottom}, columns {left}–{right} of map {channel} of {before}, and keeps the largest.</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>Elle regarde les lignes {top}–{bottom}, colonnes {left}–{right} de la carte {channel} de {before}, et garde le maximum.</translation>
    </message>
    <message>
        <source>It looks at rows {top}–{bottom}, columns {left}–{right} of the {before}.</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>Elle regarde les lignes {top}–{bottom}, colonnes {left}–{right} de l’{before}.</translation>
    </message>
    <message>
        <source>The layer as matrices: z [{z}] is the largest of each row of a [{a}].</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>La couche en matrices&#xa0;: z [{z}] est le maximum de chaque ligne de a [{a}].</translation>
    </message>
    <message>
        <source>{words} This is row {row}.</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>{words} Voici la ligne {row}.</translation>
    </message>
    <message>
        <source>The largest of the four is {value}.</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>Le plus grand des quatre est {value}.</translation>
    </message>
    <message>
        <source>{words} That is the score.</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>{words} C’est le score.</translation>
    </message>
    <message>
        <source>{words} ReLU keeps it: the value is {value}.</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>{words} ReLU le garde&#xa0;: la valeur est {value}.</translation>
    </message>
    <message>
        <source>scores</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>scores</translation>
    </message>
    <message>
        <source>softmax</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>softmax</translation>
    </message>
    <message>
        <source>{side}×{side}</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>{side}×{side}</translation>
    </message>
    <message>
        <source>{stage}, map {channel}</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>{stage}, carte {channel}</translation>
    </message>
    <message>
        <source>score of the {channel}</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>score du {channel}</translation>
    </message>
    <message>
        <source>{stage}, unit {channel}</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>{stage}, unité {channel}</translation>
    </message>
    <message>
        <source>input, row {row}, column {column}</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>entrée, ligne {row}, colonne {column}</translation>
    </message>
    <message>
        <source>What is pooling?</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>Qu’est-ce que le sous-échantillonnage (pooling)&#x202f;?</translation>
    </message>
    <message>
        <source>input</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>entrée</translation>
    </message>
    <message>
        <source>Labelled {label} now: {count}; Undo takes it back</source>
        <extracomment>app/mine/commands.py</extracomment>
        <translation>Étiquetés {label}&#xa0;: {count}&#x202f;; Annuler revient en arrière</translation>
    </message>
    <message>
        <source>Deleted: {count}; Undo brings them back</source>
        <extracomment>app/mine/commands.py</extracomment>
        <translation>Supprimés&#xa0;: {count}&#x202f;; Annuler les fait revenir</translation>
    </message>
    <message>
        <source>This drawing is not kept any more</source>
        <extracomment>app/mine/commands.py</extracomment>
        <translation>Ce dessin n’est plus gardé</translation>
    </message>
    <message>
        <source>Your digits are kept in this very file: choose another one.</source>
        <extracomment>app/mine/commands.py</extracomment>
        <translation>Vos chiffres sont gardés dans ce fichier même&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This drawing can&apos;t be kept: {reason}.</source>
        <extracomment>app/mine/commands.py</extracomment>
        <translation>Ce dessin ne peut pas être gardé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Add the digits of a file: JSON Lines with strokes, gzipped or not</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Ajouter les chiffres d’un fichier&#xa0;: JSON Lines avec traits, compressé (gzip) ou non</translation>
    </message>
    <message>
        <source>Choose digits first</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Choisissez d’abord des chiffres</translation>
    </message>
    <message>
        <source>No digits are kept yet: draw one on the Draw tab, then say there what it is.</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Aucun chiffre gardé pour l’instant&#xa0;: dessinez-en un dans l’onglet Dessiner, puis dites-y lequel c’est.</translation>
    </message>
    <message>
        <source>Relabel</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Réétiqueter</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Fermer cette fenêtre</translation>
    </message>
    <message>
        <source>Import digits</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Importer des chiffres</translation>
    </message>
    <message>
        <source>Export digits</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Exporter des chiffres</translation>
    </message>
    <message>
        <source>Lines that hold no digit: {count}. {first}</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Lignes sans chiffre&#xa0;: {count}. {first}</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>What to do first</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Que faire d’abord</translation>
    </message>
    <message>
        <source>What was done last</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Dernière action</translation>
    </message>
    <message>
        <source>&amp;{label}</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>&amp;{label}</translation>
    </message>
    <message>
        <source>The chosen digits are {label}</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Les chiffres choisis sont des {label}</translation>
    </message>
    <message>
        <source>Say what the chosen digits are (0 to 9)</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Dire ce que sont les chiffres choisis (0 à 9)</translation>
    </message>
    <message>
        <source>Delete the chosen digits; Undo brings them back</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Supprimer les chiffres choisis&#x202f;; Annuler les fait revenir</translation>
    </message>
    <message>
        <source>Take back the last change of this list</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Annuler la dernière modification de cette liste</translation>
    </message>
    <message>
        <source>Nothing was changed here</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Rien n’a été modifié ici</translation>
    </message>
    <message>
        <source>Write all digits to a file</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Écrire tous les chiffres dans un fichier</translation>
    </message>
    <message>
        <source>There are no digits yet</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Il n’y a pas encore de chiffres</translation>
    </message>
    <message>
        <source>digits</source>
        <extracomment>app/mine/dialog.py, lenet/cli/evaluate.py, lenet/cli/training_data.py, lenet/report/page.py</extracomment>
        <translation>chiffres</translation>
    </message>
    <message>
        <source>{label}, drawn by {writer} on {date}</source>
        <extracomment>app/mine/digit_grid.py</extracomment>
        <translation>{label}, dessiné par {writer} le {date}</translation>
    </message>
    <message>
        <source>Choose digits, then press 0 to 9 to relabel them, or Delete</source>
        <extracomment>app/mine/digit_grid.py</extracomment>
        <translation>Choisissez des chiffres, puis appuyez sur 0 à 9 pour changer leur étiquette, ou sur Suppr</translation>
    </message>
    <message>
        <source>{label}, drawn by {writer}</source>
        <extracomment>app/mine/digit_grid.py</extracomment>
        <translation>{label}, dessiné par {writer}</translation>
    </message>
    <message>
        <source>Your drawing would not outlive a crash, as it can&apos;t be kept in {place}: {reason}.</source>
        <extracomment>app/services/autosave.py</extracomment>
        <translation>Votre dessin ne survivrait pas à un plantage, car il ne peut pas être gardé dans {place}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>too many windows are open; close some of them</source>
        <extracomment>app/services/autosave.py</extracomment>
        <translation>trop de fenêtres sont ouvertes&#x202f;; fermez-en quelques-unes</translation>
    </message>
    <message>
        <source>The picture {excess}.</source>
        <extracomment>app/services/images.py</extracomment>
        <translation>L’image {excess}.</translation>
    </message>
    <message>
        <source>The drawing is on the clipboard.</source>
        <extracomment>app/services/images.py</extracomment>
        <translation>Le dessin est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The picture</source>
        <extracomment>app/services/images.py</extracomment>
        <translation>L’image</translation>
    </message>
    <message>
        <source>{name} is on the canvas.</source>
        <extracomment>app/services/images.py</extracomment>
        <translation>{name} est dans la zone de dessin.</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard: copy one first, then paste it here.</source>
        <extracomment>app/services/images.py</extracomment>
        <translation>Il n’y a pas d’image dans le presse-papiers&#xa0;: copiez-en une, puis collez-la ici.</translation>
    </message>
    <message>
        <source>The canvas is empty: draw something first.</source>
        <extracomment>app/services/images.py</extracomment>
        <translation>La zone de dessin est vide&#xa0;: dessinez d’abord quelque chose.</translation>
    </message>
    <message>
        <source>Nothing was read: draw a number, or open a picture of some.</source>
        <extracomment>app/services/images.py</extracomment>
        <translation>Rien n’a été lu&#xa0;: dessinez un nombre, ou ouvrez une image qui en contient.</translation>
    </message>
    <message>
        <source>What was read is on the clipboard.</source>
        <extracomment>app/services/images.py</extracomment>
        <translation>Ce qui a été lu est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>{name} shows no digit: choose one where ink and paper differ clearly.</source>
        <extracomment>app/services/images.py</extracomment>
        <translation>{name} ne montre aucun chiffre&#xa0;: choisissez une image où l’encre et le papier se distinguent nettement.</translation>
    </message>
    <message>
        <source>{name} could not be saved: {reason}.</source>
        <extracomment>app/services/messages.py</extracomment>
        <translation>{name} n’a pas pu être enregistré&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Drawings are now read with {name}.</source>
        <extracomment>app/services/network.py</extracomment>
        <translation>Les dessins sont maintenant lus avec {name}.</translation>
    </message>
    <message>
        <source>The built-in network is in use, because {reason}</source>
        <extracomment>app/services/network.py</extracomment>
        <translation>Le réseau intégré est utilisé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>No network is loaded, so nothing can be read: choose “Load network…” in the File menu. ({reason})</source>
        <extracomment>app/services/network.py</extracomment>
        <translation>Aucun réseau n’est chargé, donc rien ne peut être lu&#xa0;: choisissez «&#x202f;Charger un réseau…&#x202f;» dans le menu Fichier. ({reason})</translation>
    </message>
    <message>
        <source>The page was not read to its end: open or paste it again to read it.</source>
        <extracomment>app/services/reader.py</extracomment>
        <translation>La page n’a pas été lue jusqu’au bout&#xa0;: ouvrez-la ou collez-la de nouveau pour la lire.</translation>
    </message>
    <message>
        <source>What you chose can&apos;t be remembered in {file}: {reason}.</source>
        <extracomment>app/settings/settings.py</extracomment>
        <translation>Vos choix ne peuvent pas être enregistrés dans {file}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Your settings can&apos;t be read, and none are kept until {file} is moved away: {reason}.</source>
        <extracomment>app/settings/settings.py</extracomment>
        <translation>Vos réglages sont illisibles, et rien ne sera enregistré tant que {file} n’aura pas été déplacé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Your digits: {after} of {count} read right, {before} before.</source>
        <extracomment>app/train/cards.py</extracomment>
        <translation>Vos chiffres&#xa0;: {after} bien lus sur {count}, {before} avant.</translation>
    </message>
    <message>
        <source>Your digits are the ones it learned from: on new ones of your hand it will gain a little less.</source>
        <extracomment>app/train/cards.py</extracomment>
        <translation>Vos chiffres sont ceux qu’il a appris&#xa0;: sur de nouveaux de votre main, le gain sera un peu moindre.</translation>
    </message>
    <message>
        <source>MNIST&apos;s test set: {after}, {before} before.</source>
        <extracomment>app/train/cards.py</extracomment>
        <translation>Ensemble de test MNIST&#xa0;: {after}, {before} avant.</translation>
    </message>
    <message>
        <source>Built-in digits it did not learn from: {after}, {before} before.</source>
        <extracomment>app/train/cards.py</extracomment>
        <translation>Chiffres intégrés qu’il n’a pas appris&#xa0;: {after}, {before} avant.</translation>
    </message>
    <message>
        <source>Warnings</source>
        <extracomment>app/train/cards.py</extracomment>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>What was gained</source>
        <extracomment>app/train/cards.py</extracomment>
        <translation>Ce qui a été gagné</translation>
    </message>
    <message>
        <source>Loss</source>
        <extracomment>app/train/charts.py</extracomment>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <extracomment>app/train/charts.py</extracomment>
        <translation>Exactitude,&#x202f;%</translation>
    </message>
    <message>
        <source>learning rate</source>
        <extracomment>app/train/charts.py, lenet/training/recipe.py</extracomment>
        <translation>taux d’apprentissage</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <extracomment>app/train/charts.py, app/train/setup/recipe_fields.py</extracomment>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>training</source>
        <extracomment>app/train/charts.py</extracomment>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>validation</source>
        <extracomment>app/train/charts.py</extracomment>
        <translation>validation</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Training…</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Entraînement…</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Start training</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Use this network</source>
        <extracomment>app/train/controls.py, app/window/controllers.py</extracomment>
        <translation>Utiliser ce réseau</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>One more epoch</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Encore une époque</translation>
    </message>
    <message>
        <source>Train anew</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Nothing is being trained</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Aucun entraînement en cours</translation>
    </message>
    <message>
        <source>No network was trained yet</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Aucun réseau n’a encore été entraîné</translation>
    </message>
    <message>
        <source>Rest after this batch; nothing is lost</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Faire une pause après ce lot&#x202f;; rien n’est perdu</translation>
    </message>
    <message>
        <source>Read drawings with the network of the best epoch from now on</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Lire désormais les dessins avec le réseau de la meilleure époque</translation>
    </message>
    <message>
        <source>Save the network, its log or the charts</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Enregistrer le réseau, son journal ou les graphiques</translation>
    </message>
    <message>
        <source>Train a network with these data and this recipe</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Entraîner un réseau avec ces données et cette recette</translation>
    </message>
    <message>
        <source>End the run and keep what was learned</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Terminer l’entraînement et garder ce qui a été appris</translation>
    </message>
    <message>
        <source>Train on all digits once more</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Entraîner une fois de plus sur tous les chiffres</translation>
    </message>
    <message>
        <source>There is no run to go on with</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Il n’y a aucun entraînement à poursuivre</translation>
    </message>
    <message>
        <source>Begin another run with these data and this recipe</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Commencer un autre entraînement avec ces données et cette recette</translation>
    </message>
    <message>
        <source>It is training already</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>L’entraînement est déjà en cours</translation>
    </message>
    <message>
        <source>Choose data first</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Choisissez d’abord des données</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Stop this run first</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Arrêtez d’abord cet entraînement</translation>
    </message>
    <message>
        <source>What each of conv1&apos;s six filters responds to: orange weights to ink, blue ones to paper</source>
        <extracomment>app/train/filters_view.py</extracomment>
        <translation>Ce à quoi réagit chacun des six filtres de conv1&#xa0;: poids orange à l’encre, bleus au papier</translation>
    </message>
    <message>
        <source>Filters of conv1</source>
        <extracomment>app/train/filters_view.py, app/train/run_view.py</extracomment>
        <translation>Filtres de conv1</translation>
    </message>
    <message>
        <source>State of the training</source>
        <extracomment>app/train/progress_view.py</extracomment>
        <translation>État de l’entraînement</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <extracomment>app/train/progress_view.py</extracomment>
        <translation>Progression de l’entraînement</translation>
    </message>
    <message>
        <source>Progress of the epoch</source>
        <extracomment>app/train/progress_view.py</extracomment>
        <translation>Progression de l’époque</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>app/train/progress_view.py</extracomment>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>accuracy</source>
        <extracomment>app/train/progress_view.py</extracomment>
        <translation>exactitude</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <extracomment>app/train/progress_view.py</extracomment>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>of the validation digits</source>
        <extracomment>app/train/progress_view.py</extracomment>
        <translation>des chiffres de validation</translation>
    </message>
    <message>
        <source>of the MNIST test set</source>
        <extracomment>app/train/progress_view.py</extracomment>
        <translation>de l’ensemble de test MNIST</translation>
    </message>
    <message>
        <source>not measured</source>
        <extracomment>app/train/progress_view.py</extracomment>
        <translation>non mesurée</translation>
    </message>
    <message>
        <source>What the network of this run is called; click to change it</source>
        <extracomment>app/train/run_view.py</extracomment>
        <translation>Le nom du réseau de cet entraînement&#x202f;; cliquez pour le changer</translation>
    </message>
    <message>
        <source>A unit that never fires is dead: silent for every digit, it learns nothing more; many are a bad sign</source>
        <extracomment>app/train/run_view.py</extracomment>
        <translation>Une unité qui ne s’active jamais est morte&#xa0;: muette pour tous les chiffres, elle n’apprend plus rien&#x202f;; en avoir beaucoup est mauvais signe</translation>
    </message>
    <message>
        <source>Dead units</source>
        <extracomment>app/train/run_view.py</extracomment>
        <translation>Unités mortes</translation>
    </message>
    <message>
        <source>Name of the network</source>
        <extracomment>app/train/run_view.py</extracomment>
        <translation>Nom du réseau</translation>
    </message>
    <message>
        <source>Units that never fire</source>
        <extracomment>app/train/run_view.py</extracomment>
        <translation>Unités qui ne s’activent jamais</translation>
    </message>
    <message>
        <source>The run before:</source>
        <extracomment>app/train/run_view.py</extracomment>
        <translation>Entraînement précédent&#xa0;:</translation>
    </message>
    <message>
        <source>This run:</source>
        <extracomment>app/train/run_view.py</extracomment>
        <translation>Cet entraînement&#xa0;:</translation>
    </message>
    <message>
        <source>{count} of {units}</source>
        <extracomment>app/train/run_view.py</extracomment>
        <translation>{count} sur {units}</translation>
    </message>
    <message>
        <source>Save the parameters of the best epoch</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>Enregistrer les paramètres de la meilleure époque</translation>
    </message>
    <message>
        <source>Save the settings and the figures of each epoch as CSV</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>Enregistrer en CSV les réglages et les mesures de chaque époque</translation>
    </message>
    <message>
        <source>Save the charts as a PNG or SVG picture</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>Enregistrer les graphiques en image PNG ou SVG</translation>
    </message>
    <message>
        <source>Save the network</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>Enregistrer le réseau</translation>
    </message>
    <message>
        <source>Save the log</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>Enregistrer le journal</translation>
    </message>
    <message>
        <source>Save the charts</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>Enregistrer les graphiques</translation>
    </message>
    <message>
        <source>&amp;Network…</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>&amp;Réseau…</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>&amp;Journal…</translation>
    </message>
    <message>
        <source>&amp;Charts…</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>&amp;Graphiques…</translation>
    </message>
    <message>
        <source>There is no log of this run yet: it begins with the end of the first epoch.</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>Cet entraînement n’a pas encore de journal&#xa0;: il commence à la fin de la première époque.</translation>
    </message>
    <message>
        <source>It could not be renamed: {reason}.</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>Le nom n’a pas pu être changé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>network</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>réseau</translation>
    </message>
    <message>
        <source>log</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>journal</translation>
    </message>
    <message>
        <source>Tables</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>charts</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>graphiques</translation>
    </message>
    <message>
        <source>No network is loaded that could be fine-tuned: load parameters first.</source>
        <extracomment>app/train/runs/starter.py</extracomment>
        <translation>Aucun réseau n’est chargé qui puisse être affiné&#xa0;: chargez d’abord des paramètres.</translation>
    </message>
    <message>
        <source>A network is being trained: stop it first, then resume the other run.</source>
        <extracomment>app/train/runs/starter.py</extracomment>
        <translation>Un réseau est en cours d’entraînement&#xa0;: arrêtez-le d’abord, puis reprenez l’autre.</translation>
    </message>
    <message>
        <source>Another window has gone on with this run: wait for it, or close that window.</source>
        <extracomment>app/train/runs/starter.py</extracomment>
        <translation>Une autre fenêtre poursuit cet entraînement&#xa0;: attendez-la, ou fermez cette fenêtre-là.</translation>
    </message>
    <message>
        <source>trained</source>
        <extracomment>app/train/runs/store.py</extracomment>
        <translation>entraîné</translation>
    </message>
    <message>
        <source>Where the digits come from that the network learns</source>
        <extracomment>app/train/setup/data_panel.py</extracomment>
        <translation>D’où viennent les chiffres que le réseau apprend</translation>
    </message>
    <message>
        <source>Fixed while the network learns: {tip}</source>
        <extracomment>app/train/setup/data_panel.py, app/train/setup/recipe_panel.py</extracomment>
        <translation>Fixé pendant que le réseau apprend&#xa0;: {tip}</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>app/train/setup/data_panel.py, app/train/setup/side_panel.py</extracomment>
        <translation>Données</translation>
    </message>
    <message>
        <source>Get data</source>
        <extracomment>app/train/setup/data_panel.py</extracomment>
        <translation>Obtenir les données</translation>
    </message>
    <message>
        <source>Getting the digits ready…</source>
        <extracomment>app/train/setup/data_panel.py</extracomment>
        <translation>Préparation des chiffres…</translation>
    </message>
    <message>
        <source>Getting the digits ready: {percent} %</source>
        <extracomment>app/train/setup/data_panel.py</extracomment>
        <translation>Préparation des chiffres&#xa0;: {percent}&#x202f;%</translation>
    </message>
    <message>
        <source>Show other digits, drawn at random</source>
        <extracomment>app/train/setup/digits_view.py</extracomment>
        <translation>Montrer d’autres chiffres, tirés au hasard</translation>
    </message>
    <message>
        <source>Examples of each digit</source>
        <extracomment>app/train/setup/digits_view.py</extracomment>
        <translation>Exemples de chaque chiffre</translation>
    </message>
    <message>
        <source>Examples of each digit: {counts}</source>
        <extracomment>app/train/setup/digits_view.py</extracomment>
        <translation>Exemples de chaque chiffre&#xa0;: {counts}</translation>
    </message>
    <message>
        <source>Other samples</source>
        <extracomment>app/train/setup/digits_view.py</extracomment>
        <translation>D’autres exemples</translation>
    </message>
    <message>
        <source>Others</source>
        <extracomment>app/train/setup/digits_view.py</extracomment>
        <translation>D’autres</translation>
    </message>
    <message>
        <source>{digit}: {count}</source>
        <extracomment>app/train/setup/digits_view.py</extracomment>
        <translation>{digit}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>As they are, and as augmentation changes them</source>
        <extracomment>app/train/setup/digits_view.py</extracomment>
        <translation>Tels quels, et tels que l’augmentation les change</translation>
    </message>
    <message>
        <source>About {time} on this computer</source>
        <extracomment>app/train/setup/forecast.py</extracomment>
        <translation>Environ {time} sur cet ordinateur</translation>
    </message>
    <message>
        <source>{percent} of MNIST&apos;s test set right</source>
        <extracomment>app/train/setup/forecast.py</extracomment>
        <translation>{percent} de bien lus dans l’ensemble de test MNIST</translation>
    </message>
    <message>
        <source>about {time}</source>
        <extracomment>app/train/setup/forecast.py</extracomment>
        <translation>environ {time}</translation>
    </message>
    <message>
        <source>How often the network is trained on every digit</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>Combien de fois le réseau est entraîné sur chaque chiffre</translation>
    </message>
    <message>
        <source>How many digits each step is computed from</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>Sur combien de chiffres chaque pas est calculé</translation>
    </message>
    <message>
        <source>How large the steps are: too large and training diverges, too small and it is slow</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>La grandeur des pas&#xa0;: trop grande, l’entraînement diverge&#x202f;; trop petite, il est lent</translation>
    </message>
    <message>
        <source>How the learning rate changes in the course of the run</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>Comment le taux d’apprentissage change au cours de l’entraînement</translation>
    </message>
    <message>
        <source>How a step is computed from the gradients</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>Comment un pas est calculé à partir des gradients</translation>
    </message>
    <message>
        <source>How strongly large weights are held back, so that it does not overfit</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>Combien les grands poids sont freinés, pour éviter le surapprentissage</translation>
    </message>
    <message>
        <source>How the digits are changed each time, so that none looks the same twice</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>Comment les chiffres sont changés chaque fois, pour qu’aucun ne soit deux fois le même</translation>
    </message>
    <message>
        <source>The share of the digits that it does not learn from, but is judged by</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>La part des chiffres qu’il n’apprend pas, mais sur lesquels il est jugé</translation>
    </message>
    <message>
        <source>Where all random numbers come from: the same seed gives the same network</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>D’où viennent tous les nombres aléatoires&#xa0;: la même graine donne le même réseau</translation>
    </message>
    <message>
        <source>Start from random weights, or from those of the network of the Draw tab</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>Partir de poids aléatoires, ou de ceux du réseau de l’onglet Dessiner</translation>
    </message>
    <message>
        <source>Epochs</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Batch size</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>Taille de lot</translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>Régularisation</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>Augmentation</translation>
    </message>
    <message>
        <source>Validation</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>Validation</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>&#x202f;%</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Threads</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>Threads</translation>
    </message>
    <message>
        <source>How many processor cores compute</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>Combien de cœurs du processeur calculent</translation>
    </message>
    <message>
        <source>Start from</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>new weights</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>nouveaux poids</translation>
    </message>
    <message>
        <source>the loaded network</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>le réseau chargé</translation>
    </message>
    <message>
        <source>As the article of 1998 has it: plain gradient descent in many epochs</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>Comme dans l’article de 1998&#xa0;: descente de gradient simple, en de nombreuses époques</translation>
    </message>
    <message>
        <source>Fine-tune the network that drawings are read with to your own digits</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>Affiner sur vos propres chiffres le réseau qui lit les dessins</translation>
    </message>
    <message>
        <source>A recipe that is known to work; every number of it can be changed</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>Une recette éprouvée&#x202f;; chacun de ses nombres peut être changé</translation>
    </message>
    <message>
        <source>All numbers of the recipe, which can be changed</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>Tous les nombres de la recette, modifiables</translation>
    </message>
    <message>
        <source>quick</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>rapide</translation>
    </message>
    <message>
        <source>best</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>meilleure</translation>
    </message>
    <message>
        <source>classic</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>classique</translation>
    </message>
    <message>
        <source>fine-tune</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>affinage</translation>
    </message>
    <message>
        <source>your own</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>personnelle</translation>
    </message>
    <message>
        <source>A good network after a few epochs</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>Un bon réseau en quelques époques</translation>
    </message>
    <message>
        <source>The best network that this recipe can bring</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>Le meilleur réseau que cette recette puisse donner</translation>
    </message>
    <message>
        <source>Preset</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Quick</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Best</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>Meilleure</translation>
    </message>
    <message>
        <source>Classic</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>Classique</translation>
    </message>
    <message>
        <source>My hand</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>Ma main</translation>
    </message>
    <message>
        <source>Above some digits as they are, below the same ones as augmentation may change them</source>
        <extracomment>app/train/setup/samples_view.py</extracomment>
        <translation>En haut quelques chiffres tels quels, en bas les mêmes comme l’augmentation peut les changer</translation>
    </message>
    <message>
        <source>Some of the digits</source>
        <extracomment>app/train/setup/samples_view.py</extracomment>
        <translation>Quelques-uns des chiffres</translation>
    </message>
    <message>
        <source>Read drawings with the network in training</source>
        <extracomment>app/train/setup/side_panel.py</extracomment>
        <translation>Lire les dessins avec le réseau en apprentissage</translation>
    </message>
    <message>
        <source>While it learns, the answer on the Draw tab follows the network in training</source>
        <extracomment>app/train/setup/side_panel.py</extracomment>
        <translation>Pendant l’apprentissage, la réponse de l’onglet Dessiner suit le réseau qui s’entraîne</translation>
    </message>
    <message>
        <source>{number}  {title}</source>
        <extracomment>app/train/setup/side_panel.py</extracomment>
        <translation>{number}  {title}</translation>
    </message>
    <message>
        <source>Recipe</source>
        <extracomment>app/train/setup/side_panel.py</extracomment>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Draw meanwhile</source>
        <extracomment>app/train/setup/side_panel.py</extracomment>
        <translation>Dessiner pendant ce temps</translation>
    </message>
    <message>
        <source>{words}. Passed over: {count}. The first: {sentence}</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>{words}. Ignorés&#xa0;: {count}. Le premier&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>See, relabel, delete, export and import your digits</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>Voir, réétiqueter, supprimer, exporter et importer vos chiffres</translation>
    </message>
    <message>
        <source>Mix with</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>Mêler à</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>Affiner</translation>
    </message>
    <message>
        <source>Look through them…</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>Les parcourir…</translation>
    </message>
    <message>
        <source>What is learned beside your digits, so that it is not forgotten</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>Ce qui est appris avec vos chiffres, pour ne pas être oublié</translation>
    </message>
    <message>
        <source>Train the network that drawings are read with on your digits: some seconds</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>Entraîner sur vos chiffres le réseau qui lit les dessins&#xa0;: quelques secondes</translation>
    </message>
    <message>
        <source>Progress of loading</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>Progression du chargement</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>Arrêter le chargement</translation>
    </message>
    <message>
        <source>MNIST</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>MNIST</translation>
    </message>
    <message>
        <source>Download MNIST</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>Télécharger MNIST</translation>
    </message>
    <message>
        <source>Get the 70,000 digits of MNIST from the internet: 12 MB</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>Télécharger les 70&#x202f;000 chiffres de MNIST depuis Internet&#xa0;: 12 Mo</translation>
    </message>
    <message>
        <source>MNIST is not on this computer yet: 12 MB to download.</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>MNIST n’est pas encore sur cet ordinateur&#xa0;: 12 Mo à télécharger.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Choose a file of images and the file of their labels, as MNIST&apos;s are</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>Choisir un fichier d’images et le fichier de leurs étiquettes, au format de MNIST</translation>
    </message>
    <message>
        <source>Two files, one of images and one of labels, gzipped or not.</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>Deux fichiers, un d’images et un d’étiquettes, compressés (gzip) ou non.</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>Dossier d’images</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose a folder in which the pictures lie in sub-folders 0 to 9</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>Choisir un dossier dont les images sont dans des sous-dossiers 0 à 9</translation>
    </message>
    <message>
        <source>Pictures of digits in sub-folders named 0 to 9.</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>Images de chiffres dans des sous-dossiers nommés 0 à 9.</translation>
    </message>
    <message>
        <source>with {count} of MNIST</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>{count} chiffres MNIST</translation>
    </message>
    <message>
        <source>with all of MNIST</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>tout MNIST</translation>
    </message>
    <message>
        <source>with {count} built-in digits</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>{count} chiffres intégrés</translation>
    </message>
    <message>
        <source>alone</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>rien</translation>
    </message>
    <message>
        <source>You have kept no digits yet: draw some on the Draw tab, and say what they are</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>Vous n’avez encore gardé aucun chiffre&#xa0;: dessinez-en dans l’onglet Dessiner, et dites lesquels ce sont</translation>
    </message>
    <message>
        <source>Not while the network learns: {tip}</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>Pas pendant que le réseau apprend&#xa0;: {tip}</translation>
    </message>
    <message>
        <source>You have kept no digits yet: draw one on the Draw tab, then say there what it is.</source>
        <extracomment>app/train/setup/source_loading.py</extracomment>
        <translation>Vous n’avez encore gardé aucun chiffre&#xa0;: dessinez-en un dans l’onglet Dessiner, puis dites-y lequel c’est.</translation>
    </message>
    <message>
        <source> and </source>
        <extracomment>app/train/setup/source_loading.py, lenet/cli/training_data.py</extracomment>
        <translation> et </translation>
    </message>
    <message>
        <source>Choose data and a recipe, then start training</source>
        <extracomment>app/train/tab.py</extracomment>
        <translation>Choisissez des données et une recette, puis lancez l’entraînement</translation>
    </message>
    <message>
        <source>The first digits are being learned</source>
        <extracomment>app/train/tab.py</extracomment>
        <translation>Les premiers chiffres sont en cours d’apprentissage</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{recipe}, {day} {time}</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>{recipe}, {day} {time}</translation>
    </message>
    <message>
        <source>{recipe}, today {time}</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>{recipe}, aujourd’hui {time}</translation>
    </message>
    <message>
        <source>Ready: {data}, {recipe}, about {time}</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>Prêt&#xa0;: {data}, {recipe}, environ {time}</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>Époque {epoch} sur {epochs}</translation>
    </message>
    <message>
        <source>{epoch} · {count} digits/s · {time} left</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>{epoch} · {count} chiffres/s · reste {time}</translation>
    </message>
    <message>
        <source>{ended} · best: epoch {best}</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>{ended} · meilleure&#xa0;: époque {best}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <extracomment>app/train/words.py, lenet/cli/train.py</extracomment>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Ready: {data}, {recipe}</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>Prêt&#xa0;: {data}, {recipe}</translation>
    </message>
    <message>
        <source>{epoch} · paused</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>{epoch} · en pause</translation>
    </message>
    <message>
        <source>{epoch} · stopping after this batch</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>{epoch} · arrêt après ce lot</translation>
    </message>
    <message>
        <source>{epoch} · validating</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>{epoch} · validation</translation>
    </message>
    <message>
        <source>Ended in epoch {epoch} of {epochs}: the loss is no longer a number</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>Terminé à l’époque {epoch} sur {epochs}&#xa0;: la perte n’est plus un nombre</translation>
    </message>
    <message>
        <source>Stopped in epoch {epoch} of {epochs}</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>Arrêté à l’époque {epoch} sur {epochs}</translation>
    </message>
    <message>
        <source>Done: epoch {epoch} of {epochs}</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>Terminé&#xa0;: époque {epoch} sur {epochs}</translation>
    </message>
    <message>
        <source>{ended}; what was learned is kept</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>{ended}&#x202f;; ce qui a été appris est gardé</translation>
    </message>
    <message>
        <source>−{weight}</source>
        <extracomment>app/widgets/colour_legend.py</extracomment>
        <translation>−{weight}</translation>
    </message>
    <message>
        <source>+{weight}</source>
        <extracomment>app/widgets/colour_legend.py</extracomment>
        <translation>+{weight}</translation>
    </message>
    <message>
        <source>blue: {low}, orange: {high}</source>
        <extracomment>app/widgets/colour_legend.py</extracomment>
        <translation>bleu&#xa0;: {low}, orange&#xa0;: {high}</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <extracomment>app/widgets/message_bar.py</extracomment>
        <translation>Masquer ce message</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>app/widgets/message_bar.py</extracomment>
        <translation>Message</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <extracomment>app/widgets/message_bar.py</extracomment>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>app/widgets/message_bar.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Offer</source>
        <extracomment>app/widgets/offer_bar.py</extracomment>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>{name} in {folder}</source>
        <extracomment>app/widgets/recent_menu.py</extracomment>
        <translation>{name} dans {folder}</translation>
    </message>
    <message>
        <source>Forget these files</source>
        <extracomment>app/widgets/recent_menu.py</extracomment>
        <translation>Oublier ces fichiers</translation>
    </message>
    <message>
        <source>Empty this list; the files stay</source>
        <extracomment>app/widgets/recent_menu.py</extracomment>
        <translation>Vider cette liste&#x202f;; les fichiers restent</translation>
    </message>
    <message>
        <source>None yet</source>
        <extracomment>app/widgets/recent_menu.py</extracomment>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>What you draw is read here</source>
        <extracomment>app/widgets/refusal_text.py</extracomment>
        <translation>Ce que vous dessinez est lu ici</translation>
    </message>
    <message>
        <source>What was learned before is not in use: it is in File ▸ Load recent network.</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>Ce qui avait été appris avant n’est pas utilisé&#xa0;: c’est dans Fichier ▸ Réseaux récents.</translation>
    </message>
    <message>
        <source>Ga&amp;mes</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>&amp;Jeux</translation>
    </message>
    <message>
        <source>&amp;{tab}</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>&amp;{tab}</translation>
    </message>
    <message>
        <source>{what} could not be used: {reason}.</source>
        <extracomment>lenet/cli/__init__.py</extracomment>
        <translation>{what} n’a pas pu être utilisé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>A file</source>
        <extracomment>lenet/cli/__init__.py</extracomment>
        <translation>Un fichier</translation>
    </message>
    <message>
        <source>A LeNet-5 in NumPy that reads handwritten digits and learns to.</source>
        <extracomment>lenet/cli/__init__.py</extracomment>
        <translation>Un LeNet-5 en NumPy qui lit des chiffres manuscrits et apprend à les lire.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 it could not be done, 2 wrong usage.</source>
        <extracomment>lenet/cli/__init__.py</extracomment>
        <translation>Codes de sortie&#xa0;: 0 fait, 1 impossible à faire, 2 mauvais usage.</translation>
    </message>
    <message>
        <source>commands</source>
        <extracomment>lenet/cli/__init__.py</extracomment>
        <translation>commandes</translation>
    </message>
    <message>
        <source>There is not enough memory: close other programs, or take fewer digits.</source>
        <extracomment>lenet/cli/__init__.py</extracomment>
        <translation>Mémoire insuffisante&#xa0;: fermez d’autres programmes, ou prenez moins de chiffres.</translation>
    </message>
    <message>
        <source>stopped.</source>
        <extracomment>lenet/cli/__init__.py</extracomment>
        <translation>arrêté.</translation>
    </message>
    <message>
        <source>A window or another command goes on with the run in {checkpoint_path}: stop it first, or name another file.</source>
        <extracomment>lenet/cli/checkpointing.py</extracomment>
        <translation>Une fenêtre ou une autre commande poursuit l’entraînement de {checkpoint_path}&#xa0;: arrêtez-la d’abord, ou indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>Print what makes a shell complete lenet&apos;s commands</source>
        <extracomment>lenet/cli/completion.py</extracomment>
        <translation>Afficher ce qui permet à un shell de compléter les commandes de lenet</translation>
    </message>
    <message>
        <source>add to the file that it reads at its start: eval &quot;$(lenet completion bash)&quot;, the same for zsh, or lenet completion fish | source</source>
        <extracomment>lenet/cli/completion.py</extracomment>
        <translation>à ajouter au fichier qu’il lit au démarrage&#xa0;: eval &quot;$(lenet completion bash)&quot;, de même pour zsh, ou lenet completion fish | source</translation>
    </message>
    <message>
        <source>--data-source built-in takes no folder, as the program writes these digits itself: leave out --data.</source>
        <extracomment>lenet/cli/console.py</extracomment>
        <translation>--data-source built-in ne prend pas de dossier, car le programme écrit lui-même ces chiffres&#xa0;: omettez --data.</translation>
    </message>
    <message>
        <source>print one line of JSON instead of text</source>
        <extracomment>lenet/cli/console.py</extracomment>
        <translation>afficher une ligne de JSON au lieu de texte</translation>
    </message>
    <message>
        <source>folder with the four files of MNIST, or with a folder mnist that has them (default: the folder named by LENET_DATA, else where &apos;lenet download&apos; puts them)</source>
        <extracomment>lenet/cli/console.py</extracomment>
        <translation>dossier contenant les quatre fichiers de MNIST, ou un dossier mnist qui les contient (par défaut&#xa0;: le dossier indiqué par LENET_DATA, sinon celui où «&#x202f;lenet download&#x202f;» les met)</translation>
    </message>
    <message>
        <source>weights to use (default: the built-in ones)</source>
        <extracomment>lenet/cli/console.py</extracomment>
        <translation>poids à utiliser (par défaut&#xa0;: ceux du réseau intégré)</translation>
    </message>
    <message>
        <source>{path} could not be saved: {reason}.</source>
        <extracomment>lenet/cli/console.py, lenet/cli/predict.py, lenet/datasets/digit_collection.py, lenet/nn/params_file.py, lenet/recognition/export.py</extracomment>
        <translation>{path} n’a pas pu être enregistré&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Download MNIST (12 MB) and check it</source>
        <extracomment>lenet/cli/download.py</extracomment>
        <translation>Télécharger MNIST (12 Mo) et le vérifier</translation>
    </message>
    <message>
        <source>MNIST is in {folder}.</source>
        <extracomment>lenet/cli/download.py</extracomment>
        <translation>MNIST est dans {folder}.</translation>
    </message>
    <message>
        <source>where to put it (default: the user&apos;s data)</source>
        <extracomment>lenet/cli/download.py</extracomment>
        <translation>où le mettre (par défaut&#xa0;: les données de l’utilisateur)</translation>
    </message>
    <message>
        <source>Downloading MNIST</source>
        <extracomment>lenet/cli/download.py</extracomment>
        <translation>Téléchargement de MNIST</translation>
    </message>
    <message>
        <source>bytes</source>
        <extracomment>lenet/cli/download.py</extracomment>
        <translation>octets</translation>
    </message>
    <message>
        <source>MNIST is not on this computer, so the built-in digits are used: get it with “lenet download”, as its figures are those that networks are compared by.</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>MNIST n’est pas sur cet ordinateur&#xa0;: les chiffres intégrés sont utilisés&#x202f;; obtenez-le avec «&#x202f;lenet download&#x202f;», car c’est sur lui que l’on compare les réseaux.</translation>
    </message>
    <message>
        <source>Test a network on MNIST&apos;s test set or on other digits</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>Tester un réseau sur l’ensemble de test MNIST ou sur d’autres chiffres</translation>
    </message>
    <message numerus="yes">
        <source>{share} of {n} digits read right ({wrong} wrong; 95 % certain: {low} to {high} %), loss {loss}, calibration error {calibration} points.</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>
            <numerusform>{share} de bien lu sur {n} chiffre ({wrong} mal lu&#x202f;; à 95&#x202f;%&#xa0;: {low} à {high}&#x202f;%), perte {loss}, erreur de calibration {calibration} points.</numerusform>
            <numerusform>{share} de bien lus sur {n} chiffres ({wrong} mal lus&#x202f;; à 95&#x202f;%&#xa0;: {low} à {high}&#x202f;%), perte {loss}, erreur de calibration {calibration} points.</numerusform>
        </translation>
    </message>
    <message>
        <source>MNIST: the folder with its four files, or with a folder mnist that has them (default: the folder named by LENET_DATA, else where &apos;lenet download&apos; puts them); folder: the one with sub-folders 0 to 9; idx: the file of images; mine: a file of kept digits</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>MNIST&#xa0;: le dossier de ses quatre fichiers, ou contenant un dossier mnist qui les a (par défaut&#xa0;: celui indiqué par LENET_DATA, sinon celui où «&#x202f;lenet download&#x202f;» les met)&#x202f;; folder&#xa0;: celui des sous-dossiers 0 à 9&#x202f;; idx&#xa0;: le fichier d’images&#x202f;; mine&#xa0;: un fichier de chiffres gardés</translation>
    </message>
    <message>
        <source>the digits to read (mnist; built-in where that is not found)</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>les chiffres à lire (mnist&#x202f;; intégrés s’il est introuvable)</translation>
    </message>
    <message>
        <source>idx: the file of labels</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>idx&#xa0;: le fichier d’étiquettes</translation>
    </message>
    <message>
        <source>weights of a network to compare with</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>poids d’un réseau auquel comparer</translation>
    </message>
    <message>
        <source>write all that is found as a page of HTML</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>écrire tous les résultats en une page HTML</translation>
    </message>
    <message>
        <source>write all that is found as tables, CSV files</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>écrire tous les résultats en tableaux, des fichiers CSV</translation>
    </message>
    <message>
        <source>--labels goes with --data-source idx, and idx needs it: name the file of labels.</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>--labels va avec --data-source idx, et idx l’exige&#xa0;: indiquez le fichier d’étiquettes.</translation>
    </message>
    <message>
        <source>Loading</source>
        <extracomment>lenet/cli/evaluate.py, lenet/cli/training_data.py</extracomment>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>{count} passed over. The first: {skipped}</source>
        <extracomment>lenet/cli/evaluate.py, lenet/cli/training_data.py</extracomment>
        <translation>{count} ignorés. Le premier&#xa0;: {skipped}</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>lenet/cli/evaluate.py, lenet/cli/predict.py</extracomment>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>A game: draw as many digits as you can in a minute</source>
        <extracomment>app/draw/game_row.py</extracomment>
        <translation>Un jeu&#xa0;: dessiner autant de chiffres que possible en une minute</translation>
    </message>
    <message>
        <source>A game: draw digits that the network takes for others</source>
        <extracomment>app/draw/game_row.py</extracomment>
        <translation>Un jeu&#xa0;: dessiner des chiffres que le réseau prend pour d’autres</translation>
    </message>
    <message>
        <source>Games</source>
        <extracomment>app/draw/game_row.py</extracomment>
        <translation>Jeux</translation>
    </message>
    <message>
        <source>Against the clock</source>
        <extracomment>app/draw/game_row.py, app/game/dialog.py</extracomment>
        <translation>Contre la montre</translation>
    </message>
    <message>
        <source>Fool it</source>
        <extracomment>app/draw/game_row.py</extracomment>
        <translation>Le piéger</translation>
    </message>
    <message>
        <source>Read no further</source>
        <extracomment>app/draw/page_progress.py</extracomment>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Drawings of this game</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>Dessins de cette partie</translation>
    </message>
    <message>
        <source>What was drawn, and what it was read as</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>Ce qui a été dessiné, et comment il a été lu</translation>
    </message>
    <message>
        <source>Play again</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>Rejouer</translation>
    </message>
    <message>
        <source>Play the same game once more</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>Refaire une partie du même jeu</translation>
    </message>
    <message>
        <source>Go back to the window</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>Revenir à la fenêtre</translation>
    </message>
    <message>
        <source>These were not read as what they were to be:</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>Ceux-ci n’ont pas été lus comme ce qu’ils devaient être&#xa0;:</translation>
    </message>
    <message>
        <source>Show them to a friend: what would a person read?</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>Montrez-les à un ami&#xa0;: que lirait une personne&#x202f;?</translation>
    </message>
    <message>
        <source>{target}, read as {read}</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>{target}, lu comme {read}</translation>
    </message>
    <message>
        <source>Fool the network</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>Piéger le réseau</translation>
    </message>
    <message>
        <source>Points: {points}</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>Points&#xa0;: {points}</translation>
    </message>
    <message>
        <source>Fooled: {points} of {count}</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>Piégé&#xa0;: {points} sur {count}</translation>
    </message>
    <message>
        <source>Everything you drew was read right.</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>Tout ce que vous avez dessiné a été bien lu.</translation>
    </message>
    <message>
        <source>Nothing was drawn.</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>Rien n’a été dessiné.</translation>
    </message>
    <message>
        <source>Leave this digit out and draw the next one</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>Laisser ce chiffre et dessiner le suivant</translation>
    </message>
    <message>
        <source>Time that is left</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Next digit</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>Chiffre suivant</translation>
    </message>
    <message>
        <source>The clock starts with your first stroke.</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>Le chronomètre démarre à votre premier trait.</translation>
    </message>
    <message>
        <source>Draw it so that a friend would read it and the network would not.</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>Dessinez-le de sorte qu’un ami le lise et le réseau non.</translation>
    </message>
    <message>
        <source>That is a {digit}!</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>C’est un {digit}&#x202f;!</translation>
    </message>
    <message>
        <source>{target} is right!</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>{target}, c’est juste&#x202f;!</translation>
    </message>
    <message>
        <source>It knew: {read}</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>Il l’a reconnu&#xa0;: {read}</translation>
    </message>
    <message>
        <source>Draw a {digit}</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>Dessinez un {digit}</translation>
    </message>
    <message>
        <source>Draw a {digit} that it does not take for a {digit}</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>Dessinez un {digit} qu’il ne prenne pas pour un {digit}</translation>
    </message>
    <message>
        <source>Read as {read}: was to be {target}</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>Lu comme {read}&#xa0;: il fallait {target}</translation>
    </message>
    <message>
        <source>Fooled! It read {read}.</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>Piégé&#x202f;! Il a lu {read}.</translation>
    </message>
    <message>
        <source>Not read: was to be {target}</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>Pas lu&#xa0;: il fallait {target}</translation>
    </message>
    <message>
        <source>{name} was not opened.</source>
        <extracomment>app/services/images.py</extracomment>
        <translation>{name} n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>Against the &amp;clock</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>&amp;Contre la montre</translation>
    </message>
    <message>
        <source>Draw as many digits as you can in a minute</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Dessiner autant de chiffres que possible en une minute</translation>
    </message>
    <message>
        <source>&amp;Fool the network</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>&amp;Piéger le réseau</translation>
    </message>
    <message>
        <source>Draw digits that it takes for others</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Dessiner des chiffres qu’il prend pour d’autres</translation>
    </message>
    <message>
        <source>Mapping</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>Tracé de la carte</translation>
    </message>
    <message>
        <source>{name} reads {share} right: {second} that only it reads, {first} that only the first does (McNemar&apos;s test: p {probability}).</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>{name} lit bien {share}&#xa0;: {second} que lui seul lit, {first} que seul le premier lit (test de McNemar&#xa0;: p {probability}).</translation>
    </message>
    <message>
        <source>steps</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>étapes</translation>
    </message>
    <message>
        <source>Write a network for other programs</source>
        <extracomment>lenet/cli/export.py</extracomment>
        <translation>Écrire un réseau pour d’autres programmes</translation>
    </message>
    <message>
        <source>the built-in network of LeNet Pad</source>
        <extracomment>lenet/cli/export.py</extracomment>
        <translation>le réseau intégré de LeNet Pad</translation>
    </message>
    <message>
        <source>The network is in {out}.</source>
        <extracomment>lenet/cli/export.py</extracomment>
        <translation>Le réseau est dans {out}.</translation>
    </message>
    <message>
        <source>file of the network: .pkl, .npz or .safetensors (default: the built-in one)</source>
        <extracomment>lenet/cli/export.py</extracomment>
        <translation>fichier du réseau&#xa0;: .pkl, .npz ou .safetensors (par défaut&#xa0;: l’intégré)</translation>
    </message>
    <message>
        <source>NumPy archive, safetensors in PyTorch&apos;s layout, or ONNX</source>
        <extracomment>lenet/cli/export.py</extracomment>
        <translation>archive NumPy, safetensors à la disposition de PyTorch, ou ONNX</translation>
    </message>
    <message>
        <source>where it goes (the network&apos;s name with the suffix, here)</source>
        <extracomment>lenet/cli/export.py</extracomment>
        <translation>où il va (ici, sous le nom du réseau avec le suffixe)</translation>
    </message>
    <message>
        <source>The network would replace itself: name another file with --out.</source>
        <extracomment>lenet/cli/export.py</extracomment>
        <translation>Le réseau se remplacerait lui-même&#xa0;: indiquez un autre fichier avec --out.</translation>
    </message>
    <message>
        <source>Fit what the scores of numbers weigh, for developers</source>
        <extracomment>lenet/cli/fit_numbers.py</extracomment>
        <translation>Ajuster le poids des scores des nombres, pour les développeurs</translation>
    </message>
    <message>
        <source>The picture from standard input</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>L’image de l’entrée standard</translation>
    </message>
    <message>
        <source>{name}: {number} ({percent} % sure)</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>{name}&#xa0;: {number} (sûr à {percent}&#x202f;%)</translation>
    </message>
    <message>
        <source>Read the digit, the number or the numbers that each picture shows</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>Lire le chiffre, le nombre ou les nombres de chaque image</translation>
    </message>
    <message>
        <source>{name}: nothing to read, the picture is empty.</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>{name}&#xa0;: rien à lire, l’image est vide.</translation>
    </message>
    <message>
        <source>{name}: not read. {doubt}</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>{name}&#xa0;: pas lu. {doubt}</translation>
    </message>
    <message>
        <source>{name}: {number} (a digit is in doubt. {doubt})</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>{name}&#xa0;: {number} (un chiffre est douteux. {doubt})</translation>
    </message>
    <message>
        <source>pictures of digits, numbers or pages of them, folders of pictures, or - for one from standard input</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>images de chiffres, de nombres ou de pages de nombres, dossiers d’images, ou - pour une image de l’entrée standard</translation>
    </message>
    <message>
        <source>write a table: the rows and columns of one page, or else a row for each picture</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation type="vanished">écrire un tableau&#xa0;: les lignes et colonnes d’une page, ou une ligne par image</translation>
    </message>
    <message>
        <source>Standard input has one picture: name - once.</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>L’entrée standard n’a qu’une image&#xa0;: indiquez - une seule fois.</translation>
    </message>
    <message>
        <source>{name} is a picture to be read; choose another name for the table.</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>{name} est une image à lire ; choisissez un autre nom pour le tableau.</translation>
    </message>
    <message>
        <source>pictures</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>images</translation>
    </message>
    <message>
        <source>The folder {path} has no pictures.</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>Le dossier {path} ne contient aucune image.</translation>
    </message>
    <message>
        <source>{name} could not be read: {reason}.</source>
        <extracomment>lenet/cli/predict.py, lenet/datasets/idx.py, lenet/datasets/mnist_forms.py</extracomment>
        <translation>{name} n’a pas pu être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{desc}: {percentage:3.0f} %|{bar}| {n_fmt} of {total_fmt} {unit} [{elapsed}&lt;{remaining}{postfix}]</source>
        <extracomment>lenet/cli/progress.py</extracomment>
        <translation>{desc}&#xa0;: {percentage:3.0f}&#x202f;%|{bar}| {n_fmt} sur {total_fmt} {unit} [{elapsed}&lt;{remaining}{postfix}]</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Stopped, as the loss is no longer a number: try a smaller --lr.</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>Arrêté, car la perte n’est plus un nombre&#xa0;: essayez un --lr plus petit.</translation>
    </message>
    <message>
        <source>{share} on the validation set</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>{share} sur l’ensemble de validation</translation>
    </message>
    <message>
        <source>{share} on the test set</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>{share} sur l’ensemble de test</translation>
    </message>
    <message>
        <source>epoch {epoch}</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>époque {epoch}</translation>
    </message>
    <message>
        <source>Saved {what} to {out}: {accuracy}.</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>Enregistré&#xa0;: {what} dans {out} ({accuracy}).</translation>
    </message>
    <message>
        <source>Train a network, on MNIST unless told otherwise</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>Entraîner un réseau, sur MNIST sauf indication contraire</translation>
    </message>
    <message>
        <source>the network, before the end of its first epoch,</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>le réseau, avant la fin de sa première époque,</translation>
    </message>
    <message>
        <source>epoch {epoch}/{epochs}: loss {loss}</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>époque {epoch}/{epochs}&#xa0;: perte {loss}</translation>
    </message>
    <message>
        <source>training {share}</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>entraînement {share}</translation>
    </message>
    <message>
        <source>where the weights go (params.pkl)</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>où vont les poids (params.pkl)</translation>
    </message>
    <message>
        <source>save the run here, after every epoch and every half minute, so that it can be resumed</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>enregistrer ici l’entraînement, après chaque époque et chaque demi-minute, afin de pouvoir le reprendre</translation>
    </message>
    <message>
        <source>go on with the run in this checkpoint, by its recipe, to the weights it would have had unbroken</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>continuer l’entraînement de ce checkpoint, selon sa recette, jusqu’aux poids qu’il aurait eus sans interruption</translation>
    </message>
    <message>
        <source>the recipe to start from (quick)</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>la recette de départ (quick)</translation>
    </message>
    <message>
        <source>how often every digit is seen</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>combien de fois chaque chiffre est vu</translation>
    </message>
    <message>
        <source>digits a step</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>chiffres par pas</translation>
    </message>
    <message>
        <source>largest learning rate</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>taux d’apprentissage maximal</translation>
    </message>
    <message>
        <source>how the learning rate goes through the run</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>évolution du taux d’apprentissage pendant l’entraînement</translation>
    </message>
    <message>
        <source>how gradients become steps</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>comment les gradients deviennent des pas</translation>
    </message>
    <message>
        <source>weight decay</source>
        <extracomment>lenet/cli/train.py, lenet/training/recipe.py</extracomment>
        <translation>régularisation (weight decay)</translation>
    </message>
    <message>
        <source>how pictures are changed each time they are seen</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>comment les images sont changées chaque fois qu’elles sont vues</translation>
    </message>
    <message>
        <source>where all randomness comes from</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>d’où vient tout le hasard</translation>
    </message>
    <message>
        <source>threads that compute (one a core)</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>threads de calcul (un par cœur)</translation>
    </message>
    <message>
        <source>digits kept from training to choose the best epoch by ({validation_percent} in a hundred); 0 keeps the last epoch</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>chiffres retirés de l’entraînement pour choisir la meilleure époque ({validation_percent} sur cent)&#x202f;; 0 garde la dernière époque</translation>
    </message>
    <message>
        <source>--validation must leave some of the {examples} digits to learn from.</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>--validation doit laisser des chiffres à apprendre parmi les {examples}.</translation>
    </message>
    <message>
        <source>--resume goes on with the run&apos;s own recipe and digits: leave out the options for them.</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>--resume continue avec la recette et les chiffres de l’entraînement lui-même&#xa0;: omettez les options correspondantes.</translation>
    </message>
    <message>
        <source>Going on after {done} of {epochs} epochs.</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>Reprise après {done} époques sur {epochs}.</translation>
    </message>
    <message>
        <source>--validation must not be negative.</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>--validation ne doit pas être négatif.</translation>
    </message>
    <message>
        <source>--threads must be at least 1.</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>--threads doit valoir au moins 1.</translation>
    </message>
    <message>
        <source>--count must be from 1 to {most_digits}.</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>--count doit être compris entre 1 et {most_digits}.</translation>
    </message>
    <message>
        <source>Training</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>batches</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>lots</translation>
    </message>
    <message>
        <source>validation {share} (best)</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>validation {share} (meilleure)</translation>
    </message>
    <message>
        <source>validation {share}</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>validation {share}</translation>
    </message>
    <message>
        <source>Nothing is saved, as the loss is no longer a number: try a smaller --lr.</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>Rien n’est enregistré, car la perte n’est plus un nombre&#xa0;: essayez un --lr plus petit.</translation>
    </message>
    <message>
        <source>not tested</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>non testé</translation>
    </message>
    <message>
        <source>Train the network that tells digits from all else, for developers</source>
        <extracomment>lenet/cli/train_detector.py</extracomment>
        <translation>Entraîner le réseau qui distingue les chiffres de tout le reste, pour les développeurs</translation>
    </message>
    <message>
        <source>The network reads digits no better than by guessing, so it is not saved, and {out} keeps the one that it has: try a smaller --lr, or name another file with --out.</source>
        <extracomment>lenet/cli/training_checks.py</extracomment>
        <translation>Le réseau ne lit pas mieux qu’au hasard&#xa0;: il n’est pas enregistré, et {out} garde celui qu’il a&#x202f;; essayez un --lr plus petit, ou indiquez un autre fichier avec --out.</translation>
    </message>
    <message>
        <source>All digits are labelled {digits}: a network that learns from one digit alone answers nothing else. Add the other digits.</source>
        <extracomment>lenet/cli/training_checks.py</extracomment>
        <translation>Tous les chiffres sont étiquetés {digits}&#xa0;: un réseau qui n’apprend qu’un chiffre ne répond rien d’autre. Ajoutez les autres chiffres.</translation>
    </message>
    <message>
        <source>learn from MNIST, from digits that the program writes itself, or from pictures in sub-folders 0 to 9 of the folder --data (mnist); several are mixed</source>
        <extracomment>lenet/cli/training_data.py</extracomment>
        <translation>apprendre sur MNIST, sur des chiffres écrits par le programme lui-même, ou sur des images dans les sous-dossiers 0 à 9 du dossier --data (mnist)&#x202f;; plusieurs sont mélangés</translation>
    </message>
    <message>
        <source>how many digits the program writes ({built_in_count})</source>
        <extracomment>lenet/cli/training_data.py</extracomment>
        <translation>combien de chiffres le programme écrit ({built_in_count})</translation>
    </message>
    <message>
        <source>learn from these pen strokes too: lines of JSON, or UCI&apos;s pendigits-orig; they are redrawn {stroke_versions} times, and the last digits of the other source are kept for validation</source>
        <extracomment>lenet/cli/training_data.py</extracomment>
        <translation>apprendre aussi de ces traits de stylo&#xa0;: lignes de JSON, ou pendigits-orig d’UCI&#x202f;; ils sont redessinés {stroke_versions} fois, et les derniers chiffres de l’autre source sont gardés pour la validation</translation>
    </message>
    <message>
        <source>--count goes with --data-source built-in: leave it out, or choose these digits.</source>
        <extracomment>lenet/cli/training_data.py</extracomment>
        <translation>--count va avec --data-source built-in&#xa0;: omettez-le, ou choisissez ces chiffres.</translation>
    </message>
    <message>
        <source>{images_path} holds images of {width} × {height} pixels, not of {side} × {side}: choose images of MNIST&apos;s size.</source>
        <extracomment>lenet/datasets/dataset.py</extracomment>
        <translation>{images_path} contient des images de {width} × {height} pixels, et non de {side} × {side}&#xa0;: choisissez des images à la taille de MNIST.</translation>
    </message>
    <message>
        <source>{images_path} and {labels_path} do not belong together, as they hold {images} images and {labels} labels: choose the two files of one set, or download both again.</source>
        <extracomment>lenet/datasets/dataset.py</extracomment>
        <translation>{images_path} et {labels_path} ne vont pas ensemble&#xa0;: ils contiennent {images} images et {labels} étiquettes&#x202f;; choisissez les deux fichiers d’un même ensemble, ou téléchargez-les de nouveau.</translation>
    </message>
    <message>
        <source>{path} has more than {max_broken} lines that hold no digit; choose another file.</source>
        <extracomment>lenet/datasets/digit_collection.py</extracomment>
        <translation>{path} a plus de {max_broken} lignes sans chiffre&#x202f;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>This digit is no longer in {path}; look at it anew.</source>
        <extracomment>lenet/datasets/digit_collection.py</extracomment>
        <translation>Ce chiffre n’est plus dans {path}&#x202f;; rouvrez-le.</translation>
    </message>
    <message>
        <source>{path} would have more than {max_file_bytes} bytes, and could not be read again: keep fewer digits in it.</source>
        <extracomment>lenet/datasets/digit_collection.py</extracomment>
        <translation>{path} aurait plus de {max_file_bytes} octets, et ne pourrait plus être relu&#xa0;: gardez-y moins de chiffres.</translation>
    </message>
    <message>
        <source>{path} could not be read: {reason}.</source>
        <extracomment>lenet/datasets/digit_collection.py</extracomment>
        <translation>{path} n’a pas pu être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Line {number} of {path} was passed over: {error}.</source>
        <extracomment>lenet/datasets/digit_collection.py</extracomment>
        <translation>La ligne {number} de {path} a été ignorée&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>images</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>images</translation>
    </message>
    <message>
        <source>labels</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>{name} announces {shape} bytes of {noun}</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{name} annonce {shape} octets ({noun})</translation>
    </message>
    <message>
        <source>an IDX file of {noun} such as {example}</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>un fichier IDX ({noun}) tel que {example}</translation>
    </message>
    <message>
        <source>{path} holds the label {label} at position {place}, but the labels of digits go from 0 to 9: choose the labels of MNIST.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{path} contient l’étiquette {label} en position {place}, mais celles des chiffres vont de 0 à 9&#xa0;: choisissez les étiquettes de MNIST.</translation>
    </message>
    <message>
        <source>{name} is empty: choose a file such as {example}.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{name} est vide&#xa0;: choisissez un fichier tel que {example}.</translation>
    </message>
    <message>
        <source>{announced}, not 1 to {max_values}: choose a file such as {example}.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{announced}, et non 1 à {max_values}&#xa0;: choisissez un fichier tel que {example}.</translation>
    </message>
    <message>
        <source>only {values} follow</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>il n’en suit que {values}</translation>
    </message>
    <message>
        <source>more follow</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>il en suit davantage</translation>
    </message>
    <message>
        <source>{announced}, but {found}: it is cut or damaged, so download it again.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{announced}, mais {found}&#xa0;: il est tronqué ou abîmé, téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} is cut or damaged: download it again.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{name} est tronqué ou abîmé&#xa0;: téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} has nothing packed in it: choose {wanted}.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{name} ne contient rien de compressé&#xa0;: choisissez {wanted}.</translation>
    </message>
    <message>
        <source>{name} begins with the bytes {hex} where {magic} is expected: choose {wanted}.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{name} commence par les octets {hex} au lieu de {magic}&#xa0;: choisissez {wanted}.</translation>
    </message>
    <message>
        <source>{name} ends within its header: it is cut, so download it again.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{name} s’arrête dans son en-tête&#xa0;: il est tronqué, téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} is a folder: choose a file in it such as {example}.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{name} est un dossier&#xa0;: choisissez-y un fichier tel que {example}.</translation>
    </message>
    <message>
        <source>There is no file {name}: choose one such as {example}.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>Il n’y a pas de fichier {name}&#xa0;: choisissez-en un tel que {example}.</translation>
    </message>
    <message>
        <source>{name} is a gzip file that is cut or damaged ({error}): download it again.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{name} est un fichier gzip tronqué ou abîmé ({error})&#xa0;: téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>{announced}, which makes a file of {content_bytes} bytes, but it has {file_bytes}: it is cut or damaged, so download it again.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{announced}, ce qui fait un fichier de {content_bytes} octets, mais il en a {file_bytes}&#xa0;: il est tronqué ou abîmé, téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>{announced}, more than a gzip file of {file_bytes} bytes can hold: it is cut or damaged, so download it again.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{announced}, plus qu’un fichier gzip de {file_bytes} octets ne peut contenir&#xa0;: il est tronqué ou abîmé, téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} holds {found}, not {noun}: choose {wanted}.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{name} contient des {found}, et non des {noun}&#xa0;: choisissez {wanted}.</translation>
    </message>
    <message>
        <source>{name}: the download failed: this is {noun}; run “lenet download”.</source>
        <extracomment>lenet/datasets/idx.py, lenet/datasets/mnist_forms.py</extracomment>
        <translation>{name}&#xa0;: le téléchargement a échoué&#xa0;: c’est {noun}&#x202f;; lancez «&#x202f;lenet download&#x202f;».</translation>
    </message>
    <message>
        <source>{name} is {described}.</source>
        <extracomment>lenet/datasets/idx.py, lenet/datasets/mnist_forms.py, lenet/nn/params_file.py</extracomment>
        <translation>{name} est {described}.</translation>
    </message>
    <message>
        <source>choose {wanted}</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>choisissez {wanted}</translation>
    </message>
    <message>
        <source>{path} could not be opened: {reason}.</source>
        <extracomment>lenet/datasets/image_folder.py, lenet/datasets/unipen.py, lenet/image/decoding.py</extracomment>
        <translation>{path} n’a pas pu être ouvert&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source> The first one: {sentence}</source>
        <extracomment>lenet/datasets/image_folder.py</extracomment>
        <translation> La première&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>The sub-folders 0 to 9 of {folder} hold no picture that can be read; put pictures of single digits into them.{first}</source>
        <extracomment>lenet/datasets/image_folder.py</extracomment>
        <translation>Les sous-dossiers 0 à 9 de {folder} ne contiennent aucune image lisible&#x202f;; mettez-y des images de chiffres seuls.{first}</translation>
    </message>
    <message>
        <source>{folder} has no sub-folders named 0 to 9; choose the folder in which they lie.</source>
        <extracomment>lenet/datasets/image_folder.py</extracomment>
        <translation>{folder} n’a pas de sous-dossiers nommés 0 à 9&#x202f;; choisissez le dossier qui les contient.</translation>
    </message>
    <message>
        <source>{path} shows no ink; take it out or put another picture there.</source>
        <extracomment>lenet/datasets/image_folder.py</extracomment>
        <translation>{path} ne montre aucune encre&#x202f;; retirez-la ou mettez une autre image à sa place.</translation>
    </message>
    <message>
        <source>no folder can have this name; check the path</source>
        <extracomment>lenet/datasets/image_folder.py</extracomment>
        <translation>aucun dossier ne peut porter ce nom&#x202f;; vérifiez le chemin</translation>
    </message>
    <message>
        <source>{folder} could not be opened: {why}.</source>
        <extracomment>lenet/datasets/image_folder.py</extracomment>
        <translation>{folder} n’a pas pu être ouvert&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>MNIST&apos;s files {images_name} and {labels_name} are not {where}: download them with &quot;lenet download&quot;, or name the folder that holds them.</source>
        <extracomment>lenet/datasets/mnist.py</extracomment>
        <translation>Les fichiers de MNIST {images_name} et {labels_name} sont introuvables {where}&#xa0;: téléchargez-les avec «&#x202f;lenet download&#x202f;», ou indiquez le dossier qui les contient.</translation>
    </message>
    <message>
        <source>in {named}, as LENET_DATA says, nor in the usual places</source>
        <extracomment>lenet/datasets/mnist.py</extracomment>
        <translation>dans {named}, indiqué par LENET_DATA, et aux endroits habituels</translation>
    </message>
    <message>
        <source>in the usual places</source>
        <extracomment>lenet/datasets/mnist.py</extracomment>
        <translation>aux endroits habituels</translation>
    </message>
    <message>
        <source>{name}.gz could not be downloaded ({failures}): check the connection to the internet and try again, or copy the four files of MNIST into {target}.</source>
        <extracomment>lenet/datasets/mnist_download.py</extracomment>
        <translation>{name}.gz n’a pas pu être téléchargé ({failures})&#xa0;: vérifiez la connexion à Internet et réessayez, ou copiez les quatre fichiers de MNIST dans {target}.</translation>
    </message>
    <message>
        <source>it is a file; name a folder</source>
        <extracomment>lenet/datasets/mnist_download.py</extracomment>
        <translation>c’est un fichier&#x202f;; indiquez un dossier</translation>
    </message>
    <message>
        <source>MNIST could not be stored in {folder}: {why}.</source>
        <extracomment>lenet/datasets/mnist_download.py</extracomment>
        <translation>MNIST n’a pas pu être placé dans {folder}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>sent something else than MNIST&apos;s file</source>
        <extracomment>lenet/datasets/mnist_download.py</extracomment>
        <translation>a envoyé autre chose que le fichier de MNIST</translation>
    </message>
    <message>
        <source>name the folder that holds MNIST, or mnist.npz, mnist.pkl.gz or train.csv</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>indiquez le dossier qui contient MNIST, ou mnist.npz, mnist.pkl.gz ou train.csv</translation>
    </message>
    <message>
        <source>it should have three pairs of pictures and labels</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>il devrait avoir trois paires d’images et d’étiquettes</translation>
    </message>
    <message>
        <source>it has no labels: Kaggle keeps those of its test.csv; use train.csv</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>il n’a pas d’étiquettes&#xa0;: Kaggle garde celles de son test.csv&#x202f;; utilisez train.csv</translation>
    </message>
    <message>
        <source>it should have 785 columns, a label and 784 pixels; found {shape}</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>il devrait avoir 785 colonnes, une étiquette et 784 pixels&#x202f;; trouvé {shape}</translation>
    </message>
    <message>
        <source>The sub-folders 0 to 9 of {folder} hold no PNG pictures.</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>Les sous-dossiers 0 à 9 de {folder} ne contiennent aucune image PNG.</translation>
    </message>
    <message>
        <source>its pictures should be [N, 28, 28] or [N, 784]; found {shape}</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>ses images devraient être [N, 28, 28] ou [N, 784]&#x202f;; trouvé {shape}</translation>
    </message>
    <message>
        <source>it should have {pictures} labels from 0 to 9</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>il devrait avoir {pictures} étiquettes de 0 à 9</translation>
    </message>
    <message>
        <source>its pixels should be from 0 to 255</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>ses pixels devraient aller de 0 à 255</translation>
    </message>
    <message>
        <source>{name} is not MNIST, or damaged: {error}; choose another file.</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>{name} n’est pas MNIST, ou est abîmé&#xa0;: {error}&#x202f;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>it is a text, but no table of whole numbers with commas between</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>c’est un texte, mais pas un tableau de nombres entiers séparés par des virgules</translation>
    </message>
    <message>
        <source>of an unknown kind: {advice}</source>
        <extracomment>lenet/datasets/mnist_forms.py, lenet/nn/params_file.py</extracomment>
        <translation>d’un type inconnu&#xa0;: {advice}</translation>
    </message>
    <message>
        <source>{path} is not of MNIST&apos;s size and kind, 28 × 28 grey pixels: take such a folder as pictures of your own, with --data-source folder.</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>{path} n’a pas la taille et le format de MNIST, 28 × 28 pixels gris&#xa0;: prenez ce dossier comme vos propres images, avec --data-source folder.</translation>
    </message>
    <message>
        <source>my digits</source>
        <extracomment>lenet/datasets/sources.py</extracomment>
        <translation>mes chiffres</translation>
    </message>
    <message>
        <source>It is not known what the run learned from: begin a new one.</source>
        <extracomment>lenet/datasets/sources.py</extracomment>
        <translation>On ne sait pas de quoi l’entraînement a appris&#xa0;: commencez-en un nouveau.</translation>
    </message>
    <message>
        <source>It is not known what the run learned from beside its pen strokes: begin a new one.</source>
        <extracomment>lenet/datasets/sources.py</extracomment>
        <translation>On ne sait pas de quoi l’entraînement a appris en plus des traits de stylo&#xa0;: commencez-en un nouveau.</translation>
    </message>
    <message>
        <source>{path} holds no pen strokes; choose another file.</source>
        <extracomment>lenet/datasets/unipen.py</extracomment>
        <translation>{path} ne contient aucun trait de stylo&#x202f;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>its label is not one letter</source>
        <extracomment>lenet/datasets/unipen.py</extracomment>
        <translation>son étiquette n’est pas une seule lettre</translation>
    </message>
    <message>
        <source>Line {number} of {path} can&apos;t be learned from: {error}; choose a file of letters.</source>
        <extracomment>lenet/datasets/unipen.py</extracomment>
        <translation>La ligne {number} de {path} ne peut pas servir à apprendre&#xa0;: {error}&#x202f;; choisissez un fichier de lettres.</translation>
    </message>
    <message>
        <source>Digit {number} of {path} was passed over: {error}.</source>
        <extracomment>lenet/datasets/unipen.py</extracomment>
        <translation>Le chiffre {number} de {path} a été ignoré&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>its picture is no square of a moderate size</source>
        <extracomment>lenet/drawing/png_text.py</extracomment>
        <translation>son image n’est pas un carré de taille raisonnable</translation>
    </message>
    <message>
        <source>its picture is damaged</source>
        <extracomment>lenet/drawing/png_text.py</extracomment>
        <translation>son image est abîmée</translation>
    </message>
    <message>
        <source>its {name} is not a list</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>son {name} n’est pas une liste</translation>
    </message>
    <message>
        <source>its label is not a whole number from 0 to 9</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>son étiquette n’est pas un nombre entier de 0 à 9</translation>
    </message>
    <message>
        <source>it has more ink than a hand draws on a digit</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>il a plus d’encre qu’une main n’en met pour un chiffre</translation>
    </message>
    <message>
        <source>it has no strokes</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>il n’a pas de traits</translation>
    </message>
    <message>
        <source>it has more than {max_points} points</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>il a plus de {max_points} points</translation>
    </message>
    <message>
        <source>it does not say clearly whether its picture is prepared</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>il ne dit pas clairement si son image est préparée</translation>
    </message>
    <message>
        <source>it has no picture of the size of those that are prepared</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>il n’a pas d’image à la taille de celles qui sont préparées</translation>
    </message>
    <message>
        <source>one of its strokes has no points</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>un de ses traits n’a pas de points</translation>
    </message>
    <message>
        <source>its strokes are too large</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>ses traits sont trop grands</translation>
    </message>
    <message>
        <source>its {name} are not numbers in the form that they should have</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>ses {name} ne sont pas des nombres sous la forme voulue</translation>
    </message>
    <message>
        <source>its {name} is not a list with an entry for each stroke</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>son {name} n’est pas une liste avec une entrée par trait</translation>
    </message>
    <message>
        <source>its {name} is not a short text</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>son {name} n’est pas un texte court</translation>
    </message>
    <message>
        <source>its strokes go far beyond the canvas</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>ses traits sortent largement de la zone de dessin</translation>
    </message>
    <message>
        <source>the width of its pen is no such number</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>l’épaisseur de son stylo n’est pas un tel nombre</translation>
    </message>
    <message>
        <source>its pressure is not from 0 to 1</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>sa pression n’est pas entre 0 et 1</translation>
    </message>
    <message>
        <source>it does not say clearly what was erased</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>il ne dit pas clairement ce qui a été effacé</translation>
    </message>
    <message>
        <source>it has a number that is too large</source>
        <extracomment>lenet/drawing/stroke_json.py, lenet/files/json_lines.py</extracomment>
        <translation>il a un nombre trop grand</translation>
    </message>
    <message>
        <source>There are no digits to read: choose others, or keep some, and try again.</source>
        <extracomment>lenet/evaluation/assessment.py</extracomment>
        <translation>Il n’y a aucun chiffre à lire&#xa0;: choisissez-en d’autres, ou gardez-en quelques-uns, et réessayez.</translation>
    </message>
    <message>
        <source>&lt;b&gt;{share}&lt;/b&gt; of {total} read right (95 % certain: {low} to {high} %), loss {loss}.</source>
        <extracomment>lenet/evaluation/classification.py</extracomment>
        <translation>&lt;b&gt;{share}&lt;/b&gt; de bien lus sur {total} (à 95&#x202f;%&#xa0;: {low} à {high}&#x202f;%), perte {loss}.</translation>
    </message>
    <message>
        <source>is \ read as</source>
        <extracomment>lenet/evaluation/classification.py</extracomment>
        <translation>c’est \ lu comme</translation>
    </message>
    <message>
        <source>transposed, as EMNIST&apos;s are: swap their rows and columns</source>
        <extracomment>lenet/evaluation/orientation.py</extracomment>
        <translation>transposées, comme celles d’EMNIST&#xa0;: échangez leurs lignes et leurs colonnes</translation>
    </message>
    <message>
        <source>inverted, dark ink on light paper: take 255 minus each pixel</source>
        <extracomment>lenet/evaluation/orientation.py</extracomment>
        <translation>inversées, encre sombre sur papier clair&#xa0;: prenez 255 moins chaque pixel</translation>
    </message>
    <message>
        <source>transposed and inverted: swap their rows and columns, and take 255 minus each pixel</source>
        <extracomment>lenet/evaluation/orientation.py</extracomment>
        <translation>transposées et inversées&#xa0;: échangez leurs lignes et leurs colonnes, et prenez 255 moins chaque pixel</translation>
    </message>
    <message>
        <source>The pictures are {best}; {right} are then read right.</source>
        <extracomment>lenet/evaluation/orientation.py</extracomment>
        <translation>Les images sont {best}&#x202f;; {right} sont alors bien lues.</translation>
    </message>
    <message>
        <source>There are no digits in {name}: keep or choose some first.</source>
        <extracomment>lenet/evaluation/test_set.py</extracomment>
        <translation>Il n’y a aucun chiffre dans {name}&#xa0;: gardez-en ou choisissez-en d’abord.</translation>
    </message>
    <message>
        <source>could not be understood: {error}</source>
        <extracomment>lenet/files/download.py</extracomment>
        <translation>n’a pas pu être compris&#xa0;: {error}</translation>
    </message>
    <message>
        <source>answered {status} {reason}</source>
        <extracomment>lenet/files/download.py</extracomment>
        <translation>a répondu {status} {reason}</translation>
    </message>
    <message>
        <source>has a certificate that this computer does not trust</source>
        <extracomment>lenet/files/download.py</extracomment>
        <translation>a un certificat auquel cet ordinateur ne fait pas confiance</translation>
    </message>
    <message>
        <source>broke off in the middle of the file</source>
        <extracomment>lenet/files/download.py</extracomment>
        <translation>s’est interrompu au milieu du fichier</translation>
    </message>
    <message>
        <source>did not answer in time</source>
        <extracomment>lenet/files/download.py</extracomment>
        <translation>n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>could not be reached</source>
        <extracomment>lenet/files/download.py</extracomment>
        <translation>est injoignable</translation>
    </message>
    <message>
        <source>was abandoned</source>
        <extracomment>lenet/files/download.py</extracomment>
        <translation>a été abandonné</translation>
    </message>
    <message>
        <source>sent more than the {limit_bytes} bytes that were expected at most</source>
        <extracomment>lenet/files/download.py</extracomment>
        <translation>a envoyé plus que les {limit_bytes} octets attendus au maximum</translation>
    </message>
    <message>
        <source>there is no such file or folder; check the path</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>ce fichier ou dossier n’existe pas&#x202f;; vérifiez le chemin</translation>
    </message>
    <message>
        <source>access is denied; check its permissions or choose another place</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>l’accès est refusé&#x202f;; vérifiez ses droits ou choisissez un autre endroit</translation>
    </message>
    <message>
        <source>something else is in its place; remove that or choose another place</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>quelque chose d’autre est à sa place&#x202f;; retirez-le ou choisissez un autre endroit</translation>
    </message>
    <message>
        <source>it is a folder; name a file</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>c’est un dossier&#x202f;; indiquez un fichier</translation>
    </message>
    <message>
        <source>a part of its path is a file, not a folder; check the path</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>une partie de son chemin est un fichier, pas un dossier&#x202f;; vérifiez le chemin</translation>
    </message>
    <message>
        <source>its symbolic links lead in a circle; name the file itself</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>ses liens symboliques tournent en rond&#x202f;; indiquez le fichier lui-même</translation>
    </message>
    <message>
        <source>its name is too long; choose a shorter one</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>son nom est trop long&#x202f;; choisissez-en un plus court</translation>
    </message>
    <message>
        <source>no file can have this name here; choose another name</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>aucun fichier ne peut porter ce nom ici&#x202f;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>the disk is full; make room or choose another place</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>le disque est plein&#x202f;; faites de la place ou choisissez un autre endroit</translation>
    </message>
    <message>
        <source>the disk quota is used up; make room or choose another place</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>le quota du disque est épuisé&#x202f;; faites de la place ou choisissez un autre endroit</translation>
    </message>
    <message>
        <source>the disk is read-only; choose another place</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>le disque est en lecture seule&#x202f;; choisissez un autre endroit</translation>
    </message>
    <message>
        <source>it would be larger than this disk allows; choose another place</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>il serait plus grand que ce disque ne le permet&#x202f;; choisissez un autre endroit</translation>
    </message>
    <message>
        <source>the disk reports a fault; choose another place, and copy what matters from this disk</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>le disque signale un défaut&#x202f;; choisissez un autre endroit, et copiez de ce disque ce qui compte</translation>
    </message>
    <message>
        <source>another program is using it; close that and try again</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>un autre programme l’utilise&#x202f;; fermez-le et réessayez</translation>
    </message>
    <message>
        <source>the disk is not there any more; connect it again or choose another place</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>le disque n’est plus là&#x202f;; reconnectez-le ou choisissez un autre endroit</translation>
    </message>
    <message>
        <source>the network drive is not there any more; connect it again or choose another place</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>le lecteur réseau n’est plus là&#x202f;; reconnectez-le ou choisissez un autre endroit</translation>
    </message>
    <message>
        <source>the network drive does not answer; connect it again or choose another place</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>le lecteur réseau ne répond pas&#x202f;; reconnectez-le ou choisissez un autre endroit</translation>
    </message>
    <message>
        <source>too many files are open; close other programs and try again</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>trop de fichiers sont ouverts&#x202f;; fermez d’autres programmes et réessayez</translation>
    </message>
    <message>
        <source>there is not enough memory; close other programs and try again</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>la mémoire ne suffit pas&#x202f;; fermez d’autres programmes et réessayez</translation>
    </message>
    <message>
        <source>the system says “{strerror}”; try again or choose another file</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>le système dit «&#x202f;{strerror}&#x202f;»&#x202f;; réessayez ou choisissez un autre fichier</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <extracomment>lenet/files/json_lines.py</extracomment>
        <translation>ce n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <extracomment>lenet/files/json_lines.py</extracomment>
        <translation>ce n’est pas du JSON</translation>
    </message>
    <message>
        <source>save its weights with numpy.savez(name, *model.get_weights())</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>enregistrez ses poids avec numpy.savez(name, *model.get_weights())</translation>
    </message>
    <message>
        <source>the download failed, so get the file once more</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>le téléchargement a échoué, récupérez donc le fichier encore une fois</translation>
    </message>
    <message>
        <source>a pickle</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>un pickle</translation>
    </message>
    <message>
        <source>a NumPy archive (.npz)</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>une archive NumPy (.npz)</translation>
    </message>
    <message>
        <source>a safetensors file</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>un fichier safetensors</translation>
    </message>
    <message>
        <source>a PyTorch file (.pth)</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>un fichier PyTorch (.pth)</translation>
    </message>
    <message>
        <source>save its state_dict as safetensors</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>enregistrez son state_dict en safetensors</translation>
    </message>
    <message>
        <source>a Keras file (.keras)</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>un fichier Keras (.keras)</translation>
    </message>
    <message>
        <source>a Keras HDF5 file (.h5)</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>un fichier Keras HDF5 (.h5)</translation>
    </message>
    <message>
        <source>an ONNX file</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>un fichier ONNX</translation>
    </message>
    <message>
        <source>save the weights of its network as safetensors</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>enregistrez les poids de son réseau en safetensors</translation>
    </message>
    <message>
        <source>a TensorFlow model</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>un modèle TensorFlow</translation>
    </message>
    <message>
        <source>save its weights with numpy.savez</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>enregistrez ses poids avec numpy.savez</translation>
    </message>
    <message>
        <source>a single NumPy array (.npy)</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>un seul tableau NumPy (.npy)</translation>
    </message>
    <message>
        <source>save all ten arrays with numpy.savez</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>enregistrez les dix tableaux avec numpy.savez</translation>
    </message>
    <message>
        <source>the checkpoint of a training</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>le checkpoint d’un entraînement</translation>
    </message>
    <message>
        <source>resume it with lenet train --resume</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>reprenez-le avec lenet train --resume</translation>
    </message>
    <message>
        <source>an IDX file, as MNIST&apos;s are</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>un fichier IDX, comme ceux de MNIST</translation>
    </message>
    <message>
        <source>an iPhone photo (HEIC)</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>une photo d’iPhone (HEIC)</translation>
    </message>
    <message>
        <source>export it as JPEG</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>exportez-la en JPEG</translation>
    </message>
    <message>
        <source>an AVIF picture</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>une image AVIF</translation>
    </message>
    <message>
        <source>a JPEG XL picture</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>une image JPEG XL</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>un dessin SVG</translation>
    </message>
    <message>
        <source>export it as PNG</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>exportez-le en PNG</translation>
    </message>
    <message>
        <source>a Photoshop file</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>un fichier Photoshop</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>une image PNG</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>une image JPEG</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>save its page as a picture</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>enregistrez sa page en image</translation>
    </message>
    <message>
        <source>gzip-packed</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>compressé avec gzip</translation>
    </message>
    <message>
        <source>unpack it</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>décompressez-le</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>une archive ZIP</translation>
    </message>
    <message>
        <source>unpack it; if that fails, get it once more</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>décompressez-la&#x202f;; si cela échoue, récupérez-la encore une fois</translation>
    </message>
    <message>
        <source>a packed archive</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>une archive compressée</translation>
    </message>
    <message>
        <source>a web page</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>une page web</translation>
    </message>
    <message>
        <source>an error message of a web server</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>un message d’erreur d’un serveur web</translation>
    </message>
    <message>
        <source>only a Git LFS pointer to a file</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>seulement un pointeur Git LFS vers un fichier</translation>
    </message>
    <message>
        <source>get the file itself with git lfs pull</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>récupérez le fichier lui-même avec git lfs pull</translation>
    </message>
    <message>
        <source>a video</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>une vidéo</translation>
    </message>
    <message>
        <source>save one of its pictures as PNG</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>enregistrez une de ses images en PNG</translation>
    </message>
    <message>
        <source>a text</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>un texte</translation>
    </message>
    <message>
        <source>another window is using it; try again when that is ready</source>
        <extracomment>lenet/files/lock.py</extracomment>
        <translation>une autre fenêtre l’utilise&#x202f;; réessayez quand elle aura fini</translation>
    </message>
    <message>
        <source>it is one of the system&apos;s own files, which tell no size; choose another file</source>
        <extracomment>lenet/files/reading.py</extracomment>
        <translation>c’est un fichier propre au système, qui n’indique pas sa taille&#x202f;; choisissez un autre fichier</translation>
    </message>
    <message>
        <source>it was changed while it was read; try again when it is finished</source>
        <extracomment>lenet/files/reading.py</extracomment>
        <translation>il a changé pendant la lecture&#x202f;; réessayez quand il sera terminé</translation>
    </message>
    <message>
        <source>more than {max_bytes} bytes are packed in it; divide it</source>
        <extracomment>lenet/files/reading.py</extracomment>
        <translation>il contient plus de {max_bytes} octets compressés&#x202f;; divisez-le</translation>
    </message>
    <message>
        <source>it is cut or damaged; get it once more</source>
        <extracomment>lenet/files/reading.py</extracomment>
        <translation>il est tronqué ou abîmé&#x202f;; récupérez-le encore une fois</translation>
    </message>
    <message>
        <source>usage: </source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>usage&#xa0;: </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>arguments positionnels</translation>
    </message>
    <message>
        <source>options</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>options</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>afficher cette aide et quitter</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <extracomment>app/__main__.py, lenet/cli/__init__.py</extracomment>
        <translation>afficher la version du programme et quitter</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>%(prog)s&#xa0;: erreur&#xa0;:&#x202f;%(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>argument&#x202f;%(argument_name)s&#xa0;:&#x202f;%(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>les arguments suivants sont obligatoires&#xa0;:&#x202f;%s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>arguments non reconnus&#xa0;:&#x202f;%s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>un argument attendu</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>choix invalide&#xa0;:&#x202f;%(value)r (possible&#xa0;:&#x202f;%(choices)s)</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>valeur&#x202f;%(type)s invalide&#xa0;:&#x202f;%(value)r</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>incompatible avec l’argument&#x202f;%s</translation>
    </message>
    <message>
        <source>The result could not be printed: {reason}.</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>Le résultat n’a pas pu être affiché&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The help could not be printed: {reason}.</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>L’aide n’a pas pu être affichée&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>no file can have this name; check the path</source>
        <extracomment>lenet/files/writing.py</extracomment>
        <translation>aucun fichier ne peut porter ce nom&#x202f;; vérifiez le chemin</translation>
    </message>
    <message>
        <source>it is a pipe, a socket or a device; name a file</source>
        <extracomment>lenet/files/writing.py</extracomment>
        <translation>c’est un tube, un socket ou un périphérique&#x202f;; indiquez un fichier</translation>
    </message>
    <message>
        <source>is damaged or incomplete; get it once more or choose another picture</source>
        <extracomment>lenet/image/decoding.py</extracomment>
        <translation>est abîmée ou incomplète&#x202f;; récupérez-la encore une fois ou choisissez une autre image</translation>
    </message>
    <message>
        <source>save it as PNG, JPEG, BMP, GIF, WebP or TIFF</source>
        <extracomment>lenet/image/decoding.py</extracomment>
        <translation>enregistrez-la en PNG, JPEG, BMP, GIF, WebP ou TIFF</translation>
    </message>
    <message>
        <source>is {noun}, whatever its name; {advice}</source>
        <extracomment>lenet/image/decoding.py</extracomment>
        <translation>est {noun}, quel que soit son nom&#x202f;; {advice}</translation>
    </message>
    <message>
        <source>has more than {millions} million pixels; reduce it and try again</source>
        <extracomment>lenet/image/decoding.py</extracomment>
        <translation>a plus de {millions} millions de pixels&#x202f;; réduisez-la et réessayez</translation>
    </message>
    <message>
        <source>is empty; get it once more or choose another picture</source>
        <extracomment>lenet/image/decoding.py</extracomment>
        <translation>est vide&#x202f;; récupérez-la encore une fois ou choisissez une autre image</translation>
    </message>
    <message>
        <source>is not a picture that can be read; {otherwise}</source>
        <extracomment>lenet/image/decoding.py</extracomment>
        <translation>n’est pas une image lisible&#x202f;; {otherwise}</translation>
    </message>
    <message>
        <source>choose a picture</source>
        <extracomment>lenet/image/decoding.py</extracomment>
        <translation>choisissez une image</translation>
    </message>
    <message>
        <source>has a side of more than {longest_side} pixels; cut out the digit and try again</source>
        <extracomment>lenet/image/decoding.py</extracomment>
        <translation>a un côté de plus de {longest_side} pixels&#x202f;; découpez le chiffre et réessayez</translation>
    </message>
    <message>
        <source>is drawn over {scans} times, as no camera does; choose another picture</source>
        <extracomment>lenet/image/decoding.py</extracomment>
        <translation>est redessinée plus de {scans} fois, ce qu’aucun appareil photo ne fait&#x202f;; choisissez une autre image</translation>
    </message>
    <message>
        <source>{name} {excess}.</source>
        <extracomment>lenet/image/decoding.py</extracomment>
        <translation>{name} {excess}.</translation>
    </message>
    <message>
        <source>The picture has numbers of colours, but no palette that says which these are.</source>
        <extracomment>lenet/image/grayscale.py</extracomment>
        <translation>L’image a des numéros de couleurs, mais pas de palette qui dise lesquelles.</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <extracomment>lenet/language/text.py</extracomment>
        <translation>{percent}&#x202f;%</translation>
    </message>
    <message>
        <source>{missing} should be there; found {arrays}</source>
        <extracomment>lenet/nn/layouts.py</extracomment>
        <translation>{missing} devrait s’y trouver&#x202f;; trouvé {arrays}</translation>
    </message>
    <message>
        <source>{label} of the shape {shape} is none of the arrays of this network, which are {shapes}</source>
        <extracomment>lenet/nn/layouts.py</extracomment>
        <translation>{label} de forme {shape} n’est aucun des tableaux de ce réseau, qui sont {shapes}</translation>
    </message>
    <message>
        <source>it says {told}, and only networks with ReLU, max pooling and no other layers can be read</source>
        <extracomment>lenet/nn/layouts.py</extracomment>
        <translation>il indique {told}, et seuls les réseaux avec ReLU, max pooling et sans autres couches peuvent être lus</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>app/inside/lattice_view.py, lenet/nn/layouts.py, lenet/nn/parameters.py</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <extracomment>app/draw/page_progress.py</extracomment>
        <translation>Lecture de {name}…</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>app/evaluate/digits_page.py</extracomment>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>It sees no single digit there. Draw it so that anyone would read it.</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>Le réseau ne voit pas là un seul chiffre. Dessinez-le de façon que n’importe qui le lise.</translation>
    </message>
    <message>
        <source>Pieces {pieces}: read as {digit}, {sure} % sure, a digit to {share} %, score {score}</source>
        <extracomment>app/inside/lattice_view.py</extracomment>
        <translation>Morceaux {pieces}&#xa0;: lus comme {digit}, sûr à {sure}&#x202f;%, un chiffre à {share}&#x202f;%, score {score}</translation>
    </message>
    <message>
        <source>The candidates of the number</source>
        <extracomment>app/inside/lattice_view.py</extracomment>
        <translation>Les candidats du nombre</translation>
    </message>
    <message>
        <source>Piece {pieces}: taken as no digit</source>
        <extracomment>app/inside/lattice_view.py</extracomment>
        <translation>Morceau {pieces}&#xa0;: pris pour autre chose qu’un chiffre</translation>
    </message>
    <message>
        <source>Each piece of the ink, and neighbouring pieces together: the best way through them is the number.</source>
        <extracomment>app/inside/number_page.py</extracomment>
        <translation>Chaque morceau de l’encre, et des morceaux voisins réunis&#xa0;: le meilleur chemin à travers eux est le nombre.</translation>
    </message>
    <message>
        <source>Draw a number of several digits to see how it is cut and read.</source>
        <extracomment>app/inside/number_page.py</extracomment>
        <translation>Dessinez un nombre de plusieurs chiffres pour voir comment il est découpé et lu.</translation>
    </message>
    <message>
        <source>{pieces} pieces make {count} candidates. The best path, in orange, reads {digits}; of all paths it has {percent} % of the probability.</source>
        <extracomment>app/inside/number_page.py</extracomment>
        <translation>{pieces} morceaux font {count} candidats. Le meilleur chemin, en orange, donne {digits}&#x202f;; de tous les chemins, il a {percent}&#x202f;% de la probabilité.</translation>
    </message>
    <message>
        <source>How is a number read?</source>
        <extracomment>app/inside/number_page.py</extracomment>
        <translation>Comment un nombre est-il lu&#x202f;?</translation>
    </message>
    <message>
        <source>How a number of several digits is cut and read</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>Comment un nombre de plusieurs chiffres est découpé et lu</translation>
    </message>
    <message>
        <source>Still wrong:</source>
        <extracomment>app/train/cards.py, app/widgets/offer_bar.py</extracomment>
        <translation>Encore mal lus&#xa0;:</translation>
    </message>
    <message>
        <source>{label}, read as {read_as}</source>
        <extracomment>app/train/cards.py</extracomment>
        <translation>{label}, lu comme {read_as}</translation>
    </message>
    <message>
        <source>in {folder}</source>
        <extracomment>lenet/datasets/mnist.py</extracomment>
        <translation>dans {folder}</translation>
    </message>
    <message>
        <source>it should have the arrays {pictures} and {labels}; found {arrays}</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>il devrait avoir les tableaux {pictures} et {labels}&#x202f;; trouvé {arrays}</translation>
    </message>
    <message>
        <source>{kind}: {advice}</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>{kind}&#xa0;: {advice}</translation>
    </message>
    <message>
        <source>{label} is of the type {name}; expected a dict, list, tuple, str, int, float, bool or None</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>{label} est du type {name}&#x202f;; attendu un dict, list, tuple, str, int, float, bool ou None</translation>
    </message>
    <message>
        <source>meta should be a dictionary; found {name}</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>meta devrait être un dictionnaire&#x202f;; trouvé {name}</translation>
    </message>
    <message>
        <source>{label} is of the type {name}; expected a str</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>{label} est du type {name}&#x202f;; attendu un str</translation>
    </message>
    <message>
        <source>{label} has {count} characters; expected at most {max_text_length}</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>{label} a {count} caractères&#x202f;; attendu au plus {max_text_length}</translation>
    </message>
    <message>
        <source>meta.input should have a mean from {min_mean} to {max_mean} and a std from {min_std} to {max_std}; found {mean} and {std}</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>meta.input devrait avoir mean entre {min_mean} et {max_mean} et std entre {min_std} et {max_std}&#x202f;; trouvé {mean} et {std}</translation>
    </message>
    <message>
        <source>meta.temperature should be a number from {min_temperature} to {max_temperature}; found {temperature}</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>meta.temperature devrait être un nombre de {min_temperature} à {max_temperature}&#x202f;; trouvé {temperature}</translation>
    </message>
    <message>
        <source>meta has more than {max_values} values</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>meta a plus de {max_values} valeurs</translation>
    </message>
    <message>
        <source>{label} is more than {max_depth} levels deep</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>{label} a plus de {max_depth} niveaux d’imbrication</translation>
    </message>
    <message>
        <source>{label} is an integer of more than {max_integer_bits} bits</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>{label} est un entier de plus de {max_integer_bits} bits</translation>
    </message>
    <message>
        <source>{label} is {value}; expected a finite number</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>{label} est {value}&#x202f;; attendu un nombre fini</translation>
    </message>
    <message>
        <source>{label} has half a character (a lone surrogate); expected text</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>{label} a un demi-caractère (un substitut isolé)&#x202f;; attendu du texte</translation>
    </message>
    <message>
        <source>a key of {label}</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>une clé de {label}</translation>
    </message>
    <message>
        <source>it has something else than arrays of numbers</source>
        <extracomment>lenet/nn/npz.py</extracomment>
        <translation>il contient autre chose que des tableaux de nombres</translation>
    </message>
    <message>
        <source>it is cut or damaged, or has something else than arrays of numbers</source>
        <extracomment>lenet/nn/npz.py</extracomment>
        <translation>il est tronqué ou abîmé, ou contient autre chose que des tableaux de nombres</translation>
    </message>
    <message>
        <source>more than {max_bytes} bytes or {most_arrays} arrays are packed in it</source>
        <extracomment>lenet/nn/npz.py</extracomment>
        <translation>plus de {max_bytes} octets ou {most_arrays} tableaux y sont compressés</translation>
    </message>
    <message>
        <source>the whole</source>
        <extracomment>lenet/nn/parameters.py</extracomment>
        <translation>l’ensemble</translation>
    </message>
    <message>
        <source>{label} should be a dictionary; found {name}</source>
        <extracomment>lenet/nn/parameters.py</extracomment>
        <translation>{label} devrait être un dictionnaire&#x202f;; trouvé {name}</translation>
    </message>
    <message>
        <source>{label} should have the names {expected}; found {found}</source>
        <extracomment>lenet/nn/parameters.py</extracomment>
        <translation>{label} devrait avoir les noms {expected}&#x202f;; trouvé {found}</translation>
    </message>
    <message>
        <source>{label} should have the shape {expected}; found {shape}</source>
        <extracomment>lenet/nn/parameters.py</extracomment>
        <translation>{label} devrait avoir la forme {expected}&#x202f;; trouvé {shape}</translation>
    </message>
    <message>
        <source>{label} should be float32 or float64; found {dtype}</source>
        <extracomment>lenet/nn/parameters.py</extracomment>
        <translation>{label} devrait être float32 ou float64&#x202f;; trouvé {dtype}</translation>
    </message>
    <message>
        <source>{label} should have numbers that are finite in float32; found {unfit} of {size} that are not</source>
        <extracomment>lenet/nn/parameters.py</extracomment>
        <translation>{label} devrait avoir des nombres finis en float32&#x202f;; trouvé {unfit} sur {size} qui ne le sont pas</translation>
    </message>
    <message>
        <source>These parameters do not fit the network: {error}.</source>
        <extracomment>lenet/nn/parameters.py</extracomment>
        <translation>Ces paramètres ne conviennent pas au réseau&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>{label} should be a NumPy array; found {name}</source>
        <extracomment>lenet/nn/parameters.py, lenet/nn/params_file.py</extracomment>
        <translation>{label} devrait être un tableau NumPy&#x202f;; trouvé {name}</translation>
    </message>
    <message>
        <source>choose a file of parameters (.pkl, .npz or .safetensors)</source>
        <extracomment>lenet/nn/params_file.py</extracomment>
        <translation>choisissez un fichier de paramètres (.pkl, .npz ou .safetensors)</translation>
    </message>
    <message>
        <source>empty: {advice}</source>
        <extracomment>lenet/nn/params_file.py</extracomment>
        <translation>vide&#xa0;: {advice}</translation>
    </message>
    <message>
        <source>These parameters cannot be saved: {error}.</source>
        <extracomment>lenet/nn/params_file.py</extracomment>
        <translation>Ces paramètres ne peuvent pas être enregistrés&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>{name} could not be loaded: {reason}.</source>
        <extracomment>lenet/nn/params_file.py</extracomment>
        <translation>{name} n’a pas pu être chargé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{name} is {noun}, but not of LeNet-5&apos;s parameters, or a damaged one: {error}; choose another file.</source>
        <extracomment>lenet/nn/params_file.py</extracomment>
        <translation>{name} est {noun}, mais pas des paramètres de LeNet-5, ou abîmé&#xa0;: {error}&#x202f;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{name} does not hold LeNet-5&apos;s parameters: {error}; choose another file.</source>
        <extracomment>lenet/nn/params_file.py</extracomment>
        <translation>{name} ne contient pas les paramètres de LeNet-5&#xa0;: {error}&#x202f;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{label} should be a NumPy array; found one without content</source>
        <extracomment>lenet/nn/params_file.py</extracomment>
        <translation>{label} devrait être un tableau NumPy&#x202f;; trouvé un sans contenu</translation>
    </message>
    <message>
        <source>meta is no JSON</source>
        <extracomment>lenet/nn/params_file.py</extracomment>
        <translation>meta n’est pas du JSON</translation>
    </message>
    <message>
        <source>its header is damaged where it describes {name}</source>
        <extracomment>lenet/nn/safetensors.py</extracomment>
        <translation>son en-tête est abîmé là où il décrit {name}</translation>
    </message>
    <message>
        <source>its header should have {length} bytes, and it is cut or damaged</source>
        <extracomment>lenet/nn/safetensors.py</extracomment>
        <translation>son en-tête devrait avoir {length} octets, et il est tronqué ou abîmé</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <extracomment>lenet/nn/safetensors.py</extracomment>
        <translation>son en-tête est abîmé</translation>
    </message>
    <message>
        <source>its metadata should be texts</source>
        <extracomment>lenet/nn/safetensors.py</extracomment>
        <translation>ses métadonnées devraient être des textes</translation>
    </message>
    <message>
        <source>its arrays do not fill its {data} bytes one after another</source>
        <extracomment>lenet/nn/safetensors.py</extracomment>
        <translation>ses tableaux ne remplissent pas ses {data} octets l’un après l’autre</translation>
    </message>
    <message>
        <source>{name} is of type {dtype}, where numbers like F32 are expected</source>
        <extracomment>lenet/nn/safetensors.py</extracomment>
        <translation>{name} est du type {dtype}, alors que des nombres comme F32 sont attendus</translation>
    </message>
    <message>
        <source>a NumPy type&apos;s state</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>l’état d’un type NumPy</translation>
    </message>
    <message>
        <source>an array&apos;s state</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>l’état d’un tableau</translation>
    </message>
    <message>
        <source>it has a truth value that is neither 0 nor 1</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>il a une valeur booléenne qui n’est ni 0 ni 1</translation>
    </message>
    <message>
        <source>it has an array without a complete type</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>il a un tableau sans type complet</translation>
    </message>
    <message>
        <source>it has an array of type {name}; expected {types}</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>il a un tableau de type {name}&#x202f;; attendu {types}</translation>
    </message>
    <message>
        <source>it has an array without a shape of at most {max_dimensions} dimensions</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>il a un tableau sans forme d’au plus {max_dimensions} dimensions</translation>
    </message>
    <message>
        <source>it has an array whose elements are not in C or Fortran order</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>il a un tableau dont les éléments ne sont pas dans l’ordre C ou Fortran</translation>
    </message>
    <message>
        <source>it has an array with a length that its {data} bytes cannot fill</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>il a un tableau d’une longueur que ses {data} octets ne peuvent remplir</translation>
    </message>
    <message>
        <source>it has an array of shape {shape} and type {name}, which takes {size} bytes; found {data}</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>il a un tableau de forme {shape} et de type {name}, qui occupe {size} octets&#x202f;; trouvé {data}</translation>
    </message>
    <message>
        <source>{what} should be {length} values, and are not</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>{what}&#xa0;: {length} valeurs étaient attendues, mais il n’en est rien</translation>
    </message>
    <message>
        <source>it describes a NumPy type twice</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>il décrit deux fois un type NumPy</translation>
    </message>
    <message>
        <source>it describes a NumPy type that is not of plain numbers</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>il décrit un type NumPy qui n’est pas de simples nombres</translation>
    </message>
    <message>
        <source>it describes an array twice</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>il décrit deux fois un tableau</translation>
    </message>
    <message>
        <source>it describes an array in an unknown way</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>il décrit un tableau d’une manière inconnue</translation>
    </message>
    <message>
        <source>it has an array whose elements are not plain bytes</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>il a un tableau dont les éléments ne sont pas de simples octets</translation>
    </message>
    <message>
        <source>an array&apos;s arguments</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>les arguments d’un tableau</translation>
    </message>
    <message>
        <source>a number&apos;s arguments</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>les arguments d’un nombre</translation>
    </message>
    <message>
        <source>a NumPy type&apos;s arguments</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>les arguments d’un type NumPy</translation>
    </message>
    <message>
        <source>the arguments of encode</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>les arguments d’encode</translation>
    </message>
    <message>
        <source>it calls numpy.ndarray itself, which no file of NumPy&apos;s does</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>il appelle numpy.ndarray lui-même, ce qu’aucun fichier de NumPy ne fait</translation>
    </message>
    <message>
        <source>it has bytes written as text, but with characters above 255</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>il a des octets écrits en texte, mais avec des caractères au-delà de 255</translation>
    </message>
    <message>
        <source>it makes an array in a way that NumPy does not</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>il crée un tableau autrement que ne le fait NumPy</translation>
    </message>
    <message>
        <source>it has a number that is not made of plain bytes</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>il a un nombre qui n’est pas fait de simples octets</translation>
    </message>
    <message>
        <source>it has the type {name}; expected f4 or f8, or in meta whole numbers of up to 8 bytes or truth values</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>il a le type {name}&#x202f;; attendu f4 ou f8, ou dans meta des entiers d’au plus 8 octets ou des booléens</translation>
    </message>
    <message>
        <source>it encodes something other than text in latin1</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>il encode en latin1 autre chose que du texte</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>lenet/pickles/arrays.py, lenet/recognition/export.py</extracomment>
        <translation> ou </translation>
    </message>
    <message>
        <source>it sets {keys_and_values} keys and values of {name}, where pairs for a dictionary were expected</source>
        <extracomment>lenet/pickles/dicts.py</extracomment>
        <translation>il définit {keys_and_values} clés et valeurs de {name}, alors que des paires pour un dictionnaire étaient attendues</translation>
    </message>
    <message>
        <source>it makes an ordered dictionary in a way that Python does not</source>
        <extracomment>lenet/pickles/dicts.py</extracomment>
        <translation>il crée un dictionnaire ordonné autrement que ne le fait Python</translation>
    </message>
    <message>
        <source>a key of a dictionary should be text; found {name}</source>
        <extracomment>lenet/pickles/dicts.py</extracomment>
        <translation>une clé de dictionnaire devrait être du texte&#x202f;; trouvé {name}</translation>
    </message>
    <message>
        <source>it has the key {key} twice in a dictionary</source>
        <extracomment>lenet/pickles/dicts.py</extracomment>
        <translation>il a deux fois la clé {key} dans un dictionnaire</translation>
    </message>
    <message>
        <source>it makes an ordered dictionary of something other than pairs</source>
        <extracomment>lenet/pickles/dicts.py</extracomment>
        <translation>il crée un dictionnaire ordonné à partir d’autre chose que des paires</translation>
    </message>
    <message>
        <source>it leaves more than one value at its end</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>il laisse plus d’une valeur à la fin</translation>
    </message>
    <message>
        <source>it takes a value where there is none</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>il prend une valeur là où il n’y en a pas</translation>
    </message>
    <message>
        <source>it looks for a mark where there is none</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>il cherche une marque là où il n’y en a pas</translation>
    </message>
    <message>
        <source>it appends to {name}, where a list was expected</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>il ajoute à {name}, alors qu’une liste était attendue</translation>
    </message>
    <message>
        <source>it remembers a value under something that is not a number</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>il mémorise une valeur sous autre chose qu’un nombre</translation>
    </message>
    <message>
        <source>it recalls a value that it did not remember</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>il rappelle une valeur qu’il n’a pas mémorisée</translation>
    </message>
    <message>
        <source>it names a function by something that is not text</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>il nomme une fonction par autre chose que du texte</translation>
    </message>
    <message>
        <source>it asks for {module}, where only plain values and NumPy arrays were expected</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>il demande {module}, alors que seuls de simples valeurs et des tableaux NumPy étaient attendus</translation>
    </message>
    <message>
        <source>it calls {name}, where a function of NumPy&apos;s was expected</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>il appelle {name}, alors qu’une fonction de NumPy était attendue</translation>
    </message>
    <message>
        <source>it gives a state to {name}, where an array was expected</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>il donne un état à {name}, alors qu’un tableau était attendu</translation>
    </message>
    <message>
        <source>its strings take more than {max_decoded_bytes} bytes of memory</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>ses chaînes occupent plus de {max_decoded_bytes} octets de mémoire</translation>
    </message>
    <message>
        <source>it has an integer of more than {max_integer_bits} bits</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>il a un entier de plus de {max_integer_bits} bits</translation>
    </message>
    <message>
        <source>its ordered dictionaries have more than {max_copied_pairs} keys</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>ses dictionnaires ordonnés ont plus de {max_copied_pairs} clés</translation>
    </message>
    <message>
        <source>it uses the opcode {opcode}, which no file of plain values and arrays needs</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>il utilise l’opcode {opcode}, dont aucun fichier de simples valeurs et tableaux n’a besoin</translation>
    </message>
    <message>
        <source>it is empty, where a pickle was expected</source>
        <extracomment>lenet/pickles/reader.py</extracomment>
        <translation>il est vide, alors qu’un pickle était attendu</translation>
    </message>
    <message>
        <source>it should have {place} bytes; found {size}</source>
        <extracomment>lenet/pickles/reader.py</extracomment>
        <translation>il devrait avoir {place} octets&#x202f;; trouvé {size}</translation>
    </message>
    <message>
        <source>it has a frame of {length} bytes; found {size}</source>
        <extracomment>lenet/pickles/reader.py</extracomment>
        <translation>il a un cadre de {length} octets&#x202f;; trouvé {size}</translation>
    </message>
    <message>
        <source>it announces protocol {protocol} at byte {start}; expected 0 to {highest_protocol} at byte 0</source>
        <extracomment>lenet/pickles/reader.py</extracomment>
        <translation>il annonce le protocole {protocol} à l’octet {start}&#x202f;; attendu 0 à {highest_protocol} à l’octet 0</translation>
    </message>
    <message>
        <source>it is no pickle, or one damaged at byte {place}</source>
        <extracomment>lenet/pickles/reader.py</extracomment>
        <translation>ce n’est pas un pickle, ou il est abîmé à l’octet {place}</translation>
    </message>
    <message>
        <source>it has more than {max_opcodes} opcodes</source>
        <extracomment>lenet/pickles/reader.py</extracomment>
        <translation>il a plus de {max_opcodes} opcodes</translation>
    </message>
    <message>
        <source>its opcode at byte {start} does not fit into its frame</source>
        <extracomment>lenet/pickles/reader.py</extracomment>
        <translation>son opcode à l’octet {start} ne tient pas dans son cadre</translation>
    </message>
    <message>
        <source>its string is not in quotes</source>
        <extracomment>lenet/pickles/source.py</extracomment>
        <translation>sa chaîne n’est pas entre guillemets</translation>
    </message>
    <message>
        <source>its string has an escape that Python 2 does not write</source>
        <extracomment>lenet/pickles/source.py</extracomment>
        <translation>sa chaîne a un échappement que Python 2 n’écrit pas</translation>
    </message>
    <message>
        <source>it ends too early: at byte {place}, {count} more were expected and {left} found</source>
        <extracomment>lenet/pickles/source.py</extracomment>
        <translation>il s’arrête trop tôt&#xa0;: à l’octet {place}, {count} de plus étaient attendus et {left} trouvés</translation>
    </message>
    <message>
        <source>it has a value of {count} bytes, where at most {max_argument_bytes} were expected</source>
        <extracomment>lenet/pickles/source.py</extracomment>
        <translation>il a une valeur de {count} octets, alors qu’au plus {max_argument_bytes} étaient attendus</translation>
    </message>
    <message>
        <source>its line at byte {start} does not end within {longest} bytes</source>
        <extracomment>lenet/pickles/source.py</extracomment>
        <translation>sa ligne à l’octet {start} ne se termine pas en {longest} octets</translation>
    </message>
    <message>
        <source>its lines of text have more than {max_text_bytes} bytes</source>
        <extracomment>lenet/pickles/source.py</extracomment>
        <translation>ses lignes de texte ont plus de {max_text_bytes} octets</translation>
    </message>
    <message>
        <source>its line at byte {start} is not the number or name that was expected</source>
        <extracomment>lenet/pickles/source.py</extracomment>
        <translation>sa ligne à l’octet {start} n’est pas le nombre ou le nom attendu</translation>
    </message>
    <message>
        <source>average pooling</source>
        <extracomment>lenet/recognition/convention_trial.py</extracomment>
        <translation>pooling par moyenne</translation>
    </message>
    <message>
        <source>tanh and average pooling</source>
        <extracomment>lenet/recognition/convention_trial.py</extracomment>
        <translation>tanh et pooling par moyenne</translation>
    </message>
    <message>
        <source>sigmoid and average pooling</source>
        <extracomment>lenet/recognition/convention_trial.py</extracomment>
        <translation>sigmoïde et pooling par moyenne</translation>
    </message>
    <message>
        <source>it was trained with {name}, and only ReLU and max pooling can be computed</source>
        <extracomment>lenet/recognition/convention_trial.py</extracomment>
        <translation>il a été entraîné avec {name}, et seuls ReLU et max pooling peuvent être calculés</translation>
    </message>
    <message>
        <source>{path} does not say when to refuse; choose another file.</source>
        <extracomment>lenet/recognition/detector.py</extracomment>
        <translation>{path} ne dit pas quand refuser&#x202f;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{path} should end in {known}: choose such a name.</source>
        <extracomment>lenet/recognition/export.py</extracomment>
        <translation>{path} devrait se terminer par {known}&#xa0;: choisissez un tel nom.</translation>
    </message>
    <message>
        <source>ONNX needs the package onnx, which is not installed: install it with pip install &quot;lenet-pad[onnx]&quot;, or export to safetensors.</source>
        <extracomment>lenet/recognition/export.py</extracomment>
        <translation>ONNX nécessite le paquet onnx, qui n’est pas installé&#xa0;: installez-le avec pip install &quot;lenet-pad[onnx]&quot;, ou exportez en safetensors.</translation>
    </message>
    <message>
        <source>There is nothing to read.</source>
        <extracomment>lenet/recognition/reading.py</extracomment>
        <translation>Il n’y a rien à lire.</translation>
    </message>
    <message>
        <source>Too small to tell: write it larger.</source>
        <extracomment>lenet/recognition/reading.py</extracomment>
        <translation>Trop petit pour le dire&#xa0;: écrivez plus grand.</translation>
    </message>
    <message>
        <source>That looks like several digits: write them clearly apart.</source>
        <extracomment>lenet/recognition/reading.py</extracomment>
        <translation>On dirait plusieurs chiffres&#xa0;: séparez-les nettement.</translation>
    </message>
    <message>
        <source>That doesn&apos;t look like a digit.</source>
        <extracomment>lenet/recognition/reading.py</extracomment>
        <translation>Cela ne ressemble pas à un chiffre.</translation>
    </message>
    <message>
        <source>Not sure: {first} or {second}?</source>
        <extracomment>lenet/recognition/reading.py</extracomment>
        <translation>Incertain&#xa0;: {first} ou {second}&#x202f;?</translation>
    </message>
    <message>
        <source>{digit} ({percent} % sure)</source>
        <extracomment>lenet/recognition/reading.py</extracomment>
        <translation>{digit} (sûr à {percent}&#x202f;%)</translation>
    </message>
    <message>
        <source>The numbers in {path} are too large to compute with; choose other parameters.</source>
        <extracomment>lenet/recognition/recognizer.py</extracomment>
        <translation>Les nombres de {path} sont trop grands pour calculer&#x202f;; choisissez d’autres paramètres.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read with: {error}; choose another file.</source>
        <extracomment>lenet/recognition/recognizer.py</extracomment>
        <translation>{path} ne permet pas de lire&#xa0;: {error}&#x202f;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Confusion matrix: how often each digit was read as each digit</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>Matrice de confusion&#xa0;: combien de fois chaque chiffre a été lu comme chaque chiffre</translation>
    </message>
    <message>
        <source>Reliability diagram: confidence against what was right</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>Diagramme de fiabilité&#xa0;: confiance comparée à ce qui était juste</translation>
    </message>
    <message>
        <source>least confidence to answer</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>confiance minimale pour répondre</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>justes</translation>
    </message>
    <message>
        <source>{title}: accuracy against {unit}</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>{title}&#xa0;: exactitude selon {unit}</translation>
    </message>
    <message>
        <source>mean confidence</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>confiance moyenne</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>réponses</translation>
    </message>
    <message>
        <source>Answered, against the least confidence</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>Réponses, selon la confiance minimale</translation>
    </message>
    <message>
        <source>right of what is answered</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>part juste des réponses</translation>
    </message>
    <message>
        <source>Right of what is answered, against the least confidence</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>Part juste des réponses, selon la confiance minimale</translation>
    </message>
    <message>
        <source>Map of the digits in two dimensions</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>Carte des chiffres en deux dimensions</translation>
    </message>
    <message>
        <source>{count} of {total} right, mean confidence {percent} %</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>{count} justes sur {total}, confiance moyenne {percent}&#x202f;%</translation>
    </message>
    <message>
        <source>{strength}: {percent} %</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>{strength}&#xa0;: {percent}&#x202f;%</translation>
    </message>
    <message>
        <source>a {label}, read as {answer}</source>
        <extracomment>lenet/report/digit_row.py</extracomment>
        <translation>un {label}, lu comme {answer}</translation>
    </message>
    <message>
        <source>{label} read as {answer}, {percent} % sure</source>
        <extracomment>lenet/report/digit_row.py</extracomment>
        <translation>{label} lu comme {answer}, sûr à {percent}&#x202f;%</translation>
    </message>
    <message>
        <source>standard deviation, parts of full ink</source>
        <extracomment>lenet/report/number_format.py</extracomment>
        <translation>écart-type, en parts d’encre pleine</translation>
    </message>
    <message>
        <source>The network&apos;s largest score is its answer; with 95 % certainty the true accuracy lies in the interval.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Le plus grand score du réseau est sa réponse&#x202f;; avec 95&#x202f;% de certitude, la véritable exactitude est dans l’intervalle.</translation>
    </message>
    <message>
        <source>Each row is a digit, each column what it was read as; what is not on the diagonal is an error.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Chaque ligne est un chiffre, chaque colonne ce qu’on y a lu&#x202f;; hors de la diagonale, c’est une erreur.</translation>
    </message>
    <message>
        <source>Each point is the answers of one tenth of the scale: on the dotted line, an answer given with 90 % is right nine times in ten; above it the network is too modest, below it too sure. Bars are 95 % intervals.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Chaque point rassemble les réponses d’un dixième de l’échelle&#xa0;: sur la ligne pointillée, une réponse donnée à 90&#x202f;% est juste neuf fois sur dix&#x202f;; au-dessus, le réseau est trop modeste, au-dessous, trop sûr de lui. Les barres sont des intervalles à 95&#x202f;%.</translation>
    </message>
    <message>
        <source>If only answers with at least this confidence are given, fewer digits are answered, and more of those rightly.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Si l’on ne donne que les réponses d’au moins cette confiance, elles sont moins nombreuses, mais plus souvent justes.</translation>
    </message>
    <message>
        <source>What the network reads right of disturbed pictures, with 95 % intervals; in the program drawings are brought to size and place before it sees them.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Ce que le réseau lit bien des images perturbées, avec des intervalles à 95&#x202f;%&#x202f;; dans le programme, les dessins sont mis à la bonne taille et à la bonne place avant qu’il les voie.</translation>
    </message>
    <message>
        <source>The same digits, read by both; only those that one of the two reads can tell which is better.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Les mêmes chiffres, lus par les deux&#x202f;; seuls ceux qu’un seul des deux lit peuvent dire lequel est meilleur.</translation>
    </message>
    <message>
        <source>How well {network} reads {digits}</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Comment {network} lit {digits}</translation>
    </message>
    <message>
        <source>Drawn are {part} of the {count} digits, spread over all, and all errors.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Sont dessinés {part} des {count} chiffres, répartis sur tous, et toutes les erreurs.</translation>
    </message>
    <message numerus="yes">
        <source>Here are all {n}, those first of which the network was surest.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>
            <numerusform>Voici le seul ({n}).</numerusform>
            <numerusform>Voici les {n}, d’abord ceux dont le réseau était le plus sûr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disturbed were {part} of the {count} digits, spread over all.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Ont été perturbés {part} des {count} chiffres, répartis sur tous.</translation>
    </message>
    <message>
        <source>Drawn are {part} of the {count} digits, spread over all.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Sont dessinés {part} des {count} chiffres, répartis sur tous.</translation>
    </message>
    <message>
        <source>Drawn are {part} of the {count} digits, spread over all, and the {part} surest errors.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Sont dessinés {part} des {count} chiffres, répartis sur tous, et les {part} erreurs les plus sûres.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Il n’y en a pas.</translation>
    </message>
    <message>
        <source>Here are the first {most} of {count}, those first of which the network was surest.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Voici les {most} premiers sur {count}, d’abord ceux dont le réseau était le plus sûr.</translation>
    </message>
    <message>
        <source>exact</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>exact</translation>
    </message>
    <message>
        <source>with chi-square and continuity correction</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>avec khi-deux et correction de continuité</translation>
    </message>
    <message>
        <source>In short</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>En bref</translation>
    </message>
    <message>
        <source>Digit by digit</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Chiffre par chiffre</translation>
    </message>
    <message>
        <source>Answering only when confident</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Ne répondre qu’en confiance</translation>
    </message>
    <message>
        <source>Its errors</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Ses erreurs</translation>
    </message>
    <message>
        <source>Compared with {name}</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Comparé à {name}</translation>
    </message>
    <message>
        <source>read right (95 %: {interval})</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>bien lus (95&#x202f;%&#xa0;: {interval})</translation>
    </message>
    <message>
        <source>of {total} read wrong</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>mal lus sur {total}</translation>
    </message>
    <message>
        <source>mean loss (cross-entropy, nats)</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>perte moyenne (entropie croisée, nats)</translation>
    </message>
    <message>
        <source>{points} points</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>{points} points</translation>
    </message>
    <message>
        <source>expected calibration error</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>erreur de calibration attendue</translation>
    </message>
    <message>
        <source>digit</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>chiffre</translation>
    </message>
    <message>
        <source>number</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>nombre</translation>
    </message>
    <message>
        <source>precision</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>précision</translation>
    </message>
    <message>
        <source>recall</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>rappel</translation>
    </message>
    <message>
        <source>The scale of the cells: from 0 to {errors}</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>L’échelle des cases&#xa0;: de 0 à {errors}</translation>
    </message>
    <message>
        <source>both read</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>lus par les deux</translation>
    </message>
    <message>
        <source>only {name} reads</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>seul {name} lit</translation>
    </message>
    <message>
        <source>neither reads</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>lus par aucun</translation>
    </message>
    <message>
        <source>The accuracy of {name} differs by {value} points (95 %: {low} to {high}). McNemar&apos;s test, {kind}: if both were equally good, so uneven a result had a probability of {probability}.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>L’exactitude de {name} diffère de {value} points (95&#x202f;%&#xa0;: {low} à {high}). Test de McNemar, {kind}&#xa0;: si les deux se valaient, un résultat aussi inégal aurait une probabilité de {probability}.</translation>
    </message>
    <message>
        <source>The report {path} could not be saved: {reason}.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Le rapport {path} n’a pas pu être enregistré&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>A map of the digits</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Une carte des chiffres</translation>
    </message>
    <message>
        <source>; the surest {most} are shown</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>, les {most} plus sûrs sont affichés</translation>
    </message>
    <message numerus="yes">
        <source>Only {name} reads these {n} (as the other took them{shown})</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>
            <numerusform>Seul {name} lit ce chiffre (réponse de l’autre{shown})</numerusform>
            <numerusform>Seul {name} lit ces {n} (réponses de l’autre{shown})</numerusform>
        </translation>
    </message>
    <message>
        <source>The tables could not be saved in {folder}: {reason}.</source>
        <extracomment>lenet/report/tables.py</extracomment>
        <translation>Les tableaux n’ont pas pu être enregistrés dans {folder}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>it has {expected} and these are {examples}</source>
        <extracomment>lenet/training/checkpoint.py</extracomment>
        <translation>il en a {expected} et ceux-ci sont {examples}</translation>
    </message>
    <message>
        <source>These are not the digits of the interrupted run ({found}): choose those it began with, or begin a new run.</source>
        <extracomment>lenet/training/checkpoint.py</extracomment>
        <translation>Ce ne sont pas les chiffres de l’entraînement interrompu ({found})&#xa0;: choisissez ceux du début, ou commencez un nouvel entraînement.</translation>
    </message>
    <message>
        <source>as many, but others</source>
        <extracomment>lenet/training/checkpoint.py</extracomment>
        <translation>autant, mais d’autres</translation>
    </message>
    <message>
        <source>{shown} is no checkpoint of this program; choose another file.</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>{shown} n’est pas un checkpoint de ce programme&#x202f;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{shown} is damaged; use another copy of it, or begin a new run.</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>{shown} est abîmé&#x202f;; utilisez-en une autre copie, ou commencez un nouvel entraînement.</translation>
    </message>
    <message>
        <source>a dictionary was expected</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>un dictionnaire était attendu</translation>
    </message>
    <message>
        <source>the names {names} were expected</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>les noms {names} étaient attendus</translation>
    </message>
    <message>
        <source>threads should be at least 1</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>threads devrait valoir au moins 1</translation>
    </message>
    <message>
        <source>the optimizer should remember {expected}</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>l’optimiseur devrait mémoriser&#xa0;: {expected}</translation>
    </message>
    <message>
        <source>{label} should have the names {types}</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>{label} devrait avoir les noms {types}</translation>
    </message>
    <message>
        <source>{name} should be a whole number from 0 to {most}</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>{name} devrait être un nombre entier de 0 à {most}</translation>
    </message>
    <message>
        <source>{label} should be a dictionary</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>{label} devrait être un dictionnaire</translation>
    </message>
    <message>
        <source>{label} should have at most {max_file_bytes} bytes</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>{label} devrait avoir au plus {max_file_bytes} octets</translation>
    </message>
    <message>
        <source>{label} should be an array of numbers</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>{label} devrait être un tableau de nombres</translation>
    </message>
    <message>
        <source>{label} should be of float32 or float64</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>{label} devrait être en float32 ou float64</translation>
    </message>
    <message>
        <source>This run can&apos;t be saved as it is: {error}.</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>Cet entraînement ne peut pas être enregistré tel quel&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The checkpoint {path} could not be saved: {reason}.</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>Le checkpoint {path} n’a pas pu être enregistré&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The checkpoint {shown} could not be read: {reason}.</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>Le checkpoint {shown} n’a pas pu être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{shown} holds no run that can be resumed: {error}.</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>{shown} ne contient aucun entraînement à reprendre&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>its vectors should be alike in length and type</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>ses vecteurs devraient avoir même longueur et même type</translation>
    </message>
    <message>
        <source>{label}.{name} should not be negative</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>{label}.{name} ne devrait pas être négatif</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>rien</translation>
    </message>
    <message>
        <source>The loss has exploded.</source>
        <extracomment>lenet/training/diagnosis.py</extracomment>
        <translation>La perte a explosé.</translation>
    </message>
    <message>
        <source>Nothing is being learned: the digits are read no better than by guessing.</source>
        <extracomment>lenet/training/diagnosis.py</extracomment>
        <translation>Rien n’est appris&#xa0;: les chiffres ne sont pas mieux lus qu’au hasard.</translation>
    </message>
    <message>
        <source>The network overfits: it memorizes its digits, and reads new ones worse than before.</source>
        <extracomment>lenet/training/diagnosis.py</extracomment>
        <translation>Le réseau fait du surapprentissage&#xa0;: il mémorise ses chiffres, et lit les nouveaux moins bien qu’avant.</translation>
    </message>
    <message>
        <source>Stop, and start again with a learning rate a third as large.</source>
        <extracomment>lenet/training/diagnosis.py</extracomment>
        <translation>Arrêtez, et recommencez avec un taux d’apprentissage trois fois plus petit.</translation>
    </message>
    <message>
        <source>Try a learning rate ten times smaller, or larger if it is tiny, or the preset quick; and look whether the labels belong to the digits.</source>
        <extracomment>lenet/training/diagnosis.py</extracomment>
        <translation>Essayez un taux d’apprentissage dix fois plus petit, ou plus grand s’il est minuscule, ou le préréglage Rapide&#x202f;; et vérifiez que les étiquettes vont avec les chiffres.</translation>
    </message>
    <message>
        <source>Stop here, as the best epoch is kept; next time take more digits, augmentation or more weight decay.</source>
        <extracomment>lenet/training/diagnosis.py</extracomment>
        <translation>Arrêtez ici, car la meilleure époque est gardée&#x202f;; la prochaine fois, prenez plus de chiffres, de l’augmentation ou plus de régularisation.</translation>
    </message>
    <message>
        <source>The log {path} could not be read: {reason}.</source>
        <extracomment>lenet/training/log_file.py</extracomment>
        <translation>Le journal {path} n’a pas pu être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The log {path} could not be saved: {reason}.</source>
        <extracomment>lenet/training/log_file.py</extracomment>
        <translation>Le journal {path} n’a pas pu être enregistré&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>epochs</source>
        <extracomment>lenet/training/recipe.py</extracomment>
        <translation>époques</translation>
    </message>
    <message>
        <source>batch size</source>
        <extracomment>lenet/training/recipe.py</extracomment>
        <translation>taille de lot</translation>
    </message>
    <message>
        <source>seed</source>
        <extracomment>lenet/training/recipe.py</extracomment>
        <translation>graine</translation>
    </message>
    <message>
        <source>schedule</source>
        <extracomment>lenet/training/recipe.py</extracomment>
        <translation>planification</translation>
    </message>
    <message>
        <source>optimizer</source>
        <extracomment>lenet/training/recipe.py</extracomment>
        <translation>optimiseur</translation>
    </message>
    <message>
        <source>augmentation</source>
        <extracomment>lenet/training/recipe.py</extracomment>
        <translation>augmentation</translation>
    </message>
    <message>
        <source>The {name} must be from {lowest} to {highest}, not {value}.</source>
        <extracomment>lenet/training/recipe.py</extracomment>
        <translation>Réglage «&#x202f;{name}&#x202f;»&#xa0;: la valeur doit être entre {lowest} et {highest}, et non {value}.</translation>
    </message>
    <message>
        <source>The {name} must be one of {allowed}, not {value}.</source>
        <extracomment>lenet/training/recipe.py</extracomment>
        <translation>Réglage «&#x202f;{name}&#x202f;»&#xa0;: la valeur doit être l’une de {allowed}, et non {value}.</translation>
    </message>
    <message>
        <source>There is nothing to learn from: the training set has no examples.</source>
        <extracomment>lenet/training/trainer.py</extracomment>
        <translation>Il n’y a rien à apprendre&#xa0;: l’ensemble d’entraînement n’a aucun exemple.</translation>
    </message>
    <message>
        <source>The network in training</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>Le réseau en apprentissage</translation>
    </message>
    <message>
        <source> It reads {percent} right.</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation> Il en lit {percent} correctement.</translation>
    </message>
    <message>
        <source>The edited network</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>Le réseau modifié</translation>
    </message>
    <message>
        <source>A training was broken off in epoch {epoch} of {epochs}; nothing of it is lost.</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>Un entraînement a été interrompu à l’époque {epoch} sur {epochs}&#x202f;; rien n’en est perdu.</translation>
    </message>
    <message>
        <source>The network is trained.{known} Read drawings with it?</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>Le réseau est entraîné.{known} Lire les dessins avec lui&#x202f;?</translation>
    </message>
    <message>
        <source>Next error ›</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>Erreur suivante ›</translation>
    </message>
    <message>
        <source>Look into the next digit that was read wrong</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>Regarder dans le chiffre mal lu suivant</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>‹ Retour</translation>
    </message>
    <message>
        <source>Go back to the evaluation</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>Revenir à l’évaluation</translation>
    </message>
    <message>
        <source>Resume training</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>Reprendre l’entraînement</translation>
    </message>
    <message>
        <source>Go on where it was broken off</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>Continuer là où il a été interrompu</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Do not offer this again; its files stay on the disk</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>Ne plus proposer cela&#x202f;; ses fichiers restent sur le disque</translation>
    </message>
    <message>
        <source>The run could not be set aside: {reason}.</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>L’entraînement n’a pas pu être mis de côté&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Read drawings with it from now on</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>Lire désormais les dessins avec lui</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>The button on the Train tab stays</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>Le bouton de l’onglet Entraîner reste</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Read drawings with what was learned from now on</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>Lire désormais les dessins avec ce qui a été appris</translation>
    </message>
    <message>
        <source>Read drawings as before</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>Lire les dessins comme avant</translation>
    </message>
    <message>
        <source>Open a picture of digits</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>Ouvrir une image de chiffres</translation>
    </message>
    <message>
        <source>Load a network</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>Charger un réseau</translation>
    </message>
    <message>
        <source>Export the network</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>Exporter le réseau</translation>
    </message>
    <message>
        <source>Resume a training</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>Reprendre un entraînement</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>Enregistrer le dessin</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>Enregistrer les nombres</translation>
    </message>
    <message>
        <source>Open &amp;recent picture</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>Images &amp;récentes</translation>
    </message>
    <message>
        <source>Load r&amp;ecent network</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>Réseaux récen&amp;ts</translation>
    </message>
    <message>
        <source>Of the {count} files only the first is opened, {name}: drop one at a time.</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>Des {count} fichiers, seul le premier est ouvert, {name}&#xa0;: déposez-les un par un.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>Images</translation>
    </message>
    <message>
        <source>NumPy archive</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>Archive NumPy</translation>
    </message>
    <message>
        <source>Trainings</source>
        <extracomment>app/application.py, app/window/file_actions.py</extracomment>
        <translation>Entraînements</translation>
    </message>
    <message>
        <source>Only files of this computer can be dropped: save the picture first.</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>Seuls les fichiers de cet ordinateur peuvent être déposés&#xa0;: enregistrez d’abord l’image.</translation>
    </message>
    <message>
        <source>The network is in {name}.</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>Le réseau est dans {name}.</translation>
    </message>
    <message>
        <source>drawing</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>dessin</translation>
    </message>
    <message>
        <source>numbers</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>nombres</translation>
    </message>
    <message>
        <source>CSV tables</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>Tableaux CSV</translation>
    </message>
    <message>
        <source>All keys of the keyboard and what they do</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Toutes les touches du clavier et leur effet</translation>
    </message>
    <message>
        <source>A lesson of ten minutes about a four that is nearly a nine, step by step</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Une leçon de dix minutes sur un quatre qui est presque un neuf, pas à pas</translation>
    </message>
    <message>
        <source>Read what was written down when something went wrong, and send it to the developers</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Lire ce qui a été noté lors d’une erreur, et l’envoyer aux développeurs</translation>
    </message>
    <message>
        <source>&amp;Help pages</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Pages d’&amp;aide</translation>
    </message>
    <message>
        <source>Read what can be learned here</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Lire ce que l’on peut apprendre ici</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Raccourcis &amp;clavier</translation>
    </message>
    <message>
        <source>Guided &amp;tour</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>&amp;Visite guidée</translation>
    </message>
    <message>
        <source>&amp;Report a fault…</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>&amp;Signaler un problème…</translation>
    </message>
    <message>
        <source>&amp;Where files are</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>&amp;Emplacement des fichiers</translation>
    </message>
    <message>
        <source>The folders of your settings, digits, networks and logs</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Les dossiers de vos réglages, chiffres, réseaux et journaux</translation>
    </message>
    <message>
        <source>&amp;About LeNet Pad</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>À &amp;propos de LeNet Pad</translation>
    </message>
    <message>
        <source>Version, licence and origin</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Version, licence et origine</translation>
    </message>
    <message>
        <source>Go to the next control, or back</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Passer à l’élément suivant, ou précédent</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Tab, Maj+Tab</translation>
    </message>
    <message>
        <source>Press a button</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Activer un bouton</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Say which digit it is</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Dire quel chiffre c’est</translation>
    </message>
    <message>
        <source>End a stroke without keeping it</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Terminer un trait sans le garder</translation>
    </message>
    <message>
        <source>Go from map to map, and from place to place in a map</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Aller de carte en carte, et d’un point à l’autre dans une carte</translation>
    </message>
    <message>
        <source>Arrow keys, with Shift</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Flèches, avec Maj</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Without a menu</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Sans menu</translation>
    </message>
    <message>
        <source>Where files are</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Emplacement des fichiers</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Tabs</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>Onglets</translation>
    </message>
    <message>
        <source>LeNet Pad</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>LeNet Pad</translation>
    </message>
    <message>
        <source>Drop a picture or a network to open it</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>Déposez une image ou un réseau pour l’ouvrir</translation>
    </message>
    <message>
        <source>Put a picture of digits on the canvas, and read them</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Mettre une image de chiffres dans la zone de dessin, et les lire</translation>
    </message>
    <message>
        <source>Save the drawing as a PNG picture</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Enregistrer le dessin en image PNG</translation>
    </message>
    <message>
        <source>Save the numbers that were read, in rows and columns, for a spreadsheet</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Enregistrer les nombres lus, en lignes et colonnes, pour un tableur</translation>
    </message>
    <message>
        <source>Look through the digits that you kept, correct and share them</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Parcourir les chiffres gardés, les corriger et les partager</translation>
    </message>
    <message>
        <source>Read with the network of a file</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Lire avec le réseau d’un fichier</translation>
    </message>
    <message>
        <source>Read with the network that came with the program</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Lire avec le réseau fourni avec le programme</translation>
    </message>
    <message>
        <source>Write the network for PyTorch, NumPy or ONNX</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Écrire le réseau pour PyTorch, NumPy ou ONNX</translation>
    </message>
    <message>
        <source>Go on with a training that was broken off, from its checkpoint</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Continuer un entraînement interrompu, depuis son point de reprise</translation>
    </message>
    <message>
        <source>Put the drawing on the clipboard, as a picture</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Mettre le dessin dans le presse-papiers, en image</translation>
    </message>
    <message>
        <source>Put the numbers that were read on the clipboard, as text</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Mettre les nombres lus dans le presse-papiers, en texte</translation>
    </message>
    <message>
        <source>Put the picture from the clipboard on the canvas</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Mettre l’image du presse-papiers dans la zone de dessin</translation>
    </message>
    <message>
        <source>For a projector: fill the screen with type twice as large, without menus; Esc leaves it</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Pour un projecteur&#xa0;: plein écran, caractères deux fois plus grands, sans menus&#x202f;; Échap pour quitter</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Appa&amp;rence</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>The language of the system, if the program has it</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>La langue du système, si le programme la connaît</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Fill the screen; Esc leaves it</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Remplir l’écran&#x202f;; Échap pour quitter</translation>
    </message>
    <message>
        <source>Come back to a window</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Revenir à une fenêtre</translation>
    </message>
    <message>
        <source>&amp;Open picture…</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>&amp;Ouvrir une image…</translation>
    </message>
    <message>
        <source>&amp;Save drawing…</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>&amp;Enregistrer le dessin…</translation>
    </message>
    <message>
        <source>Save &amp;numbers as CSV…</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Enregistrer les &amp;nombres en CSV…</translation>
    </message>
    <message>
        <source>My &amp;digits…</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Mes &amp;chiffres…</translation>
    </message>
    <message>
        <source>&amp;Load network…</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Char&amp;ger un réseau…</translation>
    </message>
    <message>
        <source>Use &amp;built-in network</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Utiliser le réseau &amp;intégré</translation>
    </message>
    <message>
        <source>E&amp;xport network…</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>E&amp;xporter le réseau…</translation>
    </message>
    <message>
        <source>Resume &amp;training…</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Reprendre un entraîne&amp;ment…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close the window</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Copy drawing</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>&amp;Copier le dessin</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Copier comme &amp;texte</translation>
    </message>
    <message>
        <source>&amp;Paste picture</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>C&amp;oller l’image</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>&amp;Vider</translation>
    </message>
    <message>
        <source>Light or dark, as the system has it</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Clair ou sombre, comme le système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Dark ink on light paper</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Encre sombre sur papier clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>Light ink on dark paper</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Encre claire sur papier sombre</translation>
    </message>
    <message>
        <source>Speak this language</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Parler cette langue</translation>
    </message>
    <message>
        <source>This system has no font with the letters of this language: install one.</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Ce système n’a pas de police avec les lettres de cette langue&#xa0;: installez-en une.</translation>
    </message>
    <message>
        <source>&amp;Presenter mode</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Mode &amp;présentation</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Pl&amp;ein écran</translation>
    </message>
    <message>
        <source>&amp;Leave full screen</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>&amp;Quitter le plein écran</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>{name}: accuracy unknown</source>
        <extracomment>app/window/network_label.py</extracomment>
        <translation>{name}&#xa0;: exactitude inconnue</translation>
    </message>
    <message>
        <source>{name}: {percent} % right on the test set</source>
        <extracomment>app/window/network_label.py</extracomment>
        <translation>{name}&#xa0;: {percent}&#x202f;% bien lus sur l’ensemble de test</translation>
    </message>
    <message>
        <source>{name}: {percent} % right on the validation digits</source>
        <extracomment>app/window/network_label.py</extracomment>
        <translation>{name}&#xa0;: {percent}&#x202f;% bien lus sur les chiffres de validation</translation>
    </message>
    <message>
        <source>Network in use</source>
        <extracomment>app/window/network_label.py</extracomment>
        <translation>Réseau utilisé</translation>
    </message>
    <message>
        <source>Loading the network…</source>
        <extracomment>app/window/network_label.py</extracomment>
        <translation>Chargement du réseau…</translation>
    </message>
    <message>
        <source>No network is in use</source>
        <extracomment>app/window/network_label.py</extracomment>
        <translation>Aucun réseau n’est utilisé</translation>
    </message>
    <message>
        <source>Built-in network</source>
        <extracomment>app/window/network_label.py</extracomment>
        <translation>Réseau intégré</translation>
    </message>
    <message>
        <source>It came with the program</source>
        <extracomment>app/window/network_label.py</extracomment>
        <translation>Il est fourni avec le programme</translation>
    </message>
</context>
</TS>
