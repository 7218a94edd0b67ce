"""Whole dialogues, over both ways into the app, against golden files that read like a chat log."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest

from handlers.app import SlackApp
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


DIALOGUES: dict[str, Callable[[Chat], Awaitable[None]]] = {
    "ask-and-follow-up": _ask_and_follow_up,
    "direct-message": _direct_message,
    "private-then-shared": _private_then_shared,
    "how-to-ask": _how_to_ask,
    "next-step-in-thread": _next_step_in_thread,
    "agent-pane": _agent_pane,
    "invited": _invited,
    "home": _home,
    "answer-message": _answer_message,
    "answer-message-in-other-words": _answer_message_in_other_words,
    "declined": _declined,
    "figures": _figures,
}


@pytest.mark.parametrize("name", DIALOGUES)
async def test_dialogue(name: str, deliver: Delivery, slack: Slack, app: SlackApp, golden: Golden) -> None:
    chat = Chat(slack, app, deliver)
    await DIALOGUES[name](chat)
    golden(f"slack/{name}.txt", "\n".join(chat.log).strip() + "\n")
