"""Which file of the knowledge folder holds what.

    intents/ID.yaml                 one Intent
    technologies.yaml               technologies: [Technology]
    grams.json                      the weights of grams, written by `versus kb fit`; may be missing
    TOPIC/topic.yaml                the head of a Topic
    TOPIC/sources.yaml, ...         one list of a Topic each
    TOPIC/subjects/ID.yaml          one Subject
    TOPIC/comparisons/ID.yaml       one Comparison

Anything else is a fault, but for README.md, schema/ and names that begin with a dot.
"""

from __future__ import annotations

import difflib
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.core.errors import Fault
from bot.core.model import Catalog, Comparison, Intent, Subject, Topic

HEAD = (
    "id", "name", "noun", "plural", "cues", "starters", "languages", "aspects", "features", "values",
    "telling_rows", "profile_rows", "use_cases",
)  # fmt: skip
"""The fields of a Topic that stand in its topic.yaml."""

TOPIC_FILE = "topic.yaml"
LISTS = ("sources", "claims", "benchmarks", "mistakes", "faq", "guides", "questionnaire")
"""The fields of a Topic that have a file of their own, named like the field."""

FOLDERS: dict[str, type] = {"subjects": Subject, "comparisons": Comparison}
"""The fields of a Topic that have a folder of their own, with one file for each entry."""

REQUIRED = ("sources.yaml", "subjects")

INTENTS = "intents"
TECHNOLOGIES = "technologies.yaml"
GRAMS = "grams.json"

SHAPES: dict[str, tuple[type, tuple[str, ...]]] = {
    "topic": (Topic, HEAD),
    "subject": (Subject, ()),
    "comparison": (Comparison, ()),
    **{name: (Topic, (name,)) for name in LISTS},
    "intent": (Intent, ()),
    "technologies": (Catalog, ("technologies",)),
}
"""All kinds of files by name: one entry of a class each or, with keys, a mapping of those fields of it."""

IGNORED = {"README.md", "schema"}
ENTRY_NAME = re.compile(r"[a-z0-9-]+\.yaml")


@dataclass(frozen=True, slots=True)
class Place:
    """A knowledge file and what it holds: a `kind`, or a mapping of some `keys` (fields) of it.

    `file` is relative to the knowledge folder. `topic` is the folder's name, empty outside of any.
    `section` is the field of the Topic, or of the Catalog, that the content goes to.
    """

    file: str
    kind: type
    section: str
    keys: tuple[str, ...] = ()
    topic: str = ""


def survey(folder: Path) -> tuple[list[Place], list[Fault]]:
    """Give the files of the knowledge folder in a fixed order, and what is missing or strange there."""
    if not folder.is_dir():
        return [], [Fault(str(folder), 0, 0, "no such folder", "wanted the knowledge folder")]
    scout = _Scout(folder)
    places = list(scout.places())
    return places, scout.faults


class _Scout:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.faults: list[Fault] = []

    def places(self) -> Iterator[Place]:
        topics = 0
        for entry in self._entries(""):
            if entry.name == TECHNOLOGIES:
                yield Place(TECHNOLOGIES, Catalog, "technologies", ("technologies",))
            elif entry.name == GRAMS:
                yield Place(GRAMS, Catalog, "grams", ("grams",))
            elif not entry.is_dir():
                self._strange(entry.name, {TECHNOLOGIES})
            elif entry.name == INTENTS:
                yield from self._entry_files(INTENTS, Intent, INTENTS, "")
            else:
                topics += 1
                yield from self._topic(entry.name)
        if not topics:
            self._missing("", f"folder with a {TOPIC_FILE}")
        if not (self.folder / INTENTS).is_dir():
            self._missing("", f"folder {INTENTS}/")

    def _topic(self, topic: str) -> Iterator[Place]:
        if not (self.folder / topic / TOPIC_FILE).exists():
            self._missing(topic, TOPIC_FILE)
            return
        files = {TOPIC_FILE: HEAD} | {f"{name}.yaml": (name,) for name in LISTS}
        present = set()
        for entry in self._entries(topic):
            present.add(entry.name)
            file = f"{topic}/{entry.name}"
            if entry.name in files:
                yield Place(file, Topic, entry.name.removesuffix(".yaml"), files[entry.name], topic)
            elif entry.name in FOLDERS and entry.is_dir():
                yield from self._entry_files(file, FOLDERS[entry.name], entry.name, topic)
            else:
                self._strange(file, {f"{topic}/{name}" for name in (*files, *FOLDERS)})
        for name in REQUIRED:
            if name not in present:
                self._missing(topic, name)

    def _entry_files(self, folder: str, kind: type, section: str, topic: str) -> Iterator[Place]:
        for entry in self._entries(folder):
            file = f"{folder}/{entry.name}"
            if ENTRY_NAME.fullmatch(entry.name) and not entry.is_dir():
                yield Place(file, kind, section, (), topic)
            else:
                self._strange(file, {f"{folder}/ID.yaml"})

    def _entries(self, folder: str) -> list[Path]:
        try:
            found = sorted((self.folder / folder).iterdir())
        except OSError as error:
            self.faults.append(
                Fault(folder or ".", 0, 0, f"unreadable ({error.strerror})", "wanted a folder")
            )
            return []
        return [entry for entry in found if entry.name not in IGNORED and not entry.name.startswith(".")]

    def _strange(self, file: str, known: set[str]) -> None:
        near = difflib.get_close_matches(file, known, 1) or sorted(known)
        printable = os.fsencode(file).decode(errors="replace")
        self.faults.append(Fault(printable, 0, 0, "an unknown file", f"wanted {' or '.join(near)}"))

    def _missing(self, folder: str, name: str) -> None:
        self.faults.append(Fault(folder or ".", 0, 0, f"no {name}", "wanted one"))
