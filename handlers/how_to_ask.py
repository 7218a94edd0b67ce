"""Help, with what is Slack's own in it: commands that can be copied, and where else to ask."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.core.answer import Answer, Note, Points, Statement
from bot.core.model import Catalog
from handlers.preferences import Preferences

COMMANDS = "Commands: only you see the answer"
ELSEWHERE = (
    "Or mention me in a channel: I answer in the thread, and follow-ups there work, too. "
    "Or write to me directly, without a mention."
)


def with_commands(answer: Answer, catalog: Catalog, preferences: Preferences) -> Answer:
    """Add the commands to help; any other answer stays as it is."""
    if (answer.question.intent, answer.question.outcome) != ("help", "answer"):
        return answer
    commands = Points(
        heading=COMMANDS,
        points=tuple(Statement(text=line, status="judgement") for line in examples(catalog, preferences)),
    )
    return replace(answer, parts=(*answer.parts, commands, Note(text=ELSEWHERE)))


def examples(catalog: Catalog, preferences: Preferences) -> Iterator[str]:
    """Give commands that work as they stand, about what is known."""
    topic = catalog.topics[0]
    starter = next(iter(topic.starters), topic.subjects[0].name)
    name = next((one.name for one in topic.subjects if one.name in starter), topic.subjects[0].name)
    yield f"{preferences.versus} {starter}"
    yield f"{preferences.versus} limits {name}"
    yield f"{preferences.versus} mistakes {name}"
    if topic.questionnaire:
        yield f"{preferences.versus} recommend"
    yield f"{preferences.versus} help"
