"""How long a recommendation takes with all its flips, against merely ranking each set of answers tried."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from pathlib import Path

from bot.core.advising import recommendation_answer
from bot.core.recommending import decode, recommend
from bot.loader import load

KNOWLEDGE = Path(__file__).parents[2] / "knowledge"
ANSWERS = [
    "build=rest-api&team=python&today=new-lasting&load=many-requests&needs=async&needs=types&limits=no-php",
    "build=small-service&team=python&team=javascript",
    "build=saas&team=ruby&today=rails&trouble=slow-pages",
    "build=realtime&today=new-soon&load=huge-connections",
]

Record = Callable[[str, object], None]


def milliseconds(work: Callable[[], object], rounds: int = 30) -> float:
    """Give the median processor time of some rounds."""
    taken = []
    for _ in range(rounds):
        start = time.process_time_ns()
        work()
        taken.append((time.process_time_ns() - start) / 1e6)
    return statistics.median(taken)


def test_all_flips_cost_little_more_than_ranking_each_change(record_property: Record) -> None:
    catalog = load(KNOWLEDGE)
    topic = catalog.topics[0]
    options = sum(len(one.options) for one in topic.questionnaire)
    scores = list(range(len(topic.subjects)))
    pairs = options * (options - 1) // 2
    bare = milliseconds(lambda: [sorted(scores) for _ in range(pairs)])
    slowest = 0.0
    for text in ANSWERS:
        answers = decode(text)
        taken = milliseconds(lambda answers=answers: recommend(catalog, topic, answers))  # type: ignore[misc]
        slowest = max(slowest, taken)
    found = recommend(catalog, topic, decode(ANSWERS[0]))
    record_property("options", options)
    record_property("pairs of options", pairs)
    record_property("sorting as often, ms", round(bare, 2))
    record_property("recommendation with all flips, slowest, ms", round(slowest, 2))
    record_property(
        "put into words, ms", round(milliseconds(lambda: recommendation_answer(catalog, found)), 2)
    )
    record_property("ratio", round(slowest / bare, 1))
    assert slowest <= 40 * bare
