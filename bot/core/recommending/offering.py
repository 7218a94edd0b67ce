"""Which questionnaire to offer for a question, and what the question has answered of it."""

from __future__ import annotations

from bot.core.model import Catalog, Topic
from bot.core.question import Question
from bot.core.recommending.answers import Answers, prefill

LEAVES_A_CHOICE = ("recommend", "compare")
"""Intents whose answer leaves a choice to make, in which the questionnaire helps."""


def begin(catalog: Catalog, said: Question) -> tuple[Topic, Answers] | None:
    """Give the topic whose questionnaire suits a question, and the answers that it holds already.

    None if there is no such questionnaire.
    """
    about = {catalog.topic_of[subject].id for subject in said.subjects if subject in catalog.subjects}
    offered = [one for one in catalog.topics if one.questionnaire and (not about or one.id in about)]
    if not offered:
        return None
    prefilled = [(one, prefill(one.questionnaire, said)) for one in offered]
    return max(prefilled, key=lambda found: len(found[1]))


def offer(catalog: Catalog, answered: Question) -> tuple[Topic, Answers] | None:
    """Give what `begin` gives, to be offered under an answer that leaves a choice; else None."""
    chosen_among = answered.outcome == "answer" and answered.intent in LEAVES_A_CHOICE
    return begin(catalog, answered) if chosen_among else None
