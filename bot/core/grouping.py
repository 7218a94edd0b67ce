"""Gaps that are one: the same name in several spellings, the same question in several wordings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import TypeVar

from rapidfuzz import fuzz, process

from bot.core.text import read_words

ALIKE = 80.0
"""Two wordings whose sorted words are so alike (0 to 100, by the edits between them) ask the same."""

SPELLED_ALIKE = 85.0
NEAR_A_NAME = 75.0
SHORTEST = 4
"""A shorter word is near to too many names."""

One = TypeVar("One", bound=Hashable)


def grouped(ones: Iterable[One], text: Callable[[One], str], alike: float = ALIKE) -> list[list[One]]:
    """Put together what is worded alike, the largest group first; the order of what comes in decides ties.

    The first of a group is the measure for the others, so that a chain of small changes makes no group.
    """
    groups: list[list[One]] = []
    leaders: list[str] = []
    place: dict[str, int] = {}
    for one in ones:
        said = _normalised(text(one))
        if said not in place:
            found = process.extractOne(said, leaders, scorer=fuzz.token_sort_ratio, score_cutoff=alike)
            place[said] = found[2] if found else len(groups)
            if found is None:
                groups.append([])
                leaders.append(said)
        groups[place[said]].append(one)
    return sorted(groups, key=len, reverse=True)


def spelled_alike(names: Iterable[str]) -> list[list[str]]:
    """Put together the spellings of one name."""
    return grouped(names, lambda name: name, SPELLED_ALIKE)


def usual(texts: Sequence[str]) -> str:
    """Give the most frequent of some texts, of equally frequent ones the first."""
    return Counter(texts).most_common(1)[0][0]


def near_name(word: str, names: Sequence[str]) -> str:
    """Give the name that a word is most likely a misspelling of; empty if there is none."""
    if len(word) < SHORTEST:
        return ""
    found = process.extractOne(word.casefold(), names, scorer=fuzz.ratio, score_cutoff=NEAR_A_NAME)
    return str(found[0]) if found and found[0] != word.casefold() else ""


def _normalised(text: str) -> str:
    return " ".join(read_words(text).words) or text
