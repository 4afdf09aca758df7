"""The recipe that is entered is the recipe that is trained, and nothing impossible can be entered."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from app.train.setup.recipe_fields import LARGEST_BATCH
from app.train.setup.recipe_panel import FINE_TUNING, RecipePanel
from app.widgets.number_box import NumberBox
from lenet.nn.fast.cpu_count import cpu_count
from lenet.training.recipe import FINE_TUNE, PRESETS, Recipe
from tests.app.children import child, choose


@pytest.fixture
def panel(qtbot: QtBot) -> RecipePanel:
    panel = RecipePanel()
    qtbot.addWidget(panel)
    panel.show()
    return panel


def test_any_recipe_that_can_be_entered_comes_back_to_the_last_bit(panel: RecipePanel) -> None:
    assert [panel.preset.itemText(index) for index in range(3)] == ["quick", "best", "classic"]
    for name, preset in PRESETS.items():
        choose(panel, "preset", name)
        assert panel.recipe() == preset
        assert panel.preset.currentData() == name
    for recipe in (
        Recipe(epochs=7, batch_size=100, learning_rate=0.0003, schedule="cosine", optimizer="adam"),
        Recipe(weight_decay=0, augmentation="none", seed=12345),
        Recipe(weight_decay=7.8125e-06, learning_rate=1e-6, batch_size=LARGEST_BATCH, epochs=100_000),
    ):
        panel.show_recipe(recipe)
        assert panel.recipe() == recipe
        assert panel.preset.currentData() == "custom"


def test_another_number_makes_a_recipe_of_ones_own_and_back(panel: RecipePanel) -> None:
    panel.fields.epochs.setValue(5)
    assert panel.preset.currentData() == "custom"
    assert panel.recipe() == replace(PRESETS["quick"], epochs=5)
    panel.fields.epochs.setValue(3)
    assert panel.preset.currentData() == "quick"
    choose(panel, "preset", "custom")
    assert panel.recipe() == PRESETS["quick"], "that changes nothing by itself"


def test_every_change_is_reported_once(panel: RecipePanel, qtbot: QtBot) -> None:
    told: list[Recipe] = []
    panel.changed.connect(lambda: told.append(panel.recipe()))
    choose(panel, "preset", "classic")
    assert told == [PRESETS["classic"]]
    panel.fields.seed.setValue(4)
    assert told[1:] == [replace(PRESETS["classic"], seed=4)]


def test_impossible_values_cannot_be_entered(panel: RecipePanel) -> None:
    fields = panel.fields
    for field in (fields.epochs, fields.batch_size, fields.threads):
        field.setValue(0)
        assert field.value() == 1
    fields.learning_rate.setValue(-1)
    assert fields.learning_rate.value() > 0
    fields.weight_decay.setValue(5)
    assert fields.weight_decay.value() == 1
    fields.threads.setValue(10_000)
    assert panel.threads == cpu_count()
    fields.validation_percent.setValue(100)
    assert panel.validation_share == 0.5
    assert isinstance(panel.recipe(), Recipe)


def test_what_is_still_being_typed_counts(panel: RecipePanel) -> None:
    panel.fields.epochs.selectAll()
    QTest.keyClicks(panel.fields.epochs, "12")
    assert panel.recipe().epochs == 12


def test_learning_rate_and_decay_are_reported_when_a_person_changes_them(panel: RecipePanel) -> None:
    told: list[tuple[float, float]] = []
    panel.rates_changed.connect(lambda *rates: told.append(rates))
    choose(panel, "preset", "classic")
    assert told == [], "a preset is chosen before a run, not in it"
    panel.fields.learning_rate.setValue(0.5)
    panel.fields.weight_decay.setValue(0.25)
    assert told == [(0.5, PRESETS["classic"].weight_decay), (0.5, 0.25)]


def test_in_a_run_only_learning_rate_and_decay_can_be_changed(panel: RecipePanel) -> None:
    fields = panel.fields
    panel.set_locked(True)
    free = {field for field in fields.tips if field.isEnabled()}
    assert free == {fields.learning_rate, fields.weight_decay}
    assert not panel.preset.isEnabled()
    assert "while the network learns" in fields.epochs.toolTip()
    panel.set_locked(False)
    assert all(field.isEnabled() for field in fields.tips)
    assert "while the network learns" not in fields.epochs.toolTip()


def test_a_card_stays_down_while_its_recipe_is_entered(panel: RecipePanel) -> None:
    def down() -> list[str]:
        return [name for name, card in panel.cards.items() if card.isChecked()]

    assert down() == ["quick"]
    for name in ("best", "best", "classic"):
        panel.cards[name].click()
        assert (down(), panel.recipe()) == ([name], PRESETS[name])
    panel.fields.epochs.setValue(7)
    assert down() == []
    panel.show_my_hand(is_there=True)
    panel.cards[FINE_TUNING].click()
    assert (down(), panel.recipe()) == ([FINE_TUNING], FINE_TUNE)


def test_the_numbers_are_folded_away_until_they_are_asked_for(panel: RecipePanel) -> None:
    button = child(panel, QToolButton, "advanced")
    assert not panel.fields.optimizer.isVisible()
    button.click()
    assert panel.fields.optimizer.isVisible()
    button.click()
    assert not panel.fields.optimizer.isVisible()


def test_what_may_be_expected_takes_no_room_while_it_is_not_known(panel: RecipePanel) -> None:
    label = child(panel, QLabel, "expectation")
    assert not label.isVisible()
    panel.expect("About a minute")
    assert label.isVisible()


def test_a_number_is_written_with_the_digits_it_needs_and_as_the_person_is_used_to(qtbot: QtBot) -> None:
    box = NumberBox(0, 10, decimals=10)
    qtbot.addWidget(box)
    box.setLocale(QLocale.c())
    for value, text in (
        (0.06, "0.06"),
        (7.8125e-06, "0.0000078125"),
        (1.0, "1"),
        (0.0, "0"),
        (10.0, "10"),
    ):
        box.setValue(value)
        assert (box.text(), box.value()) == (text, value)
    box.setLocale(QLocale(QLocale.Language.German))
    box.setValue(0.25)
    assert box.text() == "0,25"


@pytest.mark.parametrize("country", [QLocale.Country.Germany, QLocale.Country.UnitedStates])
def test_a_number_is_understood_however_it_is_written(qtbot: QtBot, country: QLocale.Country) -> None:
    box = NumberBox(1e-6, 10, decimals=6)
    qtbot.addWidget(box)
    box.setLocale(QLocale(QLocale.Language.AnyLanguage, country))
    numbers = {"0,5": 0.5, "0.5": 0.5, ".25": 0.25, "1e-3": 0.001, "1,5E-2": 0.015, "2e0": 2.0}
    for typed, value in numbers.items():
        box.selectAll()
        QTest.keyClicks(box, typed)
        QTest.keyClick(box, Qt.Key.Key_Return)
        assert box.value() == value, typed


def test_what_is_no_number_or_out_of_range_changes_nothing(qtbot: QtBot) -> None:
    box = NumberBox(1e-6, 10, decimals=6)
    qtbot.addWidget(box)
    box.setLocale(QLocale.c())
    box.setValue(0.08)
    for typed in ("0", "1e-9", "1e5", "1e", "e", "nan", "-", ""):
        box.selectAll()
        QTest.keyClick(box, Qt.Key.Key_Delete)
        QTest.keyClicks(box, typed)
        QTest.keyClick(box, Qt.Key.Key_Return)
        assert (box.value(), box.text()) == (0.08, "0.08"), typed


def test_fine_tuning_goes_on_from_the_loaded_network(panel: RecipePanel) -> None:
    for preset, recipe, starts_from_loaded, validation in (
        (FINE_TUNING, FINE_TUNE, True, 0),
        ("quick", PRESETS["quick"], False, 0.1),
    ):
        choose(panel, "preset", preset)
        assert panel.recipe() == recipe
        assert (panel.starts_from_loaded, panel.validation_share) == (starts_from_loaded, validation)


def test_a_start_of_ones_own_outlives_a_preset(panel: RecipePanel) -> None:
    choose(panel, "startsFrom", "loaded")
    choose(panel, "preset", "best")
    assert panel.starts_from_loaded
