"""The same answer is given once in a thread within some minutes; then the first one is pointed to."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Protocol

from bot.core.answer import Answer
from bot.core.errors import StoreError

log = logging.getLogger(__name__)

REPEATS_WITHIN = timedelta(minutes=10)
"""For so long the answer is on the screen, or a short way above it."""

REPLY_LIFETIME = timedelta(days=1)


class ReplyStore(Protocol):
    """The last answer given in each thread. Every method may raise StoreError."""

    async def claim(
        self, workspace: str, thread: str, answer: str, since: datetime, at: datetime
    ) -> str | None:
        """Make this the thread's last answer and give None; or, if it is since then, give its message.

        The message is empty while it is being posted. Of several claims at once, one gets None.
        """
        ...

    async def posted(self, workspace: str, thread: str, answer: str, message: str) -> None:
        """Note the message that holds the thread's last answer."""
        ...

    async def release(self, workspace: str, thread: str, answer: str) -> None:
        """Take back a claim whose message was not posted."""
        ...

    async def forget(self, before: datetime) -> None:
        """Delete what is older than that."""
        ...


class Repeats:
    """Knows the last answer of each thread; while the store is down, every answer is the first."""

    def __init__(self, store: ReplyStore, now: Callable[[], datetime]) -> None:
        self._store = store
        self._now = now

    async def given(self, workspace: str, thread: str, answer: Answer) -> str | None:
        """Give the message in which the thread got this very answer just now; empty if it is on its way.

        None if it did not: then it is for the caller to post it, and to tell `posted` or `not_posted`.
        """
        now = self._now()
        try:
            return await self._store.claim(workspace, thread, _content(answer), now - REPEATS_WITHIN, now)
        except StoreError as error:
            log.warning("store down, thread %s may get the same answer twice: %s", thread, error)
            return None

    async def posted(self, workspace: str, thread: str, answer: Answer, message: str) -> None:
        """Note the message that holds the answer."""
        try:
            await self._store.posted(workspace, thread, _content(answer), message)
        except StoreError as error:
            log.warning("store down, the answer in thread %s cannot be pointed to: %s", thread, error)

    async def not_posted(self, workspace: str, thread: str, answer: Answer) -> None:
        """Forget that it was given: Slack did not take it."""
        try:
            await self._store.release(workspace, thread, _content(answer))
        except StoreError as error:
            log.warning("store down, thread %s may be pointed to what it did not get: %s", thread, error)

    async def forget_old(self) -> None:
        """Delete what has outlived its use. Raises StoreError."""
        await self._store.forget(self._now() - REPLY_LIFETIME)


def _content(answer: Answer) -> str:
    """Give what is the same in two answers that say the same."""
    said = repr((answer.title, answer.bottom_line, answer.parts))
    return hashlib.sha256(said.encode(errors="surrogatepass")).hexdigest()
