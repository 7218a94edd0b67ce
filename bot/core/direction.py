"""Which way a switch goes: the subject that is left comes first, wherever it stands in the text."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.linking import Mention
from bot.core.reading import Reading

LEAVING = frozenset(
    "from form off leave leaving left drop dropping ditch ditching replace replacing replaces replaced "
    "abandon abandoning quit remove removing retire kill of out away beyond".split()
)
"""Words before the one that is left; "of" as in "out of", "instead of"."""

ARRIVING = frozenset("to into onto towards toward in on with by for too use using try adopt go".split())
"""Words before the one that is moved to."""

TURNED = frozenset(
    [("favour", "of"), ("favor", "of"), ("replacement", "for"), ("substitute", "for"), ("successor", "to")]
)
"""Pairs of words whose last one means the contrary."""

BETWEEN = frozenset(
    "a an the our my your their this that plain old legacy big whole existing current".split()
)


def in_direction(reading: Reading) -> tuple[str, ...]:
    """Give the covered subjects, those that are left first, those that are moved to last."""
    covered = [mention for mention in reading.mentions if mention.covered]
    ordered = sorted(covered, key=lambda mention: _role(reading.repaired, mention))
    return tuple(dict.fromkeys(mention.entry.id for mention in ordered))


def _role(repaired: Sequence[str], mention: Mention) -> int:
    at = mention.start - 1
    while at >= 0 and repaired[at] in BETWEEN:
        at -= 1
    if at < 0:
        return 0
    role = (repaired[at] in ARRIVING) - (repaired[at] in LEAVING)
    return -role if tuple(repaired[max(0, at - 1) : at + 1]) in TURNED else role
