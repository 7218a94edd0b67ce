"""An answer as CommonMark with pipe tables: for pipes, pull requests and decision records."""

from __future__ import annotations

import re
from typing import assert_never

from bot.core.answer import Answer, Citation, Figures, Note, Part, Points, Row, Statement, Table, worded

SPECIAL = re.compile(r"([\\`*_\[\]<>|#])")


def render(answer: Answer) -> str:
    """Give the whole answer, ending in one line break."""
    parts = [f"# {escape(answer.title)}", f"**{stated(answer.bottom_line)}**"]
    parts += [_part(part) for part in answer.parts]
    if answer.sources:
        parts.append("## Sources\n\n" + "\n".join(map(source_line, answer.sources)))
    if answer.next_steps:
        asked = "\n".join(f"- {escape(step.question)}" for step in answer.next_steps)
        parts.append(f"## You could also ask\n\n{asked}")
    if answer.sources:
        parts.append(f"Knowledge of {answer.as_of}, version {answer.version}.")
    return "\n\n".join(parts) + "\n"


def escape(text: str) -> str:
    """Make text stand for itself in Markdown."""
    return SPECIAL.sub(r"\\\1", text)


def stated(statement: Statement) -> str:
    """Give a statement on one line, with its status and the numbers of its citations."""
    return escape(worded(statement)) + _cites(statement.cites)


def source_line(citation: Citation) -> str:
    """Give a source as an item of a numbered list."""
    title = escape(citation.title)
    linked = f"[{title}](<{citation.url}>)" if citation.url else title
    return f"{citation.number}. {linked}, as of {citation.as_of}"


def _part(part: Part) -> str:
    match part:
        case Points():
            lines = "\n".join(f"- {stated(point)}" for point in part.points)
            return f"## {escape(part.heading)}\n\n{lines}"
        case Table():
            head = _line(("", *part.columns)) + _line(("---",) * (len(part.columns) + 1))
            return f"## {escape(part.heading)}\n\n{head}{''.join(map(_row, part.rows))}".rstrip()
        case Figures():
            lines = "\n".join(f"- {escape(one.subject)}: {escape(one.value)}" for one in part.measurements)
            about = f"{escape(part.benchmark)} {escape(part.caveat)}{_cites(part.cites)}"
            return f"## {escape(part.heading)}\n\n{lines}\n\n{about}"
        case Note():
            return f"_{escape(part.text)}_"
        case _:
            assert_never(part)


def _line(cells: tuple[str, ...]) -> str:
    return f"| {' | '.join(cells)} |\n"


def _row(row: Row) -> str:
    return _line((escape(row.label), *map(stated, row.cells)))


def _cites(numbers: tuple[int, ...]) -> str:
    return "".join(f" \\[{number}\\]" for number in numbers)
