"""Answers are pinned without anyone waiting for it, and found again by link and by ref."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.advisor import Advisor
from bot.advisor.pinning import PUBLIC_A_DAY, Given, Pinning
from bot.core.errors import UserError
from bot.core.model import Catalog
from bot.core.pinning import Pinned
from tests.core.pinning.samples import PINNED
from tests.fakes.clock import NOON, Clock
from tests.fakes.store import MemoryStore


@pytest.fixture
async def pins(store: MemoryStore, clock: Clock) -> Pinning:
    found = Pinning(store.pins, clock)
    await found.open()
    return found


def other(title: str) -> Pinned:
    return replace(PINNED, answer=replace(PINNED.answer, title=title))


async def test_an_answer_is_found_by_its_id_as_it_was_given(pins: Pinning) -> None:
    name = pins.give("T1", PINNED)
    await pins.settle()
    assert await pins.given(name) == Given(name=name, pinned=PINNED, at=NOON)
    assert await pins.given(name.upper()) == await pins.given(name)


async def test_the_same_answer_has_the_same_id_on_every_replica(store: MemoryStore, clock: Clock) -> None:
    replicas = [Pinning(store.pins, clock) for _ in range(2)]
    for replica in replicas:
        await replica.open()
    assert len({replica.give(workspace, PINNED) for replica in replicas for workspace in ("T1", "T2")}) == 1


async def test_giving_does_not_wait_for_the_store(pins: Pinning, store: MemoryStore) -> None:
    assert pins.give("T1", PINNED)
    assert not store.pins.kept, "nothing is kept before the answer is on its way"
    await pins.settle()
    assert len(store.pins.kept) == 1


async def test_an_answer_given_again_is_not_kept_again(pins: Pinning, store: MemoryStore) -> None:
    pins.give("T1", PINNED)
    await pins.settle()
    store.down = True
    assert pins.give("T1", PINNED), "the store is not asked for what is kept already"


async def test_before_the_store_is_open_there_is_no_id(store: MemoryStore, clock: Clock) -> None:
    assert Pinning(store.pins, clock).give("T1", PINNED) == ""


async def test_what_could_not_be_kept_is_kept_once_the_store_is_back(
    pins: Pinning, store: MemoryStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.advisor.pinning.RETRY_SECONDS", 0.001)
    kept, add = asyncio.Event(), store.pins.add

    async def add_and_tell(workspace: str, name: str, content: str, at: datetime) -> None:
        await add(workspace, name, content, at)
        kept.set()

    monkeypatch.setattr(store.pins, "add", add_and_tell)
    store.down = True
    name = pins.give("T1", PINNED)
    await asyncio.sleep(0.01)
    assert pins.give("T1", other("while the store is down")) == "", "no link that might lead nowhere"
    store.down = False
    await asyncio.wait_for(kept.wait(), timeout=5)  # a guard against hanging
    await asyncio.sleep(0)
    assert (await pins.given(name)) is not None
    assert pins.give("T1", other("afterwards"))
    await pins.settle()


async def test_what_could_not_be_kept_is_tried_once_more_at_the_end(
    pins: Pinning, store: MemoryStore
) -> None:
    store.down = True
    name = pins.give("T1", PINNED)
    await asyncio.sleep(0.01)
    store.down = False
    await pins.settle()
    assert await pins.given(name) is not None


@pytest.mark.parametrize("typed", ["0" * 26, "", "nonsense", "../../etc/passwd", "%" * 26, "0" * 8])
async def test_of_an_id_that_leads_nowhere_there_is_no_answer(typed: str, pins: Pinning) -> None:
    pins.give("T1", PINNED)
    await pins.settle()
    assert await pins.given(typed) is None


async def test_a_link_takes_the_whole_id_whatever_its_beginning_leads_to(pins: Pinning) -> None:
    name = pins.give("T1", PINNED)
    await pins.settle()
    assert await pins.given(name[:8]) is None, "else the ids could be tried out"


async def test_a_ref_is_short_and_finds_the_answer_in_its_workspace_only(pins: Pinning) -> None:
    name = pins.give("T1", PINNED)
    await pins.settle()
    ref = await pins.ref("T1", name)
    assert ref == name[:8]
    assert (await pins.find("T1", ref.upper())).pinned == PINNED
    with pytest.raises(UserError, match="I know no answer by the ref"):
        await pins.find("T2", ref)
    with pytest.raises(UserError, match="I know no answer by the ref"):
        await pins.find("T2", name)


async def test_what_anybody_pinned_is_found_from_everywhere(pins: Pinning) -> None:
    name = await pins.give_anybody(PINNED)
    assert (await pins.find("T1", name[:8])).pinned == PINNED


@pytest.mark.parametrize(
    ("ref", "said"),
    [
        ("", "I know no answer by nothing"),
        ("xyz", "I know no answer by xyz. A ref has at least 8"),
        ("zzzzzzzz", "I know no answer by the ref zzzzzzzz"),
        ("x" * 500, "I know no answer by xxxxx"),
    ],
)
async def test_a_wrong_ref_is_told_kindly(ref: str, said: str, pins: Pinning) -> None:
    with pytest.raises(UserError) as told:
        await pins.find("T1", ref)
    assert str(told.value).startswith(said)
    assert len(str(told.value)) < 200


async def test_of_two_that_begin_alike_more_letters_are_asked_for(pins: Pinning, store: MemoryStore) -> None:
    name = pins.give("T1", PINNED)
    await pins.settle()
    await store.pins.add("T1", name[:8] + "0" * 18, "{}", NOON)
    assert await pins.ref("T1", name) == name
    with pytest.raises(UserError, match="More than one answer begins with"):
        await pins.find("T1", name[:8])
    assert (await pins.find("T1", name)).pinned == PINNED


async def test_an_answer_in_a_form_of_the_future_is_told_as_such(pins: Pinning, store: MemoryStore) -> None:
    await store.pins.add("T1", "0" * 26, '{"schema": 999}', NOON)
    assert await pins.given("0" * 26) is None
    with pytest.raises(UserError, match="another version of Versus"):
        await pins.find("T1", "0" * 26)


async def test_while_the_store_is_down_people_are_told_so(pins: Pinning, store: MemoryStore) -> None:
    store.down = True
    for asking in (
        pins.given("0" * 26),
        pins.find("T1", "0" * 26),
        pins.ref("T1", "0" * 26),
        pins.give_anybody(PINNED),
    ):
        with pytest.raises(UserError, match="can't reach my memory"):
            await asking


async def test_anybody_may_pin_so_many_new_answers_a_day(
    pins: Pinning, store: MemoryStore, clock: Clock
) -> None:
    for number in range(PUBLIC_A_DAY):
        await store.pins.add("", f"{number}", "{}", NOON)
    with pytest.raises(UserError, match="So many answers were pinned"):
        await pins.give_anybody(PINNED)
    clock.time = NOON + timedelta(days=1)
    name = await pins.give_anybody(PINNED)
    clock.time = NOON
    assert await pins.give_anybody(PINNED) == name, "what is kept already is no new one"


async def test_an_answer_is_pinned_without_the_words_of_who_asked(
    catalog: Catalog, store: MemoryStore, clock: Clock
) -> None:
    advisor = Advisor(catalog, store, clock)
    await advisor.pins.open()
    answer = await advisor.ask("Bob here: djagno vs flaks?", workspace="T1", thread="C1/1.0")
    assert advisor.pin("T1", answer)
    await advisor.pins.settle()
    ((content, _),) = store.pins.kept.values()
    assert "Django vs Flask" in content
    assert not [word for word in ("Bob", "djagno", "flaks", "T1", "C1") if word in content]


async def test_what_answers_nothing_has_no_id(catalog: Catalog, store: MemoryStore, clock: Clock) -> None:
    advisor = Advisor(catalog, store, clock)
    await advisor.pins.open()
    assert advisor.pin("T1", advisor.answer("best pizza in town")) == ""
