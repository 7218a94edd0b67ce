"""A follow-up is read against its thread's last question, which is kept without its words."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Protocol

from bot.core.errors import StoreError
from bot.core.question import Question

log = logging.getLogger(__name__)

THREAD_LIFETIME = timedelta(days=1)
"""A follow-up is read against the thread's last question for this long."""


class ThreadStore(Protocol):
    """The last question of each thread. Every method may raise StoreError."""

    async def read(self, workspace: str, thread: str, since: datetime) -> Question | None:
        """Give the thread's last question (its text and clues are not kept), or None if none since then."""
        ...

    async def write(self, workspace: str, thread: str, question: Question, at: datetime) -> None:
        """Make this the thread's last question."""
        ...

    async def forget(self, before: datetime) -> None:
        """Delete threads whose last question is older than that."""
        ...


class Threads:
    """Remembers threads as well as the store can; without it, each question stands alone."""

    def __init__(self, store: ThreadStore, now: Callable[[], datetime]) -> None:
        self._store = store
        self._now = now

    async def last_question(self, workspace: str, thread: str) -> Question | None:
        """Give the thread's last question, if there is one that still counts."""
        try:
            return await self._store.read(workspace, thread, self._now() - THREAD_LIFETIME)
        except StoreError as error:
            log.warning("store down, thread %s is answered without its context: %s", thread, error)
            return None

    async def remember(self, workspace: str, thread: str, question: Question) -> None:
        """Make this the thread's last question."""
        try:
            await self._store.write(workspace, thread, question, self._now())
        except StoreError as error:
            log.warning("store down, thread %s will have no context: %s", thread, error)

    async def forget_old(self) -> None:
        """Delete threads that have outlived their use. Raises StoreError."""
        await self._store.forget(self._now() - THREAD_LIFETIME)
