"""Ordinary words that are names, too ("express", "spring"): does the sentence make them one.

Every ground that holds adds its weight; a positive sum makes a name. The weights are fitted on the
labelled questions and on everyday messages, and stand in one table.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.english import COMMON, FUNCTION, Sorts
from bot.core.lexicon import MISSPELT, RARE_WORD, Heard
from bot.core.phrases import Match, spanned
from bot.core.question import DECLINED

DETERMINERS = frozenset(
    "a an the this that these those my your his her their our every each another some".split()
)

OBJECTS = frozenset(
    "a an the this that these those my your his her their our it how what myself yourself".split()
)
"""What follows a verb, and hardly ever a name."""

BEFORE_VERB = frozenset(
    "to can could cannot will would should must may might not didn't please and i we you".split()
)

AUXILIARIES = frozenset("can could does did will would".split())

TRADE = frozenset(
    "app apps application applications project projects codebase code service services server team shop "
    "site dev devs developer developers people person folks side docs community ecosystem api apis "
    "backend monolith stack framework library version one guy guys world world's land setup prototype".split()
)
"""Nouns before which a name stands as an adjective: "the express app"."""

STOPPING = frozenset(',.;:!?()/|+-\n"')
"""Signs across which no word belongs to its neighbour."""

PLACES = frozenset("in at near around during until since".split())

USING = frozenset(
    "with using use uses used on about than leave "
    "leaving like is does can will learn pick choose in for of are "
    "besides to from instead vs does did would should why when where propose suggest adopt evaluate "
    "consider try explore introduce drop ditch port migrate keep explain compare between against over "
    "behind".split()
)
"""Words that a tool's name likes to follow."""

MOST_TERMS, MOST_CUES, MOST_WORLDLY, MOST_JARGON = 3.0, 8.0, 3, 3

WEIGHTS = {
    "always": 1.3,  # what every ordinary word starts with
    "common": -0.7,  # it is one of the common words of English
    "misspelt": -0.2,  # it is written as no word is
    "near": -3.5,  # it is only near to a name
    "beside-name": 2.5,  # weighed against a certain name
    "beside-word": 1.6,  # weighed against another ordinary word that is a name
    "name": 1.4,  # a certain name stands elsewhere
    "other-word": 0.8,  # another ordinary word that is a name stands elsewhere
    "topic": 0.8,  # "framework"
    "terms": 2.1,  # words of the trade that common English does not have, at most three
    "common-terms": 0.7,  # words of the trade that it has
    "cues": 0.1,  # the weights of the cues that ask of frameworks
    "explained": 0.9,  # all words are explained
    "determined": -1.1,  # after an article
    "verb": -2.5,  # where a verb stands
    "closing-verb": -5.9,  # where nothing but a verb can stand: "what can it not ..."
    "place": -0.9,  # after "in", "near", "from"
    "using": 0.4,  # after "with", "is", "than"
    "compound-before": -0.1,  # right after a noun that is not of the trade
    "compound-after": -0.3,  # right before one
    "version": 0.7,  # before a number
    "trade-after": 0.5,  # before "app", "developers"
    "quoted": -0.4,  # in backticks or quotes
    "plain": 0.5,  # nothing else is said
    "worldly": -1.5,  # words of the world outside, at most three
    "jargon": 0.5,  # words that English does not have, at most three
    "headed": 1.2,  # before a colon
    "code": 1.1,  # source code or an error message, at most two
    "thread": -0.1,  # names were spoken of just before
}
"""What speaks for and against an ordinary word being a name; fitted on the labelled questions."""

ENOUGH, CERTAIN = 0.0, 2.0
"""The score that makes it one, and that of a name which can be nothing else."""


def name_scores(heard: Heard, names: list[Match], joined: list[bool], found: Sequence[Match]) -> list[float]:
    sure = [name.found.weight >= MISSPELT for name in names]
    if all(sure):
        return [CERTAIN] * len(names)
    return [
        CERTAIN if certain else sum(WEIGHTS[ground] * amount for ground, amount in grounds)
        for certain, grounds in zip(sure, name_grounds(heard, names, joined, found), strict=True)
    ]


def name_grounds(
    heard: Heard, names: list[Match], joined: list[bool], found: Sequence[Match]
) -> list[list[tuple[str, float]]]:
    """Give, for each name, what speaks for and against it, with amounts."""
    words, repaired, _, sorts = heard
    around, explained = _evidence(sorts, names, found)
    around.append(("code", float(min(words.code, 2))))
    sure = [name.found.weight >= MISSPELT for name in names]
    places = [_place(heard, name, explained) for name in names]
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
    sorts: Sorts, names: Sequence[Match], found: Sequence[Match]
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
                if spanned(match.start, match.end) & ~sorts.everyday:
                    terms += 1
                else:
                    common_terms += 1
        elif kind == "cue" and match.found.id != DECLINED:
            if not match.bits & explained:
                cues += match.found.weight
        else:
            continue
        explained |= match.bits
    explained |= own
    left = sorts.telling & ~explained
    worldly = (sorts.worldly & ~own).bit_count()
    jargon = (left & ~sorts.english).bit_count()
    return [
        ("topic", topic),
        ("terms", min(terms, MOST_TERMS)),
        ("common-terms", min(common_terms, MOST_TERMS)),
        ("cues", min(cues, MOST_CUES)),
        ("explained", float(not left)),
        ("plain", float(explained == own and not left)),
        ("worldly", min(worldly, MOST_WORLDLY)),
        ("jargon", min(jargon, MOST_JARGON)),
    ], explained


def _place(heard: Heard, name: Match, explained: int) -> list[tuple[str, float]]:
    """Give what the words right around an ordinary word say.

    Articles and a verb's place speak against a name, and so does a noun that it forms a compound with.
    """
    words, repaired, _, _ = heard
    gap_before = words.gaps[name.start]
    before = repaired[name.start - 1] if name.start and not _stops(gap_before) else ""
    after = repaired[name.end] if name.end < len(repaired) and not _stops(words.gaps[name.end]) else ""
    compound_before = _strange(before, explained >> max(name.start - 1, 0))
    compound_after = _strange(after, explained >> name.end)
    holds = {
        "determined": before in DETERMINERS and after not in TRADE,
        "verb": after in OBJECTS and (not before or before in BEFORE_VERB),
        "closing-verb": before == "not"
        and not after
        and not AUXILIARIES.isdisjoint(repaired[: name.start - 1]),
        "place": before in PLACES,
        "using": before in USING,
        "version": after[:1].isdigit(),
        "trade-after": after in TRADE,
        "compound-before": compound_before,
        "compound-after": compound_after,
        "quoted": gap_before.endswith(("`", '"')),
        "headed": name.end < len(repaired) and words.gaps[name.end].startswith(":"),
    }
    return [(ground, 1.0) for ground, held in holds.items() if held]


def _strange(word: str, explained: int) -> bool:
    return bool(word) and word.isalpha() and not explained & 1 and word not in FUNCTION and word not in TRADE


def _stops(gap: str) -> bool:
    return gap != " " and not STOPPING.isdisjoint(gap)
