<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>lenet-pad</name>
    <message>
        <source>The drawing of the Draw tab; draw on it here, too</source>
        <extracomment>app/application.py</extracomment>
        <translation>「手書き」タブの手書き。ここにも書けます</translation>
    </message>
    <message>
        <source>A network is being trained: the language changes when the window is next opened.</source>
        <extracomment>app/application.py</extracomment>
        <translation>ネットワークの学習中です。言語は次にウィンドウを開いたときに切り替わります。</translation>
    </message>
    <message>
        <source>My digits</source>
        <extracomment>app/application.py, app/evaluate/choices.py, app/mine/dialog.py, app/mine/digit_grid.py, app/train/setup/source_choice.py</extracomment>
        <translation>自分の数字</translation>
    </message>
    <message>
        <source>Drawings</source>
        <extracomment>app/application.py</extracomment>
        <translation>手書き</translation>
    </message>
    <message>
        <source>Logs</source>
        <extracomment>app/application.py</extracomment>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Downloaded digits</source>
        <extracomment>app/application.py</extracomment>
        <translation>ダウンロードした数字</translation>
    </message>
    <message>
        <source>Draw</source>
        <extracomment>app/application.py</extracomment>
        <translation>手書き</translation>
    </message>
    <message>
        <source>Draw a digit and see what it is read as</source>
        <extracomment>app/application.py</extracomment>
        <translation>数字を書いて、何と認識されるかを見る</translation>
    </message>
    <message>
        <source>Train</source>
        <extracomment>app/application.py</extracomment>
        <translation>学習</translation>
    </message>
    <message>
        <source>Train a network and watch it learn</source>
        <extracomment>app/application.py</extracomment>
        <translation>ネットワークを学習させ、その様子を見る</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <extracomment>app/application.py</extracomment>
        <translation>評価</translation>
    </message>
    <message>
        <source>Find out how good a network is, and what it takes for what</source>
        <extracomment>app/application.py</extracomment>
        <translation>ネットワークの性能と、何を何と間違えるかを調べる</translation>
    </message>
    <message>
        <source>Inside</source>
        <extracomment>app/application.py</extracomment>
        <translation>内部</translation>
    </message>
    <message>
        <source>See what every layer makes of your digit, and why it is read as it is</source>
        <extracomment>app/application.py</extracomment>
        <translation>各層が数字から何を取り出し、なぜそう認識されるのかを見る</translation>
    </message>
    <message>
        <source>Your drawing from last time is here again.</source>
        <extracomment>app/application.py</extracomment>
        <translation>前回の手書きを復元しました。</translation>
    </message>
    <message>
        <source>Something went wrong inside the program; please try again.</source>
        <extracomment>app/background/job.py</extracomment>
        <translation>プログラム内部で問題が発生しました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The curves appear here when training starts</source>
        <extracomment>app/charts/line_plot.py</extracomment>
        <translation>学習が始まると、ここに曲線が表示されます</translation>
    </message>
    <message>
        <source>epoch</source>
        <extracomment>app/charts/line_plot.py</extracomment>
        <translation>エポック</translation>
    </message>
    <message>
        <source>epoch {value:.2f}</source>
        <extracomment>app/charts/line_plot.py</extracomment>
        <translation>エポック {value:.2f}</translation>
    </message>
    <message>
        <source>Point at the curve, or go along it with the arrow keys; Ctrl and the wheel zoom</source>
        <extracomment>app/charts/plot_card.py</extracomment>
        <translation>曲線を指すか、矢印キーでたどれます。Ctrl＋ホイールで拡大・縮小</translation>
    </message>
    <message>
        <source>The wheel goes up and down among the charts; with Ctrl it zooms into one</source>
        <extracomment>app/charts/plot_card.py</extracomment>
        <translation>ホイールでグラフの一覧をスクロール、Ctrl＋ホイールでグラフを拡大・縮小</translation>
    </message>
    <message>
        <source>Save this chart…</source>
        <extracomment>app/charts/plot_card.py</extracomment>
        <translation>グラフを保存…</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <extracomment>app/charts/plot_card.py</extracomment>
        <translation>未測定</translation>
    </message>
    <message>
        <source>Show all epochs again; a double click on the chart does too</source>
        <extracomment>app/charts/run_chart.py</extracomment>
        <translation>全エポックの表示に戻す（グラフのダブルクリックでも可）</translation>
    </message>
    <message>
        <source>Whole run</source>
        <extracomment>app/charts/run_chart.py</extracomment>
        <translation>全体</translation>
    </message>
    <message>
        <source>earlier runs</source>
        <extracomment>app/charts/run_chart.py</extracomment>
        <translation>過去の学習</translation>
    </message>
    <message>
        <source>About LeNet Pad</source>
        <extracomment>app/dialogs/about.py</extracomment>
        <translation>LeNet Padについて</translation>
    </message>
    <message>
        <source>The network is LeNet-5 (LeCun, Bottou, Bengio and Haffner, 1998), written in nothing but NumPy and trained on MNIST. Everything happens on this computer: no drawing leaves it.</source>
        <extracomment>app/dialogs/about.py</extracomment>
        <translation>ネットワークはLeNet-5（LeCun、Bottou、Bengio、Haffner、1998年）です。NumPyだけで書かれ、MNISTで学習しています。処理はすべてこのコンピューター上で行われ、手書きが外部に送られることはありません。</translation>
    </message>
    <message>
        <source>LeNet Pad {version}</source>
        <extracomment>app/dialogs/about.py</extracomment>
        <translation>LeNet Pad {version}</translation>
    </message>
    <message>
        <source>Draw a digit and it is read at once.</source>
        <extracomment>app/__main__.py, app/dialogs/about.py</extracomment>
        <translation>数字を書くと、すぐに認識されます。</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <extracomment>app/dialogs/about.py</extracomment>
        <translation>MITライセンスのフリーソフトウェアです。</translation>
    </message>
    <message>
        <source>Close LeNet Pad</source>
        <extracomment>app/dialogs/close_question.py</extracomment>
        <translation>LeNet Padを閉じる</translation>
    </message>
    <message>
        <source>The network is still being trained.</source>
        <extracomment>app/dialogs/close_question.py</extracomment>
        <translation>ネットワークの学習がまだ続いています。</translation>
    </message>
    <message>
        <source>If you close now, you can resume the training at the next start.</source>
        <extracomment>app/dialogs/close_question.py</extracomment>
        <translation>今閉じても、次回の起動時に学習を再開できます。</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>app/dialogs/close_question.py, app/game/dialog.py, app/mine/dialog.py</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Keep training</source>
        <extracomment>app/dialogs/close_question.py</extracomment>
        <translation>学習を続ける</translation>
    </message>
    <message>
        <source>Choose the file of images</source>
        <extracomment>app/dialogs/files.py</extracomment>
        <translation>画像のファイルを選択</translation>
    </message>
    <message>
        <source>Choose the file of their labels</source>
        <extracomment>app/dialogs/files.py</extracomment>
        <translation>ラベルのファイルを選択</translation>
    </message>
    <message>
        <source>Choose a folder with sub-folders 0 to 9</source>
        <extracomment>app/dialogs/files.py</extracomment>
        <translation>サブフォルダー0～9を含むフォルダーを選択</translation>
    </message>
    <message>
        <source>IDX files</source>
        <extracomment>app/dialogs/files.py, app/train/setup/source_choice.py</extracomment>
        <translation>IDXファイル</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>app/dialogs/files.py, app/evaluate/choices.py, app/mine/dialog.py, app/window/file_actions.py</extracomment>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>app/dialogs/help.py</extracomment>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>?</source>
        <extracomment>app/dialogs/help.py</extracomment>
        <translation>?</translation>
    </message>
    <message>
        <source>Help: {topic}</source>
        <extracomment>app/dialogs/help.py</extracomment>
        <translation>ヘルプ：{topic}</translation>
    </message>
    <message>
        <source>What went wrong inside the program, the latest last:</source>
        <extracomment>app/dialogs/log.py</extracomment>
        <translation>プログラム内部で発生した問題（最新のものが最後）：</translation>
    </message>
    <message>
        <source>This log can&apos;t be read: {reason}.</source>
        <extracomment>app/dialogs/log.py</extracomment>
        <translation>このログを読み込めません：{reason}。</translation>
    </message>
    <message>
        <source>Report a fault</source>
        <extracomment>app/dialogs/log.py</extracomment>
        <translation>不具合の報告</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>app/dialogs/log.py</extracomment>
        <translation>ログ</translation>
    </message>
    <message>
        <source>To report a fault, say what you did and what happened, and add what “Copy” puts on the clipboard: the versions below and this log. Nothing is sent by the program itself.</source>
        <extracomment>app/dialogs/log.py</extracomment>
        <translation>不具合を報告するときは、行った操作と起きたことを書き、「コピー」でクリップボードに入る内容（下記のバージョンとこのログ）を添えてください。プログラムが自動で何かを送信することはありません。</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>app/dialogs/about.py, app/dialogs/log.py</extracomment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Put the versions and the log on the clipboard</source>
        <extracomment>app/dialogs/log.py</extracomment>
        <translation>バージョンとログをクリップボードにコピー</translation>
    </message>
    <message>
        <source>No error was written down.</source>
        <extracomment>app/dialogs/log.py</extracomment>
        <translation>エラーの記録はありません。</translation>
    </message>
    <message>
        <source>The drawing as the network gets it: {side} by {side} pixels</source>
        <extracomment>app/draw/answer_panel.py</extracomment>
        <translation>ネットワークに入力される手書き：{side}×{side}ピクセル</translation>
    </message>
    <message>
        <source>{percent} % sure</source>
        <extracomment>app/draw/answer_panel.py, app/draw/verdict.py, app/evaluate/wording.py, app/inside/tab.py</extracomment>
        <translation>確信度{percent}%</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <extracomment>app/draw/answer_panel.py</extracomment>
        <translation>ネットワークが見る画像</translation>
    </message>
    <message>
        <source>Caption</source>
        <extracomment>app/draw/answer_panel.py</extracomment>
        <translation>説明</translation>
    </message>
    <message>
        <source>Digit {place} of {count}</source>
        <extracomment>app/draw/answer_panel.py</extracomment>
        <translation>数字 {place}/{count}</translation>
    </message>
    <message>
        <source>Canvas</source>
        <extracomment>app/draw/canvas.py, app/draw/small_canvas.py</extracomment>
        <translation>キャンバス</translation>
    </message>
    <message>
        <source>Draw a digit or a number here with the mouse, a finger or a pen.</source>
        <extracomment>app/draw/canvas.py</extracomment>
        <translation>マウス、指、ペンのいずれかで、ここに数字を書いてください（複数桁も可）。</translation>
    </message>
    <message>
        <source>Draw a digit or a number</source>
        <extracomment>app/draw/canvas.py</extracomment>
        <translation>数字を書いてください（複数桁も可）</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <extracomment>app/draw/digit_boxes.py, app/draw/probability_bars.py, app/evaluate/wording.py, app/inside/try_page.py, app/train/words.py, lenet/report/charts.py, lenet/report/number_format.py</extracomment>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Digit {place} of {count}: {words}</source>
        <extracomment>app/draw/digit_boxes.py</extracomment>
        <translation>数字 {place}/{count}：{words}</translation>
    </message>
    <message>
        <source>Digits of the number</source>
        <extracomment>app/draw/digit_boxes.py</extracomment>
        <translation>数値の各桁</translation>
    </message>
    <message>
        <source>{digit}, {certainty} sure</source>
        <extracomment>app/draw/digit_boxes.py</extracomment>
        <translation>{digit}、確信度{certainty}</translation>
    </message>
    <message>
        <source>Have the network learn your digits beside others; what it reads then can be kept or not</source>
        <extracomment>app/draw/label_row.py</extracomment>
        <translation>自分の数字をほかの数字と一緒に学習させます。結果を採用するかどうかは後で選べます</translation>
    </message>
    <message>
        <source>Keep this drawing as {digit}, to learn from ({digit})</source>
        <extracomment>app/draw/label_row.py</extracomment>
        <translation>この手書きを{digit}として保存し、学習に使う ({digit})</translation>
    </message>
    <message>
        <source>Learn now</source>
        <extracomment>app/draw/label_row.py</extracomment>
        <translation>今すぐ学習</translation>
    </message>
    <message>
        <source>It is {digit}</source>
        <extracomment>app/draw/label_row.py</extracomment>
        <translation>正解は{digit}</translation>
    </message>
    <message>
        <source>Kept as {label}</source>
        <extracomment>app/draw/label_row.py</extracomment>
        <translation>{label}として保存済み</translation>
    </message>
    <message>
        <source>It is a…</source>
        <extracomment>app/draw/label_row.py</extracomment>
        <translation>正解は…</translation>
    </message>
    <message>
        <source>Learning: {percent} %</source>
        <extracomment>app/draw/label_row.py</extracomment>
        <translation>学習中：{percent}%</translation>
    </message>
    <message>
        <source>Draw a digit first, then say what it is</source>
        <extracomment>app/draw/label_row.py</extracomment>
        <translation>先に数字を書いてから、正解を指定してください</translation>
    </message>
    <message>
        <source>Keep this drawing no longer ({digit})</source>
        <extracomment>app/draw/label_row.py</extracomment>
        <translation>この手書きの保存を取り消す ({digit})</translation>
    </message>
    <message>
        <source>Kept as {label}: {count} taught</source>
        <extracomment>app/draw/label_row.py</extracomment>
        <translation>{label}として保存済み：計{count}個</translation>
    </message>
    <message>
        <source>How far the page is read</source>
        <extracomment>app/draw/page_progress.py</extracomment>
        <translation>ページの認識の進み具合</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>app/draw/page_progress.py, app/evaluate/controls.py, app/train/setup/source_choice.py</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Reading the numbers…</source>
        <extracomment>app/draw/page_progress.py</extracomment>
        <translation>数値を認識中…</translation>
    </message>
    <message>
        <source>Reading the page</source>
        <extracomment>app/draw/page_progress.py</extracomment>
        <translation>ページの認識</translation>
    </message>
    <message>
        <source>Probability of each digit</source>
        <extracomment>app/draw/probability_bars.py</extracomment>
        <translation>各数字の確率</translation>
    </message>
    <message>
        <source>{digit}: {percent} %</source>
        <extracomment>app/draw/probability_bars.py, app/inside/lattice_view.py</extracomment>
        <translation>{digit}：{percent}%</translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <extracomment>app/draw/probability_bars.py</extracomment>
        <translation>まだ何もありません</translation>
    </message>
    <message>
        <source>Your last drawings</source>
        <extracomment>app/draw/recent_drawings.py</extracomment>
        <translation>最近の手書き</translation>
    </message>
    <message>
        <source>Bring this drawing back, read as {answer}</source>
        <extracomment>app/draw/recent_drawings.py</extracomment>
        <translation>この手書きを呼び戻す（認識結果：{answer}）</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>app/draw/small_canvas.py, app/draw/verdict.py, app/inside/tab.py</extracomment>
        <translation>答え</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>app/draw/small_canvas.py, app/draw/tool_row.py, app/inside/tab.py</extracomment>
        <translation>消去</translation>
    </message>
    <message>
        <source>Clear the canvas</source>
        <extracomment>app/draw/small_canvas.py</extracomment>
        <translation>キャンバスを消去</translation>
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
        <translation>{sentence} ({keys})</translation>
    </message>
    <message>
        <source>Pen width: {percent} % of the canvas</source>
        <extracomment>app/draw/tool_row.py</extracomment>
        <translation>ペンの太さ：キャンバスの{percent}%</translation>
    </message>
    <message>
        <source>Pen</source>
        <extracomment>app/draw/tool_row.py</extracomment>
        <translation>ペン</translation>
    </message>
    <message>
        <source>Eraser</source>
        <extracomment>app/draw/tool_row.py</extracomment>
        <translation>消しゴム</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>app/draw/tool_row.py, app/inside/tab.py, app/inside/try_page.py, app/inside/unit_page.py, app/mine/dialog.py, app/window/controllers.py</extracomment>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>app/draw/tool_row.py</extracomment>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Pen width</source>
        <extracomment>app/draw/tool_row.py, app/evaluate/wording.py, lenet/report/number_format.py</extracomment>
        <translation>ペンの太さ</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <extracomment>app/draw/tool_row.py, app/window/menu_bar.py</extracomment>
        <translation>直前の変更を元に戻す</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <extracomment>app/draw/tool_row.py</extracomment>
        <translation>元に戻す操作がありません</translation>
    </message>
    <message>
        <source>Bring back what was undone</source>
        <extracomment>app/draw/tool_row.py, app/window/menu_bar.py</extracomment>
        <translation>元に戻した操作をやり直す</translation>
    </message>
    <message>
        <source>Nothing was undone</source>
        <extracomment>app/draw/tool_row.py</extracomment>
        <translation>やり直す操作がありません</translation>
    </message>
    <message>
        <source>Start with an empty canvas</source>
        <extracomment>app/draw/tool_row.py, app/inside/tab.py, app/window/menu_bar.py</extracomment>
        <translation>キャンバスを空にする</translation>
    </message>
    <message>
        <source>The canvas is empty</source>
        <extracomment>app/draw/tool_row.py</extracomment>
        <translation>キャンバスは空です</translation>
    </message>
    <message>
        <source>Draw ink</source>
        <extracomment>app/draw/tool_row.py</extracomment>
        <translation>インクで書く</translation>
    </message>
    <message>
        <source>Erase ink; the right mouse button does too</source>
        <extracomment>app/draw/tool_row.py</extracomment>
        <translation>インクを消す（マウスの右ボタンでも可）</translation>
    </message>
    <message>
        <source>Perhaps ({percent} %)</source>
        <extracomment>app/draw/verdict.py</extracomment>
        <translation>おそらく ({percent}%)</translation>
    </message>
    <message>
        <source>Best guess so far</source>
        <extracomment>app/draw/verdict.py</extracomment>
        <translation>現時点の最有力候補</translation>
    </message>
    <message>
        <source>Best guess</source>
        <extracomment>app/draw/verdict.py</extracomment>
        <translation>最有力候補</translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>app/draw/verdict.py, app/evaluate/result_views.py</extracomment>
        <translation>確信度</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>app/draw/verdict.py</extracomment>
        <translation>理由</translation>
    </message>
    <message>
        <source>Nothing could be read</source>
        <extracomment>app/draw/verdict.py</extracomment>
        <translation>認識できませんでした</translation>
    </message>
    <message>
        <source>perhaps</source>
        <extracomment>app/draw/verdict.py</extracomment>
        <translation>おそらく</translation>
    </message>
    <message>
        <source>If it is a digit, it is most likely a {guess}</source>
        <extracomment>app/draw/verdict.py</extracomment>
        <translation>数字だとすれば、{guess}の可能性が最も高い</translation>
    </message>
    <message>
        <source>Something went wrong inside the program; your drawing is still here.</source>
        <extracomment>app/errors/error_log.py</extracomment>
        <translation>プログラム内部で問題が発生しましたが、手書きは残っています。</translation>
    </message>
    <message>
        <source>{sentence} Details are in {log}</source>
        <extracomment>app/errors/error_log.py</extracomment>
        <translation>{sentence}詳細：{log}</translation>
    </message>
    <message>
        <source>LeNet Pad had to end, because something went wrong inside it.</source>
        <extracomment>app/errors/error_log.py</extracomment>
        <translation>内部で問題が発生したため、LeNet Padを終了しました。</translation>
    </message>
    <message>
        <source>MNIST is not on this computer, so the built-in digits are used; it can be downloaded on the Train tab.</source>
        <extracomment>app/evaluate/choices.py</extracomment>
        <translation>このコンピューターにMNISTがないため、内蔵の数字を使います。MNISTは「学習」タブでダウンロードできます。</translation>
    </message>
    <message>
        <source>No other network</source>
        <extracomment>app/evaluate/choices.py</extracomment>
        <translation>比較しない</translation>
    </message>
    <message>
        <source>The network in use</source>
        <extracomment>app/evaluate/choices.py</extracomment>
        <translation>使用中のネットワーク</translation>
    </message>
    <message>
        <source>The built-in network</source>
        <extracomment>app/evaluate/choices.py</extracomment>
        <translation>内蔵ネットワーク</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <extracomment>app/evaluate/choices.py</extracomment>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Choose a network</source>
        <extracomment>app/evaluate/choices.py</extracomment>
        <translation>ネットワークを選択</translation>
    </message>
    <message>
        <source>Digits</source>
        <extracomment>app/evaluate/choices.py, app/evaluate/controls.py, app/evaluate/result_views.py, app/mine/dialog.py</extracomment>
        <translation>数字</translation>
    </message>
    <message>
        <source>The digits that the network is evaluated on; it should not have learned from them</source>
        <extracomment>app/evaluate/choices.py</extracomment>
        <translation>ネットワークの評価に使う数字。学習に使っていないものが適しています</translation>
    </message>
    <message>
        <source>Parameters</source>
        <extracomment>app/evaluate/choices.py, app/train/runs/export.py</extracomment>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>the built-in network</source>
        <extracomment>app/evaluate/choices.py, app/services/network.py, app/window/controllers.py, lenet/cli/evaluate.py</extracomment>
        <translation>内蔵ネットワーク</translation>
    </message>
    <message>
        <source>MNIST&apos;s test set</source>
        <extracomment>app/evaluate/choices.py, lenet/evaluation/test_set.py</extracomment>
        <translation>MNISTのテストデータ</translation>
    </message>
    <message>
        <source>Built-in digits</source>
        <extracomment>app/evaluate/choices.py, app/train/setup/source_choice.py</extracomment>
        <translation>内蔵の数字</translation>
    </message>
    <message>
        <source>Folder of pictures…</source>
        <extracomment>app/evaluate/choices.py</extracomment>
        <translation>画像のフォルダー…</translation>
    </message>
    <message>
        <source>IDX files…</source>
        <extracomment>app/evaluate/choices.py</extracomment>
        <translation>IDXファイル…</translation>
    </message>
    <message>
        <source>There is none that only this network reads.</source>
        <extracomment>app/evaluate/comparison_page.py</extracomment>
        <translation>このネットワークだけが正解した数字はありません。</translation>
    </message>
    <message>
        <source>Both read the same digits; only those that one of the two reads can tell which is better.</source>
        <extracomment>app/evaluate/comparison_page.py</extracomment>
        <translation>両者は同じ数字を認識します。どちらが優れているかは、片方だけが正解した数字からしかわかりません。</translation>
    </message>
    <message>
        <source>{name} reads {share} right, {value} points (95 %: {low} to {high}). If both were equally good, so uneven a result had a probability of {probability} (McNemar&apos;s test{kind}). Both read {both}, neither {neither}.</source>
        <extracomment>app/evaluate/comparison_page.py</extracomment>
        <translation>{name}の正解率は{share}で、差は{value}ポイントです（95%区間：{low}～{high}）。両者が同等だとすると、これほどの偏りが生じる確率は{probability}です（マクネマー検定{kind}）。両方が正解：{both}、どちらも不正解：{neither}。</translation>
    </message>
    <message>
        <source>Which network is better?</source>
        <extracomment>app/evaluate/comparison_page.py</extracomment>
        <translation>どちらのネットワークが優れている？</translation>
    </message>
    <message>
        <source>Digits that only the first network reads</source>
        <extracomment>app/evaluate/comparison_page.py</extracomment>
        <translation>1つ目のネットワークだけが正解した数字</translation>
    </message>
    <message>
        <source>Digits that only the second network reads</source>
        <extracomment>app/evaluate/comparison_page.py</extracomment>
        <translation>2つ目のネットワークだけが正解した数字</translation>
    </message>
    <message>
        <source>Choose another network to compare with, then start the evaluation again.</source>
        <extracomment>app/evaluate/comparison_page.py</extracomment>
        <translation>比較するネットワークを選び、もう一度評価を開始してください。</translation>
    </message>
    <message>
        <source>Only {name} reads these {count}; as the other took them:</source>
        <extracomment>app/evaluate/comparison_page.py</extracomment>
        <translation>{name}だけが正解（{count}個）。もう一方の答え：</translation>
    </message>
    <message>
        <source>Only {name} reads</source>
        <extracomment>app/evaluate/comparison_page.py</extracomment>
        <translation>{name}だけが正解</translation>
    </message>
    <message>
        <source>, exact</source>
        <extracomment>app/evaluate/comparison_page.py</extracomment>
        <translation>、正確法</translation>
    </message>
    <message>
        <source>Click a cell, or choose it with the arrow keys, to see its digits</source>
        <extracomment>app/evaluate/confusion_matrix.py</extracomment>
        <translation>セルをクリックするか矢印キーで選ぶと、その数字が表示されます</translation>
    </message>
    <message>
        <source>{label} read as {answer}: {count}</source>
        <extracomment>app/evaluate/confusion_matrix.py, app/evaluate/confusion_page.py</extracomment>
        <translation>{label}を{answer}と認識：{count}</translation>
    </message>
    <message>
        <source>{thousands}k</source>
        <extracomment>app/evaluate/confusion_matrix.py</extracomment>
        <translation>{thousands}k</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <extracomment>app/evaluate/confusion_matrix.py, lenet/report/page.py</extracomment>
        <translation>混同行列</translation>
    </message>
    <message>
        <source>read as</source>
        <extracomment>app/evaluate/confusion_matrix.py, lenet/report/charts.py</extracomment>
        <translation>認識</translation>
    </message>
    <message>
        <source>it is</source>
        <extracomment>app/evaluate/confusion_matrix.py, lenet/report/charts.py</extracomment>
        <translation>正解</translation>
    </message>
    <message>
        <source>No errors</source>
        <extracomment>app/evaluate/confusion_matrix.py</extracomment>
        <translation>誤りなし</translation>
    </message>
    <message numerus="yes">
        <source>{n} numbers</source>
        <extracomment>app/draw/answer_panel.py</extracomment>
        <translation>
            <numerusform>数値{n}個</numerusform>
        </translation>
    </message>
    <message>
        <source>If a library is missing, install it: on Debian and Ubuntu with “sudo apt-get install {debian}”, on Fedora with “sudo dnf install {fedora}”</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>ライブラリが足りない場合はインストールしてください。DebianとUbuntuでは「sudo apt-get install {debian}」、Fedoraでは「sudo dnf install {fedora}」</translation>
    </message>
    <message>
        <source>only desktops of Linux have such menu entries; here, pin the open window&apos;s icon.</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>このようなメニュー項目があるのはLinuxのデスクトップだけです。ここでは開いたウィンドウのアイコンをピン留めしてください。</translation>
    </message>
    <message>
        <source>LeNet Pad is in the desktop&apos;s menu now. “lenet-pad --uninstall-desktop” deletes:</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>LeNet Padをデスクトップのメニューに追加しました。「lenet-pad --uninstall-desktop」で次を削除します：</translation>
    </message>
    <message>
        <source>no window can be opened: the screen named by {names} does not answer, or Qt lacks a library. {packages}.</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>ウィンドウを開けません。{names}の示す画面が応答しないか、Qtのライブラリが足りません。{packages}。</translation>
    </message>
    <message>
        <source>Deleted:</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>削除したもの：</translation>
    </message>
    <message>
        <source>LeNet Pad was not in the desktop&apos;s menu.</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>LeNet Padはデスクトップのメニューにありませんでした。</translation>
    </message>
    <message>
        <source>a picture to read, a file of parameters (.pkl, .npz, .safetensors) to read with, or a training to resume (.checkpoint)</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>認識する画像、認識に使うパラメーターのファイル（.pkl、.npz、.safetensors）、または再開する学習（.checkpoint）</translation>
    </message>
    <message>
        <source>the folder of MNIST</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>MNISTのフォルダー</translation>
    </message>
    <message>
        <source>put the program into this user&apos;s desktop menu (on Linux), and offer it for the files it opens</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>このユーザーのデスクトップメニューにプログラムを追加し（Linux）、開けるファイルに関連付ける</translation>
    </message>
    <message>
        <source>take it away again</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>デスクトップメニューから取り除く</translation>
    </message>
    <message>
        <source>show every text accented and 40 %% longer, to see whether a translation would fit</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>翻訳が収まるかを確認するため、すべての文字列にアクセントを付け40 %%長く表示する</translation>
    </message>
    <message>
        <source>there is no screen to open a window on; start it from a desktop.</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>ウィンドウを開く画面がありません。デスクトップから起動してください。</translation>
    </message>
    <message>
        <source>Qt cannot be loaded: {error}. {packages}.</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>Qtを読み込めません：{error}。{packages}。</translation>
    </message>
    <message>
        <source>The desktop&apos;s menu could not be changed: {reason}.</source>
        <extracomment>app/__main__.py</extracomment>
        <translation>デスクトップのメニューを変更できませんでした：{reason}。</translation>
    </message>
    <message>
        <source>the program “lenet-pad” is not installed; install it with “pip install .”</source>
        <extracomment>app/desktop.py</extracomment>
        <translation>プログラム「lenet-pad」がインストールされていません。「pip install .」でインストールしてください</translation>
    </message>
    <message>
        <source>{numbers}; digits in doubt: {doubts}</source>
        <extracomment>app/draw/answer_panel.py</extracomment>
        <translation>{numbers}、不確かな数字：{doubts}</translation>
    </message>
    <message>
        <source>it is no file</source>
        <extracomment>app/errors/log_file.py</extracomment>
        <translation>ファイルではありません</translation>
    </message>
    <message numerus="yes">
        <source>{n} errors</source>
        <extracomment>app/evaluate/confusion_matrix.py, lenet/report/page.py</extracomment>
        <translation>
            <numerusform>誤り{n}個</numerusform>
        </translation>
    </message>
    <message>
        <source>Each row is a digit, each column what it was read as: what is not on the diagonal is an error, the stronger its colour, the more frequent; of a cell&apos;s digits, the surest come first.</source>
        <extracomment>app/evaluate/confusion_page.py</extracomment>
        <translation>行は正解の数字、列は認識結果です。対角線から外れたものが誤りで、色が濃いほど多いことを示します。セル内の数字は確信度の高い順に並びます。</translation>
    </message>
    <message>
        <source>Digits of the cell</source>
        <extracomment>app/evaluate/confusion_page.py</extracomment>
        <translation>セルの数字</translation>
    </message>
    <message>
        <source>What each digit is → what it was read as, and how sure the network was; the surest errors come first. Click one to see on the Inside tab why.</source>
        <extracomment>app/evaluate/confusion_page.py</extracomment>
        <translation>正解→認識結果と確信度。確信度の高い誤りから順に並びます。クリックすると「内部」タブで理由を見られます。</translation>
    </message>
    <message>
        <source>Digits that were read wrong</source>
        <extracomment>app/evaluate/confusion_page.py</extracomment>
        <translation>誤認識された数字</translation>
    </message>
    <message>
        <source>How good is it?</source>
        <extracomment>app/evaluate/confusion_page.py, app/evaluate/digits_page.py</extracomment>
        <translation>性能はどのくらい？</translation>
    </message>
    <message>
        <source>No digit was read like this.</source>
        <extracomment>app/evaluate/confusion_page.py</extracomment>
        <translation>このように認識された数字はありません。</translation>
    </message>
    <message>
        <source>Every digit was read right: there is no error to show.</source>
        <extracomment>app/evaluate/confusion_page.py</extracomment>
        <translation>すべての数字が正解でした。表示する誤りはありません。</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>app/evaluate/controls.py</extracomment>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>The network to evaluate</source>
        <extracomment>app/evaluate/controls.py</extracomment>
        <translation>評価するネットワーク</translation>
    </message>
    <message>
        <source>Compare with</source>
        <extracomment>app/evaluate/controls.py</extracomment>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>A second network that reads the same digits</source>
        <extracomment>app/evaluate/controls.py</extracomment>
        <translation>同じ数字を認識する2つ目のネットワーク</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>app/evaluate/controls.py</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the report, the tables or this view</source>
        <extracomment>app/evaluate/controls.py</extracomment>
        <translation>レポート、表、またはこの表示を保存</translation>
    </message>
    <message>
        <source>State of the evaluation</source>
        <extracomment>app/evaluate/controls.py</extracomment>
        <translation>評価の状態</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <extracomment>app/evaluate/controls.py</extracomment>
        <translation>評価の進み具合</translation>
    </message>
    <message>
        <source>Start evaluation</source>
        <extracomment>app/evaluate/controls.py</extracomment>
        <translation>評価を開始</translation>
    </message>
    <message>
        <source>Cancel this evaluation</source>
        <extracomment>app/evaluate/controls.py</extracomment>
        <translation>評価を中止</translation>
    </message>
    <message>
        <source>Read the digits with this network</source>
        <extracomment>app/evaluate/controls.py</extracomment>
        <translation>このネットワークで数字を認識</translation>
    </message>
    <message>
        <source>What the network reads right when {digits} are disturbed, with 95 % intervals; your drawings are brought to size and place before it sees them, so they are read better than this.</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>{digits}を変形・劣化させたときの正解率と95%区間です。手書きは大きさと位置を整えてから認識するので、これより高い正解率になります。</translation>
    </message>
    <message>
        <source>Given with {sure}: {right} of {count} right ({interval})</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>確信度{sure}の答え：{count}個中{right}個が正解（{interval}）</translation>
    </message>
    <message>
        <source>From {sure} on: {coverage} answered, {right} right</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>{sure}以上：{coverage}に回答、うち{right}が正解</translation>
    </message>
    <message>
        <source>{strength}: {right} right ({interval})</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>{strength}：正解率{right}（{interval}）</translation>
    </message>
    <message>
        <source>On the dotted line, an answer given with 90 % is right nine times in ten; above it the network is too modest, below it too sure; bars are 95 % intervals. If only surer answers are given, fewer digits are answered, and more of those rightly.</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>点線上では、確信度90%の答えは10回に9回正解します。点線より上は控えめすぎ、下は自信過剰です。縦棒は95%区間です。確信度の高いときだけ答えるようにすると、回答数は減り、正解率は上がります。</translation>
    </message>
    <message>
        <source>confidence, %</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>確信度（%）</translation>
    </message>
    <message>
        <source>least confidence to answer, %</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>答える最低の確信度（%）</translation>
    </message>
    <message>
        <source>right, %</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>正解率（%）</translation>
    </message>
    <message>
        <source>answered, %</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>回答率（%）</translation>
    </message>
    <message>
        <source>From {sure} on: nothing is answered</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>{sure}以上：回答なし</translation>
    </message>
    <message>
        <source>Can its confidence be believed?</source>
        <extracomment>app/evaluate/curve_pages.py, lenet/report/page.py</extracomment>
        <translation>確信度は信用できる？</translation>
    </message>
    <message>
        <source>Whether its confidence can be believed</source>
        <extracomment>app/evaluate/curve_pages.py, app/evaluate/result_views.py</extracomment>
        <translation>確信度が信用できるかどうか</translation>
    </message>
    <message>
        <source>the digits</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>数字</translation>
    </message>
    <message>
        <source>How robust is it?</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>どのくらい頑健？</translation>
    </message>
    <message>
        <source>How robust it is</source>
        <extracomment>app/evaluate/curve_pages.py, app/evaluate/result_views.py, lenet/report/page.py</extracomment>
        <translation>どのくらい頑健か</translation>
    </message>
    <message>
        <source>{part} of the {count} digits</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>{count}個のうち{part}個の数字</translation>
    </message>
    <message>
        <source>all digits</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>すべての数字</translation>
    </message>
    <message>
        <source>Reliability</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>信頼性</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>回答率</translation>
    </message>
    <message>
        <source>Of these, right</source>
        <extracomment>app/evaluate/curve_pages.py</extracomment>
        <translation>回答中の正解率</translation>
    </message>
    <message>
        <source>Point at a digit, or go from one to the next with the arrow keys; click it, or press Enter, to pick</source>
        <extracomment>app/evaluate/digit_map.py</extracomment>
        <translation>数字を指すか矢印キーで移動し、クリックまたはEnterで選択</translation>
    </message>
    <message>
        <source>Map of the digits</source>
        <extracomment>app/evaluate/digit_map.py, app/evaluate/map_page.py</extracomment>
        <translation>数字の分布図</translation>
    </message>
    <message>
        <source>{percent} % of the variance</source>
        <extracomment>app/evaluate/digit_map.py, lenet/report/charts.py</extracomment>
        <translation>分散の{percent}%</translation>
    </message>
    <message>
        <source>How well each of the ten digits is read</source>
        <extracomment>app/evaluate/digits_page.py</extracomment>
        <translation>0～9の各数字の認識性能</translation>
    </message>
    <message>
        <source>Precision: how many of the answers with this digit are right; recall: how many of these digits are read right; F1: the harmonic mean of the two.</source>
        <extracomment>app/evaluate/digits_page.py, lenet/report/page.py</extracomment>
        <translation>適合率：その数字という答えのうち正解した割合。再現率：その数字のうち正しく認識された割合。F1：両者の調和平均。</translation>
    </message>
    <message>
        <source>Digit</source>
        <extracomment>app/evaluate/digits_page.py</extracomment>
        <translation>数字</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>複数桁</translation>
    </message>
    <message>
        <source>Precision</source>
        <extracomment>app/evaluate/digits_page.py</extracomment>
        <translation>適合率</translation>
    </message>
    <message>
        <source>Recall</source>
        <extracomment>app/evaluate/digits_page.py</extracomment>
        <translation>再現率</translation>
    </message>
    <message>
        <source>F1</source>
        <extracomment>app/evaluate/digits_page.py, lenet/report/page.py</extracomment>
        <translation>F1</translation>
    </message>
    <message>
        <source>Figures of each digit</source>
        <extracomment>app/evaluate/digits_page.py</extracomment>
        <translation>各数字の指標</translation>
    </message>
    <message>
        <source>Save all that was found as a page of HTML</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>すべての結果をHTMLページとして保存</translation>
    </message>
    <message>
        <source>Save all that was found as CSV files</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>すべての結果をCSVファイルとして保存</translation>
    </message>
    <message>
        <source>Save this view as a PNG or SVG picture</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>この表示をPNGまたはSVG画像として保存</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <extracomment>app/evaluate/exports.py, app/services/messages.py, lenet/cli/evaluate.py, lenet/cli/predict.py</extracomment>
        <translation>{name}を保存しました。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Choose a folder for the tables</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>表を保存するフォルダーを選択</translation>
    </message>
    <message>
        <source>Save this view</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>この表示を保存</translation>
    </message>
    <message>
        <source>view</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Save this chart</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>グラフを保存</translation>
    </message>
    <message>
        <source>chart</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>レポート(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Tables…</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>表(&amp;T)…</translation>
    </message>
    <message>
        <source>This &amp;view…</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>この表示(&amp;V)…</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <extracomment>app/evaluate/exports.py, app/train/runs/export.py, app/window/file_actions.py</extracomment>
        <translation>PNG画像</translation>
    </message>
    <message>
        <source>SVG pictures</source>
        <extracomment>app/evaluate/exports.py, app/train/runs/export.py</extracomment>
        <translation>SVG画像</translation>
    </message>
    <message>
        <source>report</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>app/evaluate/exports.py</extracomment>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Show the whole map again; a double click on it does too</source>
        <extracomment>app/evaluate/map_page.py</extracomment>
        <translation>分布図全体の表示に戻す（ダブルクリックでも可）</translation>
    </message>
    <message>
        <source>Each digit lies where the network&apos;s last hidden layer puts it, the 84 numbers seen from the side where they differ most; rings mark what was read wrong.</source>
        <extracomment>app/evaluate/map_page.py, lenet/report/page.py</extracomment>
        <translation>各数字を、最後の隠れ層が出力する84個の数の位置に、違いが最も大きく見える向きから示しています。丸で囲まれたものは誤認識です。</translation>
    </message>
    <message>
        <source>The digit that is pointed at</source>
        <extracomment>app/evaluate/map_page.py</extracomment>
        <translation>指している数字</translation>
    </message>
    <message>
        <source>Whole map</source>
        <extracomment>app/evaluate/map_page.py</extracomment>
        <translation>全体</translation>
    </message>
    <message>
        <source>★ your drawing</source>
        <extracomment>app/evaluate/map_page.py</extracomment>
        <translation>★ 手書き</translation>
    </message>
    <message>
        <source>What is this map?</source>
        <extracomment>app/evaluate/map_page.py</extracomment>
        <translation>分布図とは？</translation>
    </message>
    <message>
        <source>Point at a digit,
or press an arrow key</source>
        <extracomment>app/evaluate/map_page.py</extracomment>
        <translation>数字を指すか、
矢印キーを押します</translation>
    </message>
    <message>
        <source>The map is
not drawn yet</source>
        <extracomment>app/evaluate/map_page.py</extracomment>
        <translation>分布図は
まだありません</translation>
    </message>
    <message>
        <source>Click a digit to see on the Inside tab why it is read so</source>
        <extracomment>app/evaluate/page.py</extracomment>
        <translation>数字をクリックすると、そう認識される理由を「内部」タブで見られます</translation>
    </message>
    <message>
        <source>Digit {number}: it is {label}, read as {answer}; click to look inside</source>
        <extracomment>app/evaluate/page.py</extracomment>
        <translation>数字{number}：正解は{label}、認識結果は{answer}。クリックで内部を表示</translation>
    </message>
    <message>
        <source>Views of the result</source>
        <extracomment>app/evaluate/result_views.py</extracomment>
        <translation>結果の表示</translation>
    </message>
    <message>
        <source>Errors</source>
        <extracomment>app/evaluate/result_views.py</extracomment>
        <translation>誤り</translation>
    </message>
    <message>
        <source>What was read wrong</source>
        <extracomment>app/evaluate/result_views.py</extracomment>
        <translation>誤認識された数字</translation>
    </message>
    <message>
        <source>Confusion</source>
        <extracomment>app/evaluate/result_views.py</extracomment>
        <translation>混同</translation>
    </message>
    <message>
        <source>Which digits are read as which</source>
        <extracomment>app/evaluate/result_views.py</extracomment>
        <translation>どの数字をどの数字と認識したか</translation>
    </message>
    <message>
        <source>How well each digit is read</source>
        <extracomment>app/evaluate/result_views.py</extracomment>
        <translation>各数字の認識性能</translation>
    </message>
    <message>
        <source>Robustness</source>
        <extracomment>app/evaluate/result_views.py</extracomment>
        <translation>頑健性</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>app/evaluate/result_views.py</extracomment>
        <translation>分布図</translation>
    </message>
    <message>
        <source>How the network sees the digits</source>
        <extracomment>app/evaluate/result_views.py</extracomment>
        <translation>ネットワークから見た数字</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>app/evaluate/result_views.py</extracomment>
        <translation>比較</translation>
    </message>
    <message>
        <source>Two networks on the same digits</source>
        <extracomment>app/evaluate/result_views.py</extracomment>
        <translation>同じ数字に対する2つのネットワーク</translation>
    </message>
    <message>
        <source>How good is the network?</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>ネットワークの性能は？</translation>
    </message>
    <message>
        <source>With 95 % certainty the true accuracy lies in this interval (Wilson&apos;s)</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>真の正解率は、95%の信頼度でこの区間にあります（ウィルソンの信頼区間）</translation>
    </message>
    <message>
        <source>Digits whose largest score is another digit&apos;s</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>最大のスコアが別の数字になった数字</translation>
    </message>
    <message>
        <source>Mean cross-entropy in nats, as in training: the lower, the better</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>交差エントロピーの平均（単位はナット、学習時と同じ）。低いほど良い</translation>
    </message>
    <message>
        <source>How far confidence and accuracy differ, in the mean over 15 groups of answers</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>確信度と正解率の差（答えを15群に分けた平均）</translation>
    </message>
    <message>
        <source>read right</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>正解</translation>
    </message>
    <message>
        <source>read wrong</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>誤り</translation>
    </message>
    <message>
        <source>mean loss</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>平均損失</translation>
    </message>
    <message>
        <source>calibration error, points</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>較正誤差（ポイント）</translation>
    </message>
    <message>
        <source>right (95 %: {interval})</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>正解率（95%区間：{interval}）</translation>
    </message>
    <message>
        <source>of {count} wrong</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>誤り（{count}個中）</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>結果はまだありません</translation>
    </message>
    <message>
        <source>Figures of the choice before: {result}</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>以前の選択での結果：{result}</translation>
    </message>
    <message>
        <source>Figures of {result}</source>
        <extracomment>app/evaluate/summary_row.py</extracomment>
        <translation>結果：{result}</translation>
    </message>
    <message>
        <source>Cancelled before there was a result; the figures are still those of {result}.</source>
        <extracomment>app/evaluate/tab.py</extracomment>
        <translation>結果が出る前に中止しました。表示は{result}の結果のままです。</translation>
    </message>
    <message>
        <source>Getting network and digits ready…</source>
        <extracomment>app/evaluate/tab.py</extracomment>
        <translation>ネットワークと数字を準備中…</translation>
    </message>
    <message>
        <source>Passed over: {count}. The first: {sentence}</source>
        <extracomment>app/evaluate/tab.py</extracomment>
        <translation>スキップ：{count}件。最初のもの：{sentence}</translation>
    </message>
    <message>
        <source>Cancelled before there was a result.</source>
        <extracomment>app/evaluate/tab.py</extracomment>
        <translation>結果が出る前に中止しました。</translation>
    </message>
    <message>
        <source>Cancelled; what was found until then is shown.</source>
        <extracomment>app/evaluate/tab.py</extracomment>
        <translation>中止しました。それまでの結果を表示しています。</translation>
    </message>
    <message>
        <source>The network reads the digits: what it finds will be here in a moment</source>
        <extracomment>app/evaluate/tab.py</extracomment>
        <translation>ネットワークが数字を認識しています。まもなく結果が表示されます</translation>
    </message>
    <message>
        <source>Choose a network and digits, then start the evaluation</source>
        <extracomment>app/evaluate/tab.py</extracomment>
        <translation>ネットワークと数字を選び、評価を開始してください</translation>
    </message>
    <message>
        <source>The figures are still those of the choice before: start the evaluation for this one.</source>
        <extracomment>app/evaluate/tab.py</extracomment>
        <translation>表示は以前の選択での結果です。今の選択で評価を開始してください。</translation>
    </message>
    <message>
        <source>No network is in use yet: choose another one, or wait a moment.</source>
        <extracomment>app/evaluate/tab.py</extracomment>
        <translation>使用中のネットワークがまだありません。別のネットワークを選ぶか、少しお待ちください。</translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <extracomment>app/evaluate/wording.py, lenet/report/number_format.py</extracomment>
        <translation>{low}～{high}%</translation>
    </message>
    <message>
        <source>{network} on {digits}</source>
        <extracomment>app/evaluate/wording.py</extracomment>
        <translation>{network}（{digits}）</translation>
    </message>
    <message>
        <source>{wrong} of {total} wrong; most often {label} read as {answer}</source>
        <extracomment>app/evaluate/wording.py</extracomment>
        <translation>{total}個中{wrong}個が誤り。最も多いのは{label}を{answer}とする誤り</translation>
    </message>
    <message>
        <source>This {label} of {digits} was read as {answer} with {percent} % by {network}.</source>
        <extracomment>app/evaluate/wording.py</extracomment>
        <translation>{digits}のこの{label}を、{network}は確信度{percent}%で{answer}と認識しました。</translation>
    </message>
    <message>
        <source>less than 0.0001</source>
        <extracomment>app/evaluate/wording.py, lenet/report/number_format.py</extracomment>
        <translation>0.0001未満</translation>
    </message>
    <message>
        <source>All {total} read right</source>
        <extracomment>app/evaluate/wording.py</extracomment>
        <translation>{total}個すべて正解</translation>
    </message>
    <message>
        <source>Reading the digits: {percent} %</source>
        <extracomment>app/evaluate/wording.py</extracomment>
        <translation>数字を認識中：{percent}%</translation>
    </message>
    <message>
        <source>Drawing the map: {percent} %</source>
        <extracomment>app/evaluate/wording.py</extracomment>
        <translation>分布図を作成中：{percent}%</translation>
    </message>
    <message>
        <source>Disturbing the digits: {percent} %</source>
        <extracomment>app/evaluate/wording.py</extracomment>
        <translation>数字を変形・劣化中：{percent}%</translation>
    </message>
    <message>
        <source>Rotation</source>
        <extracomment>app/evaluate/wording.py, lenet/report/number_format.py</extracomment>
        <translation>回転</translation>
    </message>
    <message>
        <source>degrees, clockwise</source>
        <extracomment>app/evaluate/wording.py, lenet/report/number_format.py</extracomment>
        <translation>度（時計回り）</translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>app/evaluate/wording.py, lenet/report/number_format.py</extracomment>
        <translation>移動</translation>
    </message>
    <message>
        <source>pixels of 32</source>
        <extracomment>app/evaluate/wording.py, lenet/report/number_format.py</extracomment>
        <translation>ピクセル（32中）</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>app/evaluate/wording.py, lenet/report/number_format.py</extracomment>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>times as large</source>
        <extracomment>app/evaluate/wording.py, lenet/report/number_format.py</extracomment>
        <translation>倍</translation>
    </message>
    <message>
        <source>pixels more</source>
        <extracomment>app/evaluate/wording.py, lenet/report/number_format.py</extracomment>
        <translation>ピクセル増</translation>
    </message>
    <message>
        <source>Noise</source>
        <extracomment>app/evaluate/wording.py, lenet/report/number_format.py</extracomment>
        <translation>ノイズ</translation>
    </message>
    <message>
        <source>deviation, of full ink</source>
        <extracomment>app/evaluate/wording.py</extracomment>
        <translation>標準偏差（濃いインク＝1）</translation>
    </message>
    <message>
        <source>strongest orange in row {top}, column {left}; strongest blue in row {low_top}, column {low_left}</source>
        <extracomment>app/inside/digit_pictures.py</extracomment>
        <translation>最も強いオレンジは{top}行{left}列、最も強い青は{low_top}行{low_left}列</translation>
    </message>
    <message>
        <source>training digits</source>
        <extracomment>app/inside/example_loader.py</extracomment>
        <translation>学習用の数字</translation>
    </message>
    <message>
        <source>built-in digits</source>
        <extracomment>app/inside/example_loader.py, lenet/datasets/sources.py</extracomment>
        <translation>内蔵の数字</translation>
    </message>
    <message>
        <source>It started from random weights; what training changed, ‖W − W₀‖, is {percent} % of ‖W₀‖.</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>ランダムな重みから学習を始めました。学習による変化‖W − W₀‖は‖W₀‖の{percent}%です。</translation>
    </message>
    <message>
        <source>{stage}: {count} units with {inputs} weights</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>{stage}：ユニット{count}個（重み{inputs}個ずつ）</translation>
    </message>
    <message>
        <source>Each row is a unit; its weights, from left to right, are for the units of the layer before.</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>各行がユニットです。重みは左から順に、前の層の各ユニットに対応します。</translation>
    </message>
    <message>
        <source>Which layer’s weights are shown</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>どの層の重みを表示するか</translation>
    </message>
    <message>
        <source>The weights now, before the first step of training, or their difference</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>現在の重み、学習前の重み、またはその差</translation>
    </message>
    <message>
        <source>The weights at the start are not known: the file does not name them, or they were another network’s.</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>学習開始時の重みは不明です。ファイルに記録がないか、別のネットワークのものです。</translation>
    </message>
    <message>
        <source>{stage}: {count} filters for {maps} × 5×5</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>{stage}：フィルター{count}個（{maps} × 5×5）</translation>
    </message>
    <message>
        <source>Each square is a filter of 5×5 weights.</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>各正方形が5×5の重みからなるフィルターです。</translation>
    </message>
    <message>
        <source>Each column is a filter; its squares, from top to bottom, are for the maps of the layer before.</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>各列がフィルターです。正方形は上から順に、前の層の各マップに対応します。</translation>
    </message>
    <message>
        <source>Layer</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>層</translation>
    </message>
    <message>
        <source>Which weights</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>どの重みか</translation>
    </message>
    <message>
        <source>What is a convolution?</source>
        <extracomment>app/inside/filters_page.py, app/inside/unit_page.py, app/inside/wording.py</extracomment>
        <translation>畳み込みとは？</translation>
    </message>
    <message>
        <source>What every layer has learned: all its weights as one picture. Click one to see its unit at work.</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>各層が学習したすべての重みを1枚の画像で示します。クリックするとそのユニットの働きを見られます。</translation>
    </message>
    <message>
        <source>Point at a weight to read its number.</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>重みを指すと、その値が表示されます。</translation>
    </message>
    <message>
        <source>{words}; at the start {value}</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>{words}、開始時は{value}</translation>
    </message>
    <message>
        <source>as they are</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>現在の重み</translation>
    </message>
    <message>
        <source>at the start of training</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>学習開始時の重み</translation>
    </message>
    <message>
        <source>what training changed</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>学習による変化</translation>
    </message>
    <message>
        <source>Weights</source>
        <extracomment>app/inside/filters_page.py</extracomment>
        <translation>重み</translation>
    </message>
    <message>
        <source>activation: 0</source>
        <extracomment>app/inside/network_painter.py</extracomment>
        <translation>活性：0</translation>
    </message>
    <message>
        <source>the layer’s largest</source>
        <extracomment>app/inside/network_painter.py</extracomment>
        <translation>層の最大値</translation>
    </message>
    <message>
        <source>path: against</source>
        <extracomment>app/inside/network_painter.py</extracomment>
        <translation>経路：反対</translation>
    </message>
    <message>
        <source>for the answer</source>
        <extracomment>app/inside/network_painter.py</extracomment>
        <translation>答えを支持</translation>
    </message>
    <message>
        <source>The network</source>
        <extracomment>app/inside/network_view.py</extracomment>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Click a map or a unit, or walk with the arrow keys, and with Shift on a map, to see its numbers; double-click it, or press Space, to switch it off.</source>
        <extracomment>app/inside/network_view.py</extracomment>
        <translation>マップやユニットをクリックするか矢印キー（マップ内ではShift併用）で移動すると値が表示されます。ダブルクリックかスペースキーで無効にできます。</translation>
    </message>
    <message>
        <source>{unit}: {value}</source>
        <extracomment>app/inside/network_view.py</extracomment>
        <translation>{unit}：{value}</translation>
    </message>
    <message>
        <source>{words} – double-click to switch it off or on</source>
        <extracomment>app/inside/network_view.py</extracomment>
        <translation>{words} – ダブルクリックで無効・有効を切り替え</translation>
    </message>
    <message>
        <source>Looking through other digits…</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>ほかの数字を調べています…</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Looking through other digits: {percent} %</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>ほかの数字を調べています：{percent}%</translation>
    </message>
    <message>
        <source>Change a weight</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>重みの変更</translation>
    </message>
    <message>
        <source>{stage}.W[{row}, {column}] is</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>{stage}.W[{row}, {column}]の値</translation>
    </message>
    <message>
        <source>Save the edited network</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>変更したネットワークを保存</translation>
    </message>
    <message>
        <source>Why this digit</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>なぜこの数字？</translation>
    </message>
    <message>
        <source>Which ink speaks for the answer, and what would change it</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>どのインクが答えを支持し、何が変われば答えが変わるか</translation>
    </message>
    <message>
        <source>One unit</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>1つのユニット</translation>
    </message>
    <message>
        <source>The arithmetic of the unit that is chosen above</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>上で選んだユニットの計算</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>The weights of every layer, and how training changed them</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>各層の重みと、学習による変化</translation>
    </message>
    <message>
        <source>Softmax</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>ソフトマックス</translation>
    </message>
    <message>
        <source>From scores to probabilities, step by step</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>スコアから確率へ、一歩ずつ</translation>
    </message>
    <message>
        <source>Try things</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>実験</translation>
    </message>
    <message>
        <source>Change the network and see what happens</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>ネットワークを変更して、何が起こるかを見る</translation>
    </message>
    <message>
        <source>edited</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>変更版</translation>
    </message>
    <message>
        <source>Networks</source>
        <extracomment>app/inside/pages.py, app/window/file_actions.py</extracomment>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>The window and its map</source>
        <extracomment>app/inside/sliding_window.py</extracomment>
        <translation>窓とそのマップ</translation>
    </message>
    <message>
        <source>Click a place of the map to see its window</source>
        <extracomment>app/inside/sliding_window.py</extracomment>
        <translation>マップの位置をクリックすると、対応する窓が表示されます</translation>
    </message>
    <message>
        <source>Take the temperature that the file of the network names</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>ネットワークのファイルに記録された温度を使う</translation>
    </message>
    <message>
        <source>score</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>スコア</translation>
    </message>
    <message>
        <source>÷ T</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>÷ T</translation>
    </message>
    <message>
        <source>− largest</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>− 最大値</translation>
    </message>
    <message>
        <source>e to the power</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>eの累乗</translation>
    </message>
    <message>
        <source>÷ sum = probability</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>÷ 和 = 確率</translation>
    </message>
    <message>
        <source>The steps of softmax</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>ソフトマックスの手順</translation>
    </message>
    <message>
        <source>Temperature</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>温度</translation>
    </message>
    <message>
        <source>A higher temperature makes all digits more alike, a lower one the winner more certain</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>温度を上げると確率の差が縮まり、下げると1位がより確実になります</translation>
    </message>
    <message>
        <source>Temperature T</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>温度T</translation>
    </message>
    <message>
        <source>How ten scores become ten probabilities, step by step.</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>10個のスコアが10個の確率になるまでの手順です。</translation>
    </message>
    <message>
        <source>The powers add up to {total}; each divided by it is the probability.</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>累乗の合計は{total}です。それぞれを合計で割ると確率になります。</translation>
    </message>
    <message>
        <source>The network’s own T</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>ネットワークのT</translation>
    </message>
    <message>
        <source>What is softmax?</source>
        <extracomment>app/inside/softmax_page.py</extracomment>
        <translation>ソフトマックスとは？</translation>
    </message>
    <message>
        <source>Draw a digit first.</source>
        <extracomment>app/inside/softmax_page.py, app/inside/why_page.py</extracomment>
        <translation>先に数字を書いてください。</translation>
    </message>
    <message>
        <source>Show at once what the network makes of each stroke; off, the picture stays as it is</source>
        <extracomment>app/inside/tab.py</extracomment>
        <translation>オンなら1画ごとにネットワークの様子を表示し、オフなら表示をそのまま保ちます</translation>
    </message>
    <message>
        <source>Show the largest contributions of each layer, followed back from the answer</source>
        <extracomment>app/inside/tab.py</extracomment>
        <translation>答えから逆にたどって、各層で最も大きい寄与を表示</translation>
    </message>
    <message>
        <source>Follow the drawing</source>
        <extracomment>app/inside/tab.py</extracomment>
        <translation>手書きに追従</translation>
    </message>
    <message>
        <source>Strongest paths</source>
        <extracomment>app/inside/tab.py</extracomment>
        <translation>最強の経路</translation>
    </message>
    <message>
        <source>Clear the drawing</source>
        <extracomment>app/inside/tab.py</extracomment>
        <translation>手書きを消去</translation>
    </message>
    <message>
        <source>Take the last change of the network back</source>
        <extracomment>app/inside/tab.py, app/inside/try_page.py, app/inside/unit_page.py</extracomment>
        <translation>ネットワークへの直前の変更を元に戻す</translation>
    </message>
    <message>
        <source>What is this network?</source>
        <extracomment>app/inside/tab.py</extracomment>
        <translation>このネットワークとは？</translation>
    </message>
    <message>
        <source>This is the edited network: “Try things” has the way back.</source>
        <extracomment>app/inside/tab.py</extracomment>
        <translation>変更したネットワークです。「実験」で元に戻せます。</translation>
    </message>
    <message>
        <source>The network shows an earlier drawing: switch “Follow the drawing” on to catch up.</source>
        <extracomment>app/inside/tab.py</extracomment>
        <translation>以前の手書きを表示しています。「手書きに追従」をオンにすると最新になります。</translation>
    </message>
    <message>
        <source>What each layer makes of your digit, from the pixels to the ten scores.</source>
        <extracomment>app/inside/tab.py</extracomment>
        <translation>各層が数字から何を取り出すかを、ピクセルから10個のスコアまで示します。</translation>
    </message>
    <message>
        <source>Draw a 4 whose top is nearly closed. While the pen moves, every layer changes with it: the curves are the largest products of each layer, followed back from the answer.</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>上が閉じかけた4を書きます。ペンを動かすと、すべての層が一緒に変わります。曲線は、答えから逆にたどった、各層で最も大きい積です。</translation>
    </message>
    <message>
        <source>Ask why. Orange ink speaks for the answer, blue ink against it. Which part makes it a 4, and which speaks against it?</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>理由を尋ねます。オレンジのインクは答えを支持し、青いインクは反対します。4らしいのはどの部分で、反対しているのはどの部分でしょうか。</translation>
    </message>
    <message>
        <source>What would make it another digit? These few dabs of ink. Draw them on the canvas, and see.</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>どう変えれば別の数字になるでしょうか。必要なのはこれだけのインクです。キャンバスに書き足して確かめます。</translation>
    </message>
    <message>
        <source>Do a sum by hand. Click any place on a map of the network: what the unit looks at is framed in the layer before. “Play” moves that window over the whole map.</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>計算を追ってみます。ネットワークのマップの好きな位置をクリックすると、そのユニットが見ている範囲が前の層に枠で示されます。「再生」で窓がマップ全体を動きます。</translation>
    </message>
    <message>
        <source>What it has learned: the weights of every layer as one picture, as they are, and as the random numbers that they were before.</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>学習したもの：各層の重みを1枚の画像で示します。現在の重みと、学習前のランダムな値を見比べられます。</translation>
    </message>
    <message>
        <source>From scores to probabilities: raise the temperature, and the second digit comes nearer.</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>スコアから確率へ：温度を上げると、2位の数字が追い上げてきます。</translation>
    </message>
    <message>
        <source>Double-click a map on an orange path to switch it off, or prune the smallest weights here. What becomes of the answer, and of the test digits? Undo it all.</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>オレンジの経路上のマップをダブルクリックして無効にするか、ここで小さい重みを枝刈りします。答えとテスト用の数字の結果はどうなるでしょうか。最後にすべて元に戻します。</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>ガイドツアー</translation>
    </message>
    <message>
        <source>Draw it for me</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>見本を書く</translation>
    </message>
    <message>
        <source>Put such a 4 on the canvas</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>そのような4をキャンバスに書く</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Go back to the step before</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>前のステップに戻る</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Go on to the next step</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>次のステップに進む</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>終了</translation>
    </message>
    <message>
        <source>End the tour</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>ツアーを終了</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>{number}/{count}</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>app/inside/tour.py</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Save it as a file, to load it again</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>後で読み込めるようにファイルに保存</translation>
    </message>
    <message>
        <source>In “One unit” you can switch units off and change single weights.</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>「1つのユニット」では、ユニットを無効にしたり、個々の重みを変えたりできます。</translation>
    </message>
    <message>
        <source>Prune the smallest weights, in percent</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>小さい重みを枝刈りする割合（%）</translation>
    </message>
    <message>
        <source>Set the smallest weights of the whole network to 0</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>ネットワーク全体で小さい重みから順に0にする</translation>
    </message>
    <message>
        <source>Start over</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>最初に戻す</translation>
    </message>
    <message>
        <source>Take all changes of the network back</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>ネットワークへの変更をすべて元に戻す</translation>
    </message>
    <message>
        <source>Save the edited network…</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>変更したネットワークを保存…</translation>
    </message>
    <message>
        <source>Read drawings with the edited network</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>手書きの認識に変更版を使う</translation>
    </message>
    <message>
        <source>Use the edited network in the Draw tab, for as long as there are changes</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>変更がある間、「手書き」タブで変更したネットワークを使う</translation>
    </message>
    <message>
        <source>Prune the smallest weights</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>小さい重みを枝刈り</translation>
    </message>
    <message>
        <source>Change the network and see how the answer changes; nothing is lost.</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>ネットワークを変えて、答えの変化を見ます。いつでも元に戻せます。</translation>
    </message>
    <message>
        <source>nothing to read</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>手書きなし</translation>
    </message>
    <message>
        <source>reading them…</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>認識中…</translation>
    </message>
    <message>
        <source>{percent} % of {total} of {name}</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>{name}の{total}個中{percent}%</translation>
    </message>
    <message>
        <source>Switched off: {names}.</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>無効：{names}。</translation>
    </message>
    <message>
        <source>Changed: {names}.</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>変更：{names}。</translation>
    </message>
    <message>
        <source>Read drawings with it</source>
        <extracomment>app/inside/try_page.py, app/train/setup/side_panel.py</extracomment>
        <translation>手書きの認識に使う</translation>
    </message>
    <message>
        <source>What can be tried?</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>何を試せる？</translation>
    </message>
    <message>
        <source>{digit} with {percent} %</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>{digit}（{percent}%）</translation>
    </message>
    <message>
        <source>this drawing</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>この手書き</translation>
    </message>
    <message>
        <source>test digits read right</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>テスト用の数字の正解率</translation>
    </message>
    <message>
        <source>As it is</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>元のまま</translation>
    </message>
    <message>
        <source>Edited</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>変更後</translation>
    </message>
    <message>
        <source>{stage} map {channel}</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>{stage} マップ{channel}</translation>
    </message>
    <message>
        <source>{stage} unit {channel}</source>
        <extracomment>app/inside/try_page.py</extracomment>
        <translation>{stage} ユニット{channel}</translation>
    </message>
    <message>
        <source>Which map, or which 25 units, of the layer before is shown</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>前の層のどのマップ、またはどの25ユニットを表示するか</translation>
    </message>
    <message>
        <source>Move the window to the place before, or after</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>窓を前または次の位置に動かす</translation>
    </message>
    <message>
        <source>Which of the inputs</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>どの入力か</translation>
    </message>
    <message>
        <source>a: inputs</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>a：入力</translation>
    </message>
    <message>
        <source>W: weights</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>W：重み</translation>
    </message>
    <message>
        <source>products</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>積</translation>
    </message>
    <message>
        <source>What the unit gets from the layer before</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>ユニットが前の層から受け取る値</translation>
    </message>
    <message>
        <source>Each input times its weight; together with b they make the value</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>入力と重みの積。これらの和にbを足して値になります</translation>
    </message>
    <message>
        <source>Switch this unit off or on</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>このユニットの無効・有効を切り替え</translation>
    </message>
    <message>
        <source>Digits that excite it most</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>最も強く反応する数字</translation>
    </message>
    <message>
        <source>One unit: what it looks at, times its weights, added up. Click another one above.</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>1つのユニット：見ている値に重みを掛けて足し合わせます。上で別のユニットをクリックできます。</translation>
    </message>
    <message>
        <source>Of {count} {digits}, these excite it most:</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>{digits}{count}個のうち、最も強く反応するもの：</translation>
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
        <translation>再生</translation>
    </message>
    <message>
        <source>Let the window slide over the whole map</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>窓をマップ全体にわたって動かす</translation>
    </message>
    <message>
        <source>blue: below 0 · neutral: 0 · orange: above 0 · rounded; point at a number to read more of it</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>青：負 · 中間色：0 · オレンジ：正 · 丸めた値（指すと詳しい値を表示）</translation>
    </message>
    <message>
        <source>{stage}, 25 units from no. </source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>{stage}、25ユニット、先頭 </translation>
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
        <translation>無効にする</translation>
    </message>
    <message>
        <source>Switch on again</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>有効に戻す</translation>
    </message>
    <message>
        <source>Set its output to 0, with its whole map, and see what that does to the answer</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>出力をマップごと0にして、答えがどう変わるかを見る</translation>
    </message>
    <message>
        <source>Choose a unit of conv1, conv2, conv3 or fc1 to switch it off</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>無効にするには、conv1、conv2、conv3、fc1のユニットを選んでください</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>app/inside/unit_page.py, app/train/controls.py</extracomment>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>{stage}, map </source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>{stage}、マップ </translation>
    </message>
    <message>
        <source>products, sum {total}</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>積、合計{total}</translation>
    </message>
    <message>
        <source>Weights of the layer</source>
        <extracomment>app/inside/weights_view.py</extracomment>
        <translation>層の重み</translation>
    </message>
    <message>
        <source>Click a weight to see its unit at work</source>
        <extracomment>app/inside/weights_view.py</extracomment>
        <translation>重みをクリックすると、そのユニットの働きを見られます</translation>
    </message>
    <message>
        <source>With {dabs} it is read as {rival}, with {percent}&#xa0;%.</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>{dabs}を変えると{rival}と認識されます（{percent}%）。</translation>
    </message>
    <message>
        <source>Ask which ink tells the two apart, instead of which ink speaks for the answer alone</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>答えだけを支持するインクの代わりに、上位2つを分けるインクを調べる</translation>
    </message>
    <message>
        <source>{answer} with {percent} %, then {rival} with {rival_percent} %</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>{answer}（{percent}%）、次いで{rival}（{rival_percent}%）</translation>
    </message>
    <message>
        <source>Of {count} {digits}, these are nearest in the 84 activations of fc1, with their distances:</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>{digits}{count}個のうち、fc1の84個の活性が最も近いものとその距離：</translation>
    </message>
    <message>
        <source>With a dozen dabs of ink it is not yet read as {rival}.</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>インクを12か所変えても、まだ{rival}とは認識されません。</translation>
    </message>
    <message>
        <source>Why this digit rather than the next</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>なぜ次点ではなくこの数字か</translation>
    </message>
    <message>
        <source>The nearest digits</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>最も近い数字</translation>
    </message>
    <message>
        <source>Which ink speaks for the answer, and which against it; in each picture, the strongest has the full colour.</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>どのインクが答えを支持し、どのインクが反対するかを示します。各画像で最も強いものが最も濃い色です。</translation>
    </message>
    <message>
        <source>Why {answer} rather than {rival}?</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>なぜ{rival}ではなく{answer}？</translation>
    </message>
    <message>
        <source>{label}: {distance}</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>{label}：{distance}</translation>
    </message>
    <message>
        <source>To be read as {rival}</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>{rival}と認識されるには</translation>
    </message>
    <message>
        <source>Computing the reasons…</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>理由を計算中…</translation>
    </message>
    <message>
        <source>against</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>反対</translation>
    </message>
    <message>
        <source>for it</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>支持</translation>
    </message>
    <message>
        <source>less ink</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>インク減</translation>
    </message>
    <message>
        <source>more ink</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>インク増</translation>
    </message>
    <message numerus="yes">
        <source>{n} dabs of ink</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>
            <numerusform>インク{n}か所</numerusform>
        </translation>
    </message>
    <message>
        <source>Ink for and against, by painting over</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>支持・反対するインク（遮蔽法）</translation>
    </message>
    <message>
        <source>Ink for and against, by the gradient</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>支持・反対するインク（勾配法）</translation>
    </message>
    <message>
        <source>What would make it the runner-up</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>どうすれば次点の数字になるか</translation>
    </message>
    <message>
        <source>To be read otherwise</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>別の数字になるには</translation>
    </message>
    <message>
        <source>How can one ask a network why?</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>ネットワークに理由を尋ねるには？</translation>
    </message>
    <message>
        <source>By painting over</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>遮蔽法</translation>
    </message>
    <message>
        <source>By gradient × ink</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>勾配×インク</translation>
    </message>
    <message>
        <source>for {digit}</source>
        <extracomment>app/inside/why_page.py</extracomment>
        <translation>{digit}を支持</translation>
    </message>
    <message numerus="yes">
        <source>{n} digits added</source>
        <extracomment>app/mine/commands.py</extracomment>
        <translation>
            <numerusform>数字{n}個を追加しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} digits are in {name} now</source>
        <extracomment>app/mine/commands.py</extracomment>
        <translation>
            <numerusform>数字{n}個を{name}に保存しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{added}; {n} were here before</source>
        <extracomment>app/mine/commands.py</extracomment>
        <translation>
            <numerusform>{added}。{n}個は登録済みです</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{added}; {n} lines passed over. {first}</source>
        <extracomment>app/mine/commands.py</extracomment>
        <translation>
            <numerusform>{added}。{n}行をスキップしました。{first}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept as {label}: {n} of your digits now</source>
        <extracomment>app/mine/commands.py</extracomment>
        <translation>
            <numerusform>{label}として保存しました。自分の数字は計{n}個です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} digits, the newest first. Choose some, then press 0 to 9 to relabel them, or Delete.</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>
            <numerusform>数字{n}個（新しい順）。選択して0～9を押すと正解を変更、Deleteで削除します。</numerusform>
        </translation>
    </message>
    <message>
        <source>The run could not be saved in {folder}: another window goes on with it; stop one of the two.</source>
        <extracomment>app/train/runs/store.py</extracomment>
        <translation>学習を{folder}に保存できませんでした。別のウィンドウが続けています。どちらか一方を停止してください。</translation>
    </message>
    <message>
        <source>another window goes on with it</source>
        <extracomment>app/train/runs/store.py</extracomment>
        <translation>別のウィンドウが続けています</translation>
    </message>
    <message>
        <source>The run could not be saved in {folder}: {reason}.</source>
        <extracomment>app/train/runs/store.py</extracomment>
        <translation>学習を{folder}に保存できませんでした：{reason}。</translation>
    </message>
    <message numerus="yes">
        <source>{n} digits</source>
        <extracomment>app/train/setup/source_choice.py, lenet/report/page.py</extracomment>
        <translation>
            <numerusform>数字{n}個</numerusform>
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
        <translation>変形・劣化中</translation>
    </message>
    <message>
        <source>--data-source {source} needs --data: say where the digits are.</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>--data-source {source}には--dataが必要です。数字の場所を指定してください。</translation>
    </message>
    <message>
        <source>write a table: of one picture its numbers in rows and columns, of several or of a folder a row for each picture</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>表を書き出します：画像が 1 枚ならその数を行と列に、複数またはフォルダーなら画像ごとに 1 行</translation>
    </message>
    <message>
        <source>{sentence}; or learn from digits that the program writes itself, with --data-source built-in.</source>
        <extracomment>lenet/cli/training_data.py</extracomment>
        <translation>{sentence}。または--data-source built-inで、プログラム自身が書く数字から学習してください。</translation>
    </message>
    <message>
        <source>it has {size} bytes, and at most {max_bytes} are read</source>
        <extracomment>lenet/files/reading.py</extracomment>
        <translation>{size}バイトあり、読み込める上限の{max_bytes}バイトを超えています</translation>
    </message>
    <message>
        <source>meta.input should have numbers mean and std; found {mean} and {std}</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>meta.inputのmeanとstdは数のはずですが、{mean}と{std}でした</translation>
    </message>
    <message>
        <source>Only digits are read, and there is a point, a dash or another sign.</source>
        <extracomment>lenet/recognition/reading.py</extracomment>
        <translation>読み取るのは数字だけですが、点や横線などの記号があります。</translation>
    </message>
    <message>
        <source>The interrupted run has {size} parameters of type {dtype}, but the network has {own_size} of type {own_dtype}: begin a new run.</source>
        <extracomment>lenet/training/checkpoint.py</extracomment>
        <translation>中断した学習のパラメーターは{size}個（型{dtype}）ですが、ネットワークは{own_size}個（型{own_dtype}）です。新しく学習を始めてください。</translation>
    </message>
    <message>
        <source>{label}.{name} should be of type {expected}, not {found}</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>{label}.{name}の型は{found}ではなく{expected}のはずです</translation>
    </message>
    <message>
        <source>It looks at rows {top}–{bottom}, columns {left}–{right} of all {count} maps of {before}.</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>{before}の全{count}個のマップの{top}～{bottom}行、{left}～{right}列を見ます。</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>app/application.py</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>LeNet Pad {version}, Python {python}, Qt {qt}, NumPy {numpy}</source>
        <extracomment>app/dialogs/about.py</extracomment>
        <translation>LeNet Pad {version}、Python {python}、Qt {qt}、NumPy {numpy}</translation>
    </message>
    <message>
        <source>Versions and folders</source>
        <extracomment>app/dialogs/about.py</extracomment>
        <translation>バージョンとフォルダー</translation>
    </message>
    <message>
        <source>Put versions and folders on the clipboard</source>
        <extracomment>app/dialogs/about.py</extracomment>
        <translation>バージョンとフォルダーをクリップボードにコピー</translation>
    </message>
    <message>
        <source>{seconds} s   Points: {points}</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>{seconds}秒   得点：{points}</translation>
    </message>
    <message>
        <source>{number} of {count}   Points: {points}</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>{number}/{count}   得点：{points}</translation>
    </message>
    <message>
        <source>Drag a weight up or down, or press + and −; click it, or press Enter, to type a number</source>
        <extracomment>app/inside/unit_page.py</extracomment>
        <translation>重みを上下にドラッグするか＋と−を押して変更。クリックまたはEnterで値を入力</translation>
    </message>
    <message>
        <source>The layer as matrices: a [{a}] × W [{W}] + b [{b}] = z [{z}].</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>層を行列で表すと、a [{a}] × W [{W}] + b [{b}] = z [{z}]です。</translation>
    </message>
    <message>
        <source>{words} This is row {row} of a, column {column} of W.</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>{words}これはaの{row}行、Wの{column}列です。</translation>
    </message>
    <message>
        <source>Sums of the products: {parts}, and b = {bias}: together z = {z}.</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>積の和：{parts}、b = {bias}。合計z = {z}です。</translation>
    </message>
    <message>
        <source>{words} ReLU sets what is below 0 to 0: the value is {value}.</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>{words}ReLUは負の値を0にするので、値は{value}です。</translation>
    </message>
    <message>
        <source>{count} × {side}×{side}</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>{count}×{side}×{side}</translation>
    </message>
    <message>
        <source>{stage}, map {channel}, row {row}, column {column}</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>{stage}、マップ{channel}、{row}行{column}列</translation>
    </message>
    <message>
        <source>{stage}.W[{row}, {column}] = {value}</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>{stage}.W[{row}, {column}] = {value}</translation>
    </message>
    <message>
        <source>What is a fully connected layer?</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>全結合層とは？</translation>
    </message>
    <message>
        <source>It gets all {count} numbers of {before}.</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>{before}の{count}個の数をすべて受け取ります。</translation>
    </message>
    <message>
        <source>It looks at rows {top}–{bottom}, columns {left}–{right} of map {channel} of {before}, and keeps the largest.</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>{before}のマップ{channel}の{top}～{bottom}行、{left}～{right}列を見て、最大値を残します。</translation>
    </message>
    <message>
        <source>It looks at rows {top}–{bottom}, columns {left}–{right} of the {before}.</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>{before}の{top}～{bottom}行、{left}～{right}列を見ます。</translation>
    </message>
    <message>
        <source>The layer as matrices: z [{z}] is the largest of each row of a [{a}].</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>層を行列で表すと、z [{z}]はa [{a}]の各行の最大値です。</translation>
    </message>
    <message>
        <source>{words} This is row {row}.</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>{words}これは{row}行です。</translation>
    </message>
    <message>
        <source>The largest of the four is {value}.</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>4つのうち最大の値は{value}です。</translation>
    </message>
    <message>
        <source>{words} That is the score.</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>{words}これがスコアです。</translation>
    </message>
    <message>
        <source>{words} ReLU keeps it: the value is {value}.</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>{words}ReLUはそのまま通すので、値は{value}です。</translation>
    </message>
    <message>
        <source>scores</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>スコア</translation>
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
        <translation>{stage}、マップ{channel}</translation>
    </message>
    <message>
        <source>score of the {channel}</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>{channel}のスコア</translation>
    </message>
    <message>
        <source>{stage}, unit {channel}</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>{stage}、ユニット{channel}</translation>
    </message>
    <message>
        <source>input, row {row}, column {column}</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>入力、{row}行{column}列</translation>
    </message>
    <message>
        <source>What is pooling?</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>プーリングとは？</translation>
    </message>
    <message>
        <source>input</source>
        <extracomment>app/inside/wording.py</extracomment>
        <translation>入力</translation>
    </message>
    <message>
        <source>Labelled {label} now: {count}; Undo takes it back</source>
        <extracomment>app/mine/commands.py</extracomment>
        <translation>正解を{label}に変更：{count}個。「元に戻す」で戻せます</translation>
    </message>
    <message>
        <source>Deleted: {count}; Undo brings them back</source>
        <extracomment>app/mine/commands.py</extracomment>
        <translation>削除：{count}個。「元に戻す」で戻せます</translation>
    </message>
    <message>
        <source>This drawing is not kept any more</source>
        <extracomment>app/mine/commands.py</extracomment>
        <translation>この手書きの保存を取り消しました</translation>
    </message>
    <message>
        <source>Your digits are kept in this very file: choose another one.</source>
        <extracomment>app/mine/commands.py</extracomment>
        <translation>自分の数字はこのファイル自体に保存されています。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>This drawing can&apos;t be kept: {reason}.</source>
        <extracomment>app/mine/commands.py</extracomment>
        <translation>この手書きを保存できません：{reason}。</translation>
    </message>
    <message>
        <source>Add the digits of a file: JSON Lines with strokes, gzipped or not</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>ファイルの数字を追加（ストロークのJSON Lines、gzip圧縮も可）</translation>
    </message>
    <message>
        <source>Choose digits first</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>先に数字を選択してください</translation>
    </message>
    <message>
        <source>No digits are kept yet: draw one on the Draw tab, then say there what it is.</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>保存した数字はまだありません。「手書き」タブで数字を書き、正解を指定してください。</translation>
    </message>
    <message>
        <source>Relabel</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>正解を変更</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>このウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Import digits</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>数字のインポート</translation>
    </message>
    <message>
        <source>Export digits</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>数字のエクスポート</translation>
    </message>
    <message>
        <source>Lines that hold no digit: {count}. {first}</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>数字のない行：{count}行。{first}</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>概要</translation>
    </message>
    <message>
        <source>What to do first</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>最初にすること</translation>
    </message>
    <message>
        <source>What was done last</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>直前の操作</translation>
    </message>
    <message>
        <source>&amp;{label}</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>&amp;{label}</translation>
    </message>
    <message>
        <source>The chosen digits are {label}</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>選択した数字の正解を{label}にする</translation>
    </message>
    <message>
        <source>Say what the chosen digits are (0 to 9)</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>選択した数字の正解を指定（0～9）</translation>
    </message>
    <message>
        <source>Delete the chosen digits; Undo brings them back</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>選択した数字を削除（「元に戻す」で戻せます）</translation>
    </message>
    <message>
        <source>Take back the last change of this list</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>この一覧への直前の変更を元に戻す</translation>
    </message>
    <message>
        <source>Nothing was changed here</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>ここでの変更はありません</translation>
    </message>
    <message>
        <source>Write all digits to a file</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>すべての数字をファイルに書き出す</translation>
    </message>
    <message>
        <source>There are no digits yet</source>
        <extracomment>app/mine/dialog.py</extracomment>
        <translation>数字がまだありません</translation>
    </message>
    <message>
        <source>digits</source>
        <extracomment>app/mine/dialog.py, lenet/cli/evaluate.py, lenet/cli/training_data.py, lenet/report/page.py</extracomment>
        <translation>数字</translation>
    </message>
    <message>
        <source>{label}, drawn by {writer} on {date}</source>
        <extracomment>app/mine/digit_grid.py</extracomment>
        <translation>{label}、{writer}が{date}に記入</translation>
    </message>
    <message>
        <source>Choose digits, then press 0 to 9 to relabel them, or Delete</source>
        <extracomment>app/mine/digit_grid.py</extracomment>
        <translation>数字を選択して0～9を押すと正解を変更、Deleteで削除</translation>
    </message>
    <message>
        <source>{label}, drawn by {writer}</source>
        <extracomment>app/mine/digit_grid.py</extracomment>
        <translation>{label}、{writer}が記入</translation>
    </message>
    <message>
        <source>Your drawing would not outlive a crash, as it can&apos;t be kept in {place}: {reason}.</source>
        <extracomment>app/services/autosave.py</extracomment>
        <translation>{place}に保存できないため、異常終了すると手書きが失われます：{reason}。</translation>
    </message>
    <message>
        <source>too many windows are open; close some of them</source>
        <extracomment>app/services/autosave.py</extracomment>
        <translation>開いているウィンドウが多すぎます。いくつか閉じてください</translation>
    </message>
    <message>
        <source>The picture {excess}.</source>
        <extracomment>app/services/images.py</extracomment>
        <translation>画像は{excess}。</translation>
    </message>
    <message>
        <source>The drawing is on the clipboard.</source>
        <extracomment>app/services/images.py</extracomment>
        <translation>手書きをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>The picture</source>
        <extracomment>app/services/images.py</extracomment>
        <translation>画像</translation>
    </message>
    <message>
        <source>{name} is on the canvas.</source>
        <extracomment>app/services/images.py</extracomment>
        <translation>{name}をキャンバスに配置しました。</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard: copy one first, then paste it here.</source>
        <extracomment>app/services/images.py</extracomment>
        <translation>クリップボードに画像がありません。先に画像をコピーしてから貼り付けてください。</translation>
    </message>
    <message>
        <source>The canvas is empty: draw something first.</source>
        <extracomment>app/services/images.py</extracomment>
        <translation>キャンバスは空です。先に何か書いてください。</translation>
    </message>
    <message>
        <source>Nothing was read: draw a number, or open a picture of some.</source>
        <extracomment>app/services/images.py</extracomment>
        <translation>認識結果がありません。数値を書くか、数値の画像を開いてください。</translation>
    </message>
    <message>
        <source>What was read is on the clipboard.</source>
        <extracomment>app/services/images.py</extracomment>
        <translation>認識結果をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>{name} shows no digit: choose one where ink and paper differ clearly.</source>
        <extracomment>app/services/images.py</extracomment>
        <translation>{name}に数字が見つかりません。インクと紙の差がはっきりした画像を選んでください。</translation>
    </message>
    <message>
        <source>{name} could not be saved: {reason}.</source>
        <extracomment>app/services/messages.py</extracomment>
        <translation>{name}を保存できませんでした：{reason}。</translation>
    </message>
    <message>
        <source>Drawings are now read with {name}.</source>
        <extracomment>app/services/network.py</extracomment>
        <translation>手書きの認識に{name}を使います。</translation>
    </message>
    <message>
        <source>The built-in network is in use, because {reason}</source>
        <extracomment>app/services/network.py</extracomment>
        <translation>内蔵ネットワークを使います。理由：{reason}</translation>
    </message>
    <message>
        <source>No network is loaded, so nothing can be read: choose “Load network…” in the File menu. ({reason})</source>
        <extracomment>app/services/network.py</extracomment>
        <translation>ネットワークが読み込まれていないため認識できません。「ファイル」メニューの「ネットワークを読み込む」を選んでください。（{reason}）</translation>
    </message>
    <message>
        <source>The page was not read to its end: open or paste it again to read it.</source>
        <extracomment>app/services/reader.py</extracomment>
        <translation>ページの認識は途中で終わりました。認識するには、もう一度開くか貼り付けてください。</translation>
    </message>
    <message>
        <source>What you chose can&apos;t be remembered in {file}: {reason}.</source>
        <extracomment>app/settings/settings.py</extracomment>
        <translation>選択内容を{file}に保存できません：{reason}。</translation>
    </message>
    <message>
        <source>Your settings can&apos;t be read, and none are kept until {file} is moved away: {reason}.</source>
        <extracomment>app/settings/settings.py</extracomment>
        <translation>設定を読み込めません。{file}を移動するまで設定は保存されません：{reason}。</translation>
    </message>
    <message>
        <source>Your digits: {after} of {count} read right, {before} before.</source>
        <extracomment>app/train/cards.py</extracomment>
        <translation>自分の数字：{count}個中{after}個が正解（以前は{before}個）。</translation>
    </message>
    <message>
        <source>Your digits are the ones it learned from: on new ones of your hand it will gain a little less.</source>
        <extracomment>app/train/cards.py</extracomment>
        <translation>これらは学習に使った数字です。新しく書いた数字では、向上はこれより少し小さくなります。</translation>
    </message>
    <message>
        <source>MNIST&apos;s test set: {after}, {before} before.</source>
        <extracomment>app/train/cards.py</extracomment>
        <translation>MNISTのテストデータ：{after}（以前は{before}）。</translation>
    </message>
    <message>
        <source>Built-in digits it did not learn from: {after}, {before} before.</source>
        <extracomment>app/train/cards.py</extracomment>
        <translation>学習に使っていない内蔵の数字：{after}（以前は{before}）。</translation>
    </message>
    <message>
        <source>Warnings</source>
        <extracomment>app/train/cards.py</extracomment>
        <translation>警告</translation>
    </message>
    <message>
        <source>What was gained</source>
        <extracomment>app/train/cards.py</extracomment>
        <translation>学習の効果</translation>
    </message>
    <message>
        <source>Loss</source>
        <extracomment>app/train/charts.py</extracomment>
        <translation>損失</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <extracomment>app/train/charts.py</extracomment>
        <translation>正解率（%）</translation>
    </message>
    <message>
        <source>learning rate</source>
        <extracomment>app/train/charts.py, lenet/training/recipe.py</extracomment>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <extracomment>app/train/charts.py, app/train/setup/recipe_fields.py</extracomment>
        <translation>学習率</translation>
    </message>
    <message>
        <source>training</source>
        <extracomment>app/train/charts.py</extracomment>
        <translation>訓練</translation>
    </message>
    <message>
        <source>validation</source>
        <extracomment>app/train/charts.py</extracomment>
        <translation>検証</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>準備中…</translation>
    </message>
    <message>
        <source>Training…</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>学習中…</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>再開</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>停止中…</translation>
    </message>
    <message>
        <source>Start training</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>学習を開始</translation>
    </message>
    <message>
        <source>Use this network</source>
        <extracomment>app/train/controls.py, app/window/controllers.py</extracomment>
        <translation>これを使う</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>One more epoch</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>1エポック追加</translation>
    </message>
    <message>
        <source>Train anew</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>学習し直す</translation>
    </message>
    <message>
        <source>Nothing is being trained</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>学習中のものはありません</translation>
    </message>
    <message>
        <source>No network was trained yet</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>学習したネットワークがまだありません</translation>
    </message>
    <message>
        <source>Rest after this batch; nothing is lost</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>このミニバッチの後で休止（何も失われません）</translation>
    </message>
    <message>
        <source>Read drawings with the network of the best epoch from now on</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>今後、最良エポックのネットワークで手書きを認識する</translation>
    </message>
    <message>
        <source>Save the network, its log or the charts</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>ネットワーク、ログ、グラフを保存</translation>
    </message>
    <message>
        <source>Train a network with these data and this recipe</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>このデータとレシピでネットワークを学習させる</translation>
    </message>
    <message>
        <source>End the run and keep what was learned</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>終了し、学習した内容は残す</translation>
    </message>
    <message>
        <source>Train on all digits once more</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>全数字をもう一巡学習する</translation>
    </message>
    <message>
        <source>There is no run to go on with</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>続けられる学習がありません</translation>
    </message>
    <message>
        <source>Begin another run with these data and this recipe</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>このデータとレシピで新しく学習を始める</translation>
    </message>
    <message>
        <source>It is training already</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>すでに学習中です</translation>
    </message>
    <message>
        <source>Choose data first</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>先にデータを選んでください</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Stop this run first</source>
        <extracomment>app/train/controls.py</extracomment>
        <translation>先に今の学習を停止してください</translation>
    </message>
    <message>
        <source>What each of conv1&apos;s six filters responds to: orange weights to ink, blue ones to paper</source>
        <extracomment>app/train/filters_view.py</extracomment>
        <translation>conv1の6個のフィルターが反応するもの：オレンジの重みはインク、青の重みは紙に反応</translation>
    </message>
    <message>
        <source>Filters of conv1</source>
        <extracomment>app/train/filters_view.py, app/train/run_view.py</extracomment>
        <translation>conv1のフィルター</translation>
    </message>
    <message>
        <source>State of the training</source>
        <extracomment>app/train/progress_view.py</extracomment>
        <translation>学習の状態</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <extracomment>app/train/progress_view.py</extracomment>
        <translation>学習全体の進み具合</translation>
    </message>
    <message>
        <source>Progress of the epoch</source>
        <extracomment>app/train/progress_view.py</extracomment>
        <translation>エポックの進み具合</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>app/train/progress_view.py</extracomment>
        <translation>保存…</translation>
    </message>
    <message>
        <source>accuracy</source>
        <extracomment>app/train/progress_view.py</extracomment>
        <translation>正解率</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <extracomment>app/train/progress_view.py</extracomment>
        <translation>正解率</translation>
    </message>
    <message>
        <source>of the validation digits</source>
        <extracomment>app/train/progress_view.py</extracomment>
        <translation>検証データ</translation>
    </message>
    <message>
        <source>of the MNIST test set</source>
        <extracomment>app/train/progress_view.py</extracomment>
        <translation>MNISTのテストデータ</translation>
    </message>
    <message>
        <source>not measured</source>
        <extracomment>app/train/progress_view.py</extracomment>
        <translation>未測定</translation>
    </message>
    <message>
        <source>What the network of this run is called; click to change it</source>
        <extracomment>app/train/run_view.py</extracomment>
        <translation>この学習によるネットワークの名前。クリックして変更</translation>
    </message>
    <message>
        <source>A unit that never fires is dead: silent for every digit, it learns nothing more; many are a bad sign</source>
        <extracomment>app/train/run_view.py</extracomment>
        <translation>まったく発火しないユニットは「死んだ」ユニットです。どの数字にも反応せず、それ以上学習しません。多いのは悪い兆候です</translation>
    </message>
    <message>
        <source>Dead units</source>
        <extracomment>app/train/run_view.py</extracomment>
        <translation>死んだユニット</translation>
    </message>
    <message>
        <source>Name of the network</source>
        <extracomment>app/train/run_view.py</extracomment>
        <translation>ネットワークの名前</translation>
    </message>
    <message>
        <source>Units that never fire</source>
        <extracomment>app/train/run_view.py</extracomment>
        <translation>発火しないユニット</translation>
    </message>
    <message>
        <source>The run before:</source>
        <extracomment>app/train/run_view.py</extracomment>
        <translation>前回：</translation>
    </message>
    <message>
        <source>This run:</source>
        <extracomment>app/train/run_view.py</extracomment>
        <translation>今回：</translation>
    </message>
    <message>
        <source>{count} of {units}</source>
        <extracomment>app/train/run_view.py</extracomment>
        <translation>{count}/{units}</translation>
    </message>
    <message>
        <source>Save the parameters of the best epoch</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>最良エポックのパラメーターを保存</translation>
    </message>
    <message>
        <source>Save the settings and the figures of each epoch as CSV</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>設定と各エポックの数値をCSVとして保存</translation>
    </message>
    <message>
        <source>Save the charts as a PNG or SVG picture</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>グラフをPNGまたはSVG画像として保存</translation>
    </message>
    <message>
        <source>Save the network</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>ネットワークを保存</translation>
    </message>
    <message>
        <source>Save the log</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>ログを保存</translation>
    </message>
    <message>
        <source>Save the charts</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>グラフを保存</translation>
    </message>
    <message>
        <source>&amp;Network…</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>ネットワーク(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>ログ(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Charts…</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>グラフ(&amp;C)…</translation>
    </message>
    <message>
        <source>There is no log of this run yet: it begins with the end of the first epoch.</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>この学習のログはまだありません。最初のエポックの終わりから記録されます。</translation>
    </message>
    <message>
        <source>It could not be renamed: {reason}.</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>名前を変更できませんでした：{reason}。</translation>
    </message>
    <message>
        <source>network</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>log</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Tables</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>表</translation>
    </message>
    <message>
        <source>charts</source>
        <extracomment>app/train/runs/export.py</extracomment>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>No network is loaded that could be fine-tuned: load parameters first.</source>
        <extracomment>app/train/runs/starter.py</extracomment>
        <translation>微調整できるネットワークが読み込まれていません。先にパラメーターを読み込んでください。</translation>
    </message>
    <message>
        <source>A network is being trained: stop it first, then resume the other run.</source>
        <extracomment>app/train/runs/starter.py</extracomment>
        <translation>ネットワークの学習中です。先に停止してから、別の学習を再開してください。</translation>
    </message>
    <message>
        <source>Another window has gone on with this run: wait for it, or close that window.</source>
        <extracomment>app/train/runs/starter.py</extracomment>
        <translation>別のウィンドウがこの学習を続けています。終わるのを待つか、そのウィンドウを閉じてください。</translation>
    </message>
    <message>
        <source>trained</source>
        <extracomment>app/train/runs/store.py</extracomment>
        <translation>学習済み</translation>
    </message>
    <message>
        <source>Where the digits come from that the network learns</source>
        <extracomment>app/train/setup/data_panel.py</extracomment>
        <translation>ネットワークが学習する数字の出所</translation>
    </message>
    <message>
        <source>Fixed while the network learns: {tip}</source>
        <extracomment>app/train/setup/data_panel.py, app/train/setup/recipe_panel.py</extracomment>
        <translation>学習中は変更できません：{tip}</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>app/train/setup/data_panel.py, app/train/setup/side_panel.py</extracomment>
        <translation>データ</translation>
    </message>
    <message>
        <source>Get data</source>
        <extracomment>app/train/setup/data_panel.py</extracomment>
        <translation>データを取得</translation>
    </message>
    <message>
        <source>Getting the digits ready…</source>
        <extracomment>app/train/setup/data_panel.py</extracomment>
        <translation>数字を準備中…</translation>
    </message>
    <message>
        <source>Getting the digits ready: {percent} %</source>
        <extracomment>app/train/setup/data_panel.py</extracomment>
        <translation>数字を準備中：{percent}%</translation>
    </message>
    <message>
        <source>Show other digits, drawn at random</source>
        <extracomment>app/train/setup/digits_view.py</extracomment>
        <translation>無作為に選んだ別の数字を表示</translation>
    </message>
    <message>
        <source>Examples of each digit</source>
        <extracomment>app/train/setup/digits_view.py</extracomment>
        <translation>各数字の例</translation>
    </message>
    <message>
        <source>Examples of each digit: {counts}</source>
        <extracomment>app/train/setup/digits_view.py</extracomment>
        <translation>各数字の例：{counts}</translation>
    </message>
    <message>
        <source>Other samples</source>
        <extracomment>app/train/setup/digits_view.py</extracomment>
        <translation>別のサンプル</translation>
    </message>
    <message>
        <source>Others</source>
        <extracomment>app/train/setup/digits_view.py</extracomment>
        <translation>ほかの例</translation>
    </message>
    <message>
        <source>{digit}: {count}</source>
        <extracomment>app/train/setup/digits_view.py</extracomment>
        <translation>{digit}：{count}</translation>
    </message>
    <message>
        <source>As they are, and as augmentation changes them</source>
        <extracomment>app/train/setup/digits_view.py</extracomment>
        <translation>元の数字と、データ拡張で変化させた数字</translation>
    </message>
    <message>
        <source>About {time} on this computer</source>
        <extracomment>app/train/setup/forecast.py</extracomment>
        <translation>このコンピューターで約{time}</translation>
    </message>
    <message>
        <source>{percent} of MNIST&apos;s test set right</source>
        <extracomment>app/train/setup/forecast.py</extracomment>
        <translation>MNISTのテストデータの正解率{percent}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <extracomment>app/train/setup/forecast.py</extracomment>
        <translation>約{time}</translation>
    </message>
    <message>
        <source>How often the network is trained on every digit</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>すべての数字を何回ずつ学習するか</translation>
    </message>
    <message>
        <source>How many digits each step is computed from</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>1ステップの計算に使う数字の個数</translation>
    </message>
    <message>
        <source>How large the steps are: too large and training diverges, too small and it is slow</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>ステップの大きさ。大きすぎると発散し、小さすぎると遅くなります</translation>
    </message>
    <message>
        <source>How the learning rate changes in the course of the run</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>学習の過程で学習率をどう変えるか</translation>
    </message>
    <message>
        <source>How a step is computed from the gradients</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>勾配からステップを求める方法</translation>
    </message>
    <message>
        <source>How strongly large weights are held back, so that it does not overfit</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>過学習を防ぐため、大きな重みをどれだけ抑えるか</translation>
    </message>
    <message>
        <source>How the digits are changed each time, so that none looks the same twice</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>毎回同じ見た目にならないよう、数字をどう変化させるか</translation>
    </message>
    <message>
        <source>The share of the digits that it does not learn from, but is judged by</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>学習に使わず、判定に使う数字の割合</translation>
    </message>
    <message>
        <source>Where all random numbers come from: the same seed gives the same network</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>すべての乱数のもと。同じシードなら同じネットワークになります</translation>
    </message>
    <message>
        <source>Start from random weights, or from those of the network of the Draw tab</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>ランダムな重み、または「手書き」タブのネットワークの重みから始める</translation>
    </message>
    <message>
        <source>Epochs</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>エポック数</translation>
    </message>
    <message>
        <source>Batch size</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>バッチサイズ</translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>最適化手法</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>重み減衰</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>データ拡張</translation>
    </message>
    <message>
        <source>Validation</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>検証データ</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>乱数シード</translation>
    </message>
    <message>
        <source>Threads</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>スレッド数</translation>
    </message>
    <message>
        <source>How many processor cores compute</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>計算に使うプロセッサのコア数</translation>
    </message>
    <message>
        <source>Start from</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>初期値</translation>
    </message>
    <message>
        <source>new weights</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>新しい重み</translation>
    </message>
    <message>
        <source>the loaded network</source>
        <extracomment>app/train/setup/recipe_fields.py</extracomment>
        <translation>読み込んだネットワーク</translation>
    </message>
    <message>
        <source>As the article of 1998 has it: plain gradient descent in many epochs</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>1998年の論文のとおり、単純な勾配降下法で多数のエポック</translation>
    </message>
    <message>
        <source>Fine-tune the network that drawings are read with to your own digits</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>手書きの認識に使うネットワークを、自分の数字で微調整（ファインチューニング）する</translation>
    </message>
    <message>
        <source>A recipe that is known to work; every number of it can be changed</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>実績のあるレシピ。数値はすべて変更できます</translation>
    </message>
    <message>
        <source>All numbers of the recipe, which can be changed</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>レシピのすべての数値（変更可能）</translation>
    </message>
    <message>
        <source>quick</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>高速</translation>
    </message>
    <message>
        <source>best</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>高精度</translation>
    </message>
    <message>
        <source>classic</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>原論文</translation>
    </message>
    <message>
        <source>fine-tune</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>微調整</translation>
    </message>
    <message>
        <source>your own</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>独自設定</translation>
    </message>
    <message>
        <source>A good network after a few epochs</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>数エポックで良いネットワークを得る</translation>
    </message>
    <message>
        <source>The best network that this recipe can bring</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>このレシピで得られる最高のネットワーク</translation>
    </message>
    <message>
        <source>Preset</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>Quick</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>高速</translation>
    </message>
    <message>
        <source>Best</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>高精度</translation>
    </message>
    <message>
        <source>Classic</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>原論文</translation>
    </message>
    <message>
        <source>My hand</source>
        <extracomment>app/train/setup/recipe_panel.py</extracomment>
        <translation>自分の字</translation>
    </message>
    <message>
        <source>Above some digits as they are, below the same ones as augmentation may change them</source>
        <extracomment>app/train/setup/samples_view.py</extracomment>
        <translation>上は元の数字、下は同じ数字をデータ拡張で変化させた例</translation>
    </message>
    <message>
        <source>Some of the digits</source>
        <extracomment>app/train/setup/samples_view.py</extracomment>
        <translation>数字の例</translation>
    </message>
    <message>
        <source>Read drawings with the network in training</source>
        <extracomment>app/train/setup/side_panel.py</extracomment>
        <translation>学習中のネットワークで手書きを認識</translation>
    </message>
    <message>
        <source>While it learns, the answer on the Draw tab follows the network in training</source>
        <extracomment>app/train/setup/side_panel.py</extracomment>
        <translation>学習している間、「手書き」タブの答えは学習中のネットワークのものになります</translation>
    </message>
    <message>
        <source>{number}  {title}</source>
        <extracomment>app/train/setup/side_panel.py</extracomment>
        <translation>{number}  {title}</translation>
    </message>
    <message>
        <source>Recipe</source>
        <extracomment>app/train/setup/side_panel.py</extracomment>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>Draw meanwhile</source>
        <extracomment>app/train/setup/side_panel.py</extracomment>
        <translation>学習中の試し書き</translation>
    </message>
    <message>
        <source>{words}. Passed over: {count}. The first: {sentence}</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>{words}。スキップ：{count}件。最初のもの：{sentence}</translation>
    </message>
    <message>
        <source>See, relabel, delete, export and import your digits</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>自分の数字の表示、正解の変更、削除、エクスポート、インポート</translation>
    </message>
    <message>
        <source>Mix with</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>混ぜるデータ</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>微調整</translation>
    </message>
    <message>
        <source>Look through them…</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>一覧を見る…</translation>
    </message>
    <message>
        <source>What is learned beside your digits, so that it is not forgotten</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>忘れないように、自分の数字と一緒に学習するもの</translation>
    </message>
    <message>
        <source>Train the network that drawings are read with on your digits: some seconds</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>手書きの認識に使うネットワークに自分の数字を学習させます（数秒）</translation>
    </message>
    <message>
        <source>Progress of loading</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>読み込みの進み具合</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>読み込みを中止</translation>
    </message>
    <message>
        <source>MNIST</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>MNIST</translation>
    </message>
    <message>
        <source>Download MNIST</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>MNISTをダウンロード</translation>
    </message>
    <message>
        <source>Get the 70,000 digits of MNIST from the internet: 12 MB</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>MNISTの70,000個の数字をインターネットから取得：12 MB</translation>
    </message>
    <message>
        <source>MNIST is not on this computer yet: 12 MB to download.</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>MNISTはまだこのコンピューターにありません（ダウンロード：12 MB）。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Choose a file of images and the file of their labels, as MNIST&apos;s are</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>MNISTと同じ形式の画像ファイルとラベルファイルを選択</translation>
    </message>
    <message>
        <source>Two files, one of images and one of labels, gzipped or not.</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>画像とラベルの2つのファイル（gzip圧縮も可）。</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>画像のフォルダー</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Choose a folder in which the pictures lie in sub-folders 0 to 9</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>サブフォルダー0～9に画像が入ったフォルダーを選択</translation>
    </message>
    <message>
        <source>Pictures of digits in sub-folders named 0 to 9.</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>サブフォルダー0～9に入った数字の画像。</translation>
    </message>
    <message>
        <source>with {count} of MNIST</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>＋MNIST {count}個</translation>
    </message>
    <message>
        <source>with all of MNIST</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>＋MNIST全体</translation>
    </message>
    <message>
        <source>with {count} built-in digits</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>＋内蔵の数字{count}個</translation>
    </message>
    <message>
        <source>alone</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>単独</translation>
    </message>
    <message>
        <source>You have kept no digits yet: draw some on the Draw tab, and say what they are</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>保存した数字はまだありません。「手書き」タブで数字を書き、正解を指定してください</translation>
    </message>
    <message>
        <source>Not while the network learns: {tip}</source>
        <extracomment>app/train/setup/source_choice.py</extracomment>
        <translation>学習中は使えません：{tip}</translation>
    </message>
    <message>
        <source>You have kept no digits yet: draw one on the Draw tab, then say there what it is.</source>
        <extracomment>app/train/setup/source_loading.py</extracomment>
        <translation>保存した数字はまだありません。「手書き」タブで数字を書き、正解を指定してください。</translation>
    </message>
    <message>
        <source> and </source>
        <extracomment>app/train/setup/source_loading.py, lenet/cli/training_data.py</extracomment>
        <translation>と</translation>
    </message>
    <message>
        <source>Choose data and a recipe, then start training</source>
        <extracomment>app/train/tab.py</extracomment>
        <translation>データとレシピを選び、学習を開始してください</translation>
    </message>
    <message>
        <source>The first digits are being learned</source>
        <extracomment>app/train/tab.py</extracomment>
        <translation>最初の数字を学習しています</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>{hours}時間{minutes}分</translation>
    </message>
    <message>
        <source>{recipe}, {day} {time}</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>{recipe}、{day} {time}</translation>
    </message>
    <message>
        <source>{recipe}, today {time}</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>{recipe}、今日 {time}</translation>
    </message>
    <message>
        <source>Ready: {data}, {recipe}, about {time}</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>準備完了：{data}、{recipe}、約{time}</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>エポック {epoch}/{epochs}</translation>
    </message>
    <message>
        <source>{epoch} · {count} digits/s · {time} left</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>{epoch} · {count}個/秒 · 残り{time}</translation>
    </message>
    <message>
        <source>{ended} · best: epoch {best}</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>{ended} · 最良：エポック {best}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <extracomment>app/train/words.py, lenet/cli/train.py</extracomment>
        <translation>{seconds}秒</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>{minutes}分{seconds}秒</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>{minutes}分</translation>
    </message>
    <message>
        <source>Ready: {data}, {recipe}</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>準備完了：{data}、{recipe}</translation>
    </message>
    <message>
        <source>{epoch} · paused</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>{epoch} · 一時停止中</translation>
    </message>
    <message>
        <source>{epoch} · stopping after this batch</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>{epoch} · このミニバッチの後で停止</translation>
    </message>
    <message>
        <source>{epoch} · validating</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>{epoch} · 検証中</translation>
    </message>
    <message>
        <source>Ended in epoch {epoch} of {epochs}: the loss is no longer a number</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>エポック {epoch}/{epochs}で終了：損失が数値でなくなりました</translation>
    </message>
    <message>
        <source>Stopped in epoch {epoch} of {epochs}</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>エポック {epoch}/{epochs}で停止</translation>
    </message>
    <message>
        <source>Done: epoch {epoch} of {epochs}</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>完了：エポック {epoch}/{epochs}</translation>
    </message>
    <message>
        <source>{ended}; what was learned is kept</source>
        <extracomment>app/train/words.py</extracomment>
        <translation>{ended}。学習した内容は残っています</translation>
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
        <translation>青：{low}、オレンジ：{high}</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <extracomment>app/widgets/message_bar.py</extracomment>
        <translation>このメッセージを隠す</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>app/widgets/message_bar.py</extracomment>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <extracomment>app/widgets/message_bar.py</extracomment>
        <translation>メッセージを閉じる</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>app/widgets/message_bar.py</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Offer</source>
        <extracomment>app/widgets/offer_bar.py</extracomment>
        <translation>提案</translation>
    </message>
    <message>
        <source>{name} in {folder}</source>
        <extracomment>app/widgets/recent_menu.py</extracomment>
        <translation>{name}（{folder}）</translation>
    </message>
    <message>
        <source>Forget these files</source>
        <extracomment>app/widgets/recent_menu.py</extracomment>
        <translation>履歴を消去</translation>
    </message>
    <message>
        <source>Empty this list; the files stay</source>
        <extracomment>app/widgets/recent_menu.py</extracomment>
        <translation>この一覧を空にする（ファイルは残ります）</translation>
    </message>
    <message>
        <source>None yet</source>
        <extracomment>app/widgets/recent_menu.py</extracomment>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>What you draw is read here</source>
        <extracomment>app/widgets/refusal_text.py</extracomment>
        <translation>書いた数字がここで認識されます</translation>
    </message>
    <message>
        <source>What was learned before is not in use: it is in File ▸ Load recent network.</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>以前に学習した結果は使われていません。「ファイル」▸「最近のネットワークを読み込む」にあります。</translation>
    </message>
    <message>
        <source>Ga&amp;mes</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>ゲーム(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;{tab}</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>{tab}</translation>
    </message>
    <message>
        <source>{what} could not be used: {reason}.</source>
        <extracomment>lenet/cli/__init__.py</extracomment>
        <translation>{what}を使えませんでした：{reason}。</translation>
    </message>
    <message>
        <source>A file</source>
        <extracomment>lenet/cli/__init__.py</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>A LeNet-5 in NumPy that reads handwritten digits and learns to.</source>
        <extracomment>lenet/cli/__init__.py</extracomment>
        <translation>手書き数字を認識し、学習もする、NumPyで書かれたLeNet-5。</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 it could not be done, 2 wrong usage.</source>
        <extracomment>lenet/cli/__init__.py</extracomment>
        <translation>終了コード：0 完了、1 実行できず、2 使い方の誤り。</translation>
    </message>
    <message>
        <source>commands</source>
        <extracomment>lenet/cli/__init__.py</extracomment>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>There is not enough memory: close other programs, or take fewer digits.</source>
        <extracomment>lenet/cli/__init__.py</extracomment>
        <translation>メモリが足りません。ほかのプログラムを閉じるか、数字を減らしてください。</translation>
    </message>
    <message>
        <source>stopped.</source>
        <extracomment>lenet/cli/__init__.py</extracomment>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>A window or another command goes on with the run in {checkpoint_path}: stop it first, or name another file.</source>
        <extracomment>lenet/cli/checkpointing.py</extracomment>
        <translation>別のウィンドウまたはコマンドが{checkpoint_path}の学習を続けています。先に停止するか、別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>Print what makes a shell complete lenet&apos;s commands</source>
        <extracomment>lenet/cli/completion.py</extracomment>
        <translation>シェルがlenetのコマンドを補完するための内容を出力する</translation>
    </message>
    <message>
        <source>add to the file that it reads at its start: eval &quot;$(lenet completion bash)&quot;, the same for zsh, or lenet completion fish | source</source>
        <extracomment>lenet/cli/completion.py</extracomment>
        <translation>シェルが起動時に読むファイルに追加します：eval &quot;$(lenet completion bash)&quot;（zshも同様）、またはlenet completion fish | source</translation>
    </message>
    <message>
        <source>--data-source built-in takes no folder, as the program writes these digits itself: leave out --data.</source>
        <extracomment>lenet/cli/console.py</extracomment>
        <translation>--data-source built-inの数字はプログラム自身が書くので、フォルダーは不要です。--dataを外してください。</translation>
    </message>
    <message>
        <source>print one line of JSON instead of text</source>
        <extracomment>lenet/cli/console.py</extracomment>
        <translation>テキストの代わりにJSONを1行出力する</translation>
    </message>
    <message>
        <source>folder with the four files of MNIST, or with a folder mnist that has them (default: the folder named by LENET_DATA, else where &apos;lenet download&apos; puts them)</source>
        <extracomment>lenet/cli/console.py</extracomment>
        <translation>MNISTの4つのファイル、またはそれらを含むフォルダーmnistがあるフォルダー（既定：LENET_DATAの示すフォルダー、なければ&apos;lenet download&apos;の保存先）</translation>
    </message>
    <message>
        <source>weights to use (default: the built-in ones)</source>
        <extracomment>lenet/cli/console.py</extracomment>
        <translation>使う重み（既定：内蔵の重み）</translation>
    </message>
    <message>
        <source>{path} could not be saved: {reason}.</source>
        <extracomment>lenet/cli/console.py, lenet/cli/predict.py, lenet/datasets/digit_collection.py, lenet/nn/params_file.py, lenet/recognition/export.py</extracomment>
        <translation>{path}を保存できませんでした：{reason}。</translation>
    </message>
    <message>
        <source>Download MNIST (12 MB) and check it</source>
        <extracomment>lenet/cli/download.py</extracomment>
        <translation>MNIST（12 MB）をダウンロードして検査する</translation>
    </message>
    <message>
        <source>MNIST is in {folder}.</source>
        <extracomment>lenet/cli/download.py</extracomment>
        <translation>MNISTは{folder}にあります。</translation>
    </message>
    <message>
        <source>where to put it (default: the user&apos;s data)</source>
        <extracomment>lenet/cli/download.py</extracomment>
        <translation>保存先（既定：ユーザーのデータ）</translation>
    </message>
    <message>
        <source>Downloading MNIST</source>
        <extracomment>lenet/cli/download.py</extracomment>
        <translation>MNISTをダウンロード中</translation>
    </message>
    <message>
        <source>bytes</source>
        <extracomment>lenet/cli/download.py</extracomment>
        <translation>バイト</translation>
    </message>
    <message>
        <source>MNIST is not on this computer, so the built-in digits are used: get it with “lenet download”, as its figures are those that networks are compared by.</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>このコンピューターにMNISTがないため、内蔵の数字を使います。ネットワークの比較に使われるのはMNISTの数値なので、「lenet download」で取得してください。</translation>
    </message>
    <message>
        <source>Test a network on MNIST&apos;s test set or on other digits</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>MNISTのテストデータ、またはほかの数字でネットワークを評価する</translation>
    </message>
    <message numerus="yes">
        <source>{share} of {n} digits read right ({wrong} wrong; 95 % certain: {low} to {high} %), loss {loss}, calibration error {calibration} points.</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>
            <numerusform>{n}個の数字の正解率{share}（誤り{wrong}個、95%区間：{low}～{high}%）、損失{loss}、較正誤差{calibration}ポイント。</numerusform>
        </translation>
    </message>
    <message>
        <source>MNIST: the folder with its four files, or with a folder mnist that has them (default: the folder named by LENET_DATA, else where &apos;lenet download&apos; puts them); folder: the one with sub-folders 0 to 9; idx: the file of images; mine: a file of kept digits</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>MNIST：4つのファイル、またはそれらを含むフォルダーmnistがあるフォルダー（既定：LENET_DATAの示すフォルダー、なければ&apos;lenet download&apos;の保存先）。folder：サブフォルダー0～9があるフォルダー。idx：画像のファイル。mine：保存した数字のファイル</translation>
    </message>
    <message>
        <source>the digits to read (mnist; built-in where that is not found)</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>認識する数字（mnist、見つからなければbuilt-in）</translation>
    </message>
    <message>
        <source>idx: the file of labels</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>idx：ラベルのファイル</translation>
    </message>
    <message>
        <source>weights of a network to compare with</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>比較するネットワークの重み</translation>
    </message>
    <message>
        <source>write all that is found as a page of HTML</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>すべての結果をHTMLページとして書き出す</translation>
    </message>
    <message>
        <source>write all that is found as tables, CSV files</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>すべての結果を表（CSVファイル）として書き出す</translation>
    </message>
    <message>
        <source>--labels goes with --data-source idx, and idx needs it: name the file of labels.</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>--labelsは--data-source idxと組で使います。ラベルのファイルを指定してください。</translation>
    </message>
    <message>
        <source>Loading</source>
        <extracomment>lenet/cli/evaluate.py, lenet/cli/training_data.py</extracomment>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>{count} passed over. The first: {skipped}</source>
        <extracomment>lenet/cli/evaluate.py, lenet/cli/training_data.py</extracomment>
        <translation>スキップ：{count}件。最初のもの：{skipped}</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>lenet/cli/evaluate.py, lenet/cli/predict.py</extracomment>
        <translation>認識中</translation>
    </message>
    <message>
        <source>A game: draw as many digits as you can in a minute</source>
        <extracomment>app/draw/game_row.py</extracomment>
        <translation>ゲーム：1分間にできるだけ多くの数字を書く</translation>
    </message>
    <message>
        <source>A game: draw digits that the network takes for others</source>
        <extracomment>app/draw/game_row.py</extracomment>
        <translation>ゲーム：ネットワークが別の数字と間違える数字を書く</translation>
    </message>
    <message>
        <source>Games</source>
        <extracomment>app/draw/game_row.py</extracomment>
        <translation>ゲーム</translation>
    </message>
    <message>
        <source>Against the clock</source>
        <extracomment>app/draw/game_row.py, app/game/dialog.py</extracomment>
        <translation>タイムアタック</translation>
    </message>
    <message>
        <source>Fool it</source>
        <extracomment>app/draw/game_row.py</extracomment>
        <translation>だます</translation>
    </message>
    <message>
        <source>Read no further</source>
        <extracomment>app/draw/page_progress.py</extracomment>
        <translation>認識を中止</translation>
    </message>
    <message>
        <source>Drawings of this game</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>このゲームの手書き</translation>
    </message>
    <message>
        <source>What was drawn, and what it was read as</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>書いた数字と認識結果</translation>
    </message>
    <message>
        <source>Play again</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Play the same game once more</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>同じゲームをもう一度遊ぶ</translation>
    </message>
    <message>
        <source>Go back to the window</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>ウィンドウに戻る</translation>
    </message>
    <message>
        <source>These were not read as what they were to be:</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>お題どおりに認識されなかったもの：</translation>
    </message>
    <message>
        <source>Show them to a friend: what would a person read?</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>友だちに見せてみましょう。人なら何と読むでしょうか？</translation>
    </message>
    <message>
        <source>{target}, read as {read}</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>{target}、認識結果は{read}</translation>
    </message>
    <message>
        <source>Fool the network</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>ネットワークをだます</translation>
    </message>
    <message>
        <source>Points: {points}</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>得点：{points}</translation>
    </message>
    <message>
        <source>Fooled: {points} of {count}</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>だました数：{count}回中{points}回</translation>
    </message>
    <message>
        <source>Everything you drew was read right.</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>書いた数字はすべて正しく認識されました。</translation>
    </message>
    <message>
        <source>Nothing was drawn.</source>
        <extracomment>app/game/dialog.py</extracomment>
        <translation>何も書かれませんでした。</translation>
    </message>
    <message>
        <source>Leave this digit out and draw the next one</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>この数字を飛ばして次を書く</translation>
    </message>
    <message>
        <source>Time that is left</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>Next digit</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>次の数字</translation>
    </message>
    <message>
        <source>The clock starts with your first stroke.</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>最初のストロークで時計が動き始めます。</translation>
    </message>
    <message>
        <source>Draw it so that a friend would read it and the network would not.</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>友だちには読めて、ネットワークには読めないように書いてください。</translation>
    </message>
    <message>
        <source>That is a {digit}!</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>それは{digit}です！</translation>
    </message>
    <message>
        <source>{target} is right!</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>{target}、正解！</translation>
    </message>
    <message>
        <source>It knew: {read}</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>見破られました：{read}</translation>
    </message>
    <message>
        <source>Draw a {digit}</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>{digit}を書いてください</translation>
    </message>
    <message>
        <source>Draw a {digit} that it does not take for a {digit}</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>{digit}と認識されない{digit}を書いてください</translation>
    </message>
    <message>
        <source>Read as {read}: was to be {target}</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>認識結果は{read}、お題は{target}</translation>
    </message>
    <message>
        <source>Fooled! It read {read}.</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>だまし成功！ 認識結果は{read}です。</translation>
    </message>
    <message>
        <source>Not read: was to be {target}</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>認識できず、お題は{target}</translation>
    </message>
    <message>
        <source>{name} was not opened.</source>
        <extracomment>app/services/images.py</extracomment>
        <translation>{name}を開きませんでした。</translation>
    </message>
    <message>
        <source>Against the &amp;clock</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>タイムアタック(&amp;C)</translation>
    </message>
    <message>
        <source>Draw as many digits as you can in a minute</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>1分間にできるだけ多くの数字を書く</translation>
    </message>
    <message>
        <source>&amp;Fool the network</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>ネットワークをだます(&amp;F)</translation>
    </message>
    <message>
        <source>Draw digits that it takes for others</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>別の数字と間違えられる数字を書く</translation>
    </message>
    <message>
        <source>Mapping</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>分布図を作成中</translation>
    </message>
    <message>
        <source>{name} reads {share} right: {second} that only it reads, {first} that only the first does (McNemar&apos;s test: p {probability}).</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>{name}の正解率は{share}です。これだけが正解：{second}個、1つ目だけが正解：{first}個（マクネマー検定：p {probability}）。</translation>
    </message>
    <message>
        <source>steps</source>
        <extracomment>lenet/cli/evaluate.py</extracomment>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Write a network for other programs</source>
        <extracomment>lenet/cli/export.py</extracomment>
        <translation>ネットワークをほかのプログラム用に書き出す</translation>
    </message>
    <message>
        <source>the built-in network of LeNet Pad</source>
        <extracomment>lenet/cli/export.py</extracomment>
        <translation>LeNet Padの内蔵ネットワーク</translation>
    </message>
    <message>
        <source>The network is in {out}.</source>
        <extracomment>lenet/cli/export.py</extracomment>
        <translation>ネットワークを{out}に保存しました。</translation>
    </message>
    <message>
        <source>file of the network: .pkl, .npz or .safetensors (default: the built-in one)</source>
        <extracomment>lenet/cli/export.py</extracomment>
        <translation>ネットワークのファイル：.pkl、.npz、.safetensors（既定：内蔵のもの）</translation>
    </message>
    <message>
        <source>NumPy archive, safetensors in PyTorch&apos;s layout, or ONNX</source>
        <extracomment>lenet/cli/export.py</extracomment>
        <translation>NumPyアーカイブ、PyTorchの配置によるsafetensors、またはONNX</translation>
    </message>
    <message>
        <source>where it goes (the network&apos;s name with the suffix, here)</source>
        <extracomment>lenet/cli/export.py</extracomment>
        <translation>保存先（現在のフォルダーの、ネットワーク名に拡張子を付けたファイル）</translation>
    </message>
    <message>
        <source>The network would replace itself: name another file with --out.</source>
        <extracomment>lenet/cli/export.py</extracomment>
        <translation>元のネットワークが上書きされます。--outで別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>Fit what the scores of numbers weigh, for developers</source>
        <extracomment>lenet/cli/fit_numbers.py</extracomment>
        <translation>数値のスコアの重み付けを調整する（開発者向け）</translation>
    </message>
    <message>
        <source>The picture from standard input</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>標準入力の画像</translation>
    </message>
    <message>
        <source>{name}: {number} ({percent} % sure)</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>{name}：{number}（確信度{percent}%）</translation>
    </message>
    <message>
        <source>Read the digit, the number or the numbers that each picture shows</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>各画像に写る数字、数値、または数値のページを認識する</translation>
    </message>
    <message>
        <source>{name}: nothing to read, the picture is empty.</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>{name}：画像が空で、認識するものがありません。</translation>
    </message>
    <message>
        <source>{name}: not read. {doubt}</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>{name}：認識できません。{doubt}</translation>
    </message>
    <message>
        <source>{name}: {number} (a digit is in doubt. {doubt})</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>{name}：{number}（不確かな数字があります。{doubt}）</translation>
    </message>
    <message>
        <source>pictures of digits, numbers or pages of them, folders of pictures, or - for one from standard input</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>数字、数値、または数値のページの画像、画像のフォルダー、標準入力の1枚なら-</translation>
    </message>
    <message>
        <source>write a table: the rows and columns of one page, or else a row for each picture</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation type="vanished">表を書き出す：1ページならその行と列、それ以外は画像ごとに1行</translation>
    </message>
    <message>
        <source>Standard input has one picture: name - once.</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>標準入力の画像は1枚です。-は1回だけ指定してください。</translation>
    </message>
    <message>
        <source>{name} is a picture to be read; choose another name for the table.</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>{name} は読み取る画像です。表には別の名前を選んでください。</translation>
    </message>
    <message>
        <source>pictures</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>枚</translation>
    </message>
    <message>
        <source>The folder {path} has no pictures.</source>
        <extracomment>lenet/cli/predict.py</extracomment>
        <translation>フォルダー{path}に画像がありません。</translation>
    </message>
    <message>
        <source>{name} could not be read: {reason}.</source>
        <extracomment>lenet/cli/predict.py, lenet/datasets/idx.py, lenet/datasets/mnist_forms.py</extracomment>
        <translation>{name}を読み込めませんでした：{reason}。</translation>
    </message>
    <message>
        <source>{desc}: {percentage:3.0f} %|{bar}| {n_fmt} of {total_fmt} {unit} [{elapsed}&lt;{remaining}{postfix}]</source>
        <extracomment>lenet/cli/progress.py</extracomment>
        <translation>{desc}: {percentage:3.0f}%|{bar}| {n_fmt}/{total_fmt} {unit} [{elapsed}&lt;{remaining}{postfix}]</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>Stopped, as the loss is no longer a number: try a smaller --lr.</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>損失が数値でなくなったため停止しました。--lrを小さくしてください。</translation>
    </message>
    <message>
        <source>{share} on the validation set</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>検証データで{share}</translation>
    </message>
    <message>
        <source>{share} on the test set</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>テストデータで{share}</translation>
    </message>
    <message>
        <source>epoch {epoch}</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>エポック {epoch}</translation>
    </message>
    <message>
        <source>Saved {what} to {out}: {accuracy}.</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>{what}を{out}に保存しました：{accuracy}。</translation>
    </message>
    <message>
        <source>Train a network, on MNIST unless told otherwise</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>ネットワークを学習させる（指定がなければMNIST）</translation>
    </message>
    <message>
        <source>the network, before the end of its first epoch,</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>最初のエポックが終わる前のネットワーク</translation>
    </message>
    <message>
        <source>epoch {epoch}/{epochs}: loss {loss}</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>エポック {epoch}/{epochs}：損失{loss}</translation>
    </message>
    <message>
        <source>training {share}</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>訓練{share}</translation>
    </message>
    <message>
        <source>where the weights go (params.pkl)</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>重みの保存先（params.pkl）</translation>
    </message>
    <message>
        <source>save the run here, after every epoch and every half minute, so that it can be resumed</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>後で再開できるように、エポックごとと30秒ごとに学習をここに保存する</translation>
    </message>
    <message>
        <source>go on with the run in this checkpoint, by its recipe, to the weights it would have had unbroken</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>このチェックポイントの学習を同じレシピで続ける。中断しなかった場合と同じ重みになる</translation>
    </message>
    <message>
        <source>the recipe to start from (quick)</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>もとにするレシピ（quick）</translation>
    </message>
    <message>
        <source>how often every digit is seen</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>各数字を見る回数</translation>
    </message>
    <message>
        <source>digits a step</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>1ステップの数字の個数</translation>
    </message>
    <message>
        <source>largest learning rate</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>最大の学習率</translation>
    </message>
    <message>
        <source>how the learning rate goes through the run</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>学習率の推移</translation>
    </message>
    <message>
        <source>how gradients become steps</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>勾配からステップを求める方法</translation>
    </message>
    <message>
        <source>weight decay</source>
        <extracomment>lenet/cli/train.py, lenet/training/recipe.py</extracomment>
        <translation>重み減衰</translation>
    </message>
    <message>
        <source>how pictures are changed each time they are seen</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>画像を見るたびに加える変化</translation>
    </message>
    <message>
        <source>where all randomness comes from</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>すべての乱数のもと</translation>
    </message>
    <message>
        <source>threads that compute (one a core)</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>計算に使うスレッド数（コアごとに1つ）</translation>
    </message>
    <message>
        <source>digits kept from training to choose the best epoch by ({validation_percent} in a hundred); 0 keeps the last epoch</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>最良エポックを選ぶために訓練から除く数字の個数（100個中{validation_percent}個）。0なら最後のエポックを残す</translation>
    </message>
    <message>
        <source>--validation must leave some of the {examples} digits to learn from.</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>--validationは、{examples}個の数字の一部が学習用に残る値にしてください。</translation>
    </message>
    <message>
        <source>--resume goes on with the run&apos;s own recipe and digits: leave out the options for them.</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>--resumeでは元のレシピと数字で続けます。それらのオプションを外してください。</translation>
    </message>
    <message>
        <source>Going on after {done} of {epochs} epochs.</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>{epochs}エポック中{done}エポックの続きから学習します。</translation>
    </message>
    <message>
        <source>--validation must not be negative.</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>--validationは負の値にできません。</translation>
    </message>
    <message>
        <source>--threads must be at least 1.</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>--threadsは1以上にしてください。</translation>
    </message>
    <message>
        <source>--count must be from 1 to {most_digits}.</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>--countは1～{most_digits}にしてください。</translation>
    </message>
    <message>
        <source>Training</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>学習中</translation>
    </message>
    <message>
        <source>batches</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>ミニバッチ</translation>
    </message>
    <message>
        <source>validation {share} (best)</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>検証{share}（最良）</translation>
    </message>
    <message>
        <source>validation {share}</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>検証{share}</translation>
    </message>
    <message>
        <source>Nothing is saved, as the loss is no longer a number: try a smaller --lr.</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>損失が数値でなくなったため、何も保存しません。--lrを小さくしてください。</translation>
    </message>
    <message>
        <source>not tested</source>
        <extracomment>lenet/cli/train.py</extracomment>
        <translation>未評価</translation>
    </message>
    <message>
        <source>Train the network that tells digits from all else, for developers</source>
        <extracomment>lenet/cli/train_detector.py</extracomment>
        <translation>数字とそれ以外を見分けるネットワークを学習させる（開発者向け）</translation>
    </message>
    <message>
        <source>The network reads digits no better than by guessing, so it is not saved, and {out} keeps the one that it has: try a smaller --lr, or name another file with --out.</source>
        <extracomment>lenet/cli/training_checks.py</extracomment>
        <translation>ネットワークの認識が当てずっぽうと変わらないため保存せず、{out}は元のままにします。--lrを小さくするか、--outで別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>All digits are labelled {digits}: a network that learns from one digit alone answers nothing else. Add the other digits.</source>
        <extracomment>lenet/cli/training_checks.py</extracomment>
        <translation>すべての数字のラベルが{digits}です。1種類の数字だけで学習したネットワークは、その数字しか答えません。ほかの数字を加えてください。</translation>
    </message>
    <message>
        <source>learn from MNIST, from digits that the program writes itself, or from pictures in sub-folders 0 to 9 of the folder --data (mnist); several are mixed</source>
        <extracomment>lenet/cli/training_data.py</extracomment>
        <translation>MNIST、プログラム自身が書く数字、または--dataのフォルダーのサブフォルダー0～9の画像から学習する（mnist）。複数なら混ぜる</translation>
    </message>
    <message>
        <source>how many digits the program writes ({built_in_count})</source>
        <extracomment>lenet/cli/training_data.py</extracomment>
        <translation>プログラムが書く数字の個数（{built_in_count}）</translation>
    </message>
    <message>
        <source>learn from these pen strokes too: lines of JSON, or UCI&apos;s pendigits-orig; they are redrawn {stroke_versions} times, and the last digits of the other source are kept for validation</source>
        <extracomment>lenet/cli/training_data.py</extracomment>
        <translation>これらのペンのストロークからも学習する：JSONの行、またはUCIのpendigits-orig。{stroke_versions}回描き直され、もう一方のデータの最後の数字は検証用に除かれる</translation>
    </message>
    <message>
        <source>--count goes with --data-source built-in: leave it out, or choose these digits.</source>
        <extracomment>lenet/cli/training_data.py</extracomment>
        <translation>--countは--data-source built-inと組で使います。外すか、built-inを選んでください。</translation>
    </message>
    <message>
        <source>{images_path} holds images of {width} × {height} pixels, not of {side} × {side}: choose images of MNIST&apos;s size.</source>
        <extracomment>lenet/datasets/dataset.py</extracomment>
        <translation>{images_path}の画像は{width} × {height}ピクセルで、{side} × {side}ではありません。MNISTと同じ大きさの画像を選んでください。</translation>
    </message>
    <message>
        <source>{images_path} and {labels_path} do not belong together, as they hold {images} images and {labels} labels: choose the two files of one set, or download both again.</source>
        <extracomment>lenet/datasets/dataset.py</extracomment>
        <translation>{images_path}（画像{images}枚）と{labels_path}（ラベル{labels}個）は組になっていません。同じデータセットの2つのファイルを選ぶか、両方をダウンロードし直してください。</translation>
    </message>
    <message>
        <source>{path} has more than {max_broken} lines that hold no digit; choose another file.</source>
        <extracomment>lenet/datasets/digit_collection.py</extracomment>
        <translation>{path}には数字のない行が{max_broken}行を超えてあります。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>This digit is no longer in {path}; look at it anew.</source>
        <extracomment>lenet/datasets/digit_collection.py</extracomment>
        <translation>この数字はもう{path}にありません。表示し直してください。</translation>
    </message>
    <message>
        <source>{path} would have more than {max_file_bytes} bytes, and could not be read again: keep fewer digits in it.</source>
        <extracomment>lenet/datasets/digit_collection.py</extracomment>
        <translation>{path}が{max_file_bytes}バイトを超え、読み込めなくなります。保存する数字を減らしてください。</translation>
    </message>
    <message>
        <source>{path} could not be read: {reason}.</source>
        <extracomment>lenet/datasets/digit_collection.py</extracomment>
        <translation>{path}を読み込めませんでした：{reason}。</translation>
    </message>
    <message>
        <source>Line {number} of {path} was passed over: {error}.</source>
        <extracomment>lenet/datasets/digit_collection.py</extracomment>
        <translation>{path}の{number}行目をスキップしました：{error}。</translation>
    </message>
    <message>
        <source>images</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>画像</translation>
    </message>
    <message>
        <source>labels</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>{name} announces {shape} bytes of {noun}</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{name}のヘッダーでは{noun}が{shape}バイトです</translation>
    </message>
    <message>
        <source>an IDX file of {noun} such as {example}</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{example}のような{noun}のIDXファイル</translation>
    </message>
    <message>
        <source>{path} holds the label {label} at position {place}, but the labels of digits go from 0 to 9: choose the labels of MNIST.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{path}の位置{place}のラベルが{label}ですが、数字のラベルは0～9です。MNISTのラベルを選んでください。</translation>
    </message>
    <message>
        <source>{name} is empty: choose a file such as {example}.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{name}は空です。{example}のようなファイルを選んでください。</translation>
    </message>
    <message>
        <source>{announced}, not 1 to {max_values}: choose a file such as {example}.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{announced}が、1～{max_values}の範囲外です。{example}のようなファイルを選んでください。</translation>
    </message>
    <message>
        <source>only {values} follow</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>続くのは{values}バイトだけです</translation>
    </message>
    <message>
        <source>more follow</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>それより多く続いています</translation>
    </message>
    <message>
        <source>{announced}, but {found}: it is cut or damaged, so download it again.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{announced}が、{found}。途切れているか壊れています。ダウンロードし直してください。</translation>
    </message>
    <message>
        <source>{name} is cut or damaged: download it again.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{name}は途切れているか壊れています。ダウンロードし直してください。</translation>
    </message>
    <message>
        <source>{name} has nothing packed in it: choose {wanted}.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{name}の圧縮データは空です。{wanted}を選んでください。</translation>
    </message>
    <message>
        <source>{name} begins with the bytes {hex} where {magic} is expected: choose {wanted}.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{name}の先頭は{magic}のはずですが、{hex}です。{wanted}を選んでください。</translation>
    </message>
    <message>
        <source>{name} ends within its header: it is cut, so download it again.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{name}はヘッダーの途中で途切れています。ダウンロードし直してください。</translation>
    </message>
    <message>
        <source>{name} is a folder: choose a file in it such as {example}.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{name}はフォルダーです。その中の{example}のようなファイルを選んでください。</translation>
    </message>
    <message>
        <source>There is no file {name}: choose one such as {example}.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>ファイル{name}がありません。{example}のようなファイルを選んでください。</translation>
    </message>
    <message>
        <source>{name} is a gzip file that is cut or damaged ({error}): download it again.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{name}は途切れたか壊れたgzipファイルです（{error}）。ダウンロードし直してください。</translation>
    </message>
    <message>
        <source>{announced}, which makes a file of {content_bytes} bytes, but it has {file_bytes}: it is cut or damaged, so download it again.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{announced}。ファイルは{content_bytes}バイトのはずですが、{file_bytes}バイトです。途切れているか壊れています。ダウンロードし直してください。</translation>
    </message>
    <message>
        <source>{announced}, more than a gzip file of {file_bytes} bytes can hold: it is cut or damaged, so download it again.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{announced}が、{file_bytes}バイトのgzipファイルには収まりません。途切れているか壊れています。ダウンロードし直してください。</translation>
    </message>
    <message>
        <source>{name} holds {found}, not {noun}: choose {wanted}.</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{name}の内容は{noun}ではなく{found}です。{wanted}を選んでください。</translation>
    </message>
    <message>
        <source>{name}: the download failed: this is {noun}; run “lenet download”.</source>
        <extracomment>lenet/datasets/idx.py, lenet/datasets/mnist_forms.py</extracomment>
        <translation>{name}：ダウンロードに失敗しています。内容は{noun}です。「lenet download」を実行してください。</translation>
    </message>
    <message>
        <source>{name} is {described}.</source>
        <extracomment>lenet/datasets/idx.py, lenet/datasets/mnist_forms.py, lenet/nn/params_file.py</extracomment>
        <translation>{name}は使えません（{described}）。</translation>
    </message>
    <message>
        <source>choose {wanted}</source>
        <extracomment>lenet/datasets/idx.py</extracomment>
        <translation>{wanted}を選んでください</translation>
    </message>
    <message>
        <source>{path} could not be opened: {reason}.</source>
        <extracomment>lenet/datasets/image_folder.py, lenet/datasets/unipen.py, lenet/image/decoding.py</extracomment>
        <translation>{path}を開けませんでした：{reason}。</translation>
    </message>
    <message>
        <source> The first one: {sentence}</source>
        <extracomment>lenet/datasets/image_folder.py</extracomment>
        <translation> 最初のもの：{sentence}</translation>
    </message>
    <message>
        <source>The sub-folders 0 to 9 of {folder} hold no picture that can be read; put pictures of single digits into them.{first}</source>
        <extracomment>lenet/datasets/image_folder.py</extracomment>
        <translation>{folder}のサブフォルダー0～9に、読み込める画像がありません。数字1つずつの画像を入れてください。{first}</translation>
    </message>
    <message>
        <source>{folder} has no sub-folders named 0 to 9; choose the folder in which they lie.</source>
        <extracomment>lenet/datasets/image_folder.py</extracomment>
        <translation>{folder}にサブフォルダー0～9がありません。それらを含むフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{path} shows no ink; take it out or put another picture there.</source>
        <extracomment>lenet/datasets/image_folder.py</extracomment>
        <translation>{path}にインクがありません。取り除くか、別の画像に替えてください。</translation>
    </message>
    <message>
        <source>no folder can have this name; check the path</source>
        <extracomment>lenet/datasets/image_folder.py</extracomment>
        <translation>この名前のフォルダーはありえません。パスを確認してください</translation>
    </message>
    <message>
        <source>{folder} could not be opened: {why}.</source>
        <extracomment>lenet/datasets/image_folder.py</extracomment>
        <translation>{folder}を開けませんでした：{why}。</translation>
    </message>
    <message>
        <source>MNIST&apos;s files {images_name} and {labels_name} are not {where}: download them with &quot;lenet download&quot;, or name the folder that holds them.</source>
        <extracomment>lenet/datasets/mnist.py</extracomment>
        <translation>MNISTのファイル{images_name}と{labels_name}が見つかりません（{where}）。&quot;lenet download&quot;でダウンロードするか、それらのあるフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>in {named}, as LENET_DATA says, nor in the usual places</source>
        <extracomment>lenet/datasets/mnist.py</extracomment>
        <translation>LENET_DATAの示す{named}と通常の場所を検索</translation>
    </message>
    <message>
        <source>in the usual places</source>
        <extracomment>lenet/datasets/mnist.py</extracomment>
        <translation>通常の場所を検索</translation>
    </message>
    <message>
        <source>{name}.gz could not be downloaded ({failures}): check the connection to the internet and try again, or copy the four files of MNIST into {target}.</source>
        <extracomment>lenet/datasets/mnist_download.py</extracomment>
        <translation>{name}.gzをダウンロードできませんでした（{failures}）。インターネット接続を確認してやり直すか、MNISTの4つのファイルを{target}にコピーしてください。</translation>
    </message>
    <message>
        <source>it is a file; name a folder</source>
        <extracomment>lenet/datasets/mnist_download.py</extracomment>
        <translation>ファイルです。フォルダーを指定してください</translation>
    </message>
    <message>
        <source>MNIST could not be stored in {folder}: {why}.</source>
        <extracomment>lenet/datasets/mnist_download.py</extracomment>
        <translation>MNISTを{folder}に保存できませんでした：{why}。</translation>
    </message>
    <message>
        <source>sent something else than MNIST&apos;s file</source>
        <extracomment>lenet/datasets/mnist_download.py</extracomment>
        <translation>から、MNISTのファイルとは別のものが送られました</translation>
    </message>
    <message>
        <source>name the folder that holds MNIST, or mnist.npz, mnist.pkl.gz or train.csv</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>MNISTのあるフォルダー、またはmnist.npz、mnist.pkl.gz、train.csvを指定してください</translation>
    </message>
    <message>
        <source>it should have three pairs of pictures and labels</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>画像とラベルの組が3つ必要です</translation>
    </message>
    <message>
        <source>it has no labels: Kaggle keeps those of its test.csv; use train.csv</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>ラベルがありません。Kaggleのtest.csvにはラベルが含まれないので、train.csvを使ってください</translation>
    </message>
    <message>
        <source>it should have 785 columns, a label and 784 pixels; found {shape}</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>785列（ラベル1つとピクセル784個）が必要ですが、{shape}でした</translation>
    </message>
    <message>
        <source>The sub-folders 0 to 9 of {folder} hold no PNG pictures.</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>{folder}のサブフォルダー0～9にPNG画像がありません。</translation>
    </message>
    <message>
        <source>its pictures should be [N, 28, 28] or [N, 784]; found {shape}</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>画像は[N, 28, 28]または[N, 784]のはずですが、{shape}でした</translation>
    </message>
    <message>
        <source>it should have {pictures} labels from 0 to 9</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>0～9のラベルが{pictures}個必要です</translation>
    </message>
    <message>
        <source>its pixels should be from 0 to 255</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>ピクセルは0～255のはずです</translation>
    </message>
    <message>
        <source>{name} is not MNIST, or damaged: {error}; choose another file.</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>{name}はMNISTではないか、壊れています：{error}。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>it is a text, but no table of whole numbers with commas between</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>テキストですが、カンマ区切りの整数の表ではありません</translation>
    </message>
    <message>
        <source>of an unknown kind: {advice}</source>
        <extracomment>lenet/datasets/mnist_forms.py, lenet/nn/params_file.py</extracomment>
        <translation>種類不明のファイル: {advice}</translation>
    </message>
    <message>
        <source>{path} is not of MNIST&apos;s size and kind, 28 × 28 grey pixels: take such a folder as pictures of your own, with --data-source folder.</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>{path}はMNISTの形式（28 × 28のグレースケール）ではありません。--data-source folderで、自分の画像のフォルダーとして使ってください。</translation>
    </message>
    <message>
        <source>my digits</source>
        <extracomment>lenet/datasets/sources.py</extracomment>
        <translation>自分の数字</translation>
    </message>
    <message>
        <source>It is not known what the run learned from: begin a new one.</source>
        <extracomment>lenet/datasets/sources.py</extracomment>
        <translation>何から学習したのか不明です。新しく学習を始めてください。</translation>
    </message>
    <message>
        <source>It is not known what the run learned from beside its pen strokes: begin a new one.</source>
        <extracomment>lenet/datasets/sources.py</extracomment>
        <translation>ペンのストロークのほかに何から学習したのか不明です。新しく学習を始めてください。</translation>
    </message>
    <message>
        <source>{path} holds no pen strokes; choose another file.</source>
        <extracomment>lenet/datasets/unipen.py</extracomment>
        <translation>{path}にペンのストロークがありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>its label is not one letter</source>
        <extracomment>lenet/datasets/unipen.py</extracomment>
        <translation>ラベルが1文字ではありません</translation>
    </message>
    <message>
        <source>Line {number} of {path} can&apos;t be learned from: {error}; choose a file of letters.</source>
        <extracomment>lenet/datasets/unipen.py</extracomment>
        <translation>{path}の{number}行目は学習に使えません：{error}。文字のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Digit {number} of {path} was passed over: {error}.</source>
        <extracomment>lenet/datasets/unipen.py</extracomment>
        <translation>{path}の{number}個目の数字をスキップしました：{error}。</translation>
    </message>
    <message>
        <source>its picture is no square of a moderate size</source>
        <extracomment>lenet/drawing/png_text.py</extracomment>
        <translation>画像が適度な大きさの正方形ではありません</translation>
    </message>
    <message>
        <source>its picture is damaged</source>
        <extracomment>lenet/drawing/png_text.py</extracomment>
        <translation>画像が壊れています</translation>
    </message>
    <message>
        <source>its {name} is not a list</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>{name}がリストではありません</translation>
    </message>
    <message>
        <source>its label is not a whole number from 0 to 9</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>ラベルが0～9の整数ではありません</translation>
    </message>
    <message>
        <source>it has more ink than a hand draws on a digit</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>数字を手で書くときよりインクが多すぎます</translation>
    </message>
    <message>
        <source>it has no strokes</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>ストロークがありません</translation>
    </message>
    <message>
        <source>it has more than {max_points} points</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>点が{max_points}個を超えています</translation>
    </message>
    <message>
        <source>it does not say clearly whether its picture is prepared</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>画像が前処理済みかどうかがはっきりしません</translation>
    </message>
    <message>
        <source>it has no picture of the size of those that are prepared</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>前処理済みの画像の大きさではありません</translation>
    </message>
    <message>
        <source>one of its strokes has no points</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>点のないストロークがあります</translation>
    </message>
    <message>
        <source>its strokes are too large</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>ストロークが大きすぎます</translation>
    </message>
    <message>
        <source>its {name} are not numbers in the form that they should have</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>{name}が決められた形式の数ではありません</translation>
    </message>
    <message>
        <source>its {name} is not a list with an entry for each stroke</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>{name}が、ストロークごとに要素を持つリストではありません</translation>
    </message>
    <message>
        <source>its {name} is not a short text</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>{name}が短いテキストではありません</translation>
    </message>
    <message>
        <source>its strokes go far beyond the canvas</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>ストロークがキャンバスを大きくはみ出しています</translation>
    </message>
    <message>
        <source>the width of its pen is no such number</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>ペンの太さが正しい数ではありません</translation>
    </message>
    <message>
        <source>its pressure is not from 0 to 1</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>筆圧が0～1ではありません</translation>
    </message>
    <message>
        <source>it does not say clearly what was erased</source>
        <extracomment>lenet/drawing/stroke_json.py</extracomment>
        <translation>何を消したかがはっきりしません</translation>
    </message>
    <message>
        <source>it has a number that is too large</source>
        <extracomment>lenet/drawing/stroke_json.py, lenet/files/json_lines.py</extracomment>
        <translation>大きすぎる数があります</translation>
    </message>
    <message>
        <source>There are no digits to read: choose others, or keep some, and try again.</source>
        <extracomment>lenet/evaluation/assessment.py</extracomment>
        <translation>認識する数字がありません。別の数字を選ぶか、数字を保存してからやり直してください。</translation>
    </message>
    <message>
        <source>&lt;b&gt;{share}&lt;/b&gt; of {total} read right (95 % certain: {low} to {high} %), loss {loss}.</source>
        <extracomment>lenet/evaluation/classification.py</extracomment>
        <translation>{total}個の正解率&lt;b&gt;{share}&lt;/b&gt;（95%区間：{low}～{high}%）、損失{loss}。</translation>
    </message>
    <message>
        <source>is \ read as</source>
        <extracomment>lenet/evaluation/classification.py</extracomment>
        <translation>正解 \ 認識</translation>
    </message>
    <message>
        <source>transposed, as EMNIST&apos;s are: swap their rows and columns</source>
        <extracomment>lenet/evaluation/orientation.py</extracomment>
        <translation>EMNISTのように転置されています。行と列を入れ替えてください</translation>
    </message>
    <message>
        <source>inverted, dark ink on light paper: take 255 minus each pixel</source>
        <extracomment>lenet/evaluation/orientation.py</extracomment>
        <translation>明るい紙に暗いインクで、白黒が反転しています。各ピクセルを255から引いてください</translation>
    </message>
    <message>
        <source>transposed and inverted: swap their rows and columns, and take 255 minus each pixel</source>
        <extracomment>lenet/evaluation/orientation.py</extracomment>
        <translation>転置され、白黒も反転しています。行と列を入れ替え、各ピクセルを255から引いてください</translation>
    </message>
    <message>
        <source>The pictures are {best}; {right} are then read right.</source>
        <extracomment>lenet/evaluation/orientation.py</extracomment>
        <translation>画像の状態：{best}。そうすると正解率は{right}になります。</translation>
    </message>
    <message>
        <source>There are no digits in {name}: keep or choose some first.</source>
        <extracomment>lenet/evaluation/test_set.py</extracomment>
        <translation>{name}に数字がありません。先に数字を保存するか選んでください。</translation>
    </message>
    <message>
        <source>could not be understood: {error}</source>
        <extracomment>lenet/files/download.py</extracomment>
        <translation>の応答を解釈できませんでした：{error}</translation>
    </message>
    <message>
        <source>answered {status} {reason}</source>
        <extracomment>lenet/files/download.py</extracomment>
        <translation>の応答：{status} {reason}</translation>
    </message>
    <message>
        <source>has a certificate that this computer does not trust</source>
        <extracomment>lenet/files/download.py</extracomment>
        <translation>の証明書は、このコンピューターでは信頼されていません</translation>
    </message>
    <message>
        <source>broke off in the middle of the file</source>
        <extracomment>lenet/files/download.py</extracomment>
        <translation>からの送信がファイルの途中で切れました</translation>
    </message>
    <message>
        <source>did not answer in time</source>
        <extracomment>lenet/files/download.py</extracomment>
        <translation>が時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>could not be reached</source>
        <extracomment>lenet/files/download.py</extracomment>
        <translation>に接続できませんでした</translation>
    </message>
    <message>
        <source>was abandoned</source>
        <extracomment>lenet/files/download.py</extracomment>
        <translation>からの取得を中止しました</translation>
    </message>
    <message>
        <source>sent more than the {limit_bytes} bytes that were expected at most</source>
        <extracomment>lenet/files/download.py</extracomment>
        <translation>が、想定の上限{limit_bytes}バイトを超えて送信しました</translation>
    </message>
    <message>
        <source>there is no such file or folder; check the path</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>ファイルまたはフォルダーがありません。パスを確認してください</translation>
    </message>
    <message>
        <source>access is denied; check its permissions or choose another place</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>アクセスが拒否されました。アクセス権を確認するか、別の場所を選んでください</translation>
    </message>
    <message>
        <source>something else is in its place; remove that or choose another place</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>その場所に別のものがあります。それを取り除くか、別の場所を選んでください</translation>
    </message>
    <message>
        <source>it is a folder; name a file</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>フォルダーです。ファイルを指定してください</translation>
    </message>
    <message>
        <source>a part of its path is a file, not a folder; check the path</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>パスの一部がフォルダーではなくファイルです。パスを確認してください</translation>
    </message>
    <message>
        <source>its symbolic links lead in a circle; name the file itself</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>シンボリックリンクが循環しています。ファイル自体を指定してください</translation>
    </message>
    <message>
        <source>its name is too long; choose a shorter one</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>名前が長すぎます。もっと短い名前にしてください</translation>
    </message>
    <message>
        <source>no file can have this name here; choose another name</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>ここではこの名前のファイルを作れません。別の名前にしてください</translation>
    </message>
    <message>
        <source>the disk is full; make room or choose another place</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>ディスクがいっぱいです。空きを作るか、別の場所を選んでください</translation>
    </message>
    <message>
        <source>the disk quota is used up; make room or choose another place</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>ディスクの割り当てを使い切りました。空きを作るか、別の場所を選んでください</translation>
    </message>
    <message>
        <source>the disk is read-only; choose another place</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>ディスクが読み取り専用です。別の場所を選んでください</translation>
    </message>
    <message>
        <source>it would be larger than this disk allows; choose another place</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>このディスクで扱える大きさを超えます。別の場所を選んでください</translation>
    </message>
    <message>
        <source>the disk reports a fault; choose another place, and copy what matters from this disk</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>ディスクに障害があります。別の場所を選び、大切なデータをこのディスクからコピーしてください</translation>
    </message>
    <message>
        <source>another program is using it; close that and try again</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>別のプログラムが使用中です。閉じてからやり直してください</translation>
    </message>
    <message>
        <source>the disk is not there any more; connect it again or choose another place</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>ディスクが見つからなくなりました。接続し直すか、別の場所を選んでください</translation>
    </message>
    <message>
        <source>the network drive is not there any more; connect it again or choose another place</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>ネットワークドライブが見つからなくなりました。接続し直すか、別の場所を選んでください</translation>
    </message>
    <message>
        <source>the network drive does not answer; connect it again or choose another place</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>ネットワークドライブが応答しません。接続し直すか、別の場所を選んでください</translation>
    </message>
    <message>
        <source>too many files are open; close other programs and try again</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>開いているファイルが多すぎます。ほかのプログラムを閉じてやり直してください</translation>
    </message>
    <message>
        <source>there is not enough memory; close other programs and try again</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>メモリが足りません。ほかのプログラムを閉じてやり直してください</translation>
    </message>
    <message>
        <source>the system says “{strerror}”; try again or choose another file</source>
        <extracomment>lenet/files/errors.py</extracomment>
        <translation>システムのメッセージは「{strerror}」です。やり直すか、別のファイルを選んでください</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <extracomment>lenet/files/json_lines.py</extracomment>
        <translation>JSONのオブジェクトではありません</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <extracomment>lenet/files/json_lines.py</extracomment>
        <translation>JSONではありません</translation>
    </message>
    <message>
        <source>save its weights with numpy.savez(name, *model.get_weights())</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>重みをnumpy.savez(name, *model.get_weights())で保存してください</translation>
    </message>
    <message>
        <source>the download failed, so get the file once more</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>ダウンロードに失敗しています。ファイルを取得し直してください</translation>
    </message>
    <message>
        <source>a pickle</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>pickleファイル</translation>
    </message>
    <message>
        <source>a NumPy archive (.npz)</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>NumPyアーカイブ（.npz）</translation>
    </message>
    <message>
        <source>a safetensors file</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>safetensorsファイル</translation>
    </message>
    <message>
        <source>a PyTorch file (.pth)</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>PyTorchファイル（.pth）</translation>
    </message>
    <message>
        <source>save its state_dict as safetensors</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>state_dictをsafetensorsとして保存してください</translation>
    </message>
    <message>
        <source>a Keras file (.keras)</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>Kerasファイル（.keras）</translation>
    </message>
    <message>
        <source>a Keras HDF5 file (.h5)</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>Keras HDF5ファイル（.h5）</translation>
    </message>
    <message>
        <source>an ONNX file</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>ONNXファイル</translation>
    </message>
    <message>
        <source>save the weights of its network as safetensors</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>ネットワークの重みをsafetensorsとして保存してください</translation>
    </message>
    <message>
        <source>a TensorFlow model</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>TensorFlowモデル</translation>
    </message>
    <message>
        <source>save its weights with numpy.savez</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>重みをnumpy.savezで保存してください</translation>
    </message>
    <message>
        <source>a single NumPy array (.npy)</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>単独のNumPy配列（.npy）</translation>
    </message>
    <message>
        <source>save all ten arrays with numpy.savez</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>10個の配列すべてをnumpy.savezで保存してください</translation>
    </message>
    <message>
        <source>the checkpoint of a training</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>学習のチェックポイント</translation>
    </message>
    <message>
        <source>resume it with lenet train --resume</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>lenet train --resumeで再開してください</translation>
    </message>
    <message>
        <source>an IDX file, as MNIST&apos;s are</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>MNISTと同じ形式のIDXファイル</translation>
    </message>
    <message>
        <source>an iPhone photo (HEIC)</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>iPhoneの写真（HEIC）</translation>
    </message>
    <message>
        <source>export it as JPEG</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>JPEGとして書き出してください</translation>
    </message>
    <message>
        <source>an AVIF picture</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>AVIF画像</translation>
    </message>
    <message>
        <source>a JPEG XL picture</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>JPEG XL画像</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>SVG図形</translation>
    </message>
    <message>
        <source>export it as PNG</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>PNGとして書き出してください</translation>
    </message>
    <message>
        <source>a Photoshop file</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>Photoshopファイル</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>PNG画像</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>JPEG画像</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>PDF文書</translation>
    </message>
    <message>
        <source>save its page as a picture</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>ページを画像として保存してください</translation>
    </message>
    <message>
        <source>gzip-packed</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>gzip圧縮されたファイル</translation>
    </message>
    <message>
        <source>unpack it</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>展開してください</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>ZIPアーカイブ</translation>
    </message>
    <message>
        <source>unpack it; if that fails, get it once more</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>展開してください。できなければ取得し直してください</translation>
    </message>
    <message>
        <source>a packed archive</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>圧縮アーカイブ</translation>
    </message>
    <message>
        <source>a web page</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>Webページ</translation>
    </message>
    <message>
        <source>an error message of a web server</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>Webサーバーのエラーメッセージ</translation>
    </message>
    <message>
        <source>only a Git LFS pointer to a file</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>Git LFSのポインターだけのファイル</translation>
    </message>
    <message>
        <source>get the file itself with git lfs pull</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>git lfs pullでファイル本体を取得してください</translation>
    </message>
    <message>
        <source>a video</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>動画</translation>
    </message>
    <message>
        <source>save one of its pictures as PNG</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>1コマをPNGとして保存してください</translation>
    </message>
    <message>
        <source>a text</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>another window is using it; try again when that is ready</source>
        <extracomment>lenet/files/lock.py</extracomment>
        <translation>別のウィンドウが使用中です。終わってからやり直してください</translation>
    </message>
    <message>
        <source>it is one of the system&apos;s own files, which tell no size; choose another file</source>
        <extracomment>lenet/files/reading.py</extracomment>
        <translation>大きさのわからないシステムのファイルです。別のファイルを選んでください</translation>
    </message>
    <message>
        <source>it was changed while it was read; try again when it is finished</source>
        <extracomment>lenet/files/reading.py</extracomment>
        <translation>読み込み中に変更されました。変更が終わってからやり直してください</translation>
    </message>
    <message>
        <source>more than {max_bytes} bytes are packed in it; divide it</source>
        <extracomment>lenet/files/reading.py</extracomment>
        <translation>展開すると{max_bytes}バイトを超えます。分割してください</translation>
    </message>
    <message>
        <source>it is cut or damaged; get it once more</source>
        <extracomment>lenet/files/reading.py</extracomment>
        <translation>途切れているか壊れています。取得し直してください</translation>
    </message>
    <message>
        <source>usage: </source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>使い方: </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>位置引数</translation>
    </message>
    <message>
        <source>options</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>オプション</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>このヘルプを表示して終了する</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <extracomment>app/__main__.py, lenet/cli/__init__.py</extracomment>
        <translation>プログラムのバージョンを表示して終了する</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>%(prog)s: エラー: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>引数 %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>次の引数が必要です: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>認識できない引数: %s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>引数が1つ必要です</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>不正な選択: %(value)r（%(choices)sから選択）</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>不正な%(type)sの値: %(value)r</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>引数 %s と同時には指定できません</translation>
    </message>
    <message>
        <source>The result could not be printed: {reason}.</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>結果を出力できませんでした：{reason}。</translation>
    </message>
    <message>
        <source>The help could not be printed: {reason}.</source>
        <extracomment>lenet/files/standard_streams.py</extracomment>
        <translation>ヘルプを出力できませんでした：{reason}。</translation>
    </message>
    <message>
        <source>no file can have this name; check the path</source>
        <extracomment>lenet/files/writing.py</extracomment>
        <translation>この名前のファイルはありえません。パスを確認してください</translation>
    </message>
    <message>
        <source>it is a pipe, a socket or a device; name a file</source>
        <extracomment>lenet/files/writing.py</extracomment>
        <translation>パイプ、ソケット、またはデバイスです。ファイルを指定してください</translation>
    </message>
    <message>
        <source>is damaged or incomplete; get it once more or choose another picture</source>
        <extracomment>lenet/image/decoding.py</extracomment>
        <translation>壊れているか不完全です。取得し直すか、別の画像を選んでください</translation>
    </message>
    <message>
        <source>save it as PNG, JPEG, BMP, GIF, WebP or TIFF</source>
        <extracomment>lenet/image/decoding.py</extracomment>
        <translation>PNG、JPEG、BMP、GIF、WebP、TIFFのいずれかで保存してください</translation>
    </message>
    <message>
        <source>is {noun}, whatever its name; {advice}</source>
        <extracomment>lenet/image/decoding.py</extracomment>
        <translation>名前にかかわらず{noun}です。{advice}</translation>
    </message>
    <message>
        <source>has more than {millions} million pixels; reduce it and try again</source>
        <extracomment>lenet/image/decoding.py</extracomment>
        <translation>{millions}00万ピクセルを超えています。縮小してやり直してください</translation>
    </message>
    <message>
        <source>is empty; get it once more or choose another picture</source>
        <extracomment>lenet/image/decoding.py</extracomment>
        <translation>空です。取得し直すか、別の画像を選んでください</translation>
    </message>
    <message>
        <source>is not a picture that can be read; {otherwise}</source>
        <extracomment>lenet/image/decoding.py</extracomment>
        <translation>読み込める画像ではありません。{otherwise}</translation>
    </message>
    <message>
        <source>choose a picture</source>
        <extracomment>lenet/image/decoding.py</extracomment>
        <translation>画像を選んでください</translation>
    </message>
    <message>
        <source>has a side of more than {longest_side} pixels; cut out the digit and try again</source>
        <extracomment>lenet/image/decoding.py</extracomment>
        <translation>一辺が{longest_side}ピクセルを超えています。数字を切り抜いてやり直してください</translation>
    </message>
    <message>
        <source>is drawn over {scans} times, as no camera does; choose another picture</source>
        <extracomment>lenet/image/decoding.py</extracomment>
        <translation>{scans}回重ね描きされており、カメラの画像ではありえません。別の画像を選んでください</translation>
    </message>
    <message>
        <source>{name} {excess}.</source>
        <extracomment>lenet/image/decoding.py</extracomment>
        <translation>{name}は{excess}。</translation>
    </message>
    <message>
        <source>The picture has numbers of colours, but no palette that says which these are.</source>
        <extracomment>lenet/image/grayscale.py</extracomment>
        <translation>画像に色番号がありますが、その色を示すパレットがありません。</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <extracomment>lenet/language/text.py</extracomment>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{missing} should be there; found {arrays}</source>
        <extracomment>lenet/nn/layouts.py</extracomment>
        <translation>{missing}が必要ですが、{arrays}でした</translation>
    </message>
    <message>
        <source>{label} of the shape {shape} is none of the arrays of this network, which are {shapes}</source>
        <extracomment>lenet/nn/layouts.py</extracomment>
        <translation>{label}（形状{shape}）はこのネットワークの配列にありません。配列の形状：{shapes}</translation>
    </message>
    <message>
        <source>it says {told}, and only networks with ReLU, max pooling and no other layers can be read</source>
        <extracomment>lenet/nn/layouts.py</extracomment>
        <translation>{told}とありますが、読み込めるのはReLU、最大プーリングだけでほかの層のないネットワークです</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>app/inside/lattice_view.py, lenet/nn/layouts.py, lenet/nn/parameters.py</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <extracomment>app/draw/page_progress.py</extracomment>
        <translation>{name}を認識中…</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>app/evaluate/digits_page.py</extracomment>
        <translation>個数</translation>
    </message>
    <message>
        <source>It sees no single digit there. Draw it so that anyone would read it.</source>
        <extracomment>app/game/play_page.py</extracomment>
        <translation>1つの数字には見えないようです。誰でも読めるように書いてください。</translation>
    </message>
    <message>
        <source>Pieces {pieces}: read as {digit}, {sure} % sure, a digit to {share} %, score {score}</source>
        <extracomment>app/inside/lattice_view.py</extracomment>
        <translation>断片{pieces}：{digit}と認識、確信度{sure}%、数字らしさ{share}%、スコア{score}</translation>
    </message>
    <message>
        <source>The candidates of the number</source>
        <extracomment>app/inside/lattice_view.py</extracomment>
        <translation>数値の候補</translation>
    </message>
    <message>
        <source>Piece {pieces}: taken as no digit</source>
        <extracomment>app/inside/lattice_view.py</extracomment>
        <translation>断片{pieces}：数字ではないと判定</translation>
    </message>
    <message>
        <source>Each piece of the ink, and neighbouring pieces together: the best way through them is the number.</source>
        <extracomment>app/inside/number_page.py</extracomment>
        <translation>インクの断片と、隣り合う断片の組み合わせです。それらをつなぐ最良の経路が数値になります。</translation>
    </message>
    <message>
        <source>Draw a number of several digits to see how it is cut and read.</source>
        <extracomment>app/inside/number_page.py</extracomment>
        <translation>複数桁の数を書くと、切り分けと認識の様子を見られます。</translation>
    </message>
    <message>
        <source>{pieces} pieces make {count} candidates. The best path, in orange, reads {digits}; of all paths it has {percent} % of the probability.</source>
        <extracomment>app/inside/number_page.py</extracomment>
        <translation>断片{pieces}個から候補が{count}個できます。オレンジの最良経路は{digits}で、全経路の確率の{percent}%を占めます。</translation>
    </message>
    <message>
        <source>How is a number read?</source>
        <extracomment>app/inside/number_page.py</extracomment>
        <translation>数値はどう認識される？</translation>
    </message>
    <message>
        <source>How a number of several digits is cut and read</source>
        <extracomment>app/inside/pages.py</extracomment>
        <translation>複数桁の数の切り分けと認識</translation>
    </message>
    <message>
        <source>Still wrong:</source>
        <extracomment>app/train/cards.py, app/widgets/offer_bar.py</extracomment>
        <translation>まだ誤り：</translation>
    </message>
    <message>
        <source>{label}, read as {read_as}</source>
        <extracomment>app/train/cards.py</extracomment>
        <translation>{label}、認識結果は{read_as}</translation>
    </message>
    <message>
        <source>in {folder}</source>
        <extracomment>lenet/datasets/mnist.py</extracomment>
        <translation>{folder}を検索</translation>
    </message>
    <message>
        <source>it should have the arrays {pictures} and {labels}; found {arrays}</source>
        <extracomment>lenet/datasets/mnist_forms.py</extracomment>
        <translation>配列{pictures}と{labels}が必要ですが、{arrays}でした</translation>
    </message>
    <message>
        <source>{kind}: {advice}</source>
        <extracomment>lenet/files/kinds.py</extracomment>
        <translation>{kind}：{advice}</translation>
    </message>
    <message>
        <source>{label} is of the type {name}; expected a dict, list, tuple, str, int, float, bool or None</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>{label}の型が{name}です（dict、list、tuple、str、int、float、bool、Noneのいずれかが必要）</translation>
    </message>
    <message>
        <source>meta should be a dictionary; found {name}</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>metaは辞書のはずですが、{name}でした</translation>
    </message>
    <message>
        <source>{label} is of the type {name}; expected a str</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>{label}の型が{name}です（strが必要）</translation>
    </message>
    <message>
        <source>{label} has {count} characters; expected at most {max_text_length}</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>{label}が{count}文字あります（上限{max_text_length}文字）</translation>
    </message>
    <message>
        <source>meta.input should have a mean from {min_mean} to {max_mean} and a std from {min_std} to {max_std}; found {mean} and {std}</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>meta.inputのmeanは{min_mean}～{max_mean}、stdは{min_std}～{max_std}のはずですが、{mean}と{std}でした</translation>
    </message>
    <message>
        <source>meta.temperature should be a number from {min_temperature} to {max_temperature}; found {temperature}</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>meta.temperatureは{min_temperature}～{max_temperature}の数のはずですが、{temperature}でした</translation>
    </message>
    <message>
        <source>meta has more than {max_values} values</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>metaの値が{max_values}個を超えています</translation>
    </message>
    <message>
        <source>{label} is more than {max_depth} levels deep</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>{label}の深さが{max_depth}段を超えています</translation>
    </message>
    <message>
        <source>{label} is an integer of more than {max_integer_bits} bits</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>{label}が{max_integer_bits}ビットを超える整数です</translation>
    </message>
    <message>
        <source>{label} is {value}; expected a finite number</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>{label}が{value}です（有限の数が必要）</translation>
    </message>
    <message>
        <source>{label} has half a character (a lone surrogate); expected text</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>{label}に半端な文字（孤立サロゲート）があります（テキストが必要）</translation>
    </message>
    <message>
        <source>a key of {label}</source>
        <extracomment>lenet/nn/metadata.py</extracomment>
        <translation>{label}のキー</translation>
    </message>
    <message>
        <source>it has something else than arrays of numbers</source>
        <extracomment>lenet/nn/npz.py</extracomment>
        <translation>数の配列以外のものが含まれています</translation>
    </message>
    <message>
        <source>it is cut or damaged, or has something else than arrays of numbers</source>
        <extracomment>lenet/nn/npz.py</extracomment>
        <translation>途切れているか壊れているか、数の配列以外のものが含まれています</translation>
    </message>
    <message>
        <source>more than {max_bytes} bytes or {most_arrays} arrays are packed in it</source>
        <extracomment>lenet/nn/npz.py</extracomment>
        <translation>展開すると{max_bytes}バイトまたは配列{most_arrays}個を超えます</translation>
    </message>
    <message>
        <source>the whole</source>
        <extracomment>lenet/nn/parameters.py</extracomment>
        <translation>全体</translation>
    </message>
    <message>
        <source>{label} should be a dictionary; found {name}</source>
        <extracomment>lenet/nn/parameters.py</extracomment>
        <translation>{label}は辞書のはずですが、{name}でした</translation>
    </message>
    <message>
        <source>{label} should have the names {expected}; found {found}</source>
        <extracomment>lenet/nn/parameters.py</extracomment>
        <translation>{label}の名前は{expected}のはずですが、{found}でした</translation>
    </message>
    <message>
        <source>{label} should have the shape {expected}; found {shape}</source>
        <extracomment>lenet/nn/parameters.py</extracomment>
        <translation>{label}の形状は{expected}のはずですが、{shape}でした</translation>
    </message>
    <message>
        <source>{label} should be float32 or float64; found {dtype}</source>
        <extracomment>lenet/nn/parameters.py</extracomment>
        <translation>{label}はfloat32またはfloat64のはずですが、{dtype}でした</translation>
    </message>
    <message>
        <source>{label} should have numbers that are finite in float32; found {unfit} of {size} that are not</source>
        <extracomment>lenet/nn/parameters.py</extracomment>
        <translation>{label}の数はfloat32で有限のはずですが、{size}個中{unfit}個がそうではありません</translation>
    </message>
    <message>
        <source>These parameters do not fit the network: {error}.</source>
        <extracomment>lenet/nn/parameters.py</extracomment>
        <translation>このパラメーターはネットワークに合いません：{error}。</translation>
    </message>
    <message>
        <source>{label} should be a NumPy array; found {name}</source>
        <extracomment>lenet/nn/parameters.py, lenet/nn/params_file.py</extracomment>
        <translation>{label}はNumPy配列のはずですが、{name}でした</translation>
    </message>
    <message>
        <source>choose a file of parameters (.pkl, .npz or .safetensors)</source>
        <extracomment>lenet/nn/params_file.py</extracomment>
        <translation>パラメーターのファイル（.pkl、.npz、.safetensors）を選んでください</translation>
    </message>
    <message>
        <source>empty: {advice}</source>
        <extracomment>lenet/nn/params_file.py</extracomment>
        <translation>空のファイル: {advice}</translation>
    </message>
    <message>
        <source>These parameters cannot be saved: {error}.</source>
        <extracomment>lenet/nn/params_file.py</extracomment>
        <translation>このパラメーターは保存できません：{error}。</translation>
    </message>
    <message>
        <source>{name} could not be loaded: {reason}.</source>
        <extracomment>lenet/nn/params_file.py</extracomment>
        <translation>{name}を読み込めませんでした：{reason}。</translation>
    </message>
    <message>
        <source>{name} is {noun}, but not of LeNet-5&apos;s parameters, or a damaged one: {error}; choose another file.</source>
        <extracomment>lenet/nn/params_file.py</extracomment>
        <translation>{name}は{noun}ですが、LeNet-5のパラメーターではないか、壊れています：{error}。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{name} does not hold LeNet-5&apos;s parameters: {error}; choose another file.</source>
        <extracomment>lenet/nn/params_file.py</extracomment>
        <translation>{name}にLeNet-5のパラメーターがありません：{error}。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{label} should be a NumPy array; found one without content</source>
        <extracomment>lenet/nn/params_file.py</extracomment>
        <translation>{label}はNumPy配列のはずですが、中身がありません</translation>
    </message>
    <message>
        <source>meta is no JSON</source>
        <extracomment>lenet/nn/params_file.py</extracomment>
        <translation>metaがJSONではありません</translation>
    </message>
    <message>
        <source>its header is damaged where it describes {name}</source>
        <extracomment>lenet/nn/safetensors.py</extracomment>
        <translation>ヘッダーの{name}の記述が壊れています</translation>
    </message>
    <message>
        <source>its header should have {length} bytes, and it is cut or damaged</source>
        <extracomment>lenet/nn/safetensors.py</extracomment>
        <translation>ヘッダーは{length}バイトのはずですが、途切れているか壊れています</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <extracomment>lenet/nn/safetensors.py</extracomment>
        <translation>ヘッダーが壊れています</translation>
    </message>
    <message>
        <source>its metadata should be texts</source>
        <extracomment>lenet/nn/safetensors.py</extracomment>
        <translation>メタデータはテキストのはずです</translation>
    </message>
    <message>
        <source>its arrays do not fill its {data} bytes one after another</source>
        <extracomment>lenet/nn/safetensors.py</extracomment>
        <translation>配列が{data}バイトを順に埋めていません</translation>
    </message>
    <message>
        <source>{name} is of type {dtype}, where numbers like F32 are expected</source>
        <extracomment>lenet/nn/safetensors.py</extracomment>
        <translation>{name}の型が{dtype}です（F32などの数が必要）</translation>
    </message>
    <message>
        <source>a NumPy type&apos;s state</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>NumPyの型の状態</translation>
    </message>
    <message>
        <source>an array&apos;s state</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>配列の状態</translation>
    </message>
    <message>
        <source>it has a truth value that is neither 0 nor 1</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>0でも1でもない真偽値があります</translation>
    </message>
    <message>
        <source>it has an array without a complete type</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>型が不完全な配列があります</translation>
    </message>
    <message>
        <source>it has an array of type {name}; expected {types}</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>型が{name}の配列があります（{types}が必要）</translation>
    </message>
    <message>
        <source>it has an array without a shape of at most {max_dimensions} dimensions</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>{max_dimensions}次元以下の形状を持たない配列があります</translation>
    </message>
    <message>
        <source>it has an array whose elements are not in C or Fortran order</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>要素がC順でもFortran順でもない配列があります</translation>
    </message>
    <message>
        <source>it has an array with a length that its {data} bytes cannot fill</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>{data}バイトでは埋まらない長さの配列があります</translation>
    </message>
    <message>
        <source>it has an array of shape {shape} and type {name}, which takes {size} bytes; found {data}</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>形状{shape}、型{name}の配列に{size}バイト必要ですが、{data}バイトでした</translation>
    </message>
    <message>
        <source>{what} should be {length} values, and are not</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>{what}は{length}個の値のはずですが、そうではありません</translation>
    </message>
    <message>
        <source>it describes a NumPy type twice</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>NumPyの型が二重に記述されています</translation>
    </message>
    <message>
        <source>it describes a NumPy type that is not of plain numbers</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>単純な数ではないNumPyの型が記述されています</translation>
    </message>
    <message>
        <source>it describes an array twice</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>配列が二重に記述されています</translation>
    </message>
    <message>
        <source>it describes an array in an unknown way</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>配列が未知の方法で記述されています</translation>
    </message>
    <message>
        <source>it has an array whose elements are not plain bytes</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>要素が単純なバイト列ではない配列があります</translation>
    </message>
    <message>
        <source>an array&apos;s arguments</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>配列の引数</translation>
    </message>
    <message>
        <source>a number&apos;s arguments</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>数の引数</translation>
    </message>
    <message>
        <source>a NumPy type&apos;s arguments</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>NumPyの型の引数</translation>
    </message>
    <message>
        <source>the arguments of encode</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>encodeの引数</translation>
    </message>
    <message>
        <source>it calls numpy.ndarray itself, which no file of NumPy&apos;s does</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>numpy.ndarray自体を呼び出していますが、NumPyのファイルではありえません</translation>
    </message>
    <message>
        <source>it has bytes written as text, but with characters above 255</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>テキストとして書かれたバイト列に、255を超える文字があります</translation>
    </message>
    <message>
        <source>it makes an array in a way that NumPy does not</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>NumPyとは異なる方法で配列を作っています</translation>
    </message>
    <message>
        <source>it has a number that is not made of plain bytes</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>単純なバイト列からではない数があります</translation>
    </message>
    <message>
        <source>it has the type {name}; expected f4 or f8, or in meta whole numbers of up to 8 bytes or truth values</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>型{name}があります（f4かf8、metaでは8バイトまでの整数か真偽値が必要）</translation>
    </message>
    <message>
        <source>it encodes something other than text in latin1</source>
        <extracomment>lenet/pickles/arrays.py</extracomment>
        <translation>テキスト以外のものをlatin1で符号化しています</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>lenet/pickles/arrays.py, lenet/recognition/export.py</extracomment>
        <translation>または</translation>
    </message>
    <message>
        <source>it sets {keys_and_values} keys and values of {name}, where pairs for a dictionary were expected</source>
        <extracomment>lenet/pickles/dicts.py</extracomment>
        <translation>{name}に{keys_and_values}個のキーと値を設定しています（辞書用の組が必要）</translation>
    </message>
    <message>
        <source>it makes an ordered dictionary in a way that Python does not</source>
        <extracomment>lenet/pickles/dicts.py</extracomment>
        <translation>Pythonとは異なる方法で順序付き辞書を作っています</translation>
    </message>
    <message>
        <source>a key of a dictionary should be text; found {name}</source>
        <extracomment>lenet/pickles/dicts.py</extracomment>
        <translation>辞書のキーはテキストのはずですが、{name}でした</translation>
    </message>
    <message>
        <source>it has the key {key} twice in a dictionary</source>
        <extracomment>lenet/pickles/dicts.py</extracomment>
        <translation>辞書にキー{key}が2回あります</translation>
    </message>
    <message>
        <source>it makes an ordered dictionary of something other than pairs</source>
        <extracomment>lenet/pickles/dicts.py</extracomment>
        <translation>組ではないものから順序付き辞書を作っています</translation>
    </message>
    <message>
        <source>it leaves more than one value at its end</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>終わりに値が2個以上残っています</translation>
    </message>
    <message>
        <source>it takes a value where there is none</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>値のないところで値を取り出しています</translation>
    </message>
    <message>
        <source>it looks for a mark where there is none</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>マークのないところでマークを探しています</translation>
    </message>
    <message>
        <source>it appends to {name}, where a list was expected</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>{name}に追加しています（リストが必要）</translation>
    </message>
    <message>
        <source>it remembers a value under something that is not a number</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>数ではないものの下に値を記憶しています</translation>
    </message>
    <message>
        <source>it recalls a value that it did not remember</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>記憶していない値を呼び出しています</translation>
    </message>
    <message>
        <source>it names a function by something that is not text</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>テキストではないもので関数を指定しています</translation>
    </message>
    <message>
        <source>it asks for {module}, where only plain values and NumPy arrays were expected</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>{module}を求めています（単純な値とNumPy配列だけが必要）</translation>
    </message>
    <message>
        <source>it calls {name}, where a function of NumPy&apos;s was expected</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>{name}を呼び出しています（NumPyの関数が必要）</translation>
    </message>
    <message>
        <source>it gives a state to {name}, where an array was expected</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>{name}に状態を与えています（配列が必要）</translation>
    </message>
    <message>
        <source>its strings take more than {max_decoded_bytes} bytes of memory</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>文字列が{max_decoded_bytes}バイトを超えるメモリを使います</translation>
    </message>
    <message>
        <source>it has an integer of more than {max_integer_bits} bits</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>{max_integer_bits}ビットを超える整数があります</translation>
    </message>
    <message>
        <source>its ordered dictionaries have more than {max_copied_pairs} keys</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>順序付き辞書のキーが{max_copied_pairs}個を超えています</translation>
    </message>
    <message>
        <source>it uses the opcode {opcode}, which no file of plain values and arrays needs</source>
        <extracomment>lenet/pickles/machine.py</extracomment>
        <translation>オペコード{opcode}を使っていますが、単純な値と配列のファイルには不要です</translation>
    </message>
    <message>
        <source>it is empty, where a pickle was expected</source>
        <extracomment>lenet/pickles/reader.py</extracomment>
        <translation>空です（pickleが必要）</translation>
    </message>
    <message>
        <source>it should have {place} bytes; found {size}</source>
        <extracomment>lenet/pickles/reader.py</extracomment>
        <translation>{place}バイトのはずですが、{size}バイトでした</translation>
    </message>
    <message>
        <source>it has a frame of {length} bytes; found {size}</source>
        <extracomment>lenet/pickles/reader.py</extracomment>
        <translation>フレームは{length}バイトですが、{size}バイトでした</translation>
    </message>
    <message>
        <source>it announces protocol {protocol} at byte {start}; expected 0 to {highest_protocol} at byte 0</source>
        <extracomment>lenet/pickles/reader.py</extracomment>
        <translation>バイト{start}でプロトコル{protocol}を宣言しています（バイト0で0～{highest_protocol}が必要）</translation>
    </message>
    <message>
        <source>it is no pickle, or one damaged at byte {place}</source>
        <extracomment>lenet/pickles/reader.py</extracomment>
        <translation>pickleではないか、バイト{place}で壊れています</translation>
    </message>
    <message>
        <source>it has more than {max_opcodes} opcodes</source>
        <extracomment>lenet/pickles/reader.py</extracomment>
        <translation>オペコードが{max_opcodes}個を超えています</translation>
    </message>
    <message>
        <source>its opcode at byte {start} does not fit into its frame</source>
        <extracomment>lenet/pickles/reader.py</extracomment>
        <translation>バイト{start}のオペコードがフレームに収まりません</translation>
    </message>
    <message>
        <source>its string is not in quotes</source>
        <extracomment>lenet/pickles/source.py</extracomment>
        <translation>文字列が引用符で囲まれていません</translation>
    </message>
    <message>
        <source>its string has an escape that Python 2 does not write</source>
        <extracomment>lenet/pickles/source.py</extracomment>
        <translation>文字列に、Python 2が書かないエスケープがあります</translation>
    </message>
    <message>
        <source>it ends too early: at byte {place}, {count} more were expected and {left} found</source>
        <extracomment>lenet/pickles/source.py</extracomment>
        <translation>終わるのが早すぎます。バイト{place}であと{count}バイト必要ですが、残りは{left}バイトでした</translation>
    </message>
    <message>
        <source>it has a value of {count} bytes, where at most {max_argument_bytes} were expected</source>
        <extracomment>lenet/pickles/source.py</extracomment>
        <translation>{count}バイトの値があります（上限{max_argument_bytes}バイト）</translation>
    </message>
    <message>
        <source>its line at byte {start} does not end within {longest} bytes</source>
        <extracomment>lenet/pickles/source.py</extracomment>
        <translation>バイト{start}の行が{longest}バイト以内に終わりません</translation>
    </message>
    <message>
        <source>its lines of text have more than {max_text_bytes} bytes</source>
        <extracomment>lenet/pickles/source.py</extracomment>
        <translation>テキスト行が{max_text_bytes}バイトを超えています</translation>
    </message>
    <message>
        <source>its line at byte {start} is not the number or name that was expected</source>
        <extracomment>lenet/pickles/source.py</extracomment>
        <translation>バイト{start}の行が、期待された数や名前ではありません</translation>
    </message>
    <message>
        <source>average pooling</source>
        <extracomment>lenet/recognition/convention_trial.py</extracomment>
        <translation>平均プーリング</translation>
    </message>
    <message>
        <source>tanh and average pooling</source>
        <extracomment>lenet/recognition/convention_trial.py</extracomment>
        <translation>tanhと平均プーリング</translation>
    </message>
    <message>
        <source>sigmoid and average pooling</source>
        <extracomment>lenet/recognition/convention_trial.py</extracomment>
        <translation>シグモイドと平均プーリング</translation>
    </message>
    <message>
        <source>it was trained with {name}, and only ReLU and max pooling can be computed</source>
        <extracomment>lenet/recognition/convention_trial.py</extracomment>
        <translation>{name}で学習されていますが、計算できるのはReLUと最大プーリングだけです</translation>
    </message>
    <message>
        <source>{path} does not say when to refuse; choose another file.</source>
        <extracomment>lenet/recognition/detector.py</extracomment>
        <translation>{path}に、いつ棄却するかの記録がありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{path} should end in {known}: choose such a name.</source>
        <extracomment>lenet/recognition/export.py</extracomment>
        <translation>{path}の末尾は{known}のいずれかにしてください。</translation>
    </message>
    <message>
        <source>ONNX needs the package onnx, which is not installed: install it with pip install &quot;lenet-pad[onnx]&quot;, or export to safetensors.</source>
        <extracomment>lenet/recognition/export.py</extracomment>
        <translation>ONNXにはパッケージonnxが必要ですが、インストールされていません。pip install &quot;lenet-pad[onnx]&quot;でインストールするか、safetensorsで書き出してください。</translation>
    </message>
    <message>
        <source>There is nothing to read.</source>
        <extracomment>lenet/recognition/reading.py</extracomment>
        <translation>認識するものがありません。</translation>
    </message>
    <message>
        <source>Too small to tell: write it larger.</source>
        <extracomment>lenet/recognition/reading.py</extracomment>
        <translation>小さすぎて判別できません。もっと大きく書いてください。</translation>
    </message>
    <message>
        <source>That looks like several digits: write them clearly apart.</source>
        <extracomment>lenet/recognition/reading.py</extracomment>
        <translation>複数の数字のようです。間隔をはっきり空けて書いてください。</translation>
    </message>
    <message>
        <source>That doesn&apos;t look like a digit.</source>
        <extracomment>lenet/recognition/reading.py</extracomment>
        <translation>数字に見えません。</translation>
    </message>
    <message>
        <source>Not sure: {first} or {second}?</source>
        <extracomment>lenet/recognition/reading.py</extracomment>
        <translation>判別できません：{first}か{second}？</translation>
    </message>
    <message>
        <source>{digit} ({percent} % sure)</source>
        <extracomment>lenet/recognition/reading.py</extracomment>
        <translation>{digit}（確信度{percent}%）</translation>
    </message>
    <message>
        <source>The numbers in {path} are too large to compute with; choose other parameters.</source>
        <extracomment>lenet/recognition/recognizer.py</extracomment>
        <translation>{path}の数は計算するには大きすぎます。別のパラメーターを選んでください。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read with: {error}; choose another file.</source>
        <extracomment>lenet/recognition/recognizer.py</extracomment>
        <translation>{path}は認識に使えません：{error}。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Confusion matrix: how often each digit was read as each digit</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>混同行列：各数字を各数字と認識した回数</translation>
    </message>
    <message>
        <source>Reliability diagram: confidence against what was right</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>信頼性図：確信度と正解率</translation>
    </message>
    <message>
        <source>least confidence to answer</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>答える最低の確信度</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>正解率</translation>
    </message>
    <message>
        <source>{title}: accuracy against {unit}</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>{title}：{unit}と正解率</translation>
    </message>
    <message>
        <source>mean confidence</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>確信度の平均</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>回答率</translation>
    </message>
    <message>
        <source>Answered, against the least confidence</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>最低の確信度と回答率</translation>
    </message>
    <message>
        <source>right of what is answered</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>回答中の正解率</translation>
    </message>
    <message>
        <source>Right of what is answered, against the least confidence</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>最低の確信度と回答中の正解率</translation>
    </message>
    <message>
        <source>Map of the digits in two dimensions</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>数字の2次元分布図</translation>
    </message>
    <message>
        <source>{count} of {total} right, mean confidence {percent} %</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>{total}個中{count}個が正解、確信度の平均{percent}%</translation>
    </message>
    <message>
        <source>{strength}: {percent} %</source>
        <extracomment>lenet/report/charts.py</extracomment>
        <translation>{strength}：{percent}%</translation>
    </message>
    <message>
        <source>a {label}, read as {answer}</source>
        <extracomment>lenet/report/digit_row.py</extracomment>
        <translation>正解は{label}、認識結果は{answer}</translation>
    </message>
    <message>
        <source>{label} read as {answer}, {percent} % sure</source>
        <extracomment>lenet/report/digit_row.py</extracomment>
        <translation>{label}を{answer}と認識、確信度{percent}%</translation>
    </message>
    <message>
        <source>standard deviation, parts of full ink</source>
        <extracomment>lenet/report/number_format.py</extracomment>
        <translation>標準偏差（濃いインク＝1）</translation>
    </message>
    <message>
        <source>The network&apos;s largest score is its answer; with 95 % certainty the true accuracy lies in the interval.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>ネットワークの答えは最大のスコアの数字です。真の正解率は95%の信頼度でこの区間にあります。</translation>
    </message>
    <message>
        <source>Each row is a digit, each column what it was read as; what is not on the diagonal is an error.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>行は正解の数字、列は認識結果です。対角線から外れたものが誤りです。</translation>
    </message>
    <message>
        <source>Each point is the answers of one tenth of the scale: on the dotted line, an answer given with 90 % is right nine times in ten; above it the network is too modest, below it too sure. Bars are 95 % intervals.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>各点は確信度を10等分した区間の答えです。点線上では、確信度90%の答えは10回に9回正解します。点線より上は控えめすぎ、下は自信過剰です。縦棒は95%区間です。</translation>
    </message>
    <message>
        <source>If only answers with at least this confidence are given, fewer digits are answered, and more of those rightly.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>この確信度以上のときだけ答えるようにすると、回答数は減り、正解率は上がります。</translation>
    </message>
    <message>
        <source>What the network reads right of disturbed pictures, with 95 % intervals; in the program drawings are brought to size and place before it sees them.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>変形・劣化させた画像の正解率と95%区間です。プログラム内では、手書きは大きさと位置を整えてから認識します。</translation>
    </message>
    <message>
        <source>The same digits, read by both; only those that one of the two reads can tell which is better.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>同じ数字を両者が認識しました。どちらが優れているかは、片方だけが正解した数字からしかわかりません。</translation>
    </message>
    <message>
        <source>How well {network} reads {digits}</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>{network}による{digits}の認識性能</translation>
    </message>
    <message>
        <source>Drawn are {part} of the {count} digits, spread over all, and all errors.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>{count}個の数字から全体にわたって選んだ{part}個と、すべての誤りを示しています。</translation>
    </message>
    <message numerus="yes">
        <source>Here are all {n}, those first of which the network was surest.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>
            <numerusform>{n}個すべてを、確信度の高い順に示します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Disturbed were {part} of the {count} digits, spread over all.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>{count}個の数字から全体にわたって選んだ{part}個を変形・劣化させました。</translation>
    </message>
    <message>
        <source>Drawn are {part} of the {count} digits, spread over all.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>{count}個の数字から全体にわたって選んだ{part}個を示しています。</translation>
    </message>
    <message>
        <source>Drawn are {part} of the {count} digits, spread over all, and the {part} surest errors.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>{count}個の数字から全体にわたって選んだ{part}個と、確信度の高い誤り{part}個を示しています。</translation>
    </message>
    <message>
        <source>There are none.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>Here are the first {most} of {count}, those first of which the network was surest.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>{count}個のうち、確信度の高い順に最初の{most}個を示します。</translation>
    </message>
    <message>
        <source>exact</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>正確法</translation>
    </message>
    <message>
        <source>with chi-square and continuity correction</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>カイ二乗、連続性の補正あり</translation>
    </message>
    <message>
        <source>In short</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>要約</translation>
    </message>
    <message>
        <source>Digit by digit</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>数字ごとの結果</translation>
    </message>
    <message>
        <source>Answering only when confident</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>確信度が高いときだけ答える場合</translation>
    </message>
    <message>
        <source>Its errors</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>誤り</translation>
    </message>
    <message>
        <source>Compared with {name}</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>{name}との比較</translation>
    </message>
    <message>
        <source>read right (95 %: {interval})</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>正解率（95%区間：{interval}）</translation>
    </message>
    <message>
        <source>of {total} read wrong</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>誤り（{total}個中）</translation>
    </message>
    <message>
        <source>mean loss (cross-entropy, nats)</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>平均損失（交差エントロピー、ナット）</translation>
    </message>
    <message>
        <source>{points} points</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>{points}ポイント</translation>
    </message>
    <message>
        <source>expected calibration error</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>期待較正誤差</translation>
    </message>
    <message>
        <source>digit</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>数字</translation>
    </message>
    <message>
        <source>number</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>個数</translation>
    </message>
    <message>
        <source>precision</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>適合率</translation>
    </message>
    <message>
        <source>recall</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>再現率</translation>
    </message>
    <message>
        <source>The scale of the cells: from 0 to {errors}</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>セルの目盛り：0～{errors}</translation>
    </message>
    <message>
        <source>both read</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>両方が正解</translation>
    </message>
    <message>
        <source>only {name} reads</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>{name}だけが正解</translation>
    </message>
    <message>
        <source>neither reads</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>どちらも不正解</translation>
    </message>
    <message>
        <source>The accuracy of {name} differs by {value} points (95 %: {low} to {high}). McNemar&apos;s test, {kind}: if both were equally good, so uneven a result had a probability of {probability}.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>{name}の正解率の差は{value}ポイントです（95%区間：{low}～{high}）。マクネマー検定（{kind}）：両者が同等だとすると、これほどの偏りが生じる確率は{probability}です。</translation>
    </message>
    <message>
        <source>The report {path} could not be saved: {reason}.</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>レポート{path}を保存できませんでした：{reason}。</translation>
    </message>
    <message>
        <source>A map of the digits</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>数字の分布図</translation>
    </message>
    <message>
        <source>; the surest {most} are shown</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>、確信度の高い{most}個</translation>
    </message>
    <message numerus="yes">
        <source>Only {name} reads these {n} (as the other took them{shown})</source>
        <extracomment>lenet/report/page.py</extracomment>
        <translation>
            <numerusform>{name}だけが正解した{n}個（もう一方の答え{shown}）</numerusform>
        </translation>
    </message>
    <message>
        <source>The tables could not be saved in {folder}: {reason}.</source>
        <extracomment>lenet/report/tables.py</extracomment>
        <translation>表を{folder}に保存できませんでした：{reason}。</translation>
    </message>
    <message>
        <source>it has {expected} and these are {examples}</source>
        <extracomment>lenet/training/checkpoint.py</extracomment>
        <translation>元は{expected}個、これは{examples}個</translation>
    </message>
    <message>
        <source>These are not the digits of the interrupted run ({found}): choose those it began with, or begin a new run.</source>
        <extracomment>lenet/training/checkpoint.py</extracomment>
        <translation>中断した学習の数字ではありません（{found}）。元の数字を選ぶか、新しく学習を始めてください。</translation>
    </message>
    <message>
        <source>as many, but others</source>
        <extracomment>lenet/training/checkpoint.py</extracomment>
        <translation>同じ個数だが別のもの</translation>
    </message>
    <message>
        <source>{shown} is no checkpoint of this program; choose another file.</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>{shown}はこのプログラムのチェックポイントではありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{shown} is damaged; use another copy of it, or begin a new run.</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>{shown}は壊れています。別のコピーを使うか、新しく学習を始めてください。</translation>
    </message>
    <message>
        <source>a dictionary was expected</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>辞書が必要です</translation>
    </message>
    <message>
        <source>the names {names} were expected</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>名前{names}が必要です</translation>
    </message>
    <message>
        <source>threads should be at least 1</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>threadsは1以上のはずです</translation>
    </message>
    <message>
        <source>the optimizer should remember {expected}</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>最適化手法が記憶しているはずの値：{expected}</translation>
    </message>
    <message>
        <source>{label} should have the names {types}</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>{label}の名前は{types}のはずです</translation>
    </message>
    <message>
        <source>{name} should be a whole number from 0 to {most}</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>{name}は0～{most}の整数のはずです</translation>
    </message>
    <message>
        <source>{label} should be a dictionary</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>{label}は辞書のはずです</translation>
    </message>
    <message>
        <source>{label} should have at most {max_file_bytes} bytes</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>{label}は{max_file_bytes}バイト以下のはずです</translation>
    </message>
    <message>
        <source>{label} should be an array of numbers</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>{label}は数の配列のはずです</translation>
    </message>
    <message>
        <source>{label} should be of float32 or float64</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>{label}はfloat32またはfloat64のはずです</translation>
    </message>
    <message>
        <source>This run can&apos;t be saved as it is: {error}.</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>この学習はこのままでは保存できません：{error}。</translation>
    </message>
    <message>
        <source>The checkpoint {path} could not be saved: {reason}.</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>チェックポイント{path}を保存できませんでした：{reason}。</translation>
    </message>
    <message>
        <source>The checkpoint {shown} could not be read: {reason}.</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>チェックポイント{shown}を読み込めませんでした：{reason}。</translation>
    </message>
    <message>
        <source>{shown} holds no run that can be resumed: {error}.</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>{shown}に再開できる学習がありません：{error}。</translation>
    </message>
    <message>
        <source>its vectors should be alike in length and type</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>ベクトルの長さと型は同じはずです</translation>
    </message>
    <message>
        <source>{label}.{name} should not be negative</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>{label}.{name}は負のはずがありません</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>lenet/training/checkpoint_file.py</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>The loss has exploded.</source>
        <extracomment>lenet/training/diagnosis.py</extracomment>
        <translation>損失が発散しました。</translation>
    </message>
    <message>
        <source>Nothing is being learned: the digits are read no better than by guessing.</source>
        <extracomment>lenet/training/diagnosis.py</extracomment>
        <translation>何も学習していません。認識は当てずっぽうと変わりません。</translation>
    </message>
    <message>
        <source>The network overfits: it memorizes its digits, and reads new ones worse than before.</source>
        <extracomment>lenet/training/diagnosis.py</extracomment>
        <translation>ネットワークが過学習しています。手持ちの数字を暗記し、新しい数字の認識が以前より悪くなっています。</translation>
    </message>
    <message>
        <source>Stop, and start again with a learning rate a third as large.</source>
        <extracomment>lenet/training/diagnosis.py</extracomment>
        <translation>停止し、学習率を3分の1にしてやり直してください。</translation>
    </message>
    <message>
        <source>Try a learning rate ten times smaller, or larger if it is tiny, or the preset quick; and look whether the labels belong to the digits.</source>
        <extracomment>lenet/training/diagnosis.py</extracomment>
        <translation>学習率を10分の1に（非常に小さい場合は大きく）するか、プリセット「高速」を試してください。ラベルが数字と合っているかも確認してください。</translation>
    </message>
    <message>
        <source>Stop here, as the best epoch is kept; next time take more digits, augmentation or more weight decay.</source>
        <extracomment>lenet/training/diagnosis.py</extracomment>
        <translation>最良エポックは保存されているので、ここで停止してください。次回は数字を増やすか、データ拡張か、より強い重み減衰を使ってください。</translation>
    </message>
    <message>
        <source>The log {path} could not be read: {reason}.</source>
        <extracomment>lenet/training/log_file.py</extracomment>
        <translation>ログ{path}を読み込めませんでした：{reason}。</translation>
    </message>
    <message>
        <source>The log {path} could not be saved: {reason}.</source>
        <extracomment>lenet/training/log_file.py</extracomment>
        <translation>ログ{path}を保存できませんでした：{reason}。</translation>
    </message>
    <message>
        <source>epochs</source>
        <extracomment>lenet/training/recipe.py</extracomment>
        <translation>エポック数</translation>
    </message>
    <message>
        <source>batch size</source>
        <extracomment>lenet/training/recipe.py</extracomment>
        <translation>バッチサイズ</translation>
    </message>
    <message>
        <source>seed</source>
        <extracomment>lenet/training/recipe.py</extracomment>
        <translation>乱数シード</translation>
    </message>
    <message>
        <source>schedule</source>
        <extracomment>lenet/training/recipe.py</extracomment>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>optimizer</source>
        <extracomment>lenet/training/recipe.py</extracomment>
        <translation>最適化手法</translation>
    </message>
    <message>
        <source>augmentation</source>
        <extracomment>lenet/training/recipe.py</extracomment>
        <translation>データ拡張</translation>
    </message>
    <message>
        <source>The {name} must be from {lowest} to {highest}, not {value}.</source>
        <extracomment>lenet/training/recipe.py</extracomment>
        <translation>{name}は{lowest}～{highest}にしてください（{value}は不可）。</translation>
    </message>
    <message>
        <source>The {name} must be one of {allowed}, not {value}.</source>
        <extracomment>lenet/training/recipe.py</extracomment>
        <translation>{name}は{allowed}のいずれかにしてください（{value}は不可）。</translation>
    </message>
    <message>
        <source>There is nothing to learn from: the training set has no examples.</source>
        <extracomment>lenet/training/trainer.py</extracomment>
        <translation>学習するものがありません。訓練データに例がありません。</translation>
    </message>
    <message>
        <source>The network in training</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>学習中のネットワーク</translation>
    </message>
    <message>
        <source> It reads {percent} right.</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation> 正解率は{percent}です。</translation>
    </message>
    <message>
        <source>The edited network</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>変更したネットワーク</translation>
    </message>
    <message>
        <source>A training was broken off in epoch {epoch} of {epochs}; nothing of it is lost.</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>エポック {epoch}/{epochs}で中断された学習があります。内容は失われていません。</translation>
    </message>
    <message>
        <source>The network is trained.{known} Read drawings with it?</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>ネットワークの学習が終わりました。{known}手書きの認識に使いますか？</translation>
    </message>
    <message>
        <source>Next error ›</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>次の誤り ›</translation>
    </message>
    <message>
        <source>Look into the next digit that was read wrong</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>次に誤認識された数字の内部を見る</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>‹ 戻る</translation>
    </message>
    <message>
        <source>Go back to the evaluation</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>評価に戻る</translation>
    </message>
    <message>
        <source>Resume training</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>学習を再開</translation>
    </message>
    <message>
        <source>Go on where it was broken off</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>中断したところから続ける</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>再開しない</translation>
    </message>
    <message>
        <source>Do not offer this again; its files stay on the disk</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>今後は提案しない（ファイルはディスクに残ります）</translation>
    </message>
    <message>
        <source>The run could not be set aside: {reason}.</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>この学習を片付けられませんでした：{reason}。</translation>
    </message>
    <message>
        <source>Read drawings with it from now on</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>今後の手書きの認識に使う</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>後で</translation>
    </message>
    <message>
        <source>The button on the Train tab stays</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>「学習」タブのボタンは残ります</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>採用</translation>
    </message>
    <message>
        <source>Read drawings with what was learned from now on</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>今後、学習した結果で手書きを認識する</translation>
    </message>
    <message>
        <source>Read drawings as before</source>
        <extracomment>app/window/controllers.py</extracomment>
        <translation>これまでどおりに手書きを認識する</translation>
    </message>
    <message>
        <source>Open a picture of digits</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>数字の画像を開く</translation>
    </message>
    <message>
        <source>Load a network</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>ネットワークを読み込む</translation>
    </message>
    <message>
        <source>Export the network</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>ネットワークをエクスポート</translation>
    </message>
    <message>
        <source>Resume a training</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>学習を再開</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>手書きを保存</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>数値を保存</translation>
    </message>
    <message>
        <source>Open &amp;recent picture</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>最近の画像を開く(&amp;R)</translation>
    </message>
    <message>
        <source>Load r&amp;ecent network</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>最近のネットワークを読み込む(&amp;E)</translation>
    </message>
    <message>
        <source>Of the {count} files only the first is opened, {name}: drop one at a time.</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>{count}個のファイルのうち最初の{name}だけを開きます。1つずつドロップしてください。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>画像</translation>
    </message>
    <message>
        <source>NumPy archive</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>NumPyアーカイブ</translation>
    </message>
    <message>
        <source>Trainings</source>
        <extracomment>app/application.py, app/window/file_actions.py</extracomment>
        <translation>学習の記録</translation>
    </message>
    <message>
        <source>Only files of this computer can be dropped: save the picture first.</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>ドロップできるのはこのコンピューター上のファイルだけです。先に画像を保存してください。</translation>
    </message>
    <message>
        <source>The network is in {name}.</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>ネットワークを{name}に保存しました。</translation>
    </message>
    <message>
        <source>drawing</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>手書き</translation>
    </message>
    <message>
        <source>numbers</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>数値</translation>
    </message>
    <message>
        <source>CSV tables</source>
        <extracomment>app/window/file_actions.py</extracomment>
        <translation>CSVの表</translation>
    </message>
    <message>
        <source>All keys of the keyboard and what they do</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>キーボードのすべてのキーとその働き</translation>
    </message>
    <message>
        <source>A lesson of ten minutes about a four that is nearly a nine, step by step</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>9に見えそうな4をめぐる10分間のレッスン</translation>
    </message>
    <message>
        <source>Read what was written down when something went wrong, and send it to the developers</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>問題が起きたときの記録を読み、開発者に送る</translation>
    </message>
    <message>
        <source>&amp;Help pages</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>ヘルプページ(&amp;H)</translation>
    </message>
    <message>
        <source>Read what can be learned here</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>ここで学べることを読む</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>Guided &amp;tour</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>ガイドツアー(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Report a fault…</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>不具合の報告(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Where files are</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>ファイルの場所(&amp;W)</translation>
    </message>
    <message>
        <source>The folders of your settings, digits, networks and logs</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>設定、数字、ネットワーク、ログのフォルダー</translation>
    </message>
    <message>
        <source>&amp;About LeNet Pad</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>LeNet Padについて(&amp;A)</translation>
    </message>
    <message>
        <source>Version, licence and origin</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>バージョン、ライセンス、由来</translation>
    </message>
    <message>
        <source>Go to the next control, or back</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>次または前のコントロールに移る</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>Press a button</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>ボタンを押す</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>スペース</translation>
    </message>
    <message>
        <source>Say which digit it is</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>正解の数字を指定する</translation>
    </message>
    <message>
        <source>End a stroke without keeping it</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>書きかけのストロークを取り消す</translation>
    </message>
    <message>
        <source>Go from map to map, and from place to place in a map</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>マップ間を移動、マップ内の位置を移動</translation>
    </message>
    <message>
        <source>Arrow keys, with Shift</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>矢印キー、Shift併用</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Without a menu</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>メニューにない操作</translation>
    </message>
    <message>
        <source>Where files are</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>ファイルの場所</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>app/window/help_menu.py</extracomment>
        <translation>キー</translation>
    </message>
    <message>
        <source>Tabs</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>タブ</translation>
    </message>
    <message>
        <source>LeNet Pad</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>LeNet Pad</translation>
    </message>
    <message>
        <source>Drop a picture or a network to open it</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>画像やネットワークをドロップして開く</translation>
    </message>
    <message>
        <source>Put a picture of digits on the canvas, and read them</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>数字の画像をキャンバスに置いて認識する</translation>
    </message>
    <message>
        <source>Save the drawing as a PNG picture</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>手書きをPNG画像として保存</translation>
    </message>
    <message>
        <source>Save the numbers that were read, in rows and columns, for a spreadsheet</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>認識した数値を、表計算用に行と列のまま保存</translation>
    </message>
    <message>
        <source>Look through the digits that you kept, correct and share them</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>保存した数字を見て、修正・共有する</translation>
    </message>
    <message>
        <source>Read with the network of a file</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>ファイルのネットワークで認識する</translation>
    </message>
    <message>
        <source>Read with the network that came with the program</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>プログラム付属のネットワークで認識する</translation>
    </message>
    <message>
        <source>Write the network for PyTorch, NumPy or ONNX</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>ネットワークをPyTorch、NumPy、ONNX用に書き出す</translation>
    </message>
    <message>
        <source>Go on with a training that was broken off, from its checkpoint</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>中断した学習をチェックポイントから続ける</translation>
    </message>
    <message>
        <source>Put the drawing on the clipboard, as a picture</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>手書きを画像としてクリップボードにコピー</translation>
    </message>
    <message>
        <source>Put the numbers that were read on the clipboard, as text</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>認識した数値をテキストとしてクリップボードにコピー</translation>
    </message>
    <message>
        <source>Put the picture from the clipboard on the canvas</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>クリップボードの画像をキャンバスに貼り付け</translation>
    </message>
    <message>
        <source>For a projector: fill the screen with type twice as large, without menus; Esc leaves it</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>プロジェクター向け：文字を2倍にし、メニューなしで全画面に表示（Escで終了）</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>The language of the system, if the program has it</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>システムの言語（対応している場合）</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>Fill the screen; Esc leaves it</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>画面全体に表示（Escで終了）</translation>
    </message>
    <message>
        <source>Come back to a window</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>ウィンドウ表示に戻る</translation>
    </message>
    <message>
        <source>&amp;Open picture…</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>画像を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save drawing…</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>手書きを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save &amp;numbers as CSV…</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>数値をCSVで保存(&amp;N)…</translation>
    </message>
    <message>
        <source>My &amp;digits…</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>自分の数字(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Load network…</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>ネットワークを読み込む(&amp;L)…</translation>
    </message>
    <message>
        <source>Use &amp;built-in network</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>内蔵ネットワークを使う(&amp;B)</translation>
    </message>
    <message>
        <source>E&amp;xport network…</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>ネットワークをエクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Resume &amp;training…</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>学習を再開(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy drawing</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>手書きをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>テキストとしてコピー(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Paste picture</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>画像を貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>消去(&amp;L)</translation>
    </message>
    <message>
        <source>Light or dark, as the system has it</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>ライトまたはダーク（システムの設定に従う）</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>Dark ink on light paper</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>明るい紙に暗いインク</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>Light ink on dark paper</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>暗い紙に明るいインク</translation>
    </message>
    <message>
        <source>Speak this language</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>この言語で表示</translation>
    </message>
    <message>
        <source>This system has no font with the letters of this language: install one.</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>このシステムにはこの言語の文字を含むフォントがありません。インストールしてください。</translation>
    </message>
    <message>
        <source>&amp;Presenter mode</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>プレゼンテーションモード(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>全画面表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Leave full screen</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>全画面表示を終了(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>app/window/menu_bar.py</extracomment>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>{name}: accuracy unknown</source>
        <extracomment>app/window/network_label.py</extracomment>
        <translation>{name}：正解率は不明</translation>
    </message>
    <message>
        <source>{name}: {percent} % right on the test set</source>
        <extracomment>app/window/network_label.py</extracomment>
        <translation>{name}：テストデータの正解率{percent}%</translation>
    </message>
    <message>
        <source>{name}: {percent} % right on the validation digits</source>
        <extracomment>app/window/network_label.py</extracomment>
        <translation>{name}：検証データの正解率{percent}%</translation>
    </message>
    <message>
        <source>Network in use</source>
        <extracomment>app/window/network_label.py</extracomment>
        <translation>使用中のネットワーク</translation>
    </message>
    <message>
        <source>Loading the network…</source>
        <extracomment>app/window/network_label.py</extracomment>
        <translation>ネットワークを読み込み中…</translation>
    </message>
    <message>
        <source>No network is in use</source>
        <extracomment>app/window/network_label.py</extracomment>
        <translation>使用中のネットワークはありません</translation>
    </message>
    <message>
        <source>Built-in network</source>
        <extracomment>app/window/network_label.py</extracomment>
        <translation>内蔵ネットワーク</translation>
    </message>
    <message>
        <source>It came with the program</source>
        <extracomment>app/window/network_label.py</extracomment>
        <translation>プログラムに付属のネットワークです</translation>
    </message>
</context>
</TS>
