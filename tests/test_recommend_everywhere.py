"""The same answers give the same recommendation in Slack, in a terminal and on the web."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from html import unescape
from urllib.parse import urlencode

import httpx
import pytest

from bot.__main__ import main
from bot.advisor import Advisor
from bot.core.model import Catalog
from bot.core.recommending import NOT_SURE
from bot.core.recommending.answers import UNSURE
from bot.web import create_app
from handlers.app import create_app as create_slack_app
from handlers.preferences import Preferences
from handlers.transports import HttpEndpoint
from tests.fakes.delivery import SIGNING_SECRET, OverHttp
from tests.fakes.slack import BOT_TOKEN, Slack
from tests.fakes.store import MemoryStore
from tests.handlers.chat import Chat
from tests.handlers.transcript import shown_view
from tests.web.fakes import FakeVitals

Pairs = list[tuple[str, str]]

PUBLIC_URL = "https://versus.example"

ANSWERS = {
    "an API in Python": "build=rest-api team=python today=new-soon load=ordinary needs=api-docs needs=async "
    "limits=not-sure",
    "a shop on shared hosting": "build=online-shop team=php today=not-sure needs=accounts needs=admin "
    "limits=only-php-hosting",
    "slow pages": "build=internal-tool team=python today=django trouble=slow-pages needs=not-sure "
    "limits=not-sure",
    "many connections": "build=realtime team=elixir team=python today=new-lasting load=huge-connections "
    "needs=websockets limits=no-php",
    "nothing fits": "build=web-app team=python today=not-sure needs=not-sure limits=only-python "
    "limits=only-php-hosting",
    "not sure of anything": "build=not-sure team=not-sure today=not-sure needs=not-sure limits=not-sure",
}


@pytest.fixture(params=ANSWERS.values(), ids=list(ANSWERS))
def pairs(request: pytest.FixtureRequest) -> Pairs:
    """Give complete answers, as question and option."""
    return [
        (question, option) for question, _, option in (one.partition("=") for one in request.param.split())
    ]


@pytest.fixture(scope="module")
def advisor(catalog: Catalog) -> Advisor:
    return Advisor(catalog, MemoryStore(), lambda: datetime.now(UTC))


async def in_slack(advisor: Advisor, pairs: Pairs) -> tuple[str, str]:
    """Fill in the modal; give what it then says, and the address it links to."""
    async with Slack() as slack:
        app = create_slack_app(
            advisor,
            bot_token=BOT_TOKEN,
            signing_secret=SIGNING_SECRET,
            api_url=slack.api_url,
            preferences=Preferences(public_url=PUBLIC_URL),
        )
        endpoint = HttpEndpoint(app)
        await endpoint.start()
        chat = Chat(slack, app, OverHttp(endpoint))
        await chat.types("ann", "", command="/recommend")
        for one in advisor.catalog.topics[0].questionnaire:
            texts = {option.id: option.text for option in one.options} | {NOT_SURE: UNSURE[one.kind]}
            chosen = [texts[option] for question, option in pairs if question == one.id]
            if chosen:
                await chat.answers("ann", *chosen, by=slack.modal[-1]["submit"]["text"])
        await endpoint.close()
        view = slack.modal[-1]
    link = re.search(rf"<{PUBLIC_URL}([^|>]*)\|", str(view["blocks"]))
    return "\n".join(shown_view(view, {})), unescape(link[1]) if link else ""


async def on_the_web(advisor: Advisor, path: str) -> str:
    transport = httpx.ASGITransport(create_app(advisor, FakeVitals()))
    async with httpx.AsyncClient(transport=transport, base_url="http://versus.test") as web:
        html = (await web.get(path)).text
    return unescape(re.sub(r"<[^>]*>", "", html.partition("<article>")[2].partition("</article>")[0]))


def in_a_terminal(pairs: Pairs, capsys: pytest.CaptureFixture[str]) -> str:
    main(["recommend", *(f"--answer={question}={option}" for question, option in pairs)])
    return capsys.readouterr().out


def gist(text: str) -> list[str]:
    """Give the words of a result, without what each surface draws beside them: mark-up, bars, numbers."""
    plain = re.sub(r"\[\d+\]|\*|[█░]+|^[#•~-]+ ?", "", text.replace("\\", ""), flags=re.MULTILINE)
    lines = [" ".join(line.split()) for line in plain.splitlines()]
    words = [line for line in lines if line]
    last = next((place for place, line in enumerate(words) if line.startswith("Sources")), len(words))
    return [re.sub(r"^_|_$", "", line) for line in words[:last]]


async def test_the_same_answers_give_the_same_result(
    advisor: Advisor, pairs: Pairs, capsys: pytest.CaptureFixture[str]
) -> None:
    modal, link = await in_slack(advisor, pairs)
    page = await on_the_web(advisor, f"/recommend?{urlencode([('v', '1'), *pairs])}")
    terminal = gist(in_a_terminal(pairs, capsys))
    assert len(gist(page)) >= 2
    assert gist(modal)[1 : 1 + len(gist(page))] == gist(page)
    assert terminal[: len(gist(page))] == gist(page)
    assert bool(link) == ("Sources" in page)
    if link:
        assert await on_the_web(advisor, link) == page
