"""Manners: for the asker alone where that is wanted, and not more than a person can ask."""

from __future__ import annotations

import pytest

from bot.advisor import Advisor
from handlers.pace import WINDOW, Pace, TooOftenError
from handlers.preferences import ALL, DEFAULT, Preferences
from tests.fakes import people
from tests.fakes.slack import Slack
from tests.handlers.chat import Chat
from tests.handlers.conftest import started

QUESTION = "Flask vs Django?"


@pytest.mark.parametrize("private", ["C1", ALL])
async def test_in_a_private_channel_only_the_asker_sees_the_answer(
    private: str, slack: Slack, advisor: Advisor
) -> None:
    app, http = await started(slack, advisor, Preferences(private_channels=frozenset({private})))
    await http("events_api", people.mention(QUESTION))
    await http("events_api", people.mention("and FastAPI?", thread="1763600000.000001"))
    await app.drain()
    new, going_on = slack.posted
    assert (new.how, going_on.how) == ("whisper", "whisper")
    # Slack does not show such a message in a thread that nobody has replied to yet.
    assert new.message.get("thread_ts") is None
    assert going_on.message["thread_ts"] == "1763600000.000001"
    assert new.message["user"] == "U1"
    assert "share_answer" in str(new.message["blocks"])


async def test_elsewhere_and_in_direct_messages_answers_stay_as_they_are(
    slack: Slack, advisor: Advisor
) -> None:
    app, http = await started(slack, advisor, Preferences(private_channels=frozenset({"C2"})))
    await http("events_api", people.mention(QUESTION))
    await http("events_api", people.direct_message(QUESTION))
    await app.drain()
    assert [posted.how for posted in slack.posted] == ["post", "post"]


async def test_a_private_answer_whose_blocks_are_refused_is_sent_as_text(
    slack: Slack, advisor: Advisor
) -> None:
    app, http = await started(slack, advisor, Preferences(private_channels=frozenset({ALL})))
    slack.fail("chat.postEphemeral", "invalid_blocks", times=2)
    await http("events_api", people.mention(QUESTION))
    await app.drain()
    (reply,) = slack.posted
    assert (reply.how, "blocks" in reply.message) == ("whisper", False)


async def test_who_asks_too_often_is_told_once_and_alone(slack: Slack, advisor: Advisor) -> None:
    app, http = await started(slack, advisor, Preferences(questions_a_minute=2))
    for _ in range(5):
        await http("events_api", people.mention(QUESTION))
    await app.drain()
    assert [posted.how for posted in slack.posted] == ["post", "post", "whisper"]
    assert "Please ask again in" in slack.posted[-1].message["text"]
    await http("events_api", people.mention(QUESTION, user="U2"))
    await app.drain()
    assert len(slack.posted) == 4


@pytest.mark.parametrize("command", [DEFAULT.versus, DEFAULT.compare])
async def test_a_command_too_many_is_always_answered_with_a_kind_word(
    command: str, slack: Slack, advisor: Advisor
) -> None:
    app, http = await started(slack, advisor, Preferences(questions_a_minute=1))
    for _ in range(3):
        await http("slash_commands", people.command(QUESTION, slack.response_url(), name=command))
    await app.drain()
    said = sorted("Please ask again in" in posted.message["text"] for posted in slack.posted)
    assert said == [False, True, True]


async def test_a_question_too_many_in_a_window_is_told_beside_its_field(
    slack: Slack, advisor: Advisor
) -> None:
    app, http = await started(slack, advisor, Preferences(questions_a_minute=1))
    chat = Chat(slack, app, http)
    await chat.opens_home("ann")
    for _ in range(2):
        await chat.presses_at_home("ann", "Ask a question")
        chat.fills_in("ann", "flask?")
        await chat.presses("ann", "Ask")
    assert chat.log[-1].startswith("  beside question: That was a lot of questions at once")


async def test_a_click_too_many_is_told_to_the_one_who_clicked(slack: Slack, advisor: Advisor) -> None:
    app, http = await started(slack, advisor, Preferences(questions_a_minute=1))
    button = {"type": "button", "action_id": "ask_next_1", "value": "What are the limitations of Flask?"}
    for _ in range(2):
        clicked = people.click(button, slack.response_url(), message=people.answer_in_thread())
        await http("interactive", clicked)
        await app.drain()
    told = [posted for posted in slack.posted if "Please ask again in" in posted.message["text"]]
    assert [posted.how for posted in told] == ["ephemeral"]


class TestPace:
    def test_after_a_minute_one_may_ask_again(self) -> None:
        time = [0.0]
        pace = Pace(2, lambda: time[0])
        pace.count("T1", "U1")
        time[0] = 30.0
        pace.count("T1", "U1")
        with pytest.raises(TooOftenError, match=r"in 31 seconds") as caught:
            pace.count("T1", "U1")
        assert not caught.value.told
        with pytest.raises(TooOftenError) as caught:
            pace.count("T1", "U1")
        assert caught.value.told
        time[0] = WINDOW
        pace.count("T1", "U1")

    def test_each_person_has_a_pace_of_their_own(self) -> None:
        pace = Pace(1, lambda: 0.0)
        for workspace, user in [("T1", "U1"), ("T1", "U2"), ("T2", "U1")]:
            pace.count(workspace, user)

    def test_zero_means_any_number(self) -> None:
        pace = Pace(0, lambda: 0.0)
        for _ in range(100):
            pace.count("T1", "U1")

    def test_it_remembers_no_more_people_than_it_must(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("handlers.pace.PEOPLE_REMEMBERED", 10)
        pace = Pace(1, lambda: 0.0)
        for number in range(100):
            pace.count("T1", f"U{number}")
        with pytest.raises(TooOftenError):
            pace.count("T1", "U99")
        pace.count("T1", "U0")
