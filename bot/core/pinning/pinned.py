"""From an answer to what is pinned of it, and to what would be answered today."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace
from types import MappingProxyType

from bot.core import recommending
from bot.core.addressing import canonical
from bot.core.answer import Answer
from bot.core.framing import Frame
from bot.core.frozen import dataclass
from bot.core.model import Catalog, Topic
from bot.core.pinning.changes import Change, changes
from bot.core.question import Question
from bot.core.reviving import afresh

KEPT_OF_A_QUESTION = (
    "subjects",
    "ruled_out",
    "uncovered",
    "use_cases",
    "aspects",
    "languages",
    "not_languages",
)
"""What a question means, in ids and names of the knowledge; all else of it comes from a person."""


@dataclass(frozen=True, kw_only=True)
class Pinned:
    """An answer as it was given, without its next steps.

    Its question stands in our own words. Of a recommendation, `topic` names the questionnaire and
    `answers` what was answered; they are empty for any other answer.
    """

    answer: Answer
    topic: str = ""
    answers: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, kw_only=True)
class Today:
    """What has become of a pinned answer.

    `answer`: what is said to the same question now; None if what it is about is not covered any more.
    `changes`: how that differs from what was said; none while it still holds.
    """

    answer: Answer | None
    changes: tuple[Change, ...] = ()


def pin(catalog: Catalog, answer: Answer) -> Pinned | None:
    """Give what to pin of an answer; None where it answers nothing, or names what only the asker named.

    Its question stands in the wording that it has at its address, or else in that of the answer's title.
    """
    asked = answer.question
    if asked.outcome != "answer" or not answer.sources:
        return None
    known = catalog.technology_of
    if not all(one.casefold() in known for one in asked.uncovered):
        return None
    kept = {name: getattr(asked, name) for name in KEPT_OF_A_QUESTION}
    kept["uncovered"] = tuple(known[one.casefold()].name for one in asked.uncovered)
    at_address = canonical(catalog, asked)
    wording = at_address.text if at_address else answer.title
    question = Question(text=wording, intent=asked.intent, outcome="answer", **kept)
    return Pinned(answer=replace(answer, question=question, next_steps=()))


def pin_recommendation(topic: Topic, answers: recommending.Answers, answer: Answer) -> Pinned | None:
    """Give what to pin of a recommendation: only the answers that counted; None where it says nothing."""
    if not answer.sources:
        return None
    asked = Question(text=answer.question.text, intent=answer.question.intent, outcome="answer")
    return Pinned(
        answer=replace(answer, question=asked, next_steps=()),
        topic=topic.id,
        answers=recommending.counted(topic.questionnaire, answers),
    )


def today(catalog: Catalog, pinned: Pinned) -> Today:
    """Hold a pinned answer against this catalog."""
    answer = living(catalog, pinned)
    return Today(answer=answer, changes=changes(pinned.answer, answer) if answer else ())


def living(catalog: Catalog, pinned: Pinned) -> Answer | None:
    """Answer the same question from this catalog; None if what it is about is not covered any more."""
    asked = Frame(question=pinned.answer.question, topic=pinned.topic, answers=pinned.answers)
    answer = afresh(catalog, asked)
    return answer if answer.question.outcome == "answer" else None
