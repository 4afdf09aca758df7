"""The one style sheet of the window, filled with the colours of a theme."""

from __future__ import annotations

from collections.abc import Mapping
from string import Template

ICONS = "icons"
"""The prefix by which Qt finds the files of ``resources/icons``."""

_TEMPLATE = Template("""
QToolTip {
    color: $text;
    background: $raised;
    border: 1px solid $outline;
    padding: ${half}px;
}
QFrame[card="true"] {
    background: $raised;
    border: 1px solid $border;
    border-radius: ${radius}px;
}
QLabel[tone="muted"] { color: $muted; }
QLabel[tone="good"] { color: $good; }
QLabel[tone="warn"] { color: $warn; }
QLabel[tone="bad"] { color: $bad; }

QToolButton, QPushButton {
    color: $text;
    background: $raised;
    border: 1px solid $outline;
    border-radius: ${radius}px;
    padding: ${half}px ${space}px;
    min-height: 24px;
}
QToolButton:hover, QPushButton:hover { background: $hover; }
QToolButton:pressed, QPushButton:pressed { background: $pressed; }
QToolButton:checked, QPushButton:default {
    color: $on_accent;
    background: $accent;
    border-color: $accent;
}
QToolButton:disabled, QPushButton:disabled {
    color: $disabled;
    background: $surface;
    border-color: $border;
}
QToolButton:focus, QPushButton:focus {
    border: 2px solid $focus;
    padding: ${half_less_one}px ${space_less_one}px;
}
QToolButton:checked:focus, QPushButton:default:focus { border-color: $text; }

QPushButton[prominent="true"] {
    color: $on_accent;
    background: $accent;
    border-color: $accent;
    border-radius: 24px;
    padding: 0 ${double}px 0 ${space}px;
    min-height: 46px;
}
QPushButton[prominent="true"]:hover { background: $accent_hover; }
QPushButton[prominent="true"]:pressed { background: $accent_pressed; }
QPushButton[prominent="true"]:disabled {
    color: $disabled;
    background: $surface;
    border-color: $border;
}
QPushButton[prominent="true"]:focus { border: 2px solid $text; padding: 0 ${double}px 0 ${space}px; }

QPushButton[choice="true"] { padding: 0; }
QPushButton[choice="true"]:checked { border: 2px solid $accent; background: $hover; }
QPushButton[choice="true"]:focus { border: 2px solid $focus; padding: 0; }

QComboBox, QAbstractSpinBox {
    color: $text;
    background: $raised;
    border: 1px solid $outline;
    border-radius: ${radius}px;
    padding: 2px 2px 2px ${space}px;
    min-height: 24px;
    selection-color: $on_accent;
    selection-background-color: $accent;
}
QComboBox:hover, QAbstractSpinBox:hover { background: $hover; }
QComboBox:focus, QAbstractSpinBox:focus { border: 2px solid $focus; padding: 1px 1px 1px ${space_less_one}px; }
QComboBox:disabled, QAbstractSpinBox:disabled { color: $disabled; background: $surface; border-color: $border; }
QComboBox::drop-down { border: none; width: 16px; }
QComboBox::down-arrow, QAbstractSpinBox::down-arrow { image: url("$icons:down$mode.svg"); width: 10px; height: 10px; }
QAbstractSpinBox::up-arrow { image: url("$icons:up$mode.svg"); width: 10px; height: 10px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; background: transparent; width: 18px; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: $pressed; }
QComboBox QAbstractItemView {
    background: $raised;
    border: 1px solid $outline;
    selection-color: $text;
    selection-background-color: $hover;
    outline: none;
}

QTableView { background: $raised; border: 1px solid $border; gridline-color: $border; }
QHeaderView, QTableCornerButton::section { background: $surface; border: none; }
QHeaderView::section {
    color: $muted;
    background: $surface;
    border: none;
    border-right: 1px solid $border;
    border-bottom: 1px solid $border;
    padding: 2px ${half}px;
}

QLineEdit[quiet="true"] { background: transparent; border: 1px solid transparent; border-radius: ${radius}px; }
QLineEdit[quiet="true"]:hover { background: $hover; }
QLineEdit[quiet="true"]:focus { background: $raised; border-color: $focus; }

QCheckBox { spacing: ${space}px; }
QCheckBox::indicator {
    width: 14px;
    height: 14px;
    background: $raised;
    border: 1px solid $outline;
    border-radius: 3px;
}
QCheckBox::indicator:hover { background: $hover; }
QCheckBox::indicator:pressed { background: $pressed; }
QCheckBox::indicator:focus { width: 12px; height: 12px; border: 2px solid $focus; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$icons:tick$mode.svg"); }
QCheckBox::indicator:checked:focus { border-color: $text; }
QCheckBox::indicator:disabled { background: $surface; border-color: $border; }
QCheckBox::indicator:checked:disabled { background: $disabled; border-color: $disabled; }

QToolButton[quiet="true"] { background: transparent; border-color: transparent; padding-left: 0; }
QToolButton[quiet="true"]:checked { color: $text; }
QToolButton[quiet="true"]:hover { background: $hover; }
QToolButton[quiet="true"]:focus { border-color: $focus; padding-left: 0; }
QToolButton[small="true"], QPushButton[small="true"] { min-height: 16px; padding: 0 ${half}px; }
QToolButton[digit="true"] { min-height: 20px; min-width: 16px; padding: 0; }

/* Qt sizes the buttons of its own file dialog itself, without room for our padding. */
QFileDialog QToolButton { min-height: 0; padding: 2px; }
QFileDialog QToolButton:focus { padding: 1px; }

/* The style's pictures of a cross and a tick are too dark for a button that wears the accent. */
QDialogButtonBox, QMessageBox { dialogbuttonbox-buttons-have-icons: 0; }

QProgressBar {
    background: $track;
    border: none;
    border-radius: 4px;
    min-height: 8px;
    max-height: 8px;
}
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QProgressBar[quiet="true"]::chunk { background: $bar; }

QScrollBar:vertical { background: transparent; width: 6px; margin: 0; }
QScrollBar::handle:vertical { background: $outline; border-radius: 3px; min-height: 32px; }
QScrollBar::handle:vertical:hover { background: $muted; }
QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical { height: 0; }
QScrollBar::add-page:vertical, QScrollBar::sub-page:vertical { background: transparent; }

QSlider { min-height: 24px; }
QSlider:horizontal { min-width: 96px; }
QSlider::groove:horizontal {
    height: 4px;
    background: $outline;
    border-radius: 2px;
}
QSlider::sub-page:horizontal { background: $accent; border-radius: 2px; }
QSlider::handle:horizontal {
    width: 16px;
    margin: -7px 0;
    background: $raised;
    border: 1px solid $outline;
    border-radius: 9px;
}
QSlider::handle:horizontal:hover { background: $hover; border-color: $accent; }
QSlider::handle:horizontal:pressed { background: $pressed; }
QSlider::handle:horizontal:focus {
    width: 14px;
    border: 2px solid $focus;
}

QTabWidget::pane { border: none; border-top: 1px solid $border; }
QTabBar { background: $surface; }
QTabBar::tab {
    color: $muted;
    background: transparent;
    border: none;
    border-bottom: 3px solid transparent;
    padding: ${space}px ${double}px ${less_underline}px ${double}px;
}
QTabBar::tab:hover { color: $text; background: $hover; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:selected:focus {
    border: 2px solid $focus;
    border-radius: ${radius}px;
    padding: ${space_less_two}px ${double_less_two}px;
}
QTabBar::tab:disabled { color: $disabled; }

QStatusBar { color: $muted; border-top: 1px solid $border; }
QStatusBar::item { border: none; }
""")


def style_sheet(colours: Mapping[str, str], *, space: int, radius: int, mode: str) -> str:
    """Return the style sheet, made with a ``#rrggbb`` for each token and distances in device-independent pixels.

    ``mode`` is Light or Dark, for the names of its icons.

    Raises
    ------
    KeyError
        If a token is missing.
    """
    return _TEMPLATE.substitute(
        colours,
        icons=ICONS,
        mode=mode,
        radius=radius,
        space=space,
        half=space // 2,
        double=2 * space,
        half_less_one=space // 2 - 1,
        space_less_one=space - 1,
        less_underline=space - 3,
        space_less_two=space - 2,
        double_less_two=2 * space - 2,
    )
