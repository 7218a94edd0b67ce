# make help says what there is. Everything is installed into .venv; delete it to start afresh.

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help setup run test lint types coverage bench lock
SHELL := /bin/sh

VENV := .venv
BIN := $(VENV)/bin
INSTALL := $(BIN)/python -m pip install --quiet --quiet --disable-pip-version-check --require-hashes

# The first Python that is new enough; `make setup PYTHON=...` chooses another.
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; \
	done)

help: ## say what there is
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-9s %s\n", $$1, $$2 }' Makefile

setup: $(VENV)/runtime.stamp ## install what Versus needs into .venv, with the `versus` command

run: setup ## serve the web page, and Slack if its tokens are set
	@$(BIN)/versus serve

test: $(VENV)/dev.stamp ## the fast tests: a few minutes, no network
	@$(BIN)/python -m pytest

lint: $(VENV)/dev.stamp ## style and form (ruff)
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check

types: $(VENV)/dev.stamp ## types (mypy)
	@$(BIN)/mypy

coverage: $(VENV)/dev.stamp ## branch coverage of bot/core by the fast tests
	@$(BIN)/python -m pytest --cov --cov-report=term-missing:skip-covered

bench: $(VENV)/dev.stamp ## measure speed, as ratios within one run
	@$(BIN)/python -m pytest -m benchmark tests/benchmarks

# uv writes one lock for all platforms and Pythons, with a hash for each file. Packages keep the
# version they have unless pyproject.toml asks for another; `make lock UPGRADE=--upgrade` renews all.
# Extras stay named: pip would take the newest release for an extra that the lock does not name.
UV := $(VENV)/lock/bin/uv
COMPILE = UV_CUSTOM_COMPILE_COMMAND='make lock' $(UV) pip compile --quiet --universal --python-version 3.11 \
	--generate-hashes --no-emit-index-url --no-emit-find-links --no-annotate --no-strip-extras $(UPGRADE) pyproject.toml
lock: $(BIN)/python ## write the locks anew from pyproject.toml
	@$(BIN)/python -m venv $(VENV)/lock
	@$(VENV)/lock/bin/python -m pip install --quiet --quiet --disable-pip-version-check 'uv>=0.9'
	@$(COMPILE) --output-file requirements.lock
	@$(COMPILE) --group dev --constraint requirements.lock --output-file requirements-dev.lock

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo 'Versus needs Python 3.11 or newer with its venv module (Debian, Ubuntu: apt install python3-venv).' >&2; exit 1; }
	@$(PYTHON) -m venv --clear $(VENV)

# The checkout's code is what runs: its path stands in site-packages, and the command starts it.
$(VENV)/runtime.stamp: requirements.lock $(BIN)/python
	@echo 'Installing into $(VENV) ...'
	@$(INSTALL) -r requirements.lock
	@echo '$(CURDIR)' > "$$($(BIN)/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')/versus.pth"
	@printf '#!/bin/sh\nexec "%s/python" -P -m bot "$$@"\n' '$(CURDIR)/$(BIN)' > $(BIN)/versus
	@chmod +x $(BIN)/versus
	@touch $@

$(VENV)/dev.stamp: requirements-dev.lock $(VENV)/runtime.stamp
	@echo 'Installing the tools for development ...'
	@$(INSTALL) -r requirements-dev.lock
	@touch $@
