"""Step two: how the network is to learn, by a preset or in detail."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from app.qt.translation import tr
from app.theme.theme import SPACE
from app.train.setup.recipe_card import RecipeCard
from app.train.setup.recipe_fields import LOADED_WEIGHTS, NEW_WEIGHTS, RecipeFields
from app.widgets.building import column, empty_grid, named, plain_label
from app.widgets.collapsible import Collapsible
from lenet.training.recipe import FINE_TUNE, PRESETS, VALIDATION_PERCENT, Recipe

CUSTOM = "custom"
"""Stands in the list of presets for a recipe that is none of them."""

FINE_TUNING = "fine-tune"
"""Stands there for the recipe that goes on from the loaded network."""

_RECIPES = {**PRESETS, FINE_TUNING: FINE_TUNE}


class RecipePanel(QWidget):
    """A card for each recipe that is known to work, and all numbers of the one that is entered, folded away."""

    changed = Signal()
    """Something else would be trained if Start were pressed now."""

    rates_changed = Signal(float, float)
    """Learning rate and weight decay, the two that may change while a network learns."""

    def __init__(self) -> None:
        super().__init__()
        self.fields = RecipeFields()
        self.cards = _cards()
        self._preset_tip = tr("A recipe that is known to work; every number of it can be changed")
        self.preset = named(QComboBox(), "preset", tr("Preset"), self._preset_tip)
        self.expectation = plain_label(name="expectation")
        self._is_filling = False
        self.expect("")
        self._lay_out()
        self._connect()
        self.show_recipe(next(iter(PRESETS.values())))

    def recipe(self) -> Recipe:
        """Return the recipe as it is entered."""
        return self.fields.recipe()

    @property
    def threads(self) -> int:
        """How many threads compute."""
        return self.fields.threads.value()

    @property
    def validation_share(self) -> float:
        """Share of the digits that is kept from learning, from 0 to 1."""
        return self.fields.validation_percent.value() / 100

    @property
    def starts_from_loaded(self) -> bool:
        """Whether to go on from the parameters that are loaded instead of new ones."""
        return bool(self.fields.starts_from.currentData() == LOADED_WEIGHTS)

    def show_recipe(self, recipe: Recipe) -> None:
        """Fill the fields."""
        with self._filling():
            self.fields.show_recipe(recipe)
        self._take_change()

    def show_validation_share(self, share: float) -> None:
        """Fill the field for the share of the digits, from 0 to 1, that is kept from learning."""
        with self._filling():
            self.fields.validation_percent.setValue(round(100 * share))

    def use_fine_tuning(self) -> None:
        """Choose to go on from the loaded network in small steps."""
        self._fit_fine_tuning(is_chosen=True)
        self.show_recipe(FINE_TUNE)

    def show_my_hand(self, is_there: bool) -> None:
        """Offer to fine-tune to the person's own digits where there are such."""
        self.cards[FINE_TUNING].setVisible(is_there)

    def expect(self, words: str) -> None:
        """Say what may be expected of the recipe, or nothing."""
        self.expectation.setText(words)
        self.expectation.setVisible(bool(words))

    def set_locked(self, locked: bool) -> None:
        """Enable only what may change in a run, or everything."""
        fields = self.fields
        cards = ((card, card.tip) for card in self.cards.values())
        for field, tip in (*fields.tips.items(), (self.preset, self._preset_tip), *cards):
            may_change = not locked or field in (fields.learning_rate, fields.weight_decay)
            field.setEnabled(may_change)
            field.setToolTip(tip if may_change else tr("Fixed while the network learns: {tip}", tip=tip))

    def _lay_out(self) -> None:
        fields = self.fields
        for name in (*_RECIPES, CUSTOM):
            self.preset.addItem(recipe_title(name), name)
        advanced = self._grid(
            self.preset,
            fields.epochs,
            fields.batch_size,
            fields.learning_rate,
            fields.schedule,
            fields.optimizer,
            fields.weight_decay,
            fields.augmentation,
            fields.validation_percent,
            fields.starts_from,
            fields.seed,
            fields.threads,
        )
        tip = tr("All numbers of the recipe, which can be changed")
        rest = Collapsible("advanced", tr("Advanced"), tip, advanced)
        self.setLayout(column(*self.cards.values(), self.expectation, rest, spacing=SPACE // 2))
        self.show_my_hand(is_there=False)

    def _grid(self, *fields: QWidget) -> QWidget:
        page = QWidget()
        grid = empty_grid(across=SPACE)
        page.setLayout(grid)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for field in fields:
            label = QLabel(field.accessibleName())
            label.setBuddy(field)
            label.setWordWrap(True)
            row = grid.rowCount()
            if field in (self.preset, self.fields.starts_from):
                # Its entries are words, which need the whole width.
                grid.addWidget(label, row, 0, 1, 2)
                grid.addWidget(field, row + 1, 0, 1, 2)
            else:
                grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignVCenter)
                grid.addWidget(field, row, 1)
        return page

    def _connect(self) -> None:
        fields = self.fields
        self.preset.currentIndexChanged.connect(self._use_preset)
        for name, card in self.cards.items():
            card.clicked.connect(partial(self.show_preset, name))
        for field in fields.tips:
            changed = field.currentIndexChanged if isinstance(field, QComboBox) else field.valueChanged
            changed.connect(self._take_change)
        for rate in (fields.learning_rate, fields.weight_decay):
            rate.valueChanged.connect(self._tell_rates)

    @contextmanager
    def _filling(self) -> Iterator[None]:
        """Report no change that the program makes itself."""
        self._is_filling = True
        yield
        self._is_filling = False

    def show_preset(self, name: str) -> None:
        """Choose a recipe by its name."""
        _choose(self.preset, name)
        self._mark_card()

    @property
    def preset_name(self) -> str:
        """What the recipe that is entered is called: a name of `PRESETS`, `FINE_TUNING` or `CUSTOM`."""
        return str(self.preset.currentData())

    def _mark_card(self) -> None:
        for name, card in self.cards.items():
            card.setChecked(name == self.preset_name)

    @Slot()
    def _use_preset(self) -> None:
        name = self.preset.currentData()
        recipe = _RECIPES.get(name)
        if recipe is not None and recipe != self.recipe():
            self._fit_fine_tuning(is_chosen=name == FINE_TUNING)
            self.show_recipe(recipe)

    def _fit_fine_tuning(self, *, is_chosen: bool) -> None:
        """Set what fine-tuning needs beside its recipe, or set it back."""
        fields = self.fields
        was_chosen = fields.validation_percent.value() == 0 and self.starts_from_loaded
        if is_chosen or was_chosen:
            with self._filling():
                _choose(fields.starts_from, LOADED_WEIGHTS if is_chosen else NEW_WEIGHTS)
                # With few digits to judge by, an epoch would be called the best by chance.
                fields.validation_percent.setValue(0 if is_chosen else VALIDATION_PERCENT)

    @Slot()
    def _tell_rates(self) -> None:
        if not self._is_filling:
            self.rates_changed.emit(self.fields.learning_rate.value(), self.fields.weight_decay.value())

    @Slot()
    def _take_change(self) -> None:
        if self._is_filling:
            return
        recipe = self.recipe()
        name = next((name for name, preset in _RECIPES.items() if preset == recipe), CUSTOM)
        with self._filling():
            _choose(self.preset, name)
        self._mark_card()
        self.changed.emit()


def recipe_title(name: str) -> str:
    """Return what a person calls a recipe."""
    titles = {
        "quick": tr("quick"),
        "best": tr("best"),
        "classic": tr("classic"),
        FINE_TUNING: tr("fine-tune"),
        CUSTOM: tr("your own"),
    }
    return titles[name]


def _cards() -> dict[str, RecipeCard]:
    quick, best = tr("A good network after a few epochs"), tr("The best network that this recipe can bring")
    classic = tr("As the article of 1998 has it: plain gradient descent in many epochs")
    mine = tr("Fine-tune the network that drawings are read with to your own digits")
    return {
        "quick": RecipeCard("quickRecipe", tr("Quick"), quick),
        "best": RecipeCard("bestRecipe", tr("Best"), best),
        "classic": RecipeCard("classicRecipe", tr("Classic"), classic),
        FINE_TUNING: RecipeCard("myHandRecipe", tr("My hand"), mine),
    }


def _choose(choice: QComboBox, entry: str) -> None:
    choice.setCurrentIndex(choice.findData(entry))
