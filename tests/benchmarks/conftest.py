"""What stands in this folder is a benchmark: `make bench` runs it and prints what it recorded.

A benchmark says what it measured with pytest's `record_property(what, figure)`.
"""

from __future__ import annotations

from pathlib import Path

import pytest

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.benchmark)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    figures = [
        (report.head_line, what, figure)
        for report in terminalreporter.getreports("passed") + terminalreporter.getreports("failed")
        if report.when == "call"
        for what, figure in report.user_properties
    ]
    if figures:
        terminalreporter.section("measured")
    for benchmark, what, figure in figures:
        terminalreporter.write_line(f"{benchmark}: {what} {figure}")
