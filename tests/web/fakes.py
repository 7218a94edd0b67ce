"""Stand-ins for what the web page asks of the rest of Versus."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.core.answer import Answer
from bot.core.model import Catalog, Topic
from bot.core.recommending import Answers
from tests.fakes.pinning import PinsNothing
from tests.web.samples import CATALOG, DECLINED, UNCLEAR, WHOLE


@dataclass
class FakeAdvisor(PinsNothing):
    """Answers from a table, and declines all else; the question `bug` is one to it."""

    catalog: Catalog = CATALOG
    answers: dict[str, Answer] = field(
        default_factory=lambda: {answer.question.text: answer for answer in (WHOLE, DECLINED, UNCLEAR)}
    )

    def answer(self, text: str) -> Answer:
        if text == "bug":
            raise KeyError(text)
        return self.answers.get(text, DECLINED)

    def recommend(self, topic: Topic, answers: Answers) -> Answer:
        del topic, answers
        return WHOLE


@dataclass
class FakeVitals:
    faults: tuple[str, ...] = ()
    works: bool = True

    async def store_works(self) -> bool:
        return self.works
