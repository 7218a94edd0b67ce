"""Words that point at some of the names before: "the latter", "the Ruby one", "the last two"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from bot.core.question import Question
from bot.core.reading import Reading
from bot.core.threads.context import DROPPING, EXCEPT, POINTING_WORDS

PLACES = {
    "1st": 0,
    "first": 0,
    "former": 0,
    "second": 1,
    "latter": -1,
    "third": 2,
    "last": -1,
    "2nd": 1,
    "3rd": 2,
}
"""Words that point to a place among the names before."""

BARE_PLACES = frozenset("second third 1st 2nd 3rd former latter".split())
"""Those of them that point without "the" before them or "one" behind them, at the start of a text."""

PAIR = frozenset("two pair both couple".split())
"""Words behind a place that make it a place for two."""

PAIRED, MIDDLE_OF = 2, 3


def pointed_at(before: Question, reading: Reading, languages: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """Give those of the subjects before that the text points at; none where it does not."""
    words = reading.repaired
    subjects = before.subjects
    if len(subjects) < 2 or (len(words) > POINTING_WORDS and not PLACES.keys() & set(words[:2])):
        return ()
    if "one" in words or "ones" in words or "thing" in words:
        spoken = set(reading.ids("language"))
        pointed = tuple(one for one in subjects if spoken.intersection(languages[one]))
        if pointed and EXCEPT.intersection(words):
            pointed = tuple(one for one in subjects if one not in pointed)
        if pointed:
            return pointed
    placed = tuple(dict.fromkeys(_by_place(words, subjects)))
    return tuple(one for one in subjects if one not in placed) if DROPPING.intersection(words[:1]) else placed


def _by_place(words: Sequence[str], subjects: Sequence[str]) -> Iterator[str]:
    """Give what words such as "the latter", "second", "the last two" point at."""
    for at, word in enumerate(words):
        place = PLACES.get(word)
        following = words[at + 1] if at + 1 < len(words) else ""
        pointing = (
            word in ("former", "latter")
            or "the" in words[max(0, at - 1) : at]
            or following == "one"
            or (at == 0 and word in BARE_PLACES and following != "question")
        )
        if place is None or not pointing or not -len(subjects) <= place < len(subjects):
            continue
        if following in PAIR and len(subjects) > PAIRED:
            yield from subjects[:PAIRED] if place == 0 else subjects[-PAIRED:]
        else:
            yield subjects[place]
    if len(subjects) == MIDDLE_OF and "middle" in words:
        yield subjects[1]
