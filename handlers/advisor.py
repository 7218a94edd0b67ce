"""What the handlers ask of the advisor."""

from __future__ import annotations

from typing import Protocol

from bot.advisor.saving import SavedAnswer
from bot.core.answer import Answer
from bot.core.framing import Frame
from bot.core.model import Catalog, Topic
from bot.core.question import Question
from bot.core.recommending import Answers


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
