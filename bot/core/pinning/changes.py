"""What is different between an answer as it was given and the one that is given today."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from difflib import SequenceMatcher
from typing import Literal, assert_never

from bot.core.answer import STATUS_WORDS, Answer, Citation, Figures, Note, Points, Statement, Table
from bot.core.frozen import dataclass

BOTTOM_LINE = "Bottom line"
NOTE = "Note"
SOURCES = "Sources"
RELIED_ON = "Holds"
"""What a status is called that needs no words beside a statement."""
DATED = "as of {date}"

ALIKE = 0.5
"""Two statements in the same place that share at least so much (0 to 1) are one in other words."""


@dataclass(frozen=True, kw_only=True)
class Change:
    """One difference. `place`: where it stands, in words.

    `before` is empty for `added`, `after` for `removed`. For the last three, `text` is what is the same:
    the words whose `status` or `sources` are others, the source whose `date` is another.
    """

    kind: Literal["added", "removed", "reworded", "status", "sources", "date"]
    place: str
    text: str = ""
    before: str = ""
    after: str = ""


@dataclass(frozen=True, kw_only=True)
class _Said:
    """One statement where it stands. `spot`: its place below the heading, if no other can stand there."""

    heading: str
    spot: str
    text: str
    status: str
    sources: tuple[str, ...]

    @property
    def place(self) -> str:
        return f"{self.heading}: {self.spot}" if self.spot and self.heading else self.heading or self.spot


Pair = tuple[_Said, _Said]
Key = Callable[[_Said], str | tuple[str, str]]

KEYS: tuple[Key, ...] = (
    lambda one: (one.place, one.text),
    lambda one: one.spot and one.place,
    lambda one: (one.spot, one.text),
)
"""What makes two statements the same one, surest first; an empty key is none."""


def changes(then: Answer, now: Answer) -> tuple[Change, ...]:
    """Give every difference in what is stated, in the order of the newer answer, what is gone last.

    The same words under another heading are no change. Numbers of sources are not compared, the sources are.
    """
    before, after = list(_said(then)), list(_said(now))
    in_order = list(after)
    pairs = [pair for key in KEYS for pair in _matched(before, after, key)]
    pairs += _alike(before, after)
    partner = {id(new): old for old, new in pairs}
    found = [change for new in in_order for change in _told(partner.get(id(new)), new)]
    found += [Change(kind="removed", place=old.place, before=old.text) for old in before]
    return (*found, *_dated(then, now))


def _told(old: _Said | None, new: _Said) -> Iterator[Change]:
    if old is None:
        yield Change(kind="added", place=new.place, after=new.text)
        return
    if old.text != new.text:
        yield Change(kind="reworded", place=new.place, before=old.text, after=new.text)
    if old.status != new.status:
        yield Change(kind="status", place=new.place, text=new.text, before=old.status, after=new.status)
    elif old.text == new.text and set(old.sources) != set(new.sources):
        yield Change(
            kind="sources",
            place=new.place,
            text=new.text,
            before="; ".join(old.sources),
            after="; ".join(new.sources),
        )


def _matched(before: list[_Said], after: list[_Said], key: Key) -> Iterator[Pair]:
    """Take out of both lists what has the same key, in order."""
    waiting: dict[str | tuple[str, str], list[_Said]] = {}
    for old in before:
        waiting.setdefault(key(old), []).append(old)
    for new in list(after):
        if key(new) and waiting.get(key(new)):
            yield _taken(before, waiting[key(new)].pop(0), after, new)


def _alike(before: list[_Said], after: list[_Said]) -> Iterator[Pair]:
    """Take out of both lists what stands under one heading in similar words, the most similar first."""
    rated = [
        (SequenceMatcher(None, old.text, new.text, autojunk=False).ratio(), old, new)
        for old in before
        for new in after
        if old.heading == new.heading
    ]
    for ratio, old, new in sorted(rated, key=lambda one: -one[0]):
        if ratio >= ALIKE and _holds(before, old) and _holds(after, new):
            yield _taken(before, old, after, new)


def _taken(before: list[_Said], old: _Said, after: list[_Said], new: _Said) -> Pair:
    for those, taken in ((before, old), (after, new)):
        those[:] = [one for one in those if one is not taken]
    return old, new


def _holds(those: list[_Said], wanted: _Said) -> bool:
    return any(one is wanted for one in those)


def _said(answer: Answer) -> Iterator[_Said]:
    sources = {one.number: one for one in answer.sources}
    yield _one("", BOTTOM_LINE, answer.bottom_line, sources)
    for part in answer.parts:
        match part:
            case Points():
                for point in part.points:
                    yield _one(part.heading, "", point, sources)
            case Table():
                for row in part.rows:
                    for column, cell in zip(part.columns, row.cells, strict=True):
                        yield _one(part.heading, f"{row.label}, {column}", cell, sources)
            case Figures():
                for found in part.measurements:
                    value = Statement(text=found.value, cites=part.cites)
                    yield _one(part.heading, found.subject, value, sources)
                about = Statement(text=f"{part.benchmark} {part.caveat}", cites=part.cites)
                yield _one(part.heading, "conditions", about, sources)
            case Note():
                yield _one(NOTE, "", Statement(text=part.text), sources)
            case _:
                assert_never(part)


def _one(heading: str, spot: str, stated: Statement, sources: dict[int, Citation]) -> _Said:
    text = f"{stated.subject}: {stated.text}" if stated.subject else stated.text
    return _Said(
        heading=heading,
        spot=spot,
        text=text,
        status=STATUS_WORDS[stated.status] or RELIED_ON,
        sources=tuple(sources[number].title for number in stated.cites if number in sources),
    )


def _dated(then: Answer, now: Answer) -> Iterator[Change]:
    """Give the sources of both answers whose facts were looked at again, or not so lately as was said."""
    dates = {(one.title, one.url): one.as_of for one in then.sources}
    for one in now.sources:
        old = dates.get((one.title, one.url), one.as_of)
        if old != one.as_of:
            yield Change(
                kind="date",
                place=SOURCES,
                text=one.title,
                before=DATED.format(date=old),
                after=DATED.format(date=one.as_of),
            )
