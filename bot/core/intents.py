"""What is asked: every intent scores by its cues and by the signs of the whole question.

The score of an intent is a plain sum, so that it can be explained and its parts stand in YAML:
weights of the cues found + weights of the signs that are true + weights of the grams in it. A cue
within a longer cue does not count ("how do i" within "how do i choose"), and within one intent no word
counts twice among cues.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from bot.core.grams import Gram
from bot.core.model import Intent
from bot.core.phrases import Match


class Ground(NamedTuple):
    """One term of a score: a cue or gram at words `start` to `end`, or (with `end` 0) a sign."""

    intent: str
    meaning: str
    start: int
    end: int
    score: float


def longest_cues(found: Sequence[Match], length: int) -> list[Match]:
    """Drop every cue whose words all stand in a longer one; `length`: how many words the text has."""
    own = (1 << length) - 1
    cues = [Match(start, end, bits & own, cue) for start, end, bits, cue in found]
    if len(cues) < 2:
        return cues
    masks = {match.bits for match in cues}
    inner = {bits for bits in masks if bits and any(bits & longer == bits != longer for longer in masks)}
    return [match for match in cues if match.bits not in inner] if inner else cues


class Scoring:
    """Scores questions for the intents of a catalog."""

    def __init__(self, intents: Sequence[Intent], grams: Mapping[str, Mapping[str, float]]) -> None:
        self._intents = tuple(intent.id for intent in intents)
        self._signs: dict[str, tuple[tuple[str, float], ...]] = {}
        for intent in intents:
            for sign, weight in intent.signs.items():
                self._signs[sign] = (*self._signs.get(sign, ()), (intent.id, weight))

        known = frozenset(self._intents)
        self._grams = {
            gram: tuple((intent, weight) for intent, weight in weights.items() if intent in known)
            for gram, weights in grams.items()
        }

    def score(
        self, cues: Sequence[Match], signs: Mapping[str, float], grams: Sequence[str]
    ) -> dict[str, float]:
        """Give the score of every intent."""
        scores = dict.fromkeys(self._intents, 0.0)
        for _, _, _, cue in counted(cues):
            scores[cue.id] += cue.weight
        for sign, amount in signs.items():
            for intent, weight in self._signs.get(sign, ()):
                scores[intent] += weight * amount
        weights = self._grams
        for gram in grams:
            if gram in weights:
                for intent, weight in weights[gram]:
                    scores[intent] += weight
        return scores

    def grounds(
        self, cues: Sequence[Match], signs: Mapping[str, float], grams: Iterable[Gram]
    ) -> list[Ground]:
        """Give the terms that `score` adds up."""
        terms = [Ground(cue.found.id, "cue", cue.start, cue.end, cue.found.weight) for cue in counted(cues)]
        for sign, amount in signs.items():
            for intent, weight in self._signs.get(sign, ()):
                terms.append(Ground(intent, sign, 0, 0, weight * amount))
        for text, start, end in grams:
            terms += [
                Ground(intent, "gram", start, end, weight) for intent, weight in self._grams.get(text, ())
            ]
        return terms


def counted(cues: Sequence[Match]) -> list[Match]:
    """Keep, for each intent, cues that share no word: the heaviest first, of equal ones the longest."""
    if len(cues) < 2:
        return list(cues)
    taken: dict[str, int] = {}
    kept: list[Match] = []
    for cue in sorted(cues, key=_heaviest_first):
        bits, intent = cue.bits, cue.found.id
        already = taken.get(intent, 0)
        if not already & bits:
            taken[intent] = already | bits
            kept.append(cue)
    return kept


def _heaviest_first(cue: Match) -> tuple[float, int, int]:
    start, _, bits, found = cue
    return -abs(found.weight), -bits.bit_count(), start
