"""Where the knowledge speaks of some words, for those who typed no question. Pure.

    words -> search -> places: a living page, and a statement that stands on it

What is looked through are the statements of the answers themselves, so whatever is found does stand on the
page that it leads to, in the same words and with its status. Making all those answers takes a while: it is
done when somebody first searches, once for each catalog.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import log
from typing import assert_never

from bot.core import advising
from bot.core.addressing import Related, address, canonical
from bot.core.advising.citing import UNKNOWN
from bot.core.answer import Answer, Figures, Note, Points, Statement, Table, worded
from bot.core.english import COMMON, FUNCTION, WORLDLY
from bot.core.frozen import dataclass, replace
from bot.core.model import Catalog, Meaning
from bot.core.question import Question, Reason
from bot.core.text import lemma, read_words

PLACES_AT_MOST = 10
CELL = "{label}: {text}"

NO_QUESTION: tuple[Reason, ...] = (
    "off-topic",
    "still-unclear",
    "which-subject",
    "which-intent",
    "near-tie",
)
"""Reasons why words that are not answered may yet be words of the field."""

MOST = 0.5
"""More than this share of what was typed is most of it."""


@dataclass(frozen=True, kw_only=True)
class Place:
    """A page, by its path and title, and what it says there, without the numbers of its sources.

    `heading`: that under which it is said, if any.
    """

    path: str
    title: str
    heading: str
    said: Statement


@dataclass(frozen=True, kw_only=True)
class _Entry:
    """A place with the stems of its words. `cell`: it is a cell of a table, and says less than a sentence."""

    place: Place
    stems: frozenset[str]
    cell: bool


@dataclass(frozen=True, kw_only=True)
class _Index:
    """All entries, and where each stem stands: its numbers in `entries`."""

    entries: tuple[_Entry, ...]
    holding: dict[str, list[int]]

    def closest(self, typed: frozenset[str]) -> list[_Entry]:
        """Give the entries that hold any of these stems, the closest first; of equals, short sentences."""
        scores: dict[int, float] = {}
        for stem in sorted(typed):  # sums of the same numbers differ with their order
            found = self.holding.get(stem, [])
            for number in found:
                scores[number] = scores.get(number, 0.0) + log(1 + len(self.entries) / len(found))

        def order(number: int) -> tuple[float, bool, int, int]:
            entry = self.entries[number]
            return -scores[number], entry.cell, len(entry.stems), number

        return [self.entries[number] for number in sorted(scores, key=order)]


def search(catalog: Catalog, text: str) -> tuple[Place, ...]:
    """Give the places that hold most of these words, the rarer ones counting more; one for each page."""
    by_page: dict[str, Place] = {}
    for entry in catalog.once(_index).closest(stems(text)):
        by_page.setdefault(entry.place.path, entry.place)
        if len(by_page) == PLACES_AT_MOST:
            break
    return tuple(by_page.values())


def spoken_of(catalog: Catalog, asked: Question) -> tuple[Place, ...]:
    """Give the places for what could not be read as a question; none where it was, or is of another field."""
    if asked.outcome == "answer" or asked.reason not in NO_QUESTION or not _may_be_ours(catalog, asked.text):
        return ()
    return search(catalog, asked.text)


def _may_be_ours(catalog: Catalog, text: str) -> bool:
    """Say whether a text is of our field by its words, though nothing is asked in it.

    What people say all day has words of ours, too ("how was your day", "change the code of the garage"):
    so one place must hold most of them, and one of them be no everyday word, unless they are mere keywords.
    """
    words, typed = {*read_words(text).words}, stems(text)
    if not typed or words & WORLDLY:
        return False
    index = catalog.once(_index)
    closest = index.closest(typed)
    if not closest or len(typed & closest[0].stems) <= MOST * len(typed):
        return False
    telling = (lemma(word) in index.holding for word in words - COMMON - FUNCTION)
    return any(telling) or not words & FUNCTION


def stems(text: str) -> frozenset[str]:
    """Give the stems of the words that mean something; of a long text, those of its beginning."""
    return frozenset(lemma(word) for word in read_words(text).words if word not in FUNCTION)


def _index(catalog: Catalog) -> _Index:
    entries = (*_entries(catalog),)
    holding: dict[str, list[int]] = {}
    for number, entry in enumerate(entries):
        for stem in entry.stems:
            holding.setdefault(stem, []).append(number)
    return _Index(entries=entries, holding=holding)


def _entries(catalog: Catalog) -> Iterator[_Entry]:
    seen: set[str] = set()
    for asked in _pages(catalog):
        path, answer = address(catalog, asked), advising.answer(catalog, asked)
        about = stems(answer.title) | _names(catalog, asked)
        for heading, said, cell in _statements(answer):
            if (words := worded(said)) not in seen:
                seen.add(words)
                place = Place(path=path, title=answer.title, heading=heading, said=replace(said, cites=()))
                yield _Entry(place=place, stems=about | stems(words), cell=cell)


def _names(catalog: Catalog, asked: Question) -> frozenset[str]:
    """Give the other names of a subject, and of its parts, which lead to its profile."""
    if asked.intent != "profile":
        return frozenset()
    subject = catalog.subjects[asked.subjects[0]]
    return stems(" ".join((*subject.names, *subject.parts)))


def _statements(answer: Answer) -> Iterator[tuple[str, Statement, bool]]:
    """Give what an answer states, with its heading, and whether it is a cell of a table."""
    if answer.bottom_line.cites:
        yield "", answer.bottom_line, False
    for part in answer.parts:
        match part:
            case Points():
                yield from ((part.heading, point, False) for point in part.points)
            case Table():
                yield from (("", cell, True) for cell in _cells(part))
            case Figures() | Note():
                pass  # figures say nothing without their benchmark, notes are about the answer
            case _:
                assert_never(part)


def _cells(table: Table) -> Iterator[Statement]:
    for row in table.rows:
        for column, cell in zip(table.columns, row.cells, strict=True):
            if cell.text != UNKNOWN:
                yield replace(cell, subject=column, text=CELL.format(label=row.label, text=cell.text))


def _pages(catalog: Catalog) -> Iterator[Question]:
    """Give what the pages answer that say all there is; where two say the same, the first is led to."""
    for one in _meanings(catalog):
        asked = Question(
            text="",
            intent=one.intent,
            outcome="answer",
            subjects=one.subjects,
            use_cases=one.use_cases,
            aspects=one.aspects,
            languages=one.languages,
        )
        if found := canonical(catalog, asked):
            yield found


def _meanings(catalog: Catalog) -> Iterator[Meaning]:
    related, subjects = Related(catalog), [(one,) for one in catalog.subjects]
    for intent in ("limitations", "when-to-use"):
        yield from (Meaning(intent=intent, subjects=one) for one in subjects)
    yield Meaning(intent="mistakes")
    for about in ((), *subjects):
        yield from (Meaning(intent="fact", subjects=about, aspects=(on,)) for on in related.aspects(about))
    yield from (Meaning(intent="profile", subjects=one) for one in subjects)
    for pair in catalog.comparisons.values():
        yield Meaning(intent="compare", subjects=pair.subjects)
        for case in pair.use_cases:
            yield Meaning(intent="compare", subjects=pair.subjects, use_cases=(case,))
        for both in (pair.subjects, pair.subjects[::-1]):
            yield Meaning(intent="switch", subjects=both)
    yield from (meaning for topic in catalog.topics for faq in topic.faq for meaning in faq.meanings)
    yield Meaning(intent="recommend")
    yield from (Meaning(intent="recommend", use_cases=(case,)) for case in catalog.use_cases)
    yield from (Meaning(intent="alternatives", subjects=one) for one in subjects)
