"""What goes on beside the answering heals by itself, and never stops the answering."""

from __future__ import annotations

import asyncio
import logging
import shutil
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.advisor import Advisor
from bot.core.model import Catalog
from bot.store import SqlStore
from bot.upkeep import Upkeep
from tests.conftest import CHECKOUT

PATIENCE = 30
"""Seconds after which a test gives up waiting; a guard against hanging, not a measurement."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the knowledge, to be changed."""
    return Path(shutil.copytree(CHECKOUT / "knowledge", tmp_path / "knowledge"))


@pytest.fixture
def flask(folder: Path) -> Path:
    return folder / "web-frameworks/subjects/flask.yaml"


@pytest.fixture
def sound(flask: Path) -> str:
    return flask.read_text(encoding="utf-8")


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SqlStore]:
    store = SqlStore(f"sqlite:///{tmp_path}/data/versus.db")
    yield store
    await store.close()


@pytest.fixture
def advisor(catalog: Catalog, store: SqlStore) -> Advisor:
    return Advisor(catalog, store, lambda: datetime.now(UTC))


@pytest.fixture
async def upkeep(
    advisor: Advisor, store: SqlStore, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Upkeep]:
    monkeypatch.setattr("bot.upkeep.REOPEN_SECONDS", 0.01)
    upkeep = Upkeep(advisor, store, folder)
    yield upkeep
    await upkeep.stop()


async def comes_true(state: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE):
        while True:
            if state():
                return
            await asyncio.sleep(0.01)


async def test_a_database_that_comes_later_is_opened_then(
    upkeep: Upkeep, store: SqlStore, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    in_the_way = tmp_path / "data"
    in_the_way.write_text("a file where the folder should be", encoding="utf-8")
    upkeep.start()
    await upkeep.wait_for_store(PATIENCE)
    assert not await upkeep.store_works()
    await asyncio.sleep(0.1)  # for a few more tries

    in_the_way.unlink()
    await comes_true(lambda: store.is_open)
    assert await upkeep.store_works()
    failed, opened = [record.getMessage() for record in caplog.records]
    assert failed.startswith("cannot open the database (SQLite, ")
    assert opened == "The database is open", "a trouble is told once, and its end"


async def test_old_rows_are_forgotten(upkeep: Upkeep, store: SqlStore) -> None:
    await store.open()
    await store.events.claim("T1", "Ev1", datetime(2020, 1, 1, tzinfo=UTC))
    await store.close()
    upkeep.start()
    await upkeep.wait_for_store(PATIENCE)
    async with asyncio.timeout(PATIENCE):
        while True:
            if await store.events.claim("T1", "Ev1", datetime.now(UTC)):
                return
            await asyncio.sleep(0.01)


def rewrite(file: Path, text: str) -> None:
    file.write_text(text, encoding="utf-8")


async def test_sound_knowledge_replaces_what_is_served(
    upkeep: Upkeep, advisor: Advisor, flask: Path, sound: str
) -> None:
    before = advisor.catalog.version
    rewrite(flask, sound + "# A comment more.\n")
    await upkeep.reload()
    assert advisor.catalog.version != before
    assert upkeep.faults == ()


@pytest.mark.parametrize(
    ("more", "fault"),
    [("limtations: []\n", "limtations"), ("\t- tab\n", "tab"), ("name: [\n", "flask.yaml")],
    ids=["an unknown key", "a tab", "no YAML at all"],
)
async def test_broken_knowledge_is_refused_with_its_faults_until_it_is_mended(
    upkeep: Upkeep,
    advisor: Advisor,
    flask: Path,
    sound: str,
    caplog: pytest.LogCaptureFixture,
    more: str,
    fault: str,
) -> None:
    served = advisor.catalog
    rewrite(flask, sound + more)
    await upkeep.reload()
    assert advisor.catalog is served
    assert any("flask.yaml" in line and fault in line for line in upkeep.faults)
    assert f"Knowledge refused, version {served.version} keeps serving" in caplog.text
    assert upkeep.faults[0] in caplog.text

    rewrite(flask, sound)
    await upkeep.reload()
    assert upkeep.faults == ()


async def test_a_change_is_noticed_when_watched_for(
    upkeep: Upkeep, advisor: Advisor, flask: Path, sound: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.upkeep.WATCH_SECONDS", 0.01)
    before = advisor.catalog.version
    upkeep.start(watching=True)
    rewrite(flask, sound + "limtations: []\n")
    await comes_true(lambda: upkeep.faults != ())
    assert advisor.catalog.version == before

    rewrite(flask, sound + "# A comment more.\n")
    await comes_true(lambda: upkeep.faults == ())
    assert advisor.catalog.version != before


async def test_a_bug_beside_the_answering_is_logged_and_stops_nothing(
    upkeep: Upkeep, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(_: Path) -> Catalog:
        raise ZeroDivisionError

    monkeypatch.setattr("bot.upkeep.load", fails)
    upkeep.reload_soon()
    await comes_true(lambda: "ZeroDivisionError" in caplog.text)
    assert [record.levelno for record in caplog.records] == [logging.ERROR]
