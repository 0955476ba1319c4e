# Every target sets up what it needs in .venv by itself; only make and Python 3.11 or newer are assumed.
# Another Python: make test PYTHON=python3.12

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
LOCK_VENV := .venv-lock
# The build backend and what it asks for in an editable install, installed first and pinned like the rest:
# pip's own isolated build would take whatever version is newest today.
BACKEND := hatchling editables
# followthemoney validates an export in the tests. Its own dependency PyICU has to be compiled against a library that a fresh
# machine lacks; the test does without, so these three come without what they ask for (pyproject.toml lists the rest).
ALONE := followthemoney normality rigour
INSTALL := $(BIN)/python -m pip install --quiet --constraint constraints.txt

export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PYTHONUTF8 := 1

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help demo test check evaluate bench lock clean

help: ## list the targets
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1|\2/p' $(firstword $(MAKEFILE_LIST)) | while IFS='|' read -r name what; \
		do printf '%-18s%s\n' "$$name" "$$what"; done

demo: $(VENV)/.runtime ## read our samples into a fresh record and print the timeline of Iran and Iraq
	@$(BIN)/rasad demo

check: $(VENV)/.dev ## rules, layout, types, layers, house style
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
	$(BIN)/python -m pytest --quiet tests/test_house_style.py

test: check ## check, then all tests
	$(BIN)/python -m pytest -n 2 tests

evaluate: $(VENV)/.dev ## score the readings against the annotated reports
	@$(BIN)/python evaluation/evaluate.py $(ARGS)

bench: $(VENV)/.dev ## measure speed
	@$(BIN)/python benchmarks/run.py $(ARGS) && $(BIN)/python benchmarks/text.py && $(BIN)/python benchmarks/dates.py \
		&& $(BIN)/python benchmarks/names.py

lock: ## write constraints.txt anew, with the newest versions that pyproject.toml allows
	@$(call require-python)
	$(PYTHON) -m venv --clear $(LOCK_VENV)
	$(LOCK_VENV)/bin/python -m pip install --quiet $(BACKEND)
	$(LOCK_VENV)/bin/python -m pip install --quiet --no-build-isolation --editable '.[dev]'
	$(LOCK_VENV)/bin/python -m pip install --quiet --no-deps $(ALONE)
	@{ echo '# Every version that is installed and tested, runtime, development and build. Written by: make lock'; \
	   $(LOCK_VENV)/bin/python -m pip freeze --exclude-editable | LC_ALL=C sort --ignore-case; } > constraints.txt
	@! grep -nE '://| @ |^-' constraints.txt || { echo 'constraints.txt must name versions only, no addresses' >&2; exit 1; }
	rm -rf $(LOCK_VENV)

clean: ## remove everything that make has made
	rm -rf $(VENV) $(LOCK_VENV) build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis .benchmarks
	find src tests evaluation benchmarks -type d -name __pycache__ -prune -exec rm -rf {} + 2>/dev/null || true

define require-python
$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
	echo "Rasad needs Python 3.11 or newer, but '$(PYTHON)' is `$(PYTHON) --version 2>/dev/null || echo not to be found`." \
	     "Name another one: make $(or $(firstword $(MAKECMDGOALS)),test) PYTHON=python3.11" >&2; exit 1; }
endef

# Stamps: a set-up is repeated only when the dependencies or their versions have changed.
$(VENV)/.runtime: pyproject.toml constraints.txt
	@$(call require-python)
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(INSTALL) $(BACKEND)
	$(INSTALL) --no-build-isolation --editable .
	@touch $@

$(VENV)/.dev: $(VENV)/.runtime
	$(INSTALL) --no-build-isolation --editable '.[dev]'
	$(INSTALL) --no-deps $(ALONE)
	@touch $@
