<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>lenet-pad</name>
    <message>
        <source>The drawing of the Draw tab; draw on it here, too</source>
        <extracomment>app/application.py</extracomment>
        <translation>El dibujo de la pestaña Dibujar; aquí también se puede dibujar</translation>
    </message>
    <message>
        <source>A network is being trained: the language changes when the window is next opened.</source>
        <extracomment>app/application.py</extracomment>
        <translation>Se está entrenando una red: el idioma cambiará la próxima vez que se abra la ventana.</translation>
    </message>
    <message>
        <source>My digits</source>
        <extracomment>app/application.py, app/evaluate/choices.py, app/mine/dialog.py, app/mine/digit_grid.py, app/train/setup/source_choice.py</extracomment>
        <translation>Mis dígitos</translation>
    </message>
    <message>
        <source>Drawings</source>
        <extracomment>app/application.py</extracomment>
        <translation>Dibujos</translation>
    </message>
    <message>
        <source>Logs</source>
        <extracomment>app/application.py</extracomment>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Downloaded digits</source>
        <extracomment>app/application.py</extracomment>
        <translation>Dígitos descargados</translation>
    </message>
    <message>
        <source>Draw</source>
        <extracomment>app/application.py</extracomment>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>Draw a digit and see what it is read as</source>
        <extracomment>app/application.py</extracomment>
        <translation>Dibujar un dígito y ver cómo se lee</translation>
    </message>
    <message>
        <source>Train</source>
        <extracomment>app/application.py</extracomment>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Train a network and watch it learn</source>
        <extracomment>app/application.py</extracomment>
        <translation>Entrenar una red y ver cómo aprende</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <extracomment>app/application.py</extracomment>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>Find out how good a network is, and what it takes for what</source>
        <extracomment>app/application.py</extracomment>
        <translation>Descubrir lo buena que es una red y qué confunde con qué</translation>
    </message>
    <message>
        <source>Inside</source>
        <extracomment>app/application.py</extracomment>
        <translation>Por dentro</translation>
    </message>
    <message>
        <source>See what every layer makes of your digit, and why it is read as it is</source>
        <extracomment>app/application.py</extracomment>
        <translation>Ver qué hace cada capa con tu dígito y por qué se lee así</translation>
    </message>
    <message>
        <source>Your drawing from last time is here again.</source>
        <extracomment>app/application.py</extracomment>
        <translation>Aquí está de nuevo tu último dibujo.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program; please try again.</source>
        <extracomment>app/background/job.py</extracomment>
        <translation>Ha ocurrido un error en el programa; inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The curves appear here when training starts</source>
        <extracomment>app/charts/line_plot.py</extracomment>
        <translation>Las curvas aparecen aquí al empezar el entrenamiento</translation>
    </message>
    <message>
        <source>epoch</source>
        <extracomment>app/charts/line_plot.py</extracomment>
        <translation>época</translation>
    </message>
    <message>
        <source>epoch {value:.2f}</source>
        <extracomment>app/charts/line_plot.py</extracomment>
        <translation>época {value:.2f}</translation>
    </message>
    <message>
        <source>Point at the curve, or go along it with the arrow keys; Ctrl and the wheel zoom</source>
        <extracomment>app/charts/plot_card.py</extracomment>
        <translation>Señala la curva o recórrela con las flechas; Ctrl y la rueda amplían</translation>
    </message>
    <message>
        <source>The wheel goes up and down among the charts; with Ctrl it zooms into one</source>
        <extracomment>app/charts/plot_card.py</extracomment>
        <translation>La rueda pasa de un gráfico a otro; con Ctrl, amplía uno</translation>
    </message>
    <message>
        <source>Save this chart…</source>
        <extracomment>app/charts/plot_card.py</extracomment>
        <translation>Guardar este gráfico…</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <extracomment>app/charts/plot_card.py</extracomment>
        <translation>Aún sin medir</translation>
    </message>
    <message>
        <source>Show all epochs again; a double click on the chart does too</source>
        <extracomment>app/charts/run_chart.py</extracomment>
        <translation>Mostrar de nuevo todas las épocas; también con doble clic en el gráfico</translation>
    </message>
    <message>
        <source>Whole run</source>
        <extracomment>app/charts/run_chart.py</extracomment>
        <translation>Ver todo</translation>
    </message>
    <message>
        <source>earlier runs</source>
        <extracomment>app/charts/run_chart.py</extracomment>
        <translation>entrenamientos anteriores</translation>
    </message>
    <message>
        <source>About LeNet Pad</source>
        <extracomment>app/dialogs/about.py</extracomment>
        <translation>Acerca de LeNet Pad</translation>
    </message>
    <message>
        <source>The network is LeNet-5 (LeCun, Bottou, Bengio and Haffner, 1998), written in nothing but NumPy and trained on MNIST. Everything happens on this computer: no drawing leaves it.</source>
        <extracomment>app/dialogs/about.py</extracomment>
        <translation>La red es LeNet-5 (LeCun, Bottou, Bengio y Haffner, 1998), escrita solo con NumPy y entrenada con MNIST. Todo ocurre en este ordenador: ningún dibujo sale de él.</translation>
    </message>
    <message>
        <source>LeNet Pad {version}</source>
        <extracomment>app/dialogs/about.py</extracomment>
        <translation>LeNet Pad {version}</translation>
    </message>
    <message>
        <source>Draw a digit and it is read at once.</source>
        <extracomment>app/__main__.py, app/dialogs/about.py</extracomment>
        <translation>Dibuja un dígito y se lee al momento.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <extracomment>app/dialogs/about.py</extracomment>
        <translation>Software libre con licencia MIT.</translation>
    </message>
    <message>
        <source>Close LeNet Pad</source>
        <extracomment>app/dialogs/close_question.py</extracomment>
        <translation>Cerrar LeNet Pad</translation>
    </message>
    <message>
        <source>The network is still being trained.</source>
        <extracomment>app/dialogs/close_question.py</extracomment>
        <translation>La red todavía se está entrenando.</translation>
    </message>
    <message>
        <source>If you close now, you can resume the training at the next start.</source>
        <extracomment>app/dialogs/close_question.py</extracomment>
        <translation>Si cierras ahora, podrás reanudar el entrenamiento en el próximo inicio.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>app/dialogs/close_question.py, app/game/dialog.py, app/mine/dialog.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Keep training</source>
        <extracomment>app/dialogs/close_question.py</extracomment>
        <translation>Seguir entrenando</translation>
    </message>
    <message>
        <source>Choose the file of images</source>
        <extracomment>app/dialogs/files.py</extracomment>
        <translation>Elegir el archivo de imágenes</translation>
    </message>
    <message>
        <source>Choose the file of their labels</source>
        <extracomment>app/dialogs/files.py</extracomment>
        <translation>Elegir el archivo de sus etiquetas</translation>
    </message>
    <message>
        <source>Choose a folder with sub-folders 0 to 9</source>
        <extracomment>app/dialogs/files.py</extracomment>
        <translation>Elegir una carpeta con subcarpetas del 0 al 9</translation>
    </message>
    <message>
        <source>IDX files</source>
        <extracomment>app/dialogs/files.py, app/train/setup/source_choice.py</extracomment>
        <translation>Archivos IDX</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>app/dialogs/files.py, app/evaluate/choices.py, app/mine/dialog.py, app/window/file_actions.py</extracomment>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>app/dialogs/help.py</extracomment>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>?</source>
        <extracomment>app/dialogs/help.py</extracomment>
        <translation>?</translation>
    </message>
    <message>
        <source>Help: {topic}</source>
        <extracomment>app/dialogs/help.py</extracomment>
        <translation>Ayuda: {topic}</translation>
    </message>
    <message>
        <source>What went wrong inside the program, the latest last:</source>
        <extracomment>app/dialogs/log.py</extracomment>
        <translation>Lo que ha fallado en el programa, lo más reciente al final:</translation>
    </message>
    <message>
        <source>This log can&apos;t be read: {reason}.</source>
        <extracomment>app/dialogs/log.py</extracomment>
        <translation>Este registro no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>Report a fault</source>
        <extracomment>app/dialogs/log.py</extracomment>
        <translation>Informar de un fallo</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>app/dialogs/log.py</extracomment>
        <translation>Registro</translation>
    </message>
    <message>
        <source>To report a fault, say what you did and what happened, and add what “Copy” puts on the clipboard: the versions below and this log. Nothing is sent by the program itself.</source>
        <extracomment>app/dialogs/log.py</extracomment>
        <translation>Para informar de un fallo, cuenta qué hiciste y qué pasó, y añade lo que «Copiar» pone en el portapapeles: las versiones de abajo y este registro. El programa no envía nada por su cuenta.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>app/dialogs/about.py, app/dialogs/log.py</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Put the versions and the log on the clipboard</source>
        <extracomment>app/dialogs/log.py</extracomment>
        <translation>Poner las versiones y el registro en el portapapeles</translation>
    </message>
    <message>
        <source>No error was written down.</source>
        <extracomment>app/dialogs/log.py</extracomment>
        <translation>No se ha anotado ningún error.</translation>
    </message>
    <message>
        <source>The drawing as the network gets it: {side} by {side} pixels</source>
        <extracomment>app/draw/answer_panel.py</extracomment>
        <translation>El dibujo tal como lo recibe la red: {side} × {side} píxeles</translation>
    </message>
    <message>
        <source>{percent} % sure</source>
        <extracomment>app/draw/answer_panel.py, app/draw/verdict.py, app/evaluate/wording.py, app/inside/tab.py</extracomment>
        <translation>{percent}&#xa0;% seguro</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <extracomment>app/draw/answer_panel.py</extracomment>
        <translation>Lo que ve la red</translation>
    </message>
    <message>
        <source>Caption</source>
        <extracomment>app/draw/answer_panel.py</extracomment>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Digit {place} of {count}</source>
        <extracomment>app/draw/answer_panel.py</extracomment>
        <translation>Dígito {place} de {count}</translation>
    </message>
    <message>
        <source>Canvas</source>
        <extracomment>app/draw/canvas.py, app/draw/small_canvas.py</extracomment>
        <translation>Lienzo</translation>
    </message>
    <message>
        <source>Draw a digit or a number here with the mouse, a finger or a pen.</source>
        <extracomment>app/draw/canvas.py</extracomment>
        <translation>Dibuja aquí un dígito o un número con el ratón, el dedo o un lápiz.</translation>
    </message>
    <message>
        <source>Draw a digit or a number</source>
        <extracomment>app/draw/canvas.py</extracomment>
        <translation>Dibuja un dígito o un número</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <extracomment>app/draw/digit_boxes.py, app/draw/probability_bars.py, app/evaluate/wording.py, app/inside/try_page.py, app/train/words.py, lenet/report/charts.py, lenet/report/number_format.py</extracomment>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Digit {place} of {count}: {words}</source>
        <extracomment>app/draw/digit_boxes.py</extracomment>
        <translation>Dígito {place} de {count}: {words}</translation>
    </message>
    <message>
        <source>Digits of the number</source>
        <extracomment>app/draw/digit_boxes.py</extracomment>
        <translation>Dígitos del número</translation>
    </message>
    <message>
        <source>{digit}, {certainty} sure</source>
        <extracomment>app/draw/digit_boxes.py</extracomment>
        <translation>{digit}, confianza: {certainty}</translation>
    </message>
    <message>
        <source>Have the network learn your digits beside others; what it reads then can be kept or not</source>
        <extracomment>app/draw/label_row.py</extracomment>
        <translation>La red aprende tus dígitos junto con otros; después puedes quedarte o no con el resultado</translation>
    </message>
    <message>
        <source>Keep this drawing as {digit}, to learn from ({digit})</source>
        <extracomment>app/draw/label_row.py</extracomment>
        <translation>Guardar este dibujo como {digit}, para aprender ({digit})</translation>
    </message>
    <message>
        <source>Learn now</source>
        <extracomment>app/draw/label_row.py</extracomment>
        <translation>Aprender ya</translation>
    </message>
    <message>
        <source>It is {digit}</source>
        <extracomment>app/draw/label_row.py</extracomment>
        <translation>Es un {digit}</translation>
    </message>
    <message>
        <source>Kept as {label}</source>
        <extracomment>app/draw/label_row.py</extracomment>
        <translation>Guardado: {label}</translation>
    </message>
    <message>
        <source>It is a…</source>
        <extracomment>app/draw/label_row.py</extracomment>
        <translation>Es un…</translation>
    </message>
    <message>
        <source>Learning: {percent} %</source>
        <extracomment>app/draw/label_row.py</extracomment>
        <translation>Aprendiendo: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Draw a digit first, then say what it is</source>
        <extracomment>app/draw/label_row.py</extracomment>
        <translation>Dibuja primero un dígito y di después cuál es</translation>
    </message>
    <message>
        <source>Keep this drawing no longer ({digit})</source>
        <extracomment>app/draw/label_row.py</extracomment>
        <translation>Dejar de guardar este dibujo ({digit})</translation>
    </message>
    <message>
        <source>Kept as {label}: {count} taught</source>
        <extracomment>app/draw/label_row.py</extracomment>
        <translation>Guardado: {label} ({count} en total)</translation>
    </message>
    <message>
        <source>How far the page is read</source>
        <extracomment>app/draw/page_progress.py</extracomment>
        <translation>Progreso de la lectura de la página</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>app/draw/page_progress.py, app/evaluate/controls.py, app/train/setup/source_choice.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reading the numbers…</source>
        <extracomment>app/draw/page_progress.py</extracomment>
        <translation>Leyendo los números…</translation>
    </message>
    <message>
        <source>Reading the page</source>
        <extracomment>app/draw/page_progress.py</extracomment>
        <translation>Lectura de la página</translation>
    </message>
    <message>
        <source>Probability of each digit</source>
        <extracomment>app/draw/probability_bars.py</extracomment>
        <translation>Probabilidad de cada dígito</translation>
    </message>
    <message>
        <source>{digit}: {percent} %</source>
        <extracomment>app/draw/probability_bars.py, app/inside/lattice_view.py</extracomment>
        <translation>{digit}: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <extracomment>app/draw/probability_bars.py</extracomment>
        <translation>Aún no hay nada que leer</translation>
    </message>
    <message>
        <source>Your last drawings</source>
        <extracomment>app/draw/recent_drawings.py</extracomment>
        <translation>Tus últimos dibujos</translation>
    </message>
    <message>
        <source>Bring this drawing back, read as {answer}</source>
        <extracomment>app/draw/recent_drawings.py</extracomment>
        <translation>Recuperar este dibujo, leído como {answer}</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>app/draw/small_canvas.py, app/draw/verdict.py, app/inside/tab.py</extracomment>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>app/draw/small_canvas.py, app/draw/tool_row.py, app/inside/tab.py</extracomment>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Clear the canvas</source>
        <extracomment>app/draw/small_canvas.py</extracomment>
        <translation>Vaciar el lienzo</translation>
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
        <translation>¿{digit}?</translation>
    </message>
    <message>
        <source>{sentence} ({keys})</source>
        <extracomment>app/draw/tool_row.py</extracomment>
        <translation>{sentence} ({keys})</translation>
    </message>
    <message>
        <source>Pen width: {percent} % of the canvas</source>
        <extracomment>app/draw/tool_row.py</extracomment>
        <translation>Grosor del trazo: {percent}&#xa0;% del lienzo</translation>
    </message>
    <message>
        <source>Pen</source>
        <extracomment>app/draw/tool_row.py</extracomment>
        <translation>Lápiz</translation>
    </message>
    <message>
        <source>Eraser</source>
        <extracomment>app/draw/tool_row.py</extracomment>
        <translation>Goma</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>app/draw/tool_row.py, app/inside/tab.py, app/inside/try_page.py, app/inside/unit_page.py, app/mine/dialog.py, app/window/controllers.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>app/draw/tool_row.py</extracomment>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Pen width</source>
        <extracomment>app/draw/tool_row.py, app/evaluate/wording.py, lenet/report/number_format.py</extracomment>
        <translation>Grosor del trazo</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <extracomment>app/draw/tool_row.py, app/window/menu_bar.py</extracomment>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <extracomment>app/draw/tool_row.py</extracomment>
        <translation>No hay nada que deshacer</translation>
    </message>
    <message>
        <source>Bring back what was undone</source>
        <extracomment>app/draw/tool_row.py, app/window/menu_bar.py</extracomment>
        <translation>Recuperar lo que se deshizo</translation>
    </message>
    <message>
        <source>Nothing was undone</source>
        <extracomment>app/draw/tool_row.py</extracomment>
        <translation>No se ha deshecho nada</translation>
    </message>
    <message>
        <source>Start with an empty canvas</source>
        <extracomment>app/draw/tool_row.py, app/inside/tab.py, app/window/menu_bar.py</extracomment>
        <translation>Empezar con el lienzo vacío</translation>
    </message>
    <message>
        <source>The canvas is empty</source>
        <extracomment>app/draw/tool_row.py</extracomment>
        <translation>El lienzo está vacío</translation>
    </message>
    <message>
        <source>Draw ink</source>
        <extracomment>app/draw/tool_row.py</extracomment>
        <translation>Dibujar con tinta</translation>
    </message>
    <message>
        <source>Erase ink; the right mouse button does too</source>
        <extracomment>app/draw/tool_row.py</extracomment>
        <translation>Borrar tinta; también con el botón derecho del ratón</translation>
    </message>
    <message>
        <source>Perhaps ({percent} %)</source>
        <extracomment>app/draw/verdict.py</extracomment>
        <translation>Quizá ({percent}&#xa0;%)</translation>
    </message>
    <message>
        <source>Best guess so far</source>
        <extracomment>app/draw/verdict.py</extracomment>
        <translation>Lo más probable por ahora</translation>
    </message>
    <message>
        <source>Best guess</source>
        <extracomment>app/draw/verdict.py</extracomment>
        <translation>Más probable</translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>app/draw/verdict.py, app/evaluate/result_views.py</extracomment>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>app/draw/verdict.py</extracomment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Nothing could be read</source>
        <extracomment>app/draw/verdict.py</extracomment>
        <translation>No se ha podido leer nada</translation>
    </message>
    <message>
        <source>perhaps</source>
        <extracomment>app/draw/verdict.py</extracomment>
        <translation>quizá</translation>
    </message>
    <message>
        <source>If it is a digit, it is most likely a {guess}</source>
        <extracomment>app/draw/verdict.py</extracomment>
        <translation>Si es un dígito, lo más probable es que sea un {guess}</translation>
    </message>
    <message>
        <source>Something went wrong inside the program; your drawing is still here.</source>
        <extracomment>app/errors/error_log.py</extracomment>
        <translation>Ha ocurrido un error en el programa; tu dibujo sigue aquí.</translation>
    </message>
    <message>
        <source>{sentence} Details are in {log}</source>
        <extracomment>app/errors/error_log.py</extracomment>
        <translation>{sentence} Los detalles están en {log}</translation>
    </message>
    <message>
        <source>LeNet Pad had to end, because something went wrong inside it.</source>
        <extracomment>app/errors/error_log.py</extracomment>
        <translation>LeNet Pad ha tenido que cerrarse por un error interno.</translation>
    </message>
    <message>
        <source>MNIST is not on this computer, so the built-in digits are used; it can be downloaded on the Train tab.</source>
        <extracomment>app/evaluate/choices.py</extracomment>
        <translation>MNIST no está en este ordenador, así que se usan los dígitos integrados; se puede descargar en la pestaña Entrenar.</translation>
    </message>
    <message>
        <source>No other network</source>
        <extracomment>app/evaluate/choices.py</extracomment>
        <translation>Ninguna otra red</translation>
    </message>
    <message>
        <source>The network in use</source>
        <extracomment>app/evaluate/choices.py</extracomment>
        <translation>La red en uso</translation>
    </message>
    <message>
        <source>The built-in network</source>
        <extracomment>app/evaluate/choices.py</extracomment>
        <translation>La red integrada</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <extracomment>app/evaluate/choices.py</extracomment>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Choose a network</source>
        <extracomment>app/evaluate/choices.py</extracomment>
        <translation>Elegir una red</translation>
    </message>
    <message>
        <source>Digits</source>
        <extracomment>app/evaluate/choices.py, app/evaluate/controls.py, app/evaluate/result_views.py, app/mine/dialog.py</extracomment>
        <translation>Dígitos</translation>
    </message>
    <message>
        <source>The digits that the network is evaluated on; it should not have learned from them</source>
        <extracomment>app/evaluate/choices.py</extracomment>
        <translation>Los dígitos con los que se evalúa la red; no debería haber aprendido de ellos</translation>
    </message>
    <message>
        <source>Parameters</source>
        <extracomment>app/evaluate/choices.py, app/train/runs/export.py</extracomment>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>the built-in network</source>
        <extracomment>app/evaluate/choices.py, app/services/network.py, app/window/controllers.py, lenet/cli/evaluate.py</extracomment>
        <translation>la red integrada</translation>
    </message>
    <message>
        <source>MNIST&apos;s test set</source>
        <extracomment>app/evaluate/choices.py, lenet/evaluation/test_set.py</extracomment>
        <translation>prueba MNIST</translation>
    </message>
    <message>
        <source>Built-in digits</source>
        <extracomment>app/evaluate/choices.py, app/train/setup/source_choice.py</extracomment>
        <translation>Dígitos integrados</translation>
    </message>
    <message>
        <source>Folder of pictures…</source>
        <extracomment>app/evaluate/choices.py</extracomment>
        <translation>Carpeta de imágenes…</translation>
    </message>
    <message>
        <source>IDX files…</source>
        <extracomment>app/evaluate/choices.py</extracomment>
        <translation>Archivos IDX…</translation>
    </message>
    <message>
        <source>There is none that only this network reads.</source>
        <extracomment>app/evaluate/comparison_page.py</extracomment>
        <translation>No hay ninguno que solo lea esta red.</translation>
    </message>
    <message>
        <source>Both read the same digits; only those that one of the two reads can tell which is better.</source>
        <extracomment>app/evaluate/comparison_page.py</extracomment>
        <translation>Ambas leen los mismos dígitos; solo los que lee una de las dos indican cuál es mejor.</translation>
    </message>
    <message>
        <source>{name} reads {share} right, {value} points (95 %: {low} to {high}). If both were equally good, so uneven a result had a probability of {probability} (McNemar&apos;s test{kind}). Both read {both}, neither {neither}.</source>
        <extracomment>app/evaluate/comparison_page.py</extracomment>
        <translation>{name}: {share} bien leídos, {value} puntos (95&#xa0;%: {low} a {high}). Si ambas fueran igual de buenas, un resultado tan desigual tendría una probabilidad de {probability} (prueba de McNemar{kind}). Leídos por ambas: {both}; por ninguna: {neither}.</translation>
    </message>
    <message>
        <source>Which network is better?</source>
        <extracomment>app/evaluate/comparison_page.py</extracomment>
        <translation>¿Qué red es mejor?</translation>
    </message>
    <message>
        <source>Digits that only the first network reads</source>
        <extracomment>app/evaluate/comparison_page.py</extracomment>
        <translation>Dígitos que solo lee la primera red</translation>
    </message>
    <message>
        <source>Digits that only the second network reads</source>
        <extracomment>app/evaluate/comparison_page.py</extracomment>
        <translation>Dígitos que solo lee la segunda red</translation>
    </message>
    <message>
        <source>Choose another network to compare with, then start the evaluation again.</source>
        <extracomment>app/evaluate/comparison_page.py</extracomment>
        <translation>Elige otra red para comparar y vuelve a iniciar la evaluación.</translation>
    </message>
    <message>
        <source>Only {name} reads these {count}; as the other took them:</source>
        <extracomment>app/evaluate/comparison_page.py</extracomment>
        <translation>Solo {name} lee estos {count}; respuestas de la otra:</translation>
    </message>
    <message>
        <source>Only {name} reads</source>
        <extracomment>app/evaluate/comparison_page.py</extracomment>
        <translation>Solo {name} lee</translation>
    </message>
    <message>
        <source>, exact</source>
        <extracomment>app/evaluate/comparison_page.py</extracomment>
        <translation>, exacta</translation>
    </message>
    <message>
        <source>Click a cell, or choose it with the arrow keys, to see its digits</source>
        <extracomment>app/evaluate/confusion_matrix.py</extracomment>
        <translation>Haz clic en una celda, o elígela con las flechas, para ver sus dígitos</translation>
    </message>
    <message>
        <source>{label} read as {answer}: {count}</source>
        <extracomment>app/evaluate/confusion_matrix.py, app/evaluate/confusion_page.py</extracomment>
        <translation>{label} leído como {answer}: {count}</translation>
    </message>
    <message>
        <source>{thousands}k</source>
        <extracomment>app/evaluate/confusion_matrix.py</extracomment>
        <translation>{thousands}k</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <extracomment>app/evaluate/confusion_matrix.py, lenet/report/page.py</extracomment>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <source>read as</source>
        <extracomment>app/evaluate/confusion_matrix.py, lenet/report/charts.py</extracomment>
        <translation>leído como</translation>
    </message>
    <message>
        <source>it is</source>
        <extracomment>app/evaluate/confusion_matrix.py, lenet/report/charts.py</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>No errors</source>
        <extracomment>app/evaluate/confusion_matrix.py</extracomment>
        <translation>Sin errores</translation>
    </message>
    <message numerus="yes">
        <source>{n} numbers</source>
        <extracomment>app/draw/answer_panel.py</extracomment>
        <translation>
            <numerusform>{n} número</numerusform>
            <numerusform>{n} números</numerusform>
        </translation>
    </message>
    <message>
        <source>If a library is missing, install it: on Debian and Ubuntu with “sudo apt-get install {debian}”, on Fedora with “sudo dnf install {fedora}”</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>Si falta una biblioteca, instálala: en Debian y Ubuntu con «sudo apt-get install {debian}», en Fedora con «sudo dnf install {fedora}»</translation>
    </message>
    <message>
        <source>only desktops of Linux have such menu entries; here, pin the open window&apos;s icon.</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>solo los escritorios de Linux tienen esas entradas de menú; aquí, ancla el icono de la ventana abierta.</translation>
    </message>
    <message>
        <source>LeNet Pad is in the desktop&apos;s menu now. “lenet-pad --uninstall-desktop” deletes:</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>LeNet Pad está ahora en el menú del escritorio. «lenet-pad --uninstall-desktop» elimina:</translation>
    </message>
    <message>
        <source>no window can be opened: the screen named by {names} does not answer, or Qt lacks a library. {packages}.</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>no se puede abrir ninguna ventana: la pantalla indicada por {names} no responde, o a Qt le falta una biblioteca. {packages}.</translation>
    </message>
    <message>
        <source>Deleted:</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>Eliminado:</translation>
    </message>
    <message>
        <source>LeNet Pad was not in the desktop&apos;s menu.</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>LeNet Pad no estaba en el menú del escritorio.</translation>
    </message>
    <message>
        <source>a picture to read, a file of parameters (.pkl, .npz, .safetensors) to read with, or a training to resume (.checkpoint)</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>una imagen que leer, un archivo de parámetros (.pkl, .npz, .safetensors) con el que leer, o un entrenamiento que reanudar (.checkpoint)</translation>
    </message>
    <message>
        <source>the folder of MNIST</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>la carpeta de MNIST</translation>
    </message>
    <message>
        <source>put the program into this user&apos;s desktop menu (on Linux), and offer it for the files it opens</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>poner el programa en el menú del escritorio de este usuario (en Linux) y ofrecerlo para los archivos que abre</translation>
    </message>
    <message>
        <source>take it away again</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>quitarlo de ahí</translation>
    </message>
    <message>
        <source>show every text accented and 40 %% longer, to see whether a translation would fit</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>mostrar todos los textos acentuados y un 40&#xa0;%% más largos, para ver si cabría una traducción</translation>
    </message>
    <message>
        <source>there is no screen to open a window on; start it from a desktop.</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>no hay ninguna pantalla donde abrir una ventana; inícialo desde un escritorio.</translation>
    </message>
    <message>
        <source>Qt cannot be loaded: {error}. {packages}.</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>No se puede cargar Qt: {error}. {packages}.</translation>
    </message>
    <message>
        <source>The desktop&apos;s menu could not be changed: {reason}.</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>No se ha podido cambiar el menú del escritorio: {reason}.</translation>
    </message>
    <message>
        <source>the program “lenet-pad” is not installed; install it with “pip install .”</source>
        <extracomment>app/desktop.py</extracomment>
        <translation>el programa «lenet-pad» no está instalado; instálalo con «pip install .»</translation>
    </message>
    <message>
        <source>{numbers}; digits in doubt: {doubts}</source>
        <extracomment>app/draw/answer_panel.py</extracomment>
        <translation>{numbers}; dígitos dudosos: {doubts}</translation>
    </message>
    <message>
        <source>it is no file</source>
        <extracomment>app/errors/log_file.py</extracomment>
        <translation>no es un archivo</translation>
    </message>
    <message numerus="yes">
        <source>{n} errors</source>
        <extracomment>app/evaluate/confusion_matrix.py, lenet/report/page.py</extracomment>
        <translation>
            <numerusform>{n} error</numerusform>
            <numerusform>{n} errores</numerusform>
        </translation>
    </message>
    <message>
        <source>Each row is a digit, each column what it was read as: what is not on the diagonal is an error, the stronger its colour, the more frequent; of a cell&apos;s digits, the surest come first.</source>
        <extracomment>app/evaluate/confusion_page.py</extracomment>
        <translation>Cada fila es un dígito y cada columna, lo que se leyó: fuera de la diagonal hay un error, tanto más frecuente cuanto más intenso es su color; en cada celda, los más seguros van primero.</translation>
    </message>
    <message>
        <source>Digits of the cell</source>
        <extracomment>app/evaluate/confusion_page.py</extracomment>
        <translation>Dígitos de la celda</translation>
    </message>
    <message>
        <source>What each digit is → what it was read as, and how sure the network was; the surest errors come first. Click one to see on the Inside tab why.</source>
        <extracomment>app/evaluate/confusion_page.py</extracomment>
        <translation>Lo que es cada dígito → lo que se leyó, y la confianza de la red; los errores más seguros van primero. Haz clic en uno para ver por qué en la pestaña Por dentro.</translation>
    </message>
    <message>
        <source>Digits that were read wrong</source>
        <extracomment>app/evaluate/confusion_page.py</extracomment>
        <translation>Dígitos mal leídos</translation>
    </message>
    <message>
        <source>How good is it?</source>
        <extracomment>app/evaluate/confusion_page.py, app/evaluate/digits_page.py</extracomment>
        <translation>¿Lo hace bien?</translation>
    </message>
    <message>
        <source>No digit was read like this.</source>
        <extracomment>app/evaluate/confusion_page.py</extracomment>
        <translation>Ningún dígito se leyó así.</translation>
    </message>
    <message>
        <source>Every digit was read right: there is no error to show.</source>
        <extracomment>app/evaluate/confusion_page.py</extracomment>
        <translation>Todos los dígitos se leyeron bien: no hay errores que mostrar.</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>app/evaluate/controls.py</extracomment>
        <translation>Red</translation>
    </message>
    <message>
        <source>The network to evaluate</source>
        <extracomment>app/evaluate/controls.py</extracomment>
        <translation>La red que se evalúa</translation>
    </message>
    <message>
        <source>Compare with</source>
        <extracomment>app/evaluate/controls.py</extracomment>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>A second network that reads the same digits</source>
        <extracomment>app/evaluate/controls.py</extracomment>
        <translation>Una segunda red que lee los mismos dígitos</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>app/evaluate/controls.py</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the report, the tables or this view</source>
        <extracomment>app/evaluate/controls.py</extracomment>
        <translation>Guardar el informe, las tablas o esta vista</translation>
    </message>
    <message>
        <source>State of the evaluation</source>
        <extracomment>app/evaluate/controls.py</extracomment>
        <translation>Estado de la evaluación</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <extracomment>app/evaluate/controls.py</extracomment>
        <translation>Progreso de la evaluación</translation>
    </message>
    <message>
        <source>Start evaluation</source>
        <extracomment>app/evaluate/controls.py</extracomment>
        <translation>Iniciar evaluación</translation>
    </message>
    <message>
        <source>Cancel this evaluation</source>
        <extracomment>app/evaluate/controls.py</extracomment>
        <translation>Cancelar esta evaluación</translation>
    </message>
    <message>
        <source>Read the digits with this network</source>
        <extracomment>app/evaluate/controls.py</extracomment>
        <translation>Leer los dígitos con esta red</translation>
    </message>
    <message>
        <source>What the network reads right when {digits} are disturbed, with 95 % intervals; your drawings are brought to size and place before it sees them, so they are read better than this.</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>Lo que la red lee bien cuando se alteran {digits}, con intervalos del 95&#xa0;%; tus dibujos se ajustan en tamaño y posición antes de que ella los vea, así que se leen mejor.</translation>
    </message>
    <message>
        <source>Given with {sure}: {right} of {count} right ({interval})</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>Respuestas dadas con {sure}: {right} de {count} correctas ({interval})</translation>
    </message>
    <message>
        <source>From {sure} on: {coverage} answered, {right} right</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>Desde {sure}: {coverage} de respuestas, {right} correctas</translation>
    </message>
    <message>
        <source>{strength}: {right} right ({interval})</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>{strength}: {right} bien leídos ({interval})</translation>
    </message>
    <message>
        <source>On the dotted line, an answer given with 90 % is right nine times in ten; above it the network is too modest, below it too sure; bars are 95 % intervals. If only surer answers are given, fewer digits are answered, and more of those rightly.</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>En la línea de puntos, una respuesta dada con 90&#xa0;% es correcta nueve de cada diez veces; por encima la red es demasiado modesta, por debajo demasiado segura; las barras son intervalos del 95&#xa0;%. Si solo se dan las respuestas más seguras, hay menos, pero aciertan más.</translation>
    </message>
    <message>
        <source>confidence, %</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>confianza,&#xa0;%</translation>
    </message>
    <message>
        <source>least confidence to answer, %</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>confianza mínima,&#xa0;%</translation>
    </message>
    <message>
        <source>right, %</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>aciertos,&#xa0;%</translation>
    </message>
    <message>
        <source>answered, %</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>respuestas,&#xa0;%</translation>
    </message>
    <message>
        <source>From {sure} on: nothing is answered</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>Desde {sure}: ninguna respuesta</translation>
    </message>
    <message>
        <source>Can its confidence be believed?</source>
        <extracomment>app/evaluate/curve_pages.py, lenet/report/page.py</extracomment>
        <translation>¿Es creíble su confianza?</translation>
    </message>
    <message>
        <source>Whether its confidence can be believed</source>
        <extracomment>app/evaluate/curve_pages.py, app/evaluate/result_views.py</extracomment>
        <translation>Si su confianza es creíble</translation>
    </message>
    <message>
        <source>the digits</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>los dígitos</translation>
    </message>
    <message>
        <source>How robust is it?</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>¿Es robusta?</translation>
    </message>
    <message>
        <source>How robust it is</source>
        <extracomment>app/evaluate/curve_pages.py, app/evaluate/result_views.py, lenet/report/page.py</extracomment>
        <translation>Lo robusta que es</translation>
    </message>
    <message>
        <source>{part} of the {count} digits</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>{part} de los {count} dígitos</translation>
    </message>
    <message>
        <source>all digits</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>todos los dígitos</translation>
    </message>
    <message>
        <source>Reliability</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>Fiabilidad</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Of these, right</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>De ellas, correctas</translation>
    </message>
    <message>
        <source>Point at a digit, or go from one to the next with the arrow keys; click it, or press Enter, to pick</source>
        <extracomment>app/evaluate/digit_map.py</extracomment>
        <translation>Señala un dígito o pasa de uno a otro con las flechas; haz clic o pulsa Intro para elegirlo</translation>
    </message>
    <message>
        <source>Map of the digits</source>
        <extracomment>app/evaluate/digit_map.py, app/evaluate/map_page.py</extracomment>
        <translation>Mapa de los dígitos</translation>
    </message>
    <message>
        <source>{percent} % of the variance</source>
        <extracomment>app/evaluate/digit_map.py, lenet/report/charts.py</extracomment>
        <translation>{percent}&#xa0;% de la varianza</translation>
    </message>
    <message>
        <source>How well each of the ten digits is read</source>
        <extracomment>app/evaluate/digits_page.py</extracomment>
        <translation>Cómo se lee cada uno de los diez dígitos</translation>
    </message>
    <message>
        <source>Precision: how many of the answers with this digit are right; recall: how many of these digits are read right; F1: the harmonic mean of the two.</source>
        <extracomment>app/evaluate/digits_page.py, lenet/report/page.py</extracomment>
        <translation>Precisión: cuántas de las respuestas con este dígito son correctas; exhaustividad: cuántos de estos dígitos se leen bien; F1: la media armónica de ambas.</translation>
    </message>
    <message>
        <source>Digit</source>
        <extracomment>app/evaluate/digits_page.py</extracomment>
        <translation>Dígito</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Precision</source>
        <extracomment>app/evaluate/digits_page.py</extracomment>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Recall</source>
        <extracomment>app/evaluate/digits_page.py</extracomment>
        <translation>Exhaustividad</translation>
    </message>
    <message>
        <source>F1</source>
        <extracomment>app/evaluate/digits_page.py, lenet/report/page.py</extracomment>
        <translation>F1</translation>
    </message>
    <message>
        <source>Figures of each digit</source>
        <extracomment>app/evaluate/digits_page.py</extracomment>
        <translation>Resultados de cada dígito</translation>
    </message>
    <message>
        <source>Save all that was found as a page of HTML</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>Guardar todos los resultados como página HTML</translation>
    </message>
    <message>
        <source>Save all that was found as CSV files</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>Guardar todos los resultados como archivos CSV</translation>
    </message>
    <message>
        <source>Save this view as a PNG or SVG picture</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>Guardar esta vista como imagen PNG o SVG</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <extracomment>app/evaluate/exports.py, app/services/messages.py, lenet/cli/evaluate.py, lenet/cli/predict.py</extracomment>
        <translation>{name} se ha guardado.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Choose a folder for the tables</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>Elegir una carpeta para las tablas</translation>
    </message>
    <message>
        <source>Save this view</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>view</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>vista</translation>
    </message>
    <message>
        <source>Save this chart</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>Guardar este gráfico</translation>
    </message>
    <message>
        <source>chart</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>gráfico</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>&amp;Informe…</translation>
    </message>
    <message>
        <source>&amp;Tables…</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>&amp;Tablas…</translation>
    </message>
    <message>
        <source>This &amp;view…</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>Esta &amp;vista…</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <extracomment>app/evaluate/exports.py, app/train/runs/export.py, app/window/file_actions.py</extracomment>
        <translation>Imágenes PNG</translation>
    </message>
    <message>
        <source>SVG pictures</source>
        <extracomment>app/evaluate/exports.py, app/train/runs/export.py</extracomment>
        <translation>Imágenes SVG</translation>
    </message>
    <message>
        <source>report</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>informe</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Show the whole map again; a double click on it does too</source>
        <extracomment>app/evaluate/map_page.py</extracomment>
        <translation>Mostrar de nuevo el mapa entero; también con doble clic en él</translation>
    </message>
    <message>
        <source>Each digit lies where the network&apos;s last hidden layer puts it, the 84 numbers seen from the side where they differ most; rings mark what was read wrong.</source>
        <extracomment>app/evaluate/map_page.py, lenet/report/page.py</extracomment>
        <translation>Cada dígito está donde lo pone la última capa oculta de la red: 84 números vistos por el lado en que más difieren; un anillo marca los mal leídos.</translation>
    </message>
    <message>
        <source>The digit that is pointed at</source>
        <extracomment>app/evaluate/map_page.py</extracomment>
        <translation>El dígito señalado</translation>
    </message>
    <message>
        <source>Whole map</source>
        <extracomment>app/evaluate/map_page.py</extracomment>
        <translation>Mapa entero</translation>
    </message>
    <message>
        <source>★ your drawing</source>
        <extracomment>app/evaluate/map_page.py</extracomment>
        <translation>★ tu dibujo</translation>
    </message>
    <message>
        <source>What is this map?</source>
        <extracomment>app/evaluate/map_page.py</extracomment>
        <translation>¿Qué es este mapa?</translation>
    </message>
    <message>
        <source>Point at a digit,
or press an arrow key</source>
        <extracomment>app/evaluate/map_page.py</extracomment>
        <translation>Señala un dígito
o pulsa una flecha</translation>
    </message>
    <message>
        <source>The map is
not drawn yet</source>
        <extracomment>app/evaluate/map_page.py</extracomment>
        <translation>El mapa aún no
está dibujado</translation>
    </message>
    <message>
        <source>Click a digit to see on the Inside tab why it is read so</source>
        <extracomment>app/evaluate/page.py</extracomment>
        <translation>Haz clic en un dígito para ver en la pestaña Por dentro por qué se lee así</translation>
    </message>
    <message>
        <source>Digit {number}: it is {label}, read as {answer}; click to look inside</source>
        <extracomment>app/evaluate/page.py</extracomment>
        <translation>Dígito n.º {number}: es un {label}, leído como {answer}; haz clic para verlo por dentro</translation>
    </message>
    <message>
        <source>Views of the result</source>
        <extracomment>app/evaluate/result_views.py</extracomment>
        <translation>Vistas del resultado</translation>
    </message>
    <message>
        <source>Errors</source>
        <extracomment>app/evaluate/result_views.py</extracomment>
        <translation>Errores</translation>
    </message>
    <message>
        <source>What was read wrong</source>
        <extracomment>app/evaluate/result_views.py</extracomment>
        <translation>Lo que se leyó mal</translation>
    </message>
    <message>
        <source>Confusion</source>
        <extracomment>app/evaluate/result_views.py</extracomment>
        <translation>Confusión</translation>
    </message>
    <message>
        <source>Which digits are read as which</source>
        <extracomment>app/evaluate/result_views.py</extracomment>
        <translation>Qué dígitos se toman por cuáles</translation>
    </message>
    <message>
        <source>How well each digit is read</source>
        <extracomment>app/evaluate/result_views.py</extracomment>
        <translation>Lo bien que se lee cada dígito</translation>
    </message>
    <message>
        <source>Robustness</source>
        <extracomment>app/evaluate/result_views.py</extracomment>
        <translation>Robustez</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>app/evaluate/result_views.py</extracomment>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>How the network sees the digits</source>
        <extracomment>app/evaluate/result_views.py</extracomment>
        <translation>Cómo ve la red los dígitos</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>app/evaluate/result_views.py</extracomment>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Two networks on the same digits</source>
        <extracomment>app/evaluate/result_views.py</extracomment>
        <translation>Dos redes con los mismos dígitos</translation>
    </message>
    <message>
        <source>How good is the network?</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>¿Lo hace bien la red?</translation>
    </message>
    <message>
        <source>With 95 % certainty the true accuracy lies in this interval (Wilson&apos;s)</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>Con una certeza del 95&#xa0;%, la exactitud verdadera está en este intervalo (de Wilson)</translation>
    </message>
    <message>
        <source>Digits whose largest score is another digit&apos;s</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>Dígitos cuya puntuación mayor es la de otro</translation>
    </message>
    <message>
        <source>Mean cross-entropy in nats, as in training: the lower, the better</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>Entropía cruzada media en nats, como en el entrenamiento: cuanto menor, mejor</translation>
    </message>
    <message>
        <source>How far confidence and accuracy differ, in the mean over 15 groups of answers</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>Diferencia entre confianza y exactitud, en la media de 15 grupos de respuestas</translation>
    </message>
    <message>
        <source>read right</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>bien leídos</translation>
    </message>
    <message>
        <source>read wrong</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>mal leídos</translation>
    </message>
    <message>
        <source>mean loss</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>pérdida media</translation>
    </message>
    <message>
        <source>calibration error, points</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>error de calibración, puntos</translation>
    </message>
    <message>
        <source>right (95 %: {interval})</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>bien leídos (95&#xa0;%: {interval})</translation>
    </message>
    <message>
        <source>of {count} wrong</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>mal leídos de {count}</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>Aún sin resultados</translation>
    </message>
    <message>
        <source>Figures of the choice before: {result}</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>Resultados de la elección anterior: {result}</translation>
    </message>
    <message>
        <source>Figures of {result}</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>Resultados: {result}</translation>
    </message>
    <message>
        <source>Cancelled before there was a result; the figures are still those of {result}.</source>
        <extracomment>app/evaluate/tab.py</extracomment>
        <translation>Cancelado antes de tener un resultado; los datos siguen siendo los de: {result}.</translation>
    </message>
    <message>
        <source>Getting network and digits ready…</source>
        <extracomment>app/evaluate/tab.py</extracomment>
        <translation>Preparando la red y los dígitos…</translation>
    </message>
    <message>
        <source>Passed over: {count}. The first: {sentence}</source>
        <extracomment>app/evaluate/tab.py</extracomment>
        <translation>Omitidos: {count}. El primero: {sentence}</translation>
    </message>
    <message>
        <source>Cancelled before there was a result.</source>
        <extracomment>app/evaluate/tab.py</extracomment>
        <translation>Cancelado antes de tener un resultado.</translation>
    </message>
    <message>
        <source>Cancelled; what was found until then is shown.</source>
        <extracomment>app/evaluate/tab.py</extracomment>
        <translation>Cancelado; se muestra lo encontrado hasta entonces.</translation>
    </message>
    <message>
        <source>The network reads the digits: what it finds will be here in a moment</source>
        <extracomment>app/evaluate/tab.py</extracomment>
        <translation>La red está leyendo los dígitos: el resultado aparecerá aquí enseguida</translation>
    </message>
    <message>
        <source>Choose a network and digits, then start the evaluation</source>
        <extracomment>app/evaluate/tab.py</extracomment>
        <translation>Elige una red y unos dígitos e inicia la evaluación</translation>
    </message>
    <message>
        <source>The figures are still those of the choice before: start the evaluation for this one.</source>
        <extracomment>app/evaluate/tab.py</extracomment>
        <translation>Los resultados siguen siendo los de la elección anterior: inicia la evaluación para esta.</translation>
    </message>
    <message>
        <source>No network is in use yet: choose another one, or wait a moment.</source>
        <extracomment>app/evaluate/tab.py</extracomment>
        <translation>Aún no hay ninguna red en uso: elige otra o espera un momento.</translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <extracomment>app/evaluate/wording.py, lenet/report/number_format.py</extracomment>
        <translation>{low} a {high}&#xa0;%</translation>
    </message>
    <message>
        <source>{network} on {digits}</source>
        <extracomment>app/evaluate/wording.py</extracomment>
        <translation>{network} · {digits}</translation>
    </message>
    <message>
        <source>{wrong} of {total} wrong; most often {label} read as {answer}</source>
        <extracomment>app/evaluate/wording.py</extracomment>
        <translation>{wrong} de {total} mal leídos; sobre todo {label} como {answer}</translation>
    </message>
    <message>
        <source>This {label} of {digits} was read as {answer} with {percent} % by {network}.</source>
        <extracomment>app/evaluate/wording.py</extracomment>
        <translation>Este {label} ({digits}) fue leído como {answer} con {percent}&#xa0;% por {network}.</translation>
    </message>
    <message>
        <source>less than 0.0001</source>
        <extracomment>app/evaluate/wording.py, lenet/report/number_format.py</extracomment>
        <translation>menos de 0,0001</translation>
    </message>
    <message>
        <source>All {total} read right</source>
        <extracomment>app/evaluate/wording.py</extracomment>
        <translation>Los {total} bien leídos</translation>
    </message>
    <message>
        <source>Reading the digits: {percent} %</source>
        <extracomment>app/evaluate/wording.py</extracomment>
        <translation>Leyendo los dígitos: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Drawing the map: {percent} %</source>
        <extracomment>app/evaluate/wording.py</extracomment>
        <translation>Dibujando el mapa: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Disturbing the digits: {percent} %</source>
        <extracomment>app/evaluate/wording.py</extracomment>
        <translation>Alterando los dígitos: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Rotation</source>
        <extracomment>app/evaluate/wording.py, lenet/report/number_format.py</extracomment>
        <translation>Rotación</translation>
    </message>
    <message>
        <source>degrees, clockwise</source>
        <extracomment>app/evaluate/wording.py, lenet/report/number_format.py</extracomment>
        <translation>grados, sentido horario</translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>app/evaluate/wording.py, lenet/report/number_format.py</extracomment>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <source>pixels of 32</source>
        <extracomment>app/evaluate/wording.py, lenet/report/number_format.py</extracomment>
        <translation>píxeles de 32</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>app/evaluate/wording.py, lenet/report/number_format.py</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>times as large</source>
        <extracomment>app/evaluate/wording.py, lenet/report/number_format.py</extracomment>
        <translation>veces el tamaño</translation>
    </message>
    <message>
        <source>pixels more</source>
        <extracomment>app/evaluate/wording.py, lenet/report/number_format.py</extracomment>
        <translation>píxeles más</translation>
    </message>
    <message>
        <source>Noise</source>
        <extracomment>app/evaluate/wording.py, lenet/report/number_format.py</extracomment>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>deviation, of full ink</source>
        <extracomment>app/evaluate/wording.py</extracomment>
        <translation>desviación (tinta plena = 1)</translation>
    </message>
    <message>
        <source>strongest orange in row {top}, column {left}; strongest blue in row {low_top}, column {low_left}</source>
        <extracomment>app/inside/digit_pictures.py</extracomment>
        <translation>naranja más intenso: fila {top}, columna {left}; azul más intenso: fila {low_top}, columna {low_left}</translation>
    </message>
    <message>
        <source>training digits</source>
        <extracomment>app/inside/example_loader.py</extracomment>
        <translation>dígitos de entrenamiento</translation>
    </message>
    <message>
        <source>built-in digits</source>
        <extracomment>app/inside/example_loader.py, lenet/datasets/sources.py</extracomment>
        <translation>dígitos integrados</translation>
    </message>
    <message>
        <source>It started from random weights; what training changed, ‖W − W₀‖, is {percent} % of ‖W₀‖.</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>Partió de pesos aleatorios; lo que cambió el entrenamiento, ‖W − W₀‖, es el {percent}&#xa0;% de ‖W₀‖.</translation>
    </message>
    <message>
        <source>{stage}: {count} units with {inputs} weights</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>{stage}: {count} unidades con {inputs} pesos</translation>
    </message>
    <message>
        <source>Each row is a unit; its weights, from left to right, are for the units of the layer before.</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>Cada fila es una unidad; sus pesos, de izquierda a derecha, son para las unidades de la capa anterior.</translation>
    </message>
    <message>
        <source>Which layer’s weights are shown</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>La capa cuyos pesos se muestran</translation>
    </message>
    <message>
        <source>The weights now, before the first step of training, or their difference</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>Los pesos actuales, los de antes del primer paso del entrenamiento o su diferencia</translation>
    </message>
    <message>
        <source>The weights at the start are not known: the file does not name them, or they were another network’s.</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>Los pesos iniciales no se conocen: el archivo no los indica, o eran los de otra red.</translation>
    </message>
    <message>
        <source>{stage}: {count} filters for {maps} × 5×5</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>{stage}: {count} filtros para {maps} × 5×5</translation>
    </message>
    <message>
        <source>Each square is a filter of 5×5 weights.</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>Cada cuadrado es un filtro de 5×5 pesos.</translation>
    </message>
    <message>
        <source>Each column is a filter; its squares, from top to bottom, are for the maps of the layer before.</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>Cada columna es un filtro; sus cuadrados, de arriba abajo, son para los mapas de la capa anterior.</translation>
    </message>
    <message>
        <source>Layer</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Which weights</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>Qué pesos</translation>
    </message>
    <message>
        <source>What is a convolution?</source>
        <extracomment>app/inside/filters_page.py, app/inside/unit_page.py, app/inside/wording.py</extracomment>
        <translation>¿Qué es una convolución?</translation>
    </message>
    <message>
        <source>What every layer has learned: all its weights as one picture. Click one to see its unit at work.</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>Lo que ha aprendido cada capa: todos sus pesos en una imagen. Haz clic en uno para ver su unidad en acción.</translation>
    </message>
    <message>
        <source>Point at a weight to read its number.</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>Señala un peso para leer su valor.</translation>
    </message>
    <message>
        <source>{words}; at the start {value}</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>{words}; al principio {value}</translation>
    </message>
    <message>
        <source>as they are</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>actuales</translation>
    </message>
    <message>
        <source>at the start of training</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>al inicio del entrenamiento</translation>
    </message>
    <message>
        <source>what training changed</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>lo que cambió el entrenamiento</translation>
    </message>
    <message>
        <source>Weights</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>activation: 0</source>
        <extracomment>app/inside/network_painter.py</extracomment>
        <translation>activación: 0</translation>
    </message>
    <message>
        <source>the layer’s largest</source>
        <extracomment>app/inside/network_painter.py</extracomment>
        <translation>máximo de la capa</translation>
    </message>
    <message>
        <source>path: against</source>
        <extracomment>app/inside/network_painter.py</extracomment>
        <translation>camino: en contra</translation>
    </message>
    <message>
        <source>for the answer</source>
        <extracomment>app/inside/network_painter.py</extracomment>
        <translation>a favor</translation>
    </message>
    <message>
        <source>The network</source>
        <extracomment>app/inside/network_view.py</extracomment>
        <translation>La red</translation>
    </message>
    <message>
        <source>Click a map or a unit, or walk with the arrow keys, and with Shift on a map, to see its numbers; double-click it, or press Space, to switch it off.</source>
        <extracomment>app/inside/network_view.py</extracomment>
        <translation>Haz clic en un mapa o una unidad, o ve con las flechas (y Mayús dentro de un mapa), para ver sus números; doble clic, o Espacio, para desactivarlos.</translation>
    </message>
    <message>
        <source>{unit}: {value}</source>
        <extracomment>app/inside/network_view.py</extracomment>
        <translation>{unit}: {value}</translation>
    </message>
    <message>
        <source>{words} – double-click to switch it off or on</source>
        <extracomment>app/inside/network_view.py</extracomment>
        <translation>{words} – doble clic para desactivar o activar</translation>
    </message>
    <message>
        <source>Looking through other digits…</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>Revisando otros dígitos…</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Looking through other digits: {percent} %</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>Revisando otros dígitos: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Change a weight</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>Cambiar un peso</translation>
    </message>
    <message>
        <source>{stage}.W[{row}, {column}] is</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>{stage}.W[{row}, {column}] es</translation>
    </message>
    <message>
        <source>Save the edited network</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>Guardar la red modificada</translation>
    </message>
    <message>
        <source>Why this digit</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>Por qué este</translation>
    </message>
    <message>
        <source>Which ink speaks for the answer, and what would change it</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>Qué tinta habla a favor de la respuesta y qué la cambiaría</translation>
    </message>
    <message>
        <source>One unit</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>Una unidad</translation>
    </message>
    <message>
        <source>The arithmetic of the unit that is chosen above</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>El cálculo de la unidad elegida arriba</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>The weights of every layer, and how training changed them</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>Los pesos de cada capa y cómo los cambió el entrenamiento</translation>
    </message>
    <message>
        <source>Softmax</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>From scores to probabilities, step by step</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>De las puntuaciones a las probabilidades, paso a paso</translation>
    </message>
    <message>
        <source>Try things</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Change the network and see what happens</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>Cambiar la red y ver qué ocurre</translation>
    </message>
    <message>
        <source>edited</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>modificada</translation>
    </message>
    <message>
        <source>Networks</source>
        <extracomment>app/inside/pages.py, app/window/file_actions.py</extracomment>
        <translation>Redes</translation>
    </message>
    <message>
        <source>The window and its map</source>
        <extracomment>app/inside/sliding_window.py</extracomment>
        <translation>La ventana y su mapa</translation>
    </message>
    <message>
        <source>Click a place of the map to see its window</source>
        <extracomment>app/inside/sliding_window.py</extracomment>
        <translation>Haz clic en un punto del mapa para ver su ventana</translation>
    </message>
    <message>
        <source>Take the temperature that the file of the network names</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>Usar la temperatura que indica el archivo de la red</translation>
    </message>
    <message>
        <source>score</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>÷ T</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>÷ T</translation>
    </message>
    <message>
        <source>− largest</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>− máximo</translation>
    </message>
    <message>
        <source>e to the power</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>exponencial</translation>
    </message>
    <message>
        <source>÷ sum = probability</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>÷ suma = probabilidad</translation>
    </message>
    <message>
        <source>The steps of softmax</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>Los pasos de softmax</translation>
    </message>
    <message>
        <source>Temperature</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>A higher temperature makes all digits more alike, a lower one the winner more certain</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>Una temperatura más alta iguala más los dígitos; una más baja hace más seguro al ganador</translation>
    </message>
    <message>
        <source>Temperature T</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>Temperatura T</translation>
    </message>
    <message>
        <source>How ten scores become ten probabilities, step by step.</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>Cómo diez puntuaciones se convierten en diez probabilidades, paso a paso.</translation>
    </message>
    <message>
        <source>The powers add up to {total}; each divided by it is the probability.</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>Las exponenciales suman {total}; cada una dividida entre esa suma es la probabilidad.</translation>
    </message>
    <message>
        <source>The network’s own T</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>T de la red</translation>
    </message>
    <message>
        <source>What is softmax?</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>¿Qué es softmax?</translation>
    </message>
    <message>
        <source>Draw a digit first.</source>
        <extracomment>app/inside/softmax_page.py, app/inside/why_page.py</extracomment>
        <translation>Dibuja primero un dígito.</translation>
    </message>
    <message>
        <source>Show at once what the network makes of each stroke; off, the picture stays as it is</source>
        <extracomment>app/inside/tab.py</extracomment>
        <translation>Mostrar al momento lo que la red hace con cada trazo; si no, la imagen se queda como está</translation>
    </message>
    <message>
        <source>Show the largest contributions of each layer, followed back from the answer</source>
        <extracomment>app/inside/tab.py</extracomment>
        <translation>Mostrar las mayores contribuciones de cada capa, siguiéndolas hacia atrás desde la respuesta</translation>
    </message>
    <message>
        <source>Follow the drawing</source>
        <extracomment>app/inside/tab.py</extracomment>
        <translation>Seguir el dibujo</translation>
    </message>
    <message>
        <source>Strongest paths</source>
        <extracomment>app/inside/tab.py</extracomment>
        <translation>Caminos más fuertes</translation>
    </message>
    <message>
        <source>Clear the drawing</source>
        <extracomment>app/inside/tab.py</extracomment>
        <translation>Borrar el dibujo</translation>
    </message>
    <message>
        <source>Take the last change of the network back</source>
        <extracomment>app/inside/tab.py, app/inside/try_page.py, app/inside/unit_page.py</extracomment>
        <translation>Deshacer el último cambio de la red</translation>
    </message>
    <message>
        <source>What is this network?</source>
        <extracomment>app/inside/tab.py</extracomment>
        <translation>¿Qué es esta red?</translation>
    </message>
    <message>
        <source>This is the edited network: “Try things” has the way back.</source>
        <extracomment>app/inside/tab.py</extracomment>
        <translation>Esta es la red modificada: en «Probar» se puede volver atrás.</translation>
    </message>
    <message>
        <source>The network shows an earlier drawing: switch “Follow the drawing” on to catch up.</source>
        <extracomment>app/inside/tab.py</extracomment>
        <translation>La red muestra un dibujo anterior: activa «Seguir el dibujo» para ponerla al día.</translation>
    </message>
    <message>
        <source>What each layer makes of your digit, from the pixels to the ten scores.</source>
        <extracomment>app/inside/tab.py</extracomment>
        <translation>Lo que cada capa hace con tu dígito, desde los píxeles hasta las diez puntuaciones.</translation>
    </message>
    <message>
        <source>Draw a 4 whose top is nearly closed. While the pen moves, every layer changes with it: the curves are the largest products of each layer, followed back from the answer.</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>Dibuja un 4 casi cerrado por arriba. Mientras el lápiz se mueve, todas las capas cambian con él: las curvas son los mayores productos de cada capa, seguidos hacia atrás desde la respuesta.</translation>
    </message>
    <message>
        <source>Ask why. Orange ink speaks for the answer, blue ink against it. Which part makes it a 4, and which speaks against it?</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>Pregunta por qué. La tinta naranja habla a favor de la respuesta; la azul, en contra. ¿Qué parte lo hace un 4 y cuál habla en contra?</translation>
    </message>
    <message>
        <source>What would make it another digit? These few dabs of ink. Draw them on the canvas, and see.</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>¿Qué lo convertiría en otro dígito? Estos pocos toques de tinta. Dibújalos en el lienzo y mira.</translation>
    </message>
    <message>
        <source>Do a sum by hand. Click any place on a map of the network: what the unit looks at is framed in the layer before. “Play” moves that window over the whole map.</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>Haz una suma a mano. Haz clic en un punto de un mapa de la red: lo que mira la unidad aparece enmarcado en la capa anterior. «Animar» pasea esa ventana por todo el mapa.</translation>
    </message>
    <message>
        <source>What it has learned: the weights of every layer as one picture, as they are, and as the random numbers that they were before.</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>Lo que ha aprendido: los pesos de cada capa en una imagen, tal como son y como los números aleatorios que eran antes.</translation>
    </message>
    <message>
        <source>From scores to probabilities: raise the temperature, and the second digit comes nearer.</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>De las puntuaciones a las probabilidades: sube la temperatura y el segundo dígito se acercará.</translation>
    </message>
    <message>
        <source>Double-click a map on an orange path to switch it off, or prune the smallest weights here. What becomes of the answer, and of the test digits? Undo it all.</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>Haz doble clic en un mapa de un camino naranja para desactivarlo, o poda aquí los pesos más pequeños. ¿Qué pasa con la respuesta y con los dígitos de prueba? Después, deshazlo todo.</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>Visita guiada</translation>
    </message>
    <message>
        <source>Draw it for me</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>Dibujarlo por mí</translation>
    </message>
    <message>
        <source>Put such a 4 on the canvas</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>Poner un 4 así en el lienzo</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Go back to the step before</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>Volver al paso anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Go on to the next step</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>Ir al paso siguiente</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>End the tour</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>Terminar la visita</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Save it as a file, to load it again</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>Guardarla en un archivo para volver a cargarla</translation>
    </message>
    <message>
        <source>In “One unit” you can switch units off and change single weights.</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>En «Una unidad» se pueden desactivar unidades y cambiar pesos sueltos.</translation>
    </message>
    <message>
        <source>Prune the smallest weights, in percent</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>Podar los pesos más pequeños, en porcentaje</translation>
    </message>
    <message>
        <source>Set the smallest weights of the whole network to 0</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>Poner a 0 los pesos más pequeños de toda la red</translation>
    </message>
    <message>
        <source>Start over</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Take all changes of the network back</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>Deshacer todos los cambios de la red</translation>
    </message>
    <message>
        <source>Save the edited network…</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>Guardar la red modificada…</translation>
    </message>
    <message>
        <source>Read drawings with the edited network</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>Leer los dibujos con la red modificada</translation>
    </message>
    <message>
        <source>Use the edited network in the Draw tab, for as long as there are changes</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>Usar la red modificada en la pestaña Dibujar mientras haya cambios</translation>
    </message>
    <message>
        <source>Prune the smallest weights</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>Podar los pesos menores</translation>
    </message>
    <message>
        <source>Change the network and see how the answer changes; nothing is lost.</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>Cambia la red y mira cómo cambia la respuesta; no se pierde nada.</translation>
    </message>
    <message>
        <source>nothing to read</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>nada que leer</translation>
    </message>
    <message>
        <source>reading them…</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>leyendo…</translation>
    </message>
    <message>
        <source>{percent} % of {total} of {name}</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>{percent}&#xa0;% de {total} ({name})</translation>
    </message>
    <message>
        <source>Switched off: {names}.</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>Desactivadas: {names}.</translation>
    </message>
    <message>
        <source>Changed: {names}.</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>Cambiados: {names}.</translation>
    </message>
    <message>
        <source>Read drawings with it</source>
        <extracomment>app/inside/try_page.py, app/train/setup/side_panel.py</extracomment>
        <translation>Leer dibujos con ella</translation>
    </message>
    <message>
        <source>What can be tried?</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>¿Qué se puede probar?</translation>
    </message>
    <message>
        <source>{digit} with {percent} %</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>{digit} con {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>this drawing</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>este dibujo</translation>
    </message>
    <message>
        <source>test digits read right</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>dígitos de prueba bien leídos</translation>
    </message>
    <message>
        <source>As it is</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>Original</translation>
    </message>
    <message>
        <source>Edited</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>Modificada</translation>
    </message>
    <message>
        <source>{stage} map {channel}</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>{stage}, mapa {channel}</translation>
    </message>
    <message>
        <source>{stage} unit {channel}</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>{stage}, unidad {channel}</translation>
    </message>
    <message>
        <source>Which map, or which 25 units, of the layer before is shown</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>Qué mapa, o qué 25 unidades, de la capa anterior se muestra</translation>
    </message>
    <message>
        <source>Move the window to the place before, or after</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>Mover la ventana al lugar anterior o siguiente</translation>
    </message>
    <message>
        <source>Which of the inputs</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>Qué entradas</translation>
    </message>
    <message>
        <source>a: inputs</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>a: entradas</translation>
    </message>
    <message>
        <source>W: weights</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>W: pesos</translation>
    </message>
    <message>
        <source>products</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>productos</translation>
    </message>
    <message>
        <source>What the unit gets from the layer before</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>Lo que la unidad recibe de la capa anterior</translation>
    </message>
    <message>
        <source>Each input times its weight; together with b they make the value</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>Cada entrada por su peso; sumados con b dan el valor</translation>
    </message>
    <message>
        <source>Switch this unit off or on</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>Desactivar o activar esta unidad</translation>
    </message>
    <message>
        <source>Digits that excite it most</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>Dígitos que más la excitan</translation>
    </message>
    <message>
        <source>One unit: what it looks at, times its weights, added up. Click another one above.</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>Una unidad: lo que mira, por sus pesos, todo sumado. Haz clic en otra arriba.</translation>
    </message>
    <message>
        <source>Of {count} {digits}, these excite it most:</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>De {count} {digits}, los que más la excitan:</translation>
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
        <translation>Animar</translation>
    </message>
    <message>
        <source>Let the window slide over the whole map</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>Deslizar la ventana por todo el mapa</translation>
    </message>
    <message>
        <source>blue: below 0 · neutral: 0 · orange: above 0 · rounded; point at a number to read more of it</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>azul: bajo 0 · neutro: 0 · naranja: sobre 0 · redondeado; señala un número para leer más</translation>
    </message>
    <message>
        <source>{stage}, 25 units from no. </source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>{stage}, 25 unidades desde n.º </translation>
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
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Switch on again</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>Reactivar</translation>
    </message>
    <message>
        <source>Set its output to 0, with its whole map, and see what that does to the answer</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>Poner a 0 su salida, con todo su mapa, y ver qué le pasa a la respuesta</translation>
    </message>
    <message>
        <source>Choose a unit of conv1, conv2, conv3 or fc1 to switch it off</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>Elige una unidad de conv1, conv2, conv3 o fc1 para desactivarla</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>app/inside/unit_page.py, app/train/controls.py</extracomment>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>{stage}, map </source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>{stage}, mapa </translation>
    </message>
    <message>
        <source>products, sum {total}</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>productos, suma {total}</translation>
    </message>
    <message>
        <source>Weights of the layer</source>
        <extracomment>app/inside/weights_view.py</extracomment>
        <translation>Pesos de la capa</translation>
    </message>
    <message>
        <source>Click a weight to see its unit at work</source>
        <extracomment>app/inside/weights_view.py</extracomment>
        <translation>Haz clic en un peso para ver su unidad en acción</translation>
    </message>
    <message>
        <source>With {dabs} it is read as {rival}, with {percent}&#xa0;%.</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>Con {dabs} se lee como {rival}, con {percent}&#xa0;%.</translation>
    </message>
    <message>
        <source>Ask which ink tells the two apart, instead of which ink speaks for the answer alone</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>Preguntar qué tinta distingue a los dos, en vez de cuál habla a favor de la respuesta sola</translation>
    </message>
    <message>
        <source>{answer} with {percent} %, then {rival} with {rival_percent} %</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>{answer} con {percent}&#xa0;%, luego {rival} con {rival_percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Of {count} {digits}, these are nearest in the 84 activations of fc1, with their distances:</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>De {count} {digits}, los más cercanos según las 84 activaciones de fc1, con sus distancias:</translation>
    </message>
    <message>
        <source>With a dozen dabs of ink it is not yet read as {rival}.</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>Con una docena de toques de tinta aún no se lee como {rival}.</translation>
    </message>
    <message>
        <source>Why this digit rather than the next</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>Por qué este dígito y no el siguiente</translation>
    </message>
    <message>
        <source>The nearest digits</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>Los dígitos más cercanos</translation>
    </message>
    <message>
        <source>Which ink speaks for the answer, and which against it; in each picture, the strongest has the full colour.</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>Qué tinta habla a favor de la respuesta y cuál en contra; en cada imagen, la más fuerte tiene el color pleno.</translation>
    </message>
    <message>
        <source>Why {answer} rather than {rival}?</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>¿Por qué {answer} y no {rival}?</translation>
    </message>
    <message>
        <source>{label}: {distance}</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>{label}: {distance}</translation>
    </message>
    <message>
        <source>To be read as {rival}</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>Para leerse como {rival}</translation>
    </message>
    <message>
        <source>Computing the reasons…</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>Calculando los motivos…</translation>
    </message>
    <message>
        <source>against</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>en contra</translation>
    </message>
    <message>
        <source>for it</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>a favor</translation>
    </message>
    <message>
        <source>less ink</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>menos tinta</translation>
    </message>
    <message>
        <source>more ink</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>más tinta</translation>
    </message>
    <message numerus="yes">
        <source>{n} dabs of ink</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>
            <numerusform>{n} toque de tinta</numerusform>
            <numerusform>{n} toques de tinta</numerusform>
        </translation>
    </message>
    <message>
        <source>Ink for and against, by painting over</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>Tinta a favor y en contra, al tapar</translation>
    </message>
    <message>
        <source>Ink for and against, by the gradient</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>Tinta a favor y en contra, por el gradiente</translation>
    </message>
    <message>
        <source>What would make it the runner-up</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>Lo que lo convertiría en el segundo</translation>
    </message>
    <message>
        <source>To be read otherwise</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>Para leerse de otro modo</translation>
    </message>
    <message>
        <source>How can one ask a network why?</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>¿Cómo se le pregunta a una red por qué?</translation>
    </message>
    <message>
        <source>By painting over</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>Al tapar</translation>
    </message>
    <message>
        <source>By gradient × ink</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>Por gradiente × tinta</translation>
    </message>
    <message>
        <source>for {digit}</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>por el {digit}</translation>
    </message>
    <message numerus="yes">
        <source>{n} digits added</source>
        <extracomment>app/mine/commands.py</extracomment>
        <translation>
            <numerusform>{n} dígito añadido</numerusform>
            <numerusform>{n} dígitos añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} digits are in {name} now</source>
        <extracomment>app/mine/commands.py</extracomment>
        <translation>
            <numerusform>Ahora hay {n} dígito en {name}</numerusform>
            <numerusform>Ahora hay {n} dígitos en {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{added}; {n} were here before</source>
        <extracomment>app/mine/commands.py</extracomment>
        <translation>
            <numerusform>{added}; {n} ya estaba</numerusform>
            <numerusform>{added}; {n} ya estaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{added}; {n} lines passed over. {first}</source>
        <extracomment>app/mine/commands.py</extracomment>
        <translation>
            <numerusform>{added}; {n} línea omitida. {first}</numerusform>
            <numerusform>{added}; {n} líneas omitidas. {first}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept as {label}: {n} of your digits now</source>
        <extracomment>app/mine/commands.py</extracomment>
        <translation>
            <numerusform>Guardado como {label}: tienes {n} dígito</numerusform>
            <numerusform>Guardado como {label}: tienes {n} dígitos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} digits, the newest first. Choose some, then press 0 to 9 to relabel them, or Delete.</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>
            <numerusform>{n} dígito. Elígelo y pulsa de 0 a 9 para cambiar su etiqueta, o Supr.</numerusform>
            <numerusform>{n} dígitos, los más nuevos primero. Elige algunos y pulsa de 0 a 9 para cambiar su etiqueta, o Supr.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run could not be saved in {folder}: another window goes on with it; stop one of the two.</source>
        <extracomment>app/train/runs/store.py</extracomment>
        <translation>El entrenamiento no se ha podido guardar en {folder}: otra ventana lo continúa; detén una de las dos.</translation>
    </message>
    <message>
        <source>another window goes on with it</source>
        <extracomment>app/train/runs/store.py</extracomment>
        <translation>otra ventana lo continúa</translation>
    </message>
    <message>
        <source>The run could not be saved in {folder}: {reason}.</source>
        <extracomment>app/train/runs/store.py</extracomment>
        <translation>El entrenamiento no se ha podido guardar en {folder}: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} digits</source>
        <extracomment>app/train/setup/source_choice.py, lenet/report/page.py</extracomment>
        <translation>
            <numerusform>{n} dígito</numerusform>
            <numerusform>{n} dígitos</numerusform>
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
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Disturbing</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>Alterando</translation>
    </message>
    <message>
        <source>--data-source {source} needs --data: say where the digits are.</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>--data-source {source} necesita --data: di dónde están los dígitos.</translation>
    </message>
    <message>
        <source>write a table: of one picture its numbers in rows and columns, of several or of a folder a row for each picture</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>escribir una tabla: de una sola imagen sus números en filas y columnas; de varias o de una carpeta, una fila por imagen</translation>
    </message>
    <message>
        <source>{sentence}; or learn from digits that the program writes itself, with --data-source built-in.</source>
        <extracomment>lenet/cli/training_data.py</extracomment>
        <translation>{sentence}; o aprende de dígitos que escribe el propio programa, con --data-source built-in.</translation>
    </message>
    <message>
        <source>it has {size} bytes, and at most {max_bytes} are read</source>
        <extracomment>lenet/files/reading.py</extracomment>
        <translation>tiene {size} bytes, y se leen como máximo {max_bytes}</translation>
    </message>
    <message>
        <source>meta.input should have numbers mean and std; found {mean} and {std}</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>meta.input debería tener números mean y std; se encontró {mean} y {std}</translation>
    </message>
    <message>
        <source>Only digits are read, and there is a point, a dash or another sign.</source>
        <extracomment>lenet/recognition/reading.py</extracomment>
        <translation>Solo se leen dígitos, y hay un punto, un guion u otro signo.</translation>
    </message>
    <message>
        <source>The interrupted run has {size} parameters of type {dtype}, but the network has {own_size} of type {own_dtype}: begin a new run.</source>
        <extracomment>lenet/training/checkpoint.py</extracomment>
        <translation>El entrenamiento interrumpido tiene {size} parámetros de tipo {dtype}, pero la red tiene {own_size} de tipo {own_dtype}: empieza un entrenamiento nuevo.</translation>
    </message>
    <message>
        <source>{label}.{name} should be of type {expected}, not {found}</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>{label}.{name} debería ser del tipo {expected}, no {found}</translation>
    </message>
    <message>
        <source>It looks at rows {top}–{bottom}, columns {left}–{right} of all {count} maps of {before}.</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>Mira las filas {top}–{bottom} y columnas {left}–{right} de los {count} mapas de {before}.</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>app/application.py</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>LeNet Pad {version}, Python {python}, Qt {qt}, NumPy {numpy}</source>
        <extracomment>app/dialogs/about.py</extracomment>
        <translation>LeNet Pad {version}, Python {python}, Qt {qt}, NumPy {numpy}</translation>
    </message>
    <message>
        <source>Versions and folders</source>
        <extracomment>app/dialogs/about.py</extracomment>
        <translation>Versiones y carpetas</translation>
    </message>
    <message>
        <source>Put versions and folders on the clipboard</source>
        <extracomment>app/dialogs/about.py</extracomment>
        <translation>Poner las versiones y las carpetas en el portapapeles</translation>
    </message>
    <message>
        <source>{seconds} s   Points: {points}</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>{seconds} s   Puntos: {points}</translation>
    </message>
    <message>
        <source>{number} of {count}   Points: {points}</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>{number} de {count}   Puntos: {points}</translation>
    </message>
    <message>
        <source>Drag a weight up or down, or press + and −; click it, or press Enter, to type a number</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>Arrastra un peso arriba o abajo, o pulsa + y −; haz clic en él, o pulsa Intro, para escribir un número</translation>
    </message>
    <message>
        <source>The layer as matrices: a [{a}] × W [{W}] + b [{b}] = z [{z}].</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>La capa como matrices: a [{a}] × W [{W}] + b [{b}] = z [{z}].</translation>
    </message>
    <message>
        <source>{words} This is row {row} of a, column {column} of W.</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>{words} Esta es la fila {row} de a y la columna {column} de W.</translation>
    </message>
    <message>
        <source>Sums of the products: {parts}, and b = {bias}: together z = {z}.</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>Sumas de los productos: {parts}, y b = {bias}: en total z = {z}.</translation>
    </message>
    <message>
        <source>{words} ReLU sets what is below 0 to 0: the value is {value}.</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>{words} ReLU pone a 0 lo que es menor que 0: el valor es {value}.</translation>
    </message>
    <message>
        <source>{count} × {side}×{side}</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>{count}×{side}×{side}</translation>
    </message>
    <message>
        <source>{stage}, map {channel}, row {row}, column {column}</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>{stage}, mapa {channel}, fila {row}, columna {column}</translation>
    </message>
    <message>
        <source>{stage}.W[{row}, {column}] = {value}</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>{stage}.W[{row}, {column}] = {value}</translation>
    </message>
    <message>
        <source>What is a fully connected layer?</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>¿Qué es una capa totalmente conectada?</translation>
    </message>
    <message>
        <source>It gets all {count} numbers of {before}.</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>Recibe los {count} números de {before}.</translation>
    </message>
    <message>
        <source>It looks at rows {top}–{bottom}, columns {left}–{right} of map {channel} of {before}, and keeps the largest.</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>Mira las filas {top}–{bottom} y columnas {left}–{right} del mapa {channel} de {before}, y se queda con el mayor.</translation>
    </message>
    <message>
        <source>It looks at rows {top}–{bottom}, columns {left}–{right} of the {before}.</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>Mira las filas {top}–{bottom} y columnas {left}–{right} de la {before}.</translation>
    </message>
    <message>
        <source>The layer as matrices: z [{z}] is the largest of each row of a [{a}].</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>La capa como matrices: z [{z}] es el mayor de cada fila de a [{a}].</translation>
    </message>
    <message>
        <source>{words} This is row {row}.</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>{words} Esta es la fila {row}.</translation>
    </message>
    <message>
        <source>The largest of the four is {value}.</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>El mayor de los cuatro es {value}.</translation>
    </message>
    <message>
        <source>{words} That is the score.</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>{words} Esa es la puntuación.</translation>
    </message>
    <message>
        <source>{words} ReLU keeps it: the value is {value}.</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>{words} ReLU lo conserva: el valor es {value}.</translation>
    </message>
    <message>
        <source>scores</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>puntos</translation>
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
        <translation>{stage}, mapa {channel}</translation>
    </message>
    <message>
        <source>score of the {channel}</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>puntuación del {channel}</translation>
    </message>
    <message>
        <source>{stage}, unit {channel}</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>{stage}, unidad {channel}</translation>
    </message>
    <message>
        <source>input, row {row}, column {column}</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>entrada, fila {row}, columna {column}</translation>
    </message>
    <message>
        <source>What is pooling?</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>¿Qué es el submuestreo (pooling)?</translation>
    </message>
    <message>
        <source>input</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>entrada</translation>
    </message>
    <message>
        <source>Labelled {label} now: {count}; Undo takes it back</source>
        <extracomment>app/mine/commands.py</extracomment>
        <translation>Etiquetados como {label}: {count}; Deshacer lo revierte</translation>
    </message>
    <message>
        <source>Deleted: {count}; Undo brings them back</source>
        <extracomment>app/mine/commands.py</extracomment>
        <translation>Eliminados: {count}; Deshacer los recupera</translation>
    </message>
    <message>
        <source>This drawing is not kept any more</source>
        <extracomment>app/mine/commands.py</extracomment>
        <translation>Este dibujo ya no se guarda</translation>
    </message>
    <message>
        <source>Your digits are kept in this very file: choose another one.</source>
        <extracomment>app/mine/commands.py</extracomment>
        <translation>Tus dígitos se guardan en este mismo archivo: elige otro.</translation>
    </message>
    <message>
        <source>This drawing can&apos;t be kept: {reason}.</source>
        <extracomment>app/mine/commands.py</extracomment>
        <translation>Este dibujo no se puede guardar: {reason}.</translation>
    </message>
    <message>
        <source>Add the digits of a file: JSON Lines with strokes, gzipped or not</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Añadir los dígitos de un archivo: JSON Lines con trazos, con o sin gzip</translation>
    </message>
    <message>
        <source>Choose digits first</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Elige antes algunos dígitos</translation>
    </message>
    <message>
        <source>No digits are kept yet: draw one on the Draw tab, then say there what it is.</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Aún no hay dígitos guardados: dibuja uno en la pestaña Dibujar y di allí cuál es.</translation>
    </message>
    <message>
        <source>Relabel</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Reetiquetar</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Cerrar esta ventana</translation>
    </message>
    <message>
        <source>Import digits</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Importar dígitos</translation>
    </message>
    <message>
        <source>Export digits</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Exportar dígitos</translation>
    </message>
    <message>
        <source>Lines that hold no digit: {count}. {first}</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Líneas sin dígito: {count}. {first}</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>What to do first</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Qué hacer primero</translation>
    </message>
    <message>
        <source>What was done last</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Lo último que se hizo</translation>
    </message>
    <message>
        <source>&amp;{label}</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>&amp;{label}</translation>
    </message>
    <message>
        <source>The chosen digits are {label}</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Los dígitos elegidos son {label}</translation>
    </message>
    <message>
        <source>Say what the chosen digits are (0 to 9)</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Decir qué son los dígitos elegidos (0 a 9)</translation>
    </message>
    <message>
        <source>Delete the chosen digits; Undo brings them back</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Eliminar los dígitos elegidos; Deshacer los recupera</translation>
    </message>
    <message>
        <source>Take back the last change of this list</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Deshacer el último cambio de esta lista</translation>
    </message>
    <message>
        <source>Nothing was changed here</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Aquí no se ha cambiado nada</translation>
    </message>
    <message>
        <source>Write all digits to a file</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Escribir todos los dígitos en un archivo</translation>
    </message>
    <message>
        <source>There are no digits yet</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>Todavía no hay dígitos</translation>
    </message>
    <message>
        <source>digits</source>
        <extracomment>app/mine/dialog.py, lenet/cli/evaluate.py, lenet/cli/training_data.py, lenet/report/page.py</extracomment>
        <translation>dígitos</translation>
    </message>
    <message>
        <source>{label}, drawn by {writer} on {date}</source>
        <extracomment>app/mine/digit_grid.py</extracomment>
        <translation>{label}, dibujado por {writer} el {date}</translation>
    </message>
    <message>
        <source>Choose digits, then press 0 to 9 to relabel them, or Delete</source>
        <extracomment>app/mine/digit_grid.py</extracomment>
        <translation>Elige dígitos y pulsa de 0 a 9 para cambiar su etiqueta, o Supr</translation>
    </message>
    <message>
        <source>{label}, drawn by {writer}</source>
        <extracomment>app/mine/digit_grid.py</extracomment>
        <translation>{label}, dibujado por {writer}</translation>
    </message>
    <message>
        <source>Your drawing would not outlive a crash, as it can&apos;t be kept in {place}: {reason}.</source>
        <extracomment>app/services/autosave.py</extracomment>
        <translation>Tu dibujo no sobreviviría a un fallo, porque no se puede guardar en {place}: {reason}.</translation>
    </message>
    <message>
        <source>too many windows are open; close some of them</source>
        <extracomment>app/services/autosave.py</extracomment>
        <translation>hay demasiadas ventanas abiertas; cierra algunas</translation>
    </message>
    <message>
        <source>The picture {excess}.</source>
        <extracomment>app/services/images.py</extracomment>
        <translation>La imagen {excess}.</translation>
    </message>
    <message>
        <source>The drawing is on the clipboard.</source>
        <extracomment>app/services/images.py</extracomment>
        <translation>El dibujo está en el portapapeles.</translation>
    </message>
    <message>
        <source>The picture</source>
        <extracomment>app/services/images.py</extracomment>
        <translation>La imagen</translation>
    </message>
    <message>
        <source>{name} is on the canvas.</source>
        <extracomment>app/services/images.py</extracomment>
        <translation>{name} está en el lienzo.</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard: copy one first, then paste it here.</source>
        <extracomment>app/services/images.py</extracomment>
        <translation>No hay ninguna imagen en el portapapeles: copia una y pégala aquí.</translation>
    </message>
    <message>
        <source>The canvas is empty: draw something first.</source>
        <extracomment>app/services/images.py</extracomment>
        <translation>El lienzo está vacío: dibuja algo primero.</translation>
    </message>
    <message>
        <source>Nothing was read: draw a number, or open a picture of some.</source>
        <extracomment>app/services/images.py</extracomment>
        <translation>No se ha leído nada: dibuja un número o abre una imagen con números.</translation>
    </message>
    <message>
        <source>What was read is on the clipboard.</source>
        <extracomment>app/services/images.py</extracomment>
        <translation>Lo leído está en el portapapeles.</translation>
    </message>
    <message>
        <source>{name} shows no digit: choose one where ink and paper differ clearly.</source>
        <extracomment>app/services/images.py</extracomment>
        <translation>{name} no muestra ningún dígito: elige una imagen en la que tinta y papel se distingan bien.</translation>
    </message>
    <message>
        <source>{name} could not be saved: {reason}.</source>
        <extracomment>app/services/messages.py</extracomment>
        <translation>{name} no se ha podido guardar: {reason}.</translation>
    </message>
    <message>
        <source>Drawings are now read with {name}.</source>
        <extracomment>app/services/network.py</extracomment>
        <translation>Los dibujos se leen ahora con {name}.</translation>
    </message>
    <message>
        <source>The built-in network is in use, because {reason}</source>
        <extracomment>app/services/network.py</extracomment>
        <translation>Se usa la red integrada: {reason}</translation>
    </message>
    <message>
        <source>No network is loaded, so nothing can be read: choose “Load network…” in the File menu. ({reason})</source>
        <extracomment>app/services/network.py</extracomment>
        <translation>No hay ninguna red cargada, así que no se puede leer nada: elige «Cargar red…» en el menú Archivo. ({reason})</translation>
    </message>
    <message>
        <source>The page was not read to its end: open or paste it again to read it.</source>
        <extracomment>app/services/reader.py</extracomment>
        <translation>La página no se ha leído hasta el final: ábrela o pégala de nuevo para leerla.</translation>
    </message>
    <message>
        <source>What you chose can&apos;t be remembered in {file}: {reason}.</source>
        <extracomment>app/settings/settings.py</extracomment>
        <translation>Lo que has elegido no se puede recordar en {file}: {reason}.</translation>
    </message>
    <message>
        <source>Your settings can&apos;t be read, and none are kept until {file} is moved away: {reason}.</source>
        <extracomment>app/settings/settings.py</extracomment>
        <translation>Tus ajustes no se pueden leer y no se guardará ninguno hasta que se mueva {file}: {reason}.</translation>
    </message>
    <message>
        <source>Your digits: {after} of {count} read right, {before} before.</source>
        <extracomment>app/train/cards.py</extracomment>
        <translation>Tus dígitos: {after} de {count} bien leídos, antes {before}.</translation>
    </message>
    <message>
        <source>Your digits are the ones it learned from: on new ones of your hand it will gain a little less.</source>
        <extracomment>app/train/cards.py</extracomment>
        <translation>Tus dígitos son los que ha aprendido: con otros nuevos de tu mano mejorará un poco menos.</translation>
    </message>
    <message>
        <source>MNIST&apos;s test set: {after}, {before} before.</source>
        <extracomment>app/train/cards.py</extracomment>
        <translation>Conjunto de prueba MNIST: {after}, antes {before}.</translation>
    </message>
    <message>
        <source>Built-in digits it did not learn from: {after}, {before} before.</source>
        <extracomment>app/train/cards.py</extracomment>
        <translation>Dígitos integrados que no ha aprendido: {after}, antes {before}.</translation>
    </message>
    <message>
        <source>Warnings</source>
        <extracomment>app/train/cards.py</extracomment>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>What was gained</source>
        <extracomment>app/train/cards.py</extracomment>
        <translation>Lo que se ha ganado</translation>
    </message>
    <message>
        <source>Loss</source>
        <extracomment>app/train/charts.py</extracomment>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <extracomment>app/train/charts.py</extracomment>
        <translation>Exactitud,&#xa0;%</translation>
    </message>
    <message>
        <source>learning rate</source>
        <extracomment>app/train/charts.py, lenet/training/recipe.py</extracomment>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <extracomment>app/train/charts.py, app/train/setup/recipe_fields.py</extracomment>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>training</source>
        <extracomment>app/train/charts.py</extracomment>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>validation</source>
        <extracomment>app/train/charts.py</extracomment>
        <translation>validación</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Training…</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Entrenando…</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Start training</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Use this network</source>
        <extracomment>app/train/controls.py, app/window/controllers.py</extracomment>
        <translation>Usar esta red</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>One more epoch</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Una época más</translation>
    </message>
    <message>
        <source>Train anew</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Entrenar otra vez</translation>
    </message>
    <message>
        <source>Nothing is being trained</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>No se está entrenando nada</translation>
    </message>
    <message>
        <source>No network was trained yet</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Aún no se ha entrenado ninguna red</translation>
    </message>
    <message>
        <source>Rest after this batch; nothing is lost</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Descansar después de este lote; no se pierde nada</translation>
    </message>
    <message>
        <source>Read drawings with the network of the best epoch from now on</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Leer desde ahora los dibujos con la red de la mejor época</translation>
    </message>
    <message>
        <source>Save the network, its log or the charts</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Guardar la red, su registro o los gráficos</translation>
    </message>
    <message>
        <source>Train a network with these data and this recipe</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Entrenar una red con estos datos y esta receta</translation>
    </message>
    <message>
        <source>End the run and keep what was learned</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Terminar el entrenamiento y conservar lo aprendido</translation>
    </message>
    <message>
        <source>Train on all digits once more</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Entrenar una vez más con todos los dígitos</translation>
    </message>
    <message>
        <source>There is no run to go on with</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>No hay ningún entrenamiento que continuar</translation>
    </message>
    <message>
        <source>Begin another run with these data and this recipe</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Empezar otro entrenamiento con estos datos y esta receta</translation>
    </message>
    <message>
        <source>It is training already</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Ya se está entrenando</translation>
    </message>
    <message>
        <source>Choose data first</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Elige antes los datos</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Stop this run first</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>Detén antes este entrenamiento</translation>
    </message>
    <message>
        <source>What each of conv1&apos;s six filters responds to: orange weights to ink, blue ones to paper</source>
        <extracomment>app/train/filters_view.py</extracomment>
        <translation>A qué responde cada uno de los seis filtros de conv1: los pesos naranjas a la tinta, los azules al papel</translation>
    </message>
    <message>
        <source>Filters of conv1</source>
        <extracomment>app/train/filters_view.py, app/train/run_view.py</extracomment>
        <translation>Filtros de conv1</translation>
    </message>
    <message>
        <source>State of the training</source>
        <extracomment>app/train/progress_view.py</extracomment>
        <translation>Estado del entrenamiento</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <extracomment>app/train/progress_view.py</extracomment>
        <translation>Progreso del entrenamiento</translation>
    </message>
    <message>
        <source>Progress of the epoch</source>
        <extracomment>app/train/progress_view.py</extracomment>
        <translation>Progreso de la época</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>app/train/progress_view.py</extracomment>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>accuracy</source>
        <extracomment>app/train/progress_view.py</extracomment>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <extracomment>app/train/progress_view.py</extracomment>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>of the validation digits</source>
        <extracomment>app/train/progress_view.py</extracomment>
        <translation>de los dígitos de validación</translation>
    </message>
    <message>
        <source>of the MNIST test set</source>
        <extracomment>app/train/progress_view.py</extracomment>
        <translation>del conjunto de prueba MNIST</translation>
    </message>
    <message>
        <source>not measured</source>
        <extracomment>app/train/progress_view.py</extracomment>
        <translation>sin medir</translation>
    </message>
    <message>
        <source>What the network of this run is called; click to change it</source>
        <extracomment>app/train/run_view.py</extracomment>
        <translation>El nombre de la red de este entrenamiento; haz clic para cambiarlo</translation>
    </message>
    <message>
        <source>A unit that never fires is dead: silent for every digit, it learns nothing more; many are a bad sign</source>
        <extracomment>app/train/run_view.py</extracomment>
        <translation>Una unidad que nunca se activa está muerta: callada ante todos los dígitos, ya no aprende nada; que haya muchas es mala señal</translation>
    </message>
    <message>
        <source>Dead units</source>
        <extracomment>app/train/run_view.py</extracomment>
        <translation>Unidades muertas</translation>
    </message>
    <message>
        <source>Name of the network</source>
        <extracomment>app/train/run_view.py</extracomment>
        <translation>Nombre de la red</translation>
    </message>
    <message>
        <source>Units that never fire</source>
        <extracomment>app/train/run_view.py</extracomment>
        <translation>Unidades que nunca se activan</translation>
    </message>
    <message>
        <source>The run before:</source>
        <extracomment>app/train/run_view.py</extracomment>
        <translation>Entrenamiento anterior:</translation>
    </message>
    <message>
        <source>This run:</source>
        <extracomment>app/train/run_view.py</extracomment>
        <translation>Este entrenamiento:</translation>
    </message>
    <message>
        <source>{count} of {units}</source>
        <extracomment>app/train/run_view.py</extracomment>
        <translation>{count} de {units}</translation>
    </message>
    <message>
        <source>Save the parameters of the best epoch</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>Guardar los parámetros de la mejor época</translation>
    </message>
    <message>
        <source>Save the settings and the figures of each epoch as CSV</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>Guardar en CSV los ajustes y los resultados de cada época</translation>
    </message>
    <message>
        <source>Save the charts as a PNG or SVG picture</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>Guardar los gráficos como imagen PNG o SVG</translation>
    </message>
    <message>
        <source>Save the network</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>Guardar la red</translation>
    </message>
    <message>
        <source>Save the log</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>Guardar el registro</translation>
    </message>
    <message>
        <source>Save the charts</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>Guardar los gráficos</translation>
    </message>
    <message>
        <source>&amp;Network…</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>&amp;Red…</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>Regis&amp;tro…</translation>
    </message>
    <message>
        <source>&amp;Charts…</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>&amp;Gráficos…</translation>
    </message>
    <message>
        <source>There is no log of this run yet: it begins with the end of the first epoch.</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>Este entrenamiento aún no tiene registro: empieza al final de la primera época.</translation>
    </message>
    <message>
        <source>It could not be renamed: {reason}.</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>No se ha podido cambiar el nombre: {reason}.</translation>
    </message>
    <message>
        <source>network</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>red</translation>
    </message>
    <message>
        <source>log</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>registro</translation>
    </message>
    <message>
        <source>Tables</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>charts</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>gráficos</translation>
    </message>
    <message>
        <source>No network is loaded that could be fine-tuned: load parameters first.</source>
        <extracomment>app/train/runs/starter.py</extracomment>
        <translation>No hay ninguna red cargada que se pueda ajustar: carga antes unos parámetros.</translation>
    </message>
    <message>
        <source>A network is being trained: stop it first, then resume the other run.</source>
        <extracomment>app/train/runs/starter.py</extracomment>
        <translation>Se está entrenando una red: detén ese entrenamiento y reanuda después el otro.</translation>
    </message>
    <message>
        <source>Another window has gone on with this run: wait for it, or close that window.</source>
        <extracomment>app/train/runs/starter.py</extracomment>
        <translation>Otra ventana ha continuado este entrenamiento: espera a que termine o cierra esa ventana.</translation>
    </message>
    <message>
        <source>trained</source>
        <extracomment>app/train/runs/store.py</extracomment>
        <translation>entrenada</translation>
    </message>
    <message>
        <source>Where the digits come from that the network learns</source>
        <extracomment>app/train/setup/data_panel.py</extracomment>
        <translation>De dónde vienen los dígitos que aprende la red</translation>
    </message>
    <message>
        <source>Fixed while the network learns: {tip}</source>
        <extracomment>app/train/setup/data_panel.py, app/train/setup/recipe_panel.py</extracomment>
        <translation>Fijo mientras la red aprende: {tip}</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>app/train/setup/data_panel.py, app/train/setup/side_panel.py</extracomment>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Get data</source>
        <extracomment>app/train/setup/data_panel.py</extracomment>
        <translation>Obtener datos</translation>
    </message>
    <message>
        <source>Getting the digits ready…</source>
        <extracomment>app/train/setup/data_panel.py</extracomment>
        <translation>Preparando los dígitos…</translation>
    </message>
    <message>
        <source>Getting the digits ready: {percent} %</source>
        <extracomment>app/train/setup/data_panel.py</extracomment>
        <translation>Preparando los dígitos: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Show other digits, drawn at random</source>
        <extracomment>app/train/setup/digits_view.py</extracomment>
        <translation>Mostrar otros dígitos, elegidos al azar</translation>
    </message>
    <message>
        <source>Examples of each digit</source>
        <extracomment>app/train/setup/digits_view.py</extracomment>
        <translation>Ejemplos de cada dígito</translation>
    </message>
    <message>
        <source>Examples of each digit: {counts}</source>
        <extracomment>app/train/setup/digits_view.py</extracomment>
        <translation>Ejemplos de cada dígito: {counts}</translation>
    </message>
    <message>
        <source>Other samples</source>
        <extracomment>app/train/setup/digits_view.py</extracomment>
        <translation>Otras muestras</translation>
    </message>
    <message>
        <source>Others</source>
        <extracomment>app/train/setup/digits_view.py</extracomment>
        <translation>Otros</translation>
    </message>
    <message>
        <source>{digit}: {count}</source>
        <extracomment>app/train/setup/digits_view.py</extracomment>
        <translation>{digit}: {count}</translation>
    </message>
    <message>
        <source>As they are, and as augmentation changes them</source>
        <extracomment>app/train/setup/digits_view.py</extracomment>
        <translation>Tal como son y como los cambia el aumento de datos</translation>
    </message>
    <message>
        <source>About {time} on this computer</source>
        <extracomment>app/train/setup/forecast.py</extracomment>
        <translation>Aprox. {time} en este ordenador</translation>
    </message>
    <message>
        <source>{percent} of MNIST&apos;s test set right</source>
        <extracomment>app/train/setup/forecast.py</extracomment>
        <translation>{percent} de aciertos en el conjunto de prueba MNIST</translation>
    </message>
    <message>
        <source>about {time}</source>
        <extracomment>app/train/setup/forecast.py</extracomment>
        <translation>aprox. {time}</translation>
    </message>
    <message>
        <source>How often the network is trained on every digit</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>Cuántas veces se entrena la red con cada dígito</translation>
    </message>
    <message>
        <source>How many digits each step is computed from</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>Con cuántos dígitos se calcula cada paso</translation>
    </message>
    <message>
        <source>How large the steps are: too large and training diverges, too small and it is slow</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>Lo grandes que son los pasos: si lo son demasiado, el entrenamiento diverge; si son muy pequeños, es lento</translation>
    </message>
    <message>
        <source>How the learning rate changes in the course of the run</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>Cómo cambia la tasa de aprendizaje a lo largo del entrenamiento</translation>
    </message>
    <message>
        <source>How a step is computed from the gradients</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>Cómo se calcula un paso a partir de los gradientes</translation>
    </message>
    <message>
        <source>How strongly large weights are held back, so that it does not overfit</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>Con qué fuerza se frenan los pesos grandes, para evitar el sobreajuste</translation>
    </message>
    <message>
        <source>How the digits are changed each time, so that none looks the same twice</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>Cómo se cambian los dígitos cada vez, para que ninguno se vea igual dos veces</translation>
    </message>
    <message>
        <source>The share of the digits that it does not learn from, but is judged by</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>La parte de los dígitos de la que no aprende, pero con la que se le juzga</translation>
    </message>
    <message>
        <source>Where all random numbers come from: the same seed gives the same network</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>De dónde salen todos los números aleatorios: la misma semilla da la misma red</translation>
    </message>
    <message>
        <source>Start from random weights, or from those of the network of the Draw tab</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>Partir de pesos aleatorios o de los de la red de la pestaña Dibujar</translation>
    </message>
    <message>
        <source>Epochs</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Batch size</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>Tamaño de lote</translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>Planificación</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>Regularización</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>Aumento</translation>
    </message>
    <message>
        <source>Validation</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>Validación</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Threads</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>How many processor cores compute</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>Cuántos núcleos del procesador calculan</translation>
    </message>
    <message>
        <source>Start from</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>new weights</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>pesos nuevos</translation>
    </message>
    <message>
        <source>the loaded network</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>la red cargada</translation>
    </message>
    <message>
        <source>As the article of 1998 has it: plain gradient descent in many epochs</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>Como en el artículo de 1998: descenso de gradiente simple en muchas épocas</translation>
    </message>
    <message>
        <source>Fine-tune the network that drawings are read with to your own digits</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>Ajustar a tus propios dígitos la red con la que se leen los dibujos</translation>
    </message>
    <message>
        <source>A recipe that is known to work; every number of it can be changed</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>Una receta de eficacia probada; cada uno de sus números se puede cambiar</translation>
    </message>
    <message>
        <source>All numbers of the recipe, which can be changed</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>Todos los números de la receta, que se pueden cambiar</translation>
    </message>
    <message>
        <source>quick</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>rápida</translation>
    </message>
    <message>
        <source>best</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>mejor</translation>
    </message>
    <message>
        <source>classic</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>clásica</translation>
    </message>
    <message>
        <source>fine-tune</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>ajuste fino</translation>
    </message>
    <message>
        <source>your own</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>propia</translation>
    </message>
    <message>
        <source>A good network after a few epochs</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>Una buena red tras unas pocas épocas</translation>
    </message>
    <message>
        <source>The best network that this recipe can bring</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>La mejor red que puede dar esta receta</translation>
    </message>
    <message>
        <source>Preset</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Quick</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>Rápida</translation>
    </message>
    <message>
        <source>Best</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>Classic</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>Clásica</translation>
    </message>
    <message>
        <source>My hand</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>Mi letra</translation>
    </message>
    <message>
        <source>Above some digits as they are, below the same ones as augmentation may change them</source>
        <extracomment>app/train/setup/samples_view.py</extracomment>
        <translation>Arriba, algunos dígitos tal como son; abajo, los mismos como puede cambiarlos el aumento de datos</translation>
    </message>
    <message>
        <source>Some of the digits</source>
        <extracomment>app/train/setup/samples_view.py</extracomment>
        <translation>Algunos de los dígitos</translation>
    </message>
    <message>
        <source>Read drawings with the network in training</source>
        <extracomment>app/train/setup/side_panel.py</extracomment>
        <translation>Leer los dibujos con la red que se entrena</translation>
    </message>
    <message>
        <source>While it learns, the answer on the Draw tab follows the network in training</source>
        <extracomment>app/train/setup/side_panel.py</extracomment>
        <translation>Mientras aprende, la respuesta de la pestaña Dibujar sigue a la red que se entrena</translation>
    </message>
    <message>
        <source>{number}  {title}</source>
        <extracomment>app/train/setup/side_panel.py</extracomment>
        <translation>{number}  {title}</translation>
    </message>
    <message>
        <source>Recipe</source>
        <extracomment>app/train/setup/side_panel.py</extracomment>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Draw meanwhile</source>
        <extracomment>app/train/setup/side_panel.py</extracomment>
        <translation>Dibujar entretanto</translation>
    </message>
    <message>
        <source>{words}. Passed over: {count}. The first: {sentence}</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>{words}. Omitidos: {count}. El primero: {sentence}</translation>
    </message>
    <message>
        <source>See, relabel, delete, export and import your digits</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>Ver, reetiquetar, eliminar, exportar e importar tus dígitos</translation>
    </message>
    <message>
        <source>Mix with</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>Mezclar con</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Look through them…</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>Examinarlos…</translation>
    </message>
    <message>
        <source>What is learned beside your digits, so that it is not forgotten</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>Lo que se aprende junto con tus dígitos, para que no se olvide</translation>
    </message>
    <message>
        <source>Train the network that drawings are read with on your digits: some seconds</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>Entrenar con tus dígitos la red que lee los dibujos: unos segundos</translation>
    </message>
    <message>
        <source>Progress of loading</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>Progreso de la carga</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>Detener la carga</translation>
    </message>
    <message>
        <source>MNIST</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>MNIST</translation>
    </message>
    <message>
        <source>Download MNIST</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>Descargar MNIST</translation>
    </message>
    <message>
        <source>Get the 70,000 digits of MNIST from the internet: 12 MB</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>Descargar de internet los 70&#x202f;000 dígitos de MNIST: 12 MB</translation>
    </message>
    <message>
        <source>MNIST is not on this computer yet: 12 MB to download.</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>MNIST aún no está en este ordenador: 12 MB por descargar.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Choose a file of images and the file of their labels, as MNIST&apos;s are</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>Elegir un archivo de imágenes y el de sus etiquetas, como los de MNIST</translation>
    </message>
    <message>
        <source>Two files, one of images and one of labels, gzipped or not.</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>Dos archivos, uno de imágenes y otro de etiquetas, con o sin gzip.</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>Carpeta de imágenes</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Choose a folder in which the pictures lie in sub-folders 0 to 9</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>Elegir una carpeta con las imágenes en subcarpetas del 0 al 9</translation>
    </message>
    <message>
        <source>Pictures of digits in sub-folders named 0 to 9.</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>Imágenes de dígitos en subcarpetas llamadas del 0 al 9.</translation>
    </message>
    <message>
        <source>with {count} of MNIST</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>{count} de MNIST</translation>
    </message>
    <message>
        <source>with all of MNIST</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>todo MNIST</translation>
    </message>
    <message>
        <source>with {count} built-in digits</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>{count} dígitos integrados</translation>
    </message>
    <message>
        <source>alone</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>nada</translation>
    </message>
    <message>
        <source>You have kept no digits yet: draw some on the Draw tab, and say what they are</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>Aún no has guardado dígitos: dibuja algunos en la pestaña Dibujar y di cuáles son</translation>
    </message>
    <message>
        <source>Not while the network learns: {tip}</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>No mientras la red aprende: {tip}</translation>
    </message>
    <message>
        <source>You have kept no digits yet: draw one on the Draw tab, then say there what it is.</source>
        <extracomment>app/train/setup/source_loading.py</extracomment>
        <translation>Aún no has guardado dígitos: dibuja uno en la pestaña Dibujar y di allí cuál es.</translation>
    </message>
    <message>
        <source> and </source>
        <extracomment>app/train/setup/source_loading.py, lenet/cli/training_data.py</extracomment>
        <translation> y </translation>
    </message>
    <message>
        <source>Choose data and a recipe, then start training</source>
        <extracomment>app/train/tab.py</extracomment>
        <translation>Elige los datos y una receta e inicia el entrenamiento</translation>
    </message>
    <message>
        <source>The first digits are being learned</source>
        <extracomment>app/train/tab.py</extracomment>
        <translation>Se están aprendiendo los primeros dígitos</translation>
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
        <translation>{recipe}, hoy {time}</translation>
    </message>
    <message>
        <source>Ready: {data}, {recipe}, about {time}</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>Listo: {data}, {recipe}, aprox. {time}</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>Época {epoch} de {epochs}</translation>
    </message>
    <message>
        <source>{epoch} · {count} digits/s · {time} left</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>{epoch} · {count} dígitos/s · faltan {time}</translation>
    </message>
    <message>
        <source>{ended} · best: epoch {best}</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>{ended} · mejor: época {best}</translation>
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
        <translation>Listo: {data}, {recipe}</translation>
    </message>
    <message>
        <source>{epoch} · paused</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>{epoch} · en pausa</translation>
    </message>
    <message>
        <source>{epoch} · stopping after this batch</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>{epoch} · se detiene tras este lote</translation>
    </message>
    <message>
        <source>{epoch} · validating</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>{epoch} · validando</translation>
    </message>
    <message>
        <source>Ended in epoch {epoch} of {epochs}: the loss is no longer a number</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>Terminado en la época {epoch} de {epochs}: la pérdida ya no es un número</translation>
    </message>
    <message>
        <source>Stopped in epoch {epoch} of {epochs}</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>Detenido en la época {epoch} de {epochs}</translation>
    </message>
    <message>
        <source>Done: epoch {epoch} of {epochs}</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>Listo: época {epoch} de {epochs}</translation>
    </message>
    <message>
        <source>{ended}; what was learned is kept</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>{ended}; se conserva lo aprendido</translation>
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
        <translation>azul: {low}, naranja: {high}</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <extracomment>app/widgets/message_bar.py</extracomment>
        <translation>Ocultar este mensaje</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>app/widgets/message_bar.py</extracomment>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <extracomment>app/widgets/message_bar.py</extracomment>
        <translation>Descartar el mensaje</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>app/widgets/message_bar.py</extracomment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Offer</source>
        <extracomment>app/widgets/offer_bar.py</extracomment>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>{name} in {folder}</source>
        <extracomment>app/widgets/recent_menu.py</extracomment>
        <translation>{name} en {folder}</translation>
    </message>
    <message>
        <source>Forget these files</source>
        <extracomment>app/widgets/recent_menu.py</extracomment>
        <translation>Olvidar estos archivos</translation>
    </message>
    <message>
        <source>Empty this list; the files stay</source>
        <extracomment>app/widgets/recent_menu.py</extracomment>
        <translation>Vaciar esta lista; los archivos se quedan</translation>
    </message>
    <message>
        <source>None yet</source>
        <extracomment>app/widgets/recent_menu.py</extracomment>
        <translation>Aún ninguno</translation>
    </message>
    <message>
        <source>What you draw is read here</source>
        <extracomment>app/widgets/refusal_text.py</extracomment>
        <translation>Lo que dibujes se lee aquí</translation>
    </message>
    <message>
        <source>What was learned before is not in use: it is in File ▸ Load recent network.</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>Lo aprendido antes no está en uso: está en Archivo ▸ Redes recientes.</translation>
    </message>
    <message>
        <source>Ga&amp;mes</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>&amp;Juegos</translation>
    </message>
    <message>
        <source>&amp;{tab}</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>&amp;{tab}</translation>
    </message>
    <message>
        <source>{what} could not be used: {reason}.</source>
        <extracomment>lenet/cli/__init__.py</extracomment>
        <translation>{what} no se ha podido usar: {reason}.</translation>
    </message>
    <message>
        <source>A file</source>
        <extracomment>lenet/cli/__init__.py</extracomment>
        <translation>Un archivo</translation>
    </message>
    <message>
        <source>A LeNet-5 in NumPy that reads handwritten digits and learns to.</source>
        <extracomment>lenet/cli/__init__.py</extracomment>
        <translation>Un LeNet-5 en NumPy que lee dígitos manuscritos y aprende a hacerlo.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 it could not be done, 2 wrong usage.</source>
        <extracomment>lenet/cli/__init__.py</extracomment>
        <translation>Códigos de salida: 0 hecho, 1 no se ha podido hacer, 2 uso incorrecto.</translation>
    </message>
    <message>
        <source>commands</source>
        <extracomment>lenet/cli/__init__.py</extracomment>
        <translation>órdenes</translation>
    </message>
    <message>
        <source>There is not enough memory: close other programs, or take fewer digits.</source>
        <extracomment>lenet/cli/__init__.py</extracomment>
        <translation>No hay memoria suficiente: cierra otros programas o usa menos dígitos.</translation>
    </message>
    <message>
        <source>stopped.</source>
        <extracomment>lenet/cli/__init__.py</extracomment>
        <translation>detenido.</translation>
    </message>
    <message>
        <source>A window or another command goes on with the run in {checkpoint_path}: stop it first, or name another file.</source>
        <extracomment>lenet/cli/checkpointing.py</extracomment>
        <translation>Una ventana u otra orden continúa el entrenamiento de {checkpoint_path}: detenla primero o indica otro archivo.</translation>
    </message>
    <message>
        <source>Print what makes a shell complete lenet&apos;s commands</source>
        <extracomment>lenet/cli/completion.py</extracomment>
        <translation>Mostrar lo que hace que un shell complete las órdenes de lenet</translation>
    </message>
    <message>
        <source>add to the file that it reads at its start: eval &quot;$(lenet completion bash)&quot;, the same for zsh, or lenet completion fish | source</source>
        <extracomment>lenet/cli/completion.py</extracomment>
        <translation>añadir al archivo que lee al iniciarse: eval &quot;$(lenet completion bash)&quot;, lo mismo para zsh, o lenet completion fish | source</translation>
    </message>
    <message>
        <source>--data-source built-in takes no folder, as the program writes these digits itself: leave out --data.</source>
        <extracomment>lenet/cli/console.py</extracomment>
        <translation>--data-source built-in no admite carpeta, porque el programa escribe él mismo esos dígitos: omite --data.</translation>
    </message>
    <message>
        <source>print one line of JSON instead of text</source>
        <extracomment>lenet/cli/console.py</extracomment>
        <translation>mostrar una línea de JSON en vez de texto</translation>
    </message>
    <message>
        <source>folder with the four files of MNIST, or with a folder mnist that has them (default: the folder named by LENET_DATA, else where &apos;lenet download&apos; puts them)</source>
        <extracomment>lenet/cli/console.py</extracomment>
        <translation>carpeta con los cuatro archivos de MNIST, o con una carpeta mnist que los contiene (por defecto: la indicada por LENET_DATA o, si no, aquella donde los pone «lenet download»)</translation>
    </message>
    <message>
        <source>weights to use (default: the built-in ones)</source>
        <extracomment>lenet/cli/console.py</extracomment>
        <translation>pesos que se usan (por defecto: los integrados)</translation>
    </message>
    <message>
        <source>{path} could not be saved: {reason}.</source>
        <extracomment>lenet/cli/console.py, lenet/cli/predict.py, lenet/datasets/digit_collection.py, lenet/nn/params_file.py, lenet/recognition/export.py</extracomment>
        <translation>{path} no se ha podido guardar: {reason}.</translation>
    </message>
    <message>
        <source>Download MNIST (12 MB) and check it</source>
        <extracomment>lenet/cli/download.py</extracomment>
        <translation>Descargar MNIST (12 MB) y comprobarlo</translation>
    </message>
    <message>
        <source>MNIST is in {folder}.</source>
        <extracomment>lenet/cli/download.py</extracomment>
        <translation>MNIST está en {folder}.</translation>
    </message>
    <message>
        <source>where to put it (default: the user&apos;s data)</source>
        <extracomment>lenet/cli/download.py</extracomment>
        <translation>dónde ponerlo (por defecto: los datos del usuario)</translation>
    </message>
    <message>
        <source>Downloading MNIST</source>
        <extracomment>lenet/cli/download.py</extracomment>
        <translation>Descargando MNIST</translation>
    </message>
    <message>
        <source>bytes</source>
        <extracomment>lenet/cli/download.py</extracomment>
        <translation>bytes</translation>
    </message>
    <message>
        <source>MNIST is not on this computer, so the built-in digits are used: get it with “lenet download”, as its figures are those that networks are compared by.</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>MNIST no está en este ordenador, así que se usan los dígitos integrados: consíguelo con «lenet download», pues es con él con el que se comparan las redes.</translation>
    </message>
    <message>
        <source>Test a network on MNIST&apos;s test set or on other digits</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>Probar una red con el conjunto de prueba MNIST o con otros dígitos</translation>
    </message>
    <message numerus="yes">
        <source>{share} of {n} digits read right ({wrong} wrong; 95 % certain: {low} to {high} %), loss {loss}, calibration error {calibration} points.</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>
            <numerusform>{share} de {n} dígito bien leído ({wrong} mal; 95&#xa0;%: {low} a {high}&#xa0;%), pérdida {loss}, error de calibración {calibration} puntos.</numerusform>
            <numerusform>{share} de {n} dígitos bien leídos ({wrong} mal; 95&#xa0;%: {low} a {high}&#xa0;%), pérdida {loss}, error de calibración {calibration} puntos.</numerusform>
        </translation>
    </message>
    <message>
        <source>MNIST: the folder with its four files, or with a folder mnist that has them (default: the folder named by LENET_DATA, else where &apos;lenet download&apos; puts them); folder: the one with sub-folders 0 to 9; idx: the file of images; mine: a file of kept digits</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>MNIST: la carpeta con sus cuatro archivos, o con una carpeta mnist que los tiene (por defecto: la indicada por LENET_DATA o, si no, donde los pone «lenet download»); folder: la de las subcarpetas 0 a 9; idx: el archivo de imágenes; mine: un archivo de dígitos guardados</translation>
    </message>
    <message>
        <source>the digits to read (mnist; built-in where that is not found)</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>los dígitos que se leen (mnist; los integrados si no se encuentra)</translation>
    </message>
    <message>
        <source>idx: the file of labels</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>idx: el archivo de etiquetas</translation>
    </message>
    <message>
        <source>weights of a network to compare with</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>pesos de una red con la que comparar</translation>
    </message>
    <message>
        <source>write all that is found as a page of HTML</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>escribir todos los resultados como página HTML</translation>
    </message>
    <message>
        <source>write all that is found as tables, CSV files</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>escribir todos los resultados como tablas, archivos CSV</translation>
    </message>
    <message>
        <source>--labels goes with --data-source idx, and idx needs it: name the file of labels.</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>--labels va con --data-source idx, e idx lo necesita: indica el archivo de etiquetas.</translation>
    </message>
    <message>
        <source>Loading</source>
        <extracomment>lenet/cli/evaluate.py, lenet/cli/training_data.py</extracomment>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>{count} passed over. The first: {skipped}</source>
        <extracomment>lenet/cli/evaluate.py, lenet/cli/training_data.py</extracomment>
        <translation>{count} omitidos. El primero: {skipped}</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>lenet/cli/evaluate.py, lenet/cli/predict.py</extracomment>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>A game: draw as many digits as you can in a minute</source>
        <extracomment>app/draw/game_row.py</extracomment>
        <translation>Un juego: dibujar tantos dígitos como puedas en un minuto</translation>
    </message>
    <message>
        <source>A game: draw digits that the network takes for others</source>
        <extracomment>app/draw/game_row.py</extracomment>
        <translation>Un juego: dibujar dígitos que la red tome por otros</translation>
    </message>
    <message>
        <source>Games</source>
        <extracomment>app/draw/game_row.py</extracomment>
        <translation>Juegos</translation>
    </message>
    <message>
        <source>Against the clock</source>
        <extracomment>app/draw/game_row.py, app/game/dialog.py</extracomment>
        <translation>Contrarreloj</translation>
    </message>
    <message>
        <source>Fool it</source>
        <extracomment>app/draw/game_row.py</extracomment>
        <translation>Engañarla</translation>
    </message>
    <message>
        <source>Read no further</source>
        <extracomment>app/draw/page_progress.py</extracomment>
        <translation>Dejar de leer</translation>
    </message>
    <message>
        <source>Drawings of this game</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>Dibujos de esta partida</translation>
    </message>
    <message>
        <source>What was drawn, and what it was read as</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>Lo que se dibujó y cómo se leyó</translation>
    </message>
    <message>
        <source>Play again</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>Jugar otra vez</translation>
    </message>
    <message>
        <source>Play the same game once more</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>Jugar otra vez al mismo juego</translation>
    </message>
    <message>
        <source>Go back to the window</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>Volver a la ventana</translation>
    </message>
    <message>
        <source>These were not read as what they were to be:</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>Estos no se leyeron como lo que debían ser:</translation>
    </message>
    <message>
        <source>Show them to a friend: what would a person read?</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>Enséñaselos a alguien: ¿qué leería una persona?</translation>
    </message>
    <message>
        <source>{target}, read as {read}</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>{target}, leído como {read}</translation>
    </message>
    <message>
        <source>Fool the network</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>Engañar a la red</translation>
    </message>
    <message>
        <source>Points: {points}</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>Puntos: {points}</translation>
    </message>
    <message>
        <source>Fooled: {points} of {count}</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>Engañada: {points} de {count}</translation>
    </message>
    <message>
        <source>Everything you drew was read right.</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>Todo lo que dibujaste se leyó bien.</translation>
    </message>
    <message>
        <source>Nothing was drawn.</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>No se dibujó nada.</translation>
    </message>
    <message>
        <source>Leave this digit out and draw the next one</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>Dejar este dígito y dibujar el siguiente</translation>
    </message>
    <message>
        <source>Time that is left</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>Tiempo que queda</translation>
    </message>
    <message>
        <source>Next digit</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>Dígito siguiente</translation>
    </message>
    <message>
        <source>The clock starts with your first stroke.</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>El reloj empieza con tu primer trazo.</translation>
    </message>
    <message>
        <source>Draw it so that a friend would read it and the network would not.</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>Dibújalo de modo que un amigo lo lea y la red no.</translation>
    </message>
    <message>
        <source>That is a {digit}!</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>¡Es un {digit}!</translation>
    </message>
    <message>
        <source>{target} is right!</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>¡{target}, correcto!</translation>
    </message>
    <message>
        <source>It knew: {read}</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>Lo ha reconocido: {read}</translation>
    </message>
    <message>
        <source>Draw a {digit}</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>Dibuja un {digit}</translation>
    </message>
    <message>
        <source>Draw a {digit} that it does not take for a {digit}</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>Dibuja un {digit} que la red no tome por un {digit}</translation>
    </message>
    <message>
        <source>Read as {read}: was to be {target}</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>Leído como {read}: debía ser {target}</translation>
    </message>
    <message>
        <source>Fooled! It read {read}.</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>¡Engañada! Ha leído {read}.</translation>
    </message>
    <message>
        <source>Not read: was to be {target}</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>No leído: debía ser {target}</translation>
    </message>
    <message>
        <source>{name} was not opened.</source>
        <extracomment>app/services/images.py</extracomment>
        <translation>{name} no se ha abierto.</translation>
    </message>
    <message>
        <source>Against the &amp;clock</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>&amp;Contrarreloj</translation>
    </message>
    <message>
        <source>Draw as many digits as you can in a minute</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Dibujar tantos dígitos como puedas en un minuto</translation>
    </message>
    <message>
        <source>&amp;Fool the network</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>&amp;Engañar a la red</translation>
    </message>
    <message>
        <source>Draw digits that it takes for others</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Dibujar dígitos que ella tome por otros</translation>
    </message>
    <message>
        <source>Mapping</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>Dibujando el mapa</translation>
    </message>
    <message>
        <source>{name} reads {share} right: {second} that only it reads, {first} that only the first does (McNemar&apos;s test: p {probability}).</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>{name} lee bien {share}: {second} que solo lee ella, {first} que solo lee la primera (prueba de McNemar: p {probability}).</translation>
    </message>
    <message>
        <source>steps</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>pasos</translation>
    </message>
    <message>
        <source>Write a network for other programs</source>
        <extracomment>lenet/cli/export.py</extracomment>
        <translation>Escribir una red para otros programas</translation>
    </message>
    <message>
        <source>the built-in network of LeNet Pad</source>
        <extracomment>lenet/cli/export.py</extracomment>
        <translation>la red integrada de LeNet Pad</translation>
    </message>
    <message>
        <source>The network is in {out}.</source>
        <extracomment>lenet/cli/export.py</extracomment>
        <translation>La red está en {out}.</translation>
    </message>
    <message>
        <source>file of the network: .pkl, .npz or .safetensors (default: the built-in one)</source>
        <extracomment>lenet/cli/export.py</extracomment>
        <translation>archivo de la red: .pkl, .npz o .safetensors (por defecto: la integrada)</translation>
    </message>
    <message>
        <source>NumPy archive, safetensors in PyTorch&apos;s layout, or ONNX</source>
        <extracomment>lenet/cli/export.py</extracomment>
        <translation>archivo de NumPy, safetensors con la disposición de PyTorch, u ONNX</translation>
    </message>
    <message>
        <source>where it goes (the network&apos;s name with the suffix, here)</source>
        <extracomment>lenet/cli/export.py</extracomment>
        <translation>adónde va (aquí, con el nombre de la red y el sufijo)</translation>
    </message>
    <message>
        <source>The network would replace itself: name another file with --out.</source>
        <extracomment>lenet/cli/export.py</extracomment>
        <translation>La red se sustituiría a sí misma: indica otro archivo con --out.</translation>
    </message>
    <message>
        <source>Fit what the scores of numbers weigh, for developers</source>
        <extracomment>lenet/cli/fit_numbers.py</extracomment>
        <translation>Ajustar cuánto pesan las puntuaciones de los números, para desarrolladores</translation>
    </message>
    <message>
        <source>The picture from standard input</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>La imagen de la entrada estándar</translation>
    </message>
    <message>
        <source>{name}: {number} ({percent} % sure)</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>{name}: {number} ({percent}&#xa0;% seguro)</translation>
    </message>
    <message>
        <source>Read the digit, the number or the numbers that each picture shows</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>Leer el dígito, el número o los números de cada imagen</translation>
    </message>
    <message>
        <source>{name}: nothing to read, the picture is empty.</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>{name}: nada que leer, la imagen está vacía.</translation>
    </message>
    <message>
        <source>{name}: not read. {doubt}</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>{name}: no leído. {doubt}</translation>
    </message>
    <message>
        <source>{name}: {number} (a digit is in doubt. {doubt})</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>{name}: {number} (un dígito es dudoso. {doubt})</translation>
    </message>
    <message>
        <source>pictures of digits, numbers or pages of them, folders of pictures, or - for one from standard input</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>imágenes de dígitos, de números o de páginas de números, carpetas de imágenes, o - para una de la entrada estándar</translation>
    </message>
    <message>
        <source>write a table: the rows and columns of one page, or else a row for each picture</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation type="vanished">escribir una tabla: las filas y columnas de una página, o bien una fila por imagen</translation>
    </message>
    <message>
        <source>Standard input has one picture: name - once.</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>La entrada estándar tiene una sola imagen: indica - una sola vez.</translation>
    </message>
    <message>
        <source>{name} is a picture to be read; choose another name for the table.</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>{name} es una imagen que se va a leer; elija otro nombre para la tabla.</translation>
    </message>
    <message>
        <source>pictures</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>The folder {path} has no pictures.</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>La carpeta {path} no tiene imágenes.</translation>
    </message>
    <message>
        <source>{name} could not be read: {reason}.</source>
        <extracomment>lenet/cli/predict.py, lenet/datasets/idx.py, lenet/datasets/mnist_forms.py</extracomment>
        <translation>{name} no se ha podido leer: {reason}.</translation>
    </message>
    <message>
        <source>{desc}: {percentage:3.0f} %|{bar}| {n_fmt} of {total_fmt} {unit} [{elapsed}&lt;{remaining}{postfix}]</source>
        <extracomment>lenet/cli/progress.py</extracomment>
        <translation>{desc}: {percentage:3.0f}&#xa0;%|{bar}| {n_fmt} de {total_fmt} {unit} [{elapsed}&lt;{remaining}{postfix}]</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Stopped, as the loss is no longer a number: try a smaller --lr.</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>Detenido, porque la pérdida ya no es un número: prueba un --lr menor.</translation>
    </message>
    <message>
        <source>{share} on the validation set</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>{share} en el conjunto de validación</translation>
    </message>
    <message>
        <source>{share} on the test set</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>{share} en el conjunto de prueba</translation>
    </message>
    <message>
        <source>epoch {epoch}</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>época {epoch}</translation>
    </message>
    <message>
        <source>Saved {what} to {out}: {accuracy}.</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>Guardado: {what} en {out} ({accuracy}).</translation>
    </message>
    <message>
        <source>Train a network, on MNIST unless told otherwise</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>Entrenar una red, con MNIST si no se indica otra cosa</translation>
    </message>
    <message>
        <source>the network, before the end of its first epoch,</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>la red, antes del final de su primera época,</translation>
    </message>
    <message>
        <source>epoch {epoch}/{epochs}: loss {loss}</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>época {epoch}/{epochs}: pérdida {loss}</translation>
    </message>
    <message>
        <source>training {share}</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>entrenamiento {share}</translation>
    </message>
    <message>
        <source>where the weights go (params.pkl)</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>adónde van los pesos (params.pkl)</translation>
    </message>
    <message>
        <source>save the run here, after every epoch and every half minute, so that it can be resumed</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>guardar aquí el entrenamiento, tras cada época y cada medio minuto, para poder reanudarlo</translation>
    </message>
    <message>
        <source>go on with the run in this checkpoint, by its recipe, to the weights it would have had unbroken</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>continuar el entrenamiento de este checkpoint, con su receta, hasta los pesos que habría tenido sin interrupción</translation>
    </message>
    <message>
        <source>the recipe to start from (quick)</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>la receta de partida (quick)</translation>
    </message>
    <message>
        <source>how often every digit is seen</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>cuántas veces se ve cada dígito</translation>
    </message>
    <message>
        <source>digits a step</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>dígitos por paso</translation>
    </message>
    <message>
        <source>largest learning rate</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>tasa de aprendizaje máxima</translation>
    </message>
    <message>
        <source>how the learning rate goes through the run</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>cómo evoluciona la tasa de aprendizaje durante el entrenamiento</translation>
    </message>
    <message>
        <source>how gradients become steps</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>cómo los gradientes se convierten en pasos</translation>
    </message>
    <message>
        <source>weight decay</source>
        <extracomment>lenet/cli/train.py, lenet/training/recipe.py</extracomment>
        <translation>regularización (weight decay)</translation>
    </message>
    <message>
        <source>how pictures are changed each time they are seen</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>cómo se cambian las imágenes cada vez que se ven</translation>
    </message>
    <message>
        <source>where all randomness comes from</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>de dónde viene todo el azar</translation>
    </message>
    <message>
        <source>threads that compute (one a core)</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>hilos que calculan (uno por núcleo)</translation>
    </message>
    <message>
        <source>digits kept from training to choose the best epoch by ({validation_percent} in a hundred); 0 keeps the last epoch</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>dígitos apartados del entrenamiento para elegir la mejor época ({validation_percent} de cada cien); 0 conserva la última época</translation>
    </message>
    <message>
        <source>--validation must leave some of the {examples} digits to learn from.</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>--validation debe dejar dígitos de los que aprender entre los {examples}.</translation>
    </message>
    <message>
        <source>--resume goes on with the run&apos;s own recipe and digits: leave out the options for them.</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>--resume continúa con la receta y los dígitos del propio entrenamiento: omite sus opciones.</translation>
    </message>
    <message>
        <source>Going on after {done} of {epochs} epochs.</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>Se continúa tras {done} de {epochs} épocas.</translation>
    </message>
    <message>
        <source>--validation must not be negative.</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>--validation no debe ser negativo.</translation>
    </message>
    <message>
        <source>--threads must be at least 1.</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>--threads debe ser al menos 1.</translation>
    </message>
    <message>
        <source>--count must be from 1 to {most_digits}.</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>--count debe estar entre 1 y {most_digits}.</translation>
    </message>
    <message>
        <source>Training</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>Entrenando</translation>
    </message>
    <message>
        <source>batches</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>lotes</translation>
    </message>
    <message>
        <source>validation {share} (best)</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>validación {share} (la mejor)</translation>
    </message>
    <message>
        <source>validation {share}</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>validación {share}</translation>
    </message>
    <message>
        <source>Nothing is saved, as the loss is no longer a number: try a smaller --lr.</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>No se guarda nada, porque la pérdida ya no es un número: prueba un --lr menor.</translation>
    </message>
    <message>
        <source>not tested</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>sin probar</translation>
    </message>
    <message>
        <source>Train the network that tells digits from all else, for developers</source>
        <extracomment>lenet/cli/train_detector.py</extracomment>
        <translation>Entrenar la red que distingue los dígitos de todo lo demás, para desarrolladores</translation>
    </message>
    <message>
        <source>The network reads digits no better than by guessing, so it is not saved, and {out} keeps the one that it has: try a smaller --lr, or name another file with --out.</source>
        <extracomment>lenet/cli/training_checks.py</extracomment>
        <translation>La red lee los dígitos tan mal como al azar, así que no se guarda y {out} conserva la que tiene: prueba un --lr menor o indica otro archivo con --out.</translation>
    </message>
    <message>
        <source>All digits are labelled {digits}: a network that learns from one digit alone answers nothing else. Add the other digits.</source>
        <extracomment>lenet/cli/training_checks.py</extracomment>
        <translation>Todos los dígitos tienen la etiqueta {digits}: una red que aprende de un solo dígito no responde otra cosa. Añade los demás dígitos.</translation>
    </message>
    <message>
        <source>learn from MNIST, from digits that the program writes itself, or from pictures in sub-folders 0 to 9 of the folder --data (mnist); several are mixed</source>
        <extracomment>lenet/cli/training_data.py</extracomment>
        <translation>aprender de MNIST, de dígitos que escribe el propio programa o de imágenes en las subcarpetas 0 a 9 de la carpeta --data (mnist); si hay varios, se mezclan</translation>
    </message>
    <message>
        <source>how many digits the program writes ({built_in_count})</source>
        <extracomment>lenet/cli/training_data.py</extracomment>
        <translation>cuántos dígitos escribe el programa ({built_in_count})</translation>
    </message>
    <message>
        <source>learn from these pen strokes too: lines of JSON, or UCI&apos;s pendigits-orig; they are redrawn {stroke_versions} times, and the last digits of the other source are kept for validation</source>
        <extracomment>lenet/cli/training_data.py</extracomment>
        <translation>aprender también de estos trazos de lápiz: líneas de JSON, o pendigits-orig de UCI; se redibujan {stroke_versions} veces, y los últimos dígitos de la otra fuente se guardan para la validación</translation>
    </message>
    <message>
        <source>--count goes with --data-source built-in: leave it out, or choose these digits.</source>
        <extracomment>lenet/cli/training_data.py</extracomment>
        <translation>--count va con --data-source built-in: omítelo o elige esos dígitos.</translation>
    </message>
    <message>
        <source>{images_path} holds images of {width} × {height} pixels, not of {side} × {side}: choose images of MNIST&apos;s size.</source>
        <extracomment>lenet/datasets/dataset.py</extracomment>
        <translation>{images_path} contiene imágenes de {width} × {height} píxeles, no de {side} × {side}: elige imágenes del tamaño de MNIST.</translation>
    </message>
    <message>
        <source>{images_path} and {labels_path} do not belong together, as they hold {images} images and {labels} labels: choose the two files of one set, or download both again.</source>
        <extracomment>lenet/datasets/dataset.py</extracomment>
        <translation>{images_path} y {labels_path} no van juntos, pues contienen {images} imágenes y {labels} etiquetas: elige los dos archivos de un mismo conjunto o descárgalos de nuevo.</translation>
    </message>
    <message>
        <source>{path} has more than {max_broken} lines that hold no digit; choose another file.</source>
        <extracomment>lenet/datasets/digit_collection.py</extracomment>
        <translation>{path} tiene más de {max_broken} líneas sin dígito; elige otro archivo.</translation>
    </message>
    <message>
        <source>This digit is no longer in {path}; look at it anew.</source>
        <extracomment>lenet/datasets/digit_collection.py</extracomment>
        <translation>Este dígito ya no está en {path}; vuelve a abrirlo.</translation>
    </message>
    <message>
        <source>{path} would have more than {max_file_bytes} bytes, and could not be read again: keep fewer digits in it.</source>
        <extracomment>lenet/datasets/digit_collection.py</extracomment>
        <translation>{path} tendría más de {max_file_bytes} bytes y no se podría volver a leer: guarda menos dígitos en él.</translation>
    </message>
    <message>
        <source>{path} could not be read: {reason}.</source>
        <extracomment>lenet/datasets/digit_collection.py</extracomment>
        <translation>{path} no se ha podido leer: {reason}.</translation>
    </message>
    <message>
        <source>Line {number} of {path} was passed over: {error}.</source>
        <extracomment>lenet/datasets/digit_collection.py</extracomment>
        <translation>Se ha omitido la línea {number} de {path}: {error}.</translation>
    </message>
    <message>
        <source>images</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>labels</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>{name} announces {shape} bytes of {noun}</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{name} anuncia {shape} bytes ({noun})</translation>
    </message>
    <message>
        <source>an IDX file of {noun} such as {example}</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>un archivo IDX ({noun}) como {example}</translation>
    </message>
    <message>
        <source>{path} holds the label {label} at position {place}, but the labels of digits go from 0 to 9: choose the labels of MNIST.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{path} contiene la etiqueta {label} en la posición {place}, pero las de los dígitos van de 0 a 9: elige las etiquetas de MNIST.</translation>
    </message>
    <message>
        <source>{name} is empty: choose a file such as {example}.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{name} está vacío: elige un archivo como {example}.</translation>
    </message>
    <message>
        <source>{announced}, not 1 to {max_values}: choose a file such as {example}.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{announced}, no de 1 a {max_values}: elige un archivo como {example}.</translation>
    </message>
    <message>
        <source>only {values} follow</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>solo siguen {values}</translation>
    </message>
    <message>
        <source>more follow</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>siguen más</translation>
    </message>
    <message>
        <source>{announced}, but {found}: it is cut or damaged, so download it again.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{announced}, pero {found}: está cortado o dañado, así que descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is cut or damaged: download it again.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{name} está cortado o dañado: descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>{name} has nothing packed in it: choose {wanted}.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{name} no tiene nada comprimido dentro: elige {wanted}.</translation>
    </message>
    <message>
        <source>{name} begins with the bytes {hex} where {magic} is expected: choose {wanted}.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{name} empieza con los bytes {hex} donde se espera {magic}: elige {wanted}.</translation>
    </message>
    <message>
        <source>{name} ends within its header: it is cut, so download it again.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{name} termina dentro de su cabecera: está cortado, así que descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is a folder: choose a file in it such as {example}.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{name} es una carpeta: elige en ella un archivo como {example}.</translation>
    </message>
    <message>
        <source>There is no file {name}: choose one such as {example}.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>No existe el archivo {name}: elige uno como {example}.</translation>
    </message>
    <message>
        <source>{name} is a gzip file that is cut or damaged ({error}): download it again.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{name} es un archivo gzip cortado o dañado ({error}): descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>{announced}, which makes a file of {content_bytes} bytes, but it has {file_bytes}: it is cut or damaged, so download it again.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{announced}, lo que da un archivo de {content_bytes} bytes, pero tiene {file_bytes}: está cortado o dañado, así que descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>{announced}, more than a gzip file of {file_bytes} bytes can hold: it is cut or damaged, so download it again.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{announced}, más de lo que cabe en un archivo gzip de {file_bytes} bytes: está cortado o dañado, así que descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>{name} holds {found}, not {noun}: choose {wanted}.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{name} contiene {found}, no {noun}: elige {wanted}.</translation>
    </message>
    <message>
        <source>{name}: the download failed: this is {noun}; run “lenet download”.</source>
        <extracomment>lenet/datasets/idx.py, lenet/datasets/mnist_forms.py</extracomment>
        <translation>{name}: la descarga ha fallado: esto es {noun}; ejecuta «lenet download».</translation>
    </message>
    <message>
        <source>{name} is {described}.</source>
        <extracomment>lenet/datasets/idx.py, lenet/datasets/mnist_forms.py, lenet/nn/params_file.py</extracomment>
        <translation>{name} es {described}.</translation>
    </message>
    <message>
        <source>choose {wanted}</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>elige {wanted}</translation>
    </message>
    <message>
        <source>{path} could not be opened: {reason}.</source>
        <extracomment>lenet/datasets/image_folder.py, lenet/datasets/unipen.py, lenet/image/decoding.py</extracomment>
        <translation>{path} no se ha podido abrir: {reason}.</translation>
    </message>
    <message>
        <source> The first one: {sentence}</source>
        <extracomment>lenet/datasets/image_folder.py</extracomment>
        <translation> La primera: {sentence}</translation>
    </message>
    <message>
        <source>The sub-folders 0 to 9 of {folder} hold no picture that can be read; put pictures of single digits into them.{first}</source>
        <extracomment>lenet/datasets/image_folder.py</extracomment>
        <translation>Las subcarpetas 0 a 9 de {folder} no contienen ninguna imagen legible; pon en ellas imágenes de dígitos sueltos.{first}</translation>
    </message>
    <message>
        <source>{folder} has no sub-folders named 0 to 9; choose the folder in which they lie.</source>
        <extracomment>lenet/datasets/image_folder.py</extracomment>
        <translation>{folder} no tiene subcarpetas llamadas del 0 al 9; elige la carpeta que las contiene.</translation>
    </message>
    <message>
        <source>{path} shows no ink; take it out or put another picture there.</source>
        <extracomment>lenet/datasets/image_folder.py</extracomment>
        <translation>{path} no muestra tinta; quítala o pon otra imagen en su lugar.</translation>
    </message>
    <message>
        <source>no folder can have this name; check the path</source>
        <extracomment>lenet/datasets/image_folder.py</extracomment>
        <translation>ninguna carpeta puede llamarse así; comprueba la ruta</translation>
    </message>
    <message>
        <source>{folder} could not be opened: {why}.</source>
        <extracomment>lenet/datasets/image_folder.py</extracomment>
        <translation>{folder} no se ha podido abrir: {why}.</translation>
    </message>
    <message>
        <source>MNIST&apos;s files {images_name} and {labels_name} are not {where}: download them with &quot;lenet download&quot;, or name the folder that holds them.</source>
        <extracomment>lenet/datasets/mnist.py</extracomment>
        <translation>Los archivos de MNIST {images_name} y {labels_name} no están {where}: descárgalos con «lenet download» o indica la carpeta que los contiene.</translation>
    </message>
    <message>
        <source>in {named}, as LENET_DATA says, nor in the usual places</source>
        <extracomment>lenet/datasets/mnist.py</extracomment>
        <translation>en {named}, como dice LENET_DATA, ni en los lugares habituales</translation>
    </message>
    <message>
        <source>in the usual places</source>
        <extracomment>lenet/datasets/mnist.py</extracomment>
        <translation>en los lugares habituales</translation>
    </message>
    <message>
        <source>{name}.gz could not be downloaded ({failures}): check the connection to the internet and try again, or copy the four files of MNIST into {target}.</source>
        <extracomment>lenet/datasets/mnist_download.py</extracomment>
        <translation>{name}.gz no se ha podido descargar ({failures}): comprueba la conexión a internet e inténtalo de nuevo, o copia los cuatro archivos de MNIST en {target}.</translation>
    </message>
    <message>
        <source>it is a file; name a folder</source>
        <extracomment>lenet/datasets/mnist_download.py</extracomment>
        <translation>es un archivo; indica una carpeta</translation>
    </message>
    <message>
        <source>MNIST could not be stored in {folder}: {why}.</source>
        <extracomment>lenet/datasets/mnist_download.py</extracomment>
        <translation>MNIST no se ha podido guardar en {folder}: {why}.</translation>
    </message>
    <message>
        <source>sent something else than MNIST&apos;s file</source>
        <extracomment>lenet/datasets/mnist_download.py</extracomment>
        <translation>envió algo distinto del archivo de MNIST</translation>
    </message>
    <message>
        <source>name the folder that holds MNIST, or mnist.npz, mnist.pkl.gz or train.csv</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>indica la carpeta que contiene MNIST, o mnist.npz, mnist.pkl.gz o train.csv</translation>
    </message>
    <message>
        <source>it should have three pairs of pictures and labels</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>debería tener tres pares de imágenes y etiquetas</translation>
    </message>
    <message>
        <source>it has no labels: Kaggle keeps those of its test.csv; use train.csv</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>no tiene etiquetas: Kaggle se queda las de su test.csv; usa train.csv</translation>
    </message>
    <message>
        <source>it should have 785 columns, a label and 784 pixels; found {shape}</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>debería tener 785 columnas, una etiqueta y 784 píxeles; se encontró {shape}</translation>
    </message>
    <message>
        <source>The sub-folders 0 to 9 of {folder} hold no PNG pictures.</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>Las subcarpetas 0 a 9 de {folder} no contienen imágenes PNG.</translation>
    </message>
    <message>
        <source>its pictures should be [N, 28, 28] or [N, 784]; found {shape}</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>sus imágenes deberían ser [N, 28, 28] o [N, 784]; se encontró {shape}</translation>
    </message>
    <message>
        <source>it should have {pictures} labels from 0 to 9</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>debería tener {pictures} etiquetas de 0 a 9</translation>
    </message>
    <message>
        <source>its pixels should be from 0 to 255</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>sus píxeles deberían ir de 0 a 255</translation>
    </message>
    <message>
        <source>{name} is not MNIST, or damaged: {error}; choose another file.</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>{name} no es MNIST, o está dañado: {error}; elige otro archivo.</translation>
    </message>
    <message>
        <source>it is a text, but no table of whole numbers with commas between</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>es un texto, pero no una tabla de números enteros separados por comas</translation>
    </message>
    <message>
        <source>of an unknown kind: {advice}</source>
        <extracomment>lenet/datasets/mnist_forms.py, lenet/nn/params_file.py</extracomment>
        <translation>de un tipo desconocido: {advice}</translation>
    </message>
    <message>
        <source>{path} is not of MNIST&apos;s size and kind, 28 × 28 grey pixels: take such a folder as pictures of your own, with --data-source folder.</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>{path} no tiene el tamaño ni el tipo de MNIST, 28 × 28 píxeles grises: usa esa carpeta como imágenes propias, con --data-source folder.</translation>
    </message>
    <message>
        <source>my digits</source>
        <extracomment>lenet/datasets/sources.py</extracomment>
        <translation>mis dígitos</translation>
    </message>
    <message>
        <source>It is not known what the run learned from: begin a new one.</source>
        <extracomment>lenet/datasets/sources.py</extracomment>
        <translation>No se sabe de qué aprendió el entrenamiento: empieza uno nuevo.</translation>
    </message>
    <message>
        <source>It is not known what the run learned from beside its pen strokes: begin a new one.</source>
        <extracomment>lenet/datasets/sources.py</extracomment>
        <translation>No se sabe de qué aprendió el entrenamiento además de los trazos de lápiz: empieza uno nuevo.</translation>
    </message>
    <message>
        <source>{path} holds no pen strokes; choose another file.</source>
        <extracomment>lenet/datasets/unipen.py</extracomment>
        <translation>{path} no contiene trazos de lápiz; elige otro archivo.</translation>
    </message>
    <message>
        <source>its label is not one letter</source>
        <extracomment>lenet/datasets/unipen.py</extracomment>
        <translation>su etiqueta no es una sola letra</translation>
    </message>
    <message>
        <source>Line {number} of {path} can&apos;t be learned from: {error}; choose a file of letters.</source>
        <extracomment>lenet/datasets/unipen.py</extracomment>
        <translation>De la línea {number} de {path} no se puede aprender: {error}; elige un archivo de letras.</translation>
    </message>
    <message>
        <source>Digit {number} of {path} was passed over: {error}.</source>
        <extracomment>lenet/datasets/unipen.py</extracomment>
        <translation>Se ha omitido el dígito {number} de {path}: {error}.</translation>
    </message>
    <message>
        <source>its picture is no square of a moderate size</source>
        <extracomment>lenet/drawing/png_text.py</extracomment>
        <translation>su imagen no es un cuadrado de tamaño moderado</translation>
    </message>
    <message>
        <source>its picture is damaged</source>
        <extracomment>lenet/drawing/png_text.py</extracomment>
        <translation>su imagen está dañada</translation>
    </message>
    <message>
        <source>its {name} is not a list</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>su {name} no es una lista</translation>
    </message>
    <message>
        <source>its label is not a whole number from 0 to 9</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>su etiqueta no es un número entero de 0 a 9</translation>
    </message>
    <message>
        <source>it has more ink than a hand draws on a digit</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>tiene más tinta de la que una mano pone en un dígito</translation>
    </message>
    <message>
        <source>it has no strokes</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>no tiene trazos</translation>
    </message>
    <message>
        <source>it has more than {max_points} points</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>tiene más de {max_points} puntos</translation>
    </message>
    <message>
        <source>it does not say clearly whether its picture is prepared</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>no dice con claridad si su imagen está preparada</translation>
    </message>
    <message>
        <source>it has no picture of the size of those that are prepared</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>no tiene imagen del tamaño de las preparadas</translation>
    </message>
    <message>
        <source>one of its strokes has no points</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>uno de sus trazos no tiene puntos</translation>
    </message>
    <message>
        <source>its strokes are too large</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>sus trazos son demasiado grandes</translation>
    </message>
    <message>
        <source>its {name} are not numbers in the form that they should have</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>sus {name} no son números en la forma debida</translation>
    </message>
    <message>
        <source>its {name} is not a list with an entry for each stroke</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>su {name} no es una lista con una entrada por trazo</translation>
    </message>
    <message>
        <source>its {name} is not a short text</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>su {name} no es un texto corto</translation>
    </message>
    <message>
        <source>its strokes go far beyond the canvas</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>sus trazos se salen mucho del lienzo</translation>
    </message>
    <message>
        <source>the width of its pen is no such number</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>el grosor de su lápiz no es un número válido</translation>
    </message>
    <message>
        <source>its pressure is not from 0 to 1</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>su presión no está entre 0 y 1</translation>
    </message>
    <message>
        <source>it does not say clearly what was erased</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>no dice con claridad qué se borró</translation>
    </message>
    <message>
        <source>it has a number that is too large</source>
        <extracomment>lenet/drawing/stroke_json.py, lenet/files/json_lines.py</extracomment>
        <translation>tiene un número demasiado grande</translation>
    </message>
    <message>
        <source>There are no digits to read: choose others, or keep some, and try again.</source>
        <extracomment>lenet/evaluation/assessment.py</extracomment>
        <translation>No hay dígitos que leer: elige otros o guarda algunos, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>&lt;b&gt;{share}&lt;/b&gt; of {total} read right (95 % certain: {low} to {high} %), loss {loss}.</source>
        <extracomment>lenet/evaluation/classification.py</extracomment>
        <translation>&lt;b&gt;{share}&lt;/b&gt; de {total} bien leídos (95&#xa0;%: {low} a {high}&#xa0;%), pérdida {loss}.</translation>
    </message>
    <message>
        <source>is \ read as</source>
        <extracomment>lenet/evaluation/classification.py</extracomment>
        <translation>es \ leído como</translation>
    </message>
    <message>
        <source>transposed, as EMNIST&apos;s are: swap their rows and columns</source>
        <extracomment>lenet/evaluation/orientation.py</extracomment>
        <translation>transpuestas, como las de EMNIST: intercambia sus filas y columnas</translation>
    </message>
    <message>
        <source>inverted, dark ink on light paper: take 255 minus each pixel</source>
        <extracomment>lenet/evaluation/orientation.py</extracomment>
        <translation>invertidas, tinta oscura sobre papel claro: usa 255 menos cada píxel</translation>
    </message>
    <message>
        <source>transposed and inverted: swap their rows and columns, and take 255 minus each pixel</source>
        <extracomment>lenet/evaluation/orientation.py</extracomment>
        <translation>transpuestas e invertidas: intercambia sus filas y columnas, y usa 255 menos cada píxel</translation>
    </message>
    <message>
        <source>The pictures are {best}; {right} are then read right.</source>
        <extracomment>lenet/evaluation/orientation.py</extracomment>
        <translation>Las imágenes están {best}; {right} se leen bien entonces.</translation>
    </message>
    <message>
        <source>There are no digits in {name}: keep or choose some first.</source>
        <extracomment>lenet/evaluation/test_set.py</extracomment>
        <translation>No hay dígitos en {name}: guarda o elige antes algunos.</translation>
    </message>
    <message>
        <source>could not be understood: {error}</source>
        <extracomment>lenet/files/download.py</extracomment>
        <translation>no se ha podido entender: {error}</translation>
    </message>
    <message>
        <source>answered {status} {reason}</source>
        <extracomment>lenet/files/download.py</extracomment>
        <translation>respondió {status} {reason}</translation>
    </message>
    <message>
        <source>has a certificate that this computer does not trust</source>
        <extracomment>lenet/files/download.py</extracomment>
        <translation>tiene un certificado en el que este ordenador no confía</translation>
    </message>
    <message>
        <source>broke off in the middle of the file</source>
        <extracomment>lenet/files/download.py</extracomment>
        <translation>se cortó en mitad del archivo</translation>
    </message>
    <message>
        <source>did not answer in time</source>
        <extracomment>lenet/files/download.py</extracomment>
        <translation>no respondió a tiempo</translation>
    </message>
    <message>
        <source>could not be reached</source>
        <extracomment>lenet/files/download.py</extracomment>
        <translation>no se pudo alcanzar</translation>
    </message>
    <message>
        <source>was abandoned</source>
        <extracomment>lenet/files/download.py</extracomment>
        <translation>se abandonó</translation>
    </message>
    <message>
        <source>sent more than the {limit_bytes} bytes that were expected at most</source>
        <extracomment>lenet/files/download.py</extracomment>
        <translation>envió más de los {limit_bytes} bytes que se esperaban como máximo</translation>
    </message>
    <message>
        <source>there is no such file or folder; check the path</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>no existe ese archivo o carpeta; comprueba la ruta</translation>
    </message>
    <message>
        <source>access is denied; check its permissions or choose another place</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>se deniega el acceso; comprueba sus permisos o elige otro lugar</translation>
    </message>
    <message>
        <source>something else is in its place; remove that or choose another place</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>hay otra cosa en su lugar; quítala o elige otro lugar</translation>
    </message>
    <message>
        <source>it is a folder; name a file</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>es una carpeta; indica un archivo</translation>
    </message>
    <message>
        <source>a part of its path is a file, not a folder; check the path</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>una parte de su ruta es un archivo, no una carpeta; comprueba la ruta</translation>
    </message>
    <message>
        <source>its symbolic links lead in a circle; name the file itself</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>sus enlaces simbólicos van en círculo; indica el propio archivo</translation>
    </message>
    <message>
        <source>its name is too long; choose a shorter one</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>su nombre es demasiado largo; elige uno más corto</translation>
    </message>
    <message>
        <source>no file can have this name here; choose another name</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>aquí ningún archivo puede llamarse así; elige otro nombre</translation>
    </message>
    <message>
        <source>the disk is full; make room or choose another place</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>el disco está lleno; haz sitio o elige otro lugar</translation>
    </message>
    <message>
        <source>the disk quota is used up; make room or choose another place</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>la cuota de disco está agotada; haz sitio o elige otro lugar</translation>
    </message>
    <message>
        <source>the disk is read-only; choose another place</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>el disco es de solo lectura; elige otro lugar</translation>
    </message>
    <message>
        <source>it would be larger than this disk allows; choose another place</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>sería más grande de lo que permite este disco; elige otro lugar</translation>
    </message>
    <message>
        <source>the disk reports a fault; choose another place, and copy what matters from this disk</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>el disco informa de un fallo; elige otro lugar y copia de este disco lo importante</translation>
    </message>
    <message>
        <source>another program is using it; close that and try again</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>otro programa lo está usando; ciérralo e inténtalo de nuevo</translation>
    </message>
    <message>
        <source>the disk is not there any more; connect it again or choose another place</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>el disco ya no está; vuelve a conectarlo o elige otro lugar</translation>
    </message>
    <message>
        <source>the network drive is not there any more; connect it again or choose another place</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>la unidad de red ya no está; vuelve a conectarla o elige otro lugar</translation>
    </message>
    <message>
        <source>the network drive does not answer; connect it again or choose another place</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>la unidad de red no responde; vuelve a conectarla o elige otro lugar</translation>
    </message>
    <message>
        <source>too many files are open; close other programs and try again</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>hay demasiados archivos abiertos; cierra otros programas e inténtalo de nuevo</translation>
    </message>
    <message>
        <source>there is not enough memory; close other programs and try again</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>no hay memoria suficiente; cierra otros programas e inténtalo de nuevo</translation>
    </message>
    <message>
        <source>the system says “{strerror}”; try again or choose another file</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>el sistema dice «{strerror}»; inténtalo de nuevo o elige otro archivo</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <extracomment>lenet/files/json_lines.py</extracomment>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <extracomment>lenet/files/json_lines.py</extracomment>
        <translation>no es JSON</translation>
    </message>
    <message>
        <source>save its weights with numpy.savez(name, *model.get_weights())</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>guarda sus pesos con numpy.savez(name, *model.get_weights())</translation>
    </message>
    <message>
        <source>the download failed, so get the file once more</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>la descarga ha fallado, así que consigue el archivo de nuevo</translation>
    </message>
    <message>
        <source>a pickle</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>un pickle</translation>
    </message>
    <message>
        <source>a NumPy archive (.npz)</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>un archivo comprimido de NumPy (.npz)</translation>
    </message>
    <message>
        <source>a safetensors file</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>un archivo safetensors</translation>
    </message>
    <message>
        <source>a PyTorch file (.pth)</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>un archivo de PyTorch (.pth)</translation>
    </message>
    <message>
        <source>save its state_dict as safetensors</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>guarda su state_dict como safetensors</translation>
    </message>
    <message>
        <source>a Keras file (.keras)</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>un archivo de Keras (.keras)</translation>
    </message>
    <message>
        <source>a Keras HDF5 file (.h5)</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>un archivo HDF5 de Keras (.h5)</translation>
    </message>
    <message>
        <source>an ONNX file</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>un archivo ONNX</translation>
    </message>
    <message>
        <source>save the weights of its network as safetensors</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>guarda los pesos de su red como safetensors</translation>
    </message>
    <message>
        <source>a TensorFlow model</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>un modelo de TensorFlow</translation>
    </message>
    <message>
        <source>save its weights with numpy.savez</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>guarda sus pesos con numpy.savez</translation>
    </message>
    <message>
        <source>a single NumPy array (.npy)</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>un único array de NumPy (.npy)</translation>
    </message>
    <message>
        <source>save all ten arrays with numpy.savez</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>guarda los diez arrays con numpy.savez</translation>
    </message>
    <message>
        <source>the checkpoint of a training</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>el checkpoint de un entrenamiento</translation>
    </message>
    <message>
        <source>resume it with lenet train --resume</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>reanúdalo con lenet train --resume</translation>
    </message>
    <message>
        <source>an IDX file, as MNIST&apos;s are</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>un archivo IDX, como los de MNIST</translation>
    </message>
    <message>
        <source>an iPhone photo (HEIC)</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>una foto de iPhone (HEIC)</translation>
    </message>
    <message>
        <source>export it as JPEG</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>expórtala como JPEG</translation>
    </message>
    <message>
        <source>an AVIF picture</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>una imagen AVIF</translation>
    </message>
    <message>
        <source>a JPEG XL picture</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>una imagen JPEG XL</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>un dibujo SVG</translation>
    </message>
    <message>
        <source>export it as PNG</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>expórtalo como PNG</translation>
    </message>
    <message>
        <source>a Photoshop file</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>un archivo de Photoshop</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>una imagen PNG</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>una imagen JPEG</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>save its page as a picture</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>guarda su página como imagen</translation>
    </message>
    <message>
        <source>gzip-packed</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>un archivo comprimido con gzip</translation>
    </message>
    <message>
        <source>unpack it</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>descomprímelo</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>un archivo ZIP</translation>
    </message>
    <message>
        <source>unpack it; if that fails, get it once more</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>descomprímelo; si falla, consíguelo de nuevo</translation>
    </message>
    <message>
        <source>a packed archive</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>un archivo comprimido</translation>
    </message>
    <message>
        <source>a web page</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>una página web</translation>
    </message>
    <message>
        <source>an error message of a web server</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>un mensaje de error de un servidor web</translation>
    </message>
    <message>
        <source>only a Git LFS pointer to a file</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>solo un puntero de Git LFS a un archivo</translation>
    </message>
    <message>
        <source>get the file itself with git lfs pull</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>consigue el archivo mismo con git lfs pull</translation>
    </message>
    <message>
        <source>a video</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>un vídeo</translation>
    </message>
    <message>
        <source>save one of its pictures as PNG</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>guarda una de sus imágenes como PNG</translation>
    </message>
    <message>
        <source>a text</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>un texto</translation>
    </message>
    <message>
        <source>another window is using it; try again when that is ready</source>
        <extracomment>lenet/files/lock.py</extracomment>
        <translation>otra ventana lo está usando; inténtalo de nuevo cuando termine</translation>
    </message>
    <message>
        <source>it is one of the system&apos;s own files, which tell no size; choose another file</source>
        <extracomment>lenet/files/reading.py</extracomment>
        <translation>es un archivo del propio sistema, que no indica su tamaño; elige otro archivo</translation>
    </message>
    <message>
        <source>it was changed while it was read; try again when it is finished</source>
        <extracomment>lenet/files/reading.py</extracomment>
        <translation>cambió mientras se leía; inténtalo de nuevo cuando esté terminado</translation>
    </message>
    <message>
        <source>more than {max_bytes} bytes are packed in it; divide it</source>
        <extracomment>lenet/files/reading.py</extracomment>
        <translation>contiene más de {max_bytes} bytes comprimidos; divídelo</translation>
    </message>
    <message>
        <source>it is cut or damaged; get it once more</source>
        <extracomment>lenet/files/reading.py</extracomment>
        <translation>está cortado o dañado; consíguelo de nuevo</translation>
    </message>
    <message>
        <source>usage: </source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>uso: </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>argumentos posicionales</translation>
    </message>
    <message>
        <source>options</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>opciones</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>mostrar esta ayuda y salir</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <extracomment>app/__main__.py, lenet/cli/__init__.py</extracomment>
        <translation>mostrar la versión del programa y salir</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>%(prog)s: error:&#xa0;%(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>argumento&#xa0;%(argument_name)s:&#xa0;%(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>se necesitan los siguientes argumentos:&#xa0;%s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>argumentos no reconocidos:&#xa0;%s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>se esperaba un argumento</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>opción no válida:&#xa0;%(value)r (elige entre&#xa0;%(choices)s)</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>valor&#xa0;%(type)s no válido:&#xa0;%(value)r</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>no se permite con el argumento&#xa0;%s</translation>
    </message>
    <message>
        <source>The result could not be printed: {reason}.</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>No se ha podido mostrar el resultado: {reason}.</translation>
    </message>
    <message>
        <source>The help could not be printed: {reason}.</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>No se ha podido mostrar la ayuda: {reason}.</translation>
    </message>
    <message>
        <source>no file can have this name; check the path</source>
        <extracomment>lenet/files/writing.py</extracomment>
        <translation>ningún archivo puede llamarse así; comprueba la ruta</translation>
    </message>
    <message>
        <source>it is a pipe, a socket or a device; name a file</source>
        <extracomment>lenet/files/writing.py</extracomment>
        <translation>es una tubería, un socket o un dispositivo; indica un archivo</translation>
    </message>
    <message>
        <source>is damaged or incomplete; get it once more or choose another picture</source>
        <extracomment>lenet/image/decoding.py</extracomment>
        <translation>está dañada o incompleta; consíguela de nuevo o elige otra imagen</translation>
    </message>
    <message>
        <source>save it as PNG, JPEG, BMP, GIF, WebP or TIFF</source>
        <extracomment>lenet/image/decoding.py</extracomment>
        <translation>guárdala como PNG, JPEG, BMP, GIF, WebP o TIFF</translation>
    </message>
    <message>
        <source>is {noun}, whatever its name; {advice}</source>
        <extracomment>lenet/image/decoding.py</extracomment>
        <translation>es {noun}, se llame como se llame; {advice}</translation>
    </message>
    <message>
        <source>has more than {millions} million pixels; reduce it and try again</source>
        <extracomment>lenet/image/decoding.py</extracomment>
        <translation>tiene más de {millions} millones de píxeles; redúcela e inténtalo de nuevo</translation>
    </message>
    <message>
        <source>is empty; get it once more or choose another picture</source>
        <extracomment>lenet/image/decoding.py</extracomment>
        <translation>está vacía; consíguela de nuevo o elige otra imagen</translation>
    </message>
    <message>
        <source>is not a picture that can be read; {otherwise}</source>
        <extracomment>lenet/image/decoding.py</extracomment>
        <translation>no es una imagen que se pueda leer; {otherwise}</translation>
    </message>
    <message>
        <source>choose a picture</source>
        <extracomment>lenet/image/decoding.py</extracomment>
        <translation>elige una imagen</translation>
    </message>
    <message>
        <source>has a side of more than {longest_side} pixels; cut out the digit and try again</source>
        <extracomment>lenet/image/decoding.py</extracomment>
        <translation>tiene un lado de más de {longest_side} píxeles; recorta el dígito e inténtalo de nuevo</translation>
    </message>
    <message>
        <source>is drawn over {scans} times, as no camera does; choose another picture</source>
        <extracomment>lenet/image/decoding.py</extracomment>
        <translation>se redibuja más de {scans} veces, cosa que ninguna cámara hace; elige otra imagen</translation>
    </message>
    <message>
        <source>{name} {excess}.</source>
        <extracomment>lenet/image/decoding.py</extracomment>
        <translation>{name} {excess}.</translation>
    </message>
    <message>
        <source>The picture has numbers of colours, but no palette that says which these are.</source>
        <extracomment>lenet/image/grayscale.py</extracomment>
        <translation>La imagen tiene números de colores, pero ninguna paleta que diga cuáles son.</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <extracomment>lenet/language/text.py</extracomment>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{missing} should be there; found {arrays}</source>
        <extracomment>lenet/nn/layouts.py</extracomment>
        <translation>debería estar {missing}; se encontró {arrays}</translation>
    </message>
    <message>
        <source>{label} of the shape {shape} is none of the arrays of this network, which are {shapes}</source>
        <extracomment>lenet/nn/layouts.py</extracomment>
        <translation>{label} de forma {shape} no es ninguno de los arrays de esta red, que son {shapes}</translation>
    </message>
    <message>
        <source>it says {told}, and only networks with ReLU, max pooling and no other layers can be read</source>
        <extracomment>lenet/nn/layouts.py</extracomment>
        <translation>indica {told}, y solo se pueden leer redes con ReLU, max pooling y sin otras capas</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>app/inside/lattice_view.py, lenet/nn/layouts.py, lenet/nn/parameters.py</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <extracomment>app/draw/page_progress.py</extracomment>
        <translation>Leyendo {name}…</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>app/evaluate/digits_page.py</extracomment>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>It sees no single digit there. Draw it so that anyone would read it.</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>La red no ve ahí un solo dígito. Dibújalo de modo que cualquiera lo lea.</translation>
    </message>
    <message>
        <source>Pieces {pieces}: read as {digit}, {sure} % sure, a digit to {share} %, score {score}</source>
        <extracomment>app/inside/lattice_view.py</extracomment>
        <translation>Trozos {pieces}: leído como {digit}, {sure}&#xa0;% seguro, un dígito al {share}&#xa0;%, puntuación {score}</translation>
    </message>
    <message>
        <source>The candidates of the number</source>
        <extracomment>app/inside/lattice_view.py</extracomment>
        <translation>Los candidatos del número</translation>
    </message>
    <message>
        <source>Piece {pieces}: taken as no digit</source>
        <extracomment>app/inside/lattice_view.py</extracomment>
        <translation>Trozo {pieces}: tomado por algo que no es un dígito</translation>
    </message>
    <message>
        <source>Each piece of the ink, and neighbouring pieces together: the best way through them is the number.</source>
        <extracomment>app/inside/number_page.py</extracomment>
        <translation>Cada trozo de la tinta, y trozos vecinos juntos: el mejor camino a través de ellos es el número.</translation>
    </message>
    <message>
        <source>Draw a number of several digits to see how it is cut and read.</source>
        <extracomment>app/inside/number_page.py</extracomment>
        <translation>Dibuja un número de varios dígitos para ver cómo se corta y se lee.</translation>
    </message>
    <message>
        <source>{pieces} pieces make {count} candidates. The best path, in orange, reads {digits}; of all paths it has {percent} % of the probability.</source>
        <extracomment>app/inside/number_page.py</extracomment>
        <translation>{pieces} trozos dan {count} candidatos. El mejor camino, en naranja, da {digits}; de todos los caminos tiene el {percent}&#xa0;% de la probabilidad.</translation>
    </message>
    <message>
        <source>How is a number read?</source>
        <extracomment>app/inside/number_page.py</extracomment>
        <translation>¿Cómo se lee un número?</translation>
    </message>
    <message>
        <source>How a number of several digits is cut and read</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>Cómo se corta y se lee un número de varios dígitos</translation>
    </message>
    <message>
        <source>Still wrong:</source>
        <extracomment>app/train/cards.py, app/widgets/offer_bar.py</extracomment>
        <translation>Aún mal leídos:</translation>
    </message>
    <message>
        <source>{label}, read as {read_as}</source>
        <extracomment>app/train/cards.py</extracomment>
        <translation>{label}, leído como {read_as}</translation>
    </message>
    <message>
        <source>in {folder}</source>
        <extracomment>lenet/datasets/mnist.py</extracomment>
        <translation>en {folder}</translation>
    </message>
    <message>
        <source>it should have the arrays {pictures} and {labels}; found {arrays}</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>debería tener los arrays {pictures} y {labels}; se encontró {arrays}</translation>
    </message>
    <message>
        <source>{kind}: {advice}</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>{kind}: {advice}</translation>
    </message>
    <message>
        <source>{label} is of the type {name}; expected a dict, list, tuple, str, int, float, bool or None</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>{label} es del tipo {name}; se esperaba un dict, list, tuple, str, int, float, bool o None</translation>
    </message>
    <message>
        <source>meta should be a dictionary; found {name}</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>meta debería ser un diccionario; se encontró {name}</translation>
    </message>
    <message>
        <source>{label} is of the type {name}; expected a str</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>{label} es del tipo {name}; se esperaba un str</translation>
    </message>
    <message>
        <source>{label} has {count} characters; expected at most {max_text_length}</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>{label} tiene {count} caracteres; se esperaban como máximo {max_text_length}</translation>
    </message>
    <message>
        <source>meta.input should have a mean from {min_mean} to {max_mean} and a std from {min_std} to {max_std}; found {mean} and {std}</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>meta.input debería tener mean entre {min_mean} y {max_mean} y std entre {min_std} y {max_std}; se encontró {mean} y {std}</translation>
    </message>
    <message>
        <source>meta.temperature should be a number from {min_temperature} to {max_temperature}; found {temperature}</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>meta.temperature debería ser un número de {min_temperature} a {max_temperature}; se encontró {temperature}</translation>
    </message>
    <message>
        <source>meta has more than {max_values} values</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>meta tiene más de {max_values} valores</translation>
    </message>
    <message>
        <source>{label} is more than {max_depth} levels deep</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>{label} tiene más de {max_depth} niveles de profundidad</translation>
    </message>
    <message>
        <source>{label} is an integer of more than {max_integer_bits} bits</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>{label} es un entero de más de {max_integer_bits} bits</translation>
    </message>
    <message>
        <source>{label} is {value}; expected a finite number</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>{label} es {value}; se esperaba un número finito</translation>
    </message>
    <message>
        <source>{label} has half a character (a lone surrogate); expected text</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>{label} tiene medio carácter (un sustituto suelto); se esperaba texto</translation>
    </message>
    <message>
        <source>a key of {label}</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>una clave de {label}</translation>
    </message>
    <message>
        <source>it has something else than arrays of numbers</source>
        <extracomment>lenet/nn/npz.py</extracomment>
        <translation>tiene algo distinto de arrays de números</translation>
    </message>
    <message>
        <source>it is cut or damaged, or has something else than arrays of numbers</source>
        <extracomment>lenet/nn/npz.py</extracomment>
        <translation>está cortado o dañado, o tiene algo distinto de arrays de números</translation>
    </message>
    <message>
        <source>more than {max_bytes} bytes or {most_arrays} arrays are packed in it</source>
        <extracomment>lenet/nn/npz.py</extracomment>
        <translation>contiene más de {max_bytes} bytes o {most_arrays} arrays comprimidos</translation>
    </message>
    <message>
        <source>the whole</source>
        <extracomment>lenet/nn/parameters.py</extracomment>
        <translation>el conjunto</translation>
    </message>
    <message>
        <source>{label} should be a dictionary; found {name}</source>
        <extracomment>lenet/nn/parameters.py</extracomment>
        <translation>{label} debería ser un diccionario; se encontró {name}</translation>
    </message>
    <message>
        <source>{label} should have the names {expected}; found {found}</source>
        <extracomment>lenet/nn/parameters.py</extracomment>
        <translation>{label} debería tener los nombres {expected}; se encontró {found}</translation>
    </message>
    <message>
        <source>{label} should have the shape {expected}; found {shape}</source>
        <extracomment>lenet/nn/parameters.py</extracomment>
        <translation>{label} debería tener la forma {expected}; se encontró {shape}</translation>
    </message>
    <message>
        <source>{label} should be float32 or float64; found {dtype}</source>
        <extracomment>lenet/nn/parameters.py</extracomment>
        <translation>{label} debería ser float32 o float64; se encontró {dtype}</translation>
    </message>
    <message>
        <source>{label} should have numbers that are finite in float32; found {unfit} of {size} that are not</source>
        <extracomment>lenet/nn/parameters.py</extracomment>
        <translation>{label} debería tener números finitos en float32; se encontraron {unfit} de {size} que no lo son</translation>
    </message>
    <message>
        <source>These parameters do not fit the network: {error}.</source>
        <extracomment>lenet/nn/parameters.py</extracomment>
        <translation>Estos parámetros no encajan en la red: {error}.</translation>
    </message>
    <message>
        <source>{label} should be a NumPy array; found {name}</source>
        <extracomment>lenet/nn/parameters.py, lenet/nn/params_file.py</extracomment>
        <translation>{label} debería ser un array de NumPy; se encontró {name}</translation>
    </message>
    <message>
        <source>choose a file of parameters (.pkl, .npz or .safetensors)</source>
        <extracomment>lenet/nn/params_file.py</extracomment>
        <translation>elige un archivo de parámetros (.pkl, .npz o .safetensors)</translation>
    </message>
    <message>
        <source>empty: {advice}</source>
        <extracomment>lenet/nn/params_file.py</extracomment>
        <translation>vacío: {advice}</translation>
    </message>
    <message>
        <source>These parameters cannot be saved: {error}.</source>
        <extracomment>lenet/nn/params_file.py</extracomment>
        <translation>Estos parámetros no se pueden guardar: {error}.</translation>
    </message>
    <message>
        <source>{name} could not be loaded: {reason}.</source>
        <extracomment>lenet/nn/params_file.py</extracomment>
        <translation>{name} no se ha podido cargar: {reason}.</translation>
    </message>
    <message>
        <source>{name} is {noun}, but not of LeNet-5&apos;s parameters, or a damaged one: {error}; choose another file.</source>
        <extracomment>lenet/nn/params_file.py</extracomment>
        <translation>{name} es {noun}, pero no de los parámetros de LeNet-5, o está dañado: {error}; elige otro archivo.</translation>
    </message>
    <message>
        <source>{name} does not hold LeNet-5&apos;s parameters: {error}; choose another file.</source>
        <extracomment>lenet/nn/params_file.py</extracomment>
        <translation>{name} no contiene los parámetros de LeNet-5: {error}; elige otro archivo.</translation>
    </message>
    <message>
        <source>{label} should be a NumPy array; found one without content</source>
        <extracomment>lenet/nn/params_file.py</extracomment>
        <translation>{label} debería ser un array de NumPy; se encontró uno sin contenido</translation>
    </message>
    <message>
        <source>meta is no JSON</source>
        <extracomment>lenet/nn/params_file.py</extracomment>
        <translation>meta no es JSON</translation>
    </message>
    <message>
        <source>its header is damaged where it describes {name}</source>
        <extracomment>lenet/nn/safetensors.py</extracomment>
        <translation>su cabecera está dañada donde describe {name}</translation>
    </message>
    <message>
        <source>its header should have {length} bytes, and it is cut or damaged</source>
        <extracomment>lenet/nn/safetensors.py</extracomment>
        <translation>su cabecera debería tener {length} bytes y está cortada o dañada</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <extracomment>lenet/nn/safetensors.py</extracomment>
        <translation>su cabecera está dañada</translation>
    </message>
    <message>
        <source>its metadata should be texts</source>
        <extracomment>lenet/nn/safetensors.py</extracomment>
        <translation>sus metadatos deberían ser textos</translation>
    </message>
    <message>
        <source>its arrays do not fill its {data} bytes one after another</source>
        <extracomment>lenet/nn/safetensors.py</extracomment>
        <translation>sus arrays no llenan sus {data} bytes uno tras otro</translation>
    </message>
    <message>
        <source>{name} is of type {dtype}, where numbers like F32 are expected</source>
        <extracomment>lenet/nn/safetensors.py</extracomment>
        <translation>{name} es del tipo {dtype}, cuando se esperan números como F32</translation>
    </message>
    <message>
        <source>a NumPy type&apos;s state</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>el estado de un tipo de NumPy</translation>
    </message>
    <message>
        <source>an array&apos;s state</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>el estado de un array</translation>
    </message>
    <message>
        <source>it has a truth value that is neither 0 nor 1</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>tiene un valor lógico que no es ni 0 ni 1</translation>
    </message>
    <message>
        <source>it has an array without a complete type</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>tiene un array sin tipo completo</translation>
    </message>
    <message>
        <source>it has an array of type {name}; expected {types}</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>tiene un array de tipo {name}; se esperaba {types}</translation>
    </message>
    <message>
        <source>it has an array without a shape of at most {max_dimensions} dimensions</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>tiene un array sin una forma de como máximo {max_dimensions} dimensiones</translation>
    </message>
    <message>
        <source>it has an array whose elements are not in C or Fortran order</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>tiene un array cuyos elementos no están en orden C ni Fortran</translation>
    </message>
    <message>
        <source>it has an array with a length that its {data} bytes cannot fill</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>tiene un array de una longitud que sus {data} bytes no pueden llenar</translation>
    </message>
    <message>
        <source>it has an array of shape {shape} and type {name}, which takes {size} bytes; found {data}</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>tiene un array de forma {shape} y tipo {name}, que ocupa {size} bytes; se encontraron {data}</translation>
    </message>
    <message>
        <source>{what} should be {length} values, and are not</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>{what}: deberían ser {length} valores y no lo son</translation>
    </message>
    <message>
        <source>it describes a NumPy type twice</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>describe dos veces un tipo de NumPy</translation>
    </message>
    <message>
        <source>it describes a NumPy type that is not of plain numbers</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>describe un tipo de NumPy que no es de números simples</translation>
    </message>
    <message>
        <source>it describes an array twice</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>describe dos veces un array</translation>
    </message>
    <message>
        <source>it describes an array in an unknown way</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>describe un array de un modo desconocido</translation>
    </message>
    <message>
        <source>it has an array whose elements are not plain bytes</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>tiene un array cuyos elementos no son bytes simples</translation>
    </message>
    <message>
        <source>an array&apos;s arguments</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>los argumentos de un array</translation>
    </message>
    <message>
        <source>a number&apos;s arguments</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>los argumentos de un número</translation>
    </message>
    <message>
        <source>a NumPy type&apos;s arguments</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>los argumentos de un tipo de NumPy</translation>
    </message>
    <message>
        <source>the arguments of encode</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>los argumentos de encode</translation>
    </message>
    <message>
        <source>it calls numpy.ndarray itself, which no file of NumPy&apos;s does</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>llama al propio numpy.ndarray, cosa que ningún archivo de NumPy hace</translation>
    </message>
    <message>
        <source>it has bytes written as text, but with characters above 255</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>tiene bytes escritos como texto, pero con caracteres por encima de 255</translation>
    </message>
    <message>
        <source>it makes an array in a way that NumPy does not</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>crea un array de un modo en que NumPy no lo hace</translation>
    </message>
    <message>
        <source>it has a number that is not made of plain bytes</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>tiene un número que no está hecho de bytes simples</translation>
    </message>
    <message>
        <source>it has the type {name}; expected f4 or f8, or in meta whole numbers of up to 8 bytes or truth values</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>tiene el tipo {name}; se esperaba f4 o f8, o en meta enteros de hasta 8 bytes o valores lógicos</translation>
    </message>
    <message>
        <source>it encodes something other than text in latin1</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>codifica en latin1 algo distinto de texto</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>lenet/pickles/arrays.py, lenet/recognition/export.py</extracomment>
        <translation> o </translation>
    </message>
    <message>
        <source>it sets {keys_and_values} keys and values of {name}, where pairs for a dictionary were expected</source>
        <extracomment>lenet/pickles/dicts.py</extracomment>
        <translation>asigna {keys_and_values} claves y valores de {name}, cuando se esperaban pares para un diccionario</translation>
    </message>
    <message>
        <source>it makes an ordered dictionary in a way that Python does not</source>
        <extracomment>lenet/pickles/dicts.py</extracomment>
        <translation>crea un diccionario ordenado de un modo en que Python no lo hace</translation>
    </message>
    <message>
        <source>a key of a dictionary should be text; found {name}</source>
        <extracomment>lenet/pickles/dicts.py</extracomment>
        <translation>una clave de un diccionario debería ser texto; se encontró {name}</translation>
    </message>
    <message>
        <source>it has the key {key} twice in a dictionary</source>
        <extracomment>lenet/pickles/dicts.py</extracomment>
        <translation>tiene dos veces la clave {key} en un diccionario</translation>
    </message>
    <message>
        <source>it makes an ordered dictionary of something other than pairs</source>
        <extracomment>lenet/pickles/dicts.py</extracomment>
        <translation>crea un diccionario ordenado a partir de algo que no son pares</translation>
    </message>
    <message>
        <source>it leaves more than one value at its end</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>deja más de un valor al final</translation>
    </message>
    <message>
        <source>it takes a value where there is none</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>toma un valor donde no lo hay</translation>
    </message>
    <message>
        <source>it looks for a mark where there is none</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>busca una marca donde no la hay</translation>
    </message>
    <message>
        <source>it appends to {name}, where a list was expected</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>añade a {name}, cuando se esperaba una lista</translation>
    </message>
    <message>
        <source>it remembers a value under something that is not a number</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>recuerda un valor bajo algo que no es un número</translation>
    </message>
    <message>
        <source>it recalls a value that it did not remember</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>evoca un valor que no había recordado</translation>
    </message>
    <message>
        <source>it names a function by something that is not text</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>nombra una función con algo que no es texto</translation>
    </message>
    <message>
        <source>it asks for {module}, where only plain values and NumPy arrays were expected</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>pide {module}, cuando solo se esperaban valores simples y arrays de NumPy</translation>
    </message>
    <message>
        <source>it calls {name}, where a function of NumPy&apos;s was expected</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>llama a {name}, cuando se esperaba una función de NumPy</translation>
    </message>
    <message>
        <source>it gives a state to {name}, where an array was expected</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>da un estado a {name}, cuando se esperaba un array</translation>
    </message>
    <message>
        <source>its strings take more than {max_decoded_bytes} bytes of memory</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>sus cadenas ocupan más de {max_decoded_bytes} bytes de memoria</translation>
    </message>
    <message>
        <source>it has an integer of more than {max_integer_bits} bits</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>tiene un entero de más de {max_integer_bits} bits</translation>
    </message>
    <message>
        <source>its ordered dictionaries have more than {max_copied_pairs} keys</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>sus diccionarios ordenados tienen más de {max_copied_pairs} claves</translation>
    </message>
    <message>
        <source>it uses the opcode {opcode}, which no file of plain values and arrays needs</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>usa el opcode {opcode}, que ningún archivo de valores simples y arrays necesita</translation>
    </message>
    <message>
        <source>it is empty, where a pickle was expected</source>
        <extracomment>lenet/pickles/reader.py</extracomment>
        <translation>está vacío, cuando se esperaba un pickle</translation>
    </message>
    <message>
        <source>it should have {place} bytes; found {size}</source>
        <extracomment>lenet/pickles/reader.py</extracomment>
        <translation>debería tener {place} bytes; se encontraron {size}</translation>
    </message>
    <message>
        <source>it has a frame of {length} bytes; found {size}</source>
        <extracomment>lenet/pickles/reader.py</extracomment>
        <translation>tiene un marco de {length} bytes; se encontraron {size}</translation>
    </message>
    <message>
        <source>it announces protocol {protocol} at byte {start}; expected 0 to {highest_protocol} at byte 0</source>
        <extracomment>lenet/pickles/reader.py</extracomment>
        <translation>anuncia el protocolo {protocol} en el byte {start}; se esperaba de 0 a {highest_protocol} en el byte 0</translation>
    </message>
    <message>
        <source>it is no pickle, or one damaged at byte {place}</source>
        <extracomment>lenet/pickles/reader.py</extracomment>
        <translation>no es un pickle, o está dañado en el byte {place}</translation>
    </message>
    <message>
        <source>it has more than {max_opcodes} opcodes</source>
        <extracomment>lenet/pickles/reader.py</extracomment>
        <translation>tiene más de {max_opcodes} opcodes</translation>
    </message>
    <message>
        <source>its opcode at byte {start} does not fit into its frame</source>
        <extracomment>lenet/pickles/reader.py</extracomment>
        <translation>su opcode en el byte {start} no cabe en su marco</translation>
    </message>
    <message>
        <source>its string is not in quotes</source>
        <extracomment>lenet/pickles/source.py</extracomment>
        <translation>su cadena no está entre comillas</translation>
    </message>
    <message>
        <source>its string has an escape that Python 2 does not write</source>
        <extracomment>lenet/pickles/source.py</extracomment>
        <translation>su cadena tiene una secuencia de escape que Python 2 no escribe</translation>
    </message>
    <message>
        <source>it ends too early: at byte {place}, {count} more were expected and {left} found</source>
        <extracomment>lenet/pickles/source.py</extracomment>
        <translation>termina demasiado pronto: en el byte {place} se esperaban {count} más y se encontraron {left}</translation>
    </message>
    <message>
        <source>it has a value of {count} bytes, where at most {max_argument_bytes} were expected</source>
        <extracomment>lenet/pickles/source.py</extracomment>
        <translation>tiene un valor de {count} bytes, cuando se esperaban como máximo {max_argument_bytes}</translation>
    </message>
    <message>
        <source>its line at byte {start} does not end within {longest} bytes</source>
        <extracomment>lenet/pickles/source.py</extracomment>
        <translation>su línea en el byte {start} no termina en {longest} bytes</translation>
    </message>
    <message>
        <source>its lines of text have more than {max_text_bytes} bytes</source>
        <extracomment>lenet/pickles/source.py</extracomment>
        <translation>sus líneas de texto tienen más de {max_text_bytes} bytes</translation>
    </message>
    <message>
        <source>its line at byte {start} is not the number or name that was expected</source>
        <extracomment>lenet/pickles/source.py</extracomment>
        <translation>su línea en el byte {start} no es el número o nombre esperado</translation>
    </message>
    <message>
        <source>average pooling</source>
        <extracomment>lenet/recognition/convention_trial.py</extracomment>
        <translation>pooling promedio</translation>
    </message>
    <message>
        <source>tanh and average pooling</source>
        <extracomment>lenet/recognition/convention_trial.py</extracomment>
        <translation>tanh y pooling promedio</translation>
    </message>
    <message>
        <source>sigmoid and average pooling</source>
        <extracomment>lenet/recognition/convention_trial.py</extracomment>
        <translation>sigmoide y pooling promedio</translation>
    </message>
    <message>
        <source>it was trained with {name}, and only ReLU and max pooling can be computed</source>
        <extracomment>lenet/recognition/convention_trial.py</extracomment>
        <translation>se entrenó con {name}, y solo se pueden calcular ReLU y max pooling</translation>
    </message>
    <message>
        <source>{path} does not say when to refuse; choose another file.</source>
        <extracomment>lenet/recognition/detector.py</extracomment>
        <translation>{path} no dice cuándo rechazar; elige otro archivo.</translation>
    </message>
    <message>
        <source>{path} should end in {known}: choose such a name.</source>
        <extracomment>lenet/recognition/export.py</extracomment>
        <translation>{path} debería terminar en {known}: elige un nombre así.</translation>
    </message>
    <message>
        <source>ONNX needs the package onnx, which is not installed: install it with pip install &quot;lenet-pad[onnx]&quot;, or export to safetensors.</source>
        <extracomment>lenet/recognition/export.py</extracomment>
        <translation>ONNX necesita el paquete onnx, que no está instalado: instálalo con pip install &quot;lenet-pad[onnx]&quot;, o exporta a safetensors.</translation>
    </message>
    <message>
        <source>There is nothing to read.</source>
        <extracomment>lenet/recognition/reading.py</extracomment>
        <translation>No hay nada que leer.</translation>
    </message>
    <message>
        <source>Too small to tell: write it larger.</source>
        <extracomment>lenet/recognition/reading.py</extracomment>
        <translation>Demasiado pequeño para saberlo: escríbelo más grande.</translation>
    </message>
    <message>
        <source>That looks like several digits: write them clearly apart.</source>
        <extracomment>lenet/recognition/reading.py</extracomment>
        <translation>Parecen varios dígitos: escríbelos bien separados.</translation>
    </message>
    <message>
        <source>That doesn&apos;t look like a digit.</source>
        <extracomment>lenet/recognition/reading.py</extracomment>
        <translation>Esto no parece un dígito.</translation>
    </message>
    <message>
        <source>Not sure: {first} or {second}?</source>
        <extracomment>lenet/recognition/reading.py</extracomment>
        <translation>Dudoso: ¿{first} o {second}?</translation>
    </message>
    <message>
        <source>{digit} ({percent} % sure)</source>
        <extracomment>lenet/recognition/reading.py</extracomment>
        <translation>{digit} ({percent}&#xa0;% seguro)</translation>
    </message>
    <message>
        <source>The numbers in {path} are too large to compute with; choose other parameters.</source>
        <extracomment>lenet/recognition/recognizer.py</extracomment>
        <translation>Los números de {path} son demasiado grandes para calcular; elige otros parámetros.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read with: {error}; choose another file.</source>
        <extracomment>lenet/recognition/recognizer.py</extracomment>
        <translation>Con {path} no se puede leer: {error}; elige otro archivo.</translation>
    </message>
    <message>
        <source>Confusion matrix: how often each digit was read as each digit</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>Matriz de confusión: cuántas veces cada dígito se leyó como cada dígito</translation>
    </message>
    <message>
        <source>Reliability diagram: confidence against what was right</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>Diagrama de fiabilidad: confianza frente a lo que era correcto</translation>
    </message>
    <message>
        <source>least confidence to answer</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>confianza mínima para responder</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>aciertos</translation>
    </message>
    <message>
        <source>{title}: accuracy against {unit}</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>{title}: exactitud según {unit}</translation>
    </message>
    <message>
        <source>mean confidence</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>confianza media</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>respuestas</translation>
    </message>
    <message>
        <source>Answered, against the least confidence</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>Respuestas, según la confianza mínima</translation>
    </message>
    <message>
        <source>right of what is answered</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>aciertos entre las respuestas</translation>
    </message>
    <message>
        <source>Right of what is answered, against the least confidence</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>Aciertos entre las respuestas, según la confianza mínima</translation>
    </message>
    <message>
        <source>Map of the digits in two dimensions</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>Mapa de los dígitos en dos dimensiones</translation>
    </message>
    <message>
        <source>{count} of {total} right, mean confidence {percent} %</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>{count} de {total} correctos, confianza media {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{strength}: {percent} %</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>{strength}: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>a {label}, read as {answer}</source>
        <extracomment>lenet/report/digit_row.py</extracomment>
        <translation>un {label}, leído como {answer}</translation>
    </message>
    <message>
        <source>{label} read as {answer}, {percent} % sure</source>
        <extracomment>lenet/report/digit_row.py</extracomment>
        <translation>{label} leído como {answer}, {percent}&#xa0;% seguro</translation>
    </message>
    <message>
        <source>standard deviation, parts of full ink</source>
        <extracomment>lenet/report/number_format.py</extracomment>
        <translation>desviación típica, en partes de tinta plena</translation>
    </message>
    <message>
        <source>The network&apos;s largest score is its answer; with 95 % certainty the true accuracy lies in the interval.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>La puntuación mayor de la red es su respuesta; con una certeza del 95&#xa0;%, la exactitud verdadera está en el intervalo.</translation>
    </message>
    <message>
        <source>Each row is a digit, each column what it was read as; what is not on the diagonal is an error.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Cada fila es un dígito y cada columna, lo que se leyó; lo que no está en la diagonal es un error.</translation>
    </message>
    <message>
        <source>Each point is the answers of one tenth of the scale: on the dotted line, an answer given with 90 % is right nine times in ten; above it the network is too modest, below it too sure. Bars are 95 % intervals.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Cada punto reúne las respuestas de una décima parte de la escala: en la línea de puntos, una respuesta dada con 90&#xa0;% es correcta nueve de cada diez veces; por encima la red es demasiado modesta, por debajo demasiado segura. Las barras son intervalos del 95&#xa0;%.</translation>
    </message>
    <message>
        <source>If only answers with at least this confidence are given, fewer digits are answered, and more of those rightly.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Si solo se dan respuestas con al menos esta confianza, hay menos, pero aciertan más.</translation>
    </message>
    <message>
        <source>What the network reads right of disturbed pictures, with 95 % intervals; in the program drawings are brought to size and place before it sees them.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Lo que la red lee bien de las imágenes alteradas, con intervalos del 95&#xa0;%; en el programa, los dibujos se ajustan en tamaño y posición antes de que ella los vea.</translation>
    </message>
    <message>
        <source>The same digits, read by both; only those that one of the two reads can tell which is better.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Los mismos dígitos, leídos por ambas; solo los que lee una de las dos indican cuál es mejor.</translation>
    </message>
    <message>
        <source>How well {network} reads {digits}</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Lo bien que {network} lee {digits}</translation>
    </message>
    <message>
        <source>Drawn are {part} of the {count} digits, spread over all, and all errors.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Se dibujan {part} de los {count} dígitos, repartidos entre todos, y todos los errores.</translation>
    </message>
    <message numerus="yes">
        <source>Here are all {n}, those first of which the network was surest.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>
            <numerusform>Aquí está el único ({n}).</numerusform>
            <numerusform>Aquí están los {n}, primero aquellos de los que la red estaba más segura.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disturbed were {part} of the {count} digits, spread over all.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Se han alterado {part} de los {count} dígitos, repartidos entre todos.</translation>
    </message>
    <message>
        <source>Drawn are {part} of the {count} digits, spread over all.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Se dibujan {part} de los {count} dígitos, repartidos entre todos.</translation>
    </message>
    <message>
        <source>Drawn are {part} of the {count} digits, spread over all, and the {part} surest errors.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Se dibujan {part} de los {count} dígitos, repartidos entre todos, y los {part} errores más seguros.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>No hay ninguno.</translation>
    </message>
    <message>
        <source>Here are the first {most} of {count}, those first of which the network was surest.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Aquí están los primeros {most} de {count}, empezando por aquellos de los que la red estaba más segura.</translation>
    </message>
    <message>
        <source>exact</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>exacta</translation>
    </message>
    <message>
        <source>with chi-square and continuity correction</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>con ji cuadrado y corrección de continuidad</translation>
    </message>
    <message>
        <source>In short</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>En resumen</translation>
    </message>
    <message>
        <source>Digit by digit</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Dígito a dígito</translation>
    </message>
    <message>
        <source>Answering only when confident</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Responder solo con confianza</translation>
    </message>
    <message>
        <source>Its errors</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Sus errores</translation>
    </message>
    <message>
        <source>Compared with {name}</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Comparada con {name}</translation>
    </message>
    <message>
        <source>read right (95 %: {interval})</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>bien leídos (95&#xa0;%: {interval})</translation>
    </message>
    <message>
        <source>of {total} read wrong</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>mal leídos de {total}</translation>
    </message>
    <message>
        <source>mean loss (cross-entropy, nats)</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>pérdida media (entropía cruzada, nats)</translation>
    </message>
    <message>
        <source>{points} points</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>{points} puntos</translation>
    </message>
    <message>
        <source>expected calibration error</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>error de calibración esperado</translation>
    </message>
    <message>
        <source>digit</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>dígito</translation>
    </message>
    <message>
        <source>number</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>cantidad</translation>
    </message>
    <message>
        <source>precision</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>precisión</translation>
    </message>
    <message>
        <source>recall</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>exhaustividad</translation>
    </message>
    <message>
        <source>The scale of the cells: from 0 to {errors}</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>La escala de las celdas: de 0 a {errors}</translation>
    </message>
    <message>
        <source>both read</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>leídos por ambas</translation>
    </message>
    <message>
        <source>only {name} reads</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>solo {name} lee</translation>
    </message>
    <message>
        <source>neither reads</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>leídos por ninguna</translation>
    </message>
    <message>
        <source>The accuracy of {name} differs by {value} points (95 %: {low} to {high}). McNemar&apos;s test, {kind}: if both were equally good, so uneven a result had a probability of {probability}.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>La exactitud de {name} difiere en {value} puntos (95&#xa0;%: {low} a {high}). Prueba de McNemar, {kind}: si ambas fueran igual de buenas, un resultado tan desigual tendría una probabilidad de {probability}.</translation>
    </message>
    <message>
        <source>The report {path} could not be saved: {reason}.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>No se ha podido guardar el informe {path}: {reason}.</translation>
    </message>
    <message>
        <source>A map of the digits</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>Un mapa de los dígitos</translation>
    </message>
    <message>
        <source>; the surest {most} are shown</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>; se muestran los {most} más seguros</translation>
    </message>
    <message numerus="yes">
        <source>Only {name} reads these {n} (as the other took them{shown})</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>
            <numerusform>Solo {name} lee este (respuesta de la otra{shown})</numerusform>
            <numerusform>Solo {name} lee estos {n} (respuestas de la otra{shown})</numerusform>
        </translation>
    </message>
    <message>
        <source>The tables could not be saved in {folder}: {reason}.</source>
        <extracomment>lenet/report/tables.py</extracomment>
        <translation>No se han podido guardar las tablas en {folder}: {reason}.</translation>
    </message>
    <message>
        <source>it has {expected} and these are {examples}</source>
        <extracomment>lenet/training/checkpoint.py</extracomment>
        <translation>tiene {expected} y estos son {examples}</translation>
    </message>
    <message>
        <source>These are not the digits of the interrupted run ({found}): choose those it began with, or begin a new run.</source>
        <extracomment>lenet/training/checkpoint.py</extracomment>
        <translation>Estos no son los dígitos del entrenamiento interrumpido ({found}): elige los del principio o empieza un entrenamiento nuevo.</translation>
    </message>
    <message>
        <source>as many, but others</source>
        <extracomment>lenet/training/checkpoint.py</extracomment>
        <translation>tantos como antes, pero otros</translation>
    </message>
    <message>
        <source>{shown} is no checkpoint of this program; choose another file.</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>{shown} no es un checkpoint de este programa; elige otro archivo.</translation>
    </message>
    <message>
        <source>{shown} is damaged; use another copy of it, or begin a new run.</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>{shown} está dañado; usa otra copia o empieza un entrenamiento nuevo.</translation>
    </message>
    <message>
        <source>a dictionary was expected</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>se esperaba un diccionario</translation>
    </message>
    <message>
        <source>the names {names} were expected</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>se esperaban los nombres {names}</translation>
    </message>
    <message>
        <source>threads should be at least 1</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>threads debería ser al menos 1</translation>
    </message>
    <message>
        <source>the optimizer should remember {expected}</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>el optimizador debería recordar: {expected}</translation>
    </message>
    <message>
        <source>{label} should have the names {types}</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>{label} debería tener los nombres {types}</translation>
    </message>
    <message>
        <source>{name} should be a whole number from 0 to {most}</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>{name} debería ser un número entero de 0 a {most}</translation>
    </message>
    <message>
        <source>{label} should be a dictionary</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>{label} debería ser un diccionario</translation>
    </message>
    <message>
        <source>{label} should have at most {max_file_bytes} bytes</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>{label} debería tener como máximo {max_file_bytes} bytes</translation>
    </message>
    <message>
        <source>{label} should be an array of numbers</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>{label} debería ser un array de números</translation>
    </message>
    <message>
        <source>{label} should be of float32 or float64</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>{label} debería ser de float32 o float64</translation>
    </message>
    <message>
        <source>This run can&apos;t be saved as it is: {error}.</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>Este entrenamiento no se puede guardar tal como está: {error}.</translation>
    </message>
    <message>
        <source>The checkpoint {path} could not be saved: {reason}.</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>No se ha podido guardar el checkpoint {path}: {reason}.</translation>
    </message>
    <message>
        <source>The checkpoint {shown} could not be read: {reason}.</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>No se ha podido leer el checkpoint {shown}: {reason}.</translation>
    </message>
    <message>
        <source>{shown} holds no run that can be resumed: {error}.</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>{shown} no contiene un entrenamiento que se pueda reanudar: {error}.</translation>
    </message>
    <message>
        <source>its vectors should be alike in length and type</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>sus vectores deberían ser iguales en longitud y tipo</translation>
    </message>
    <message>
        <source>{label}.{name} should not be negative</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>{label}.{name} no debería ser negativo</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>nada</translation>
    </message>
    <message>
        <source>The loss has exploded.</source>
        <extracomment>lenet/training/diagnosis.py</extracomment>
        <translation>La pérdida se ha disparado.</translation>
    </message>
    <message>
        <source>Nothing is being learned: the digits are read no better than by guessing.</source>
        <extracomment>lenet/training/diagnosis.py</extracomment>
        <translation>No se aprende nada: los dígitos se leen igual que al azar.</translation>
    </message>
    <message>
        <source>The network overfits: it memorizes its digits, and reads new ones worse than before.</source>
        <extracomment>lenet/training/diagnosis.py</extracomment>
        <translation>La red sobreajusta: memoriza sus dígitos y lee los nuevos peor que antes.</translation>
    </message>
    <message>
        <source>Stop, and start again with a learning rate a third as large.</source>
        <extracomment>lenet/training/diagnosis.py</extracomment>
        <translation>Detén el entrenamiento y empieza de nuevo con una tasa de aprendizaje de un tercio.</translation>
    </message>
    <message>
        <source>Try a learning rate ten times smaller, or larger if it is tiny, or the preset quick; and look whether the labels belong to the digits.</source>
        <extracomment>lenet/training/diagnosis.py</extracomment>
        <translation>Prueba una tasa de aprendizaje diez veces menor, o mayor si es minúscula, o el preajuste Rápida; y mira si las etiquetas corresponden a los dígitos.</translation>
    </message>
    <message>
        <source>Stop here, as the best epoch is kept; next time take more digits, augmentation or more weight decay.</source>
        <extracomment>lenet/training/diagnosis.py</extracomment>
        <translation>Detenlo aquí, pues se conserva la mejor época; la próxima vez usa más dígitos, aumento de datos o más regularización.</translation>
    </message>
    <message>
        <source>The log {path} could not be read: {reason}.</source>
        <extracomment>lenet/training/log_file.py</extracomment>
        <translation>No se ha podido leer el registro {path}: {reason}.</translation>
    </message>
    <message>
        <source>The log {path} could not be saved: {reason}.</source>
        <extracomment>lenet/training/log_file.py</extracomment>
        <translation>No se ha podido guardar el registro {path}: {reason}.</translation>
    </message>
    <message>
        <source>epochs</source>
        <extracomment>lenet/training/recipe.py</extracomment>
        <translation>épocas</translation>
    </message>
    <message>
        <source>batch size</source>
        <extracomment>lenet/training/recipe.py</extracomment>
        <translation>tamaño de lote</translation>
    </message>
    <message>
        <source>seed</source>
        <extracomment>lenet/training/recipe.py</extracomment>
        <translation>semilla</translation>
    </message>
    <message>
        <source>schedule</source>
        <extracomment>lenet/training/recipe.py</extracomment>
        <translation>planificación</translation>
    </message>
    <message>
        <source>optimizer</source>
        <extracomment>lenet/training/recipe.py</extracomment>
        <translation>optimizador</translation>
    </message>
    <message>
        <source>augmentation</source>
        <extracomment>lenet/training/recipe.py</extracomment>
        <translation>aumento</translation>
    </message>
    <message>
        <source>The {name} must be from {lowest} to {highest}, not {value}.</source>
        <extracomment>lenet/training/recipe.py</extracomment>
        <translation>Ajuste «{name}»: el valor debe estar entre {lowest} y {highest}, no {value}.</translation>
    </message>
    <message>
        <source>The {name} must be one of {allowed}, not {value}.</source>
        <extracomment>lenet/training/recipe.py</extracomment>
        <translation>Ajuste «{name}»: el valor debe ser uno de {allowed}, no {value}.</translation>
    </message>
    <message>
        <source>There is nothing to learn from: the training set has no examples.</source>
        <extracomment>lenet/training/trainer.py</extracomment>
        <translation>No hay nada de qué aprender: el conjunto de entrenamiento no tiene ejemplos.</translation>
    </message>
    <message>
        <source>The network in training</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>La red que se entrena</translation>
    </message>
    <message>
        <source> It reads {percent} right.</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation> Lee bien el {percent}.</translation>
    </message>
    <message>
        <source>The edited network</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>La red modificada</translation>
    </message>
    <message>
        <source>A training was broken off in epoch {epoch} of {epochs}; nothing of it is lost.</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>Un entrenamiento se interrumpió en la época {epoch} de {epochs}; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>The network is trained.{known} Read drawings with it?</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>La red está entrenada.{known} ¿Leer los dibujos con ella?</translation>
    </message>
    <message>
        <source>Next error ›</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>Error siguiente ›</translation>
    </message>
    <message>
        <source>Look into the next digit that was read wrong</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>Ver por dentro el siguiente dígito mal leído</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>‹ Atrás</translation>
    </message>
    <message>
        <source>Go back to the evaluation</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>Volver a la evaluación</translation>
    </message>
    <message>
        <source>Resume training</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>Reanudar entrenamiento</translation>
    </message>
    <message>
        <source>Go on where it was broken off</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>Continuar donde se interrumpió</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Do not offer this again; its files stay on the disk</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>No volver a ofrecerlo; sus archivos se quedan en el disco</translation>
    </message>
    <message>
        <source>The run could not be set aside: {reason}.</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>No se ha podido apartar el entrenamiento: {reason}.</translation>
    </message>
    <message>
        <source>Read drawings with it from now on</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>Leer desde ahora los dibujos con ella</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>The button on the Train tab stays</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>El botón de la pestaña Entrenar sigue ahí</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Read drawings with what was learned from now on</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>Leer desde ahora los dibujos con lo aprendido</translation>
    </message>
    <message>
        <source>Read drawings as before</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>Leer los dibujos como antes</translation>
    </message>
    <message>
        <source>Open a picture of digits</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>Abrir una imagen de dígitos</translation>
    </message>
    <message>
        <source>Load a network</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>Cargar una red</translation>
    </message>
    <message>
        <source>Export the network</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>Exportar la red</translation>
    </message>
    <message>
        <source>Resume a training</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>Reanudar un entrenamiento</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>Guardar el dibujo</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>Guardar los números</translation>
    </message>
    <message>
        <source>Open &amp;recent picture</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>Imágenes &amp;recientes</translation>
    </message>
    <message>
        <source>Load r&amp;ecent network</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>R&amp;edes recientes</translation>
    </message>
    <message>
        <source>Of the {count} files only the first is opened, {name}: drop one at a time.</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>De los {count} archivos solo se abre el primero, {name}: suéltalos de uno en uno.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>NumPy archive</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>Archivo de NumPy</translation>
    </message>
    <message>
        <source>Trainings</source>
        <extracomment>app/application.py, app/window/file_actions.py</extracomment>
        <translation>Entrenamientos</translation>
    </message>
    <message>
        <source>Only files of this computer can be dropped: save the picture first.</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>Solo se pueden soltar archivos de este ordenador: guarda primero la imagen.</translation>
    </message>
    <message>
        <source>The network is in {name}.</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>La red está en {name}.</translation>
    </message>
    <message>
        <source>drawing</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>dibujo</translation>
    </message>
    <message>
        <source>numbers</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>números</translation>
    </message>
    <message>
        <source>CSV tables</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>Tablas CSV</translation>
    </message>
    <message>
        <source>All keys of the keyboard and what they do</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Todas las teclas y lo que hacen</translation>
    </message>
    <message>
        <source>A lesson of ten minutes about a four that is nearly a nine, step by step</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Una lección de diez minutos sobre un cuatro que casi es un nueve, paso a paso</translation>
    </message>
    <message>
        <source>Read what was written down when something went wrong, and send it to the developers</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Leer lo que se anotó cuando algo falló y enviarlo a los desarrolladores</translation>
    </message>
    <message>
        <source>&amp;Help pages</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Páginas de &amp;ayuda</translation>
    </message>
    <message>
        <source>Read what can be learned here</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Leer lo que aquí se puede aprender</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>Guided &amp;tour</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>&amp;Visita guiada</translation>
    </message>
    <message>
        <source>&amp;Report a fault…</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>&amp;Informar de un fallo…</translation>
    </message>
    <message>
        <source>&amp;Where files are</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>&amp;Dónde están los archivos</translation>
    </message>
    <message>
        <source>The folders of your settings, digits, networks and logs</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Las carpetas de tus ajustes, dígitos, redes y registros</translation>
    </message>
    <message>
        <source>&amp;About LeNet Pad</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>A&amp;cerca de LeNet Pad</translation>
    </message>
    <message>
        <source>Version, licence and origin</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Versión, licencia y origen</translation>
    </message>
    <message>
        <source>Go to the next control, or back</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Ir al control siguiente o al anterior</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Tab, Mayús+Tab</translation>
    </message>
    <message>
        <source>Press a button</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Pulsar un botón</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Say which digit it is</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Decir qué dígito es</translation>
    </message>
    <message>
        <source>End a stroke without keeping it</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Terminar un trazo sin conservarlo</translation>
    </message>
    <message>
        <source>Go from map to map, and from place to place in a map</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Ir de mapa en mapa, y de un punto a otro dentro de un mapa</translation>
    </message>
    <message>
        <source>Arrow keys, with Shift</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Flechas, con Mayús</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Without a menu</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Sin menú</translation>
    </message>
    <message>
        <source>Where files are</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Dónde están los archivos</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Tabs</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>Pestañas</translation>
    </message>
    <message>
        <source>LeNet Pad</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>LeNet Pad</translation>
    </message>
    <message>
        <source>Drop a picture or a network to open it</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>Suelta una imagen o una red para abrirla</translation>
    </message>
    <message>
        <source>Put a picture of digits on the canvas, and read them</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Poner una imagen de dígitos en el lienzo y leerlos</translation>
    </message>
    <message>
        <source>Save the drawing as a PNG picture</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Guardar el dibujo como imagen PNG</translation>
    </message>
    <message>
        <source>Save the numbers that were read, in rows and columns, for a spreadsheet</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Guardar los números leídos, en filas y columnas, para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Look through the digits that you kept, correct and share them</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Examinar los dígitos guardados, corregirlos y compartirlos</translation>
    </message>
    <message>
        <source>Read with the network of a file</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Leer con la red de un archivo</translation>
    </message>
    <message>
        <source>Read with the network that came with the program</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Leer con la red que venía con el programa</translation>
    </message>
    <message>
        <source>Write the network for PyTorch, NumPy or ONNX</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Escribir la red para PyTorch, NumPy u ONNX</translation>
    </message>
    <message>
        <source>Go on with a training that was broken off, from its checkpoint</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Continuar un entrenamiento interrumpido, desde su punto de control</translation>
    </message>
    <message>
        <source>Put the drawing on the clipboard, as a picture</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Poner el dibujo en el portapapeles, como imagen</translation>
    </message>
    <message>
        <source>Put the numbers that were read on the clipboard, as text</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Poner los números leídos en el portapapeles, como texto</translation>
    </message>
    <message>
        <source>Put the picture from the clipboard on the canvas</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Poner la imagen del portapapeles en el lienzo</translation>
    </message>
    <message>
        <source>For a projector: fill the screen with type twice as large, without menus; Esc leaves it</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Para un proyector: pantalla completa, letra el doble de grande y sin menús; Esc para salir</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>The language of the system, if the program has it</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>El idioma del sistema, si el programa lo tiene</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Fill the screen; Esc leaves it</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Llenar la pantalla; Esc para salir</translation>
    </message>
    <message>
        <source>Come back to a window</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Volver a una ventana</translation>
    </message>
    <message>
        <source>&amp;Open picture…</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>A&amp;brir imagen…</translation>
    </message>
    <message>
        <source>&amp;Save drawing…</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>&amp;Guardar dibujo…</translation>
    </message>
    <message>
        <source>Save &amp;numbers as CSV…</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Guardar &amp;números en CSV…</translation>
    </message>
    <message>
        <source>My &amp;digits…</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Mis &amp;dígitos…</translation>
    </message>
    <message>
        <source>&amp;Load network…</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>&amp;Cargar red…</translation>
    </message>
    <message>
        <source>Use &amp;built-in network</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Usar la red &amp;integrada</translation>
    </message>
    <message>
        <source>E&amp;xport network…</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>E&amp;xportar red…</translation>
    </message>
    <message>
        <source>Resume &amp;training…</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Reanudar en&amp;trenamiento…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close the window</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Copy drawing</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>&amp;Copiar dibujo</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Copiar como &amp;texto</translation>
    </message>
    <message>
        <source>&amp;Paste picture</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>&amp;Pegar imagen</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>&amp;Vaciar</translation>
    </message>
    <message>
        <source>Light or dark, as the system has it</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Claro u oscuro, como el sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Dark ink on light paper</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Tinta oscura sobre papel claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Light ink on dark paper</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Tinta clara sobre papel oscuro</translation>
    </message>
    <message>
        <source>Speak this language</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Hablar este idioma</translation>
    </message>
    <message>
        <source>This system has no font with the letters of this language: install one.</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Este sistema no tiene ninguna fuente con las letras de este idioma: instala una.</translation>
    </message>
    <message>
        <source>&amp;Presenter mode</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Modo &amp;presentación</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>&amp;Leave full screen</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>&amp;Salir de pantalla completa</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>{name}: accuracy unknown</source>
        <extracomment>app/window/network_label.py</extracomment>
        <translation>{name}: exactitud desconocida</translation>
    </message>
    <message>
        <source>{name}: {percent} % right on the test set</source>
        <extracomment>app/window/network_label.py</extracomment>
        <translation>{name}: {percent}&#xa0;% de aciertos en el conjunto de prueba</translation>
    </message>
    <message>
        <source>{name}: {percent} % right on the validation digits</source>
        <extracomment>app/window/network_label.py</extracomment>
        <translation>{name}: {percent}&#xa0;% de aciertos en los dígitos de validación</translation>
    </message>
    <message>
        <source>Network in use</source>
        <extracomment>app/window/network_label.py</extracomment>
        <translation>Red en uso</translation>
    </message>
    <message>
        <source>Loading the network…</source>
        <extracomment>app/window/network_label.py</extracomment>
        <translation>Cargando la red…</translation>
    </message>
    <message>
        <source>No network is in use</source>
        <extracomment>app/window/network_label.py</extracomment>
        <translation>No hay ninguna red en uso</translation>
    </message>
    <message>
        <source>Built-in network</source>
        <extracomment>app/window/network_label.py</extracomment>
        <translation>Red integrada</translation>
    </message>
    <message>
        <source>It came with the program</source>
        <extracomment>app/window/network_label.py</extracomment>
        <translation>Venía con el programa</translation>
    </message>
</context>
</TS>
