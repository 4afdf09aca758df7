# make run opens the window, make test checks everything; each prepares what it needs first.

BIN = .venv/bin

.PHONY: run test clean

run: .venv/ready-to-run
	$(BIN)/lenet-pad

test: .venv/ready-to-test
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/pytest

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

.venv/made:
	.ci/system-packages
	python="$${PYTHON:-$$(.ci/find-python)}" && "$$python" -m venv .venv
	touch $@
