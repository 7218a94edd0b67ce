"""Saved answers: a person's own, without their words, answered afresh."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.advisor import Advisor
from bot.advisor.saving import SAVED_AT_MOST
from bot.core.errors import UserError
from bot.core.framing import Frame, frame_of
from bot.core.model import Catalog
from bot.core.question import Question
from tests.fakes.store import MemoryStore

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture
def advisor(catalog: Catalog, store: MemoryStore) -> Advisor:
    return Advisor(catalog, store, lambda: NOON)


def asked(advisor: Advisor, text: str) -> Frame:
    return frame_of(advisor.answer(text))


async def titles(advisor: Advisor, person: str = "U1") -> list[str]:
    return [advisor.afresh(one.frame).title for one in await advisor.saved("T1", person)]


async def test_what_is_saved_can_be_answered_afresh(advisor: Advisor, catalog: Catalog) -> None:
    assert await advisor.save("T1", "U1", asked(advisor, "djagno vs flaks")) == "saved"
    assert await titles(advisor) == ["Django vs Flask"]
    assert await titles(advisor, "U2") == []
    [saved] = await advisor.saved("T1", "U1")
    assert (saved.frame.version, saved.at) == (catalog.version, NOON)


async def test_saving_twice_changes_nothing_and_unsaving_ends_it(advisor: Advisor) -> None:
    frame = asked(advisor, "flask vs django")
    assert [await advisor.save("T1", "U1", frame) for _ in range(2)] == ["saved", "saved before"]
    assert len(await titles(advisor)) == 1
    await advisor.unsave("T1", "U1", frame)
    assert await titles(advisor) == []


async def test_no_word_of_the_person_is_kept(advisor: Advisor, store: MemoryStore) -> None:
    await advisor.save("T1", "U1", asked(advisor, "flask vs nestjs vs bobscoolthing"))
    [key] = store.saved.kept
    assert key == ("T1", "U1", "v=1&i=compare&s=flask&n=NestJS")


async def test_there_is_an_end_to_saving(advisor: Advisor) -> None:
    for number in range(SAVED_AT_MOST):
        frame = Frame(question=Question(text="", intent=f"i{number}", outcome="answer"))
        assert await advisor.save("T1", "U1", frame) == "saved"
    assert await advisor.save("T1", "U1", asked(advisor, "flask vs django")) == "full"


async def test_while_the_store_is_down_it_is_said_kindly(advisor: Advisor, store: MemoryStore) -> None:
    store.down = True
    frame = asked(advisor, "flask vs django")
    for doing in (
        advisor.save("T1", "U1", frame),
        advisor.saved("T1", "U1"),
        advisor.unsave("T1", "U1", frame),
    ):
        with pytest.raises(UserError, match="try again in a minute"):
            await doing
