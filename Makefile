# Each target prepares what it needs first.

BIN = .venv/bin

.PHONY: run install uninstall test quick soak bench recognition translations bundle deb release-check clean help

run: .venv/ready-to-run ## open the window
	@echo "Opening the window…"
	@$(BIN)/lenet-pad

install: .venv/ready-to-run ## put the program into your desktop's menu
	@$(BIN)/lenet-pad --install-desktop

uninstall: .venv/ready-to-run ## take it out of the menu
	@$(BIN)/lenet-pad --uninstall-desktop

# A process for each core; the tests of one file share what they set up.
PARALLEL := --numprocesses auto --maxprocesses 4 --dist loadfile

test: .venv/ready-to-test ## check everything: style, types, tests
	@echo "Checking the style (ruff)…"
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check
	@.ci/step "Checking the types (mypy)" $(BIN)/mypy
	@echo "Running the tests (pytest), for some minutes…"
	@$(BIN)/pytest $(PARALLEL)

quick: .venv/ready-to-test ## run the quick checks: all but the tests that tests/slow.txt lists
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check
	@.ci/step "Checking the types (mypy)" $(BIN)/mypy
	@$(BIN)/pytest $(PARALLEL) -m "not slow"

soak: .venv/ready-to-run ## use one window for a long day's work, in some minutes, and see that nothing grows
	$(BIN)/python -m benchmarks.soak

# These variables can make BLAS slower than it is.
bench: .venv/ready-to-bench ## measure speed
	env -u OPENBLAS_CORETYPE -u OPENBLAS_L2_SIZE -u OPENBLAS_NUM_THREADS \
	    $(BIN)/python -m benchmarks --out docs/benchmarks.md

recognition: .venv/ready-to-run ## measure how well drawings are read, the first time for an hour
	$(BIN)/python -m benchmarks.recognition --out docs/recognition.md

translations: .venv/ready-to-run ## bring all texts into the files of translators, resources/translations
	@.ci/step "Collecting the texts (lupdate)" $(BIN)/python .ci/translations.py

bundle: .venv/ready-to-bundle ## make a folder that runs without Python, and an archive of it, in dist
	@PYTHONPATH=.ci .ci/step "Making the bundle (PyInstaller), for a minute" $(BIN)/python -m installers.bundle
	@ls -sh dist/lenet-pad-*.gz

deb: bundle ## make a Debian package of that folder
	@PYTHONPATH=.ci .ci/step "Making the Debian package (dpkg-deb)" $(BIN)/python -m installers.deb
	@ls -sh dist/*.deb

release-check: .venv/ready-to-run ## see that version, changelog, model cards, pictures and translations agree
	@PYTHONPATH=.ci $(BIN)/python -m installers.release check $(TAG)

clean: ## remove all that was made
	rm -rf .venv build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find .ci app benchmarks lenet tests -name __pycache__ -prune -exec rm -rf {} +

help: ## list these
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-13s %s\n", $$1, $$2 }' Makefile

# What is installed depends on pyproject.toml alone: the project itself runs from this folder.
.venv/ready-to-run: pyproject.toml .venv/made
	@.ci/step "Installing NumPy, Qt and what else the window needs (about 100 MB, once)" \
	    $(BIN)/python -m pip install --editable .
	@touch $@

.venv/ready-to-test: pyproject.toml .venv/made
	@.ci/step "Installing NumPy, Qt and what else the window and the tests need (about 180 MB, once)" \
	    $(BIN)/python -m pip install --editable '.[dev]'
	@touch $@ .venv/ready-to-run

.venv/ready-to-bench: pyproject.toml .venv/made
	@.ci/step "Installing PyTorch, ONNX Runtime and JAX to compare with (about 1 GB, once)" \
	    $(BIN)/python -m pip install --editable '.[bench]'
	@touch $@ .venv/ready-to-run

.venv/ready-to-bundle: pyproject.toml .venv/made
	@.ci/step "Installing what the window needs (about 100 MB, once) and PyInstaller" \
	    $(BIN)/python -m pip install --editable '.[bundle]'
	@touch $@ .venv/ready-to-run

.venv/made:
	@.ci/system-packages
	@python="$${PYTHON:-$$(.ci/find-python)}" && .ci/step "Making the environment in .venv" "$$python" -m venv .venv
	@touch $@
