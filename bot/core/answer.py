"""An answer, free of any surface: what `advising` makes of a question and every renderer shows.

Texts are plain words without mark-up. Every renderer matches over `Part` and ends in
`assert_never`, so that the type checker lists what is left to do when a part is added.
"""

from __future__ import annotations

from bot.core.frozen import dataclass
from bot.core.model import Status
from bot.core.question import Question


@dataclass(frozen=True, kw_only=True)
class Citation:
    """A numbered source of an answer, counted from 1. `as_of`: when the fact was last known to hold."""

    number: int
    title: str
    url: str
    as_of: str
    status: Status


@dataclass(frozen=True, kw_only=True)
class Statement:
    """A sentence with the numbers of its citations.

    A `status` that is neither confirmed nor judgement is shown in words, see `STATUS_WORDS`.
    `subject` is the name it speaks of, where the list it stands in mixes several; else empty.
    """

    text: str
    cites: tuple[int, ...] = ()
    status: Status = "confirmed"
    subject: str = ""


@dataclass(frozen=True, kw_only=True)
class Points:
    """A heading and a list of statements."""

    heading: str
    points: tuple[Statement, ...]


@dataclass(frozen=True, kw_only=True)
class Row:
    """One row of a table, a cell for each column. `differs`: the cells are not all alike."""

    label: str
    cells: tuple[Statement, ...]
    differs: bool = True


@dataclass(frozen=True, kw_only=True)
class Table:
    """Rows over columns; `columns` are the names of the subjects."""

    heading: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, kw_only=True)
class Measurement:
    """One value of one subject; `value` as printed, `amount` as a number, for a chart."""

    subject: str
    value: str
    amount: float


@dataclass(frozen=True, kw_only=True)
class Figures:
    """Values of ONE metric of ONE benchmark, with its caveat. Nothing else may show a measured value."""

    heading: str
    benchmark: str
    caveat: str
    measurements: tuple[Measurement, ...]
    cites: tuple[int, ...]


@dataclass(frozen=True, kw_only=True)
class Note:
    """A remark about the answer itself: what is not covered, that it is composed, what was assumed."""

    text: str


Part = Points | Table | Figures | Note


@dataclass(frozen=True, kw_only=True)
class NextStep:
    """A question that may follow. `label`: for a button, at most 30 characters; `question`: in full."""

    label: str
    question: str


@dataclass(frozen=True, kw_only=True)
class Answer:
    """The reply to one question, whatever its outcome.

    `bottom_line` comes first everywhere. `sources` are those cited, in the order of their numbers.
    `version` and `as_of` are those of the knowledge it was made from.
    """

    question: Question
    title: str
    bottom_line: Statement
    parts: tuple[Part, ...] = ()
    sources: tuple[Citation, ...] = ()
    next_steps: tuple[NextStep, ...] = ()
    version: str
    as_of: str


STATUS_WORDS: dict[Status, str] = {
    "confirmed": "",
    "judgement": "",
    "outdated": "No longer so",
    "disputed": "Disputed",
    "refuted": "Wrong",
    "reported": "Unverified report",
}
"""What a reader is told of a statement before its words; nothing where it can be relied on."""


def worded(statement: Statement) -> str:
    """Give a statement's words with its subject and its status in front, without its citations."""
    status = STATUS_WORDS[statement.status]
    return ": ".join(word for word in (statement.subject, status, statement.text) if word)
