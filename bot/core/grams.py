"""What words, and words beside each other, tell of what is asked: weights learned from labelled questions.

Cues say what people write when they mean something; grams catch how else they put it: words, their stems,
pairs, and those triples that hold a mark. Names, numbers and labels stand as marks, so that what is learned
of one subject, or of one quality, holds for all. `versus kb fit` makes the weights anew; they are small, and
shown by `explain` like those of any cue.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from bot.core.phrases import Match, places, stem
from bot.core.reading import LABELS, Reading

START, END, NUMBER, NAME = "^", "$", "{number}", "{name}"

MARK = "{"
"""What every mark begins with, and no word."""

Weights = Mapping[str, Mapping[str, float]]
"""Gram -> intent id -> weight."""


class Gram(NamedTuple):
    """A gram, and the words `start` to `end` (exclusive) it stands for."""

    text: str
    start: int
    end: int


class Grams(NamedTuple):
    """The grams of a text: words (each brings its stem, too) and marks; pairs and triples of them."""

    words: set[str]
    runs: set[str]

    def singly(self) -> Iterator[str]:
        """Give every gram; a stem as often as there are words that bring it."""
        for word in self.words:
            yield from of_word(word)
        yield from self.runs


def of_word(word: str) -> tuple[str, ...]:
    """Give the grams that a word or a mark brings by itself."""
    return (word,) if word[0] == MARK else (word, stem(word))


def grams_of(reading: Reading) -> Grams:
    """Give the grams of a text."""
    named = _with_names(reading)
    words = set(filter(None, named))
    if not words:
        return Grams(set(), set())
    around = [START, *filter(None, _with_labels(reading, named)), END]
    runs = set(map(" ".join, pairwise(around)))
    triples = map(" ".join, zip(around, around[1:], around[2:], strict=False))
    runs.update([text for text in triples if MARK in text])
    return Grams(words, runs)


def placed(reading: Reading) -> Iterator[Gram]:
    """Give the grams of a text as `Grams.singly` does, with the place where each first stands."""
    named = _with_names(reading)
    seen: set[str] = set()
    for token in _tokens(named):
        if token.text not in seen:
            seen.add(token.text)
            for text in of_word(token.text):
                yield token._replace(text=text)
    for gram in _together(_with_labels(reading, named)):
        if gram.text not in seen:
            seen.add(gram.text)
            yield gram


def _together(marked: Sequence[str]) -> Iterator[Gram]:
    tokens = list(_tokens(marked))
    if not tokens:
        return
    size = len(marked)
    around = [Gram(START, 0, 0), *tokens, Gram(END, size, size)]
    for first, second in pairwise(around):
        yield Gram(f"{first.text} {second.text}", first.start, second.end)
    for first, second, third in zip(around, around[1:], around[2:], strict=False):
        text = f"{first.text} {second.text} {third.text}"
        if MARK in text:
            yield Gram(text, first.start, third.end)


def _tokens(words: Sequence[str]) -> Iterator[Gram]:
    starts = [at for at, word in enumerate(words) if word]
    for start, end in pairwise((*starts, len(words))):
        yield Gram(words[start], start, end)


def _with_names(reading: Reading) -> list[str]:
    """Give the words with marks for names, numbers and what we compare; the rest of such a span is empty.

    So the same is learned of "database" as of "framework", where databases are what we compare.
    """
    words = list(reading.repaired)
    for at in places(reading.sorts.numbers):
        words[at] = NUMBER
    for start, end, _, label in reading.labels:
        if label.kind == "topic":
            words[start:end] = [LABELS["topic"], *[""] * (end - start - 1)]
    for mention in reading.mentions:
        words[mention.start : mention.end] = [NAME, *[""] * (mention.end - mention.start - 1)]
    return words


def _with_labels(reading: Reading, words: Sequence[str]) -> Sequence[str]:
    """Give the words with labels as marks, too; of those that overlap the first, and the longest of these."""
    labels = [*reading.labels, *reading.denied]
    if not labels:
        return words
    marked = list(words)
    behind = 0
    for start, end, _, label in sorted(labels, key=_first_and_longest):
        if start >= behind:
            marked[start:end] = [LABELS[label.kind], *[""] * (end - start - 1)]
            behind = end
    return marked


def _first_and_longest(label: Match) -> tuple[int, int]:
    return label.start, -label.end
