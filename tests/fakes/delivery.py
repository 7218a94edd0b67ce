"""How Slack hands over what people did: by signed HTTP requests, or in envelopes over a WebSocket."""

from __future__ import annotations

import hashlib
import hmac
import json
import time
from typing import Any, Protocol
from urllib.parse import urlencode

import httpx

from handlers.transports import HttpEndpoint
from tests.fakes.slack import Slack

Json = dict[str, Any]

SIGNING_SECRET = "stand-in-secret"


class Delivery(Protocol):
    """Hands over one thing and waits for the acknowledgement. `kind`: as Socket Mode names it."""

    async def __call__(self, kind: str, payload: Json) -> Json:
        """Deliver, and give what the acknowledgement says; an assertion fails unless the app acknowledges."""
        ...


def signed(body: str, *, secret: str = SIGNING_SECRET, age: int = 0) -> dict[str, str]:
    """Give the headers with which Slack signs a body, `age` seconds ago."""
    timestamp = str(int(time.time()) - age)
    digest = hmac.new(secret.encode(), f"v0:{timestamp}:{body}".encode(), hashlib.sha256).hexdigest()
    return {"x-slack-request-timestamp": timestamp, "x-slack-signature": f"v0={digest}"}


class OverHttp:
    """Posts to `/slack/events`, each kind in its own encoding: to an endpoint, or a process at an address."""

    def __init__(self, to: HttpEndpoint | str) -> None:
        if isinstance(to, str):
            self.client = httpx.AsyncClient(base_url=to)
        else:
            transport = httpx.ASGITransport(app=to)
            self.client = httpx.AsyncClient(transport=transport, base_url="http://versus.example")

    async def __call__(self, kind: str, payload: Json) -> Json:
        match kind:
            case "events_api":
                body, content_type = json.dumps(payload), "application/json"
            case "slash_commands":
                body, content_type = urlencode(payload), "application/x-www-form-urlencoded"
            case _:
                body = urlencode({"payload": json.dumps(payload)})
                content_type = "application/x-www-form-urlencoded"
        response = await self.post(body, {**signed(body), "content-type": content_type})
        assert response.status_code == 200
        return _object(response.text)

    async def post(self, body: str | bytes, headers: dict[str, str]) -> httpx.Response:
        """Post whatever it is."""
        return await self.client.post("/slack/events", content=body, headers=headers)


class OverSocketMode:
    """Sends envelopes over the app's WebSocket."""

    def __init__(self, slack: Slack) -> None:
        self._slack = slack

    async def __call__(self, kind: str, payload: Json) -> Json:
        envelope_id = f"envelope-{len(self._slack.acks) + 1}"
        envelope = {
            "type": kind,
            "envelope_id": envelope_id,
            "payload": payload,
            "accepts_response_payload": kind != "events_api",
        }
        acknowledged = await self._slack.deliver(envelope)
        assert acknowledged["envelope_id"] == envelope_id
        return dict(acknowledged.get("payload", {}))


def _object(body: str) -> Json:
    return dict(json.loads(body)) if body.startswith("{") else {}
