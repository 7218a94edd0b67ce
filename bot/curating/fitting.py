"""`versus kb fit`: the weights of cues and signs, fitted on labelled questions and written into the YAML.

What is made small is the loss of multinomial logistic regression over the scores of the intents (Bishop,
"Pattern Recognition and Machine Learning", 4.3.4), out-of-scope among them, with the floor and margin of
`bot.core.deciding`, plus a square penalty (L2) on the distance from the weights that stand in the files.
The method is Rprop without backtracking (Riedmiller & Braun 1993; Igel & Huesken 2000): it needs no step
size, and the same files give the same weights.

A line that names something is seen twice, the second time without some of its cues: people will word the
same question as no cue foresees, and the signs must carry it then.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from hashlib import blake2b
from math import exp, log
from pathlib import Path
from typing import NamedTuple

from bot.core.deciding import DECLINED, FLOOR, HELP, MARGIN, NAMELESS_MARGIN
from bot.core.errors import UserError
from bot.core.evaluating import Labelled
from bot.core.intents import counted, longest_cues
from bot.core.lexicon import Lexicon
from bot.core.model import Catalog, Intent
from bot.core.phrases import Match
from bot.core.reading import Reading, read
from bot.core.signs import SIGNS, signs_of
from bot.loader import load
from bot.measuring import labelled_lines

ROUNDS = 80
PULL = 2.0
"""Weight of the penalty, against the loss summed over the lines."""

FIRST_STEP, SMALLEST_STEP, LARGEST_STEP = 0.02, 1e-4, 0.5
FASTER, SLOWER = 1.2, 0.5
"""Steps of Rprop, and what becomes of them where a slope keeps its direction and where it turns."""

LABELLED, EVERYDAY, EXAMPLE = 1.0, 2.0, 1.5
"""What a line counts: of a labelled file, of a file of messages to decline, an example of an intent."""

THINNED, THINNED_COUNTS = 0.6, 0.7
"""The share of cues that a line is seen without the second time, and what it counts then."""

APART = 1e-7
"""What is added to weights so that cues of one intent can be told apart by them."""

SMALLEST_SIGN = 0.05
WIDTH = 108

WEIGHT_LINE = re.compile(r"^  - weight: .*$", re.MULTILINE)
SIGNS_AND_CUES = re.compile(r"(?:^signs:.*\n(?:  .*\n)*)?^cues:\n", re.MULTILINE)

NOTHING_DECLINES = "{folder}: no intent '{intent}', against which the others could be weighed."
REPORT = "{name}: {lines:,} lines, right {before:.3f} -> {after:.3f}"


class Term(NamedTuple):
    """A weight that bears on one line: which, on the score of which intent, how much."""

    weight: int
    intent: int
    amount: float


class Line(NamedTuple):
    """One line as the fit sees it. `right`, `possible`: intents, by their number in the catalog."""

    terms: tuple[Term, ...]
    right: frozenset[int]
    possible: tuple[int, ...]
    margin: float
    counts: float


class Question(NamedTuple):
    """A text, the intents that are right, and the acceptable sets of subjects (None: any)."""

    text: str
    intents: frozenset[str]
    subjects: tuple[frozenset[str], ...] | None
    counts: float


class Weights:
    """The weights of a catalog in one row: first each intent's for every sign, then those of the cues."""

    def __init__(self, intents: Sequence[Intent]) -> None:
        self.intents = tuple(intent.id for intent in intents)
        self.values = [intent.signs.get(sign, 0.0) for intent in intents for sign in SIGNS]
        self._signs = {sign: number for number, sign in enumerate(SIGNS)}
        self._cues: dict[tuple[str, float], int] = {}
        self.apart: list[Intent] = []
        for intent in intents:
            cues = tuple(replace(cue, weight=cue.weight + APART * at) for at, cue in enumerate(intent.cues))
            self.apart.append(replace(intent, cues=cues))
            for cue in cues:
                self._cues[intent.id, cue.weight] = len(self.values)
                self.values.append(cue.weight)

    def sign(self, intent: int, sign: str) -> int:
        """Give the place of an intent's weight of a sign."""
        return intent * len(SIGNS) + self._signs[sign]

    def cue(self, intent: str, weight: float) -> int:
        """Give the place of the weight of a cue that was found."""
        return self._cues[intent, weight]

    def of_cues(self, intent: str) -> list[float]:
        """Give the weights of an intent's cues, in their order."""
        return [self.values[place] for (owner, _), place in self._cues.items() if owner == intent]

    def of_signs(self, intent: str) -> dict[str, float]:
        """Give an intent's weights of the signs, without those too small to matter."""
        number = self.intents.index(intent)
        weights = {sign: round(self.values[self.sign(number, sign)], 2) for sign in SIGNS}
        return {sign: weight for sign, weight in weights.items() if abs(weight) >= SMALLEST_SIGN}


def fit(folder: Path, files: Sequence[str], keep: float) -> tuple[str, int]:
    """Fit, write the weights, and give the report and 0. Raises KnowledgeError, UserError.

    `files`: labelled questions (.jsonl), or messages that are all to be declined (.txt), one a line.
    `keep`: the share of the lines that only measure, 0 to 1.
    """
    catalog = load(folder)
    weights = Weights(catalog.intents)
    if DECLINED not in weights.intents:
        raise UserError(NOTHING_DECLINES.format(folder=folder, intent=DECLINED))
    asked = [*_examples(catalog), *(question for file in files for question in questions_of(file))]
    fitted = lines_of(catalog, weights, [one for one in asked if _chance(one.text) >= keep], thinned=True)
    kept = lines_of(catalog, weights, [one for one in asked if _chance(one.text) < keep], thinned=False)
    before = share_right(fitted, weights), share_right(kept, weights)
    descend(fitted, weights)
    for intent in catalog.intents:
        path = folder / "intents" / f"{intent.id}.yaml"
        path.write_text(rewritten(path.read_text("utf-8"), weights, intent.id), "utf-8")
    told = [
        REPORT.format(name=name, lines=len(part), before=old, after=share_right(part, weights))
        for name, part, old in zip(("fitted", "kept apart"), (fitted, kept), before, strict=True)
        if part
    ]
    return "\n".join(told), 0


def _examples(catalog: Catalog) -> Iterator[Question]:
    for intent in catalog.intents:
        for example in intent.examples:
            yield Question(example.text, frozenset([intent.id]), None, EXAMPLE)


def questions_of(file: str) -> Iterator[Question]:
    """Read the questions of a file; those that go on from others are left out. UserError names faults."""
    if file.endswith(".txt"):
        for text in Path(file).read_text("utf-8").splitlines():
            if text.strip():
                yield Question(text, frozenset([DECLINED]), None, EVERYDAY)
        return
    for line in labelled_lines(file):
        if not line.history:
            yield Question(line.text, _right(line), line.subjects, LABELLED)


def _right(line: Labelled) -> frozenset[str]:
    declined = {DECLINED} if "decline" in line.outcomes else set()
    return frozenset({*line.intents} - {DECLINED} | declined)


def lines_of(
    catalog: Catalog, weights: Weights, questions: Sequence[Question], *, thinned: bool
) -> list[Line]:
    """Read every question. One whose names are misread is left out: it would teach the wrong thing."""
    lexicon = Lexicon(replace(catalog, intents=tuple(weights.apart)))
    needs = frozenset(number for number, intent in enumerate(catalog.intents) if intent.needs)
    lines: list[Line | None] = []
    for question in questions:
        reading = read(question.text, lexicon)
        if not _named_rightly(reading, question):
            continue
        cues = longest_cues(reading.cues, len(reading.repaired))
        lines.append(_line(weights, needs, question, reading, cues))
        if thinned and reading.mentions:
            left = [cue for cue in cues if _chance(f"{question.text} {cue.start} {cue.end}") >= THINNED]
            less = question._replace(counts=question.counts * THINNED_COUNTS)
            lines.append(_line(weights, needs, less, reading, left))
    return [line for line in lines if line is not None]


def _named_rightly(reading: Reading, question: Question) -> bool:
    return (
        question.subjects is None
        or DECLINED in question.intents
        or frozenset(reading.subjects) in question.subjects
    )


def _chance(text: str) -> float:
    """Give a number from 0 to 1 that looks random, and is the same for the same text."""
    return int.from_bytes(blake2b(text.encode(), digest_size=4).digest()) / 2**32


def _line(
    weights: Weights,
    needs: frozenset[int],
    question: Question,
    reading: Reading,
    cues: Sequence[Match],
) -> Line | None:
    """Give what bears on the scores of a question; None if nothing that is right can be the outcome."""
    number = weights.intents.index
    terms = [
        Term(weights.cue(cue.found.id, cue.found.weight), number(cue.found.id), 1.0) for cue in counted(cues)
    ]
    for sign, amount in signs_of(reading, cues).items():
        terms += [Term(weights.sign(at, sign), at, amount) for at in range(len(weights.intents))]
    named = bool(reading.subjects or reading.uncovered)
    asked = {cue.found.id for cue in cues} | {DECLINED, HELP}
    possible = [at for at, intent in enumerate(weights.intents) if named or intent in asked]
    right = {number(intent) for intent in question.intents}
    if reading.uncovered and not reading.subjects and number(DECLINED) in right:
        right |= needs  # declined, whichever scores best
    if right.isdisjoint(possible):
        return None
    margin = MARGIN if named else NAMELESS_MARGIN
    return Line(
        tuple(terms), frozenset(right.intersection(possible)), tuple(possible), margin, question.counts
    )


def scores(line: Line, weights: Weights) -> list[float]:
    """Give the score of every intent; that of out-of-scope is what the others have to beat."""
    values = weights.values
    found = [0.0] * len(weights.intents)
    for weight, intent, amount in line.terms:
        found[intent] += values[weight] * amount
    declined = weights.intents.index(DECLINED)
    found[declined] = max(found[declined] + line.margin, FLOOR)
    return found


def share_right(lines: Sequence[Line], weights: Weights) -> float:
    """Give the share of the lines whose best intent is one that is right."""
    right = 0
    for line in lines:
        found = scores(line, weights)
        right += max(line.possible, key=found.__getitem__) in line.right
    return right / len(lines) if lines else 1.0


def loss_and_slope(
    lines: Sequence[Line], weights: Weights, start: Sequence[float]
) -> tuple[float, list[float]]:
    """Give the loss and its slope by each weight; `start`: the weights to stay near to."""
    away = [value - first for value, first in zip(weights.values, start, strict=True)]
    slope = [PULL * distance for distance in away]
    loss = PULL / 2 * sum(distance * distance for distance in away)
    declined = weights.intents.index(DECLINED)
    for line in lines:
        found = scores(line, weights)
        most = max(found[intent] for intent in line.possible)
        raised = {intent: exp(found[intent] - most) for intent in line.possible}
        whole = sum(raised.values())
        good = sum(raised[intent] for intent in line.right)
        loss -= line.counts * log(max(good / whole, 1e-12))
        pushed = [0.0] * len(weights.intents)
        for intent, share in raised.items():
            pushed[intent] = line.counts * (share / whole - (share / good if intent in line.right else 0.0))
        if found[declined] <= FLOOR:
            pushed[declined] = 0.0  # held up by the floor, whatever its weights
        for weight, intent, amount in line.terms:
            slope[weight] += pushed[intent] * amount
    return loss, slope


def descend(lines: Sequence[Line], weights: Weights, rounds: int = ROUNDS) -> None:
    """Change the weights so that the loss gets small."""
    start = tuple(weights.values)
    steps = [FIRST_STEP] * len(start)
    before = [0.0] * len(start)
    for _ in range(rounds):
        _, slope = loss_and_slope(lines, weights, start)
        for at, now in enumerate(slope):
            if now * before[at] > 0:
                steps[at] = min(steps[at] * FASTER, LARGEST_STEP)
            elif now * before[at] < 0:
                steps[at] = max(steps[at] * SLOWER, SMALLEST_STEP)
                before[at] = 0.0
                continue
            before[at] = now
            weights.values[at] -= steps[at] * ((now > 0) - (now < 0))


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
