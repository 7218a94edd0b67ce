"""A question as understood: what `understanding` makes of a person's words and `advising` answers."""

from __future__ import annotations

from typing import Literal

from bot.core.frozen import dataclass

Outcome = Literal["answer", "clarify", "decline"]

Reason = Literal[
    "understood",
    "empty",  # nothing was asked
    "how-to",  # how to do or fix something, tools, learning material, upgrades
    "not-covered",  # a choice among things none of which is covered
    "chit-chat",  # greetings, thanks, jokes
    "off-topic",  # none of our business
    "which-subject",  # nobody could know which one is meant
    "which-intent",  # the subject is known, what is asked about it is not
    "near-tie",  # two readings are about equally likely
    "different-topics",  # subjects of two topics, which cannot be compared
    "still-unclear",  # we asked back once, and cannot tell from the reply either
]
"""Why the outcome is what it is; decides the words of a clarifying or declining reply."""


DECLINED = "out-of-scope"
"""The intent of what is none of our business."""


@dataclass(frozen=True, kw_only=True)
class Clue:
    """Words of the text and what they were taken for, with a score; for explaining a reading.

    `start` and `end` are character offsets into `Question.text` (`end` exclusive).
    `kind`: subject, uncovered, intent, use-case, aspect, language, negation, scope.
    """

    kind: str
    words: str
    start: int
    end: int
    meaning: str
    score: float


@dataclass(frozen=True, kw_only=True)
class Question:
    """One question with all that was understood of it.

    `subjects` are covered ids in the order named; for `switch` the one that is left comes first
    where both are known. `ruled_out` is the part of `subjects` that the asker does not want.
    `uncovered`: other technologies weighed, as spelled. `languages` / `not_languages`: what it must /
    must not be written in. `confidence`: 0 to 1, the calibrated chance that the reading is right.
    `suggestions`: full questions to offer where the outcome is not `answer`, most likely first.
    """

    text: str
    intent: str
    outcome: Outcome
    reason: Reason = "understood"
    subjects: tuple[str, ...] = ()
    ruled_out: tuple[str, ...] = ()
    uncovered: tuple[str, ...] = ()
    use_cases: tuple[str, ...] = ()
    aspects: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    not_languages: tuple[str, ...] = ()
    confidence: float = 0.0
    suggestions: tuple[str, ...] = ()
    clues: tuple[Clue, ...] = ()

    @property
    def opens_context(self) -> bool:
        """Whether a follow-up may refer to it; thanks and chit-chat leave the context as it was."""
        return self.outcome != "decline" or self.reason == "not-covered"
