"""Clicks on the buttons of a message: where they happened, told apart from each other; buttons retired."""

from __future__ import annotations

import hashlib
import logging
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.context.respond.async_respond import AsyncRespond

from handlers.incoming import Thread, workspace_of
from handlers.refusals import UNREACHED
from handlers.replies import QUIET

log = logging.getLogger(__name__)

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Click:
    """A click on an element of a message, as Slack tells of it."""

    body: Json
    action: Json
    context: AsyncBoltContext
    respond: AsyncRespond

    @property
    def workspace(self) -> str:
        """The id of the workspace."""
        return workspace_of(self.context)

    @property
    def user(self) -> str:
        """The id of who clicked."""
        return str(self.body["user"]["id"])

    @property
    def is_private(self) -> bool:
        """Whether only one person sees the message."""
        return bool(self.body["container"].get("is_ephemeral"))

    @property
    def root(self) -> str | None:
        """The `ts` of the root of the thread in which the message stands; None outside any thread."""
        root: str | None = self.body["container"].get("thread_ts")
        return root or self.body.get("message", {}).get("thread_ts")

    @property
    def place(self) -> Thread:
        """The channel of the message, or the thread of it in which it stands."""
        return Thread(self.workspace, self.body["channel"]["id"], self.root)

    @property
    def thread(self) -> Thread:
        """The thread in which the message stands, or that it begins."""
        ts = self.body["container"]["message_ts"]
        return Thread(self.workspace, self.body["channel"]["id"], self.root or ts)

    @property
    def button(self) -> str:
        """A name for the button in its message: a second click on it, by whomever, has the same."""
        return f"{self.message}:{self.action['action_id']}"

    @property
    def choice(self) -> str:
        """A name for one use of a menu: it may be used again, with the same choice, too."""
        return f"{self.button}:{self.action['action_ts']}"

    @property
    def message(self) -> str:
        """A name for the message."""
        return f"{self.body['channel']['id']}:{self.body['container']['message_ts']}"

    def vote(self, *, helpful: bool) -> str:
        """Name a person's vote on the message, to know it when it comes again, but not whose it is."""
        whose = f"{self.message}:{self.user}:{helpful}"
        return f"vote:{hashlib.sha256(whose.encode()).hexdigest()}"


async def retire(click: Click) -> None:
    """Take a used button out of its message; where Slack does not let us, it stays, and does nothing new."""
    message = click.body.get("message", {})
    name = click.action["action_id"]
    blocks = [kept for block in message.get("blocks", []) if (kept := _without(block, name))]
    if not blocks or blocks == message["blocks"]:
        return
    try:
        response = await click.respond(message.get("text", ""), blocks=blocks, replace_original=True, **QUIET)
    except UNREACHED as failure:
        log.warning("a used button stays: %s", failure)
        return
    if response.status_code != HTTPStatus.OK:
        log.warning("a used button stays: %s %s", response.status_code, response.body)


def _without(block: Json, action_id: str) -> Json | None:
    if block["type"] != "actions":
        return block
    left = [element for element in block["elements"] if element.get("action_id") != action_id]
    return {**block, "elements": left} if left else None
