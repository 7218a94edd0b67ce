"""The part of an advisor that pins nothing, for tests that are about something else."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.advisor.pinning import Pinning
from bot.core.answer import Answer
from bot.core.framing import Frame
from bot.core.pinning import Pinned, Today
from bot.core.recommending import Answers
from tests.fakes.store import MemoryStore


class PinsNothing:
    """Has no address, no pin and no grounds for anything."""

    @property
    def pins(self) -> Pinning:
        return Pinning(MemoryStore().pins, lambda: datetime(2026, 11, 22, tzinfo=UTC))

    def pin(self, workspace: str, answer: Answer, topic: str = "", answers: Answers | None = None) -> str:
        del workspace, answer, topic, answers
        return ""

    def pinned(self, answer: Answer) -> None:
        """Give nothing to pin."""

    def pinned_at(self, frame: Frame) -> None:
        """Give nothing to pin."""

    def frame_at(self, address: str) -> None:
        """Know no page."""

    def address_of(self, frame: Frame) -> str:
        del frame
        return ""

    def grounds(self, frame: Frame, chosen: str = "") -> None:
        """Know nothing to decide between."""

    def today(self, pinned: Pinned) -> Today:
        del pinned
        return Today(answer=None)

    def afresh(self, frame: Frame) -> Answer:
        raise NotImplementedError(frame)
