"""The pages that lead to all others: by subject, by use case, by quality. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from bot.core.addressing import Group, Link, Related, shelf
from bot.core.model import Catalog, Topic

FRONT_TITLE = "Which one, and why?"
FRONT_LEAD = (
    "Ask in your own words. The answer comes from a reviewed knowledge base, with its sources and their "
    "dates; what it does not know, it does not guess."
)
PLAIN_LEAD = (
    "Reviewed answers, each with its sources and their dates. These pages are plain files: the box finds "
    "them by the words in their names. Ask in your own words in Slack, with {ask}, or in a terminal, with "
    "versus ask."
)
TOPIC_LEAD = "Everything that is known of {count} {plural}, each page with its sources and their dates."


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """A page of links. `topic`: the one it is about; None on the front page."""

    title: str
    lead: str
    groups: tuple[Group, ...]
    topic: Topic | None = None


def front(catalog: Catalog, related: Related, place: Callable[[str], str], lead: str = FRONT_LEAD) -> Listing:
    """Give the front page. `place`: the address of the answer to a question in words."""
    groups = [group for topic in catalog.topics for group in _front_groups(related, topic, place)]
    return Listing(title=FRONT_TITLE, lead=lead, groups=tuple(groups))


def topic_page(related: Related, topic: Topic) -> Listing:
    """Give the page of a topic: all its subjects, what can be asked of them, what sets them apart."""
    lead = TOPIC_LEAD.format(count=len(topic.subjects), plural=topic.plural)
    return Listing(title=topic.name, lead=lead, groups=tuple(_topic_groups(related, topic)), topic=topic)


def _front_groups(related: Related, topic: Topic, place: Callable[[str], str]) -> Iterator[Group]:
    asked = tuple(Link(path=place(one), label=one) for one in topic.starters)
    yield Group(heading="Try one of these", links=asked)
    profiles = [(one.name, related.about(one)[0].path) for one in topic.subjects]
    yield Group(heading=topic.name, links=tuple(Link(path=path, label=name) for name, path in profiles))
    yield Group(heading="By what you build", links=tuple(_by_use_case(topic)))
    every = Link(path=f"/{shelf(topic)}", label=f"All about {topic.plural}")
    rest = (
        every,
        Link(path="/choose", label=f"Which {topic.noun}"),
        Link(path="/mistakes", label="Common mistakes"),
        Link(path="/covered", label="What is covered"),
        Link(path="/help", label="How to ask"),
    )
    yield Group(heading="Look around", links=rest)


def _topic_groups(related: Related, topic: Topic) -> Iterator[Group]:
    for subject in topic.subjects:
        yield Group(heading=subject.name, links=related.about(subject))
    yield Group(heading="Side by side, reviewed", links=related.pairs(topic, reviewed=True))
    yield Group(heading="Side by side, from the profiles", links=related.pairs(topic, reviewed=False))
    yield Group(heading="By what you build", links=tuple(_by_use_case(topic)))
    told = {*related.aspects(())}
    by_name = [(one.name, one.id) for one in topic.aspects if one.id in told]
    links = tuple(Link(path=f"/facts/on/{aspect}", label=name) for name, aspect in by_name)
    yield Group(heading="By quality", links=links)


def _by_use_case(topic: Topic) -> Iterator[Link]:
    for case in topic.use_cases:
        if not case.circumstance:
            yield Link(path=f"/choose/for/{case.id}", label=case.name)
