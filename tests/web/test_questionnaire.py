"""The questionnaire as a page: it works without scripts, and its result is an address."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from html import unescape
from urllib.parse import parse_qsl, urlencode

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.advisor import Advisor
from bot.core.model import Catalog, Inquiry, Option
from bot.core.recommending import NOT_SURE, from_pairs
from bot.web import create_app
from tests.conftest import Golden
from tests.fakes.store import MemoryStore
from tests.web import samples
from tests.web.fakes import FakeAdvisor, FakeVitals
from tests.web.reading import Page

HOSTILE = "<script>alert('&')</script>"


def _option(name: str, text: str) -> Option:
    return Option(id=name, text=text, said=text, supposed=text)


BUILD = Inquiry(
    id="build",
    text="What are you building?",
    why="Each is made for something else.",
    kind="single",
    options=(
        replace(_option("tool", "A tool"), use_cases=("microservice",)),
        _option("api", f"An API & {HOSTILE}"),
    ),
)
TEAM = Inquiry(
    id="team",
    text="What does the team know?",
    why="It counts most.",
    kind="multiple",
    options=(_option("python", "Python"), _option("php", "PHP")),
)
LOAD = Inquiry(
    id="load",
    text="What load?",
    why="They differ there.",
    kind="single",
    show_when={"build": ("api",)},
    options=(_option("few", "Few requests"), _option("many", "Many requests")),
)
TOPIC = replace(samples.TOPIC, questionnaire=(BUILD, TEAM, LOAD))
CATALOG = replace(samples.CATALOG, topics=(TOPIC,))


async def get(path: str, catalog: Catalog = CATALOG) -> httpx.Response:
    app = create_app(FakeAdvisor(catalog=catalog), FakeVitals())
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://versus.test") as web:
        return await web.get(path)


def main_of(response: httpx.Response) -> str:
    assert response.status_code == 200
    return response.text.partition("<main>")[2].partition("</main>")[0]


def chosen(response: httpx.Response) -> list[tuple[str, str]]:
    """Give what a browser would send back, but for the version."""
    fields = [found for tag, found in Page(response.text).tags if tag == "input" and "checked" in found]
    return [(found["name"] or "", found["value"] or "") for found in fields]


@pytest.mark.parametrize(
    ("name", "query"),
    [
        ("questionnaire", ""),
        ("questionnaire-incomplete", "?v=1&build=api&team=php"),
        ("recommendation", "?v=1&build=tool&team=python&team=php"),
    ],
)
async def test_it_is_a_page(name: str, query: str, golden: Golden) -> None:
    golden(f"web/{name}.html", main_of(await get(f"/recommend{query}")))


async def test_it_is_a_plain_form_whose_answers_stand_in_the_address() -> None:
    page = Page((await get("/recommend")).text)
    attributes = {"class": "questionnaire", "action": "/recommend/web-frameworks", "method": "get"}
    assert ("form", attributes) in page.tags
    assert set(page.all("name", of="input")) == {"v", "build", "team"}
    assert page.all("type", of="input").count("checkbox") == 3
    assert "script" not in page.written


@pytest.mark.parametrize(
    ("query", "asked", "problems"),
    [
        ("", {"build", "team"}, set()),
        ("?build=api", {"build", "team", "load"}, set()),
        ("?v=1", {"build", "team"}, {"build", "team"}),
        ("?v=1&build=tool", {"build", "team"}, {"team"}),
        ("?v=1&build=api&team=php", {"build", "team", "load"}, {"load"}),
        ("?v=1&build=gone&team=php", {"build", "team"}, {"build"}),
        ("?v=1&build=api&build=tool&team=php&load=few", {"build", "team", "load"}, {"build"}),
        ("?v=2&build=api", {"build", "team"}, set()),
    ],
    ids=[
        "at first",
        "with something said already",
        "nothing chosen",
        "one left out",
        "one that only now matters",
        "an option that is gone",
        "two of one",
        "an address of another version",
    ],
)
async def test_what_is_missing_is_marked_beside_its_question(
    query: str, asked: set[str], problems: set[str]
) -> None:
    page = Page((await get(f"/recommend{query}")).text)
    assert set(page.all("id", of="fieldset")) == asked
    marked = {name for name in page.all("id", of="p") if name.startswith("problem-")}
    assert marked == {f"problem-{name}" for name in problems}


async def test_nothing_that_was_chosen_is_lost_when_something_is_missing() -> None:
    sent = [("build", "api"), ("team", "python"), ("team", "php")]
    assert chosen(await get(f"/recommend?{urlencode([('v', '1'), *sent])}")) == sent


@pytest.mark.parametrize(
    "query",
    ["?v=1&build=tool&team=php", "?build=tool&team=php", "?v=1&build=not-sure&team=not-sure"],
    ids=["as sent by the form", "written by hand", "not sure of anything"],
)
async def test_complete_answers_show_the_result_and_can_be_changed(query: str) -> None:
    for path in ("/recommend", "/recommend/web-frameworks"):
        response = await get(path + query)
        assert samples.WHOLE.title in response.text
        assert "Change my answers" in response.text
        sent = from_pairs(parse_qsl(query.removeprefix("?")))
        assert from_pairs(chosen(response)) == sent


async def test_a_result_that_leaves_out_what_is_gone_says_so() -> None:
    told = "no longer offered"
    assert told in (await get("/recommend?v=1&build=tool&team=php&team=perl")).text
    assert told not in (await get("/recommend?v=1&build=tool&team=php")).text
    assert told not in (await get("/recommend?v=1&build=tool&team=php&load=few")).text, "only hidden"


@pytest.mark.parametrize("path", ["/recommend/databases", "/recommend/a/b"])
async def test_a_topic_that_is_not_there_has_no_page(path: str) -> None:
    assert (await get(path)).status_code == 404


async def test_without_a_questionnaire_there_is_no_page_and_no_link() -> None:
    assert (await get("/recommend", samples.CATALOG)).status_code == 404
    assert "/recommend" not in (await get("/", samples.CATALOG)).text


async def test_it_is_offered_on_the_front_page_and_under_a_comparison() -> None:
    assert "/recommend/web-frameworks" in Page((await get("/")).text).all("href")
    links = Page((await get(f"/?{urlencode({'q': samples.WHOLE.question.text})}")).text).all("href")
    assert "/recommend/web-frameworks?build=tool" in links
    declined = await get(f"/?{urlencode({'q': samples.DECLINED.question.text})}")
    assert not [link for link in Page(declined.text).all("href") if "/recommend" in link]


@pytest.mark.parametrize("query", ["", "?v=1", "?build=%3Cscript%3E&%3Cscript%3E=x"])
async def test_words_are_never_markup(query: str) -> None:
    response = await get(f"/recommend{query}")
    assert "script" not in Page(response.text).written
    assert HOSTILE in unescape(response.text)


@given(
    pairs=st.lists(
        st.tuples(
            st.sampled_from(["v", "build", "team", "load", "x", "<b>", "\x00"]),
            st.one_of(
                st.sampled_from(["1", "2", "api", "tool", "php", "few", NOT_SURE]), st.text(max_size=8)
            ),
        ),
        max_size=12,
    )
)
async def test_any_address_gets_a_page(pairs: list[tuple[str, str]]) -> None:
    assert (await get(f"/recommend?{urlencode(pairs, errors='replace')}")).status_code == 200


async def test_the_questionnaire_that_is_served_leads_to_a_result(catalog: Catalog) -> None:
    """Send the form as a browser does, choosing what stands first, until nothing is missing."""
    app = create_app(Advisor(catalog, MemoryStore(), lambda: datetime.now(UTC)), FakeVitals())
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://versus.test") as web:
        response = await web.get("/recommend")
        for _ in catalog.topics[0].questionnaire:
            if "Change my answers" in response.text:
                break
            page = Page(response.text)
            (action,) = page.all("action", of="form")
            fields = zip(page.all("name", of="input"), page.all("value", of="input"), strict=True)
            response = await web.get(action, params=dict(reversed(list(fields))))
    assert "How well they fit" in response.text
