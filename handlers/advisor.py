"""What the handlers ask of the advisor."""

from __future__ import annotations

from typing import Protocol

from bot.core.answer import Answer


class Advisor(Protocol):
    """Answers questions; `bot.advisor.Advisor` is one. Not knowing is an answer, too, never an error."""

    def answer(self, text: str) -> Answer:
        """Answer a question that stands alone."""
        ...

    async def ask(self, text: str, *, workspace: str, thread: str) -> Answer:
        """Answer a question of a thread, read against the one before it there."""
        ...

    async def first_time(self, workspace: str, event_id: str) -> bool:
        """Say whether this has not been handled yet, and mark it handled."""
        ...
