<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>lenet-pad</name>
    <message>
        <source>The drawing of the Draw tab; draw on it here, too</source>
        <extracomment>app/application.py</extracomment>
        <translation>Die Zeichnung aus dem Tab „Zeichnen“; auch hier kann gezeichnet werden</translation>
    </message>
    <message>
        <source>A network is being trained: the language changes when the window is next opened.</source>
        <extracomment>app/application.py</extracomment>
        <translation>Ein Netz wird gerade trainiert: Die Sprache wechselt, wenn das Fenster das nächste Mal geöffnet wird.</translation>
    </message>
    <message>
        <source>My digits</source>
        <extracomment>app/application.py, app/evaluate/choices.py, app/mine/dialog.py, app/mine/digit_grid.py, app/train/setup/source_choice.py</extracomment>
        <translation>Meine Ziffern</translation>
    </message>
    <message>
        <source>Drawings</source>
        <extracomment>app/application.py</extracomment>
        <translation>Zeichnungen</translation>
    </message>
    <message>
        <source>Logs</source>
        <extracomment>app/application.py</extracomment>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Downloaded digits</source>
        <extracomment>app/application.py</extracomment>
        <translation>Heruntergeladene Ziffern</translation>
    </message>
    <message>
        <source>Draw</source>
        <extracomment>app/application.py</extracomment>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Draw a digit and see what it is read as</source>
        <extracomment>app/application.py</extracomment>
        <translation>Eine Ziffer zeichnen und sehen, als was sie gelesen wird</translation>
    </message>
    <message>
        <source>Train</source>
        <extracomment>app/application.py</extracomment>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Train a network and watch it learn</source>
        <extracomment>app/application.py</extracomment>
        <translation>Ein Netz trainieren und ihm beim Lernen zusehen</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <extracomment>app/application.py</extracomment>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Find out how good a network is, and what it takes for what</source>
        <extracomment>app/application.py</extracomment>
        <translation>Herausfinden, wie gut ein Netz ist und was es womit verwechselt</translation>
    </message>
    <message>
        <source>Inside</source>
        <extracomment>app/application.py</extracomment>
        <translation>Einblick</translation>
    </message>
    <message>
        <source>See what every layer makes of your digit, and why it is read as it is</source>
        <extracomment>app/application.py</extracomment>
        <translation>Sehen, was jede Schicht aus deiner Ziffer macht und warum sie so gelesen wird</translation>
    </message>
    <message>
        <source>Your drawing from last time is here again.</source>
        <extracomment>app/application.py</extracomment>
        <translation>Deine Zeichnung vom letzten Mal ist wieder da.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program; please try again.</source>
        <extracomment>app/background/job.py</extracomment>
        <translation>Im Programm ist etwas schiefgegangen; bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The curves appear here when training starts</source>
        <extracomment>app/charts/line_plot.py</extracomment>
        <translation>Hier erscheinen die Kurven, sobald das Training beginnt</translation>
    </message>
    <message>
        <source>epoch</source>
        <extracomment>app/charts/line_plot.py</extracomment>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>epoch {value:.2f}</source>
        <extracomment>app/charts/line_plot.py</extracomment>
        <translation>Epoche {value:.2f}</translation>
    </message>
    <message>
        <source>Point at the curve, or go along it with the arrow keys; Ctrl and the wheel zoom</source>
        <extracomment>app/charts/plot_card.py</extracomment>
        <translation>Auf die Kurve zeigen oder mit den Pfeiltasten an ihr entlanggehen; Strg und Mausrad zoomen</translation>
    </message>
    <message>
        <source>The wheel goes up and down among the charts; with Ctrl it zooms into one</source>
        <extracomment>app/charts/plot_card.py</extracomment>
        <translation>Das Rad blättert durch die Diagramme; mit Strg zoomt es in eines hinein</translation>
    </message>
    <message>
        <source>Save this chart…</source>
        <extracomment>app/charts/plot_card.py</extracomment>
        <translation>Dieses Diagramm speichern…</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <extracomment>app/charts/plot_card.py</extracomment>
        <translation>Noch nicht gemessen</translation>
    </message>
    <message>
        <source>Show all epochs again; a double click on the chart does too</source>
        <extracomment>app/charts/run_chart.py</extracomment>
        <translation>Wieder alle Epochen zeigen; ein Doppelklick auf das Diagramm tut es auch</translation>
    </message>
    <message>
        <source>Whole run</source>
        <extracomment>app/charts/run_chart.py</extracomment>
        <translation>Ganzer Lauf</translation>
    </message>
    <message>
        <source>earlier runs</source>
        <extracomment>app/charts/run_chart.py</extracomment>
        <translation>frühere Läufe</translation>
    </message>
    <message>
        <source>About LeNet Pad</source>
        <extracomment>app/dialogs/about.py</extracomment>
        <translation>Über LeNet Pad</translation>
    </message>
    <message>
        <source>The network is LeNet-5 (LeCun, Bottou, Bengio and Haffner, 1998), written in nothing but NumPy and trained on MNIST. Everything happens on this computer: no drawing leaves it.</source>
        <extracomment>app/dialogs/about.py</extracomment>
        <translation>Das Netz ist LeNet-5 (LeCun, Bottou, Bengio und Haffner, 1998), allein mit NumPy geschrieben und an MNIST trainiert. Alles geschieht auf diesem Computer: Keine Zeichnung verlässt ihn.</translation>
    </message>
    <message>
        <source>LeNet Pad {version}</source>
        <extracomment>app/dialogs/about.py</extracomment>
        <translation>LeNet Pad {version}</translation>
    </message>
    <message>
        <source>Draw a digit and it is read at once.</source>
        <extracomment>app/__main__.py, app/dialogs/about.py</extracomment>
        <translation>Eine Ziffer zeichnen, und sie wird sofort gelesen.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <extracomment>app/dialogs/about.py</extracomment>
        <translation>Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Close LeNet Pad</source>
        <extracomment>app/dialogs/close_question.py</extracomment>
        <translation>LeNet Pad schließen</translation>
    </message>
    <message>
        <source>The network is still being trained.</source>
        <extracomment>app/dialogs/close_question.py</extracomment>
        <translation>Das Netz wird noch trainiert.</translation>
    </message>
    <message>
        <source>If you close now, you can resume the training at the next start.</source>
        <extracomment>app/dialogs/close_question.py</extracomment>
        <translation>Wird jetzt geschlossen, kann das Training beim nächsten Start fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>app/dialogs/close_question.py, app/game/dialog.py, app/mine/dialog.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keep training</source>
        <extracomment>app/dialogs/close_question.py</extracomment>
        <translation>Weiter trainieren</translation>
    </message>
    <message>
        <source>Choose the file of images</source>
        <extracomment>app/dialogs/files.py</extracomment>
        <translation>Die Datei mit den Bildern wählen</translation>
    </message>
    <message>
        <source>Choose the file of their labels</source>
        <extracomment>app/dialogs/files.py</extracomment>
        <translation>Die Datei mit ihren Labels wählen</translation>
    </message>
    <message>
        <source>Choose a folder with sub-folders 0 to 9</source>
        <extracomment>app/dialogs/files.py</extracomment>
        <translation>Einen Ordner mit den Unterordnern 0 bis 9 wählen</translation>
    </message>
    <message>
        <source>IDX files</source>
        <extracomment>app/dialogs/files.py, app/train/setup/source_choice.py</extracomment>
        <translation>IDX-Dateien</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>app/dialogs/files.py, app/evaluate/choices.py, app/mine/dialog.py, app/window/file_actions.py</extracomment>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>app/dialogs/help.py</extracomment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>?</source>
        <extracomment>app/dialogs/help.py</extracomment>
        <translation>?</translation>
    </message>
    <message>
        <source>Help: {topic}</source>
        <extracomment>app/dialogs/help.py</extracomment>
        <translation>Hilfe: {topic}</translation>
    </message>
    <message>
        <source>What went wrong inside the program, the latest last:</source>
        <extracomment>app/dialogs/log.py</extracomment>
        <translation>Was im Programm schiefgegangen ist, das Neueste zuletzt:</translation>
    </message>
    <message>
        <source>This log can&apos;t be read: {reason}.</source>
        <extracomment>app/dialogs/log.py</extracomment>
        <translation>Dieses Protokoll kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>Report a fault</source>
        <extracomment>app/dialogs/log.py</extracomment>
        <translation>Fehler melden</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>app/dialogs/log.py</extracomment>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>To report a fault, say what you did and what happened, and add what “Copy” puts on the clipboard: the versions below and this log. Nothing is sent by the program itself.</source>
        <extracomment>app/dialogs/log.py</extracomment>
        <translation>Für eine Fehlermeldung bitte beschreiben, was du getan hast und was geschehen ist, und einfügen, was „Kopieren“ in die Zwischenablage legt: die Versionen unten und dieses Protokoll. Das Programm selbst sendet nichts.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>app/dialogs/about.py, app/dialogs/log.py</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Put the versions and the log on the clipboard</source>
        <extracomment>app/dialogs/log.py</extracomment>
        <translation>Die Versionen und das Protokoll in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>No error was written down.</source>
        <extracomment>app/dialogs/log.py</extracomment>
        <translation>Es wurde kein Fehler aufgezeichnet.</translation>
    </message>
    <message>
        <source>The drawing as the network gets it: {side} by {side} pixels</source>
        <extracomment>app/draw/answer_panel.py</extracomment>
        <translation>Die Zeichnung, wie das Netz sie bekommt: {side} mal {side} Pixel</translation>
    </message>
    <message>
        <source>{percent} % sure</source>
        <extracomment>app/draw/answer_panel.py, app/draw/verdict.py, app/evaluate/wording.py, app/inside/tab.py</extracomment>
        <translation>{percent}&#xa0;% sicher</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <extracomment>app/draw/answer_panel.py</extracomment>
        <translation>Was das Netz sieht</translation>
    </message>
    <message>
        <source>Caption</source>
        <extracomment>app/draw/answer_panel.py</extracomment>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Digit {place} of {count}</source>
        <extracomment>app/draw/answer_panel.py</extracomment>
        <translation>Ziffer {place} von {count}</translation>
    </message>
    <message>
        <source>Canvas</source>
        <extracomment>app/draw/canvas.py, app/draw/small_canvas.py</extracomment>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>Draw a digit or a number here with the mouse, a finger or a pen.</source>
        <extracomment>app/draw/canvas.py</extracomment>
        <translation>Hier mit der Maus, einem Finger oder einem Stift eine Ziffer oder eine Zahl zeichnen.</translation>
    </message>
    <message>
        <source>Draw a digit or a number</source>
        <extracomment>app/draw/canvas.py</extracomment>
        <translation>Eine Ziffer oder Zahl zeichnen</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <extracomment>app/draw/digit_boxes.py, app/draw/probability_bars.py, app/evaluate/wording.py, app/inside/try_page.py, app/train/words.py, lenet/report/charts.py, lenet/report/number_format.py</extracomment>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Digit {place} of {count}: {words}</source>
        <extracomment>app/draw/digit_boxes.py</extracomment>
        <translation>Ziffer {place} von {count}: {words}</translation>
    </message>
    <message>
        <source>Digits of the number</source>
        <extracomment>app/draw/digit_boxes.py</extracomment>
        <translation>Ziffern der Zahl</translation>
    </message>
    <message>
        <source>{digit}, {certainty} sure</source>
        <extracomment>app/draw/digit_boxes.py</extracomment>
        <translation>{digit}, {certainty} sicher</translation>
    </message>
    <message>
        <source>Have the network learn your digits beside others; what it reads then can be kept or not</source>
        <extracomment>app/draw/label_row.py</extracomment>
        <translation>Das Netz lernt deine Ziffern neben anderen; was es dann liest, kann behalten oder verworfen werden</translation>
    </message>
    <message>
        <source>Keep this drawing as {digit}, to learn from ({digit})</source>
        <extracomment>app/draw/label_row.py</extracomment>
        <translation>Diese Zeichnung als {digit} behalten, um daraus zu lernen ({digit})</translation>
    </message>
    <message>
        <source>Learn now</source>
        <extracomment>app/draw/label_row.py</extracomment>
        <translation>Jetzt lernen</translation>
    </message>
    <message>
        <source>It is {digit}</source>
        <extracomment>app/draw/label_row.py</extracomment>
        <translation>Das ist eine {digit}</translation>
    </message>
    <message>
        <source>Kept as {label}</source>
        <extracomment>app/draw/label_row.py</extracomment>
        <translation>Als {label} behalten</translation>
    </message>
    <message>
        <source>It is a…</source>
        <extracomment>app/draw/label_row.py</extracomment>
        <translation>Das ist eine…</translation>
    </message>
    <message>
        <source>Learning: {percent} %</source>
        <extracomment>app/draw/label_row.py</extracomment>
        <translation>Lernt: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Draw a digit first, then say what it is</source>
        <extracomment>app/draw/label_row.py</extracomment>
        <translation>Zuerst eine Ziffer zeichnen, dann sagen, welche es ist</translation>
    </message>
    <message>
        <source>Keep this drawing no longer ({digit})</source>
        <extracomment>app/draw/label_row.py</extracomment>
        <translation>Diese Zeichnung nicht mehr behalten ({digit})</translation>
    </message>
    <message>
        <source>Kept as {label}: {count} taught</source>
        <extracomment>app/draw/label_row.py</extracomment>
        <translation>Als {label} behalten: {count} gesamt</translation>
    </message>
    <message>
        <source>How far the page is read</source>
        <extracomment>app/draw/page_progress.py</extracomment>
        <translation>Wie weit die Seite gelesen ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>app/draw/page_progress.py, app/evaluate/controls.py, app/train/setup/source_choice.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading the numbers…</source>
        <extracomment>app/draw/page_progress.py</extracomment>
        <translation>Zahlen werden gelesen…</translation>
    </message>
    <message>
        <source>Reading the page</source>
        <extracomment>app/draw/page_progress.py</extracomment>
        <translation>Seite wird gelesen</translation>
    </message>
    <message>
        <source>Probability of each digit</source>
        <extracomment>app/draw/probability_bars.py</extracomment>
        <translation>Wahrscheinlichkeit jeder Ziffer</translation>
    </message>
    <message>
        <source>{digit}: {percent} %</source>
        <extracomment>app/draw/probability_bars.py, app/inside/lattice_view.py</extracomment>
        <translation>{digit}: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <extracomment>app/draw/probability_bars.py</extracomment>
        <translation>Noch nichts zu lesen</translation>
    </message>
    <message>
        <source>Your last drawings</source>
        <extracomment>app/draw/recent_drawings.py</extracomment>
        <translation>Deine letzten Zeichnungen</translation>
    </message>
    <message>
        <source>Bring this drawing back, read as {answer}</source>
        <extracomment>app/draw/recent_drawings.py</extracomment>
        <translation>Diese Zeichnung zurückholen, gelesen als {answer}</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>app/draw/small_canvas.py, app/draw/verdict.py, app/inside/tab.py</extracomment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>app/draw/small_canvas.py, app/draw/tool_row.py, app/inside/tab.py</extracomment>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear the canvas</source>
        <extracomment>app/draw/small_canvas.py</extracomment>
        <translation>Die Zeichenfläche leeren</translation>
    </message>
    <message>
        <source>–</source>
        <extracomment>app/inside/softmax_page.py, app/train/progress_view.py</extracomment>
        <translation>–</translation>
    </message>
    <message>
        <source>{digit}  {percent} %</source>
        <extracomment>app/draw/small_canvas.py</extracomment>
        <translation>{digit}  {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{digit}?</source>
        <extracomment>app/draw/small_canvas.py</extracomment>
        <translation>{digit}?</translation>
    </message>
    <message>
        <source>{sentence} ({keys})</source>
        <extracomment>app/draw/tool_row.py</extracomment>
        <translation>{sentence} ({keys})</translation>
    </message>
    <message>
        <source>Pen width: {percent} % of the canvas</source>
        <extracomment>app/draw/tool_row.py</extracomment>
        <translation>Stiftbreite: {percent}&#xa0;% der Zeichenfläche</translation>
    </message>
    <message>
        <source>Pen</source>
        <extracomment>app/draw/tool_row.py</extracomment>
        <translation>Stift</translation>
    </message>
    <message>
        <source>Eraser</source>
        <extracomment>app/draw/tool_row.py</extracomment>
        <translation>Radierer</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>app/draw/tool_row.py, app/inside/tab.py, app/inside/try_page.py, app/inside/unit_page.py, app/mine/dialog.py, app/window/controllers.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>app/draw/tool_row.py</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Pen width</source>
        <extracomment>app/draw/tool_row.py, app/evaluate/wording.py, lenet/report/number_format.py</extracomment>
        <translation>Stiftbreite</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <extracomment>app/draw/tool_row.py, app/window/menu_bar.py</extracomment>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <extracomment>app/draw/tool_row.py</extracomment>
        <translation>Es gibt nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>Bring back what was undone</source>
        <extracomment>app/draw/tool_row.py, app/window/menu_bar.py</extracomment>
        <translation>Zurücknahme wieder aufheben</translation>
    </message>
    <message>
        <source>Nothing was undone</source>
        <extracomment>app/draw/tool_row.py</extracomment>
        <translation>Es wurde nichts zurückgenommen</translation>
    </message>
    <message>
        <source>Start with an empty canvas</source>
        <extracomment>app/draw/tool_row.py, app/inside/tab.py, app/window/menu_bar.py</extracomment>
        <translation>Mit leerer Zeichenfläche beginnen</translation>
    </message>
    <message>
        <source>The canvas is empty</source>
        <extracomment>app/draw/tool_row.py</extracomment>
        <translation>Die Zeichenfläche ist leer</translation>
    </message>
    <message>
        <source>Draw ink</source>
        <extracomment>app/draw/tool_row.py</extracomment>
        <translation>Mit Tinte zeichnen</translation>
    </message>
    <message>
        <source>Erase ink; the right mouse button does too</source>
        <extracomment>app/draw/tool_row.py</extracomment>
        <translation>Tinte wegradieren; die rechte Maustaste tut es auch</translation>
    </message>
    <message>
        <source>Perhaps ({percent} %)</source>
        <extracomment>app/draw/verdict.py</extracomment>
        <translation>Vielleicht ({percent}&#xa0;%)</translation>
    </message>
    <message>
        <source>Best guess so far</source>
        <extracomment>app/draw/verdict.py</extracomment>
        <translation>Beste Vermutung bisher</translation>
    </message>
    <message>
        <source>Best guess</source>
        <extracomment>app/draw/verdict.py</extracomment>
        <translation>Beste Vermutung</translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>app/draw/verdict.py, app/evaluate/result_views.py</extracomment>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>app/draw/verdict.py</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Nothing could be read</source>
        <extracomment>app/draw/verdict.py</extracomment>
        <translation>Nichts Lesbares</translation>
    </message>
    <message>
        <source>perhaps</source>
        <extracomment>app/draw/verdict.py</extracomment>
        <translation>wohl</translation>
    </message>
    <message>
        <source>If it is a digit, it is most likely a {guess}</source>
        <extracomment>app/draw/verdict.py</extracomment>
        <translation>Wenn es eine Ziffer ist, dann am ehesten eine {guess}</translation>
    </message>
    <message>
        <source>Something went wrong inside the program; your drawing is still here.</source>
        <extracomment>app/errors/error_log.py</extracomment>
        <translation>Im Programm ist etwas schiefgegangen; deine Zeichnung ist noch da.</translation>
    </message>
    <message>
        <source>{sentence} Details are in {log}</source>
        <extracomment>app/errors/error_log.py</extracomment>
        <translation>{sentence} Einzelheiten stehen in {log}</translation>
    </message>
    <message>
        <source>LeNet Pad had to end, because something went wrong inside it.</source>
        <extracomment>app/errors/error_log.py</extracomment>
        <translation>LeNet Pad musste beendet werden, weil im Programm etwas schiefgegangen ist.</translation>
    </message>
    <message>
        <source>MNIST is not on this computer, so the built-in digits are used; it can be downloaded on the Train tab.</source>
        <extracomment>app/evaluate/choices.py</extracomment>
        <translation>MNIST ist nicht auf diesem Computer, darum werden die eingebauten Ziffern verwendet; im Tab „Trainieren“ kann es heruntergeladen werden.</translation>
    </message>
    <message>
        <source>No other network</source>
        <extracomment>app/evaluate/choices.py</extracomment>
        <translation>Kein anderes Netz</translation>
    </message>
    <message>
        <source>The network in use</source>
        <extracomment>app/evaluate/choices.py</extracomment>
        <translation>Das verwendete Netz</translation>
    </message>
    <message>
        <source>The built-in network</source>
        <extracomment>app/evaluate/choices.py</extracomment>
        <translation>Das eingebaute Netz</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <extracomment>app/evaluate/choices.py</extracomment>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a network</source>
        <extracomment>app/evaluate/choices.py</extracomment>
        <translation>Netz wählen</translation>
    </message>
    <message>
        <source>Digits</source>
        <extracomment>app/evaluate/choices.py, app/evaluate/controls.py, app/evaluate/result_views.py, app/mine/dialog.py</extracomment>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>The digits that the network is evaluated on; it should not have learned from them</source>
        <extracomment>app/evaluate/choices.py</extracomment>
        <translation>Die Ziffern, an denen das Netz geprüft wird; es sollte nicht aus ihnen gelernt haben</translation>
    </message>
    <message>
        <source>Parameters</source>
        <extracomment>app/evaluate/choices.py, app/train/runs/export.py</extracomment>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>the built-in network</source>
        <extracomment>app/evaluate/choices.py, app/services/network.py, app/window/controllers.py, lenet/cli/evaluate.py</extracomment>
        <translation>das eingebaute Netz</translation>
    </message>
    <message>
        <source>MNIST&apos;s test set</source>
        <extracomment>app/evaluate/choices.py, lenet/evaluation/test_set.py</extracomment>
        <translation>MNIST-Testmenge</translation>
    </message>
    <message>
        <source>Built-in digits</source>
        <extracomment>app/evaluate/choices.py, app/train/setup/source_choice.py</extracomment>
        <translation>Eingebaute Ziffern</translation>
    </message>
    <message>
        <source>Folder of pictures…</source>
        <extracomment>app/evaluate/choices.py</extracomment>
        <translation>Bilderordner…</translation>
    </message>
    <message>
        <source>IDX files…</source>
        <extracomment>app/evaluate/choices.py</extracomment>
        <translation>IDX-Dateien…</translation>
    </message>
    <message>
        <source>There is none that only this network reads.</source>
        <extracomment>app/evaluate/comparison_page.py</extracomment>
        <translation>Es gibt keine, die nur dieses Netz liest.</translation>
    </message>
    <message>
        <source>Both read the same digits; only those that one of the two reads can tell which is better.</source>
        <extracomment>app/evaluate/comparison_page.py</extracomment>
        <translation>Beide lesen dieselben Ziffern; nur die, die eines der beiden liest, können zeigen, welches besser ist.</translation>
    </message>
    <message>
        <source>{name} reads {share} right, {value} points (95 %: {low} to {high}). If both were equally good, so uneven a result had a probability of {probability} (McNemar&apos;s test{kind}). Both read {both}, neither {neither}.</source>
        <extracomment>app/evaluate/comparison_page.py</extracomment>
        <translation>Richtig liest {name} {share}, {value} Prozentpunkte (95&#xa0;%: {low} bis {high}). Wären beide gleich gut, hätte ein so ungleiches Ergebnis die Wahrscheinlichkeit {probability} (McNemar-Test{kind}). Beide lesen {both}, keines {neither}.</translation>
    </message>
    <message>
        <source>Which network is better?</source>
        <extracomment>app/evaluate/comparison_page.py</extracomment>
        <translation>Welches Netz ist besser?</translation>
    </message>
    <message>
        <source>Digits that only the first network reads</source>
        <extracomment>app/evaluate/comparison_page.py</extracomment>
        <translation>Ziffern, die nur das erste Netz liest</translation>
    </message>
    <message>
        <source>Digits that only the second network reads</source>
        <extracomment>app/evaluate/comparison_page.py</extracomment>
        <translation>Ziffern, die nur das zweite Netz liest</translation>
    </message>
    <message>
        <source>Choose another network to compare with, then start the evaluation again.</source>
        <extracomment>app/evaluate/comparison_page.py</extracomment>
        <translation>Ein anderes Netz zum Vergleichen wählen, dann die Auswertung neu starten.</translation>
    </message>
    <message>
        <source>Only {name} reads these {count}; as the other took them:</source>
        <extracomment>app/evaluate/comparison_page.py</extracomment>
        <translation>Nur {name} liest diese {count}; das andere hielt sie für:</translation>
    </message>
    <message>
        <source>Only {name} reads</source>
        <extracomment>app/evaluate/comparison_page.py</extracomment>
        <translation>Nur {name} liest</translation>
    </message>
    <message>
        <source>, exact</source>
        <extracomment>app/evaluate/comparison_page.py</extracomment>
        <translation>, exakt</translation>
    </message>
    <message>
        <source>Click a cell, or choose it with the arrow keys, to see its digits</source>
        <extracomment>app/evaluate/confusion_matrix.py</extracomment>
        <translation>Eine Zelle anklicken oder mit den Pfeiltasten wählen, um ihre Ziffern zu sehen</translation>
    </message>
    <message>
        <source>{label} read as {answer}: {count}</source>
        <extracomment>app/evaluate/confusion_matrix.py, app/evaluate/confusion_page.py</extracomment>
        <translation>{label} als {answer} gelesen: {count}</translation>
    </message>
    <message>
        <source>{thousands}k</source>
        <extracomment>app/evaluate/confusion_matrix.py</extracomment>
        <translation>{thousands}k</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <extracomment>app/evaluate/confusion_matrix.py, lenet/report/page.py</extracomment>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>read as</source>
        <extracomment>app/evaluate/confusion_matrix.py, lenet/report/charts.py</extracomment>
        <translation>gelesen als</translation>
    </message>
    <message>
        <source>it is</source>
        <extracomment>app/evaluate/confusion_matrix.py, lenet/report/charts.py</extracomment>
        <translation>es ist</translation>
    </message>
    <message>
        <source>No errors</source>
        <extracomment>app/evaluate/confusion_matrix.py</extracomment>
        <translation>Keine Fehler</translation>
    </message>
    <message numerus="yes">
        <source>{n} numbers</source>
        <extracomment>app/draw/answer_panel.py</extracomment>
        <translation>
            <numerusform>{n} Zahl</numerusform>
            <numerusform>{n} Zahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>If a library is missing, install it: on Debian and Ubuntu with “sudo apt-get install {debian}”, on Fedora with “sudo dnf install {fedora}”</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>Fehlt eine Bibliothek, dann installieren: unter Debian und Ubuntu mit „sudo apt-get install {debian}“, unter Fedora mit „sudo dnf install {fedora}“</translation>
    </message>
    <message>
        <source>only desktops of Linux have such menu entries; here, pin the open window&apos;s icon.</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>nur Linux-Desktops haben solche Menüeinträge; hier das Symbol des offenen Fensters anheften.</translation>
    </message>
    <message>
        <source>LeNet Pad is in the desktop&apos;s menu now. “lenet-pad --uninstall-desktop” deletes:</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>LeNet Pad steht jetzt im Menü des Desktops. „lenet-pad --uninstall-desktop“ löscht:</translation>
    </message>
    <message>
        <source>no window can be opened: the screen named by {names} does not answer, or Qt lacks a library. {packages}.</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>es kann kein Fenster geöffnet werden: Der Bildschirm aus {names} antwortet nicht, oder Qt fehlt eine Bibliothek. {packages}.</translation>
    </message>
    <message>
        <source>Deleted:</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>Gelöscht:</translation>
    </message>
    <message>
        <source>LeNet Pad was not in the desktop&apos;s menu.</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>LeNet Pad stand nicht im Menü des Desktops.</translation>
    </message>
    <message>
        <source>a picture to read, a file of parameters (.pkl, .npz, .safetensors) to read with, or a training to resume (.checkpoint)</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>ein Bild zum Lesen, eine Parameterdatei (.pkl, .npz, .safetensors), mit der gelesen wird, oder ein fortzusetzendes Training (.checkpoint)</translation>
    </message>
    <message>
        <source>the folder of MNIST</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>der Ordner von MNIST</translation>
    </message>
    <message>
        <source>put the program into this user&apos;s desktop menu (on Linux), and offer it for the files it opens</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>das Programm ins Desktop-Menü dieses Benutzers eintragen (unter Linux) und für seine Dateien anbieten</translation>
    </message>
    <message>
        <source>take it away again</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>den Eintrag wieder entfernen</translation>
    </message>
    <message>
        <source>show every text accented and 40 %% longer, to see whether a translation would fit</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>jeden Text mit Akzenten und 40 %% länger zeigen, um zu sehen, ob eine Übersetzung passen würde</translation>
    </message>
    <message>
        <source>there is no screen to open a window on; start it from a desktop.</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>es gibt keinen Bildschirm für ein Fenster; von einem Desktop aus starten.</translation>
    </message>
    <message>
        <source>Qt cannot be loaded: {error}. {packages}.</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>Qt kann nicht geladen werden: {error}. {packages}.</translation>
    </message>
    <message>
        <source>The desktop&apos;s menu could not be changed: {reason}.</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>Das Menü des Desktops konnte nicht geändert werden: {reason}.</translation>
    </message>
    <message>
        <source>the program “lenet-pad” is not installed; install it with “pip install .”</source>
        <extracomment>app/desktop.py</extracomment>
        <translation>das Programm „lenet-pad“ ist nicht installiert; mit „pip install .“ installieren</translation>
    </message>
    <message>
        <source>{numbers}; digits in doubt: {doubts}</source>
        <extracomment>app/draw/answer_panel.py</extracomment>
        <translation>{numbers}; zweifelhafte Ziffern: {doubts}</translation>
    </message>
    <message>
        <source>it is no file</source>
        <extracomment>app/errors/log_file.py</extracomment>
        <translation>es ist keine Datei</translation>
    </message>
    <message numerus="yes">
        <source>{n} errors</source>
        <extracomment>app/evaluate/confusion_matrix.py, lenet/report/page.py</extracomment>
        <translation>
            <numerusform>{n} Fehler</numerusform>
            <numerusform>{n} Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>Each row is a digit, each column what it was read as: what is not on the diagonal is an error, the stronger its colour, the more frequent; of a cell&apos;s digits, the surest come first.</source>
        <extracomment>app/evaluate/confusion_page.py</extracomment>
        <translation>Jede Zeile ist eine Ziffer, jede Spalte das, als was sie gelesen wurde: Was nicht auf der Diagonale liegt, ist ein Fehler, je kräftiger die Farbe, desto häufiger; die sichersten Ziffern einer Zelle kommen zuerst.</translation>
    </message>
    <message>
        <source>Digits of the cell</source>
        <extracomment>app/evaluate/confusion_page.py</extracomment>
        <translation>Ziffern der Zelle</translation>
    </message>
    <message>
        <source>What each digit is → what it was read as, and how sure the network was; the surest errors come first. Click one to see on the Inside tab why.</source>
        <extracomment>app/evaluate/confusion_page.py</extracomment>
        <translation>Welche Ziffer es ist → als was sie gelesen wurde und wie sicher das Netz war; die sichersten Fehler kommen zuerst. Ein Klick zeigt im Tab „Einblick“, warum.</translation>
    </message>
    <message>
        <source>Digits that were read wrong</source>
        <extracomment>app/evaluate/confusion_page.py</extracomment>
        <translation>Falsch gelesene Ziffern</translation>
    </message>
    <message>
        <source>How good is it?</source>
        <extracomment>app/evaluate/confusion_page.py, app/evaluate/digits_page.py</extracomment>
        <translation>Wie gut ist es?</translation>
    </message>
    <message>
        <source>No digit was read like this.</source>
        <extracomment>app/evaluate/confusion_page.py</extracomment>
        <translation>Keine Ziffer wurde so gelesen.</translation>
    </message>
    <message>
        <source>Every digit was read right: there is no error to show.</source>
        <extracomment>app/evaluate/confusion_page.py</extracomment>
        <translation>Jede Ziffer wurde richtig gelesen: Es gibt keinen Fehler zu zeigen.</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>app/evaluate/controls.py</extracomment>
        <translation>Netz</translation>
    </message>
    <message>
        <source>The network to evaluate</source>
        <extracomment>app/evaluate/controls.py</extracomment>
        <translation>Das auszuwertende Netz</translation>
    </message>
    <message>
        <source>Compare with</source>
        <extracomment>app/evaluate/controls.py</extracomment>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>A second network that reads the same digits</source>
        <extracomment>app/evaluate/controls.py</extracomment>
        <translation>Ein zweites Netz, das dieselben Ziffern liest</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>app/evaluate/controls.py</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the report, the tables or this view</source>
        <extracomment>app/evaluate/controls.py</extracomment>
        <translation>Den Bericht, die Tabellen oder diese Ansicht speichern</translation>
    </message>
    <message>
        <source>State of the evaluation</source>
        <extracomment>app/evaluate/controls.py</extracomment>
        <translation>Stand der Auswertung</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <extracomment>app/evaluate/controls.py</extracomment>
        <translation>Fortschritt der Auswertung</translation>
    </message>
    <message>
        <source>Start evaluation</source>
        <extracomment>app/evaluate/controls.py</extracomment>
        <translation>Auswertung starten</translation>
    </message>
    <message>
        <source>Cancel this evaluation</source>
        <extracomment>app/evaluate/controls.py</extracomment>
        <translation>Diese Auswertung abbrechen</translation>
    </message>
    <message>
        <source>Read the digits with this network</source>
        <extracomment>app/evaluate/controls.py</extracomment>
        <translation>Die Ziffern mit diesem Netz lesen</translation>
    </message>
    <message>
        <source>What the network reads right when {digits} are disturbed, with 95 % intervals; your drawings are brought to size and place before it sees them, so they are read better than this.</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>Was das Netz richtig liest, wenn {digits} gestört werden, mit 95-%-Intervallen; deine Zeichnungen werden vorher auf Größe und Lage gebracht und darum besser gelesen als hier.</translation>
    </message>
    <message>
        <source>Given with {sure}: {right} of {count} right ({interval})</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>Mit {sure} gegeben: {right} von {count} richtig ({interval})</translation>
    </message>
    <message>
        <source>From {sure} on: {coverage} answered, {right} right</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>Ab {sure}: {coverage} beantwortet, {right} richtig</translation>
    </message>
    <message>
        <source>{strength}: {right} right ({interval})</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>{strength}: {right} richtig ({interval})</translation>
    </message>
    <message>
        <source>On the dotted line, an answer given with 90 % is right nine times in ten; above it the network is too modest, below it too sure; bars are 95 % intervals. If only surer answers are given, fewer digits are answered, and more of those rightly.</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>Auf der gepunkteten Linie ist eine mit 90&#xa0;% gegebene Antwort in neun von zehn Fällen richtig; darüber ist das Netz zu bescheiden, darunter zu sicher; Balken sind 95-%-Intervalle. Werden nur sicherere Antworten gegeben, werden weniger Ziffern beantwortet, davon aber mehr richtig.</translation>
    </message>
    <message>
        <source>confidence, %</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>Sicherheit in&#xa0;%</translation>
    </message>
    <message>
        <source>least confidence to answer, %</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>Mindestsicherheit in&#xa0;%</translation>
    </message>
    <message>
        <source>right, %</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>richtig in&#xa0;%</translation>
    </message>
    <message>
        <source>answered, %</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>beantwortet in&#xa0;%</translation>
    </message>
    <message>
        <source>From {sure} on: nothing is answered</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>Ab {sure}: nichts wird beantwortet</translation>
    </message>
    <message>
        <source>Can its confidence be believed?</source>
        <extracomment>app/evaluate/curve_pages.py, lenet/report/page.py</extracomment>
        <translation>Kann man seiner Sicherheit trauen?</translation>
    </message>
    <message>
        <source>Whether its confidence can be believed</source>
        <extracomment>app/evaluate/curve_pages.py, app/evaluate/result_views.py</extracomment>
        <translation>Ob man seiner Sicherheit trauen kann</translation>
    </message>
    <message>
        <source>the digits</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>die Ziffern</translation>
    </message>
    <message>
        <source>How robust is it?</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>Wie robust ist es?</translation>
    </message>
    <message>
        <source>How robust it is</source>
        <extracomment>app/evaluate/curve_pages.py, app/evaluate/result_views.py, lenet/report/page.py</extracomment>
        <translation>Wie robust es ist</translation>
    </message>
    <message>
        <source>{part} of the {count} digits</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>{part} der {count} Ziffern</translation>
    </message>
    <message>
        <source>all digits</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>alle Ziffern</translation>
    </message>
    <message>
        <source>Reliability</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>Zuverlässigkeit</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Of these, right</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>Davon richtig</translation>
    </message>
    <message>
        <source>Point at a digit, or go from one to the next with the arrow keys; click it, or press Enter, to pick</source>
        <extracomment>app/evaluate/digit_map.py</extracomment>
        <translation>Auf eine Ziffer zeigen oder mit den Pfeiltasten von einer zur nächsten gehen; ein Klick oder die Eingabetaste wählt sie aus</translation>
    </message>
    <message>
        <source>Map of the digits</source>
        <extracomment>app/evaluate/digit_map.py, app/evaluate/map_page.py</extracomment>
        <translation>Landkarte der Ziffern</translation>
    </message>
    <message>
        <source>{percent} % of the variance</source>
        <extracomment>app/evaluate/digit_map.py, lenet/report/charts.py</extracomment>
        <translation>{percent}&#xa0;% der Varianz</translation>
    </message>
    <message>
        <source>How well each of the ten digits is read</source>
        <extracomment>app/evaluate/digits_page.py</extracomment>
        <translation>Wie gut jede der zehn Ziffern gelesen wird</translation>
    </message>
    <message>
        <source>Precision: how many of the answers with this digit are right; recall: how many of these digits are read right; F1: the harmonic mean of the two.</source>
        <extracomment>app/evaluate/digits_page.py, lenet/report/page.py</extracomment>
        <translation>Precision: wie viele der Antworten mit dieser Ziffer richtig sind; Recall: wie viele dieser Ziffern richtig gelesen werden; F1: das harmonische Mittel der beiden.</translation>
    </message>
    <message>
        <source>Digit</source>
        <extracomment>app/evaluate/digits_page.py</extracomment>
        <translation>Ziffer</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Precision</source>
        <extracomment>app/evaluate/digits_page.py</extracomment>
        <translation>Precision</translation>
    </message>
    <message>
        <source>Recall</source>
        <extracomment>app/evaluate/digits_page.py</extracomment>
        <translation>Recall</translation>
    </message>
    <message>
        <source>F1</source>
        <extracomment>app/evaluate/digits_page.py, lenet/report/page.py</extracomment>
        <translation>F1</translation>
    </message>
    <message>
        <source>Figures of each digit</source>
        <extracomment>app/evaluate/digits_page.py</extracomment>
        <translation>Kennzahlen jeder Ziffer</translation>
    </message>
    <message>
        <source>Save all that was found as a page of HTML</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>Alle Ergebnisse als HTML-Seite speichern</translation>
    </message>
    <message>
        <source>Save all that was found as CSV files</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>Alle Ergebnisse als CSV-Dateien speichern</translation>
    </message>
    <message>
        <source>Save this view as a PNG or SVG picture</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>Diese Ansicht als PNG- oder SVG-Bild speichern</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <extracomment>app/evaluate/exports.py, app/services/messages.py, lenet/cli/evaluate.py, lenet/cli/predict.py</extracomment>
        <translation>{name} ist gespeichert.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Choose a folder for the tables</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>Ordner für die Tabellen wählen</translation>
    </message>
    <message>
        <source>Save this view</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>view</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Save this chart</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>Dieses Diagramm speichern</translation>
    </message>
    <message>
        <source>chart</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>&amp;Bericht…</translation>
    </message>
    <message>
        <source>&amp;Tables…</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>&amp;Tabellen…</translation>
    </message>
    <message>
        <source>This &amp;view…</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>Diese &amp;Ansicht…</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <extracomment>app/evaluate/exports.py, app/train/runs/export.py, app/window/file_actions.py</extracomment>
        <translation>PNG-Bilder</translation>
    </message>
    <message>
        <source>SVG pictures</source>
        <extracomment>app/evaluate/exports.py, app/train/runs/export.py</extracomment>
        <translation>SVG-Bilder</translation>
    </message>
    <message>
        <source>report</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Show the whole map again; a double click on it does too</source>
        <extracomment>app/evaluate/map_page.py</extracomment>
        <translation>Wieder die ganze Landkarte zeigen; ein Doppelklick darauf tut es auch</translation>
    </message>
    <message>
        <source>Each digit lies where the network&apos;s last hidden layer puts it, the 84 numbers seen from the side where they differ most; rings mark what was read wrong.</source>
        <extracomment>app/evaluate/map_page.py, lenet/report/page.py</extracomment>
        <translation>Jede Ziffer liegt, wo die letzte verborgene Schicht des Netzes sie hinlegt: die 84 Zahlen von der Seite gesehen, von der sie sich am meisten unterscheiden; Ringe zeigen, was falsch gelesen wurde.</translation>
    </message>
    <message>
        <source>The digit that is pointed at</source>
        <extracomment>app/evaluate/map_page.py</extracomment>
        <translation>Die Ziffer, auf die gezeigt wird</translation>
    </message>
    <message>
        <source>Whole map</source>
        <extracomment>app/evaluate/map_page.py</extracomment>
        <translation>Ganze Karte</translation>
    </message>
    <message>
        <source>★ your drawing</source>
        <extracomment>app/evaluate/map_page.py</extracomment>
        <translation>★ deine Zeichnung</translation>
    </message>
    <message>
        <source>What is this map?</source>
        <extracomment>app/evaluate/map_page.py</extracomment>
        <translation>Was ist diese Landkarte?</translation>
    </message>
    <message>
        <source>Point at a digit,
or press an arrow key</source>
        <extracomment>app/evaluate/map_page.py</extracomment>
        <translation>Auf eine Ziffer zeigen
oder eine Pfeiltaste drücken</translation>
    </message>
    <message>
        <source>The map is
not drawn yet</source>
        <extracomment>app/evaluate/map_page.py</extracomment>
        <translation>Die Landkarte ist
noch nicht gezeichnet</translation>
    </message>
    <message>
        <source>Click a digit to see on the Inside tab why it is read so</source>
        <extracomment>app/evaluate/page.py</extracomment>
        <translation>Eine Ziffer anklicken, um im Tab „Einblick“ zu sehen, warum sie so gelesen wird</translation>
    </message>
    <message>
        <source>Digit {number}: it is {label}, read as {answer}; click to look inside</source>
        <extracomment>app/evaluate/page.py</extracomment>
        <translation>Ziffer {number}: Es ist {label}, gelesen als {answer}; ein Klick zeigt den Einblick</translation>
    </message>
    <message>
        <source>Views of the result</source>
        <extracomment>app/evaluate/result_views.py</extracomment>
        <translation>Ansichten des Ergebnisses</translation>
    </message>
    <message>
        <source>Errors</source>
        <extracomment>app/evaluate/result_views.py</extracomment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>What was read wrong</source>
        <extracomment>app/evaluate/result_views.py</extracomment>
        <translation>Was falsch gelesen wurde</translation>
    </message>
    <message>
        <source>Confusion</source>
        <extracomment>app/evaluate/result_views.py</extracomment>
        <translation>Konfusion</translation>
    </message>
    <message>
        <source>Which digits are read as which</source>
        <extracomment>app/evaluate/result_views.py</extracomment>
        <translation>Welche Ziffern als welche gelesen werden</translation>
    </message>
    <message>
        <source>How well each digit is read</source>
        <extracomment>app/evaluate/result_views.py</extracomment>
        <translation>Wie gut jede Ziffer gelesen wird</translation>
    </message>
    <message>
        <source>Robustness</source>
        <extracomment>app/evaluate/result_views.py</extracomment>
        <translation>Robustheit</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>app/evaluate/result_views.py</extracomment>
        <translation>Landkarte</translation>
    </message>
    <message>
        <source>How the network sees the digits</source>
        <extracomment>app/evaluate/result_views.py</extracomment>
        <translation>Wie das Netz die Ziffern sieht</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>app/evaluate/result_views.py</extracomment>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Two networks on the same digits</source>
        <extracomment>app/evaluate/result_views.py</extracomment>
        <translation>Zwei Netze an denselben Ziffern</translation>
    </message>
    <message>
        <source>How good is the network?</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>Wie gut ist das Netz?</translation>
    </message>
    <message>
        <source>With 95 % certainty the true accuracy lies in this interval (Wilson&apos;s)</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>Mit 95&#xa0;% Sicherheit liegt die wahre Genauigkeit in diesem Intervall (nach Wilson)</translation>
    </message>
    <message>
        <source>Digits whose largest score is another digit&apos;s</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>Ziffern, bei denen eine andere Ziffer den größten Score hat</translation>
    </message>
    <message>
        <source>Mean cross-entropy in nats, as in training: the lower, the better</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>Mittlere Kreuzentropie in Nats, wie beim Training: je kleiner, desto besser</translation>
    </message>
    <message>
        <source>How far confidence and accuracy differ, in the mean over 15 groups of answers</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>Wie weit Sicherheit und Genauigkeit auseinanderliegen, im Mittel über 15 Gruppen von Antworten</translation>
    </message>
    <message>
        <source>read right</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>richtig gelesen</translation>
    </message>
    <message>
        <source>read wrong</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>falsch gelesen</translation>
    </message>
    <message>
        <source>mean loss</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>mittlerer Verlust</translation>
    </message>
    <message>
        <source>calibration error, points</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>Kalibrierungsfehler, Punkte</translation>
    </message>
    <message>
        <source>right (95 %: {interval})</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>richtig (95&#xa0;%: {interval})</translation>
    </message>
    <message>
        <source>of {count} wrong</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>von {count} falsch</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>Noch keine Zahlen</translation>
    </message>
    <message>
        <source>Figures of the choice before: {result}</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>Zahlen der vorigen Auswahl: {result}</translation>
    </message>
    <message>
        <source>Figures of {result}</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>Zahlen zu: {result}</translation>
    </message>
    <message>
        <source>Cancelled before there was a result; the figures are still those of {result}.</source>
        <extracomment>app/evaluate/tab.py</extracomment>
        <translation>Abgebrochen, bevor es ein Ergebnis gab; die Zahlen gelten noch für: {result}.</translation>
    </message>
    <message>
        <source>Getting network and digits ready…</source>
        <extracomment>app/evaluate/tab.py</extracomment>
        <translation>Netz und Ziffern werden vorbereitet…</translation>
    </message>
    <message>
        <source>Passed over: {count}. The first: {sentence}</source>
        <extracomment>app/evaluate/tab.py</extracomment>
        <translation>Übergangen: {count}. Zuerst: {sentence}</translation>
    </message>
    <message>
        <source>Cancelled before there was a result.</source>
        <extracomment>app/evaluate/tab.py</extracomment>
        <translation>Abgebrochen, bevor es ein Ergebnis gab.</translation>
    </message>
    <message>
        <source>Cancelled; what was found until then is shown.</source>
        <extracomment>app/evaluate/tab.py</extracomment>
        <translation>Abgebrochen; was bis dahin gefunden wurde, ist zu sehen.</translation>
    </message>
    <message>
        <source>The network reads the digits: what it finds will be here in a moment</source>
        <extracomment>app/evaluate/tab.py</extracomment>
        <translation>Das Netz liest die Ziffern: Was es findet, steht gleich hier</translation>
    </message>
    <message>
        <source>Choose a network and digits, then start the evaluation</source>
        <extracomment>app/evaluate/tab.py</extracomment>
        <translation>Netz und Ziffern wählen, dann die Auswertung starten</translation>
    </message>
    <message>
        <source>The figures are still those of the choice before: start the evaluation for this one.</source>
        <extracomment>app/evaluate/tab.py</extracomment>
        <translation>Die Zahlen gelten noch für die vorige Auswahl: für diese die Auswertung starten.</translation>
    </message>
    <message>
        <source>No network is in use yet: choose another one, or wait a moment.</source>
        <extracomment>app/evaluate/tab.py</extracomment>
        <translation>Noch wird kein Netz verwendet: ein anderes wählen oder einen Moment warten.</translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <extracomment>app/evaluate/wording.py, lenet/report/number_format.py</extracomment>
        <translation>{low} bis {high}&#xa0;%</translation>
    </message>
    <message>
        <source>{network} on {digits}</source>
        <extracomment>app/evaluate/wording.py</extracomment>
        <translation>{network} · {digits}</translation>
    </message>
    <message>
        <source>{wrong} of {total} wrong; most often {label} read as {answer}</source>
        <extracomment>app/evaluate/wording.py</extracomment>
        <translation>{wrong} von {total} falsch; meist {label} als {answer} gelesen</translation>
    </message>
    <message>
        <source>This {label} of {digits} was read as {answer} with {percent} % by {network}.</source>
        <extracomment>app/evaluate/wording.py</extracomment>
        <translation>Diese {label} ({digits}) las {network} als {answer}, mit {percent}&#xa0;%.</translation>
    </message>
    <message>
        <source>less than 0.0001</source>
        <extracomment>app/evaluate/wording.py, lenet/report/number_format.py</extracomment>
        <translation>weniger als 0,0001</translation>
    </message>
    <message>
        <source>All {total} read right</source>
        <extracomment>app/evaluate/wording.py</extracomment>
        <translation>Alle {total} richtig gelesen</translation>
    </message>
    <message>
        <source>Reading the digits: {percent} %</source>
        <extracomment>app/evaluate/wording.py</extracomment>
        <translation>Ziffern werden gelesen: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Drawing the map: {percent} %</source>
        <extracomment>app/evaluate/wording.py</extracomment>
        <translation>Landkarte wird gezeichnet: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Disturbing the digits: {percent} %</source>
        <extracomment>app/evaluate/wording.py</extracomment>
        <translation>Ziffern werden gestört: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Rotation</source>
        <extracomment>app/evaluate/wording.py, lenet/report/number_format.py</extracomment>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>degrees, clockwise</source>
        <extracomment>app/evaluate/wording.py, lenet/report/number_format.py</extracomment>
        <translation>Grad, im Uhrzeigersinn</translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>app/evaluate/wording.py, lenet/report/number_format.py</extracomment>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>pixels of 32</source>
        <extracomment>app/evaluate/wording.py, lenet/report/number_format.py</extracomment>
        <translation>Pixel von 32</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>app/evaluate/wording.py, lenet/report/number_format.py</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>times as large</source>
        <extracomment>app/evaluate/wording.py, lenet/report/number_format.py</extracomment>
        <translation>mal so groß</translation>
    </message>
    <message>
        <source>pixels more</source>
        <extracomment>app/evaluate/wording.py, lenet/report/number_format.py</extracomment>
        <translation>Pixel mehr</translation>
    </message>
    <message>
        <source>Noise</source>
        <extracomment>app/evaluate/wording.py, lenet/report/number_format.py</extracomment>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>deviation, of full ink</source>
        <extracomment>app/evaluate/wording.py</extracomment>
        <translation>Abweichung, Anteil voller Tinte</translation>
    </message>
    <message>
        <source>strongest orange in row {top}, column {left}; strongest blue in row {low_top}, column {low_left}</source>
        <extracomment>app/inside/digit_pictures.py</extracomment>
        <translation>stärkstes Orange in Zeile {top}, Spalte {left}; stärkstes Blau in Zeile {low_top}, Spalte {low_left}</translation>
    </message>
    <message>
        <source>training digits</source>
        <extracomment>app/inside/example_loader.py</extracomment>
        <translation>Trainingsziffern</translation>
    </message>
    <message>
        <source>built-in digits</source>
        <extracomment>app/inside/example_loader.py, lenet/datasets/sources.py</extracomment>
        <translation>eingebaute Ziffern</translation>
    </message>
    <message>
        <source>It started from random weights; what training changed, ‖W − W₀‖, is {percent} % of ‖W₀‖.</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>Es begann mit zufälligen Gewichten; was das Training geändert hat, ‖W − W₀‖, ist {percent}&#xa0;% von ‖W₀‖.</translation>
    </message>
    <message>
        <source>{stage}: {count} units with {inputs} weights</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>{stage}: {count} Neuronen mit {inputs} Gewichten</translation>
    </message>
    <message>
        <source>Each row is a unit; its weights, from left to right, are for the units of the layer before.</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>Jede Zeile ist ein Neuron; seine Gewichte gehören von links nach rechts zu den Neuronen der Schicht davor.</translation>
    </message>
    <message>
        <source>Which layer’s weights are shown</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>Welcher Schicht Gewichte gezeigt werden</translation>
    </message>
    <message>
        <source>The weights now, before the first step of training, or their difference</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>Die Gewichte jetzt, vor dem ersten Trainingsschritt oder ihr Unterschied</translation>
    </message>
    <message>
        <source>The weights at the start are not known: the file does not name them, or they were another network’s.</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>Die Anfangsgewichte sind unbekannt: Die Datei nennt sie nicht, oder es waren die eines anderen Netzes.</translation>
    </message>
    <message>
        <source>{stage}: {count} filters for {maps} × 5×5</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>{stage}: {count} Filter für {maps} × 5×5</translation>
    </message>
    <message>
        <source>Each square is a filter of 5×5 weights.</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>Jedes Quadrat ist ein Filter mit 5×5 Gewichten.</translation>
    </message>
    <message>
        <source>Each column is a filter; its squares, from top to bottom, are for the maps of the layer before.</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>Jede Spalte ist ein Filter; seine Quadrate gehören von oben nach unten zu den Merkmalskarten der Schicht davor.</translation>
    </message>
    <message>
        <source>Layer</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Which weights</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>Welche Gewichte</translation>
    </message>
    <message>
        <source>What is a convolution?</source>
        <extracomment>app/inside/filters_page.py, app/inside/unit_page.py, app/inside/wording.py</extracomment>
        <translation>Was ist eine Faltung?</translation>
    </message>
    <message>
        <source>What every layer has learned: all its weights as one picture. Click one to see its unit at work.</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>Was jede Schicht gelernt hat: all ihre Gewichte als ein Bild. Ein Klick auf eines zeigt sein Neuron bei der Arbeit.</translation>
    </message>
    <message>
        <source>Point at a weight to read its number.</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>Auf ein Gewicht zeigen, um seine Zahl zu lesen.</translation>
    </message>
    <message>
        <source>{words}; at the start {value}</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>{words}; am Anfang {value}</translation>
    </message>
    <message>
        <source>as they are</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>wie sie sind</translation>
    </message>
    <message>
        <source>at the start of training</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>zu Beginn des Trainings</translation>
    </message>
    <message>
        <source>what training changed</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>was das Training geändert hat</translation>
    </message>
    <message>
        <source>Weights</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>activation: 0</source>
        <extracomment>app/inside/network_painter.py</extracomment>
        <translation>Aktivierung: 0</translation>
    </message>
    <message>
        <source>the layer’s largest</source>
        <extracomment>app/inside/network_painter.py</extracomment>
        <translation>größte der Schicht</translation>
    </message>
    <message>
        <source>path: against</source>
        <extracomment>app/inside/network_painter.py</extracomment>
        <translation>Pfad: dagegen</translation>
    </message>
    <message>
        <source>for the answer</source>
        <extracomment>app/inside/network_painter.py</extracomment>
        <translation>dafür</translation>
    </message>
    <message>
        <source>The network</source>
        <extracomment>app/inside/network_view.py</extracomment>
        <translation>Das Netz</translation>
    </message>
    <message>
        <source>Click a map or a unit, or walk with the arrow keys, and with Shift on a map, to see its numbers; double-click it, or press Space, to switch it off.</source>
        <extracomment>app/inside/network_view.py</extracomment>
        <translation>Ein Klick auf eine Merkmalskarte oder ein Neuron zeigt die Zahlen, auch die Pfeiltasten gehen dorthin, mit Umschalt auf einer Karte; Doppelklick oder Leertaste schaltet ab.</translation>
    </message>
    <message>
        <source>{unit}: {value}</source>
        <extracomment>app/inside/network_view.py</extracomment>
        <translation>{unit}: {value}</translation>
    </message>
    <message>
        <source>{words} – double-click to switch it off or on</source>
        <extracomment>app/inside/network_view.py</extracomment>
        <translation>{words} – Doppelklick schaltet ab oder wieder an</translation>
    </message>
    <message>
        <source>Looking through other digits…</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>Andere Ziffern werden durchgesehen…</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Looking through other digits: {percent} %</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>Andere Ziffern werden durchgesehen: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Change a weight</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>Gewicht ändern</translation>
    </message>
    <message>
        <source>{stage}.W[{row}, {column}] is</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>{stage}.W[{row}, {column}] ist</translation>
    </message>
    <message>
        <source>Save the edited network</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>Geändertes Netz speichern</translation>
    </message>
    <message>
        <source>Why this digit</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>Warum diese Ziffer</translation>
    </message>
    <message>
        <source>Which ink speaks for the answer, and what would change it</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>Welche Tinte für die Antwort spricht und was sie ändern würde</translation>
    </message>
    <message>
        <source>One unit</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>Ein Neuron</translation>
    </message>
    <message>
        <source>The arithmetic of the unit that is chosen above</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>Die Rechnung des Neurons, das oben gewählt ist</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>The weights of every layer, and how training changed them</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>Die Gewichte jeder Schicht und wie das Training sie geändert hat</translation>
    </message>
    <message>
        <source>Softmax</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>From scores to probabilities, step by step</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>Von Scores zu Wahrscheinlichkeiten, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Try things</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Change the network and see what happens</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>Das Netz ändern und sehen, was geschieht</translation>
    </message>
    <message>
        <source>edited</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Networks</source>
        <extracomment>app/inside/pages.py, app/window/file_actions.py</extracomment>
        <translation>Netze</translation>
    </message>
    <message>
        <source>The window and its map</source>
        <extracomment>app/inside/sliding_window.py</extracomment>
        <translation>Das Fenster und seine Merkmalskarte</translation>
    </message>
    <message>
        <source>Click a place of the map to see its window</source>
        <extracomment>app/inside/sliding_window.py</extracomment>
        <translation>Eine Stelle der Karte anklicken, um ihr Fenster zu sehen</translation>
    </message>
    <message>
        <source>Take the temperature that the file of the network names</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>Die Temperatur nehmen, die in der Datei des Netzes steht</translation>
    </message>
    <message>
        <source>score</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>Score</translation>
    </message>
    <message>
        <source>÷ T</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>÷ T</translation>
    </message>
    <message>
        <source>− largest</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>− größter</translation>
    </message>
    <message>
        <source>e to the power</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>e hoch</translation>
    </message>
    <message>
        <source>÷ sum = probability</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>÷ Summe = Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>The steps of softmax</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>Die Schritte von Softmax</translation>
    </message>
    <message>
        <source>Temperature</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>A higher temperature makes all digits more alike, a lower one the winner more certain</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>Eine höhere Temperatur macht alle Ziffern ähnlicher, eine niedrigere den Gewinner sicherer</translation>
    </message>
    <message>
        <source>Temperature T</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>Temperatur T</translation>
    </message>
    <message>
        <source>How ten scores become ten probabilities, step by step.</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>Wie aus zehn Scores zehn Wahrscheinlichkeiten werden, Schritt für Schritt.</translation>
    </message>
    <message>
        <source>The powers add up to {total}; each divided by it is the probability.</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>Die Potenzen ergeben zusammen {total}; jede durch diese Summe geteilt ist die Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <source>The network’s own T</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>Eigenes T des Netzes</translation>
    </message>
    <message>
        <source>What is softmax?</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>Was ist Softmax?</translation>
    </message>
    <message>
        <source>Draw a digit first.</source>
        <extracomment>app/inside/softmax_page.py, app/inside/why_page.py</extracomment>
        <translation>Zuerst eine Ziffer zeichnen.</translation>
    </message>
    <message>
        <source>Show at once what the network makes of each stroke; off, the picture stays as it is</source>
        <extracomment>app/inside/tab.py</extracomment>
        <translation>Sofort zeigen, was das Netz aus jedem Strich macht; ausgeschaltet bleibt das Bild, wie es ist</translation>
    </message>
    <message>
        <source>Show the largest contributions of each layer, followed back from the answer</source>
        <extracomment>app/inside/tab.py</extracomment>
        <translation>Die größten Beiträge jeder Schicht zeigen, von der Antwort aus zurückverfolgt</translation>
    </message>
    <message>
        <source>Follow the drawing</source>
        <extracomment>app/inside/tab.py</extracomment>
        <translation>Zeichnung folgen</translation>
    </message>
    <message>
        <source>Strongest paths</source>
        <extracomment>app/inside/tab.py</extracomment>
        <translation>Stärkste Pfade</translation>
    </message>
    <message>
        <source>Clear the drawing</source>
        <extracomment>app/inside/tab.py</extracomment>
        <translation>Die Zeichnung löschen</translation>
    </message>
    <message>
        <source>Take the last change of the network back</source>
        <extracomment>app/inside/tab.py, app/inside/try_page.py, app/inside/unit_page.py</extracomment>
        <translation>Die letzte Änderung am Netz zurücknehmen</translation>
    </message>
    <message>
        <source>What is this network?</source>
        <extracomment>app/inside/tab.py</extracomment>
        <translation>Was ist das für ein Netz?</translation>
    </message>
    <message>
        <source>This is the edited network: “Try things” has the way back.</source>
        <extracomment>app/inside/tab.py</extracomment>
        <translation>Das ist das geänderte Netz: Unter „Ausprobieren“ geht es zurück.</translation>
    </message>
    <message>
        <source>The network shows an earlier drawing: switch “Follow the drawing” on to catch up.</source>
        <extracomment>app/inside/tab.py</extracomment>
        <translation>Das Netz zeigt eine frühere Zeichnung: „Zeichnung folgen“ einschalten, um aufzuholen.</translation>
    </message>
    <message>
        <source>What each layer makes of your digit, from the pixels to the ten scores.</source>
        <extracomment>app/inside/tab.py</extracomment>
        <translation>Was jede Schicht aus deiner Ziffer macht, von den Pixeln bis zu den zehn Scores.</translation>
    </message>
    <message>
        <source>Draw a 4 whose top is nearly closed. While the pen moves, every layer changes with it: the curves are the largest products of each layer, followed back from the answer.</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>Zeichne eine 4, die oben fast geschlossen ist. Während der Stift sich bewegt, ändert sich jede Schicht mit: Die Kurven sind die größten Produkte jeder Schicht, von der Antwort aus zurückverfolgt.</translation>
    </message>
    <message>
        <source>Ask why. Orange ink speaks for the answer, blue ink against it. Which part makes it a 4, and which speaks against it?</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>Frag nach dem Warum. Orange Tinte spricht für die Antwort, blaue dagegen. Welcher Teil macht sie zur 4, und welcher spricht dagegen?</translation>
    </message>
    <message>
        <source>What would make it another digit? These few dabs of ink. Draw them on the canvas, and see.</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>Was würde eine andere Ziffer daraus machen? Diese wenigen Tupfer Tinte. Zeichne sie auf die Zeichenfläche und sieh selbst.</translation>
    </message>
    <message>
        <source>Do a sum by hand. Click any place on a map of the network: what the unit looks at is framed in the layer before. “Play” moves that window over the whole map.</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>Rechne von Hand nach. Klicke eine Stelle auf einer Merkmalskarte des Netzes an: Was das Neuron betrachtet, ist in der Schicht davor umrahmt. „Abspielen“ bewegt dieses Fenster über die ganze Karte.</translation>
    </message>
    <message>
        <source>What it has learned: the weights of every layer as one picture, as they are, and as the random numbers that they were before.</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>Was es gelernt hat: die Gewichte jeder Schicht als ein Bild, wie sie sind und als die Zufallszahlen, die sie vorher waren.</translation>
    </message>
    <message>
        <source>From scores to probabilities: raise the temperature, and the second digit comes nearer.</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>Von Scores zu Wahrscheinlichkeiten: Erhöhe die Temperatur, und die zweite Ziffer rückt näher.</translation>
    </message>
    <message>
        <source>Double-click a map on an orange path to switch it off, or prune the smallest weights here. What becomes of the answer, and of the test digits? Undo it all.</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>Schalte mit einem Doppelklick eine Merkmalskarte an einem orangen Pfad ab, oder entferne hier die kleinsten Gewichte. Was wird aus der Antwort und aus den Testziffern? Mach alles wieder rückgängig.</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>Geführter Rundgang</translation>
    </message>
    <message>
        <source>Draw it for me</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>Für mich zeichnen</translation>
    </message>
    <message>
        <source>Put such a 4 on the canvas</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>So eine 4 auf die Zeichenfläche setzen</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go back to the step before</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>Zum vorigen Schritt zurückgehen</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on to the next step</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>Zum nächsten Schritt gehen</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End the tour</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>Den Rundgang beenden</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Save it as a file, to load it again</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>Als Datei speichern, um es später wieder zu laden</translation>
    </message>
    <message>
        <source>In “One unit” you can switch units off and change single weights.</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>Unter „Ein Neuron“ lassen sich Neuronen abschalten und einzelne Gewichte ändern.</translation>
    </message>
    <message>
        <source>Prune the smallest weights, in percent</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>Kleinste Gewichte entfernen, in Prozent</translation>
    </message>
    <message>
        <source>Set the smallest weights of the whole network to 0</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>Die kleinsten Gewichte des ganzen Netzes auf 0 setzen</translation>
    </message>
    <message>
        <source>Start over</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Take all changes of the network back</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>Alle Änderungen am Netz zurücknehmen</translation>
    </message>
    <message>
        <source>Save the edited network…</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>Geändertes Netz speichern…</translation>
    </message>
    <message>
        <source>Read drawings with the edited network</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>Zeichnungen mit dem geänderten Netz lesen</translation>
    </message>
    <message>
        <source>Use the edited network in the Draw tab, for as long as there are changes</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>Das geänderte Netz im Tab „Zeichnen“ verwenden, solange es Änderungen gibt</translation>
    </message>
    <message>
        <source>Prune the smallest weights</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>Kleinste Gewichte entfernen</translation>
    </message>
    <message>
        <source>Change the network and see how the answer changes; nothing is lost.</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>Das Netz ändern und sehen, wie sich die Antwort ändert; nichts geht verloren.</translation>
    </message>
    <message>
        <source>nothing to read</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>nichts zu lesen</translation>
    </message>
    <message>
        <source>reading them…</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>werden gelesen…</translation>
    </message>
    <message>
        <source>{percent} % of {total} of {name}</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>{percent}&#xa0;% von {total} ({name})</translation>
    </message>
    <message>
        <source>Switched off: {names}.</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>Abgeschaltet: {names}.</translation>
    </message>
    <message>
        <source>Changed: {names}.</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>Geändert: {names}.</translation>
    </message>
    <message>
        <source>Read drawings with it</source>
        <extracomment>app/inside/try_page.py, app/train/setup/side_panel.py</extracomment>
        <translation>Zeichnungen damit lesen</translation>
    </message>
    <message>
        <source>What can be tried?</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>Was kann man ausprobieren?</translation>
    </message>
    <message>
        <source>{digit} with {percent} %</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>{digit} mit {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>this drawing</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>diese Zeichnung</translation>
    </message>
    <message>
        <source>test digits read right</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>Testziffern richtig gelesen</translation>
    </message>
    <message>
        <source>As it is</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>Edited</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>{stage} map {channel}</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>{stage} Karte {channel}</translation>
    </message>
    <message>
        <source>{stage} unit {channel}</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>{stage} Neuron {channel}</translation>
    </message>
    <message>
        <source>Which map, or which 25 units, of the layer before is shown</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>Welche Merkmalskarte oder welche 25 Neuronen der Schicht davor gezeigt werden</translation>
    </message>
    <message>
        <source>Move the window to the place before, or after</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>Das Fenster an die vorige oder nächste Stelle rücken</translation>
    </message>
    <message>
        <source>Which of the inputs</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>Welche der Eingaben</translation>
    </message>
    <message>
        <source>a: inputs</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>a: Eingaben</translation>
    </message>
    <message>
        <source>W: weights</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>W: Gewichte</translation>
    </message>
    <message>
        <source>products</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>What the unit gets from the layer before</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>Was das Neuron von der Schicht davor bekommt</translation>
    </message>
    <message>
        <source>Each input times its weight; together with b they make the value</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>Jede Eingabe mal ihr Gewicht; zusammen mit b ergeben sie den Wert</translation>
    </message>
    <message>
        <source>Switch this unit off or on</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>Dieses Neuron ab- oder anschalten</translation>
    </message>
    <message>
        <source>Digits that excite it most</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>Ziffern, die es am stärksten erregen</translation>
    </message>
    <message>
        <source>One unit: what it looks at, times its weights, added up. Click another one above.</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>Ein Neuron: was es betrachtet, mal seine Gewichte, zusammengezählt. Ein Klick oben wählt ein anderes.</translation>
    </message>
    <message>
        <source>Of {count} {digits}, these excite it most:</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>{count} {digits}; am stärksten erregen es diese:</translation>
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
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Let the window slide over the whole map</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>Das Fenster über die ganze Merkmalskarte gleiten lassen</translation>
    </message>
    <message>
        <source>blue: below 0 · neutral: 0 · orange: above 0 · rounded; point at a number to read more of it</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>blau: unter 0 · neutral: 0 · orange: über 0 · gerundet; auf eine Zahl zeigen, um sie genauer zu lesen</translation>
    </message>
    <message>
        <source>{stage}, 25 units from no. </source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>{stage}, 25 Neuronen ab Nr. </translation>
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
        <translation>Abschalten</translation>
    </message>
    <message>
        <source>Switch on again</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>Wieder anschalten</translation>
    </message>
    <message>
        <source>Set its output to 0, with its whole map, and see what that does to the answer</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>Seine Ausgabe auf 0 setzen, samt seiner ganzen Karte, und sehen, was das mit der Antwort macht</translation>
    </message>
    <message>
        <source>Choose a unit of conv1, conv2, conv3 or fc1 to switch it off</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>Ein Neuron von conv1, conv2, conv3 oder fc1 wählen, um es abzuschalten</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>app/inside/unit_page.py, app/train/controls.py</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>{stage}, map </source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>{stage}, Karte </translation>
    </message>
    <message>
        <source>products, sum {total}</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>Produkte, Summe {total}</translation>
    </message>
    <message>
        <source>Weights of the layer</source>
        <extracomment>app/inside/weights_view.py</extracomment>
        <translation>Gewichte der Schicht</translation>
    </message>
    <message>
        <source>Click a weight to see its unit at work</source>
        <extracomment>app/inside/weights_view.py</extracomment>
        <translation>Ein Gewicht anklicken, um sein Neuron bei der Arbeit zu sehen</translation>
    </message>
    <message>
        <source>With {dabs} it is read as {rival}, with {percent}&#xa0;%.</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>{dabs}, und es wird mit {percent}&#xa0;% als {rival} gelesen.</translation>
    </message>
    <message>
        <source>Ask which ink tells the two apart, instead of which ink speaks for the answer alone</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>Fragen, welche Tinte die beiden unterscheidet, statt nur, welche für die Antwort spricht</translation>
    </message>
    <message>
        <source>{answer} with {percent} %, then {rival} with {rival_percent} %</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>{answer} mit {percent}&#xa0;%, dann {rival} mit {rival_percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Of {count} {digits}, these are nearest in the 84 activations of fc1, with their distances:</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>{count} {digits}; in den 84 Aktivierungen von fc1 am nächsten sind diese, mit ihrem Abstand:</translation>
    </message>
    <message>
        <source>With a dozen dabs of ink it is not yet read as {rival}.</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>Mit einem Dutzend Tupfern Tinte wird es noch nicht als {rival} gelesen.</translation>
    </message>
    <message>
        <source>Why this digit rather than the next</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>Warum diese Ziffer und nicht die nächste</translation>
    </message>
    <message>
        <source>The nearest digits</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>Die nächsten Ziffern</translation>
    </message>
    <message>
        <source>Which ink speaks for the answer, and which against it; in each picture, the strongest has the full colour.</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>Welche Tinte für die Antwort spricht und welche dagegen; in jedem Bild hat die stärkste die volle Farbe.</translation>
    </message>
    <message>
        <source>Why {answer} rather than {rival}?</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>Warum {answer} und nicht {rival}?</translation>
    </message>
    <message>
        <source>{label}: {distance}</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>{label}: {distance}</translation>
    </message>
    <message>
        <source>To be read as {rival}</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>Damit es als {rival} gelesen wird</translation>
    </message>
    <message>
        <source>Computing the reasons…</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>Gründe werden berechnet…</translation>
    </message>
    <message>
        <source>against</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>dagegen</translation>
    </message>
    <message>
        <source>for it</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>dafür</translation>
    </message>
    <message>
        <source>less ink</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>weniger Tinte</translation>
    </message>
    <message>
        <source>more ink</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>mehr Tinte</translation>
    </message>
    <message numerus="yes">
        <source>{n} dabs of ink</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>
            <numerusform>{n} Tupfer Tinte</numerusform>
            <numerusform>{n} Tupfer Tinte</numerusform>
        </translation>
    </message>
    <message>
        <source>Ink for and against, by painting over</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>Tinte dafür und dagegen, durch Übermalen</translation>
    </message>
    <message>
        <source>Ink for and against, by the gradient</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>Tinte dafür und dagegen, durch den Gradienten</translation>
    </message>
    <message>
        <source>What would make it the runner-up</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>Was die zweitwahrscheinlichste Ziffer daraus machte</translation>
    </message>
    <message>
        <source>To be read otherwise</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>Damit es anders gelesen wird</translation>
    </message>
    <message>
        <source>How can one ask a network why?</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>Wie kann man ein Netz nach dem Warum fragen?</translation>
    </message>
    <message>
        <source>By painting over</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>Durch Übermalen</translation>
    </message>
    <message>
        <source>By gradient × ink</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>Durch Gradient × Tinte</translation>
    </message>
    <message>
        <source>for {digit}</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>für {digit}</translation>
    </message>
    <message numerus="yes">
        <source>{n} digits added</source>
        <extracomment>app/mine/commands.py</extracomment>
        <translation>
            <numerusform>{n} Ziffer hinzugefügt</numerusform>
            <numerusform>{n} Ziffern hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} digits are in {name} now</source>
        <extracomment>app/mine/commands.py</extracomment>
        <translation>
            <numerusform>{n} Ziffer ist jetzt in {name}</numerusform>
            <numerusform>{n} Ziffern sind jetzt in {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{added}; {n} were here before</source>
        <extracomment>app/mine/commands.py</extracomment>
        <translation>
            <numerusform>{added}; {n} war schon da</numerusform>
            <numerusform>{added}; {n} waren schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{added}; {n} lines passed over. {first}</source>
        <extracomment>app/mine/commands.py</extracomment>
        <translation>
            <numerusform>{added}; {n} Zeile übergangen. {first}</numerusform>
            <numerusform>{added}; {n} Zeilen übergangen. {first}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept as {label}: {n} of your digits now</source>
        <extracomment>app/mine/commands.py</extracomment>
        <translation>
            <numerusform>Als {label} behalten: jetzt {n} eigene Ziffer</numerusform>
            <numerusform>Als {label} behalten: jetzt {n} eigene Ziffern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} digits, the newest first. Choose some, then press 0 to 9 to relabel them, or Delete.</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>
            <numerusform>{n} Ziffer. Auswählen, dann 0 bis 9 drücken, um sie umzubenennen, oder Entf.</numerusform>
            <numerusform>{n} Ziffern, die neuesten zuerst. Einige auswählen, dann 0 bis 9 drücken, um sie umzubenennen, oder Entf.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run could not be saved in {folder}: another window goes on with it; stop one of the two.</source>
        <extracomment>app/train/runs/store.py</extracomment>
        <translation>Der Lauf konnte nicht in {folder} gespeichert werden: Ein anderes Fenster führt ihn weiter; eines der beiden stoppen.</translation>
    </message>
    <message>
        <source>another window goes on with it</source>
        <extracomment>app/train/runs/store.py</extracomment>
        <translation>ein anderes Fenster führt ihn weiter</translation>
    </message>
    <message>
        <source>The run could not be saved in {folder}: {reason}.</source>
        <extracomment>app/train/runs/store.py</extracomment>
        <translation>Der Lauf konnte nicht in {folder} gespeichert werden: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} digits</source>
        <extracomment>app/train/setup/source_choice.py, lenet/report/page.py</extracomment>
        <translation>
            <numerusform>{n} Ziffer</numerusform>
            <numerusform>{n} Ziffern</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}: {name}</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>{count}: {name}</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Disturbing</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>Stören</translation>
    </message>
    <message>
        <source>--data-source {source} needs --data: say where the digits are.</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>--data-source {source} braucht --data: angeben, wo die Ziffern sind.</translation>
    </message>
    <message>
        <source>write a table: of one picture its numbers in rows and columns, of several or of a folder a row for each picture</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>eine Tabelle schreiben: von einem Bild seine Zahlen in Zeilen und Spalten, von mehreren oder einem Ordner eine Zeile für jedes Bild</translation>
    </message>
    <message>
        <source>{sentence}; or learn from digits that the program writes itself, with --data-source built-in.</source>
        <extracomment>lenet/cli/training_data.py</extracomment>
        <translation>{sentence}; oder mit --data-source built-in aus Ziffern lernen, die das Programm selbst schreibt.</translation>
    </message>
    <message>
        <source>it has {size} bytes, and at most {max_bytes} are read</source>
        <extracomment>lenet/files/reading.py</extracomment>
        <translation>sie hat {size} Bytes, und höchstens {max_bytes} werden gelesen</translation>
    </message>
    <message>
        <source>meta.input should have numbers mean and std; found {mean} and {std}</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>meta.input sollte Zahlen mean und std haben; gefunden: {mean} und {std}</translation>
    </message>
    <message>
        <source>Only digits are read, and there is a point, a dash or another sign.</source>
        <extracomment>lenet/recognition/reading.py</extracomment>
        <translation>Nur Ziffern werden gelesen, und da ist ein Punkt, ein Strich oder ein anderes Zeichen.</translation>
    </message>
    <message>
        <source>The interrupted run has {size} parameters of type {dtype}, but the network has {own_size} of type {own_dtype}: begin a new run.</source>
        <extracomment>lenet/training/checkpoint.py</extracomment>
        <translation>Der unterbrochene Lauf hat {size} Parameter vom Typ {dtype}, das Netz aber {own_size} vom Typ {own_dtype}: einen neuen Lauf beginnen.</translation>
    </message>
    <message>
        <source>{label}.{name} should be of type {expected}, not {found}</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>{label}.{name} sollte vom Typ {expected} sein, nicht {found}</translation>
    </message>
    <message>
        <source>It looks at rows {top}–{bottom}, columns {left}–{right} of all {count} maps of {before}.</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>Es betrachtet Zeilen {top}–{bottom}, Spalten {left}–{right} aller {count} Karten von {before}.</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>app/application.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>LeNet Pad {version}, Python {python}, Qt {qt}, NumPy {numpy}</source>
        <extracomment>app/dialogs/about.py</extracomment>
        <translation>LeNet Pad {version}, Python {python}, Qt {qt}, NumPy {numpy}</translation>
    </message>
    <message>
        <source>Versions and folders</source>
        <extracomment>app/dialogs/about.py</extracomment>
        <translation>Versionen und Ordner</translation>
    </message>
    <message>
        <source>Put versions and folders on the clipboard</source>
        <extracomment>app/dialogs/about.py</extracomment>
        <translation>Versionen und Ordner in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>{seconds} s   Points: {points}</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>{seconds} s   Punkte: {points}</translation>
    </message>
    <message>
        <source>{number} of {count}   Points: {points}</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>{number} von {count}   Punkte: {points}</translation>
    </message>
    <message>
        <source>Drag a weight up or down, or press + and −; click it, or press Enter, to type a number</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>Ein Gewicht nach oben oder unten ziehen oder + und − drücken; Klick oder Eingabetaste, um eine Zahl einzugeben</translation>
    </message>
    <message>
        <source>The layer as matrices: a [{a}] × W [{W}] + b [{b}] = z [{z}].</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>Die Schicht als Matrizen: a [{a}] × W [{W}] + b [{b}] = z [{z}].</translation>
    </message>
    <message>
        <source>{words} This is row {row} of a, column {column} of W.</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>{words} Das hier ist Zeile {row} von a, Spalte {column} von W.</translation>
    </message>
    <message>
        <source>Sums of the products: {parts}, and b = {bias}: together z = {z}.</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>Summen der Produkte: {parts}, und b = {bias}: zusammen z = {z}.</translation>
    </message>
    <message>
        <source>{words} ReLU sets what is below 0 to 0: the value is {value}.</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>{words} ReLU setzt, was unter 0 liegt, auf 0: Der Wert ist {value}.</translation>
    </message>
    <message>
        <source>{count} × {side}×{side}</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>{count}×{side}×{side}</translation>
    </message>
    <message>
        <source>{stage}, map {channel}, row {row}, column {column}</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>{stage}, Karte {channel}, Zeile {row}, Spalte {column}</translation>
    </message>
    <message>
        <source>{stage}.W[{row}, {column}] = {value}</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>{stage}.W[{row}, {column}] = {value}</translation>
    </message>
    <message>
        <source>What is a fully connected layer?</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>Was ist eine voll verbundene Schicht?</translation>
    </message>
    <message>
        <source>It gets all {count} numbers of {before}.</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>Es bekommt alle {count} Zahlen von {before}.</translation>
    </message>
    <message>
        <source>It looks at rows {top}–{bottom}, columns {left}–{right} of map {channel} of {before}, and keeps the largest.</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>Es betrachtet Zeilen {top}–{bottom}, Spalten {left}–{right} von Karte {channel} von {before} und behält den größten Wert.</translation>
    </message>
    <message>
        <source>It looks at rows {top}–{bottom}, columns {left}–{right} of the {before}.</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>Es betrachtet Zeilen {top}–{bottom}, Spalten {left}–{right} der {before}.</translation>
    </message>
    <message>
        <source>The layer as matrices: z [{z}] is the largest of each row of a [{a}].</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>Die Schicht als Matrizen: z [{z}] ist das Größte jeder Zeile von a [{a}].</translation>
    </message>
    <message>
        <source>{words} This is row {row}.</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>{words} Das hier ist Zeile {row}.</translation>
    </message>
    <message>
        <source>The largest of the four is {value}.</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>Der größte der vier Werte ist {value}.</translation>
    </message>
    <message>
        <source>{words} That is the score.</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>{words} Das ist der Score.</translation>
    </message>
    <message>
        <source>{words} ReLU keeps it: the value is {value}.</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>{words} ReLU behält es: Der Wert ist {value}.</translation>
    </message>
    <message>
        <source>scores</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>Scores</translation>
    </message>
    <message>
        <source>softmax</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>{side}×{side}</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>{side}×{side}</translation>
    </message>
    <message>
        <source>{stage}, map {channel}</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>{stage}, Karte {channel}</translation>
    </message>
    <message>
        <source>score of the {channel}</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>Score der {channel}</translation>
    </message>
    <message>
        <source>{stage}, unit {channel}</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>{stage}, Neuron {channel}</translation>
    </message>
    <message>
        <source>input, row {row}, column {column}</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>Eingabe, Zeile {row}, Spalte {column}</translation>
    </message>
    <message>
        <source>What is pooling?</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>Was ist Pooling?</translation>
    </message>
    <message>
        <source>input</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Labelled {label} now: {count}; Undo takes it back</source>
        <extracomment>app/mine/commands.py</extracomment>
        <translation>Jetzt {label} genannt: {count}; „Rückgängig“ nimmt es zurück</translation>
    </message>
    <message>
        <source>Deleted: {count}; Undo brings them back</source>
        <extracomment>app/mine/commands.py</extracomment>
        <translation>Gelöscht: {count}; „Rückgängig“ holt sie zurück</translation>
    </message>
    <message>
        <source>This drawing is not kept any more</source>
        <extracomment>app/mine/commands.py</extracomment>
        <translation>Diese Zeichnung wird nicht mehr behalten</translation>
    </message>
    <message>
        <source>Your digits are kept in this very file: choose another one.</source>
        <extracomment>app/mine/commands.py</extracomment>
        <translation>Deine Ziffern liegen in genau dieser Datei: eine andere wählen.</translation>
    </message>
    <message>
        <source>This drawing can&apos;t be kept: {reason}.</source>
        <extracomment>app/mine/commands.py</extracomment>
        <translation>Diese Zeichnung kann nicht behalten werden: {reason}.</translation>
    </message>
    <message>
        <source>Add the digits of a file: JSON Lines with strokes, gzipped or not</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Die Ziffern einer Datei hinzufügen: JSON Lines mit Strichen, mit oder ohne gzip</translation>
    </message>
    <message>
        <source>Choose digits first</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Zuerst Ziffern auswählen</translation>
    </message>
    <message>
        <source>No digits are kept yet: draw one on the Draw tab, then say there what it is.</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Noch keine Ziffern behalten: im Tab „Zeichnen“ eine zeichnen und dort sagen, welche es ist.</translation>
    </message>
    <message>
        <source>Relabel</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <source>Import digits</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Ziffern importieren</translation>
    </message>
    <message>
        <source>Export digits</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Ziffern exportieren</translation>
    </message>
    <message>
        <source>Lines that hold no digit: {count}. {first}</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Zeilen ohne Ziffer: {count}. {first}</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>What to do first</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Was zuerst zu tun ist</translation>
    </message>
    <message>
        <source>What was done last</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Was zuletzt getan wurde</translation>
    </message>
    <message>
        <source>&amp;{label}</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>&amp;{label}</translation>
    </message>
    <message>
        <source>The chosen digits are {label}</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Die ausgewählten Ziffern sind {label}</translation>
    </message>
    <message>
        <source>Say what the chosen digits are (0 to 9)</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Sagen, welche Ziffern die ausgewählten sind (0 bis 9)</translation>
    </message>
    <message>
        <source>Delete the chosen digits; Undo brings them back</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Die ausgewählten Ziffern löschen; „Rückgängig“ holt sie zurück</translation>
    </message>
    <message>
        <source>Take back the last change of this list</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Die letzte Änderung dieser Liste zurücknehmen</translation>
    </message>
    <message>
        <source>Nothing was changed here</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Hier wurde nichts geändert</translation>
    </message>
    <message>
        <source>Write all digits to a file</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Alle Ziffern in eine Datei schreiben</translation>
    </message>
    <message>
        <source>There are no digits yet</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Es gibt noch keine Ziffern</translation>
    </message>
    <message>
        <source>digits</source>
        <extracomment>app/mine/dialog.py, lenet/cli/evaluate.py, lenet/cli/training_data.py, lenet/report/page.py</extracomment>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>{label}, drawn by {writer} on {date}</source>
        <extracomment>app/mine/digit_grid.py</extracomment>
        <translation>{label}, gezeichnet von {writer} am {date}</translation>
    </message>
    <message>
        <source>Choose digits, then press 0 to 9 to relabel them, or Delete</source>
        <extracomment>app/mine/digit_grid.py</extracomment>
        <translation>Ziffern auswählen, dann 0 bis 9 drücken, um sie umzubenennen, oder Entf</translation>
    </message>
    <message>
        <source>{label}, drawn by {writer}</source>
        <extracomment>app/mine/digit_grid.py</extracomment>
        <translation>{label}, gezeichnet von {writer}</translation>
    </message>
    <message>
        <source>Your drawing would not outlive a crash, as it can&apos;t be kept in {place}: {reason}.</source>
        <extracomment>app/services/autosave.py</extracomment>
        <translation>Einen Absturz würde deine Zeichnung nicht überstehen, denn sie lässt sich nicht in {place} sichern: {reason}.</translation>
    </message>
    <message>
        <source>too many windows are open; close some of them</source>
        <extracomment>app/services/autosave.py</extracomment>
        <translation>zu viele Fenster sind offen; einige davon schließen</translation>
    </message>
    <message>
        <source>The picture {excess}.</source>
        <extracomment>app/services/images.py</extracomment>
        <translation>Das Bild {excess}.</translation>
    </message>
    <message>
        <source>The drawing is on the clipboard.</source>
        <extracomment>app/services/images.py</extracomment>
        <translation>Die Zeichnung ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The picture</source>
        <extracomment>app/services/images.py</extracomment>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>{name} is on the canvas.</source>
        <extracomment>app/services/images.py</extracomment>
        <translation>{name} ist auf der Zeichenfläche.</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard: copy one first, then paste it here.</source>
        <extracomment>app/services/images.py</extracomment>
        <translation>In der Zwischenablage ist kein Bild: zuerst eines kopieren, dann hier einfügen.</translation>
    </message>
    <message>
        <source>The canvas is empty: draw something first.</source>
        <extracomment>app/services/images.py</extracomment>
        <translation>Die Zeichenfläche ist leer: zuerst etwas zeichnen.</translation>
    </message>
    <message>
        <source>Nothing was read: draw a number, or open a picture of some.</source>
        <extracomment>app/services/images.py</extracomment>
        <translation>Es wurde nichts gelesen: eine Zahl zeichnen oder ein Bild mit Zahlen öffnen.</translation>
    </message>
    <message>
        <source>What was read is on the clipboard.</source>
        <extracomment>app/services/images.py</extracomment>
        <translation>Was gelesen wurde, ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>{name} shows no digit: choose one where ink and paper differ clearly.</source>
        <extracomment>app/services/images.py</extracomment>
        <translation>{name} zeigt keine Ziffer: eines wählen, auf dem sich Tinte und Papier deutlich unterscheiden.</translation>
    </message>
    <message>
        <source>{name} could not be saved: {reason}.</source>
        <extracomment>app/services/messages.py</extracomment>
        <translation>{name} konnte nicht gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <source>Drawings are now read with {name}.</source>
        <extracomment>app/services/network.py</extracomment>
        <translation>Zeichnungen liest jetzt {name}.</translation>
    </message>
    <message>
        <source>The built-in network is in use, because {reason}</source>
        <extracomment>app/services/network.py</extracomment>
        <translation>Verwendet wird das eingebaute Netz. Grund: {reason}</translation>
    </message>
    <message>
        <source>No network is loaded, so nothing can be read: choose “Load network…” in the File menu. ({reason})</source>
        <extracomment>app/services/network.py</extracomment>
        <translation>Es ist kein Netz geladen, also kann nichts gelesen werden: im Menü „Datei“ „Netz laden…“ wählen. ({reason})</translation>
    </message>
    <message>
        <source>The page was not read to its end: open or paste it again to read it.</source>
        <extracomment>app/services/reader.py</extracomment>
        <translation>Die Seite wurde nicht zu Ende gelesen: noch einmal öffnen oder einfügen, um sie zu lesen.</translation>
    </message>
    <message>
        <source>What you chose can&apos;t be remembered in {file}: {reason}.</source>
        <extracomment>app/settings/settings.py</extracomment>
        <translation>Was du gewählt hast, lässt sich nicht in {file} merken: {reason}.</translation>
    </message>
    <message>
        <source>Your settings can&apos;t be read, and none are kept until {file} is moved away: {reason}.</source>
        <extracomment>app/settings/settings.py</extracomment>
        <translation>Deine Einstellungen sind nicht lesbar, und es werden keine gespeichert, bis {file} verschoben ist: {reason}.</translation>
    </message>
    <message>
        <source>Your digits: {after} of {count} read right, {before} before.</source>
        <extracomment>app/train/cards.py</extracomment>
        <translation>Deine Ziffern: {after} von {count} richtig gelesen, vorher {before}.</translation>
    </message>
    <message>
        <source>Your digits are the ones it learned from: on new ones of your hand it will gain a little less.</source>
        <extracomment>app/train/cards.py</extracomment>
        <translation>Aus genau diesen Ziffern hat es gelernt: Bei neuen von deiner Hand ist der Gewinn etwas kleiner.</translation>
    </message>
    <message>
        <source>MNIST&apos;s test set: {after}, {before} before.</source>
        <extracomment>app/train/cards.py</extracomment>
        <translation>MNIST-Testmenge: {after}, vorher {before}.</translation>
    </message>
    <message>
        <source>Built-in digits it did not learn from: {after}, {before} before.</source>
        <extracomment>app/train/cards.py</extracomment>
        <translation>Eingebaute Ziffern, aus denen es nicht gelernt hat: {after}, vorher {before}.</translation>
    </message>
    <message>
        <source>Warnings</source>
        <extracomment>app/train/cards.py</extracomment>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>What was gained</source>
        <extracomment>app/train/cards.py</extracomment>
        <translation>Was gewonnen wurde</translation>
    </message>
    <message>
        <source>Loss</source>
        <extracomment>app/train/charts.py</extracomment>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <extracomment>app/train/charts.py</extracomment>
        <translation>Genauigkeit in&#xa0;%</translation>
    </message>
    <message>
        <source>learning rate</source>
        <extracomment>app/train/charts.py, lenet/training/recipe.py</extracomment>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <extracomment>app/train/charts.py, app/train/setup/recipe_fields.py</extracomment>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>training</source>
        <extracomment>app/train/charts.py</extracomment>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <extracomment>app/train/charts.py</extracomment>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>Training…</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Training läuft…</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Stoppt…</translation>
    </message>
    <message>
        <source>Start training</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Training starten</translation>
    </message>
    <message>
        <source>Use this network</source>
        <extracomment>app/train/controls.py, app/window/controllers.py</extracomment>
        <translation>Dieses Netz verwenden</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>One more epoch</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Noch eine Epoche</translation>
    </message>
    <message>
        <source>Train anew</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Neu trainieren</translation>
    </message>
    <message>
        <source>Nothing is being trained</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Es wird nichts trainiert</translation>
    </message>
    <message>
        <source>No network was trained yet</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Es wurde noch kein Netz trainiert</translation>
    </message>
    <message>
        <source>Rest after this batch; nothing is lost</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Nach diesem Batch ruhen; nichts geht verloren</translation>
    </message>
    <message>
        <source>Read drawings with the network of the best epoch from now on</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Zeichnungen von jetzt an mit dem Netz der besten Epoche lesen</translation>
    </message>
    <message>
        <source>Save the network, its log or the charts</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Das Netz, sein Protokoll oder die Diagramme speichern</translation>
    </message>
    <message>
        <source>Train a network with these data and this recipe</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Mit diesen Daten und diesem Rezept ein Netz trainieren</translation>
    </message>
    <message>
        <source>End the run and keep what was learned</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Den Lauf beenden und das Gelernte behalten</translation>
    </message>
    <message>
        <source>Train on all digits once more</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Noch einmal mit allen Ziffern trainieren</translation>
    </message>
    <message>
        <source>There is no run to go on with</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Es gibt keinen Lauf, der weitergehen könnte</translation>
    </message>
    <message>
        <source>Begin another run with these data and this recipe</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Mit diesen Daten und diesem Rezept einen neuen Lauf beginnen</translation>
    </message>
    <message>
        <source>It is training already</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Das Training läuft schon</translation>
    </message>
    <message>
        <source>Choose data first</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Zuerst Daten wählen</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Stop this run first</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Zuerst diesen Lauf stoppen</translation>
    </message>
    <message>
        <source>What each of conv1&apos;s six filters responds to: orange weights to ink, blue ones to paper</source>
        <extracomment>app/train/filters_view.py</extracomment>
        <translation>Worauf jeder der sechs Filter von conv1 anspricht: orange Gewichte auf Tinte, blaue auf Papier</translation>
    </message>
    <message>
        <source>Filters of conv1</source>
        <extracomment>app/train/filters_view.py, app/train/run_view.py</extracomment>
        <translation>Filter von conv1</translation>
    </message>
    <message>
        <source>State of the training</source>
        <extracomment>app/train/progress_view.py</extracomment>
        <translation>Stand des Trainings</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <extracomment>app/train/progress_view.py</extracomment>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>Progress of the epoch</source>
        <extracomment>app/train/progress_view.py</extracomment>
        <translation>Fortschritt der Epoche</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>app/train/progress_view.py</extracomment>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>accuracy</source>
        <extracomment>app/train/progress_view.py</extracomment>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <extracomment>app/train/progress_view.py</extracomment>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>of the validation digits</source>
        <extracomment>app/train/progress_view.py</extracomment>
        <translation>der Validierungsziffern</translation>
    </message>
    <message>
        <source>of the MNIST test set</source>
        <extracomment>app/train/progress_view.py</extracomment>
        <translation>der MNIST-Testmenge</translation>
    </message>
    <message>
        <source>not measured</source>
        <extracomment>app/train/progress_view.py</extracomment>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>What the network of this run is called; click to change it</source>
        <extracomment>app/train/run_view.py</extracomment>
        <translation>Wie das Netz dieses Laufs heißt; anklicken, um es zu ändern</translation>
    </message>
    <message>
        <source>A unit that never fires is dead: silent for every digit, it learns nothing more; many are a bad sign</source>
        <extracomment>app/train/run_view.py</extracomment>
        <translation>Ein Neuron, das nie feuert, ist tot: Es schweigt bei jeder Ziffer und lernt nichts mehr; viele davon sind ein schlechtes Zeichen</translation>
    </message>
    <message>
        <source>Dead units</source>
        <extracomment>app/train/run_view.py</extracomment>
        <translation>Tote Neuronen</translation>
    </message>
    <message>
        <source>Name of the network</source>
        <extracomment>app/train/run_view.py</extracomment>
        <translation>Name des Netzes</translation>
    </message>
    <message>
        <source>Units that never fire</source>
        <extracomment>app/train/run_view.py</extracomment>
        <translation>Neuronen, die nie feuern</translation>
    </message>
    <message>
        <source>The run before:</source>
        <extracomment>app/train/run_view.py</extracomment>
        <translation>Der Lauf davor:</translation>
    </message>
    <message>
        <source>This run:</source>
        <extracomment>app/train/run_view.py</extracomment>
        <translation>Dieser Lauf:</translation>
    </message>
    <message>
        <source>{count} of {units}</source>
        <extracomment>app/train/run_view.py</extracomment>
        <translation>{count} von {units}</translation>
    </message>
    <message>
        <source>Save the parameters of the best epoch</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>Die Parameter der besten Epoche speichern</translation>
    </message>
    <message>
        <source>Save the settings and the figures of each epoch as CSV</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>Die Einstellungen und die Zahlen jeder Epoche als CSV speichern</translation>
    </message>
    <message>
        <source>Save the charts as a PNG or SVG picture</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>Die Diagramme als PNG- oder SVG-Bild speichern</translation>
    </message>
    <message>
        <source>Save the network</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>Netz speichern</translation>
    </message>
    <message>
        <source>Save the log</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>Save the charts</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>Diagramme speichern</translation>
    </message>
    <message>
        <source>&amp;Network…</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>&amp;Netz…</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>&amp;Protokoll…</translation>
    </message>
    <message>
        <source>&amp;Charts…</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>&amp;Diagramme…</translation>
    </message>
    <message>
        <source>There is no log of this run yet: it begins with the end of the first epoch.</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>Von diesem Lauf gibt es noch kein Protokoll: Es beginnt mit dem Ende der ersten Epoche.</translation>
    </message>
    <message>
        <source>It could not be renamed: {reason}.</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>Umbenennen ist nicht gelungen: {reason}.</translation>
    </message>
    <message>
        <source>network</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>Netz</translation>
    </message>
    <message>
        <source>log</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Tables</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>charts</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>No network is loaded that could be fine-tuned: load parameters first.</source>
        <extracomment>app/train/runs/starter.py</extracomment>
        <translation>Es ist kein Netz geladen, das feinabgestimmt werden könnte: zuerst Parameter laden.</translation>
    </message>
    <message>
        <source>A network is being trained: stop it first, then resume the other run.</source>
        <extracomment>app/train/runs/starter.py</extracomment>
        <translation>Ein Netz wird gerade trainiert: zuerst dieses stoppen, dann den anderen Lauf fortsetzen.</translation>
    </message>
    <message>
        <source>Another window has gone on with this run: wait for it, or close that window.</source>
        <extracomment>app/train/runs/starter.py</extracomment>
        <translation>Ein anderes Fenster hat diesen Lauf fortgesetzt: darauf warten oder jenes Fenster schließen.</translation>
    </message>
    <message>
        <source>trained</source>
        <extracomment>app/train/runs/store.py</extracomment>
        <translation>trainiert</translation>
    </message>
    <message>
        <source>Where the digits come from that the network learns</source>
        <extracomment>app/train/setup/data_panel.py</extracomment>
        <translation>Woher die Ziffern kommen, die das Netz lernt</translation>
    </message>
    <message>
        <source>Fixed while the network learns: {tip}</source>
        <extracomment>app/train/setup/data_panel.py, app/train/setup/recipe_panel.py</extracomment>
        <translation>Fest, solange das Netz lernt: {tip}</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>app/train/setup/data_panel.py, app/train/setup/side_panel.py</extracomment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Get data</source>
        <extracomment>app/train/setup/data_panel.py</extracomment>
        <translation>Daten holen</translation>
    </message>
    <message>
        <source>Getting the digits ready…</source>
        <extracomment>app/train/setup/data_panel.py</extracomment>
        <translation>Ziffern werden vorbereitet…</translation>
    </message>
    <message>
        <source>Getting the digits ready: {percent} %</source>
        <extracomment>app/train/setup/data_panel.py</extracomment>
        <translation>Ziffern werden vorbereitet: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Show other digits, drawn at random</source>
        <extracomment>app/train/setup/digits_view.py</extracomment>
        <translation>Andere Ziffern zeigen, zufällig gezogen</translation>
    </message>
    <message>
        <source>Examples of each digit</source>
        <extracomment>app/train/setup/digits_view.py</extracomment>
        <translation>Beispiele jeder Ziffer</translation>
    </message>
    <message>
        <source>Examples of each digit: {counts}</source>
        <extracomment>app/train/setup/digits_view.py</extracomment>
        <translation>Beispiele jeder Ziffer: {counts}</translation>
    </message>
    <message>
        <source>Other samples</source>
        <extracomment>app/train/setup/digits_view.py</extracomment>
        <translation>Andere Beispiele</translation>
    </message>
    <message>
        <source>Others</source>
        <extracomment>app/train/setup/digits_view.py</extracomment>
        <translation>Andere</translation>
    </message>
    <message>
        <source>{digit}: {count}</source>
        <extracomment>app/train/setup/digits_view.py</extracomment>
        <translation>{digit}: {count}</translation>
    </message>
    <message>
        <source>As they are, and as augmentation changes them</source>
        <extracomment>app/train/setup/digits_view.py</extracomment>
        <translation>Wie sie sind und wie die Augmentierung sie verändert</translation>
    </message>
    <message>
        <source>About {time} on this computer</source>
        <extracomment>app/train/setup/forecast.py</extracomment>
        <translation>Etwa {time} auf diesem Computer</translation>
    </message>
    <message>
        <source>{percent} of MNIST&apos;s test set right</source>
        <extracomment>app/train/setup/forecast.py</extracomment>
        <translation>{percent} der MNIST-Testmenge richtig</translation>
    </message>
    <message>
        <source>about {time}</source>
        <extracomment>app/train/setup/forecast.py</extracomment>
        <translation>etwa {time}</translation>
    </message>
    <message>
        <source>How often the network is trained on every digit</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>Wie oft das Netz mit jeder Ziffer trainiert wird</translation>
    </message>
    <message>
        <source>How many digits each step is computed from</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>Aus wie vielen Ziffern jeder Schritt berechnet wird</translation>
    </message>
    <message>
        <source>How large the steps are: too large and training diverges, too small and it is slow</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>Wie groß die Schritte sind: zu groß, und das Training divergiert; zu klein, und es dauert lange</translation>
    </message>
    <message>
        <source>How the learning rate changes in the course of the run</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>Wie sich die Lernrate im Lauf des Trainings ändert</translation>
    </message>
    <message>
        <source>How a step is computed from the gradients</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>Wie ein Schritt aus den Gradienten berechnet wird</translation>
    </message>
    <message>
        <source>How strongly large weights are held back, so that it does not overfit</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>Wie stark große Gewichte gebremst werden, damit es nicht überanpasst</translation>
    </message>
    <message>
        <source>How the digits are changed each time, so that none looks the same twice</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>Wie die Ziffern jedes Mal verändert werden, damit keine zweimal gleich aussieht</translation>
    </message>
    <message>
        <source>The share of the digits that it does not learn from, but is judged by</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>Der Anteil der Ziffern, aus denen es nicht lernt, an denen es aber geprüft wird</translation>
    </message>
    <message>
        <source>Where all random numbers come from: the same seed gives the same network</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>Woher alle Zufallszahlen kommen: Derselbe Startwert ergibt dasselbe Netz</translation>
    </message>
    <message>
        <source>Start from random weights, or from those of the network of the Draw tab</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>Mit zufälligen Gewichten beginnen oder mit denen des Netzes aus dem Tab „Zeichnen“</translation>
    </message>
    <message>
        <source>Epochs</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Batch size</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>Gewichtszerfall</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>Augmentierung</translation>
    </message>
    <message>
        <source>Validation</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>Validierung</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Threads</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>Threads</translation>
    </message>
    <message>
        <source>How many processor cores compute</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>Wie viele Prozessorkerne rechnen</translation>
    </message>
    <message>
        <source>Start from</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>new weights</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>neuen Gewichten</translation>
    </message>
    <message>
        <source>the loaded network</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>dem geladenen Netz</translation>
    </message>
    <message>
        <source>As the article of 1998 has it: plain gradient descent in many epochs</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>Wie im Artikel von 1998: einfacher Gradientenabstieg in vielen Epochen</translation>
    </message>
    <message>
        <source>Fine-tune the network that drawings are read with to your own digits</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>Das Netz, mit dem Zeichnungen gelesen werden, auf deine Ziffern feinabstimmen</translation>
    </message>
    <message>
        <source>A recipe that is known to work; every number of it can be changed</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>Ein Rezept, das sich bewährt hat; jede Zahl darin lässt sich ändern</translation>
    </message>
    <message>
        <source>All numbers of the recipe, which can be changed</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>Alle Zahlen des Rezepts, die sich ändern lassen</translation>
    </message>
    <message>
        <source>quick</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>schnell</translation>
    </message>
    <message>
        <source>best</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>bestes</translation>
    </message>
    <message>
        <source>classic</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>klassisch</translation>
    </message>
    <message>
        <source>fine-tune</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>Feinabstimmung</translation>
    </message>
    <message>
        <source>your own</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>eigenes</translation>
    </message>
    <message>
        <source>A good network after a few epochs</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>Nach wenigen Epochen ein gutes Netz</translation>
    </message>
    <message>
        <source>The best network that this recipe can bring</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>Das beste Netz, das dieses Rezept hervorbringt</translation>
    </message>
    <message>
        <source>Preset</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Quick</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Best</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>Bestes</translation>
    </message>
    <message>
        <source>Classic</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>Klassisch</translation>
    </message>
    <message>
        <source>My hand</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>Meine Schrift</translation>
    </message>
    <message>
        <source>Above some digits as they are, below the same ones as augmentation may change them</source>
        <extracomment>app/train/setup/samples_view.py</extracomment>
        <translation>Oben einige Ziffern, wie sie sind, darunter dieselben, wie die Augmentierung sie verändern kann</translation>
    </message>
    <message>
        <source>Some of the digits</source>
        <extracomment>app/train/setup/samples_view.py</extracomment>
        <translation>Einige der Ziffern</translation>
    </message>
    <message>
        <source>Read drawings with the network in training</source>
        <extracomment>app/train/setup/side_panel.py</extracomment>
        <translation>Zeichnungen mit dem Netz im Training lesen</translation>
    </message>
    <message>
        <source>While it learns, the answer on the Draw tab follows the network in training</source>
        <extracomment>app/train/setup/side_panel.py</extracomment>
        <translation>Während es lernt, kommt die Antwort im Tab „Zeichnen“ vom Netz im Training</translation>
    </message>
    <message>
        <source>{number}  {title}</source>
        <extracomment>app/train/setup/side_panel.py</extracomment>
        <translation>{number}  {title}</translation>
    </message>
    <message>
        <source>Recipe</source>
        <extracomment>app/train/setup/side_panel.py</extracomment>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Draw meanwhile</source>
        <extracomment>app/train/setup/side_panel.py</extracomment>
        <translation>Nebenbei zeichnen</translation>
    </message>
    <message>
        <source>{words}. Passed over: {count}. The first: {sentence}</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>{words}. Übergangen: {count}. Zuerst: {sentence}</translation>
    </message>
    <message>
        <source>See, relabel, delete, export and import your digits</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>Deine Ziffern ansehen, umbenennen, löschen, exportieren und importieren</translation>
    </message>
    <message>
        <source>Mix with</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>Mischen mit</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>Feinabstimmen</translation>
    </message>
    <message>
        <source>Look through them…</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>Durchsehen…</translation>
    </message>
    <message>
        <source>What is learned beside your digits, so that it is not forgotten</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>Was neben deinen Ziffern gelernt wird, damit es nicht vergessen wird</translation>
    </message>
    <message>
        <source>Train the network that drawings are read with on your digits: some seconds</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>Das Netz, mit dem Zeichnungen gelesen werden, mit deinen Ziffern trainieren: einige Sekunden</translation>
    </message>
    <message>
        <source>Progress of loading</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>Fortschritt des Ladens</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>Laden abbrechen</translation>
    </message>
    <message>
        <source>MNIST</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>MNIST</translation>
    </message>
    <message>
        <source>Download MNIST</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>MNIST herunterladen</translation>
    </message>
    <message>
        <source>Get the 70,000 digits of MNIST from the internet: 12 MB</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>Die 70.000 Ziffern von MNIST aus dem Internet holen: 12 MB</translation>
    </message>
    <message>
        <source>MNIST is not on this computer yet: 12 MB to download.</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>MNIST ist noch nicht auf diesem Computer: 12 MB zum Herunterladen.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Choose a file of images and the file of their labels, as MNIST&apos;s are</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>Eine Datei mit Bildern und die Datei mit ihren Labels wählen, wie bei MNIST</translation>
    </message>
    <message>
        <source>Two files, one of images and one of labels, gzipped or not.</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>Zwei Dateien, eine mit Bildern und eine mit Labels, mit oder ohne gzip.</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>Bilderordner</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose a folder in which the pictures lie in sub-folders 0 to 9</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>Einen Ordner wählen, in dem die Bilder in den Unterordnern 0 bis 9 liegen</translation>
    </message>
    <message>
        <source>Pictures of digits in sub-folders named 0 to 9.</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>Bilder von Ziffern in Unterordnern namens 0 bis 9.</translation>
    </message>
    <message>
        <source>with {count} of MNIST</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>mit {count} von MNIST</translation>
    </message>
    <message>
        <source>with all of MNIST</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>mit ganz MNIST</translation>
    </message>
    <message>
        <source>with {count} built-in digits</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>mit {count} eingebauten Ziffern</translation>
    </message>
    <message>
        <source>alone</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>allein</translation>
    </message>
    <message>
        <source>You have kept no digits yet: draw some on the Draw tab, and say what they are</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>Du hast noch keine Ziffern behalten: im Tab „Zeichnen“ einige zeichnen und sagen, welche es sind</translation>
    </message>
    <message>
        <source>Not while the network learns: {tip}</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>Nicht, solange das Netz lernt: {tip}</translation>
    </message>
    <message>
        <source>You have kept no digits yet: draw one on the Draw tab, then say there what it is.</source>
        <extracomment>app/train/setup/source_loading.py</extracomment>
        <translation>Du hast noch keine Ziffern behalten: im Tab „Zeichnen“ eine zeichnen und dort sagen, welche es ist.</translation>
    </message>
    <message>
        <source> and </source>
        <extracomment>app/train/setup/source_loading.py, lenet/cli/training_data.py</extracomment>
        <translation> und </translation>
    </message>
    <message>
        <source>Choose data and a recipe, then start training</source>
        <extracomment>app/train/tab.py</extracomment>
        <translation>Daten und Rezept wählen, dann das Training starten</translation>
    </message>
    <message>
        <source>The first digits are being learned</source>
        <extracomment>app/train/tab.py</extracomment>
        <translation>Die ersten Ziffern werden gelernt</translation>
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
        <translation>{recipe}, heute {time}</translation>
    </message>
    <message>
        <source>Ready: {data}, {recipe}, about {time}</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>Bereit: {data}, {recipe}, etwa {time}</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>Epoche {epoch} von {epochs}</translation>
    </message>
    <message>
        <source>{epoch} · {count} digits/s · {time} left</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>{epoch} · {count} Ziffern/s · noch {time}</translation>
    </message>
    <message>
        <source>{ended} · best: epoch {best}</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>{ended} · beste: Epoche {best}</translation>
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
        <translation>Bereit: {data}, {recipe}</translation>
    </message>
    <message>
        <source>{epoch} · paused</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>{epoch} · Pause</translation>
    </message>
    <message>
        <source>{epoch} · stopping after this batch</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>{epoch} · stoppt nach diesem Batch</translation>
    </message>
    <message>
        <source>{epoch} · validating</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>{epoch} · wird validiert</translation>
    </message>
    <message>
        <source>Ended in epoch {epoch} of {epochs}: the loss is no longer a number</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>In Epoche {epoch} von {epochs} beendet: Der Verlust ist keine Zahl mehr</translation>
    </message>
    <message>
        <source>Stopped in epoch {epoch} of {epochs}</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>In Epoche {epoch} von {epochs} gestoppt</translation>
    </message>
    <message>
        <source>Done: epoch {epoch} of {epochs}</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>Fertig: Epoche {epoch} von {epochs}</translation>
    </message>
    <message>
        <source>{ended}; what was learned is kept</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>{ended}; das Gelernte bleibt erhalten</translation>
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
        <translation>blau: {low}, orange: {high}</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <extracomment>app/widgets/message_bar.py</extracomment>
        <translation>Diese Meldung ausblenden</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>app/widgets/message_bar.py</extracomment>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <extracomment>app/widgets/message_bar.py</extracomment>
        <translation>Die Meldung schließen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>app/widgets/message_bar.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Offer</source>
        <extracomment>app/widgets/offer_bar.py</extracomment>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>{name} in {folder}</source>
        <extracomment>app/widgets/recent_menu.py</extracomment>
        <translation>{name} in {folder}</translation>
    </message>
    <message>
        <source>Forget these files</source>
        <extracomment>app/widgets/recent_menu.py</extracomment>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Empty this list; the files stay</source>
        <extracomment>app/widgets/recent_menu.py</extracomment>
        <translation>Diese Liste leeren; die Dateien bleiben</translation>
    </message>
    <message>
        <source>None yet</source>
        <extracomment>app/widgets/recent_menu.py</extracomment>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>What you draw is read here</source>
        <extracomment>app/widgets/refusal_text.py</extracomment>
        <translation>Was du zeichnest, wird hier gelesen</translation>
    </message>
    <message>
        <source>What was learned before is not in use: it is in File ▸ Load recent network.</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>Das vorher Gelernte wird nicht verwendet: Es steht unter Datei ▸ Zuletzt geladenes Netz.</translation>
    </message>
    <message>
        <source>Ga&amp;mes</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Sp&amp;iele</translation>
    </message>
    <message>
        <source>&amp;{tab}</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>&amp;{tab}</translation>
    </message>
    <message>
        <source>{what} could not be used: {reason}.</source>
        <extracomment>lenet/cli/__init__.py</extracomment>
        <translation>{what} konnte nicht verwendet werden: {reason}.</translation>
    </message>
    <message>
        <source>A file</source>
        <extracomment>lenet/cli/__init__.py</extracomment>
        <translation>Eine Datei</translation>
    </message>
    <message>
        <source>A LeNet-5 in NumPy that reads handwritten digits and learns to.</source>
        <extracomment>lenet/cli/__init__.py</extracomment>
        <translation>Ein LeNet-5 in NumPy, das handgeschriebene Ziffern liest und es lernt.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 it could not be done, 2 wrong usage.</source>
        <extracomment>lenet/cli/__init__.py</extracomment>
        <translation>Rückgabewerte: 0 erledigt, 1 nicht gelungen, 2 falsch aufgerufen.</translation>
    </message>
    <message>
        <source>commands</source>
        <extracomment>lenet/cli/__init__.py</extracomment>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>There is not enough memory: close other programs, or take fewer digits.</source>
        <extracomment>lenet/cli/__init__.py</extracomment>
        <translation>Der Speicher reicht nicht: andere Programme schließen oder weniger Ziffern nehmen.</translation>
    </message>
    <message>
        <source>stopped.</source>
        <extracomment>lenet/cli/__init__.py</extracomment>
        <translation>gestoppt.</translation>
    </message>
    <message>
        <source>A window or another command goes on with the run in {checkpoint_path}: stop it first, or name another file.</source>
        <extracomment>lenet/cli/checkpointing.py</extracomment>
        <translation>Ein Fenster oder ein anderer Befehl führt den Lauf in {checkpoint_path} weiter: zuerst stoppen oder eine andere Datei nennen.</translation>
    </message>
    <message>
        <source>Print what makes a shell complete lenet&apos;s commands</source>
        <extracomment>lenet/cli/completion.py</extracomment>
        <translation>Ausgeben, womit eine Shell die Befehle von lenet vervollständigt</translation>
    </message>
    <message>
        <source>add to the file that it reads at its start: eval &quot;$(lenet completion bash)&quot;, the same for zsh, or lenet completion fish | source</source>
        <extracomment>lenet/cli/completion.py</extracomment>
        <translation>in die Datei aufnehmen, die sie beim Start liest: eval &quot;$(lenet completion bash)&quot;, ebenso für zsh, oder lenet completion fish | source</translation>
    </message>
    <message>
        <source>--data-source built-in takes no folder, as the program writes these digits itself: leave out --data.</source>
        <extracomment>lenet/cli/console.py</extracomment>
        <translation>--data-source built-in nimmt keinen Ordner, weil das Programm diese Ziffern selbst schreibt: --data weglassen.</translation>
    </message>
    <message>
        <source>print one line of JSON instead of text</source>
        <extracomment>lenet/cli/console.py</extracomment>
        <translation>eine Zeile JSON statt Text ausgeben</translation>
    </message>
    <message>
        <source>folder with the four files of MNIST, or with a folder mnist that has them (default: the folder named by LENET_DATA, else where &apos;lenet download&apos; puts them)</source>
        <extracomment>lenet/cli/console.py</extracomment>
        <translation>Ordner mit den vier Dateien von MNIST oder mit einem Ordner mnist, der sie enthält (Vorgabe: der Ordner in LENET_DATA, sonst dort, wo &apos;lenet download&apos; sie ablegt)</translation>
    </message>
    <message>
        <source>weights to use (default: the built-in ones)</source>
        <extracomment>lenet/cli/console.py</extracomment>
        <translation>zu verwendende Gewichte (Vorgabe: die eingebauten)</translation>
    </message>
    <message>
        <source>{path} could not be saved: {reason}.</source>
        <extracomment>lenet/cli/console.py, lenet/cli/predict.py, lenet/datasets/digit_collection.py, lenet/nn/params_file.py, lenet/recognition/export.py</extracomment>
        <translation>{path} konnte nicht gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <source>Download MNIST (12 MB) and check it</source>
        <extracomment>lenet/cli/download.py</extracomment>
        <translation>MNIST herunterladen (12 MB) und prüfen</translation>
    </message>
    <message>
        <source>MNIST is in {folder}.</source>
        <extracomment>lenet/cli/download.py</extracomment>
        <translation>MNIST ist in {folder}.</translation>
    </message>
    <message>
        <source>where to put it (default: the user&apos;s data)</source>
        <extracomment>lenet/cli/download.py</extracomment>
        <translation>Ablageort (Vorgabe: die Daten des Benutzers)</translation>
    </message>
    <message>
        <source>Downloading MNIST</source>
        <extracomment>lenet/cli/download.py</extracomment>
        <translation>MNIST wird heruntergeladen</translation>
    </message>
    <message>
        <source>bytes</source>
        <extracomment>lenet/cli/download.py</extracomment>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>MNIST is not on this computer, so the built-in digits are used: get it with “lenet download”, as its figures are those that networks are compared by.</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>MNIST ist nicht auf diesem Computer, darum werden die eingebauten Ziffern verwendet: mit „lenet download“ holen, denn an seinen Zahlen werden Netze verglichen.</translation>
    </message>
    <message>
        <source>Test a network on MNIST&apos;s test set or on other digits</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>Ein Netz an der MNIST-Testmenge oder an anderen Ziffern prüfen</translation>
    </message>
    <message numerus="yes">
        <source>{share} of {n} digits read right ({wrong} wrong; 95 % certain: {low} to {high} %), loss {loss}, calibration error {calibration} points.</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>
            <numerusform>{share} von {n} Ziffer richtig gelesen ({wrong} falsch; mit 95&#xa0;% Sicherheit: {low} bis {high}&#xa0;%), Verlust {loss}, Kalibrierungsfehler {calibration} Punkte.</numerusform>
            <numerusform>{share} von {n} Ziffern richtig gelesen ({wrong} falsch; mit 95&#xa0;% Sicherheit: {low} bis {high}&#xa0;%), Verlust {loss}, Kalibrierungsfehler {calibration} Punkte.</numerusform>
        </translation>
    </message>
    <message>
        <source>MNIST: the folder with its four files, or with a folder mnist that has them (default: the folder named by LENET_DATA, else where &apos;lenet download&apos; puts them); folder: the one with sub-folders 0 to 9; idx: the file of images; mine: a file of kept digits</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>MNIST: der Ordner mit den vier Dateien oder mit einem Ordner mnist, der sie enthält (Vorgabe: der Ordner in LENET_DATA, sonst dort, wo &apos;lenet download&apos; sie ablegt); folder: der mit den Unterordnern 0 bis 9; idx: die Datei mit den Bildern; mine: eine Datei behaltener Ziffern</translation>
    </message>
    <message>
        <source>the digits to read (mnist; built-in where that is not found)</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>die zu lesenden Ziffern (mnist; built-in, wenn das nicht zu finden ist)</translation>
    </message>
    <message>
        <source>idx: the file of labels</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>idx: die Datei mit den Labels</translation>
    </message>
    <message>
        <source>weights of a network to compare with</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>Gewichte eines Netzes zum Vergleichen</translation>
    </message>
    <message>
        <source>write all that is found as a page of HTML</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>alle Ergebnisse als HTML-Seite schreiben</translation>
    </message>
    <message>
        <source>write all that is found as tables, CSV files</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>alle Ergebnisse als Tabellen schreiben, CSV-Dateien</translation>
    </message>
    <message>
        <source>--labels goes with --data-source idx, and idx needs it: name the file of labels.</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>--labels gehört zu --data-source idx, und idx braucht es: die Datei mit den Labels nennen.</translation>
    </message>
    <message>
        <source>Loading</source>
        <extracomment>lenet/cli/evaluate.py, lenet/cli/training_data.py</extracomment>
        <translation>Laden</translation>
    </message>
    <message>
        <source>{count} passed over. The first: {skipped}</source>
        <extracomment>lenet/cli/evaluate.py, lenet/cli/training_data.py</extracomment>
        <translation>{count} übergangen. Zuerst: {skipped}</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>lenet/cli/evaluate.py, lenet/cli/predict.py</extracomment>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>A game: draw as many digits as you can in a minute</source>
        <extracomment>app/draw/game_row.py</extracomment>
        <translation>Ein Spiel: in einer Minute so viele Ziffern wie möglich zeichnen</translation>
    </message>
    <message>
        <source>A game: draw digits that the network takes for others</source>
        <extracomment>app/draw/game_row.py</extracomment>
        <translation>Ein Spiel: Ziffern zeichnen, die das Netz für andere hält</translation>
    </message>
    <message>
        <source>Games</source>
        <extracomment>app/draw/game_row.py</extracomment>
        <translation>Spiele</translation>
    </message>
    <message>
        <source>Against the clock</source>
        <extracomment>app/draw/game_row.py, app/game/dialog.py</extracomment>
        <translation>Gegen die Uhr</translation>
    </message>
    <message>
        <source>Fool it</source>
        <extracomment>app/draw/game_row.py</extracomment>
        <translation>Austricksen</translation>
    </message>
    <message>
        <source>Read no further</source>
        <extracomment>app/draw/page_progress.py</extracomment>
        <translation>Nicht weiter lesen</translation>
    </message>
    <message>
        <source>Drawings of this game</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>Zeichnungen dieses Spiels</translation>
    </message>
    <message>
        <source>What was drawn, and what it was read as</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>Was gezeichnet und als was es gelesen wurde</translation>
    </message>
    <message>
        <source>Play again</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Play the same game once more</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>Dasselbe Spiel noch einmal spielen</translation>
    </message>
    <message>
        <source>Go back to the window</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>Zurück zum Fenster</translation>
    </message>
    <message>
        <source>These were not read as what they were to be:</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>Diese wurden nicht als das gelesen, was sie sein sollten:</translation>
    </message>
    <message>
        <source>Show them to a friend: what would a person read?</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>Zeig sie jemandem: Was würde ein Mensch lesen?</translation>
    </message>
    <message>
        <source>{target}, read as {read}</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>{target}, gelesen als {read}</translation>
    </message>
    <message>
        <source>Fool the network</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>Netz austricksen</translation>
    </message>
    <message>
        <source>Points: {points}</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>Punkte: {points}</translation>
    </message>
    <message>
        <source>Fooled: {points} of {count}</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>Ausgetrickst: {points} von {count}</translation>
    </message>
    <message>
        <source>Everything you drew was read right.</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>Alles, was du gezeichnet hast, wurde richtig gelesen.</translation>
    </message>
    <message>
        <source>Nothing was drawn.</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>Es wurde nichts gezeichnet.</translation>
    </message>
    <message>
        <source>Leave this digit out and draw the next one</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>Diese Ziffer auslassen und die nächste zeichnen</translation>
    </message>
    <message>
        <source>Time that is left</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>Verbleibende Zeit</translation>
    </message>
    <message>
        <source>Next digit</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>Nächste Ziffer</translation>
    </message>
    <message>
        <source>The clock starts with your first stroke.</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>Die Uhr startet mit dem ersten Strich.</translation>
    </message>
    <message>
        <source>Draw it so that a friend would read it and the network would not.</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>Zeichne so, dass ein Mensch es lesen kann, das Netz aber nicht.</translation>
    </message>
    <message>
        <source>That is a {digit}!</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>Das ist eine {digit}!</translation>
    </message>
    <message>
        <source>{target} is right!</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>{target} ist richtig!</translation>
    </message>
    <message>
        <source>It knew: {read}</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>Erkannt: {read}</translation>
    </message>
    <message>
        <source>Draw a {digit}</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>Zeichne eine {digit}</translation>
    </message>
    <message>
        <source>Draw a {digit} that it does not take for a {digit}</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>Zeichne eine {digit}, die es nicht für eine {digit} hält</translation>
    </message>
    <message>
        <source>Read as {read}: was to be {target}</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>Als {read} gelesen: sollte {target} sein</translation>
    </message>
    <message>
        <source>Fooled! It read {read}.</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>Ausgetrickst! Es las {read}.</translation>
    </message>
    <message>
        <source>Not read: was to be {target}</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>Nicht gelesen: sollte {target} sein</translation>
    </message>
    <message>
        <source>{name} was not opened.</source>
        <extracomment>app/services/images.py</extracomment>
        <translation>{name} wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>Against the &amp;clock</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Gegen die &amp;Uhr</translation>
    </message>
    <message>
        <source>Draw as many digits as you can in a minute</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>In einer Minute so viele Ziffern wie möglich zeichnen</translation>
    </message>
    <message>
        <source>&amp;Fool the network</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Netz &amp;austricksen</translation>
    </message>
    <message>
        <source>Draw digits that it takes for others</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Ziffern zeichnen, die es für andere hält</translation>
    </message>
    <message>
        <source>Mapping</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>Landkarte</translation>
    </message>
    <message>
        <source>{name} reads {share} right: {second} that only it reads, {first} that only the first does (McNemar&apos;s test: p {probability}).</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>{name} liest {share} richtig: {second}, die nur dieses Netz liest, {first}, die nur das erste liest (McNemar-Test: p {probability}).</translation>
    </message>
    <message>
        <source>steps</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Write a network for other programs</source>
        <extracomment>lenet/cli/export.py</extracomment>
        <translation>Ein Netz für andere Programme schreiben</translation>
    </message>
    <message>
        <source>the built-in network of LeNet Pad</source>
        <extracomment>lenet/cli/export.py</extracomment>
        <translation>das eingebaute Netz von LeNet Pad</translation>
    </message>
    <message>
        <source>The network is in {out}.</source>
        <extracomment>lenet/cli/export.py</extracomment>
        <translation>Das Netz ist in {out}.</translation>
    </message>
    <message>
        <source>file of the network: .pkl, .npz or .safetensors (default: the built-in one)</source>
        <extracomment>lenet/cli/export.py</extracomment>
        <translation>Datei des Netzes: .pkl, .npz oder .safetensors (Vorgabe: das eingebaute)</translation>
    </message>
    <message>
        <source>NumPy archive, safetensors in PyTorch&apos;s layout, or ONNX</source>
        <extracomment>lenet/cli/export.py</extracomment>
        <translation>NumPy-Archiv, safetensors im Aufbau von PyTorch oder ONNX</translation>
    </message>
    <message>
        <source>where it goes (the network&apos;s name with the suffix, here)</source>
        <extracomment>lenet/cli/export.py</extracomment>
        <translation>wohin es kommt (Name des Netzes mit der Endung, hier)</translation>
    </message>
    <message>
        <source>The network would replace itself: name another file with --out.</source>
        <extracomment>lenet/cli/export.py</extracomment>
        <translation>Das Netz würde sich selbst ersetzen: mit --out eine andere Datei nennen.</translation>
    </message>
    <message>
        <source>Fit what the scores of numbers weigh, for developers</source>
        <extracomment>lenet/cli/fit_numbers.py</extracomment>
        <translation>Anpassen, wie viel die Scores von Zahlen wiegen, für Entwickler</translation>
    </message>
    <message>
        <source>The picture from standard input</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>Das Bild aus der Standardeingabe</translation>
    </message>
    <message>
        <source>{name}: {number} ({percent} % sure)</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>{name}: {number} ({percent}&#xa0;% sicher)</translation>
    </message>
    <message>
        <source>Read the digit, the number or the numbers that each picture shows</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>Die Ziffer, die Zahl oder die Zahlen lesen, die jedes Bild zeigt</translation>
    </message>
    <message>
        <source>{name}: nothing to read, the picture is empty.</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>{name}: nichts zu lesen, das Bild ist leer.</translation>
    </message>
    <message>
        <source>{name}: not read. {doubt}</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>{name}: nicht gelesen. {doubt}</translation>
    </message>
    <message>
        <source>{name}: {number} (a digit is in doubt. {doubt})</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>{name}: {number} (eine Ziffer ist zweifelhaft. {doubt})</translation>
    </message>
    <message>
        <source>pictures of digits, numbers or pages of them, folders of pictures, or - for one from standard input</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>Bilder von Ziffern, Zahlen oder Seiten voller Zahlen, Ordner mit Bildern oder - für eines aus der Standardeingabe</translation>
    </message>
    <message>
        <source>write a table: the rows and columns of one page, or else a row for each picture</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation type="vanished">eine Tabelle schreiben: die Zeilen und Spalten einer Seite oder sonst eine Zeile je Bild</translation>
    </message>
    <message>
        <source>Standard input has one picture: name - once.</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>In der Standardeingabe ist nur ein Bild: - nur einmal nennen.</translation>
    </message>
    <message>
        <source>{name} is a picture to be read; choose another name for the table.</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>{name} ist ein Bild, das gelesen werden soll; wählen Sie einen anderen Namen für die Tabelle.</translation>
    </message>
    <message>
        <source>pictures</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>The folder {path} has no pictures.</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>Im Ordner {path} sind keine Bilder.</translation>
    </message>
    <message>
        <source>{name} could not be read: {reason}.</source>
        <extracomment>lenet/cli/predict.py, lenet/datasets/idx.py, lenet/datasets/mnist_forms.py</extracomment>
        <translation>{name} konnte nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{desc}: {percentage:3.0f} %|{bar}| {n_fmt} of {total_fmt} {unit} [{elapsed}&lt;{remaining}{postfix}]</source>
        <extracomment>lenet/cli/progress.py</extracomment>
        <translation>{desc}: {percentage:3.0f}&#xa0;%|{bar}| {n_fmt} von {total_fmt} {unit} [{elapsed}&lt;{remaining}{postfix}]</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>Stopped, as the loss is no longer a number: try a smaller --lr.</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>Gestoppt, weil der Verlust keine Zahl mehr ist: ein kleineres --lr versuchen.</translation>
    </message>
    <message>
        <source>{share} on the validation set</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>{share} auf der Validierungsmenge</translation>
    </message>
    <message>
        <source>{share} on the test set</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>{share} auf der Testmenge</translation>
    </message>
    <message>
        <source>epoch {epoch}</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>Epoche {epoch}</translation>
    </message>
    <message>
        <source>Saved {what} to {out}: {accuracy}.</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>Gespeichert in {out}: {what} ({accuracy}).</translation>
    </message>
    <message>
        <source>Train a network, on MNIST unless told otherwise</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>Ein Netz trainieren, mit MNIST, wenn nichts anderes angegeben ist</translation>
    </message>
    <message>
        <source>the network, before the end of its first epoch,</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>das Netz vor dem Ende seiner ersten Epoche</translation>
    </message>
    <message>
        <source>epoch {epoch}/{epochs}: loss {loss}</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>Epoche {epoch}/{epochs}: Verlust {loss}</translation>
    </message>
    <message>
        <source>training {share}</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>Training {share}</translation>
    </message>
    <message>
        <source>where the weights go (params.pkl)</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>wohin die Gewichte kommen (params.pkl)</translation>
    </message>
    <message>
        <source>save the run here, after every epoch and every half minute, so that it can be resumed</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>den Lauf hier speichern, nach jeder Epoche und jeder halben Minute, damit er fortgesetzt werden kann</translation>
    </message>
    <message>
        <source>go on with the run in this checkpoint, by its recipe, to the weights it would have had unbroken</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>den Lauf in diesem Checkpoint nach seinem Rezept fortsetzen, bis zu den Gewichten, die er ohne Unterbrechung hätte</translation>
    </message>
    <message>
        <source>the recipe to start from (quick)</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>das Rezept, von dem ausgegangen wird (quick)</translation>
    </message>
    <message>
        <source>how often every digit is seen</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>wie oft jede Ziffer vorkommt</translation>
    </message>
    <message>
        <source>digits a step</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>Ziffern je Schritt</translation>
    </message>
    <message>
        <source>largest learning rate</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>größte Lernrate</translation>
    </message>
    <message>
        <source>how the learning rate goes through the run</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>wie sich die Lernrate im Lauf verändert</translation>
    </message>
    <message>
        <source>how gradients become steps</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>wie aus Gradienten Schritte werden</translation>
    </message>
    <message>
        <source>weight decay</source>
        <extracomment>lenet/cli/train.py, lenet/training/recipe.py</extracomment>
        <translation>Gewichtszerfall</translation>
    </message>
    <message>
        <source>how pictures are changed each time they are seen</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>wie Bilder jedes Mal verändert werden, wenn sie vorkommen</translation>
    </message>
    <message>
        <source>where all randomness comes from</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>woher aller Zufall kommt</translation>
    </message>
    <message>
        <source>threads that compute (one a core)</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>rechnende Threads (einer je Kern)</translation>
    </message>
    <message>
        <source>digits kept from training to choose the best epoch by ({validation_percent} in a hundred); 0 keeps the last epoch</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>Ziffern, die vom Training zurückbehalten werden, um die beste Epoche zu wählen ({validation_percent} von hundert); 0 behält die letzte Epoche</translation>
    </message>
    <message>
        <source>--validation must leave some of the {examples} digits to learn from.</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>--validation muss von den {examples} Ziffern einige zum Lernen übrig lassen.</translation>
    </message>
    <message>
        <source>--resume goes on with the run&apos;s own recipe and digits: leave out the options for them.</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>--resume führt den Lauf mit seinem eigenen Rezept und seinen Ziffern fort: die Optionen dafür weglassen.</translation>
    </message>
    <message>
        <source>Going on after {done} of {epochs} epochs.</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>Weiter nach {done} von {epochs} Epochen.</translation>
    </message>
    <message>
        <source>--validation must not be negative.</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>--validation darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>--threads must be at least 1.</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>--threads muss mindestens 1 sein.</translation>
    </message>
    <message>
        <source>--count must be from 1 to {most_digits}.</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>--count muss zwischen 1 und {most_digits} liegen.</translation>
    </message>
    <message>
        <source>Training</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>Training</translation>
    </message>
    <message>
        <source>batches</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>Batches</translation>
    </message>
    <message>
        <source>validation {share} (best)</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>Validierung {share} (beste)</translation>
    </message>
    <message>
        <source>validation {share}</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>Validierung {share}</translation>
    </message>
    <message>
        <source>Nothing is saved, as the loss is no longer a number: try a smaller --lr.</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>Es wird nichts gespeichert, weil der Verlust keine Zahl mehr ist: ein kleineres --lr versuchen.</translation>
    </message>
    <message>
        <source>not tested</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>Train the network that tells digits from all else, for developers</source>
        <extracomment>lenet/cli/train_detector.py</extracomment>
        <translation>Das Netz trainieren, das Ziffern von allem anderen unterscheidet, für Entwickler</translation>
    </message>
    <message>
        <source>The network reads digits no better than by guessing, so it is not saved, and {out} keeps the one that it has: try a smaller --lr, or name another file with --out.</source>
        <extracomment>lenet/cli/training_checks.py</extracomment>
        <translation>Das Netz liest Ziffern nicht besser als durch Raten, darum wird es nicht gespeichert, und {out} behält sein bisheriges: ein kleineres --lr versuchen oder mit --out eine andere Datei nennen.</translation>
    </message>
    <message>
        <source>All digits are labelled {digits}: a network that learns from one digit alone answers nothing else. Add the other digits.</source>
        <extracomment>lenet/cli/training_checks.py</extracomment>
        <translation>Alle Ziffern haben das Label {digits}: Ein Netz, das nur aus einer Ziffer lernt, antwortet nie etwas anderes. Die anderen Ziffern hinzufügen.</translation>
    </message>
    <message>
        <source>learn from MNIST, from digits that the program writes itself, or from pictures in sub-folders 0 to 9 of the folder --data (mnist); several are mixed</source>
        <extracomment>lenet/cli/training_data.py</extracomment>
        <translation>aus MNIST lernen, aus Ziffern, die das Programm selbst schreibt, oder aus Bildern in den Unterordnern 0 bis 9 des Ordners --data (mnist); mehrere werden gemischt</translation>
    </message>
    <message>
        <source>how many digits the program writes ({built_in_count})</source>
        <extracomment>lenet/cli/training_data.py</extracomment>
        <translation>wie viele Ziffern das Programm schreibt ({built_in_count})</translation>
    </message>
    <message>
        <source>learn from these pen strokes too: lines of JSON, or UCI&apos;s pendigits-orig; they are redrawn {stroke_versions} times, and the last digits of the other source are kept for validation</source>
        <extracomment>lenet/cli/training_data.py</extracomment>
        <translation>auch aus diesen Stiftstrichen lernen: JSON-Zeilen oder pendigits-orig von UCI; sie werden {stroke_versions}-mal neu gezeichnet, und die letzten Ziffern der anderen Quelle dienen der Validierung</translation>
    </message>
    <message>
        <source>--count goes with --data-source built-in: leave it out, or choose these digits.</source>
        <extracomment>lenet/cli/training_data.py</extracomment>
        <translation>--count gehört zu --data-source built-in: weglassen oder diese Ziffern wählen.</translation>
    </message>
    <message>
        <source>{images_path} holds images of {width} × {height} pixels, not of {side} × {side}: choose images of MNIST&apos;s size.</source>
        <extracomment>lenet/datasets/dataset.py</extracomment>
        <translation>{images_path} enthält Bilder mit {width} × {height} Pixeln, nicht mit {side} × {side}: Bilder in der Größe von MNIST wählen.</translation>
    </message>
    <message>
        <source>{images_path} and {labels_path} do not belong together, as they hold {images} images and {labels} labels: choose the two files of one set, or download both again.</source>
        <extracomment>lenet/datasets/dataset.py</extracomment>
        <translation>{images_path} und {labels_path} gehören nicht zusammen, denn sie enthalten {images} Bilder und {labels} Labels: die beiden Dateien einer Menge wählen oder beide neu herunterladen.</translation>
    </message>
    <message>
        <source>{path} has more than {max_broken} lines that hold no digit; choose another file.</source>
        <extracomment>lenet/datasets/digit_collection.py</extracomment>
        <translation>{path} hat mehr als {max_broken} Zeilen ohne Ziffer; eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>This digit is no longer in {path}; look at it anew.</source>
        <extracomment>lenet/datasets/digit_collection.py</extracomment>
        <translation>Diese Ziffer ist nicht mehr in {path}; dort neu nachsehen.</translation>
    </message>
    <message>
        <source>{path} would have more than {max_file_bytes} bytes, and could not be read again: keep fewer digits in it.</source>
        <extracomment>lenet/datasets/digit_collection.py</extracomment>
        <translation>{path} hätte mehr als {max_file_bytes} Bytes und könnte nicht wieder gelesen werden: weniger Ziffern darin behalten.</translation>
    </message>
    <message>
        <source>{path} could not be read: {reason}.</source>
        <extracomment>lenet/datasets/digit_collection.py</extracomment>
        <translation>{path} konnte nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>Line {number} of {path} was passed over: {error}.</source>
        <extracomment>lenet/datasets/digit_collection.py</extracomment>
        <translation>Zeile {number} von {path} wurde übergangen: {error}.</translation>
    </message>
    <message>
        <source>images</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>labels</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>Labels</translation>
    </message>
    <message>
        <source>{name} announces {shape} bytes of {noun}</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{name} kündigt {shape} Bytes an ({noun})</translation>
    </message>
    <message>
        <source>an IDX file of {noun} such as {example}</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>eine IDX-Datei ({noun}) wie {example}</translation>
    </message>
    <message>
        <source>{path} holds the label {label} at position {place}, but the labels of digits go from 0 to 9: choose the labels of MNIST.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{path} enthält an Position {place} das Label {label}, aber die Labels von Ziffern gehen von 0 bis 9: die Labels von MNIST wählen.</translation>
    </message>
    <message>
        <source>{name} is empty: choose a file such as {example}.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{name} ist leer: eine Datei wie {example} wählen.</translation>
    </message>
    <message>
        <source>{announced}, not 1 to {max_values}: choose a file such as {example}.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{announced}, nicht 1 bis {max_values}: eine Datei wie {example} wählen.</translation>
    </message>
    <message>
        <source>only {values} follow</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>nur {values} folgen</translation>
    </message>
    <message>
        <source>more follow</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>es folgen mehr</translation>
    </message>
    <message>
        <source>{announced}, but {found}: it is cut or damaged, so download it again.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{announced}, aber {found}: Sie ist abgeschnitten oder beschädigt, also neu herunterladen.</translation>
    </message>
    <message>
        <source>{name} is cut or damaged: download it again.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{name} ist abgeschnitten oder beschädigt: neu herunterladen.</translation>
    </message>
    <message>
        <source>{name} has nothing packed in it: choose {wanted}.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{name} ist gepackt, aber leer: {wanted} wählen.</translation>
    </message>
    <message>
        <source>{name} begins with the bytes {hex} where {magic} is expected: choose {wanted}.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{name} beginnt mit den Bytes {hex}, wo {magic} erwartet wird: {wanted} wählen.</translation>
    </message>
    <message>
        <source>{name} ends within its header: it is cut, so download it again.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{name} endet mitten im Kopf: Die Datei ist abgeschnitten, also neu herunterladen.</translation>
    </message>
    <message>
        <source>{name} is a folder: choose a file in it such as {example}.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{name} ist ein Ordner: darin eine Datei wie {example} wählen.</translation>
    </message>
    <message>
        <source>There is no file {name}: choose one such as {example}.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>Es gibt keine Datei {name}: eine wie {example} wählen.</translation>
    </message>
    <message>
        <source>{name} is a gzip file that is cut or damaged ({error}): download it again.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{name} ist eine abgeschnittene oder beschädigte gzip-Datei ({error}): neu herunterladen.</translation>
    </message>
    <message>
        <source>{announced}, which makes a file of {content_bytes} bytes, but it has {file_bytes}: it is cut or damaged, so download it again.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{announced}, das ergibt eine Datei von {content_bytes} Bytes, sie hat aber {file_bytes}: Sie ist abgeschnitten oder beschädigt, also neu herunterladen.</translation>
    </message>
    <message>
        <source>{announced}, more than a gzip file of {file_bytes} bytes can hold: it is cut or damaged, so download it again.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{announced}, mehr als eine gzip-Datei von {file_bytes} Bytes enthalten kann: Sie ist abgeschnitten oder beschädigt, also neu herunterladen.</translation>
    </message>
    <message>
        <source>{name} holds {found}, not {noun}: choose {wanted}.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{name} enthält {found}, nicht {noun}: {wanted} wählen.</translation>
    </message>
    <message>
        <source>{name}: the download failed: this is {noun}; run “lenet download”.</source>
        <extracomment>lenet/datasets/idx.py, lenet/datasets/mnist_forms.py</extracomment>
        <translation>{name}: Der Download ist fehlgeschlagen: Das ist {noun}; „lenet download“ ausführen.</translation>
    </message>
    <message>
        <source>{name} is {described}.</source>
        <extracomment>lenet/datasets/idx.py, lenet/datasets/mnist_forms.py, lenet/nn/params_file.py</extracomment>
        <translation>{name} ist {described}.</translation>
    </message>
    <message>
        <source>choose {wanted}</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{wanted} wählen</translation>
    </message>
    <message>
        <source>{path} could not be opened: {reason}.</source>
        <extracomment>lenet/datasets/image_folder.py, lenet/datasets/unipen.py, lenet/image/decoding.py</extracomment>
        <translation>{path} konnte nicht geöffnet werden: {reason}.</translation>
    </message>
    <message>
        <source> The first one: {sentence}</source>
        <extracomment>lenet/datasets/image_folder.py</extracomment>
        <translation> Das erste: {sentence}</translation>
    </message>
    <message>
        <source>The sub-folders 0 to 9 of {folder} hold no picture that can be read; put pictures of single digits into them.{first}</source>
        <extracomment>lenet/datasets/image_folder.py</extracomment>
        <translation>Die Unterordner 0 bis 9 von {folder} enthalten kein lesbares Bild; Bilder einzelner Ziffern hineinlegen.{first}</translation>
    </message>
    <message>
        <source>{folder} has no sub-folders named 0 to 9; choose the folder in which they lie.</source>
        <extracomment>lenet/datasets/image_folder.py</extracomment>
        <translation>{folder} hat keine Unterordner 0 bis 9; den Ordner wählen, in dem sie liegen.</translation>
    </message>
    <message>
        <source>{path} shows no ink; take it out or put another picture there.</source>
        <extracomment>lenet/datasets/image_folder.py</extracomment>
        <translation>{path} zeigt keine Tinte; herausnehmen oder ein anderes Bild dorthin legen.</translation>
    </message>
    <message>
        <source>no folder can have this name; check the path</source>
        <extracomment>lenet/datasets/image_folder.py</extracomment>
        <translation>so kann kein Ordner heißen; den Pfad prüfen</translation>
    </message>
    <message>
        <source>{folder} could not be opened: {why}.</source>
        <extracomment>lenet/datasets/image_folder.py</extracomment>
        <translation>{folder} konnte nicht geöffnet werden: {why}.</translation>
    </message>
    <message>
        <source>MNIST&apos;s files {images_name} and {labels_name} are not {where}: download them with &quot;lenet download&quot;, or name the folder that holds them.</source>
        <extracomment>lenet/datasets/mnist.py</extracomment>
        <translation>Die MNIST-Dateien {images_name} und {labels_name} sind nicht {where}: mit „lenet download“ herunterladen oder den Ordner nennen, der sie enthält.</translation>
    </message>
    <message>
        <source>in {named}, as LENET_DATA says, nor in the usual places</source>
        <extracomment>lenet/datasets/mnist.py</extracomment>
        <translation>in {named} (aus LENET_DATA) und auch nicht an den üblichen Orten</translation>
    </message>
    <message>
        <source>in the usual places</source>
        <extracomment>lenet/datasets/mnist.py</extracomment>
        <translation>an den üblichen Orten</translation>
    </message>
    <message>
        <source>{name}.gz could not be downloaded ({failures}): check the connection to the internet and try again, or copy the four files of MNIST into {target}.</source>
        <extracomment>lenet/datasets/mnist_download.py</extracomment>
        <translation>{name}.gz konnte nicht heruntergeladen werden ({failures}): die Internetverbindung prüfen und es noch einmal versuchen oder die vier Dateien von MNIST nach {target} kopieren.</translation>
    </message>
    <message>
        <source>it is a file; name a folder</source>
        <extracomment>lenet/datasets/mnist_download.py</extracomment>
        <translation>es ist eine Datei; einen Ordner nennen</translation>
    </message>
    <message>
        <source>MNIST could not be stored in {folder}: {why}.</source>
        <extracomment>lenet/datasets/mnist_download.py</extracomment>
        <translation>MNIST konnte nicht in {folder} abgelegt werden: {why}.</translation>
    </message>
    <message>
        <source>sent something else than MNIST&apos;s file</source>
        <extracomment>lenet/datasets/mnist_download.py</extracomment>
        <translation>hat etwas anderes als die Datei von MNIST gesendet</translation>
    </message>
    <message>
        <source>name the folder that holds MNIST, or mnist.npz, mnist.pkl.gz or train.csv</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>den Ordner nennen, der MNIST enthält, oder mnist.npz, mnist.pkl.gz oder train.csv</translation>
    </message>
    <message>
        <source>it should have three pairs of pictures and labels</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>sie sollte drei Paare aus Bildern und Labels haben</translation>
    </message>
    <message>
        <source>it has no labels: Kaggle keeps those of its test.csv; use train.csv</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>sie hat keine Labels: Kaggle behält die seiner test.csv für sich; train.csv verwenden</translation>
    </message>
    <message>
        <source>it should have 785 columns, a label and 784 pixels; found {shape}</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>sie sollte 785 Spalten haben, ein Label und 784 Pixel; gefunden: {shape}</translation>
    </message>
    <message>
        <source>The sub-folders 0 to 9 of {folder} hold no PNG pictures.</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>Die Unterordner 0 bis 9 von {folder} enthalten keine PNG-Bilder.</translation>
    </message>
    <message>
        <source>its pictures should be [N, 28, 28] or [N, 784]; found {shape}</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>ihre Bilder sollten [N, 28, 28] oder [N, 784] sein; gefunden: {shape}</translation>
    </message>
    <message>
        <source>it should have {pictures} labels from 0 to 9</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>sie sollte {pictures} Labels von 0 bis 9 haben</translation>
    </message>
    <message>
        <source>its pixels should be from 0 to 255</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>ihre Pixel sollten von 0 bis 255 gehen</translation>
    </message>
    <message>
        <source>{name} is not MNIST, or damaged: {error}; choose another file.</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>{name} ist nicht MNIST oder beschädigt: {error}; eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>it is a text, but no table of whole numbers with commas between</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>sie ist ein Text, aber keine Tabelle ganzer Zahlen mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>of an unknown kind: {advice}</source>
        <extracomment>lenet/datasets/mnist_forms.py, lenet/nn/params_file.py</extracomment>
        <translation>von unbekannter Art: {advice}</translation>
    </message>
    <message>
        <source>{path} is not of MNIST&apos;s size and kind, 28 × 28 grey pixels: take such a folder as pictures of your own, with --data-source folder.</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>{path} hat nicht Größe und Art von MNIST, 28 × 28 graue Pixel: so einen Ordner als eigene Bilder nehmen, mit --data-source folder.</translation>
    </message>
    <message>
        <source>my digits</source>
        <extracomment>lenet/datasets/sources.py</extracomment>
        <translation>meine Ziffern</translation>
    </message>
    <message>
        <source>It is not known what the run learned from: begin a new one.</source>
        <extracomment>lenet/datasets/sources.py</extracomment>
        <translation>Es ist nicht bekannt, woraus der Lauf gelernt hat: einen neuen beginnen.</translation>
    </message>
    <message>
        <source>It is not known what the run learned from beside its pen strokes: begin a new one.</source>
        <extracomment>lenet/datasets/sources.py</extracomment>
        <translation>Es ist nicht bekannt, woraus der Lauf außer seinen Stiftstrichen gelernt hat: einen neuen beginnen.</translation>
    </message>
    <message>
        <source>{path} holds no pen strokes; choose another file.</source>
        <extracomment>lenet/datasets/unipen.py</extracomment>
        <translation>{path} enthält keine Stiftstriche; eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>its label is not one letter</source>
        <extracomment>lenet/datasets/unipen.py</extracomment>
        <translation>ihr Label ist nicht ein einzelner Buchstabe</translation>
    </message>
    <message>
        <source>Line {number} of {path} can&apos;t be learned from: {error}; choose a file of letters.</source>
        <extracomment>lenet/datasets/unipen.py</extracomment>
        <translation>Aus Zeile {number} von {path} kann nicht gelernt werden: {error}; eine Datei mit Buchstaben wählen.</translation>
    </message>
    <message>
        <source>Digit {number} of {path} was passed over: {error}.</source>
        <extracomment>lenet/datasets/unipen.py</extracomment>
        <translation>Ziffer {number} von {path} wurde übergangen: {error}.</translation>
    </message>
    <message>
        <source>its picture is no square of a moderate size</source>
        <extracomment>lenet/drawing/png_text.py</extracomment>
        <translation>ihr Bild ist kein Quadrat mittlerer Größe</translation>
    </message>
    <message>
        <source>its picture is damaged</source>
        <extracomment>lenet/drawing/png_text.py</extracomment>
        <translation>ihr Bild ist beschädigt</translation>
    </message>
    <message>
        <source>its {name} is not a list</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>{name} ist keine Liste</translation>
    </message>
    <message>
        <source>its label is not a whole number from 0 to 9</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>ihr Label ist keine ganze Zahl von 0 bis 9</translation>
    </message>
    <message>
        <source>it has more ink than a hand draws on a digit</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>sie hat mehr Tinte, als eine Hand für eine Ziffer braucht</translation>
    </message>
    <message>
        <source>it has no strokes</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>sie hat keine Striche</translation>
    </message>
    <message>
        <source>it has more than {max_points} points</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>sie hat mehr als {max_points} Punkte</translation>
    </message>
    <message>
        <source>it does not say clearly whether its picture is prepared</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>sie sagt nicht eindeutig, ob ihr Bild vorbereitet ist</translation>
    </message>
    <message>
        <source>it has no picture of the size of those that are prepared</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>sie hat kein Bild von der Größe vorbereiteter Bilder</translation>
    </message>
    <message>
        <source>one of its strokes has no points</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>einer ihrer Striche hat keine Punkte</translation>
    </message>
    <message>
        <source>its strokes are too large</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>ihre Striche sind zu groß</translation>
    </message>
    <message>
        <source>its {name} are not numbers in the form that they should have</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>{name} sind keine Zahlen in der Form, die sie haben sollten</translation>
    </message>
    <message>
        <source>its {name} is not a list with an entry for each stroke</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>{name} ist keine Liste mit einem Eintrag je Strich</translation>
    </message>
    <message>
        <source>its {name} is not a short text</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>{name} ist kein kurzer Text</translation>
    </message>
    <message>
        <source>its strokes go far beyond the canvas</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>ihre Striche gehen weit über die Zeichenfläche hinaus</translation>
    </message>
    <message>
        <source>the width of its pen is no such number</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>die Breite ihres Stifts ist keine solche Zahl</translation>
    </message>
    <message>
        <source>its pressure is not from 0 to 1</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>ihr Druck liegt nicht zwischen 0 und 1</translation>
    </message>
    <message>
        <source>it does not say clearly what was erased</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>sie sagt nicht eindeutig, was wegradiert wurde</translation>
    </message>
    <message>
        <source>it has a number that is too large</source>
        <extracomment>lenet/drawing/stroke_json.py, lenet/files/json_lines.py</extracomment>
        <translation>sie hat eine zu große Zahl</translation>
    </message>
    <message>
        <source>There are no digits to read: choose others, or keep some, and try again.</source>
        <extracomment>lenet/evaluation/assessment.py</extracomment>
        <translation>Es gibt keine Ziffern zu lesen: andere wählen oder einige behalten und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;{share}&lt;/b&gt; of {total} read right (95 % certain: {low} to {high} %), loss {loss}.</source>
        <extracomment>lenet/evaluation/classification.py</extracomment>
        <translation>&lt;b&gt;{share}&lt;/b&gt; von {total} richtig gelesen (mit 95&#xa0;% Sicherheit: {low} bis {high}&#xa0;%), Verlust {loss}.</translation>
    </message>
    <message>
        <source>is \ read as</source>
        <extracomment>lenet/evaluation/classification.py</extracomment>
        <translation>ist \ gelesen</translation>
    </message>
    <message>
        <source>transposed, as EMNIST&apos;s are: swap their rows and columns</source>
        <extracomment>lenet/evaluation/orientation.py</extracomment>
        <translation>transponiert, wie die von EMNIST: Zeilen und Spalten vertauschen</translation>
    </message>
    <message>
        <source>inverted, dark ink on light paper: take 255 minus each pixel</source>
        <extracomment>lenet/evaluation/orientation.py</extracomment>
        <translation>invertiert, dunkle Tinte auf hellem Papier: 255 minus jedes Pixel nehmen</translation>
    </message>
    <message>
        <source>transposed and inverted: swap their rows and columns, and take 255 minus each pixel</source>
        <extracomment>lenet/evaluation/orientation.py</extracomment>
        <translation>transponiert und invertiert: Zeilen und Spalten vertauschen und 255 minus jedes Pixel nehmen</translation>
    </message>
    <message>
        <source>The pictures are {best}; {right} are then read right.</source>
        <extracomment>lenet/evaluation/orientation.py</extracomment>
        <translation>Die Bilder sind {best}; {right} werden dann richtig gelesen.</translation>
    </message>
    <message>
        <source>There are no digits in {name}: keep or choose some first.</source>
        <extracomment>lenet/evaluation/test_set.py</extracomment>
        <translation>In {name} sind keine Ziffern: zuerst einige behalten oder wählen.</translation>
    </message>
    <message>
        <source>could not be understood: {error}</source>
        <extracomment>lenet/files/download.py</extracomment>
        <translation>war nicht zu verstehen: {error}</translation>
    </message>
    <message>
        <source>answered {status} {reason}</source>
        <extracomment>lenet/files/download.py</extracomment>
        <translation>hat mit {status} {reason} geantwortet</translation>
    </message>
    <message>
        <source>has a certificate that this computer does not trust</source>
        <extracomment>lenet/files/download.py</extracomment>
        <translation>hat ein Zertifikat, dem dieser Computer nicht traut</translation>
    </message>
    <message>
        <source>broke off in the middle of the file</source>
        <extracomment>lenet/files/download.py</extracomment>
        <translation>brach mitten in der Datei ab</translation>
    </message>
    <message>
        <source>did not answer in time</source>
        <extracomment>lenet/files/download.py</extracomment>
        <translation>hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>could not be reached</source>
        <extracomment>lenet/files/download.py</extracomment>
        <translation>war nicht zu erreichen</translation>
    </message>
    <message>
        <source>was abandoned</source>
        <extracomment>lenet/files/download.py</extracomment>
        <translation>wurde aufgegeben</translation>
    </message>
    <message>
        <source>sent more than the {limit_bytes} bytes that were expected at most</source>
        <extracomment>lenet/files/download.py</extracomment>
        <translation>hat mehr als die höchstens erwarteten {limit_bytes} Bytes gesendet</translation>
    </message>
    <message>
        <source>there is no such file or folder; check the path</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>es gibt keine solche Datei und keinen solchen Ordner; den Pfad prüfen</translation>
    </message>
    <message>
        <source>access is denied; check its permissions or choose another place</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>der Zugriff ist verweigert; die Rechte prüfen oder einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>something else is in its place; remove that or choose another place</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>dort liegt schon etwas anderes; es entfernen oder einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>it is a folder; name a file</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>es ist ein Ordner; eine Datei nennen</translation>
    </message>
    <message>
        <source>a part of its path is a file, not a folder; check the path</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>ein Teil des Pfads ist eine Datei und kein Ordner; den Pfad prüfen</translation>
    </message>
    <message>
        <source>its symbolic links lead in a circle; name the file itself</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>die symbolischen Links führen im Kreis; die Datei selbst nennen</translation>
    </message>
    <message>
        <source>its name is too long; choose a shorter one</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>der Name ist zu lang; einen kürzeren wählen</translation>
    </message>
    <message>
        <source>no file can have this name here; choose another name</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>so kann hier keine Datei heißen; einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>the disk is full; make room or choose another place</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>der Datenträger ist voll; Platz schaffen oder einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>the disk quota is used up; make room or choose another place</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>das Kontingent auf dem Datenträger ist aufgebraucht; Platz schaffen oder einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>the disk is read-only; choose another place</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>der Datenträger ist schreibgeschützt; einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>it would be larger than this disk allows; choose another place</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>sie wäre größer, als dieser Datenträger erlaubt; einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>the disk reports a fault; choose another place, and copy what matters from this disk</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>der Datenträger meldet einen Fehler; einen anderen Ort wählen und Wichtiges von diesem Datenträger kopieren</translation>
    </message>
    <message>
        <source>another program is using it; close that and try again</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>ein anderes Programm benutzt sie gerade; es schließen und noch einmal versuchen</translation>
    </message>
    <message>
        <source>the disk is not there any more; connect it again or choose another place</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>der Datenträger ist nicht mehr da; wieder anschließen oder einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>the network drive is not there any more; connect it again or choose another place</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>das Netzlaufwerk ist nicht mehr da; wieder verbinden oder einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>the network drive does not answer; connect it again or choose another place</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>das Netzlaufwerk antwortet nicht; wieder verbinden oder einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>too many files are open; close other programs and try again</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>zu viele Dateien sind offen; andere Programme schließen und noch einmal versuchen</translation>
    </message>
    <message>
        <source>there is not enough memory; close other programs and try again</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>der Speicher reicht nicht; andere Programme schließen und noch einmal versuchen</translation>
    </message>
    <message>
        <source>the system says “{strerror}”; try again or choose another file</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>das System meldet „{strerror}“; noch einmal versuchen oder eine andere Datei wählen</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <extracomment>lenet/files/json_lines.py</extracomment>
        <translation>es ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <extracomment>lenet/files/json_lines.py</extracomment>
        <translation>es ist kein JSON</translation>
    </message>
    <message>
        <source>save its weights with numpy.savez(name, *model.get_weights())</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>die Gewichte mit numpy.savez(name, *model.get_weights()) speichern</translation>
    </message>
    <message>
        <source>the download failed, so get the file once more</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>der Download ist fehlgeschlagen, also die Datei noch einmal holen</translation>
    </message>
    <message>
        <source>a pickle</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>ein Pickle</translation>
    </message>
    <message>
        <source>a NumPy archive (.npz)</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>ein NumPy-Archiv (.npz)</translation>
    </message>
    <message>
        <source>a safetensors file</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>eine safetensors-Datei</translation>
    </message>
    <message>
        <source>a PyTorch file (.pth)</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>eine PyTorch-Datei (.pth)</translation>
    </message>
    <message>
        <source>save its state_dict as safetensors</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>das state_dict als safetensors speichern</translation>
    </message>
    <message>
        <source>a Keras file (.keras)</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>eine Keras-Datei (.keras)</translation>
    </message>
    <message>
        <source>a Keras HDF5 file (.h5)</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>eine Keras-HDF5-Datei (.h5)</translation>
    </message>
    <message>
        <source>an ONNX file</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>eine ONNX-Datei</translation>
    </message>
    <message>
        <source>save the weights of its network as safetensors</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>die Gewichte des Netzes als safetensors speichern</translation>
    </message>
    <message>
        <source>a TensorFlow model</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>ein TensorFlow-Modell</translation>
    </message>
    <message>
        <source>save its weights with numpy.savez</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>die Gewichte mit numpy.savez speichern</translation>
    </message>
    <message>
        <source>a single NumPy array (.npy)</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>ein einzelnes NumPy-Array (.npy)</translation>
    </message>
    <message>
        <source>save all ten arrays with numpy.savez</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>alle zehn Arrays mit numpy.savez speichern</translation>
    </message>
    <message>
        <source>the checkpoint of a training</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>der Checkpoint eines Trainings</translation>
    </message>
    <message>
        <source>resume it with lenet train --resume</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>mit lenet train --resume fortsetzen</translation>
    </message>
    <message>
        <source>an IDX file, as MNIST&apos;s are</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>eine IDX-Datei, wie die von MNIST</translation>
    </message>
    <message>
        <source>an iPhone photo (HEIC)</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>ein iPhone-Foto (HEIC)</translation>
    </message>
    <message>
        <source>export it as JPEG</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>als JPEG exportieren</translation>
    </message>
    <message>
        <source>an AVIF picture</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>ein AVIF-Bild</translation>
    </message>
    <message>
        <source>a JPEG XL picture</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>ein JPEG-XL-Bild</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>eine SVG-Zeichnung</translation>
    </message>
    <message>
        <source>export it as PNG</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>als PNG exportieren</translation>
    </message>
    <message>
        <source>a Photoshop file</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>eine Photoshop-Datei</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>ein PNG-Bild</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>ein JPEG-Bild</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>save its page as a picture</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>die Seite als Bild speichern</translation>
    </message>
    <message>
        <source>gzip-packed</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>mit gzip gepackt</translation>
    </message>
    <message>
        <source>unpack it</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>entpacken</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>ein ZIP-Archiv</translation>
    </message>
    <message>
        <source>unpack it; if that fails, get it once more</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>entpacken; wenn das nicht geht, noch einmal holen</translation>
    </message>
    <message>
        <source>a packed archive</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>ein gepacktes Archiv</translation>
    </message>
    <message>
        <source>a web page</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>an error message of a web server</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>die Fehlermeldung eines Webservers</translation>
    </message>
    <message>
        <source>only a Git LFS pointer to a file</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>nur ein Git-LFS-Zeiger auf eine Datei</translation>
    </message>
    <message>
        <source>get the file itself with git lfs pull</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>die Datei selbst mit git lfs pull holen</translation>
    </message>
    <message>
        <source>a video</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>ein Video</translation>
    </message>
    <message>
        <source>save one of its pictures as PNG</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>eines seiner Bilder als PNG speichern</translation>
    </message>
    <message>
        <source>a text</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>another window is using it; try again when that is ready</source>
        <extracomment>lenet/files/lock.py</extracomment>
        <translation>ein anderes Fenster benutzt sie gerade; noch einmal versuchen, wenn es fertig ist</translation>
    </message>
    <message>
        <source>it is one of the system&apos;s own files, which tell no size; choose another file</source>
        <extracomment>lenet/files/reading.py</extracomment>
        <translation>sie ist eine Datei des Systems ohne Größenangabe; eine andere Datei wählen</translation>
    </message>
    <message>
        <source>it was changed while it was read; try again when it is finished</source>
        <extracomment>lenet/files/reading.py</extracomment>
        <translation>sie wurde beim Lesen geändert; noch einmal versuchen, wenn sie fertig ist</translation>
    </message>
    <message>
        <source>more than {max_bytes} bytes are packed in it; divide it</source>
        <extracomment>lenet/files/reading.py</extracomment>
        <translation>mehr als {max_bytes} Bytes sind darin gepackt; aufteilen</translation>
    </message>
    <message>
        <source>it is cut or damaged; get it once more</source>
        <extracomment>lenet/files/reading.py</extracomment>
        <translation>sie ist abgeschnitten oder beschädigt; noch einmal holen</translation>
    </message>
    <message>
        <source>usage: </source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>Aufruf: </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>options</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>diese Hilfe zeigen und beenden</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <extracomment>app/__main__.py, lenet/cli/__init__.py</extracomment>
        <translation>die Version des Programms zeigen und beenden</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>%(prog)s: Fehler: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>Argument %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>diese Argumente fehlen: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>unbekannte Argumente: %s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>ein Argument erwartet</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>ungültige Auswahl: %(value)r (möglich: %(choices)s)</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>ungültiger Wert (%(type)s): %(value)r</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>nicht zusammen mit Argument %s erlaubt</translation>
    </message>
    <message>
        <source>The result could not be printed: {reason}.</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>Das Ergebnis konnte nicht ausgegeben werden: {reason}.</translation>
    </message>
    <message>
        <source>The help could not be printed: {reason}.</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>Die Hilfe konnte nicht ausgegeben werden: {reason}.</translation>
    </message>
    <message>
        <source>no file can have this name; check the path</source>
        <extracomment>lenet/files/writing.py</extracomment>
        <translation>so kann keine Datei heißen; den Pfad prüfen</translation>
    </message>
    <message>
        <source>it is a pipe, a socket or a device; name a file</source>
        <extracomment>lenet/files/writing.py</extracomment>
        <translation>es ist eine Pipe, ein Socket oder ein Gerät; eine Datei nennen</translation>
    </message>
    <message>
        <source>is damaged or incomplete; get it once more or choose another picture</source>
        <extracomment>lenet/image/decoding.py</extracomment>
        <translation>ist beschädigt oder unvollständig; noch einmal holen oder ein anderes Bild wählen</translation>
    </message>
    <message>
        <source>save it as PNG, JPEG, BMP, GIF, WebP or TIFF</source>
        <extracomment>lenet/image/decoding.py</extracomment>
        <translation>als PNG, JPEG, BMP, GIF, WebP oder TIFF speichern</translation>
    </message>
    <message>
        <source>is {noun}, whatever its name; {advice}</source>
        <extracomment>lenet/image/decoding.py</extracomment>
        <translation>ist {noun}, wie sie auch heißt; {advice}</translation>
    </message>
    <message>
        <source>has more than {millions} million pixels; reduce it and try again</source>
        <extracomment>lenet/image/decoding.py</extracomment>
        <translation>hat mehr als {millions} Millionen Pixel; verkleinern und noch einmal versuchen</translation>
    </message>
    <message>
        <source>is empty; get it once more or choose another picture</source>
        <extracomment>lenet/image/decoding.py</extracomment>
        <translation>ist leer; noch einmal holen oder ein anderes Bild wählen</translation>
    </message>
    <message>
        <source>is not a picture that can be read; {otherwise}</source>
        <extracomment>lenet/image/decoding.py</extracomment>
        <translation>ist kein lesbares Bild; {otherwise}</translation>
    </message>
    <message>
        <source>choose a picture</source>
        <extracomment>lenet/image/decoding.py</extracomment>
        <translation>ein Bild wählen</translation>
    </message>
    <message>
        <source>has a side of more than {longest_side} pixels; cut out the digit and try again</source>
        <extracomment>lenet/image/decoding.py</extracomment>
        <translation>hat eine Seite mit mehr als {longest_side} Pixeln; die Ziffer ausschneiden und noch einmal versuchen</translation>
    </message>
    <message>
        <source>is drawn over {scans} times, as no camera does; choose another picture</source>
        <extracomment>lenet/image/decoding.py</extracomment>
        <translation>ist in {scans} Durchgängen gezeichnet, wie es keine Kamera tut; ein anderes Bild wählen</translation>
    </message>
    <message>
        <source>{name} {excess}.</source>
        <extracomment>lenet/image/decoding.py</extracomment>
        <translation>{name} {excess}.</translation>
    </message>
    <message>
        <source>The picture has numbers of colours, but no palette that says which these are.</source>
        <extracomment>lenet/image/grayscale.py</extracomment>
        <translation>Das Bild enthält Farbnummern, aber keine Palette, die sagt, welche Farben das sind.</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <extracomment>lenet/language/text.py</extracomment>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{missing} should be there; found {arrays}</source>
        <extracomment>lenet/nn/layouts.py</extracomment>
        <translation>{missing} sollte da sein; gefunden: {arrays}</translation>
    </message>
    <message>
        <source>{label} of the shape {shape} is none of the arrays of this network, which are {shapes}</source>
        <extracomment>lenet/nn/layouts.py</extracomment>
        <translation>{label} mit der Form {shape} ist keines der Arrays dieses Netzes, nämlich {shapes}</translation>
    </message>
    <message>
        <source>it says {told}, and only networks with ReLU, max pooling and no other layers can be read</source>
        <extracomment>lenet/nn/layouts.py</extracomment>
        <translation>darin steht {told}, und nur Netze mit ReLU, Max-Pooling und ohne weitere Schichten können gelesen werden</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>app/inside/lattice_view.py, lenet/nn/layouts.py, lenet/nn/parameters.py</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <extracomment>app/draw/page_progress.py</extracomment>
        <translation>{name} wird gelesen…</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>app/evaluate/digits_page.py</extracomment>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>It sees no single digit there. Draw it so that anyone would read it.</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>Dort ist für das Netz keine einzelne Ziffer. Zeichne so, dass jeder es lesen kann.</translation>
    </message>
    <message>
        <source>Pieces {pieces}: read as {digit}, {sure} % sure, a digit to {share} %, score {score}</source>
        <extracomment>app/inside/lattice_view.py</extracomment>
        <translation>Stücke {pieces}: als {digit} gelesen, {sure}&#xa0;% sicher, zu {share}&#xa0;% eine Ziffer, Score {score}</translation>
    </message>
    <message>
        <source>The candidates of the number</source>
        <extracomment>app/inside/lattice_view.py</extracomment>
        <translation>Die Kandidaten der Zahl</translation>
    </message>
    <message>
        <source>Piece {pieces}: taken as no digit</source>
        <extracomment>app/inside/lattice_view.py</extracomment>
        <translation>Stück {pieces}: gilt als keine Ziffer</translation>
    </message>
    <message>
        <source>Each piece of the ink, and neighbouring pieces together: the best way through them is the number.</source>
        <extracomment>app/inside/number_page.py</extracomment>
        <translation>Jedes Stück der Tinte und benachbarte Stücke zusammen: Der beste Weg durch sie ist die Zahl.</translation>
    </message>
    <message>
        <source>Draw a number of several digits to see how it is cut and read.</source>
        <extracomment>app/inside/number_page.py</extracomment>
        <translation>Eine Zahl aus mehreren Ziffern zeichnen, um zu sehen, wie sie zerlegt und gelesen wird.</translation>
    </message>
    <message>
        <source>{pieces} pieces make {count} candidates. The best path, in orange, reads {digits}; of all paths it has {percent} % of the probability.</source>
        <extracomment>app/inside/number_page.py</extracomment>
        <translation>{pieces} Stücke ergeben {count} Kandidaten. Der beste Pfad, in Orange, liest {digits}; er hat {percent}&#xa0;% der Wahrscheinlichkeit aller Pfade.</translation>
    </message>
    <message>
        <source>How is a number read?</source>
        <extracomment>app/inside/number_page.py</extracomment>
        <translation>Wie wird eine Zahl gelesen?</translation>
    </message>
    <message>
        <source>How a number of several digits is cut and read</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>Wie eine Zahl aus mehreren Ziffern zerlegt und gelesen wird</translation>
    </message>
    <message>
        <source>Still wrong:</source>
        <extracomment>app/train/cards.py, app/widgets/offer_bar.py</extracomment>
        <translation>Noch falsch:</translation>
    </message>
    <message>
        <source>{label}, read as {read_as}</source>
        <extracomment>app/train/cards.py</extracomment>
        <translation>{label}, gelesen als {read_as}</translation>
    </message>
    <message>
        <source>in {folder}</source>
        <extracomment>lenet/datasets/mnist.py</extracomment>
        <translation>in {folder}</translation>
    </message>
    <message>
        <source>it should have the arrays {pictures} and {labels}; found {arrays}</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>sie sollte die Arrays {pictures} und {labels} haben; gefunden: {arrays}</translation>
    </message>
    <message>
        <source>{kind}: {advice}</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>{kind}: {advice}</translation>
    </message>
    <message>
        <source>{label} is of the type {name}; expected a dict, list, tuple, str, int, float, bool or None</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>{label} hat den Typ {name}; erwartet wird dict, list, tuple, str, int, float, bool oder None</translation>
    </message>
    <message>
        <source>meta should be a dictionary; found {name}</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>meta sollte ein Wörterbuch sein; gefunden: {name}</translation>
    </message>
    <message>
        <source>{label} is of the type {name}; expected a str</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>{label} hat den Typ {name}; erwartet wird str</translation>
    </message>
    <message>
        <source>{label} has {count} characters; expected at most {max_text_length}</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>{label} hat {count} Zeichen; erwartet werden höchstens {max_text_length}</translation>
    </message>
    <message>
        <source>meta.input should have a mean from {min_mean} to {max_mean} and a std from {min_std} to {max_std}; found {mean} and {std}</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>meta.input sollte mean von {min_mean} bis {max_mean} und std von {min_std} bis {max_std} haben; gefunden: {mean} und {std}</translation>
    </message>
    <message>
        <source>meta.temperature should be a number from {min_temperature} to {max_temperature}; found {temperature}</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>meta.temperature sollte eine Zahl von {min_temperature} bis {max_temperature} sein; gefunden: {temperature}</translation>
    </message>
    <message>
        <source>meta has more than {max_values} values</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>meta hat mehr als {max_values} Werte</translation>
    </message>
    <message>
        <source>{label} is more than {max_depth} levels deep</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>{label} ist mehr als {max_depth} Ebenen tief</translation>
    </message>
    <message>
        <source>{label} is an integer of more than {max_integer_bits} bits</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>{label} ist eine ganze Zahl mit mehr als {max_integer_bits} Bits</translation>
    </message>
    <message>
        <source>{label} is {value}; expected a finite number</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>{label} ist {value}; erwartet wird eine endliche Zahl</translation>
    </message>
    <message>
        <source>{label} has half a character (a lone surrogate); expected text</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>{label} hat ein halbes Zeichen (ein einzelnes Surrogat); erwartet wird Text</translation>
    </message>
    <message>
        <source>a key of {label}</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>ein Schlüssel von {label}</translation>
    </message>
    <message>
        <source>it has something else than arrays of numbers</source>
        <extracomment>lenet/nn/npz.py</extracomment>
        <translation>sie enthält anderes als Zahlen-Arrays</translation>
    </message>
    <message>
        <source>it is cut or damaged, or has something else than arrays of numbers</source>
        <extracomment>lenet/nn/npz.py</extracomment>
        <translation>sie ist abgeschnitten oder beschädigt oder enthält anderes als Zahlen-Arrays</translation>
    </message>
    <message>
        <source>more than {max_bytes} bytes or {most_arrays} arrays are packed in it</source>
        <extracomment>lenet/nn/npz.py</extracomment>
        <translation>mehr als {max_bytes} Bytes oder {most_arrays} Arrays sind darin gepackt</translation>
    </message>
    <message>
        <source>the whole</source>
        <extracomment>lenet/nn/parameters.py</extracomment>
        <translation>das Ganze</translation>
    </message>
    <message>
        <source>{label} should be a dictionary; found {name}</source>
        <extracomment>lenet/nn/parameters.py</extracomment>
        <translation>{label} sollte ein Wörterbuch sein; gefunden: {name}</translation>
    </message>
    <message>
        <source>{label} should have the names {expected}; found {found}</source>
        <extracomment>lenet/nn/parameters.py</extracomment>
        <translation>{label} sollte die Namen {expected} haben; gefunden: {found}</translation>
    </message>
    <message>
        <source>{label} should have the shape {expected}; found {shape}</source>
        <extracomment>lenet/nn/parameters.py</extracomment>
        <translation>{label} sollte die Form {expected} haben; gefunden: {shape}</translation>
    </message>
    <message>
        <source>{label} should be float32 or float64; found {dtype}</source>
        <extracomment>lenet/nn/parameters.py</extracomment>
        <translation>{label} sollte float32 oder float64 sein; gefunden: {dtype}</translation>
    </message>
    <message>
        <source>{label} should have numbers that are finite in float32; found {unfit} of {size} that are not</source>
        <extracomment>lenet/nn/parameters.py</extracomment>
        <translation>{label} sollte in float32 endliche Zahlen haben; gefunden: {unfit} von {size}, die es nicht sind</translation>
    </message>
    <message>
        <source>These parameters do not fit the network: {error}.</source>
        <extracomment>lenet/nn/parameters.py</extracomment>
        <translation>Diese Parameter passen nicht zum Netz: {error}.</translation>
    </message>
    <message>
        <source>{label} should be a NumPy array; found {name}</source>
        <extracomment>lenet/nn/parameters.py, lenet/nn/params_file.py</extracomment>
        <translation>{label} sollte ein NumPy-Array sein; gefunden: {name}</translation>
    </message>
    <message>
        <source>choose a file of parameters (.pkl, .npz or .safetensors)</source>
        <extracomment>lenet/nn/params_file.py</extracomment>
        <translation>eine Parameterdatei wählen (.pkl, .npz oder .safetensors)</translation>
    </message>
    <message>
        <source>empty: {advice}</source>
        <extracomment>lenet/nn/params_file.py</extracomment>
        <translation>leer: {advice}</translation>
    </message>
    <message>
        <source>These parameters cannot be saved: {error}.</source>
        <extracomment>lenet/nn/params_file.py</extracomment>
        <translation>Diese Parameter können nicht gespeichert werden: {error}.</translation>
    </message>
    <message>
        <source>{name} could not be loaded: {reason}.</source>
        <extracomment>lenet/nn/params_file.py</extracomment>
        <translation>{name} konnte nicht geladen werden: {reason}.</translation>
    </message>
    <message>
        <source>{name} is {noun}, but not of LeNet-5&apos;s parameters, or a damaged one: {error}; choose another file.</source>
        <extracomment>lenet/nn/params_file.py</extracomment>
        <translation>{name} ist {noun}, aber ohne die Parameter von LeNet-5 oder beschädigt: {error}; eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>{name} does not hold LeNet-5&apos;s parameters: {error}; choose another file.</source>
        <extracomment>lenet/nn/params_file.py</extracomment>
        <translation>{name} enthält nicht die Parameter von LeNet-5: {error}; eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>{label} should be a NumPy array; found one without content</source>
        <extracomment>lenet/nn/params_file.py</extracomment>
        <translation>{label} sollte ein NumPy-Array sein; gefunden: eines ohne Inhalt</translation>
    </message>
    <message>
        <source>meta is no JSON</source>
        <extracomment>lenet/nn/params_file.py</extracomment>
        <translation>meta ist kein JSON</translation>
    </message>
    <message>
        <source>its header is damaged where it describes {name}</source>
        <extracomment>lenet/nn/safetensors.py</extracomment>
        <translation>ihr Kopf ist beschädigt, wo er {name} beschreibt</translation>
    </message>
    <message>
        <source>its header should have {length} bytes, and it is cut or damaged</source>
        <extracomment>lenet/nn/safetensors.py</extracomment>
        <translation>ihr Kopf sollte {length} Bytes haben, und sie ist abgeschnitten oder beschädigt</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <extracomment>lenet/nn/safetensors.py</extracomment>
        <translation>ihr Kopf ist beschädigt</translation>
    </message>
    <message>
        <source>its metadata should be texts</source>
        <extracomment>lenet/nn/safetensors.py</extracomment>
        <translation>ihre Metadaten sollten Texte sein</translation>
    </message>
    <message>
        <source>its arrays do not fill its {data} bytes one after another</source>
        <extracomment>lenet/nn/safetensors.py</extracomment>
        <translation>ihre Arrays füllen ihre {data} Bytes nicht lückenlos</translation>
    </message>
    <message>
        <source>{name} is of type {dtype}, where numbers like F32 are expected</source>
        <extracomment>lenet/nn/safetensors.py</extracomment>
        <translation>{name} hat den Typ {dtype}, wo Zahlen wie F32 erwartet werden</translation>
    </message>
    <message>
        <source>a NumPy type&apos;s state</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>der Zustand eines NumPy-Typs</translation>
    </message>
    <message>
        <source>an array&apos;s state</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>der Zustand eines Arrays</translation>
    </message>
    <message>
        <source>it has a truth value that is neither 0 nor 1</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>sie hat einen Wahrheitswert, der weder 0 noch 1 ist</translation>
    </message>
    <message>
        <source>it has an array without a complete type</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>sie hat ein Array ohne vollständigen Typ</translation>
    </message>
    <message>
        <source>it has an array of type {name}; expected {types}</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>sie hat ein Array vom Typ {name}; erwartet: {types}</translation>
    </message>
    <message>
        <source>it has an array without a shape of at most {max_dimensions} dimensions</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>sie hat ein Array ohne eine Form mit höchstens {max_dimensions} Dimensionen</translation>
    </message>
    <message>
        <source>it has an array whose elements are not in C or Fortran order</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>sie hat ein Array, dessen Elemente weder in C- noch in Fortran-Reihenfolge liegen</translation>
    </message>
    <message>
        <source>it has an array with a length that its {data} bytes cannot fill</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>sie hat ein Array mit einer Länge, die seine {data} Bytes nicht füllen können</translation>
    </message>
    <message>
        <source>it has an array of shape {shape} and type {name}, which takes {size} bytes; found {data}</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>sie hat ein Array der Form {shape} und vom Typ {name}, das {size} Bytes braucht; gefunden: {data}</translation>
    </message>
    <message>
        <source>{what} should be {length} values, and are not</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>{what}: {length} Werte erwartet, die es nicht sind</translation>
    </message>
    <message>
        <source>it describes a NumPy type twice</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>sie beschreibt einen NumPy-Typ zweimal</translation>
    </message>
    <message>
        <source>it describes a NumPy type that is not of plain numbers</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>sie beschreibt einen NumPy-Typ, der nicht aus einfachen Zahlen besteht</translation>
    </message>
    <message>
        <source>it describes an array twice</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>sie beschreibt ein Array zweimal</translation>
    </message>
    <message>
        <source>it describes an array in an unknown way</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>sie beschreibt ein Array auf unbekannte Weise</translation>
    </message>
    <message>
        <source>it has an array whose elements are not plain bytes</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>sie hat ein Array, dessen Elemente keine einfachen Bytes sind</translation>
    </message>
    <message>
        <source>an array&apos;s arguments</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>die Argumente eines Arrays</translation>
    </message>
    <message>
        <source>a number&apos;s arguments</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>die Argumente einer Zahl</translation>
    </message>
    <message>
        <source>a NumPy type&apos;s arguments</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>die Argumente eines NumPy-Typs</translation>
    </message>
    <message>
        <source>the arguments of encode</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>die Argumente von encode</translation>
    </message>
    <message>
        <source>it calls numpy.ndarray itself, which no file of NumPy&apos;s does</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>sie ruft numpy.ndarray selbst auf, was keine Datei von NumPy tut</translation>
    </message>
    <message>
        <source>it has bytes written as text, but with characters above 255</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>sie hat als Text geschriebene Bytes, aber mit Zeichen über 255</translation>
    </message>
    <message>
        <source>it makes an array in a way that NumPy does not</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>sie erzeugt ein Array anders als NumPy</translation>
    </message>
    <message>
        <source>it has a number that is not made of plain bytes</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>sie hat eine Zahl, die nicht aus einfachen Bytes besteht</translation>
    </message>
    <message>
        <source>it has the type {name}; expected f4 or f8, or in meta whole numbers of up to 8 bytes or truth values</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>sie hat den Typ {name}; erwartet wird f4 oder f8, in meta ganze Zahlen mit bis zu 8 Bytes oder Wahrheitswerte</translation>
    </message>
    <message>
        <source>it encodes something other than text in latin1</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>sie kodiert anderes als Text in latin1</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>lenet/pickles/arrays.py, lenet/recognition/export.py</extracomment>
        <translation> oder </translation>
    </message>
    <message>
        <source>it sets {keys_and_values} keys and values of {name}, where pairs for a dictionary were expected</source>
        <extracomment>lenet/pickles/dicts.py</extracomment>
        <translation>sie setzt {keys_and_values} Schlüssel und Werte von {name}, wo Paare für ein Wörterbuch erwartet werden</translation>
    </message>
    <message>
        <source>it makes an ordered dictionary in a way that Python does not</source>
        <extracomment>lenet/pickles/dicts.py</extracomment>
        <translation>sie erzeugt ein geordnetes Wörterbuch anders als Python</translation>
    </message>
    <message>
        <source>a key of a dictionary should be text; found {name}</source>
        <extracomment>lenet/pickles/dicts.py</extracomment>
        <translation>ein Schlüssel eines Wörterbuchs sollte Text sein; gefunden: {name}</translation>
    </message>
    <message>
        <source>it has the key {key} twice in a dictionary</source>
        <extracomment>lenet/pickles/dicts.py</extracomment>
        <translation>sie hat den Schlüssel {key} zweimal in einem Wörterbuch</translation>
    </message>
    <message>
        <source>it makes an ordered dictionary of something other than pairs</source>
        <extracomment>lenet/pickles/dicts.py</extracomment>
        <translation>sie erzeugt ein geordnetes Wörterbuch aus anderem als Paaren</translation>
    </message>
    <message>
        <source>it leaves more than one value at its end</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>sie lässt am Ende mehr als einen Wert übrig</translation>
    </message>
    <message>
        <source>it takes a value where there is none</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>sie nimmt einen Wert, wo keiner ist</translation>
    </message>
    <message>
        <source>it looks for a mark where there is none</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>sie sucht eine Marke, wo keine ist</translation>
    </message>
    <message>
        <source>it appends to {name}, where a list was expected</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>sie hängt an {name} an, wo eine Liste erwartet wird</translation>
    </message>
    <message>
        <source>it remembers a value under something that is not a number</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>sie merkt sich einen Wert unter etwas, das keine Zahl ist</translation>
    </message>
    <message>
        <source>it recalls a value that it did not remember</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>sie ruft einen Wert ab, den sie sich nicht gemerkt hat</translation>
    </message>
    <message>
        <source>it names a function by something that is not text</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>sie benennt eine Funktion mit etwas, das kein Text ist</translation>
    </message>
    <message>
        <source>it asks for {module}, where only plain values and NumPy arrays were expected</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>sie verlangt {module}, wo nur einfache Werte und NumPy-Arrays erwartet werden</translation>
    </message>
    <message>
        <source>it calls {name}, where a function of NumPy&apos;s was expected</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>sie ruft {name} auf, wo eine Funktion von NumPy erwartet wird</translation>
    </message>
    <message>
        <source>it gives a state to {name}, where an array was expected</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>sie gibt {name} einen Zustand, wo ein Array erwartet wird</translation>
    </message>
    <message>
        <source>its strings take more than {max_decoded_bytes} bytes of memory</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>ihre Zeichenketten brauchen mehr als {max_decoded_bytes} Bytes Speicher</translation>
    </message>
    <message>
        <source>it has an integer of more than {max_integer_bits} bits</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>sie hat eine ganze Zahl mit mehr als {max_integer_bits} Bits</translation>
    </message>
    <message>
        <source>its ordered dictionaries have more than {max_copied_pairs} keys</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>ihre geordneten Wörterbücher haben mehr als {max_copied_pairs} Schlüssel</translation>
    </message>
    <message>
        <source>it uses the opcode {opcode}, which no file of plain values and arrays needs</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>sie benutzt den Opcode {opcode}, den keine Datei aus einfachen Werten und Arrays braucht</translation>
    </message>
    <message>
        <source>it is empty, where a pickle was expected</source>
        <extracomment>lenet/pickles/reader.py</extracomment>
        <translation>sie ist leer, wo ein Pickle erwartet wird</translation>
    </message>
    <message>
        <source>it should have {place} bytes; found {size}</source>
        <extracomment>lenet/pickles/reader.py</extracomment>
        <translation>sie sollte {place} Bytes haben; gefunden: {size}</translation>
    </message>
    <message>
        <source>it has a frame of {length} bytes; found {size}</source>
        <extracomment>lenet/pickles/reader.py</extracomment>
        <translation>sie hat einen Rahmen von {length} Bytes; gefunden: {size}</translation>
    </message>
    <message>
        <source>it announces protocol {protocol} at byte {start}; expected 0 to {highest_protocol} at byte 0</source>
        <extracomment>lenet/pickles/reader.py</extracomment>
        <translation>sie kündigt Protokoll {protocol} bei Byte {start} an; erwartet wird 0 bis {highest_protocol} bei Byte 0</translation>
    </message>
    <message>
        <source>it is no pickle, or one damaged at byte {place}</source>
        <extracomment>lenet/pickles/reader.py</extracomment>
        <translation>sie ist kein Pickle oder bei Byte {place} beschädigt</translation>
    </message>
    <message>
        <source>it has more than {max_opcodes} opcodes</source>
        <extracomment>lenet/pickles/reader.py</extracomment>
        <translation>sie hat mehr als {max_opcodes} Opcodes</translation>
    </message>
    <message>
        <source>its opcode at byte {start} does not fit into its frame</source>
        <extracomment>lenet/pickles/reader.py</extracomment>
        <translation>ihr Opcode bei Byte {start} passt nicht in seinen Rahmen</translation>
    </message>
    <message>
        <source>its string is not in quotes</source>
        <extracomment>lenet/pickles/source.py</extracomment>
        <translation>ihre Zeichenkette steht nicht in Anführungszeichen</translation>
    </message>
    <message>
        <source>its string has an escape that Python 2 does not write</source>
        <extracomment>lenet/pickles/source.py</extracomment>
        <translation>ihre Zeichenkette hat eine Escape-Folge, die Python 2 nicht schreibt</translation>
    </message>
    <message>
        <source>it ends too early: at byte {place}, {count} more were expected and {left} found</source>
        <extracomment>lenet/pickles/source.py</extracomment>
        <translation>sie endet zu früh: Bei Byte {place} werden {count} weitere erwartet, gefunden: {left}</translation>
    </message>
    <message>
        <source>it has a value of {count} bytes, where at most {max_argument_bytes} were expected</source>
        <extracomment>lenet/pickles/source.py</extracomment>
        <translation>sie hat einen Wert von {count} Bytes, wo höchstens {max_argument_bytes} erwartet werden</translation>
    </message>
    <message>
        <source>its line at byte {start} does not end within {longest} bytes</source>
        <extracomment>lenet/pickles/source.py</extracomment>
        <translation>ihre Zeile bei Byte {start} endet nicht innerhalb von {longest} Bytes</translation>
    </message>
    <message>
        <source>its lines of text have more than {max_text_bytes} bytes</source>
        <extracomment>lenet/pickles/source.py</extracomment>
        <translation>ihre Textzeilen haben mehr als {max_text_bytes} Bytes</translation>
    </message>
    <message>
        <source>its line at byte {start} is not the number or name that was expected</source>
        <extracomment>lenet/pickles/source.py</extracomment>
        <translation>ihre Zeile bei Byte {start} ist nicht die erwartete Zahl oder der erwartete Name</translation>
    </message>
    <message>
        <source>average pooling</source>
        <extracomment>lenet/recognition/convention_trial.py</extracomment>
        <translation>Average-Pooling</translation>
    </message>
    <message>
        <source>tanh and average pooling</source>
        <extracomment>lenet/recognition/convention_trial.py</extracomment>
        <translation>tanh und Average-Pooling</translation>
    </message>
    <message>
        <source>sigmoid and average pooling</source>
        <extracomment>lenet/recognition/convention_trial.py</extracomment>
        <translation>Sigmoid und Average-Pooling</translation>
    </message>
    <message>
        <source>it was trained with {name}, and only ReLU and max pooling can be computed</source>
        <extracomment>lenet/recognition/convention_trial.py</extracomment>
        <translation>sie wurde mit {name} trainiert, und nur ReLU und Max-Pooling können berechnet werden</translation>
    </message>
    <message>
        <source>{path} does not say when to refuse; choose another file.</source>
        <extracomment>lenet/recognition/detector.py</extracomment>
        <translation>{path} sagt nicht, wann abzulehnen ist; eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>{path} should end in {known}: choose such a name.</source>
        <extracomment>lenet/recognition/export.py</extracomment>
        <translation>{path} sollte auf {known} enden: so einen Namen wählen.</translation>
    </message>
    <message>
        <source>ONNX needs the package onnx, which is not installed: install it with pip install &quot;lenet-pad[onnx]&quot;, or export to safetensors.</source>
        <extracomment>lenet/recognition/export.py</extracomment>
        <translation>ONNX braucht das Paket onnx, das nicht installiert ist: mit pip install &quot;lenet-pad[onnx]&quot; installieren oder als safetensors exportieren.</translation>
    </message>
    <message>
        <source>There is nothing to read.</source>
        <extracomment>lenet/recognition/reading.py</extracomment>
        <translation>Es gibt nichts zu lesen.</translation>
    </message>
    <message>
        <source>Too small to tell: write it larger.</source>
        <extracomment>lenet/recognition/reading.py</extracomment>
        <translation>Zu klein, um es zu erkennen: größer schreiben.</translation>
    </message>
    <message>
        <source>That looks like several digits: write them clearly apart.</source>
        <extracomment>lenet/recognition/reading.py</extracomment>
        <translation>Das sieht nach mehreren Ziffern aus: deutlich getrennt schreiben.</translation>
    </message>
    <message>
        <source>That doesn&apos;t look like a digit.</source>
        <extracomment>lenet/recognition/reading.py</extracomment>
        <translation>Das sieht nicht nach einer Ziffer aus.</translation>
    </message>
    <message>
        <source>Not sure: {first} or {second}?</source>
        <extracomment>lenet/recognition/reading.py</extracomment>
        <translation>Unsicher: {first} oder {second}?</translation>
    </message>
    <message>
        <source>{digit} ({percent} % sure)</source>
        <extracomment>lenet/recognition/reading.py</extracomment>
        <translation>{digit} ({percent}&#xa0;% sicher)</translation>
    </message>
    <message>
        <source>The numbers in {path} are too large to compute with; choose other parameters.</source>
        <extracomment>lenet/recognition/recognizer.py</extracomment>
        <translation>Die Zahlen in {path} sind zum Rechnen zu groß; andere Parameter wählen.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read with: {error}; choose another file.</source>
        <extracomment>lenet/recognition/recognizer.py</extracomment>
        <translation>Mit {path} kann nicht gelesen werden: {error}; eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>Confusion matrix: how often each digit was read as each digit</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>Konfusionsmatrix: wie oft jede Ziffer als welche gelesen wurde</translation>
    </message>
    <message>
        <source>Reliability diagram: confidence against what was right</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>Zuverlässigkeitsdiagramm: Sicherheit gegen Anteil richtiger Antworten</translation>
    </message>
    <message>
        <source>least confidence to answer</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>Mindestsicherheit</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>richtig</translation>
    </message>
    <message>
        <source>{title}: accuracy against {unit}</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>{title}: Genauigkeit gegen {unit}</translation>
    </message>
    <message>
        <source>mean confidence</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>mittlere Sicherheit</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>Answered, against the least confidence</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>Beantwortet, gegen die Mindestsicherheit</translation>
    </message>
    <message>
        <source>right of what is answered</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>richtig von den beantworteten</translation>
    </message>
    <message>
        <source>Right of what is answered, against the least confidence</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>Richtig von den beantworteten, gegen die Mindestsicherheit</translation>
    </message>
    <message>
        <source>Map of the digits in two dimensions</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>Landkarte der Ziffern in zwei Dimensionen</translation>
    </message>
    <message>
        <source>{count} of {total} right, mean confidence {percent} %</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>{count} von {total} richtig, mittlere Sicherheit {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{strength}: {percent} %</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>{strength}: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>a {label}, read as {answer}</source>
        <extracomment>lenet/report/digit_row.py</extracomment>
        <translation>eine {label}, gelesen als {answer}</translation>
    </message>
    <message>
        <source>{label} read as {answer}, {percent} % sure</source>
        <extracomment>lenet/report/digit_row.py</extracomment>
        <translation>{label} als {answer} gelesen, {percent}&#xa0;% sicher</translation>
    </message>
    <message>
        <source>standard deviation, parts of full ink</source>
        <extracomment>lenet/report/number_format.py</extracomment>
        <translation>Standardabweichung, Anteil voller Tinte</translation>
    </message>
    <message>
        <source>The network&apos;s largest score is its answer; with 95 % certainty the true accuracy lies in the interval.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Der größte Score des Netzes ist seine Antwort; mit 95&#xa0;% Sicherheit liegt die wahre Genauigkeit im Intervall.</translation>
    </message>
    <message>
        <source>Each row is a digit, each column what it was read as; what is not on the diagonal is an error.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Jede Zeile ist eine Ziffer, jede Spalte das, als was sie gelesen wurde; was nicht auf der Diagonale liegt, ist ein Fehler.</translation>
    </message>
    <message>
        <source>Each point is the answers of one tenth of the scale: on the dotted line, an answer given with 90 % is right nine times in ten; above it the network is too modest, below it too sure. Bars are 95 % intervals.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Jeder Punkt steht für die Antworten eines Zehntels der Skala: Auf der gepunkteten Linie ist eine mit 90&#xa0;% gegebene Antwort in neun von zehn Fällen richtig; darüber ist das Netz zu bescheiden, darunter zu sicher. Balken sind 95-%-Intervalle.</translation>
    </message>
    <message>
        <source>If only answers with at least this confidence are given, fewer digits are answered, and more of those rightly.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Werden nur Antworten mit mindestens dieser Sicherheit gegeben, werden weniger Ziffern beantwortet, davon aber mehr richtig.</translation>
    </message>
    <message>
        <source>What the network reads right of disturbed pictures, with 95 % intervals; in the program drawings are brought to size and place before it sees them.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Was das Netz bei gestörten Bildern richtig liest, mit 95-%-Intervallen; im Programm werden Zeichnungen vorher auf Größe und Lage gebracht.</translation>
    </message>
    <message>
        <source>The same digits, read by both; only those that one of the two reads can tell which is better.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Dieselben Ziffern, von beiden gelesen; nur die, die eines der beiden liest, können zeigen, welches besser ist.</translation>
    </message>
    <message>
        <source>How well {network} reads {digits}</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Wie gut {network} liest: {digits}</translation>
    </message>
    <message>
        <source>Drawn are {part} of the {count} digits, spread over all, and all errors.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Gezeichnet sind {part} der {count} Ziffern, über alle verteilt, und alle Fehler.</translation>
    </message>
    <message numerus="yes">
        <source>Here are all {n}, those first of which the network was surest.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>
            <numerusform>Hier ist der eine.</numerusform>
            <numerusform>Hier sind alle {n}, zuerst die, bei denen das Netz am sichersten war.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disturbed were {part} of the {count} digits, spread over all.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Gestört wurden {part} der {count} Ziffern, über alle verteilt.</translation>
    </message>
    <message>
        <source>Drawn are {part} of the {count} digits, spread over all.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Gezeichnet sind {part} der {count} Ziffern, über alle verteilt.</translation>
    </message>
    <message>
        <source>Drawn are {part} of the {count} digits, spread over all, and the {part} surest errors.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Gezeichnet sind {part} der {count} Ziffern, über alle verteilt, und die {part} sichersten Fehler.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>Here are the first {most} of {count}, those first of which the network was surest.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Hier sind die ersten {most} von {count}, zuerst die, bei denen das Netz am sichersten war.</translation>
    </message>
    <message>
        <source>exact</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>exakt</translation>
    </message>
    <message>
        <source>with chi-square and continuity correction</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>mit Chi-Quadrat und Stetigkeitskorrektur</translation>
    </message>
    <message>
        <source>In short</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>In Kürze</translation>
    </message>
    <message>
        <source>Digit by digit</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Ziffer für Ziffer</translation>
    </message>
    <message>
        <source>Answering only when confident</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Nur antworten, wenn es sicher ist</translation>
    </message>
    <message>
        <source>Its errors</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Die Fehler</translation>
    </message>
    <message>
        <source>Compared with {name}</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Verglichen mit {name}</translation>
    </message>
    <message>
        <source>read right (95 %: {interval})</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>richtig gelesen (95&#xa0;%: {interval})</translation>
    </message>
    <message>
        <source>of {total} read wrong</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>von {total} falsch gelesen</translation>
    </message>
    <message>
        <source>mean loss (cross-entropy, nats)</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>mittlerer Verlust (Kreuzentropie, Nats)</translation>
    </message>
    <message>
        <source>{points} points</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>{points} Punkte</translation>
    </message>
    <message>
        <source>expected calibration error</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>erwarteter Kalibrierungsfehler</translation>
    </message>
    <message>
        <source>digit</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Ziffer</translation>
    </message>
    <message>
        <source>number</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>precision</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Precision</translation>
    </message>
    <message>
        <source>recall</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Recall</translation>
    </message>
    <message>
        <source>The scale of the cells: from 0 to {errors}</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Die Skala der Zellen: von 0 bis {errors}</translation>
    </message>
    <message>
        <source>both read</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>beide lesen</translation>
    </message>
    <message>
        <source>only {name} reads</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>nur {name} liest</translation>
    </message>
    <message>
        <source>neither reads</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>keines liest</translation>
    </message>
    <message>
        <source>The accuracy of {name} differs by {value} points (95 %: {low} to {high}). McNemar&apos;s test, {kind}: if both were equally good, so uneven a result had a probability of {probability}.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Die Genauigkeit unterscheidet sich um {value} Prozentpunkte ({name}; 95&#xa0;%: {low} bis {high}). McNemar-Test, {kind}: Wären beide gleich gut, hätte ein so ungleiches Ergebnis die Wahrscheinlichkeit {probability}.</translation>
    </message>
    <message>
        <source>The report {path} could not be saved: {reason}.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Der Bericht {path} konnte nicht gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <source>A map of the digits</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Eine Landkarte der Ziffern</translation>
    </message>
    <message>
        <source>; the surest {most} are shown</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>; die sichersten {most} sind zu sehen</translation>
    </message>
    <message numerus="yes">
        <source>Only {name} reads these {n} (as the other took them{shown})</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>
            <numerusform>Nur {name} liest diese {n} (das andere hielt sie für{shown})</numerusform>
            <numerusform>Nur {name} liest diese {n} (das andere hielt sie für{shown})</numerusform>
        </translation>
    </message>
    <message>
        <source>The tables could not be saved in {folder}: {reason}.</source>
        <extracomment>lenet/report/tables.py</extracomment>
        <translation>Die Tabellen konnten nicht in {folder} gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <source>it has {expected} and these are {examples}</source>
        <extracomment>lenet/training/checkpoint.py</extracomment>
        <translation>er hat {expected}, diese sind {examples}</translation>
    </message>
    <message>
        <source>These are not the digits of the interrupted run ({found}): choose those it began with, or begin a new run.</source>
        <extracomment>lenet/training/checkpoint.py</extracomment>
        <translation>Das sind nicht die Ziffern des unterbrochenen Laufs ({found}): die wählen, mit denen er begann, oder einen neuen Lauf beginnen.</translation>
    </message>
    <message>
        <source>as many, but others</source>
        <extracomment>lenet/training/checkpoint.py</extracomment>
        <translation>gleich viele, aber andere</translation>
    </message>
    <message>
        <source>{shown} is no checkpoint of this program; choose another file.</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>{shown} ist kein Checkpoint dieses Programms; eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>{shown} is damaged; use another copy of it, or begin a new run.</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>{shown} ist beschädigt; eine andere Kopie verwenden oder einen neuen Lauf beginnen.</translation>
    </message>
    <message>
        <source>a dictionary was expected</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>ein Wörterbuch wird erwartet</translation>
    </message>
    <message>
        <source>the names {names} were expected</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>die Namen {names} werden erwartet</translation>
    </message>
    <message>
        <source>threads should be at least 1</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>threads sollte mindestens 1 sein</translation>
    </message>
    <message>
        <source>the optimizer should remember {expected}</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>der Optimierer sollte sich {expected} merken</translation>
    </message>
    <message>
        <source>{label} should have the names {types}</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>{label} sollte die Namen {types} haben</translation>
    </message>
    <message>
        <source>{name} should be a whole number from 0 to {most}</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>{name} sollte eine ganze Zahl von 0 bis {most} sein</translation>
    </message>
    <message>
        <source>{label} should be a dictionary</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>{label} sollte ein Wörterbuch sein</translation>
    </message>
    <message>
        <source>{label} should have at most {max_file_bytes} bytes</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>{label} sollte höchstens {max_file_bytes} Bytes haben</translation>
    </message>
    <message>
        <source>{label} should be an array of numbers</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>{label} sollte ein Zahlen-Array sein</translation>
    </message>
    <message>
        <source>{label} should be of float32 or float64</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>{label} sollte aus float32 oder float64 bestehen</translation>
    </message>
    <message>
        <source>This run can&apos;t be saved as it is: {error}.</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>Dieser Lauf kann so nicht gespeichert werden: {error}.</translation>
    </message>
    <message>
        <source>The checkpoint {path} could not be saved: {reason}.</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>Der Checkpoint {path} konnte nicht gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <source>The checkpoint {shown} could not be read: {reason}.</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>Der Checkpoint {shown} konnte nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{shown} holds no run that can be resumed: {error}.</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>{shown} enthält keinen Lauf, der fortgesetzt werden kann: {error}.</translation>
    </message>
    <message>
        <source>its vectors should be alike in length and type</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>ihre Vektoren sollten in Länge und Typ gleich sein</translation>
    </message>
    <message>
        <source>{label}.{name} should not be negative</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>{label}.{name} sollte nicht negativ sein</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>The loss has exploded.</source>
        <extracomment>lenet/training/diagnosis.py</extracomment>
        <translation>Der Verlust ist explodiert.</translation>
    </message>
    <message>
        <source>Nothing is being learned: the digits are read no better than by guessing.</source>
        <extracomment>lenet/training/diagnosis.py</extracomment>
        <translation>Es wird nichts gelernt: Die Ziffern werden nicht besser als durch Raten gelesen.</translation>
    </message>
    <message>
        <source>The network overfits: it memorizes its digits, and reads new ones worse than before.</source>
        <extracomment>lenet/training/diagnosis.py</extracomment>
        <translation>Das Netz überanpasst: Es lernt seine Ziffern auswendig und liest neue schlechter als vorher.</translation>
    </message>
    <message>
        <source>Stop, and start again with a learning rate a third as large.</source>
        <extracomment>lenet/training/diagnosis.py</extracomment>
        <translation>Stoppen und mit einem Drittel der Lernrate neu beginnen.</translation>
    </message>
    <message>
        <source>Try a learning rate ten times smaller, or larger if it is tiny, or the preset quick; and look whether the labels belong to the digits.</source>
        <extracomment>lenet/training/diagnosis.py</extracomment>
        <translation>Eine zehnmal kleinere Lernrate versuchen, oder eine größere, wenn sie winzig ist, oder die Vorgabe „Schnell“; und nachsehen, ob die Labels zu den Ziffern gehören.</translation>
    </message>
    <message>
        <source>Stop here, as the best epoch is kept; next time take more digits, augmentation or more weight decay.</source>
        <extracomment>lenet/training/diagnosis.py</extracomment>
        <translation>Hier stoppen, die beste Epoche bleibt erhalten; nächstes Mal mehr Ziffern, Augmentierung oder mehr Gewichtszerfall nehmen.</translation>
    </message>
    <message>
        <source>The log {path} could not be read: {reason}.</source>
        <extracomment>lenet/training/log_file.py</extracomment>
        <translation>Das Protokoll {path} konnte nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The log {path} could not be saved: {reason}.</source>
        <extracomment>lenet/training/log_file.py</extracomment>
        <translation>Das Protokoll {path} konnte nicht gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <source>epochs</source>
        <extracomment>lenet/training/recipe.py</extracomment>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>batch size</source>
        <extracomment>lenet/training/recipe.py</extracomment>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>seed</source>
        <extracomment>lenet/training/recipe.py</extracomment>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>schedule</source>
        <extracomment>lenet/training/recipe.py</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>optimizer</source>
        <extracomment>lenet/training/recipe.py</extracomment>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>augmentation</source>
        <extracomment>lenet/training/recipe.py</extracomment>
        <translation>Augmentierung</translation>
    </message>
    <message>
        <source>The {name} must be from {lowest} to {highest}, not {value}.</source>
        <extracomment>lenet/training/recipe.py</extracomment>
        <translation>Ungültiger Wert für {name}: {value}; erlaubt ist {lowest} bis {highest}.</translation>
    </message>
    <message>
        <source>The {name} must be one of {allowed}, not {value}.</source>
        <extracomment>lenet/training/recipe.py</extracomment>
        <translation>Ungültiger Wert für {name}: {value}; möglich sind {allowed}.</translation>
    </message>
    <message>
        <source>There is nothing to learn from: the training set has no examples.</source>
        <extracomment>lenet/training/trainer.py</extracomment>
        <translation>Es gibt nichts zu lernen: Die Trainingsmenge hat keine Beispiele.</translation>
    </message>
    <message>
        <source>The network in training</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>Das Netz im Training</translation>
    </message>
    <message>
        <source> It reads {percent} right.</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation> Es liest {percent} richtig.</translation>
    </message>
    <message>
        <source>The edited network</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>Das geänderte Netz</translation>
    </message>
    <message>
        <source>A training was broken off in epoch {epoch} of {epochs}; nothing of it is lost.</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>Ein Training wurde in Epoche {epoch} von {epochs} unterbrochen; nichts davon ist verloren.</translation>
    </message>
    <message>
        <source>The network is trained.{known} Read drawings with it?</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>Das Netz ist trainiert.{known} Zeichnungen damit lesen?</translation>
    </message>
    <message>
        <source>Next error ›</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>Nächster Fehler ›</translation>
    </message>
    <message>
        <source>Look into the next digit that was read wrong</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>Einblick in die nächste falsch gelesene Ziffer</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>‹ Zurück</translation>
    </message>
    <message>
        <source>Go back to the evaluation</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>Zurück zur Auswertung</translation>
    </message>
    <message>
        <source>Resume training</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>Training fortsetzen</translation>
    </message>
    <message>
        <source>Go on where it was broken off</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>Weitermachen, wo es unterbrochen wurde</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>Nicht fortsetzen</translation>
    </message>
    <message>
        <source>Do not offer this again; its files stay on the disk</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>Nicht wieder anbieten; die Dateien bleiben auf der Festplatte</translation>
    </message>
    <message>
        <source>The run could not be set aside: {reason}.</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>Der Lauf ließ sich nicht beiseitelegen: {reason}.</translation>
    </message>
    <message>
        <source>Read drawings with it from now on</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>Zeichnungen von jetzt an damit lesen</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>The button on the Train tab stays</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>Die Schaltfläche im Tab „Trainieren“ bleibt</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Read drawings with what was learned from now on</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>Zeichnungen von jetzt an mit dem Gelernten lesen</translation>
    </message>
    <message>
        <source>Read drawings as before</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>Zeichnungen wie vorher lesen</translation>
    </message>
    <message>
        <source>Open a picture of digits</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>Bild mit Ziffern öffnen</translation>
    </message>
    <message>
        <source>Load a network</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>Netz laden</translation>
    </message>
    <message>
        <source>Export the network</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>Netz exportieren</translation>
    </message>
    <message>
        <source>Resume a training</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>Training fortsetzen</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>Zeichnung speichern</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>Zahlen speichern</translation>
    </message>
    <message>
        <source>Open &amp;recent picture</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>&amp;Zuletzt geöffnetes Bild</translation>
    </message>
    <message>
        <source>Load r&amp;ecent network</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>Zuletzt geladenes &amp;Netz</translation>
    </message>
    <message>
        <source>Of the {count} files only the first is opened, {name}: drop one at a time.</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>Von den {count} Dateien wird nur die erste geöffnet, {name}: eine nach der anderen ablegen.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>NumPy archive</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>NumPy-Archiv</translation>
    </message>
    <message>
        <source>Trainings</source>
        <extracomment>app/application.py, app/window/file_actions.py</extracomment>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>Only files of this computer can be dropped: save the picture first.</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>Nur Dateien dieses Computers können abgelegt werden: das Bild zuerst speichern.</translation>
    </message>
    <message>
        <source>The network is in {name}.</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>Das Netz ist in {name}.</translation>
    </message>
    <message>
        <source>drawing</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>numbers</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>CSV tables</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>CSV-Tabellen</translation>
    </message>
    <message>
        <source>All keys of the keyboard and what they do</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Alle Tasten der Tastatur und was sie tun</translation>
    </message>
    <message>
        <source>A lesson of ten minutes about a four that is nearly a nine, step by step</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Zehn Minuten Unterricht über eine Vier, die fast eine Neun ist, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Read what was written down when something went wrong, and send it to the developers</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Lesen, was aufgezeichnet wurde, als etwas schiefging, und es an die Entwickler senden</translation>
    </message>
    <message>
        <source>&amp;Help pages</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>&amp;Hilfeseiten</translation>
    </message>
    <message>
        <source>Read what can be learned here</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Lesen, was es hier zu lernen gibt</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Guided &amp;tour</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Geführter &amp;Rundgang</translation>
    </message>
    <message>
        <source>&amp;Report a fault…</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Fehler &amp;melden…</translation>
    </message>
    <message>
        <source>&amp;Where files are</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>&amp;Wo die Dateien sind</translation>
    </message>
    <message>
        <source>The folders of your settings, digits, networks and logs</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Die Ordner mit deinen Einstellungen, Ziffern, Netzen und Protokollen</translation>
    </message>
    <message>
        <source>&amp;About LeNet Pad</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>&amp;Über LeNet Pad</translation>
    </message>
    <message>
        <source>Version, licence and origin</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Version, Lizenz und Herkunft</translation>
    </message>
    <message>
        <source>Go to the next control, or back</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Zum nächsten Bedienelement gehen oder zurück</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>Press a button</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Eine Schaltfläche drücken</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Say which digit it is</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Sagen, welche Ziffer es ist</translation>
    </message>
    <message>
        <source>End a stroke without keeping it</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Einen Strich beenden, ohne ihn zu behalten</translation>
    </message>
    <message>
        <source>Go from map to map, and from place to place in a map</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Von Karte zu Karte gehen und in einer Karte von Stelle zu Stelle</translation>
    </message>
    <message>
        <source>Arrow keys, with Shift</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Pfeiltasten, mit Umschalt</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Without a menu</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Ohne Menü</translation>
    </message>
    <message>
        <source>Where files are</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Wo die Dateien sind</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Tabs</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>Tabs</translation>
    </message>
    <message>
        <source>LeNet Pad</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>LeNet Pad</translation>
    </message>
    <message>
        <source>Drop a picture or a network to open it</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>Ein Bild oder ein Netz hier ablegen, um es zu öffnen</translation>
    </message>
    <message>
        <source>Put a picture of digits on the canvas, and read them</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Ein Bild mit Ziffern auf die Zeichenfläche bringen und sie lesen</translation>
    </message>
    <message>
        <source>Save the drawing as a PNG picture</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Die Zeichnung als PNG-Bild speichern</translation>
    </message>
    <message>
        <source>Save the numbers that were read, in rows and columns, for a spreadsheet</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Die gelesenen Zahlen in Zeilen und Spalten für eine Tabellenkalkulation speichern</translation>
    </message>
    <message>
        <source>Look through the digits that you kept, correct and share them</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Die behaltenen Ziffern durchsehen, berichtigen und weitergeben</translation>
    </message>
    <message>
        <source>Read with the network of a file</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Mit dem Netz aus einer Datei lesen</translation>
    </message>
    <message>
        <source>Read with the network that came with the program</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Mit dem Netz lesen, das zum Programm gehört</translation>
    </message>
    <message>
        <source>Write the network for PyTorch, NumPy or ONNX</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Das Netz für PyTorch, NumPy oder ONNX schreiben</translation>
    </message>
    <message>
        <source>Go on with a training that was broken off, from its checkpoint</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Ein unterbrochenes Training ab seinem Checkpoint fortsetzen</translation>
    </message>
    <message>
        <source>Put the drawing on the clipboard, as a picture</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Die Zeichnung als Bild in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>Put the numbers that were read on the clipboard, as text</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Die gelesenen Zahlen als Text in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>Put the picture from the clipboard on the canvas</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Das Bild aus der Zwischenablage auf die Zeichenfläche bringen</translation>
    </message>
    <message>
        <source>For a projector: fill the screen with type twice as large, without menus; Esc leaves it</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Für Beamer: den Bildschirm füllen, mit doppelt so großer Schrift und ohne Menüs; Esc beendet es</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>The language of the system, if the program has it</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Die Sprache des Systems, wenn das Programm sie kennt</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Spra&amp;che</translation>
    </message>
    <message>
        <source>Fill the screen; Esc leaves it</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Den Bildschirm füllen; Esc beendet es</translation>
    </message>
    <message>
        <source>Come back to a window</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Zurück zum Fenster</translation>
    </message>
    <message>
        <source>&amp;Open picture…</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Bild ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Save drawing…</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Zeichnung &amp;speichern…</translation>
    </message>
    <message>
        <source>Save &amp;numbers as CSV…</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Za&amp;hlen als CSV speichern…</translation>
    </message>
    <message>
        <source>My &amp;digits…</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>M&amp;eine Ziffern…</translation>
    </message>
    <message>
        <source>&amp;Load network…</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Netz &amp;laden…</translation>
    </message>
    <message>
        <source>Use &amp;built-in network</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>E&amp;ingebautes Netz verwenden</translation>
    </message>
    <message>
        <source>E&amp;xport network…</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Netz e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Resume &amp;training…</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>&amp;Training fortsetzen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the window</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Das Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Copy drawing</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Zeichnung &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste picture</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Bild &amp;einfügen</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Light or dark, as the system has it</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Hell oder dunkel, wie das System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dark ink on light paper</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Dunkle Tinte auf hellem Papier</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Light ink on dark paper</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Helle Tinte auf dunklem Papier</translation>
    </message>
    <message>
        <source>Speak this language</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Diese Sprache verwenden</translation>
    </message>
    <message>
        <source>This system has no font with the letters of this language: install one.</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Diesem System fehlt eine Schrift mit den Zeichen dieser Sprache: bitte eine installieren.</translation>
    </message>
    <message>
        <source>&amp;Presenter mode</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>&amp;Präsentationsmodus</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Leave full screen</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Vollbild ver&amp;lassen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>{name}: accuracy unknown</source>
        <extracomment>app/window/network_label.py</extracomment>
        <translation>{name}: Genauigkeit unbekannt</translation>
    </message>
    <message>
        <source>{name}: {percent} % right on the test set</source>
        <extracomment>app/window/network_label.py</extracomment>
        <translation>{name}: {percent}&#xa0;% der Testmenge richtig</translation>
    </message>
    <message>
        <source>{name}: {percent} % right on the validation digits</source>
        <extracomment>app/window/network_label.py</extracomment>
        <translation>{name}: {percent}&#xa0;% der Validierungsziffern richtig</translation>
    </message>
    <message>
        <source>Network in use</source>
        <extracomment>app/window/network_label.py</extracomment>
        <translation>Verwendetes Netz</translation>
    </message>
    <message>
        <source>Loading the network…</source>
        <extracomment>app/window/network_label.py</extracomment>
        <translation>Netz wird geladen…</translation>
    </message>
    <message>
        <source>No network is in use</source>
        <extracomment>app/window/network_label.py</extracomment>
        <translation>Kein Netz wird verwendet</translation>
    </message>
    <message>
        <source>Built-in network</source>
        <extracomment>app/window/network_label.py</extracomment>
        <translation>Eingebautes Netz</translation>
    </message>
    <message>
        <source>It came with the program</source>
        <extracomment>app/window/network_label.py</extracomment>
        <translation>Es gehört zum Programm</translation>
    </message>
</context>
</TS>
