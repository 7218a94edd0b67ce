"""What a person wrote, without names of people, mentions, links and numbers that tell who they are.

Names cannot be found with certainty. A word counts as one where it is a common given name, where it is
capitalised and stands as names stand ("thanks Priya", "Priya Raman"), or where it is capitalised and
English knows it as no common word. Names of technologies that we know stay, and so does a lone word
that nobody knows: it may be the very technology that is asked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from bot.core.english import COMMON, FUNCTION, is_english
from bot.core.given_names import GIVEN_NAMES
from bot.core.model import Aspect, Catalog, Language, UseCase

LONGEST = 300
"""So much of a question is kept; what matters of it stands at the beginning."""

CUT = " …"

_REMOVED = re.compile(
    r"""
      ```.*?(?:```|\Z)                                    # code
    | <[@#!][^<>]*> | <(?:https?|mailto|tel)[^<>]*>       # mentions and links of Slack
    | \b(?:https?|ftp|file|ssh|git)://\S+ | \bwww\.\S+    # addresses
    | \bmailto:\S+ | [\w.+-]+@[\w-]+(?:\.[\w-]+)*         # e-mail
    | \b[\w-]+(?:\.[\w-]+)+/\S*                           # an address without its scheme
    | \b(?:[\w-]+\.)+(?:com|org|co|edu|gov|de|fr|eu|uk|internal|local|corp)\b
    | (?<![\w/])(?:~|[a-z]:)?[\\/](?:[\w.-]+[\\/])+[\w.-]*  # paths of files
    | (?<![\w@])@[\w.-]+ | (?<![\w\#])\#[\w-]+            # @somebody, #somewhere
    | (?<![\w.])\+?\(?\d(?:[\s()./-]*\d){6,}              # telephone and other long numbers
    | \b\d{1,3}(?:\.\d{1,3}){3}\b                         # IP addresses
    | \b(?=[\w-]*\d)(?=[\w-]*[a-z])[\w-]{16,}\b           # tokens and keys
    """,
    re.IGNORECASE | re.VERBOSE | re.DOTALL,
)
_WORD = re.compile(r"[^\W\d_]+(?:[-.'\u2019][^\W\d_]+)*")
_POSSESSIVE = re.compile(r"['\u2019]s?$")
_SPACES = re.compile(r"\s+")
_LONELY = re.compile(r"\s+(?=[,.;:!?])|(?<=[,;:])(?:\s*[,;:])+")
_EDGES = " ,;:-\u2013"

_ADDRESSES = frozenset(
    "hi hey hello dear thanks thank cheers cc ask asked tell told ping colleague boss manager lead cto ceo "
    "mr mrs ms dr prof friend".split()
)
"""Words after which a capitalised word is a person, unless it is a technology."""


class Redactor:
    """Redacts texts; keeps the names of technologies that the catalog knows."""

    def __init__(self, catalog: Catalog) -> None:
        self._known = _technologies(catalog)

    def redacted(self, text: str, keep: Iterable[str] = ()) -> str:
        """Give a text without names, mentions, links and long numbers; at most `LONGEST` characters.

        `keep`: words that are known to be no person's name, such as technologies that were weighed.
        """
        left = _REMOVED.sub(" ", text)
        known = self._known | {word for name in keep for word in _words_of(name)}
        words = list(_WORD.finditer(left))
        spans = [word.span() for word, name in zip(words, _names(words, left, known), strict=True) if name]
        for start, end in reversed(spans):
            left = f"{left[:start]} {left[end:]}"
        tidied = _LONELY.sub("", _SPACES.sub(" ", left)).strip(_EDGES)
        return tidied if len(tidied) <= LONGEST else tidied[: LONGEST - len(CUT)].rstrip() + CUT


def _names(words: list[re.Match[str]], text: str, known: frozenset[str]) -> Iterator[bool]:
    """Say of each word whether it is taken for a part of a person's name."""
    for at, word in enumerate(words):
        own = _plain(word)
        if own in known:
            yield False
        elif own in GIVEN_NAMES:
            yield True
        elif not _capitalised(word):
            yield False
        else:
            before, after = _neighbour(words, at, -1, text), _neighbour(words, at, 1, text)
            addressed = before is not None and _plain(before) in _ADDRESSES
            beside = any(_may_be_name(other, own, known) for other in (before, after) if other)
            yield addressed or _rare(own) or beside


def _neighbour(words: list[re.Match[str]], at: int, step: int, text: str) -> re.Match[str] | None:
    """Give the word before (-1) or after (1) one, if nothing but space stands between them."""
    if not 0 <= at + step < len(words):
        return None
    first, second = sorted((words[at], words[at + step]), key=lambda word: word.start())
    return words[at + step] if text[first.end() : second.start()].isspace() else None


def _may_be_name(other: re.Match[str], own: str, known: frozenset[str]) -> bool:
    """Say whether a capitalised word beside another makes both a person's name."""
    found = _plain(other)
    if found in known or (found in FUNCTION and found not in GIVEN_NAMES):
        return False
    return found in GIVEN_NAMES or (_capitalised(other) and not (_common(found) and _common(own)))


def _capitalised(word: re.Match[str]) -> bool:
    """Say whether it is written as a name is: `Bob`, `O'Neil`, `Anne-Marie`; not `API`, `NestJS`, `bob`."""
    parts = re.split(r"[-'\u2019]", _POSSESSIVE.sub("", word.group()))
    return all(part[:1].isupper() and (part[1:].islower() or len(part) == 1) for part in parts if part)


def _common(word: str) -> bool:
    return word in COMMON or word in FUNCTION


def _rare(word: str) -> bool:
    """Say whether English knows it, but as no common word: mostly names of people and places."""
    return not _common(word) and is_english(word) and not any(map(_common, _stems(word)))


def _stems(word: str) -> Iterator[str]:
    for ending in ("s", "es", "ed", "d", "ing", "ly", "er", "ers"):
        if word.endswith(ending):
            stem = word.removesuffix(ending)
            yield from (stem, f"{stem}e", stem[:-1])


def _plain(word: re.Match[str]) -> str:
    return _POSSESSIVE.sub("", word.group()).casefold()


def _technologies(catalog: Catalog) -> frozenset[str]:
    """Give the words of all names that we know, and those with which the knowledge is asked for."""
    names = [name for one in catalog.subjects.values() for name in (one.name, one.id, *one.names, *one.parts)]
    names += [*catalog.technology_of]
    for topic in catalog.topics:
        names += topic.cues
        labels: tuple[Language | Aspect | UseCase, ...] = (*topic.languages, *topic.aspects, *topic.use_cases)
        for label in labels:
            names += (label.name, *label.cues)
    return frozenset(word for name in names for word in _words_of(name))


def _words_of(name: str) -> list[str]:
    return [_plain(word) for word in _WORD.finditer(name)]
