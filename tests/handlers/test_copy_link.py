"""Where there are no pages: an answer is linked to in Slack, and brought back by its ref."""

from __future__ import annotations

import re

import pytest

from bot.advisor import Advisor
from handlers.app import SlackApp, create_app
from handlers.preferences import Preferences
from handlers.transports import HttpEndpoint
from tests.conftest import Golden
from tests.fakes.delivery import SIGNING_SECRET, Delivery, OverHttp
from tests.fakes.slack import BOT_TOKEN, TEAM, Slack
from tests.fakes.store import MemoryStore
from tests.handlers.chat import Chat
from tests.handlers.conftest import PUBLIC

COPY = "Copy link"
VERSUS = "/versus"


@pytest.fixture(params=[None, "https://versus.example"], ids=["no address", "plain files"])
def preferences(request: pytest.FixtureRequest) -> Preferences:
    """Give those of a team without a public address, or with a site of plain files, which hold no pins."""
    return Preferences(public_url=request.param, static_site=bool(request.param))


async def ref_of(chat: Chat, slack: Slack) -> str:
    """Click on Copy link, and give the ref that is told."""
    await chat.clicks("ann", COPY)
    (ref,) = re.findall(r"show ([0-9a-z]+)`", slack.posted[-1].message["text"])
    return str(ref)


async def test_dialogue(
    deliver: Delivery, slack: Slack, app: SlackApp, advisor: Advisor, golden: Golden
) -> None:
    chat = Chat(slack, app, deliver)
    await chat.mentions("bob", "Flask vs Django?")
    await advisor.pins.settle()
    ref = await ref_of(chat, slack)
    await chat.types("ann", f"show {ref}", command=VERSUS)
    await chat.types("ann", "show zzzzzzzz", command=VERSUS)
    await chat.types("ann", "show starlette", command=VERSUS)
    log = re.sub(r"/p\d{16}", "/pTS", "\n".join(chat.log)).strip().replace(ref, "REF")
    golden("slack/copy-link.txt", f"{log}\n".replace(" Open as a page\n", "\n"))


async def test_the_link_is_that_of_the_message(chat: Chat, slack: Slack, advisor: Advisor) -> None:
    await chat.mentions("bob", "Flask vs Django?")
    await advisor.pins.settle()
    answer = slack.posted[0]
    await ref_of(chat, slack)
    told = slack.posted[-1].message["text"]
    assert f"https://stand-in.slack.com/archives/C1/p{answer.ts.replace('.', '')}" in told
    assert slack.posted[-1].how == "ephemeral"


@pytest.mark.parametrize("shown_alone", [True, False], ids=["shown to one person", "refused by Slack"])
async def test_where_there_is_no_link_the_ref_is_told(
    shown_alone: bool,  # noqa: FBT001 - a case of the table
    chat: Chat,
    slack: Slack,
    advisor: Advisor,
) -> None:
    if shown_alone:
        await chat.types("ann", "Flask vs Django?", command=VERSUS)
    else:
        await chat.mentions("ann", "Flask vs Django?")
        slack.fail("chat.getPermalink", "channel_not_found")
    await advisor.pins.settle()
    assert await ref_of(chat, slack)
    assert "archives" not in slack.posted[-1].message["text"]


async def test_the_answer_comes_back_as_it_was_given(chat: Chat, slack: Slack, advisor: Advisor) -> None:
    await chat.mentions("bob", "Flask vs Django?")
    await advisor.pins.settle()
    ref = await ref_of(chat, slack)
    await chat.types("ann", f"show {ref}", command=VERSUS)
    shown = slack.posted[-1]
    assert shown.how == "ephemeral"
    assert "It still holds" in shown.message["text"]
    assert slack.posted[0].message["text"].splitlines()[1] in shown.message["text"], "the same bottom line"
    assert "Share to channel" not in str(shown.message)


async def test_a_ref_of_another_workspace_leads_nowhere(
    chat: Chat, slack: Slack, advisor: Advisor, store: MemoryStore
) -> None:
    name = advisor.pin("T-OTHER", advisor.answer("Flask vs Django?"))
    await advisor.pins.settle()
    assert (TEAM, name) not in store.pins.kept
    for ref in (name, name[:8]):
        await chat.types("ann", f"show {ref}", command=VERSUS)
        assert f"I know no answer by the ref {ref}" in slack.posted[-1].message["text"]


async def test_where_links_are_public_a_whole_id_leads_there_from_any_workspace(
    slack: Slack, advisor: Advisor, store: MemoryStore
) -> None:
    del store
    name = advisor.pin("T-OTHER", advisor.answer("Flask vs Django?"))
    await advisor.pins.settle()
    app = create_app(
        advisor, bot_token=BOT_TOKEN, signing_secret=SIGNING_SECRET, api_url=slack.api_url, preferences=PUBLIC
    )
    endpoint = HttpEndpoint(app)
    await endpoint.start()
    deliver = OverHttp(endpoint)
    chat = Chat(slack, app, deliver)
    await chat.types("ann", f"show https://versus.example/a/{name}", command=VERSUS)
    assert "It still holds" in slack.posted[-1].message["text"]
    await chat.types("ann", f"show {name[:8]}", command=VERSUS)
    assert "I know no answer" in slack.posted[-1].message["text"]
    await deliver.client.aclose()
    await endpoint.close()


async def test_showing_an_answer_pins_nothing_new(
    chat: Chat, slack: Slack, advisor: Advisor, store: MemoryStore
) -> None:
    await chat.mentions("bob", "Flask vs Django?")
    await advisor.pins.settle()
    kept = dict(store.pins.kept)
    ref = await ref_of(chat, slack)
    await chat.types("ann", f"show {ref}", command=VERSUS)
    await advisor.pins.settle()
    assert store.pins.kept == kept


async def test_without_the_store_there_is_an_answer_and_no_button(
    chat: Chat, slack: Slack, store: MemoryStore, advisor: Advisor
) -> None:
    store.down = True
    await chat.mentions("bob", "Flask vs Django?")
    await chat.mentions("bob", "Rails vs Laravel?")
    assert COPY not in str(slack.posted[1].message)
    assert "Laravel" in slack.posted[1].message["text"]
    store.down = False
    await advisor.pins.settle()
    assert len(store.pins.kept) == 1, "the one whose link was given is kept after all"
