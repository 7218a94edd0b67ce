"""What goes on beside the answering: knowledge is reloaded, the store opened and tidied up."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Coroutine
from pathlib import Path

from bot.advisor import Advisor
from bot.core.errors import KnowledgeError, StoreError
from bot.loader import load
from bot.loader.watching import Watch
from bot.store import SqlStore

REOPEN_SECONDS = 5.0
WATCH_SECONDS = 1.0
FORGET_SECONDS = 3600.0

log = logging.getLogger(__name__)


class Upkeep:
    """Keeps the advisor's knowledge and store in order, and tells /healthz how they are.

    `faults`: those for which the last reload was refused; empty if it was not.
    """

    def __init__(self, advisor: Advisor, store: SqlStore, folder: Path) -> None:
        self.faults: tuple[str, ...] = ()
        self._advisor = advisor
        self._store = store
        self._folder = folder
        self._tasks: set[asyncio.Task[None]] = set()
        self._tidying: asyncio.Task[None] | None = None
        self._reloading = asyncio.Lock()
        self._store_tried = asyncio.Event()
        self._store_trouble = ""

    def start(self, *, watching: bool = False) -> None:
        """Begin in the background. `watching`: reload whenever a file of the knowledge changes."""
        self._spawn(self._tend_store())
        if watching:
            self._spawn(self._watch(Watch(self._folder)))

    async def stop(self) -> None:
        """Give up what is under way."""
        for task in self._tasks:
            task.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks)
        if self._tidying:  # its waits are short, and a connection is not to be dropped half-made
            await asyncio.wait({self._tidying})

    async def wait_for_store(self, seconds: float) -> None:
        """Return when the store is open, or could not be opened at the first try, or after that time."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._store_tried.wait(), seconds)

    async def store_works(self) -> bool:
        """Say whether the database answers."""
        try:
            await self._store.ping()
        except StoreError:
            return False
        return True

    def reload_soon(self) -> None:
        """Reload the knowledge in the background."""
        self._spawn(self.reload())

    async def reload(self) -> None:
        """Serve what the folder holds now; if it is faulty, keep serving what is served."""
        async with self._reloading:
            try:
                # In a thread, so that questions are answered meanwhile; the swap is a single assignment.
                await asyncio.to_thread(lambda: self._advisor.replace(load(self._folder)))
            except KnowledgeError as error:
                self.faults = tuple(map(str, error.faults))
                served = self._advisor.catalog.version
                log.error("Knowledge refused, version %s keeps serving:\n%s", served, error)  # noqa: TRY400
            else:
                self.faults = ()
                log.info("Knowledge reloaded: version %s", self._advisor.catalog.version)

    async def _watch(self, watch: Watch) -> None:
        while True:
            await asyncio.sleep(WATCH_SECONDS)
            if await asyncio.to_thread(watch.changed):
                await self.reload()

    async def _tend_store(self) -> None:
        while True:
            works = self._store.is_open or await self._opened()
            if works:
                await self._advisor.store_opened()
                self._tidying = asyncio.create_task(self._advisor.forget_old())
                await asyncio.shield(self._tidying)
            await asyncio.sleep(FORGET_SECONDS if works else REOPEN_SECONDS)

    async def _opened(self) -> bool:
        trouble = ""
        try:
            await self._store.open()
        except StoreError as error:
            trouble = str(error)
        if trouble != self._store_trouble:  # said when it changes, not at every try
            log.warning("%s", trouble or "The database is open")
            self._store_trouble = trouble
        self._store_tried.set()
        return self._store.is_open

    def _spawn(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (bug := task.exception()):
            log.error("Bug in the upkeep; questions are answered all the same", exc_info=bug)
