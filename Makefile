# Every target works in a fresh clone: it makes .venv and installs the locked, hashed dependencies first.
# ARGS adds arguments, such as: make test ARGS="tests/gate -k consent"
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help demo test check bench soak pictures data lock clean

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check
COMPILE := uv pip compile --quiet --generate-hashes --universal --python-version 3.11 --no-header --no-annotate

help: ## Say what each target does.
	@sed -n 's/^\([a-z]*\):[^#]*## \(.*\)/make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 16

demo: $(VENV)/.runtime ## Build the demo service, serve it on http://127.0.0.1:8400 and print a tour.
	@$(BIN)/plainview demo $(ARGS)

test: $(VENV)/.dev ## Run the whole test suite; name what could not run and what to install for it.
	@$(BIN)/python -m pytest -n auto --dist loadfile $(ARGS)

check: $(VENV)/.dev ## Check style, types, import contracts, the catalogue and the docs.
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/plainview catalogue check
	$(BIN)/python -m pytest -q tests/architecture/test_documents.py

bench: $(VENV)/.runtime ## Run the benchmarks; print a table and write bench.json.
	@$(BIN)/plainview bench all $(ARGS)

soak: $(VENV)/.dev ## Run the long tests: hundreds of kills, millions of fuzzed payloads.
	@$(BIN)/python -m pytest -m soak $(ARGS)

pictures: $(VENV)/.dev ## Take pictures of every page into pictures/, and an index.html to look through them.
	@$(BIN)/python -m pytest -m pictures $(ARGS)

data: .data/ml-100k/ml-100k.inter .data/npm/package.json .data/fides/.installed ## Fetch MovieLens 100K (research licence, never shipped), fides, and what tests need of npm into .data/.

lock: ## Write both lock files anew from pyproject.toml (needs uv).
	$(COMPILE) --group build pyproject.toml --output-file requirements.lock
	$(COMPILE) --group build --group dev pyproject.toml --constraints requirements.lock \
		--output-file requirements-dev.lock

clean: ## Remove .venv and what the tools left; data stays.
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis build

# The stamps say which lock is installed, so that installing happens once a change of it.
$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Plainview needs Python 3.11 or newer; name one with: make PYTHON=python3.12 ..." >&2; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' || \
		{ echo "Python's venv module is missing; install it with: apt install python3-venv" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)

# The development lock holds the runtime lock's very versions, so the one stamp serves both.
$(VENV)/.runtime: requirements.lock pyproject.toml | $(BIN)/python
	$(PIP) install --quiet --require-hashes --requirement requirements.lock
	$(PIP) install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.dev: requirements-dev.lock requirements.lock pyproject.toml | $(BIN)/python
	$(PIP) install --quiet --require-hashes --requirement requirements-dev.lock
	$(PIP) install --quiet --no-deps --no-build-isolation --editable .
	@touch $(VENV)/.runtime $@

# The wheel is known by its hash; only its sample of MovieLens is taken out, and nothing of it is installed.
.data/ml-100k/ml-100k.inter: .ci/data.lock | $(BIN)/python
	@rm -rf .data/ml-100k .data/wheel && mkdir -p .data/wheel
	$(PIP) download --quiet --no-deps --only-binary :all: --require-hashes --requirement .ci/data.lock --dest .data/wheel
	$(BIN)/python -m zipfile --extract .data/wheel/*.whl .data/wheel
	@mv .data/wheel/recbole/dataset_example/ml-100k .data/ml-100k && rm -rf .data/wheel && touch $@

# Text messages go to a real centre, and pages through axe-core and html-validate, which are JavaScript; without npm
# the tests of both are skipped.
.data/npm/package.json: .ci/npm/package.json .ci/npm/package-lock.json
	@if command -v npm >/dev/null; then \
		mkdir -p .data/npm && cp .ci/npm/package-lock.json .data/npm/ && cp .ci/npm/package.json .data/npm/ && \
		npm ci --prefix .data/npm --ignore-scripts --no-audit --no-fund --loglevel=error || { rm -f $@; exit 1; }; \
	else echo "npm is missing, so nothing of it was fetched; install it with: apt install nodejs npm" >&2; fi

# The `fides` command reads our manifest in a test. It depends on most of the cloud, so it has an environment of its
# own with those packages only that `fides --local parse` imports; the locks name each by its hash. Two of them have
# no wheel; setuptools comes first, so that building it downloads nothing unhashed.
.data/fides/.installed: .ci/fides-build.lock .ci/fides.lock
	@rm -rf .data/fides && $(PYTHON) -m venv .data/fides
	.data/fides/bin/python -m pip --disable-pip-version-check install --quiet --no-deps --require-hashes \
		--requirement .ci/fides-build.lock
	.data/fides/bin/python -m pip --disable-pip-version-check install --quiet --no-deps --require-hashes \
		--only-binary :all: --no-binary fideslog,sqlalchemy --no-build-isolation --requirement .ci/fides.lock
	@touch $@
