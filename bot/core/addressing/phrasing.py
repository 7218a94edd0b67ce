"""From a question to the one wording that it has at its address."""

from __future__ import annotations

from dataclasses import replace

from bot.core.advising.draft import Draft
from bot.core.advising.wording import capital, join, names
from bot.core.model import Catalog
from bot.core.question import Question

MIGRATION = "migration"

WORDINGS = {
    "limitations": "What are the limitations of {names}{rest}?",
    "when-to-use": "When should I use {names}{rest}?",
    "alternatives": "What are the alternatives to {names}{rest}?",
    "profile": "What is {names}{rest}?",
    "fact": "{about} of {these}{limits}{purpose}?",
    "recommend": "Which {noun}{but}{rest}?",
    "list": "Which {plural}{but}{limits} do you cover?",
    "help": "What can you do?",
}
"""Intent id -> its wording. Those that are in no order of names are put together below."""


def phrase(catalog: Catalog, asked: Question) -> str:
    """Give a question in plain words, none of them the asker's. Its use cases are those not implied."""
    draft = Draft(catalog, asked)
    rest = f"{draft.limits}{draft.purpose}{draft.focus}"
    match asked.intent:
        case "compare":
            return f"{' vs '.join(one.name for one in draft.subjects)}{rest}?"
        case "switch":
            where = " to ".join(one.name for one in draft.subjects)
            return f"Should we move {'from' if draft.subjects[1:] else 'away from'} {where}{rest}?"
        case "mistakes":
            return _of_mistakes(draft)
        case "recommend" if not (rest or asked.ruled_out):
            return f"Which {draft.topic.noun} should we use?"
    but = join(names(catalog, asked.ruled_out), "or")
    return WORDINGS[asked.intent].format(
        names=draft.names(draft.subjects),
        rest=rest,
        about=capital(draft.focus.removeprefix(": ")),
        these=draft.names(draft.subjects) or draft.topic.plural,
        limits=draft.limits,
        purpose=draft.purpose,
        noun=draft.topic.noun,
        plural=draft.topic.plural,
        but=f" other than {but}" if but else "",
    )


def _of_mistakes(draft: Draft) -> str:
    """Word a question on mistakes; those of a migration are made when something is left."""
    asked = draft.question
    left = Draft(
        draft.catalog,
        replace(asked, use_cases=tuple(one for one in asked.use_cases if one != MIGRATION)),
    )
    moving = MIGRATION in asked.use_cases
    when = "when leaving" if moving else "with" if asked.subjects else "when choosing"
    these = draft.names(draft.subjects) or f"a {draft.topic.noun.split()[-1]}"
    return f"What are common mistakes {when} {these}{left.limits}{left.purpose}{left.focus}?"
