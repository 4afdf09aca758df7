"""A label without room for its words leaves out those in the middle."""

from pytestqt.qtbot import QtBot

from app.widgets.labels import ElidedLabel


def test_a_long_name_is_shortened_in_its_middle_and_whole_in_the_tooltip(qtbot: QtBot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    words = "Figures of " + "a" * 80 + ".pkl on " + "b" * 80
    label.show_words(words)
    label.resize(300, 20)
    label.show()
    assert label.text().startswith("Figures of")
    assert "…" in label.text()
    assert label.fontMetrics().horizontalAdvance(label.text()) <= 300
    assert (label.words, label.toolTip(), label.accessibleName()) == (words, words, words)
