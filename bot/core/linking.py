"""Names in a question: which words mean a subject, which mean a technology that is not covered.

Most names are plain. Ordinary words that are names, too ("express", "spring"), and common words that
are near to a name ("larval") count only where the rest of the sentence makes them one: another name
beside them, words of the trade, a question that is asked of frameworks; and not where an article, a
verb's place or words of another world speak against it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.core.english import COMMON, FUNCTION, is_english
from bot.core.lexicon import MISSPELT, PEERS, RARE_WORD, Lexicon
from bot.core.phrases import Entry, Match
from bot.core.text import Words

WEIGHING = frozenset(["vs", "or", "against", "over", "than", "nor"])
"""Words that weigh one name against another."""

JOINING = WEIGHING | frozenset(["and", "plus", "to", "too", "with", "from", "form", "for", "between"])
"""Words that set two names side by side."""

BETWEEN = frozenset(
    "a an the just even maybe rather should would do does we i is it use using go for going compared plain simply "
    "still then also instead in of favour favor moving not but good old".split()
)
"""Words that may stand between two names beside a joining one."""

DETERMINERS = frozenset("a an the this that these those my your his her their our every each another some".split())

OBJECTS = frozenset("a an the this that these those my your his her their our it how what myself yourself".split())
"""What follows a verb, and hardly ever a name."""

BEFORE_VERB = frozenset("to can could cannot will would should must may might not didn't please and i we you".split())

TRADE = frozenset(
    "app apps application applications project projects codebase code service services server team shop site dev "
    "devs developer developers people person folks side docs community ecosystem api apis backend monolith stack "
    "framework library version one guy guys world world's land setup prototype".split()
)
"""Nouns before which a name stands as an adjective: "the express app"."""

PLACES = frozenset("in at near around during until since".split())

USING = frozenset(
    "with using use on about than leave leaving like is does can will learn pick choose in for of are besides to from "
    "instead vs does did would should why when where propose suggest adopt evaluate consider try explore introduce drop "
    "ditch port migrate keep explain compare between against over behind".split()
)
"""Words that a tool's name likes to follow."""

MOST_TERMS, MOST_CUES, MOST_UNEXPLAINED = 3.0, 8.0, 6

WEIGHTS = {
    "always": 1.5,  # what every ordinary word starts with
    "common": -1.2,  # it is one of the common words of English
    "misspelt": 2.5,  # it is written as no word is
    "near": -1.5,  # it is only near to a name
    "beside-name": 3.4,  # weighed against a certain name
    "beside-word": 2.0,  # weighed against another ordinary word that is a name
    "name": 2.4,  # a certain name stands elsewhere
    "other-word": 1.2,  # another ordinary word that is a name stands elsewhere
    "topic": 0.8,  # "framework"
    "terms": 2.5,  # words of the trade that common English does not have, at most three
    "common-terms": 1.0,  # words of the trade that it has
    "cues": 0.4,  # the weights of the cues that ask of frameworks
    "unexplained": -0.2,  # words that nothing explains, at most six
    "explained": 0.4,  # all words are explained
    "determined": -1.1,  # after an article
    "verb": -2.6,  # where a verb stands
    "place": -1.6,  # after "in", "near", "from"
    "using": 1.6,  # after "with", "is", "than"
    "compound-before": -1.9,  # right after a noun that is not of the trade
    "compound-after": -1.7,  # right before one
    "alone": -1.1,  # neither
    "version": 2.1,  # before a number
    "trade-after": 0.0,  # before "app", "developers"
    "quoted": -1.2,  # in backticks or quotes
    "plain": 3.8,  # nothing else is said
    "thread": 2.5,  # names were spoken of just before
}
"""What speaks for and against an ordinary word being a name; fitted on the labelled questions."""

ENOUGH = 0.0
"""The score that makes it one."""


@dataclass(frozen=True, slots=True)
class Mention:
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


def link(
    words: Words, repaired: Sequence[str], found: Sequence[Match], lexicon: Lexicon, *, in_thread: bool
) -> list[Mention]:
    """Give the names that are meant, in the order of the text, none overlapping.

    `in_thread`: names were spoken of in the question before.
    """
    names = _longest(found)
    names = _with_strangers(words, repaired, names, lexicon)
    if not names:
        return []
    joined = [False] + [_joins(words, repaired, a.end, b.start) for a, b in zip(names, names[1:], strict=False)]
    names, joined = _without_bystanders(names, joined)
    scores = _scores(words, repaired, names, joined, found)
    if in_thread:
        scores = [score + WEIGHTS["thread"] for score in scores]
    mentions: list[Mention] = []
    last_kept = -1
    for at, (name, score) in enumerate(zip(names, scores, strict=True)):
        if score >= ENOUGH:
            weighed = joined[at] and last_kept == at - 1 and _weighs(repaired[names[at - 1].end : name.start])
            mentions.append(Mention(name.start, name.end, name.found, score, joined=weighed))
            last_kept = at
    return mentions


def _longest(found: Sequence[Match]) -> list[Match]:
    """Keep the longest names where several overlap, and none within a phrase that means something else."""
    names = [match for match in found if match.found.kind in ("subject", "rival")]
    if not names:
        return []
    others = [
        match.bits for match in found if match.found.kind == "cue" and match.found.id == "out-of-scope"
    ]
    languages = [match.bits for match in found if match.found.kind == "language"]
    certain = any(name.found.weight >= MISSPELT and name.found.kind == "subject" for name in names)
    names = [
        name
        for name in names
        if (not _within(name.bits, others) or (certain and name.found.weight < MISSPELT))
        and (name.found.weight >= MISSPELT or not _within(name.bits, languages))
    ]
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


def _with_strangers(words: Words, repaired: Sequence[str], names: list[Match], lexicon: Lexicon) -> list[Match]:
    """Add words beside a sure name that are near to a name, or known to nobody: "larval vs X", "X vs zorp"."""
    sure = [name for name in names if name.found.weight >= MISSPELT]
    taken = 0
    for name in names:
        taken |= name.bits
    added: list[Match] = []
    for at in range(len(repaired)):
        if taken >> at & 1 or not _beside_joining(words, repaired, at):
            continue
        near = lexicon.spelling.name_like(repaired[at]) if is_english(repaired[at]) else None
        if near is not None:
            entry = lexicon.name(near)
            if entry is not None:
                added.append(Match(at, at + 1, 1 << at, entry._replace(weight=RARE_WORD)))
        elif sure and not lexicon.spelling.knows(words.words[at]) and words.words[at].isalpha():
            if any(_joins(words, repaired, name.end, at) or _joins(words, repaired, at + 1, name.start) for name in sure):
                added.append(Match(at, at + 1, 1 << at, Entry("rival", _kind_beside(words, repaired, names, at))))
    return sorted([*names, *added], key=lambda name: name.start) if added else names


def _kind_beside(words: Words, repaired: Sequence[str], names: Sequence[Match], at: int) -> str:
    """Give the kind of an unknown technology: that of the one it is weighed against."""
    for name in names:
        if name.found.kind == "rival" and (
            _joins(words, repaired, name.end, at) or _joins(words, repaired, at + 1, name.start)
        ):
            return name.found.id
    return "framework"


def _beside_joining(words: Words, repaired: Sequence[str], at: int) -> bool:
    before = repaired[at - 1] if at else ""
    after = repaired[at + 1] if at + 1 < len(repaired) else ""
    return before in WEIGHING or after in WEIGHING or before == "to" or after == "to" or "/" in words.gaps[at]


def _joins(words: Words, repaired: Sequence[str], end: int, start: int) -> bool:
    """Say whether only joining words and signs stand between two places."""
    if not 0 <= start - end <= 5:  # noqa: PLR2004
        return False
    signs = "".join(words.gaps[end : start + 1])
    between = repaired[end:start]
    if any(word not in JOINING and word not in BETWEEN for word in between):
        return False
    return any(word in JOINING for word in between) or (
        not any(sign in signs for sign in ".?!;\n") and any(sign in signs for sign in "/,+|&-")
    )


def _without_bystanders(names: list[Match], joined: list[bool]) -> tuple[list[Match], list[bool]]:
    """Drop servers, databases, clouds and the like that are weighed against nothing: "a React front"."""
    kept = [
        at
        for at, name in enumerate(names)
        if name.found.kind == "subject"
        or name.found.id in PEERS
        or joined[at]
        or (at + 1 < len(names) and joined[at + 1])
    ]
    return [names[at] for at in kept], [joined[at] for at in kept]


def _weighs(between: Sequence[str]) -> bool:
    joining = JOINING.intersection(between)
    return not joining or bool(joining & WEIGHING) or joining == {"and"}


def _scores(
    words: Words, repaired: Sequence[str], names: list[Match], joined: list[bool], found: Sequence[Match]
) -> list[float]:
    sure = [name.found.weight >= MISSPELT for name in names]
    if all(sure):
        return [2.0] * len(names)
    return [
        2.0 if certain else sum(WEIGHTS[ground] * amount for ground, amount in grounds)
        for certain, grounds in zip(sure, name_grounds(words, repaired, names, joined, found), strict=True)
    ]


def name_grounds(
    words: Words, repaired: Sequence[str], names: list[Match], joined: list[bool], found: Sequence[Match]
) -> list[list[tuple[str, float]]]:
    """Give, for each name, what speaks for and against it, with amounts."""
    around, explained = _evidence(repaired, names, found)
    sure = [name.found.weight >= MISSPELT for name in names]
    places = [_place(words, repaired, name, explained) for name in names]
    all_grounds: list[list[tuple[str, float]]] = []
    for at, name in enumerate(names):
        beside = [at - 1] * joined[at] + [at + 1] * (at + 1 < len(names) and joined[at + 1])
        grounds = [("always", 1.0), *around, *places[at]]
        if any(sure[n] for n in beside):
            grounds.append(("beside-name", 1.0))
        elif any(sure):
            grounds.append(("name", 1.0))
        elif any(names[n].found.id != name.found.id and ("determined", 1.0) not in places[n] for n in beside):
            grounds.append(("beside-word", 1.0))
        elif any(other.found.id != name.found.id for other in names):
            grounds.append(("other-word", 1.0))
        if name.found.weight <= RARE_WORD:
            grounds.append(("near", 1.0))
        elif repaired[name.start] != words.words[name.start]:
            grounds.append(("misspelt", 1.0))
        elif repaired[name.start] in COMMON:
            grounds.append(("common", 1.0))
        if name.found.kind == "rival" and not beside:
            grounds.append(("verb", 3.0))
        all_grounds.append(grounds)
    return all_grounds


def _evidence(
    repaired: Sequence[str], names: Sequence[Match], found: Sequence[Match]
) -> tuple[list[tuple[str, float]], int]:
    """Give what the whole sentence says, and the bits of the words that mean something to us."""
    own = explained = counted = 0
    for name in names:
        own |= name.bits
    terms = common_terms = cues = topic = 0.0
    for match in found:
        kind = match.found.kind
        if match.bits & own:
            continue
        if kind == "topic":
            topic = 1.0
        elif kind in ("aspect", "use-case", "language") or match.found.id == "trade":
            if not match.bits & counted:
                counted |= match.bits
                if all(word in COMMON or word in FUNCTION for word in repaired[match.start : match.end]):
                    common_terms += 1
                else:
                    terms += 1
        elif kind == "cue" and match.found.id != "out-of-scope":
            if not match.bits & explained:
                cues += match.found.weight
        else:
            continue
        explained |= match.bits
    explained |= own
    unexplained = sum(
        1 for at, word in enumerate(repaired) if not explained >> at & 1 and word not in FUNCTION and word.isalpha()
    )
    return [
        ("topic", topic),
        ("terms", min(terms, MOST_TERMS)),
        ("common-terms", min(common_terms, MOST_TERMS)),
        ("cues", min(cues, MOST_CUES)),
        ("unexplained", min(unexplained, MOST_UNEXPLAINED)),
        ("explained", float(not unexplained)),
        ("plain", float(explained == own and not unexplained)),
    ], explained


def _place(words: Words, repaired: Sequence[str], name: Match, explained: int) -> list[tuple[str, float]]:
    """Give what the words right around an ordinary word say.

    Articles and a verb's place speak against a name, and so does a noun that it forms a compound with.
    """
    gap_before = words.gaps[name.start]
    before = repaired[name.start - 1] if name.start and not _stops(gap_before) else ""
    after = repaired[name.end] if name.end < len(repaired) and not _stops(words.gaps[name.end]) else ""
    compound_before = _strange(before, explained >> max(name.start - 1, 0))
    compound_after = _strange(after, explained >> name.end)
    holds = {
        "determined": before in DETERMINERS and after not in TRADE,
        "verb": after in OBJECTS and (not before or before in BEFORE_VERB),
        "place": before in PLACES,
        "using": before in USING,
        "version": after[:1].isdigit(),
        "trade-after": after in TRADE,
        "compound-before": compound_before,
        "compound-after": compound_after,
        "alone": not compound_before and not compound_after,
        "quoted": gap_before.endswith(("`", "\"")),
    }
    return [(ground, 1.0) for ground, held in holds.items() if held]


def _strange(word: str, explained: int) -> bool:
    return bool(word) and word.isalpha() and not explained & 1 and word not in FUNCTION and word not in TRADE


def _stops(gap: str) -> bool:
    return any(sign in gap for sign in ",.;:!?()/|+-\n\"")
