"""Stand-ins for what the web page asks of the rest of Versus."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime

from bot.advisor.pinning import Pinning
from bot.core.answer import Answer
from bot.core.framing import Frame
from bot.core.model import Catalog, Topic
from bot.core.pinning import Pinned, Today
from bot.core.recommending import Answers
from tests.fakes.store import MemoryStore
from tests.web.samples import CATALOG, DECLINED, UNCLEAR, WHOLE


@dataclass
class FakeAdvisor:
    """Answers from a table, and declines all else; the question `bug` is one to it."""

    catalog: Catalog = CATALOG
    answers: dict[str, Answer] = field(
        default_factory=lambda: {answer.question.text: answer for answer in (WHOLE, DECLINED, UNCLEAR)}
    )

    def answer(self, text: str) -> Answer:
        if text == "bug":
            raise KeyError(text)
        return self.answers.get(text, DECLINED)

    @property
    def pins(self) -> Pinning:
        return Pinning(MemoryStore().pins, lambda: datetime(2026, 11, 22, tzinfo=UTC))

    def pinned(self, answer: Answer) -> None:
        """Pin nothing: what is pinned is tested with the real advisor."""

    def pinned_at(self, frame: Frame) -> None:
        """See `pinned`."""

    def frame_at(self, address: str) -> None:
        """See `pinned`."""

    def address_of(self, frame: Frame) -> str:
        del frame
        return ""

    def grounds(self, frame: Frame, chosen: str = "") -> None:
        """See `pinned`."""

    def today(self, pinned: Pinned) -> Today:
        del pinned
        return Today(answer=None)

    def recommend(self, topic: Topic, answers: Answers) -> Answer:
        del topic, answers
        return WHOLE


@dataclass
class FakeVitals:
    faults: tuple[str, ...] = ()
    works: bool = True

    async def store_works(self) -> bool:
        return self.works
