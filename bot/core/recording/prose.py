"""What people write, made safe in Markdown: it shows as it was typed, and does nothing.

After CommonMark 0.31.2 (https://spec.commonmark.org/0.31.2/): a backslash takes every ASCII punctuation
character its meaning; beyond that, only the beginning of a line can mean anything. Kept are paragraphs,
lists with hyphens or asterisks, and web addresses, which become links that show where they lead.
"""

from __future__ import annotations

import re
from itertools import groupby

_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff\ufffe\uffff]"
)
"""Control characters, what has no width, changes of direction and halves of characters."""

_SPECIAL = re.compile(r"([\\`*_\[\]<>|#~&!{}$@^])")
_STARTS_A_BLOCK = re.compile(r"^([-+=:]|\d{1,9}(?=[.)](\s|$)))")
_ADDRESS = re.compile(r"https?://[^\s<>\"'`\\|\[\]{}^]*[^\s<>\"'`\\|\[\]{}^.,;:!?()]")
_ITEM = re.compile(r"^[-*•]\s+(?=\S)")


def line(text: str) -> str:
    """Give a text as one line that can stand anywhere in a paragraph, a heading or a list."""
    words = " ".join(_seen(text).split())
    found, end = [], 0
    for address in _ADDRESS.finditer(words):
        found += [_escaped(words[end : address.start()]), f"<{address.group()}>"]
        end = address.end()
    return _at_start("".join([*found, _escaped(words[end:])]))


def prose(text: str) -> str:
    """Give a text of several paragraphs and lists as blocks, without a line break at the end."""
    lines = [one.strip() for one in _seen(text).replace("\r\n", "\n").replace("\r", "\n").split("\n")]
    blocks = []
    for kind, those in groupby(lines, key=_kind):
        if kind == "item":
            blocks.append("\n".join(f"* {line(_ITEM.sub('', one))}" for one in those))
        elif kind == "words":
            blocks.append("\n".join(map(line, those)))
    return "\n\n".join(blocks)


def quoted(text: str) -> str:
    """Give a text as one double-quoted scalar of YAML 1.2, where only these two are special."""
    words = " ".join(_seen(text).split())
    return '"' + words.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _seen(text: str) -> str:
    return _UNSEEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def _kind(one: str) -> str:
    if not one:
        return "gap"
    return "item" if _ITEM.match(one) else "words"


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)


def _at_start(text: str) -> str:
    """Take what a beginning means: of a list, of a line below a heading, of a number in a list."""
    found = _STARTS_A_BLOCK.match(text)
    if not found:
        return text
    return f"{found[1]}\\{text[found.end() :]}" if found[1].isdigit() else f"\\{text}"
