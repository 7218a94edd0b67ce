"""An answer as plain text, laid out for a terminal."""

from __future__ import annotations

from textwrap import fill
from typing import assert_never

from bot.core.answer import Answer, Citation, Figures, Note, Part, Points, Statement, Table, worded

NARROWEST, WIDEST = 40, 100
"""Columns between which lines are laid out: narrower breaks words, wider is hard to read."""


def render(answer: Answer, width: int = 80) -> str:
    """Give the whole answer in lines of at most `width` columns (but for long words), ending in a break."""
    width = min(max(width, NARROWEST), WIDEST)
    parts = [
        f"{answer.title}\n{'=' * min(len(answer.title), width)}",
        _wrap(_stated(answer.bottom_line), width),
    ]
    parts += [_part(part, width) for part in answer.parts]
    if answer.sources:
        parts.append(_section("Sources", [_source(one, width) for one in answer.sources]))
    if answer.next_steps:
        asked = [_wrap(f"- {step.question}", width, "  ") for step in answer.next_steps]
        parts.append(_section("You could also ask", asked))
    if answer.sources:
        parts.append(f"Knowledge of {answer.as_of}, version {answer.version}")
    return "\n\n".join(parts) + "\n"


def _section(heading: str, lines: list[str]) -> str:
    return "\n".join([heading, "-" * len(heading), *lines])


def _wrap(text: str, width: int, indent: str = "") -> str:
    return fill(text, width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)


def _part(part: Part, width: int) -> str:
    match part:
        case Points():
            return _section(part.heading, [_wrap(f"- {_stated(one)}", width, "  ") for one in part.points])
        case Table():
            return _section(part.heading, _table(part, width))
        case Figures():
            lines = [f"- {one.subject}: {one.value}" for one in part.measurements]
            about = f"{part.benchmark} {part.caveat}{_cites(part.cites)}"
            return _section(part.heading, [*lines, _wrap(about, width)])
        case Note():
            return _wrap(part.text, width)
        case _:
            assert_never(part)


def _table(table: Table, width: int) -> list[str]:
    """Lay the cells out in columns of equal width, each cell wrapped within its own."""
    labels = max((len(row.label) for row in table.rows), default=0)
    labels = min(labels, width // 4)
    column = max((width - labels) // max(len(table.columns), 1) - 2, 8)
    widths = [labels, *[column] * len(table.columns)]
    lines = _lay_out(["", *table.columns], widths)
    for row in table.rows:
        lines += _lay_out([row.label, *map(_stated, row.cells)], widths)
    return lines


def _lay_out(cells: list[str], widths: list[int]) -> list[str]:
    wrapped = [_wrap(cell, max(width, 1)).splitlines() for cell, width in zip(cells, widths, strict=True)]
    height = max(map(len, wrapped))
    rows = [[lines[i] if i < len(lines) else "" for lines in wrapped] for i in range(height)]
    return [
        "  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip() for row in rows
    ]


def _stated(statement: Statement) -> str:
    return worded(statement) + _cites(statement.cites)


def _cites(numbers: tuple[int, ...]) -> str:
    return f" [{', '.join(map(str, numbers))}]" if numbers else ""


def _source(citation: Citation, width: int) -> str:
    text = f"[{citation.number}] {citation.title}, as of {citation.as_of}"
    return _wrap(text, width, "    ") + (f"\n    {citation.url}" if citation.url else "")
