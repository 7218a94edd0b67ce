"""What the handlers ask of the advisor."""

from __future__ import annotations

from typing import Protocol

from bot.advisor.pinning import Given
from bot.advisor.saving import Saved, SavedAnswer
from bot.core.answer import Answer
from bot.core.framing import Frame
from bot.core.gaps import Opinion
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


class Repeats(Protocol):
    """Knows the last answer of each thread, see `bot.advisor.repeats.Repeats`."""

    async def given(self, workspace: str, thread: str, answer: Answer) -> str | None:
        """Give the message in which the thread got this very answer just now; None if it did not."""
        ...

    async def posted(self, workspace: str, thread: str, answer: Answer, message: str) -> None:
        """Note the message that holds the answer."""
        ...

    async def not_posted(self, workspace: str, thread: str, answer: Answer) -> None:
        """Forget that it was given: Slack did not take it."""
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

    @property
    def repeats(self) -> Repeats:
        """The last answers of threads."""
        ...

    def note(self, workspace: str, answer: Answer) -> None:
        """Keep the question of an answer for the curators if it shows a gap; `ask` does so by itself."""
        ...

    def vote(self, workspace: str, frame: Frame, opinion: Opinion) -> None:
        """Keep what somebody thinks of an answer."""
        ...

    async def save(self, workspace: str, person: str, frame: Frame) -> Saved:
        """Save an answer for a person. Raises UserError while that cannot be done."""
        ...

    async def ask_again(self, frame: Frame, *, workspace: str, thread: str) -> Answer:
        """Answer what was asked another time, in a thread."""
        ...

    async def remember(self, answer: Answer, *, workspace: str, thread: str) -> None:
        """Let the next question in a thread go on from this answer."""
        ...

    async def not_yet(self, workspace: str, event_id: str) -> None:
        """Mark this not handled after all: it failed, and may be tried again."""
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
