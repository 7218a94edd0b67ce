"""Answer -> shorter answers, for a message that would be too long for Slack.

The least important goes first and what is left out is named, so nobody takes a part for the whole.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.core.answer import Answer, Citation, Figures, Note, Part, Points, Statement, Table
from handlers.wording import clipped

LEFT_OUT = "Left out to fit in a message: {headings}."
ALIKE_LEFT_OUT = "rows that are alike"

TITLE_LIMIT = 150
BOTTOM_LINE_LIMIT = 1_500
NOTE_LIMIT = 500
SOURCES_KEPT = 5
STEP_LIMIT = 150


def shorter(answer: Answer) -> Iterator[Answer]:
    """Give the answer itself, then ever shorter ones; the last is a few lines whatever came in.

    First the rows that are alike go, then parts from the last on (notes stay: they say how to take
    the rest), then everything is cut to a fixed size. Sources that nothing cites any more go along.
    """
    yield answer
    gone: list[str] = []
    parts = tuple(_differing_rows(part) for part in answer.parts)
    if parts != answer.parts:
        gone = [ALIKE_LEFT_OUT]
        yield _with(answer, parts, gone)
    while any(not isinstance(part, Note) for part in parts):
        last = max(place for place, part in enumerate(parts) if not isinstance(part, Note))
        gone.append(_heading(parts[last]))
        parts = (*parts[:last], *parts[last + 1 :])
        yield _with(answer, parts, gone)
    yield _shortest(answer, gone)


def _with(answer: Answer, parts: tuple[Part, ...], gone: list[str]) -> Answer:
    note = Note(text=clipped(LEFT_OUT.format(headings=", ".join(gone)), NOTE_LIMIT))
    return replace(answer, parts=(*parts, note), sources=_cited(answer, parts))


def _shortest(answer: Answer, gone: list[str]) -> Answer:
    bottom_line = replace(
        answer.bottom_line,
        text=clipped(answer.bottom_line.text, BOTTOM_LINE_LIMIT),
        subject=clipped(answer.bottom_line.subject, TITLE_LIMIT),
        cites=answer.bottom_line.cites[:SOURCES_KEPT],
    )
    notes = [part.text for part in answer.parts if isinstance(part, Note)]
    headings = ", ".join([*gone, "notes"] if len(notes) > 1 else gone)
    said = [*notes[:1], *([LEFT_OUT.format(headings=headings)] if headings else [])]
    cut = replace(answer, bottom_line=bottom_line)
    return replace(
        cut,
        title=clipped(answer.title, TITLE_LIMIT),
        parts=tuple(Note(text=clipped(note, NOTE_LIMIT)) for note in said),
        sources=_cited(cut, ()),
        next_steps=tuple(step for step in answer.next_steps if len(step.question) <= STEP_LIMIT)[:3],
    )


def _differing_rows(part: Part) -> Part:
    if isinstance(part, Table) and any(row.differs for row in part.rows):
        return replace(part, rows=tuple(row for row in part.rows if row.differs))
    return part


def _heading(part: Part) -> str:
    return part.text if isinstance(part, Note) else part.heading


def _cited(answer: Answer, parts: tuple[Part, ...]) -> tuple[Citation, ...]:
    used = set(answer.bottom_line.cites).union(*map(_cites, parts))
    return tuple(source for source in answer.sources if source.number in used)


def _cites(part: Part) -> set[int]:
    match part:
        case Points():
            return _numbers(part.points)
        case Table():
            return _numbers(tuple(cell for row in part.rows for cell in row.cells))
        case Figures():
            return set(part.cites)
        case Note():
            return set()


def _numbers(statements: tuple[Statement, ...]) -> set[int]:
    return {number for statement in statements for number in statement.cites}
