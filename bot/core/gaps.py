"""Where the knowledge fell short, as people met it; nothing of who they are."""

from __future__ import annotations

from datetime import datetime

from bot.core.frozen import dataclass
from bot.core.question import Question, Reason

NO_GAP: frozenset[Reason] = frozenset(["empty", "chit-chat"])
"""Why a question was not answered, where nothing was to be answered."""

COMPLAINTS = {
    "wrong": "Something in it is wrong",
    "outdated": "It is out of date",
    "not-asked": "It is not what I asked",
    "missing": "Something is missing",
    "unclear": "It is hard to understand",
}
"""What may be said against an answer: id -> words."""


@dataclass(frozen=True, kw_only=True)
class Unanswered:
    """A question that was not answered, or that named what is not covered.

    `question`: redacted. `frame`: what was understood of it. `version`: of the knowledge. `at`: the day.
    """

    question: str
    outcome: str
    reason: str
    frame: str
    version: str
    at: datetime


@dataclass(frozen=True, kw_only=True)
class Opinion:
    """What somebody thinks of an answer. `reason`: one of `COMPLAINTS`, or empty; `comment`: their words."""

    helpful: bool
    reason: str = ""
    comment: str = ""


@dataclass(frozen=True, kw_only=True)
class Vote:
    """What somebody thought of an answer: an `Opinion`, its comment redacted. `at`: the day."""

    frame: str
    helpful: bool
    reason: str = ""
    comment: str = ""
    version: str
    at: datetime


def is_gap(asked: Question) -> bool:
    """Say whether a question shows that something is missing: it got no answer, or not all of one."""
    return (asked.outcome != "answer" and asked.reason not in NO_GAP) or bool(asked.uncovered)
