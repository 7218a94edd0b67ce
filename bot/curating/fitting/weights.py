"""All weights of a catalog in one row, and how they are written back into its files."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from bot.core.model import Intent
from bot.core.signs import SIGNS

APART = 1e-7
"""What is added to weights so that cues of one intent can be told apart by them."""

SMALLEST, SMALLEST_OF_GRAMS = 0.05, 0.1
"""Weights of signs and of grams that are smaller are not written: a third of those of grams, at no loss."""

OF_GRAM = "gram "
"""Tells a gram from a sign of the same name."""

WIDTH = 108

COMPACT = (",", ":")
"""Signs in the file of grams, without blanks behind them: it is large."""

Numbers = NDArray[np.float64]

WEIGHT_LINE = re.compile(r"^  - weight: .*$", re.MULTILINE)
SIGNS_AND_CUES = re.compile(r"(?:^signs:.*\n(?:  .*\n)*)?^cues:\n", re.MULTILINE)


class Weights:
    """The weights in one row: for every sign, then every gram, one of each intent; then those of the cues.

    `start`: what they are drawn to, for cues and signs what stands in the files. It is nothing for
    grams: so the weights of grams depend on the questions alone.
    """

    def __init__(self, intents: Sequence[Intent], grams: Iterable[str] = ()) -> None:
        self.intents = tuple(intent.id for intent in intents)
        self._rows = {name: at for at, name in enumerate((*SIGNS, *map(_gram, grams)))}
        self._cues: dict[tuple[str, float], int] = {}
        self.apart: list[Intent] = []
        of_cues: list[float] = []
        for intent in intents:
            cues = tuple(replace(cue, weight=cue.weight + APART * at) for at, cue in enumerate(intent.cues))
            self.apart.append(replace(intent, cues=cues))
            for cue in cues:
                self._cues[intent.id, cue.weight] = len(of_cues)
                of_cues.append(cue.weight)
        of_rows = np.zeros((len(self._rows), len(intents)))
        of_rows[: len(SIGNS)] = [[intent.signs.get(sign, 0.0) for intent in intents] for sign in SIGNS]
        self.values = np.concatenate([of_rows.ravel(), of_cues])
        self.start = self.values.copy()

    @property
    def rows(self) -> Numbers:
        """Those of signs and grams, one row each, one column an intent."""
        return self.values[: len(self._rows) * len(self.intents)].reshape(-1, len(self.intents))

    @property
    def cues(self) -> Numbers:
        """Those of the cues."""
        return self.values[len(self._rows) * len(self.intents) :]

    def pulls(self, usual: float, of_grams: float) -> Numbers:
        """Give one number for each weight: `of_grams` for grams, `usual` for all others."""
        pulls = np.full(len(self.values), usual)
        pulls[len(SIGNS) * len(self.intents) : len(self._rows) * len(self.intents)] = of_grams
        return pulls

    def sign(self, sign: str) -> int:
        """Give the number of the row of a sign."""
        return self._rows[sign]

    def gram(self, gram: str) -> int | None:
        """Give the number of the row of a gram; None if it has none."""
        return self._rows.get(_gram(gram))

    def cue(self, intent: str, weight: float) -> int:
        """Give the number of a cue that was found, among the cues."""
        return self._cues[intent, weight]

    def of_cues(self, intent: str) -> list[float]:
        """Give the weights of an intent's cues, in their order."""
        return [float(self.cues[at]) for (owner, _), at in self._cues.items() if owner == intent]

    def of_signs(self, intent: str) -> dict[str, float]:
        """Give an intent's weights of the signs, without those too small to matter."""
        of_intent = self.rows[: len(SIGNS), self.intents.index(intent)]
        weights = {sign: round(float(weight), 2) for sign, weight in zip(SIGNS, of_intent, strict=True)}
        return {sign: weight for sign, weight in weights.items() if abs(weight) >= SMALLEST}

    def of_grams(self) -> dict[str, dict[str, float]]:
        """Give the weights of the grams, without those too small to matter."""
        found = {}
        for gram, row in sorted(zip(list(self._rows)[len(SIGNS) :], self.rows[len(SIGNS) :], strict=True)):
            weights = zip(self.intents, map(float, row), strict=True)
            kept = {
                intent: round(weight, 2) for intent, weight in weights if abs(weight) >= SMALLEST_OF_GRAMS
            }
            if kept:
                found[gram.removeprefix(OF_GRAM)] = kept
        return found


def _gram(gram: str) -> str:
    return OF_GRAM + gram


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
        f"{json.dumps(gram, ensure_ascii=False)}: {json.dumps(of, separators=COMPACT)}"
        for gram, of in weights.of_grams().items()
    ]
    return '{"grams": {\n' + ",\n".join(rows) + "\n}}\n"
