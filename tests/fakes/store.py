"""A stand-in for the database."""

from __future__ import annotations

from datetime import datetime

from bot.core.question import Question


class MemoryStore:
    """A store in memory, for as long as a test takes."""

    def __init__(self) -> None:
        self._events: set[tuple[str, str]] = set()
        self._threads: dict[tuple[str, str], Question] = {}

    async def claim_event(self, workspace: str, event_id: str, at: datetime) -> bool:
        del at
        first = (workspace, event_id) not in self._events
        self._events.add((workspace, event_id))
        return first

    async def read_thread(self, workspace: str, thread: str, since: datetime) -> Question | None:
        del since
        return self._threads.get((workspace, thread))

    async def write_thread(self, workspace: str, thread: str, question: Question, at: datetime) -> None:
        del at
        self._threads[workspace, thread] = question

    async def forget(self, threads_before: datetime, events_before: datetime) -> None:
        del threads_before, events_before
