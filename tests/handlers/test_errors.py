"""Every way in which Slack's Web API fails has a way out, and the person always learns what happened."""

from __future__ import annotations

import logging
import re
from collections.abc import Awaitable, Callable

import pytest

from bot.advisor import Advisor
from handlers.app import SlackApp
from handlers.errors import (
    FAILED,
    HOME_FAILED,
    LIMITED,
    NOT_LET,
    NOT_PERMITTED,
    NOT_TAKEN,
    SIGNED_OUT_TOLD,
    TOO_LATE,
    explanation,
)
from handlers.modals import TOO_LATE as WINDOW_TOO_LATE
from handlers.names import ANSWER_SHORTCUT, ASK_BUTTON
from handlers.preferences import ALL, DEFAULT, Preferences
from handlers.refusals import TRIGGER_GONE, VIEW_GONE
from handlers.replies import NotDeliveredError
from tests.fakes import people
from tests.fakes.delivery import Delivery, OverHttp
from tests.fakes.slack import BOT_USER, HANG, HANG_SECONDS, Slack
from tests.handlers.conftest import started

QUESTION = "Flask vs Django?"
POST = "chat.postMessage"


def references(text: str) -> list[str]:
    """The references that a text holds."""
    return re.findall(r"reference(?:[^:\n]*:)? ([0-9a-f]{8})\b", text, re.IGNORECASE)


async def mention(slack: Slack, app: SlackApp, deliver: Delivery) -> list[str]:
    """Ask in a channel; give the places of what was said then."""
    await deliver("events_api", people.mention(QUESTION))
    await app.drain()
    return [posted.message["channel"] for posted in slack.posted]


@pytest.mark.parametrize(
    "failure",
    [
        pytest.param({"error": "ratelimited", "retry_after": 0}, id="rate limit"),
        pytest.param({"status": 429, "retry_after": 0}, id="rate limit without words"),
        pytest.param({"status": 500}, id="500"),
        pytest.param({"status": 503}, id="503"),
    ],
)
async def test_what_passes_is_waited_for_once(
    failure: dict[str, object], slack: Slack, app: SlackApp, deliver: Delivery
) -> None:
    slack.fail(POST, **failure)  # type: ignore[arg-type]
    assert await mention(slack, app, deliver) == ["C1"]
    assert slack.posted[0].message["text"].startswith("Flask vs Django")
    assert slack.calls.count(POST) == 2


@pytest.mark.parametrize("error", ["invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long"])
async def test_refused_blocks_are_sent_as_plain_text(
    error: str, slack: Slack, app: SlackApp, deliver: Delivery
) -> None:
    slack.fail(POST, error, times=2)
    assert await mention(slack, app, deliver) == ["C1"]
    assert "blocks" not in slack.posted[0].message
    assert "Sources" in slack.posted[0].message["text"]


INVITE_HELPS = ("not_in_channel", "channel_not_found")
NOTHING_HELPS = (
    *("is_archived", "restricted_action", "message_not_found", "thread_not_found", "cannot_reply_to_message"),
)


@pytest.mark.parametrize("error", [*INVITE_HELPS, *NOTHING_HELPS])
async def test_where_nothing_can_be_posted_the_asker_gets_the_answer_directly(
    error: str, slack: Slack, app: SlackApp, deliver: Delivery
) -> None:
    slack.fail(POST, error)
    assert await mention(slack, app, deliver) == ["U1"]
    said = slack.posted[0].message["text"]
    assert said.startswith("I may not write in <#C1>, so only you see this answer.")
    assert (f"/invite <@{BOT_USER}>" in said) is (error in INVITE_HELPS)
    assert "Sources" in said


@pytest.mark.parametrize(
    ("failure", "times", "told"),
    [
        pytest.param({"error": "ratelimited", "retry_after": 0}, 2, LIMITED, id="rate limit, twice"),
        pytest.param({"error": "ratelimited", "retry_after": 3600}, 1, LIMITED, id="too long to wait"),
        pytest.param({"status": 500}, 2, NOT_TAKEN, id="500, twice"),
        pytest.param({"status": 502}, 1, NOT_TAKEN, id="502"),
        pytest.param({"error": "internal_error"}, 1, NOT_TAKEN, id="internal error"),
        pytest.param({"error": "something_new"}, 1, FAILED, id="an error of tomorrow"),
    ],
)
async def test_what_does_not_pass_is_told_with_the_reference_of_the_log(
    failure: dict[str, object],
    times: int,
    told: str,
    slack: Slack,
    app: SlackApp,
    deliver: Delivery,
    caplog: pytest.LogCaptureFixture,
) -> None:
    slack.fail(POST, times=times, **failure)  # type: ignore[arg-type]
    assert await mention(slack, app, deliver) == ["C1"]
    said = slack.posted[0].message["text"]
    (reference,) = references(said)
    assert said == told.format(reference=reference)
    assert reference in references(caplog.text)
    assert QUESTION not in caplog.text


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait less for Slack than it takes here when it hangs."""
    monkeypatch.setattr("handlers.app.SLACK_SECONDS", HANG_SECONDS / 4)


@pytest.mark.usefixtures("impatient")
async def test_no_answer_in_time_is_told_and_nothing_is_sent_again(
    slack: Slack, app: SlackApp, http: OverHttp, caplog: pytest.LogCaptureFixture
) -> None:
    slack.fail(POST, HANG)
    assert await mention(slack, app, http) == ["C1"]
    (reference,) = references(slack.posted[0].message["text"])
    assert slack.posted[0].message["text"] == NOT_TAKEN.format(reference=reference)
    assert reference in references(caplog.text)
    assert slack.calls.count(POST) == 2


async def test_who_cannot_be_told_in_the_channel_is_told_directly(
    slack: Slack, app: SlackApp, http: OverHttp
) -> None:
    slack.fail(POST, "something_new")
    slack.fail(POST, "not_in_channel")
    assert await mention(slack, app, http) == ["U1"]
    assert references(slack.posted[0].message["text"])


async def test_a_revoked_token_stops_with_a_word_in_the_log(
    slack: Slack, app: SlackApp, http: OverHttp, caplog: pytest.LogCaptureFixture
) -> None:
    slack.fail(POST, "token_revoked", times=3)
    assert await mention(slack, app, http) == []
    assert slack.calls.count(POST) == 3
    assert references(caplog.text)
    assert "the person could not be told" in caplog.text


@pytest.mark.parametrize(
    "failure",
    [
        pytest.param({"error": "expired_url"}, id="too old"),
        pytest.param({"status": 500}, id="500"),
        pytest.param({"status": 429, "retry_after": 1}, id="rate limit"),
    ],
)
@pytest.mark.parametrize("command", [DEFAULT.versus, DEFAULT.compare])
async def test_a_command_whose_response_url_fails_is_answered_directly(
    command: str, failure: dict[str, object], slack: Slack, app: SlackApp, http: OverHttp
) -> None:
    slack.fail("response_url", **failure)  # type: ignore[arg-type]
    await http("slash_commands", people.command(QUESTION, slack.response_url(), name=command))
    await app.drain()
    (reply,) = slack.posted
    assert reply.message["channel"] == "U1"
    assert "Sources" in reply.message["text"]


async def test_a_command_that_slack_never_takes_is_told_to_the_log(
    slack: Slack, app: SlackApp, http: OverHttp, caplog: pytest.LogCaptureFixture
) -> None:
    slack.fail("response_url", "expired_url", times=2)
    slack.fail(POST, "user_disabled", times=2)
    await http("slash_commands", people.command(QUESTION, slack.response_url()))
    await app.drain()
    assert slack.posted == []
    assert references(caplog.text)


async def by_command(slack: Slack, app: SlackApp, deliver: Delivery) -> None:
    """Open the questionnaire by its command."""
    trigger_id = slack.trigger_id()
    command = people.command("", slack.response_url(), name=DEFAULT.recommend, trigger_id=trigger_id)
    await deliver("slash_commands", command)
    await app.drain()


async def by_message(slack: Slack, app: SlackApp, deliver: Delivery) -> None:
    """Open the preview by the shortcut on a message."""
    shortcut = people.shortcut_on(QUESTION, ANSWER_SHORTCUT, slack.trigger_id(), slack.response_url())
    await deliver("interactive", shortcut)
    await app.drain()


async def at_home(slack: Slack, app: SlackApp, deliver: Delivery) -> None:
    """Open the field for a question from the Home tab, where there is no place to tell anything."""
    button = {"type": "button", "action_id": ASK_BUTTON, "value": ASK_BUTTON}
    view = {"id": "V1", "type": "home", "blocks": []}
    await deliver("interactive", people.click_in_modal(button, view, slack.trigger_id()))
    await app.drain()


OPENINGS = pytest.mark.parametrize("opens", [by_command, by_message, at_home])
Opening = Callable[[Slack, SlackApp, Delivery], Awaitable[None]]


@OPENINGS
@pytest.mark.parametrize("error", sorted(TRIGGER_GONE))
async def test_a_window_that_opens_too_late_is_asked_for_again(
    error: str, opens: Opening, slack: Slack, app: SlackApp, http: OverHttp
) -> None:
    slack.fail("views.open", error)
    await opens(slack, app, http)
    (told,) = slack.posted
    assert told.message["text"] == WINDOW_TOO_LATE
    assert told.how == "ephemeral" or told.message["channel"] == "U1"


@OPENINGS
@pytest.mark.parametrize("status", [429, 500, 503])
async def test_a_window_is_opened_at_the_second_try(
    status: int, opens: Opening, slack: Slack, app: SlackApp, http: OverHttp
) -> None:
    slack.fail("views.open", status=status, retry_after=0 if status == 429 else None)
    await opens(slack, app, http)
    assert len(slack.modal) == 1
    assert slack.posted == []


@OPENINGS
@pytest.mark.parametrize("error", ["invalid_arguments", "view_too_large", "token_revoked", "missing_scope"])
async def test_a_window_that_does_not_open_is_told_with_the_reference_of_the_log(
    error: str,
    opens: Opening,
    slack: Slack,
    app: SlackApp,
    http: OverHttp,
    caplog: pytest.LogCaptureFixture,
) -> None:
    slack.fail("views.open", error)
    await opens(slack, app, http)
    (told,) = slack.posted
    (reference,) = references(told.message["text"])
    assert reference in references(caplog.text)
    assert told.message["text"] == explanation_of(error).format(reference=reference)


def explanation_of(error: str) -> str:
    """What is told of an error code."""
    return {"token_revoked": SIGNED_OUT_TOLD, "missing_scope": NOT_PERMITTED}.get(error, FAILED)


async def test_a_private_answer_that_may_not_be_posted_comes_directly(slack: Slack, advisor: Advisor) -> None:
    app, http = await started(slack, advisor, Preferences(private_channels=frozenset({ALL})))
    slack.fail("chat.postEphemeral", "user_not_in_channel")
    assert await mention(slack, app, http) == ["U1"]


@pytest.mark.parametrize("error", sorted(VIEW_GONE))
async def test_a_view_that_is_gone_needs_no_answer(
    error: str, slack: Slack, app: SlackApp, http: OverHttp, caplog: pytest.LogCaptureFixture
) -> None:
    await by_command(slack, app, http)
    slack.fail("views.update", error)
    button = {"type": "button", "action_id": "change_answers", "value": "x"}
    await http("interactive", people.click_in_modal(button, slack.modal[-1], slack.trigger_id()))
    await app.drain()
    assert slack.calls[-1] == "views.update"
    assert slack.posted == []
    assert not references(caplog.text)


def test_each_explanation_says_what_to_do_and_leaves_room_for_the_reference() -> None:
    said = [FAILED, HOME_FAILED, LIMITED, NOT_TAKEN, NOT_LET, NOT_PERMITTED, TOO_LATE, SIGNED_OUT_TOLD]
    assert len(set(said)) == len(said)
    assert all(references(one.format(reference="0123abcd")) for one in said)
    assert explanation(NotDeliveredError("404")) == NOT_TAKEN


async def test_nothing_that_people_wrote_is_in_the_log(
    slack: Slack, app: SlackApp, http: OverHttp, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, logger="handlers")
    slack.fail(POST, "something_new")
    await http("events_api", people.mention("our secret plan"))
    await app.drain()
    assert "secret" not in caplog.text
