# drafter: every command a person needs. `make run` and `make test` do all the set-up themselves.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
TS := $(wildcard resources/translations/*.ts)
QM := $(TS:.ts=.qm)
export PYTHONUTF8 := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PIP_ROOT_USER_ACTION := ignore

.PHONY: run test lint bench clean setup translations strings library samples lock wheel

run: setup ## open the program; without a screen, do the tour off screen instead
	@sh scripts/system_libraries.sh window
	@$(BIN)/python -m drafter --or-tour build/tour

test: setup lint ## lint, types, architecture and every test
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2 -q

lint: setup
	$(BIN)/ruff check drafter tests scripts
	$(BIN)/ruff format --check drafter tests scripts
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: setup ## measured beside rivals where they install; prints, never asserts
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.benchmarks

setup: $(READY) translations
	@sh scripts/system_libraries.sh offscreen

$(READY): requirements.lock pyproject.toml
	@$(PYTHON) scripts/check_python.py
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "drafter: installing the pinned packages into $(VENV) (once)" >&2
	@$(BIN)/python -m pip install --quiet -r requirements.lock
	@$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

translations: $(QM)

resources/translations/%.qm: resources/translations/%.ts $(READY)
	@$(BIN)/pyside6-lrelease -silent $< -qm $@

strings: $(READY) ## collect the interface's strings into the .ts files
	@$(BIN)/python scripts/collect_strings.py

library: setup ## rebuild the shipped library from resources/
	@$(BIN)/python -m drafter library rebuild -o clause_library.db --force

samples: setup ## rebuild resources/samples from the script that tells how they were made
	@$(BIN)/python scripts/make_samples.py

wheel: setup ## a wheel with translations, resources and library inside, in dist/
	@$(BIN)/python -m pip wheel --quiet --no-build-isolation --no-deps --wheel-dir dist .

lock: ## pin again what pyproject.toml asks for (needs uv in the environment)
	@$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --all-extras --no-annotate \
		--no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" pyproject.toml -o requirements.lock

clean:
	rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis resources/translations/*.qm
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
