.PHONY: check format lint types layers test report golden

check: lint types test        ## what CI runs

format:                       ## rewrite the code in the house's format
	uv run --group lint ruff format .
	uv run --group lint ruff check --fix .

lint:
	uv run --group lint ruff format --check .
	uv run --group lint ruff check .

types:
	uv run --group lint mypy

test:
	uv run --group test pytest

report:                       ## make the sample report anew; review the diff before you commit it
	uv run provenance report corpus/karabakh-2020 -o reports/karabakh-2020

golden:                       ## make the expected reports of the golden tests anew; review the diff
	uv run --group test python -m tests.golden.regenerate
