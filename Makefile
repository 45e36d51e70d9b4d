# A fresh machine needs Python 3.11 or later and make; everything else is installed into .venv.
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	$$p -c 'import sys, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed
# One more than there are cores: many tests wait for a server or another process.
WORKERS = $(shell $(PYTHON) -c 'import os; print(1 + (os.cpu_count() or 2))')
BENCH_INSTALLED := $(VENV)/.installed-bench

.DEFAULT_GOAL := help
.PHONY: help demo test lint bench format schemas pages clean

help: ## show this list
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/  make \1\t\2/' | expand -t 16

demo: $(INSTALLED) ## install into .venv and show the DeepSeek register
	@$(BIN)/factcheck show deepseek

test: $(INSTALLED) lint ## lint, types and every test
	@$(BIN)/python -m pytest -n $(WORKERS) --dist worksteal

lint: $(INSTALLED) ## ruff and mypy --strict
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy

format: $(INSTALLED) ## format and fix what can be fixed
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

schemas: $(INSTALLED) ## write docs/schema anew from the models
	@$(BIN)/factcheck schema --all docs/schema

pages: $(INSTALLED) ## write docs/rules anew from the rules
	@$(BIN)/factcheck check --write-pages docs/rules

bench: $(BENCH_INSTALLED) ## time start-up and loading, as ratios in one run
	@$(BIN)/python -m benchmarks

clean: ## remove what was installed
	rm -rf $(VENV)

$(INSTALLED): pyproject.toml
	@test -n "$(PYTHON)" || { echo "factcheck needs Python 3.11 or later on the PATH (or: make PYTHON=/path/to/python)"; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

$(BENCH_INSTALLED): $(INSTALLED)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[bench]'
	@touch $@
