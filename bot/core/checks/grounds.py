"""What the rules look at: the entries of a catalog by class, each with its path, and who is named where."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, fields, is_dataclass
from difflib import get_close_matches
from functools import cache, cached_property
from typing import TypeVar

from bot.core.model import (
    Catalog,
    Comparison,
    Concluded,
    Example,
    Faq,
    Favour,
    Fit,
    Guide,
    Judgement,
    Meaning,
    Mistake,
    Source,
    Subject,
    Technology,
    Topic,
    UseCaseVerdict,
)

Path = tuple[str | int, ...]
Entry = TypeVar("Entry")

Conclusion = Judgement | Fit | UseCaseVerdict | Mistake | Concluded | Favour
"""Whatever rests on evidence."""

CONCLUSIONS: tuple[type[Conclusion], ...] = (
    Judgement,
    Fit,
    UseCaseVerdict,
    Mistake,
    Concluded,
    Favour,
)

_PLAIN = ("str", "tuple[str, ...]", "float", "bool", "int")
"""The annotations of fields that hold no entries: passed over, since they are most of all fields."""


_NO_PROSE = {"id", "as_of", "aspect", "docs", "unit", "subject", "metric", "intent", "feature", "present"}
"""The fields with a text that is no prose."""

_WORDS_OF_OTHERS = {Source, Example, Technology, Meaning}
"""The classes whose texts are titles, names or questions that others gave."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One breach of a rule: the path of the entry from the catalog, what was found, what was wanted.

    `other` leads to the entry that this one collides with, where there is one.
    """

    path: Path
    found: str
    wanted: str
    other: Path = ()


class Grounds:
    """A catalog laid out for the rules, and the ids that may be referred to though it lacks them."""

    def __init__(self, catalog: Catalog, declared: AbstractSet[str]) -> None:
        self.catalog = catalog
        self.declared = declared
        self._by_class: dict[type, list[tuple[Path, object]]] = defaultdict(list)
        for name in ("topics", "intents", "technologies"):
            for index, entry in enumerate(getattr(catalog, name)):
                self._gather(entry, (name, index))

    def of(self, *kinds: type[Entry]) -> Iterator[tuple[Path, Entry]]:
        """Give the entries of these classes with their paths."""
        for kind in kinds:
            yield from self._by_class[kind]  # type: ignore[misc]

    def topic(self, path: Path) -> Topic | None:
        """Give the topic that a path leads into; None outside of any."""
        return self.catalog.topics[int(path[1])] if path[0] == "topics" else None

    def owner(self, path: Path) -> Subject | Comparison | Faq | Guide | None:
        """Give the entry of a topic's list that a path leads into, where it is one that holds conclusions."""
        topic = self.topic(path)
        if topic is None or len(path) < 4:
            return None
        found = getattr(topic, str(path[2]))[int(path[3])]
        return found if isinstance(found, Subject | Comparison | Faq | Guide) else None

    def named_in(self, text: str) -> set[str]:
        """Give the ids of the subjects whose name stands in a text, spelled as a name."""
        if not text or self._first_words is None:
            return set()
        return {
            self._subject_of[name]
            for word in self._first_words.finditer(text)
            for name in self._names.get(word.group(), ())
            if text.startswith(name, word.start()) and not text[word.start() + len(name) :][:1].isalnum()
        }

    @cached_property
    def founded(self) -> list[tuple[Path, Conclusion, frozenset[str]]]:
        """The conclusions with their paths, and the subjects that what they rest on is about.

        Without those that name what is not there: the dangling reference is their fault.
        """
        evidence = self.catalog.evidence.keys()
        return [
            (path, conclusion, frozenset().union(*[self._about[ref] for ref in conclusion.rests_on]))
            for path, conclusion in self.of(*CONCLUSIONS)
            if evidence >= set(conclusion.rests_on)
        ]

    @cached_property
    def prose(self) -> list[tuple[Path, str]]:
        """All texts in words of ours, with their paths."""
        return [
            ((*path, name), text)
            for kind, entries in self._by_class.items()
            for path, entry in entries
            for name in _texts(kind)
            if (text := getattr(entry, name))
        ]

    @cached_property
    def whole_prose(self) -> str:
        """All texts in one, to find out at once that something is in none of them."""
        return "\n".join([text for _, text in self.prose])

    @cached_property
    def _about(self) -> dict[str, frozenset[str]]:
        """Reference -> the subjects that its evidence is about: those it is filed under or names."""
        found = {
            ref: frozenset({ref.partition(".")[0]} if "." in ref else self.catalog.claims[ref].about)
            for ref in self.catalog.evidence
        }
        return {ref: about | self.named_in(self.catalog.evidence[ref].text) for ref, about in found.items()}

    @cached_property
    def _subject_of(self) -> dict[str, str]:
        """A subject's name, or a short form of it with a capital, -> its id."""
        found: dict[str, str] = {}
        for subject in self.catalog.subjects.values():
            short = (name.title() for name in (*subject.names, *subject.ambiguous) if name.isalpha())
            found |= dict.fromkeys((subject.name, *short), subject.id)
        return found

    @cached_property
    def _names(self) -> dict[str, list[str]]:
        """First word of a name -> the names that begin with it."""
        found: dict[str, list[str]] = defaultdict(list)
        for name in self._subject_of:
            found[name.split()[0]].append(name)
        return found

    @cached_property
    def _first_words(self) -> re.Pattern[str] | None:
        """What could be the first word of a name, by its first letter; None if there are no names.

        The letter comes before the look at what precedes it: so `re` leaps from one such letter to the next.
        """
        initials = "".join({re.escape(name[0]) for name in self._subject_of})
        return re.compile(rf"[{initials}](?<![\w.-].)\w*(?:[.#+-]+\w+)*[#+]*") if initials else None

    def _gather(self, entry: object, path: Path) -> None:
        kind: type = type(entry)
        if (names := _fields_with_entries(kind)) is not None:
            self._by_class[kind].append((path, entry))
            for name in names:
                self._gather(getattr(entry, name), (*path, name))
        elif isinstance(entry, tuple):
            for index, item in enumerate(entry):
                self._gather(item, (*path, index))
        elif isinstance(entry, Mapping):
            for key, item in entry.items():
                self._gather(item, (*path, key))


@cache
def _fields_with_entries(kind: type) -> tuple[str, ...] | None:
    """Give the fields of a class of entries that may hold others; None for any other class."""
    if not is_dataclass(kind):
        return None
    return tuple(field.name for field in fields(kind) if field.type not in _PLAIN)


@cache
def _texts(kind: type) -> tuple[str, ...]:
    """Give the fields of a class that hold words of ours."""
    if kind in _WORDS_OF_OTHERS:
        return ()
    return tuple(field.name for field in fields(kind) if field.type == "str" and field.name not in _NO_PROSE)


def near(word: str, known: Iterator[str] | AbstractSet[str]) -> str:
    """Give `; did you mean 'x'?` where a known word is close, else nothing."""
    found = get_close_matches(word, list(known), 1)
    return f"; did you mean '{found[0]}'?" if found else ""
