"""A text that goes on from the question before it, or stands alone."""

from __future__ import annotations

from itertools import pairwise

from bot.core.english import FUNCTION
from bot.core.linking import STOPPING
from bot.core.question import Question
from bot.core.reading import Reading
from bot.core.threads.context import (
    ABOUT,
    BARE_WORDS,
    DROPPING,
    FOLLOWED,
    IDLE,
    POINTING,
    POINTING_WORDS,
    PRONOUNS,
    QUALIFIED,
    SAME,
    TELLING,
    TURNING,
    Continued,
    Traits,
    asks,
)
from bot.core.threads.naming import BETTER, of_the_kind, with_names
from bot.core.threads.pointing import POINTERS, with_pointed

GOING_ON = frozenset(
    "and but or what why same then also ok so because hm hmm since in for without with "
    "must only yes no".split()
)
"""Words that a text without names goes on with."""

LEANING = GOING_ON - {"what", "why"}
"""Those of them that hardly begin anything new."""

ALWAYS_ON = frozenset(["and", "but"])

LEADING_ON = frozenset([("ok", "but"), ("hm", "and"), ("hmm", "and"), ("what", "if"), ("ok", "and")])
"""What a text may begin with and go on however long it is, as it may with the first of `ALWAYS_ON`."""

FRESH = frozenset(["recommend", "list", "mistakes", "help"])
"""Intents that ask anew where the kind of thing we compare is named."""

ADDRESSING = frozenset("you you're youre ur u".split())
"""Words that a text begins with which speaks to us, not of what was asked."""

QUALIFYING = frozenset("with without but only just in for must has using on at under not no".split())
"""Words that a condition begins with."""

ALL_OF_IT = frozenset("all everything that it this those these them both".split())
"""What is dropped where a text begins anew: "forget that, ..."."""

ANNOUNCING = frozenset(
    [
        (one, what)
        for one in ("new", "next", "other", "another", "different")
        for what in ("topic", "question")
    ]
    + [("other", "thing"), ("different", "thing"), ("something", "else"), ("something", "different")]
)
"""Pairs of words that announce another matter, if a sign stands behind them."""

ANNOUNCED_WORDS = 5

PAUSING = STOPPING | frozenset(":,-")

BACKING = frozenset(
    "sources source proof evidence citation citations tldr tl summary says really sure winner verdict pick "
    "eh huh pardon elaborate shorter longer briefly details reason reasons convinced buy seriously explain "
    "vs versus".split()
)
"""Words that ask to hear the same again, more or less of it, or what it rests on."""

CHOOSING = frozenset("which who whichever whose what".split())
"""Words that a text begins with which weighs what was spoken of."""

CONFIRMING = frozenset("obviously not of duh yes".split())
"""Words behind the kind of thing that was meant."""

HARKING = PRONOUNS | frozenset("those these both either neither".split())

HOW_TO = 3.0
"""The weight from which on a cue makes a text none of our business, whatever was asked before."""

FOLLOW_UP_WORDS = 9


def continue_from(before: Question, reading: Reading, traits: Traits) -> Continued | None:
    """Say what a text is about, if it goes on."""
    known = _carried(before)
    if _begins_anew(reading) or _as_unclear(before, reading):
        return None
    told = with_pointed(before, reading, traits)
    if told.subjects or of_the_kind(told):
        about = with_names(known, told)
        if about is not None:
            return about._replace(
                use_cases=told.ids("use-case") or about.use_cases, aspects=told.ids("aspect") or about.aspects
            )
        if told is not reading:
            about = _about(known._replace(subjects=told.subjects, uncovered=(), pointed=True), told)
            if known.intent == "compare" and len(told.subjects) == 1:
                about = about._replace(keeps=0.0)
        return about
    return None if len(reading.uncovered) > 1 else _without_names(before, known, reading, traits)


def harks_back(reading: Reading) -> bool:
    """Say whether a word of a text points back at what was spoken of."""
    return not HARKING.isdisjoint(reading.repaired)


def _as_unclear(before: Question, reading: Reading) -> bool:
    """Say whether we asked back what is meant, and hear no name, quality or situation."""
    open_yet = before.outcome == "clarify" and not (before.subjects or before.uncovered)
    return open_yet and not (reading.mentions or reading.labels)


def _begins_anew(reading: Reading) -> bool:
    """Say whether a text drops all that was said and asks something else: "forget that, is Rails dead?"."""
    words = reading.repaired
    if _announces(reading):
        return True
    dropped = bool(DROPPING.intersection(words[:1]) and ALL_OF_IT.intersection(words[1:2]))
    return dropped and bool(reading.subjects or asks(reading))


def _announces(reading: Reading) -> bool:
    """Say whether a text begins by saying that it is about something else: "new topic: ..."."""
    words = reading.repaired
    for at, pair in enumerate(pairwise(words[: ANNOUNCED_WORDS + 1])):
        if pair in ANNOUNCING or words[at] == "unrelated":
            return not PAUSING.isdisjoint("".join(reading.words.gaps[at + 1 : at + 4]))
    return False


def _carried(before: Question) -> Continued:
    return Continued(
        before.subjects, before.uncovered, before.use_cases, before.aspects, before.languages, before.intent
    )


def _without_names(before: Question, known: Continued, reading: Reading, traits: Traits) -> Continued | None:
    words = reading.repaired
    backing = len(words) <= BARE_WORDS + 2 and BACKING.intersection(words)
    if backing and not reading.labels and not asks(reading):
        return known._replace(keeps=SAME)
    if not TURNING.isdisjoint(words) and len(words) <= FOLLOW_UP_WORDS:
        return known._replace(subjects=known.subjects[::-1], keeps=SAME)
    if "same" not in words and not _goes_on(before, reading):
        return None
    unwanted = {label.found.id for label in reading.denied if label.found.kind == "language"}
    left = tuple(one for one in known.subjects if not unwanted.intersection(traits.languages[one]))
    return _about(
        known._replace(subjects=left) if left and unwanted and len(known.subjects) > 1 else known, reading
    )


def _about(known: Continued, reading: Reading) -> Continued:
    """Replace the situation and the qualities by those that the text gives."""
    least = HOW_TO if asks(reading) else TELLING
    howto = any(cue.found.id == "out-of-scope" and cue.found.weight > least for cue in reading.cues)
    qualifies = (reading.repaired[0] in QUALIFYING and not reading.cues) or tuple(
        reading.repaired[:2]
    ) in ABOUT
    return known._replace(
        keeps=0.0 if howto else QUALIFIED if qualifies or reading.denied else FOLLOWED,
        use_cases=reading.ids("use-case") or known.use_cases,
        aspects=reading.ids("aspect") or (() if reading.cues else known.aspects),
        languages=reading.ids("language") or known.languages,
        pointed=known.pointed or not PRONOUNS.isdisjoint(reading.repaired),
    )


def _goes_on(before: Question, reading: Reading) -> bool:
    """Say whether a text without names needs the question before it to mean anything."""
    words = reading.repaired
    if not any(map(str.isalpha, words)) or (words[0] in ADDRESSING and not reading.labels):
        return False
    if before.subjects and _confirms(reading):
        return True
    asked = {cue.found.id for cue in reading.cues if cue.found.weight >= TELLING}
    topic = any(label.found.kind == "topic" for label in reading.labels)
    if topic and before.intent != "recommend" and asked & FRESH and words[0] not in ("yes", "no"):
        return False
    points = words[0] in GOING_ON or not POINTING.isdisjoint(words)
    if asked and asked <= IDLE and not reading.labels:
        return not PRONOUNS.isdisjoint(words)
    if not asked and not reading.labels and not reading.denied and any(map(_carries_meaning, words)):
        return _points_back(before, reading)
    if words[0] in ALWAYS_ON or tuple(words[:2]) in LEADING_ON:
        return True
    if points or (before.intent == "recommend" and (reading.labels or reading.denied)):
        return len(words) <= POINTING_WORDS or (bool(before.subjects) and not topic)
    return len(words) <= FOLLOW_UP_WORDS


def _confirms(reading: Reading) -> bool:
    """Say whether a text begins by telling what kind of thing was meant: "the framework, not the bird"."""
    for start, end, _, label in reading.labels:
        if label.kind == "topic":
            before, gap = reading.repaired[:start], reading.words.gaps[end : end + 1]
            after = reading.repaired[end : end + 1]
            return POINTERS.issuperset(before) and (
                not STOPPING.isdisjoint("".join(gap)) or not CONFIRMING.isdisjoint(after)
            )
    return False


def _points_back(before: Question, reading: Reading) -> bool:
    """Say whether a text whose matter nothing explains points at what was spoken of, or weighs it."""
    words = reading.repaired
    if len(words) > POINTING_WORDS or reading.sorts.worldly:
        return False
    if len(words) <= FOLLOW_UP_WORDS and (
        words[0] in LEANING or any(group.found.id == "trade" for group in reading.groups)
    ):
        return True
    weighs = words[0] in CHOOSING and len(before.subjects) + len(before.uncovered) > 1
    return harks_back(reading) or (weighs and not BETTER.isdisjoint(words))


def _carries_meaning(word: str) -> bool:
    return word not in FUNCTION and word not in GOING_ON and word.isalpha()
