"""Answer -> the `text` of a message: what notifications, screen readers and old clients show.

Slack treats it as mrkdwn, so everything is escaped, and only links use its syntax.
"""

from __future__ import annotations

import re
from itertools import chain
from typing import assert_never

from bot.core.answer import Answer, Figures, Note, Part, Points, Statement, Table
from handlers.shortening import shorter
from handlers.wording import benchmark, escaped, link, source_line, spoken

TEXT_LIMIT = 4_000
"""Slack takes 40,000 characters but asks for at most 4,000 (chat.postMessage)."""

SOURCES = "Sources"
NEXT_STEPS = "You could also ask"
OPEN_PAGE = "Open as a page"

LINK = re.compile(r"<[^|>]*\|([^>]*)>")


def text(answer: Answer, lead: str = "", page: str = "") -> str:
    """Render the whole answer, plain and escaped. `lead`: mrkdwn that stands before it; `page`: its address.

    Where it would pass the limit, the least important goes first: next steps, then the addresses of
    sources (the blocks have both), then parts from the last on, and the text says so. An answer all
    of characters to escape may still come out longer, up to a few times the limit.
    """
    rendered, closing = "", ["", link(page, OPEN_PAGE)] if page else []
    for candidate in shorter(answer):
        body, links = _body(candidate), _sources(candidate)
        titles = [LINK.sub(r"\1", line) for line in links]
        for parts in ([body, links, _next_steps(candidate)], [body, links], [body, titles]):
            rendered = "\n".join([lead, *chain.from_iterable(parts), *closing]).strip()
            if len(rendered) <= TEXT_LIMIT:
                return rendered
    return rendered


def _body(answer: Answer) -> list[str]:
    lines = [escaped(answer.title), escaped(spoken(answer.bottom_line))]
    for part in answer.parts:
        lines += ["", *_part(part)]
    return lines


def _sources(answer: Answer) -> list[str]:
    return ["", SOURCES, *map(source_line, answer.sources)] if answer.sources else []


def _part(part: Part) -> list[str]:
    match part:
        case Points():
            return [escaped(part.heading), *map(_point, part.points)]
        case Table():
            rows = [
                f"- {row.label}: "
                + "; ".join(
                    f"{name}: {spoken(cell)}" for name, cell in zip(part.columns, row.cells, strict=True)
                )
                for row in part.rows
            ]
            return [escaped(line) for line in (part.heading, *rows)]
        case Figures():
            values = [f"- {found.subject}: {found.value}" for found in part.measurements]
            return [escaped(line) for line in (part.heading, *values, benchmark(part))]
        case Note():
            return [escaped(part.text)]
        case _:
            assert_never(part)


def _point(point: Statement) -> str:
    return f"- {escaped(spoken(point))}"


def _next_steps(answer: Answer) -> list[str]:
    if not answer.next_steps:
        return []
    return ["", NEXT_STEPS, *(f"- {escaped(step.question)}" for step in answer.next_steps)]
