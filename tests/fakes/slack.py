"""A stand-in for Slack: its Web API, response URLs and Socket Mode, over real HTTP and WebSockets.

It refuses what Slack refuses (tokens, channels, limits of messages) with Slack's own errors, and
keeps what it took. It knows one workspace with one bot.
"""

from __future__ import annotations

import asyncio
import itertools
import json
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Self

from aiohttp import WSMsgType, web

from tests.handlers.limits import (
    breaches,
    home_problems,
    prompt_problems,
    refusal,
    unfurl_problems,
    view_problems,
)

Json = dict[str, Any]

BOT_TOKEN = "xoxb-stand-in"
APP_TOKEN = "xapp-stand-in"
TEAM, BOT_USER, BOT = "T1", "U0BOT", "B1"
ME = {"ok": True, "team_id": TEAM, "user_id": BOT_USER, "bot_id": BOT, "team": "Stand-in"}
RESPONSE_URL_USES = 5
VIEWS_STACKED = 3
HANG, HANG_SECONDS = "hang", 1.0

_ts = itertools.count(1)
"""Ids of messages and views are never used twice, not even by two stand-ins: the app may remember them."""


@dataclass(frozen=True)
class Posted:
    """A message that Slack took. `ts`: empty for one sent to a response URL; `how`: where it shows."""

    how: str
    message: Json
    ts: str = ""


@dataclass(frozen=True)
class Failure:
    """How a call fails; see `Slack.fail`."""

    error: str
    status: int
    retry_after: int | None

    async def response(self) -> web.Response:
        """Give what Slack answers."""
        if self.error == HANG:
            await asyncio.sleep(HANG_SECONDS)
        headers = {} if self.retry_after is None else {"Retry-After": str(self.retry_after)}
        if not self.error:
            text = "<h1>Something went wrong</h1>"
            return web.Response(status=self.status, text=text, content_type="text/html", headers=headers)
        answer = {"ok": False, "error": self.error}
        return web.json_response(answer, status=self.status, headers=headers)


@dataclass
class Slack:
    """The stand-in; use it as `async with Slack() as slack`.

    `burnt_tickets`: so many of the next Socket Mode addresses are given out and then refused.
    `prompts`: by channel, what is suggested there. `homes`: by user id, the Home tab that they see.
    `modal`: the views that one person has open, the topmost last.
    """

    calls: list[str] = field(default_factory=list)
    posted: list[Posted] = field(default_factory=list)
    breaches: list[str] = field(default_factory=list)
    acks: dict[str, Json] = field(default_factory=dict)
    not_a_member_of: set[str] = field(default_factory=set)
    prompts: dict[str, list[str]] = field(default_factory=dict)
    homes: dict[str, Json] = field(default_factory=dict)
    sockets: list[web.WebSocketResponse] = field(default_factory=list)
    burnt_tickets: int = 0
    modal: list[Json] = field(default_factory=list)
    files: list[Json] = field(default_factory=list)
    unfurled: list[Json] = field(default_factory=list)

    _uploads: dict[str, Json] = field(default_factory=dict)
    _failures: dict[str, list[Failure]] = field(default_factory=lambda: defaultdict(list))
    _replaceable: dict[str, str] = field(default_factory=dict)
    _uses: dict[str, int] = field(default_factory=dict)
    _tickets: set[str] = field(default_factory=set)
    _triggers: set[str] = field(default_factory=set)
    _count: itertools.count[int] = field(default_factory=lambda: itertools.count(1))
    _changed: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.router.add_route("*", "/api/{method}", self._api)
        app.router.add_post("/response/{id}", self._response)
        app.router.add_post("/upload/{id}", self._upload)
        app.router.add_get("/link/{ticket}", self._link)
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        host, port = self._runner.addresses[0][:2]
        self._address = f"{host}:{port}"
        return self

    async def __aexit__(self, *_: object) -> None:
        for socket in self.sockets:
            await socket.close()
        await self._runner.cleanup()

    @property
    def api_url(self) -> str:
        """The base of the Web API, for SLACK_API_URL."""
        return f"http://{self._address}/api/"

    def response_url(self, of: str = "") -> str:
        """Give a new response URL, good for five uses. `of`: the `ts` of the message that it may replace."""
        name = str(next(self._count))
        self._uses[name] = 0
        self._replaceable[name] = of
        return f"http://{self._address}/response/{name}"

    def trigger_id(self) -> str:
        """Give a new trigger id, good for opening one view."""
        name = f"{next(self._count)}.{TEAM}.trigger"
        self._triggers.add(name)
        return name

    def response_url_of(self, view: Json) -> list[Json]:
        """Give the response URLs that come with the submission of a view."""
        enabled = [
            block for block in view["blocks"] if block.get("element", {}).get("response_url_enabled") is True
        ]
        return [
            {
                "block_id": block["block_id"],
                "action_id": block["element"]["action_id"],
                "channel_id": "C1",
                "response_url": self.response_url(),
            }
            for block in enabled
        ]

    def take(self, acknowledged: Json) -> Json:
        """Do what the acknowledgement of a submission says. Gives the errors by block, if there are any."""
        match acknowledged.get("response_action"):
            case None | "clear":
                self.modal.clear()
            case "errors":
                blocks = {block.get("block_id") for block in self.modal[-1]["blocks"]}
                assert set(acknowledged["errors"]) <= blocks, "errors stand beside blocks of the view"
                return dict(acknowledged["errors"])
            case "update":
                assert view_problems(acknowledged["view"]) == []
                self.modal[-1] = self._taken(acknowledged["view"], self.modal[-1])
            case other:
                raise AssertionError(f"no such response action: {other}")
        return {}

    def expire(self, response_url: str) -> None:
        """Let a response URL be older than 30 minutes."""
        self._uses[response_url.rpartition("/")[2]] = RESPONSE_URL_USES

    def fail(
        self,
        method: str,
        error: str = "",
        *,
        status: int = 200,
        retry_after: int | None = None,
        times: int = 1,
    ) -> None:
        """Let the next calls of a method fail: with an error code, or an HTTP status and no words.

        `retry_after`: seconds to ask for with HTTP 429. `HANG` as the error: no answer comes at all.
        """
        failure = Failure(error, 429 if retry_after is not None else status, retry_after)
        self._failures[method] += [failure] * times

    async def has(self, count: int, of: list[Any] | dict[str, Any]) -> None:
        """Wait until so many are in one of the lists above."""
        async with asyncio.timeout(5), self._changed:
            await self._changed.wait_for(lambda: len(of) >= count)

    async def has_called(self, method: str) -> None:
        """Wait until a method of the Web API has been called."""
        async with asyncio.timeout(5), self._changed:
            await self._changed.wait_for(lambda: method in self.calls)

    async def deliver(self, envelope: Json) -> Json:
        """Send an envelope over the newest socket and wait for its acknowledgement."""
        await self.sockets[-1].send_json(envelope)
        async with asyncio.timeout(5), self._changed:
            await self._changed.wait_for(lambda: envelope["envelope_id"] in self.acks)
        return self.acks[envelope["envelope_id"]]

    async def _api(self, request: web.Request) -> web.Response:
        method = request.match_info["method"]
        is_json = request.content_type == "application/json"
        sent = await request.json() if is_json else dict(await request.post())
        arguments = {**request.query, **sent}
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        async with self._changed:
            self.calls.append(method)
            failure = self._failures[method].pop(0) if self._failures[method] else None
            answer = {} if failure else self._answer(method, token, arguments)
            self._changed.notify_all()
        return await failure.response() if failure else web.json_response(answer)

    def _answer(self, method: str, token: str, arguments: Json) -> Json:
        if token != (APP_TOKEN if method == "apps.connections.open" else BOT_TOKEN):
            return {"ok": False, "error": "invalid_auth"}
        methods: dict[str, Callable[[Json], Json]] = {
            "apps.connections.open": self._connection,
            "assistant.threads.setSuggestedPrompts": self._suggest,
            "auth.test": lambda _: ME,
            "chat.getPermalink": self._permalink,
            "chat.postEphemeral": self._whisper,
            "chat.postMessage": self._post,
            "chat.unfurl": self._unfurl,
            "conversations.history": self._history,
            "files.completeUploadExternal": self._complete,
            "files.getUploadURLExternal": self._upload_to,
            "views.open": self._open,
            "views.publish": self._publish,
            "views.push": self._push,
            "views.update": self._update,
        }
        return methods[method](arguments) if method in methods else {"ok": False, "error": "unknown_method"}

    def _connection(self, _: Json) -> Json:
        ticket = str(next(self._count))
        if self.burnt_tickets:
            self.burnt_tickets -= 1
        else:
            self._tickets.add(ticket)
        return {"ok": True, "url": f"ws://{self._address}/link/{ticket}"}

    def _history(self, arguments: Json) -> Json:
        said = [one.message for one in self.posted if one.message.get("channel") == arguments["channel"]]
        return {"ok": True, "messages": said[-int(arguments["limit"]) :]}

    def _suggest(self, arguments: Json) -> Json:
        self.breaches += prompt_problems(arguments)
        self.prompts[arguments["channel_id"]] = [one["message"] for one in arguments["prompts"]]
        return {"ok": True}

    def _publish(self, arguments: Json) -> Json:
        if invalid := _invalid(arguments["view"], home=True):
            return invalid
        self.homes[arguments["user_id"]] = self._taken(arguments["view"])
        return {"ok": True, "view": self.homes[arguments["user_id"]]}

    def _push(self, arguments: Json) -> Json:
        if not 0 < len(self.modal) < VIEWS_STACKED:
            return {"ok": False, "error": "push_limit_reached"}
        below = self.modal
        opened = self._open(arguments)
        self.modal = [*below, *self.modal] if opened["ok"] else below
        return opened

    def _open(self, arguments: Json) -> Json:
        if arguments["trigger_id"] not in self._triggers:
            return {"ok": False, "error": "expired_trigger_id"}
        self._triggers.remove(arguments["trigger_id"])
        if invalid := _invalid(arguments["view"]):
            return invalid
        self.modal = [self._taken(arguments["view"])]
        return {"ok": True, "view": self.modal[-1]}

    def _update(self, arguments: Json) -> Json:
        (place,) = (place for place, one in enumerate(self.modal) if one["id"] == arguments["view_id"])
        if arguments["hash"] != self.modal[place]["hash"]:
            return {"ok": False, "error": "hash_conflict"}
        if invalid := _invalid(arguments["view"]):
            return invalid
        self.modal[place] = self._taken(arguments["view"], self.modal[place])
        return {"ok": True, "view": self.modal[place]}

    def _taken(self, view: Json, before: Json | None = None) -> Json:
        """Keep a view. A field of the same name keeps what a person chose in it."""
        number = next(_ts)
        found = with_state(view)
        if before:
            for block, fields in before["state"]["values"].items():
                if found["state"]["values"].get(block, {}).keys() == fields.keys():
                    found["state"]["values"][block] = fields
        return {**found, "id": before["id"] if before else f"V{number}", "hash": f"{number}.hash"}

    def _post(self, message: Json) -> Json:
        if message["channel"] in self.not_a_member_of:
            return {"ok": False, "error": "not_in_channel"}
        if refused := refusal(message):
            return {"ok": False, "error": refused[0], "response_metadata": {"messages": refused[1]}}
        ts = f"1763800000.{next(_ts):06}"
        self._keep(Posted(how="post", message=message, ts=ts))
        return {"ok": True, "channel": _conversation(message["channel"]), "ts": ts, "message": message}

    def _whisper(self, message: Json) -> Json:
        if message["channel"] in self.not_a_member_of:
            return {"ok": False, "error": "not_in_channel"}
        if refused := refusal(message):
            return {"ok": False, "error": refused[0], "response_metadata": {"messages": refused[1]}}
        self._keep(Posted(how="whisper", message=message))
        return {"ok": True, "message_ts": f"1763800000.{next(_ts):06}"}

    def _permalink(self, arguments: Json) -> Json:
        if arguments["channel"] in self.not_a_member_of:
            return {"ok": False, "error": "channel_not_found"}
        place = f"{arguments['channel']}/p{arguments['message_ts'].replace('.', '')}"
        link = f"https://stand-in.slack.com/archives/{place}"
        return {"ok": True, "channel": arguments["channel"], "permalink": link}

    def _unfurl(self, arguments: Json) -> Json:
        unfurls = arguments["unfurls"]
        cards = json.loads(unfurls) if isinstance(unfurls, str) else unfurls
        for card in cards.values():
            if problems := list(unfurl_problems(card)):
                return {"ok": False, "error": "cannot_parse_attachment", "problems": problems}
        by_id, by_message = ({"unfurl_id", "source"} <= set(arguments), {"channel", "ts"} <= set(arguments))
        if by_id == by_message:
            return {"ok": False, "error": "invalid_arguments"}
        self.unfurled.append({**arguments, "unfurls": cards})
        return {"ok": True}

    def _upload_to(self, arguments: Json) -> Json:
        name = f"F{next(self._count)}"
        self._uploads[name] = {"name": arguments["filename"], "length": int(arguments["length"])}
        return {"ok": True, "upload_url": f"http://{self._address}/upload/{name}", "file_id": name}

    async def _upload(self, request: web.Request) -> web.Response:
        upload, content = self._uploads[request.match_info["id"]], await request.read()
        if len(content) != upload["length"]:
            return web.Response(status=400)
        upload["content"] = content.decode()
        return web.Response(text="OK")

    def _complete(self, arguments: Json) -> Json:
        """Share what was uploaded: only where the bot is a member, as Slack does it."""
        if arguments["channel_id"] in self.not_a_member_of:
            return {"ok": False, "error": "not_in_channel"}
        if arguments["channel_id"].startswith("U"):
            return {"ok": False, "error": "channel_not_found"}
        found = arguments["files"]
        for one in json.loads(found) if isinstance(found, str) else found:
            shared = {name: arguments.get(name) for name in ("channel_id", "thread_ts", "initial_comment")}
            self.files.append({**self._uploads[one["id"]], "title": one["title"], **shared})
        return {"ok": True, "files": [{"id": "F1"}]}

    async def _response(self, request: web.Request) -> web.Response:
        name, message = request.match_info["id"], await request.json()
        self._uses[name] = self._uses.get(name, RESPONSE_URL_USES) + 1
        if self._uses[name] > RESPONSE_URL_USES:
            return web.Response(status=404, text="expired_url")
        if failures := self._failures["response_url"]:
            failure = failures.pop(0)
            return web.Response(status=400, text=failure.error) if failure.error else await failure.response()
        if refused := refusal(message):
            return web.Response(status=400, text=refused[0])
        async with self._changed:
            if message.get("replace_original") and self._replaceable.get(name):
                self._replace(self._replaceable[name], message)
            else:
                self._keep(Posted(how=message.get("response_type", "ephemeral"), message=message))
            self._changed.notify_all()
        return web.Response(text="ok")

    def _replace(self, ts: str, message: Json) -> None:
        """Put a message in the place of one that all see; it stays where it is."""
        place = next(place for place, one in enumerate(self.posted) if one.ts == ts)
        where = {key: self.posted[place].message.get(key) for key in ("channel", "thread_ts")}
        self.posted[place] = Posted(how="post", message={**message, **where}, ts=ts)
        self.breaches += breaches(message)

    def _keep(self, posted: Posted) -> None:
        self.posted.append(posted)
        self.breaches += breaches(posted.message)

    async def _link(self, request: web.Request) -> web.StreamResponse:
        """A Socket Mode connection; its address is good for one use."""
        ticket = request.match_info["ticket"]
        if ticket not in self._tickets:
            return web.Response(status=403)
        self._tickets.remove(ticket)
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        await socket.send_json({"type": "hello", "num_connections": 1, "connection_info": {"app_id": "A1"}})
        async with self._changed:
            self.sockets.append(socket)
            self._changed.notify_all()
        async for frame in socket:
            if frame.type is WSMsgType.TEXT:
                acknowledged = json.loads(frame.data)
                async with self._changed:
                    self.acks[acknowledged["envelope_id"]] = acknowledged
                    self._changed.notify_all()
        return socket


def _conversation(channel: str) -> str:
    """Give the conversation of a channel id, or that with a person of a user id."""
    return f"D-{channel}" if channel.startswith("U") else channel


def _invalid(view: Json, *, home: bool = False) -> Json | None:
    found = home_problems(view) if home else view_problems(view)
    if not found:
        return None
    return {"ok": False, "error": "invalid_arguments", "response_metadata": {"messages": found}}


def with_state(view: Json) -> Json:
    """Give a view as Slack has it before anyone has touched it."""
    values = {
        block["block_id"]: {block["element"]["action_id"]: _initial(block["element"])}
        for block in view["blocks"]
        if block["type"] == "input"
    }
    return {**view, "state": {"values": values}}


def _initial(element: Json) -> Json:
    match element["type"]:
        case "plain_text_input":
            return {"type": element["type"], "value": element.get("initial_value")}
        case "conversations_select":
            current = "C1" if element.get("default_to_current_conversation") else None
            return {"type": element["type"], "selected_conversation": current}
        case "plain_text_input":
            return {"type": element["type"], "value": element.get("initial_value")}
        case "radio_buttons" | "static_select":
            return {"type": element["type"], "selected_option": element.get("initial_option")}
        case _:
            return {"type": element["type"], "selected_options": element.get("initial_options", [])}
