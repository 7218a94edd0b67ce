"""Answers on their way: what is asked next, what is missing, what was said already, and as an address."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.model import Catalog, Inquiry, Option, Questionnaire
from bot.core.question import Question
from bot.core.recommending import (
    NOT_SURE,
    Answers,
    Progress,
    counted,
    decode,
    encode,
    from_pairs,
    prefill,
    progress,
    questions,
    recommend,
    validate,
)
from bot.core.recommending.encoding import LONGEST


@pytest.fixture(scope="module")
def questionnaire(catalog: Catalog) -> Questionnaire:
    return catalog.topics[0].questionnaire


def ids(found: Questionnaire) -> list[str]:
    return [one.id for one in found]


@pytest.mark.parametrize(
    ("answers", "follows"),
    [
        ({}, []),
        ({"today": (NOT_SURE,)}, []),
        ({"today": ("new-soon",)}, ["load"]),
        ({"today": ("new-lasting",)}, ["load"]),
        ({"today": ("django",)}, ["trouble"]),
        ({"today": ("gone",)}, []),
        ({"load": ("ordinary",), "trouble": ("slow-pages",)}, []),
    ],
    ids=["nothing said", "not sure", "new", "new and lasting", "in use", "no longer offered", "hidden ones"],
)
def test_a_question_is_asked_only_where_an_earlier_answer_makes_it_matter(
    questionnaire: Questionnaire, answers: Answers, follows: list[str]
) -> None:
    assert ids(questions(questionnaire, answers)) == ["build", "team", "today", *follows, "needs", "limits"]


def test_progress_counts_the_questions_that_are_shown(questionnaire: Questionnaire) -> None:
    assert progress(questionnaire, {}, "today") == Progress(number=3, total=5)
    assert progress(questionnaire, {"today": ("django",)}, "trouble") == Progress(number=4, total=6)
    with pytest.raises(ValueError, match="trouble"):
        progress(questionnaire, {}, "trouble")


@pytest.mark.parametrize(
    ("chosen", "kind"),
    [
        ((), "missing"),
        (("gone",), "no-longer-offered"),
        (("rest-api", "cms"), "several"),
        ((NOT_SURE, "cms"), "several"),
        (("cms",), None),
        ((NOT_SURE,), None),
    ],
)
def test_a_problem_is_told_beside_its_question(
    questionnaire: Questionnaire, chosen: tuple[str, ...], kind: str | None
) -> None:
    problems = {one.question: one for one in validate(questionnaire, {"build": chosen})}
    found = problems.get("build")
    assert (found.kind if found else None) == kind
    assert all(one.text for one in problems.values())


def test_complete_answers_have_no_problems(questionnaire: Questionnaire) -> None:
    assert validate(questionnaire, dict.fromkeys(ids(questionnaire), (NOT_SURE,))) == ()


def test_what_is_no_longer_offered_counts_for_nothing(catalog: Catalog) -> None:
    topic = catalog.topics[0]
    known = {"build": ("cms",), "needs": ("admin",)}
    older = {**known, "needs": ("gone", "admin"), "colour": ("red",)}
    assert counted(topic.questionnaire, older) == known
    assert recommend(catalog, topic, older) == recommend(catalog, topic, known)


@pytest.mark.parametrize(
    ("asked", "filled_in"),
    [
        ({"use_cases": ("saas",)}, {"build": ("saas",)}),
        ({"languages": ("python", "php")}, {"team": ("python", "php")}),
        ({"languages": ("kotlin",)}, {"team": ("java",)}),
        ({"aspects": ("admin", "orm")}, {"needs": ("admin", "database")}),
        ({"intent": "switch", "subjects": ("flask", "quart")}, {"today": ("flask",)}),
        ({"use_cases": ("migration",), "subjects": ("rails",)}, {"today": ("rails",)}),
        ({"intent": "compare", "subjects": ("flask", "quart")}, {}),
        (
            {"intent": "switch", "subjects": ("django",), "aspects": ("performance",)},
            {"today": ("django",), "trouble": ("slow-pages",)},
        ),
        ({"aspects": ("performance",)}, {}),
    ],
    ids=[
        "use case",
        "languages",
        "a language of two",
        "aspects",
        "leaving",
        "moving",
        "comparing",
        "slow",
        "hidden",
    ],
)
def test_what_the_question_said_is_filled_in(
    questionnaire: Questionnaire, asked: dict[str, str | tuple[str, ...]], filled_in: Answers
) -> None:
    words = {"text": "?", "intent": "recommend", "outcome": "answer", **asked}
    assert prefill(questionnaire, Question(**words)) == filled_in  # type: ignore[arg-type]


def test_of_several_meanings_the_one_that_says_most_is_filled_in() -> None:
    options = tuple(
        Option(id=name, text=name, said=name, supposed=name, use_cases=cases)
        for name, cases in {"one": ("a",), "both": ("a", "b")}.items()
    )
    inquiry = Inquiry(id="what", text="?", why="", kind="single", options=options)
    said = Question(text="?", intent="recommend", outcome="answer", use_cases=("a", "b"))
    assert prefill((inquiry,), said) == {"what": ("both",)}
    assert prefill((replace(inquiry, kind="multiple"),), said) == {"what": ("one", "both")}


names = st.from_regex(r"[a-z0-9]{1,5}(-[a-z0-9]{1,5}){0,2}", fullmatch=True)


@given(
    st.dictionaries(
        names.filter(lambda name: name != "v"),
        st.lists(names, min_size=1, max_size=4, unique=True).map(lambda few: (*few,)),
        max_size=6,
    )
)
def test_answers_survive_the_way_into_an_address_and_back(answers: Answers) -> None:
    assert decode(encode(answers)) == answers


@given(st.text())
def test_any_text_is_read_as_the_answers_it_holds(text: str) -> None:
    found = decode(text)
    assert decode(encode(found)) == found


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        ("v=1&build=cms&needs=admin&needs=async", {"build": ("cms",), "needs": ("admin", "async")}),
        ("build=cms&build=cms", {"build": ("cms",)}),
        ("v=2&build=cms", {}),
        ("build=<script>&needs=admin&x", {"needs": ("admin",)}),
        ("&".join(["build=cms"] * LONGEST), {}),
        ("", {}),
    ],
    ids=["whole", "without version", "another version", "no ids", "too long", "empty"],
)
def test_an_address_holds_answers(text: str, answers: Answers) -> None:
    assert decode(text) == answers


def test_the_pairs_of_a_form_are_answers() -> None:
    assert from_pairs([("needs", "admin"), ("needs", "async"), ("v", "1")]) == {"needs": ("admin", "async")}
