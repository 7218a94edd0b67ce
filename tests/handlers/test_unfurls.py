"""Links to our own pages unfurl to a card, in a message and in the composer; others are left alone."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace

import pytest

from bot.advisor import Advisor
from bot.core.model import Catalog
from handlers.app import SlackApp
from handlers.unfurls import LINKS_AT_MOST, local
from tests.conftest import Golden
from tests.fakes import people
from tests.fakes.delivery import Delivery, OverHttp
from tests.fakes.slack import Slack
from tests.fakes.store import MemoryStore
from tests.handlers.chat import Chat, button

SITE = "https://versus.example"
COMPARED = f"{SITE}/compare/django/flask/for/microservice"
RECOMMENDED = f"{SITE}/recommend/web-frameworks?v=1&build=rest-api&team=python"


@pytest.fixture
async def link(advisor: Advisor, store: MemoryStore) -> str:
    """Give a link to a pinned answer."""
    del store
    name = advisor.pin("T1", advisor.answer("flask vs django for a microservice"))
    await advisor.pins.settle()
    return f"{SITE}/a/{name}"


@pytest.fixture
def edited(advisor: Advisor, catalog: Catalog) -> Iterator[None]:
    """Let the knowledge change, for as long as the test takes."""
    (topic,) = catalog.topics
    comparisons = tuple(replace(one, use_cases={}) for one in topic.comparisons)
    advisor.replace(replace(catalog, topics=(replace(topic, comparisons=comparisons),), version="edited"))
    yield
    advisor.replace(catalog)


async def test_dialogue(deliver: Delivery, slack: Slack, app: SlackApp, link: str, golden: Golden) -> None:
    chat = Chat(slack, app, deliver)
    await chat.pastes("ann", COMPARED, in_composer=True)
    await chat.pastes("ann", COMPARED)
    await chat.pastes("bob", link)
    await chat.pastes("bob", f"{SITE}/limitations/fastapi")
    await chat.pastes("bob", RECOMMENDED)
    await chat.pastes("bob", f"{SITE}/nowhere")
    golden("slack/unfurls.txt", "\n".join(chat.log).strip() + "\n")


async def test_what_changed_since_is_told_on_the_card(
    http: OverHttp, chat: Chat, slack: Slack, link: str, edited: None
) -> None:
    del http, edited
    await chat.pastes("ann", link)
    (card,) = slack.unfurled[0]["unfurls"].values()
    assert "The knowledge has changed since" in json.dumps(card)
    assert "Flask fits a microservice better." in json.dumps(card), "as it was given"


@pytest.mark.parametrize("source", ["composer", "conversations_history"])
async def test_slack_is_told_by_the_id_of_the_unfurl(
    source: str, http: OverHttp, chat: Chat, slack: Slack
) -> None:
    await http("events_api", people.link_shared(COMPARED, in_composer=source == "composer"))
    await chat.settle()
    (told,) = slack.unfurled
    assert told["source"] == source
    assert "channel" not in told
    assert list(told["unfurls"]) == [COMPARED], "by the very address that was pasted"


async def test_without_such_an_id_by_the_message(http: OverHttp, chat: Chat, slack: Slack) -> None:
    await http("events_api", people.link_shared(COMPARED, unfurl_id="", source=""))
    await chat.settle()
    (told,) = slack.unfurled
    assert told["channel"] == "C1"
    assert told["ts"]


@pytest.mark.parametrize(
    "url",
    [
        "https://evil.example/compare/django/flask",
        "http://versus.example/compare/django/flask",
        "https://versus.example.evil.example/compare/django/flask",
        "https://versus.example@evil.example/compare/django/flask",
        "https://versus.example:8443/compare/django/flask",
        "https://versus.example",
        "https://versus.example/",
        "https://versus.example/nowhere",
        "https://versus.example/recommend",
        "https://versus.example/a/" + "0" * 26,
        "https://versus.example/a/",
        "https://versus.example/?q=best+pizza",
        "https://versus.example/help",
        "https://[",
        "https://versus.example/" + "x" * 5_000,
    ],
)
async def test_a_link_that_leads_to_no_answer_of_ours_is_left_alone(
    url: str, http: OverHttp, chat: Chat, slack: Slack
) -> None:
    await http("events_api", people.link_shared(url))
    await chat.settle()
    assert slack.calls == ["auth.test"]


async def test_of_many_links_the_first_few_unfurl(http: OverHttp, chat: Chat, slack: Slack) -> None:
    urls = [
        f"{SITE}/limitations/{name}" for name in ("django", "flask", "rails", "laravel", "quart", "phoenix")
    ]
    assert len(urls) > LINKS_AT_MOST
    await http("events_api", people.link_shared(*urls, *urls))
    await chat.settle()
    assert list(slack.unfurled[0]["unfurls"]) == urls[:LINKS_AT_MOST]


async def test_a_link_that_is_told_of_twice_unfurls_once(http: OverHttp, chat: Chat, slack: Slack) -> None:
    told = people.link_shared(COMPARED)
    for _ in range(2):
        await http("events_api", told)
    await chat.settle()
    assert len(slack.unfurled) == 1


async def test_what_slack_refuses_troubles_nobody(http: OverHttp, chat: Chat, slack: Slack) -> None:
    slack.fail("chat.unfurl", "cannot_unfurl_url")
    await http("events_api", people.link_shared(COMPARED))
    await chat.settle()
    assert not slack.posted


async def test_while_the_store_is_down_living_links_unfurl(
    http: OverHttp, chat: Chat, slack: Slack, link: str, store: MemoryStore
) -> None:
    store.down = True
    await http("events_api", people.link_shared(link, COMPARED))
    await chat.settle()
    assert list(slack.unfurled[0]["unfurls"]) == [COMPARED]


async def test_the_buttons_of_a_card_work(http: OverHttp, chat: Chat, slack: Slack) -> None:
    await chat.pastes("ann", COMPARED)
    (card,) = slack.unfurled[0]["unfurls"].values()
    for label in ("Open", "Find what fits you"):
        pressed = button(card, label)
        assert pressed
        await http("interactive", people.click_in_card(pressed, slack.trigger_id(), slack.response_url()))
        await chat.settle()
    assert button(card, "Open") == {**(button(card, "Open") or {}), "url": COMPARED}
    assert slack.modal[-1]["callback_id"] == "questionnaire_question"
    assert not slack.posted, "a button that only leads to a page is taken without a word"


@pytest.mark.parametrize(
    ("public", "url", "address"),
    [
        (SITE, f"{SITE}/a/x?y=1#z", "/a/x?y=1"),
        (f"{SITE}/", f"{SITE}/a/x", "/a/x"),
        (f"{SITE}/tools/versus", f"{SITE}/tools/versus/a/x", "/a/x"),
        (f"{SITE}/tools/versus", f"{SITE}/a/x", ""),
        (None, f"{SITE}/a/x", ""),
        (SITE, "HTTPS://VERSUS.EXAMPLE/a/x", "/a/x"),
    ],
)
def test_an_address_is_taken_below_our_own(public: str | None, url: str, address: str) -> None:
    assert local(public, url) == address
