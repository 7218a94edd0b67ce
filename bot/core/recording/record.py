"""What a decision record is made of."""

from __future__ import annotations

from bot.core.answer import Answer, Points, Statement
from bot.core.frozen import dataclass

STATUSES = ("proposed", "accepted", "rejected", "deprecated")
"""Those that MADR names; `superseded by ...` is for whoever writes the later record."""


LONGEST_TITLE = 150
LONGEST_DECIDERS = 300
LONGEST_TEXT = 3_000
"""In characters; Slack takes no more than that in one field."""


@dataclass(frozen=True, kw_only=True)
class Considered:
    """One option. Each point is a clause that goes on from "because".

    `follows`: of the one that is chosen, what comes with it whatever speaks for it: its limitations.
    """

    id: str
    name: str
    good: tuple[Statement, ...] = ()
    neutral: tuple[Statement, ...] = ()
    bad: tuple[Statement, ...] = ()
    follows: tuple[Statement, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Grounds:
    """What the knowledge contributes. `answer` holds its bottom line, and every source cited in any part.

    `title` and `question` are to begin with. `drivers`: what was asked for, as sentences. `ruled_out`: why
    others are not among the options. `chosen`: id of an option, or empty. `likeliest`: id of the option that
    comes out ahead; empty if none does.
    """

    answer: Answer
    title: str
    question: str
    drivers: tuple[str, ...]
    options: tuple[Considered, ...]
    ruled_out: tuple[Statement, ...]
    mistakes: tuple[Points, ...]
    chosen: str = ""
    likeliest: str = ""


@dataclass(frozen=True, kw_only=True)
class Decided:
    """What people write, in their own words. None of it is ever kept.

    `because`: the reasons for the option chosen, or the decision itself. `date`: ISO 8601. `link`: address
    of the answer. `thread`: address of the discussion.
    """

    title: str
    status: str = "proposed"
    date: str
    deciders: str = ""
    context: str = ""
    because: str = ""
    link: str = ""
    thread: str = ""
