"""A questionnaire while it is filled in: where it stands, and what follows. Pure.

All of it stands in the view that Slack shows (its private metadata): nothing is kept here, so any
process can go on where another stopped.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace

from bot.core.model import Catalog, Questionnaire, Topic
from bot.core.recommending import Answers, decode, encode, questions, validate
from bot.core.recommending.answers import LEFT_OUT, offered

VERSION = 1
"""Of the form of the state: one of another version is not gone on with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """A questionnaire that is being filled in.

    `topic` and `asked` are ids; `asked` is the question shown, empty at the beginning and the end.
    `channel` and `root`: the thread from which it was opened (`ts` of its root), or both empty.
    `knowledge`: the version of the knowledge from which the result was made; empty before.
    """

    topic: str
    answers: Answers = field(default_factory=dict)
    asked: str = ""
    channel: str = ""
    root: str = ""
    knowledge: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """What follows a submitted question: another (`state.asked`), the result (nothing asked), or `errors`.

    `errors`: block id -> what to say beside it. `note`: what to tell the person on the next view.
    """

    state: State
    errors: dict[str, str] = field(default_factory=dict)
    note: str = ""


def dumped(state: State) -> str:
    """Give a state as text, for the private metadata of a view or the value of a button."""
    found = {
        "v": VERSION,
        "topic": state.topic,
        "answers": encode(state.answers),
        "asked": state.asked,
        "channel": state.channel,
        "root": state.root,
        "knowledge": state.knowledge,
    }
    return json.dumps({key: value for key, value in found.items() if value}, separators=(",", ":"))


def loaded(text: str) -> State | None:
    """Give the state that a text holds, or None for one of another version."""
    found = json.loads(text)
    if found.pop("v") != VERSION:
        return None
    return State(**found | {"answers": decode(found.get("answers", ""))})


def resumed(catalog: Catalog, text: str) -> tuple[State, Topic] | None:
    """Give the state that a text holds and its topic; None if it cannot be read or the topic is gone."""
    state = loaded(text)
    if state is None:
        return None
    topic = next((one for one in catalog.topics if one.id == state.topic and one.questionnaire), None)
    return (state, topic) if topic else None


def first(questionnaire: Questionnaire, state: State) -> State:
    """Go to the first question; the answers stay."""
    return replace(state, asked=questions(questionnaire, state.answers)[0].id)


def before(questionnaire: Questionnaire, state: State, chosen: tuple[str, ...]) -> State:
    """Go back one question and keep what was chosen, whether or not it is an answer."""
    state = _answered(state, chosen)
    shown = [one.id for one in questions(questionnaire, state.answers)]
    earlier = shown[: shown.index(state.asked)] if state.asked in shown else []
    return replace(state, asked=earlier[-1] if earlier else shown[0])


def after(questionnaire: Questionnaire, state: State, chosen: tuple[str, ...]) -> Turn:
    """Take the answer to the question asked and go on.

    The view may be older than the questionnaire: what is no longer offered is left out and told.
    """
    answered = _answered(state, chosen)
    kept = replace(answered, answers=offered(questionnaire, answered.answers))
    note = LEFT_OUT if kept.answers != answered.answers else ""
    problems = {found.question: found for found in validate(questionnaire, kept.answers)}
    if not chosen and state.asked in problems:
        return Turn(state=state, errors={state.asked: problems[state.asked].text})
    if state.asked in problems:
        return Turn(state=kept, note=note or problems[state.asked].text)
    shown = [one.id for one in questions(questionnaire, kept.answers)]
    later = shown[shown.index(state.asked) + 1 :] if state.asked in shown else []
    following = (later or list(problems) or [""])[0]
    return Turn(state=replace(kept, asked=following), note=note)


def _answered(state: State, chosen: tuple[str, ...]) -> State:
    """Keep what was chosen; nothing chosen makes a question unanswered again."""
    answers = {**state.answers, state.asked: chosen}
    return replace(state, answers={question: found for question, found in answers.items() if found})
