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
    Faq,
    Favour,
    Fit,
    Guide,
    Judgement,
    Mistake,
    Subject,
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

    def resolved(self, conclusion: Conclusion) -> bool:
        """Say whether all that a conclusion names is there: else the dangling reference is the fault."""
        return all(ref in self.catalog.evidence for ref in conclusion.rests_on)

    def named_in(self, text: str) -> set[str]:
        """Give the ids of the subjects whose name stands in a text, spelled as a name."""
        if self._first_words is None:
            return set()
        return {
            self._subject_of[name]
            for word in self._first_words.finditer(text)
            for name in self._names.get(word.group(), ())
            if text.startswith(name, word.start()) and not text[word.start() + len(name) :][:1].isalnum()
        }

    @cached_property
    def about(self) -> dict[str, frozenset[str]]:
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
        """What could be the first word of a name, by its first letter; None if there are no names."""
        initials = "".join({re.escape(name[0]) for name in self._subject_of})
        return re.compile(rf"(?<![\w.-])[{initials}]\w*(?:[.#+-]+\w+)*[#+]*") if initials else None

    def _gather(self, entry: object, path: Path) -> None:
        if isinstance(entry, tuple):
            for index, item in enumerate(entry):
                self._gather(item, (*path, index))
        elif isinstance(entry, Mapping):
            for key, item in entry.items():
                self._gather(item, (*path, key))
        elif is_dataclass(entry):
            kind: type = type(entry)
            self._by_class[kind].append((path, entry))
            for name in _fields_with_entries(kind):
                self._gather(getattr(entry, name), (*path, name))


@cache
def _fields_with_entries(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind) if field.type not in _PLAIN)


def near(word: str, known: Iterator[str] | AbstractSet[str]) -> str:
    """Give `; did you mean 'x'?` where a known word is close, else nothing."""
    found = get_close_matches(word, list(known), 1)
    return f"; did you mean '{found[0]}'?" if found else ""
