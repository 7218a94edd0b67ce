"""What was made ready once is used again, as long as nothing that made it has changed."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from bot import loader
from bot.core.errors import KnowledgeError
from bot.core.model import Catalog
from bot.loader.keeping import KEPT, load_ready
from tests.loader.lamps import BETTY, LAMPS, copied, edited


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return copied(tmp_path / "knowledge")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "kept"


@pytest.fixture
def loads(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Give the folders that were read, checked and indexed, as it happens."""
    done: list[Path] = []
    load = loader.load

    def noted(folder: Path) -> Catalog:
        done.append(folder)
        return load(folder)

    monkeypatch.setattr(loader, "load", noted)
    return done


def test_the_second_time_nothing_is_loaded(folder: Path, place: Path, loads: list[Path]) -> None:
    first, second = load_ready(folder, place), load_ready(folder, place)
    assert loads == [folder]
    assert second.catalog == first.catalog
    for question in ("argand vs betty", "what is a betty lamp", "nice weather"):
        assert second.understanding.read(question) == first.understanding.read(question)


def _add_a_subject(folder: Path) -> None:
    (folder / "lamps/subjects/candle.yaml").write_text(
        (folder / BETTY).read_text().replace("betty", "candle").replace("candle-museum", "betty-museum")
    )


CHANGES: dict[str, Callable[[Path], object]] = {
    "an edit of the same length at the same time": lambda folder: _edit_unseen(folder / BETTY),
    "a new file": _add_a_subject,
    "a file gone": lambda folder: (folder / "lamps/guides.yaml").unlink(),
}


def _edit_unseen(file: Path) -> None:
    times = file.stat().st_atime_ns, file.stat().st_mtime_ns
    file.write_text(file.read_text().replace("value: flat", "value: wide"))
    os.utime(file, ns=times)


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_after_a_change_it_is_made_anew(
    folder: Path, place: Path, loads: list[Path], change: Callable[[Path], object]
) -> None:
    before = load_ready(folder, place).catalog
    change(folder)
    assert load_ready(folder, place).catalog != before
    assert len(loads) == 2


@pytest.mark.parametrize("length", [0, 1, 1000, -1])
def test_what_was_cut_off_is_made_anew(folder: Path, place: Path, loads: list[Path], length: int) -> None:
    first = load_ready(folder, place)
    (kept,) = place.iterdir()
    kept.write_bytes(kept.read_bytes()[:length])
    assert load_ready(folder, place).catalog == first.catalog
    assert len(loads) == 2


def test_where_nothing_can_be_written_nothing_is_kept(folder: Path, place: Path, loads: list[Path]) -> None:
    place.write_text("a file where the folder should be")
    assert load_ready(folder, place).catalog == load_ready(folder, place).catalog
    assert len(loads) == 2


def test_faulty_knowledge_is_not_kept(folder: Path, place: Path) -> None:
    edited(folder, BETTY, "docs:", "dcos:")
    for _ in range(2):
        with pytest.raises(KnowledgeError):
            load_ready(folder, place)
    assert not place.exists()


def test_only_the_newest_states_are_kept(folder: Path, place: Path) -> None:
    for number in range(KEPT + 2):
        (folder / BETTY).write_text(f"# {number}\n" + (LAMPS / BETTY).read_text())
        load_ready(folder, place)
    assert len(list(place.iterdir())) == KEPT
