"""Answers as a short text and back: the query of an address, the hidden state of a form.

    v=1&build=rest-api&team=python&team=php

Ids are small letters, digits and hyphens, so nothing needs to be escaped, and an HTML form with
`method="get"` makes the same query by itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.core.recommending.answers import Answers

VERSION = "1"
VERSION_KEY = "v"

LONGEST = 2_500
"""In bytes. Slack keeps 3,000 in the `private_metadata` of a view, where a little more has to stand beside
the answers. `versus kb check` holds data to it."""

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def encode(answers: Answers) -> str:
    """Give the answers as a text that `decode` reads."""
    pairs = [f"{question}={option}" for question, chosen in answers.items() for option in chosen]
    return "&".join((f"{VERSION_KEY}={VERSION}", *pairs))


def decode(text: str) -> dict[str, tuple[str, ...]]:
    """Give the answers that a text holds, and none for a text that is of another version or no such text."""
    if len(text) > LONGEST:
        return {}
    return from_pairs(pair for part in text.split("&") if len(pair := part.split("=")) == 2)


def from_pairs(pairs: Iterable[Iterable[str]]) -> dict[str, tuple[str, ...]]:
    """Give the answers that pairs of question and option hold. What cannot be an id is passed over.

    A version need not be among them, but if there is one it must be ours.
    """
    found: dict[str, tuple[str, ...]] = {}
    for question, option in pairs:
        if question == VERSION_KEY and option != VERSION:
            return {}
        if question != VERSION_KEY and _ID.fullmatch(question) and _ID.fullmatch(option):
            found[question] = tuple(dict.fromkeys((*found.get(question, ()), option)))
    return found
