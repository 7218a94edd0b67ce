"""What is asked: every intent scores by its cues and by the signs of the whole question.

The score of an intent is a plain sum, so that it can be explained and its parts stand in YAML:
weights of the cues found + weights of the signs that are true + weights of the grams in it. A cue
within a longer cue does not count ("how do i" within "how do i choose"), and within one intent no word
counts twice among cues.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from struct import calcsize, unpack
from typing import NamedTuple

from bot.core.grams import Gram, Grams, of_word
from bot.core.model import Intent
from bot.core.phrases import Match, overlap


class Ground(NamedTuple):
    """One term of a score: a cue or gram at words `start` to `end`, or (with `end` 0) a sign."""

    intent: str
    meaning: str
    start: int
    end: int
    score: float


def longest_cues(found: Sequence[Match]) -> Sequence[Match]:
    """Drop every cue whose words all stand in a longer one."""
    if len(found) < 2:
        return found
    masks = {bits for _, _, bits, _ in found}
    inner = {bits for bits in masks for longer in masks if bits & longer == bits != longer}
    inner.discard(0)
    return [match for match in found if match[2] not in inner] if inner else found


LANE = 32
"""Bits that the score of one intent takes in the number that holds those of all."""

MIDDLE = 1 << LANE - 1
"""What stands in a lane for a score of nothing, so that no lane borrows from the next."""

FINENESS = 1000
"""Weights of signs and grams are whole thousandths."""


class Scoring:
    """Scores questions for the intents of a catalog.

    A sign or a gram weighs for many intents at once: its weights stand side by side in one whole number,
    in lanes, so that one addition adds them all, and in whatever order to the same sum.
    """

    def __init__(self, intents: Sequence[Intent], grams: Mapping[str, Mapping[str, float]]) -> None:
        self._intents = tuple(intent.id for intent in intents)
        self._form = f"<{len(intents)}I"
        self._size = calcsize(self._form)
        self._nothing = sum(MIDDLE << LANE * at for at in range(len(intents)))
        signs = dict.fromkeys(sign for intent in intents for sign in intent.signs)
        self._signs = {
            sign: self._packed({intent.id: intent.signs.get(sign, 0.0) for intent in intents})
            for sign in signs
        }
        self._grams = {gram: self._packed(weights) for gram, weights in grams.items()}

    def __getstate__(self) -> dict[str, object]:
        """Give what is kept for the next start."""
        return {name: value for name, value in vars(self).items() if name != "_of_word"}

    @cached_property
    def _of_word(self) -> Callable[[str], int]:
        return lru_cache(maxsize=8192)(self._weigh_word)

    def _weigh_word(self, word: str) -> int:
        return sum(self._grams.get(gram, 0) for gram in of_word(word))

    def _packed(self, weights: Mapping[str, float]) -> int:
        return sum(
            round(weights.get(intent, 0.0) * FINENESS) << LANE * at for at, intent in enumerate(self._intents)
        )

    def _unpacked(self, total: int) -> list[float]:
        lanes = (total + self._nothing).to_bytes(self._size, "little")
        return [(lane - MIDDLE) / FINENESS for lane in unpack(self._form, lanes)]

    def score(self, cues: Sequence[Match], signs: Mapping[str, int], grams: Grams) -> dict[str, float]:
        """Give the score of every intent."""
        total = 0
        weights = self._signs
        for sign, amount in signs.items():
            if sign in weights:
                total += weights[sign] * amount
        total = sum(map(self._of_word, grams.words), total)
        total = sum(filter(None, map(self._grams.get, grams.runs)), total)
        scores = dict(zip(self._intents, self._unpacked(total), strict=True))
        for _, _, _, cue in counted(cues):
            scores[cue.id] += cue.weight
        return scores

    def grounds(self, cues: Sequence[Match], signs: Mapping[str, int], grams: Iterable[Gram]) -> list[Ground]:
        """Give the terms that `score` adds up."""
        terms = [Ground(cue.found.id, "cue", cue.start, cue.end, cue.found.weight) for cue in counted(cues)]
        for sign, amount in signs.items():
            terms += self._terms(self._signs.get(sign, 0) * amount, sign, 0, 0)
        for text, start, end in grams:
            terms += self._terms(self._grams.get(text, 0), "gram", start, end)
        return terms

    def _terms(self, packed: int, meaning: str, start: int, end: int) -> Iterator[Ground]:
        for intent, score in zip(self._intents, self._unpacked(packed), strict=True):
            if score:
                yield Ground(intent, meaning, start, end, score)


def counted(cues: Sequence[Match]) -> Sequence[Match]:
    """Keep, for each intent, cues that share no word: the heaviest first, of equal ones the longest."""
    if not overlap(cues):
        return cues
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
    _, _, bits, found = cue
    return -abs(found.weight), -bits.bit_count(), bits
