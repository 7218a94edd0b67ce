"""From a question to its answer. One function for each kind of question; all of them pure."""

from __future__ import annotations

from collections.abc import Callable

from bot.core.advising import choosing, comparing, excusing, profiling
from bot.core.advising.draft import Draft
from bot.core.advising.recommendation import recommendation_answer
from bot.core.answer import Answer
from bot.core.model import Catalog
from bot.core.question import Question

__all__ = ["ABOUT_A_SUBJECT", "ANSWERS", "answer", "recommendation_answer"]

ANSWERS: dict[str, Callable[[Draft], Answer]] = {
    "compare": comparing.compare,
    "alternatives": choosing.alternatives,
    "recommend": choosing.recommend,
    "limitations": profiling.limitations,
    "when-to-use": profiling.when_to_use,
    "switch": choosing.switch,
    "mistakes": choosing.mistakes,
    "profile": profiling.profile,
    "fact": profiling.fact,
    "list": excusing.covered,
    "help": excusing.help_,
}
"""Intent id -> how it is answered."""

ABOUT_A_SUBJECT = ("compare", "alternatives", "limitations", "when-to-use", "switch", "profile")


def answer(catalog: Catalog, question: Question) -> Answer:
    """Answer a question from the catalog. Never raises for a question read against the same catalog."""
    draft = Draft(catalog, question)
    if question.outcome != "answer" or question.intent not in ANSWERS:
        return excusing.excuse(draft)
    if question.intent in ABOUT_A_SUBJECT and not draft.subjects:
        return choosing.recommend(draft)
    return ANSWERS[question.intent](draft)
