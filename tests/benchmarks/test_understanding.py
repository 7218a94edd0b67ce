"""How long it takes to understand a question, with twelve subjects and with ten thousand."""

from __future__ import annotations

import json
import statistics
import time
import tracemalloc
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from random import Random

from bot.core import advising
from bot.core.model import Catalog, Subject
from bot.core.understanding import Understanding
from bot.loader import load
from handlers.blocks import blocks

ROOT = Path(__file__).parents[2]
SUBJECTS, ALIASES = 10_000, 5
"""How many subjects the large catalog has, and how many names each."""

SYLLABLES = [first + vowel for first in "bcdfgklmnprstvz" for vowel in "aeiou"]

Record = Callable[[str, object], None]


def questions() -> list[str]:
    lines = (ROOT / "tests" / "questions" / "dev.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line)["text"] for line in lines]


def microseconds(work: Callable[[str], object], texts: Sequence[str]) -> list[float]:
    """Give the time that each text takes in the quickest of three rounds, shortest first."""
    taken = []
    for text in texts:
        rounds = []
        for _ in range(3):
            start = time.perf_counter_ns()
            work(text)
            rounds.append(time.perf_counter_ns() - start)
        taken.append(min(rounds) / 1000)
    return sorted(taken)


def bare(texts: Sequence[str]) -> float:
    """Give the median time of merely splitting a text into lower-case words, as a unit of this machine."""
    taken = []
    for text in texts:
        start = time.perf_counter_ns()
        for _ in range(20):
            text.lower().split()
        taken.append((time.perf_counter_ns() - start) / 20_000)
    return statistics.median(taken)


def large(catalog: Catalog) -> Catalog:
    """Give the catalog with thousands of made-up subjects beside the real ones."""
    random = Random(7)  # noqa: S311

    def word() -> str:
        return "".join(random.choices(SYLLABLES, k=random.randint(3, 5)))

    [topic, *others] = catalog.topics
    model: Subject = topic.subjects[0]
    made_up = tuple(
        replace(
            model,
            id=f"{name}-{number}",
            name=name,
            names=tuple(word() for _ in range(ALIASES - 1)),
            ambiguous=(),
            misspellings=(),
            parts=(),
        )
        for number, name in enumerate(word() for _ in range(SUBJECTS))
    )
    return replace(
        catalog, topics=(replace(topic, subjects=(*topic.subjects, *made_up)), *others), version="large"
    )


def test_a_question_is_understood_in_a_moment(record_property: Record) -> None:
    understanding = Understanding(load(ROOT / "knowledge"))
    texts = questions()
    microseconds(understanding.read, texts)
    taken = microseconds(understanding.read, texts)
    median, last = statistics.median(taken), taken[int(len(taken) * 0.99)]
    record_property("median", f"{median:.0f} microseconds")
    record_property("99th percentile", f"{last:.0f} microseconds")
    record_property("median, times splitting into words", f"{median / bare(texts):.0f}")
    assert last <= 12 * median


def test_a_question_is_answered_in_slack_in_a_moment(record_property: Record) -> None:
    catalog = load(ROOT / "knowledge")
    understanding = Understanding(catalog)

    def shown(text: str) -> object:
        return blocks(advising.answer(catalog, understanding.read(text)))

    texts = questions()
    microseconds(shown, texts)
    read = statistics.median(microseconds(understanding.read, texts))
    whole = statistics.median(microseconds(shown, texts))
    record_property("read, advise and Block Kit, median", f"{whole:.0f} microseconds")
    record_property("median, times reading alone", f"{whole / read:.1f}")
    assert whole <= 8 * read


def test_ten_thousand_subjects_cost_little_more_than_twelve(record_property: Record) -> None:
    catalog = load(ROOT / "knowledge")
    texts = questions()
    small = Understanding(catalog)
    many = large(catalog)
    start = time.process_time()
    grown = Understanding(many)
    record_property("index of 50,000 names built in", f"{time.process_time() - start:.2f} seconds")
    for understanding in (small, grown):
        microseconds(understanding.read, texts)
    ratio = statistics.median(microseconds(grown.read, texts)) / statistics.median(
        microseconds(small.read, texts)
    )
    record_property("median, times that of twelve subjects", f"{ratio:.2f}")
    assert ratio <= 4


def test_the_index_fits_in_memory(record_property: Record) -> None:
    catalog = load(ROOT / "knowledge")
    sizes = []
    for one in (catalog, large(catalog)):
        tracemalloc.start()
        understanding = Understanding(one)
        sizes.append(tracemalloc.get_traced_memory()[0] / 2**20)
        tracemalloc.stop()
        assert understanding.read("flask vs django").subjects == ("flask", "django")
    record_property("index of twelve subjects", f"{sizes[0]:.1f} MiB")
    record_property("index of ten thousand subjects", f"{sizes[1]:.0f} MiB")
    assert sizes[1] / sizes[0] <= 100
