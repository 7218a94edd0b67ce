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

    def follow(self, key: str) -> _Node | None:
        node = self.next.get(key)
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
        self.words: set[str] = set()

    def add(self, phrase: str, entry: Entry, *, exact: bool = False) -> None:
        """Add a phrase. Words match in any inflection, unless `exact`."""
        after = _Node()
        after.found.append(entry)
        empty = True
        ends = [after]
        for options in reversed(_parts(phrase)):
            before = _Node()
            for option in options:
                if option:
                    self._lead(before, option, ends, exact=exact)
            skippable = () in options
            empty = empty and skippable
            ends = [before, *ends] if skippable else [before]
        if not empty:
            for node in ends if () in _parts(phrase)[0] else ends[:1]:
                for key, following in node.next.items():
                    for one in following if isinstance(following, list) else (following,):
                        self._root.lead(key, one)

    def _lead(self, before: _Node, option: tuple[str, ...], ends: list[_Node], *, exact: bool) -> None:
        for word in option[:-1]:
            following = _Node()
            before.lead(self._key(word, exact=exact), following)
            before = following
        for end in ends:
            before.lead(self._key(option[-1], exact=exact), end)

    def _key(self, word: str, *, exact: bool) -> str:
        if word[0] in "{*":
            return word
        self.words.add(word)
        return word if exact else STEM + lemma(word)

    def find(self, steps: Sequence[Sequence[Step]]) -> list[Match]:
        """Find all phrases. `steps[i]`: the ways onwards from word i."""
        matches: list[Match] = []
        root = self._root
        for start, ways in enumerate(steps):
            for key, following, bits in ways:
                node = root.follow(key)
                if node is not None:
                    _walk(node, following, bits, start, steps, matches)
        return matches


def _walk(
    node: _Node, at: int, bits: int, start: int, steps: Sequence[Sequence[Step]], matches: list[Match]
) -> None:
    for found in node.found:
        matches.append(Match(start, at, bits, found))
    if not node.next or at >= len(steps):
        return
    for key, following, more in steps[at]:
        child = node.follow(key)
        if child is not None:
            _walk(child, following, bits | more, start, steps, matches)
    gap = node.follow("*")
    if gap is not None:
        for skipped in range(at, min(at + WIDEST_GAP, len(steps) - 1) + 1):
            _walk(gap, skipped, bits, start, steps, matches)


def _parts(phrase: str) -> list[tuple[tuple[str, ...], ...]]:
    """Give, for each part of a phrase, the sequences of keys it may stand for; () if it may be left out."""
    parts: list[tuple[tuple[str, ...], ...]] = []
    for either, mark, words in MARK.findall(phrase):
        if mark:
            parts.append(((mark,),))
        elif words:
            parts.extend(((word,),) for word in _split(words))
        else:
            parts.append(tuple(_split_marked(option) for option in either.split("|")))
    return parts


def _split_marked(option: str) -> tuple[str, ...]:
    if "{" not in option and "*" not in option:
        return _split(option)
    return tuple(key for word in option.split() for key in ((word,) if word[0] in "{*" else _split(word)))


def _split(words: str) -> tuple[str, ...]:
    split = words.split()
    if all(word.isalpha() and word not in EXPANSIONS and word.isascii() and word.islower() for word in split):
        return tuple(split)
    return read_words(words).words


def word_steps(words: Sequence[str]) -> list[list[Step]]:
    """Give the ways onwards that the words alone offer: as written, and as stem."""
    steps: list[list[Step]] = []
    for at, word in enumerate(words):
        bit = 1 << at
        steps.append([(word, at + 1, bit), (STEM + lemma(word), at + 1, bit)])
    return steps
