"""Finding phrases in words: a trie walked over words, their stems, and the labels of spans.

A phrase is written as people say it, with four marks:

    (a|b|)      any of these; an empty one makes it optional
    {slot}      a span with that label: {subject}, {rival}, {name}, {aspect}, {use-case}, {language},
                {topic}, {number}, or a group of words that an intent defines
    *           up to `WIDEST_GAP` words
"""

from __future__ import annotations

import pickle
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any, Literal, NamedTuple, cast

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


def spanned(start: int, end: int) -> int:
    """Give the bits of words `start` to `end` (exclusive)."""
    return (1 << end) - (1 << start)


def overlap(matches: Iterable[Match]) -> bool:
    """Say whether any two share a word."""
    taken = 0
    for _, _, bits, _ in matches:
        if taken & bits:
            return True
        taken |= bits
    return False


def places(bits: int) -> Iterator[int]:
    """Give the places of the words whose bits are set."""
    while bits:
        yield (bits & -bits).bit_length() - 1
        bits &= bits - 1


Node = dict[str, Any]
"""A place in the trie: key -> the place it leads to; under `HERE` a tuple of the entries that end there.

Several phrases may lead on from a place by one key: their places stand in a list until one of them is
first walked to, and are merged then. Plain dicts: nothing is read faster from where it was kept.
"""

HERE = ""
"""The key of what ends at a place; no word and no mark is empty."""


class Phrases:
    """Collects phrases, each with what it stands for, in a trie that begins at `root`."""

    def __init__(self) -> None:
        self.root: Node = {}
        self.words: set[str] = set()
        self.keys: set[str] = set()
        self._ends: dict[Entry, Node] = {}

    def add(self, phrase: str, entry: Entry, *, exact: bool = False) -> None:
        """Add a phrase. Words match in any inflection, unless `exact`."""
        end = self._ends.get(entry)
        if end is None:
            end = self._ends[entry] = {HERE: (entry,)}
        parts = _parts(phrase)
        ends = [end]
        for options in reversed(parts[1:]):
            before: Node = {}
            self._lead(before, options, ends, exact=exact)
            ends = [before, *ends] if () in options else [before]
        self._lead(self.root, parts[0], ends, exact=exact)
        if () in parts[0]:
            for node in ends:
                for key, following in _onwards(node):
                    _lead(self.root, key, following)

    def _lead(
        self, before: Node, options: Sequence[tuple[str, ...]], ends: list[Node], *, exact: bool
    ) -> None:
        for option in options:
            if not option:
                continue
            here = before
            for word in option[:-1]:
                following: Node = {}
                _lead(here, self._key(word, exact=exact), following)
                here = following
            key = self._key(option[-1], exact=exact)
            for end in ends:
                _lead(here, key, end)

    def _key(self, word: str, *, exact: bool) -> str:
        if word[0] in "{*":
            return word
        self.words.add(word)
        key = word if exact else stem(word)
        self.keys.add(key)
        return key


def _lead(node: Node, key: str, following: Node) -> None:
    there = node.get(key)
    if there is None:
        node[key] = [following]
    elif type(there) is list:
        there.append(following)
    else:
        node[key] = [there, following]


def _onwards(node: Node) -> Iterator[tuple[str, Node]]:
    for key, following in node.items():
        if key != HERE:
            for one in following if type(following) is list else (following,):
                yield key, one


def asleep(root: Node) -> Node:
    """Give a trie as it is kept: what each key leads to by itself, asleep until it is first walked to.

    A question walks to a few of the thousands of keys, and reading all back takes longer than answering.
    """
    return {key: pickle.dumps(following, pickle.HIGHEST_PROTOCOL) for key, following in root.items()}


def _merged(node: Node, key: str) -> Node:
    """Wake what a key leads to, and merge its places, for good."""
    nodes: list[Node] | Node | bytes = node[key]
    if isinstance(nodes, bytes):
        nodes = cast("list[Node] | Node", pickle.loads(nodes))  # noqa: S301 - made by `asleep`
    if isinstance(nodes, dict):
        whole = nodes
    elif len(nodes) == 1:
        whole = nodes[0]
    else:
        whole = {}
        found = dict.fromkeys(entry for one in nodes for entry in one.get(HERE, ()))
        if found:
            whole[HERE] = tuple(found)
        for one in nodes:
            for onwards, following in _onwards(one):
                _lead(whole, onwards, following)
    node[key] = whole
    return whole


def find(root: Node, steps: Sequence[Sequence[Step]]) -> list[Match]:  # noqa: C901, PLR0912 - see below
    """Find all phrases of a trie. `steps[i]`: the ways onwards from word i."""
    # This is where reading spends its time: one loop over what is left to follow, without a call.
    matches: list[Match] = []
    left: list[tuple[Node, int, int]] = []
    length = len(steps)
    for start, first in enumerate(steps):
        for key, at, bits in first:
            if key in root:
                node = root[key]
                left.append((node if type(node) is dict else _merged(root, key), at, bits))
        while left:
            node, at, bits = left.pop()
            if HERE in node:
                for found in node[HERE]:
                    matches.append(_made(Match, (start, at, bits, found)))  # noqa: PERF401 - mostly one
                if len(node) == 1:
                    continue
            if at < length:
                for key, following, more in steps[at]:
                    if key in node:
                        there = node[key]
                        if type(there) is list:
                            there = _merged(node, key)
                        left.append((there, following, bits | more))
            if "*" not in node:
                continue
            gap = node["*"]
            if type(gap) is list:
                gap = _merged(node, "*")
            if HERE in gap:
                for found in gap[HERE]:
                    matches.append(_made(Match, (start, at, bits, found)))  # noqa: PERF401 - mostly one
            for ways in steps[at : at + WIDEST_GAP + 1]:
                for key, following, more in ways:
                    if key in gap:
                        there = gap[key]
                        if type(there) is list:
                            there = _merged(gap, key)
                        left.append((there, following, bits | more))
    return matches


_made: Callable[[type[Match], tuple[int, int, int, Entry]], Match] = tuple.__new__
"""Makes a match in half the time that calling the class takes."""


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


def wordings(phrase: str) -> list[str]:
    """Give plain wordings of a phrase; every option of every group stands in at least one of them."""
    parts = _parts(phrase)
    return [
        " ".join(word for options in parts for word in options[min(at, len(options) - 1)] if word != "*")
        for at in range(max(map(len, parts)))
    ]


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


def word_steps(keys: Sequence[tuple[str, ...]]) -> list[list[Step]]:
    """Give the ways onwards that the words alone offer, by the keys of each."""
    steps: list[list[Step]] = []
    for at, known in enumerate(keys, start=1):
        if len(known) == 1:
            steps.append([(known[0], at, 1 << at - 1)])
        else:
            steps.append([(key, at, 1 << at - 1) for key in known])
    return steps


@lru_cache(maxsize=4096)
def stem(word: str) -> str:
    """Give the key of a word's stem; the same string each time, whose hash is then known."""
    return STEM + lemma(word)
