"""All weights of a catalog in one row, and how they are written back into its files."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.core.model import Intent
from bot.core.signs import SIGNS

APART = 1e-7
"""What is added to weights so that cues of one intent can be told apart by them."""

SMALLEST, SMALLEST_OF_GRAMS = 0.05, 0.1
"""Weights of signs and of grams that are smaller are not written: a third of those of grams, at no loss."""

WIDTH = 108

WEIGHT_LINE = re.compile(r"^  - weight: .*$", re.MULTILINE)
SIGNS_AND_CUES = re.compile(r"(?:^signs:.*\n(?:  .*\n)*)?^cues:\n", re.MULTILINE)


class Weights:
    """The weights in one row: for every sign, then every gram, one of each intent; then those of the cues.

    `start`: what they are drawn to, for cues and signs what stands in the files. It is nothing for
    grams: so the weights of grams depend on the questions alone.
    """

    def __init__(self, intents: Sequence[Intent], grams: Iterable[str] = ()) -> None:
        self.intents = tuple(intent.id for intent in intents)
        self.values = [intent.signs.get(sign, 0.0) for sign in SIGNS for intent in intents]
        self._signs = {sign: at * len(intents) for at, sign in enumerate(SIGNS)}
        self._grams: dict[str, int] = {}
        for gram in grams:
            self._grams[gram] = len(self.values)
            self.values += [0.0] * len(intents)
        self.first_cue = len(self.values)
        self._cues: dict[tuple[str, float], int] = {}
        self.apart: list[Intent] = []
        for intent in intents:
            cues = tuple(replace(cue, weight=cue.weight + APART * at) for at, cue in enumerate(intent.cues))
            self.apart.append(replace(intent, cues=cues))
            for cue in cues:
                self._cues[intent.id, cue.weight] = len(self.values)
                self.values.append(cue.weight)
        self.start = tuple(self.values)

    @property
    def first_gram(self) -> int:
        """The place where the weights of grams begin; they end at `first_cue`."""
        return len(self._signs) * len(self.intents)

    def sign(self, sign: str) -> int:
        """Give the place where the weights of a sign begin, one for each intent."""
        return self._signs[sign]

    def gram(self, gram: str) -> int | None:
        """Give the place where those of a gram begin; None if it has none."""
        return self._grams.get(gram)

    def cue(self, intent: str, weight: float) -> int:
        """Give the place of the weight of a cue that was found."""
        return self._cues[intent, weight]

    def of_cues(self, intent: str) -> list[float]:
        """Give the weights of an intent's cues, in their order."""
        return [self.values[place] for (owner, _), place in self._cues.items() if owner == intent]

    def of_signs(self, intent: str) -> dict[str, float]:
        """Give an intent's weights of the signs, without those too small to matter."""
        number = self.intents.index(intent)
        weights = {sign: round(self.values[place + number], 2) for sign, place in self._signs.items()}
        return {sign: weight for sign, weight in weights.items() if abs(weight) >= SMALLEST}

    def of_grams(self) -> dict[str, dict[str, float]]:
        """Give the weights of the grams, without those too small to matter."""
        found = {}
        for gram, place in sorted(self._grams.items()):
            weights = zip(self.intents, self.values[place : place + len(self.intents)], strict=True)
            kept = {
                intent: round(weight, 2) for intent, weight in weights if abs(weight) >= SMALLEST_OF_GRAMS
            }
            if kept:
                found[gram] = kept
        return found


def rewritten(text: str, weights: Weights, intent: str) -> str:
    """Give the YAML of an intent with its weights, all else as it stands."""
    of_cues = iter(weights.of_cues(intent))
    text = WEIGHT_LINE.sub(lambda _: f"  - weight: {round(next(of_cues), 2):g}", text)
    signs = weights.of_signs(intent)
    block = f"signs:\n{_wrapped(signs)}\ncues:\n" if signs else "cues:\n"
    return SIGNS_AND_CUES.sub(lambda _: block, text, count=1)


def _wrapped(signs: dict[str, float]) -> str:
    rows, row = [], "  {"
    for at, (sign, weight) in enumerate(signs.items()):
        piece = f"{sign}: {weight:g}" + (", " if at < len(signs) - 1 else "}")
        if len(row) + len(piece.rstrip()) > WIDTH:
            rows.append(row.rstrip())
            row = "   "
        row += piece
    return "\n".join([*rows, row])


def as_json(weights: Weights) -> str:
    """Give the weights of the grams as the content of their file, one gram a line."""
    rows = [
        f"{json.dumps(gram, ensure_ascii=False)}: {json.dumps(of)}" for gram, of in weights.of_grams().items()
    ]
    return '{"grams": {\n' + ",\n".join(rows) + "\n}}\n"
