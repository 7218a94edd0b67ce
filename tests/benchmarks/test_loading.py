"""How long it takes to read, validate and check the knowledge, against a bare read of the same files."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import yaml

from bot.core.understanding import Understanding
from bot.loader import load
from bot.loader.keeping import load_ready
from tests.loader.lamps import BETTY, copied

KNOWLEDGE = Path(__file__).parents[2] / "knowledge"

Record = Callable[[str, object], None]


def seconds(*works: Callable[[], object], rounds: int = 7) -> list[float]:
    """Give the processor time of the quickest round of each; in turns, so that all see the same machine."""
    taken: list[list[float]] = [[] for _ in works]
    for _ in range(rounds):
        for work, found in zip(works, taken, strict=True):
            start = time.process_time()
            work()
            found.append(time.process_time() - start)
    return [min(found) for found in taken]


def test_loading_takes_less_than_a_bare_read(record_property: Record) -> None:
    contents = [path.read_bytes() for path in KNOWLEDGE.rglob("*.yaml")]
    bare, whole = seconds(
        lambda: [yaml.load(content, Loader=yaml.CSafeLoader) for content in contents],
        lambda: load(KNOWLEDGE),
    )
    record_property("KiB of knowledge", sum(map(len, contents)) // 1024)
    record_property("bare CSafeLoader, ms", round(bare * 1000))
    record_property("load and check, ms", round(whole * 1000))
    record_property("ratio", round(whole / bare, 2))
    assert whole <= bare


def test_loading_is_linear_in_the_number_of_subjects(tmp_path: Path, record_property: Record) -> None:
    small, large = (with_subjects(tmp_path / str(number), number) for number in (500, 2000))
    few, many = seconds(lambda: load(small), lambda: load(large), rounds=3)
    record_property("500 subjects, ms", round(few * 1000))
    record_property("2,000 subjects, ms", round(many * 1000))
    record_property("ratio", round(many / few, 2))
    # Four times the subjects: linear is 4, with a logarithm 4.7, quadratic 16.
    assert many <= 6 * few


def test_what_is_kept_is_ready_in_a_fraction_of_the_time(tmp_path: Path, record_property: Record) -> None:
    load_ready(KNOWLEDGE, tmp_path)
    made, kept = seconds(
        lambda: Understanding(load(KNOWLEDGE)), lambda: load_ready(KNOWLEDGE, tmp_path), rounds=3
    )
    record_property("load, check and index, ms", round(made * 1000))
    record_property("kept, ms", round(kept * 1000))
    record_property("ratio", round(kept / made, 2))
    assert kept <= made / 2


def with_subjects(folder: Path, number: int) -> Path:
    """Give a small knowledge base with that many subjects more."""
    text = (copied(folder) / BETTY).read_text()
    for index in range(number):
        renamed = text.replace("etty", f"etty{index}").replace(f"etty{index}-museum", "etty-museum")
        (folder / BETTY).with_name(f"betty{index}.yaml").write_text(renamed)
    return folder
