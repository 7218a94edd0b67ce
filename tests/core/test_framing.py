"""What was asked, as a short text and back, and answered afresh whatever has become of its names."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core import advising, recommending
from bot.core.answer import Answer, Note
from bot.core.framing import LISTS, LONGEST, Frame, dumped, frame_of, impersonal, loaded
from bot.core.model import Catalog
from bot.core.question import Outcome, Question, Reason
from bot.core.reviving import afresh
from bot.core.understanding import Understanding
from tests.conftest import CHECKOUT

ASKED = [
    json.loads(line)["text"] for line in (CHECKOUT / "tests/questions/dev.jsonl").read_text().splitlines()
]

_ids = st.lists(
    st.sampled_from(["django", "flask", "rest-api", "python", "performance", "gone-by-now"]), max_size=4
).map(tuple)
questions = st.builds(
    Question,
    text=st.just(""),
    intent=st.sampled_from([*advising.ANSWERS, "out-of-scope", "of-another-time"]),
    outcome=st.sampled_from(get_args(Outcome)),
    reason=st.sampled_from(get_args(Reason)),
    **dict.fromkeys(LISTS.values(), _ids),
)
frames = st.builds(
    Frame,
    question=questions,
    version=st.sampled_from(["", "3fa9c1d2"]),
    topic=st.sampled_from(["", "", "web-frameworks", "gone-by-now"]),
    answers=st.dictionaries(st.sampled_from(["build", "team", "gone"]), _ids.filter(bool), max_size=3),
)


def said(answer: Answer) -> object:
    return answer.title, answer.bottom_line, answer.parts, answer.sources


def notes(answer: Answer) -> str:
    return " ".join(part.text for part in answer.parts if isinstance(part, Note))


def without(catalog: Catalog, subject: str, *, retired: bool = False) -> Catalog:
    """Give the knowledge after a subject has gone; `retired`: Flask has taken its place."""
    [topic] = catalog.topics
    kept = tuple(one for one in topic.subjects if one.id != subject)
    if retired:
        kept = tuple(replace(one, retired_ids=(subject,)) if one.id == "flask" else one for one in kept)
    pairs = tuple(pair for pair in topic.comparisons if subject not in pair.subjects)
    technologies = tuple(one for one in catalog.technologies if one.name.lower() != subject)
    return replace(
        catalog,
        topics=(replace(topic, subjects=kept, comparisons=pairs, faq=(), guides=(), mistakes=()),),
        technologies=technologies,
    )


@pytest.mark.parametrize("text", ASKED)
def test_a_frame_is_answered_as_the_words_were(
    text: str, catalog: Catalog, understanding: Understanding
) -> None:
    answer = advising.answer(catalog, understanding.read(text))
    frame = loaded(dumped(frame_of(answer)))
    assert frame is not None
    if answer.question.outcome == "answer":
        assert said(afresh(catalog, frame)) == said(answer)


def test_no_word_of_the_person_is_in_it(catalog: Catalog, understanding: Understanding) -> None:
    answer = advising.answer(catalog, understanding.read("Bob asks: flask or django for our online shop?"))
    assert dumped(frame_of(answer)) == f"v=1&k={catalog.version}&i=compare&s=flask&s=django&u=ecommerce"


def test_a_name_that_only_the_person_knows_is_not_kept_of_them(
    catalog: Catalog, understanding: Understanding
) -> None:
    asked = frame_of(advising.answer(catalog, understanding.read("flask vs nestjs vs bobscoolthing")))
    assert "bobscoolthing" in asked.question.uncovered
    assert impersonal(catalog, asked).question.uncovered == ("NestJS",)


@given(frames)
def test_every_frame_is_read_back(frame: Frame) -> None:
    again = loaded(dumped(frame))
    assert again is not None
    asked = frame.question
    reason = asked.reason if asked.outcome != "answer" else "understood"
    assert replace(again, answers=dict(again.answers)) == replace(
        frame, question=replace(asked, reason=reason), answers=dict(frame.answers)
    )


@given(st.one_of(st.text(), st.text(alphabet="v=1&isnuo&:").map("v=1&i=".__add__)))
def test_any_other_text_is_no_frame_or_a_harmless_one(catalog: Catalog, text: str) -> None:
    frame = loaded(text)
    if frame is not None:
        assert afresh(catalog, frame).bottom_line.text


def test_what_is_too_long_is_no_frame() -> None:
    long = Question(text="", intent="compare", outcome="answer", uncovered=("x" * 80,) * 30)
    assert dumped(Frame(question=long)) == ""
    assert loaded("v=1&i=" + "x" * LONGEST) is None


@given(frames)
def test_every_frame_is_answered(catalog: Catalog, frame: Frame) -> None:
    answer = afresh(catalog, frame)
    assert answer.bottom_line.text
    assert answer.version == catalog.version


@pytest.mark.parametrize(
    ("asked", "title", "note"),
    [
        ("flask vs quart", "Flask", "quart is no longer in it"),
        ("flask vs django vs quart", "Flask vs Django", "quart is no longer in it"),
        ("what are the limitations of quart", "Not my field", "quart is no longer in it"),
    ],
    ids=["one of two", "one of three", "all of it"],
)
def test_what_is_gone_is_said(
    asked: str, title: str, note: str, catalog: Catalog, understanding: Understanding
) -> None:
    frame = frame_of(advising.answer(catalog, understanding.read(asked)))
    answer = afresh(without(catalog, "quart"), frame)
    assert answer.title == title
    assert note in notes(answer)


def test_a_retired_name_leads_to_what_took_its_place(catalog: Catalog, understanding: Understanding) -> None:
    frame = frame_of(advising.answer(catalog, understanding.read("django vs quart")))
    answer = afresh(without(catalog, "quart", retired=True), frame)
    assert answer.title == "Django vs Flask"
    assert "quart is now Flask" in notes(answer)


def test_a_filled_questionnaire_is_answered_afresh(catalog: Catalog) -> None:
    [topic] = catalog.topics
    answers = {"build": ("rest-api",), "team": ("python",)}
    answer = advising.recommendation_answer(catalog, recommending.recommend(catalog, topic, answers))
    frame = loaded(dumped(frame_of(answer, topic.id, answers)))
    assert frame is not None
    assert said(afresh(catalog, frame)) == said(answer)


def test_an_answer_that_is_no_longer_offered_is_said(catalog: Catalog) -> None:
    [topic] = catalog.topics
    frame = frame_of(
        afresh(catalog, Frame(question=Question(text="", intent="recommend", outcome="answer"))),
        topic.id,
        {"build": ("rest-api", "space-ship")},
    )
    assert "space ship is no longer in it" in notes(afresh(catalog, frame))


def test_a_questionnaire_that_is_gone_is_said(catalog: Catalog) -> None:
    asked = Question(text="", intent="recommend", outcome="answer")
    answer = afresh(catalog, Frame(question=asked, topic="databases", answers={"build": ("x",)}))
    assert "this questionnaire is no longer in it" in notes(answer)


def test_it_is_asked_again_in_our_own_words(catalog: Catalog, understanding: Understanding) -> None:
    frame = frame_of(advising.answer(catalog, understanding.read("yo, djagno or flaks 4 a microservice")))
    assert afresh(catalog, frame).question.text == "Django vs Flask for a microservice?"
