"""Both themes can be read, every colour comes from them, and widgets learn when they change."""

import ast
import re
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QRect
from PySide6.QtGui import QColor, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialogButtonBox,
    QFileDialog,
    QFrame,
    QLabel,
    QStyle,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.theme.style_sheet import style_sheet
from app.theme.theme import (
    DARK,
    LIGHT,
    PRINTED_INK,
    PRINTED_PAPER,
    TextSize,
    Theme,
    Tone,
    apply_theme,
    is_theme_change,
    mark_as_card,
    set_tone,
    sized_font,
    theme_of,
)
from lenet.report import colours as guidelines
from tests.app.children import child
from tests.app.styles import HintedStyle

APP = Path(__file__).resolve().parents[3] / "app"

THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])


def luminance(colour: QColor) -> float:
    return guidelines.luminance((colour.red(), colour.green(), colour.blue()))


def contrast(one: QColor, other: QColor) -> float:
    first, second = ((colour.red(), colour.green(), colour.blue()) for colour in (one, other))
    return guidelines.contrast(first, second)


@THEMES
@pytest.mark.parametrize("text", ["text", "muted", "accent", "good", "warn", "bad"])
@pytest.mark.parametrize("ground", ["surface", "raised"])
def test_text_can_be_read(theme: Theme, text: str, ground: str) -> None:
    assert contrast(getattr(theme, text), getattr(theme, ground)) >= 4.5


@THEMES
def test_text_on_controls_can_be_read_in_every_state(theme: Theme) -> None:
    for ground in (theme.raised, theme.hover, theme.pressed):
        assert contrast(theme.text, ground) >= 4.5
    assert contrast(theme.on_accent, theme.accent) >= 4.5
    assert contrast(theme.muted, theme.paper) >= 4.5, "the hint on the empty canvas"


@THEMES
def test_controls_and_magnitudes_stand_out(theme: Theme) -> None:
    for ground in (theme.surface, theme.raised, theme.paper):
        assert contrast(theme.outline, ground) >= 3
        assert contrast(theme.focus, ground) >= 3
        assert contrast(theme.accent, ground) >= 3
    for magnitude in (theme.bar, theme.accent):
        assert contrast(magnitude, theme.raised) >= 3
        assert contrast(magnitude, theme.track) >= 3


@THEMES
def test_ink_stands_out_from_paper(theme: Theme) -> None:
    assert contrast(theme.ink, theme.paper) >= 15


def test_one_theme_is_light_and_one_is_dark() -> None:
    assert luminance(LIGHT.surface) > 0.8 > 0.05 > luminance(DARK.surface)
    assert luminance(LIGHT.paper) > luminance(LIGHT.ink)
    assert luminance(PRINTED_PAPER) > luminance(PRINTED_INK)


def is_colour(node: ast.AST) -> bool:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return re.search(r"#[0-9a-fA-F]{3,8}\b|\brgba?\(|\bhsla?\(", node.value) is not None
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "QColor":
        return any(isinstance(argument, ast.Constant) for argument in node.args)
    return isinstance(node, ast.Attribute) and (
        isinstance(node.value, ast.Attribute)
        and node.value.attr == "GlobalColor"
        and node.attr != "transparent"
    )


def test_no_module_names_a_colour() -> None:
    modules = list(APP.rglob("*.py"))
    assert len(modules) > 10
    found = [
        f"{path.name}: {ast.unparse(node)}"
        for path in modules
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if is_colour(node)
    ]
    assert found == []


def test_colours_are_found_where_they_are_named() -> None:
    assert any(map(is_colour, ast.walk(ast.parse("'color: #abc'"))))
    assert any(map(is_colour, ast.walk(ast.parse("Qt.GlobalColor.red"))))
    assert any(map(is_colour, ast.walk(ast.parse("QColor(1, 2, 3)"))))


@THEMES
def test_a_theme_colours_the_palette_of_the_program(theme: Theme, light: None, qapp: QApplication) -> None:
    apply_theme(qapp, theme)
    assert qapp.palette().color(QPalette.ColorRole.Window) == theme.surface
    assert qapp.palette().color(QPalette.ColorRole.Text) == theme.text
    disabled = qapp.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
    assert disabled == theme.disabled


def test_the_style_sheet_uses_every_colour_it_is_given_or_none_is_missing() -> None:
    colours = {field.name: getattr(LIGHT, field.name).name() for field in fields(LIGHT)}
    assert "$" not in style_sheet(colours, space=8, radius=6, mode="Light")
    with pytest.raises(KeyError, match="focus"):
        style_sheet(
            {name: colour for name, colour in colours.items() if name != "focus"},
            space=8,
            radius=6,
            mode="Light",
        )


class Watcher(QLabel):
    """Counts the changes that may be a theme's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("words", parent)
        self.changes = 0

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.changes += is_theme_change(event)


def test_a_window_may_have_a_theme_of_its_own(light: None, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    child = Watcher()
    QVBoxLayout(window).addWidget(child)
    other = QWidget()
    qtbot.addWidget(other)
    window.show()
    before = child.changes
    apply_theme(window, DARK)
    assert child.changes > before
    assert theme_of(child) is DARK
    assert theme_of(other) is LIGHT


def test_the_three_sizes_are_multiples_of_the_systems(qapp: QApplication) -> None:
    points = {size: sized_font(size).pointSizeF() for size in TextSize}
    assert points[TextSize.SMALL] < points[TextSize.BODY] < points[TextSize.TITLE]
    assert points[TextSize.BODY] == pytest.approx(qapp.font().pointSizeF())
    assert sized_font(TextSize.BODY, zoom=2).pointSizeF() == pytest.approx(2 * points[TextSize.BODY])


def test_a_card_is_raised(light: None, qtbot: QtBot) -> None:
    frame = QFrame()
    mark_as_card(frame)
    qtbot.addWidget(frame)
    frame.resize(40, 40)
    frame.show()
    assert frame.grab().toImage().pixelColor(20, 20) == LIGHT.raised


@pytest.mark.parametrize("has_focus", [False, True])
def test_buttons_of_qts_file_dialog_show_whole_icons(light: None, qtbot: QtBot, has_focus: bool) -> None:
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitActive(dialog)
    for name in ("toParentButton", "listModeButton", "detailModeButton"):
        button = child(dialog, QToolButton, name)
        square = QPixmap(button.iconSize())
        square.fill(QColor("red"))
        button.setIcon(QIcon(square))
        if has_focus:
            button.setFocus()
        picture = button.grab().toImage()
        red = sum(
            picture.pixelColor(x, y) == QColor("red")
            for x in range(picture.width())
            for y in range(picture.height())
        )
        assert red == button.iconSize().width() * button.iconSize().height(), name


def test_buttons_of_dialogs_have_words_alone(light: None, qtbot: QtBot) -> None:
    box = QDialogButtonBox()
    qtbot.addWidget(box)
    style = HintedStyle(QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons, 1)
    box.setStyle(style)
    button = box.addButton(QDialogButtonBox.StandardButton.Close)
    assert button.icon().isNull()


@THEMES
def test_a_box_can_be_seen_and_so_can_its_tick(theme: Theme, qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    apply_theme(holder, theme)
    box = QCheckBox("Follow", holder)
    holder.show()

    def colours() -> set[str]:
        image = box.grab(QRect(0, 0, 18, box.height())).toImage()
        return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}

    assert theme.outline.name() in colours()
    box.setChecked(True)
    assert {theme.accent.name(), theme.on_accent.name()} <= colours()


@pytest.mark.usefixtures("light")
def test_however_deep_a_widget_lies_it_learns_of_a_theme_once(qapp: QApplication, qtbot: QtBot) -> None:
    counts = []
    for depth in (1, 20):
        outer = parent = QWidget()
        qtbot.addWidget(outer)
        for _ in range(depth):
            parent = QFrame(parent)
        label = Watcher(parent)
        outer.show()
        label.changes = 0
        apply_theme(qapp, DARK)
        counts.append(label.changes)
        assert label.palette().windowText().color() == DARK.text
        assert theme_of(label) is DARK
        apply_theme(qapp, LIGHT)
    assert counts == [1, 1]


@pytest.mark.usefixtures("light")
def test_a_label_with_a_tone_keeps_its_size_when_it_is_shown(qtbot: QtBot) -> None:
    label = QLabel("12")
    qtbot.addWidget(label)
    set_tone(label, Tone.MUTED)
    small = sized_font(TextSize.SMALL)
    label.setFont(small)
    label.show()
    assert label.font().pointSizeF() == small.pointSizeF()
    assert label.palette().windowText().color() == LIGHT.muted
    set_tone(label, Tone.BAD)
    assert label.font().pointSizeF() == small.pointSizeF()
    assert label.palette().windowText().color() == LIGHT.bad
