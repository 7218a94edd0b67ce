"""Signs: what is true of a question as a whole, apart from its wording. Intents weigh them in YAML."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.core.lexicon import PEERS
from bot.core.phrases import Match, spanned
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

CALLING = GREETINGS | CALLS

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
    "adrift": "it goes on, but points back by no word, and has none that only software people use",
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


def signs_of(reading: Reading, cues: Sequence[Match]) -> dict[str, int]:
    """Give the signs that hold, each with its amount. `cues`: those that count."""
    rivals: list[str] = []
    weighed = ruled_out = False
    for _, _, name, _, joined, out in reading.mentions:
        weighed = weighed or joined
        ruled_out = ruled_out or out
        if name.kind != "subject":
            rivals.append(name.id)
    signs = _of_names(set(reading.subjects), rivals, joined=weighed)
    if ruled_out:
        signs.update(_of_denials(reading))
    _add_substance(signs, reading, cues)
    _add_form(signs, reading)
    return signs


def _of_denials(reading: Reading) -> dict[str, int]:
    out = {mention.entry.id for mention in reading.mentions if mention.ruled_out and mention.covered}
    signs = {"ruled-out": min(len(out), MOST["ruled-out"])} if out else {}
    if out and out == set(reading.subjects):
        signs["all-ruled-out"] = 1
    return signs


def _add_substance(signs: dict[str, int], reading: Reading, cues: Sequence[Match]) -> None:
    """Add the signs of what is spoken of."""
    sorts = reading.sorts
    explained = reading.named
    for label in reading.labels:
        explained |= label.bits
        signs[label.found.kind] = 1
    for cue in cues:
        explained |= cue.bits
    left = sorts.telling & ~explained
    grounded = _grounds(reading)
    counts = (
        ("grounded", grounded),
        ("trade", len([1 for _, _, _, group in reading.groups if group.id == "trade"])),
        ("unexplained", left.bit_count()),
        ("jargon", (left & ~sorts.common).bit_count()),
        ("worldly", sorts.worldly.bit_count()),
        ("code", reading.words.code),
    )
    for sign, count in counts:
        if count:
            signs[sign] = min(count, MOST[sign])
    if "topic" in signs:
        if reading.subjects:
            signs["name-and-topic"] = 1
    elif not grounded and not reading.mentions:
        signs["ungrounded"] = 1
    if reading.mentions and not left and not cues and not reading.labels:
        signs["bare"] = 1


def _grounds(reading: Reading) -> int:
    """Count the labels and words of the trade that everyday English does not have."""
    strange, uncommon = ~reading.sorts.english, ~reading.sorts.common
    found = {
        bits
        for start, end, bits, label in reading.labels
        if label.kind != "topic" and spanned(start, end) & strange
    }
    found.update(
        [
            bits
            for start, end, bits, group in reading.groups
            if group.id == "trade" and spanned(start, end) & uncommon
        ]
    )
    return len(found)


def _add_form(signs: dict[str, int], reading: Reading) -> None:
    """Add the signs of how it is put."""
    repaired, mentions = reading.repaired, reading.mentions
    for at, word in enumerate(repaired):
        if word in ASKING and (ASKING[word] != "whether" or _starts(reading, at)):
            signs[ASKING[word]] = 1
    if CALLING.issuperset(repaired) and not HOLLOW.issuperset(repaired):
        signs["call"] = 1
    if len(repaired) > LONG:
        signs["long"] = 1
    if len(repaired) <= SHORT:
        signs["short"] = 1
    if mentions:
        if mentions[0].start == 0:
            signs["name-first"] = 1
        if mentions[-1].end == len(repaired):
            signs["name-last"] = 1


def _starts(reading: Reading, at: int) -> bool:
    """Say whether a word begins a sentence, but for words that only open it."""
    gaps, repaired = reading.words.gaps, reading.repaired
    while at > 0:
        if gaps[at] != " " and not STOPS.isdisjoint(gaps[at]):
            return True
        at -= 1
        if repaired[at] not in OPENERS:
            return False
    return True


def continued_signs(
    signs: Mapping[str, int], subjects: Sequence[str], uncovered: Sequence[str], *, points: bool
) -> dict[str, int]:
    """Give the signs of a text that goes on, now that it is known what it is about.

    `points`: a word of it points back at that.
    """
    own = {sign: amount for sign, amount in signs.items() if sign not in OF_NAMES}
    names = _of_names(set(subjects), ["framework"] * len(uncovered), joined=False)
    adrift = {"adrift": 1} if "ungrounded" in signs and not points else {}
    return {**own, **names, **adrift, "continued": 1}


def _of_names(covered: set[str], rivals: Sequence[str], *, joined: bool) -> dict[str, int]:
    """Give the signs of the names: ids of subjects, kinds of rivals, whether some are weighed."""
    if not covered:
        return {"only-rivals": 1} if rivals else {"no-name": 1}
    peers = sum(kind in PEERS for kind in rivals)
    signs = {"two-names" if len(covered) + peers > 1 else "one-name": 1}
    if len(covered) + peers > 2:
        signs["three-names"] = 1
    if joined:
        signs["side-by-side"] = 1
    if rivals and not peers and len(covered) == 1:
        signs["other-kind"] = min(len(rivals), 2)
    return signs
