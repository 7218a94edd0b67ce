"""Answer -> what the templates show. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, assert_never

from bot.core.answer import Answer, Figures, Note, Part, Points, Row, Table
from bot.core.question import Outcome

NEXT_STEPS: dict[Outcome, str] = {
    "answer": "You could also ask",
    "clarify": "Did you mean",
    "decline": "What I can answer",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PointsSection:
    """Rendered by templates/parts/points.html."""

    part: Points
    template: str = "points"


@dataclass(frozen=True, slots=True, kw_only=True)
class TableSection:
    """Rendered by templates/parts/table.html: the rows that differ come first."""

    part: Table
    differing: tuple[Row, ...]
    alike: tuple[Row, ...]
    columns: Literal["1", "2", "3", "many"]
    template: str = "table"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One measured value; `percent` of the largest beside it."""

    subject: str
    value: str
    percent: float


@dataclass(frozen=True, slots=True, kw_only=True)
class FiguresSection:
    """Rendered by templates/parts/figures.html."""

    part: Figures
    bars: tuple[Bar, ...]
    template: str = "figures"


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteSection:
    """Rendered by templates/parts/note.html."""

    part: Note
    template: str = "note"


Section = PointsSection | TableSection | FiguresSection | NoteSection


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerPage:
    """What templates/answer.html shows."""

    answer: Answer
    sections: tuple[Section, ...]
    next_steps_heading: str


def answer_page(answer: Answer) -> AnswerPage:
    """Lay out an answer as a page, whatever its outcome."""
    return AnswerPage(
        answer=answer,
        sections=tuple(map(_section, answer.parts)),
        next_steps_heading=NEXT_STEPS[answer.question.outcome],
    )


def _section(part: Part) -> Section:
    match part:
        case Points():
            return PointsSection(part=part)
        case Table():
            single = len(part.columns) < 2  # it is like no other, and so nothing of it is
            return TableSection(
                part=part,
                differing=tuple(row for row in part.rows if row.differs or single),
                alike=tuple(row for row in part.rows if not row.differs and not single),
                columns=_columns(part),
            )
        case Figures():
            return FiguresSection(part=part, bars=tuple(_bars(part)))
        case Note():
            return NoteSection(part=part)
        case _:
            assert_never(part)


def _columns(table: Table) -> Literal["1", "2", "3", "many"]:
    """Say how a phone lays the cells out: up to three stand side by side."""
    match len(table.columns):
        case 0 | 1:
            return "1"
        case 2:
            return "2"
        case 3:
            return "3"
        case _:
            return "many"


def _bars(figures: Figures) -> Iterator[Bar]:
    largest = max((found.amount for found in figures.measurements), default=0.0)
    for found in figures.measurements:
        percent = round(100 * found.amount / largest, 1) if largest > 0 else 0.0
        yield Bar(subject=found.subject, value=found.value, percent=percent)
