"""Names in a text that goes on: put in the place of those before, beside them or against them."""

from __future__ import annotations

from bot.core.lexicon import PEERS
from bot.core.reading import Reading
from bot.core.threads.context import (
    ABOUT,
    BARE_WORDS,
    DROPPING,
    IDLE,
    ORDERED,
    POINTING,
    POINTING_WORDS,
    QUALIFIED,
    SAME,
    Continued,
    asks,
)

ADDING = frozenset(
    "and or plus versus vs against compared throw add include toss chuck bring put hmm".split()
)
"""Words that an addition begins with."""

TRAILING = frozenset("too also either then instead well please though pls again".split())

CORRECTING = frozenset("meant mean oops typo correction autocorrect".split())
"""Words that correct a name."""

HEDGING = frozenset("sorry obviously rather actually course wrong damn".split())
"""Words that correct one where nothing else is asked."""

PUTTING = frozenset("instead add put take in with for swap replace swapping".split())
"""Words that put another name in the place of one that is taken out."""

WEIGHED = frozenset("than over against versus vs compared like".split())
"""Words before a name that something before is weighed against."""

OPEN = frozenset(["alternatives", "recommend"])
"""Intents that leave a choice, to which conditions may be added."""

ADDITION_WORDS = 9


def of_the_kind(reading: Reading) -> bool:
    """Say whether something is named that is not covered, but of a kind that may be weighed."""
    return any(not one.covered and one.entry.id in PEERS for one in reading.mentions)


def with_names(known: Continued, reading: Reading) -> Continued | None:
    """Give what is spoken of with the names of the text; None if it stands alone."""
    if known.intent in OPEN and all(one.ruled_out for one in reading.mentions):
        return _together(known, reading)._replace(keeps=SAME)
    if not known.subjects and not known.uncovered:
        return _chosen_among(known, reading)
    if not reading.subjects and reading.repaired[0] == "in":
        return known._replace(uncovered=reading.uncovered, keeps=SAME)
    return _put_with(known._replace(intent="compare") if known.intent in IDLE else known, reading)


def _put_with(known: Continued, reading: Reading) -> Continued | None:
    """Put names to those that are known: in their place, beside them, or against them."""
    words = reading.repaired
    if replaced := _replaced(known, reading):
        return replaced
    if "same" in words[:3]:
        return known._replace(subjects=reading.subjects, uncovered=reading.uncovered, keeps=ORDERED)
    if _corrects(reading):
        return _corrected(known, reading)
    if _weighed_against(known, reading):
        return _together(known, reading)._replace(intent="compare", keeps=QUALIFIED)
    if not _adds(reading) and not (known.intent == "compare" and _hardly_asks(reading)):
        return None
    if len(known.subjects) + len(known.uncovered) > 1:
        return _together(known, reading)._replace(keeps=QUALIFIED)
    if {"vs", "versus", "against", "compared"}.intersection(words):
        return _together(known, reading)._replace(intent="compare", keeps=SAME)
    named = reading.subjects
    return known._replace(subjects=named, uncovered=reading.uncovered, keeps=QUALIFIED) if named else None


def _chosen_among(known: Continued, reading: Reading) -> Continued | None:
    """Take names thrown in where the choice was open as asked about for what was said: "Flask then?"."""
    named = reading.subjects
    if known.intent != "recommend" or not named or not _adds(reading):
        return None
    return known._replace(subjects=named, intent="compare" if named[1:] else "when-to-use", keeps=QUALIFIED)


def _hardly_asks(reading: Reading) -> bool:
    """Say whether one name is thrown in and nothing is asked of it: "would Phoenix change that?"."""
    said = asks(reading) or reading.labels
    return not said and len(reading.mentions) == 1 and len(reading.repaired) <= ADDITION_WORDS


def _together(known: Continued, reading: Reading) -> Continued:
    return known._replace(
        subjects=tuple(dict.fromkeys((*known.subjects, *reading.subjects))),
        uncovered=tuple(dict.fromkeys((*known.uncovered, *reading.uncovered))),
    )


def _replaced(known: Continued, reading: Reading) -> Continued | None:
    """Take out names that are dropped or ruled out, and put in those that come for them."""
    words, named = reading.repaired, reading.subjects
    gone = {mention.entry.id for mention in reading.mentions if mention.covered and mention.ruled_out}
    if DROPPING.intersection(words[:2]) or words[0] in ("swap", "out", "minus"):
        gone |= set(named[:1])
    left = tuple(one for one in known.subjects if one not in gone)
    new = tuple(one for one in named if one not in known.subjects)
    if not gone or gone.isdisjoint(known.subjects) or new != tuple(one for one in named if one not in gone):
        return None
    if new and len(words) > ADDITION_WORDS and not PUTTING.intersection(words):
        return None
    return known._replace(subjects=(*left, *new), keeps=SAME) if left or new else None


def _corrects(reading: Reading) -> bool:
    words = reading.repaired
    ruled_out = any(one.ruled_out for one in reading.mentions)
    return len(words) <= ADDITION_WORDS and (
        not CORRECTING.isdisjoint(words)
        or not (HEDGING.isdisjoint(words) or asks(reading))
        or (ruled_out and len(reading.subjects) < len(reading.mentions))
    )


def _weighed_against(known: Continued, reading: Reading) -> bool:
    """Say whether what was spoken of is weighed against the names: "is it faster than Django?"."""
    words = reading.repaired
    new = set(reading.subjects).isdisjoint(known.subjects)
    points = bool(POINTING.intersection(words)) or (len(words) <= BARE_WORDS and len(reading.mentions) == 1)
    return (
        new
        and points
        and len(words) <= POINTING_WORDS
        and any(WEIGHED.intersection(words[max(0, one.start - 2) : one.start]) for one in reading.mentions)
    )


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
    target = known.intent == "switch" and "to" in reading.repaired[:2]
    if len(left) == 1 and (known.intent == "compare" or target):
        return known._replace(subjects=(*kept, meant[0]))
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - slow to import, and corrections are few

    likest = min(left, key=lambda one: OSA.normalized_distance(one.lower(), meant[0]))
    if likest in uncovered:
        uncovered.remove(likest)
        kept.insert(0, meant[0])
    else:
        kept[kept.index(likest)] = meant[0]
    return known._replace(subjects=tuple(kept), uncovered=tuple(uncovered))
