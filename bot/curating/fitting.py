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
from collections.abc import Iterator, Mapping, Sequence
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
from bot.core.question import Question as Asked
from bot.core.reading import Reading, read
from bot.core.signs import SIGNS, continued_signs, signs_of
from bot.core.threads import Continued, continue_from
from bot.core.understanding import Understanding
from bot.loader import load
from bot.measuring import labelled_lines

ROUNDS = 80
PULL = 0.5
"""Weight of the penalty, against the loss summed over the lines."""

FIRST_STEP, SMALLEST_STEP, LARGEST_STEP = 0.02, 1e-4, 0.5
FASTER, SLOWER = 1.2, 0.5
"""Steps of Rprop, and what becomes of them where a slope keeps its direction and where it turns."""

ANSWERED, DECLINED_TOO, EVERYDAY, EXAMPLE = 2.0, 1.5, 9.0, 6.0
"""What a line counts: a labelled one to be answered, one that may be declined, a message of a file in
which all are to be declined, an example of an intent. Cues are written for questions to be answered;
counted once, those would leave the signs too strict for what no cue foresees."""

THINNED, THINNED_COUNTS = 0.6, 0.5
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
    """One line as the fit sees it. `right`, `possible`: intents, by their number in the catalog.

    `given`: what every intent scores whatever the weights: out-of-scope its margin, that of the question
    before what it keeps.
    """

    terms: tuple[Term, ...]
    given: tuple[float, ...]
    right: frozenset[int]
    possible: tuple[int, ...]
    counts: float


class Question(NamedTuple):
    """A text, the intents that are right, acceptable sets of subjects (None: any), earlier questions."""

    text: str
    intents: frozenset[str]
    subjects: tuple[frozenset[str], ...] | None
    counts: float
    history: tuple[str, ...] = ()


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
    reader = Reader(catalog, weights)
    fitted = [line for one in asked if _chance(one.text) >= keep for line in reader.lines(one, thinned=True)]
    kept = [line for one in asked if _chance(one.text) < keep for line in reader.lines(one, thinned=False)]
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
    """Read the questions of a file; UserError names what is not as it should be."""
    if file.endswith(".txt"):
        for text in Path(file).read_text("utf-8").splitlines():
            if text.strip():
                yield Question(text, frozenset([DECLINED]), None, EVERYDAY)
        return
    for line in labelled_lines(file):
        counts = ANSWERED if line.in_scope else DECLINED_TOO
        yield Question(line.text, _right(line), line.subjects, counts, line.history)


def _right(line: Labelled) -> frozenset[str]:
    declined = {DECLINED} if "decline" in line.outcomes else set()
    return frozenset({*line.intents} - {DECLINED} | declined)


class Reader:
    """Takes questions apart as `Understanding` does, up to the point where weights come in."""

    def __init__(self, catalog: Catalog, weights: Weights) -> None:
        self._weights = weights
        self._lexicon = Lexicon(replace(catalog, intents=tuple(weights.apart)))
        self._understanding = Understanding(catalog)
        self._languages = {subject.id: subject.languages for subject in catalog.subjects.values()}
        self._needs = frozenset(number for number, intent in enumerate(catalog.intents) if intent.needs)

    def lines(self, question: Question, *, thinned: bool) -> Iterator[Line]:
        """Give the line of a question, and its thinned one; none if its names are misread.

        Those would teach the wrong thing.
        """
        before = self._before(question)
        in_thread = bool(before and (before.subjects or before.uncovered))
        reading = read(question.text, self._lexicon, in_thread=in_thread)
        about = continue_from(before, reading, self._languages) if before and reading.repaired else None
        subjects = frozenset(about.subjects if about else reading.subjects)
        if question.subjects and subjects not in question.subjects and DECLINED not in question.intents:
            return
        cues = longest_cues(reading.cues, len(reading.repaired))
        if line := self._line(question, reading, about, cues):
            yield line
        if thinned and reading.mentions:
            left = [cue for cue in cues if _chance(f"{question.text} {cue.start} {cue.end}") >= THINNED]
            less = question._replace(counts=question.counts * THINNED_COUNTS)
            if line := self._line(less, reading, about, left):
                yield line

    def _before(self, question: Question) -> Asked | None:
        before = None
        for text in question.history:
            asked = self._understanding.read(text, before)
            before = asked if asked.opens_context else before
        return before

    def _line(
        self, question: Question, reading: Reading, about: Continued | None, cues: Sequence[Match]
    ) -> Line | None:
        """Give what bears on the scores of a question; None if nothing that is right can be the outcome."""
        weights, number = self._weights, self._weights.intents.index
        signs = signs_of(reading, cues)
        subjects, uncovered = reading.subjects, reading.uncovered
        given = [0.0] * len(weights.intents)
        asked = {cue.found.id for cue in cues} | {DECLINED, HELP}
        if about:
            subjects, uncovered = about.subjects, about.uncovered
            signs = continued_signs(signs, subjects, uncovered)
            if about.intent in weights.intents and about.intent != DECLINED:
                given[number(about.intent)] = about.keeps
                asked.add(about.intent)
        named = bool(subjects or uncovered)
        given[number(DECLINED)] = MARGIN if named else NAMELESS_MARGIN
        possible = tuple(at for at, intent in enumerate(weights.intents) if named or intent in asked)
        right = {number(intent) for intent in question.intents if intent in weights.intents}
        if uncovered and not subjects and number(DECLINED) in right:
            right |= self._needs  # declined, whichever scores best
        if right.isdisjoint(possible):
            return None
        terms = tuple(self._terms(cues, signs))
        return Line(terms, tuple(given), frozenset(right.intersection(possible)), possible, question.counts)

    def _terms(self, cues: Sequence[Match], signs: Mapping[str, float]) -> Iterator[Term]:
        weights = self._weights
        for cue in counted(cues):
            intent, weight = cue.found.id, cue.found.weight
            yield Term(weights.cue(intent, weight), weights.intents.index(intent), 1.0)
        for sign, amount in signs.items():
            for at in range(len(weights.intents)):
                yield Term(weights.sign(at, sign), at, amount)


def _chance(text: str) -> float:
    """Give a number from 0 to 1 that looks random, and is the same for the same text."""
    return int.from_bytes(blake2b(text.encode(), digest_size=4).digest()) / 2**32


def scores(line: Line, weights: Weights) -> list[float]:
    """Give the score of every intent; that of out-of-scope is what the others have to beat."""
    values = weights.values
    found = list(line.given)
    for weight, intent, amount in line.terms:
        found[intent] += values[weight] * amount
    declined = weights.intents.index(DECLINED)
    found[declined] = max(found[declined], FLOOR)
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
