"""Whole dialogues, over both ways into the app, against golden files that read like a chat log."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable

import pytest

from handlers.app import SlackApp
from handlers.preferences import Preferences
from tests.conftest import Golden
from tests.fakes.delivery import Delivery
from tests.fakes.slack import Slack
from tests.handlers.chat import Chat


async def _ask_and_follow_up(chat: Chat) -> None:
    await chat.mentions("ann", "Flask vs Django for a microservice?")
    await chat.mentions("bob", "and FastAPI?", in_thread=True)


async def _direct_message(chat: Chat) -> None:
    await chat.writes("ann", "what are fastapi's limitations")
    await chat.writes("ann", "and flask?", in_thread=True)


async def _private_then_shared(chat: Chat) -> None:
    await chat.types("ann", "djagno vs flaks")
    await chat.clicks("ann", "Share to channel", times=2)


async def _how_to_ask(chat: Chat) -> None:
    await chat.types("ann", "")
    await chat.types("ann", "help")
    await chat.mentions("ann", "")


async def _next_step_in_thread(chat: Chat) -> None:
    await chat.mentions("ann", "Flask vs Django?")
    await chat.clicks("bob", "Limits of Flask", times=2)


async def _declined(chat: Chat) -> None:
    await chat.mentions("ann", "best pizza in town")
    await chat.mentions("ann", "How do I fix ImportError in Flask?")


async def _figures(chat: Chat) -> None:
    await chat.mentions("ann", "how fast is fastapi compared to django?")
    await chat.mentions("ann", "memory of django")


async def _agent_pane(chat: Chat) -> None:
    await chat.opens_pane("ann")
    await chat.writes("ann", "When should I stay with Django?")
    await chat.opens_pane("ann")


async def _invited(chat: Chat) -> None:
    await chat.invites("ann")


async def _home(chat: Chat) -> None:
    await chat.opens_home("ann")
    await chat.presses_at_home("ann", "Ask a question")
    chat.fills_in("ann", "can flsk do websockets?")
    await chat.presses("ann", "Ask")
    await chat.presses("ann", "Limits of Flask")
    await chat.presses("ann", "Back")
    await chat.presses("ann", "Done")
    await chat.picks_at_home("ann", "About one web framework", "Quart")
    await chat.presses("ann", "Done")
    await chat.picks_at_home("ann", "The best web framework for a purpose", "REST API")
    await chat.presses("ann", "Done")
    await chat.presses_at_home("ann", "Find what fits you")


async def _answer_message(chat: Chat) -> None:
    await chat.uses_shortcut_on("ann", "do we take flask or django for the new microservice?")
    await chat.presses("ann", "Answer in thread")


async def _answer_message_in_other_words(chat: Chat) -> None:
    await chat.uses_shortcut_on("ann", "hm, no idea, what would you say, folks?")
    chat.fills_in("ann", "what are the limits of quart?")
    await chat.presses("ann", "Look again")
    await chat.presses("ann", "Not now")


async def _private_channel(chat: Chat) -> None:
    await chat.invites("ann")
    await chat.mentions("bob", "What are the limitations of Quart?")
    await chat.clicks("bob", "Share to channel")


async def _too_often(chat: Chat) -> None:
    for _ in range(3):
        await chat.mentions("ann", "best pizza in town")
    await chat.types("ann", "best pizza in town", command="/versus")


async def _not_let_in(chat: Chat) -> None:
    await chat.uses_shortcut_on("ann", "what are the limits of quart?")
    chat.slack_refuses("chat.postMessage", "not_in_channel")
    await chat.presses("ann", "Answer in thread")
    chat.slack_refuses("chat.postMessage", "is_archived")
    await chat.mentions("bob", "best pizza in town")


async def _refused(chat: Chat) -> None:
    chat.slack_refuses("chat.postMessage", "msg_blocks_too_long")
    await chat.mentions("ann", "best pizza in town")
    chat.slack_refuses("chat.postMessage", "internal_error")
    await chat.mentions("ann", "best pizza in town")
    chat.slack_refuses("response_url", "expired_url")
    await chat.types("ann", "best pizza in town")
    chat.slack_refuses("views.open", "expired_trigger_id")
    await chat.types("ann", "", command="/recommend")
    chat.slack_refuses("views.publish", "internal_error")
    await chat.opens_home("ann")


async def _go_on(chat: Chat) -> None:
    await chat.mentions("ann", "Flask vs Django?")
    await chat.picks("bob", "Compare with…", "FastAPI")
    await chat.picks("ann", "Other use case…", "REST API")
    await chat.types("ann", "flask or django")
    await chat.picks("ann", "Other use case…", "Online shop")


async def _sources(chat: Chat) -> None:
    await chat.mentions("ann", "limits of starlette?")
    await chat.clicks("bob", "Sources")
    await chat.presses("bob", "Close")


async def _saved(chat: Chat) -> None:
    await chat.mentions("ann", "limits of starlette?")
    await chat.clicks("bob", "Save", times=2)
    await chat.opens_home("bob")
    await chat.clicks("bob", "Undo")


async def _shared_elsewhere(chat: Chat) -> None:
    await chat.writes("ann", "limits of starlette?")
    await chat.clicks("ann", "Share")
    await chat.presses("ann", "Share", times=2)


async def _votes(chat: Chat) -> None:
    await chat.mentions("ann", "limits of starlette?")
    await chat.votes("ann", "Helpful", times=2)
    await chat.votes("bob", "Not helpful")
    chat.fills("bob", complaint="It is out of date", comment="Ask Bob Miller, he knows.")
    await chat.presses("bob", "Send")
    await chat.presses("bob", "Close")


async def _same_answer_again(chat: Chat) -> None:
    await chat.mentions("ann", "limits of starlette?")
    await chat.mentions("bob", "what are the limits of Starlette", in_thread=True)
    await chat.mentions("ann", "and of quart?", in_thread=True)
    await chat.mentions("bob", "limits of starlette", in_thread=True)


DIALOGUES: dict[str, Callable[[Chat], Awaitable[None]]] = {
    "ask-and-follow-up": _ask_and_follow_up,
    "direct-message": _direct_message,
    "private-then-shared": _private_then_shared,
    "how-to-ask": _how_to_ask,
    "next-step-in-thread": _next_step_in_thread,
    "agent-pane": _agent_pane,
    "invited": _invited,
    "private-channel": _private_channel,
    "too-often": _too_often,
    "not-let-in": _not_let_in,
    "refused": _refused,
    "home": _home,
    "answer-message": _answer_message,
    "answer-message-in-other-words": _answer_message_in_other_words,
    "go-on-from-an-answer": _go_on,
    "sources": _sources,
    "saved": _saved,
    "shared-elsewhere": _shared_elsewhere,
    "votes": _votes,
    "same-answer-again": _same_answer_again,
    "declined": _declined,
    "figures": _figures,
}


PREFERENCES = {
    "private-channel": Preferences(private_channels=frozenset({"C1"})),
    "too-often": Preferences(questions_a_minute=1),
}


@pytest.fixture
def preferences(name: str, preferences: Preferences) -> Preferences:
    """Give what is set for a dialogue."""
    return PREFERENCES.get(name, preferences)


@pytest.mark.parametrize("name", DIALOGUES)
async def test_dialogue(
    name: str,
    deliver: Delivery,
    slack: Slack,
    app: SlackApp,
    golden: Golden,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("handlers.errors.secrets.token_hex", lambda _: "0123abcd")
    chat = Chat(slack, app, deliver)
    await DIALOGUES[name](chat)
    log = re.sub(r"in \d+ seconds", "in 60 seconds", "\n".join(chat.log))
    golden(f"slack/{name}.txt", log.strip() + "\n")
