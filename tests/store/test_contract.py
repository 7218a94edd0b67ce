"""What the Protocols of `bot.advisor` promise, held by each database."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import select, text

from bot.core.gaps import Unanswered, Vote
from bot.core.question import Clue, Question
from bot.store import SqlStore
from bot.store.tables import metadata

NOON = datetime(2026, 11, 3, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
EARLIER = NOON - HOUR
LATER = NOON + HOUR

QUESTION = Question(
    text="flask or django? my phone is 555-0199",
    intent="compare",
    outcome="answer",
    subjects=("flask", "django"),
    uncovered=("NestJS",),
    use_cases=("microservice",),
    confidence=0.93,
    suggestions=("Flask vs Django?",),
    clues=(Clue(kind="subject", words="flask", start=0, end=5, meaning="flask", score=1.0),),
)
KEPT = Question(
    text="",
    intent="compare",
    outcome="answer",
    subjects=("flask", "django"),
    uncovered=("NestJS",),
    use_cases=("microservice",),
    confidence=0.93,
    suggestions=("Flask vs Django?",),
)


async def test_an_event_is_claimed_once(store: SqlStore) -> None:
    assert await store.events.claim("T1", "Ev1", NOON)
    assert not await store.events.claim("T1", "Ev1", LATER)


async def test_events_of_another_id_or_workspace_are_others(store: SqlStore) -> None:
    assert await store.events.claim("T1", "Ev1", NOON)
    assert await store.events.claim("T1", "Ev2", NOON)
    assert await store.events.claim("T2", "Ev1", NOON)


async def test_of_fifty_claims_on_two_replicas_one_wins(new_store: Callable[[], SqlStore]) -> None:
    replicas = [new_store(), new_store()]
    for replica in replicas:
        await replica.open()
    claims = [replicas[number % 2].events.claim("T1", "Ev1", NOON) for number in range(50)]
    assert sorted(await asyncio.gather(*claims)) == [False] * 49 + [True]


async def test_a_thread_keeps_its_question_without_the_words(store: SqlStore) -> None:
    await store.threads.write("T1", "C1/1.0", QUESTION, NOON)
    assert await store.threads.read("T1", "C1/1.0", EARLIER) == KEPT


async def test_no_word_of_the_message_is_in_the_database(store: SqlStore) -> None:
    await store.threads.write("T1", "C1/1.0", QUESTION, NOON)
    async with store._engine.connect() as connection:  # noqa: SLF001  what is on the disk is the point
        rows = (await connection.execute(text("SELECT * FROM threads"))).all()
    assert "NestJS" in str(rows)
    assert "phone" not in str(rows)


async def test_the_last_question_of_a_thread_counts(store: SqlStore) -> None:
    await store.threads.write("T1", "C1/1.0", QUESTION, NOON)
    newer = Question(text="", intent="limitations", outcome="answer", subjects=("quart",))
    await store.threads.write("T1", "C1/1.0", newer, LATER)
    assert await store.threads.read("T1", "C1/1.0", EARLIER) == newer


@pytest.mark.parametrize(
    ("workspace", "thread", "since"),
    [
        pytest.param("T1", "C1/1.0", LATER, id="too old"),
        pytest.param("T1", "C1/2.0", EARLIER, id="another thread"),
        pytest.param("T2", "C1/1.0", EARLIER, id="another workspace"),
    ],
)
async def test_no_question_comes_from_elsewhere(
    store: SqlStore, workspace: str, thread: str, since: datetime
) -> None:
    await store.threads.write("T1", "C1/1.0", QUESTION, NOON)
    assert await store.threads.read(workspace, thread, since) is None


async def test_times_compare_across_time_zones(store: SqlStore) -> None:
    tokyo = timezone(timedelta(hours=9))
    await store.threads.write("T1", "C1/1.0", QUESTION, NOON.astimezone(tokyo))
    assert await store.threads.read("T1", "C1/1.0", EARLIER) == KEPT
    assert await store.threads.read("T1", "C1/1.0", LATER.astimezone(tokyo)) is None


async def test_a_question_kept_by_another_version_counts_as_none(store: SqlStore) -> None:
    await store.threads.write("T1", "C1/1.0", QUESTION, NOON)
    async with store._engine.begin() as connection:  # noqa: SLF001  writes what the store never would
        await connection.execute(text("""UPDATE threads SET question = '{"mood": "curious"}'"""))
    assert await store.threads.read("T1", "C1/1.0", EARLIER) is None


async def test_what_is_old_is_forgotten_and_the_rest_is_not(store: SqlStore) -> None:
    for number, at in enumerate((EARLIER, LATER)):
        await store.events.claim("T1", f"Ev{number}", at)
        await store.threads.write("T1", f"C1/{number}", QUESTION, at)
    await store.events.forget(NOON)
    await store.threads.forget(NOON)
    assert await store.events.claim("T1", "Ev0", NOON), "the old claim is gone"
    assert not await store.events.claim("T1", "Ev1", NOON), "the new claim is kept"
    assert await store.threads.read("T1", "C1/0", EARLIER) is None
    assert await store.threads.read("T1", "C1/1", EARLIER) == KEPT


async def test_what_was_kept_outlives_a_restart(new_store: Callable[[], SqlStore]) -> None:
    first = new_store()
    await first.open()
    await first.events.claim("T1", "Ev1", NOON)
    await first.close()
    second = new_store()
    await second.open()
    assert not await second.events.claim("T1", "Ev1", NOON)


async def test_what_a_person_saved_comes_back_newest_first(store: SqlStore) -> None:
    assert await store.saved.add("T1", "U1", "frame-1", "v1", EARLIER)
    assert await store.saved.add("T1", "U1", "frame-2", "v2", NOON)
    assert not await store.saved.add("T1", "U1", "frame-1", "v2", LATER), "it is kept already"
    assert await store.saved.of("T1", "U1") == [("frame-2", "v2", NOON), ("frame-1", "v1", EARLIER)]


async def test_nobody_sees_what_another_saved(store: SqlStore) -> None:
    await store.saved.add("T1", "U1", "frame", "v1", NOON)
    assert await store.saved.of("T1", "U2") == []
    assert await store.saved.of("T2", "U1") == []
    await store.saved.remove("T1", "U2", "frame")
    assert await store.saved.of("T1", "U1") == [("frame", "v1", NOON)]
    await store.saved.remove("T1", "U1", "frame")
    assert await store.saved.of("T1", "U1") == []


async def test_the_secret_is_the_same_on_every_replica_and_in_no_two_databases(
    new_store: Callable[[], SqlStore], tmp_path: Path
) -> None:
    replicas = [new_store() for _ in range(3)]
    await asyncio.gather(*(replica.open() for replica in replicas))
    secrets = {await replica.pins.secret() for replica in replicas}
    other = SqlStore(f"sqlite:///{tmp_path}/other.db")
    await other.open()
    secrets.add(await other.pins.secret())
    await other.close()
    assert len(secrets) == 2
    assert all(len(secret) == 32 for secret in secrets)


async def test_a_pin_is_read_by_its_id(store: SqlStore) -> None:
    await store.pins.add("T1", "q15pbxfj", '{"words": "“ü”"}', NOON)
    assert await store.pins.read("q15pbxfj") == ('{"words": "“ü”"}', NOON)
    assert await store.pins.read("q15pbxf") is None


async def test_what_is_pinned_stays_as_it_is(store: SqlStore) -> None:
    await store.pins.add("T1", "q15pbxfj", "first", NOON)
    await store.pins.add("T1", "q15pbxfj", "second", LATER)
    await store.pins.add("T2", "q15pbxfj", "first", LATER)
    assert await store.pins.read("q15pbxfj") == ("first", NOON)


@pytest.mark.parametrize(
    ("workspaces", "beginning", "found"),
    [
        (("T1",), "q15pbx", ["q15pbxaa", "q15pbxbb"]),
        (("T1",), "q15pbxaa", ["q15pbxaa"]),
        (("T1", ""), "q15pbxc", ["q15pbxcc"]),
        (("T2",), "q15pbxaa", ["q15pbxaa"]),
        (("T2",), "q15pbxbb", []),
        ((), "q15pbxbb", ["q15pbxbb"]),
        ((), "q15pbxaa", ["q15pbxaa"]),
        (("T1",), "%", []),
        (("T1",), "_15pbxaa", []),
    ],
)
async def test_ids_are_found_by_their_beginning_and_workspace(
    workspaces: tuple[str, ...], beginning: str, found: list[str], store: SqlStore
) -> None:
    for workspace, name in (("T1", "q15pbxaa"), ("T1", "q15pbxbb"), ("", "q15pbxcc"), ("T2", "q15pbxaa")):
        await store.pins.add(workspace, name, "content", NOON)
    assert sorted(await store.pins.begin_with(workspaces, beginning)) == found


async def test_of_many_ids_that_begin_alike_two_are_given(store: SqlStore) -> None:
    for number in range(5):
        await store.pins.add("T1", f"q15pbx{number}", "content", NOON)
    assert len(await store.pins.begin_with(("T1",), "q15")) == 2


async def test_new_pins_are_counted_by_workspace_and_time(store: SqlStore) -> None:
    for workspace, at in (("", EARLIER), ("", NOON), ("", LATER), ("T1", LATER)):
        await store.pins.add(workspace, f"pin-of-{at.hour}", "content", at)
    assert await store.pins.count("", NOON) == 2
    assert await store.pins.count("T1", NOON) == 1


def gap(at: datetime, question: str = "zorp?") -> Unanswered:
    return Unanswered(
        question=question, outcome="decline", reason="off-topic", frame="v=1&i=x", version="v1", at=at
    )


def vote(at: datetime, *, helpful: bool = False) -> Vote:
    return Vote(frame="v=1&i=x", helpful=helpful, reason="wrong", comment="hm", version="v1", at=at)


async def test_gaps_and_votes_come_back_without_whose_they_are(store: SqlStore) -> None:
    for at in (NOON, EARLIER, LATER):
        await store.gaps.add_unanswered("T1", gap(at))
        await store.gaps.add_vote("T2", vote(at, helpful=at == NOON))
    assert await store.gaps.unanswered(NOON) == [gap(NOON), gap(LATER)]
    assert await store.gaps.votes(NOON) == [vote(NOON, helpful=True), vote(LATER)]


async def test_the_same_gap_twice_counts_twice(store: SqlStore) -> None:
    for _ in range(2):
        await store.gaps.add_unanswered("T1", gap(NOON))
    assert len(await store.gaps.unanswered(EARLIER)) == 2


async def test_old_gaps_and_votes_are_forgotten(store: SqlStore) -> None:
    for at in (EARLIER, LATER):
        await store.gaps.add_unanswered("T1", gap(at))
        await store.gaps.add_vote("T1", vote(at))
    await store.gaps.forget(NOON)
    assert await store.gaps.unanswered(EARLIER) == [gap(LATER)]
    assert await store.gaps.votes(EARLIER) == [vote(LATER)]


async def test_an_event_that_failed_can_be_claimed_again(store: SqlStore) -> None:
    assert await store.events.claim("T1", "Ev1", NOON)
    await store.events.release("T1", "Ev1")
    assert await store.events.claim("T1", "Ev1", NOON)


async def claim(store: SqlStore, answer: str, at: datetime, thread: str = "C1:1.0") -> str | None:
    return await store.replies.claim("T1", thread, answer, at - HOUR / 6, at)


async def test_the_same_answer_again_is_known_by_its_message(store: SqlStore) -> None:
    assert await claim(store, "a", NOON) is None
    assert await claim(store, "a", NOON) == "", "it is being posted"
    await store.replies.posted("T1", "C1:1.0", "a", "1763800000.000001")
    assert await claim(store, "a", NOON + HOUR / 10) == "1763800000.000001"
    assert await claim(store, "a", NOON, thread="C1:2.0") is None, "another thread"


async def test_the_same_answer_is_given_anew_after_another_or_later(store: SqlStore) -> None:
    assert await claim(store, "a", NOON) is None
    assert await claim(store, "b", NOON) is None
    assert await claim(store, "a", NOON) is None, "something else was said in between"
    assert await claim(store, "a", LATER) is None, "it is long ago"


async def test_an_answer_that_was_not_posted_was_not_given(store: SqlStore) -> None:
    assert await claim(store, "a", NOON) is None
    await store.replies.release("T1", "C1:1.0", "a")
    assert await claim(store, "a", NOON) is None


async def test_of_many_that_give_the_same_answer_at_once_one_gives_it(
    new_store: Callable[[], SqlStore],
) -> None:
    replicas = [new_store(), new_store()]
    for replica in replicas:
        await replica.open()
    claims = [claim(replicas[number % 2], "a", NOON) for number in range(20)]
    assert sorted(await asyncio.gather(*claims), key=str) == [*[""] * 19, None]


async def test_old_answers_are_forgotten(store: SqlStore) -> None:
    await claim(store, "a", NOON)
    await store.replies.forget(LATER)
    assert await claim(store, "a", NOON) is None


async def fill(store: SqlStore, workspace: str, person: str) -> None:
    await store.events.claim(workspace, "Ev1", NOON)
    await store.threads.write(workspace, "C1/1.0", QUESTION, NOON)
    await store.saved.add(workspace, person, "frame", "v1", NOON)
    await store.gaps.add_unanswered(workspace, gap(NOON))
    await store.gaps.add_vote(workspace, vote(NOON))
    await store.replies.claim(workspace, "C1:1.0", "a", EARLIER, NOON)


async def rows(store: SqlStore, column: str, name: str) -> int:
    """Count the rows that name a workspace or a person, in all tables there are."""
    async with store._engine.connect() as connection:  # noqa: SLF001  what is on the disk is the point
        found = 0
        for table in metadata.sorted_tables:
            kept = (await connection.execute(select(table))).mappings().all()
            found += sum(row.get(column) == name for row in kept)
        return found


async def test_all_of_a_workspace_is_deleted_and_nothing_of_another(store: SqlStore) -> None:
    await fill(store, "T1", "U1")
    await fill(store, "T2", "U2")
    before = await rows(store, "workspace", "T2")
    assert sum((await store.erasing.workspace("T1")).values()) == before
    assert await rows(store, "workspace", "T1") == 0
    assert await rows(store, "workspace", "T2") == before


async def test_all_of_a_person_is_deleted_and_nothing_of_another(store: SqlStore) -> None:
    await fill(store, "T1", "U1")
    await fill(store, "T1", "U2")
    assert await store.erasing.person("U1") == {"saved_answers": 1}
    assert (await rows(store, "person", "U1"), await rows(store, "person", "U2")) == (0, 1)


def test_every_table_names_the_workspace_of_its_rows() -> None:
    others = [table.name for table in metadata.sorted_tables if "workspace" not in table.c]
    assert others == ["secrets"], "what belongs to the installation"
