"""Questions that may follow an answer, in words that Versus itself understands."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.advising.wording import join, names, purpose
from bot.core.answer import NextStep
from bot.core.model import Catalog, Subject, Topic

LABEL_LENGTH = 30
"""Longer labels are cut off on a phone; Slack's own limit is 75 characters."""


def compare(catalog: Catalog, subjects: tuple[str, ...], use_cases: tuple[str, ...] = ()) -> NextStep:
    """Weigh these subjects against each other."""
    found = names(catalog, subjects)
    label = f"Compare with {found[-1]}" if len(found) > 1 else f"Compare {found[0]}"
    return _step(label, f"{' vs '.join(found)}{purpose(catalog, use_cases[:1])}?")


def limitations(subject: Subject) -> NextStep:
    """Ask for the limits of one subject."""
    return _step(f"Limits of {subject.name}", f"What are the limitations of {subject.name}?")


def when_to_use(subject: Subject) -> NextStep:
    """Ask when to choose one subject."""
    return _step(f"When to use {subject.name}", f"When should I use {subject.name}?")


def profile(subject: Subject) -> NextStep:
    """Ask what one subject is."""
    return _step(f"About {subject.name}", f"What is {subject.name}?")


def alternatives(subject: Subject) -> NextStep:
    """Ask what else there is."""
    return _step(f"Instead of {subject.name}", f"What are the alternatives to {subject.name}?")


def mistakes(topics: Sequence[Topic]) -> NextStep:
    """Ask for the common mistakes."""
    noun = join([_head(topic.noun) for topic in topics], "or")
    return _step("Common mistakes", f"What are common mistakes when choosing a {noun}?")


def covered(topics: Sequence[Topic]) -> NextStep:
    """Ask what is covered."""
    plural = join([_head(topic.plural) for topic in topics])
    return _step("What is covered", f"Which {plural} do you cover?")


def ask(question: str) -> NextStep:
    """Offer a question as it stands, its beginning as the label."""
    return _step(question, question)


def _head(noun: str) -> str:
    """Give the word that a noun is about, which is what people say: `web framework`, "framework"."""
    return noun.rpartition(" ")[2]


def _step(label: str, question: str) -> NextStep:
    if len(label) > LABEL_LENGTH:
        label = label[:LABEL_LENGTH].rpartition(" ")[0].rstrip(" ,") + "…"
    return NextStep(label=label, question=question)
