"""Colours, type sizes and spacing of the window, in one place, light and dark.

Every other module asks for them by name; no colour is written down anywhere else.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from enum import Enum

from PySide6.QtCore import QDir, QEvent, QObject, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QWidget

from app.qt.garbage_collection import nothing_collected
from app.theme.style_sheet import ICONS, style_sheet
from lenet.files.folders import resource_path

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
        The other of two lines in a chart; blind to colours or not, nobody takes it for the accent.
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


_ZERO, _POSITIVE = QColor("#f7f7f7"), QColor("#d95f0e")


LIGHT = Theme(
    surface=QColor("#f2f4f7"),
    raised=QColor("#ffffff"),
    hover=QColor("#e6eaf1"),
    pressed=QColor("#d8deea"),
    border=QColor("#d6dbe4"),
    outline=QColor("#7a8494"),
    text=QColor("#1a1f2b"),
    muted=QColor("#566072"),
    disabled=QColor("#9aa2af"),
    accent=QColor("#2d58d6"),
    on_accent=QColor("#ffffff"),
    accent_hover=QColor("#2449b8"),
    accent_pressed=QColor("#1d3c9a"),
    good=QColor("#1a7a3e"),
    warn=QColor("#8c5800"),
    bad=QColor("#bd2430"),
    ink=QColor("#14171f"),
    paper=QColor("#ffffff"),
    bar=QColor("#7384a1"),
    track=QColor("#e9edf3"),
    focus=QColor("#2d58d6"),
    second=QColor("#b35900"),
    negative=QColor("#2166ac"),
    zero=_ZERO,
    positive=_POSITIVE,
)


DARK = Theme(
    surface=QColor("#16191f"),
    raised=QColor("#1f242c"),
    hover=QColor("#2c333e"),
    pressed=QColor("#384150"),
    border=QColor("#333b47"),
    outline=QColor("#7c8798"),
    text=QColor("#e8ecf3"),
    muted=QColor("#a6b0c0"),
    disabled=QColor("#667080"),
    accent=QColor("#84a8ff"),
    on_accent=QColor("#0c1a3d"),
    accent_hover=QColor("#9dbaff"),
    accent_pressed=QColor("#b6ccff"),
    good=QColor("#62cf8a"),
    warn=QColor("#e6b04e"),
    bad=QColor("#ff8f8a"),
    ink=QColor("#f3f5f9"),
    paper=QColor("#0c0e12"),
    bar=QColor("#75829a"),
    track=QColor("#2b323d"),
    focus=QColor("#84a8ff"),
    second=QColor("#ffb35c"),
    negative=QColor("#4393c3"),
    zero=_ZERO,
    positive=_POSITIVE,
)


_LIGHT_DIGITS, _DARK_DIGITS = (
    tuple(map(QColor, colours.split()))
    for colours in (
        "#332288 #aa4499 #117733 #882255 #0077bb #997700 #cc3311 #1a8a80 #555555 #6b5b00",
        "#99aaff #ee99dd #66cc88 #ff88aa #66ccee #eecc55 #ff9966 #55ddcc #cccccc #cccc66",
    )
)


PRINTED_INK = QColor("#000000")
"""Ink of a drawing that leaves the window, as a file or on the clipboard."""


PRINTED_PAPER = QColor("#ffffff")
"""What it is drawn on."""


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

    Parameters
    ----------
    size
        Which of them.
    zoom
        Magnifies a part of the window that grows with it on a very large screen.
    bold
        Whether the text stands out.
    """
    font = QApplication.font()
    font.setPointSizeF(QFontInfo(font).pointSizeF() * size.value * zoom)
    font.setBold(bold)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def apply_theme(target: QApplication | QWidget, theme: Theme) -> None:
    """Give the whole program, or one window, the colours of a theme.

    Widgets that paint themselves learn of it by a change event (see `is_theme_change`) and ask
    `theme_of`.

    Parameters
    ----------
    target
        The application, or a window and all that is in it.
    theme
        `LIGHT` or `DARK`.
    """
    if isinstance(target, QApplication) and not target.styleSheet():
        # The one style that looks the same on every system and takes all its colours from the palette.
        target.setStyle("Fusion")
    target.setProperty(_PROPERTY, theme)
    target.setPalette(_palette(theme))
    colours = {field.name: getattr(theme, field.name).name() for field in fields(theme)}
    # Qt goes through all widgets: none may be taken away meanwhile.
    with nothing_collected():
        QDir.setSearchPaths(ICONS, [str(resource_path("icons"))])
        tick = "tickDark" if is_dark(theme) else "tickLight"
        if isinstance(target, QApplication):
            # When one sheet takes the place of another, Qt polishes each widget once for every widget around it.
            target.setStyleSheet("")
        target.setStyleSheet(style_sheet(colours, space=SPACE, radius=RADIUS, tick=tick))


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


def digit_colours(theme: Theme) -> tuple[QColor, ...]:
    """Return a colour for each digit; ten are too many to tell apart, so each also has to show its numeral."""
    return _DARK_DIGITS if is_dark(theme) else _LIGHT_DIGITS


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
