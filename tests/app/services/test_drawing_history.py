"""Undo and redo have no limit, and a new drawing ends what could be redone."""

from hypothesis import given
from hypothesis import strategies as st

from app.services.drawing_history import History
from lenet.drawing.strokes import Drawing, Stroke


def drawing(number: int) -> Drawing:
    return Drawing((Stroke(((0.0, 0.0, 1.0),), width=float(number + 1)),))


def test_a_thousand_steps_are_undone_and_redone() -> None:
    history = History()
    assert history.present.is_empty
    drawings = [history.present, *map(drawing, range(1000))]
    for each in drawings[1:]:
        history.push(each)
    for each in reversed(drawings[:-1]):
        history.undo()
        assert history.present is each
    assert not history.can_undo
    for each in drawings[1:]:
        history.redo()
        assert history.present is each
    assert not history.can_redo


@given(st.lists(st.sampled_from(["push", "undo", "redo"]), max_size=60))
def test_it_behaves_like_two_stacks(steps: list[str]) -> None:
    history = History()
    past: list[Drawing] = []
    future: list[Drawing] = []
    present = history.present
    for number, step in enumerate(steps):
        if step == "push":
            past.append(present)
            present, future = drawing(number), []
            history.push(present)
        elif step == "undo":
            history.undo()
            if past:
                future.append(present)
                present = past.pop()
        else:
            history.redo()
            if future:
                past.append(present)
                present = future.pop()
        assert history.present is present
        assert history.can_undo == bool(past)
        assert history.can_redo == bool(future)
