"""What could not be answered, grouped: each group is counted, and ends in something to paste."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.__main__ import main
from bot.advisor import Advisor
from bot.core.framing import frame_of
from bot.core.gaps import Opinion, Unanswered, Vote
from bot.core.model import Catalog
from bot.curating.gaps import Group, groups, report
from bot.store import SqlStore
from tests.fakes.store import MemoryStore

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)

Asking = Callable[..., tuple[list[Unanswered], list[Vote]]]


@pytest.fixture
def asking(catalog: Catalog) -> Asking:
    """Ask questions and vote, and give what is kept of it."""

    def ask(*texts: str, votes: tuple[tuple[str, Opinion], ...] = ()) -> tuple[list[Unanswered], list[Vote]]:
        async def all_of_it() -> MemoryStore:
            store = MemoryStore()
            advisor = Advisor(catalog, store, lambda: NOON)
            for text in texts:
                advisor.note("T1", advisor.answer(text))
            for text, opinion in votes:
                advisor.vote("T1", frame_of(advisor.answer(text)), opinion)
            await advisor.settle()
            return store

        store = asyncio.run(all_of_it())
        return [gap for _, gap in store.gaps.kept], [vote for _, vote in store.gaps.votes]

    return ask


def only(catalog: Catalog, kept: tuple[list[Unanswered], list[Vote]]) -> Group:
    (group,) = groups(catalog, *kept)
    return group


def test_questions_about_one_technology_are_one_group_with_the_stub_of_its_entry(
    catalog: Catalog, asking: Asking
) -> None:
    group = only(catalog, asking("flask vs nestjs", "nestjs or django?"))
    assert (group.kind, group.about, group.count) == ("not-covered", "NestJS", 2)
    assert group.file == "web-frameworks/subjects/nestjs.yaml"
    stub = yaml.safe_load(group.paste)
    assert (stub["id"], stub["name"], stub["languages"]) == ("nestjs", "NestJS", ["javascript"])


def test_a_technology_that_nobody_knows_gets_a_line_in_the_list_of_them(
    catalog: Catalog, asking: Asking
) -> None:
    group = only(catalog, asking("django vs zorbo", "laravel vs zorbo", "django vs zorboo"))
    assert (group.about, group.count, group.file) == ("zorbo", 3, "technologies.yaml")
    (line,) = yaml.safe_load(group.paste)
    assert line == {"name": "zorbo", "kind": "framework"}


def test_a_misspelt_name_gets_the_alias_line_of_its_subject(catalog: Catalog) -> None:
    asked = "v=1&i=out-of-scope&o=decline&r=off-topic"
    gap = Unanswered(
        question="pros of tornaddoo?",
        outcome="decline",
        reason="off-topic",
        frame=asked,
        version="v1",
        at=NOON,
    )
    group = only(catalog, ([gap], []))
    assert (group.kind, group.file) == ("misspelt", "web-frameworks/subjects/tornado.yaml")
    line = yaml.safe_load(group.paste)["misspellings"]
    assert line == [*catalog.subjects["tornado"].misspellings, "tornaddoo"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("best pizza in town?", "the best pizza in town"),
        ("How do I fix ImportError in Flask?", "how do i fix an ImportError in flask"),
    ],
)
def test_questions_that_are_worded_alike_are_one_group(
    one: str, other: str, catalog: Catalog, asking: Asking
) -> None:
    group = only(catalog, asking(one, other, one))
    assert (group.count, group.about) == (3, one)
    assert group.examples == (one, other)


def test_a_question_about_a_subject_gets_the_stub_of_a_frequent_question(
    catalog: Catalog, asking: Asking
) -> None:
    group = only(
        catalog, asking("How do I fix ImportError in Flask?", "how do i fix an ImportError in flask")
    )
    assert group.file == "web-frameworks/faq.yaml"
    (stub,) = yaml.safe_load(group.paste)
    assert stub["question"] == "How do I fix ImportError in Flask?"
    assert stub["wordings"] == ["how do i fix an ImportError in flask"]
    assert stub["meanings"][0]["subjects"] == ["flask"]


def test_questions_that_have_nothing_in_common_are_groups_of_their_own_the_largest_first(
    catalog: Catalog, asking: Asking
) -> None:
    kept = asking("best pizza in town?", "who won the world cup", "who won the world cup?")
    assert [group.count for group in groups(catalog, *kept)] == [2, 1]


def test_complaints_are_grouped_by_answer_with_their_reasons_and_the_entry_to_read_again(
    catalog: Catalog, asking: Asking
) -> None:
    outdated = Opinion(helpful=False, reason="outdated", comment="there is a new version")
    wrong = Opinion(helpful=False, reason="wrong")
    kept = asking(
        votes=(
            ("flask vs django", outdated),
            ("djagno vs flask", wrong),
            ("django vs flask", wrong),
            ("flask vs django", Opinion(helpful=True)),
        )
    )
    first, second = groups(catalog, *kept)
    assert (first.kind, first.about, first.count) == ("vote", "Django vs Flask", 2)
    assert first.reasons == {"Something in it is wrong": 2}
    assert (second.about, second.examples) == ("Flask vs Django", ("there is a new version",))
    assert first.file == second.file == "web-frameworks/comparisons/django-flask.yaml"
    assert "Votes: 1 helpful, 3 not helpful." in report(catalog, *kept, None)


def test_a_complaint_about_a_pair_without_review_gets_the_stub_of_a_comparison(
    catalog: Catalog, asking: Asking
) -> None:
    group = only(catalog, asking(votes=(("flask vs phoenix", Opinion(helpful=False, reason="missing")),)))
    assert yaml.safe_load(group.paste) == {"id": "flask-phoenix", "subjects": ["flask", "phoenix"]}


@pytest.fixture
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Set the address of an empty database."""
    address = f"sqlite:///{tmp_path}/versus.db"
    monkeypatch.setenv("VERSUS_DATABASE_URL", address)
    return address


def _same(at: datetime) -> datetime:
    return at


def fill(catalog: Catalog, address: str) -> None:
    async def ask() -> None:
        store = SqlStore(address)
        await store.open()
        for days, text in ((40, "best pizza in town?"), (1, "flask vs nestjs")):
            at = datetime.now(UTC) - timedelta(days=days)
            advisor = Advisor(catalog, store, partial(_same, at))
            answer = await advisor.ask(text, workspace="T1", thread="C1:1.0")
            await advisor.save("T1", "U1", frame_of(answer))
            await advisor.settle()
        await store.close()

    asyncio.run(ask())


def test_the_command_prints_what_is_kept(
    catalog: Catalog, database: str, capsys: pytest.CaptureFixture[str]
) -> None:
    fill(catalog, database)
    assert main(["gaps"]) == 0
    told = capsys.readouterr().out
    assert "1x NestJS (not-covered" in told
    assert "1x best pizza in town?" in told


@pytest.mark.parametrize("since", ["30d", (datetime.now(UTC) - timedelta(days=2)).date().isoformat()])
def test_the_command_goes_back_as_far_as_it_is_told(
    since: str, catalog: Catalog, database: str, capsys: pytest.CaptureFixture[str]
) -> None:
    fill(catalog, database)
    assert main(["gaps", "--since", since, "--json"]) == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    assert [group["about"] for group in found["groups"]] == ["NestJS"]
    assert found["unanswered"] == 1


@pytest.mark.usefixtures("database")
def test_a_wrong_date_is_told_kindly(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["gaps", "--since", "yesterday"]) == 2
    assert "wanted a date like 2026-11-03" in capsys.readouterr().err


@pytest.mark.usefixtures("database")
def test_where_nothing_is_kept_it_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["gaps"]) == 0
    assert capsys.readouterr().out == "Nothing is kept that could not be answered.\n"


def test_what_is_kept_of_a_person_and_of_a_workspace_is_deleted(
    catalog: Catalog, database: str, capsys: pytest.CaptureFixture[str]
) -> None:
    fill(catalog, database)
    assert main(["forget", "--user", "U1"]) == 0
    assert capsys.readouterr().out == "Deleted: 2 in saved_answers.\n"
    assert main(["forget", "--team", "T1"]) == 0
    assert "2 in unanswered" in capsys.readouterr().out
    assert main(["forget", "--team", "T1"]) == 0
    assert capsys.readouterr().out == "Nothing is kept of T1.\n"


@pytest.mark.usefixtures("database")
def test_forgetting_wants_to_know_whom() -> None:
    with pytest.raises(SystemExit):
        main(["forget"])
