"""`versus eval`: measure understanding on files of labelled questions."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from bot.core.errors import UserError
from bot.core.evaluating import Labelled, Report, compared, in_words, labelled
from bot.core.evaluating import evaluate as count
from bot.core.model import Catalog
from bot.core.understanding import Understanding

UNREADABLE = "{file}: cannot be read ({why})."
NOT_A_LINE = "{file}:{line}: not a labelled question; tests/questions/README.md says what one holds."
NOT_A_REPORT = "{file}: not a report that `versus eval --json` printed."


def evaluate(
    catalog: Catalog, files: Sequence[str], *, as_json: bool = False, compare: str | None = None
) -> int:
    """Measure, print, and give the exit status: always 0. UserError on files that cannot be used."""
    report = count([line for file in files for line in labelled_lines(file)], Understanding(catalog).read)
    if compare is not None:
        told = _compared(report, compare)
    elif as_json:
        told = json.dumps(report.as_json(), ensure_ascii=False, indent=1)
    else:
        told = in_words(report)
    sys.stdout.write(f"{told}\n")
    return 0


def _compared(report: Report, file: str) -> str:
    try:
        return compared(report, json.loads(_text(file)))
    except (ValueError, KeyError, TypeError) as error:
        raise UserError(NOT_A_REPORT.format(file=file)) from error


def labelled_lines(file: str) -> Iterator[Labelled]:
    """Read a file of labelled questions; UserError names what is not as it should be."""
    for number, line in enumerate(_text(file).split("\n"), start=1):
        if line.strip():
            try:
                yield labelled(json.loads(line))
            except (ValueError, KeyError, TypeError, AttributeError) as error:
                raise UserError(NOT_A_LINE.format(file=file, line=number)) from error


def _text(file: str) -> str:
    try:
        return Path(file).read_text(encoding="utf-8")
    except (OSError, UnicodeError) as error:
        raise UserError(UNREADABLE.format(file=file, why=error)) from error
