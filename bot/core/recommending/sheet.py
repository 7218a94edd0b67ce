"""A questionnaire worked out in points, so that thousands of sets of answers can be tried in a moment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from operator import add, sub

from bot.core.model import Catalog, Topic
from bot.core.recommending.answers import Answers, counted
from bot.core.recommending.weighing import FULL, Need, knocked_out, needs

Key = tuple[str, str]
"""The ids of a question and of one of its options."""

Tally = tuple[int, ...]
"""For n subjects: the points of each, those of them that are certain (what is not reviewed counts none),
how many answers exclude each; and the most points there are.

The tally of several answers is the sum of theirs.
"""


@dataclass(frozen=True, slots=True)
class Outcome:
    """The points of each subject in the topic's order, None if it is ruled out; `most`: all there are.

    `certain`: the points that do not rest on what is not reviewed, -1 if it is ruled out.
    """

    points: tuple[int | None, ...]
    certain: tuple[int, ...]
    most: int

    @classmethod
    def of(cls, tally: Tally) -> Outcome:
        """Read a tally."""
        count = len(tally) // 3
        out = tally[2 * count : -1]
        points = [None if gone else one for one, gone in zip(tally[:count], out, strict=True)]
        certain = [-1 if gone else one for one, gone in zip(tally[count : 2 * count], out, strict=True)]
        return cls(tuple(points), tuple(certain), tally[-1])

    @property
    def leader(self) -> int | None:
        """The place of the one that leads alone; None if several do, nothing is left or nothing was asked."""
        best, next_best = self._first_two()
        return self.points.index(best) if best > next_best and self.most else None

    @property
    def certain_leader(self) -> int | None:
        """The one that leads alone, if nobody would be ahead of it by what is reviewed; else None."""
        place = self.leader
        return place if place is not None and self.certain[place] == max(self.certain) else None

    @property
    def lead(self) -> float:
        """How far the best is ahead of the next, as a share of the score; 0 if there is no next."""
        best, next_best = self._first_two()
        return (best - next_best) / self.most if next_best >= 0 else 0.0

    def close(self, margin: tuple[int, int]) -> tuple[int, ...]:
        """Give the places of those at most so much of the score behind the best; `margin` is a fraction."""
        best, (part, whole) = self._first_two()[0], margin
        return tuple(
            place
            for place, one in enumerate(self.points)
            if one is not None and (best - one) * whole <= self.most * part
        )

    def _first_two(self) -> tuple[int, int]:
        """Give the points of the first two in the ranking; -1 for one that there is not."""
        best, next_best, *_ = sorted([one for one in self.points if one is not None] + [-1, -1], reverse=True)
        return best, next_best


class Sheet:
    """What each option of a topic's questionnaire means for each of its subjects."""

    def __init__(self, catalog: Catalog, topic: Topic) -> None:
        self.topic = topic
        self.questionnaire = topic.questionnaire
        self.gates = {question for one in topic.questionnaire for question in one.show_when}
        """The questions on which it depends whether others are shown."""
        self.options = {(one.id, option.id): option for one in topic.questionnaire for option in one.options}
        self.needs: Mapping[Key, tuple[Need, ...]] = {
            key: tuple(needs(catalog, topic, option)) for key, option in self.options.items()
        }
        self.tallies: Mapping[Key, Tally] = {key: self._worth(key) for key in self.options}
        self.nothing: Tally = (0,) * (3 * len(topic.subjects) + 1)

    def outcome(self, answers: Answers) -> Outcome:
        """Give the outcome of any answers."""
        return Outcome.of(self.tally(counted(self.questionnaire, answers)))

    def outcome_of(self, question: str, option: str) -> Outcome:
        """Give the outcome of one option alone, whether its question would be shown or not."""
        return Outcome.of(self.tallies[question, option])

    def tally(self, answers: Answers) -> Tally:
        """Give the tally of answers that are as `counted` gives them."""
        total = self.nothing
        for question, chosen in answers.items():
            for option in chosen:
                total = plus(total, self.tallies[question, option])
        return total

    def _worth(self, key: Key) -> Tally:
        needed, option = self.needs[key], self.options[key]
        places = range(len(self.topic.subjects))
        points = [sum(need.weight * need.verdicts[place].counted for need in needed) for place in places]
        certain = [sum(need.weight * need.verdicts[place].certain for need in needed) for place in places]
        out = [int(knocked_out(option, subject) is not None) for subject in self.topic.subjects]
        return (*points, *certain, *out, sum(need.weight * FULL for need in needed))


def plus(one: Tally, other: Tally) -> Tally:
    """Add two tallies."""
    return tuple(map(add, one, other))


def minus(one: Tally, other: Tally) -> Tally:
    """Take a tally away from another."""
    return tuple(map(sub, one, other))
