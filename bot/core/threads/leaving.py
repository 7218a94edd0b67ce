"""Names that a text takes out of what is spoken of: "drop Rails", "leave Laravel out", "Quart, not Flask"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.core.linking import STOPPING, Mention
from bot.core.reading import Reading
from bot.core.threads.context import DROPPING, OPENERS

LEADING = OPENERS | frozenset("and then let lets please now just but actually you can could".split())
"""Words behind which a verb still bids."""

TRADING = frozenset("swap replace exchange trade change make".split())
"""Verbs that put another name in the place of one."""

LEFT_OUT = frozenset("leave take rule count throw cross cut kick".split())
"""Verbs that take out a name with "out" before or behind it."""

BETWEEN = frozenset("the out about that this of with on".split())
"""Words between a verb and its name."""

LISTING = frozenset("and or nor".split())

INSTEAD = frozenset([("instead", "of"), ("rather", "than"), ("place", "of")])
"""Words before a name that another one takes the place of."""


def taken_out(reading: Reading) -> set[str]:
    """Give the covered names that the text takes out."""
    gone = [mention for mention in reading.mentions if mention.ruled_out]
    gone += _bidden_out(reading)
    return {mention.entry.id for mention in gone if mention.covered}


def _bidden_out(reading: Reading) -> Iterator[Mention]:
    out = False
    for at, mention in enumerate(reading.mentions):
        between = reading.repaired[reading.mentions[at - 1].end : mention.start] if out else ()
        out = (bool(between) and LISTING.issuperset(between)) or _out(reading, mention)
        if out:
            yield mention


def _out(reading: Reading, mention: Mention) -> bool:
    words, start = reading.repaired, mention.start
    if tuple(words[max(0, start - 2) : start]) in INSTEAD:
        return True
    if start and words[start - 1] == "than" and "rather" in words:
        return True
    at = start - 1
    while at >= 0 and words[at] in BETWEEN:
        at -= 1
    if at < 0:
        return words[0] == "out"
    if words[at] in LEFT_OUT and "out" in (*words[at:start], *words[mention.end : mention.end + 1]):
        return True
    if words[at] == "mind" and at > 0 and words[at - 1] == "never":
        return True
    trades = at == start - 1 and words[at] in TRADING
    return (trades or words[at] in DROPPING) and _bids(reading, at)


def _bids(reading: Reading, at: int) -> bool:
    """Say whether a verb stands where one bids: "drop it", "ok, then drop it", not "should we drop it"."""
    if at and not STOPPING.isdisjoint(reading.words.gaps[at]):
        return True
    return all(word in LEADING for word in _clause(reading, at))


def _clause(reading: Reading, at: int) -> Sequence[str]:
    """Give the words before one, from the sign or the "so" that begins what it belongs to."""
    begin = at
    while begin > 0 and STOPPING.isdisjoint(reading.words.gaps[begin]) and reading.repaired[begin] != "so":
        begin -= 1
    return reading.repaired[begin:at]
