"""The HTTP endpoint: only what Slack has signed gets in."""

from __future__ import annotations

import json

import pytest

from bot.advisor import Advisor
from handlers.app import SlackApp, create_app
from handlers.transports import BODY_LIMIT, HttpEndpoint
from tests.fakes import people
from tests.fakes.delivery import OverHttp, signed
from tests.fakes.slack import BOT_TOKEN, Slack

BODY = json.dumps(people.mention("Flask vs Django?"))
JSON = {"content-type": "application/json"}


@pytest.mark.parametrize(
    "headers",
    [
        {},
        signed(BODY, secret="not-the-secret"),
        signed(BODY, age=600),
        signed(BODY, age=-600),
        signed(BODY + " "),
        {**signed(BODY), "x-slack-signature": "v0="},
        {**signed(BODY), "x-slack-request-timestamp": "soon"},
        {**signed(BODY), "x-slack-request-timestamp": "9" * 5_000},
    ],
    ids=[
        "unsigned",
        "signed by someone else",
        "signed long ago",
        "signed in the future",
        "signed for another body",
        "without a signature",
        "without a time",
        "with an endless time",
    ],
)
async def test_a_request_is_refused(
    headers: dict[str, str], slack: Slack, app: SlackApp, http: OverHttp
) -> None:
    response = await http.post(BODY, {**JSON, **headers})
    await app.drain()
    assert response.status_code == 401
    assert slack.posted == []


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"{", 400),
        (b"\xff\xfe", 400),
        (b"[" * 100_000, 400),
        (b"[1]", 400),
        (b"", 401),
        (b"x" * (BODY_LIMIT + 1), 413),
    ],
    ids=["broken JSON", "no UTF-8", "deep nesting", "a list", "nothing", "far too much"],
)
async def test_what_is_not_from_slack_cannot_break_it(
    body: bytes, status: int, slack: Slack, http: OverHttp
) -> None:
    response = await http.post(body, {**JSON, **signed("something else")})
    assert response.status_code == status
    assert slack.posted == []


async def test_only_post_is_taken(http: OverHttp) -> None:
    assert (await http.client.get("/slack/events")).status_code == 405


async def test_slack_can_verify_the_address(http: OverHttp) -> None:
    body = json.dumps({"type": "url_verification", "challenge": "abc", "token": "unused"})
    response = await http.post(body, {**JSON, **signed(body)})
    assert (response.status_code, response.json()) == (200, {"challenge": "abc"})


async def test_it_answers_before_it_works(slack: Slack, app: SlackApp, http: OverHttp) -> None:
    response = await http.post(BODY, {**JSON, **signed(BODY)})
    assert (response.status_code, slack.posted) == (200, [])
    await app.drain()
    assert len(slack.posted) == 1


async def test_a_refused_request_leaves_no_words_in_the_log(
    http: OverHttp, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    await http.post(BODY, {**JSON, **signed(BODY, secret="not-the-secret")})
    assert "refused a request" in caplog.text
    assert "Flask" not in caplog.text


async def test_without_a_signing_secret_there_is_no_endpoint(slack: Slack, advisor: Advisor) -> None:
    app = create_app(advisor, bot_token=BOT_TOKEN, signing_secret=None, api_url=slack.api_url)
    with pytest.raises(ValueError, match="signing secret"):
        HttpEndpoint(app)
