# make         set everything up and build the example desk
# make test    the tests (under five minutes); make check adds lint, types, slow tests
# make bench   what a build and each stage costs, beside one bare process
# make picture the README's picture of the example, drawn anew
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
LIBRARIES := libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0

example: setup
	$(BIN)/snakemake

setup: $(VENV)/ready
	@$(BIN)/loccit doctor > $(VENV)/doctor.txt || { \
	  if [ "$$(id -u)" = 0 ] && command -v apt-get > /dev/null; then \
	    apt-get update -qq && apt-get install -y -qq $(LIBRARIES) > /dev/null; \
	  elif command -v apt-get > /dev/null && sudo -n true 2> /dev/null; then \
	    sudo -n apt-get update -qq && sudo -n apt-get install -y -qq $(LIBRARIES) > /dev/null; \
	  fi; $(BIN)/loccit doctor; }

# uv comes from the path, else into the project's own environment.
$(VENV)/ready: requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit("loccit needs Python 3.11 or newer; set PYTHON=" if sys.version_info < (3, 11) else 0)'
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@command -v uv > /dev/null || test -x $(BIN)/uv || $(BIN)/python -m pip install -q --disable-pip-version-check uv
	@PATH="$(PATH):$(CURDIR)/$(BIN)"; export PATH; \
	  uv pip install -q --python $(BIN)/python --require-hashes -r requirements.lock && \
	  uv pip install -q --python $(BIN)/python --no-deps --no-build-isolation -e .
	@touch $@

test: setup
	$(BIN)/pytest -q -n 2 --dist loadgroup

lint: setup
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/snakefmt --check Snakefile src/loccit/rules
	$(BIN)/djlint --lint --quiet -e jinja templates

check: lint
	$(BIN)/pytest -q -n 2 --dist loadgroup -m "slow or not slow"

bench: setup
	$(BIN)/python -m bench
	$(BIN)/python -m bench.claims
	$(BIN)/python -m bench.facts

picture: example
	$(BIN)/python docs/pictures/summary.py

# Names and hashes only, no address: any package index that holds them will do.
lock: setup
	PATH="$(PATH):$(CURDIR)/$(BIN)" uv pip compile -q --upgrade --universal --generate-hashes \
	  --no-header --python-version 3.11 --group dev pyproject.toml -o requirements.lock

clean:
	rm -rf build out dist .snakemake

.PHONY: example setup test lint check bench picture lock clean
