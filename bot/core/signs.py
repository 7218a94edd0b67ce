"""Signs: what is true of a question as a whole, apart from its wording. Intents weigh them in YAML."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.core.english import COMMON, FUNCTION, is_english
from bot.core.lexicon import PEERS
from bot.core.linking import Mention
from bot.core.phrases import Match
from bot.core.text import Words

MOST_UNEXPLAINED = 6
MOST_CODE = 3
MOST_TRADE = 3
MOST_JARGON = 3
LONG, SHORT = 20, 4

OF_NAMES = frozenset(
    "no-name one-name two-names three-names side-by-side only-rivals other-kind bare ungrounded".split()
)

ASKING = {
    "how": "how",
    "what": "what",
    "who": "what",
    "which": "which",
    "why": "why",
    "when": "when",
    "where": "where",
    **dict.fromkeys("is are was do does did dose can could should would will has have am".split(), "whether"),
    **dict.fromkeys("my our".split(), "ours"),
}
"""Words that begin a question, and the sign each is. Those of "whether" count only at the start."""

STOPS = frozenset(".,;:?!\n")

OPENERS = frozenset("so ok hey hi and but well question hmm uh um please quick honest dumb".split())

SIGNS = {
    "no-name": "nothing is named",
    "one-name": "one covered subject is named, and no rival of it",
    "two-names": "a covered subject is named, and another or a rival",
    "three-names": "three or more are named",
    "side-by-side": "two names are weighed against each other",
    "only-rivals": "all that is named is not covered",
    "other-kind": "what is named beside one subject is of another kind: a server, an ORM, a cloud",
    "aspect": "a quality is named",
    "use-case": "a situation is named",
    "language": "a programming language is named",
    "topic": "the kind of thing we compare is named",
    "ruled-out": "a name is ruled out (how many, at most 2)",
    "all-ruled-out": "every covered name is ruled out",
    "bare": "nothing is said beside the names",
    "code": "source code, a command or an error message (how many, at most 3)",
    "unexplained": "words that nothing explains (how many, at most 6)",
    "continued": "it goes on from the thread's last question",
    "grounded": "words that only software people use (how many, at most 3)",
    "ungrounded": "no name, no word for what we compare, none that only software people use",
    "trade": "words of the trade: users, deploy, endpoint (how many, at most 3)",
    "jargon": "words that neither we nor common English know (how many, at most 3)",
    "how": "it asks how",
    "what": "it asks what or who",
    "which": "it asks which",
    "why": "it asks why",
    "when": "it asks when",
    "where": "it asks where",
    "whether": "it asks is, does, can or should",
    "ours": "it speaks of my, our or this one thing",
    "name-first": "it begins with a name",
    "name-last": "it ends with a name",
    "long": "it has more than twenty words",
    "short": "it has at most four words",
}
"""Every sign and what it says."""


def signs_of(
    words: Words,
    repaired: Sequence[str],
    mentions: Sequence[Mention],
    labels: Sequence[Match],
    cues: Sequence[Match],
    groups: Sequence[Match],
) -> dict[str, float]:
    """Give the signs that hold, each with its amount."""
    rivals = [mention.entry.id for mention in mentions if not mention.covered]
    joined = any(mention.joined for mention in mentions)
    signs = _of_names({mention.entry.id for mention in mentions if mention.covered}, rivals, joined=joined)
    out = sum(mention.ruled_out for mention in mentions)
    if out:
        signs["ruled-out"] = float(min(out, 2))
        if all(mention.ruled_out for mention in mentions if mention.covered):
            signs["all-ruled-out"] = 1.0
    kinds = {match.found.kind for match in labels}
    for kind in ("aspect", "use-case", "language", "topic"):
        if kind in kinds:
            signs[kind] = 1.0
    trade = sum(match.found.id == "trade" for match in groups)
    if trade:
        signs["trade"] = float(min(trade, MOST_TRADE))
    grounds = _grounds(repaired, labels, groups)
    if grounds:
        signs["grounded"] = float(min(grounds, MOST_TRADE))
    elif not mentions and "topic" not in signs:
        signs["ungrounded"] = 1.0
    left = unexplained_words(repaired, mentions, [*labels, *cues])
    unexplained = len(left)
    jargon = sum(1 for at in left if repaired[at] not in COMMON)
    if jargon:
        signs["jargon"] = float(min(jargon, MOST_JARGON))
    if unexplained:
        signs["unexplained"] = float(min(unexplained, MOST_UNEXPLAINED))
    elif mentions and not cues and not labels:
        signs["bare"] = 1.0
    if words.code:
        signs["code"] = float(min(words.code, MOST_CODE))
    _add_form(signs, words, repaired, mentions)
    return signs


def _grounds(repaired: Sequence[str], labels: Sequence[Match], groups: Sequence[Match]) -> int:
    """Count the labels and words of the trade that everyday English does not have."""
    bits = {
        match.bits
        for match in labels
        if match.found.kind != "topic" and not all(map(is_english, repaired[match.start : match.end]))
    }
    bits.update(
        match.bits
        for match in groups
        if match.found.id == "trade" and not all(word in COMMON for word in repaired[match.start : match.end])
    )
    return len(bits)


def _add_form(
    signs: dict[str, float], words: Words, repaired: Sequence[str], mentions: Sequence[Mention]
) -> None:
    starting = True
    for at, word in enumerate(repaired):
        sign = ASKING.get(word)
        if sign is not None and (starting or sign != "whether"):
            signs[sign] = 1.0
        gap = words.gaps[at + 1] if at + 1 < len(words.gaps) else " "
        starting = (starting and word in OPENERS) or (gap != " " and not STOPS.isdisjoint(gap))
    if len(repaired) > LONG:
        signs["long"] = 1.0
    elif len(repaired) <= SHORT:
        signs["short"] = 1.0
    if mentions:
        if mentions[0].start == 0:
            signs["name-first"] = 1.0
        if mentions[-1].end == len(repaired):
            signs["name-last"] = 1.0


def continued_signs(signs: Mapping[str, float], subjects: Sequence[str], uncovered: Sequence[str]) -> dict[str, float]:
    """Give the signs of a text that goes on, now that it is known what it is about."""
    own = {sign: amount for sign, amount in signs.items() if sign not in OF_NAMES}
    return {**own, **_of_names(set(subjects), ["framework"] * len(uncovered), joined=False), "continued": 1.0}


def _of_names(covered: set[str], rivals: Sequence[str], *, joined: bool) -> dict[str, float]:
    """Give the signs of the names: ids of subjects, kinds of rivals, whether some are weighed."""
    if not covered:
        return {"only-rivals": 1.0} if rivals else {"no-name": 1.0}
    peers = sum(kind in PEERS for kind in rivals)
    signs = {"two-names" if len(covered) + peers > 1 else "one-name": 1.0}
    if len(covered) + peers > 2:  # noqa: PLR2004
        signs["three-names"] = 1.0
    if joined:
        signs["side-by-side"] = 1.0
    if rivals and not peers and len(covered) == 1:
        signs["other-kind"] = float(min(len(rivals), 2))
    return signs


def unexplained_words(repaired: Sequence[str], mentions: Sequence[Mention], found: Sequence[Match]) -> list[int]:
    """Give the places of the words that carry meaning and belong to no name, label or cue."""
    explained = 0
    for match in found:
        explained |= match.bits
    for mention in mentions:
        explained |= (1 << mention.end) - (1 << mention.start)
    return [
        at
        for at, word in enumerate(repaired)
        if not explained >> at & 1 and word not in FUNCTION and word.isalpha()
    ]
