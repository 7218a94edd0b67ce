"""Names in a question: which words mean a subject, which mean a technology that is not covered.

Most names are plain. Ordinary words that are names, too ("express", "spring"), and common words that
are near to a name ("larval") count only where the rest of the sentence makes them one: another name
beside them, words of the trade, a question that is asked of frameworks; and not where an article, a
verb's place or words of another world speak against it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from bot.core.lexicon import MISSPELT, PEERS, RARE_WORD, Heard, Lexicon
from bot.core.ordinary import CERTAIN, ENOUGH, WEIGHTS, name_scores
from bot.core.phrases import Entry, Match
from bot.core.question import DECLINED

WEIGHING = frozenset(["vs", "or", "against", "over", "than", "nor"])
"""Words that weigh one name against another."""

JOINING = WEIGHING | frozenset(["and", "plus", "to", "too", "with", "from", "form", "for", "between"])
"""Words that set two names side by side."""

BESIDE = WEIGHING | {"to"}
"""Words beside which a name is looked for, however it is written."""

STOPPING, LISTING = frozenset(".?!;\n"), frozenset("/,+|&-")
"""Signs that end a sentence, and signs that set names side by side."""

NAMES = ("subject", "rival")

BETWEEN = frozenset(
    "a an the just even maybe rather should would do does we i is it use using go for going compare compares "
    "compared plain simply still then also instead in of favour favor moving not but good old".split()
)
"""Words that may stand between two names beside a joining one."""


class Mention(NamedTuple):
    """A name in the text: words `start` to `end`. `joined`: weighed against the mention before it.

    `entry.kind` is subject or rival. `score`: how surely it is meant; above 1 is certain.
    """

    start: int
    end: int
    entry: Entry
    score: float
    joined: bool = False
    ruled_out: bool = False

    @property
    def covered(self) -> bool:
        """Whether it is one of our subjects."""
        return self.entry.kind == "subject"


def link(heard: Heard, found: Sequence[Match], lexicon: Lexicon, *, in_thread: bool) -> list[Mention]:
    """Give the names that are meant, in the order of the text, none overlapping.

    `in_thread`: names were spoken of in the question before.
    """
    repaired = heard.repaired
    names = _with_strangers(heard, _longest(found), lexicon)
    if not names:
        return []
    if len(names) == 1 and names[0].found.weight >= MISSPELT and _may_stand_alone(names[0]):
        return [Mention(names[0].start, names[0].end, names[0].found, CERTAIN)]
    joined = [False, *[_joins(heard, a.end, b.start) for a, b in pairwise(names)]]
    if not all(map(_may_stand_alone, names)):
        names, joined = _without_bystanders(names, joined)
    scores = name_scores(heard, names, joined, found)
    if in_thread:
        scores = [score + WEIGHTS["thread"] for score in scores]
    mentions: list[Mention] = []
    last_kept = -1
    for at, (name, score) in enumerate(zip(names, scores, strict=True)):
        if score >= ENOUGH:
            weighed = joined[at] and last_kept == at - 1 and _weighs(repaired[names[at - 1].end : name.start])
            mentions.append(Mention(name.start, name.end, name.found, score, weighed))
            last_kept = at
    return mentions


def _longest(found: Sequence[Match]) -> list[Match]:
    """Keep the longest names where several overlap, and none within a phrase that means something else."""
    names: list[Match] = []
    others: list[int] = []
    languages: list[int] = []
    certain = False
    for match in found:
        _, _, bits, (kind, meaning, weight, _) = match
        if kind in NAMES:
            names.append(match)
            certain = certain or (kind == "subject" and weight >= MISSPELT)
        elif kind == "language":
            languages.append(bits)
        elif kind == "cue" and meaning == DECLINED:
            others.append(bits)
    if not (others or languages) and len(names) < 2:
        return names
    names = [
        name
        for name in names
        if (not _within(name.bits, others) or (certain and name.found.weight < MISSPELT))
        and (name.found.weight >= MISSPELT or not _within(name.bits, languages))
    ]
    if len(names) < 2:
        return names
    names.sort(key=lambda name: (name.start - name.end, -name.found.weight, name.start))
    taken = 0
    kept: list[Match] = []
    for name in names:
        if not name.bits & taken:
            taken |= name.bits
            kept.append(name)
    kept.sort(key=lambda name: name.start)
    return kept


def _within(bits: int, wholes: Sequence[int]) -> bool:
    return any(bits & whole == bits != whole for whole in wholes)


def _with_strangers(heard: Heard, names: list[Match], lexicon: Lexicon) -> list[Match]:
    """Add words beside a name that are near to one, or known to nobody: "larval vs X", "X vs zorp"."""
    words, repaired, _, sorts = heard
    places = _beside_joining(heard)
    if not places:
        return names
    sure = [name for name in names if name.found.weight >= MISSPELT]
    taken = 0
    for name in names:
        taken |= name.bits
    added: list[Match] = []
    for at in places:
        if taken >> at & 1:
            continue
        near = lexicon.spelling.name_like(repaired[at]) if sorts.english >> at & 1 else None
        if near is not None:
            entry = lexicon.name(near)
            if entry is not None:
                added.append(Match(at, at + 1, 1 << at, entry._replace(weight=RARE_WORD)))
        elif _unknown(words.words[at], lexicon) and _beside_any(heard, sure, at):
            entry = Entry("rival", _kind_beside(heard, names, at))
            added.append(Match(at, at + 1, 1 << at, entry))
    return sorted([*names, *added], key=lambda name: name.start) if added else names


def _unknown(word: str, lexicon: Lexicon) -> bool:
    return word.isalpha() and not lexicon.spelling.knows(word)


def _beside_any(heard: Heard, names: Sequence[Match], at: int) -> bool:
    return any(_joins(heard, name.end, at) or _joins(heard, at + 1, name.start) for name in names)


def _kind_beside(heard: Heard, names: Sequence[Match], at: int) -> str:
    """Give the kind of an unknown technology: that of the one it is weighed against."""
    for name in names:
        if name.found.kind == "rival" and _beside_any(heard, [name], at):
            return name.found.id
    return "framework"


def _beside_joining(heard: Heard) -> list[int]:
    """Give the places of the words that stand right before or after a joining word, or after a slash."""
    words, repaired, _, _ = heard
    places: set[int] = set()
    if not BESIDE.isdisjoint(repaired):
        for at, word in enumerate(repaired):
            if word in BESIDE:
                places.update((at - 1, at + 1))
    if "/" in words.text:
        places.update(at for at, gap in enumerate(words.gaps) if "/" in gap)
    return sorted(places.intersection(range(len(repaired)))) if places else []


def _joins(heard: Heard, end: int, start: int) -> bool:
    """Say whether only joining words and signs stand between two places."""
    if not 0 <= start - end <= 5:
        return False
    joined = False
    for word in heard.repaired[end:start]:
        if word in JOINING:
            joined = True
        elif word not in BETWEEN:
            return False
    if joined:
        return True
    signs = set("".join(heard.words.gaps[end : start + 1]))
    return STOPPING.isdisjoint(signs) and not LISTING.isdisjoint(signs)


def _without_bystanders(names: list[Match], joined: list[bool]) -> tuple[list[Match], list[bool]]:
    """Drop servers, databases, clouds and the like that are weighed against nothing: "a React front"."""
    kept = [
        at
        for at, name in enumerate(names)
        if _may_stand_alone(name) or joined[at] or (at + 1 < len(names) and joined[at + 1])
    ]
    return [names[at] for at in kept], [joined[at] for at in kept]


def _may_stand_alone(name: Match) -> bool:
    return name.found.kind == "subject" or name.found.id in PEERS


def _weighs(between: Sequence[str]) -> bool:
    joining = JOINING.intersection(between)
    return not joining or bool(joining & WEIGHING) or joining == {"and"}
