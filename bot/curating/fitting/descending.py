"""Making the loss small: multinomial logistic regression with a square penalty, by Rprop.

What is made small is the loss of multinomial logistic regression over the scores of the intents (Bishop,
"Pattern Recognition and Machine Learning", 4.3.4), out-of-scope among them, with the floor and margin of
`bot.core.deciding`, plus a square penalty (L2) on the distance from `Weights.start`. The method is Rprop
without backtracking (Riedmiller & Braun 1993; Igel & Huesken 2000): it needs no step size, and the same
lines give the same weights.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import exp, log
from operator import add
from typing import NamedTuple

from bot.core.deciding import FLOOR
from bot.core.question import DECLINED
from bot.curating.fitting.weights import Weights

ROUNDS = 80
PULL, PULL_OF_GRAMS = 0.5, 1.0
"""Weight of the penalty, against the loss summed over the lines."""

FIRST_STEP, SMALLEST_STEP, LARGEST_STEP = 0.02, 1e-4, 0.5
FASTER, SLOWER = 1.2, 0.5
"""Steps of Rprop, and what becomes of them where a slope keeps its direction and where it turns."""

NEGLIGIBLE = 1e-6
"""A slope of one score that is smaller moves nothing."""


class Line(NamedTuple):
    """One line as the fit sees it. `right`: intents, by their number in the catalog.

    `rows`: where the weights of its signs and grams begin, one for each intent, and how much they count.
    `cues`: the weight of each cue that counts, and the intent that it speaks for. `given`: what every
    intent scores whatever the weights: out-of-scope its margin, that of the question before what it keeps.
    """

    rows: tuple[tuple[int, float], ...]
    cues: tuple[tuple[int, int], ...]
    given: tuple[float, ...]
    right: frozenset[int]
    counts: float


def scores(line: Line, weights: Weights) -> list[float]:
    """Give the score of every intent; that of out-of-scope is what the others have to beat."""
    values, many = weights.values, len(weights.intents)
    found = list(line.given)
    for place, amount in line.rows:
        row = values[place : place + many]
        found = list(map(add, found, row if amount == 1.0 else [amount * value for value in row]))
    for place, intent in line.cues:
        found[intent] += values[place]
    declined = weights.intents.index(DECLINED)
    found[declined] = max(found[declined], FLOOR)
    return found


def share_right(lines: Sequence[Line], weights: Weights) -> float:
    """Give the share of the lines whose best intent is one that is right."""
    right = 0
    for line in lines:
        found = scores(line, weights)
        right += found.index(max(found)) in line.right
    return right / len(lines) if lines else 1.0


def loss_and_slope(lines: Sequence[Line], weights: Weights) -> tuple[float, list[float]]:
    """Give the loss and its slope by each weight."""
    first, end = weights.first_gram, weights.first_cue
    pulls = [PULL] * first + [PULL_OF_GRAMS] * (end - first) + [PULL] * (len(weights.values) - end)
    away = [value - start for value, start in zip(weights.values, weights.start, strict=True)]
    slope = [pull * distance for pull, distance in zip(pulls, away, strict=True)]
    loss = sum(pull * distance for pull, distance in zip(slope, away, strict=True)) / 2
    for line in lines:
        loss += _add_slope(line, weights, slope)
    return loss, slope


def _add_slope(line: Line, weights: Weights, slope: list[float]) -> float:
    """Add the slope of the loss of one line, and give that loss."""
    found = scores(line, weights)
    most = max(found)
    raised = [exp(score - most) for score in found]
    whole = sum(raised)
    good = sum(raised[intent] for intent in line.right)
    pushed = [
        line.counts * (share / whole - (share / good if intent in line.right else 0.0))
        for intent, share in enumerate(raised)
    ]
    declined = weights.intents.index(DECLINED)
    if found[declined] <= FLOOR:
        pushed[declined] = 0.0  # held up by the floor, whatever its weights
    pushes = [(intent, push) for intent, push in enumerate(pushed) if abs(push) > NEGLIGIBLE]
    for place, amount in line.rows:
        for intent, push in pushes:
            slope[place + intent] += push * amount
    for place, intent in line.cues:
        slope[place] += pushed[intent]
    return -line.counts * log(max(good / whole, 1e-12))


def descend(lines: Sequence[Line], weights: Weights, rounds: int = ROUNDS) -> None:
    """Change the weights so that the loss gets small."""
    steps = [FIRST_STEP] * len(weights.values)
    before = [0.0] * len(weights.values)
    for _ in range(rounds):
        _, slope = loss_and_slope(lines, weights)
        for at, now in enumerate(slope):
            if now * before[at] > 0:
                steps[at] = min(steps[at] * FASTER, LARGEST_STEP)
            elif now * before[at] < 0:
                steps[at] = max(steps[at] * SLOWER, SMALLEST_STEP)
                before[at] = 0.0
                continue
            before[at] = now
            weights.values[at] -= steps[at] * ((now > 0) - (now < 0))
