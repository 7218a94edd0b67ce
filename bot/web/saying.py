"""The small pieces that a page holds hundreds of: statements with their sources, links. Pure.

In Python, not in macros of Jinja, since these make up most of the time that a page takes. All that is
not mark-up of ours is escaped here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from html import escape

from bot.core.addressing import Link
from bot.core.answer import STATUS_WORDS, Statement

BLOCKS = re.compile("█+░*|░+")
DRAWN = (
    '<svg class="score" width="100" height="10" aria-hidden="true">'
    '<rect class="track" width="100" height="10" rx="3"/><rect width="{percent}" height="10" rx="3"/></svg>'
)
"""What text draws with blocks, as a picture: not every font has them, and nobody wants to hear them read."""


class Html(str):
    """Mark-up, which a template shows as it is."""

    __slots__ = ()

    def __html__(self) -> str:
        """Tell Jinja that nothing is to be escaped."""
        return str(self)


def said(statement: Statement, docs: AbstractSet[str]) -> Html:
    """Give a statement with its subject and its status in front, and links to its sources behind.

    `docs`: the addresses that become links where a text holds them.
    """
    words = STATUS_WORDS[statement.status]
    subject = f"<b>{escape(statement.subject)}:</b> " if statement.subject else ""
    status = f'<em class="status {statement.status}">{words}:</em> ' if words else ""
    return Html(subject + status + _linked(statement.text, docs) + cited(statement.cites))


def cited(numbers: Iterable[int]) -> Html:
    """Give the numbers of sources, each a link to the source on the same page.

    The first stays on the line of the word before it.
    """
    links = " ".join(f'<a class="cite" href="#source-{one}">[{one}]</a>' for one in numbers)
    return Html(f"&nbsp;{links}" if links else "")


def listed(links: Iterable[Link], base: str) -> Html:
    """Give links as items of a list; `base` stands before every path."""
    return Html("".join(f'<li><a href="{base}{one.path}">{escape(one.label)}</a></li>\n' for one in links))


def _linked(text: str, docs: AbstractSet[str]) -> str:
    if "://" not in text:
        return BLOCKS.sub(_drawn, escape(text)) if "█" in text or "░" in text else escape(text)
    return " ".join(_word(word, docs) for word in text.split(" "))


def _drawn(blocks: re.Match[str]) -> str:
    return DRAWN.format(percent=100 * blocks.group().count("█") // len(blocks.group()))


def _word(word: str, docs: AbstractSet[str]) -> str:
    shown = escape(word)
    return f'<a href="{shown}" rel="noopener noreferrer">{shown}</a>' if word in docs else shown
