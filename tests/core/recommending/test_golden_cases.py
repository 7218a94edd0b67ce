"""What the questionnaire must lead to, as people who know the field advise."""

from __future__ import annotations

import pytest

from bot.core.model import Catalog
from bot.core.recommending import Recommendation, decode, recommend

LEADERS = {
    "full-stack with accounts and admin": ("build=web-app&needs=admin&needs=accounts", ["django"]),
    "an async API with type hints, documented": (
        "build=rest-api&needs=async&needs=types&needs=api-docs", ["fastapi"],
    ),
    "an async API with type hints, in Python": (
        "build=rest-api&team=python&needs=async&needs=types", ["fastapi"],
    ),
    "a small service in Python": ("build=small-service&team=python", ["fastapi", "flask"]),
    "a CRUD product by a team that knows Ruby": ("build=saas&team=ruby", ["rails"]),
    "a PHP team on shared hosting": ("build=web-app&team=php&limits=only-php-hosting", ["laravel"]),
    "a JavaScript team that shares code": ("build=web-app&team=javascript&needs=shared-code", ["express"]),
    "an enterprise that writes Java": ("build=enterprise&team=java", ["spring-boot"]),
    "an enterprise on the Microsoft stack": ("build=enterprise&team=csharp", ["aspnet-core"]),
    "hundreds of thousands of live connections": (
        "build=realtime&today=new-lasting&load=huge-connections", ["phoenix"],
    ),
    "Flask code that needs async": (
        "build=rest-api&team=python&today=flask&trouble=needs-async", ["quart"],
    ),
}  # fmt: skip


def recommended(catalog: Catalog, text: str) -> Recommendation:
    return recommend(catalog, catalog.topics[0], decode(f"v=1&{text}"))


@pytest.mark.parametrize(("answers", "leaders"), LEADERS.values(), ids=LEADERS)
def test_it_leads(catalog: Catalog, answers: str, leaders: list[str]) -> None:
    assert list(recommended(catalog, answers).leaders) == leaders


def test_for_newcomers_counts_what_is_generated_and_safe_by_default_and_no_opinion(catalog: Catalog) -> None:
    found = recommended(catalog, "build=rest-api&team=python&team=newcomers")
    names = {
        subject.subject: {one.need for one in subject.contributions if one.option == "newcomers"}
        for subject in found.standings
    }
    assert set(map(frozenset, names.values())) == {frozenset({"Command line", "Security defaults"})}
    [django] = [one for one in found.standings if one.subject == "django"]
    without = recommended(catalog, "build=rest-api&team=python")
    [before] = [one for one in without.standings if one.subject == "django"]
    assert django.score > before.score


@pytest.mark.parametrize("today", ["new-soon", "new-lasting"])
def test_tornado_is_among_the_first_for_long_lived_websockets_in_python(catalog: Catalog, today: str) -> None:
    found = recommended(catalog, f"build=realtime&team=python&today={today}&load=long-connections")
    assert "tornado" in [one.subject for one in found.standings[:3]]


def test_flask_and_fastapi_are_close_for_a_small_service_in_python(catalog: Catalog) -> None:
    found = recommended(catalog, "build=small-service&team=python")
    assert set(found.close) == {"fastapi", "flask"}
    assert found.decides


def test_with_django_today_and_slow_pages_the_advice_is_to_profile_and_stay(catalog: Catalog) -> None:
    found = recommended(catalog, "build=rest-api&team=python&today=django&trouble=slow-pages")
    assert found.leaders == ("fastapi",)
    assert found.staying is not None
    assert (found.staying.subject, found.staying.kind) == ("django", "advised")
    assert found.staying.advice is not None
    assert found.staying.advice.text.startswith("Profile first.")
    assert "switching-for-a-query-problem" in found.mistakes
