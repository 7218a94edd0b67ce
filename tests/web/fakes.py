"""Stand-ins for what the web page asks of the rest of Versus."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.core.answer import Answer
from bot.core.model import Catalog, Topic
from bot.core.question import Question
from bot.core.recommending import Answers
from tests.web.samples import CATALOG, DECLINED, UNCLEAR, WHOLE


@dataclass
class FakeAdvisor:
    """Answers from a table; the question `bug` has none."""

    catalog: Catalog = CATALOG
    answers: dict[str, Answer] = field(
        default_factory=lambda: {answer.question.text: answer for answer in (WHOLE, DECLINED, UNCLEAR)}
    )

    def answer(self, text: str) -> Answer:
        return self.answers[text]

    def offer(self, answered: Question) -> tuple[Topic, Answers] | None:
        topic = self.catalog.topics[0]
        offered = topic.questionnaire and answered.intent == "compare"
        return (topic, {"build": ("tool",)}) if offered else None

    def recommend(self, topic: Topic, answers: Answers) -> Answer:
        del topic, answers
        return WHOLE


@dataclass
class FakeVitals:
    faults: tuple[str, ...] = ()
    works: bool = True

    async def store_works(self) -> bool:
        return self.works
