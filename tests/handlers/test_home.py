"""The Home tab: ask, browse, what is saved, what is known; each viewer their own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from bot.advisor import Advisor
from bot.core.framing import dumped, frame_of
from bot.core.model import Catalog
from handlers.app import SlackApp
from handlers.home import NO_LONGER_SAVED, REMOVED
from handlers.home_view import NOTHING_SAVED, for_purpose, home_view, saved_key
from handlers.names import UNSAVE
from handlers.preferences import DEFAULT, Preferences
from tests.fakes import people
from tests.fakes.delivery import Delivery, OverHttp
from tests.fakes.slack import Slack
from tests.handlers.chat import PEOPLE, Chat
from tests.handlers.limits import home_problems

Json = dict[str, Any]

SAVED = "2 saved, newest first. Only you see them."


def _menus(view: Json) -> Iterator[tuple[str, str]]:
    """Give value and words of all options of a Home tab."""
    for block in view["blocks"]:
        for option in block.get("accessory", {}).get("options", []):
            yield option["value"], option["text"]["text"]


async def _opened(deliver: Delivery, app: SlackApp, slack: Slack, user: str = "U1") -> Json:
    await deliver("events_api", people.opened("home", "D1", user=user))
    await app.drain()
    return slack.homes[user]


async def test_it_is_drawn_when_it_is_opened(slack: Slack, app: SlackApp, deliver: Delivery) -> None:
    home = await _opened(deliver, app, slack)
    assert home_problems({key: home[key] for key in ("type", "blocks")}) == []
    assert slack.posted == []


def test_every_subject_and_every_purpose_is_there_and_answered(catalog: Catalog, advisor: Advisor) -> None:
    found = dict(_menus(home_view(catalog, DEFAULT, [])))
    assert len(found) == len(catalog.subjects) + len(catalog.use_cases)
    for question in found:
        assert advisor.answer(question).question.outcome == "answer"
    for topic in catalog.topics:
        for case in topic.use_cases:
            asked = advisor.answer(for_purpose(topic, case.phrase)).question
            assert case.id in asked.use_cases
        for subject in topic.subjects:
            assert f"What is {subject.name}?" in found


def test_it_says_what_is_known_and_how_fresh_it_is(catalog: Catalog) -> None:
    shown = str(home_view(catalog, Preferences(versus="/vs", public_url="https://versus.example"), []))
    for said in (catalog.as_of, f"{len(catalog.claims)} reviewed claims", "/vs limits", NOTHING_SAVED):
        assert said in shown
    assert all(subject.name in shown for subject in catalog.subjects.values())
    assert "<https://versus.example|" in shown


@pytest.mark.parametrize("saved", [0, 1, 50])
def test_however_much_there_is_slack_takes_it(catalog: Catalog, saved: int) -> None:
    (topic,) = catalog.topics
    many = replace(
        topic,
        subjects=tuple(
            replace(topic.subjects[0], id=f"s{n}", name="Name " * 20 + str(n)) for n in range(150)
        ),
        use_cases=tuple(replace(topic.use_cases[0], id=f"u{n}", phrase=f"{n} things") for n in range(150)),
    )
    titles = [(saved_key(str(number)), "A title " * 60) for number in range(saved)]
    topics = tuple(replace(many, id=f"t{n}") for n in range(10))
    assert home_problems(home_view(replace(catalog, topics=topics), DEFAULT, titles)) == []
    assert home_problems(home_view(catalog, DEFAULT, None, "Not now. " * 100)) == []


async def test_each_sees_only_what_they_saved_themselves(
    slack: Slack, app: SlackApp, http: OverHttp, advisor: Advisor
) -> None:
    for question in ("Flask vs Django?", "What are the limitations of Rails?"):
        await advisor.save("T1", "U5", frame_of(advisor.answer(question)))
    mine = await _opened(http, app, slack, "U5")
    assert SAVED in str(mine)
    titles = [words for _, words in _menus(mine)]
    assert "Flask vs Django" in titles
    assert "Limits of Ruby on Rails" in titles
    others = await _opened(http, app, slack, "U6")
    assert NOTHING_SAVED in str(others)
    assert "Limits of Ruby on Rails" not in str(others)


async def test_a_saved_answer_is_shown_afresh_and_can_be_removed(
    slack: Slack, app: SlackApp, http: OverHttp, advisor: Advisor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(PEOPLE, "cat", "U7")
    for question in ("Flask vs Django?", "What are the limitations of Rails?"):
        await advisor.save("T1", "U7", frame_of(advisor.answer(question)))
    chat = Chat(slack, app, http)
    await chat.opens_home("cat")
    await chat.picks_at_home("cat", SAVED, "Limits of Ruby on Rails")
    assert slack.modal[-1]["blocks"][0]["text"]["text"] == "Limits of Ruby on Rails"
    await chat.presses("cat", "Remove from saved")
    assert REMOVED in str(slack.modal[-1])
    assert "Limits of Ruby on Rails" not in [words for _, words in _menus(slack.homes["U7"])]
    (left,) = await advisor.saved("T1", "U7")
    assert left.frame.question.subjects == ("flask", "django")


async def test_what_was_removed_meanwhile_is_said_to_be_gone(
    slack: Slack, app: SlackApp, http: OverHttp
) -> None:
    menu = {"type": "static_select", "action_id": "show_saved"}
    option = {"value": saved_key("of another time"), "text": {"type": "plain_text", "text": "x"}}
    home = await _opened(http, app, slack)
    await http("interactive", people.choice(menu, option, home, slack.trigger_id(), user="U8"))
    await app.drain()
    assert NO_LONGER_SAVED in str(slack.modal[-1])
    await http(
        "interactive",
        people.click_in_modal(
            {"type": "button", "action_id": UNSAVE, "value": "nonsense"},
            slack.modal[-1],
            slack.trigger_id(),
            user="U8",
        ),
    )
    await app.drain()
    assert REMOVED in str(slack.modal[-1])


async def test_nobody_removes_what_another_saved(
    slack: Slack, app: SlackApp, http: OverHttp, advisor: Advisor
) -> None:
    frame = frame_of(advisor.answer("Flask vs Django?"))
    await advisor.save("T1", "U9", frame)
    home = await _opened(http, app, slack, "U10")
    button = {"type": "button", "action_id": UNSAVE, "value": dumped(frame)}
    slack.modal.append(home)
    await http("interactive", people.click_in_modal(button, home, slack.trigger_id(), user="U10"))
    await app.drain()
    assert len(await advisor.saved("T1", "U9")) == 1


async def test_a_tab_that_cannot_be_drawn_says_so_with_a_reference(
    slack: Slack, app: SlackApp, http: OverHttp, caplog: pytest.LogCaptureFixture
) -> None:
    slack.fail("views.publish", "internal_error")
    home = await _opened(http, app, slack)
    said = home["blocks"][-1]["elements"][0]["elements"][0]["text"]
    assert said.rpartition(" ")[2] in caplog.text
    assert "Please open it again" in said


async def test_a_tab_that_slack_never_takes_is_a_matter_for_the_log(
    slack: Slack, app: SlackApp, http: OverHttp, caplog: pytest.LogCaptureFixture
) -> None:
    slack.fail("views.publish", "internal_error", times=2)
    await http("events_api", people.opened("home", "D1", user="U11"))
    await app.drain()
    assert "U11" not in slack.homes
    assert slack.posted == []
    assert "could not be told in the Home tab" in caplog.text


async def test_a_window_that_opens_too_late_is_told_directly(slack: Slack, chat: Chat) -> None:
    await chat.opens_home("ann")
    slack.fail("views.open", "expired_trigger_id")
    await chat.presses_at_home("ann", "Ask a question")
    (told,) = slack.posted
    assert (told.message["channel"], "try once more" in told.message["text"]) == ("U1", True)
