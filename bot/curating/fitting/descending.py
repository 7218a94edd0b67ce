"""Making the loss small: multinomial logistic regression with a square penalty, by Rprop.

What is made small is the loss of multinomial logistic regression over the scores of the intents (Bishop,
"Pattern Recognition and Machine Learning", 4.3.4), out-of-scope among them, with the floor and margin of
`bot.core.deciding`, plus a square penalty (L2) on the distance from `Weights.start`. The method is Rprop
without backtracking (Riedmiller & Braun 1993; Igel & Huesken 2000): it needs no step size, and the same
lines give the same weights.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from bot.core.deciding import FLOOR
from bot.core.question import DECLINED
from bot.curating.fitting.weights import Numbers, Weights

Places = NDArray[np.intp]

ROUNDS = 100
PULL, PULL_OF_GRAMS = 0.5, 1.0
"""Weight of the penalty, against the loss summed over the lines."""

FIRST_STEP, SMALLEST_STEP, LARGEST_STEP = 0.02, 1e-4, 0.5
FASTER, SLOWER = 1.2, 0.5
"""Steps of Rprop, and what becomes of them where a slope keeps its direction and where it turns."""


class Line(NamedTuple):
    """One line as the fit sees it. `right`: intents, by their number in the catalog.

    `rows`: the numbers of its signs and grams (see `Weights`), and how much they count. `cues`: the number of
    each cue that counts, and the intent that it speaks for. `given`: what every intent scores whatever the
    weights: out-of-scope its margin, that of the question before what it keeps.
    """

    rows: tuple[tuple[int, float], ...]
    cues: tuple[tuple[int, int], ...]
    given: tuple[float, ...]
    right: frozenset[int]
    counts: float


class Table:
    """All lines side by side: `given` and `right` are lines x intents, `counts` has one number a line."""

    def __init__(self, lines: Sequence[Line], intents: Sequence[str]) -> None:
        shape = len(lines), len(intents)
        self.given = np.array([line.given for line in lines], dtype=np.float64).reshape(shape)
        self.counts = np.array([line.counts for line in lines], dtype=np.float64)
        self.right = np.zeros(shape, dtype=bool)
        for at, line in enumerate(lines):
            self.right[at, list(line.right)] = True
        rows = list(chain.from_iterable(line.rows for line in lines))
        cues = list(chain.from_iterable(line.cues for line in lines))
        self.rows = np.array([row for row, _ in rows], dtype=np.intp)
        self.amounts = np.array([amount for _, amount in rows], dtype=np.float64)
        self.lines = np.repeat(np.arange(len(lines)), [len(line.rows) for line in lines])
        self.cues = np.array([cue for cue, _ in cues], dtype=np.intp)
        self.of_cues = np.array([intent for _, intent in cues], dtype=np.intp)
        self.lines_of_cues = np.repeat(np.arange(len(lines)), [len(line.cues) for line in lines])
        self.declined = intents.index(DECLINED)


def _summed(values: Numbers, places: Places, size: int) -> Numbers:
    """Add up the rows of `values` that belong to the same place."""
    return np.stack([np.bincount(places, column, size) for column in values.T], axis=1)


def scores(table: Table, weights: Weights) -> Numbers:
    """Give the score of every intent, lines x intents; that of out-of-scope is what others have to beat."""
    found = table.given + _summed(
        weights.rows[table.rows] * table.amounts[:, None], table.lines, len(table.counts)
    )
    np.add.at(found, (table.lines_of_cues, table.of_cues), weights.cues[table.cues])
    found[:, table.declined] = np.maximum(found[:, table.declined], FLOOR)
    return found


def share_right(table: Table, weights: Weights) -> float:
    """Give the share of the lines whose best intent is one that is right."""
    if not len(table.counts):
        return 1.0
    best = scores(table, weights).argmax(axis=1)
    return float(table.right[np.arange(len(best)), best].mean())


def loss_and_slope(table: Table, weights: Weights) -> tuple[float, Numbers]:
    """Give the loss and its slope by each of `weights.values`."""
    found = scores(table, weights)
    raised = np.exp(found - found.max(axis=1, keepdims=True))
    whole = raised.sum(axis=1, keepdims=True)
    good = np.maximum((raised * table.right).sum(axis=1, keepdims=True), 1e-12 * whole)
    pushed = table.counts[:, None] * (raised / whole - raised * table.right / good)
    held_up = found[:, table.declined] <= FLOOR  # by the floor, whatever its weights
    pushed[held_up, table.declined] = 0.0

    away = weights.values - weights.start
    slope = weights.pulls(PULL, PULL_OF_GRAMS) * away
    loss = float(slope @ away) / 2 - float(table.counts @ np.log(good / whole)[:, 0])
    by_rows = _summed(pushed[table.lines] * table.amounts[:, None], table.rows, len(weights.rows))
    by_cues = np.bincount(table.cues, pushed[table.lines_of_cues, table.of_cues], len(weights.cues))
    return loss, slope + np.concatenate([by_rows.ravel(), by_cues])


def descend(table: Table, weights: Weights, rounds: int = ROUNDS) -> None:
    """Change the weights so that the loss gets small."""
    steps = np.full(len(weights.values), FIRST_STEP)
    before = np.zeros(len(weights.values))
    for _ in range(rounds):
        _, slope = loss_and_slope(table, weights)
        kept = slope * before
        steps[kept > 0] = np.minimum(steps[kept > 0] * FASTER, LARGEST_STEP)
        steps[kept < 0] = np.maximum(steps[kept < 0] * SLOWER, SMALLEST_STEP)
        slope[kept < 0] = 0.0
        before = slope
        weights.values -= steps * np.sign(slope)
