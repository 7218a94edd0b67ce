"""Rules about completeness and order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from bot.core import model
from bot.core.checks.grounds import Finding, Grounds
from bot.core.model import Benchmark, Comparison, Feature

Dated = model.Claim | Feature | Benchmark

_DATED: tuple[type[Dated], ...] = (
    model.Confirmed,
    model.Outdated,
    model.Disputed,
    model.Refuted,
    model.Reported,
    model.Concluded,
    Feature,
    Benchmark,
)
_WHOLE_DATE = re.compile(r"\d{4}-\d\d-\d\d")


def every_date_is_in_the_calendar(grounds: Grounds) -> Iterator[Finding]:
    """Every date is in the calendar: no 30th of February."""
    for path, entry in grounds.of(*_DATED):
        if _WHOLE_DATE.fullmatch(entry.as_of) and not _in_calendar(entry.as_of):
            yield Finding((*path, "as_of"), f"'{entry.as_of}'", "wanted a day of the calendar")


def every_subject_has_every_feature(grounds: Grounds) -> Iterator[Finding]:
    """Each row of the feature matrix has a cell for each subject, if only `unknown`."""
    for topic_index, topic in enumerate(grounds.catalog.topics):
        for index, subject in enumerate(topic.subjects):
            for kind in topic.features:
                if kind.id not in subject.features:
                    path = ("topics", topic_index, "subjects", index, "features")
                    yield Finding(path, f"no feature '{kind.id}'", "wanted one; its value may be unknown")


def comparisons_stand_in_neutral_order(grounds: Grounds) -> Iterator[Finding]:
    """The two subjects of a comparison are in alphabetical order, and make its id."""
    for path, comparison in grounds.of(Comparison):
        first, second = comparison.subjects
        if first >= second:
            wanted = "wanted two different ones in alphabetical order"
            yield Finding((*path, "subjects"), f"{first}, {second}", wanted)
        elif comparison.id != f"{first}-{second}":
            yield Finding((*path, "id"), f"'{comparison.id}'", f"wanted '{first}-{second}'")


def each_pair_is_compared_once(grounds: Grounds) -> Iterator[Finding]:
    """No two comparisons are about the same pair."""
    seen = set()
    for path, comparison in grounds.of(Comparison):
        if (pair := frozenset(comparison.subjects)) in seen:
            yield Finding(
                (*path, "subjects"), f"a second comparison of {' and '.join(sorted(pair))}", "wanted one"
            )
        seen.add(pair)


def both_sides_of_a_choice_are_told(grounds: Grounds) -> Iterator[Finding]:
    """A comparison has rows, and says of both subjects when to choose them, or leaves it to the profiles."""
    for path, comparison in grounds.of(Comparison):
        if not comparison.rows:
            yield Finding((*path, "rows"), "no rows", "wanted the features that matter for this pair")
        for side in comparison.subjects:
            if comparison.choose and not comparison.choose.get(side):
                yield Finding((*path, "choose"), f"nothing for '{side}'", "wanted both sides, or neither")


def _in_calendar(day: str) -> bool:
    try:
        date.fromisoformat(day)
    except ValueError:
        return False
    return True
