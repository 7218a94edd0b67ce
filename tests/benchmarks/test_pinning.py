"""What it costs an answer in Slack to carry a pinned link, and a page to say what has changed since."""

from __future__ import annotations

from collections.abc import Callable

from bot.core import advising
from bot.core.model import Catalog
from bot.core.pinning import name, pin, restored, serialised, today
from bot.core.understanding import Understanding
from tests.benchmarks.test_recommending import milliseconds

QUESTION = "Flask vs Django for a microservice?"

Record = Callable[[str, object], None]


def test_a_link_costs_less_than_its_answer(
    catalog: Catalog, understanding: Understanding, record_property: Record
) -> None:
    answer = advising.answer(catalog, understanding.read(QUESTION))

    def link() -> str:
        pinned = pin(catalog, answer)
        assert pinned
        return name(bytes(32), serialised(pinned))

    answering = milliseconds(lambda: advising.answer(catalog, understanding.read(QUESTION)), 200)
    linking = milliseconds(link, 200)
    record_property("answering, ms", round(answering, 3))
    record_property("giving its link, ms", round(linking, 3))
    record_property("ratio", round(linking / answering, 2))
    assert linking <= answering


def test_reading_it_again_costs_a_few_answers(
    catalog: Catalog, understanding: Understanding, record_property: Record
) -> None:
    pinned = pin(catalog, advising.answer(catalog, understanding.read(QUESTION)))
    assert pinned
    text = serialised(pinned)

    def read() -> object:
        found = restored(text)
        assert found
        return today(catalog, found)

    answering = milliseconds(lambda: advising.answer(catalog, understanding.read(QUESTION)), 200)
    reading = milliseconds(read, 200)
    record_property("answering, ms", round(answering, 3))
    record_property("reading a pin and what has changed since, ms", round(reading, 3))
    record_property("ratio", round(reading / answering, 2))
    assert reading <= 5 * answering
