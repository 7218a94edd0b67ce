"""The advisor: answers from one catalog, and keeps what lasts through its use cases."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from bot.advisor.addressed import Addressed
from bot.advisor.events import Events, EventStore
from bot.advisor.learning import KEPT_DAYS, GapStore, Learning
from bot.advisor.pinning import Pinning, PinStore
from bot.advisor.repeats import Repeats, ReplyStore
from bot.advisor.saving import Saved, SavedAnswer, SavedStore, Saving
from bot.advisor.threads import Threads, ThreadStore
from bot.core import advising, pinning, recommending
from bot.core.answer import Answer
from bot.core.errors import StoreError
from bot.core.framing import Frame, impersonal
from bot.core.gaps import Opinion
from bot.core.model import Catalog, Topic
from bot.core.question import Question
from bot.core.recommending import Answers
from bot.core.recording import Grounds, grounds
from bot.core.reviving import afresh
from bot.core.understanding import Understanding

log = logging.getLogger(__name__)


class Store(Protocol):
    """What the advisor keeps, by use. Every row belongs to a workspace."""

    @property
    def events(self) -> EventStore:
        """Claims of what is handled once."""
        ...

    @property
    def pins(self) -> PinStore:
        """Answers as they were given."""
        ...

    @property
    def threads(self) -> ThreadStore:
        """Contexts of threads."""
        ...

    @property
    def saved(self) -> SavedStore:
        """What people saved."""
        ...

    @property
    def gaps(self) -> GapStore:
        """What could not be answered, and votes."""
        ...

    @property
    def replies(self) -> ReplyStore:
        """The last answers of threads."""
        ...


class Advisor:
    """Answers questions from one catalog, which can be replaced while it serves.

    `understanding`: that of the catalog, where it was made before; making it takes a tenth of a second.
    `now` gives the present time, aware, in UTC. `kept_days`: how long gaps and votes are kept. Safe to
    share between tasks of one event loop. `pins`: the answers that were given, under links that always
    show them so. `repeats`: the last answer of each thread.
    """

    def __init__(
        self,
        catalog: Catalog,
        store: Store,
        now: Callable[[], datetime],
        kept_days: int = KEPT_DAYS,
        understanding: Understanding | None = None,
    ) -> None:
        self._knowledge = (catalog, understanding or Understanding(catalog))
        self._addressed = Addressed(catalog, self.answer)
        self._events = Events(store.events, now)
        self._threads = Threads(store.threads, now)
        self._saving = Saving(store.saved, now)
        self.pins = Pinning(store.pins, now)
        self.repeats = Repeats(store.replies, now)
        self._learning = Learning(store.gaps, now, kept_days)

    @property
    def catalog(self) -> Catalog:
        """The knowledge that is being served."""
        return self._knowledge[0]

    def replace(self, catalog: Catalog) -> None:
        """Serve this catalog from the next question on; answers under way finish with the old one."""
        self._knowledge = (catalog, Understanding(catalog))
        self._addressed = Addressed(catalog, self.answer)

    def answer(self, text: str, before: Question | None = None) -> Answer:
        """Answer a question, read against the one `before` it in its thread. Pure; never raises."""
        catalog, understanding = self._knowledge
        return advising.answer(catalog, understanding.read(text, before))

    def afresh(self, frame: Frame) -> Answer:
        """Answer what was asked another time, and say what has changed since. Pure; never raises."""
        return afresh(self.catalog, frame)

    def begin(self, said: Question) -> tuple[Topic, Answers] | None:
        """Give the topic whose questionnaire suits a question, and the answers that it holds already.

        None if there is no such questionnaire. Pure.
        """
        return recommending.begin(self.catalog, said)

    def offer(self, answered: Question) -> tuple[Topic, Answers] | None:
        """Give what `begin` gives, to be offered under an answer that leaves a choice; else None. Pure."""
        return recommending.offer(self.catalog, answered)

    def recommend(self, topic: Topic, answers: Answers) -> Answer:
        """Say what fits these answers to the questionnaire of a topic. Pure; never raises."""
        catalog = self.catalog
        return advising.recommendation_answer(catalog, recommending.recommend(catalog, topic, answers))

    def pin(self, workspace: str, answer: Answer, topic: str = "", answers: Answers | None = None) -> str:
        """Pin an answer in the background and give its id; empty if there is nothing to pin, or no store.

        `topic` and `answers`: of the questionnaire of which it is the result.
        """
        pinned = self.pinned(answer, topic, answers)
        return self.pins.give(workspace, pinned) if pinned else ""

    def pinned(
        self, answer: Answer, topic: str = "", answers: Answers | None = None
    ) -> pinning.Pinned | None:
        """Give what is pinned of an answer, without the asker's words; None if nothing is. Pure."""
        catalog = self.catalog
        if not topic:
            return pinning.pin(catalog, answer)
        found = next((one for one in catalog.topics if one.id == topic), None)
        return pinning.pin_recommendation(found, answers or {}, answer) if found else None

    def frame_at(self, address: str) -> Frame | None:
        """Give what the page at an address of ours is about; None if it shows no answer. Pure."""
        return self._addressed.frame_at(address)

    def address_of(self, frame: Frame) -> str:
        """Give the address of the page that answers it today; empty if it has none. Pure."""
        return self._addressed.address_of(frame)

    def pinned_at(self, frame: Frame) -> pinning.Pinned | None:
        """Give what is pinned of what is said to it today; None if nothing is. Pure."""
        return self.pinned(self.afresh(frame), frame.topic, frame.answers)

    def grounds(self, frame: Frame, chosen: str = "") -> Grounds | None:
        """Give what is known for a decision record; None where there is nothing to decide between. Pure."""
        return grounds(self.catalog, frame, chosen)

    def today(self, pinned: pinning.Pinned) -> pinning.Today:
        """Say what has become of a pinned answer. Pure; never raises."""
        return pinning.today(self.catalog, pinned)

    async def ask(self, text: str, *, workspace: str, thread: str) -> Answer:
        """Answer a question of a thread, and remember it for the next. Works without the store, too."""
        answer = self.answer(text, await self._last_question(workspace, thread))
        await self.remember(answer, workspace=workspace, thread=thread)
        self.note(workspace, answer)
        return answer

    async def ask_again(self, frame: Frame, *, workspace: str, thread: str) -> Answer:
        """Answer what was asked another time, in a thread, and remember it there for the next question."""
        answer = self.afresh(frame)
        await self.remember(answer, workspace=workspace, thread=thread)
        return answer

    async def remember(self, answer: Answer, *, workspace: str, thread: str) -> None:
        """Let the next question of a thread go on from this answer, as it does after `ask`."""
        if answer.question.opens_context:
            await self._threads.remember(workspace, thread, answer.question)

    def note(self, workspace: str, answer: Answer) -> None:
        """Keep the question of an answer for the curators if it shows a gap; `ask` does so by itself.

        It is kept in the background, without names, mentions and links, and nothing of who asked it.
        """
        self._learning.note(workspace, answer, self.catalog)

    def vote(self, workspace: str, frame: Frame, opinion: Opinion) -> None:
        """Keep in the background what somebody thinks of an answer, and nothing of who that is."""
        self._learning.vote(workspace, impersonal(self.catalog, frame), opinion, self.catalog)

    async def settle(self) -> None:
        """Wait until what is kept in the background is kept."""
        await self._learning.settle()
        await self.pins.settle()

    async def first_time(self, workspace: str, event_id: str) -> bool:
        """Say whether this event has not been handled yet, and mark it handled."""
        return await self._events.first_time(workspace, event_id)

    async def not_yet(self, workspace: str, event_id: str) -> None:
        """Mark it not handled after all: what it asked for failed, and may be tried again."""
        await self._events.not_yet(workspace, event_id)

    async def save(self, workspace: str, person: str, frame: Frame) -> Saved:
        """Save an answer for a person, without any name that only they know. Raises UserError."""
        return await self._saving.save(workspace, person, impersonal(self.catalog, frame))

    async def saved(self, workspace: str, person: str) -> tuple[SavedAnswer, ...]:
        """Give what a person has saved, newest first. Raises UserError while the store is down."""
        return await self._saving.saved(workspace, person)

    async def unsave(self, workspace: str, person: str, frame: Frame) -> None:
        """Keep an answer no longer. Raises UserError while the store is down."""
        await self._saving.unsave(workspace, person, impersonal(self.catalog, frame))

    async def store_opened(self) -> None:
        """Make ready what needs the store; without it, nothing is pinned."""
        try:
            await self.pins.open()
        except StoreError as error:
            log.warning("store down, answers are not pinned: %s", error)

    async def forget_old(self) -> None:
        """Delete what has outlived its use."""
        try:
            for part in (self._threads, self._events, self._learning, self.repeats):
                await part.forget_old()
        except StoreError as error:
            log.warning("store down, nothing was tidied up: %s", error)

    async def _last_question(self, workspace: str, thread: str) -> Question | None:
        last = await self._threads.last_question(workspace, thread)
        # It may be from before a reload that took a subject away; a follow-up to that means nothing.
        return last if last and self.catalog.subjects.keys() >= set(last.subjects) else None
