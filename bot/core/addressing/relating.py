"""Which other pages a page leads to: of the same subjects, for what is built with them, on one quality."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property, reduce
from itertools import combinations
from typing import Any

from bot.core.addressing.kinds import QUALIFIERS, shelf
from bot.core.addressing.phrasing import MIGRATION
from bot.core.addressing.writing import path, qualified
from bot.core.model import Catalog, Subject, Topic, UseCase
from bot.core.question import Question

FOR_A_USE_CASE = ("compare", "when-to-use", "alternatives", "recommend")
IN_A_LANGUAGE = ("recommend", "list")
ON_AN_ASPECT = ("profile", "fact", "recommend")
"""Intents of which there are pages for each use case, in each language, on each aspect."""

ABOUT = "About {}"
MISTAKES = "Common mistakes"
ONE: tuple[tuple[str, str], ...] = (
    ("limitations", "Limits of {}"),
    ("when", "When to use {}"),
    ("alternatives", "Instead of {}"),
    ("switch", "Leaving {}"),
    ("mistakes", "Mistakes with {}"),
)
"""What can be asked of one subject: the first word of the path, and the words of a link."""
ABOUT_ONE = tuple(word for word, _ in ONE)

WHEN_LEAVING = "Mistakes when leaving it"

FOR, WHEN, ON, IN = "For what you build", "In one situation", "On one quality", "In one language"


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A page, and the words of a link to it."""

    path: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Links under a heading."""

    heading: str
    links: tuple[Link, ...]


class Related:
    """What the pages of one catalog lead to. Pure."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog

    def to(self, asked: Question) -> tuple[Group, ...]:
        """Give what else can be asked, from the page of a canonical question."""
        subjects = [self._catalog.subjects[one] for one in asked.subjects if one not in asked.ruled_out]
        bare = replace(asked, use_cases=(), aspects=(), languages=(), not_languages=())
        groups = [Group(heading=one.name, links=self.about(one)) for one in subjects]
        if len(subjects) == 1:
            groups.append(Group(heading=f"{subjects[0].name} beside another", links=self.beside(subjects[0])))
        if asked.intent == "compare":
            groups.append(Group(heading="Moving", links=tuple(moves(subjects))))
        groups.append(Group(heading=FOR, links=tuple(self._for(bare))))
        groups.append(Group(heading=WHEN, links=tuple(self._when(bare))))
        groups.append(Group(heading=ON, links=tuple(self._on(bare))))
        groups.append(Group(heading=IN, links=tuple(self._in(asked))))
        return tuple(group for group in groups if group.links)

    def holds(self, asked: Question) -> bool:
        """Say whether the pages lead on to that of a canonical question, by way of simpler ones.

        Those are the pages that a site of plain files holds; any mixture of qualifiers would be too many.
        """
        if len(asked.subjects) > (2 if asked.intent in ("compare", "switch") else 1):
            return False
        has = qualified(self._catalog, asked)
        if asked.intent == "fact":
            return [*has] == ["on"] and has["on"] in [(one,) for one in self.aspects(asked.subjects)]
        if not has:
            return True
        last = QUALIFIERS[[*has][-1]]
        fewer: dict[str, Any] = {"aspects": has.get("on", ()), last: ()}
        simpler = replace(asked, **fewer)
        if not self.holds(simpler):
            return False
        wanted = path(self._catalog, asked)
        return any(link.path == wanted for group in self.to(simpler) for link in group.links)

    def about(self, subject: Subject) -> tuple[Link, ...]:
        """Give the pages on one subject alone."""
        profile = f"/{shelf(self._catalog.topic_of[subject.id])}/{subject.id}"
        rest = [Link(path=f"/{word}/{subject.id}", label=label.format(subject.name)) for word, label in ONE]
        return (Link(path=profile, label=ABOUT.format(subject.name)), *rest)

    def beside(self, subject: Subject) -> tuple[Link, ...]:
        """Give the comparisons with each other subject of its topic, the reviewed ones first."""
        others = [one for one in self._catalog.topic_of[subject.id].subjects if one.id != subject.id]
        others.sort(key=lambda other: frozenset((subject.id, other.id)) not in self._catalog.comparisons)
        return tuple(_pair(subject, other) for other in others)

    def pairs(self, topic: Topic, *, reviewed: bool) -> tuple[Link, ...]:
        """Give the comparisons of two, those that have a review of their own or those that have none."""
        known = self._catalog.comparisons
        found = combinations(topic.subjects, 2)
        return tuple(_pair(*two) for two in found if (frozenset(one.id for one in two) in known) == reviewed)

    def aspects(self, subjects: Iterable[str]) -> list[str]:
        """Give the aspects on which something is known of all these subjects; of any if there are none."""
        known = [self._known[one] for one in subjects]
        told = reduce(frozenset.intersection, known) if known else frozenset().union(*self._known.values())
        ids = dict.fromkeys(one.id for topic in self._catalog.topics for one in topic.aspects)
        return [one for one in ids if one in told]

    def _for(self, bare: Question) -> Iterator[Link]:
        if bare.intent in FOR_A_USE_CASE:
            beginning = path(self._catalog, bare)
            for case in self._cases:
                if not case.circumstance:
                    yield Link(path=f"{beginning}/for/{case.id}", label=case.name)

    def _when(self, bare: Question) -> Iterator[Link]:
        """Give the circumstances. Nothing fits one of them better than another, so none recommends."""
        if bare.intent in FOR_A_USE_CASE and bare.subjects:
            beginning = path(self._catalog, bare)
            for case in self._cases:
                if case.circumstance:
                    yield Link(path=f"{beginning}/for/{case.id}", label=case.name)
        if bare.intent == "mistakes" and bare.subjects and MIGRATION in self._catalog.use_cases:
            yield Link(path=f"{path(self._catalog, bare)}/for/{MIGRATION}", label=WHEN_LEAVING)

    def _on(self, bare: Question) -> Iterator[Link]:
        if bare.intent in ON_AN_ASPECT:
            intent = "fact" if bare.intent == "profile" else bare.intent
            beginning = path(self._catalog, replace(bare, intent=intent))
            for aspect in self.aspects(bare.subjects):
                yield Link(path=f"{beginning}/on/{aspect}", label=self._catalog.aspects[aspect].name)

    def _in(self, asked: Question) -> Iterator[Link]:
        if asked.intent in IN_A_LANGUAGE:
            beginning = path(self._catalog, replace(asked, aspects=(), languages=(), not_languages=()))
            for language in self._spoken:
                name = self._catalog.languages[language].name
                yield Link(path=f"{beginning}/in/{language}", label=name)

    @cached_property
    def _cases(self) -> list[UseCase]:
        """Give the use cases in the order of the topics, each once."""
        return [*{case.id: case for topic in self._catalog.topics for case in topic.use_cases}.values()]

    @cached_property
    def _spoken(self) -> list[str]:
        """Give the languages that a subject is written in."""
        spoken = {language for subject in self._catalog.subjects.values() for language in subject.languages}
        return [one for one in self._catalog.languages if one in spoken]

    @cached_property
    def _known(self) -> dict[str, frozenset[str]]:
        """Give each subject -> the aspects on which there is a row, a figure or a claim about it."""
        catalog = self._catalog
        known: dict[str, set[str]] = {one: set() for one in catalog.subjects}
        for subject in catalog.subjects.values():
            known[subject.id] |= {
                one.id for one in catalog.aspects.values() if {*one.features} & {*subject.features}
            }
        for claim in catalog.claims.values():
            for subject_id in claim.about:
                known[subject_id].add(claim.aspect)
        for topic in catalog.topics:
            for benchmark in topic.benchmarks:
                aspects = {metric.id: metric.aspect for metric in benchmark.metrics}
                for figure in benchmark.figures:
                    known[figure.subject].add(aspects[figure.metric])
        return {one: frozenset(aspects) for one, aspects in known.items()}


def moves(subjects: list[Subject]) -> Iterator[Link]:
    """Give the moves between two subjects, in both directions."""
    if len(subjects) == 2:
        for origin, target in (subjects, subjects[::-1]):
            yield Link(path=f"/switch/{origin.id}/{target.id}", label=f"From {origin.name} to {target.name}")


def _pair(one: Subject, other: Subject) -> Link:
    first, second = sorted((one, other), key=lambda subject: subject.id)
    return Link(path=f"/compare/{first.id}/{second.id}", label=f"{first.name} vs {second.name}")
