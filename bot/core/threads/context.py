"""What a text is about together with the question before it, and words that tell of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from bot.core.model import Subject
from bot.core.reading import Reading

ABOUT = frozenset([("what", "about"), ("how", "about"), ("what", "of"), ("ok", "and"), ("also", "add")])
"""Pairs of words that it begins with, too."""

OPENERS = frozenset("ok okay hm hmm so well oh ah right fine cool nice alright sorry sure yeah yes".split())
"""Words that say nothing at the beginning of a text."""

POINTING = frozenset(
    "it its it's they them their that this those these both either neither one ones two former latter".split()
)
"""Words that point back."""

PRONOUNS = frozenset("it its it's they them their".split())

DROPPING = frozenset("drop forget skip scratch scrap remove exclude ditch kick nevermind".split())
"""Words that take a name out, at the beginning of a text."""

TURNING = frozenset("round around reverse reversed opposite direction versa backwards".split())
"""Words that turn a move round."""

IDLE = frozenset(["help", "out-of-scope"])
"""Intents of a text that goes on with nothing, unless it points back."""

ORDERED, SAME, QUALIFIED, FOLLOWED = 20.0, 6.0, 4.0, 1.8
"""What speaks for the intent before: a text that asks for the same, one that hardly says more, one that
adds a condition, any other."""

BARE_WORDS = 3

POINTING_WORDS = 16

TELLING = 1.8
"""The weight from which on a cue tells that something is asked."""


class Traits(NamedTuple):
    """What tells subjects apart: subject id -> ids of its languages; -> words that describe it."""

    languages: Mapping[str, Sequence[str]]
    described: Mapping[str, frozenset[str]]

    @classmethod
    def of(cls, subjects: Mapping[str, Subject]) -> Traits:
        """Give those of the subjects of a catalog."""
        return cls(
            {name: subject.languages for name, subject in subjects.items()},
            {name: frozenset(subject.described) for name, subject in subjects.items()},
        )


class Continued(NamedTuple):
    """What a text is about together with the question before it.

    `keeps`: what speaks for its `intent`, that of the question before, as a score. `pointed`: a word of the
    text points back at the subjects.
    """

    subjects: tuple[str, ...]
    uncovered: tuple[str, ...] = ()
    use_cases: tuple[str, ...] = ()
    aspects: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    intent: str = ""
    keeps: float = 0.0
    pointed: bool = False


def asks(reading: Reading) -> bool:
    """Say whether a cue tells by itself what is asked."""
    return any(cue.found.weight >= TELLING and cue.found.id not in IDLE for cue in reading.cues)
