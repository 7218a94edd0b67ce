"""Which page a reply links to."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.advisor import Advisor
from bot.advisor.pinning import Pinning
from handlers.filling import State
from handlers.preferences import Preferences
from handlers.replies import Replies
from tests.fakes.store import MemoryStore
from tests.handlers.conftest import PUBLIC


@pytest.mark.parametrize(
    "asked",
    ["flaks vs django for a microservice", "what are fastapi's limitations", "Flask vs NestJS"],
)
async def test_an_answer_links_to_itself_as_it_was_given(
    asked: str, advisor: Advisor, store: MemoryStore
) -> None:
    replies = Replies(advisor, Preferences(public_url="https://versus.example/"))
    answer = advisor.answer(asked)
    page = replies.page(answer, "T1")
    await advisor.pins.settle()
    given = await advisor.pins.given(page.removeprefix("https://versus.example/a/"))
    assert given
    assert given.pinned.answer.parts == answer.parts
    assert [workspace for workspace, _ in store.pins.kept] == ["T1"]


async def test_a_result_links_to_itself_with_its_answers(advisor: Advisor, store: MemoryStore) -> None:
    filled = State(topic="web-frameworks", answers={"build": ("rest-api",)})
    answer = advisor.recommend(advisor.catalog.topics[0], filled.answers)
    page = Replies(advisor, PUBLIC).page(answer, "T1", filled)
    await advisor.pins.settle()
    given = await advisor.pins.given(page.removeprefix("https://versus.example/a/"))
    assert given
    assert given.pinned.answers == filled.answers
    assert len(store.pins.kept) == 1


@pytest.mark.parametrize(
    ("asked", "page"),
    [
        pytest.param(
            "flaks vs django for a microservice",
            "https://versus.example/compare/django/flask/for/microservice",
            id="free of the asker's words",
        ),
        pytest.param(
            "what are fastapi's limitations", "https://versus.example/limitations/fastapi", id="one"
        ),
        pytest.param("Flask vs NestJS", "", id="no page of its own"),
    ],
)
async def test_while_nothing_can_be_pinned_an_answer_links_to_the_page_of_today(
    asked: str, page: str, advisor: Advisor
) -> None:
    store = MemoryStore()
    store.down = True
    advisor.pins = Pinning(store.pins, lambda: datetime.now(UTC))
    assert Replies(advisor, PUBLIC).page(advisor.answer(asked), "T1") == page


async def test_without_a_public_address_there_is_no_link(advisor: Advisor, store: MemoryStore) -> None:
    del store
    assert Replies(advisor, Preferences(public_url=None)).page(advisor.answer("Flask vs Django"), "T1") == ""


@pytest.mark.parametrize(
    ("asked", "page"),
    [
        ("flaks vs django for a microservice", "/compare/django/flask/for/microservice"),
        ("common mistakes when leaving Django", "/mistakes/django/for/migration"),
        ("Which framework for a REST API in Python?", "/choose/for/rest-api/in/python"),
        ("django vs flask vs quart", ""),
        ("Flask vs NestJS", ""),
    ],
)
async def test_of_plain_files_only_those_that_are_there_are_linked_to(
    asked: str, page: str, advisor: Advisor, store: MemoryStore
) -> None:
    del store
    replies = Replies(advisor, Preferences(public_url="https://versus.example", static_site=True))
    assert replies.page(advisor.answer(asked), "T1") == (page and f"https://versus.example{page}")
    filled = State(topic="web-frameworks", answers={"build": ("rest-api",)})
    assert replies.page(advisor.answer(asked), "T1", filled) == ""
