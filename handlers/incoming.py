"""What comes from Slack: whether a person said it, in which words, in which thread."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from slack_bolt.context.async_context import AsyncBoltContext

HELP = "What can you do?"
SLACKBOT = "USLACKBOT"

_LINK = re.compile(r"<(?P<target>[^<>|]*)(?:\|(?P<label>[^<>]*))?>")
_EMOJI = re.compile(r"(?<![\w:]):[a-z0-9_+'-]+:(?::skin-tone-\d:)?(?!\w)")
UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""Control characters, direction overrides and halves of characters: never part of a question."""


def words(text: str) -> str:
    """Give what was said, without Slack's mark-up: mentions and emoji dropped, links as their label.

    Slack escapes `&`, `<` and `>` in what people type, so `<...>` is always its own mark-up
    (https://docs.slack.dev/messaging/formatting-message-text).
    """
    said = _EMOJI.sub(" ", _LINK.sub(_label, text))
    said = said.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    return UNSEEN.sub("", said).strip()


def question(text: str) -> str:
    """Give what was asked. Nothing at all, or the word that Slack's users expect to work, asks for help."""
    asked = words(text)
    return HELP if asked.strip(" ?!.").casefold() in ("", "help") else asked


def _label(link: re.Match[str]) -> str:
    target, label = link["target"], link["label"] or ""
    if target.startswith(("@", "!")):
        return ""
    if target.startswith("#"):
        return label
    return label or target


def by_person(event: dict[str, Any]) -> bool:
    """Say whether an event is a person's new message: no bot's, no edit, no deletion, no notice."""
    return (
        "user" in event
        and event["user"] != SLACKBOT
        and "bot_id" not in event
        and "edited" not in event
        and event.get("subtype") in (None, "file_share", "thread_broadcast")
    )


@dataclass(frozen=True, slots=True)
class Thread:
    """Where to reply: in the thread of a channel whose first message has the `ts` `root`, or outside any.

    `is_new`: nobody has replied yet; Slack shows no message for one person alone in such a thread.
    """

    workspace: str
    channel: str
    root: str | None
    is_new: bool = False

    @property
    def id(self) -> str:
        """What tells this thread from every other of the workspace: a `ts` alone is its channel's."""
        return f"{self.channel}:{self.root}"


def workspace_of(context: AsyncBoltContext) -> str:
    """Give the id of the workspace, or of the organisation where the app is installed for all of it."""
    return context.team_id or context.enterprise_id or ""


def thread_of(message: dict[str, Any], channel: str, context: AsyncBoltContext) -> Thread:
    """Give the thread of a message; one outside any thread is the root of its own."""
    root = message.get("thread_ts")
    return Thread(workspace_of(context), channel, root or message["ts"], is_new=not root)
