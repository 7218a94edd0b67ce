"""Finding phrases in words: a trie walked over words, their stems, and the labels of spans.

A phrase is written as people say it, with four marks:

    (a|b|)      any of these; an empty one makes it optional
    {slot}      a span with that label: {subject}, {rival}, {name}, {aspect}, {use-case}, {language},
                {topic}, {number}, or a group of words that an intent defines
    *           up to `WIDEST_GAP` words
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from bot.core.text import EXPANSIONS, lemma, read_words

WIDEST_GAP = 4

MARK = re.compile(r"\(([^()]*)\)|(\{[^{}]*\}|\*)|([^(){}*]+)")

STEM = "~"
"""Marks the key of a stem, which any inflection of a word leads to."""

Kind = Literal["subject", "rival", "aspect", "use-case", "language", "topic", "group", "cue"]

Step = tuple[str, int, int]
"""A way onwards from a word: the key it is known by, the next word's position, the bits it covers."""


class Entry(NamedTuple):
    """What a phrase stands for.

    `id`: of the subject, aspect, use case, language or topic, the name of the group, the intent of the
    cue; of a rival its kind. `weight`: of a cue; of a name how surely the words mean it (0 to 1).
    `whole`: a name of the thing itself, not of a part of it.
    """

    kind: Kind
    id: str
    weight: float = 1.0
    whole: bool = True


class Match(NamedTuple):
    """Where a phrase was found: words `start` to `end` (exclusive); `bits`: the words it names itself."""

    start: int
    end: int
    bits: int
    found: Entry


class _Node:
    """A place in the trie. Phrases are added as lists of places, and merged when first walked over."""

    __slots__ = ("found", "next")

    def __init__(self) -> None:
        self.next: dict[str, _Node | list[_Node]] = {}
        self.found: list[Entry] = []

    def follow(self, key: str) -> _Node:
        """Give the place that a key leads to; KeyError if it leads nowhere."""
        node = self.next[key]
        if isinstance(node, list):
            node = self.next[key] = _merged(node)
        return node

    def lead(self, key: str, node: _Node) -> None:
        there = self.next.get(key)
        if there is None:
            self.next[key] = [node]
        elif isinstance(there, list):
            there.append(node)
        else:
            self.next[key] = [there, node]


def _merged(nodes: list[_Node]) -> _Node:
    if len(nodes) == 1:
        return nodes[0]
    whole = _Node()
    for node in nodes:
        whole.found += [found for found in node.found if found not in whole.found]
        for key, following in node.next.items():
            for one in following if isinstance(following, list) else (following,):
                whole.lead(key, one)
    return whole


class Phrases:
    """A set of phrases, each with what it stands for."""

    def __init__(self) -> None:
        self._root = _Node()
        self._ends: dict[Entry, _Node] = {}
        self.words: set[str] = set()

    def add(self, phrase: str, entry: Entry, *, exact: bool = False) -> None:
        """Add a phrase. Words match in any inflection, unless `exact`."""
        end = self._ends.get(entry)
        if end is None:
            end = self._ends[entry] = _Node()
            end.found.append(entry)
        parts = _parts(phrase)
        ends = [end]
        for options in reversed(parts[1:]):
            before = _Node()
            self._lead(before, options, ends, exact=exact)
            ends = [before, *ends] if () in options else [before]
        self._lead(self._root, parts[0], ends, exact=exact)
        if () in parts[0]:
            for node in ends:
                for key, following in node.next.items():
                    for one in following if isinstance(following, list) else (following,):
                        self._root.lead(key, one)

    def _lead(
        self, before: _Node, options: Sequence[tuple[str, ...]], ends: list[_Node], *, exact: bool
    ) -> None:
        for option in options:
            if not option:
                continue
            here = before
            for word in option[:-1]:
                following = _Node()
                here.lead(self._key(word, exact=exact), following)
                here = following
            key = self._key(option[-1], exact=exact)
            for end in ends:
                here.lead(key, end)

    def _key(self, word: str, *, exact: bool) -> str:
        if word[0] in "{*":
            return word
        self.words.add(word)
        return word if exact else STEM + lemma(word)

    def find(self, steps: Sequence[Sequence[Step]]) -> list[Match]:
        """Find all phrases. `steps[i]`: the ways onwards from word i."""
        return _Walk(steps).from_all(self._root)


class _Walk:
    """One walk over the words of a text. This is where reading spends its time."""

    __slots__ = ("matches", "places", "start", "steps")

    def __init__(self, steps: Sequence[Sequence[Step]]) -> None:
        self.steps = steps
        self.start = 0
        self.matches: list[Match] = []
        self.places: dict[str, list[tuple[int, int, int]]] = {}

    def from_all(self, root: _Node) -> list[Match]:
        known = root.next
        for start, ways in enumerate(self.steps):
            self.start = start
            for key, following, bits in ways:
                if key in known:
                    self.arrive(root.follow(key), following, bits)
        return self.matches

    def arrive(self, node: _Node, at: int, bits: int) -> None:
        """Note what ends at a node, and follow every way that leads on from it."""
        for found in node.found:
            self.matches.append(Match(self.start, at, bits, found))
        known = node.next
        if not known or at >= len(self.steps):
            return
        for key, following, more in self.steps[at]:
            if key in known:
                self.arrive(node.follow(key), following, bits | more)
        if "*" in known:
            self.leap(node.follow("*"), at, bits)

    def leap(self, gap: _Node, at: int, bits: int) -> None:
        """Follow the ways that lead on from a node some words later."""
        for found in gap.found:
            self.matches.append(Match(self.start, at, bits, found))
        places = self.places or self.placed()
        for key in gap.next:
            for place, following, more in places.get(key, ()):
                if at <= place <= at + WIDEST_GAP:
                    self.arrive(gap.follow(key), following, bits | more)

    def placed(self) -> dict[str, list[tuple[int, int, int]]]:
        """Index the ways onwards by their keys: where each begins, where it leads, what it covers."""
        for place, ways in enumerate(self.steps):
            for key, following, bits in ways:
                self.places.setdefault(key, []).append((place, following, bits))
        return self.places


def _parts(phrase: str) -> list[tuple[tuple[str, ...], ...]]:
    """Give, for each part of a phrase, the sequences of keys it may stand for; () if it may be left out."""
    if "(" not in phrase and "{" not in phrase and "*" not in phrase:
        return [((word,),) for word in split_words(phrase)]
    parts: list[tuple[tuple[str, ...], ...]] = []
    for either, mark, words in MARK.findall(phrase):
        if mark:
            parts.append(((mark,),))
        elif words:
            parts.extend(((word,),) for word in split_words(words))
        else:
            parts.append(_options(either))
    return parts


@lru_cache(maxsize=4096)
def _options(either: str) -> tuple[tuple[str, ...], ...]:
    return tuple(
        _split_marked(option) if "{" in option or "*" in option else split_words(option)
        for option in either.split("|")
    )


def _split_marked(option: str) -> tuple[str, ...]:
    return tuple(
        key for word in option.split() for key in ((word,) if word[0] in "{*" else split_words(word))
    )


def split_words(words: str) -> tuple[str, ...]:
    """Give the words of a short phrase, as `read_words` does; plain ones quickly."""
    split = tuple(words.split())
    for word in split:
        if word in EXPANSIONS or not (word.isalpha() and word.isascii() and word.islower()):
            return read_words(words).words
    return split


def word_steps(words: Sequence[str]) -> list[list[Step]]:
    """Give the ways onwards that the words alone offer: as written, and as stem."""
    steps: list[list[Step]] = []
    for at, word in enumerate(words):
        bit = 1 << at
        steps.append([(word, at + 1, bit), (STEM + lemma(word), at + 1, bit)])
    return steps
