"""What the buttons of an answer do after restarts and new knowledge, on many replicas, and on failures."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from bot.advisor import Advisor
from bot.core.answer import Answer
from bot.core.framing import dumped, frame_of
from bot.core.model import Catalog
from handlers.answer_buttons import SHARED_NOTE
from handlers.app import create_app
from handlers.buttons import NO, YES
from handlers.feedback import NOTED_BEFORE, THANKS
from handlers.replies import POINTED_IN_WORDS
from handlers.sources_modal import NO_SOURCES, RENEWED, STATUSES, sources_view
from handlers.transports import HttpEndpoint
from tests.core.test_framing import without
from tests.fakes import people
from tests.fakes.clock import Clock
from tests.fakes.delivery import SIGNING_SECRET, OverHttp
from tests.fakes.slack import BOT_TOKEN, Slack
from tests.fakes.store import MemoryStore
from tests.handlers.answers import answers
from tests.handlers.chat import Chat
from tests.handlers.limits import view_problems

Json = dict[str, Any]


class Replica:
    """One process of Versus over HTTP, with a store that others may share."""

    def __init__(self, slack: Slack, advisor: Advisor) -> None:
        self.advisor = advisor
        self.app = create_app(
            advisor, bot_token=BOT_TOKEN, signing_secret=SIGNING_SECRET, api_url=slack.api_url
        )
        self.endpoint = HttpEndpoint(self.app)
        self.deliver = OverHttp(self.endpoint)
        self.chat = Chat(slack, self.app, self.deliver)

    async def settle(self) -> None:
        """Wait until everything is said and kept."""
        await self.app.drain()
        await self.advisor.settle()


@pytest.fixture
async def start(
    slack: Slack, catalog: Catalog, store: MemoryStore, clock: Clock
) -> AsyncIterator[Callable[[], Replica]]:
    """Start replicas that share one store."""
    started: list[Replica] = []

    def new() -> Replica:
        started.append(Replica(slack, Advisor(catalog, store, clock)))
        return started[-1]

    yield new
    for replica in started:
        await replica.deliver.client.aclose()
        await replica.endpoint.close()


def asked(replica: Replica, text: str) -> str:
    return dumped(frame_of(replica.advisor.answer(text)))


def press(action_id: str, value: str) -> Json:
    return {"type": "button", "action_id": action_id, "value": value}


def pick(action_id: str, value: str, option: str) -> Json:
    chosen = {"text": {"type": "plain_text", "text": option}, "value": option}
    return {"type": "static_select", "action_id": action_id, "block_id": value, "selected_option": chosen}


async def test_a_menu_of_months_ago_answers_from_what_is_known_now(
    slack: Slack, start: Callable[[], Replica]
) -> None:
    old, new = start(), start()
    menu = pick("compare_more", asked(old, "flask vs django"), "fastapi")
    await new.deliver(
        "interactive", people.click(menu, slack.response_url(), message=people.answer_in_thread())
    )
    await new.settle()
    (reply,) = slack.posted
    assert reply.message["text"].startswith("<@U1> asked: Flask vs Django vs FastAPI\n")


async def test_a_menu_that_names_what_is_gone_says_what_changed(
    slack: Slack, start: Callable[[], Replica], catalog: Catalog
) -> None:
    replica = start()
    menu = pick("compare_more", asked(replica, "flask vs quart"), "fastapi")
    replica.advisor.replace(without(catalog, "quart"))
    await replica.deliver(
        "interactive", people.click(menu, slack.response_url(), message=people.answer_in_thread())
    )
    await replica.settle()
    (reply,) = slack.posted
    assert (
        "Our knowledge has changed since this was asked: quart is no longer in it." in reply.message["text"]
    )
    assert "Flask vs FastAPI" in reply.message["text"]


@pytest.mark.parametrize(
    ("element", "gone"),
    [
        (pick("other_use_case", "v=1&i=compare&s=flask&s=django", "gone-by-now"), "gone by now"),
        (pick("compare_more", "v=1&i=compare&s=flask&s=django", "gone-by-now"), "gone by now"),
        (press("share_answer", "|v=1&i=limitations&s=gone-by-now"), "gone by now"),
    ],
    ids=["a use case", "a subject", "all of it"],
)
async def test_names_that_nobody_knows_are_answered_kindly(
    element: Json, gone: str, slack: Slack, start: Callable[[], Replica]
) -> None:
    replica = start()
    await replica.deliver(
        "interactive", people.click(element, slack.response_url(), message=people.answer_in_thread())
    )
    await replica.settle()
    said = slack.posted[0].message["text"]
    assert f"Our knowledge has changed since this was asked: {gone} is no longer in it." in said


async def test_of_two_clicks_on_two_replicas_one_shares(slack: Slack, start: Callable[[], Replica]) -> None:
    replicas = [start(), start()]
    click = people.click(
        press("share_answer", f"|{asked(replicas[0], 'flask vs django')}"),
        slack.response_url(),
        message=None,
    )
    await asyncio.gather(*(replica.deliver("interactive", click) for replica in replicas * 3))
    for replica in replicas:
        await replica.settle()
    assert [posted.how for posted in slack.posted] == ["in_channel", "ephemeral"]
    assert slack.posted[1].message["text"] == SHARED_NOTE


async def test_a_share_that_failed_can_be_tried_again(slack: Slack, start: Callable[[], Replica]) -> None:
    replica = start()
    slack.fail("response_url", "expired_url")
    slack.fail("chat.postMessage", "fatal_error", times=2)
    share = press("share_answer", f"|{asked(replica, 'flask vs django')}")
    click = people.click(share, slack.response_url(), message=None)
    await replica.deliver("interactive", click)
    await replica.settle()
    assert not any("shared this answer" in posted.message["text"] for posted in slack.posted)
    for _ in range(2):
        await replica.deliver("interactive", click)
        await replica.settle()
    assert sum("shared this answer" in posted.message["text"] for posted in slack.posted) == 1


async def test_an_answer_for_one_in_a_thread_is_shared_to_that_thread(
    slack: Slack, start: Callable[[], Replica]
) -> None:
    replica = start()
    share = press("share_answer", f"1763700000.000009|{asked(replica, 'flask vs django')}")
    await replica.deliver("interactive", people.click(share, slack.response_url(), message=None))
    await replica.settle()
    shared, note = slack.posted
    assert (shared.how, shared.message["thread_ts"]) == ("in_channel", "1763700000.000009")
    assert note.message["text"] == "Shared in the thread."


async def test_what_one_person_shares_elsewhere_is_posted_once(
    slack: Slack, start: Callable[[], Replica]
) -> None:
    replica = start()
    await replica.chat.writes("ann", "limits of flask")
    await replica.chat.clicks("ann", "Share")
    view = slack.modal[-1]
    submitted = people.submission(view, response_urls=slack.response_url_of(view))
    for _ in range(2):
        await replica.deliver("interactive", submitted)
    await replica.settle()
    assert [posted.how for posted in slack.posted] == ["post", "in_channel"]


@pytest.mark.parametrize("name", ["Save", "Undo"])
async def test_with_the_store_down_it_is_said_kindly_that_nothing_is_saved(
    name: str, slack: Slack, store: MemoryStore, start: Callable[[], Replica]
) -> None:
    replica = start()
    await replica.chat.mentions("ann", "limits of flask")
    if name == "Undo":
        await replica.chat.clicks("ann", "Save")
    store.down = True
    await replica.chat.clicks("ann", name)
    assert "try again in a minute" in slack.posted[-1].message["text"]


async def test_with_the_store_down_everything_else_works(
    slack: Slack, store: MemoryStore, start: Callable[[], Replica]
) -> None:
    store.down = True
    replica = start()
    await replica.chat.mentions("ann", "flask vs django")
    await replica.chat.picks("ann", "Compare with…", "FastAPI")
    await replica.chat.clicks("ann", "Limits of Flask")
    await replica.chat.clicks("ann", "Sources")
    await replica.chat.votes("ann", "Helpful")
    await replica.settle()
    assert len([posted for posted in slack.posted if posted.how == "post"]) == 3
    assert slack.posted[-1].message["text"] == THANKS


async def test_each_person_votes_once_and_nobody_can_tell_who(
    slack: Slack, store: MemoryStore, start: Callable[[], Replica]
) -> None:
    replica = start()
    await replica.chat.mentions("ann", "limits of flask")
    await replica.chat.votes("ann", "Helpful", times=2)
    await replica.chat.votes("bob", "Helpful")
    await replica.settle()
    assert [vote.helpful for _, vote in store.gaps.votes] == [True, True]
    assert [posted.message["text"] for posted in slack.posted[1:]] == [THANKS, NOTED_BEFORE, THANKS]
    kept = f"{list(store.events.kept)} {store.gaps.votes}"
    assert "U1" not in kept
    assert "U2" not in kept


async def test_a_complaint_is_kept_with_its_reason_once(
    slack: Slack, store: MemoryStore, start: Callable[[], Replica]
) -> None:
    replica = start()
    await replica.chat.mentions("ann", "limits of flask")
    await replica.chat.votes("bob", "Not helpful")
    replica.chat.fills("bob", complaint="Something is missing", comment="Bob Miller misses type hints")
    submitted = people.submission(slack.modal[-1], user="U2")
    for _ in range(2):
        await replica.deliver("interactive", submitted)
    await replica.settle()
    ((_, vote),) = store.gaps.votes
    assert (vote.helpful, vote.reason, vote.comment) == (False, "missing", "misses type hints")
    assert "U2" not in f"{list(store.events.kept)}"


@pytest.mark.parametrize("command", ["/versus", "/compare"])
async def test_what_a_command_could_not_answer_is_kept_too(
    command: str, store: MemoryStore, start: Callable[[], Replica]
) -> None:
    replica = start()
    await replica.chat.types("ann", "best pizza in town", command=command)
    await replica.settle()
    assert [gap.question for _, gap in store.gaps.kept] == ["best pizza in town"]


async def test_of_a_message_that_someone_else_wrote_nothing_is_kept(
    store: MemoryStore, start: Callable[[], Replica]
) -> None:
    replica = start()
    await replica.chat.uses_shortcut_on("ann", "best pizza in town")
    await replica.settle()
    assert store.gaps.kept == []
    replica.chat.fills_in("ann", "best burger in town")
    await replica.chat.presses("ann", "Look again")
    await replica.settle()
    assert [gap.question for _, gap in store.gaps.kept] == ["best burger in town"]


@pytest.mark.parametrize("sign", [YES, NO])
async def test_a_vote_on_an_answer_of_another_form_is_taken_all_the_same(
    sign: str, slack: Slack, start: Callable[[], Replica]
) -> None:
    replica = start()
    vote = {"type": "feedback_buttons", "action_id": "feedback", "value": f"{sign}v=9&new=form"}
    click = people.click(
        vote, slack.response_url(), message=people.answer_in_thread(), trigger_id=slack.trigger_id()
    )
    await replica.deliver("interactive", click)
    await replica.settle()
    assert bool(slack.modal) == (sign == NO)


async def test_the_same_answer_is_pointed_to_in_words_where_there_is_no_link(
    slack: Slack, start: Callable[[], Replica]
) -> None:
    replica = start()
    slack.fail("chat.getPermalink", "message_not_found")
    await replica.chat.mentions("ann", "limits of flask")
    await replica.chat.mentions("bob", "limits of flask", in_thread=True)
    assert slack.posted[-1].message["text"] == POINTED_IN_WORDS


async def test_after_some_minutes_the_same_answer_is_given_in_full(
    slack: Slack, clock: Clock, start: Callable[[], Replica]
) -> None:
    replica = start()
    await replica.chat.mentions("ann", "limits of flask")
    clock.time += timedelta(minutes=11)
    await replica.chat.mentions("bob", "limits of flask", in_thread=True)
    first, second = slack.posted
    assert first.message["text"] == second.message["text"]


async def test_an_answer_that_slack_did_not_take_was_not_given(
    slack: Slack, start: Callable[[], Replica]
) -> None:
    replica = start()
    slack.fail("chat.postMessage", "fatal_error")
    await replica.chat.mentions("ann", "limits of flask")
    await replica.chat.mentions("ann", "limits of flask", in_thread=True)
    assert slack.posted[-1].message["text"].startswith("Limits of Flask\n")


async def test_of_two_who_ask_the_same_at_once_one_gets_the_answer_and_one_is_pointed_to_it(
    slack: Slack, start: Callable[[], Replica]
) -> None:
    replicas = [start(), start()]
    root = "1763700000.000042"
    mentions = [people.mention("limits of flask", thread=root, user=user) for user in ("U1", "U2")]
    await asyncio.gather(
        *(replica.deliver("events_api", said) for replica, said in zip(replicas, mentions, strict=True))
    )
    for replica in replicas:
        await replica.settle()
    texts = sorted(posted.message["text"].split("\n")[0] for posted in slack.posted)
    assert texts[1] == "Limits of Flask"
    assert texts[0].startswith("I answered that here a moment ago")


@pytest.mark.parametrize("method", ["chat.postMessage", "response_url"])
async def test_where_slack_takes_no_feedback_buttons_the_rest_is_shown_all_the_same(
    method: str, slack: Slack, start: Callable[[], Replica]
) -> None:
    replica = start()
    slack.fail(method, "invalid_blocks")
    if method == "response_url":
        await replica.chat.types("ann", "limits of flask")
    else:
        await replica.chat.mentions("ann", "limits of flask")
    kinds = [block["type"] for block in slack.posted[-1].message["blocks"]]
    assert "header" in kinds
    assert "actions" in kinds
    assert "context_actions" not in kinds


async def test_a_used_button_stays_where_slack_does_not_let_it_go(
    slack: Slack, start: Callable[[], Replica], caplog: pytest.LogCaptureFixture
) -> None:
    replica = start()
    await replica.chat.mentions("ann", "flask vs django")
    slack.fail("response_url", "used_url")
    await replica.chat.clicks("ann", "Limits of Flask", times=2)
    assert [posted.message["text"].split("\n")[0] for posted in slack.posted] == [
        "Flask vs Django",
        "<@U1> asked: What are the limitations of Flask?",
    ]
    assert "a used button stays" in caplog.text


async def test_the_sources_of_an_older_answer_are_said_to_be_those_of_today(
    slack: Slack, start: Callable[[], Replica], catalog: Catalog
) -> None:
    replica = start()
    await replica.chat.mentions("ann", "flask vs django")
    replica.advisor.replace(replace(catalog, version="newer"))
    await replica.chat.clicks("ann", "Sources")
    assert RENEWED in str(slack.modal[-1])


async def test_the_sources_of_an_answer_in_a_window_are_laid_over_it(
    slack: Slack, start: Callable[[], Replica]
) -> None:
    replica = start()
    await replica.chat.opens_home("ann")
    await replica.chat.presses_at_home("ann", "Ask a question")
    replica.chat.fills_in("ann", "limits of flask")
    await replica.chat.presses("ann", "Ask")
    await replica.chat.presses("ann", "Sources")
    assert [view["callback_id"] for view in slack.modal][-1] == "sources"
    assert len(slack.modal) == 2


async def test_where_nothing_with_a_source_is_left_that_is_said(
    slack: Slack, start: Callable[[], Replica], catalog: Catalog
) -> None:
    replica = start()
    await replica.chat.mentions("ann", "limits of quart")
    replica.advisor.replace(without(catalog, "quart"))
    await replica.chat.clicks("ann", "Sources")
    assert slack.posted[-1].message["text"] == NO_SOURCES


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(answer=answers)
def test_slack_takes_the_sources_of_any_answer(answer: Answer) -> None:
    assert view_problems(sources_view(answer, RENEWED)) == []


@pytest.mark.parametrize(
    "text", ["flask vs django", "how fast is fastapi compared to django?", "limits of rails"]
)
def test_every_claim_stands_below_its_source_with_date_and_status(text: str, advisor: Advisor) -> None:
    answer = advisor.answer(text)
    view = sources_view(answer)
    shown = [block for block in view["blocks"] if block["type"] == "rich_text"]
    assert len(shown) == len(answer.sources)
    for source, block in zip(answer.sources, shown, strict=True):
        head = "".join(one["text"] for one in block["elements"][0]["elements"])
        assert head.startswith(f"[{source.number}] {source.title}")
        assert f"As of {source.as_of} · {STATUSES[source.status]}" in head
        assert len(block["elements"]) == 2, "what rests on it"
