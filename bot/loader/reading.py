"""One YAML or JSON file: bytes -> plain lists, dicts and strings, or faults. No implicit typing of YAML.

Every scalar stays the string that was written: `3.10` is not a number, `no` not a boolean, a date
not a date; the schema converts. The C parser of libyaml is used where PyYAML has it, and asked for
its events only: PyYAML makes nodes of them by a recursion in C that deep nesting brings down with
the whole process, and they would cost three times as much as the parsing.
"""

from __future__ import annotations

import json
import re
from typing import Any

import yaml

from bot.core.errors import Fault

Data = str | list["Data"] | dict[str, "Data"]

LARGEST_FILE = 1024 * 1024
"""In bytes. A hundred times a long entry: more is a mistake, or an attack on the parser."""

DEEPEST_NESTING = 20
"""In levels. The deepest entry the types allow has eight."""

Loader: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)

_TAGS = {"!", "tag:yaml.org,2002:str", "tag:yaml.org,2002:seq", "tag:yaml.org,2002:map"}
"""Those that say what would be so without them."""

_NULLS = {"null", "Null", "NULL", "~"}

_TAB = re.compile(r"^ *\t", re.MULTILINE)

_PLAIN_PROBLEMS = {
    "mapping values are not allowed": (
        "a ':' where no key can stand",
        "wanted quotes around a text that holds ': ', or the line above finished",
    ),
    "cannot start any token": ("a character that cannot start a value", "wanted quotes around the text"),
    "could not find expected ':'": (
        "a line that is neither `key: value` nor `- item`",
        "wanted one of the two",
    ),
    "did not find expected key": (
        "a line indented unlike its neighbours, or a quote too many",
        "wanted the next key",
    ),
    "did not find expected '-' indicator": ("a line indented unlike the list it follows", "wanted `- item`"),
    "unexpected end of stream": ("a quote that is never closed", "wanted the closing quote"),
    "expected ',' or": ("a bracket that is never closed", "wanted ',' or the closing bracket"),
    "unknown escape character": ("an unknown escape in double quotes", "wanted single quotes, or '\\\\'"),
}

_LEFT_OPEN = ("unexpected end of stream", "expected ',' or")
"""The problems that show at some later place: told where the quote or bracket was opened."""


def decode(content: bytes, file: str) -> str:
    """Give the text of a file. Raises Refused where it is no UTF-8 text of acceptable size."""
    if len(content) > LARGEST_FILE:
        raise Refused(Fault(file, 0, 0, "an enormous file", f"wanted at most {LARGEST_FILE:,} bytes"))
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise Refused(Fault(file, 1, 1, "text in UTF-16", "wanted UTF-8"))
    if content.startswith(b"\xef\xbb\xbf"):
        raise Refused(Fault(file, 1, 1, "a byte order mark", "wanted UTF-8 without one"))
    try:
        text = content.decode()
    except UnicodeDecodeError as error:
        before = content[: error.start].decode(errors="replace")
        byte = content[error.start]
        raise Refused(
            _at_offset(file, before, len(before), f"byte 0x{byte:02x}, no UTF-8", "wanted UTF-8")
        ) from None
    if (offset := text.find("\0")) >= 0:
        raise Refused(_at_offset(file, text, offset, "a NUL character", "wanted text in UTF-8"))
    return text


class Refused(Exception):  # noqa: N818  (it is caught where the file is read, nobody else sees it)
    """The file cannot be read any further; holds the reason."""

    def __init__(self, fault: Fault) -> None:
        self.fault = fault


def parse(text: str, file: str) -> tuple[Data | None, list[Fault]]:
    """Give the data of a text and all its faults; the data is None where it cannot be made out."""
    if file.endswith(".json"):
        return _parse_json(text, file)
    tabs = _TAB.finditer(text) if "\t" in text else ()
    if faults := [_at_offset(file, text, tab.end() - 1, "a tab", "wanted spaces") for tab in tabs]:
        return None, faults
    try:
        return _Reader(text, file).document()
    except Refused as refused:
        return None, [refused.fault]
    except yaml.MarkedYAMLError as error:
        return None, [_syntax_fault(error, file)]
    except yaml.reader.ReaderError as error:
        found = f"the character U+{_code_point(error):04X}"
        return None, [_at_offset(file, text, _offset(text, error), found, "wanted text without it")]


def _parse_json(text: str, file: str) -> tuple[Data | None, list[Fault]]:
    try:
        return json.loads(text), []
    except json.JSONDecodeError as error:
        found = f"no valid JSON ({error.msg})"
        return None, [Fault(file, error.lineno, error.colno, found, "wanted what `versus kb fit` wrote")]
    except RecursionError:
        return None, [Fault(file, 0, 0, "nesting without end", "wanted what `versus kb fit` wrote")]


class _Reader:
    """Turns the events of the parser into plain data and keeps what is wrong with them."""

    def __init__(self, text: str, file: str) -> None:
        self.file = file
        self.faults: list[Fault] = []
        self._next = Loader(text).get_event

    def document(self) -> tuple[Data | None, list[Fault]]:
        """Give the only document, and its faults. Raises Refused, and what the parser raises."""
        self._next()  # the beginning of the stream
        if isinstance(self._next(), yaml.StreamEndEvent):
            return None, [Fault(self.file, 0, 0, "an empty file", "wanted an entry")]
        data = self._value(self._next(), 1)
        self._next()  # the end of the document
        if isinstance(event := self._next(), yaml.DocumentStartEvent):
            raise self._refused(event, "a second document after '---'", "wanted one document in a file")
        return data, self.faults

    def _value(self, event: Any, depth: int) -> Data:  # noqa: ANN401 - yaml.Event leaves out most of it
        if event.anchor:
            raise self._refused(event, "an anchor or alias", "wanted it written out")
        if event.tag and event.tag not in _TAGS:
            self._fault(event, f"the tag '{event.tag}'", "wanted a value without a tag")
        kind = type(event)
        if kind is yaml.ScalarEvent:
            value: str = event.value
            if value in _NULLS and not event.style:
                self._fault(event, f"'{value}'", "wanted a value, or the key left out")
            return value
        if depth > DEEPEST_NESTING:
            raise self._refused(event, f"more than {DEEPEST_NESTING} levels of nesting", "wanted fewer")
        return self._mapping(depth + 1) if kind is yaml.MappingStartEvent else self._list(depth + 1)

    def _list(self, depth: int) -> list[Data]:
        found = []
        while type(event := self._next()) is not yaml.SequenceEndEvent:
            found.append(self._value(event, depth))
        return found

    def _mapping(self, depth: int) -> dict[str, Data]:
        found: dict[str, Data] = {}
        first: dict[str, yaml.Event] = {}
        while type(event := self._next()) is not yaml.MappingEndEvent:
            key = self._value(event, depth)
            value = self._value(self._next(), depth)
            if not isinstance(key, str):
                self._fault(event, "a key that is a list or a mapping", "wanted a word")
            elif key in first:
                line = position(first[key])[0]
                wanted = f"wanted it once; the first is in line {line}"
                self._fault(event, f"the key '{key}' a second time", wanted)
            else:
                first[key] = event
                found[key] = value
        return found

    def _fault(self, event: yaml.Event, found: str, wanted: str) -> None:
        self.faults.append(Fault(self.file, *position(event), found, wanted))

    def _refused(self, event: yaml.Event, found: str, wanted: str) -> Refused:
        return Refused(Fault(self.file, *position(event), found, wanted))


def position(marked: yaml.Node | yaml.Event) -> tuple[int, int]:
    """Give line and column, from 1, at which a node or event begins."""
    mark: Any = marked.start_mark
    return mark.line + 1, mark.column + 1


def _syntax_fault(error: yaml.MarkedYAMLError, file: str) -> Fault:
    said = " ".join(filter(None, (error.context, error.problem)))
    opened = error.context_mark if any(sign in said for sign in _LEFT_OPEN) else None
    mark = opened or error.problem_mark
    line, column = (mark.line + 1, mark.column + 1) if mark else (0, 0)
    for sign, (found, wanted) in _PLAIN_PROBLEMS.items():
        if sign in said:
            return Fault(file, line, column, found, wanted)
    return Fault(file, line, column, f"no valid YAML ({said})", "wanted valid YAML")


def _code_point(error: yaml.reader.ReaderError) -> int:
    return error.character if isinstance(error.character, int) else ord(error.character)


def _offset(text: str, error: yaml.reader.ReaderError) -> int:
    """Give the offset of the character. The error's own counts bytes or characters, as the parser does."""
    return max(text.find(chr(_code_point(error))), 0)


def _at_offset(file: str, text: str, offset: int, found: str, wanted: str) -> Fault:
    line = text.count("\n", 0, offset) + 1
    column = offset - (text.rfind("\n", 0, offset) + 1) + 1
    return Fault(file, line, column, found, wanted)
