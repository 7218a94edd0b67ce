"""The app as a whole: who it is, what happens when Slack refuses, what happens at the end."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from urllib.parse import urlencode

import pytest

from bot.advisor import Advisor
from bot.advisor.saving import SavedAnswer
from bot.core.answer import Answer
from bot.core.errors import SettingsError, UserError
from bot.core.framing import Frame
from bot.core.model import Catalog
from bot.core.question import Question
from handlers.app import SlackApp, create_app
from handlers.transports import HttpEndpoint
from tests.fakes import people
from tests.fakes.delivery import SIGNING_SECRET, OverHttp, signed
from tests.fakes.slack import BOT_TOKEN, Slack
from tests.fakes.store import MemoryStore
from tests.handlers.answers import FLASK_OR_DJANGO


class Stubborn(Advisor):
    """An advisor that knows nothing and answers with what it was made with: an answer, or an error."""

    def __init__(self, outcome: Answer | Exception, wait: asyncio.Event | None = None) -> None:
        nothing = Catalog(topics=(), intents=(), technologies=(), version="v1")
        super().__init__(nothing, MemoryStore(), lambda: datetime.now(UTC))
        self._outcome = outcome
        self._wait = wait

    def answer(self, text: str, before: Question | None = None) -> Answer:
        """Answer, or fail."""
        del text, before
        if isinstance(self._outcome, Exception):
            raise self._outcome
        return self._outcome

    async def ask(self, text: str, *, workspace: str, thread: str) -> Answer:
        """Answer, or fail, when it is time."""
        del workspace, thread
        if self._wait:
            await self._wait.wait()
        return self.answer(text)

    def afresh(self, frame: Frame) -> Answer:
        """Answer, or fail."""
        del frame
        return self.answer("")

    async def saved(self, workspace: str, person: str) -> tuple[SavedAnswer, ...]:
        """Keep nothing; or fail."""
        del workspace, person
        self.answer("")
        return ()


async def _app(slack: Slack, advisor: Stubborn, token: str = BOT_TOKEN) -> tuple[SlackApp, OverHttp]:
    app = create_app(advisor, bot_token=token, signing_secret=SIGNING_SECRET, api_url=slack.api_url)
    endpoint = HttpEndpoint(app)
    await endpoint.start()
    return app, OverHttp(endpoint)


async def test_slack_is_asked_once_who_the_bot_is(slack: Slack, app: SlackApp, http: OverHttp) -> None:
    for _ in range(3):
        await http("events_api", people.mention("Flask vs Django?"))
    await app.drain()
    assert slack.calls == ["auth.test", *["chat.postMessage"] * 3]


async def test_a_refused_token_is_told_by_the_name_of_its_variable(slack: Slack) -> None:
    with pytest.raises(SettingsError, match="SLACK_BOT_TOKEN was refused by Slack: invalid_auth"):
        await _app(slack, Stubborn(FLASK_OR_DJANGO), token="xoxb-wrong")


async def test_slack_being_down_at_the_start_is_made_up_for_later(slack: Slack) -> None:
    slack.fail("auth.test", "internal_error")
    app, http = await _app(slack, Stubborn(FLASK_OR_DJANGO))
    await http("events_api", people.mention("Flask vs Django?"))
    await app.drain()
    assert slack.calls == ["auth.test", "auth.test", "chat.postMessage"]


async def test_slack_being_out_of_reach_at_the_start_does_not_stop_the_rest(
    caplog: pytest.LogCaptureFixture,
) -> None:
    app = create_app(
        Stubborn(FLASK_OR_DJANGO),
        bot_token=BOT_TOKEN,
        signing_secret=SIGNING_SECRET,
        api_url="http://127.0.0.1:9/",
    )
    await app.sign_in()
    await app.drain()
    assert "Slack cannot be reached" in caplog.text


async def test_a_rate_limit_is_waited_for_once(slack: Slack) -> None:
    slack.fail("chat.postMessage", "ratelimited", retry_after=0)
    app, http = await _app(slack, Stubborn(FLASK_OR_DJANGO))
    await http("events_api", people.mention("Flask vs Django?"))
    await app.drain()
    (reply,) = slack.posted
    assert "Django brings more" in reply.message["text"]


@pytest.mark.parametrize("error", ["invalid_blocks", "msg_blocks_too_long"])
async def test_blocks_that_slack_refuses_are_sent_as_text(
    error: str, slack: Slack, caplog: pytest.LogCaptureFixture
) -> None:
    slack.fail("chat.postMessage", error, times=2)
    app, http = await _app(slack, Stubborn(FLASK_OR_DJANGO))
    await http("events_api", people.mention("Flask vs Django?"))
    await app.drain()
    (reply,) = slack.posted
    assert "blocks" not in reply.message
    assert "Django brings more" in reply.message["text"]
    # A title may hold words of the one who asked: "Express.js vs our-secret-project".
    assert "refused" in caplog.text
    assert FLASK_OR_DJANGO.title not in caplog.text


async def test_blocks_that_a_response_url_refuses_are_sent_as_text(slack: Slack) -> None:
    slack.fail("response_url", "invalid_blocks", times=2)
    app, http = await _app(slack, Stubborn(FLASK_OR_DJANGO))
    await http("slash_commands", people.command("flask", slack.response_url()))
    await app.drain()
    (reply,) = slack.posted
    assert "blocks" not in reply.message


async def test_a_failure_is_logged_and_told_by_the_same_reference(
    slack: Slack, caplog: pytest.LogCaptureFixture
) -> None:
    app, http = await _app(slack, Stubborn(RuntimeError("boom")))
    await http("events_api", people.mention("a secret plan"))
    await http("slash_commands", people.command("a secret plan", slack.response_url()))
    await app.drain()
    for reply in slack.posted:
        reference = reply.message["text"].rpartition(" ")[2]
        assert f"reference {reference}" in caplog.text
        assert "boom" not in reply.message["text"]
    assert [reply.how for reply in slack.posted] == ["post", "ephemeral"]
    assert "secret plan" not in caplog.text


async def test_a_command_that_fails_is_acknowledged_at_once(slack: Slack) -> None:
    app, http = await _app(slack, Stubborn(RuntimeError("boom")))
    async with asyncio.timeout(1):
        await http("slash_commands", people.command("flask", slack.response_url()))
    await app.drain()


async def test_what_is_meant_for_the_person_is_told_as_it_stands(slack: Slack) -> None:
    app, http = await _app(slack, Stubborn(UserError("No more than <3> at a time.")))
    await http("slash_commands", people.command("flask", slack.response_url()))
    await app.drain()
    assert slack.posted[0].message["text"] == "No more than &lt;3&gt; at a time."


async def test_a_person_who_cannot_be_told_is_a_matter_for_the_log(
    slack: Slack, caplog: pytest.LogCaptureFixture
) -> None:
    slack.not_a_member_of |= {"C1", "U1"}
    app, http = await _app(slack, Stubborn(FLASK_OR_DJANGO))
    await http("events_api", people.mention("Flask?"))
    await app.drain()
    assert slack.posted == []
    assert "the person could not be told" in caplog.text


async def test_who_is_not_known_to_be_slack_is_told_nothing(
    slack: Slack, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> bool:
        raise RuntimeError("the check itself is broken")

    monkeypatch.setattr("slack_sdk.signature.SignatureVerifier.is_valid", fail)
    app, http = await _app(slack, Stubborn(FLASK_OR_DJANGO))
    response = await http.post(
        urlencode(people.command("flask", slack.response_url())),
        {**signed(""), "content-type": "application/x-www-form-urlencoded"},
    )
    await app.drain()
    assert response.status_code == 500
    assert slack.posted == []


async def test_what_is_under_way_is_finished_at_the_end(slack: Slack) -> None:
    time_to_answer = asyncio.Event()
    app, http = await _app(slack, Stubborn(FLASK_OR_DJANGO, time_to_answer))
    await http("events_api", people.mention("Flask?"))
    draining = asyncio.create_task(app.drain())
    await asyncio.sleep(0)
    assert not draining.done()
    time_to_answer.set()
    await draining
    assert len(slack.posted) == 1


async def test_what_will_not_finish_is_given_up(slack: Slack, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("handlers.app.DRAIN_SECONDS", 0.01)
    app, http = await _app(slack, Stubborn(FLASK_OR_DJANGO, asyncio.Event()))
    await http("events_api", people.mention("Flask?"))
    await app.drain()
    await asyncio.sleep(0)
    assert asyncio.all_tasks() == {asyncio.current_task()}
