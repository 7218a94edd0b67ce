"""Replies where there is nothing to conclude: help, what is covered, unclear and out-of-scope questions."""

from __future__ import annotations

from itertools import zip_longest

from bot.core.advising import next_steps
from bot.core.advising.draft import STEPS_AT_MOST, Draft
from bot.core.advising.wording import join
from bot.core.answer import Answer, NextStep, Note, Part, Points
from bot.core.question import Reason

HOW_TO_ASK = "Ask in your own words which {noun} to choose. I answer from reviewed facts with their sources."
COVERED = "{counted}{limits} {are} covered."

DECLINED: dict[Reason, str] = {
    "empty": "There is no question in that. Ask me which {noun} to choose.",
    "how-to": "I compare {plural}; I can't help with building or fixing things. {docs}",
    "not-covered": "I don't cover {uncovered}, so I can't weigh that.",
    "chit-chat": "Happy to help when a {noun} has to be chosen.",
    "off-topic": "That is outside what I know: I compare {plural}.",
    "still-unclear": "I can't tell what you mean. Name two {either}, or one and what you want to know.",
    "different-topics": "These are different kinds of thing, so they can't be weighed against each other.",
}
UNCLEAR: dict[Reason, str] = {
    "which-subject": "Which {noun} do you mean?",
    "which-intent": "What would you like to know about {names}?",
    "near-tie": "I am not sure what you mean. Is it one of these?",
}
DOCS = "The documentation of {name} may help: {docs}"


def help_(draft: Draft) -> Answer:
    """Show how to ask."""
    text = HOW_TO_ASK.format(noun=join([topic.noun for topic in draft.topics], "or"))
    steps = [*map(next_steps.ask, _starters(draft, 4)), next_steps.covered(draft.topics)]
    return draft.answer("How to ask", draft.plain(text), (), steps)


def covered(draft: Draft) -> Answer:
    """List the subjects, each with what it is; of one language, if that was asked."""
    parts: list[Part] = []
    counted: list[str] = []
    for topic in draft.catalog.topics:
        if points := tuple(draft.cites.judgement(one.introduction, one.name) for one in draft.allowed(topic)):
            parts.append(Points(heading=topic.name, points=points))
            counted.append(f"{len(points)} {topic.noun if len(points) == 1 else topic.plural}")
    nothing = f"No {join([topic.plural for topic in draft.topics], 'or')}"
    are = "is" if [one[:2] for one in counted] == ["1 "] else "are"
    text = COVERED.format(counted=join(counted) or nothing, limits=draft.limits, are=are)
    steps = map(next_steps.ask, _starters(draft, STEPS_AT_MOST))
    return draft.answer("What is covered", draft.plain(text), parts, steps)


def excuse(draft: Draft) -> Answer:
    """Decline or ask back, kindly, and offer what is nearest."""
    asked = draft.question
    words = {**DECLINED, **UNCLEAR}.get(asked.reason, DECLINED["off-topic"])
    docs = ""
    if draft.subjects:
        docs = DOCS.format(name=draft.subjects[0].name, docs=draft.subjects[0].docs)
    text = words.format(
        noun=join([topic.noun for topic in draft.topics], "or"),
        plural=join([topic.plural for topic in draft.topics]),
        either=join([topic.plural for topic in draft.topics], "or"),
        names=draft.names(draft.subjects) or "that",
        uncovered=join(draft.strangers, "or") or "that",
        docs=docs,
    ).strip()
    title = "Not my field" if asked.outcome == "decline" else "One question back"
    return draft.answer(title, draft.plain(text), _nearest(draft), _offers(draft))


def _nearest(draft: Draft) -> list[Note]:
    """Name what is covered in the languages of what is not."""
    return [*draft.uncovered()] if draft.question.reason == "not-covered" else []


def _offers(draft: Draft) -> list[NextStep]:
    """Offer the likely readings, or what is known of a subject that was named."""
    asked = draft.question
    if asked.suggestions:
        return [next_steps.ask(one) for one in asked.suggestions]
    if draft.subjects and asked.reason != "off-topic":
        first = draft.subjects[0]
        return [next_steps.profile(first), next_steps.limitations(first), next_steps.when_to_use(first)]
    return [next_steps.covered(draft.topics), *map(next_steps.ask, _starters(draft, 2))]


def _starters(draft: Draft, most: int) -> list[str]:
    """Give questions to begin with, of each topic by turns."""
    turns = zip_longest(*(topic.starters for topic in draft.topics))
    return [starter for turn in turns for starter in turn if starter][:most]
