"""The window in which the person's own digits are looked through, corrected and shared."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QMenu, QPushButton, QWidget

from app.dialogs.files import save_where_asked
from app.mine.digit_grid import LABELS, MyDigitsGrid
from app.mine.my_digits import MyDigits
from app.qt.translation import tr, tr_count
from app.theme.theme import SPACE, TextSize, Tone, set_tone
from app.widgets.building import column, plain_label, push_button, row
from app.widgets.menus import Command, fill_menu
from lenet.datasets.digit_collection import Content

_FIRST_SIZE = (76 * SPACE, 62 * SPACE)
"""Device-independent pixels."""

_ENDING = "jsonl"


class MyDigitsDialog(QDialog):
    """A list of the digits, and buttons for what can be done with them."""

    def __init__(self, mine: MyDigits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("myDigitsDialog")
        self.setWindowTitle(tr("My digits"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._mine = mine
        self._summary = plain_label(name="myDigitsSummary", accessible_name=tr("Summary"), size=TextSize.BODY)
        self._empty = plain_label(
            tr("No digits are kept yet: draw one on the Draw tab, then say there what it is."),
            name="myDigitsEmpty",
            accessible_name=tr("What to do first"),
            size=TextSize.BODY,
        )
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._told = plain_label(name="myDigitsTold", accessible_name=tr("What was done last"))
        self.list = MyDigitsGrid()
        self._relabel = push_button("relabelDigits", tr("Relabel"))
        self._relabel.setMenu(self._make_menu())
        self._delete = push_button("deleteDigits", tr("Delete"))
        self._undo = push_button("undoDigits", tr("Undo"))
        tip = tr("Add the digits of a file: JSON Lines with strokes, gzipped or not")
        self._import = push_button("importDigits", tr("Import…"), tip)
        self._export = push_button("exportDigits", tr("Export…"))
        self._close = push_button("closeDigits", tr("Close"), tr("Close this window"))
        buttons = row(self._relabel, self._delete, self._undo, 1, self._import, self._export, self._close)
        parts = (self._summary, (self.list, 1), (self._empty, 1), self._told, buttons)
        self.setLayout(column(*parts, spacing=SPACE + SPACE // 2, margins=(2 * SPACE, 2 * SPACE)))
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        self._connect()
        self.resize(*_FIRST_SIZE)
        self._say("", tone=Tone.MUTED)
        self._show_content()
        mine.reload()

    def _connect(self) -> None:
        mine = self._mine
        mine.changed.connect(self._show_content)
        mine.told.connect(self._tell)
        mine.failed.connect(self._tell_failure)
        self.list.selectionModel().selectionChanged.connect(self._show_possible)
        self.list.relabelled.connect(self._relabel_chosen)
        self.list.deleted.connect(self._delete_chosen)
        self._delete.clicked.connect(self._delete_chosen)
        self._undo.clicked.connect(mine.undo)
        self._import.clicked.connect(self._ask_import)
        self._export.clicked.connect(self._ask_export)
        self._close.clicked.connect(self.close)
        # A shortcut of the button itself would hold it down for a moment first.
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self).activated.connect(self._undo.click)

    def _make_menu(self) -> QMenu:
        entries = []
        for label in LABELS:
            words, tip = tr("&{label}", label=label), tr("The chosen digits are {label}", label=label)
            entries.append(Command(f"relabel{label}", words, tip, partial(self._relabel_chosen, label)))
        return fill_menu(QMenu(self), entries, name="relabelMenu")

    @Slot()
    def _show_content(self) -> None:
        content = self._mine.content
        entries = () if content is None else content.entries
        self.list.show_entries(entries)
        had_list = not self.list.isHidden()
        self.list.setVisible(bool(entries))
        if entries and not had_list:
            self.list.setFocus()
        self._empty.setVisible(not entries and content is not None)
        self._summary.setText("" if content is None else _summary_words(content))
        self._summary.setVisible(bool(self._summary.text()))
        self._show_possible()

    @Slot()
    def _show_possible(self) -> None:
        """Enable the buttons that have something to work on; the tooltips of the others say why they are disabled."""
        are_chosen, are_there = bool(self.list.selectedIndexes()), not self.list.isHidden()
        choose_first = tr("Choose digits first")
        for button, is_possible, tip, reason in (
            (self._relabel, are_chosen, tr("Say what the chosen digits are (0 to 9)"), choose_first),
            (self._delete, are_chosen, tr("Delete the chosen digits; Undo brings them back"), choose_first),
            (
                self._undo,
                self._mine.can_undo,
                tr("Take back the last change of this list"),
                tr("Nothing was changed here"),
            ),
            (self._export, are_there, tr("Write all digits to a file"), tr("There are no digits yet")),
        ):
            button.setEnabled(is_possible)
            button.setToolTip(tip if is_possible else reason)

    @Slot(str)
    def _tell(self, sentence: str) -> None:
        self._say(sentence, tone=Tone.MUTED)

    @Slot(str)
    def _tell_failure(self, sentence: str) -> None:
        self._say(sentence, tone=Tone.BAD)
        # An undo that has failed is gone.
        self._show_possible()

    def _say(self, sentence: str, *, tone: Tone) -> None:
        self._told.setText(sentence)
        self._told.setVisible(bool(sentence))
        set_tone(self._told, tone)

    @Slot(int)
    def _relabel_chosen(self, label: int) -> None:
        if self.list.chosen_keys():
            self._mine.relabel(self.list.chosen_keys(), label)

    @Slot()
    def _delete_chosen(self) -> None:
        if self.list.chosen_keys():
            self._mine.delete(self.list.chosen_keys())

    @Slot()
    def _ask_import(self) -> None:
        pattern = f"{tr('Digits')} (*.{_ENDING} *.{_ENDING}.gz);;{tr('All files')} (*)"
        name, _ = QFileDialog.getOpenFileName(self, tr("Import digits"), _documents(), pattern)
        if name:
            self._mine.import_from(Path(name))

    @Slot()
    def _ask_export(self) -> None:
        name, patterns = f"{tr('digits')}.{_ENDING}", f"{tr('Digits')} (*.{_ENDING})"
        save, folder = self._mine.export_to, Path(_documents())
        save_where_asked(self, tr("Export digits"), name, patterns, save, folder=folder)


def show_my_digits(mine: MyDigits, window: QWidget) -> None:
    """Show the digits before a window, once."""
    dialog = window.findChild(MyDigitsDialog) or MyDigitsDialog(mine, window)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


def _summary_words(content: Content) -> str:
    parts = []
    if content.entries:
        parts.append(
            tr_count(
                "{n} digits, the newest first. Choose some, then press 0 to 9 to relabel them, or Delete.",
                len(content.entries),
                one="{n} digit. Choose it, then press 0 to 9 to relabel it, or Delete.",
            )
        )
    if content.broken:
        count, first = len(content.broken), content.broken[0]
        parts.append(tr("Lines that hold no digit: {count}. {first}", count=count, first=first))
    return " ".join(parts)
