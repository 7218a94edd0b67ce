"""Each thing that Slack tells of is handled once, however often and to whichever replica it is told."""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Protocol

from bot.core.errors import StoreError

log = logging.getLogger(__name__)

EVENT_LIFETIME = timedelta(hours=24)
"""Slack drops events more than two hours late, and retries for a day at most: older claims may go."""

EVENTS_REMEMBERED = 10_000
"""Event ids kept in memory, the only guard against doubles while the store is down."""


class EventStore(Protocol):
    """Claims of events. Every method may raise StoreError."""

    async def claim(self, workspace: str, event_id: str, at: datetime) -> bool:
        """Say whether this is the first claim of the event, across all replicas."""
        ...

    async def release(self, workspace: str, event_id: str) -> None:
        """Let the event be claimed again."""
        ...

    async def forget(self, before: datetime) -> None:
        """Delete claims older than that."""
        ...


class Events:
    """Tells the first time of an event from all others."""

    def __init__(self, store: EventStore, now: Callable[[], datetime]) -> None:
        self._store = store
        self._now = now
        self._seen: OrderedDict[tuple[str, str], None] = OrderedDict()

    async def first_time(self, workspace: str, event_id: str) -> bool:
        """Say whether this event has not been handled yet, and mark it handled.

        While the store is down, this process's own memory decides, so a retry that reaches another
        replica would be answered twice: better than not at all.
        """
        if (workspace, event_id) in self._seen:
            return False
        self._seen[workspace, event_id] = None
        if len(self._seen) > EVENTS_REMEMBERED:
            self._seen.popitem(last=False)
        try:
            return await self._store.claim(workspace, event_id, self._now())
        except StoreError as error:
            log.warning("store down, event %s is guarded by memory alone: %s", event_id, error)
            return True

    async def not_yet(self, workspace: str, event_id: str) -> None:
        """Mark it not handled after all: what it asked for failed, and may be tried again."""
        self._seen.pop((workspace, event_id), None)
        try:
            await self._store.release(workspace, event_id)
        except StoreError as error:
            log.warning("store down, event %s cannot be tried again: %s", event_id, error)

    async def forget_old(self) -> None:
        """Delete claims that have outlived their use. Raises StoreError."""
        await self._store.forget(self._now() - EVENT_LIFETIME)
