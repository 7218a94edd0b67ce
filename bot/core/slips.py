"""Misspelt words -> the words of a closed vocabulary that are a slip of the keyboard or two away.

An index of deletions (each word of the vocabulary with one letter left out) finds everything one
slip away, and much that is two away, in a few look-ups. Long words with two slips are sought among
those of the same first letter and about the same length. The distance is that of optimal string
alignment (Damerau-Levenshtein with adjacent transpositions).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

LONG = 7
"""From this length on, two slips are forgiven."""

SHORTEST_SKELETON = 3
"""Names of at least so many consonants are known by these alone: "quratt" is quart."""

VOWELS = frozenset("aeiouy")


class Slips:
    """Finds the words of `vocabulary`; of equally near ones a name wins, then one of `telling`."""

    def __init__(self, vocabulary: Sequence[str], telling: frozenset[str], names: frozenset[str]) -> None:
        self._names = names
        self._telling = telling
        self._deletions: dict[str, str | list[str]] = {}
        self._buckets: dict[tuple[str, int], list[str]] = {}
        self._skeletons: dict[str, list[str]] = {}
        for word in vocabulary:
            self._add(word)
        self.name_beside = lru_cache(maxsize=4096)(self._name_beside)  # the same few words, mostly

    def _add(self, word: str) -> None:
        index = self._deletions
        for variant in (word, *_deletions(word)):
            there = index.setdefault(variant, word)  # most lead to one word: no list for them
            if there is not word:
                if isinstance(there, str):
                    index[variant] = [there, word]
                else:
                    there.append(word)
        if len(word) >= LONG:
            self._buckets.setdefault((word[0], len(word)), []).append(word)
        if word in self._names:
            self._skeletons.setdefault(_skeleton(word), []).append(word)

    def meant(self, word: str) -> str | None:
        """Give the word of the vocabulary that is most likely meant, or None."""
        return (
            self._nearest(word, self._one_slip(word))
            or self._same_consonants(word)
            or self._nearest(word, self._two_slips(word))
        )

    def _name_beside(self, word: str) -> str | None:
        """Give the name that is one slip away from a common word ("larval" -> "laravel")."""
        return self._nearest(word, {name for name in self._one_slip(word) if name in self._names}, most=1)

    def _nearest(self, word: str, candidates: Iterable[str], most: int = 2) -> str | None:
        """Give the nearest candidate within what its length forgives."""
        best: tuple[int, bool, bool, bool, str] | None = None
        for candidate in candidates:
            allowed = min(most, 2 if len(candidate) >= LONG else 1)
            distance = OSA.distance(word, candidate, score_cutoff=allowed)
            if distance <= allowed and (distance < 2 or candidate[0] == word[0]):
                name, telling = candidate in self._names, candidate in self._telling
                found = (distance, not name, not telling, candidate[0] != word[0], candidate)
                best = min(best, found) if best else found
        return best[-1] if best else None

    def _same_consonants(self, word: str) -> str | None:
        skeleton = _skeleton(word)
        names = self._skeletons.get(skeleton, ()) if len(skeleton) >= SHORTEST_SKELETON else ()
        near = [name for name in names if OSA.distance(word, name, score_cutoff=2) <= 2]
        return min(near, key=lambda name: (OSA.distance(word, name), name), default=None)

    def _one_slip(self, word: str) -> set[str]:
        index = self._deletions
        found: set[str] = set()
        for variant in (word, *_deletions(word)):
            there = index.get(variant)
            if isinstance(there, str):
                found.add(there)
            elif there is not None:
                found.update(there)
        return found

    def _two_slips(self, word: str) -> list[str]:
        if len(word) < LONG - 1:
            return []
        found: list[str] = []
        for length in range(len(word) - 2, len(word) + 3):
            bucket = self._buckets.get((word[0], length))
            if bucket:
                found += [
                    match[0] for match in extract(word, bucket, scorer=OSA.distance, score_cutoff=2, limit=3)
                ]
        return found


def _deletions(word: str) -> set[str]:
    return {word[:at] + word[at + 1 :] for at in range(len(word))}


def _skeleton(word: str) -> str:
    """Give the consonants, doubled ones once; a vowel at the start counts."""
    return "".join(
        letter
        for at, letter in enumerate(word)
        if not at or (letter not in VOWELS and letter != word[at - 1])
    )
