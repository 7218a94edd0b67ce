"""One YAML file: bytes -> plain lists, dicts and strings, or faults. No implicit typing.

Every scalar stays the string that was written: `3.10` is not a number, `no` not a boolean, a date
not a date; the schema converts. The C parser of libyaml is used where PyYAML has it. It follows
nesting by recursion and would take the process down with it, so what could nest deeply, or could
expand by aliases, is read as a flat run of events first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, cast

import yaml

from bot.core.errors import Fault

Data = str | list["Data"] | dict[str, "Data"]

LARGEST_FILE = 1024 * 1024
"""In bytes. A hundred times a long entry: more is a mistake, or an attack on the parser."""

DEEPEST_NESTING = 20
"""In levels. The deepest entry the types allow has eight."""

_TAGS = {
    yaml.ScalarNode: "tag:yaml.org,2002:str",
    yaml.SequenceNode: "tag:yaml.org,2002:seq",
    yaml.MappingNode: "tag:yaml.org,2002:map",
}


class Loader(getattr(yaml, "CBaseLoader", yaml.BaseLoader)):  # type: ignore[misc]
    """Takes every value for what it is written as; asked for each node, so kept short."""

    def resolve(self, kind: type[yaml.Node], _value: object, _implicit: object) -> str:
        return _TAGS[kind]


_NULLS = {"null", "Null", "NULL", "~"}

_TAB = re.compile(r"^ *\t", re.MULTILINE)
_NAMED_NODE = re.compile(r"[&*](?<!\w[&*])[\w-]")
_DEEP_LINE = re.compile(r"[-?:]\s+" * 8)  # written out: eight times as quick as {8}
_DEEP_INDENT = " " * 100
_MANY_BRACKETS = 1000
"""So many levels libyaml can follow on the half megabyte of stack that a thread may have."""

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
    "expected a single document": ("a second document after '---'", "wanted one document in a file"),
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
    """Give the data of a YAML text and all its faults; the data is None where it cannot be made out."""
    tabs = _TAB.finditer(text) if "\t" in text else ()
    if faults := [_at_offset(file, text, tab.end() - 1, "a tab", "wanted spaces") for tab in tabs]:
        return None, faults
    try:
        node = compose(text, file)
    except Refused as refused:
        return None, [refused.fault]
    if node is None:
        return None, [Fault(file, 0, 0, "an empty file", "wanted an entry")]
    reader = _Reader(file)
    return reader.plain(node, 1), reader.faults


def compose(text: str, file: str) -> yaml.Node | None:
    """Give the text as nodes with their marks; None if it is empty. Raises Refused."""
    try:
        if _could_be_deep(text) or _NAMED_NODE.search(text):
            _refuse_nesting_and_names(text, file)
        loader = Loader(text)
        try:
            return cast("yaml.Node | None", loader.get_single_node())
        finally:
            loader.dispose()
    except yaml.MarkedYAMLError as error:
        raise Refused(_syntax_fault(error, file)) from None
    except yaml.reader.ReaderError as error:
        found = f"the character U+{_code_point(error):04X}"
        raise Refused(_at_offset(file, text, _offset(text, error), found, "wanted text without it")) from None


@dataclass
class _Reader:
    """Turns nodes into plain data and keeps what is wrong with them."""

    file: str
    faults: list[Fault] = field(default_factory=list)

    def plain(self, node: yaml.Node, depth: int) -> Data:
        if node.tag not in _TAGS.values():
            self._fault(node, f"the tag '{node.tag}'", "wanted a value without a tag")
        if isinstance(node, yaml.ScalarNode):
            if node.value in _NULLS and not node.style:
                self._fault(node, f"'{node.value}'", "wanted a value, or the key left out")
            return node.value  # type: ignore[no-any-return]
        if depth > DEEPEST_NESTING:
            self._fault(node, f"more than {DEEPEST_NESTING} levels of nesting", "wanted fewer")
            return ""
        if isinstance(node, yaml.SequenceNode):
            return [self.plain(item, depth + 1) for item in node.value]
        return self._mapping(node, depth)

    def _mapping(self, node: yaml.Node, depth: int) -> dict[str, Data]:
        found: dict[str, Data] = {}
        first: dict[str, yaml.Node] = {}
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                self._fault(key, "a key that is a list or a mapping", "wanted a word")
            elif key.value in found:
                line = position(first[key.value])[0]
                self._fault(
                    key,
                    f"the key '{key.value}' a second time",
                    f"wanted it once; the first is in line {line}",
                )
            else:
                first[key.value] = key
                found[key.value] = self.plain(value, depth + 1)
        return found

    def _fault(self, node: yaml.Node, found: str, wanted: str) -> None:
        self.faults.append(
            Fault(self.file, node.start_mark.line + 1, node.start_mark.column + 1, found, wanted)
        )


def position(marked: yaml.Node | yaml.Event) -> tuple[int, int]:
    """Give line and column, from 1, at which a node or event begins."""
    mark: Any = marked.start_mark
    return mark.line + 1, mark.column + 1


def _could_be_deep(text: str) -> bool:
    return (
        text.count("[") + text.count("{") > _MANY_BRACKETS
        or _DEEP_INDENT in text
        or _DEEP_LINE.search(text) is not None
    )


def _refuse_nesting_and_names(text: str, file: str) -> None:
    depth = 0
    for event in _events(text):
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise Refused(Fault(file, *position(event), "an anchor or alias", "wanted it written out"))
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > DEEPEST_NESTING:
            found = f"more than {DEEPEST_NESTING} levels of nesting"
            raise Refused(Fault(file, *position(event), found, "wanted fewer"))


def _events(text: str) -> Iterator[yaml.Event]:
    loader = Loader(text)
    try:
        while loader.check_event():
            yield cast("yaml.Event", loader.get_event())
    finally:
        loader.dispose()


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
