"""Words and sentences as they stand in a Slack message."""

from __future__ import annotations

from functools import lru_cache
from urllib.parse import quote

from bot.core.answer import Citation, Figures, Statement, worded

CUT = " … (cut)"

SOURCE_TITLE_LIMIT = 150
LINK_LIMIT = 1_000
"""No address we cite is near this long; a longer one would only eat into the message's space."""


def escaped(text: str) -> str:
    """Make text harmless in mrkdwn: exactly these three characters start anything active in Slack."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def link(url: str, label: str) -> str:
    """Give a mrkdwn link, or the label alone where the address is not one for a link."""
    address = escaped(quote(url, safe="%:/?#[]@!$&'()*+,;=~-._"))
    shown = escaped(" ".join(label.split()))
    if not url.startswith(("https://", "http://")) or len(address) > LINK_LIMIT or not shown:
        return shown or escaped(clipped(url, SOURCE_TITLE_LIMIT))
    return f"<{address}|{shown}>"


def numbers(cites: tuple[int, ...]) -> str:
    """Give the numbers of the sources: ` [1][2]`, or nothing."""
    return " " + "".join([f"[{number}]" for number in cites]) if cites else ""


def spoken(statement: Statement) -> str:
    """Give a statement as one line of plain words: whom it is about, its status, itself, its sources."""
    return worded(statement) + numbers(statement.cites)


def clipped(text: str, limit: int) -> str:
    """Cut text between words to at most `limit` characters, and say that it was cut."""
    if len(text) <= limit:
        return text
    room = text[: limit - len(CUT) + 1]
    kept = room.rsplit(maxsplit=1)[0] if len(room.split()) > 1 else room[:-1]
    return kept.rstrip() + CUT


def source_line(source: Citation) -> str:
    """Give a source as a mrkdwn line: number, link, the date its facts were last known to hold."""
    return f"[{source.number}] {_source_link(source.url, source.title, source.as_of)}"


@lru_cache(maxsize=1024)
def _source_link(url: str, title: str, as_of: str) -> str:
    date = f", as of {escaped(as_of)}" if as_of else ""
    return f"{link(url, clipped(title, SOURCE_TITLE_LIMIT))}{date}"


def benchmark(figures: Figures) -> str:
    """Say what was measured, under which conditions, and what to beware of."""
    return f"{figures.benchmark} {figures.caveat}{numbers(figures.cites)}"
