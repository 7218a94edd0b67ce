"""What could not be answered is kept for the curators, in the background, and nothing of who asked."""

from __future__ import annotations

import logging
from datetime import UTC, datetime, timedelta

import pytest

from bot.advisor import Advisor
from bot.core.framing import frame_of
from bot.core.gaps import Opinion
from bot.core.model import Catalog
from tests.fakes.clock import Clock
from tests.fakes.store import MemoryStore

THAT_DAY = datetime(2026, 11, 22, tzinfo=UTC)


@pytest.fixture
def advisor(catalog: Catalog, store: MemoryStore, clock: Clock) -> Advisor:
    return Advisor(catalog, store, clock, kept_days=10)


@pytest.mark.parametrize(
    ("asked", "kept"),
    [
        ("best pizza in town, asks <@U2>", ("best pizza in town, asks", "decline", "off-topic")),
        ("Should Bob Miller use Zope or Plone?", ("Should use Zope or Plone?", "decline", "not-covered")),
        ("flask vs nestjs", ("flask vs nestjs", "answer", "understood")),
        ("flask vs django", None),
        ("hello!", None),
        ("", None),
    ],
    ids=["off topic", "not covered", "partly covered", "answered", "a greeting", "nothing"],
)
async def test_a_question_with_a_gap_is_kept_without_names(
    asked: str, kept: tuple[str, str, str] | None, advisor: Advisor, store: MemoryStore, catalog: Catalog
) -> None:
    await advisor.ask(asked, workspace="T1", thread="C1:1.0")
    await advisor.settle()
    found = [(gap.question, gap.outcome, gap.reason) for _, gap in store.gaps.kept]
    assert found == ([kept] if kept else [])
    for workspace, gap in store.gaps.kept:
        assert (workspace, gap.version, gap.at) == ("T1", catalog.version, THAT_DAY)
        assert "C1" not in repr(gap)


async def test_a_vote_is_kept_with_its_reason_and_a_redacted_comment(
    advisor: Advisor, store: MemoryStore, catalog: Catalog
) -> None:
    frame = frame_of(advisor.answer("flask vs django"))
    advisor.vote("T1", frame, Opinion(helpful=True))
    complaint = Opinion(helpful=False, reason="outdated", comment="ask Bob Miller, bob@example.com")
    advisor.vote("T1", frame, complaint)
    await advisor.settle()
    helpful, not_helpful = [vote for _, vote in store.gaps.votes]
    assert (helpful.helpful, helpful.reason, helpful.comment) == (True, "", "")
    assert (not_helpful.helpful, not_helpful.reason, not_helpful.comment) == (False, "outdated", "ask")
    assert not_helpful.frame == f"v=1&k={catalog.version}&i=compare&s=flask&s=django"


async def test_with_the_store_down_the_question_is_answered_and_its_words_are_not_logged(
    advisor: Advisor, store: MemoryStore, caplog: pytest.LogCaptureFixture
) -> None:
    store.down = True
    with caplog.at_level(logging.WARNING):
        answer = await advisor.ask("best pizza in town", workspace="T1", thread="C1:1.0")
        advisor.vote("T1", frame_of(answer), Opinion(helpful=False, reason="wrong", comment="pizza!"))
        await advisor.settle()
    assert answer.question.outcome == "decline"
    assert "is not kept" in caplog.text
    assert "pizza" not in caplog.text


async def test_it_is_kept_as_long_as_the_settings_say(
    advisor: Advisor, store: MemoryStore, clock: Clock
) -> None:
    await advisor.ask("best pizza in town", workspace="T1", thread="C1:1.0")
    await advisor.settle()
    clock.time += timedelta(days=9)
    await advisor.forget_old()
    assert len(store.gaps.kept) == 1
    clock.time += timedelta(days=2)
    await advisor.forget_old()
    assert store.gaps.kept == []


async def test_what_failed_may_be_tried_again(advisor: Advisor) -> None:
    assert await advisor.first_time("T1", "Ev1")
    await advisor.not_yet("T1", "Ev1")
    assert await advisor.first_time("T1", "Ev1")
