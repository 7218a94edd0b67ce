"""Answers under a link that always shows them as they were given."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections import OrderedDict
from collections.abc import Callable, Collection, Coroutine
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.core.errors import StoreError, UserError
from bot.core.pinning import SHORT, Pinned, normalised, restored, serialised
from bot.core.pinning import name as name_of

log = logging.getLogger(__name__)

ANYBODY = ""
"""Stands in place of a workspace for what was pinned on the web page."""

PUBLIC_A_DAY = 500
"""New pins by the web page, over all replicas: what is pinned is kept for ever, and anybody may do it."""

RETRY_SECONDS = 5.0
REMEMBERED = 10_000
FAILED_AT_MOST = 1_000

NOT_NOW = "I can't reach my memory at the moment. Please try again in a minute."
TOO_MANY = "So many answers were pinned here today that no more can be. Please link to the page itself."
NO_REF = "I know no answer by {ref}. A ref has at least {least} letters and digits, as in 7q15pbxf."
NOT_FOUND = "I know no answer by the ref {ref}. It may have been mistyped, or given in another workspace."
AMBIGUOUS = "More than one answer begins with {ref}. Please give more of its letters."
UNREADABLE = "The answer {ref} was kept by another version of Versus, and I can't read it."


class PinStore(Protocol):
    """Pinned answers. Every method may raise StoreError."""

    async def secret(self) -> bytes:
        """Give the secret of this installation: the same on every replica, for ever."""
        ...

    async def add(self, workspace: str, name: str, content: str, at: datetime) -> None:
        """Keep a content under its id for a workspace; what is kept stays as it is."""
        ...

    async def read(self, name: str) -> tuple[str, datetime] | None:
        """Give a content and when it was first kept, for whichever workspace; None if there is none."""
        ...

    async def begin_with(self, workspaces: Collection[str], beginning: str) -> list[str]:
        """Give ids that begin so, of any of these workspaces, of all if none is named.

        Two at most, which tells one from many.
        """
        ...

    async def count(self, workspace: str, since: datetime) -> int:
        """Count what was kept for a workspace since then."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """An answer as it was given. `name`: its id; `at`: when it was given first."""

    name: str
    pinned: Pinned
    at: datetime


class Pinning:
    """Pins answers without anyone waiting for it.

    An id is worked out at once and kept in the background. While the store is down there is none, and the
    answer goes without. What could not be kept although its id was given is tried again until it is.
    """

    def __init__(self, store: PinStore, now: Callable[[], datetime]) -> None:
        self._store = store
        self._now = now
        self._secret = b""
        self._kept: OrderedDict[tuple[str, str], None] = OrderedDict()
        self._failed: dict[tuple[str, str], str] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._retry: asyncio.Task[None] | None = None

    async def open(self) -> None:
        """Make ready; nothing is pinned before. Raises StoreError."""
        self._secret = self._secret or await self._store.secret()

    async def settle(self) -> None:
        """Wait for what is being kept, and try once more what could not be."""
        if self._retry:
            self._retry.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks)
        await self._keep_failed()

    def give(self, workspace: str, pinned: Pinned) -> str:
        """Give the id of an answer, and keep it in the background; empty while nothing can be kept."""
        if not self._secret:
            self._spawn(self._open_soon())
            return ""
        if self._failed:
            return ""
        content = serialised(pinned)
        found = name_of(self._secret, content)
        if (workspace, found) not in self._kept:
            self._spawn(self._keep(workspace, found, content))
        return found

    async def give_anybody(self, pinned: Pinned) -> str:
        """Keep an answer for anybody and give its id. Raises UserError if that cannot be."""
        try:
            await self.open()
            content = serialised(pinned)
            found = name_of(self._secret, content)
            if await self._store.read(found) is None:
                today = self._now().replace(hour=0, minute=0, second=0, microsecond=0)
                if await self._store.count(ANYBODY, today) >= PUBLIC_A_DAY:
                    raise UserError(TOO_MANY)
                await self._store.add(ANYBODY, found, content, self._now())
        except StoreError as error:
            raise _not_now(error) from error
        return found

    async def given(self, typed: str) -> Given | None:
        """Give the answer of a whole id; None if there is none. Raises UserError while the store is down."""
        wanted = normalised(typed)
        try:
            kept = await self._store.read(wanted) if wanted else None
        except StoreError as error:
            raise _not_now(error) from error
        pinned = restored(kept[0]) if kept else None
        return Given(name=wanted, pinned=pinned, at=kept[1]) if kept and pinned else None

    async def find(self, workspace: str | None, ref: str) -> Given:
        """Give the answer of a ref: an id or its beginning, among those of a workspace and of anybody.

        None in place of a workspace: among all, for the one who runs Versus.
        Raises UserError, which says what is wrong with the ref, or that the store is down.
        """
        wanted = normalised(ref)
        if not wanted:
            raise UserError(NO_REF.format(ref=ref.strip()[: 4 * SHORT] or "nothing", least=SHORT))
        try:
            among = () if workspace is None else (workspace, ANYBODY)
            names = await self._store.begin_with(among, wanted)
        except StoreError as error:
            raise _not_now(error) from error
        if len(names) != 1:
            raise UserError((AMBIGUOUS if names else NOT_FOUND).format(ref=wanted))
        found = await self.given(names[0])
        if found is None:
            raise UserError(UNREADABLE.format(ref=wanted))
        return found

    async def ref(self, workspace: str, name: str) -> str:
        """Give the short form of an id where it is told from all others by that; else the whole id."""
        try:
            names = await self._store.begin_with((workspace, ANYBODY), name[:SHORT])
        except StoreError as error:
            raise _not_now(error) from error
        return name[:SHORT] if names == [name] else name

    async def _open_soon(self) -> None:
        with contextlib.suppress(StoreError):  # whoever asks the store says that it is down
            await self.open()

    async def _keep(self, workspace: str, name: str, content: str) -> None:
        try:
            await self._store.add(workspace, name, content, self._now())
        except StoreError as error:
            log.warning("store down, a pinned answer is kept in memory for now: %s", error)
            if len(self._failed) < FAILED_AT_MOST:
                self._failed[workspace, name] = content
            if self._retry is None or self._retry.done():
                self._retry = asyncio.create_task(self._try_again())
            return
        self._kept[workspace, name] = None
        if len(self._kept) > REMEMBERED:
            self._kept.popitem(last=False)

    async def _try_again(self) -> None:
        while self._failed:
            await asyncio.sleep(RETRY_SECONDS)
            await self._keep_failed()

    async def _keep_failed(self) -> None:
        for (workspace, name), content in list(self._failed.items()):
            try:
                await self._store.add(workspace, name, content, self._now())
            except StoreError:
                return
            self._failed.pop((workspace, name), None)

    def _spawn(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


def _not_now(error: StoreError) -> UserError:
    log.warning("store down, pinned answers are not reached: %s", error)
    return UserError(NOT_NOW)
