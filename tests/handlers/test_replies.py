"""Which page a reply links to."""

from __future__ import annotations

import pytest

from bot.advisor import Advisor
from handlers.filling import State
from handlers.preferences import Preferences
from handlers.replies import Replies


@pytest.mark.parametrize(
    ("asked", "page"),
    [
        ("flaks vs django for a microservice", "/compare/django/flask/for/microservice"),
        ("what are fastapi's limitations", "/limitations/fastapi"),
        ("Flask vs NestJS", "/?q=Flask+vs+NestJS"),
    ],
    ids=["free of the asker's words", "of one subject", "no page of its own"],
)
def test_an_answer_links_to_the_page_that_shows_it(asked: str, page: str, advisor: Advisor) -> None:
    replies = Replies(advisor, Preferences(public_url="https://versus.example/"))
    assert replies.page(advisor.answer(asked)) == f"https://versus.example{page}"


def test_a_result_links_to_the_questionnaire_filled_in(advisor: Advisor) -> None:
    filled = State(topic="web-frameworks", answers={"build": ("rest-api",)})
    page = Replies(advisor, Preferences(public_url="https://versus.example")).page(
        advisor.answer("Flask vs Django"), filled
    )
    assert page == "https://versus.example/recommend/web-frameworks?v=1&build=rest-api"


def test_without_a_public_address_there_is_no_link(advisor: Advisor) -> None:
    assert Replies(advisor, Preferences(public_url=None)).page(advisor.answer("Flask vs Django")) == ""
