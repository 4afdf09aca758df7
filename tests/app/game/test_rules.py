"""The rules: what is asked for, what is worth a point, and when a game is over."""

import random
from itertools import islice, pairwise

import pytest

from app.game.rules import ROUNDS, SECONDS, Game, Round, targets
from lenet.drawing.strokes import Drawing


@pytest.mark.parametrize("seed", range(20))
def test_every_digit_is_asked_for_equally_often_and_none_twice_in_a_row(seed: int) -> None:
    asked = list(islice(targets(random.Random(seed)), 100))
    assert sorted(asked) == sorted(list(range(10)) * 10)
    assert all(one != next_one for one, next_one in pairwise(asked))


@pytest.mark.parametrize(("game", "right", "wrong"), [(Game.CLOCK, 1, 0), (Game.FOOL, 0, 1)])
def test_points_are_for_reading_right_or_for_fooling(game: Game, right: int, wrong: int) -> None:
    for read_as, points in (("right", right), ("wrong", wrong), ("number", wrong)):
        played = Round(game, random.Random(0))
        digit = played.target if read_as == "right" else (played.target + 1) % 10
        played.note(Drawing(), f"{digit}{digit}" if read_as == "number" else str(digit))
        assert played.points == points, read_as


def test_a_scribble_fools_nobody_and_costs_a_digit_against_the_clock() -> None:
    assert [Round(Game.FOOL, random.Random(0)).counts(read_as) for read_as in ("", "17", "7")] == [
        False,
        False,
        True,
    ]
    played = Round(Game.CLOCK, random.Random(0))
    assert played.counts("")
    played.note(Drawing(), "")
    assert played.points == 0


def test_the_clock_ends_one_game_and_the_number_of_digits_the_other() -> None:
    clock, fool = Round(Game.CLOCK, random.Random(0)), Round(Game.FOOL, random.Random(0))
    for _ in range(ROUNDS):
        assert not fool.is_over
        for played in (clock, fool):
            played.note(Drawing(), "1")
    assert (clock.is_over, fool.is_over) == (False, True)
    clock.seconds_left -= SECONDS
    assert clock.is_over
