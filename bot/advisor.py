"""The use cases of Versus, and the one door through which its surfaces reach knowledge and store."""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Protocol

from bot.core import advising, recommending
from bot.core.answer import Answer
from bot.core.errors import StoreError
from bot.core.model import Catalog, Topic
from bot.core.question import Question
from bot.core.recommending import Answers
from bot.core.understanding import Understanding

log = logging.getLogger(__name__)

THREAD_LIFETIME = timedelta(days=1)
"""A follow-up is read against the thread's last question for this long."""

EVENT_LIFETIME = timedelta(hours=24)
"""Slack drops events more than two hours late, and retries for a day at most: older claims may go."""

LEAVES_A_CHOICE = ("recommend", "compare")
"""Intents whose answer leaves a choice to make, in which the questionnaire helps."""

EVENTS_REMEMBERED = 10_000
"""Event ids kept in memory, the only guard against doubles while the store is down."""


class Store(Protocol):
    """What the advisor keeps. Every row belongs to a workspace. Every method may raise StoreError."""

    async def claim_event(self, workspace: str, event_id: str, at: datetime) -> bool:
        """Say whether this is the first claim of the event, across all replicas."""
        ...

    async def read_thread(self, workspace: str, thread: str, since: datetime) -> Question | None:
        """Give the thread's last question (its text and clues are not kept), or None if none since then."""
        ...

    async def write_thread(self, workspace: str, thread: str, question: Question, at: datetime) -> None:
        """Make this the thread's last question."""
        ...

    async def forget(self, threads_before: datetime, events_before: datetime) -> None:
        """Delete threads and event claims older than that."""
        ...


class Advisor:
    """Answers questions from one catalog, which can be replaced while it serves.

    `now` gives the present time, aware, in UTC. Safe to share between tasks of one event loop.
    """

    def __init__(self, catalog: Catalog, store: Store, now: Callable[[], datetime]) -> None:
        self._knowledge = (catalog, Understanding(catalog))
        self._store = store
        self._now = now
        self._seen: OrderedDict[tuple[str, str], None] = OrderedDict()

    @property
    def catalog(self) -> Catalog:
        """The knowledge that is being served."""
        return self._knowledge[0]

    def replace(self, catalog: Catalog) -> None:
        """Serve this catalog from the next question on; answers under way finish with the old one."""
        self._knowledge = (catalog, Understanding(catalog))

    def answer(self, text: str, before: Question | None = None) -> Answer:
        """Answer a question, read against the one `before` it in its thread. Pure; never raises."""
        catalog, understanding = self._knowledge
        return advising.answer(catalog, understanding.read(text, before))

    def begin(self, said: Question) -> tuple[Topic, Answers] | None:
        """Give the topic whose questionnaire suits a question, and the answers that it holds already.

        None if there is no such questionnaire. Pure.
        """
        catalog = self.catalog
        about = {catalog.topic_of[subject].id for subject in said.subjects if subject in catalog.subjects}
        offered = [one for one in catalog.topics if one.questionnaire and (not about or one.id in about)]
        if not offered:
            return None
        prefilled = [(one, recommending.prefill(one.questionnaire, said)) for one in offered]
        return max(prefilled, key=lambda found: len(found[1]))

    def offer(self, answered: Question) -> tuple[Topic, Answers] | None:
        """Give what `begin` gives, to be offered under an answer that leaves a choice; else None. Pure."""
        chosen_among = answered.outcome == "answer" and answered.intent in LEAVES_A_CHOICE
        return self.begin(answered) if chosen_among else None

    def recommend(self, topic: Topic, answers: Answers) -> Answer:
        """Say what fits these answers to the questionnaire of a topic. Pure; never raises."""
        catalog = self.catalog
        return advising.recommendation_answer(catalog, recommending.recommend(catalog, topic, answers))

    async def ask(self, text: str, *, workspace: str, thread: str) -> Answer:
        """Answer a question of a thread, and remember it for the next. Works without the store, too."""
        answer = self.answer(text, await self._last_question(workspace, thread))
        if answer.question.opens_context:
            await self._remember(workspace, thread, answer.question)
        return answer

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
            return await self._store.claim_event(workspace, event_id, self._now())
        except StoreError as error:
            log.warning("store down, event %s is guarded by memory alone: %s", event_id, error)
            return True

    async def forget_old(self) -> None:
        """Delete what has outlived its use: threads after a day, event claims after a day."""
        now = self._now()
        try:
            await self._store.forget(now - THREAD_LIFETIME, now - EVENT_LIFETIME)
        except StoreError as error:
            log.warning("store down, nothing was tidied up: %s", error)

    async def _last_question(self, workspace: str, thread: str) -> Question | None:
        try:
            last = await self._store.read_thread(workspace, thread, self._now() - THREAD_LIFETIME)
        except StoreError as error:
            log.warning("store down, thread %s is answered without its context: %s", thread, error)
            return None
        # It may be from before a reload that took a subject away; a follow-up to that means nothing.
        return last if last and self.catalog.subjects.keys() >= set(last.subjects) else None

    async def _remember(self, workspace: str, thread: str, question: Question) -> None:
        try:
            await self._store.write_thread(workspace, thread, question, self._now())
        except StoreError as error:
            log.warning("store down, thread %s will have no context: %s", thread, error)
