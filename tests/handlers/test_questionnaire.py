"""The questionnaire in Slack, as whole dialogues: over both ways into the app, against golden files."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest

from handlers.app import SlackApp
from handlers.names import RECOMMEND_SHORTCUT
from tests.conftest import Golden
from tests.fakes.delivery import Delivery
from tests.fakes.slack import Slack
from tests.handlers.chat import Chat

API = "A REST API, for other programs or an app"
NEW = "Nothing yet, and it has to be out soon"
UNSURE = "Not sure"
NONE = "Not sure, or none of these"


async def _from_a_command_to_a_channel(chat: Chat) -> None:
    """Open, miss an answer, go on, back and on; read the result, look things up, change an answer, share."""
    await chat.types("ann", "", command="/recommend")
    await chat.presses("ann", "Next")
    await chat.answers("ann", API)
    chat.chooses("ann", "Python", "JavaScript or TypeScript")
    await chat.presses("ann", "Back")
    await chat.presses("ann", "Next")
    await chat.presses("ann", "Next")
    await chat.answers("ann", NEW)
    await chat.answers("ann", UNSURE)
    await chat.answers("ann", "Async throughout", "API documentation made from the code")
    await chat.answers("ann", NONE, by="Show result")
    await chat.presses("ann", "Limits of FastAPI")
    await chat.presses("ann", "Back")
    await chat.presses("ann", "Change my answers")
    await chat.presses("ann", "Cancel")


async def _in_a_thread(chat: Chat) -> None:
    """A mention cannot open a modal: its reply has a button that does, with what was said filled in."""
    await chat.mentions("ann", "help us choose for a real-time dashboard")
    await chat.clicks("bob", "Find what fits you")
    await chat.presses("bob", "Next")
    await chat.answers("bob", "Elixir")
    await chat.answers("bob", UNSURE)
    await chat.answers("bob", "WebSockets")
    await chat.answers("bob", NONE, by="Show result")
    await chat.presses("bob", "Share in the thread")


async def _invited(chat: Chat) -> None:
    """Nothing is known yet but that help is wanted."""
    await chat.mentions("ann", "recommend")
    await chat.writes("ann", "help me choose")


async def _by_shortcut(chat: Chat) -> None:
    """A shortcut comes from nowhere, so where to share is chosen."""
    await chat.uses_shortcut("ann", RECOMMEND_SHORTCUT)
    await chat.answers("ann", "A tool for your own staff")
    await chat.answers("ann", "Python")
    await chat.answers("ann", "Django")
    await chat.answers("ann", "Pages are slow")
    await chat.answers("ann", NONE)
    await chat.answers("ann", NONE, by="Show result")
    await chat.presses("ann", "Share")


async def _under_a_comparison(chat: Chat) -> None:
    await chat.types("ann", "laravel vs rails for an online shop")
    await chat.clicks("ann", "Find what fits you")
    await chat.presses("ann", "Cancel")


async def _nothing_known(chat: Chat) -> None:
    """Not sure of anything: said kindly, and nothing to share."""
    await chat.types("ann", "", command="/recommend")
    await chat.answers("ann", UNSURE)
    await chat.answers("ann", NONE)
    await chat.answers("ann", UNSURE)
    await chat.answers("ann", NONE)
    await chat.answers("ann", NONE, by="Show result")
    await chat.presses("ann", "Done")


DIALOGUES: dict[str, Callable[[Chat], Awaitable[None]]] = {
    "questionnaire": _from_a_command_to_a_channel,
    "questionnaire-in-thread": _in_a_thread,
    "questionnaire-invited": _invited,
    "questionnaire-by-shortcut": _by_shortcut,
    "questionnaire-under-comparison": _under_a_comparison,
    "questionnaire-not-sure": _nothing_known,
}


@pytest.mark.parametrize("name", DIALOGUES)
async def test_dialogue(name: str, deliver: Delivery, slack: Slack, app: SlackApp, golden: Golden) -> None:
    chat = Chat(slack, app, deliver)
    await DIALOGUES[name](chat)
    golden(f"slack/{name}.txt", "\n".join(chat.log).strip() + "\n")
