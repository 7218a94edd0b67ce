"""What is recommended, why, and what would change it: the values that `recommend` gives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from bot.core.model import Judgement


@dataclass(frozen=True, slots=True, kw_only=True)
class Contribution:
    """What one need adds to the score of one subject.

    `question` and `option`: the answer it comes from. `amount`: 0 to `most`, the share of the score
    that this need can give; the amounts of a subject add up to its score. `known`: false where nothing
    is reviewed; the amount is then half of `most`. `refs`: the evidence, as in `rests_on`; none if unknown.
    """

    question: str
    option: str
    kind: Literal["fit", "feature", "favour"]
    need: str
    amount: float
    most: float
    known: bool
    reason: str
    refs: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """One subject in the ranking. `rank` from 1; those that tie have the same. `score`: 0 to 1.

    `unknown`: the share of what was asked for that is not reviewed for it.
    """

    subject: str
    rank: int
    score: float
    unknown: float
    contributions: tuple[Contribution, ...]

    @property
    def at_least(self) -> float:
        """The score if all that is not reviewed turned out badly; 0 to 1."""
        return self.score - self.unknown / 2


@dataclass(frozen=True, slots=True, kw_only=True)
class RuledOut:
    """A subject that an answer excludes, by its value of a feature. `ref`: the evidence."""

    subject: str
    question: str
    option: str
    value: str
    ref: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One step away from the answers given: `choose` another option, `add` one, or `drop` one."""

    kind: Literal["choose", "add", "drop"]
    question: str
    option: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Flip:
    """The smallest change, of one or two steps, with which `subject` would lead alone.

    Nobody would then be ahead of it by what is reviewed alone.
    """

    subject: str
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Staying:
    """Why to stay with the subject in use: `advised` by a reviewed reason, or as good (`leads`, `close`)."""

    subject: str
    kind: Literal["advised", "leads", "close"]
    advice: Judgement | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Recommendation:
    """The outcome of a questionnaire.

    `answers` are those that counted. `standings`: best first, empty if nothing was said or nothing is
    left. `close`: the subjects within 5% of the first, itself included, if there is more than one.
    `decides`: the open question whose answer would tell the close ones apart best; empty if none would.
    `flips`: those of the ranking's next two first, then the others by size of the change. `mistakes` are ids.
    """

    topic: str
    answers: Mapping[str, tuple[str, ...]]
    standings: tuple[Standing, ...]
    ruled_out: tuple[RuledOut, ...]
    close: tuple[str, ...]
    decides: str
    flips: tuple[Flip, ...]
    mistakes: tuple[str, ...]
    notes: tuple[Judgement, ...]
    staying: Staying | None

    @property
    def leaders(self) -> tuple[str, ...]:
        """The subjects that share the first rank."""
        return tuple(one.subject for one in self.standings if one.rank == 1)
