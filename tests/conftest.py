"""What every test shares: where the data is, if it is on this machine, and which tests are slow."""

import os
import signal
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from lenet.datasets.dataset import Dataset
from lenet.datasets.mnist import load_mnist
from lenet.language.languages import ENGLISH, PSEUDO
from tests.helpers.languages import spoken

# No test may need a quiet machine.
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")

# Every test is in English, in whatever language the machine is.
os.environ["LANGUAGE"] = ENGLISH.code

pytest_plugins = ("tests.helpers.web_server",)

SLOW = Path(__file__).with_name("slow.txt")
"""Names the slow tests, one a line; ``pytest --measure-slow`` writes anew what it says of the tests that run."""

SLOW_SECONDS = 0.2
"""Of a processor's time, of this process and those that it starts, for all parameters of a test together."""

_SECONDS = pytest.StashKey[dict[str, float]]()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--measure-slow", action="store_true", help="write into tests/slow.txt which are slow")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    slow = set(SLOW.read_text(encoding="utf-8").split("\n"))
    for item in items:
        if item.nodeid.partition("[")[0] in slow:
            item.add_marker("slow")


def pytest_collectstart(collector: pytest.Collector) -> None:
    """Print a dot for each module, as collecting takes some 10 s; on a terminal, pytest itself shows how far it is."""
    reporter = collector.config.pluginmanager.get_plugin("terminalreporter")
    if reporter is not None and not reporter.isatty and isinstance(collector, pytest.Module):
        reporter.write(".", flush=True)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    before = sum(os.times()[:4])
    done = yield
    seconds, name = item.config.stash.setdefault(_SECONDS, {}), item.nodeid.partition("[")[0]
    seconds[name] = seconds.get(name, 0) + sum(os.times()[:4]) - before
    return done


def pytest_sessionfinish(session: pytest.Session) -> None:
    if session.config.getoption("--measure-slow"):
        seconds = session.config.stash.get(_SECONDS, {})
        others = set(SLOW.read_text(encoding="utf-8").split()) - seconds.keys()
        slow = {name for name, used in seconds.items() if used > SLOW_SECONDS}
        SLOW.write_text("".join(f"{name}\n" for name in sorted(others | slow)), encoding="utf-8")


def pytest_configure() -> None:
    """Listen to Ctrl-C, which a shell has a program ignore that it starts in the background."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture
def pseudo_language() -> Iterator[None]:
    """Show every text in a language that is longer than English."""
    with spoken(PSEUDO.code):
        yield


@pytest.fixture(scope="session")
def data_dir() -> Path:
    """Folder of the true MNIST and of the pen strokes, named by ``LENET_DATA``."""
    folder = os.environ.get("LENET_DATA")
    if not folder:
        pytest.skip("LENET_DATA is not set: no MNIST and no pen strokes on this machine")
    return Path(folder)


@pytest.fixture(scope="session")
def mnist_train(data_dir: Path) -> Dataset:
    """Return the 60,000 digits to learn from."""
    return load_mnist(data_dir, "train")


@pytest.fixture(scope="session")
def mnist_test(data_dir: Path) -> Dataset:
    """Return the 10,000 digits of the test set."""
    return load_mnist(data_dir, "test")
