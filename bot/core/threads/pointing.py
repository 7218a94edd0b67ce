"""Words that point at names: "the latter", "the Ruby one", "the last two"; read as if these stood there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.core.lexicon import SURE
from bot.core.linking import Mention
from bot.core.ordinary import CERTAIN
from bot.core.phrases import Entry, Match
from bot.core.question import Question
from bot.core.reading import Reading, ruled_out
from bot.core.threads.context import Traits

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

NUMBERS = {"one": 0, "two": 1, "three": 2, "1": 0, "2": 1, "3": 2, "a": 0, "b": 1, "c": 2}
"""Words that do so behind one of `COUNTED`: "number two", "option b"."""

COUNTED = frozenset("number option nr candidate choice".split())

BARE_PLACES = frozenset("second third 1st 2nd 3rd former latter".split())
"""Those of `PLACES` that point without "the" before them or "one" behind them, at the start of a text."""

NO_PLACES = frozenset(
    "question time times place day week month year years step release version half part opinion thought "
    "impression glance sentence bit paragraph".split()
)
"""Words behind a place that make it one among other things."""

AMONG = frozenset("the them those these all em".split())
"""Words behind "the first of" that make it one of the names."""

PAIR = frozenset("two pair both couple".split())
"""Words behind a place that make it a place for two."""

PAIRED, MIDDLE_OF = 2, 3

KINDS = frozenset(
    "one ones thing things side route camp option framework guy way world variant stuff".split()
)
"""Words that stand for a name behind what describes it: "the Java one", "the Erlang side"."""

DESCRIBING = frozenset("one ones thing things side route camp".split())
"""Those of them that do so anywhere in a text."""

DESCRIBED = frozenset("one ones of option".split())
"""Words behind one that describes what is meant: "the heavy one", "the older of them"."""

CLAUSE_WORDS = 5
"""As far behind "the one" what describes it may stand: "the one that runs on the beam"."""

POINTERS = frozenset("the that this".split())

WHOLES = frozenset("all anything everything any none nothing".split())
"""Words before "but" that make it leave something out."""

PLACING = frozenset([*PLACES, *COUNTED, "middle"])
"""What stands in every text that points at a place."""


def with_pointed(before: Question, reading: Reading, traits: Traits) -> Reading:
    """Give the reading as if the names stood there that the text points at."""
    words = reading.repaired
    spoken = [label for label in (*reading.labels, *reading.denied) if label.found.kind == "language"]
    pointed = list(_by_language(before, words, spoken, traits)) if spoken else []
    if pointed:
        reading = reading._replace(
            labels=[one for one in reading.labels if one.found.kind != "language"],
            denied=[one for one in reading.denied if one.found.kind != "language"],
        )
    if len(before.subjects) + len(before.uncovered) > 1:
        if not PLACING.isdisjoint(words):
            pointed += _by_place(before, words)
        if not pointed and not POINTERS.isdisjoint(words):
            pointed += _by_description(before, words, traits)
    if not pointed:
        return reading
    mentions = sorted([*reading.mentions, *pointed], key=lambda one: one.start)
    return reading._replace(
        mentions=mentions, subjects=tuple(dict.fromkeys([one.entry.id for one in mentions if one.covered]))
    )


def _mention(words: Sequence[str], start: int, end: int, subject: str) -> Mention:
    begin = start - 1 if start and words[start - 1] in POINTERS else start
    out = ruled_out(words, begin, end) or (
        begin > 1 and words[begin - 1] == "but" and words[begin - 2] in WHOLES
    )
    return Mention(begin, end, Entry("subject", subject, SURE), CERTAIN, ruled_out=out)


def _by_language(
    before: Question, words: Sequence[str], spoken: Sequence[Match], traits: Traits
) -> Iterator[Mention]:
    """Give those that "the PHP one" means: before, or else of all the only one in that language."""
    loosely = not DESCRIBING.isdisjoint(words)
    for start, end, _, label in spoken:
        tightly = end < len(words) and words[end] in KINDS and start > 0 and words[start - 1] in POINTERS
        if not (loosely or tightly):
            continue
        found = [one for one in before.subjects if label.id in traits.languages[one]]
        if not found and (tightly or ("that", "one") in pairwise(words)):
            found = [one for one, written in traits.languages.items() if label.id in written]
            found = found if len(found) == 1 else []
        elif len(found) == len(before.subjects) and not tightly:
            continue
        for one in found:
            yield _mention(words, start, end + tightly, one)


def _by_description(before: Question, words: Sequence[str], traits: Traits) -> Iterator[Mention]:
    """Give those that "the lighter of the two" or "the one with the admin" means."""
    for at, word in enumerate(words[:-1]):
        if word not in POINTERS:
            continue
        start, end = (at + 1, at + 2) if words[at + 1] != "one" else (at + 2, at + 2 + CLAUSE_WORDS)
        if start == at + 1 and not DESCRIBED.intersection(words[end : end + 1]):
            continue
        spoken = set(words[start:end])
        found = [one for one in before.subjects if not spoken.isdisjoint(traits.described.get(one, ()))]
        if len(found) < len(before.subjects) or before.uncovered:
            for one in found:
                yield _mention(words, at + 1, min(end + 1, len(words)), one)


def _by_place(before: Question, words: Sequence[str]) -> Iterator[Mention]:
    """Give those that "the latter", "second", "the last two" point at; what we cover counts first."""
    subjects = before.subjects
    named = len(subjects) + len(before.uncovered)
    for at, word in enumerate(words):
        place = _place(words, at)
        if place is None or not -named <= place < named:
            continue
        following = words[at + 1] if at + 1 < len(words) else ""
        if following in PAIR and named > PAIRED:
            for one in subjects[:PAIRED] if place == 0 else subjects[-PAIRED:]:
                yield _mention(words, at, at + 2, one)
        elif place % named < len(subjects):
            end = at + 1 + (following in ("one", "of") or word in COUNTED)
            yield _mention(words, at, end, subjects[place % named])
    if len(subjects) == MIDDLE_OF and "middle" in words:
        at = words.index("middle")
        yield _mention(words, at, at + 1, subjects[1])


def _place(words: Sequence[str], at: int) -> int | None:
    """Give the place that a word points to, if it does."""
    word = words[at]
    following = words[at + 1] if at + 1 < len(words) else ""
    if word in COUNTED:
        return NUMBERS.get(following)
    place = PLACES.get(word)
    pointing = (
        word in ("former", "latter")
        or (at > 0 and words[at - 1] == "the")
        or following == "one"
        or (at == 0 and word in BARE_PLACES)
    )
    among = following != "of" or not AMONG.isdisjoint(words[at + 2 : at + 3])
    return place if pointing and among and following not in NO_PLACES else None
