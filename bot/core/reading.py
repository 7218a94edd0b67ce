"""One question, taken apart: the stage between words and their meaning."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from bot.core.english import Sorts
from bot.core.lexicon import MISSPELT, Lexicon
from bot.core.linking import Mention, link
from bot.core.phrases import Match, Step, find, overlap, places, spanned
from bot.core.question import DECLINED
from bot.core.text import Words, read_words

DENYING = frozenset("not no without except excluding minus never neither nor non".split())
"""Words right before a name or label that rule it out."""

DENYING_PAIRS = frozenset(
    [("anything", "but"), ("other", "than"), ("everything", "but"), ("rid", "of"), ("hate", "")]
)

BETWEEN_DENIAL = frozenset("a an the any use using need want to on in python plain".split())

OUT = frozenset("out forbidden banned off prohibited excluded unacceptable".split())
"""Words right after "X is" that rule it out."""

RULING_OUT = DENYING | OUT | {first for first, _ in DENYING_PAIRS}
"""One of these stands in whatever rules something out; most questions have none."""

LABELS = {kind: f"{{{kind}}}" for kind in ("aspect", "use-case", "language", "topic")}
"""The kinds of labels, and by which name a cue speaks of each."""

TAKEN_BACK = frozenset(["wait", "sorry", "oops", "scratch", "correction", "meant", "mean"])
"""Words between two names that take the first one back, beside a stop in the sentence."""


class Reading(NamedTuple):
    """What stands in a text: names, labels (aspects, use cases, languages, topic words) and cues.

    `subjects`: ids of the covered ones, `uncovered`: the other names, as spelled; each once, in the order
    of the text. `named`: the bits of the words of all names.
    """

    words: Words
    repaired: Sequence[str]
    sorts: Sorts
    mentions: Sequence[Mention]
    subjects: tuple[str, ...]
    uncovered: tuple[str, ...]
    named: int
    labels: Sequence[Match]
    denied: Sequence[Match]
    cues: Sequence[Match]
    groups: Sequence[Match]

    def ids(self, kind: str) -> tuple[str, ...]:
        """Give the ids of the labels of a kind that are not denied, in the order of the text."""
        found = [label.id for _, _, _, label in self.labels if label.kind == kind]
        return tuple(dict.fromkeys(found)) if found else ()

    def shared(self, kind: str, other: str) -> frozenset[str]:
        """Give the ids of a kind of which each label shares words with one of the other kind.

        Not if it holds all words of that one and more: "starts up quickest" says more than "starts up".
        """
        others = [bits for _, _, bits, label in self.labels if label.kind == other]
        if not others:
            return frozenset()
        found: dict[str, bool] = {}
        for _, _, bits, label in self.labels:
            if label.kind == kind:
                own = all(not bits & there or bits & there == there != bits for there in others)
                found[label.id] = found.get(label.id, False) or own
        return frozenset([entry for entry, own in found.items() if not own])


def read(text: str, lexicon: Lexicon, *, in_thread: bool = False) -> Reading:
    """Take a text apart. `in_thread`: names were spoken of in the question before it."""
    heard = lexicon.hear(read_words(text))
    words, repaired, _, sorts = heard
    steps, found = lexicon.find(heard)
    mentions = _kept(repaired, link(heard, found, lexicon, in_thread=in_thread))
    subjects: list[str] = []
    uncovered: list[str] = []
    named = 0
    for start, end, name, *_ in mentions:
        named |= spanned(start, end)
        if name.kind == "subject":
            subjects.append(name.id)
        else:
            uncovered.append(words.spelled(start, end))
    labels: list[Match] = []
    denied: list[Match] = []
    groups: list[Match] = []
    cues: list[Match] = []
    denies = not RULING_OUT.isdisjoint(repaired)
    for match in found:
        start, end, bits, entry = match
        kind = entry.kind
        if kind == "cue":
            if not bits & named or (bits & named != bits and entry.id != DECLINED):
                cues.append(match)
        elif kind == "group":
            groups.append(match)
        elif kind in LABELS and not bits & named:
            (denied if denies and ruled_out(repaired, start, end) else labels).append(match)
    if overlap(labels):
        labels = _outermost(labels)
    _add_label_steps(steps, sorts.numbers, mentions, [*labels, *denied], groups)
    cues += find(lexicon.cues, steps)
    return Reading(
        words,
        repaired,
        sorts,
        mentions,
        tuple(dict.fromkeys(subjects)),
        tuple(dict.fromkeys(uncovered)),
        named,
        labels,
        denied,
        cues,
        groups,
    )


def _outermost(labels: list[Match]) -> list[Match]:
    """Drop labels within a longer one of the same kind, or within a language ("java shop")."""
    return [
        label
        for label in labels
        if not any(
            other.bits != label.bits
            and other.bits & label.bits == label.bits
            and other.found.kind in (label.found.kind, "language")
            for other in labels
        )
    ]


def _add_label_steps(
    steps: list[list[Step]],
    numbers: int,
    mentions: Sequence[Mention],
    labels: Sequence[Match],
    groups: Sequence[Match],
) -> None:
    """Add to the ways onwards those by the labels of spans, of whose words a cue itself names none."""
    for mention in mentions:
        kind = "{subject}" if mention.covered else "{rival}"
        steps[mention.start] += [(kind, mention.end, 0), ("{name}", mention.end, 0)]
    for label in labels:
        steps[label.start].append((LABELS[label.found.kind], label.end, 0))
    for start, end, bits, group in groups:
        steps[start].append((f"{{{group.id}}}", end, bits))
    for at in places(numbers):
        steps[at].append(("{number}", at + 1, 1 << at))


def _kept(repaired: Sequence[str], mentions: list[Mention]) -> list[Mention]:
    """Mark names that are ruled out, and drop those that are taken back."""
    if RULING_OUT.isdisjoint(repaired) and TAKEN_BACK.isdisjoint(repaired):
        return mentions
    kept: list[Mention] = []
    for at, mention in enumerate(mentions):
        following = mentions[at + 1] if at + 1 < len(mentions) else None
        if following and _taken_back(repaired, mention, following):
            continue
        out = ruled_out(repaired, mention.start, mention.end)
        kept.append(
            Mention(mention.start, mention.end, mention.entry, mention.score, mention.joined, ruled_out=out)
            if out
            else mention
        )
    return kept


def _taken_back(repaired: Sequence[str], first: Mention, second: Mention) -> bool:
    between = repaired[first.end : second.start]
    if len(between) <= 4 and TAKEN_BACK.intersection(between):
        return True
    before = repaired[max(0, first.start - 4) : first.start]
    return (
        not between and "not" in before and bool(TAKEN_BACK.intersection(before)) and first.score > MISSPELT
    )


def ruled_out(repaired: Sequence[str], start: int, end: int) -> bool:
    return _denied(repaired, start) or _out(repaired, end)


def _out(repaired: Sequence[str], end: int) -> bool:
    after = repaired[end : end + 3]
    return not OUT.isdisjoint(after) and any(
        first in ("is", "are") and second in OUT for first, second in pairwise(after)
    )


def _denied(repaired: Sequence[str], start: int) -> bool:
    at = start - 1
    while at >= 0 and start - at <= 2 and repaired[at] in BETWEEN_DENIAL:
        at -= 1
    if at < 0:
        return False
    return repaired[at] in DENYING or (at > 0 and (repaired[at - 1], repaired[at]) in DENYING_PAIRS)
