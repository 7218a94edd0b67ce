"""One question, taken apart: the stage between words and their meaning."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from bot.core.lexicon import MISSPELT, Lexicon
from bot.core.linking import Mention, link
from bot.core.phrases import Match, Step, find
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
    """What stands in a text: names, labels (aspects, use cases, languages, topic words) and cues."""

    words: Words
    repaired: Sequence[str]
    mentions: Sequence[Mention]
    labels: Sequence[Match]
    denied: Sequence[Match]
    cues: Sequence[Match]
    groups: Sequence[Match]

    def ids(self, kind: str) -> tuple[str, ...]:
        """Give the ids of the labels of a kind that are not denied, in the order of the text."""
        return tuple(dict.fromkeys([label.found.id for label in self.labels if label.found.kind == kind]))

    @property
    def subjects(self) -> tuple[str, ...]:
        """Give the covered subjects, each once, in the order of the text."""
        return tuple(dict.fromkeys([one.entry.id for one in self.mentions if one.entry.kind == "subject"]))

    @property
    def uncovered(self) -> tuple[str, ...]:
        """Give the names that are not covered, as spelled."""
        return tuple(dict.fromkeys(self.spelled(mention) for mention in self.mentions if not mention.covered))

    def spelled(self, mention: Mention) -> str:
        """Give a name as it stands in the text."""
        start, end = self.words.place(mention.start, mention.end)
        return self.words.text[start:end]


def read(text: str, lexicon: Lexicon, *, in_thread: bool = False) -> Reading:
    """Take a text apart. `in_thread`: names were spoken of in the question before it."""
    words = read_words(text)
    repaired = lexicon.repaired(words.words)
    steps, found = lexicon.find(words, repaired)
    mentions = _kept(repaired, link(words, repaired, found, lexicon, in_thread=in_thread))
    whole = 0
    for mention in mentions:
        whole |= (1 << mention.end) - (1 << mention.start)
    labels: list[Match] = []
    denied: list[Match] = []
    groups: list[Match] = []
    cues: list[Match] = []
    for match in found:
        kind = match.found.kind
        if kind == "cue":
            if not _about_names(match, whole):
                cues.append(match)
        elif kind == "group":
            groups.append(match)
        elif kind in LABELS and not match.bits & whole:
            (denied if _ruled_out(repaired, match.start, match.end) else labels).append(match)
    labels = _outermost(labels)
    _add_label_steps(steps, repaired, mentions, [*labels, *denied], groups)
    cues += find(lexicon.cues, steps)
    return Reading(words, repaired, mentions, labels, denied, cues, groups)


def _about_names(cue: Match, names: int) -> bool:
    """Say whether a cue is made of words that turned out to be names, wholly or in another sense."""
    return cue.bits & names == cue.bits or (cue.found.id == "out-of-scope" and bool(cue.bits & names))


def _outermost(labels: list[Match]) -> list[Match]:
    """Drop labels within a longer one of the same kind, or within a language ("java shop")."""
    if len(labels) < 2:
        return labels
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
    repaired: Sequence[str],
    mentions: Sequence[Mention],
    labels: Sequence[Match],
    groups: Sequence[Match],
) -> None:
    """Add to the ways onwards those by the labels of spans; each counts as one word of the phrase."""
    bit = 1 << len(repaired)
    for mention in mentions:
        kind = "{subject}" if mention.covered else "{rival}"
        steps[mention.start] += [(kind, mention.end, bit), ("{name}", mention.end, bit)]
        bit <<= 1
    for label in labels:
        steps[label.start].append((LABELS[label.found.kind], label.end, bit))
        bit <<= 1
    for match in groups:
        steps[match.start].append((f"{{{match.found.id}}}", match.end, match.bits))
    for at, word in enumerate(repaired):
        if word[0].isdigit():
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
        out = _ruled_out(repaired, mention.start, mention.end)
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


def _ruled_out(repaired: Sequence[str], start: int, end: int) -> bool:
    return not RULING_OUT.isdisjoint(repaired) and (_denied(repaired, start) or _out(repaired, end))


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
