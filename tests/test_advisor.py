"""The use cases hold whatever the store does: with it, without it, and across a reload."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.advisor import Advisor
from bot.advisor.events import EVENTS_REMEMBERED
from bot.advisor.threads import THREAD_LIFETIME
from bot.core.model import Catalog
from bot.core.question import Question
from tests.fakes.clock import Clock
from tests.fakes.store import MemoryStore


@pytest.fixture
def advisor(catalog: Catalog, store: MemoryStore, clock: Clock) -> Advisor:
    return Advisor(catalog, store, clock)


async def ask(advisor: Advisor, text: str, thread: str = "t1", workspace: str = "w1") -> tuple[str, ...]:
    answer = await advisor.ask(text, workspace=workspace, thread=thread)
    return answer.question.subjects


async def test_a_follow_up_is_read_against_its_own_thread(advisor: Advisor) -> None:
    await ask(advisor, "flask vs django")
    assert set(await ask(advisor, "and FastAPI?")) == {"flask", "django", "fastapi"}
    assert await ask(advisor, "and FastAPI?", thread="t2") == ("fastapi",)
    assert await ask(advisor, "and FastAPI?", workspace="w2") == ("fastapi",)


async def test_thanks_do_not_wipe_what_was_asked(advisor: Advisor) -> None:
    await ask(advisor, "flask vs django")
    await ask(advisor, "thanks a lot!")
    assert set(await ask(advisor, "and FastAPI?")) == {"flask", "django", "fastapi"}


def begun(advisor: Advisor, text: str) -> dict[str, tuple[str, ...]] | None:
    """Give what a question answers of the questionnaire that is offered under its answer."""
    offered = advisor.offer(advisor.answer(text).question)
    return dict(offered[1]) if offered else None


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        ("which framework for a rest api in python", {"build": ("rest-api",), "team": ("python",)}),
        ("laravel vs rails for an online shop", {"build": ("online-shop",)}),
        ("flask vs django", {}),
        ("what are flask's limitations", None),
        ("best pizza in town", None),
    ],
    ids=["a recommendation", "a comparison", "nothing said", "no choice is left", "declined"],
)
def test_where_a_choice_is_left_the_questionnaire_is_offered_with_what_was_said(
    advisor: Advisor, text: str, answers: dict[str, tuple[str, ...]] | None
) -> None:
    assert begun(advisor, text) == answers


@pytest.mark.parametrize(
    ("subjects", "questionnaires", "topic"),
    [
        ((), ("a", "b"), "a"),
        ((), ("b",), "b"),
        (("b-subject",), ("a", "b"), "b"),
        (("b-subject",), ("a",), None),
        ((), (), None),
    ],
    ids=["the first", "the only one", "of what is named", "none of what is named", "none at all"],
)
def test_a_questionnaire_is_that_of_the_topic_asked_about(
    catalog: Catalog,
    store: MemoryStore,
    clock: Clock,
    subjects: tuple[str, ...],
    questionnaires: tuple[str, ...],
    topic: str | None,
) -> None:
    (served,) = catalog.topics
    topics = tuple(
        replace(
            served,
            id=one,
            subjects=(replace(served.subjects[0], id=f"{one}-subject"),),
            questionnaire=served.questionnaire if one in questionnaires else (),
        )
        for one in "ab"
    )
    advisor = Advisor(replace(catalog, topics=topics), store, clock)
    begun = advisor.begin(Question(text="", intent="recommend", outcome="answer", subjects=subjects))
    assert (begun[0].id if begun else None) == topic


def test_answers_are_recommended_from(advisor: Advisor) -> None:
    (topic,) = advisor.catalog.topics
    answer = advisor.recommend(topic, {"build": ("rest-api",), "team": ("python",)})
    assert "FastAPI" in answer.bottom_line.text
    assert answer.question.intent == "recommend"


async def test_context_of_yesterday_is_dropped(advisor: Advisor, clock: Clock) -> None:
    await ask(advisor, "flask vs django")
    clock.time += THREAD_LIFETIME + timedelta(seconds=1)
    assert await ask(advisor, "and FastAPI?") == ("fastapi",)


async def test_context_that_names_what_is_no_longer_known_is_dropped(
    advisor: Advisor, catalog: Catalog
) -> None:
    await ask(advisor, "flask vs quart")
    [topic] = catalog.topics
    kept = tuple(subject for subject in topic.subjects if subject.id != "quart")
    pairs = tuple(pair for pair in topic.comparisons if "quart" not in pair.subjects)
    advisor.replace(replace(catalog, topics=(replace(topic, subjects=kept, comparisons=pairs),)))
    assert await ask(advisor, "and FastAPI?") == ("fastapi",)


async def test_an_event_is_handled_once(advisor: Advisor) -> None:
    assert [await advisor.first_time("w1", event) for event in ("e1", "e1", "e2")] == [True, False, True]
    assert await advisor.first_time("w2", "e1")


async def test_an_event_handled_by_another_replica_is_not_handled_again(
    catalog: Catalog, store: MemoryStore, clock: Clock
) -> None:
    one, other = Advisor(catalog, store, clock), Advisor(catalog, store, clock)
    assert await one.first_time("w1", "e1")
    assert not await other.first_time("w1", "e1")


async def test_with_the_store_down_questions_are_answered_and_doubles_are_still_seen(
    advisor: Advisor, store: MemoryStore, caplog: pytest.LogCaptureFixture
) -> None:
    store.down = True
    with caplog.at_level(logging.WARNING):
        assert await ask(advisor, "flask vs django") == ("flask", "django")
        assert await advisor.first_time("w1", "e1")
        assert not await advisor.first_time("w1", "e1")
        await advisor.forget_old()
    assert all("store down" in record.message and not record.exc_info for record in caplog.records)
    assert not any("flask" in record.message.lower() for record in caplog.records)


async def test_memory_of_events_is_bounded(advisor: Advisor, store: MemoryStore) -> None:
    store.down = True
    for number in range(EVENTS_REMEMBERED + 1):
        await advisor.first_time("w1", str(number))
    assert await advisor.first_time("w1", "0")
    assert not await advisor.first_time("w1", str(EVENTS_REMEMBERED))


async def test_what_is_old_is_forgotten(advisor: Advisor, store: MemoryStore, clock: Clock) -> None:
    await ask(advisor, "flask vs django")
    await advisor.first_time("w1", "e1")
    clock.time += timedelta(days=2)
    await ask(advisor, "rails vs laravel", thread="t2")
    await advisor.forget_old()
    assert list(store.threads.kept) == [("w1", "t2")]
    assert not store.events.kept


async def test_a_new_catalog_serves_from_the_next_question_on(advisor: Advisor, catalog: Catalog) -> None:
    advisor.replace(replace(catalog, version="newer"))
    assert advisor.answer("flask vs django").version == "newer"
    assert advisor.catalog.version == "newer"
