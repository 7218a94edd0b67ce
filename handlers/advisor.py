"""What the handlers ask of the advisor."""

from __future__ import annotations

from typing import Protocol

from bot.advisor.pinning import Given
from bot.advisor.saving import SavedAnswer
from bot.core.answer import Answer
from bot.core.framing import Frame
from bot.core.model import Catalog, Topic
from bot.core.pinning import Pinned, Today
from bot.core.question import Question
from bot.core.recommending import Answers
from bot.core.recording import Grounds


class Pins(Protocol):
    """Where answers are kept as they were given, see `bot.advisor.pinning.Pinning`."""

    async def given(self, typed: str) -> Given | None:
        """Give the answer of a whole id; None if there is none. Raises UserError while that is not known."""
        ...

    async def find(self, workspace: str | None, ref: str) -> Given:
        """Give the answer of a ref, among those of a workspace. Raises UserError."""
        ...

    async def ref(self, workspace: str, name: str) -> str:
        """Give the short form of an id. Raises UserError."""
        ...


class Advisor(Protocol):
    """Answers questions; `bot.advisor.Advisor` is one. Not knowing is an answer, too, never an error."""

    @property
    def catalog(self) -> Catalog:
        """The knowledge that is being served."""
        ...

    def answer(self, text: str) -> Answer:
        """Answer a question that stands alone."""
        ...

    def begin(self, said: Question) -> tuple[Topic, Answers] | None:
        """Give the topic whose questionnaire suits a question, and the answers that it holds already."""
        ...

    def offer(self, answered: Question) -> tuple[Topic, Answers] | None:
        """Give the questionnaire to offer under an answer, as `begin` does; None if no choice is left."""
        ...

    def recommend(self, topic: Topic, answers: Answers) -> Answer:
        """Say what fits these answers to the questionnaire of a topic."""
        ...

    @property
    def pins(self) -> Pins:
        """The answers that were given."""
        ...

    def pin(self, workspace: str, answer: Answer, topic: str = "", answers: Answers | None = None) -> str:
        """Pin an answer in the background and give its id; empty if there is nothing to pin, or no store."""
        ...

    def today(self, pinned: Pinned) -> Today:
        """Say what has become of a pinned answer."""
        ...

    def grounds(self, frame: Frame, chosen: str = "") -> Grounds | None:
        """Give what is known for a decision record; None where there is nothing to decide between."""
        ...

    def frame_at(self, address: str) -> Frame | None:
        """Give what the page at an address of ours is about; None if it shows no answer."""
        ...

    async def ask(self, text: str, *, workspace: str, thread: str) -> Answer:
        """Answer a question of a thread, read against the one before it there."""
        ...

    def afresh(self, frame: Frame) -> Answer:
        """Answer what was asked another time, and say what has changed since."""
        ...

    async def saved(self, workspace: str, person: str) -> tuple[SavedAnswer, ...]:
        """Give what a person has saved, newest first. Raises UserError while that cannot be said."""
        ...

    async def unsave(self, workspace: str, person: str, frame: Frame) -> None:
        """Keep an answer no longer. Raises UserError while that cannot be done."""
        ...

    async def first_time(self, workspace: str, event_id: str) -> bool:
        """Say whether this has not been handled yet, and mark it handled."""
        ...
