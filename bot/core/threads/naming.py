"""Names in a text that goes on: put in the place of those before, beside them or against them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from bot.core.direction import in_direction
from bot.core.lexicon import PEERS
from bot.core.reading import Reading
from bot.core.threads.context import (
    ABOUT,
    BARE_WORDS,
    IDLE,
    OPENERS,
    ORDERED,
    POINTING,
    POINTING_WORDS,
    PRONOUNS,
    QUALIFIED,
    SAME,
    TELLING,
    TURNING,
    Continued,
    asks,
)
from bot.core.threads.leaving import taken_out

ADDING = frozenset(
    "and or plus versus vs against compared throw add include toss chuck bring put hmm".split()
)
"""Words that an addition begins with."""

TRAILING = frozenset("too also either then instead well please though pls again".split())

ENTERING = frozenset(
    "mix race comparison lineup picture equation shortlist third fourth 3rd 4th belong belongs".split()
)
"""Words of what a name comes into: "throw it into the mix", "as a third option"."""

REPEATING = frozenset("redo repeat rerun likewise ditto".split())
"""Words that ask the same of other names, anywhere in a text."""

CORRECTING = frozenset("meant mean oops typo correction autocorrect wanted".split())
"""Words that correct a name."""

HEDGING = frozenset("sorry obviously rather actually wrong damn".split())
"""Words that correct one where nothing else is asked."""

PUTTING = frozenset("instead add put take in with for swap replace swapping make by".split())
"""Words that put another name in the place of one that is taken out."""

WEIGHED = frozenset("than over against versus vs compared like next beside besides alongside".split())
"""Words before a name that something before is weighed against."""

BETTER = frozenset(
    "better worse more less fewer faster slower quicker easier harder safer simpler lighter heavier cheaper "
    "bigger smaller nicer stronger weaker cleaner".split()
)
"""Words by which a name beats what was spoken of: "would Rails scale better"."""

NO_MORE = frozenset("about on info detail details of".split())
"""Words behind "more" that only ask for more to hear."""

MOVED = 1.0
"""The weight from which on a cue speaks of a move."""

MOVING = frozenset(["switch", "mistakes"])
"""Intents whose first subject is left for the last."""

TARGET, ORIGIN = frozenset("to into onto toward towards".split()), frozenset("from off leaving".split())
"""Words before a name that is moved to, and before one that is left."""

PLURAL = frozenset("those these them they both".split())
"""Words that point at more than one, so past the one that is named."""

BESIDE = frozenset("to with of".split())
"""Words behind a name before a word that points past it: "Quart on top of that"."""

HEARD = frozenset("heard hear think thought said say says know believe so true sure means the".split())
"""Words before a "that" which points at nothing."""

DUMMY = frozenset("true worth ok okay fine time possible normal wise smart common".split())
"""Words behind an "it" which points at nothing: "is it worth learning Django"."""

STARRED = frozenset("*?")
"""Signs with which a bare name corrects or asks."""

EXPLAINED = IDLE | frozenset(["switch", "alternatives", "compare", "recommend"])
"""Intents of which the words speak by which names are put in the place of others."""

OPEN = frozenset(["alternatives", "recommend"])
"""Intents that leave a choice, to which conditions may be added."""

ADDITION_WORDS, PAIR_OF = 9, 2


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
    if (replaced := _replaced(known, reading)) or (replaced := _moved(known, reading)):
        return replaced
    words = reading.repaired
    if "same" in words[:3] or not REPEATING.isdisjoint(words):
        return known._replace(subjects=reading.subjects, uncovered=reading.uncovered, keeps=ORDERED)
    if _corrects(reading):
        return _corrected(known, reading)
    new = set(reading.subjects).isdisjoint(known.subjects)
    if new and (_weighed_against(reading) or _points_past(reading) or _enters(reading)):
        intent = known.intent if known.intent in MOVING else "compare"
        return _together(known, reading)._replace(intent=intent, keeps=0.0 if _moves(reading) else QUALIFIED)
    if not new and (not reading.named or _speaks_of_one(known, reading)):
        return None
    if not _adds(reading) and not (new and known.intent == "compare" and _hardly_asks(reading)):
        return None
    return _added(known, reading, new=new)


def _added(known: Continued, reading: Reading, *, new: bool) -> Continued | None:
    """Put names beside those that are known, or in the place of a single one. `new`: none was known."""
    if not new and not set(reading.subjects) <= set(known.subjects):
        return known._replace(subjects=reading.subjects, uncovered=reading.uncovered, keeps=QUALIFIED)
    if len(known.subjects) + len(known.uncovered) > 1 or not known.subjects:
        return _together(known, reading)._replace(keeps=QUALIFIED)
    if {"vs", "versus", "against", "compared"}.intersection(reading.repaired):
        return _together(known, reading)._replace(intent="compare", keeps=SAME)
    named = reading.subjects
    return known._replace(subjects=named, uncovered=reading.uncovered, keeps=QUALIFIED) if named else None


def _speaks_of_one(known: Continued, reading: Reading) -> bool:
    """Say whether a text is one of several known names and nothing else."""
    words = reading.words
    bare = len(reading.mentions) == 1 and reading.named.bit_count() == len(words.words)
    return bare and len(known.subjects) > 1 and STARRED.isdisjoint(words.text)


def _chosen_among(known: Continued, reading: Reading) -> Continued | None:
    """Take names thrown in where none were as asked about for what was said: "Flask then?"."""
    named = reading.subjects
    if known.intent in IDLE or known.intent == "list" or not named or not _adds(reading):
        return None
    if known.intent != "recommend":
        return known._replace(subjects=named, keeps=QUALIFIED)
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
    gone = taken_out(reading)
    if gone.isdisjoint(known.subjects):
        return None
    words, named = reading.repaired, reading.subjects
    left = tuple(one for one in known.subjects if one not in gone)
    new = tuple(one for one in named if one not in known.subjects)
    if new != tuple(one for one in named if one not in gone):
        return None
    if new and len(words) > ADDITION_WORDS and not PUTTING.intersection(words):
        return None
    if not left and not new:
        return None
    return known._replace(subjects=(*left, *new), keeps=SAME if _asks_else(reading) else ORDERED)


def _asks_else(reading: Reading) -> bool:
    """Say whether something is asked beside what the putting of names explains."""
    return any(cue.found.weight >= TELLING and cue.found.id not in EXPLAINED for cue in reading.cues)


def _moved(known: Continued, reading: Reading) -> Continued | None:
    """Put another end to a move: "and to Quart?", "same but from Express", "and Flask to Quart?"."""
    words, named = reading.repaired, reading.subjects
    if known.intent not in MOVING or not known.subjects or len(words) > ADDITION_WORDS:
        return None
    if not TURNING.isdisjoint(words) and set(named) <= set(known.subjects):
        return known._replace(subjects=known.subjects[::-1], keeps=ORDERED)
    if len(named) == PAIR_OF and not TARGET.isdisjoint(words):
        return known._replace(subjects=in_direction(reading), uncovered=(), keeps=SAME)
    if len(named) != 1 or named[0] in known.subjects:
        return None
    before = words[max(0, reading.mentions[0].start - 1) : reading.mentions[0].start]
    if TARGET.intersection(before):
        return known._replace(subjects=(known.subjects[0], named[0]), uncovered=(), keeps=SAME)
    if ORIGIN.intersection(before) and len(known.subjects) == PAIR_OF:
        return known._replace(subjects=(named[0], known.subjects[-1]), keeps=SAME)
    return None


def _moves(reading: Reading) -> bool:
    """Say whether a cue asks about a move."""
    return any(cue.found.id == "switch" and cue.found.weight >= MOVED for cue in reading.cues)


def _corrects(reading: Reading) -> bool:
    words = reading.repaired
    ruled_out = any(one.ruled_out for one in reading.mentions)
    return len(words) <= ADDITION_WORDS and (
        not CORRECTING.isdisjoint(reading.words.words)
        or not (HEDGING.isdisjoint(words) or asks(reading))
        or (ruled_out and len(reading.subjects) < len(reading.mentions))
        or ((words[0] == "no" or ("not", "the") in pairwise(words)) and _hardly_asks(reading))
    )


def _weighed_against(reading: Reading) -> bool:
    """Say whether what was spoken of is weighed against the names: "is it faster than Django?"."""
    words = reading.repaired
    points = bool(POINTING.intersection(words)) or (len(words) <= BARE_WORDS and len(reading.mentions) == 1)
    return (
        points
        and len(words) <= POINTING_WORDS
        and any(WEIGHED.intersection(words[max(0, one.start - 2) : one.start]) for one in reading.mentions)
    )


def _points_past(reading: Reading) -> bool:
    """Say whether a pronoun points past the one name of the text: "isn't that just Flask"."""
    words = reading.repaired
    if len(reading.mentions) != 1 or len(words) > POINTING_WORDS:
        return False
    start, end = reading.mentions[0].start, reading.mentions[0].end
    return any(
        word in PLURAL
        or (_points(words, at) and (at < start or words[at - 1] in WEIGHED or words[at - 1] in BESIDE))
        for at, word in enumerate(words)
        if word in POINTING and not start <= at < end
    )


def _points(words: Sequence[str], at: int) -> bool:
    """Say whether a word of `POINTING` points at names here."""
    following = words[at + 1] if at + 1 < len(words) else ""
    if words[at] in PRONOUNS:
        return following not in DUMMY
    return at > 0 and words[at - 1] not in HEARD


def _enters(reading: Reading) -> bool:
    """Say whether one name comes to those before, or outdoes them: "would Quart cope better?"."""
    words = reading.repaired
    if len(reading.mentions) != 1 or len(words) > POINTING_WORDS:
        return False
    if not ENTERING.isdisjoint(words) or ("not", "just") in pairwise(words):
        return True
    return any(
        word in BETTER and (word != "more" or at + 1 == len(words) or words[at + 1] not in NO_MORE)
        for at, word in enumerate(words)
    )


def _adds(reading: Reading) -> bool:
    """Say whether a text is hardly more than names: "and Quart?", "throw Phoenix in as well"."""
    words = _opened(reading.repaired)
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


def _opened(words: Sequence[str]) -> Sequence[str]:
    """Leave out words before the matter."""
    at = 0
    while at < len(words) - 1 and words[at] in OPENERS and tuple(words[at : at + 2]) not in ABOUT:
        at += 1
    return words[at:]


def _corrected(known: Continued, reading: Reading) -> Continued:
    """Put the names in the place of those that they correct: those named along with them, or the likest."""
    kept = list(known.subjects)
    known = known._replace(keeps=SAME)
    out = taken_out(reading)
    covered = [one for one in reading.mentions if one.covered]
    named = [one for one in covered if one.entry.id not in out] or covered
    meant = [one.entry.id for one in named if one.entry.id not in kept]
    if not meant:
        return known
    if any(one.joined for one in named[1:]):
        return known._replace(subjects=tuple(dict.fromkeys(one.entry.id for one in named)), uncovered=())
    revoked = [one for one in reading.subjects if one in kept]
    if revoked:
        kept[kept.index(revoked[0])] = meant[0]
        return known._replace(subjects=tuple(kept))
    return _likest_corrected(known, reading, meant[0])


def _likest_corrected(known: Continued, reading: Reading, meant: str) -> Continued:
    """Put a name in the place of the one that it was most likely mistaken for."""
    kept = list(known.subjects)
    uncovered = list(known.uncovered)
    gone = {spelled.lower() for spelled in reading.uncovered}
    left = [one for one in uncovered if one.lower() in gone] or [*kept, *uncovered]
    target = known.intent == "switch" and "to" in reading.repaired[:2]
    if len(left) == 1 and left[0] in kept and (known.intent == "compare" or target):
        return known._replace(subjects=(*kept, meant))
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - slow to import, and corrections are few

    likest = min(left, key=lambda one: OSA.normalized_distance(one.lower(), meant))
    if likest in uncovered:
        uncovered.remove(likest)
        kept.insert(0, meant)
    else:
        kept[kept.index(likest)] = meant
    return known._replace(subjects=tuple(kept), uncovered=tuple(uncovered))
