"""What an address is made of: a word for the kind of question, subjects, then qualifiers."""

from __future__ import annotations

import re
from typing import NamedTuple

from bot.core.model import Catalog, Topic

MOST_SUBJECTS = 6
MOST_VALUES = 4
"""Of each qualifier."""

QUALIFIERS = {
    "without": "ruled_out",
    "for": "use_cases",
    "on": "aspects",
    "in": "languages",
    "not-in": "not_languages",
}
"""The word in an address -> the field of a `Question`; in the order in which they stand."""

SITUATION = ("for", "on", "in", "not-in")


class Kind(NamedTuple):
    """How questions of one intent are addressed.

    `word` begins the path; empty: the word of the subject's topic, see `shelf`. `least` and `most`:
    how many subjects it takes. `ordered`: their order means something. `qualifiers`: those it may have.
    """

    word: str
    least: int = 0
    most: int = MOST_SUBJECTS
    qualifiers: tuple[str, ...] = SITUATION
    ordered: bool = False


KINDS: dict[str, Kind] = {
    "compare": Kind("compare", least=2),
    "limitations": Kind("limitations", least=1),
    "when-to-use": Kind("when", least=1),
    "alternatives": Kind("alternatives", least=1),
    "switch": Kind("switch", least=1, most=2, ordered=True),
    "mistakes": Kind("mistakes"),
    "profile": Kind("", least=1, most=1),
    "fact": Kind("facts"),
    "recommend": Kind("choose", most=0, qualifiers=("without", *SITUATION)),
    "list": Kind("covered", most=0, qualifiers=("without", "in", "not-in")),
    "help": Kind("help", most=0, qualifiers=()),
}
"""Intent id -> how it is addressed. Questions of other intents have no address."""


def shelf(topic: Topic) -> str:
    """Give the word under which the subjects of a topic stand: `frameworks` for web frameworks."""
    return slug(topic.plural.split()[-1])


def shelves(catalog: Catalog) -> dict[str, Topic]:
    """Give the first topic that stands under each word."""
    return {shelf(topic): topic for topic in reversed(catalog.topics)}


def slug(text: str) -> str:
    """Give a text as it may stand in an address: small letters, digits, single hyphens."""
    spelled = text.casefold().replace("#", "sharp").replace("+", "plus")
    return re.sub(r"[^a-z0-9]+", "-", spelled).strip("-")
