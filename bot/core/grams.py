"""What single words, and pairs of neighbours, tell of what is asked: weights learned from labelled questions.

Cues say what people write when they mean something; grams (unigrams and bigrams) catch how else they put
it. Names stand as marks, so that what is learned of one subject holds for all. `versus kb fit` makes the
weights anew; they are few, small, and shown by `explain` like those of any cue.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import NamedTuple

from bot.core.reading import Reading

START, END, NUMBER, NAME = "^", "$", "{number}", "{name}"

Weights = Mapping[str, Mapping[str, float]]
"""Gram -> intent id -> weight."""


class Gram(NamedTuple):
    """One word of a text, or two neighbours, and the words `start` to `end` (exclusive) it stands for."""

    text: str
    start: int
    end: int


def grams_of(reading: Reading) -> list[str]:
    """Give the grams of a text, each once, in a fixed order."""
    tokens = _tokens(reading)
    if not tokens:
        return []
    pairs = map(" ".join, pairwise((START, *tokens, END)))
    return list(dict.fromkeys((*tokens, *pairs)))


def placed(reading: Reading) -> Iterator[Gram]:
    """Give the grams of a text with the place where each first stands."""
    words = [at for at, token in enumerate(_marked(reading)) if token]
    if not words:
        return
    ends = [*words[1:], len(reading.repaired)]
    tokens = [
        Gram(token, start, end) for token, start, end in zip(_tokens(reading), words, ends, strict=True)
    ]
    size = len(reading.repaired)
    around = [Gram(START, 0, 0), *tokens, Gram(END, size, size)]
    pairs = (Gram(f"{one.text} {next_.text}", one.start, next_.end) for one, next_ in pairwise(around))
    seen: set[str] = set()
    for gram in (*tokens, *pairs):
        if gram.text not in seen:
            seen.add(gram.text)
            yield gram


def _tokens(reading: Reading) -> list[str]:
    return [token for token in _marked(reading) if token]


def _marked(reading: Reading) -> list[str]:
    """Give the words with numbers and names as marks; what follows the first word of a name is empty."""
    marked = [NUMBER if word[0].isdigit() else word for word in reading.repaired]
    for mention in reading.mentions:
        marked[mention.start : mention.end] = [""] * (mention.end - mention.start)
        marked[mention.start] = NAME
    return marked
