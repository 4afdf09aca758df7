"""What excites a unit most, and what is nearest, is what comparing all digits one by one finds."""

import numpy as np
import pytest
from sklearn.neighbors import NearestNeighbors

from lenet.files.progress import Progress
from lenet.inspection.activations import STAGES, Trace
from lenet.inspection.nearest_examples import PIECE, Gallery
from tests.helpers.inside_network import chance_network
from tests.helpers.steps import steps_of
from tests.helpers.toy_digits import toy_examples

COUNT = 2 * PIECE + 7


@pytest.fixture(scope="module")
def gallery() -> Gallery:
    steps, found = steps_of(Gallery.compute(chance_network(), toy_examples(COUNT, side=32)))
    assert steps == [Progress(done, COUNT) for done in (PIECE, 2 * PIECE, COUNT)]
    return found


@pytest.fixture(scope="module")
def traces(gallery: Gallery) -> list[Trace]:
    x = gallery.examples.convention.standardize(gallery.examples.pictures)
    return [Trace.of(chance_network(), one[None]) for one in x]


def test_responses_are_the_largest_of_each_map(gallery: Gallery, traces: list[Trace]) -> None:
    for stage in STAGES[1:]:
        expected = [[np.max(channel) for channel in trace.output(stage)] for trace in traces]
        np.testing.assert_allclose(gallery.responses[stage], expected, rtol=1e-4, atol=1e-5)


def test_the_most_exciting_come_first(gallery: Gallery, traces: list[Trace]) -> None:
    places = gallery.most_exciting("conv2", 9, count=5).tolist()
    peaks = [float(trace.output("conv2")[9].max()) for trace in traces]
    assert [peaks[place] for place in places] == pytest.approx(sorted(peaks, reverse=True)[:5], rel=1e-4)


def test_the_nearest_are_those_of_scikit_learn(gallery: Gallery, traces: list[Trace]) -> None:
    features = traces[11].output("fc1")
    places, distances = gallery.nearest(features, count=6)
    expected_distances, expected = (
        NearestNeighbors(n_neighbors=6).fit(gallery.responses["fc1"]).kneighbors(features[None])
    )
    assert places[0] == 11
    np.testing.assert_array_equal(places, expected[0])
    np.testing.assert_allclose(distances, expected_distances[0], atol=1e-3)
