"""A stand-in for the database, with the contracts of the Protocols in `bot.advisor`."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from bot.core.errors import StoreError
from bot.core.gaps import Unanswered, Vote
from bot.core.question import Question


class _Part:
    def __init__(self, store: MemoryStore) -> None:
        self._store = store

    def _stand(self) -> None:
        if self._store.down:
            raise StoreError("the database is down")


class MemoryEvents(_Part):
    """Handled events."""

    def __init__(self, store: MemoryStore) -> None:
        super().__init__(store)
        self.kept: dict[tuple[str, str], datetime] = {}

    async def claim(self, workspace: str, event_id: str, at: datetime) -> bool:
        self._stand()
        first = (workspace, event_id) not in self.kept
        self.kept.setdefault((workspace, event_id), at)
        return first

    async def release(self, workspace: str, event_id: str) -> None:
        self._stand()
        self.kept.pop((workspace, event_id), None)

    async def forget(self, before: datetime) -> None:
        self._stand()
        self.kept = {key: at for key, at in self.kept.items() if at >= before}


class MemoryThreads(_Part):
    """The last question of each thread."""

    def __init__(self, store: MemoryStore) -> None:
        super().__init__(store)
        self.kept: dict[tuple[str, str], tuple[Question, datetime]] = {}

    async def read(self, workspace: str, thread: str, since: datetime) -> Question | None:
        self._stand()
        question, at = self.kept.get((workspace, thread), (None, since))
        return question if at >= since else None

    async def write(self, workspace: str, thread: str, question: Question, at: datetime) -> None:
        self._stand()
        self.kept[workspace, thread] = (question, at)

    async def forget(self, before: datetime) -> None:
        self._stand()
        self.kept = {key: found for key, found in self.kept.items() if found[1] >= before}


class MemorySaved(_Part):
    """The answers that people saved."""

    def __init__(self, store: MemoryStore) -> None:
        super().__init__(store)
        self.kept: dict[tuple[str, str, str], tuple[str, datetime]] = {}

    async def add(self, workspace: str, person: str, frame: str, version: str, at: datetime) -> bool:
        self._stand()
        new = (workspace, person, frame) not in self.kept
        self.kept.setdefault((workspace, person, frame), (version, at))
        return new

    async def of(self, workspace: str, person: str) -> list[tuple[str, str, datetime]]:
        self._stand()
        found = [(key[2], *kept) for key, kept in self.kept.items() if key[:2] == (workspace, person)]
        return sorted(found, key=lambda one: one[2], reverse=True)

    async def remove(self, workspace: str, person: str, frame: str) -> None:
        self._stand()
        self.kept.pop((workspace, person, frame), None)


class MemoryPins(_Part):
    """Pinned answers."""

    def __init__(self, store: MemoryStore) -> None:
        super().__init__(store)
        self.kept: dict[tuple[str, str], tuple[str, datetime]] = {}

    async def secret(self) -> bytes:
        self._stand()
        return bytes(32)

    async def add(self, workspace: str, name: str, content: str, at: datetime) -> None:
        self._stand()
        self.kept.setdefault((workspace, name), (content, at))

    async def read(self, name: str) -> tuple[str, datetime] | None:
        self._stand()
        found = [kept for (_, one), kept in self.kept.items() if one == name]
        return min(found, key=lambda kept: kept[1], default=None)

    async def begin_with(self, workspaces: Collection[str], beginning: str) -> list[str]:
        self._stand()
        names = {name for of, name in self.kept if not workspaces or of in workspaces}
        return sorted(name for name in names if name.startswith(beginning))[:2]

    async def count(self, workspace: str, since: datetime) -> int:
        self._stand()
        return sum(of == workspace and at >= since for (of, _), (_, at) in self.kept.items())


class MemoryGaps(_Part):
    """Gaps and votes."""

    def __init__(self, store: MemoryStore) -> None:
        super().__init__(store)
        self.kept: list[tuple[str, Unanswered]] = []
        self.votes: list[tuple[str, Vote]] = []

    async def add_unanswered(self, workspace: str, gap: Unanswered) -> None:
        self._stand()
        self.kept.append((workspace, gap))

    async def add_vote(self, workspace: str, vote: Vote) -> None:
        self._stand()
        self.votes.append((workspace, vote))

    async def forget(self, before: datetime) -> None:
        self._stand()
        self.kept = [one for one in self.kept if one[1].at >= before]
        self.votes = [one for one in self.votes if one[1].at >= before]


class MemoryReplies(_Part):
    """The last answer of each thread."""

    def __init__(self, store: MemoryStore) -> None:
        super().__init__(store)
        self.kept: dict[tuple[str, str], tuple[str, str, datetime]] = {}

    async def claim(
        self, workspace: str, thread: str, answer: str, since: datetime, at: datetime
    ) -> str | None:
        self._stand()
        last, message, given = self.kept.get((workspace, thread), ("", "", at))
        if last == answer and given >= since:
            return message
        self.kept[workspace, thread] = (answer, "", at)
        return None

    async def posted(self, workspace: str, thread: str, answer: str, message: str) -> None:
        self._stand()
        last, _, at = self.kept[workspace, thread]
        if last == answer:
            self.kept[workspace, thread] = (answer, message, at)

    async def release(self, workspace: str, thread: str, answer: str) -> None:
        self._stand()
        if self.kept.get((workspace, thread), ("", ""))[:2] == (answer, ""):
            del self.kept[workspace, thread]

    async def forget(self, before: datetime) -> None:
        self._stand()
        self.kept = {key: found for key, found in self.kept.items() if found[2] >= before}


class MemoryStore:
    """A store in memory, for as long as a test takes; `down` makes every part of it fail."""

    def __init__(self) -> None:
        self.down = False
        self.events = MemoryEvents(self)
        self.threads = MemoryThreads(self)
        self.saved = MemorySaved(self)
        self.pins = MemoryPins(self)
        self.gaps = MemoryGaps(self)
        self.replies = MemoryReplies(self)
