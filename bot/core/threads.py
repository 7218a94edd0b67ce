"""Threads: a text that goes on from the question before it, read with what that one was about.

`continue_from` says what the text is about, names and situation, or None if it stands alone. What is
asked about them is scored afterwards as for any question, so "and how do I install it" is declined.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from bot.core.english import FUNCTION
from bot.core.question import Question
from bot.core.reading import Reading

ADDING = frozenset("and or plus versus vs against compared throw add include toss bring put hmm".split())
"""Words that an addition begins with."""

ABOUT = frozenset([("what", "about"), ("how", "about"), ("what", "of"), ("ok", "and"), ("also", "add")])
"""Pairs of words that it begins with, too."""

TRAILING = frozenset("too also either then instead well please though pls again".split())

GOING_ON = frozenset(
    "and but or what why same then also ok so because hm hmm since in for without with "
    "must only yes no".split()
)
"""Words that a text without names goes on with."""

FRESH = frozenset(["recommend", "list", "mistakes", "help"])
"""Intents that ask anew where the kind of thing we compare is named."""

POINTING = frozenset(
    "it its it's they them their that this those these both either neither one ones two former latter".split()
)
"""Words that point back."""

CORRECTING = frozenset(
    "meant mean sorry oops obviously typo correction rather actually course wrong autocorrect damn".split()
)

PLACES = {
    "first": 0,
    "former": 0,
    "second": 1,
    "latter": -1,
    "third": 2,
    "last": -1,
    "1st": 0,
    "2nd": 1,
    "3rd": 2,
}

SAME, QUALIFIED, FOLLOWED = 6.0, 4.0, 1.8
"""What speaks for the intent before: a text that hardly says more, one that adds a condition, any other."""

QUALIFYING = frozenset("with without but only just in for must has using on at under not no".split())
"""Words that a condition begins with."""

DROPPING = frozenset("drop forget skip scratch remove exclude ditch kick".split())
"""Words that take a name out, at the beginning of a text."""

ADDITION_WORDS = 9
BARE_WORDS = 3
HOW_TO = 3.0
"""The weight from which on a cue makes a text none of our business, whatever was asked before."""

TELLING = 1.8
"""The weight from which on a cue tells that something is asked."""

FOLLOW_UP_WORDS = 9
POINTING_WORDS = 16


class Continued(NamedTuple):
    """What a text is about together with the question before it.

    `keeps`: what speaks for its `intent`, that of the question before, as a score.
    """

    subjects: tuple[str, ...]
    uncovered: tuple[str, ...] = ()
    use_cases: tuple[str, ...] = ()
    aspects: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    intent: str = ""
    keeps: float = 0.0


def continue_from(
    before: Question, reading: Reading, languages: Mapping[str, Sequence[str]]
) -> Continued | None:
    """Say what a text is about, if it goes on. `languages`: subject id -> ids of its languages."""
    known = _carried(before)
    if reading.subjects or reading.uncovered:
        return _with_names(known, reading)
    return _without_names(before, known, reading, languages)


def _carried(before: Question) -> Continued:
    return Continued(
        before.subjects, before.uncovered, before.use_cases, before.aspects, before.languages, before.intent
    )


def _with_names(known: Continued, reading: Reading) -> Continued | None:
    words = reading.repaired
    named = reading.subjects
    out = {mention.entry.id for mention in reading.mentions if mention.covered and mention.ruled_out}
    if DROPPING.intersection(words[:2]):
        out |= set(named[:1])
    if out and out < set(known.subjects) and set(named) <= set(known.subjects):
        return known._replace(subjects=tuple(one for one in known.subjects if one not in out), keeps=SAME)
    if not known.subjects and not known.uncovered:
        return None
    if "same" in words[:3]:
        return known._replace(subjects=named, uncovered=reading.uncovered, keeps=SAME)
    if len(words) <= ADDITION_WORDS and (
        CORRECTING.intersection(words) or (out and len(named) < len(reading.mentions))
    ):
        return _corrected(known, reading)
    if not _adds(reading):
        return None
    if len(known.subjects) + len(known.uncovered) > 1:
        return known._replace(
            subjects=tuple(dict.fromkeys((*known.subjects, *named))),
            uncovered=tuple(dict.fromkeys((*known.uncovered, *reading.uncovered))),
            keeps=QUALIFIED,
        )
    if {"vs", "versus", "against", "compared"}.intersection(words):
        return known._replace(
            subjects=tuple(dict.fromkeys((*known.subjects, *named))), intent="compare", keeps=SAME
        )
    return known._replace(subjects=named, uncovered=reading.uncovered, keeps=QUALIFIED) if named else None


def _adds(reading: Reading) -> bool:
    """Say whether a text is hardly more than names: "and Quart?", "throw Phoenix in as well"."""
    words = reading.repaired
    if len(words) > ADDITION_WORDS:
        return False
    opens = words[0] in ADDING or tuple(words[:2]) in ABOUT or words[0] == "of"
    if len(reading.mentions) > 1 and not opens:
        return False
    return (
        opens
        or words[-1] in TRAILING
        or (len(words) <= BARE_WORDS and not reading.labels and not reading.cues)
    )


def _corrected(known: Continued, reading: Reading) -> Continued:
    """Put the names in the place of those that they correct: those named along with them, or the likest."""
    kept = list(known.subjects)
    uncovered = list(known.uncovered)
    known = known._replace(keeps=SAME)
    meant = [one for one in reading.subjects if one not in kept]
    if not meant:
        return known
    revoked = [one for one in reading.subjects if one in kept]
    gone = {spelled.lower() for spelled in reading.uncovered}
    if revoked:
        kept[kept.index(revoked[0])] = meant[0]
        return known._replace(subjects=tuple(kept))
    left = [one for one in uncovered if one.lower() in gone] or [*kept, *uncovered]
    if known.intent == "compare" and len(left) == 1:
        return known._replace(subjects=(*kept, meant[0]))
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - slow to import, and corrections are few

    likest = min(left, key=lambda one: OSA.normalized_distance(one.lower(), meant[0]))
    if likest in uncovered:
        uncovered.remove(likest)
        kept.insert(0, meant[0])
    else:
        kept[kept.index(likest)] = meant[0]
    return known._replace(subjects=tuple(kept), uncovered=tuple(uncovered))


def _without_names(
    before: Question, known: Continued, reading: Reading, languages: Mapping[str, Sequence[str]]
) -> Continued | None:
    words = reading.repaired
    pointed = _pointed_at(before, reading, languages)
    if pointed:
        return _about(known._replace(subjects=pointed, uncovered=()), reading)
    if {"round", "around", "reverse", "opposite", "direction"}.intersection(words) and len(
        words
    ) <= BARE_WORDS * 2:
        return known._replace(subjects=known.subjects[::-1], keeps=SAME)
    if "same" not in words and not _goes_on(before, reading):
        return None
    unwanted = {label.found.id for label in reading.denied if label.found.kind == "language"}
    left = tuple(one for one in known.subjects if not unwanted.intersection(languages[one]))
    return _about(
        known._replace(subjects=left) if left and unwanted and len(known.subjects) > 1 else known, reading
    )


def _about(known: Continued, reading: Reading) -> Continued:
    """Replace the situation and the qualities by those that the text gives."""
    howto = any(cue.found.id == "out-of-scope" and cue.found.weight > HOW_TO for cue in reading.cues)
    qualifies = (reading.repaired[0] in QUALIFYING and not reading.cues) or tuple(
        reading.repaired[:2]
    ) in ABOUT
    return known._replace(
        keeps=0.0 if howto else QUALIFIED if qualifies or reading.denied else FOLLOWED,
        use_cases=reading.ids("use-case") or known.use_cases,
        aspects=reading.ids("aspect") or (() if reading.cues else known.aspects),
        languages=reading.ids("language") or known.languages,
    )


def _pointed_at(
    before: Question, reading: Reading, languages: Mapping[str, Sequence[str]]
) -> tuple[str, ...]:
    words = reading.repaired
    subjects = before.subjects
    if len(words) > POINTING_WORDS or len(subjects) < 2:
        return ()
    if "one" in words or "ones" in words or "thing" in words:
        spoken = set(reading.ids("language"))
        pointed = tuple(one for one in subjects if spoken.intersection(languages[one]))
        if pointed:
            return pointed
    for at, word in enumerate(words):
        place = PLACES.get(word)
        pointing = word in ("former", "latter") or "the" in words[max(0, at - 1) : at]
        if place is not None and pointing and -len(subjects) <= place < len(subjects):
            return (subjects[place],)
    return ()


def _goes_on(before: Question, reading: Reading) -> bool:
    """Say whether a text without names needs the question before it to mean anything."""
    words = reading.repaired
    asked = {cue.found.id for cue in reading.cues if cue.found.weight >= TELLING}
    topic = any(label.found.kind == "topic" for label in reading.labels)
    if topic and before.intent != "recommend" and asked & FRESH and words[0] not in ("yes", "no"):
        return False
    if "out-of-scope" in asked and not reading.labels and len(asked) == 1:
        return False
    if not asked and not reading.labels and not reading.denied and any(map(_carries_meaning, words)):
        return False
    if words[0] in GOING_ON or POINTING.intersection(words):
        return len(words) <= POINTING_WORDS
    return len(words) <= FOLLOW_UP_WORDS


def _carries_meaning(word: str) -> bool:
    return word not in FUNCTION and word not in GOING_ON and word.isalpha()
