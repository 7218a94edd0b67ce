"""Signs: what is true of a question as a whole, apart from its wording. Intents weigh them in YAML."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from bot.core.english import COMMON, FUNCTION, WORLDLY, is_english
from bot.core.lexicon import PEERS
from bot.core.phrases import Match
from bot.core.reading import Reading
from bot.core.text import GREETINGS

MOST = {"unexplained": 6, "code": 3, "trade": 3, "grounded": 3, "jargon": 3, "worldly": 3, "ruled-out": 2}
"""How often a sign that is counted counts at most; all others count once."""

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

CALLS = frozenset(
    "help me good morning afternoon evening day there all everyone folks team usage manual greetings "
    "commands".split()
)

HOLLOW = frozenset("ok so um uh please".split())
"""Words that call for nobody by themselves."""

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
    "name-and-topic": "a covered subject is named, and the kind of thing it is",
    "grounded": "words that only software people use (how many, at most 3)",
    "ungrounded": "no name, no word for what we compare, none that only software people use",
    "trade": "words of the trade: users, deploy, endpoint (how many, at most 3)",
    "jargon": "words that neither we nor common English know (how many, at most 3)",
    "worldly": "words of weather, ways, kitchens and homes (how many, at most 3)",
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
    "call": "it only greets or calls for help",
}
"""Every sign and what it says."""


def signs_of(reading: Reading, cues: Sequence[Match]) -> dict[str, float]:
    """Give the signs that hold, each with its amount. `cues`: those that count."""
    rivals = [mention.entry.id for mention in reading.mentions if not mention.covered]
    joined = any(mention.joined for mention in reading.mentions)
    signs = _of_names(set(reading.subjects), rivals, joined=joined)
    amounts = {**_of_denials(reading), **_of_substance(reading, cues), **_of_form(reading)}
    signs.update({sign: float(min(amount, MOST.get(sign, 1))) for sign, amount in amounts.items() if amount})
    return signs


def _of_denials(reading: Reading) -> dict[str, int]:
    out = {mention.entry.id for mention in reading.mentions if mention.ruled_out and mention.covered}
    if not out:
        return {}
    return {"ruled-out": len(out), "all-ruled-out": bool(out) and out == set(reading.subjects)}


def _of_substance(reading: Reading, cues: Sequence[Match]) -> dict[str, int]:
    """Give the signs of what is spoken of."""
    kinds = {match.found.kind for match in reading.labels}
    left = unexplained_words(reading, cues)
    grounded = _grounds(reading)
    return {
        "aspect": "aspect" in kinds,
        "use-case": "use-case" in kinds,
        "language": "language" in kinds,
        "topic": "topic" in kinds,
        "name-and-topic": "topic" in kinds and bool(reading.subjects),
        "grounded": grounded,
        "ungrounded": not grounded and not reading.mentions and "topic" not in kinds,
        "trade": sum(match.found.id == "trade" for match in reading.groups),
        "unexplained": len(left),
        "jargon": sum(reading.repaired[at] not in COMMON for at in left),
        "worldly": sum(word in WORLDLY for word in reading.repaired),
        "bare": bool(reading.mentions) and not left and not cues and not reading.labels,
        "code": reading.words.code,
    }


def _grounds(reading: Reading) -> int:
    """Count the labels and words of the trade that everyday English does not have."""
    repaired = reading.repaired
    bits = {
        match.bits
        for match in reading.labels
        if match.found.kind != "topic" and not all(map(is_english, repaired[match.start : match.end]))
    }
    bits.update(
        match.bits
        for match in reading.groups
        if match.found.id == "trade" and not all(word in COMMON for word in repaired[match.start : match.end])
    )
    return len(bits)


def _of_form(reading: Reading) -> dict[str, int]:
    """Give the signs of how it is put."""
    repaired, mentions = reading.repaired, reading.mentions
    return {
        **dict.fromkeys(_asked(reading), 1),
        "call": not HOLLOW.issuperset(repaired)
        and all(word in GREETINGS or word in CALLS for word in repaired),
        "long": len(repaired) > LONG,
        "short": len(repaired) <= SHORT,
        "name-first": bool(mentions) and mentions[0].start == 0,
        "name-last": bool(mentions) and mentions[-1].end == len(repaired),
    }


def _asked(reading: Reading) -> Iterator[str]:
    gaps = reading.words.gaps
    starting = True
    for at, word in enumerate(reading.repaired):
        sign = ASKING.get(word)
        if sign is not None and (starting or sign != "whether"):
            yield sign
        gap = gaps[at + 1] if at + 1 < len(gaps) else " "
        starting = (starting and word in OPENERS) or (gap != " " and not STOPS.isdisjoint(gap))


def continued_signs(
    signs: Mapping[str, float], subjects: Sequence[str], uncovered: Sequence[str]
) -> dict[str, float]:
    """Give the signs of a text that goes on, now that it is known what it is about."""
    own = {sign: amount for sign, amount in signs.items() if sign not in OF_NAMES}
    return {**own, **_of_names(set(subjects), ["framework"] * len(uncovered), joined=False), "continued": 1.0}


def _of_names(covered: set[str], rivals: Sequence[str], *, joined: bool) -> dict[str, float]:
    """Give the signs of the names: ids of subjects, kinds of rivals, whether some are weighed."""
    if not covered:
        return {"only-rivals": 1.0} if rivals else {"no-name": 1.0}
    peers = sum(kind in PEERS for kind in rivals)
    signs = {"two-names" if len(covered) + peers > 1 else "one-name": 1.0}
    if len(covered) + peers > 2:
        signs["three-names"] = 1.0
    if joined:
        signs["side-by-side"] = 1.0
    if rivals and not peers and len(covered) == 1:
        signs["other-kind"] = float(min(len(rivals), 2))
    return signs


def unexplained_words(reading: Reading, cues: Sequence[Match]) -> list[int]:
    """Give the places of the words that carry meaning and belong to no name, label or cue."""
    explained = 0
    for match in (*reading.labels, *cues):
        explained |= match.bits
    for mention in reading.mentions:
        explained |= (1 << mention.end) - (1 << mention.start)
    return [
        at
        for at, word in enumerate(reading.repaired)
        if not explained >> at & 1 and word not in FUNCTION and word.isalpha()
    ]
