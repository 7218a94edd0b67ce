"""Questions as the fit sees them: what bears on their scores, taken apart as `Understanding` does."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from hashlib import blake2b
from typing import NamedTuple

from bot.core.deciding import margin_of
from bot.core.grams import grams_of
from bot.core.intents import counted, longest_cues
from bot.core.lexicon import Lexicon
from bot.core.model import Catalog
from bot.core.phrases import Match
from bot.core.question import DECLINED
from bot.core.question import Question as Asked
from bot.core.reading import Reading, read
from bot.core.signs import continued_signs, signs_of
from bot.core.threads import Continued, Traits, continue_from, harks_back
from bot.core.understanding import Understanding
from bot.curating.fitting.descending import Line
from bot.curating.fitting.weights import Weights

THINNED, THINNED_COUNTS = 0.6, 0.5
"""The share of cues that a line is seen without the second time, and what it counts then."""

SEEN = 0.5
"""The share of the margin that the fit sees; the rest stays for what no labelled question is like."""

FEWEST = 3
"""A gram needs to stand in so many questions to get a weight."""


class Question(NamedTuple):
    """A text, the intents that are right, acceptable sets of subjects (None: any), earlier questions."""

    text: str
    intents: frozenset[str]
    subjects: tuple[frozenset[str], ...] | None
    counts: float
    history: tuple[str, ...] = ()


class Read(NamedTuple):
    """A question taken apart: what its text and its thread say, whatever the weights are."""

    question: Question
    reading: Reading
    about: Continued | None
    cues: Sequence[Match]
    grams: Counter[str]


class Reader:
    """Takes questions apart as `Understanding` does, up to the point where weights come in."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self._apart = Weights(catalog.intents)
        self._lexicon = Lexicon(replace(catalog, intents=tuple(self._apart.apart)))
        self._understanding = Understanding(catalog)
        self._traits = Traits.of(catalog.subjects)

    def read(self, questions: Iterable[Question]) -> list[Read]:
        """Take questions apart, but for those whose names are misread: they would teach the wrong thing."""
        return [found for question in questions if (found := self._read(question))]

    def _read(self, question: Question) -> Read | None:
        before = self._before(question)
        in_thread = bool(before and (before.subjects or before.uncovered))
        reading = read(question.text, self._lexicon, in_thread=in_thread)
        about = continue_from(before, reading, self._traits) if before and reading.repaired else None
        subjects = frozenset(about.subjects if about else reading.subjects)
        if question.subjects and subjects not in question.subjects and DECLINED not in question.intents:
            return None
        return Read(question, reading, about, longest_cues(reading.cues), Counter(grams_of(reading).singly()))

    def _before(self, question: Question) -> Asked | None:
        before = None
        for text in question.history:
            asked = self._understanding.read(text, before)
            before = asked if asked.opens_context else before
        return before

    def weights(self, read: Sequence[Read]) -> Weights:
        """Give the weights of the catalog, and room for one of each gram that stands in enough questions."""
        times = Counter(gram for one in read for gram in one.grams)
        return Weights(
            self._catalog.intents, sorted(gram for gram, often in times.items() if often >= FEWEST)
        )


class Lines:
    """Makes lines of what was read, for weights in their order."""

    def __init__(self, catalog: Catalog, weights: Weights) -> None:
        self._weights = weights
        self._needs = frozenset(number for number, intent in enumerate(catalog.intents) if intent.needs)

    def of(self, one: Read, *, thinned: bool) -> Iterator[Line]:
        """Give the line of a question and, if `thinned`, of one that names something the thinned one."""
        if line := self._line(one, one.question.counts):
            yield line
        if thinned and one.reading.mentions:
            text = one.question.text
            left = [cue for cue in one.cues if chance(f"{text} {cue.start} {cue.end}") >= THINNED]
            if line := self._line(one._replace(cues=left), one.question.counts * THINNED_COUNTS):
                yield line

    def _line(self, one: Read, counts: float) -> Line | None:
        """Give what bears on the scores of a question; None if nothing that is right can be the outcome."""
        number = self._weights.intents.index
        reading, about = one.reading, one.about
        signs = signs_of(reading, one.cues)
        subjects, uncovered = reading.subjects, reading.uncovered
        given = [0.0] * len(self._weights.intents)
        if about:
            subjects, uncovered = about.subjects, about.uncovered
            signs = continued_signs(signs, subjects, uncovered, points=harks_back(reading))
            if about.intent in self._weights.intents and about.intent != DECLINED:
                given[number(about.intent)] = about.keeps
        given[number(DECLINED)] = SEEN * margin_of((len(subjects), len(uncovered)), signs)
        right = {number(intent) for intent in one.question.intents if intent in self._weights.intents}
        if uncovered and not subjects and number(DECLINED) in right:
            right |= self._needs  # declined, whichever scores best
        if not right:
            return None
        rows = [(self._weights.sign(sign), float(amount)) for sign, amount in signs.items()]
        for gram, times in one.grams.items():
            place = self._weights.gram(gram)
            if place is not None:
                rows.append((place, float(times)))
        cues = [(self._weights.cue(*cue.found[1:3]), number(cue.found.id)) for cue in counted(one.cues)]
        return Line(tuple(rows), tuple(cues), tuple(given), frozenset(right), counts)


def chance(text: str) -> float:
    """Give a number from 0 to 1 that looks random, and is the same for the same text."""
    return int.from_bytes(blake2b(text.encode(), digest_size=4).digest()) / 2**32
