"""What could not be answered, and what people thought of answers: for curators, and of nobody."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from datetime import datetime, timedelta
from typing import Protocol

from bot.core.answer import Answer
from bot.core.errors import StoreError
from bot.core.framing import Frame, dumped, frame_of
from bot.core.gaps import Opinion, Unanswered, Vote, is_gap
from bot.core.model import Catalog
from bot.core.redacting import Redactor

log = logging.getLogger(__name__)

KEPT_DAYS = 90
"""How long it is kept where the settings say nothing else."""


class GapStore(Protocol):
    """Gaps and votes, of which no person is known. Every method may raise StoreError."""

    async def add_unanswered(self, workspace: str, gap: Unanswered) -> None:
        """Keep a question that was not answered."""
        ...

    async def add_vote(self, workspace: str, vote: Vote) -> None:
        """Keep what somebody thought of an answer."""
        ...

    async def forget(self, before: datetime) -> None:
        """Delete what is older than that."""
        ...


class Learning:
    """Keeps gaps and votes for `days`, in the background: no answer waits for it."""

    def __init__(self, store: GapStore, now: Callable[[], datetime], days: int) -> None:
        self._store = store
        self._now = now
        self._lifetime = timedelta(days=days)
        self._redactor: tuple[Catalog, Redactor] | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    def note(self, workspace: str, answer: Answer, catalog: Catalog) -> None:
        """Keep the question of an answer if it shows a gap, soon."""
        if is_gap(answer.question):
            self._spawn(self._note(workspace, answer, catalog, self._today()))

    def vote(self, workspace: str, frame: Frame, opinion: Opinion, catalog: Catalog) -> None:
        """Keep what somebody thinks of an answer, soon."""
        found = Vote(
            frame=dumped(frame),
            helpful=opinion.helpful,
            reason=opinion.reason,
            comment=self._redacted(opinion.comment, catalog, ()) if opinion.comment else "",
            version=frame.version,
            at=self._today(),
        )
        self._spawn(self._kept(self._store.add_vote(workspace, found)))

    async def settle(self) -> None:
        """Wait until all is kept."""
        while self._tasks:
            await asyncio.wait(self._tasks)

    async def forget_old(self) -> None:
        """Delete what has been kept for long enough. Raises StoreError."""
        await self._store.forget(self._now() - self._lifetime)

    def _today(self) -> datetime:
        """Give the day alone: with the time, a question could be found in Slack, and who asked it."""
        return self._now().replace(hour=0, minute=0, second=0, microsecond=0)

    async def _note(self, workspace: str, answer: Answer, catalog: Catalog, at: datetime) -> None:
        asked = answer.question
        gap = Unanswered(
            question=self._redacted(asked.text, catalog, asked.uncovered),
            outcome=asked.outcome,
            reason=asked.reason,
            frame=dumped(frame_of(answer)),
            version=answer.version,
            at=at,
        )
        await self._kept(self._store.add_unanswered(workspace, gap))

    async def _kept(self, keeping: Coroutine[None, None, None]) -> None:
        try:
            await keeping
        except StoreError as error:
            log.warning("store down, what could not be answered is not kept: %s", error)

    def _redacted(self, text: str, catalog: Catalog, keep: tuple[str, ...]) -> str:
        if self._redactor is None or self._redactor[0] is not catalog:
            self._redactor = (catalog, Redactor(catalog))
        return self._redactor[1].redacted(text, keep)

    def _spawn(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
