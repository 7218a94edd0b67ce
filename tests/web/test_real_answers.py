"""The pages with the real knowledge: what is offered is answered, and nothing that is asked breaks them."""

from __future__ import annotations

from html import unescape

import httpx
import pytest

from bot.advisor import Advisor
from tests.web.reading import Page


@pytest.fixture
def web(served: httpx.AsyncClient) -> httpx.AsyncClient:
    served.follow_redirects = True
    return served


async def test_every_question_offered_stands_at_an_address_of_its_own(
    web: httpx.AsyncClient, knowing: Advisor
) -> None:
    for asked in knowing.catalog.topics[0].starters:
        page = Page((await web.get("/", params={"q": asked})).text)
        assert not [link for link in page.all("href") if "?q=" in link]


@pytest.mark.parametrize("asked", ["djagno vs flaks", "best pizza in town", "Flask vs NestJS", "spring"])
async def test_the_page_shows_the_whole_answer(web: httpx.AsyncClient, knowing: Advisor, asked: str) -> None:
    answer = knowing.answer(asked)
    text = unescape((await web.get("/", params={"q": asked})).text)
    shown = [answer.title, *(source.title for source in answer.sources)]
    shown += [step.question for step in answer.next_steps]
    assert [words for words in shown if words not in text] == []


@pytest.mark.parametrize(
    ("asked", "status"),
    [
        pytest.param("🤔🔥", 200, id="emoji"),
        pytest.param("?", 200, id="a question mark"),
        pytest.param("flask\x00 vs django", 200, id="a null byte"),
        pytest.param("أيهما أفضل Flask أم Django؟", 200, id="right to left"),
        pytest.param("<@U1> " * 200, 200, id="200 mentions"),
        pytest.param("<!channel> &<>& flask", 200, id="Slack's mark-up"),
        pytest.param("{{ 7 * 7 }} {% raw %} flask", 200, id="the templates' mark-up"),
        pytest.param("x" * 40_000, 400, id="40,000 characters"),
        pytest.param("flask " * 333, 200, id="just short enough"),
    ],
)
async def test_whatever_is_asked_gets_a_page(web: httpx.AsyncClient, asked: str, status: int) -> None:
    response = await web.get("/", params={"q": asked})
    assert response.status_code == status
    assert 'name="q"' in response.text
