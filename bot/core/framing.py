"""What was asked as a short text, without a word of the person who asked: for buttons, and to be kept.

    v=1&k=3fa9c1d2&i=compare&s=django&s=flask&u=microservice

It may stand somewhere for months, and its names be gone meanwhile: `bot.core.reviving` answers it even so.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import field, replace
from types import MappingProxyType
from typing import Any, get_args

from bot.core.answer import Answer
from bot.core.frozen import dataclass
from bot.core.model import Catalog
from bot.core.question import Outcome, Question, Reason

VERSION = "1"
"""Of the form; a text of another version is not read."""

LISTS = {
    "s": "subjects",
    "x": "ruled_out",
    "n": "uncovered",
    "u": "use_cases",
    "a": "aspects",
    "l": "languages",
    "m": "not_languages",
}
"""Key -> the field of a question; a key stands once for each value."""

VALUES_AT_MOST = 20
VALUE_LENGTH = 80
LONGEST = 2_000
"""Characters; what Slack takes as the value of a button."""

_PART = re.compile(r"[&=\x00-\x1f\ud800-\udfff]+")


@dataclass(frozen=True, kw_only=True)
class Frame:
    """What was asked, without text and clues. `version`: of the knowledge it was answered from.

    Of a filled-in questionnaire, `topic` names it and `answers` what was answered; else they are empty.
    """

    question: Question
    version: str = ""
    topic: str = ""
    answers: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))


def frame_of(answer: Answer, topic: str = "", answers: Mapping[str, tuple[str, ...]] | None = None) -> Frame:
    """Give the frame of what an answer answers."""
    asked = answer.question
    kept: dict[str, Any] = {name: tuple(map(_clean, getattr(asked, name))) for name in LISTS.values()}
    question = Question(text="", intent=asked.intent, outcome=asked.outcome, reason=asked.reason, **kept)
    return Frame(question=question, version=answer.version, topic=topic, answers=answers or {})


def dumped(frame: Frame) -> str:
    """Give a frame as text; empty if it is longer than `LONGEST`."""
    asked = frame.question
    pairs = [("v", VERSION), ("k", frame.version), ("i", asked.intent)]
    if asked.outcome != "answer":
        pairs += [("o", asked.outcome), ("r", asked.reason)]
    pairs += [(key, value) for key, name in LISTS.items() for value in getattr(asked, name)]
    pairs.append(("t", frame.topic))
    pairs += [("c", f"{one}:{option}") for one, chosen in frame.answers.items() for option in chosen]
    text = "&".join(f"{key}={_clean(value)}" for key, value in pairs if value)
    return text if len(text) <= LONGEST else ""


def loaded(text: str) -> Frame | None:
    """Give the frame that a text holds; None for any other text. Its names may be unknown by now."""
    if len(text) > LONGEST or not text.startswith(f"v={VERSION}&"):
        return None
    found: dict[str, list[str]] = {}
    for pair in text.split("&"):
        key, _, value = pair.partition("=")
        if len(found.setdefault(key, [])) < VALUES_AT_MOST:
            found[key].append(value[:VALUE_LENGTH])
    one = {key: values[0] for key, values in found.items()}
    outcome: Any = one.get("o", "answer")
    reason: Any = one.get("r", "understood")
    if "i" not in one or outcome not in get_args(Outcome) or reason not in get_args(Reason):
        return None
    lists: dict[str, Any] = {name: tuple(found.get(key, ())) for key, name in LISTS.items()}
    answers: dict[str, tuple[str, ...]] = {}
    for choice in found.get("c", ()):
        asked, _, option = choice.partition(":")
        answers[asked] = (*answers.get(asked, ()), option)
    return Frame(
        question=Question(text="", intent=one["i"], outcome=outcome, reason=reason, **lists),
        version=one.get("k", ""),
        topic=one.get("t", ""),
        answers=answers,
    )


def impersonal(catalog: Catalog, frame: Frame) -> Frame:
    """Leave out names that are neither ours nor of a technology we know of: a person made them up."""
    known = catalog.technology_of
    names = (known[one.casefold()].name for one in frame.question.uncovered if one.casefold() in known)
    return replace(frame, question=replace(frame.question, uncovered=tuple(names)))


def _clean(value: str) -> str:
    """Make a value one that the text can hold."""
    return _PART.sub(" ", value)[:VALUE_LENGTH]
