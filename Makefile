# make run opens the window, make test checks everything and make quick all that is not slow, make bench measures
# speed and make recognition how well drawings are read; each prepares what it needs first.

BIN = .venv/bin

.PHONY: run test quick soak bench recognition clean

run: .venv/ready-to-run
	$(BIN)/lenet-pad

test: .venv/ready-to-test
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/pytest

# What can be told soon: everything but the slow tests, which tests/slow.txt lists.
quick: .venv/ready-to-test
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/pytest -m "not slow"

# A long day's work in one window, in some minutes; it fails if anything has grown.
soak: .venv/ready-to-run
	$(BIN)/python -m benchmarks.soak

# These variables can make BLAS slower than it is.
bench: .venv/ready-to-bench
	env -u OPENBLAS_CORETYPE -u OPENBLAS_L2_SIZE -u OPENBLAS_NUM_THREADS \
	    $(BIN)/python -m benchmarks --out docs/benchmarks.md

# The first time, it trains a network for each of five groups of writers: about an hour.
recognition: .venv/ready-to-run
	$(BIN)/python -m benchmarks.recognition --out docs/recognition.md

clean:
	rm -rf .venv build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find app benchmarks lenet tests -name __pycache__ -prune -exec rm -rf {} +

# What is installed depends on pyproject.toml alone: the project itself runs from this folder.
.venv/ready-to-run: pyproject.toml .venv/made
	$(BIN)/python -m pip install --quiet --editable .
	touch $@

.venv/ready-to-test: pyproject.toml .venv/made
	$(BIN)/python -m pip install --quiet --editable '.[dev]'
	touch $@ .venv/ready-to-run

.venv/ready-to-bench: pyproject.toml .venv/made
	$(BIN)/python -m pip install --quiet --editable '.[bench]'
	touch $@ .venv/ready-to-run

.venv/made:
	.ci/system-packages
	python="$${PYTHON:-$$(.ci/find-python)}" && "$$python" -m venv .venv
	touch $@
