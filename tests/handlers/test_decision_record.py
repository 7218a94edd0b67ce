"""A decision record from Slack: the form, the file in the thread, and what stays out of it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.advisor import Advisor
from handlers.app import SlackApp
from tests.conftest import Golden
from tests.core.recording.linting import lint
from tests.fakes import people
from tests.fakes.delivery import Delivery, OverHttp
from tests.fakes.slack import Slack
from tests.fakes.store import MemoryStore
from tests.handlers.chat import Chat
from tests.handlers.test_questionnaire import API, NEW, NONE, UNSURE

RECORD = "Save as decision record"
PERMALINK = r"https://stand-in\.slack\.com/archives/C1/p\d+"


async def write(chat: Chat, **more: str) -> None:
    """Fill in the form of a decision record and save it."""
    written = {
        "title": "Use Flask for orders",
        "status": "accepted",
        "deciders": "Ann, Bob",
        "context": "Orders move out of the monolith.",
        "chosen": "Flask",
        "because": "it has four endpoints",
    }
    chat.fills("ann", **written, **more)
    await chat.presses("ann", "Save")


async def test_dialogue(
    deliver: Delivery, slack: Slack, app: SlackApp, store: MemoryStore, golden: Golden, tmp_path: Path
) -> None:
    chat = Chat(slack, app, deliver)
    await chat.mentions("bob", "Flask vs Django for a microservice?")
    await chat.clicks("ann", RECORD)
    await write(chat, with_thread="Put the link of this thread into the file")
    golden("slack/decision-record.txt", "\n".join(chat.log).strip() + "\n")
    (file,) = slack.files
    assert file["name"] == "use-flask-for-orders.md"
    assert file["thread_ts"]
    text = file["content"]
    assert lint(text, tmp_path) == []
    assert 'Chosen option: "Flask", because it has four endpoints' in text
    assert re.search(PERMALINK, text)
    assert "slack.com" not in str(store.pins.kept), "no page can ever show where it was discussed"
    assert re.search(r"<https://versus\.example/a/[0-9a-z]{26}>", text)


async def test_the_thread_is_named_only_if_ticked(chat: Chat, slack: Slack) -> None:
    await chat.mentions("bob", "Flask vs Django?")
    await chat.clicks("ann", RECORD)
    await write(chat)
    assert not re.search(PERMALINK, slack.files[0]["content"])
    assert "chat.getPermalink" not in slack.calls


async def test_a_recommendation_becomes_a_record(chat: Chat, slack: Slack, tmp_path: Path) -> None:
    await chat.types("ann", "", command="/recommend")
    await chat.answers("ann", API)
    await chat.answers("ann", "Python")
    await chat.answers("ann", NEW)
    await chat.answers("ann", UNSURE)
    await chat.answers("ann", NONE)
    await chat.answers("ann", NONE, by="Show result")
    await chat.presses("ann", RECORD)
    assert slack.modal[-1]["callback_id"] == "decision_record"
    chat.fills("ann", title="Use FastAPI", chosen="FastAPI")
    await chat.presses("ann", "Save")
    (file,) = slack.files
    assert file["channel_id"] == "D-U1", "there is no thread, so it goes to who asked"
    assert lint(file["content"], tmp_path) == []
    assert "* The team knows Python.\n" in file["content"]


async def test_where_the_bot_is_no_member_the_file_goes_to_the_person(chat: Chat, slack: Slack) -> None:
    await chat.mentions("bob", "Flask vs Django?")
    slack.not_a_member_of.add("C1")
    await chat.clicks("ann", RECORD)
    await write(chat)
    (file,) = slack.files
    assert file["channel_id"] == "D-U1"
    assert "may not put files into <#C1>" in slack.posted[-1].message["text"]


async def test_of_what_one_person_sees_the_file_goes_to_that_person(chat: Chat, slack: Slack) -> None:
    await chat.types("ann", "Flask vs Django?")
    await chat.clicks("ann", RECORD)
    assert "with_thread" not in {block.get("block_id") for block in slack.modal[-1]["blocks"]}
    await write(chat)
    assert slack.files[0]["channel_id"] == "D-U1"


async def test_a_form_is_saved_once_however_often_it_is_sent(
    chat: Chat, slack: Slack, http: OverHttp
) -> None:
    await chat.mentions("bob", "Flask vs Django?")
    await chat.clicks("ann", RECORD)
    sent = people.submission(slack.modal[-1], user="U1", response_urls=[])
    for _ in range(3):
        await http("interactive", sent)
    await chat.settle()
    assert len(slack.files) == 1


@pytest.mark.parametrize("asked", ["What are the limitations of Flask?", "best pizza in town"])
async def test_what_decides_nothing_has_no_such_button(asked: str, chat: Chat, slack: Slack) -> None:
    await chat.mentions("ann", asked)
    assert RECORD not in str(slack.posted)


async def test_what_people_wrote_is_in_the_file_and_nowhere_else(
    chat: Chat, slack: Slack, store: MemoryStore, advisor: Advisor
) -> None:
    await chat.mentions("bob", "Flask vs Django?")
    await chat.clicks("ann", RECORD)
    chat.fills("ann", title="TITLE-W", context="CTX-W <!channel> <script>", because="WHY-W", deciders="WHO-W")
    await chat.presses("ann", "Save")
    await advisor.pins.settle()
    kept = str(store.pins.kept) + str([posted.message for posted in slack.posted])
    assert store.pins.kept
    assert not [word for word in ("TITLE-W", "CTX-W", "WHY-W", "WHO-W") if word in kept]
    text = slack.files[0]["content"]
    assert r"CTX-W \<\!channel\> \<script\>" in text


async def test_what_is_no_longer_known_is_told_kindly(chat: Chat, slack: Slack, http: OverHttp) -> None:
    gone = {
        "type": "button",
        "action_id": "save_record",
        "value": "v=1&i=compare&s=gone",
        "text": {"text": "x"},
    }
    await http(
        "interactive", people.click(gone, slack.response_url(), message=None, trigger_id=slack.trigger_id())
    )
    await chat.settle()
    assert "nothing left to decide between" in slack.posted[-1].message["text"]
