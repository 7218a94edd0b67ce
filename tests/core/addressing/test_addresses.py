"""Every question that is answered has one address, and the address leads back to it."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations, permutations, product
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.addressing import KINDS, Addresses, Found, Missing, address, canonical
from bot.core.addressing.kinds import MOST_SUBJECTS, MOST_VALUES, slug
from bot.core.model import Catalog
from bot.core.question import Question
from bot.core.understanding import Understanding


@pytest.fixture(scope="module")
def addresses(catalog: Catalog) -> Addresses:
    return Addresses(catalog)


def asked(intent: str, *subjects: str, **more: tuple[str, ...]) -> Question:
    question = Question(text="words of the asker", intent=intent, outcome="answer", subjects=subjects)
    return replace(question, **more)  # type: ignore[arg-type]  # these fields are tuples


def path_of(found: Found | Missing) -> str:
    assert isinstance(found, Found), found
    return found.path


@pytest.mark.slow
def test_every_intent_with_every_subject_and_use_case_is_found_where_it_is_addressed(
    catalog: Catalog, addresses: Addresses
) -> None:
    alone = [(), *combinations(catalog.subjects, 1)]
    sets = dict.fromkeys(KINDS, alone) | {
        "compare": [*combinations(catalog.subjects, 2)],
        "switch": [*alone, *permutations(catalog.subjects, 2)],
    }
    cases = [(), *combinations(catalog.use_cases, 1)]
    seen: dict[str, Question] = {}
    asks = [(intent, subjects, case) for intent in KINDS for subjects, case in product(sets[intent], cases)]
    for intent, subjects, use_cases in asks:
        question = canonical(catalog, asked(intent, *subjects, use_cases=use_cases))
        if question is not None:
            path = address(catalog, question)
            assert addresses.find(path) == Found(question=question, path=path)
            assert seen.setdefault(path, question) == question
    assert {question.intent for question in seen.values()} == KINDS.keys() - {"fact"}


def test_every_aspect_of_every_subject_is_found_where_it_is_addressed(
    catalog: Catalog, addresses: Addresses
) -> None:
    for subjects, aspect in product([(), *combinations(catalog.subjects, 1)], catalog.aspects):
        path = address(catalog, asked("fact", *subjects, aspects=(aspect,)))
        assert path == "/" + "/".join(("facts", *subjects, "on", aspect))
        assert path_of(addresses.find(path)) == path


def some(catalog: Catalog) -> st.SearchStrategy[Question]:
    def several(ids: object) -> st.SearchStrategy[tuple[str, ...]]:
        return st.lists(st.sampled_from([*ids, "gone"]), unique=True, max_size=6).map(tuple)  # type: ignore[misc]

    return st.builds(
        Question,
        text=st.text(),
        intent=st.sampled_from([*KINDS, "out-of-scope"]),
        outcome=st.sampled_from(["answer", "answer", "clarify"]),
        subjects=several(catalog.subjects),
        ruled_out=several(catalog.subjects),
        uncovered=st.sampled_from([(), (), ("NestJS",)]),
        use_cases=several(catalog.use_cases),
        aspects=several(catalog.aspects),
        languages=several(catalog.languages),
        not_languages=several(catalog.languages),
    )


@given(data=st.data())
def test_any_question_has_one_address_that_leads_back_or_none(
    data: st.DataObject, catalog: Catalog, addresses: Addresses
) -> None:
    question = data.draw(some(catalog))
    path, stands = address(catalog, question), canonical(catalog, question)
    assert bool(path) == (stands is not None)
    if stands is not None:
        assert addresses.find(path) == Found(question=stands, path=path)
        assert canonical(catalog, stands) == stands
        assert path == quote(path)


@given(path=st.text(max_size=200), query=st.lists(st.tuples(st.sampled_from(["for", "on", "x"]), st.text())))
def test_anything_else_is_read_without_fault(
    path: str, query: list[tuple[str, str]], addresses: Addresses
) -> None:
    for beginning in ("", "/compare/django/", "/choose/for/"):
        found = addresses.find(beginning + path, query)
        if isinstance(found, Found):
            assert addresses.find(found.path) == found


@pytest.mark.parametrize(
    ("spelled", "query", "path"),
    [
        ("/compare/flask/django", "", "/compare/django/flask"),
        ("/compare/Django/FLASK/", "", "/compare/django/flask"),
        ("//compare//django/flask", "", "/compare/django/flask"),
        ("/compare/django/django/flask", "", "/compare/django/flask"),
        ("/compare/ror/asp.net", "", "/compare/aspnet-core/rails"),
        ("/compare/djagno/flaks", "", "/compare/django/flask"),
        ("/compare/django/flask", "for=microservice", "/compare/django/flask/for/microservice"),
        ("/compare/flask/django", "for=a microservice", "/compare/django/flask/for/microservice"),
        ("/compare/django/flask", "for=saas,mvp", "/compare/django/flask/for/mvp/saas"),
        ("/compare/django/flask", "utm_source=x", "/compare/django/flask"),
        ("/compare/django/flask/for/microservice", "on=speed",
         "/compare/django/flask/for/microservice/on/performance"),
        ("/compare/quart/flask/django/tornado", "", "/compare/django/flask/quart/tornado"),
        ("/vs/django/flask", "", "/compare/django/flask"),
        ("/switch/flask/fastapi", "", "/switch/flask/fastapi"),
        ("/switch/fastapi/flask", "", "/switch/fastapi/flask"),
        ("/switch/flask/for/migration", "", "/switch/flask"),
        ("/choose", "in=c#", "/choose/in/csharp"),
        ("/choose", "not-in=php&for=cms", "/choose/for/cms/not-in/php"),
        ("/covered/for/cms/in/python", "", "/covered/in/python"),
        ("/help/for/cms", "", "/help"),
        ("/facts/django", "", "/frameworks/django"),
        ("/frameworks/Ruby on Rails", "", "/frameworks/rails"),
    ],
)  # fmt: skip
def test_other_spellings_lead_to_the_one_address(
    spelled: str, query: str, path: str, addresses: Addresses
) -> None:
    pairs = [(key, value) for key, _, value in (one.partition("=") for one in query.split("&"))]
    assert path_of(addresses.find(spelled, pairs)) == path


def test_a_retired_id_leads_to_what_took_its_place(catalog: Catalog) -> None:
    topic = catalog.topics[0]
    renamed = [
        replace(one, retired_ids=("old-flask",)) if one.id == "flask" else one for one in topic.subjects
    ]
    addresses = Addresses(replace(catalog, topics=(replace(topic, subjects=tuple(renamed)),)))
    assert path_of(addresses.find("/compare/old-flask/django/for/cms")) == "/compare/django/flask/for/cms"


@pytest.mark.parametrize(
    ("path", "given", "nearest"),
    [
        ("/compair/django/flask", "compair", "/compare/django/flask"),
        ("/compare/dja/flask", "dja", "/compare/django/flask"),
        ("/compare/django/zorp", "zorp", "/compare/django/flask"),
        ("/compare/django", "", "/compare/django/flask"),
        ("/limitations", "", "/limitations/flask"),
        ("/limitations/flasck", "flasck", "/limitations/flask"),
        ("/when/flask/for/microservise", "microservise", "/when/flask/for/microservice"),
        ("/frameworks", "", "/frameworks/django"),
        ("/switch", "", "/switch/django"),
    ],
)
def test_what_is_unknown_is_told_with_what_is_nearest(
    path: str, given: str, nearest: str, addresses: Addresses
) -> None:
    found = addresses.find(path)
    assert isinstance(found, Missing)
    assert found.given == given
    assert nearest in [near.path for near in found.nearest]
    assert all(path_of(addresses.find(near.path)) == near.path for near in found.nearest)


@pytest.mark.parametrize("path", ["/", "", "/nothing-like-it", "/compare" * 100, "/x" * 10_000])
def test_what_is_like_nothing_has_nothing_near(path: str, addresses: Addresses) -> None:
    assert isinstance(addresses.find(path), Missing)


def test_a_page_shows_only_so_much(catalog: Catalog) -> None:
    subjects, cases = tuple(catalog.subjects), tuple(catalog.use_cases)
    assert address(catalog, asked("compare", *subjects[:MOST_SUBJECTS]))
    assert not address(catalog, asked("compare", *subjects[: MOST_SUBJECTS + 1]))
    assert address(catalog, asked("when-to-use", "flask", use_cases=cases[:MOST_VALUES]))
    assert not address(catalog, asked("when-to-use", "flask", use_cases=cases[: MOST_VALUES + 1]))


@pytest.mark.parametrize(
    "question",
    [
        asked("out-of-scope"),
        asked("compare", "flask"),
        asked("limitations"),
        asked("fact"),
        asked("limitations", "gone"),
        asked("compare", "flask", uncovered=("NestJS",)),
        replace(asked("limitations", "flask"), outcome="clarify"),
    ],
    ids=[
        "no kind",
        "one alone",
        "about nothing",
        "no aspect",
        "a subject that is gone",
        "not covered",
        "unclear",
    ],
)
def test_what_has_no_page_of_its_own_has_no_address(question: Question, catalog: Catalog) -> None:
    assert address(catalog, question) == ""


HEARD_AS = {
    "/facts/on/performance/in/python": "/choose/on/performance/in/python",
    "/choose/without/django/for/cms": "/alternatives/django/for/cms",
}
"""Pages whose wording asks as well what another page answers."""


@pytest.mark.parametrize(
    ("path", "wording"),
    [
        ("/compare/django/flask/for/microservice", "Django vs Flask for a microservice?"),
        ("/compare/django/flask/on/memory", "Django vs Flask: memory use?"),
        ("/compare/django/fastapi/flask", "Django vs FastAPI vs Flask?"),
        ("/limitations/fastapi", "What are the limitations of FastAPI?"),
        ("/when/flask/for/cms", "When should I use Flask for a CMS?"),
        ("/alternatives/django/in/java", "What are the alternatives to Django in Java?"),
        ("/switch/flask", "Should we move away from Flask?"),
        ("/switch/flask/fastapi", "Should we move from Flask to FastAPI?"),
        ("/mistakes", "What are common mistakes when choosing a framework?"),
        ("/mistakes/django", "What are common mistakes with Django?"),
        ("/mistakes/django/for/migration", "What are common mistakes when leaving Django?"),
        ("/frameworks/django", "What is Django?"),
        ("/facts/django/on/performance", "Performance of Django?"),
        ("/facts/on/performance/in/python", "Performance of web frameworks in Python?"),
        ("/choose", "Which web framework should we use?"),
        ("/choose/for/rest-api/in/python", "Which web framework in Python for a REST API?"),
        ("/choose/without/django/for/cms", "Which web framework other than Django for a CMS?"),
        ("/covered", "Which web frameworks do you cover?"),
        ("/help", "What can you do?"),
    ],
)
def test_a_page_has_a_wording_of_its_own_that_is_heard_as_meant(
    path: str, wording: str, catalog: Catalog, addresses: Addresses, understanding: Understanding
) -> None:
    found = addresses.find(path)
    assert isinstance(found, Found)
    assert found.question.text == wording
    heard = understanding.read(wording)
    assert address(catalog, heard) == HEARD_AS.get(path, path), heard


def test_a_word_of_an_address_is_spelled_in_small_letters_digits_and_hyphens() -> None:
    assert [slug(text) for text in ("Ruby on Rails", "C#", "C++", " ASP.NET ", "Ünïcode", "")] == [
        "ruby-on-rails", "csharp", "cplusplus", "asp-net", "n-code", "",
    ]  # fmt: skip
