"""People in a Slack workspace who talk to Versus, and a log of what was said."""

from __future__ import annotations

from typing import Any

from handlers.app import SlackApp
from tests.fakes import people
from tests.fakes.delivery import Delivery
from tests.fakes.slack import Posted, Slack
from tests.handlers.transcript import shown

Json = dict[str, Any]

PEOPLE = {"ann": "U1", "bob": "U2"}
NAMES = {user: name for name, user in PEOPLE.items()}


class Chat:
    """What people do, one thing after another; each waits until Versus has said all it will say."""

    def __init__(self, slack: Slack, app: SlackApp, deliver: Delivery) -> None:
        self.log: list[str] = []
        self.replies: list[Posted] = []
        self._slack = slack
        self._app = app
        self._deliver = deliver
        self._thread: str | None = None

    async def mentions(self, name: str, text: str, *, in_thread: bool = False) -> None:
        """Someone names the bot in #general, or in the thread of the last message there."""
        payload = people.mention(text, user=PEOPLE[name], thread=self._thread if in_thread else None)
        where = "in the thread" if in_thread else "in #general"
        await self._event(f"{name} {where}: @Versus {text}", payload)

    async def writes(self, name: str, text: str, *, in_thread: bool = False) -> None:
        """Someone writes to the bot directly, or in the thread of the last message to it."""
        payload = people.direct_message(text, user=PEOPLE[name], thread=self._thread if in_thread else None)
        where = "to Versus, in the thread" if in_thread else "to Versus"
        await self._event(f"{name} {where}: {text}", payload)

    async def types(self, name: str, text: str) -> None:
        """Someone types /compare in #general."""
        payload = people.command(text, self._slack.response_url(), user=PEOPLE[name])
        await self._do(f"{name} types: /compare {text}".rstrip(), "slash_commands", payload)

    async def clicks(self, name: str, label: str, *, times: int = 1) -> None:
        """Someone clicks a button of the last message that has it."""
        posted = next(one for one in reversed(self.replies) if button(one.message, label))
        stands_in = {"ts": posted.ts, "thread_ts": posted.message.get("thread_ts")} if posted.ts else None
        payload = people.click(
            button(posted.message, label) or {},
            self._slack.response_url(),
            message=stands_in,
            user=PEOPLE[name],
            channel=posted.message.get("channel", "C1"),
        )
        for _ in range(times):
            await self._do(f"{name} clicks: [{label}]", "interactive", payload)

    async def _event(self, line: str, payload: Json) -> None:
        self._thread = payload["event"].get("thread_ts") or payload["event"]["ts"]
        await self._do(line, "events_api", payload)

    async def _do(self, line: str, kind: str, payload: Json) -> None:
        self.log += ["", line]
        await self._deliver(kind, payload)
        await self._app.drain()
        for posted in self._slack.posted[len(self.replies) :]:
            self.replies.append(posted)
            self.log += [f"  {_place(posted)}:", *(f"    {said}" for said in shown(posted.message, NAMES))]


def button(message: Json, label: str) -> Json | None:
    """Give the button of a message with that label."""
    for block in message.get("blocks", []):
        for element in block["elements"] if block["type"] == "actions" else []:
            if element["text"]["text"] == label:
                return dict(element)
    return None


def _place(posted: Posted) -> str:
    if posted.how == "post":
        return "Versus in the thread" if posted.message.get("thread_ts") else "Versus"
    replaced = ", in place of that message" if posted.message.get("replace_original") else ""
    seen_by = "only for them" if posted.how == "ephemeral" else "for all in #general"
    return f"Versus, {seen_by}{replaced}"
