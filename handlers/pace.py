"""How often one person may ask: enough for anyone, too little for a loop."""

from __future__ import annotations

import time
from collections import OrderedDict, deque
from collections.abc import Callable

from bot.core.errors import UserError

TOO_OFTEN = "That was a lot of questions at once, and others ask, too. Please ask again in {seconds} seconds."

WINDOW = 60.0
"""Seconds."""

PEOPLE_REMEMBERED = 10_000


class TooOftenError(UserError):
    """Someone asked too often. `told`: they know already."""

    def __init__(self, seconds: int, *, told: bool) -> None:
        super().__init__(TOO_OFTEN.format(seconds=seconds))
        self.told = told


class Pace:
    """Counts the questions of each person in this process; `per_minute` of them are answered, 0: all.

    `clock` gives seconds that never go back.
    """

    def __init__(self, per_minute: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._per_minute = per_minute
        self._clock = clock
        self._asked: OrderedDict[tuple[str, str], deque[float]] = OrderedDict()
        self._told: dict[tuple[str, str], float] = {}

    def count(self, workspace: str, user: str) -> None:
        """Count a question. Raises TooOftenError if it is one too many."""
        person, now = (workspace, user), self._clock()
        asked = self._asked.setdefault(person, deque())
        self._asked.move_to_end(person)
        while asked and asked[0] <= now - WINDOW:
            asked.popleft()
        if self._per_minute and len(asked) >= self._per_minute:
            told = self._told.get(person, 0.0) > now
            self._told[person] = asked[0] + WINDOW
            raise TooOftenError(int(asked[0] + WINDOW - now) + 1, told=told)
        asked.append(now)
        self._told.pop(person, None)
        if len(self._asked) > PEOPLE_REMEMBERED:
            self._told.pop(self._asked.popitem(last=False)[0], None)
