# Every target does its own set-up first; on a set-up machine that takes no time.
# Windows and macOS: see CONTRIBUTING.md.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
BIN := .venv/bin
ARGS ?=
MINUTES ?= 10
OUTPUT ?= build/pictures
COMPILE = $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-header

.PHONY: help
help:  ## What can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' Makefile

.PHONY: setup
setup:  ## .venv/bin/callpop and all that it and the tests need
	@packaging/setup.sh

.PHONY: demo
demo: setup  ## A stretch of a working day; with no screen it is played to build/demo/
	@if [ -n "$${DISPLAY-}$${WAYLAND_DISPLAY-}" ] || [ "$$(uname)" != Linux ]; \
	then $(BIN)/callpop demo; \
	else $(BIN)/python packaging/headless_demo.py; fi

.PHONY: run
run: setup  ## The app
	@$(BIN)/callpop $(ARGS)

.PHONY: test
test: setup  ## The tests (ARGS="tests/desk -k missed" for some of them)
	@$(BIN)/python -m pytest $(if $(ARGS),$(ARGS),-n 2 --dist worksteal)

.PHONY: check
check: setup  ## Style, types, who imports whom, translations
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python packaging/translations.py check

.PHONY: translations
translations: setup  ## Follows the texts in the code; says what is not translated yet
	@$(BIN)/python packaging/translations.py update
	@$(BIN)/python packaging/translations.py compile

.PHONY: fuzz
fuzz: setup  ## Nonsense for every door: PBXs, webhooks, links, files, commands (MINUTES=10 ARGS="--only xvb")
	@$(BIN)/python -m tests.fuzz.run --minutes $(MINUTES) $(ARGS)

.PHONY: faults
faults: setup  ## Every fault of the fault table, the slow ones too (ARGS="-k tls" for some)
	@$(BIN)/python -m pytest tests/faults -m "" --keep-figures $(ARGS)

.PHONY: soak
soak: setup  ## A month of work, and a thousand kills (ARGS="--days 2 --kills 50" for less)
	@$(BIN)/python -m tests.soak.run $(ARGS)

.PHONY: bench
bench: setup  ## What Callpop costs, as ratios to bare floors: build/bench/report.md (ARGS="--only start")
	@$(BIN)/python -m tests.bench.run $(ARGS)

.PHONY: secrets
secrets: setup  ## Searches everything that Callpop writes for secrets that were planted
	@$(BIN)/python -m pytest tests/secrets -m "" $(ARGS)

.PHONY: figures
figures: setup  ## Writes what the long runs measured into RELIABILITY.md and the README
	@$(BIN)/python -m tests.figures

.PHONY: lock
lock: setup  ## Newest allowed versions of all that we build on, with their hashes
	$(COMPILE) --upgrade pyproject.toml -o packaging/locks/app.txt
	$(COMPILE) --upgrade --extra dev -c packaging/locks/app.txt pyproject.toml \
		-o packaging/locks/dev.txt
	$(COMPILE) --upgrade --group pyproject.toml:audit -o packaging/locks/audit.txt

.PHONY: bundle
bundle: setup  ## The app as a folder that needs no Python, dist/callpop; no code from outside gets in
	@$(BIN)/python packaging/bundle.py

.PHONY: prove
prove: setup  ## Does the bundle work? (ARGS="callpop" for an installed one)
	@$(BIN)/python packaging/prove.py $(if $(ARGS),$(ARGS),$(CURDIR)/dist/callpop/callpop)

.PHONY: deb
deb: setup  ## dist/*.deb of the bundle
	@$(BIN)/python packaging/deb.py

.PHONY: try-deb
try-deb: setup  ## Installs, proves and removes the .deb on a fresh Debian 12 (needs root, mmdebstrap)
	@$(BIN)/python packaging/try_deb.py

.PHONY: rpm
rpm: setup  ## dist/*.rpm of the bundle (needs rpmbuild)
	@$(BIN)/python packaging/rpm.py

.PHONY: tarball
tarball: setup  ## dist/*.tar.gz of the bundle, with an installer for every Linux
	@$(BIN)/python packaging/tarball.py

.PHONY: audit
audit: setup  ## Is what is installed what is locked, and is a fault known of it? (ARGS=--strict)
	@$(BIN)/python packaging/audit.py $(ARGS)

.PHONY: docs
docs: setup  ## The documentation as a site, build/docs; a broken link ends it
	@$(BIN)/python packaging/documentation.py

.PHONY: screenshots
screenshots: setup  ## The pictures of the README and docs/, from the demo and the gallery
	@$(BIN)/python packaging/screenshots.py

.PHONY: pictures
pictures: setup  ## Every window in every state, to look at (OUTPUT=DIR ARGS="--language uk --size 150")
	@$(BIN)/python -m tests.ui.gallery --output $(OUTPUT) $(ARGS)

.PHONY: clean
clean:  ## Removes everything that was made
	rm -rf .venv build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
