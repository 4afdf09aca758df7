"""Colours, type sizes and spacing of the window, in one place, light and dark.

Every other module asks for colours by name; their values are in ``resources/colours.json``.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from enum import Enum

from PySide6.QtCore import QDir, QEvent, QObject, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QWidget

from app.qt.garbage_collection import gc_paused
from app.theme.style_sheet import ICONS, style_sheet
from lenet.files.folders import resource_path
from lenet.report import colours as tables

SPACE = 8
"""The grid, in device-independent pixels: every distance is a multiple or a half of it."""

RADIUS = 6
"""Radius of the corners of buttons and cards, in device-independent pixels."""

_PROPERTY = "lenet_theme"


@dataclass(frozen=True)
class Theme:
    """Named colours of a window.

    Attributes
    ----------
    surface, raised
        The window; what lies on it: cards, fields, menus.
    hover, pressed
        A control under the pointer, and one held down.
    border, outline
        A quiet line that only groups; the edge of a control, which has to be seen.
    text, muted, disabled
        What is read first, what is read second, and what cannot be used now.
    accent, on_accent, accent_hover, accent_pressed
        The one colour that leads the eye, text upon it, and the control that wears it under the
        pointer and held down.
    good, warn, bad
        States; a word or a sign always says the same.
    ink, paper
        The drawing.
    bar, track
        A magnitude that is not the largest one, and the part of its scale that is not reached.
    focus
        The ring around what the keyboard works on.
    second
        The other of two lines in a chart; also without seeing colours, it is not taken for the accent.
    negative, zero, positive
        The ends and the middle of the scale of signed values, which are also seen as lines on the surface.
    """

    surface: QColor
    raised: QColor
    hover: QColor
    pressed: QColor
    border: QColor
    outline: QColor
    text: QColor
    muted: QColor
    disabled: QColor
    accent: QColor
    on_accent: QColor
    accent_hover: QColor
    accent_pressed: QColor
    good: QColor
    warn: QColor
    bad: QColor
    ink: QColor
    paper: QColor
    bar: QColor
    track: QColor
    focus: QColor
    second: QColor
    negative: QColor
    zero: QColor
    positive: QColor


def _theme(colours: tables.Colours) -> Theme:
    return Theme(**{field.name: QColor(colours[field.name]) for field in fields(Theme)})


LIGHT, DARK = _theme(tables.LIGHT), _theme(tables.DARK)

PRINTED_INK, PRINTED_PAPER = (QColor(tables.PRINTED[name]) for name in ("ink", "paper"))
"""A drawing that leaves the window, as a file or on the clipboard."""


class TextSize(Enum):
    """The three sizes of text, as multiples of the system's; the one giant answer stands alone."""

    SMALL = 0.88
    BODY = 1.0
    TITLE = 1.35


class Tone(Enum):
    """What the colour of a label says; its words say it too."""

    PLAIN = "plain"
    MUTED = "muted"
    GOOD = "good"
    WARN = "warn"
    BAD = "bad"


def sized_font(size: TextSize, *, zoom: float = 1.0, bold: bool = False) -> QFont:
    """Return the system's font at one of the three sizes, its figures all of one width.

    ``zoom`` magnifies a part of the window that grows with it on a very large screen.
    """
    font = QApplication.font()
    font.setPointSizeF(QFontInfo(font).pointSizeF() * size.value * zoom)
    font.setBold(bold)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def apply_theme(target: QApplication | QWidget, theme: Theme) -> None:
    """Give the whole program, or one window, the colours of a theme.

    Widgets that paint themselves learn of it by a change event (see `is_theme_change`) and ask `theme_of`.
    """
    if isinstance(target, QApplication) and not target.styleSheet():
        # The one style that looks the same on every system and takes all its colours from the palette.
        target.setStyle("Fusion")
    target.setProperty(_PROPERTY, theme)
    # Qt goes through all widgets: none may be taken away meanwhile.
    with gc_paused():
        QDir.setSearchPaths(ICONS, [str(resource_path("icons"))])
        mode = "Dark" if is_dark(theme) else "Light"
        if isinstance(target, QApplication):
            # When one sheet takes the place of another, Qt polishes each widget once for every widget around it.
            target.setStyleSheet("")
        target.setPalette(_palette(theme))
        target.setStyleSheet(style_sheet(colours_of(theme), space=SPACE, radius=RADIUS, mode=mode))


def theme_of(widget: QWidget) -> Theme:
    """Return the theme a widget is shown in: its window's, else the program's, else `LIGHT`."""
    holder: QObject | None = widget
    while holder is not None:
        theme = holder.property(_PROPERTY)
        if isinstance(theme, Theme):
            return theme
        holder = holder.parent()
    application = QApplication.instance()
    theme = application.property(_PROPERTY) if application is not None else None
    return theme if isinstance(theme, Theme) else LIGHT


def colours_of(theme: Theme) -> tables.Colours:
    """Return a theme's colours as the report has them: by name, and written as CSS writes them."""
    return tables.DARK if is_dark(theme) else tables.LIGHT


def digit_colours(theme: Theme) -> tuple[QColor, ...]:
    """Return a colour for each digit; ten are too many to tell apart, so each also has to show its numeral."""
    return tuple(QColor(colours_of(theme)[f"digit{digit}"]) for digit in range(10))


def is_dark(theme: Theme) -> bool:
    """Tell whether ink is lighter than paper."""
    return theme.paper.lightness() < theme.ink.lightness()


def is_theme_change(event: QEvent) -> bool:
    """Tell whether a ``changeEvent`` may mean that `theme_of` gives something else now."""
    if event.type() != QEvent.Type.StyleChange:
        return False
    application = QApplication.instance()
    # Of the two changes by which one sheet takes the place of another, only the second one counts.
    is_between_sheets = (
        isinstance(application, QApplication)
        and application.property(_PROPERTY) is not None
        and not application.styleSheet()
    )
    return not is_between_sheets


def set_tone(label: QLabel, tone: Tone) -> None:
    """Give a label the colour of a tone."""
    if label.property("tone") != tone.value:
        label.setProperty("tone", tone.value)
        # Polished before it is shown, it would take the program's font then.
        if label.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            font = label.font()
            label.style().polish(label)
            label.setFont(font)  # polishing takes the program's font


def mark_as_card(frame: QFrame) -> None:
    """Make a frame look like a card that lies on the window."""
    frame.setProperty("card", "true")


def _palette(theme: Theme) -> QPalette:
    """Return the palette from which the style paints what the style sheet leaves alone."""
    role = QPalette.ColorRole
    palette = QPalette(theme.raised, theme.surface)
    for each, colour in {
        role.WindowText: theme.text,
        role.Base: theme.raised,
        role.AlternateBase: theme.surface,
        role.Text: theme.text,
        role.PlaceholderText: theme.muted,
        role.ButtonText: theme.text,
        role.BrightText: theme.bad,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.ToolTipBase: theme.raised,
        role.ToolTipText: theme.text,
        role.Mid: theme.border,
    }.items():
        palette.setColor(each, colour)
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, theme.disabled)
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, theme.disabled)
    return palette
