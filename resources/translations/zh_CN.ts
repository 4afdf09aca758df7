<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>lenet-pad</name>
    <message>
        <source>The drawing of the Draw tab; draw on it here, too</source>
        <extracomment>app/application.py</extracomment>
        <translation>“书写”页的手写内容；在这里也能写</translation>
    </message>
    <message>
        <source>A network is being trained: the language changes when the window is next opened.</source>
        <extracomment>app/application.py</extracomment>
        <translation>网络正在训练：下次打开窗口时才会切换语言。</translation>
    </message>
    <message>
        <source>My digits</source>
        <extracomment>app/application.py, app/evaluate/choices.py, app/mine/dialog.py, app/mine/digit_grid.py, app/train/setup/source_choice.py</extracomment>
        <translation>我的数字</translation>
    </message>
    <message>
        <source>Drawings</source>
        <extracomment>app/application.py</extracomment>
        <translation>手写内容</translation>
    </message>
    <message>
        <source>Logs</source>
        <extracomment>app/application.py</extracomment>
        <translation>日志</translation>
    </message>
    <message>
        <source>Downloaded digits</source>
        <extracomment>app/application.py</extracomment>
        <translation>下载的数字</translation>
    </message>
    <message>
        <source>Draw</source>
        <extracomment>app/application.py</extracomment>
        <translation>书写</translation>
    </message>
    <message>
        <source>Draw a digit and see what it is read as</source>
        <extracomment>app/application.py</extracomment>
        <translation>写一个数字，看它被识别成什么</translation>
    </message>
    <message>
        <source>Train</source>
        <extracomment>app/application.py</extracomment>
        <translation>训练</translation>
    </message>
    <message>
        <source>Train a network and watch it learn</source>
        <extracomment>app/application.py</extracomment>
        <translation>训练一个网络，看它如何学习</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <extracomment>app/application.py</extracomment>
        <translation>评估</translation>
    </message>
    <message>
        <source>Find out how good a network is, and what it takes for what</source>
        <extracomment>app/application.py</extracomment>
        <translation>了解网络有多准，以及它把什么认成什么</translation>
    </message>
    <message>
        <source>Inside</source>
        <extracomment>app/application.py</extracomment>
        <translation>剖析</translation>
    </message>
    <message>
        <source>See what every layer makes of your digit, and why it is read as it is</source>
        <extracomment>app/application.py</extracomment>
        <translation>看每一层如何处理这个数字，以及为什么这样识别</translation>
    </message>
    <message>
        <source>Your drawing from last time is here again.</source>
        <extracomment>app/application.py</extracomment>
        <translation>已恢复上次的手写内容。</translation>
    </message>
    <message>
        <source>Something went wrong inside the program; please try again.</source>
        <extracomment>app/background/job.py</extracomment>
        <translation>程序内部出错，请重试。</translation>
    </message>
    <message>
        <source>The curves appear here when training starts</source>
        <extracomment>app/charts/line_plot.py</extracomment>
        <translation>训练开始后，曲线显示在这里</translation>
    </message>
    <message>
        <source>epoch</source>
        <extracomment>app/charts/line_plot.py</extracomment>
        <translation>训练轮</translation>
    </message>
    <message>
        <source>epoch {value:.2f}</source>
        <extracomment>app/charts/line_plot.py</extracomment>
        <translation>第 {value:.2f} 轮</translation>
    </message>
    <message>
        <source>Point at the curve, or go along it with the arrow keys; Ctrl and the wheel zoom</source>
        <extracomment>app/charts/plot_card.py</extracomment>
        <translation>指向曲线或用方向键沿曲线移动；Ctrl 加滚轮可缩放</translation>
    </message>
    <message>
        <source>The wheel goes up and down among the charts; with Ctrl it zooms into one</source>
        <extracomment>app/charts/plot_card.py</extracomment>
        <translation>滚轮在各图表间上下滚动；按住 Ctrl 则缩放图表</translation>
    </message>
    <message>
        <source>Save this chart…</source>
        <extracomment>app/charts/plot_card.py</extracomment>
        <translation>保存此图表…</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <extracomment>app/charts/plot_card.py</extracomment>
        <translation>尚未测得</translation>
    </message>
    <message>
        <source>Show all epochs again; a double click on the chart does too</source>
        <extracomment>app/charts/run_chart.py</extracomment>
        <translation>重新显示所有训练轮；双击图表也可以</translation>
    </message>
    <message>
        <source>Whole run</source>
        <extracomment>app/charts/run_chart.py</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>earlier runs</source>
        <extracomment>app/charts/run_chart.py</extracomment>
        <translation>以往的训练</translation>
    </message>
    <message>
        <source>About LeNet Pad</source>
        <extracomment>app/dialogs/about.py</extracomment>
        <translation>关于 LeNet Pad</translation>
    </message>
    <message>
        <source>The network is LeNet-5 (LeCun, Bottou, Bengio and Haffner, 1998), written in nothing but NumPy and trained on MNIST. Everything happens on this computer: no drawing leaves it.</source>
        <extracomment>app/dialogs/about.py</extracomment>
        <translation>网络为 LeNet-5（LeCun、Bottou、Bengio 与 Haffner，1998），只用 NumPy 编写，在 MNIST 上训练。一切都在这台电脑上进行：手写内容不会外传。</translation>
    </message>
    <message>
        <source>LeNet Pad {version}</source>
        <extracomment>app/dialogs/about.py</extracomment>
        <translation>LeNet Pad {version}</translation>
    </message>
    <message>
        <source>Draw a digit and it is read at once.</source>
        <extracomment>app/__main__.py, app/dialogs/about.py</extracomment>
        <translation>写下数字，立刻识别。</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <extracomment>app/dialogs/about.py</extracomment>
        <translation>自由软件，采用 MIT 许可证。</translation>
    </message>
    <message>
        <source>Close LeNet Pad</source>
        <extracomment>app/dialogs/close_question.py</extracomment>
        <translation>关闭 LeNet Pad</translation>
    </message>
    <message>
        <source>The network is still being trained.</source>
        <extracomment>app/dialogs/close_question.py</extracomment>
        <translation>网络仍在训练。</translation>
    </message>
    <message>
        <source>If you close now, you can resume the training at the next start.</source>
        <extracomment>app/dialogs/close_question.py</extracomment>
        <translation>如果现在关闭，下次启动时可以继续训练。</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>app/dialogs/close_question.py, app/game/dialog.py, app/mine/dialog.py</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Keep training</source>
        <extracomment>app/dialogs/close_question.py</extracomment>
        <translation>继续训练</translation>
    </message>
    <message>
        <source>Choose the file of images</source>
        <extracomment>app/dialogs/files.py</extracomment>
        <translation>选择图像文件</translation>
    </message>
    <message>
        <source>Choose the file of their labels</source>
        <extracomment>app/dialogs/files.py</extracomment>
        <translation>选择标签文件</translation>
    </message>
    <message>
        <source>Choose a folder with sub-folders 0 to 9</source>
        <extracomment>app/dialogs/files.py</extracomment>
        <translation>选择含有子文件夹 0 至 9 的文件夹</translation>
    </message>
    <message>
        <source>IDX files</source>
        <extracomment>app/dialogs/files.py, app/train/setup/source_choice.py</extracomment>
        <translation>IDX 文件</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>app/dialogs/files.py, app/evaluate/choices.py, app/mine/dialog.py, app/window/file_actions.py</extracomment>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>app/dialogs/help.py</extracomment>
        <translation>帮助</translation>
    </message>
    <message>
        <source>?</source>
        <extracomment>app/dialogs/help.py</extracomment>
        <translation>?</translation>
    </message>
    <message>
        <source>Help: {topic}</source>
        <extracomment>app/dialogs/help.py</extracomment>
        <translation>帮助：{topic}</translation>
    </message>
    <message>
        <source>What went wrong inside the program, the latest last:</source>
        <extracomment>app/dialogs/log.py</extracomment>
        <translation>程序内部出过的错误，最近的排在最后：</translation>
    </message>
    <message>
        <source>This log can&apos;t be read: {reason}.</source>
        <extracomment>app/dialogs/log.py</extracomment>
        <translation>无法读取此日志：{reason}。</translation>
    </message>
    <message>
        <source>Report a fault</source>
        <extracomment>app/dialogs/log.py</extracomment>
        <translation>报告故障</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>app/dialogs/log.py</extracomment>
        <translation>日志</translation>
    </message>
    <message>
        <source>To report a fault, say what you did and what happened, and add what “Copy” puts on the clipboard: the versions below and this log. Nothing is sent by the program itself.</source>
        <extracomment>app/dialogs/log.py</extracomment>
        <translation>报告故障时，请说明做了什么、发生了什么，并附上“复制”放到剪贴板的内容：下面的版本信息和这份日志。程序本身不会发送任何内容。</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>app/dialogs/about.py, app/dialogs/log.py</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Put the versions and the log on the clipboard</source>
        <extracomment>app/dialogs/log.py</extracomment>
        <translation>把版本信息和日志复制到剪贴板</translation>
    </message>
    <message>
        <source>No error was written down.</source>
        <extracomment>app/dialogs/log.py</extracomment>
        <translation>没有记录到错误。</translation>
    </message>
    <message>
        <source>The drawing as the network gets it: {side} by {side} pixels</source>
        <extracomment>app/draw/answer_panel.py</extracomment>
        <translation>网络收到的手写内容：{side}×{side} 像素</translation>
    </message>
    <message>
        <source>{percent} % sure</source>
        <extracomment>app/draw/answer_panel.py, app/draw/verdict.py, app/evaluate/wording.py, app/inside/tab.py</extracomment>
        <translation>置信度 {percent}%</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <extracomment>app/draw/answer_panel.py</extracomment>
        <translation>网络看到的图像</translation>
    </message>
    <message>
        <source>Caption</source>
        <extracomment>app/draw/answer_panel.py</extracomment>
        <translation>说明</translation>
    </message>
    <message>
        <source>Digit {place} of {count}</source>
        <extracomment>app/draw/answer_panel.py</extracomment>
        <translation>第 {place}/{count} 个数字</translation>
    </message>
    <message>
        <source>Canvas</source>
        <extracomment>app/draw/canvas.py, app/draw/small_canvas.py</extracomment>
        <translation>画布</translation>
    </message>
    <message>
        <source>Draw a digit or a number here with the mouse, a finger or a pen.</source>
        <extracomment>app/draw/canvas.py</extracomment>
        <translation>在这里用鼠标、手指或笔写一个数字或多位数。</translation>
    </message>
    <message>
        <source>Draw a digit or a number</source>
        <extracomment>app/draw/canvas.py</extracomment>
        <translation>写一个数字或多位数</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <extracomment>app/draw/digit_boxes.py, app/draw/probability_bars.py, app/evaluate/wording.py, app/inside/try_page.py, app/train/words.py, lenet/report/charts.py, lenet/report/number_format.py</extracomment>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Digit {place} of {count}: {words}</source>
        <extracomment>app/draw/digit_boxes.py</extracomment>
        <translation>第 {place}/{count} 个数字：{words}</translation>
    </message>
    <message>
        <source>Digits of the number</source>
        <extracomment>app/draw/digit_boxes.py</extracomment>
        <translation>多位数的各位数字</translation>
    </message>
    <message>
        <source>{digit}, {certainty} sure</source>
        <extracomment>app/draw/digit_boxes.py</extracomment>
        <translation>{digit}，置信度 {certainty}</translation>
    </message>
    <message>
        <source>Have the network learn your digits beside others; what it reads then can be kept or not</source>
        <extracomment>app/draw/label_row.py</extracomment>
        <translation>让网络在其他数字之外再学这些手写数字；学完后的识别效果可保留也可放弃</translation>
    </message>
    <message>
        <source>Keep this drawing as {digit}, to learn from ({digit})</source>
        <extracomment>app/draw/label_row.py</extracomment>
        <translation>把这次手写存为 {digit}，供学习用（{digit}）</translation>
    </message>
    <message>
        <source>Learn now</source>
        <extracomment>app/draw/label_row.py</extracomment>
        <translation>立即学习</translation>
    </message>
    <message>
        <source>It is {digit}</source>
        <extracomment>app/draw/label_row.py</extracomment>
        <translation>这是 {digit}</translation>
    </message>
    <message>
        <source>Kept as {label}</source>
        <extracomment>app/draw/label_row.py</extracomment>
        <translation>已存为 {label}</translation>
    </message>
    <message>
        <source>It is a…</source>
        <extracomment>app/draw/label_row.py</extracomment>
        <translation>这是…</translation>
    </message>
    <message>
        <source>Learning: {percent} %</source>
        <extracomment>app/draw/label_row.py</extracomment>
        <translation>学习中：{percent}%</translation>
    </message>
    <message>
        <source>Draw a digit first, then say what it is</source>
        <extracomment>app/draw/label_row.py</extracomment>
        <translation>先写一个数字，再说明它是几</translation>
    </message>
    <message>
        <source>Keep this drawing no longer ({digit})</source>
        <extracomment>app/draw/label_row.py</extracomment>
        <translation>不再保留这次手写（{digit}）</translation>
    </message>
    <message>
        <source>Kept as {label}: {count} taught</source>
        <extracomment>app/draw/label_row.py</extracomment>
        <translation>已存为 {label}：共教了 {count} 个</translation>
    </message>
    <message>
        <source>How far the page is read</source>
        <extracomment>app/draw/page_progress.py</extracomment>
        <translation>页面识别进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>app/draw/page_progress.py, app/evaluate/controls.py, app/train/setup/source_choice.py</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reading the numbers…</source>
        <extracomment>app/draw/page_progress.py</extracomment>
        <translation>正在识别各数…</translation>
    </message>
    <message>
        <source>Reading the page</source>
        <extracomment>app/draw/page_progress.py</extracomment>
        <translation>正在识别页面</translation>
    </message>
    <message>
        <source>Probability of each digit</source>
        <extracomment>app/draw/probability_bars.py</extracomment>
        <translation>各数字的概率</translation>
    </message>
    <message>
        <source>{digit}: {percent} %</source>
        <extracomment>app/draw/probability_bars.py, app/inside/lattice_view.py</extracomment>
        <translation>{digit}：{percent}%</translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <extracomment>app/draw/probability_bars.py</extracomment>
        <translation>尚无可识别的内容</translation>
    </message>
    <message>
        <source>Your last drawings</source>
        <extracomment>app/draw/recent_drawings.py</extracomment>
        <translation>最近的手写内容</translation>
    </message>
    <message>
        <source>Bring this drawing back, read as {answer}</source>
        <extracomment>app/draw/recent_drawings.py</extracomment>
        <translation>恢复这次手写，识别为 {answer}</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>app/draw/small_canvas.py, app/draw/verdict.py, app/inside/tab.py</extracomment>
        <translation>答案</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>app/draw/small_canvas.py, app/draw/tool_row.py, app/inside/tab.py</extracomment>
        <translation>清空</translation>
    </message>
    <message>
        <source>Clear the canvas</source>
        <extracomment>app/draw/small_canvas.py</extracomment>
        <translation>清空画布</translation>
    </message>
    <message>
        <source>–</source>
        <extracomment>app/inside/softmax_page.py, app/train/progress_view.py</extracomment>
        <translation>–</translation>
    </message>
    <message>
        <source>{digit}  {percent} %</source>
        <extracomment>app/draw/small_canvas.py</extracomment>
        <translation>{digit}  {percent}%</translation>
    </message>
    <message>
        <source>{digit}?</source>
        <extracomment>app/draw/small_canvas.py</extracomment>
        <translation>{digit}？</translation>
    </message>
    <message>
        <source>{sentence} ({keys})</source>
        <extracomment>app/draw/tool_row.py</extracomment>
        <translation>{sentence}（{keys}）</translation>
    </message>
    <message>
        <source>Pen width: {percent} % of the canvas</source>
        <extracomment>app/draw/tool_row.py</extracomment>
        <translation>画笔粗细：画布的 {percent}%</translation>
    </message>
    <message>
        <source>Pen</source>
        <extracomment>app/draw/tool_row.py</extracomment>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Eraser</source>
        <extracomment>app/draw/tool_row.py</extracomment>
        <translation>橡皮</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>app/draw/tool_row.py, app/inside/tab.py, app/inside/try_page.py, app/inside/unit_page.py, app/mine/dialog.py, app/window/controllers.py</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>app/draw/tool_row.py</extracomment>
        <translation>重做</translation>
    </message>
    <message>
        <source>Pen width</source>
        <extracomment>app/draw/tool_row.py, app/evaluate/wording.py, lenet/report/number_format.py</extracomment>
        <translation>画笔粗细</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <extracomment>app/draw/tool_row.py, app/window/menu_bar.py</extracomment>
        <translation>撤销上一次更改</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <extracomment>app/draw/tool_row.py</extracomment>
        <translation>没有可撤销的更改</translation>
    </message>
    <message>
        <source>Bring back what was undone</source>
        <extracomment>app/draw/tool_row.py, app/window/menu_bar.py</extracomment>
        <translation>恢复已撤销的更改</translation>
    </message>
    <message>
        <source>Nothing was undone</source>
        <extracomment>app/draw/tool_row.py</extracomment>
        <translation>没有撤销过任何更改</translation>
    </message>
    <message>
        <source>Start with an empty canvas</source>
        <extracomment>app/draw/tool_row.py, app/inside/tab.py, app/window/menu_bar.py</extracomment>
        <translation>从空白画布开始</translation>
    </message>
    <message>
        <source>The canvas is empty</source>
        <extracomment>app/draw/tool_row.py</extracomment>
        <translation>画布是空的</translation>
    </message>
    <message>
        <source>Draw ink</source>
        <extracomment>app/draw/tool_row.py</extracomment>
        <translation>书写墨迹</translation>
    </message>
    <message>
        <source>Erase ink; the right mouse button does too</source>
        <extracomment>app/draw/tool_row.py</extracomment>
        <translation>擦除墨迹；用鼠标右键也可以</translation>
    </message>
    <message>
        <source>Perhaps ({percent} %)</source>
        <extracomment>app/draw/verdict.py</extracomment>
        <translation>可能（{percent}%）</translation>
    </message>
    <message>
        <source>Best guess so far</source>
        <extracomment>app/draw/verdict.py</extracomment>
        <translation>目前的最佳猜测</translation>
    </message>
    <message>
        <source>Best guess</source>
        <extracomment>app/draw/verdict.py</extracomment>
        <translation>最佳猜测</translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>app/draw/verdict.py, app/evaluate/result_views.py</extracomment>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>app/draw/verdict.py</extracomment>
        <translation>原因</translation>
    </message>
    <message>
        <source>Nothing could be read</source>
        <extracomment>app/draw/verdict.py</extracomment>
        <translation>未能识别出内容</translation>
    </message>
    <message>
        <source>perhaps</source>
        <extracomment>app/draw/verdict.py</extracomment>
        <translation>可能是</translation>
    </message>
    <message>
        <source>If it is a digit, it is most likely a {guess}</source>
        <extracomment>app/draw/verdict.py</extracomment>
        <translation>如果是数字，最可能是 {guess}</translation>
    </message>
    <message>
        <source>Something went wrong inside the program; your drawing is still here.</source>
        <extracomment>app/errors/error_log.py</extracomment>
        <translation>程序内部出错；手写内容仍然保留。</translation>
    </message>
    <message>
        <source>{sentence} Details are in {log}</source>
        <extracomment>app/errors/error_log.py</extracomment>
        <translation>{sentence}详情见 {log}</translation>
    </message>
    <message>
        <source>LeNet Pad had to end, because something went wrong inside it.</source>
        <extracomment>app/errors/error_log.py</extracomment>
        <translation>LeNet Pad 因内部出错而不得不退出。</translation>
    </message>
    <message>
        <source>MNIST is not on this computer, so the built-in digits are used; it can be downloaded on the Train tab.</source>
        <extracomment>app/evaluate/choices.py</extracomment>
        <translation>这台电脑上没有 MNIST，因此使用内置数字；可在“训练”页下载。</translation>
    </message>
    <message>
        <source>No other network</source>
        <extracomment>app/evaluate/choices.py</extracomment>
        <translation>不比较</translation>
    </message>
    <message>
        <source>The network in use</source>
        <extracomment>app/evaluate/choices.py</extracomment>
        <translation>当前使用的网络</translation>
    </message>
    <message>
        <source>The built-in network</source>
        <extracomment>app/evaluate/choices.py</extracomment>
        <translation>内置网络</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <extracomment>app/evaluate/choices.py</extracomment>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose a network</source>
        <extracomment>app/evaluate/choices.py</extracomment>
        <translation>选择网络</translation>
    </message>
    <message>
        <source>Digits</source>
        <extracomment>app/evaluate/choices.py, app/evaluate/controls.py, app/evaluate/result_views.py, app/mine/dialog.py</extracomment>
        <translation>数字</translation>
    </message>
    <message>
        <source>The digits that the network is evaluated on; it should not have learned from them</source>
        <extracomment>app/evaluate/choices.py</extracomment>
        <translation>用来评估网络的数字；网络不应从中学习过</translation>
    </message>
    <message>
        <source>Parameters</source>
        <extracomment>app/evaluate/choices.py, app/train/runs/export.py</extracomment>
        <translation>参数</translation>
    </message>
    <message>
        <source>the built-in network</source>
        <extracomment>app/evaluate/choices.py, app/services/network.py, app/window/controllers.py, lenet/cli/evaluate.py</extracomment>
        <translation>内置网络</translation>
    </message>
    <message>
        <source>MNIST&apos;s test set</source>
        <extracomment>app/evaluate/choices.py, lenet/evaluation/test_set.py</extracomment>
        <translation>MNIST 测试集</translation>
    </message>
    <message>
        <source>Built-in digits</source>
        <extracomment>app/evaluate/choices.py, app/train/setup/source_choice.py</extracomment>
        <translation>内置数字</translation>
    </message>
    <message>
        <source>Folder of pictures…</source>
        <extracomment>app/evaluate/choices.py</extracomment>
        <translation>图片文件夹…</translation>
    </message>
    <message>
        <source>IDX files…</source>
        <extracomment>app/evaluate/choices.py</extracomment>
        <translation>IDX 文件…</translation>
    </message>
    <message>
        <source>There is none that only this network reads.</source>
        <extracomment>app/evaluate/comparison_page.py</extracomment>
        <translation>没有只有这个网络识别正确的数字。</translation>
    </message>
    <message>
        <source>Both read the same digits; only those that one of the two reads can tell which is better.</source>
        <extracomment>app/evaluate/comparison_page.py</extracomment>
        <translation>两个网络识别同样的数字；只有其中一个识别正确的那些数字，才能说明谁更好。</translation>
    </message>
    <message>
        <source>{name} reads {share} right, {value} points (95 %: {low} to {high}). If both were equally good, so uneven a result had a probability of {probability} (McNemar&apos;s test{kind}). Both read {both}, neither {neither}.</source>
        <extracomment>app/evaluate/comparison_page.py</extracomment>
        <translation>{name} 识别正确 {share}，相差 {value} 个百分点（95%：{low} 至 {high}）。假如两者一样好，出现如此悬殊结果的概率为 {probability}（McNemar 检验{kind}）。两者都对 {both} 个，都错 {neither} 个。</translation>
    </message>
    <message>
        <source>Which network is better?</source>
        <extracomment>app/evaluate/comparison_page.py</extracomment>
        <translation>哪个网络更好？</translation>
    </message>
    <message>
        <source>Digits that only the first network reads</source>
        <extracomment>app/evaluate/comparison_page.py</extracomment>
        <translation>只有第一个网络识别正确的数字</translation>
    </message>
    <message>
        <source>Digits that only the second network reads</source>
        <extracomment>app/evaluate/comparison_page.py</extracomment>
        <translation>只有第二个网络识别正确的数字</translation>
    </message>
    <message>
        <source>Choose another network to compare with, then start the evaluation again.</source>
        <extracomment>app/evaluate/comparison_page.py</extracomment>
        <translation>选择另一个网络作比较，然后重新开始评估。</translation>
    </message>
    <message>
        <source>Only {name} reads these {count}; as the other took them:</source>
        <extracomment>app/evaluate/comparison_page.py</extracomment>
        <translation>只有 {name} 识别正确的 {count} 个；另一个网络认成：</translation>
    </message>
    <message>
        <source>Only {name} reads</source>
        <extracomment>app/evaluate/comparison_page.py</extracomment>
        <translation>只有 {name} 识别正确</translation>
    </message>
    <message>
        <source>, exact</source>
        <extracomment>app/evaluate/comparison_page.py</extracomment>
        <translation>，精确</translation>
    </message>
    <message>
        <source>Click a cell, or choose it with the arrow keys, to see its digits</source>
        <extracomment>app/evaluate/confusion_matrix.py</extracomment>
        <translation>点击单元格或用方向键选择，查看其中的数字</translation>
    </message>
    <message>
        <source>{label} read as {answer}: {count}</source>
        <extracomment>app/evaluate/confusion_matrix.py, app/evaluate/confusion_page.py</extracomment>
        <translation>{label} 识别为 {answer}：{count} 个</translation>
    </message>
    <message>
        <source>{thousands}k</source>
        <extracomment>app/evaluate/confusion_matrix.py</extracomment>
        <translation>{thousands}k</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <extracomment>app/evaluate/confusion_matrix.py, lenet/report/page.py</extracomment>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>read as</source>
        <extracomment>app/evaluate/confusion_matrix.py, lenet/report/charts.py</extracomment>
        <translation>识别为</translation>
    </message>
    <message>
        <source>it is</source>
        <extracomment>app/evaluate/confusion_matrix.py, lenet/report/charts.py</extracomment>
        <translation>实际是</translation>
    </message>
    <message>
        <source>No errors</source>
        <extracomment>app/evaluate/confusion_matrix.py</extracomment>
        <translation>没有错误</translation>
    </message>
    <message numerus="yes">
        <source>{n} numbers</source>
        <extracomment>app/draw/answer_panel.py</extracomment>
        <translation>
            <numerusform>{n} 个数</numerusform>
        </translation>
    </message>
    <message>
        <source>If a library is missing, install it: on Debian and Ubuntu with “sudo apt-get install {debian}”, on Fedora with “sudo dnf install {fedora}”</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>如果缺少库，请安装：Debian 和 Ubuntu 上用“sudo apt-get install {debian}”，Fedora 上用“sudo dnf install {fedora}”</translation>
    </message>
    <message>
        <source>only desktops of Linux have such menu entries; here, pin the open window&apos;s icon.</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>只有 Linux 的桌面环境才有这种菜单项；在这里，请固定已打开窗口的图标。</translation>
    </message>
    <message>
        <source>LeNet Pad is in the desktop&apos;s menu now. “lenet-pad --uninstall-desktop” deletes:</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>LeNet Pad 已加入桌面菜单。“lenet-pad --uninstall-desktop”会删除：</translation>
    </message>
    <message>
        <source>no window can be opened: the screen named by {names} does not answer, or Qt lacks a library. {packages}.</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>无法打开窗口：{names} 指定的屏幕没有响应，或 Qt 缺少库。{packages}。</translation>
    </message>
    <message>
        <source>Deleted:</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>已删除：</translation>
    </message>
    <message>
        <source>LeNet Pad was not in the desktop&apos;s menu.</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>LeNet Pad 不在桌面菜单中。</translation>
    </message>
    <message>
        <source>a picture to read, a file of parameters (.pkl, .npz, .safetensors) to read with, or a training to resume (.checkpoint)</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>要识别的图片、识别所用的参数文件（.pkl、.npz、.safetensors），或要继续的训练（.checkpoint）</translation>
    </message>
    <message>
        <source>the folder of MNIST</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>MNIST 所在的文件夹</translation>
    </message>
    <message>
        <source>put the program into this user&apos;s desktop menu (on Linux), and offer it for the files it opens</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>把程序加入此用户的桌面菜单（Linux 上），并用于打开它支持的文件</translation>
    </message>
    <message>
        <source>take it away again</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>从桌面菜单中移除</translation>
    </message>
    <message>
        <source>show every text accented and 40 %% longer, to see whether a translation would fit</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>把所有文字加上重音符号并加长 40%%，以检查译文能否放下</translation>
    </message>
    <message>
        <source>there is no screen to open a window on; start it from a desktop.</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>没有可打开窗口的屏幕；请从桌面环境启动。</translation>
    </message>
    <message>
        <source>Qt cannot be loaded: {error}. {packages}.</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>无法加载 Qt：{error}。{packages}。</translation>
    </message>
    <message>
        <source>The desktop&apos;s menu could not be changed: {reason}.</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>无法更改桌面菜单：{reason}。</translation>
    </message>
    <message>
        <source>the program “lenet-pad” is not installed; install it with “pip install .”</source>
        <extracomment>app/desktop.py</extracomment>
        <translation>程序“lenet-pad”尚未安装；请用“pip install .”安装</translation>
    </message>
    <message>
        <source>{numbers}; digits in doubt: {doubts}</source>
        <extracomment>app/draw/answer_panel.py</extracomment>
        <translation>{numbers}；存疑的数字：{doubts}</translation>
    </message>
    <message>
        <source>it is no file</source>
        <extracomment>app/errors/log_file.py</extracomment>
        <translation>这不是文件</translation>
    </message>
    <message numerus="yes">
        <source>{n} errors</source>
        <extracomment>app/evaluate/confusion_matrix.py, lenet/report/page.py</extracomment>
        <translation>
            <numerusform>{n} 个错误</numerusform>
        </translation>
    </message>
    <message>
        <source>Each row is a digit, each column what it was read as: what is not on the diagonal is an error, the stronger its colour, the more frequent; of a cell&apos;s digits, the surest come first.</source>
        <extracomment>app/evaluate/confusion_page.py</extracomment>
        <translation>每行是一个数字，每列是识别结果：对角线以外都是错误，颜色越深越常见；每个单元格里，最有把握的排在最前。</translation>
    </message>
    <message>
        <source>Digits of the cell</source>
        <extracomment>app/evaluate/confusion_page.py</extracomment>
        <translation>单元格中的数字</translation>
    </message>
    <message>
        <source>What each digit is → what it was read as, and how sure the network was; the surest errors come first. Click one to see on the Inside tab why.</source>
        <extracomment>app/evaluate/confusion_page.py</extracomment>
        <translation>实际数字 → 识别结果，以及网络的把握；最有把握的错误排在最前。点击其中一个，可在“剖析”页查看原因。</translation>
    </message>
    <message>
        <source>Digits that were read wrong</source>
        <extracomment>app/evaluate/confusion_page.py</extracomment>
        <translation>识别错误的数字</translation>
    </message>
    <message>
        <source>How good is it?</source>
        <extracomment>app/evaluate/confusion_page.py, app/evaluate/digits_page.py</extracomment>
        <translation>它有多准？</translation>
    </message>
    <message>
        <source>No digit was read like this.</source>
        <extracomment>app/evaluate/confusion_page.py</extracomment>
        <translation>没有数字被这样识别。</translation>
    </message>
    <message>
        <source>Every digit was read right: there is no error to show.</source>
        <extracomment>app/evaluate/confusion_page.py</extracomment>
        <translation>所有数字都识别正确：没有错误可显示。</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>app/evaluate/controls.py</extracomment>
        <translation>网络</translation>
    </message>
    <message>
        <source>The network to evaluate</source>
        <extracomment>app/evaluate/controls.py</extracomment>
        <translation>要评估的网络</translation>
    </message>
    <message>
        <source>Compare with</source>
        <extracomment>app/evaluate/controls.py</extracomment>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>A second network that reads the same digits</source>
        <extracomment>app/evaluate/controls.py</extracomment>
        <translation>识别同样数字的第二个网络</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>app/evaluate/controls.py</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the report, the tables or this view</source>
        <extracomment>app/evaluate/controls.py</extracomment>
        <translation>保存报告、表格或此视图</translation>
    </message>
    <message>
        <source>State of the evaluation</source>
        <extracomment>app/evaluate/controls.py</extracomment>
        <translation>评估状态</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <extracomment>app/evaluate/controls.py</extracomment>
        <translation>评估进度</translation>
    </message>
    <message>
        <source>Start evaluation</source>
        <extracomment>app/evaluate/controls.py</extracomment>
        <translation>开始评估</translation>
    </message>
    <message>
        <source>Cancel this evaluation</source>
        <extracomment>app/evaluate/controls.py</extracomment>
        <translation>取消这次评估</translation>
    </message>
    <message>
        <source>Read the digits with this network</source>
        <extracomment>app/evaluate/controls.py</extracomment>
        <translation>用此网络识别这些数字</translation>
    </message>
    <message>
        <source>What the network reads right when {digits} are disturbed, with 95 % intervals; your drawings are brought to size and place before it sees them, so they are read better than this.</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>干扰 {digits}后网络的识别正确率，附 95% 区间；手写内容会先调整大小和位置再交给网络，因此识别效果比这里更好。</translation>
    </message>
    <message>
        <source>Given with {sure}: {right} of {count} right ({interval})</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>置信度 {sure}：{count} 个中对 {right} 个（{interval}）</translation>
    </message>
    <message>
        <source>From {sure} on: {coverage} answered, {right} right</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>从 {sure} 起：作答 {coverage}，其中 {right} 正确</translation>
    </message>
    <message>
        <source>{strength}: {right} right ({interval})</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>{strength}：{right} 正确（{interval}）</translation>
    </message>
    <message>
        <source>On the dotted line, an answer given with 90 % is right nine times in ten; above it the network is too modest, below it too sure; bars are 95 % intervals. If only surer answers are given, fewer digits are answered, and more of those rightly.</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>若在虚线上，置信度 90% 的答案十次中有九次正确；高于虚线说明网络过于谨慎，低于虚线说明过于自信；竖条为 95% 区间。只给出更有把握的答案，作答的数字会变少，但其中正确的更多。</translation>
    </message>
    <message>
        <source>confidence, %</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>置信度，%</translation>
    </message>
    <message>
        <source>least confidence to answer, %</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>作答所需的最低置信度，%</translation>
    </message>
    <message>
        <source>right, %</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>正确，%</translation>
    </message>
    <message>
        <source>answered, %</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>作答，%</translation>
    </message>
    <message>
        <source>From {sure} on: nothing is answered</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>从 {sure} 起：没有作答</translation>
    </message>
    <message>
        <source>Can its confidence be believed?</source>
        <extracomment>app/evaluate/curve_pages.py, lenet/report/page.py</extracomment>
        <translation>它的置信度可信吗？</translation>
    </message>
    <message>
        <source>Whether its confidence can be believed</source>
        <extracomment>app/evaluate/curve_pages.py, app/evaluate/result_views.py</extracomment>
        <translation>它的置信度是否可信</translation>
    </message>
    <message>
        <source>the digits</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>这些数字</translation>
    </message>
    <message>
        <source>How robust is it?</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>它有多稳健？</translation>
    </message>
    <message>
        <source>How robust it is</source>
        <extracomment>app/evaluate/curve_pages.py, app/evaluate/result_views.py, lenet/report/page.py</extracomment>
        <translation>它有多稳健</translation>
    </message>
    <message>
        <source>{part} of the {count} digits</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>{count} 个数字中的 {part} 个</translation>
    </message>
    <message>
        <source>all digits</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>全部数字</translation>
    </message>
    <message>
        <source>Reliability</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>可靠性</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>作答</translation>
    </message>
    <message>
        <source>Of these, right</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>其中正确</translation>
    </message>
    <message>
        <source>Point at a digit, or go from one to the next with the arrow keys; click it, or press Enter, to pick</source>
        <extracomment>app/evaluate/digit_map.py</extracomment>
        <translation>指向一个数字，或用方向键逐个移动；点击或按 Enter 选中</translation>
    </message>
    <message>
        <source>Map of the digits</source>
        <extracomment>app/evaluate/digit_map.py, app/evaluate/map_page.py</extracomment>
        <translation>数字分布图</translation>
    </message>
    <message>
        <source>{percent} % of the variance</source>
        <extracomment>app/evaluate/digit_map.py, lenet/report/charts.py</extracomment>
        <translation>占方差的 {percent}%</translation>
    </message>
    <message>
        <source>How well each of the ten digits is read</source>
        <extracomment>app/evaluate/digits_page.py</extracomment>
        <translation>十个数字各自的识别效果</translation>
    </message>
    <message>
        <source>Precision: how many of the answers with this digit are right; recall: how many of these digits are read right; F1: the harmonic mean of the two.</source>
        <extracomment>app/evaluate/digits_page.py, lenet/report/page.py</extracomment>
        <translation>精确率：给出该数字的答案中有多少正确；召回率：该数字中有多少识别正确；F1：两者的调和平均。</translation>
    </message>
    <message>
        <source>Digit</source>
        <extracomment>app/evaluate/digits_page.py</extracomment>
        <translation>数字</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>多位数</translation>
    </message>
    <message>
        <source>Precision</source>
        <extracomment>app/evaluate/digits_page.py</extracomment>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Recall</source>
        <extracomment>app/evaluate/digits_page.py</extracomment>
        <translation>召回率</translation>
    </message>
    <message>
        <source>F1</source>
        <extracomment>app/evaluate/digits_page.py, lenet/report/page.py</extracomment>
        <translation>F1</translation>
    </message>
    <message>
        <source>Figures of each digit</source>
        <extracomment>app/evaluate/digits_page.py</extracomment>
        <translation>各数字的指标</translation>
    </message>
    <message>
        <source>Save all that was found as a page of HTML</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>把全部结果存为 HTML 页面</translation>
    </message>
    <message>
        <source>Save all that was found as CSV files</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>把全部结果存为 CSV 文件</translation>
    </message>
    <message>
        <source>Save this view as a PNG or SVG picture</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>把此视图存为 PNG 或 SVG 图片</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <extracomment>app/evaluate/exports.py, app/services/messages.py, lenet/cli/evaluate.py, lenet/cli/predict.py</extracomment>
        <translation>{name} 已保存。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Choose a folder for the tables</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>选择存放表格的文件夹</translation>
    </message>
    <message>
        <source>Save this view</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>保存此视图</translation>
    </message>
    <message>
        <source>view</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>视图</translation>
    </message>
    <message>
        <source>Save this chart</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>保存此图表</translation>
    </message>
    <message>
        <source>chart</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>图表</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>报告(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Tables…</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>表格(&amp;T)…</translation>
    </message>
    <message>
        <source>This &amp;view…</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>此视图(&amp;V)…</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <extracomment>app/evaluate/exports.py, app/train/runs/export.py, app/window/file_actions.py</extracomment>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>SVG pictures</source>
        <extracomment>app/evaluate/exports.py, app/train/runs/export.py</extracomment>
        <translation>SVG 图片</translation>
    </message>
    <message>
        <source>report</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>报告</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>网页</translation>
    </message>
    <message>
        <source>Show the whole map again; a double click on it does too</source>
        <extracomment>app/evaluate/map_page.py</extracomment>
        <translation>重新显示整张分布图；双击它也可以</translation>
    </message>
    <message>
        <source>Each digit lies where the network&apos;s last hidden layer puts it, the 84 numbers seen from the side where they differ most; rings mark what was read wrong.</source>
        <extracomment>app/evaluate/map_page.py, lenet/report/page.py</extracomment>
        <translation>每个数字的位置由网络最后一个隐藏层决定：从差异最大的方向看那 84 个数值；圆圈标出识别错误的数字。</translation>
    </message>
    <message>
        <source>The digit that is pointed at</source>
        <extracomment>app/evaluate/map_page.py</extracomment>
        <translation>指针所指的数字</translation>
    </message>
    <message>
        <source>Whole map</source>
        <extracomment>app/evaluate/map_page.py</extracomment>
        <translation>全图</translation>
    </message>
    <message>
        <source>★ your drawing</source>
        <extracomment>app/evaluate/map_page.py</extracomment>
        <translation>★ 当前手写</translation>
    </message>
    <message>
        <source>What is this map?</source>
        <extracomment>app/evaluate/map_page.py</extracomment>
        <translation>这张分布图是什么？</translation>
    </message>
    <message>
        <source>Point at a digit,
or press an arrow key</source>
        <extracomment>app/evaluate/map_page.py</extracomment>
        <translation>指向一个数字，
或按方向键</translation>
    </message>
    <message>
        <source>The map is
not drawn yet</source>
        <extracomment>app/evaluate/map_page.py</extracomment>
        <translation>分布图
尚未绘出</translation>
    </message>
    <message>
        <source>Click a digit to see on the Inside tab why it is read so</source>
        <extracomment>app/evaluate/page.py</extracomment>
        <translation>点击一个数字，可在“剖析”页查看为什么这样识别</translation>
    </message>
    <message>
        <source>Digit {number}: it is {label}, read as {answer}; click to look inside</source>
        <extracomment>app/evaluate/page.py</extracomment>
        <translation>第 {number} 个数字：实际是 {label}，识别为 {answer}；点击可剖析</translation>
    </message>
    <message>
        <source>Views of the result</source>
        <extracomment>app/evaluate/result_views.py</extracomment>
        <translation>结果视图</translation>
    </message>
    <message>
        <source>Errors</source>
        <extracomment>app/evaluate/result_views.py</extracomment>
        <translation>错误</translation>
    </message>
    <message>
        <source>What was read wrong</source>
        <extracomment>app/evaluate/result_views.py</extracomment>
        <translation>识别错误的数字</translation>
    </message>
    <message>
        <source>Confusion</source>
        <extracomment>app/evaluate/result_views.py</extracomment>
        <translation>混淆</translation>
    </message>
    <message>
        <source>Which digits are read as which</source>
        <extracomment>app/evaluate/result_views.py</extracomment>
        <translation>哪些数字被识别成了哪些</translation>
    </message>
    <message>
        <source>How well each digit is read</source>
        <extracomment>app/evaluate/result_views.py</extracomment>
        <translation>每个数字的识别效果</translation>
    </message>
    <message>
        <source>Robustness</source>
        <extracomment>app/evaluate/result_views.py</extracomment>
        <translation>鲁棒性</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>app/evaluate/result_views.py</extracomment>
        <translation>分布图</translation>
    </message>
    <message>
        <source>How the network sees the digits</source>
        <extracomment>app/evaluate/result_views.py</extracomment>
        <translation>网络眼中的数字</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>app/evaluate/result_views.py</extracomment>
        <translation>比较</translation>
    </message>
    <message>
        <source>Two networks on the same digits</source>
        <extracomment>app/evaluate/result_views.py</extracomment>
        <translation>两个网络识别同样的数字</translation>
    </message>
    <message>
        <source>How good is the network?</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>网络有多准？</translation>
    </message>
    <message>
        <source>With 95 % certainty the true accuracy lies in this interval (Wilson&apos;s)</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>真实准确率有 95% 的把握落在此区间内（Wilson 区间）</translation>
    </message>
    <message>
        <source>Digits whose largest score is another digit&apos;s</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>得分最高者是另一个数字的数字</translation>
    </message>
    <message>
        <source>Mean cross-entropy in nats, as in training: the lower, the better</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>平均交叉熵（单位 nat），与训练时相同：越低越好</translation>
    </message>
    <message>
        <source>How far confidence and accuracy differ, in the mean over 15 groups of answers</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>置信度与准确率的差距，按 15 组答案取平均</translation>
    </message>
    <message>
        <source>read right</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>识别正确</translation>
    </message>
    <message>
        <source>read wrong</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>识别错误</translation>
    </message>
    <message>
        <source>mean loss</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>平均损失</translation>
    </message>
    <message>
        <source>calibration error, points</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>校准误差（百分点）</translation>
    </message>
    <message>
        <source>right (95 %: {interval})</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>正确（95%：{interval}）</translation>
    </message>
    <message>
        <source>of {count} wrong</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>识别错误，共 {count} 个</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>尚无指标</translation>
    </message>
    <message>
        <source>Figures of the choice before: {result}</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>先前选择的指标：{result}</translation>
    </message>
    <message>
        <source>Figures of {result}</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>指标：{result}</translation>
    </message>
    <message>
        <source>Cancelled before there was a result; the figures are still those of {result}.</source>
        <extracomment>app/evaluate/tab.py</extracomment>
        <translation>已取消，尚无结果；显示的仍是 {result} 的指标。</translation>
    </message>
    <message>
        <source>Getting network and digits ready…</source>
        <extracomment>app/evaluate/tab.py</extracomment>
        <translation>正在准备网络和数字…</translation>
    </message>
    <message>
        <source>Passed over: {count}. The first: {sentence}</source>
        <extracomment>app/evaluate/tab.py</extracomment>
        <translation>跳过：{count} 个。第一个：{sentence}</translation>
    </message>
    <message>
        <source>Cancelled before there was a result.</source>
        <extracomment>app/evaluate/tab.py</extracomment>
        <translation>已取消，尚无结果。</translation>
    </message>
    <message>
        <source>Cancelled; what was found until then is shown.</source>
        <extracomment>app/evaluate/tab.py</extracomment>
        <translation>已取消；显示的是取消前的结果。</translation>
    </message>
    <message>
        <source>The network reads the digits: what it finds will be here in a moment</source>
        <extracomment>app/evaluate/tab.py</extracomment>
        <translation>网络正在识别数字：结果稍后显示在这里</translation>
    </message>
    <message>
        <source>Choose a network and digits, then start the evaluation</source>
        <extracomment>app/evaluate/tab.py</extracomment>
        <translation>选择网络和数字，然后开始评估</translation>
    </message>
    <message>
        <source>The figures are still those of the choice before: start the evaluation for this one.</source>
        <extracomment>app/evaluate/tab.py</extracomment>
        <translation>显示的仍是先前选择的指标：要得到当前选择的，请开始评估。</translation>
    </message>
    <message>
        <source>No network is in use yet: choose another one, or wait a moment.</source>
        <extracomment>app/evaluate/tab.py</extracomment>
        <translation>尚无正在使用的网络：选择另一个，或稍候。</translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <extracomment>app/evaluate/wording.py, lenet/report/number_format.py</extracomment>
        <translation>{low}% 至 {high}%</translation>
    </message>
    <message>
        <source>{network} on {digits}</source>
        <extracomment>app/evaluate/wording.py</extracomment>
        <translation>{network}，{digits}</translation>
    </message>
    <message>
        <source>{wrong} of {total} wrong; most often {label} read as {answer}</source>
        <extracomment>app/evaluate/wording.py</extracomment>
        <translation>{total} 个中错 {wrong} 个；最常见的是 {label} 识别为 {answer}</translation>
    </message>
    <message>
        <source>This {label} of {digits} was read as {answer} with {percent} % by {network}.</source>
        <extracomment>app/evaluate/wording.py</extracomment>
        <translation>{digits} 中的这个 {label} 被 {network} 识别为 {answer}，置信度 {percent}%。</translation>
    </message>
    <message>
        <source>less than 0.0001</source>
        <extracomment>app/evaluate/wording.py, lenet/report/number_format.py</extracomment>
        <translation>小于 0.0001</translation>
    </message>
    <message>
        <source>All {total} read right</source>
        <extracomment>app/evaluate/wording.py</extracomment>
        <translation>{total} 个全部识别正确</translation>
    </message>
    <message>
        <source>Reading the digits: {percent} %</source>
        <extracomment>app/evaluate/wording.py</extracomment>
        <translation>正在识别数字：{percent}%</translation>
    </message>
    <message>
        <source>Drawing the map: {percent} %</source>
        <extracomment>app/evaluate/wording.py</extracomment>
        <translation>正在绘制分布图：{percent}%</translation>
    </message>
    <message>
        <source>Disturbing the digits: {percent} %</source>
        <extracomment>app/evaluate/wording.py</extracomment>
        <translation>正在干扰数字：{percent}%</translation>
    </message>
    <message>
        <source>Rotation</source>
        <extracomment>app/evaluate/wording.py, lenet/report/number_format.py</extracomment>
        <translation>旋转</translation>
    </message>
    <message>
        <source>degrees, clockwise</source>
        <extracomment>app/evaluate/wording.py, lenet/report/number_format.py</extracomment>
        <translation>度，顺时针</translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>app/evaluate/wording.py, lenet/report/number_format.py</extracomment>
        <translation>平移</translation>
    </message>
    <message>
        <source>pixels of 32</source>
        <extracomment>app/evaluate/wording.py, lenet/report/number_format.py</extracomment>
        <translation>像素（图宽 32）</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>app/evaluate/wording.py, lenet/report/number_format.py</extracomment>
        <translation>大小</translation>
    </message>
    <message>
        <source>times as large</source>
        <extracomment>app/evaluate/wording.py, lenet/report/number_format.py</extracomment>
        <translation>倍</translation>
    </message>
    <message>
        <source>pixels more</source>
        <extracomment>app/evaluate/wording.py, lenet/report/number_format.py</extracomment>
        <translation>增加的像素数</translation>
    </message>
    <message>
        <source>Noise</source>
        <extracomment>app/evaluate/wording.py, lenet/report/number_format.py</extracomment>
        <translation>噪声</translation>
    </message>
    <message>
        <source>deviation, of full ink</source>
        <extracomment>app/evaluate/wording.py</extracomment>
        <translation>标准差，以满墨为 1</translation>
    </message>
    <message>
        <source>strongest orange in row {top}, column {left}; strongest blue in row {low_top}, column {low_left}</source>
        <extracomment>app/inside/digit_pictures.py</extracomment>
        <translation>橙色最强处在第 {top} 行第 {left} 列；蓝色最强处在第 {low_top} 行第 {low_left} 列</translation>
    </message>
    <message>
        <source>training digits</source>
        <extracomment>app/inside/example_loader.py</extracomment>
        <translation>训练数字</translation>
    </message>
    <message>
        <source>built-in digits</source>
        <extracomment>app/inside/example_loader.py, lenet/datasets/sources.py</extracomment>
        <translation>内置数字</translation>
    </message>
    <message>
        <source>It started from random weights; what training changed, ‖W − W₀‖, is {percent} % of ‖W₀‖.</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>它从随机权重开始；训练带来的变化 ‖W − W₀‖ 是 ‖W₀‖ 的 {percent}%。</translation>
    </message>
    <message>
        <source>{stage}: {count} units with {inputs} weights</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>{stage}：{count} 个神经元，各有 {inputs} 个权重</translation>
    </message>
    <message>
        <source>Each row is a unit; its weights, from left to right, are for the units of the layer before.</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>每行是一个神经元；它的权重从左到右对应前一层的各神经元。</translation>
    </message>
    <message>
        <source>Which layer’s weights are shown</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>显示哪一层的权重</translation>
    </message>
    <message>
        <source>The weights now, before the first step of training, or their difference</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>现在的权重、训练第一步之前的权重，或两者之差</translation>
    </message>
    <message>
        <source>The weights at the start are not known: the file does not name them, or they were another network’s.</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>不知道初始权重：文件未注明，或来自另一个网络。</translation>
    </message>
    <message>
        <source>{stage}: {count} filters for {maps} × 5×5</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>{stage}：{count} 个卷积核，各 {maps} × 5×5</translation>
    </message>
    <message>
        <source>Each square is a filter of 5×5 weights.</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>每个方块是一个 5×5 权重的卷积核。</translation>
    </message>
    <message>
        <source>Each column is a filter; its squares, from top to bottom, are for the maps of the layer before.</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>每列是一个卷积核；其方块从上到下对应前一层的各特征图。</translation>
    </message>
    <message>
        <source>Layer</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>层</translation>
    </message>
    <message>
        <source>Which weights</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>哪些权重</translation>
    </message>
    <message>
        <source>What is a convolution?</source>
        <extracomment>app/inside/filters_page.py, app/inside/unit_page.py, app/inside/wording.py</extracomment>
        <translation>什么是卷积？</translation>
    </message>
    <message>
        <source>What every layer has learned: all its weights as one picture. Click one to see its unit at work.</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>每一层学到了什么：全部权重显示为一张图。点击权重，看它的神经元如何工作。</translation>
    </message>
    <message>
        <source>Point at a weight to read its number.</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>指向一个权重，查看它的数值。</translation>
    </message>
    <message>
        <source>{words}; at the start {value}</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>{words}；初始值 {value}</translation>
    </message>
    <message>
        <source>as they are</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>当前值</translation>
    </message>
    <message>
        <source>at the start of training</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>训练前的值</translation>
    </message>
    <message>
        <source>what training changed</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>训练带来的变化</translation>
    </message>
    <message>
        <source>Weights</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>权重</translation>
    </message>
    <message>
        <source>activation: 0</source>
        <extracomment>app/inside/network_painter.py</extracomment>
        <translation>激活值：0</translation>
    </message>
    <message>
        <source>the layer’s largest</source>
        <extracomment>app/inside/network_painter.py</extracomment>
        <translation>该层最大值</translation>
    </message>
    <message>
        <source>path: against</source>
        <extracomment>app/inside/network_painter.py</extracomment>
        <translation>路径：反对</translation>
    </message>
    <message>
        <source>for the answer</source>
        <extracomment>app/inside/network_painter.py</extracomment>
        <translation>支持答案</translation>
    </message>
    <message>
        <source>The network</source>
        <extracomment>app/inside/network_view.py</extracomment>
        <translation>网络</translation>
    </message>
    <message>
        <source>Click a map or a unit, or walk with the arrow keys, and with Shift on a map, to see its numbers; double-click it, or press Space, to switch it off.</source>
        <extracomment>app/inside/network_view.py</extracomment>
        <translation>点击特征图或神经元，或用方向键移动（在特征图内按住 Shift），查看数值；双击或按空格键可将其关闭。</translation>
    </message>
    <message>
        <source>{unit}: {value}</source>
        <extracomment>app/inside/network_view.py</extracomment>
        <translation>{unit}：{value}</translation>
    </message>
    <message>
        <source>{words} – double-click to switch it off or on</source>
        <extracomment>app/inside/network_view.py</extracomment>
        <translation>{words} – 双击可关闭或打开</translation>
    </message>
    <message>
        <source>Looking through other digits…</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>正在查看其他数字…</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>详情</translation>
    </message>
    <message>
        <source>Looking through other digits: {percent} %</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>正在查看其他数字：{percent}%</translation>
    </message>
    <message>
        <source>Change a weight</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>更改权重</translation>
    </message>
    <message>
        <source>{stage}.W[{row}, {column}] is</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>{stage}.W[{row}, {column}] 为</translation>
    </message>
    <message>
        <source>Save the edited network</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>保存改动后的网络</translation>
    </message>
    <message>
        <source>Why this digit</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>为何是它</translation>
    </message>
    <message>
        <source>Which ink speaks for the answer, and what would change it</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>哪些墨迹支持这个答案，怎样会改变它</translation>
    </message>
    <message>
        <source>One unit</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>单个神经元</translation>
    </message>
    <message>
        <source>The arithmetic of the unit that is chosen above</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>上方所选神经元的计算过程</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>卷积核</translation>
    </message>
    <message>
        <source>The weights of every layer, and how training changed them</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>每一层的权重，以及训练如何改变了它们</translation>
    </message>
    <message>
        <source>Softmax</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>From scores to probabilities, step by step</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>从得分到概率，一步一步来</translation>
    </message>
    <message>
        <source>Try things</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>动手试试</translation>
    </message>
    <message>
        <source>Change the network and see what happens</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>改动网络，看会发生什么</translation>
    </message>
    <message>
        <source>edited</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>已改动</translation>
    </message>
    <message>
        <source>Networks</source>
        <extracomment>app/inside/pages.py, app/window/file_actions.py</extracomment>
        <translation>网络</translation>
    </message>
    <message>
        <source>The window and its map</source>
        <extracomment>app/inside/sliding_window.py</extracomment>
        <translation>窗口及其特征图</translation>
    </message>
    <message>
        <source>Click a place of the map to see its window</source>
        <extracomment>app/inside/sliding_window.py</extracomment>
        <translation>点击特征图上的位置，查看对应的窗口</translation>
    </message>
    <message>
        <source>Take the temperature that the file of the network names</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>采用网络文件中注明的温度</translation>
    </message>
    <message>
        <source>score</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>得分</translation>
    </message>
    <message>
        <source>÷ T</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>÷ T</translation>
    </message>
    <message>
        <source>− largest</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>− 最大值</translation>
    </message>
    <message>
        <source>e to the power</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>e 的幂</translation>
    </message>
    <message>
        <source>÷ sum = probability</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>÷ 总和 = 概率</translation>
    </message>
    <message>
        <source>The steps of softmax</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>softmax 的步骤</translation>
    </message>
    <message>
        <source>Temperature</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>温度</translation>
    </message>
    <message>
        <source>A higher temperature makes all digits more alike, a lower one the winner more certain</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>温度越高，各数字越接近；温度越低，胜出者越确定</translation>
    </message>
    <message>
        <source>Temperature T</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>温度 T</translation>
    </message>
    <message>
        <source>How ten scores become ten probabilities, step by step.</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>十个得分如何一步步变成十个概率。</translation>
    </message>
    <message>
        <source>The powers add up to {total}; each divided by it is the probability.</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>各幂之和为 {total}；每个幂除以它就是概率。</translation>
    </message>
    <message>
        <source>The network’s own T</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>网络自带的 T</translation>
    </message>
    <message>
        <source>What is softmax?</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>什么是 softmax？</translation>
    </message>
    <message>
        <source>Draw a digit first.</source>
        <extracomment>app/inside/softmax_page.py, app/inside/why_page.py</extracomment>
        <translation>先写一个数字。</translation>
    </message>
    <message>
        <source>Show at once what the network makes of each stroke; off, the picture stays as it is</source>
        <extracomment>app/inside/tab.py</extracomment>
        <translation>每写一笔，立刻显示网络如何处理；关闭时图像保持不变</translation>
    </message>
    <message>
        <source>Show the largest contributions of each layer, followed back from the answer</source>
        <extracomment>app/inside/tab.py</extracomment>
        <translation>从答案往回追溯，显示每一层最大的贡献</translation>
    </message>
    <message>
        <source>Follow the drawing</source>
        <extracomment>app/inside/tab.py</extracomment>
        <translation>跟随手写</translation>
    </message>
    <message>
        <source>Strongest paths</source>
        <extracomment>app/inside/tab.py</extracomment>
        <translation>最强路径</translation>
    </message>
    <message>
        <source>Clear the drawing</source>
        <extracomment>app/inside/tab.py</extracomment>
        <translation>清空手写内容</translation>
    </message>
    <message>
        <source>Take the last change of the network back</source>
        <extracomment>app/inside/tab.py, app/inside/try_page.py, app/inside/unit_page.py</extracomment>
        <translation>撤销对网络的上一次更改</translation>
    </message>
    <message>
        <source>What is this network?</source>
        <extracomment>app/inside/tab.py</extracomment>
        <translation>这是怎样的网络？</translation>
    </message>
    <message>
        <source>This is the edited network: “Try things” has the way back.</source>
        <extracomment>app/inside/tab.py</extracomment>
        <translation>这是改动后的网络：可在“动手试试”中还原。</translation>
    </message>
    <message>
        <source>The network shows an earlier drawing: switch “Follow the drawing” on to catch up.</source>
        <extracomment>app/inside/tab.py</extracomment>
        <translation>网络显示的是较早的手写内容：打开“跟随手写”即可更新。</translation>
    </message>
    <message>
        <source>What each layer makes of your digit, from the pixels to the ten scores.</source>
        <extracomment>app/inside/tab.py</extracomment>
        <translation>从像素到十个得分，每一层如何处理这个数字。</translation>
    </message>
    <message>
        <source>Draw a 4 whose top is nearly closed. While the pen moves, every layer changes with it: the curves are the largest products of each layer, followed back from the answer.</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>写一个顶部几乎闭合的 4。笔一动，每一层都随之变化：曲线是每一层中最大的乘积，从答案往回追溯。</translation>
    </message>
    <message>
        <source>Ask why. Orange ink speaks for the answer, blue ink against it. Which part makes it a 4, and which speaks against it?</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>问问为什么。橙色墨迹支持这个答案，蓝色墨迹反对。哪一部分让它成为 4，哪一部分在反对？</translation>
    </message>
    <message>
        <source>What would make it another digit? These few dabs of ink. Draw them on the canvas, and see.</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>怎样会变成另一个数字？就是这几个墨点。把它们画到画布上看看。</translation>
    </message>
    <message>
        <source>Do a sum by hand. Click any place on a map of the network: what the unit looks at is framed in the layer before. “Play” moves that window over the whole map.</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>亲手算一算。点击网络特征图上的任意位置：神经元所看的区域会在前一层框出。“播放”让窗口滑过整张特征图。</translation>
    </message>
    <message>
        <source>What it has learned: the weights of every layer as one picture, as they are, and as the random numbers that they were before.</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>它学到了什么：每一层的权重显示为一张图，既有现在的，也有训练前的随机数。</translation>
    </message>
    <message>
        <source>From scores to probabilities: raise the temperature, and the second digit comes nearer.</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>从得分到概率：调高温度，第二名就会靠近。</translation>
    </message>
    <message>
        <source>Double-click a map on an orange path to switch it off, or prune the smallest weights here. What becomes of the answer, and of the test digits? Undo it all.</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>双击橙色路径上的特征图可将其关闭，也可在这里剪掉最小的权重。答案会怎样？测试数字又会怎样？最后全部撤销。</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>导览</translation>
    </message>
    <message>
        <source>Draw it for me</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>代为书写</translation>
    </message>
    <message>
        <source>Put such a 4 on the canvas</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>把这样一个 4 放到画布上</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Go back to the step before</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>回到上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Go on to the next step</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>进入下一步</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>结束</translation>
    </message>
    <message>
        <source>End the tour</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>结束导览</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>{number}/{count}</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Save it as a file, to load it again</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>存为文件，以便日后载入</translation>
    </message>
    <message>
        <source>In “One unit” you can switch units off and change single weights.</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>在“单个神经元”中可以关闭神经元、更改单个权重。</translation>
    </message>
    <message>
        <source>Prune the smallest weights, in percent</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>剪掉最小的权重，按百分比</translation>
    </message>
    <message>
        <source>Set the smallest weights of the whole network to 0</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>把整个网络中最小的权重设为 0</translation>
    </message>
    <message>
        <source>Start over</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>全部还原</translation>
    </message>
    <message>
        <source>Take all changes of the network back</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>撤销对网络的所有更改</translation>
    </message>
    <message>
        <source>Save the edited network…</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>保存改动后的网络…</translation>
    </message>
    <message>
        <source>Read drawings with the edited network</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>用改动后的网络识别手写内容</translation>
    </message>
    <message>
        <source>Use the edited network in the Draw tab, for as long as there are changes</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>只要有改动，“书写”页就使用改动后的网络</translation>
    </message>
    <message>
        <source>Prune the smallest weights</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>剪掉最小的权重</translation>
    </message>
    <message>
        <source>Change the network and see how the answer changes; nothing is lost.</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>改动网络，看答案如何变化；一切都可还原。</translation>
    </message>
    <message>
        <source>nothing to read</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>没有可识别的内容</translation>
    </message>
    <message>
        <source>reading them…</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>正在识别…</translation>
    </message>
    <message>
        <source>{percent} % of {total} of {name}</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>{percent}%（{name}，共 {total} 个）</translation>
    </message>
    <message>
        <source>Switched off: {names}.</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>已关闭：{names}。</translation>
    </message>
    <message>
        <source>Changed: {names}.</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>已更改：{names}。</translation>
    </message>
    <message>
        <source>Read drawings with it</source>
        <extracomment>app/inside/try_page.py, app/train/setup/side_panel.py</extracomment>
        <translation>用它识别手写</translation>
    </message>
    <message>
        <source>What can be tried?</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>可以试些什么？</translation>
    </message>
    <message>
        <source>{digit} with {percent} %</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>{digit}，{percent}%</translation>
    </message>
    <message>
        <source>this drawing</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>当前手写</translation>
    </message>
    <message>
        <source>test digits read right</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>测试数字识别正确</translation>
    </message>
    <message>
        <source>As it is</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>原网络</translation>
    </message>
    <message>
        <source>Edited</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>改动后</translation>
    </message>
    <message>
        <source>{stage} map {channel}</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>{stage} 特征图 {channel}</translation>
    </message>
    <message>
        <source>{stage} unit {channel}</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>{stage} 神经元 {channel}</translation>
    </message>
    <message>
        <source>Which map, or which 25 units, of the layer before is shown</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>显示前一层的哪张特征图，或哪 25 个神经元</translation>
    </message>
    <message>
        <source>Move the window to the place before, or after</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>把窗口移到上一个或下一个位置</translation>
    </message>
    <message>
        <source>Which of the inputs</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>哪些输入</translation>
    </message>
    <message>
        <source>a: inputs</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>a：输入</translation>
    </message>
    <message>
        <source>W: weights</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>W：权重</translation>
    </message>
    <message>
        <source>products</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>乘积</translation>
    </message>
    <message>
        <source>What the unit gets from the layer before</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>神经元从前一层得到的输入</translation>
    </message>
    <message>
        <source>Each input times its weight; together with b they make the value</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>每个输入乘以它的权重；加上 b 就得到数值</translation>
    </message>
    <message>
        <source>Switch this unit off or on</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>关闭或打开这个神经元</translation>
    </message>
    <message>
        <source>Digits that excite it most</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>最能激活它的数字</translation>
    </message>
    <message>
        <source>One unit: what it looks at, times its weights, added up. Click another one above.</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>单个神经元：它所看的输入乘以权重，再相加。点击上方可换一个。</translation>
    </message>
    <message>
        <source>Of {count} {digits}, these excite it most:</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>在 {count} 个{digits}中，最能激活它的是：</translation>
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
        <translation>播放</translation>
    </message>
    <message>
        <source>Let the window slide over the whole map</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>让窗口滑过整张特征图</translation>
    </message>
    <message>
        <source>blue: below 0 · neutral: 0 · orange: above 0 · rounded; point at a number to read more of it</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>蓝：小于 0 · 灰：0 · 橙：大于 0 · 已取整；指向数值可看更多位</translation>
    </message>
    <message>
        <source>{stage}, 25 units from no. </source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>{stage}，25 个神经元，起始号 </translation>
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
        <translation>关闭</translation>
    </message>
    <message>
        <source>Switch on again</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Set its output to 0, with its whole map, and see what that does to the answer</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>把它的输出（连同整张特征图）设为 0，看答案如何变化</translation>
    </message>
    <message>
        <source>Choose a unit of conv1, conv2, conv3 or fc1 to switch it off</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>选择 conv1、conv2、conv3 或 fc1 的一个神经元，即可关闭</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>app/inside/unit_page.py, app/train/controls.py</extracomment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>{stage}, map </source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>{stage}，特征图 </translation>
    </message>
    <message>
        <source>products, sum {total}</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>乘积，和为 {total}</translation>
    </message>
    <message>
        <source>Weights of the layer</source>
        <extracomment>app/inside/weights_view.py</extracomment>
        <translation>该层的权重</translation>
    </message>
    <message>
        <source>Click a weight to see its unit at work</source>
        <extracomment>app/inside/weights_view.py</extracomment>
        <translation>点击权重，看它的神经元如何工作</translation>
    </message>
    <message>
        <source>With {dabs} it is read as {rival}, with {percent}&#xa0;%.</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>加上 {dabs}后识别为 {rival}，置信度 {percent}%。</translation>
    </message>
    <message>
        <source>Ask which ink tells the two apart, instead of which ink speaks for the answer alone</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>询问哪些墨迹能区分这两者，而不只是哪些墨迹支持答案</translation>
    </message>
    <message>
        <source>{answer} with {percent} %, then {rival} with {rival_percent} %</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>{answer}，{percent}%；其次 {rival}，{rival_percent}%</translation>
    </message>
    <message>
        <source>Of {count} {digits}, these are nearest in the 84 activations of fc1, with their distances:</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>在 {count} 个{digits}中，fc1 的 84 个激活值最接近的是（附距离）：</translation>
    </message>
    <message>
        <source>With a dozen dabs of ink it is not yet read as {rival}.</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>用了十几个墨点，仍未识别为 {rival}。</translation>
    </message>
    <message>
        <source>Why this digit rather than the next</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>为何是这个数字而不是第二名</translation>
    </message>
    <message>
        <source>The nearest digits</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>最相近的数字</translation>
    </message>
    <message>
        <source>Which ink speaks for the answer, and which against it; in each picture, the strongest has the full colour.</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>哪些墨迹支持答案，哪些反对；每张图中最强处颜色最深。</translation>
    </message>
    <message>
        <source>Why {answer} rather than {rival}?</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>为何是 {answer} 而不是 {rival}？</translation>
    </message>
    <message>
        <source>{label}: {distance}</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>{label}：{distance}</translation>
    </message>
    <message>
        <source>To be read as {rival}</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>变为 {rival}</translation>
    </message>
    <message>
        <source>Computing the reasons…</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>正在计算原因…</translation>
    </message>
    <message>
        <source>against</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>反对</translation>
    </message>
    <message>
        <source>for it</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>支持</translation>
    </message>
    <message>
        <source>less ink</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>减少墨迹</translation>
    </message>
    <message>
        <source>more ink</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>增加墨迹</translation>
    </message>
    <message numerus="yes">
        <source>{n} dabs of ink</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>
            <numerusform>{n} 个墨点</numerusform>
        </translation>
    </message>
    <message>
        <source>Ink for and against, by painting over</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>支持与反对的墨迹（遮挡法）</translation>
    </message>
    <message>
        <source>Ink for and against, by the gradient</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>支持与反对的墨迹（梯度法）</translation>
    </message>
    <message>
        <source>What would make it the runner-up</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>怎样会变成第二名</translation>
    </message>
    <message>
        <source>To be read otherwise</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>变为别的数字</translation>
    </message>
    <message>
        <source>How can one ask a network why?</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>怎样问网络为什么？</translation>
    </message>
    <message>
        <source>By painting over</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>遮挡法</translation>
    </message>
    <message>
        <source>By gradient × ink</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>梯度 × 墨迹</translation>
    </message>
    <message>
        <source>for {digit}</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>支持 {digit}</translation>
    </message>
    <message numerus="yes">
        <source>{n} digits added</source>
        <extracomment>app/mine/commands.py</extracomment>
        <translation>
            <numerusform>已添加 {n} 个数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} digits are in {name} now</source>
        <extracomment>app/mine/commands.py</extracomment>
        <translation>
            <numerusform>{name} 中现有 {n} 个数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{added}; {n} were here before</source>
        <extracomment>app/mine/commands.py</extracomment>
        <translation>
            <numerusform>{added}；{n} 个原已存在</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{added}; {n} lines passed over. {first}</source>
        <extracomment>app/mine/commands.py</extracomment>
        <translation>
            <numerusform>{added}；跳过 {n} 行。{first}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept as {label}: {n} of your digits now</source>
        <extracomment>app/mine/commands.py</extracomment>
        <translation>
            <numerusform>已存为 {label}：现有 {n} 个手写数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} digits, the newest first. Choose some, then press 0 to 9 to relabel them, or Delete.</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>
            <numerusform>{n} 个数字，最新的在前。先选中数字，再按 0 至 9 更改标签，或按 Delete 删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>The run could not be saved in {folder}: another window goes on with it; stop one of the two.</source>
        <extracomment>app/train/runs/store.py</extracomment>
        <translation>无法把训练保存到 {folder}：另一个窗口正在进行这次训练；请停止其中一个。</translation>
    </message>
    <message>
        <source>another window goes on with it</source>
        <extracomment>app/train/runs/store.py</extracomment>
        <translation>另一个窗口正在进行这次训练</translation>
    </message>
    <message>
        <source>The run could not be saved in {folder}: {reason}.</source>
        <extracomment>app/train/runs/store.py</extracomment>
        <translation>无法把训练保存到 {folder}：{reason}。</translation>
    </message>
    <message numerus="yes">
        <source>{n} digits</source>
        <extracomment>app/train/setup/source_choice.py, lenet/report/page.py</extracomment>
        <translation>
            <numerusform>{n} 个数字</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}: {name}</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>{count}：{name}</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Disturbing</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>正在干扰数字</translation>
    </message>
    <message>
        <source>--data-source {source} needs --data: say where the digits are.</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>--data-source {source} 需要 --data：请指定数字所在的位置。</translation>
    </message>
    <message>
        <source>write a table: of one picture its numbers in rows and columns, of several or of a folder a row for each picture</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>写出表格：单张图片按行和列写出其中的数字；多张图片或文件夹则每张图片一行</translation>
    </message>
    <message>
        <source>{sentence}; or learn from digits that the program writes itself, with --data-source built-in.</source>
        <extracomment>lenet/cli/training_data.py</extracomment>
        <translation>{sentence}；或用 --data-source built-in，从程序自己书写的数字学习。</translation>
    </message>
    <message>
        <source>it has {size} bytes, and at most {max_bytes} are read</source>
        <extracomment>lenet/files/reading.py</extracomment>
        <translation>有 {size} 字节，最多读取 {max_bytes} 字节</translation>
    </message>
    <message>
        <source>meta.input should have numbers mean and std; found {mean} and {std}</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>meta.input 应有数值 mean 和 std；实为 {mean} 和 {std}</translation>
    </message>
    <message>
        <source>Only digits are read, and there is a point, a dash or another sign.</source>
        <extracomment>lenet/recognition/reading.py</extracomment>
        <translation>只识别数字，而这里还有小数点、短横或其他符号。</translation>
    </message>
    <message>
        <source>The interrupted run has {size} parameters of type {dtype}, but the network has {own_size} of type {own_dtype}: begin a new run.</source>
        <extracomment>lenet/training/checkpoint.py</extracomment>
        <translation>中断的训练有 {size} 个 {dtype} 类型的参数，而网络有 {own_size} 个 {own_dtype} 类型的参数：请开始新的训练。</translation>
    </message>
    <message>
        <source>{label}.{name} should be of type {expected}, not {found}</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>{label}.{name} 应为 {expected} 类型，而不是 {found}</translation>
    </message>
    <message>
        <source>It looks at rows {top}–{bottom}, columns {left}–{right} of all {count} maps of {before}.</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>它看 {before} 全部 {count} 张特征图的第 {top}–{bottom} 行、第 {left}–{right} 列。</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>app/application.py</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>LeNet Pad {version}, Python {python}, Qt {qt}, NumPy {numpy}</source>
        <extracomment>app/dialogs/about.py</extracomment>
        <translation>LeNet Pad {version}，Python {python}，Qt {qt}，NumPy {numpy}</translation>
    </message>
    <message>
        <source>Versions and folders</source>
        <extracomment>app/dialogs/about.py</extracomment>
        <translation>版本与文件夹</translation>
    </message>
    <message>
        <source>Put versions and folders on the clipboard</source>
        <extracomment>app/dialogs/about.py</extracomment>
        <translation>把版本和文件夹信息复制到剪贴板</translation>
    </message>
    <message>
        <source>{seconds} s   Points: {points}</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>{seconds} 秒   分数：{points}</translation>
    </message>
    <message>
        <source>{number} of {count}   Points: {points}</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>第 {number}/{count} 题   分数：{points}</translation>
    </message>
    <message>
        <source>Drag a weight up or down, or press + and −; click it, or press Enter, to type a number</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>上下拖动权重，或按 + 和 − 增减；点击它或按 Enter 可输入数值</translation>
    </message>
    <message>
        <source>The layer as matrices: a [{a}] × W [{W}] + b [{b}] = z [{z}].</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>该层写成矩阵：a [{a}] × W [{W}] + b [{b}] = z [{z}]。</translation>
    </message>
    <message>
        <source>{words} This is row {row} of a, column {column} of W.</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>{words}这是 a 的第 {row} 行、W 的第 {column} 列。</translation>
    </message>
    <message>
        <source>Sums of the products: {parts}, and b = {bias}: together z = {z}.</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>各部分乘积之和：{parts}，以及 b = {bias}：合计 z = {z}。</translation>
    </message>
    <message>
        <source>{words} ReLU sets what is below 0 to 0: the value is {value}.</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>{words}ReLU 把小于 0 的值设为 0：数值为 {value}。</translation>
    </message>
    <message>
        <source>{count} × {side}×{side}</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>{count}×{side}×{side}</translation>
    </message>
    <message>
        <source>{stage}, map {channel}, row {row}, column {column}</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>{stage}，特征图 {channel}，第 {row} 行，第 {column} 列</translation>
    </message>
    <message>
        <source>{stage}.W[{row}, {column}] = {value}</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>{stage}.W[{row}, {column}] = {value}</translation>
    </message>
    <message>
        <source>What is a fully connected layer?</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>什么是全连接层？</translation>
    </message>
    <message>
        <source>It gets all {count} numbers of {before}.</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>它得到 {before} 的全部 {count} 个数值。</translation>
    </message>
    <message>
        <source>It looks at rows {top}–{bottom}, columns {left}–{right} of map {channel} of {before}, and keeps the largest.</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>它看 {before} 的特征图 {channel} 的第 {top}–{bottom} 行、第 {left}–{right} 列，保留最大值。</translation>
    </message>
    <message>
        <source>It looks at rows {top}–{bottom}, columns {left}–{right} of the {before}.</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>它看{before}的第 {top}–{bottom} 行、第 {left}–{right} 列。</translation>
    </message>
    <message>
        <source>The layer as matrices: z [{z}] is the largest of each row of a [{a}].</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>该层写成矩阵：z [{z}] 是 a [{a}] 每行的最大值。</translation>
    </message>
    <message>
        <source>{words} This is row {row}.</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>{words}这是第 {row} 行。</translation>
    </message>
    <message>
        <source>The largest of the four is {value}.</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>四个值中最大的是 {value}。</translation>
    </message>
    <message>
        <source>{words} That is the score.</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>{words}这就是得分。</translation>
    </message>
    <message>
        <source>{words} ReLU keeps it: the value is {value}.</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>{words}ReLU 保留它：数值为 {value}。</translation>
    </message>
    <message>
        <source>scores</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>得分</translation>
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
        <translation>{stage}，特征图 {channel}</translation>
    </message>
    <message>
        <source>score of the {channel}</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>{channel} 的得分</translation>
    </message>
    <message>
        <source>{stage}, unit {channel}</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>{stage}，神经元 {channel}</translation>
    </message>
    <message>
        <source>input, row {row}, column {column}</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>输入，第 {row} 行，第 {column} 列</translation>
    </message>
    <message>
        <source>What is pooling?</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>什么是池化？</translation>
    </message>
    <message>
        <source>input</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>输入</translation>
    </message>
    <message>
        <source>Labelled {label} now: {count}; Undo takes it back</source>
        <extracomment>app/mine/commands.py</extracomment>
        <translation>已改标为 {label}：{count} 个；可撤销</translation>
    </message>
    <message>
        <source>Deleted: {count}; Undo brings them back</source>
        <extracomment>app/mine/commands.py</extracomment>
        <translation>已删除：{count} 个；可撤销</translation>
    </message>
    <message>
        <source>This drawing is not kept any more</source>
        <extracomment>app/mine/commands.py</extracomment>
        <translation>这次手写不再保留</translation>
    </message>
    <message>
        <source>Your digits are kept in this very file: choose another one.</source>
        <extracomment>app/mine/commands.py</extracomment>
        <translation>“我的数字”就存放在这个文件里：请另选一个。</translation>
    </message>
    <message>
        <source>This drawing can&apos;t be kept: {reason}.</source>
        <extracomment>app/mine/commands.py</extracomment>
        <translation>无法保存这次手写：{reason}。</translation>
    </message>
    <message>
        <source>Add the digits of a file: JSON Lines with strokes, gzipped or not</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>从文件添加数字：含笔画的 JSON Lines，可用 gzip 压缩</translation>
    </message>
    <message>
        <source>Choose digits first</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>先选择数字</translation>
    </message>
    <message>
        <source>No digits are kept yet: draw one on the Draw tab, then say there what it is.</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>还没有保存的数字：先在“书写”页写一个，再在那里说明它是几。</translation>
    </message>
    <message>
        <source>Relabel</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>更改标签</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>删除</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>关闭此窗口</translation>
    </message>
    <message>
        <source>Import digits</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>导入数字</translation>
    </message>
    <message>
        <source>Export digits</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>导出数字</translation>
    </message>
    <message>
        <source>Lines that hold no digit: {count}. {first}</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>不含数字的行：{count}。{first}</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>摘要</translation>
    </message>
    <message>
        <source>What to do first</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>先做什么</translation>
    </message>
    <message>
        <source>What was done last</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>上一步操作</translation>
    </message>
    <message>
        <source>&amp;{label}</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>&amp;{label}</translation>
    </message>
    <message>
        <source>The chosen digits are {label}</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>所选数字是 {label}</translation>
    </message>
    <message>
        <source>Say what the chosen digits are (0 to 9)</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>说明所选数字是几（0 至 9）</translation>
    </message>
    <message>
        <source>Delete the chosen digits; Undo brings them back</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>删除所选数字；可撤销</translation>
    </message>
    <message>
        <source>Take back the last change of this list</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>撤销此列表的上一次更改</translation>
    </message>
    <message>
        <source>Nothing was changed here</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>这里没有更改过</translation>
    </message>
    <message>
        <source>Write all digits to a file</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>把所有数字写入文件</translation>
    </message>
    <message>
        <source>There are no digits yet</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>还没有数字</translation>
    </message>
    <message>
        <source>digits</source>
        <extracomment>app/mine/dialog.py, lenet/cli/evaluate.py, lenet/cli/training_data.py, lenet/report/page.py</extracomment>
        <translation>数字</translation>
    </message>
    <message>
        <source>{label}, drawn by {writer} on {date}</source>
        <extracomment>app/mine/digit_grid.py</extracomment>
        <translation>{label}，{writer} 写于 {date}</translation>
    </message>
    <message>
        <source>Choose digits, then press 0 to 9 to relabel them, or Delete</source>
        <extracomment>app/mine/digit_grid.py</extracomment>
        <translation>选中数字，再按 0 至 9 更改标签，或按 Delete 删除</translation>
    </message>
    <message>
        <source>{label}, drawn by {writer}</source>
        <extracomment>app/mine/digit_grid.py</extracomment>
        <translation>{label}，{writer} 所写</translation>
    </message>
    <message>
        <source>Your drawing would not outlive a crash, as it can&apos;t be kept in {place}: {reason}.</source>
        <extracomment>app/services/autosave.py</extracomment>
        <translation>手写内容无法存到 {place}（{reason}），程序崩溃时会丢失。</translation>
    </message>
    <message>
        <source>too many windows are open; close some of them</source>
        <extracomment>app/services/autosave.py</extracomment>
        <translation>打开的窗口太多；请关闭一些</translation>
    </message>
    <message>
        <source>The picture {excess}.</source>
        <extracomment>app/services/images.py</extracomment>
        <translation>图片{excess}。</translation>
    </message>
    <message>
        <source>The drawing is on the clipboard.</source>
        <extracomment>app/services/images.py</extracomment>
        <translation>手写内容已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The picture</source>
        <extracomment>app/services/images.py</extracomment>
        <translation>图片</translation>
    </message>
    <message>
        <source>{name} is on the canvas.</source>
        <extracomment>app/services/images.py</extracomment>
        <translation>{name} 已放到画布上。</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard: copy one first, then paste it here.</source>
        <extracomment>app/services/images.py</extracomment>
        <translation>剪贴板上没有图片：请先复制一张，再粘贴到这里。</translation>
    </message>
    <message>
        <source>The canvas is empty: draw something first.</source>
        <extracomment>app/services/images.py</extracomment>
        <translation>画布是空的：先写点什么。</translation>
    </message>
    <message>
        <source>Nothing was read: draw a number, or open a picture of some.</source>
        <extracomment>app/services/images.py</extracomment>
        <translation>没有识别出内容：写一个数，或打开一张有数字的图片。</translation>
    </message>
    <message>
        <source>What was read is on the clipboard.</source>
        <extracomment>app/services/images.py</extracomment>
        <translation>识别结果已复制到剪贴板。</translation>
    </message>
    <message>
        <source>{name} shows no digit: choose one where ink and paper differ clearly.</source>
        <extracomment>app/services/images.py</extracomment>
        <translation>{name} 中看不出数字：请选择墨迹与纸张分明的图片。</translation>
    </message>
    <message>
        <source>{name} could not be saved: {reason}.</source>
        <extracomment>app/services/messages.py</extracomment>
        <translation>无法保存 {name}：{reason}。</translation>
    </message>
    <message>
        <source>Drawings are now read with {name}.</source>
        <extracomment>app/services/network.py</extracomment>
        <translation>现在用 {name} 识别手写内容。</translation>
    </message>
    <message>
        <source>The built-in network is in use, because {reason}</source>
        <extracomment>app/services/network.py</extracomment>
        <translation>正在使用内置网络，因为{reason}</translation>
    </message>
    <message>
        <source>No network is loaded, so nothing can be read: choose “Load network…” in the File menu. ({reason})</source>
        <extracomment>app/services/network.py</extracomment>
        <translation>没有载入网络，无法识别：请在“文件”菜单中选择“载入网络…”。（{reason}）</translation>
    </message>
    <message>
        <source>The page was not read to its end: open or paste it again to read it.</source>
        <extracomment>app/services/reader.py</extracomment>
        <translation>页面没有识别完：重新打开或粘贴即可识别。</translation>
    </message>
    <message>
        <source>What you chose can&apos;t be remembered in {file}: {reason}.</source>
        <extracomment>app/settings/settings.py</extracomment>
        <translation>无法把所选设置记入 {file}：{reason}。</translation>
    </message>
    <message>
        <source>Your settings can&apos;t be read, and none are kept until {file} is moved away: {reason}.</source>
        <extracomment>app/settings/settings.py</extracomment>
        <translation>无法读取设置；移走 {file} 之前也不会保存设置：{reason}。</translation>
    </message>
    <message>
        <source>Your digits: {after} of {count} read right, {before} before.</source>
        <extracomment>app/train/cards.py</extracomment>
        <translation>“我的数字”：{count} 个中识别正确 {after} 个，之前 {before} 个。</translation>
    </message>
    <message>
        <source>Your digits are the ones it learned from: on new ones of your hand it will gain a little less.</source>
        <extracomment>app/train/cards.py</extracomment>
        <translation>“我的数字”正是它所学的：对同一人新写的数字，提高会略少一些。</translation>
    </message>
    <message>
        <source>MNIST&apos;s test set: {after}, {before} before.</source>
        <extracomment>app/train/cards.py</extracomment>
        <translation>MNIST 测试集：{after}，之前 {before}。</translation>
    </message>
    <message>
        <source>Built-in digits it did not learn from: {after}, {before} before.</source>
        <extracomment>app/train/cards.py</extracomment>
        <translation>没有学过的内置数字：{after}，之前 {before}。</translation>
    </message>
    <message>
        <source>Warnings</source>
        <extracomment>app/train/cards.py</extracomment>
        <translation>警告</translation>
    </message>
    <message>
        <source>What was gained</source>
        <extracomment>app/train/cards.py</extracomment>
        <translation>提高了多少</translation>
    </message>
    <message>
        <source>Loss</source>
        <extracomment>app/train/charts.py</extracomment>
        <translation>损失</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <extracomment>app/train/charts.py</extracomment>
        <translation>准确率，%</translation>
    </message>
    <message>
        <source>learning rate</source>
        <extracomment>app/train/charts.py, lenet/training/recipe.py</extracomment>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <extracomment>app/train/charts.py, app/train/setup/recipe_fields.py</extracomment>
        <translation>学习率</translation>
    </message>
    <message>
        <source>training</source>
        <extracomment>app/train/charts.py</extracomment>
        <translation>训练</translation>
    </message>
    <message>
        <source>validation</source>
        <extracomment>app/train/charts.py</extracomment>
        <translation>验证</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>Training…</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>正在训练…</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Start training</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>开始训练</translation>
    </message>
    <message>
        <source>Use this network</source>
        <extracomment>app/train/controls.py, app/window/controllers.py</extracomment>
        <translation>使用此网络</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>One more epoch</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>再训一轮</translation>
    </message>
    <message>
        <source>Train anew</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>重新训练</translation>
    </message>
    <message>
        <source>Nothing is being trained</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>没有正在训练的网络</translation>
    </message>
    <message>
        <source>No network was trained yet</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>还没有训练过网络</translation>
    </message>
    <message>
        <source>Rest after this batch; nothing is lost</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>这一批次后暂停；不会丢失任何内容</translation>
    </message>
    <message>
        <source>Read drawings with the network of the best epoch from now on</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>从现在起用最佳训练轮的网络识别手写内容</translation>
    </message>
    <message>
        <source>Save the network, its log or the charts</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>保存网络、训练日志或图表</translation>
    </message>
    <message>
        <source>Train a network with these data and this recipe</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>用这些数据和这个方案训练网络</translation>
    </message>
    <message>
        <source>End the run and keep what was learned</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>结束这次训练，保留已学到的内容</translation>
    </message>
    <message>
        <source>Train on all digits once more</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>在全部数字上再训练一轮</translation>
    </message>
    <message>
        <source>There is no run to go on with</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>没有可以继续的训练</translation>
    </message>
    <message>
        <source>Begin another run with these data and this recipe</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>用这些数据和这个方案重新训练</translation>
    </message>
    <message>
        <source>It is training already</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>已经在训练</translation>
    </message>
    <message>
        <source>Choose data first</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>先选择数据</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Stop this run first</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>先停止这次训练</translation>
    </message>
    <message>
        <source>What each of conv1&apos;s six filters responds to: orange weights to ink, blue ones to paper</source>
        <extracomment>app/train/filters_view.py</extracomment>
        <translation>conv1 的六个卷积核各对什么有反应：橙色权重对应墨迹，蓝色权重对应纸张</translation>
    </message>
    <message>
        <source>Filters of conv1</source>
        <extracomment>app/train/filters_view.py, app/train/run_view.py</extracomment>
        <translation>conv1 的卷积核</translation>
    </message>
    <message>
        <source>State of the training</source>
        <extracomment>app/train/progress_view.py</extracomment>
        <translation>训练状态</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <extracomment>app/train/progress_view.py</extracomment>
        <translation>本次训练的进度</translation>
    </message>
    <message>
        <source>Progress of the epoch</source>
        <extracomment>app/train/progress_view.py</extracomment>
        <translation>本轮的进度</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>app/train/progress_view.py</extracomment>
        <translation>保存…</translation>
    </message>
    <message>
        <source>accuracy</source>
        <extracomment>app/train/progress_view.py</extracomment>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <extracomment>app/train/progress_view.py</extracomment>
        <translation>准确率</translation>
    </message>
    <message>
        <source>of the validation digits</source>
        <extracomment>app/train/progress_view.py</extracomment>
        <translation>在验证集上</translation>
    </message>
    <message>
        <source>of the MNIST test set</source>
        <extracomment>app/train/progress_view.py</extracomment>
        <translation>在 MNIST 测试集上</translation>
    </message>
    <message>
        <source>not measured</source>
        <extracomment>app/train/progress_view.py</extracomment>
        <translation>未测量</translation>
    </message>
    <message>
        <source>What the network of this run is called; click to change it</source>
        <extracomment>app/train/run_view.py</extracomment>
        <translation>这次训练所得网络的名称；点击可更改</translation>
    </message>
    <message>
        <source>A unit that never fires is dead: silent for every digit, it learns nothing more; many are a bad sign</source>
        <extracomment>app/train/run_view.py</extracomment>
        <translation>从不激活的神经元是死亡的：对任何数字都没有反应，也不再学习；数量多是不好的征兆</translation>
    </message>
    <message>
        <source>Dead units</source>
        <extracomment>app/train/run_view.py</extracomment>
        <translation>死亡神经元</translation>
    </message>
    <message>
        <source>Name of the network</source>
        <extracomment>app/train/run_view.py</extracomment>
        <translation>网络的名称</translation>
    </message>
    <message>
        <source>Units that never fire</source>
        <extracomment>app/train/run_view.py</extracomment>
        <translation>从不激活的神经元</translation>
    </message>
    <message>
        <source>The run before:</source>
        <extracomment>app/train/run_view.py</extracomment>
        <translation>上次训练：</translation>
    </message>
    <message>
        <source>This run:</source>
        <extracomment>app/train/run_view.py</extracomment>
        <translation>本次训练：</translation>
    </message>
    <message>
        <source>{count} of {units}</source>
        <extracomment>app/train/run_view.py</extracomment>
        <translation>{count}/{units}</translation>
    </message>
    <message>
        <source>Save the parameters of the best epoch</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>保存最佳训练轮的参数</translation>
    </message>
    <message>
        <source>Save the settings and the figures of each epoch as CSV</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>把设置和每轮的指标存为 CSV</translation>
    </message>
    <message>
        <source>Save the charts as a PNG or SVG picture</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>把图表存为 PNG 或 SVG 图片</translation>
    </message>
    <message>
        <source>Save the network</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>保存网络</translation>
    </message>
    <message>
        <source>Save the log</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>保存训练日志</translation>
    </message>
    <message>
        <source>Save the charts</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>&amp;Network…</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>网络(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>训练日志(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Charts…</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>图表(&amp;C)…</translation>
    </message>
    <message>
        <source>There is no log of this run yet: it begins with the end of the first epoch.</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>这次训练还没有日志：第一轮结束后才开始记录。</translation>
    </message>
    <message>
        <source>It could not be renamed: {reason}.</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>无法重命名：{reason}。</translation>
    </message>
    <message>
        <source>network</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>网络</translation>
    </message>
    <message>
        <source>log</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>训练日志</translation>
    </message>
    <message>
        <source>Tables</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>表格</translation>
    </message>
    <message>
        <source>charts</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>图表</translation>
    </message>
    <message>
        <source>No network is loaded that could be fine-tuned: load parameters first.</source>
        <extracomment>app/train/runs/starter.py</extracomment>
        <translation>没有载入可微调的网络：请先载入参数。</translation>
    </message>
    <message>
        <source>A network is being trained: stop it first, then resume the other run.</source>
        <extracomment>app/train/runs/starter.py</extracomment>
        <translation>正在训练一个网络：先停止它，再继续另一次训练。</translation>
    </message>
    <message>
        <source>Another window has gone on with this run: wait for it, or close that window.</source>
        <extracomment>app/train/runs/starter.py</extracomment>
        <translation>另一个窗口已接着进行这次训练：请等待，或关闭那个窗口。</translation>
    </message>
    <message>
        <source>trained</source>
        <extracomment>app/train/runs/store.py</extracomment>
        <translation>训练所得</translation>
    </message>
    <message>
        <source>Where the digits come from that the network learns</source>
        <extracomment>app/train/setup/data_panel.py</extracomment>
        <translation>网络要学的数字从哪里来</translation>
    </message>
    <message>
        <source>Fixed while the network learns: {tip}</source>
        <extracomment>app/train/setup/data_panel.py, app/train/setup/recipe_panel.py</extracomment>
        <translation>网络学习时不能更改：{tip}</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>app/train/setup/data_panel.py, app/train/setup/side_panel.py</extracomment>
        <translation>数据</translation>
    </message>
    <message>
        <source>Get data</source>
        <extracomment>app/train/setup/data_panel.py</extracomment>
        <translation>获取数据</translation>
    </message>
    <message>
        <source>Getting the digits ready…</source>
        <extracomment>app/train/setup/data_panel.py</extracomment>
        <translation>正在准备数字…</translation>
    </message>
    <message>
        <source>Getting the digits ready: {percent} %</source>
        <extracomment>app/train/setup/data_panel.py</extracomment>
        <translation>正在准备数字：{percent}%</translation>
    </message>
    <message>
        <source>Show other digits, drawn at random</source>
        <extracomment>app/train/setup/digits_view.py</extracomment>
        <translation>随机显示另一些数字</translation>
    </message>
    <message>
        <source>Examples of each digit</source>
        <extracomment>app/train/setup/digits_view.py</extracomment>
        <translation>每个数字的样本</translation>
    </message>
    <message>
        <source>Examples of each digit: {counts}</source>
        <extracomment>app/train/setup/digits_view.py</extracomment>
        <translation>每个数字的样本：{counts}</translation>
    </message>
    <message>
        <source>Other samples</source>
        <extracomment>app/train/setup/digits_view.py</extracomment>
        <translation>换一批样本</translation>
    </message>
    <message>
        <source>Others</source>
        <extracomment>app/train/setup/digits_view.py</extracomment>
        <translation>换一批</translation>
    </message>
    <message>
        <source>{digit}: {count}</source>
        <extracomment>app/train/setup/digits_view.py</extracomment>
        <translation>{digit}：{count}</translation>
    </message>
    <message>
        <source>As they are, and as augmentation changes them</source>
        <extracomment>app/train/setup/digits_view.py</extracomment>
        <translation>原样，以及数据增强后的样子</translation>
    </message>
    <message>
        <source>About {time} on this computer</source>
        <extracomment>app/train/setup/forecast.py</extracomment>
        <translation>在这台电脑上约 {time}</translation>
    </message>
    <message>
        <source>{percent} of MNIST&apos;s test set right</source>
        <extracomment>app/train/setup/forecast.py</extracomment>
        <translation>MNIST 测试集上正确 {percent}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <extracomment>app/train/setup/forecast.py</extracomment>
        <translation>约 {time}</translation>
    </message>
    <message>
        <source>How often the network is trained on every digit</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>网络在每个数字上训练多少遍</translation>
    </message>
    <message>
        <source>How many digits each step is computed from</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>每一步用多少个数字来计算</translation>
    </message>
    <message>
        <source>How large the steps are: too large and training diverges, too small and it is slow</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>步长多大：太大则训练发散，太小则很慢</translation>
    </message>
    <message>
        <source>How the learning rate changes in the course of the run</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>学习率在训练过程中如何变化</translation>
    </message>
    <message>
        <source>How a step is computed from the gradients</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>如何由梯度算出每一步</translation>
    </message>
    <message>
        <source>How strongly large weights are held back, so that it does not overfit</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>对大权重的抑制有多强，以免过拟合</translation>
    </message>
    <message>
        <source>How the digits are changed each time, so that none looks the same twice</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>每次如何改变数字，使每次看到的都不相同</translation>
    </message>
    <message>
        <source>The share of the digits that it does not learn from, but is judged by</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>不参与学习、只用来评判网络的数字所占比例</translation>
    </message>
    <message>
        <source>Where all random numbers come from: the same seed gives the same network</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>所有随机数的来源：相同的种子得到相同的网络</translation>
    </message>
    <message>
        <source>Start from random weights, or from those of the network of the Draw tab</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>从随机权重开始，或从“书写”页所用网络的权重开始</translation>
    </message>
    <message>
        <source>Epochs</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>训练轮数</translation>
    </message>
    <message>
        <source>Batch size</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>批次大小</translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>学习率调度</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>数据增强</translation>
    </message>
    <message>
        <source>Validation</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>验证集</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>%</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Threads</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>线程数</translation>
    </message>
    <message>
        <source>How many processor cores compute</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>用多少个处理器核心计算</translation>
    </message>
    <message>
        <source>Start from</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>初始权重</translation>
    </message>
    <message>
        <source>new weights</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>新的权重</translation>
    </message>
    <message>
        <source>the loaded network</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>已载入的网络</translation>
    </message>
    <message>
        <source>As the article of 1998 has it: plain gradient descent in many epochs</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>照 1998 年论文的做法：普通梯度下降，训练多轮</translation>
    </message>
    <message>
        <source>Fine-tune the network that drawings are read with to your own digits</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>用“我的数字”微调识别手写所用的网络</translation>
    </message>
    <message>
        <source>A recipe that is known to work; every number of it can be changed</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>一个行之有效的方案；其中每个数值都可更改</translation>
    </message>
    <message>
        <source>All numbers of the recipe, which can be changed</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>方案的全部数值，均可更改</translation>
    </message>
    <message>
        <source>quick</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>快速</translation>
    </message>
    <message>
        <source>best</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>最佳</translation>
    </message>
    <message>
        <source>classic</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>经典</translation>
    </message>
    <message>
        <source>fine-tune</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>微调</translation>
    </message>
    <message>
        <source>your own</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>自定</translation>
    </message>
    <message>
        <source>A good network after a few epochs</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>几轮就得到一个好网络</translation>
    </message>
    <message>
        <source>The best network that this recipe can bring</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>这个方案能得到的最佳网络</translation>
    </message>
    <message>
        <source>Preset</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>预设</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>高级</translation>
    </message>
    <message>
        <source>Quick</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>快速</translation>
    </message>
    <message>
        <source>Best</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>最佳</translation>
    </message>
    <message>
        <source>Classic</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>经典</translation>
    </message>
    <message>
        <source>My hand</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>我的字迹</translation>
    </message>
    <message>
        <source>Above some digits as they are, below the same ones as augmentation may change them</source>
        <extracomment>app/train/setup/samples_view.py</extracomment>
        <translation>上面是一些数字的原样，下面是数据增强后可能的样子</translation>
    </message>
    <message>
        <source>Some of the digits</source>
        <extracomment>app/train/setup/samples_view.py</extracomment>
        <translation>部分数字</translation>
    </message>
    <message>
        <source>Read drawings with the network in training</source>
        <extracomment>app/train/setup/side_panel.py</extracomment>
        <translation>用训练中的网络识别手写内容</translation>
    </message>
    <message>
        <source>While it learns, the answer on the Draw tab follows the network in training</source>
        <extracomment>app/train/setup/side_panel.py</extracomment>
        <translation>学习期间，“书写”页的答案跟随训练中的网络变化</translation>
    </message>
    <message>
        <source>{number}  {title}</source>
        <extracomment>app/train/setup/side_panel.py</extracomment>
        <translation>{number}  {title}</translation>
    </message>
    <message>
        <source>Recipe</source>
        <extracomment>app/train/setup/side_panel.py</extracomment>
        <translation>方案</translation>
    </message>
    <message>
        <source>Draw meanwhile</source>
        <extracomment>app/train/setup/side_panel.py</extracomment>
        <translation>边训边写</translation>
    </message>
    <message>
        <source>{words}. Passed over: {count}. The first: {sentence}</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>{words}。跳过：{count} 个。第一个：{sentence}</translation>
    </message>
    <message>
        <source>See, relabel, delete, export and import your digits</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>查看“我的数字”，更改标签、删除、导出和导入</translation>
    </message>
    <message>
        <source>Mix with</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>混合</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>微调</translation>
    </message>
    <message>
        <source>Look through them…</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>逐个查看…</translation>
    </message>
    <message>
        <source>What is learned beside your digits, so that it is not forgotten</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>与“我的数字”一起学习的内容，以免遗忘</translation>
    </message>
    <message>
        <source>Train the network that drawings are read with on your digits: some seconds</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>用“我的数字”训练识别手写所用的网络：几秒钟</translation>
    </message>
    <message>
        <source>Progress of loading</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>载入进度</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>停止载入</translation>
    </message>
    <message>
        <source>MNIST</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>MNIST</translation>
    </message>
    <message>
        <source>Download MNIST</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>下载 MNIST</translation>
    </message>
    <message>
        <source>Get the 70,000 digits of MNIST from the internet: 12 MB</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>从互联网获取 MNIST 的 70,000 个数字：12 MB</translation>
    </message>
    <message>
        <source>MNIST is not on this computer yet: 12 MB to download.</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>这台电脑上还没有 MNIST：需下载 12 MB。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose a file of images and the file of their labels, as MNIST&apos;s are</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>选择图像文件及其标签文件，格式与 MNIST 相同</translation>
    </message>
    <message>
        <source>Two files, one of images and one of labels, gzipped or not.</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>两个文件，一个图像，一个标签，可用 gzip 压缩。</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>图片文件夹</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose a folder in which the pictures lie in sub-folders 0 to 9</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>选择一个文件夹，其中图片按子文件夹 0 至 9 存放</translation>
    </message>
    <message>
        <source>Pictures of digits in sub-folders named 0 to 9.</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>数字图片，放在名为 0 至 9 的子文件夹中。</translation>
    </message>
    <message>
        <source>with {count} of MNIST</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>MNIST 中的 {count} 个</translation>
    </message>
    <message>
        <source>with all of MNIST</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>全部 MNIST</translation>
    </message>
    <message>
        <source>with {count} built-in digits</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>{count} 个内置数字</translation>
    </message>
    <message>
        <source>alone</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>不混合</translation>
    </message>
    <message>
        <source>You have kept no digits yet: draw some on the Draw tab, and say what they are</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>还没有保存的数字：在“书写”页写几个，并说明它们是几</translation>
    </message>
    <message>
        <source>Not while the network learns: {tip}</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>网络学习时不可用：{tip}</translation>
    </message>
    <message>
        <source>You have kept no digits yet: draw one on the Draw tab, then say there what it is.</source>
        <extracomment>app/train/setup/source_loading.py</extracomment>
        <translation>还没有保存的数字：先在“书写”页写一个，再在那里说明它是几。</translation>
    </message>
    <message>
        <source> and </source>
        <extracomment>app/train/setup/source_loading.py, lenet/cli/training_data.py</extracomment>
        <translation> 和 </translation>
    </message>
    <message>
        <source>Choose data and a recipe, then start training</source>
        <extracomment>app/train/tab.py</extracomment>
        <translation>选择数据和方案，然后开始训练</translation>
    </message>
    <message>
        <source>The first digits are being learned</source>
        <extracomment>app/train/tab.py</extracomment>
        <translation>正在学习第一批数字</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>{hours} 小时 {minutes} 分</translation>
    </message>
    <message>
        <source>{recipe}, {day} {time}</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>{recipe}，{day} {time}</translation>
    </message>
    <message>
        <source>{recipe}, today {time}</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>{recipe}，今天 {time}</translation>
    </message>
    <message>
        <source>Ready: {data}, {recipe}, about {time}</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>就绪：{data}，{recipe}，约 {time}</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>第 {epoch}/{epochs} 轮</translation>
    </message>
    <message>
        <source>{epoch} · {count} digits/s · {time} left</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>{epoch} · {count} 个数字/秒 · 还需 {time}</translation>
    </message>
    <message>
        <source>{ended} · best: epoch {best}</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>{ended} · 最佳：第 {best} 轮</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <extracomment>app/train/words.py, lenet/cli/train.py</extracomment>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>{minutes} 分 {seconds} 秒</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>Ready: {data}, {recipe}</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>就绪：{data}，{recipe}</translation>
    </message>
    <message>
        <source>{epoch} · paused</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>{epoch} · 已暂停</translation>
    </message>
    <message>
        <source>{epoch} · stopping after this batch</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>{epoch} · 这一批次后停止</translation>
    </message>
    <message>
        <source>{epoch} · validating</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>{epoch} · 正在验证</translation>
    </message>
    <message>
        <source>Ended in epoch {epoch} of {epochs}: the loss is no longer a number</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>在第 {epoch}/{epochs} 轮终止：损失已不是有效数值</translation>
    </message>
    <message>
        <source>Stopped in epoch {epoch} of {epochs}</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>在第 {epoch}/{epochs} 轮停止</translation>
    </message>
    <message>
        <source>Done: epoch {epoch} of {epochs}</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>完成：第 {epoch}/{epochs} 轮</translation>
    </message>
    <message>
        <source>{ended}; what was learned is kept</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>{ended}；已学到的内容已保留</translation>
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
        <translation>蓝：{low}，橙：{high}</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <extracomment>app/widgets/message_bar.py</extracomment>
        <translation>隐藏此消息</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>app/widgets/message_bar.py</extracomment>
        <translation>消息</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <extracomment>app/widgets/message_bar.py</extracomment>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>app/widgets/message_bar.py</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Offer</source>
        <extracomment>app/widgets/offer_bar.py</extracomment>
        <translation>提议</translation>
    </message>
    <message>
        <source>{name} in {folder}</source>
        <extracomment>app/widgets/recent_menu.py</extracomment>
        <translation>{name}（在 {folder} 中）</translation>
    </message>
    <message>
        <source>Forget these files</source>
        <extracomment>app/widgets/recent_menu.py</extracomment>
        <translation>清除这些记录</translation>
    </message>
    <message>
        <source>Empty this list; the files stay</source>
        <extracomment>app/widgets/recent_menu.py</extracomment>
        <translation>清空此列表；文件保留不动</translation>
    </message>
    <message>
        <source>None yet</source>
        <extracomment>app/widgets/recent_menu.py</extracomment>
        <translation>暂无</translation>
    </message>
    <message>
        <source>What you draw is read here</source>
        <extracomment>app/widgets/refusal_text.py</extracomment>
        <translation>在此显示识别结果</translation>
    </message>
    <message>
        <source>What was learned before is not in use: it is in File ▸ Load recent network.</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>之前学到的结果没有在用：它在“文件 ▸ 最近的网络”中。</translation>
    </message>
    <message>
        <source>Ga&amp;mes</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>游戏(&amp;M)</translation>
    </message>
    <message>
        <source>{what} could not be used: {reason}.</source>
        <extracomment>lenet/cli/__init__.py</extracomment>
        <translation>{what} 无法使用：{reason}。</translation>
    </message>
    <message>
        <source>A file</source>
        <extracomment>lenet/cli/__init__.py</extracomment>
        <translation>某个文件</translation>
    </message>
    <message>
        <source>A LeNet-5 in NumPy that reads handwritten digits and learns to.</source>
        <extracomment>lenet/cli/__init__.py</extracomment>
        <translation>用 NumPy 编写的 LeNet-5：识别手写数字，并能学习识别。</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 it could not be done, 2 wrong usage.</source>
        <extracomment>lenet/cli/__init__.py</extracomment>
        <translation>退出码：0 成功，1 未能完成，2 用法错误。</translation>
    </message>
    <message>
        <source>commands</source>
        <extracomment>lenet/cli/__init__.py</extracomment>
        <translation>命令</translation>
    </message>
    <message>
        <source>There is not enough memory: close other programs, or take fewer digits.</source>
        <extracomment>lenet/cli/__init__.py</extracomment>
        <translation>内存不足：请关闭其他程序，或使用更少的数字。</translation>
    </message>
    <message>
        <source>stopped.</source>
        <extracomment>lenet/cli/__init__.py</extracomment>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>A window or another command goes on with the run in {checkpoint_path}: stop it first, or name another file.</source>
        <extracomment>lenet/cli/checkpointing.py</extracomment>
        <translation>有窗口或另一个命令正在进行 {checkpoint_path} 中的训练：请先停止它，或指定另一个文件。</translation>
    </message>
    <message>
        <source>Print what makes a shell complete lenet&apos;s commands</source>
        <extracomment>lenet/cli/completion.py</extracomment>
        <translation>输出让 shell 补全 lenet 命令的脚本</translation>
    </message>
    <message>
        <source>add to the file that it reads at its start: eval &quot;$(lenet completion bash)&quot;, the same for zsh, or lenet completion fish | source</source>
        <extracomment>lenet/cli/completion.py</extracomment>
        <translation>加入 shell 启动时读取的文件：eval &quot;$(lenet completion bash)&quot;，zsh 同理，或 lenet completion fish | source</translation>
    </message>
    <message>
        <source>--data-source built-in takes no folder, as the program writes these digits itself: leave out --data.</source>
        <extracomment>lenet/cli/console.py</extracomment>
        <translation>--data-source built-in 不需要文件夹，这些数字由程序自己书写：请去掉 --data。</translation>
    </message>
    <message>
        <source>print one line of JSON instead of text</source>
        <extracomment>lenet/cli/console.py</extracomment>
        <translation>输出一行 JSON，而不是文字</translation>
    </message>
    <message>
        <source>folder with the four files of MNIST, or with a folder mnist that has them (default: the folder named by LENET_DATA, else where &apos;lenet download&apos; puts them)</source>
        <extracomment>lenet/cli/console.py</extracomment>
        <translation>存放 MNIST 四个文件的文件夹，或内含存放它们的 mnist 文件夹（默认：LENET_DATA 指定的文件夹，否则为 &apos;lenet download&apos; 存放的位置）</translation>
    </message>
    <message>
        <source>weights to use (default: the built-in ones)</source>
        <extracomment>lenet/cli/console.py</extracomment>
        <translation>使用的权重（默认：内置权重）</translation>
    </message>
    <message>
        <source>{path} could not be saved: {reason}.</source>
        <extracomment>lenet/cli/console.py, lenet/cli/predict.py, lenet/datasets/digit_collection.py, lenet/nn/params_file.py, lenet/recognition/export.py</extracomment>
        <translation>无法保存 {path}：{reason}。</translation>
    </message>
    <message>
        <source>Download MNIST (12 MB) and check it</source>
        <extracomment>lenet/cli/download.py</extracomment>
        <translation>下载 MNIST（12 MB）并校验</translation>
    </message>
    <message>
        <source>MNIST is in {folder}.</source>
        <extracomment>lenet/cli/download.py</extracomment>
        <translation>MNIST 已存放在 {folder}。</translation>
    </message>
    <message>
        <source>where to put it (default: the user&apos;s data)</source>
        <extracomment>lenet/cli/download.py</extracomment>
        <translation>存放位置（默认：用户数据文件夹）</translation>
    </message>
    <message>
        <source>Downloading MNIST</source>
        <extracomment>lenet/cli/download.py</extracomment>
        <translation>正在下载 MNIST</translation>
    </message>
    <message>
        <source>bytes</source>
        <extracomment>lenet/cli/download.py</extracomment>
        <translation>字节</translation>
    </message>
    <message>
        <source>MNIST is not on this computer, so the built-in digits are used: get it with “lenet download”, as its figures are those that networks are compared by.</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>这台电脑上没有 MNIST，因此使用内置数字；请用“lenet download”获取，因为网络之间通常以 MNIST 的结果作比较。</translation>
    </message>
    <message>
        <source>Test a network on MNIST&apos;s test set or on other digits</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>在 MNIST 测试集或其他数字上测试网络</translation>
    </message>
    <message numerus="yes">
        <source>{share} of {n} digits read right ({wrong} wrong; 95 % certain: {low} to {high} %), loss {loss}, calibration error {calibration} points.</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>
            <numerusform>{n} 个数字中识别正确 {share}（错 {wrong} 个；95% 的把握：{low}% 至 {high}%），损失 {loss}，校准误差 {calibration} 个百分点。</numerusform>
        </translation>
    </message>
    <message>
        <source>MNIST: the folder with its four files, or with a folder mnist that has them (default: the folder named by LENET_DATA, else where &apos;lenet download&apos; puts them); folder: the one with sub-folders 0 to 9; idx: the file of images; mine: a file of kept digits</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>MNIST：存放四个文件的文件夹，或内含存放它们的 mnist 文件夹（默认：LENET_DATA 指定的文件夹，否则为 &apos;lenet download&apos; 存放的位置）；folder：含有子文件夹 0 至 9 的文件夹；idx：图像文件；mine：已保存数字的文件</translation>
    </message>
    <message>
        <source>the digits to read (mnist; built-in where that is not found)</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>要识别的数字（mnist；找不到时用 built-in）</translation>
    </message>
    <message>
        <source>idx: the file of labels</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>idx：标签文件</translation>
    </message>
    <message>
        <source>weights of a network to compare with</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>作比较的网络的权重</translation>
    </message>
    <message>
        <source>write all that is found as a page of HTML</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>把全部结果写成 HTML 页面</translation>
    </message>
    <message>
        <source>write all that is found as tables, CSV files</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>把全部结果写成表格（CSV 文件）</translation>
    </message>
    <message>
        <source>--labels goes with --data-source idx, and idx needs it: name the file of labels.</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>--labels 须与 --data-source idx 一起使用，idx 也需要它：请指定标签文件。</translation>
    </message>
    <message>
        <source>Loading</source>
        <extracomment>lenet/cli/evaluate.py, lenet/cli/training_data.py</extracomment>
        <translation>正在载入</translation>
    </message>
    <message>
        <source>{count} passed over. The first: {skipped}</source>
        <extracomment>lenet/cli/evaluate.py, lenet/cli/training_data.py</extracomment>
        <translation>跳过 {count} 个。第一个：{skipped}</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>lenet/cli/evaluate.py, lenet/cli/predict.py</extracomment>
        <translation>正在识别</translation>
    </message>
    <message>
        <source>A game: draw as many digits as you can in a minute</source>
        <extracomment>app/draw/game_row.py</extracomment>
        <translation>游戏：看一分钟内能写多少个数字</translation>
    </message>
    <message>
        <source>A game: draw digits that the network takes for others</source>
        <extracomment>app/draw/game_row.py</extracomment>
        <translation>游戏：写出会被网络认错的数字</translation>
    </message>
    <message>
        <source>Games</source>
        <extracomment>app/draw/game_row.py</extracomment>
        <translation>游戏</translation>
    </message>
    <message>
        <source>Against the clock</source>
        <extracomment>app/draw/game_row.py, app/game/dialog.py</extracomment>
        <translation>限时挑战</translation>
    </message>
    <message>
        <source>Fool it</source>
        <extracomment>app/draw/game_row.py</extracomment>
        <translation>骗过它</translation>
    </message>
    <message>
        <source>Read no further</source>
        <extracomment>app/draw/page_progress.py</extracomment>
        <translation>停止识别</translation>
    </message>
    <message>
        <source>Drawings of this game</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>这局游戏的手写内容</translation>
    </message>
    <message>
        <source>What was drawn, and what it was read as</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>写了什么，被识别成什么</translation>
    </message>
    <message>
        <source>Play again</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>再玩一次</translation>
    </message>
    <message>
        <source>Play the same game once more</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>把同一个游戏再玩一次</translation>
    </message>
    <message>
        <source>Go back to the window</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>回到窗口</translation>
    </message>
    <message>
        <source>These were not read as what they were to be:</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>以下没有被识别成要写的数字：</translation>
    </message>
    <message>
        <source>Show them to a friend: what would a person read?</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>给朋友看看：人会认成什么？</translation>
    </message>
    <message>
        <source>{target}, read as {read}</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>{target}，识别为 {read}</translation>
    </message>
    <message>
        <source>Fool the network</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>骗过网络</translation>
    </message>
    <message>
        <source>Points: {points}</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>分数：{points}</translation>
    </message>
    <message>
        <source>Fooled: {points} of {count}</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>骗过：{count} 次中 {points} 次</translation>
    </message>
    <message>
        <source>Everything you drew was read right.</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>写下的全部识别正确。</translation>
    </message>
    <message>
        <source>Nothing was drawn.</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>什么也没有写。</translation>
    </message>
    <message>
        <source>Leave this digit out and draw the next one</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>跳过这个数字，写下一个</translation>
    </message>
    <message>
        <source>Time that is left</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Next digit</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>下一个数字</translation>
    </message>
    <message>
        <source>The clock starts with your first stroke.</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>写下第一笔时开始计时。</translation>
    </message>
    <message>
        <source>Draw it so that a friend would read it and the network would not.</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>要写得让朋友能认出，网络却认不出。</translation>
    </message>
    <message>
        <source>That is a {digit}!</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>这是 {digit}！</translation>
    </message>
    <message>
        <source>{target} is right!</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>{target}，正确！</translation>
    </message>
    <message>
        <source>It knew: {read}</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>它认出来了：{read}</translation>
    </message>
    <message>
        <source>Draw a {digit}</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>写一个 {digit}</translation>
    </message>
    <message>
        <source>Draw a {digit} that it does not take for a {digit}</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>写一个不会被它认作 {digit} 的 {digit}</translation>
    </message>
    <message>
        <source>Read as {read}: was to be {target}</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>识别为 {read}：应为 {target}</translation>
    </message>
    <message>
        <source>Fooled! It read {read}.</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>骗过了！它识别为 {read}。</translation>
    </message>
    <message>
        <source>Not read: was to be {target}</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>未识别：应为 {target}</translation>
    </message>
    <message>
        <source>{name} was not opened.</source>
        <extracomment>app/services/images.py</extracomment>
        <translation>{name} 没有打开。</translation>
    </message>
    <message>
        <source>Against the &amp;clock</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>限时挑战(&amp;C)</translation>
    </message>
    <message>
        <source>Draw as many digits as you can in a minute</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>看一分钟内能写多少个数字</translation>
    </message>
    <message>
        <source>&amp;Fool the network</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>骗过网络(&amp;F)</translation>
    </message>
    <message>
        <source>Draw digits that it takes for others</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>写出会被网络认错的数字</translation>
    </message>
    <message>
        <source>Mapping</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>正在绘制分布图</translation>
    </message>
    <message>
        <source>{name} reads {share} right: {second} that only it reads, {first} that only the first does (McNemar&apos;s test: p {probability}).</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>{name} 识别正确 {share}：只有它识别正确的 {second} 个，只有第一个网络识别正确的 {first} 个（McNemar 检验：p {probability}）。</translation>
    </message>
    <message>
        <source>steps</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>步</translation>
    </message>
    <message>
        <source>Write a network for other programs</source>
        <extracomment>lenet/cli/export.py</extracomment>
        <translation>导出供其他程序使用的网络</translation>
    </message>
    <message>
        <source>the built-in network of LeNet Pad</source>
        <extracomment>lenet/cli/export.py</extracomment>
        <translation>LeNet Pad 的内置网络</translation>
    </message>
    <message>
        <source>The network is in {out}.</source>
        <extracomment>lenet/cli/export.py</extracomment>
        <translation>网络已存到 {out}。</translation>
    </message>
    <message>
        <source>file of the network: .pkl, .npz or .safetensors (default: the built-in one)</source>
        <extracomment>lenet/cli/export.py</extracomment>
        <translation>网络文件：.pkl、.npz 或 .safetensors（默认：内置网络）</translation>
    </message>
    <message>
        <source>NumPy archive, safetensors in PyTorch&apos;s layout, or ONNX</source>
        <extracomment>lenet/cli/export.py</extracomment>
        <translation>NumPy 存档、采用 PyTorch 布局的 safetensors，或 ONNX</translation>
    </message>
    <message>
        <source>where it goes (the network&apos;s name with the suffix, here)</source>
        <extracomment>lenet/cli/export.py</extracomment>
        <translation>存放位置（默认在当前文件夹，用网络的名称加后缀）</translation>
    </message>
    <message>
        <source>The network would replace itself: name another file with --out.</source>
        <extracomment>lenet/cli/export.py</extracomment>
        <translation>网络会覆盖它自己：请用 --out 指定另一个文件。</translation>
    </message>
    <message>
        <source>Fit what the scores of numbers weigh, for developers</source>
        <extracomment>lenet/cli/fit_numbers.py</extracomment>
        <translation>拟合多位数各项得分的权重，供开发者使用</translation>
    </message>
    <message>
        <source>The picture from standard input</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>来自标准输入的图片</translation>
    </message>
    <message>
        <source>{name}: {number} ({percent} % sure)</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>{name}：{number}（置信度 {percent}%）</translation>
    </message>
    <message>
        <source>Read the digit, the number or the numbers that each picture shows</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>识别每张图片中的数字、多位数或多个数</translation>
    </message>
    <message>
        <source>{name}: nothing to read, the picture is empty.</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>{name}：没有可识别的内容，图片是空白的。</translation>
    </message>
    <message>
        <source>{name}: not read. {doubt}</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>{name}：未识别。{doubt}</translation>
    </message>
    <message>
        <source>{name}: {number} (a digit is in doubt. {doubt})</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>{name}：{number}（有数字存疑。{doubt}）</translation>
    </message>
    <message>
        <source>pictures of digits, numbers or pages of them, folders of pictures, or - for one from standard input</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>数字、多位数或整页数的图片，存放图片的文件夹，或用 - 表示标准输入中的一张图片</translation>
    </message>
    <message>
        <source>write a table: the rows and columns of one page, or else a row for each picture</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation type="vanished">写成表格：一页中的行与列，或每张图片一行</translation>
    </message>
    <message>
        <source>Standard input has one picture: name - once.</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>标准输入只有一张图片：- 只能写一次。</translation>
    </message>
    <message>
        <source>{name} is a picture to be read; choose another name for the table.</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>{name} 是要识别的图片；请为表格另取一个名称。</translation>
    </message>
    <message>
        <source>pictures</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>张图片</translation>
    </message>
    <message>
        <source>The folder {path} has no pictures.</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>文件夹 {path} 中没有图片。</translation>
    </message>
    <message>
        <source>{name} could not be read: {reason}.</source>
        <extracomment>lenet/cli/predict.py, lenet/datasets/idx.py, lenet/datasets/mnist_forms.py</extracomment>
        <translation>无法读取 {name}：{reason}。</translation>
    </message>
    <message>
        <source>{desc}: {percentage:3.0f} %|{bar}| {n_fmt} of {total_fmt} {unit} [{elapsed}&lt;{remaining}{postfix}]</source>
        <extracomment>lenet/cli/progress.py</extracomment>
        <translation>{desc}：{percentage:3.0f}%|{bar}| {n_fmt}/{total_fmt} {unit} [{elapsed}&lt;{remaining}{postfix}]</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Stopped, as the loss is no longer a number: try a smaller --lr.</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>已停止，因为损失已不是有效数值：请减小 --lr。</translation>
    </message>
    <message>
        <source>{share} on the validation set</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>验证集上 {share}</translation>
    </message>
    <message>
        <source>{share} on the test set</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>测试集上 {share}</translation>
    </message>
    <message>
        <source>epoch {epoch}</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>第 {epoch} 轮的网络</translation>
    </message>
    <message>
        <source>Saved {what} to {out}: {accuracy}.</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>已把{what}存到 {out}：{accuracy}。</translation>
    </message>
    <message>
        <source>Train a network, on MNIST unless told otherwise</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>训练网络，默认使用 MNIST</translation>
    </message>
    <message>
        <source>the network, before the end of its first epoch,</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>第一轮结束前的网络</translation>
    </message>
    <message>
        <source>epoch {epoch}/{epochs}: loss {loss}</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>第 {epoch}/{epochs} 轮：损失 {loss}</translation>
    </message>
    <message>
        <source>training {share}</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>训练 {share}</translation>
    </message>
    <message>
        <source>where the weights go (params.pkl)</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>权重的存放位置（params.pkl）</translation>
    </message>
    <message>
        <source>save the run here, after every epoch and every half minute, so that it can be resumed</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>把训练保存到这里，每轮之后及每半分钟一次，以便日后继续</translation>
    </message>
    <message>
        <source>go on with the run in this checkpoint, by its recipe, to the weights it would have had unbroken</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>按原方案继续此检查点中的训练，得到与未中断时相同的权重</translation>
    </message>
    <message>
        <source>the recipe to start from (quick)</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>作为起点的方案（quick）</translation>
    </message>
    <message>
        <source>how often every digit is seen</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>每个数字看多少遍</translation>
    </message>
    <message>
        <source>digits a step</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>每一步的数字个数</translation>
    </message>
    <message>
        <source>largest learning rate</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>最大学习率</translation>
    </message>
    <message>
        <source>how the learning rate goes through the run</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>学习率在训练过程中如何变化</translation>
    </message>
    <message>
        <source>how gradients become steps</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>如何由梯度算出每一步</translation>
    </message>
    <message>
        <source>weight decay</source>
        <extracomment>lenet/cli/train.py, lenet/training/recipe.py</extracomment>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>how pictures are changed each time they are seen</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>每次看到图像时如何改变它</translation>
    </message>
    <message>
        <source>where all randomness comes from</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>所有随机数的来源</translation>
    </message>
    <message>
        <source>threads that compute (one a core)</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>计算用的线程数（每个核心一个）</translation>
    </message>
    <message>
        <source>digits kept from training to choose the best epoch by ({validation_percent} in a hundred); 0 keeps the last epoch</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>不参与训练、用来选出最佳训练轮的数字个数（默认占百分之 {validation_percent}）；0 表示保留最后一轮</translation>
    </message>
    <message>
        <source>--validation must leave some of the {examples} digits to learn from.</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>--validation 必须从 {examples} 个数字中留下一些供学习。</translation>
    </message>
    <message>
        <source>--resume goes on with the run&apos;s own recipe and digits: leave out the options for them.</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>--resume 沿用原训练的方案和数字：请去掉相关选项。</translation>
    </message>
    <message>
        <source>Going on after {done} of {epochs} epochs.</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>已完成 {done}/{epochs} 轮，接着训练。</translation>
    </message>
    <message>
        <source>--validation must not be negative.</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>--validation 不能为负。</translation>
    </message>
    <message>
        <source>--threads must be at least 1.</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>--threads 至少为 1。</translation>
    </message>
    <message>
        <source>--count must be from 1 to {most_digits}.</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>--count 必须在 1 至 {most_digits} 之间。</translation>
    </message>
    <message>
        <source>Training</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>正在训练</translation>
    </message>
    <message>
        <source>batches</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>批</translation>
    </message>
    <message>
        <source>validation {share} (best)</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>验证 {share}（最佳）</translation>
    </message>
    <message>
        <source>validation {share}</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>验证 {share}</translation>
    </message>
    <message>
        <source>Nothing is saved, as the loss is no longer a number: try a smaller --lr.</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>没有保存任何内容，因为损失已不是有效数值：请减小 --lr。</translation>
    </message>
    <message>
        <source>not tested</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>未测试</translation>
    </message>
    <message>
        <source>Train the network that tells digits from all else, for developers</source>
        <extracomment>lenet/cli/train_detector.py</extracomment>
        <translation>训练区分数字与其他内容的网络，供开发者使用</translation>
    </message>
    <message>
        <source>The network reads digits no better than by guessing, so it is not saved, and {out} keeps the one that it has: try a smaller --lr, or name another file with --out.</source>
        <extracomment>lenet/cli/training_checks.py</extracomment>
        <translation>网络的识别效果不比瞎猜好，因此没有保存，{out} 仍是原有的内容：请减小 --lr，或用 --out 指定另一个文件。</translation>
    </message>
    <message>
        <source>All digits are labelled {digits}: a network that learns from one digit alone answers nothing else. Add the other digits.</source>
        <extracomment>lenet/cli/training_checks.py</extracomment>
        <translation>所有数字的标签都是 {digits}：只学一种数字的网络不会给出别的答案。请加入其他数字。</translation>
    </message>
    <message>
        <source>learn from MNIST, from digits that the program writes itself, or from pictures in sub-folders 0 to 9 of the folder --data (mnist); several are mixed</source>
        <extracomment>lenet/cli/training_data.py</extracomment>
        <translation>从 MNIST、程序自己书写的数字，或文件夹 --data 的子文件夹 0 至 9 中的图片学习（mnist）；可混合多种</translation>
    </message>
    <message>
        <source>how many digits the program writes ({built_in_count})</source>
        <extracomment>lenet/cli/training_data.py</extracomment>
        <translation>程序书写多少个数字（{built_in_count}）</translation>
    </message>
    <message>
        <source>learn from these pen strokes too: lines of JSON, or UCI&apos;s pendigits-orig; they are redrawn {stroke_versions} times, and the last digits of the other source are kept for validation</source>
        <extracomment>lenet/cli/training_data.py</extracomment>
        <translation>也从这些笔画学习：每行一个 JSON，或 UCI 的 pendigits-orig；它们会重绘 {stroke_versions} 次，另一来源的最后一些数字留作验证</translation>
    </message>
    <message>
        <source>--count goes with --data-source built-in: leave it out, or choose these digits.</source>
        <extracomment>lenet/cli/training_data.py</extracomment>
        <translation>--count 须与 --data-source built-in 一起使用：请去掉它，或选择这些数字。</translation>
    </message>
    <message>
        <source>{images_path} holds images of {width} × {height} pixels, not of {side} × {side}: choose images of MNIST&apos;s size.</source>
        <extracomment>lenet/datasets/dataset.py</extracomment>
        <translation>{images_path} 中的图像是 {width} × {height} 像素，而不是 {side} × {side}：请选择与 MNIST 大小相同的图像。</translation>
    </message>
    <message>
        <source>{images_path} and {labels_path} do not belong together, as they hold {images} images and {labels} labels: choose the two files of one set, or download both again.</source>
        <extracomment>lenet/datasets/dataset.py</extracomment>
        <translation>{images_path} 与 {labels_path} 不配套，分别有 {images} 张图像和 {labels} 个标签：请选择同一数据集的两个文件，或重新下载两者。</translation>
    </message>
    <message>
        <source>{path} has more than {max_broken} lines that hold no digit; choose another file.</source>
        <extracomment>lenet/datasets/digit_collection.py</extracomment>
        <translation>{path} 中不含数字的行超过 {max_broken} 行；请选择另一个文件。</translation>
    </message>
    <message>
        <source>This digit is no longer in {path}; look at it anew.</source>
        <extracomment>lenet/datasets/digit_collection.py</extracomment>
        <translation>这个数字已不在 {path} 中；请重新查看。</translation>
    </message>
    <message>
        <source>{path} would have more than {max_file_bytes} bytes, and could not be read again: keep fewer digits in it.</source>
        <extracomment>lenet/datasets/digit_collection.py</extracomment>
        <translation>{path} 会超过 {max_file_bytes} 字节，以后无法再读取：请少保存一些数字。</translation>
    </message>
    <message>
        <source>{path} could not be read: {reason}.</source>
        <extracomment>lenet/datasets/digit_collection.py</extracomment>
        <translation>无法读取 {path}：{reason}。</translation>
    </message>
    <message>
        <source>Line {number} of {path} was passed over: {error}.</source>
        <extracomment>lenet/datasets/digit_collection.py</extracomment>
        <translation>跳过了 {path} 的第 {number} 行：{error}。</translation>
    </message>
    <message>
        <source>images</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>图像</translation>
    </message>
    <message>
        <source>labels</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>标签</translation>
    </message>
    <message>
        <source>{name} announces {shape} bytes of {noun}</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{name} 声明含有 {shape} 字节的{noun}</translation>
    </message>
    <message>
        <source>an IDX file of {noun} such as {example}</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{noun}的 IDX 文件，如 {example}</translation>
    </message>
    <message>
        <source>{path} holds the label {label} at position {place}, but the labels of digits go from 0 to 9: choose the labels of MNIST.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{path} 在位置 {place} 的标签为 {label}，但数字的标签应在 0 至 9 之间：请选择 MNIST 的标签。</translation>
    </message>
    <message>
        <source>{name} is empty: choose a file such as {example}.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{name} 是空的：请选择如 {example} 的文件。</translation>
    </message>
    <message>
        <source>{announced}, not 1 to {max_values}: choose a file such as {example}.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{announced}，而不是 1 至 {max_values}：请选择如 {example} 的文件。</translation>
    </message>
    <message>
        <source>only {values} follow</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>后面只有 {values} 字节</translation>
    </message>
    <message>
        <source>more follow</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>后面还有更多</translation>
    </message>
    <message>
        <source>{announced}, but {found}: it is cut or damaged, so download it again.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{announced}，但{found}：文件被截断或已损坏，请重新下载。</translation>
    </message>
    <message>
        <source>{name} is cut or damaged: download it again.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{name} 被截断或已损坏：请重新下载。</translation>
    </message>
    <message>
        <source>{name} has nothing packed in it: choose {wanted}.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{name} 的压缩包里没有内容：请选择{wanted}。</translation>
    </message>
    <message>
        <source>{name} begins with the bytes {hex} where {magic} is expected: choose {wanted}.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{name} 以字节 {hex} 开头，而应为 {magic}：请选择{wanted}。</translation>
    </message>
    <message>
        <source>{name} ends within its header: it is cut, so download it again.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{name} 在文件头内就结束了：文件被截断，请重新下载。</translation>
    </message>
    <message>
        <source>{name} is a folder: choose a file in it such as {example}.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{name} 是文件夹：请选择其中的文件，如 {example}。</translation>
    </message>
    <message>
        <source>There is no file {name}: choose one such as {example}.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>没有文件 {name}：请选择如 {example} 的文件。</translation>
    </message>
    <message>
        <source>{name} is a gzip file that is cut or damaged ({error}): download it again.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{name} 是被截断或已损坏的 gzip 文件（{error}）：请重新下载。</translation>
    </message>
    <message>
        <source>{announced}, which makes a file of {content_bytes} bytes, but it has {file_bytes}: it is cut or damaged, so download it again.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{announced}，文件应为 {content_bytes} 字节，实有 {file_bytes} 字节：文件被截断或已损坏，请重新下载。</translation>
    </message>
    <message>
        <source>{announced}, more than a gzip file of {file_bytes} bytes can hold: it is cut or damaged, so download it again.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{announced}，超过 {file_bytes} 字节的 gzip 文件所能容纳的量：文件被截断或已损坏，请重新下载。</translation>
    </message>
    <message>
        <source>{name} holds {found}, not {noun}: choose {wanted}.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{name} 中是{found}，而不是{noun}：请选择{wanted}。</translation>
    </message>
    <message>
        <source>{name}: the download failed: this is {noun}; run “lenet download”.</source>
        <extracomment>lenet/datasets/idx.py, lenet/datasets/mnist_forms.py</extracomment>
        <translation>{name}：下载失败，这是{noun}；请运行“lenet download”。</translation>
    </message>
    <message>
        <source>{name} is {described}.</source>
        <extracomment>lenet/datasets/idx.py, lenet/datasets/mnist_forms.py, lenet/nn/params_file.py</extracomment>
        <translation>{name} 是{described}。</translation>
    </message>
    <message>
        <source>choose {wanted}</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>请选择{wanted}</translation>
    </message>
    <message>
        <source>{path} could not be opened: {reason}.</source>
        <extracomment>lenet/datasets/image_folder.py, lenet/datasets/unipen.py, lenet/image/decoding.py</extracomment>
        <translation>无法打开 {path}：{reason}。</translation>
    </message>
    <message>
        <source> The first one: {sentence}</source>
        <extracomment>lenet/datasets/image_folder.py</extracomment>
        <translation>第一个：{sentence}</translation>
    </message>
    <message>
        <source>The sub-folders 0 to 9 of {folder} hold no picture that can be read; put pictures of single digits into them.{first}</source>
        <extracomment>lenet/datasets/image_folder.py</extracomment>
        <translation>{folder} 的子文件夹 0 至 9 中没有可读取的图片；请放入单个数字的图片。{first}</translation>
    </message>
    <message>
        <source>{folder} has no sub-folders named 0 to 9; choose the folder in which they lie.</source>
        <extracomment>lenet/datasets/image_folder.py</extracomment>
        <translation>{folder} 中没有名为 0 至 9 的子文件夹；请选择它们所在的文件夹。</translation>
    </message>
    <message>
        <source>{path} shows no ink; take it out or put another picture there.</source>
        <extracomment>lenet/datasets/image_folder.py</extracomment>
        <translation>{path} 上没有墨迹；请移走它，或换成另一张图片。</translation>
    </message>
    <message>
        <source>no folder can have this name; check the path</source>
        <extracomment>lenet/datasets/image_folder.py</extracomment>
        <translation>文件夹不能用这个名称；请检查路径</translation>
    </message>
    <message>
        <source>{folder} could not be opened: {why}.</source>
        <extracomment>lenet/datasets/image_folder.py</extracomment>
        <translation>无法打开 {folder}：{why}。</translation>
    </message>
    <message>
        <source>MNIST&apos;s files {images_name} and {labels_name} are not {where}: download them with &quot;lenet download&quot;, or name the folder that holds them.</source>
        <extracomment>lenet/datasets/mnist.py</extracomment>
        <translation>找不到 MNIST 的文件 {images_name} 和 {labels_name}（查找过：{where}）：请用 &quot;lenet download&quot; 下载，或指定它们所在的文件夹。</translation>
    </message>
    <message>
        <source>in {named}, as LENET_DATA says, nor in the usual places</source>
        <extracomment>lenet/datasets/mnist.py</extracomment>
        <translation>LENET_DATA 指定的 {named}，以及通常的位置</translation>
    </message>
    <message>
        <source>in the usual places</source>
        <extracomment>lenet/datasets/mnist.py</extracomment>
        <translation>通常的位置</translation>
    </message>
    <message>
        <source>{name}.gz could not be downloaded ({failures}): check the connection to the internet and try again, or copy the four files of MNIST into {target}.</source>
        <extracomment>lenet/datasets/mnist_download.py</extracomment>
        <translation>无法下载 {name}.gz（{failures}）：请检查网络连接后重试，或把 MNIST 的四个文件复制到 {target}。</translation>
    </message>
    <message>
        <source>it is a file; name a folder</source>
        <extracomment>lenet/datasets/mnist_download.py</extracomment>
        <translation>这是文件；请指定文件夹</translation>
    </message>
    <message>
        <source>MNIST could not be stored in {folder}: {why}.</source>
        <extracomment>lenet/datasets/mnist_download.py</extracomment>
        <translation>无法把 MNIST 存到 {folder}：{why}。</translation>
    </message>
    <message>
        <source>sent something else than MNIST&apos;s file</source>
        <extracomment>lenet/datasets/mnist_download.py</extracomment>
        <translation>发来的不是 MNIST 的文件</translation>
    </message>
    <message>
        <source>name the folder that holds MNIST, or mnist.npz, mnist.pkl.gz or train.csv</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>请指定 MNIST 所在的文件夹，或 mnist.npz、mnist.pkl.gz 或 train.csv</translation>
    </message>
    <message>
        <source>it should have three pairs of pictures and labels</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>应有三对图像与标签</translation>
    </message>
    <message>
        <source>it has no labels: Kaggle keeps those of its test.csv; use train.csv</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>没有标签：Kaggle 不公开 test.csv 的标签；请使用 train.csv</translation>
    </message>
    <message>
        <source>it should have 785 columns, a label and 784 pixels; found {shape}</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>应有 785 列（一个标签和 784 个像素）；实有 {shape} 列</translation>
    </message>
    <message>
        <source>The sub-folders 0 to 9 of {folder} hold no PNG pictures.</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>{folder} 的子文件夹 0 至 9 中没有 PNG 图片。</translation>
    </message>
    <message>
        <source>its pictures should be [N, 28, 28] or [N, 784]; found {shape}</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>图像的形状应为 [N, 28, 28] 或 [N, 784]；实为 {shape}</translation>
    </message>
    <message>
        <source>it should have {pictures} labels from 0 to 9</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>应有 {pictures} 个 0 至 9 的标签</translation>
    </message>
    <message>
        <source>its pixels should be from 0 to 255</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>像素值应在 0 至 255 之间</translation>
    </message>
    <message>
        <source>{name} is not MNIST, or damaged: {error}; choose another file.</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>{name} 不是 MNIST，或已损坏：{error}；请选择另一个文件。</translation>
    </message>
    <message>
        <source>it is a text, but no table of whole numbers with commas between</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>是文本，但不是以逗号分隔的整数表格</translation>
    </message>
    <message>
        <source>of an unknown kind: {advice}</source>
        <extracomment>lenet/datasets/mnist_forms.py, lenet/nn/params_file.py</extracomment>
        <translation>未知类型的文件：{advice}</translation>
    </message>
    <message>
        <source>{path} is not of MNIST&apos;s size and kind, 28 × 28 grey pixels: take such a folder as pictures of your own, with --data-source folder.</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>{path} 的大小和类型与 MNIST 不同（应为 28 × 28 灰度像素）：请用 --data-source folder 把这样的文件夹当作自备的图片。</translation>
    </message>
    <message>
        <source>my digits</source>
        <extracomment>lenet/datasets/sources.py</extracomment>
        <translation>我的数字</translation>
    </message>
    <message>
        <source>It is not known what the run learned from: begin a new one.</source>
        <extracomment>lenet/datasets/sources.py</extracomment>
        <translation>不知道这次训练学的是什么：请开始新的训练。</translation>
    </message>
    <message>
        <source>It is not known what the run learned from beside its pen strokes: begin a new one.</source>
        <extracomment>lenet/datasets/sources.py</extracomment>
        <translation>不知道这次训练除笔画外还学了什么：请开始新的训练。</translation>
    </message>
    <message>
        <source>{path} holds no pen strokes; choose another file.</source>
        <extracomment>lenet/datasets/unipen.py</extracomment>
        <translation>{path} 中没有笔画；请选择另一个文件。</translation>
    </message>
    <message>
        <source>its label is not one letter</source>
        <extracomment>lenet/datasets/unipen.py</extracomment>
        <translation>标签不是单个字符</translation>
    </message>
    <message>
        <source>Line {number} of {path} can&apos;t be learned from: {error}; choose a file of letters.</source>
        <extracomment>lenet/datasets/unipen.py</extracomment>
        <translation>无法从 {path} 的第 {number} 行学习：{error}；请选择字符文件。</translation>
    </message>
    <message>
        <source>Digit {number} of {path} was passed over: {error}.</source>
        <extracomment>lenet/datasets/unipen.py</extracomment>
        <translation>跳过了 {path} 的第 {number} 个数字：{error}。</translation>
    </message>
    <message>
        <source>its picture is no square of a moderate size</source>
        <extracomment>lenet/drawing/png_text.py</extracomment>
        <translation>图像不是大小适中的正方形</translation>
    </message>
    <message>
        <source>its picture is damaged</source>
        <extracomment>lenet/drawing/png_text.py</extracomment>
        <translation>图像已损坏</translation>
    </message>
    <message>
        <source>its {name} is not a list</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>{name} 不是列表</translation>
    </message>
    <message>
        <source>its label is not a whole number from 0 to 9</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>标签不是 0 至 9 的整数</translation>
    </message>
    <message>
        <source>it has more ink than a hand draws on a digit</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>墨迹比手写一个数字所需的还多</translation>
    </message>
    <message>
        <source>it has no strokes</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>没有笔画</translation>
    </message>
    <message>
        <source>it has more than {max_points} points</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>超过 {max_points} 个点</translation>
    </message>
    <message>
        <source>it does not say clearly whether its picture is prepared</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>没有说清图像是否经过预处理</translation>
    </message>
    <message>
        <source>it has no picture of the size of those that are prepared</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>没有与预处理图像大小相同的图像</translation>
    </message>
    <message>
        <source>one of its strokes has no points</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>有一个笔画没有点</translation>
    </message>
    <message>
        <source>its strokes are too large</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>笔画过大</translation>
    </message>
    <message>
        <source>its {name} are not numbers in the form that they should have</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>{name} 不是符合格式的数值</translation>
    </message>
    <message>
        <source>its {name} is not a list with an entry for each stroke</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>{name} 不是与笔画一一对应的列表</translation>
    </message>
    <message>
        <source>its {name} is not a short text</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>{name} 不是简短的文本</translation>
    </message>
    <message>
        <source>its strokes go far beyond the canvas</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>笔画远远超出画布</translation>
    </message>
    <message>
        <source>the width of its pen is no such number</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>笔的粗细不是有效的数值</translation>
    </message>
    <message>
        <source>its pressure is not from 0 to 1</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>压力不在 0 至 1 之间</translation>
    </message>
    <message>
        <source>it does not say clearly what was erased</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>没有说清哪些被擦除</translation>
    </message>
    <message>
        <source>it has a number that is too large</source>
        <extracomment>lenet/drawing/stroke_json.py, lenet/files/json_lines.py</extracomment>
        <translation>有过大的数值</translation>
    </message>
    <message>
        <source>There are no digits to read: choose others, or keep some, and try again.</source>
        <extracomment>lenet/evaluation/assessment.py</extracomment>
        <translation>没有可识别的数字：请选择其他数字，或先保存一些，然后重试。</translation>
    </message>
    <message>
        <source>&lt;b&gt;{share}&lt;/b&gt; of {total} read right (95 % certain: {low} to {high} %), loss {loss}.</source>
        <extracomment>lenet/evaluation/classification.py</extracomment>
        <translation>{total} 个中识别正确 &lt;b&gt;{share}&lt;/b&gt;（95% 的把握：{low}% 至 {high}%），损失 {loss}。</translation>
    </message>
    <message>
        <source>is \ read as</source>
        <extracomment>lenet/evaluation/classification.py</extracomment>
        <translation>实际 \ 识别为</translation>
    </message>
    <message>
        <source>transposed, as EMNIST&apos;s are: swap their rows and columns</source>
        <extracomment>lenet/evaluation/orientation.py</extracomment>
        <translation>行列转置了（与 EMNIST 一样）：请交换行与列</translation>
    </message>
    <message>
        <source>inverted, dark ink on light paper: take 255 minus each pixel</source>
        <extracomment>lenet/evaluation/orientation.py</extracomment>
        <translation>反色了（浅色纸上的深色墨迹）：请用 255 减去每个像素</translation>
    </message>
    <message>
        <source>transposed and inverted: swap their rows and columns, and take 255 minus each pixel</source>
        <extracomment>lenet/evaluation/orientation.py</extracomment>
        <translation>行列转置并且反色了：请交换行与列，再用 255 减去每个像素</translation>
    </message>
    <message>
        <source>The pictures are {best}; {right} are then read right.</source>
        <extracomment>lenet/evaluation/orientation.py</extracomment>
        <translation>图像{best}；这样可识别正确 {right}。</translation>
    </message>
    <message>
        <source>There are no digits in {name}: keep or choose some first.</source>
        <extracomment>lenet/evaluation/test_set.py</extracomment>
        <translation>{name} 中没有数字：请先保存或选择一些。</translation>
    </message>
    <message>
        <source>could not be understood: {error}</source>
        <extracomment>lenet/files/download.py</extracomment>
        <translation>的回应无法理解：{error}</translation>
    </message>
    <message>
        <source>answered {status} {reason}</source>
        <extracomment>lenet/files/download.py</extracomment>
        <translation>回应 {status} {reason}</translation>
    </message>
    <message>
        <source>has a certificate that this computer does not trust</source>
        <extracomment>lenet/files/download.py</extracomment>
        <translation>的证书不受这台电脑信任</translation>
    </message>
    <message>
        <source>broke off in the middle of the file</source>
        <extracomment>lenet/files/download.py</extracomment>
        <translation>在文件传到一半时中断</translation>
    </message>
    <message>
        <source>did not answer in time</source>
        <extracomment>lenet/files/download.py</extracomment>
        <translation>没有及时回应</translation>
    </message>
    <message>
        <source>could not be reached</source>
        <extracomment>lenet/files/download.py</extracomment>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>was abandoned</source>
        <extracomment>lenet/files/download.py</extracomment>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>sent more than the {limit_bytes} bytes that were expected at most</source>
        <extracomment>lenet/files/download.py</extracomment>
        <translation>发来的内容超过预期上限 {limit_bytes} 字节</translation>
    </message>
    <message>
        <source>there is no such file or folder; check the path</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>没有这个文件或文件夹；请检查路径</translation>
    </message>
    <message>
        <source>access is denied; check its permissions or choose another place</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>访问被拒绝；请检查权限，或选择另一个位置</translation>
    </message>
    <message>
        <source>something else is in its place; remove that or choose another place</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>该位置已有别的东西；请将其移走，或选择另一个位置</translation>
    </message>
    <message>
        <source>it is a folder; name a file</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>这是文件夹；请指定文件</translation>
    </message>
    <message>
        <source>a part of its path is a file, not a folder; check the path</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>路径中有一段是文件而不是文件夹；请检查路径</translation>
    </message>
    <message>
        <source>its symbolic links lead in a circle; name the file itself</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>其符号链接循环指向；请直接指定文件本身</translation>
    </message>
    <message>
        <source>its name is too long; choose a shorter one</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>名称过长；请选择短一些的</translation>
    </message>
    <message>
        <source>no file can have this name here; choose another name</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>这里的文件不能用这个名称；请选择另一个名称</translation>
    </message>
    <message>
        <source>the disk is full; make room or choose another place</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>磁盘已满；请腾出空间，或选择另一个位置</translation>
    </message>
    <message>
        <source>the disk quota is used up; make room or choose another place</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>磁盘配额已用完；请腾出空间，或选择另一个位置</translation>
    </message>
    <message>
        <source>the disk is read-only; choose another place</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>磁盘是只读的；请选择另一个位置</translation>
    </message>
    <message>
        <source>it would be larger than this disk allows; choose another place</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>会超出此磁盘允许的大小；请选择另一个位置</translation>
    </message>
    <message>
        <source>the disk reports a fault; choose another place, and copy what matters from this disk</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>磁盘报告故障；请选择另一个位置，并把此磁盘上的重要内容复制出来</translation>
    </message>
    <message>
        <source>another program is using it; close that and try again</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>另一个程序正在使用它；请关闭那个程序后重试</translation>
    </message>
    <message>
        <source>the disk is not there any more; connect it again or choose another place</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>磁盘已不在；请重新连接，或选择另一个位置</translation>
    </message>
    <message>
        <source>the network drive is not there any more; connect it again or choose another place</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>网络驱动器已不在；请重新连接，或选择另一个位置</translation>
    </message>
    <message>
        <source>the network drive does not answer; connect it again or choose another place</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>网络驱动器没有响应；请重新连接，或选择另一个位置</translation>
    </message>
    <message>
        <source>too many files are open; close other programs and try again</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>打开的文件太多；请关闭其他程序后重试</translation>
    </message>
    <message>
        <source>there is not enough memory; close other programs and try again</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>内存不足；请关闭其他程序后重试</translation>
    </message>
    <message>
        <source>the system says “{strerror}”; try again or choose another file</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>系统提示“{strerror}”；请重试，或选择另一个文件</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <extracomment>lenet/files/json_lines.py</extracomment>
        <translation>不是 JSON 对象</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <extracomment>lenet/files/json_lines.py</extracomment>
        <translation>不是 JSON</translation>
    </message>
    <message>
        <source>save its weights with numpy.savez(name, *model.get_weights())</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>请用 numpy.savez(name, *model.get_weights()) 保存其权重</translation>
    </message>
    <message>
        <source>the download failed, so get the file once more</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>下载失败，请重新获取文件</translation>
    </message>
    <message>
        <source>a pickle</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>一个 pickle 文件</translation>
    </message>
    <message>
        <source>a NumPy archive (.npz)</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>一个 NumPy 存档（.npz）</translation>
    </message>
    <message>
        <source>a safetensors file</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>一个 safetensors 文件</translation>
    </message>
    <message>
        <source>a PyTorch file (.pth)</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>一个 PyTorch 文件（.pth）</translation>
    </message>
    <message>
        <source>save its state_dict as safetensors</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>请把其 state_dict 存为 safetensors</translation>
    </message>
    <message>
        <source>a Keras file (.keras)</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>一个 Keras 文件（.keras）</translation>
    </message>
    <message>
        <source>a Keras HDF5 file (.h5)</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>一个 Keras HDF5 文件（.h5）</translation>
    </message>
    <message>
        <source>an ONNX file</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>一个 ONNX 文件</translation>
    </message>
    <message>
        <source>save the weights of its network as safetensors</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>请把其网络的权重存为 safetensors</translation>
    </message>
    <message>
        <source>a TensorFlow model</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>一个 TensorFlow 模型</translation>
    </message>
    <message>
        <source>save its weights with numpy.savez</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>请用 numpy.savez 保存其权重</translation>
    </message>
    <message>
        <source>a single NumPy array (.npy)</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>一个单独的 NumPy 数组（.npy）</translation>
    </message>
    <message>
        <source>save all ten arrays with numpy.savez</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>请用 numpy.savez 保存全部十个数组</translation>
    </message>
    <message>
        <source>the checkpoint of a training</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>一个训练检查点</translation>
    </message>
    <message>
        <source>resume it with lenet train --resume</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>请用 lenet train --resume 继续训练</translation>
    </message>
    <message>
        <source>an IDX file, as MNIST&apos;s are</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>一个 IDX 文件（与 MNIST 的一样）</translation>
    </message>
    <message>
        <source>an iPhone photo (HEIC)</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>一张 iPhone 照片（HEIC）</translation>
    </message>
    <message>
        <source>export it as JPEG</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>请导出为 JPEG</translation>
    </message>
    <message>
        <source>an AVIF picture</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>一张 AVIF 图片</translation>
    </message>
    <message>
        <source>a JPEG XL picture</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>一张 JPEG XL 图片</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>一张 SVG 图</translation>
    </message>
    <message>
        <source>export it as PNG</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>请导出为 PNG</translation>
    </message>
    <message>
        <source>a Photoshop file</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>一个 Photoshop 文件</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>一张 PNG 图片</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>一张 JPEG 图片</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>一个 PDF 文档</translation>
    </message>
    <message>
        <source>save its page as a picture</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>请把其中的页面存为图片</translation>
    </message>
    <message>
        <source>gzip-packed</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>一个 gzip 压缩文件</translation>
    </message>
    <message>
        <source>unpack it</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>请解压</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>一个 ZIP 压缩包</translation>
    </message>
    <message>
        <source>unpack it; if that fails, get it once more</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>请解压；若不成功，请重新获取</translation>
    </message>
    <message>
        <source>a packed archive</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>一个压缩包</translation>
    </message>
    <message>
        <source>a web page</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>一个网页</translation>
    </message>
    <message>
        <source>an error message of a web server</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>网页服务器的错误消息</translation>
    </message>
    <message>
        <source>only a Git LFS pointer to a file</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>只是指向文件的 Git LFS 指针</translation>
    </message>
    <message>
        <source>get the file itself with git lfs pull</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>请用 git lfs pull 获取文件本身</translation>
    </message>
    <message>
        <source>a video</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>一段视频</translation>
    </message>
    <message>
        <source>save one of its pictures as PNG</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>请把其中一帧存为 PNG</translation>
    </message>
    <message>
        <source>a text</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>一个文本</translation>
    </message>
    <message>
        <source>another window is using it; try again when that is ready</source>
        <extracomment>lenet/files/lock.py</extracomment>
        <translation>另一个窗口正在使用它；请等其完成后重试</translation>
    </message>
    <message>
        <source>it is one of the system&apos;s own files, which tell no size; choose another file</source>
        <extracomment>lenet/files/reading.py</extracomment>
        <translation>这是系统自身的文件，不报告大小；请选择另一个文件</translation>
    </message>
    <message>
        <source>it was changed while it was read; try again when it is finished</source>
        <extracomment>lenet/files/reading.py</extracomment>
        <translation>读取期间文件发生了变化；请等其写完后重试</translation>
    </message>
    <message>
        <source>more than {max_bytes} bytes are packed in it; divide it</source>
        <extracomment>lenet/files/reading.py</extracomment>
        <translation>解压后超过 {max_bytes} 字节；请拆分</translation>
    </message>
    <message>
        <source>it is cut or damaged; get it once more</source>
        <extracomment>lenet/files/reading.py</extracomment>
        <translation>被截断或已损坏；请重新获取</translation>
    </message>
    <message>
        <source>usage: </source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>用法: </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>位置参数</translation>
    </message>
    <message>
        <source>options</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>选项</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>显示此帮助信息并退出</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <extracomment>app/__main__.py, lenet/cli/__init__.py</extracomment>
        <translation>显示程序的版本号并退出</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>%(prog)s：错误：%(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>参数 %(argument_name)s：%(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>缺少以下必需的参数：%s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>无法识别的参数：%s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>需要一个参数值</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>无效的选择：%(value)r（可选：%(choices)s）</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>无效的 %(type)s 值：%(value)r</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>不能与参数 %s 同时使用</translation>
    </message>
    <message>
        <source>The result could not be printed: {reason}.</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>无法输出结果：{reason}。</translation>
    </message>
    <message>
        <source>The help could not be printed: {reason}.</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>无法输出帮助：{reason}。</translation>
    </message>
    <message>
        <source>no file can have this name; check the path</source>
        <extracomment>lenet/files/writing.py</extracomment>
        <translation>文件不能用这个名称；请检查路径</translation>
    </message>
    <message>
        <source>it is a pipe, a socket or a device; name a file</source>
        <extracomment>lenet/files/writing.py</extracomment>
        <translation>这是管道、套接字或设备；请指定文件</translation>
    </message>
    <message>
        <source>is damaged or incomplete; get it once more or choose another picture</source>
        <extracomment>lenet/image/decoding.py</extracomment>
        <translation>已损坏或不完整；请重新获取，或选择另一张图片</translation>
    </message>
    <message>
        <source>save it as PNG, JPEG, BMP, GIF, WebP or TIFF</source>
        <extracomment>lenet/image/decoding.py</extracomment>
        <translation>请存为 PNG、JPEG、BMP、GIF、WebP 或 TIFF</translation>
    </message>
    <message>
        <source>is {noun}, whatever its name; {advice}</source>
        <extracomment>lenet/image/decoding.py</extracomment>
        <translation>不论文件名如何，实际是{noun}；{advice}</translation>
    </message>
    <message>
        <source>has more than {millions} million pixels; reduce it and try again</source>
        <extracomment>lenet/image/decoding.py</extracomment>
        <translation>超过 {millions} 百万像素；请缩小后重试</translation>
    </message>
    <message>
        <source>is empty; get it once more or choose another picture</source>
        <extracomment>lenet/image/decoding.py</extracomment>
        <translation>是空的；请重新获取，或选择另一张图片</translation>
    </message>
    <message>
        <source>is not a picture that can be read; {otherwise}</source>
        <extracomment>lenet/image/decoding.py</extracomment>
        <translation>不是可以读取的图片；{otherwise}</translation>
    </message>
    <message>
        <source>choose a picture</source>
        <extracomment>lenet/image/decoding.py</extracomment>
        <translation>请选择图片</translation>
    </message>
    <message>
        <source>has a side of more than {longest_side} pixels; cut out the digit and try again</source>
        <extracomment>lenet/image/decoding.py</extracomment>
        <translation>有一边超过 {longest_side} 像素；请裁出数字后重试</translation>
    </message>
    <message>
        <source>is drawn over {scans} times, as no camera does; choose another picture</source>
        <extracomment>lenet/image/decoding.py</extracomment>
        <translation>重复绘制了 {scans} 次，没有相机会这样做；请选择另一张图片</translation>
    </message>
    <message>
        <source>{name} {excess}.</source>
        <extracomment>lenet/image/decoding.py</extracomment>
        <translation>{name} {excess}。</translation>
    </message>
    <message>
        <source>The picture has numbers of colours, but no palette that says which these are.</source>
        <extracomment>lenet/image/grayscale.py</extracomment>
        <translation>图片用颜色编号表示，却没有说明这些颜色的调色板。</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <extracomment>lenet/language/text.py</extracomment>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{missing} should be there; found {arrays}</source>
        <extracomment>lenet/nn/layouts.py</extracomment>
        <translation>应有 {missing}；实有 {arrays}</translation>
    </message>
    <message>
        <source>{label} of the shape {shape} is none of the arrays of this network, which are {shapes}</source>
        <extracomment>lenet/nn/layouts.py</extracomment>
        <translation>形状为 {shape} 的 {label} 不属于此网络的数组，后者为 {shapes}</translation>
    </message>
    <message>
        <source>it says {told}, and only networks with ReLU, max pooling and no other layers can be read</source>
        <extracomment>lenet/nn/layouts.py</extracomment>
        <translation>注明 {told}，而只能读取用 ReLU、最大池化且没有其他层的网络</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>app/inside/lattice_view.py, lenet/nn/layouts.py, lenet/nn/parameters.py</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <extracomment>app/draw/page_progress.py</extracomment>
        <translation>正在识别 {name}…</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>app/evaluate/digits_page.py</extracomment>
        <translation>数量</translation>
    </message>
    <message>
        <source>It sees no single digit there. Draw it so that anyone would read it.</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>它认为这里不是单个数字。要写得谁都认得出。</translation>
    </message>
    <message>
        <source>Pieces {pieces}: read as {digit}, {sure} % sure, a digit to {share} %, score {score}</source>
        <extracomment>app/inside/lattice_view.py</extracomment>
        <translation>片段 {pieces}：识别为 {digit}，置信度 {sure}%，是数字的可能性 {share}%，得分 {score}</translation>
    </message>
    <message>
        <source>The candidates of the number</source>
        <extracomment>app/inside/lattice_view.py</extracomment>
        <translation>多位数的候选项</translation>
    </message>
    <message>
        <source>Piece {pieces}: taken as no digit</source>
        <extracomment>app/inside/lattice_view.py</extracomment>
        <translation>片段 {pieces}：视为非数字</translation>
    </message>
    <message>
        <source>Each piece of the ink, and neighbouring pieces together: the best way through them is the number.</source>
        <extracomment>app/inside/number_page.py</extracomment>
        <translation>每一片墨迹，以及相邻的几片合起来：穿过它们的最佳路径就是这个数。</translation>
    </message>
    <message>
        <source>Draw a number of several digits to see how it is cut and read.</source>
        <extracomment>app/inside/number_page.py</extracomment>
        <translation>写一个多位数，看它如何被切分和识别。</translation>
    </message>
    <message>
        <source>{pieces} pieces make {count} candidates. The best path, in orange, reads {digits}; of all paths it has {percent} % of the probability.</source>
        <extracomment>app/inside/number_page.py</extracomment>
        <translation>{pieces} 个片段构成 {count} 个候选项。橙色的最佳路径读作 {digits}；它在所有路径中占 {percent}% 的概率。</translation>
    </message>
    <message>
        <source>How is a number read?</source>
        <extracomment>app/inside/number_page.py</extracomment>
        <translation>多位数如何识别？</translation>
    </message>
    <message>
        <source>How a number of several digits is cut and read</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>多位数如何被切分和识别</translation>
    </message>
    <message>
        <source>Still wrong:</source>
        <extracomment>app/train/cards.py, app/widgets/offer_bar.py</extracomment>
        <translation>仍然错误：</translation>
    </message>
    <message>
        <source>{label}, read as {read_as}</source>
        <extracomment>app/train/cards.py</extracomment>
        <translation>{label}，识别为 {read_as}</translation>
    </message>
    <message>
        <source>&amp;{tab}</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>{tab}</translation>
    </message>
    <message>
        <source>in {folder}</source>
        <extracomment>lenet/datasets/mnist.py</extracomment>
        <translation>{folder}</translation>
    </message>
    <message>
        <source>it should have the arrays {pictures} and {labels}; found {arrays}</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>应有数组 {pictures}和{labels}；实有 {arrays}</translation>
    </message>
    <message>
        <source>{kind}: {advice}</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>{kind}：{advice}</translation>
    </message>
    <message>
        <source>{label} is of the type {name}; expected a dict, list, tuple, str, int, float, bool or None</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>{label} 的类型为 {name}；应为 dict、list、tuple、str、int、float、bool 或 None</translation>
    </message>
    <message>
        <source>meta should be a dictionary; found {name}</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>meta 应为字典；实为 {name}</translation>
    </message>
    <message>
        <source>{label} is of the type {name}; expected a str</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>{label} 的类型为 {name}；应为 str</translation>
    </message>
    <message>
        <source>{label} has {count} characters; expected at most {max_text_length}</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>{label} 有 {count} 个字符；最多应为 {max_text_length} 个</translation>
    </message>
    <message>
        <source>meta.input should have a mean from {min_mean} to {max_mean} and a std from {min_std} to {max_std}; found {mean} and {std}</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>meta.input 的 mean 应在 {min_mean} 至 {max_mean} 之间，std 应在 {min_std} 至 {max_std} 之间；实为 {mean} 和 {std}</translation>
    </message>
    <message>
        <source>meta.temperature should be a number from {min_temperature} to {max_temperature}; found {temperature}</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>meta.temperature 应为 {min_temperature} 至 {max_temperature} 之间的数；实为 {temperature}</translation>
    </message>
    <message>
        <source>meta has more than {max_values} values</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>meta 超过 {max_values} 个值</translation>
    </message>
    <message>
        <source>{label} is more than {max_depth} levels deep</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>{label} 的嵌套超过 {max_depth} 层</translation>
    </message>
    <message>
        <source>{label} is an integer of more than {max_integer_bits} bits</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>{label} 是超过 {max_integer_bits} 位的整数</translation>
    </message>
    <message>
        <source>{label} is {value}; expected a finite number</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>{label} 为 {value}；应为有限的数</translation>
    </message>
    <message>
        <source>{label} has half a character (a lone surrogate); expected text</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>{label} 中有半个字符（单独的代理项）；应为文本</translation>
    </message>
    <message>
        <source>a key of {label}</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>{label} 的键</translation>
    </message>
    <message>
        <source>it has something else than arrays of numbers</source>
        <extracomment>lenet/nn/npz.py</extracomment>
        <translation>含有数值数组以外的内容</translation>
    </message>
    <message>
        <source>it is cut or damaged, or has something else than arrays of numbers</source>
        <extracomment>lenet/nn/npz.py</extracomment>
        <translation>被截断或已损坏，或含有数值数组以外的内容</translation>
    </message>
    <message>
        <source>more than {max_bytes} bytes or {most_arrays} arrays are packed in it</source>
        <extracomment>lenet/nn/npz.py</extracomment>
        <translation>解压后超过 {max_bytes} 字节或 {most_arrays} 个数组</translation>
    </message>
    <message>
        <source>the whole</source>
        <extracomment>lenet/nn/parameters.py</extracomment>
        <translation>整体</translation>
    </message>
    <message>
        <source>{label} should be a dictionary; found {name}</source>
        <extracomment>lenet/nn/parameters.py</extracomment>
        <translation>{label} 应为字典；实为 {name}</translation>
    </message>
    <message>
        <source>{label} should have the names {expected}; found {found}</source>
        <extracomment>lenet/nn/parameters.py</extracomment>
        <translation>{label} 应有名称 {expected}；实有 {found}</translation>
    </message>
    <message>
        <source>{label} should have the shape {expected}; found {shape}</source>
        <extracomment>lenet/nn/parameters.py</extracomment>
        <translation>{label} 的形状应为 {expected}；实为 {shape}</translation>
    </message>
    <message>
        <source>{label} should be float32 or float64; found {dtype}</source>
        <extracomment>lenet/nn/parameters.py</extracomment>
        <translation>{label} 应为 float32 或 float64；实为 {dtype}</translation>
    </message>
    <message>
        <source>{label} should have numbers that are finite in float32; found {unfit} of {size} that are not</source>
        <extracomment>lenet/nn/parameters.py</extracomment>
        <translation>{label} 中的数在 float32 下应为有限值；{size} 个中有 {unfit} 个不是</translation>
    </message>
    <message>
        <source>These parameters do not fit the network: {error}.</source>
        <extracomment>lenet/nn/parameters.py</extracomment>
        <translation>这些参数与网络不符：{error}。</translation>
    </message>
    <message>
        <source>{label} should be a NumPy array; found {name}</source>
        <extracomment>lenet/nn/parameters.py, lenet/nn/params_file.py</extracomment>
        <translation>{label} 应为 NumPy 数组；实为 {name}</translation>
    </message>
    <message>
        <source>choose a file of parameters (.pkl, .npz or .safetensors)</source>
        <extracomment>lenet/nn/params_file.py</extracomment>
        <translation>请选择参数文件（.pkl、.npz 或 .safetensors）</translation>
    </message>
    <message>
        <source>empty: {advice}</source>
        <extracomment>lenet/nn/params_file.py</extracomment>
        <translation>空文件：{advice}</translation>
    </message>
    <message>
        <source>These parameters cannot be saved: {error}.</source>
        <extracomment>lenet/nn/params_file.py</extracomment>
        <translation>无法保存这些参数：{error}。</translation>
    </message>
    <message>
        <source>{name} could not be loaded: {reason}.</source>
        <extracomment>lenet/nn/params_file.py</extracomment>
        <translation>无法载入 {name}：{reason}。</translation>
    </message>
    <message>
        <source>{name} is {noun}, but not of LeNet-5&apos;s parameters, or a damaged one: {error}; choose another file.</source>
        <extracomment>lenet/nn/params_file.py</extracomment>
        <translation>{name} 是{noun}，但其中不是 LeNet-5 的参数，或已损坏：{error}；请选择另一个文件。</translation>
    </message>
    <message>
        <source>{name} does not hold LeNet-5&apos;s parameters: {error}; choose another file.</source>
        <extracomment>lenet/nn/params_file.py</extracomment>
        <translation>{name} 中不是 LeNet-5 的参数：{error}；请选择另一个文件。</translation>
    </message>
    <message>
        <source>{label} should be a NumPy array; found one without content</source>
        <extracomment>lenet/nn/params_file.py</extracomment>
        <translation>{label} 应为 NumPy 数组；实为没有内容的数组</translation>
    </message>
    <message>
        <source>meta is no JSON</source>
        <extracomment>lenet/nn/params_file.py</extracomment>
        <translation>meta 不是 JSON</translation>
    </message>
    <message>
        <source>its header is damaged where it describes {name}</source>
        <extracomment>lenet/nn/safetensors.py</extracomment>
        <translation>文件头中描述 {name} 的部分已损坏</translation>
    </message>
    <message>
        <source>its header should have {length} bytes, and it is cut or damaged</source>
        <extracomment>lenet/nn/safetensors.py</extracomment>
        <translation>文件头应有 {length} 字节，但被截断或已损坏</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <extracomment>lenet/nn/safetensors.py</extracomment>
        <translation>文件头已损坏</translation>
    </message>
    <message>
        <source>its metadata should be texts</source>
        <extracomment>lenet/nn/safetensors.py</extracomment>
        <translation>元数据应为文本</translation>
    </message>
    <message>
        <source>its arrays do not fill its {data} bytes one after another</source>
        <extracomment>lenet/nn/safetensors.py</extracomment>
        <translation>各数组没有依次填满 {data} 字节</translation>
    </message>
    <message>
        <source>{name} is of type {dtype}, where numbers like F32 are expected</source>
        <extracomment>lenet/nn/safetensors.py</extracomment>
        <translation>{name} 的类型为 {dtype}，应为 F32 之类的数值</translation>
    </message>
    <message>
        <source>a NumPy type&apos;s state</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>NumPy 类型的状态</translation>
    </message>
    <message>
        <source>an array&apos;s state</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>数组的状态</translation>
    </message>
    <message>
        <source>it has a truth value that is neither 0 nor 1</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>有既非 0 也非 1 的真值</translation>
    </message>
    <message>
        <source>it has an array without a complete type</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>有类型不完整的数组</translation>
    </message>
    <message>
        <source>it has an array of type {name}; expected {types}</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>有类型为 {name} 的数组；应为 {types}</translation>
    </message>
    <message>
        <source>it has an array without a shape of at most {max_dimensions} dimensions</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>有数组的形状不在 {max_dimensions} 维以内</translation>
    </message>
    <message>
        <source>it has an array whose elements are not in C or Fortran order</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>有数组的元素不按 C 或 Fortran 顺序排列</translation>
    </message>
    <message>
        <source>it has an array with a length that its {data} bytes cannot fill</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>有数组的长度是 {data} 字节填不满的</translation>
    </message>
    <message>
        <source>it has an array of shape {shape} and type {name}, which takes {size} bytes; found {data}</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>有形状为 {shape}、类型为 {name} 的数组，需 {size} 字节；实有 {data} 字节</translation>
    </message>
    <message>
        <source>{what} should be {length} values, and are not</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>{what}应为 {length} 个值，但不是</translation>
    </message>
    <message>
        <source>it describes a NumPy type twice</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>对同一个 NumPy 类型描述了两次</translation>
    </message>
    <message>
        <source>it describes a NumPy type that is not of plain numbers</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>描述的 NumPy 类型不是普通数值</translation>
    </message>
    <message>
        <source>it describes an array twice</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>对同一个数组描述了两次</translation>
    </message>
    <message>
        <source>it describes an array in an unknown way</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>以未知的方式描述数组</translation>
    </message>
    <message>
        <source>it has an array whose elements are not plain bytes</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>有数组的元素不是普通字节</translation>
    </message>
    <message>
        <source>an array&apos;s arguments</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>数组的参数</translation>
    </message>
    <message>
        <source>a number&apos;s arguments</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>数的参数</translation>
    </message>
    <message>
        <source>a NumPy type&apos;s arguments</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>NumPy 类型的参数</translation>
    </message>
    <message>
        <source>the arguments of encode</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>encode 的参数</translation>
    </message>
    <message>
        <source>it calls numpy.ndarray itself, which no file of NumPy&apos;s does</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>直接调用了 numpy.ndarray，NumPy 的文件不会这样做</translation>
    </message>
    <message>
        <source>it has bytes written as text, but with characters above 255</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>有以文本写成的字节，却含有大于 255 的字符</translation>
    </message>
    <message>
        <source>it makes an array in a way that NumPy does not</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>以 NumPy 不用的方式创建数组</translation>
    </message>
    <message>
        <source>it has a number that is not made of plain bytes</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>有数不是由普通字节构成</translation>
    </message>
    <message>
        <source>it has the type {name}; expected f4 or f8, or in meta whole numbers of up to 8 bytes or truth values</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>有类型 {name}；应为 f4 或 f8，meta 中则为不超过 8 字节的整数或真值</translation>
    </message>
    <message>
        <source>it encodes something other than text in latin1</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>用 latin1 编码了文本以外的内容</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>lenet/pickles/arrays.py, lenet/recognition/export.py</extracomment>
        <translation> 或 </translation>
    </message>
    <message>
        <source>it sets {keys_and_values} keys and values of {name}, where pairs for a dictionary were expected</source>
        <extracomment>lenet/pickles/dicts.py</extracomment>
        <translation>给 {name} 设置了 {keys_and_values} 个键和值，而应为字典的键值对</translation>
    </message>
    <message>
        <source>it makes an ordered dictionary in a way that Python does not</source>
        <extracomment>lenet/pickles/dicts.py</extracomment>
        <translation>以 Python 不用的方式创建有序字典</translation>
    </message>
    <message>
        <source>a key of a dictionary should be text; found {name}</source>
        <extracomment>lenet/pickles/dicts.py</extracomment>
        <translation>字典的键应为文本；实为 {name}</translation>
    </message>
    <message>
        <source>it has the key {key} twice in a dictionary</source>
        <extracomment>lenet/pickles/dicts.py</extracomment>
        <translation>字典中有两个键 {key}</translation>
    </message>
    <message>
        <source>it makes an ordered dictionary of something other than pairs</source>
        <extracomment>lenet/pickles/dicts.py</extracomment>
        <translation>用键值对以外的内容创建有序字典</translation>
    </message>
    <message>
        <source>it leaves more than one value at its end</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>结束时留下不止一个值</translation>
    </message>
    <message>
        <source>it takes a value where there is none</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>在没有值的地方取值</translation>
    </message>
    <message>
        <source>it looks for a mark where there is none</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>在没有标记的地方寻找标记</translation>
    </message>
    <message>
        <source>it appends to {name}, where a list was expected</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>向 {name} 追加内容，而应为列表</translation>
    </message>
    <message>
        <source>it remembers a value under something that is not a number</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>用不是数的编号记忆值</translation>
    </message>
    <message>
        <source>it recalls a value that it did not remember</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>取用没有记忆过的值</translation>
    </message>
    <message>
        <source>it names a function by something that is not text</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>用不是文本的内容指定函数</translation>
    </message>
    <message>
        <source>it asks for {module}, where only plain values and NumPy arrays were expected</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>要求使用 {module}，而应只有普通值和 NumPy 数组</translation>
    </message>
    <message>
        <source>it calls {name}, where a function of NumPy&apos;s was expected</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>调用 {name}，而应为 NumPy 的函数</translation>
    </message>
    <message>
        <source>it gives a state to {name}, where an array was expected</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>给 {name} 赋予状态，而应为数组</translation>
    </message>
    <message>
        <source>its strings take more than {max_decoded_bytes} bytes of memory</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>字符串占用超过 {max_decoded_bytes} 字节的内存</translation>
    </message>
    <message>
        <source>it has an integer of more than {max_integer_bits} bits</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>有超过 {max_integer_bits} 位的整数</translation>
    </message>
    <message>
        <source>its ordered dictionaries have more than {max_copied_pairs} keys</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>有序字典超过 {max_copied_pairs} 个键</translation>
    </message>
    <message>
        <source>it uses the opcode {opcode}, which no file of plain values and arrays needs</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>使用了操作码 {opcode}，普通值和数组的文件都不需要它</translation>
    </message>
    <message>
        <source>it is empty, where a pickle was expected</source>
        <extracomment>lenet/pickles/reader.py</extracomment>
        <translation>是空的，而应为 pickle</translation>
    </message>
    <message>
        <source>it should have {place} bytes; found {size}</source>
        <extracomment>lenet/pickles/reader.py</extracomment>
        <translation>应有 {place} 字节；实有 {size} 字节</translation>
    </message>
    <message>
        <source>it has a frame of {length} bytes; found {size}</source>
        <extracomment>lenet/pickles/reader.py</extracomment>
        <translation>有 {length} 字节的帧；实有 {size} 字节</translation>
    </message>
    <message>
        <source>it announces protocol {protocol} at byte {start}; expected 0 to {highest_protocol} at byte 0</source>
        <extracomment>lenet/pickles/reader.py</extracomment>
        <translation>在字节 {start} 处声明协议 {protocol}；应在字节 0 处声明 0 至 {highest_protocol}</translation>
    </message>
    <message>
        <source>it is no pickle, or one damaged at byte {place}</source>
        <extracomment>lenet/pickles/reader.py</extracomment>
        <translation>不是 pickle，或在字节 {place} 处已损坏</translation>
    </message>
    <message>
        <source>it has more than {max_opcodes} opcodes</source>
        <extracomment>lenet/pickles/reader.py</extracomment>
        <translation>超过 {max_opcodes} 个操作码</translation>
    </message>
    <message>
        <source>its opcode at byte {start} does not fit into its frame</source>
        <extracomment>lenet/pickles/reader.py</extracomment>
        <translation>字节 {start} 处的操作码超出了它的帧</translation>
    </message>
    <message>
        <source>its string is not in quotes</source>
        <extracomment>lenet/pickles/source.py</extracomment>
        <translation>字符串没有引号</translation>
    </message>
    <message>
        <source>its string has an escape that Python 2 does not write</source>
        <extracomment>lenet/pickles/source.py</extracomment>
        <translation>字符串中有 Python 2 不会写出的转义</translation>
    </message>
    <message>
        <source>it ends too early: at byte {place}, {count} more were expected and {left} found</source>
        <extracomment>lenet/pickles/source.py</extracomment>
        <translation>过早结束：在字节 {place} 处还应有 {count} 字节，实有 {left} 字节</translation>
    </message>
    <message>
        <source>it has a value of {count} bytes, where at most {max_argument_bytes} were expected</source>
        <extracomment>lenet/pickles/source.py</extracomment>
        <translation>有 {count} 字节的值，最多应为 {max_argument_bytes} 字节</translation>
    </message>
    <message>
        <source>its line at byte {start} does not end within {longest} bytes</source>
        <extracomment>lenet/pickles/source.py</extracomment>
        <translation>字节 {start} 处的行在 {longest} 字节内没有结束</translation>
    </message>
    <message>
        <source>its lines of text have more than {max_text_bytes} bytes</source>
        <extracomment>lenet/pickles/source.py</extracomment>
        <translation>文本行超过 {max_text_bytes} 字节</translation>
    </message>
    <message>
        <source>its line at byte {start} is not the number or name that was expected</source>
        <extracomment>lenet/pickles/source.py</extracomment>
        <translation>字节 {start} 处的行不是应有的数或名称</translation>
    </message>
    <message>
        <source>average pooling</source>
        <extracomment>lenet/recognition/convention_trial.py</extracomment>
        <translation>平均池化</translation>
    </message>
    <message>
        <source>tanh and average pooling</source>
        <extracomment>lenet/recognition/convention_trial.py</extracomment>
        <translation>tanh 和平均池化</translation>
    </message>
    <message>
        <source>sigmoid and average pooling</source>
        <extracomment>lenet/recognition/convention_trial.py</extracomment>
        <translation>sigmoid 和平均池化</translation>
    </message>
    <message>
        <source>it was trained with {name}, and only ReLU and max pooling can be computed</source>
        <extracomment>lenet/recognition/convention_trial.py</extracomment>
        <translation>它是用{name}训练的，而只能计算 ReLU 和最大池化</translation>
    </message>
    <message>
        <source>{path} does not say when to refuse; choose another file.</source>
        <extracomment>lenet/recognition/detector.py</extracomment>
        <translation>{path} 没有注明何时拒识；请选择另一个文件。</translation>
    </message>
    <message>
        <source>{path} should end in {known}: choose such a name.</source>
        <extracomment>lenet/recognition/export.py</extracomment>
        <translation>{path} 应以 {known} 结尾：请选择这样的名称。</translation>
    </message>
    <message>
        <source>ONNX needs the package onnx, which is not installed: install it with pip install &quot;lenet-pad[onnx]&quot;, or export to safetensors.</source>
        <extracomment>lenet/recognition/export.py</extracomment>
        <translation>ONNX 需要尚未安装的 onnx 包：请用 pip install &quot;lenet-pad[onnx]&quot; 安装，或导出为 safetensors。</translation>
    </message>
    <message>
        <source>There is nothing to read.</source>
        <extracomment>lenet/recognition/reading.py</extracomment>
        <translation>没有可识别的内容。</translation>
    </message>
    <message>
        <source>Too small to tell: write it larger.</source>
        <extracomment>lenet/recognition/reading.py</extracomment>
        <translation>太小，看不清：请写大一些。</translation>
    </message>
    <message>
        <source>That looks like several digits: write them clearly apart.</source>
        <extracomment>lenet/recognition/reading.py</extracomment>
        <translation>看起来像好几个数字：请写得分开一些。</translation>
    </message>
    <message>
        <source>That doesn&apos;t look like a digit.</source>
        <extracomment>lenet/recognition/reading.py</extracomment>
        <translation>看起来不像数字。</translation>
    </message>
    <message>
        <source>Not sure: {first} or {second}?</source>
        <extracomment>lenet/recognition/reading.py</extracomment>
        <translation>拿不准：{first} 还是 {second}？</translation>
    </message>
    <message>
        <source>{digit} ({percent} % sure)</source>
        <extracomment>lenet/recognition/reading.py</extracomment>
        <translation>{digit}（置信度 {percent}%）</translation>
    </message>
    <message>
        <source>The numbers in {path} are too large to compute with; choose other parameters.</source>
        <extracomment>lenet/recognition/recognizer.py</extracomment>
        <translation>{path} 中的数值大到无法计算；请选择其他参数。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read with: {error}; choose another file.</source>
        <extracomment>lenet/recognition/recognizer.py</extracomment>
        <translation>{path} 无法用于识别：{error}；请选择另一个文件。</translation>
    </message>
    <message>
        <source>Confusion matrix: how often each digit was read as each digit</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>混淆矩阵：每个数字各有多少次被识别为每个数字</translation>
    </message>
    <message>
        <source>Reliability diagram: confidence against what was right</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>可靠性图：置信度与实际正确率</translation>
    </message>
    <message>
        <source>least confidence to answer</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>作答所需的最低置信度</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>正确率</translation>
    </message>
    <message>
        <source>{title}: accuracy against {unit}</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>{title}：准确率（横轴：{unit}）</translation>
    </message>
    <message>
        <source>mean confidence</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>平均置信度</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>作答率</translation>
    </message>
    <message>
        <source>Answered, against the least confidence</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>作答率与最低置信度</translation>
    </message>
    <message>
        <source>right of what is answered</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>作答中的正确率</translation>
    </message>
    <message>
        <source>Right of what is answered, against the least confidence</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>作答中的正确率与最低置信度</translation>
    </message>
    <message>
        <source>Map of the digits in two dimensions</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>数字的二维分布图</translation>
    </message>
    <message>
        <source>{count} of {total} right, mean confidence {percent} %</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>{total} 个中正确 {count} 个，平均置信度 {percent}%</translation>
    </message>
    <message>
        <source>{strength}: {percent} %</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>{strength}：{percent}%</translation>
    </message>
    <message>
        <source>a {label}, read as {answer}</source>
        <extracomment>lenet/report/digit_row.py</extracomment>
        <translation>{label}，识别为 {answer}</translation>
    </message>
    <message>
        <source>{label} read as {answer}, {percent} % sure</source>
        <extracomment>lenet/report/digit_row.py</extracomment>
        <translation>{label} 识别为 {answer}，置信度 {percent}%</translation>
    </message>
    <message>
        <source>standard deviation, parts of full ink</source>
        <extracomment>lenet/report/number_format.py</extracomment>
        <translation>标准差，以满墨为 1</translation>
    </message>
    <message>
        <source>The network&apos;s largest score is its answer; with 95 % certainty the true accuracy lies in the interval.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>网络得分最高者就是它的答案；真实准确率有 95% 的把握落在区间内。</translation>
    </message>
    <message>
        <source>Each row is a digit, each column what it was read as; what is not on the diagonal is an error.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>每行是一个数字，每列是识别结果；对角线以外都是错误。</translation>
    </message>
    <message>
        <source>Each point is the answers of one tenth of the scale: on the dotted line, an answer given with 90 % is right nine times in ten; above it the network is too modest, below it too sure. Bars are 95 % intervals.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>每个点是刻度上十分之一区间内的答案：若在虚线上，置信度 90% 的答案十次中有九次正确；高于虚线说明网络过于谨慎，低于虚线说明过于自信。竖条为 95% 区间。</translation>
    </message>
    <message>
        <source>If only answers with at least this confidence are given, fewer digits are answered, and more of those rightly.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>若只给出置信度不低于此值的答案，作答的数字会变少，但其中正确的更多。</translation>
    </message>
    <message>
        <source>What the network reads right of disturbed pictures, with 95 % intervals; in the program drawings are brought to size and place before it sees them.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>受干扰图像的识别正确率，附 95% 区间；在程序中，手写内容会先调整大小和位置再交给网络。</translation>
    </message>
    <message>
        <source>The same digits, read by both; only those that one of the two reads can tell which is better.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>两者识别同样的数字；只有其中一个识别正确的那些数字，才能说明谁更好。</translation>
    </message>
    <message>
        <source>How well {network} reads {digits}</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>{network} 对{digits}的识别效果</translation>
    </message>
    <message>
        <source>Drawn are {part} of the {count} digits, spread over all, and all errors.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>绘出的是 {count} 个数字中的 {part} 个（均匀抽取）以及全部错误。</translation>
    </message>
    <message numerus="yes">
        <source>Here are all {n}, those first of which the network was surest.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>
            <numerusform>以下是全部 {n} 个，网络最有把握的排在最前。</numerusform>
        </translation>
    </message>
    <message>
        <source>Disturbed were {part} of the {count} digits, spread over all.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>受干扰的是 {count} 个数字中的 {part} 个，均匀抽取。</translation>
    </message>
    <message>
        <source>Drawn are {part} of the {count} digits, spread over all.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>绘出的是 {count} 个数字中的 {part} 个，均匀抽取。</translation>
    </message>
    <message>
        <source>Drawn are {part} of the {count} digits, spread over all, and the {part} surest errors.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>绘出的是 {count} 个数字中的 {part} 个（均匀抽取），以及最有把握的 {part} 个错误。</translation>
    </message>
    <message>
        <source>There are none.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>没有。</translation>
    </message>
    <message>
        <source>Here are the first {most} of {count}, those first of which the network was surest.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>以下是 {count} 个中的前 {most} 个，网络最有把握的排在最前。</translation>
    </message>
    <message>
        <source>exact</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>精确检验</translation>
    </message>
    <message>
        <source>with chi-square and continuity correction</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>卡方近似，带连续性校正</translation>
    </message>
    <message>
        <source>In short</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>概要</translation>
    </message>
    <message>
        <source>Digit by digit</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>逐个数字</translation>
    </message>
    <message>
        <source>Answering only when confident</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>只在有把握时作答</translation>
    </message>
    <message>
        <source>Its errors</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>它的错误</translation>
    </message>
    <message>
        <source>Compared with {name}</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>与 {name} 比较</translation>
    </message>
    <message>
        <source>read right (95 %: {interval})</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>识别正确（95%：{interval}）</translation>
    </message>
    <message>
        <source>of {total} read wrong</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>识别错误，共 {total} 个</translation>
    </message>
    <message>
        <source>mean loss (cross-entropy, nats)</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>平均损失（交叉熵，nat）</translation>
    </message>
    <message>
        <source>{points} points</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>{points} 个百分点</translation>
    </message>
    <message>
        <source>expected calibration error</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>期望校准误差</translation>
    </message>
    <message>
        <source>digit</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>数字</translation>
    </message>
    <message>
        <source>number</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>数量</translation>
    </message>
    <message>
        <source>precision</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>精确率</translation>
    </message>
    <message>
        <source>recall</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>召回率</translation>
    </message>
    <message>
        <source>The scale of the cells: from 0 to {errors}</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>单元格的色标：从 0 到 {errors}</translation>
    </message>
    <message>
        <source>both read</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>两者都识别正确</translation>
    </message>
    <message>
        <source>only {name} reads</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>只有 {name} 识别正确</translation>
    </message>
    <message>
        <source>neither reads</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>两者都识别错误</translation>
    </message>
    <message>
        <source>The accuracy of {name} differs by {value} points (95 %: {low} to {high}). McNemar&apos;s test, {kind}: if both were equally good, so uneven a result had a probability of {probability}.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>{name} 的准确率相差 {value} 个百分点（95%：{low} 至 {high}）。McNemar 检验（{kind}）：假如两者一样好，出现如此悬殊结果的概率为 {probability}。</translation>
    </message>
    <message>
        <source>The report {path} could not be saved: {reason}.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>无法保存报告 {path}：{reason}。</translation>
    </message>
    <message>
        <source>A map of the digits</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>数字分布图</translation>
    </message>
    <message>
        <source>; the surest {most} are shown</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>；显示最有把握的 {most} 个</translation>
    </message>
    <message numerus="yes">
        <source>Only {name} reads these {n} (as the other took them{shown})</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>
            <numerusform>只有 {name} 识别正确的 {n} 个（图注为另一个网络的答案{shown}）</numerusform>
        </translation>
    </message>
    <message>
        <source>The tables could not be saved in {folder}: {reason}.</source>
        <extracomment>lenet/report/tables.py</extracomment>
        <translation>无法把表格保存到 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>it has {expected} and these are {examples}</source>
        <extracomment>lenet/training/checkpoint.py</extracomment>
        <translation>原有 {expected} 个，这里有 {examples} 个</translation>
    </message>
    <message>
        <source>These are not the digits of the interrupted run ({found}): choose those it began with, or begin a new run.</source>
        <extracomment>lenet/training/checkpoint.py</extracomment>
        <translation>这些不是中断的训练所用的数字（{found}）：请选择开始时所用的数字，或开始新的训练。</translation>
    </message>
    <message>
        <source>as many, but others</source>
        <extracomment>lenet/training/checkpoint.py</extracomment>
        <translation>个数相同，但内容不同</translation>
    </message>
    <message>
        <source>{shown} is no checkpoint of this program; choose another file.</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>{shown} 不是此程序的检查点；请选择另一个文件。</translation>
    </message>
    <message>
        <source>{shown} is damaged; use another copy of it, or begin a new run.</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>{shown} 已损坏；请使用它的另一份副本，或开始新的训练。</translation>
    </message>
    <message>
        <source>a dictionary was expected</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>应为字典</translation>
    </message>
    <message>
        <source>the names {names} were expected</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>应有名称 {names}</translation>
    </message>
    <message>
        <source>threads should be at least 1</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>threads 至少应为 1</translation>
    </message>
    <message>
        <source>the optimizer should remember {expected}</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>优化器应记住：{expected}</translation>
    </message>
    <message>
        <source>{label} should have the names {types}</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>{label} 应有名称 {types}</translation>
    </message>
    <message>
        <source>{name} should be a whole number from 0 to {most}</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>{name} 应为 0 至 {most} 之间的整数</translation>
    </message>
    <message>
        <source>{label} should be a dictionary</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>{label} 应为字典</translation>
    </message>
    <message>
        <source>{label} should have at most {max_file_bytes} bytes</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>{label} 最多应有 {max_file_bytes} 字节</translation>
    </message>
    <message>
        <source>{label} should be an array of numbers</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>{label} 应为数值数组</translation>
    </message>
    <message>
        <source>{label} should be of float32 or float64</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>{label} 应为 float32 或 float64</translation>
    </message>
    <message>
        <source>This run can&apos;t be saved as it is: {error}.</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>无法按现状保存这次训练：{error}。</translation>
    </message>
    <message>
        <source>The checkpoint {path} could not be saved: {reason}.</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>无法保存检查点 {path}：{reason}。</translation>
    </message>
    <message>
        <source>The checkpoint {shown} could not be read: {reason}.</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>无法读取检查点 {shown}：{reason}。</translation>
    </message>
    <message>
        <source>{shown} holds no run that can be resumed: {error}.</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>{shown} 中没有可以继续的训练：{error}。</translation>
    </message>
    <message>
        <source>its vectors should be alike in length and type</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>各向量的长度和类型应一致</translation>
    </message>
    <message>
        <source>{label}.{name} should not be negative</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>{label}.{name} 不应为负</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>The loss has exploded.</source>
        <extracomment>lenet/training/diagnosis.py</extracomment>
        <translation>损失已经爆炸。</translation>
    </message>
    <message>
        <source>Nothing is being learned: the digits are read no better than by guessing.</source>
        <extracomment>lenet/training/diagnosis.py</extracomment>
        <translation>什么也没有学到：识别效果不比瞎猜好。</translation>
    </message>
    <message>
        <source>The network overfits: it memorizes its digits, and reads new ones worse than before.</source>
        <extracomment>lenet/training/diagnosis.py</extracomment>
        <translation>网络过拟合了：它把所学的数字死记硬背下来，对新数字的识别反而变差。</translation>
    </message>
    <message>
        <source>Stop, and start again with a learning rate a third as large.</source>
        <extracomment>lenet/training/diagnosis.py</extracomment>
        <translation>请停止，把学习率降到三分之一后重新开始。</translation>
    </message>
    <message>
        <source>Try a learning rate ten times smaller, or larger if it is tiny, or the preset quick; and look whether the labels belong to the digits.</source>
        <extracomment>lenet/training/diagnosis.py</extracomment>
        <translation>请把学习率减小到十分之一（如果它已经极小，则增大），或改用“快速”预设；并检查标签与数字是否相符。</translation>
    </message>
    <message>
        <source>Stop here, as the best epoch is kept; next time take more digits, augmentation or more weight decay.</source>
        <extracomment>lenet/training/diagnosis.py</extracomment>
        <translation>在此停止即可，最佳训练轮已保留；下次请用更多数字、数据增强或更大的权重衰减。</translation>
    </message>
    <message>
        <source>The log {path} could not be read: {reason}.</source>
        <extracomment>lenet/training/log_file.py</extracomment>
        <translation>无法读取训练日志 {path}：{reason}。</translation>
    </message>
    <message>
        <source>The log {path} could not be saved: {reason}.</source>
        <extracomment>lenet/training/log_file.py</extracomment>
        <translation>无法保存训练日志 {path}：{reason}。</translation>
    </message>
    <message>
        <source>epochs</source>
        <extracomment>lenet/training/recipe.py</extracomment>
        <translation>训练轮数</translation>
    </message>
    <message>
        <source>batch size</source>
        <extracomment>lenet/training/recipe.py</extracomment>
        <translation>批次大小</translation>
    </message>
    <message>
        <source>seed</source>
        <extracomment>lenet/training/recipe.py</extracomment>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>schedule</source>
        <extracomment>lenet/training/recipe.py</extracomment>
        <translation>学习率调度</translation>
    </message>
    <message>
        <source>optimizer</source>
        <extracomment>lenet/training/recipe.py</extracomment>
        <translation>优化器</translation>
    </message>
    <message>
        <source>augmentation</source>
        <extracomment>lenet/training/recipe.py</extracomment>
        <translation>数据增强</translation>
    </message>
    <message>
        <source>The {name} must be from {lowest} to {highest}, not {value}.</source>
        <extracomment>lenet/training/recipe.py</extracomment>
        <translation>{name}必须在 {lowest} 至 {highest} 之间，而不是 {value}。</translation>
    </message>
    <message>
        <source>The {name} must be one of {allowed}, not {value}.</source>
        <extracomment>lenet/training/recipe.py</extracomment>
        <translation>{name}必须是 {allowed} 之一，而不是 {value}。</translation>
    </message>
    <message>
        <source>There is nothing to learn from: the training set has no examples.</source>
        <extracomment>lenet/training/trainer.py</extracomment>
        <translation>没有可学习的内容：训练集中没有样本。</translation>
    </message>
    <message>
        <source>The network in training</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>训练中的网络</translation>
    </message>
    <message>
        <source> It reads {percent} right.</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>识别正确率 {percent}。</translation>
    </message>
    <message>
        <source>The edited network</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>改动后的网络</translation>
    </message>
    <message>
        <source>A training was broken off in epoch {epoch} of {epochs}; nothing of it is lost.</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>有一次训练在第 {epoch}/{epochs} 轮中断；没有丢失任何内容。</translation>
    </message>
    <message>
        <source>The network is trained.{known} Read drawings with it?</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>网络已训练好。{known}要用它识别手写内容吗？</translation>
    </message>
    <message>
        <source>Next error ›</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>下一个错误 ›</translation>
    </message>
    <message>
        <source>Look into the next digit that was read wrong</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>剖析下一个识别错误的数字</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>‹ 返回</translation>
    </message>
    <message>
        <source>Go back to the evaluation</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>回到评估</translation>
    </message>
    <message>
        <source>Resume training</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>继续训练</translation>
    </message>
    <message>
        <source>Go on where it was broken off</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>从中断处继续</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>不继续</translation>
    </message>
    <message>
        <source>Do not offer this again; its files stay on the disk</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>不再提示；文件仍留在磁盘上</translation>
    </message>
    <message>
        <source>The run could not be set aside: {reason}.</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>无法搁置这次训练：{reason}。</translation>
    </message>
    <message>
        <source>Read drawings with it from now on</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>从现在起用它识别手写内容</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>暂不</translation>
    </message>
    <message>
        <source>The button on the Train tab stays</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>“训练”页上的按钮仍然保留</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>保留</translation>
    </message>
    <message>
        <source>Read drawings with what was learned from now on</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>从现在起用学到的结果识别手写内容</translation>
    </message>
    <message>
        <source>Read drawings as before</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>仍像以前那样识别手写内容</translation>
    </message>
    <message>
        <source>Open a picture of digits</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>打开数字图片</translation>
    </message>
    <message>
        <source>Load a network</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>载入网络</translation>
    </message>
    <message>
        <source>Export the network</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>导出网络</translation>
    </message>
    <message>
        <source>Resume a training</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>继续训练</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>保存手写内容</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>保存识别出的数</translation>
    </message>
    <message>
        <source>Open &amp;recent picture</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>最近的图片(&amp;R)</translation>
    </message>
    <message>
        <source>Load r&amp;ecent network</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>最近的网络(&amp;E)</translation>
    </message>
    <message>
        <source>Of the {count} files only the first is opened, {name}: drop one at a time.</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>{count} 个文件中只打开第一个：{name}；请一次拖放一个。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>图片</translation>
    </message>
    <message>
        <source>NumPy archive</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>NumPy 存档</translation>
    </message>
    <message>
        <source>Trainings</source>
        <extracomment>app/application.py, app/window/file_actions.py</extracomment>
        <translation>训练</translation>
    </message>
    <message>
        <source>Only files of this computer can be dropped: save the picture first.</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>只能拖放这台电脑上的文件：请先保存图片。</translation>
    </message>
    <message>
        <source>The network is in {name}.</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>网络已存到 {name}。</translation>
    </message>
    <message>
        <source>drawing</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>手写</translation>
    </message>
    <message>
        <source>numbers</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>数</translation>
    </message>
    <message>
        <source>CSV tables</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>All keys of the keyboard and what they do</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>键盘上的所有按键及其作用</translation>
    </message>
    <message>
        <source>A lesson of ten minutes about a four that is nearly a nine, step by step</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>十分钟的一课：一个差点成为 9 的 4，一步步来看</translation>
    </message>
    <message>
        <source>Read what was written down when something went wrong, and send it to the developers</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>查看出错时的记录，并发给开发者</translation>
    </message>
    <message>
        <source>&amp;Help pages</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>帮助页(&amp;H)</translation>
    </message>
    <message>
        <source>Read what can be learned here</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>看看这里能学到什么</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Guided &amp;tour</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>导览(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Report a fault…</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>报告故障(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Where files are</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>文件位置(&amp;W)</translation>
    </message>
    <message>
        <source>The folders of your settings, digits, networks and logs</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>存放设置、数字、网络和日志的文件夹</translation>
    </message>
    <message>
        <source>&amp;About LeNet Pad</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>关于 LeNet Pad(&amp;A)</translation>
    </message>
    <message>
        <source>Version, licence and origin</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>版本、许可证与由来</translation>
    </message>
    <message>
        <source>Go to the next control, or back</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>转到下一个或上一个控件</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>Press a button</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>按下按钮</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>空格键</translation>
    </message>
    <message>
        <source>Say which digit it is</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>说明是哪个数字</translation>
    </message>
    <message>
        <source>End a stroke without keeping it</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>结束笔画而不保留</translation>
    </message>
    <message>
        <source>Go from map to map, and from place to place in a map</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>在特征图之间、特征图的位置之间移动</translation>
    </message>
    <message>
        <source>Arrow keys, with Shift</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>方向键，加 Shift</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Without a menu</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>菜单以外</translation>
    </message>
    <message>
        <source>Where files are</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>文件位置</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>作用</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>按键</translation>
    </message>
    <message>
        <source>Tabs</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>标签页</translation>
    </message>
    <message>
        <source>LeNet Pad</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>LeNet Pad</translation>
    </message>
    <message>
        <source>Drop a picture or a network to open it</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>拖放图片或网络即可打开</translation>
    </message>
    <message>
        <source>Put a picture of digits on the canvas, and read them</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>把数字图片放到画布上并识别</translation>
    </message>
    <message>
        <source>Save the drawing as a PNG picture</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>把手写内容存为 PNG 图片</translation>
    </message>
    <message>
        <source>Save the numbers that were read, in rows and columns, for a spreadsheet</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>把识别出的数按行列保存，供电子表格使用</translation>
    </message>
    <message>
        <source>Look through the digits that you kept, correct and share them</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>查看保存的数字，更正和分享</translation>
    </message>
    <message>
        <source>Read with the network of a file</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>用文件中的网络识别</translation>
    </message>
    <message>
        <source>Read with the network that came with the program</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>用程序自带的网络识别</translation>
    </message>
    <message>
        <source>Write the network for PyTorch, NumPy or ONNX</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>导出供 PyTorch、NumPy 或 ONNX 使用的网络</translation>
    </message>
    <message>
        <source>Go on with a training that was broken off, from its checkpoint</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>从检查点继续中断的训练</translation>
    </message>
    <message>
        <source>Put the drawing on the clipboard, as a picture</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>把手写内容作为图片复制到剪贴板</translation>
    </message>
    <message>
        <source>Put the numbers that were read on the clipboard, as text</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>把识别出的数作为文字复制到剪贴板</translation>
    </message>
    <message>
        <source>Put the picture from the clipboard on the canvas</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>把剪贴板上的图片放到画布上</translation>
    </message>
    <message>
        <source>For a projector: fill the screen with type twice as large, without menus; Esc leaves it</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>投影用：文字放大一倍，全屏显示，不带菜单；按 Esc 退出</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>The language of the system, if the program has it</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>使用系统的语言（若程序支持）</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>Fill the screen; Esc leaves it</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>全屏显示；按 Esc 退出</translation>
    </message>
    <message>
        <source>Come back to a window</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>恢复窗口</translation>
    </message>
    <message>
        <source>&amp;Open picture…</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>打开图片(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save drawing…</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>保存手写内容(&amp;S)…</translation>
    </message>
    <message>
        <source>Save &amp;numbers as CSV…</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>将数保存为 CSV(&amp;N)…</translation>
    </message>
    <message>
        <source>My &amp;digits…</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>我的数字(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Load network…</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>载入网络(&amp;L)…</translation>
    </message>
    <message>
        <source>Use &amp;built-in network</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>使用内置网络(&amp;B)</translation>
    </message>
    <message>
        <source>E&amp;xport network…</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>导出网络(&amp;X)…</translation>
    </message>
    <message>
        <source>Resume &amp;training…</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>继续训练(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy drawing</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>复制手写内容(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>复制为文字(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Paste picture</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>粘贴图片(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>清空(&amp;L)</translation>
    </message>
    <message>
        <source>Light or dark, as the system has it</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>浅色或深色，跟随系统</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Dark ink on light paper</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>浅色纸上的深色墨迹</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Light ink on dark paper</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>深色纸上的浅色墨迹</translation>
    </message>
    <message>
        <source>Speak this language</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>使用这种语言</translation>
    </message>
    <message>
        <source>This system has no font with the letters of this language: install one.</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>系统中没有支持这种语言文字的字体：请安装一个。</translation>
    </message>
    <message>
        <source>&amp;Presenter mode</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>演示模式(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Leave full screen</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>退出全屏(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>{name}: accuracy unknown</source>
        <extracomment>app/window/network_label.py</extracomment>
        <translation>{name}：准确率未知</translation>
    </message>
    <message>
        <source>{name}: {percent} % right on the test set</source>
        <extracomment>app/window/network_label.py</extracomment>
        <translation>{name}：测试集上正确 {percent}%</translation>
    </message>
    <message>
        <source>{name}: {percent} % right on the validation digits</source>
        <extracomment>app/window/network_label.py</extracomment>
        <translation>{name}：验证集上正确 {percent}%</translation>
    </message>
    <message>
        <source>Network in use</source>
        <extracomment>app/window/network_label.py</extracomment>
        <translation>正在使用的网络</translation>
    </message>
    <message>
        <source>Loading the network…</source>
        <extracomment>app/window/network_label.py</extracomment>
        <translation>正在载入网络…</translation>
    </message>
    <message>
        <source>No network is in use</source>
        <extracomment>app/window/network_label.py</extracomment>
        <translation>没有正在使用的网络</translation>
    </message>
    <message>
        <source>Built-in network</source>
        <extracomment>app/window/network_label.py</extracomment>
        <translation>内置网络</translation>
    </message>
    <message>
        <source>It came with the program</source>
        <extracomment>app/window/network_label.py</extracomment>
        <translation>程序自带</translation>
    </message>
</context>
</TS>
