"""The answers that a person has saved: what was asked, never how, so that each is answered afresh."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal, Protocol

from bot.core.errors import StoreError, UserError
from bot.core.framing import Frame, dumped, loaded

log = logging.getLogger(__name__)

SAVED_AT_MOST = 50
"""So many answers are kept for a person: what Slack's Home tab can show along with all else."""

NOT_NOW = "I can't reach my memory at the moment. Please try again in a minute."

Saved = Literal["saved", "saved before", "full"]


class SavedStore(Protocol):
    """The frames that people saved. Every method may raise StoreError."""

    async def add(self, workspace: str, person: str, frame: str, version: str, at: datetime) -> bool:
        """Keep a frame for a person. Says whether it was not kept yet; what is kept stays as it is."""
        ...

    async def of(self, workspace: str, person: str) -> list[tuple[str, str, datetime]]:
        """Give what is kept for a person as (frame, version, at), newest first."""
        ...

    async def remove(self, workspace: str, person: str, frame: str) -> None:
        """Keep it no longer."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedAnswer:
    """An answer that a person saved. `frame.version`: the knowledge it was given from; `at`: when it was."""

    frame: Frame
    at: datetime


class Saving:
    """Saves answers for people. What is saved must not hold a person's own words, see `impersonal`."""

    def __init__(self, store: SavedStore, now: Callable[[], datetime]) -> None:
        self._store = store
        self._now = now

    async def save(self, workspace: str, person: str, frame: Frame) -> Saved:
        """Save an answer; saving it again changes nothing. Raises UserError while the store is down."""
        try:
            if len(await self._store.of(workspace, person)) >= SAVED_AT_MOST:
                return "full"
            new = await self._store.add(workspace, person, _key(frame), frame.version, self._now())
        except StoreError as error:
            raise _not_now(error) from error
        return "saved" if new else "saved before"

    async def saved(self, workspace: str, person: str) -> tuple[SavedAnswer, ...]:
        """Give what a person has saved, newest first. Raises UserError while the store is down."""
        try:
            kept = await self._store.of(workspace, person)
        except StoreError as error:
            raise _not_now(error) from error
        read = [(loaded(text), version, at) for text, version, at in kept]
        return tuple(
            SavedAnswer(frame=replace(frame, version=version), at=at) for frame, version, at in read if frame
        )

    async def unsave(self, workspace: str, person: str, frame: Frame) -> None:
        """Keep it no longer. Raises UserError while the store is down."""
        try:
            await self._store.remove(workspace, person, _key(frame))
        except StoreError as error:
            raise _not_now(error) from error


def _key(frame: Frame) -> str:
    """Give what makes two saved answers the same: what is asked, not from which knowledge it was answered."""
    return dumped(replace(frame, version=""))


def _not_now(error: StoreError) -> UserError:
    log.warning("store down, saved answers are not reached: %s", error)
    return UserError(NOT_NOW)
