"""The store over SQL: one database, and a part for each use."""

from __future__ import annotations

from bot.store.database import Database
from bot.store.erasing import Erasing
from bot.store.events import SqlEvents
from bot.store.gaps import SqlGaps
from bot.store.pins import SqlPins
from bot.store.replies import SqlReplies
from bot.store.saved import SqlSaved
from bot.store.threads import SqlThreads


class SqlStore(Database):
    """What lasts; `bot.advisor.Store` says what it must have."""

    def __init__(self, address: str) -> None:
        super().__init__(address)
        self.events = SqlEvents(self)
        self.threads = SqlThreads(self)
        self.saved = SqlSaved(self)
        self.pins = SqlPins(self)
        self.gaps = SqlGaps(self)
        self.replies = SqlReplies(self)
        self.erasing = Erasing(self)
