"""knowledge/ -> Catalog, or every fault at once, each with its place."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic_core import ErrorDetails, ValidationError

from bot.core.checks import Finding, check
from bot.core.errors import Fault, KnowledgeError
from bot.core.model import Catalog
from bot.loader.building import Builder, Home, Steps
from bot.loader.layout import TOPIC_FILE, Place, survey
from bot.loader.places import Marks, Step
from bot.loader.reading import LARGEST_FILE, Data, Refused, decode, parse
from bot.loader.schema import TAG, keys_at, validator
from bot.loader.wording import found_and_wanted

VERSION_LENGTH = 12
"""Hexadecimal digits of the content's SHA-256 that make the version."""

_DECLARED = re.compile(r"^\s*(?:-\s+)?\{?id:\s*['\"]?([\w-]+)", re.MULTILINE)


def load(folder: Path) -> Catalog:
    """Give the catalog of a knowledge folder. Raises KnowledgeError with all faults at once."""
    knowledge = read(folder)
    if knowledge.faults:
        raise KnowledgeError(tuple(knowledge.faults))
    return knowledge.catalog


@dataclass
class Knowledge:
    """A knowledge folder as read: the catalog of all that is sound in itself, and all faults, sorted."""

    catalog: Catalog
    faults: list[Fault]
    _marks: dict[str, Marks] = field(repr=False)
    _homes: dict[Steps, Home] = field(repr=False)
    _kept: dict[tuple[str, Step], list[int]] = field(repr=False)

    def place(self, path: Sequence[Step]) -> tuple[str, int, int]:
        """Give file, line and column of an entry, by its path of attributes and indexes in the catalog.

        E.g. `("topics", 0, "subjects", 3, "limitations", 1, "text")`.
        """
        for cut in range(len(path), -1, -1):
            file, inside = self._homes.get(tuple(path[:cut]), ("", ()))
            if file in self._marks:
                return (file, *self._marks[file].locate(self._as_written(file, (*inside, *path[cut:]))))
        return ".", 0, 0

    def _as_written(self, file: str, path: Steps) -> Steps:
        """Give a path in a file with the index that its entry had before faulty ones were left out."""
        kept = self._kept.get((file, path[0])) if len(path) > 1 else None
        return path if kept is None else (path[0], kept[int(path[1])], *path[2:])

    def fault(self, finding: Finding) -> Fault:
        """Give a finding of a check with its place."""
        wanted = finding.wanted
        if finding.other:
            file, line, _ = self.place(finding.other)
            wanted += f"; the other is in {file}:{line}"
        return Fault(*self.place(finding.path), finding.found, wanted)


def read(folder: Path) -> Knowledge:
    """Read a knowledge folder. Never raises for anything that a file may hold."""
    places, faults = survey(folder)
    reader = _Reader(folder, faults)
    content = {place.file: found for place in places if (found := reader.entry(place)) is not None}
    builder = Builder(places, content)
    knowledge = Knowledge(builder.catalog(reader.version()), faults, reader.marks, builder.homes, reader.kept)
    faults += [knowledge.fault(finding) for finding in check(knowledge.catalog, reader.declared)]
    faults.sort()
    return knowledge


class _Reader:
    """Reads and validates file by file; what is wrong goes to `faults`."""

    def __init__(self, folder: Path, faults: list[Fault]) -> None:
        self.folder = folder
        self.faults = faults
        self.marks: dict[str, Marks] = {}
        self.kept: dict[tuple[str, Step], list[int]] = {}  # of lists that faulty entries were left out of
        self.declared: set[str] = set()  # ids in faulty files: what refers to them is not dangling
        self._hash = hashlib.sha256()

    def version(self) -> str:
        return self._hash.hexdigest()[:VERSION_LENGTH]

    def entry(self, place: Place) -> Any:  # noqa: ANN401 - what the place's kind says
        """Give the entry, or the mapping of fields, that a file holds, without what is faulty in its lists.

        None if the file is faulty elsewhere.
        """
        content = b""
        try:
            content = self._bytes(place.file)
            text = decode(content, place.file)
            data, faults = parse(text, place.file)
            found = None
            if data is not None:
                self.marks[place.file] = Marks(text)
                found = self._validated(place, data, faults)
        except Refused as refused:
            found, faults = None, [refused.fault]
        if faults:
            self.faults += faults
            self.declared |= {Path(place.file).stem, *_ids_in(content)}
        return found

    def _bytes(self, file: str) -> bytes:
        try:
            with open(self.folder / file, "rb", opener=_open_without_waiting) as stream:
                content = stream.read(LARGEST_FILE + 1)
        except OSError as error:
            raise Refused(
                Fault(file, 0, 0, f"unreadable ({error.strerror})", "wanted a readable file")
            ) from None
        self._hash.update(b"%s\0%d\0%s" % (os.fsencode(file), len(content), content))
        return content

    def _validated(self, place: Place, data: Data, faults: list[Fault]) -> Any:  # noqa: ANN401
        try:
            found = validator(place.kind, place.keys).validate_python(data)
        except ValidationError as error:
            details = error.errors(include_url=False)
            faults += [self._fault(place, detail) for detail in details]
            return self._rest(place, data, [detail["loc"] for detail in details])
        declared_id = found.get("id") if place.keys else found.id
        wanted_id = place.topic if place.section + ".yaml" == TOPIC_FILE else Path(place.file).stem
        if declared_id not in (None, wanted_id):
            line, column = self.marks[place.file].locate(("id",))
            faults.append(
                Fault(
                    place.file,
                    line,
                    column,
                    f"the id '{declared_id}'",
                    f"wanted '{wanted_id}', as the file is named",
                )
            )
            return None
        return found

    def _rest(self, place: Place, data: Data, faulty: list[Steps]) -> Any:  # noqa: ANN401
        """Give a file without the faulty entries of its lists, so that the others are checked as well."""
        if not isinstance(data, dict):
            return None
        rest = dict(data)
        for key in {str(path[0]) for path in faulty}:
            entries = data.get(key)
            left_out = {path[1] for path in faulty if path[0] == key and len(path) > 1}
            if not isinstance(entries, list) or not left_out:
                return None
            kept = [index for index in range(len(entries)) if index not in left_out]
            rest[key] = [entries[index] for index in kept]
            self.kept[place.file, key] = kept
        try:
            return validator(place.kind, place.keys).validate_python(rest)
        except ValidationError:
            return None

    def _fault(self, place: Place, error: ErrorDetails) -> Fault:
        path = (*error["loc"], TAG) if error["type"] == "union_tag_invalid" else error["loc"]
        marks = self.marks[place.file]
        unknown_key = error["type"] in {"unexpected_keyword_argument", "extra_forbidden"}
        line, column = marks.locate_key(path) if unknown_key else marks.locate(path)
        found, wanted = found_and_wanted(error, keys_at(place.kind, place.keys, path[:-1]))
        return Fault(place.file, line, column, found, wanted)


def _ids_in(content: bytes) -> list[str]:
    """Give what looks like the ids of a file that may be neither YAML nor UTF-8."""
    return _DECLARED.findall(content.replace(b"\0", b"").decode("latin-1"))


def _open_without_waiting(path: str, flags: int) -> int:
    return os.open(path, flags | os.O_NONBLOCK)  # a pipe that nobody writes to would block for ever
