"""Signs: what is true of a question as a whole, apart from its wording. Intents weigh them in YAML."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.english import FUNCTION
from bot.core.lexicon import PEERS
from bot.core.linking import Mention
from bot.core.phrases import Match
from bot.core.text import Words

MOST_UNEXPLAINED = 6
MOST_CODE = 3

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
    "bare": "nothing is said beside the names",
    "code": "source code, a command or an error message (how many, at most 3)",
    "unexplained": "words that nothing explains (how many, at most 6)",
    "continued": "it goes on from the thread's last question",
}
"""Every sign and what it says."""


def signs_of(
    words: Words,
    repaired: Sequence[str],
    mentions: Sequence[Mention],
    labels: Sequence[Match],
    cues: Sequence[Match],
) -> dict[str, float]:
    """Give the signs that hold, each with its amount."""
    signs = _of_names(mentions)
    kinds = {match.found.kind for match in labels}
    for kind in ("aspect", "use-case", "language", "topic"):
        if kind in kinds:
            signs[kind] = 1.0
    unexplained = unexplained_words(repaired, mentions, [*labels, *cues])
    if unexplained:
        signs["unexplained"] = float(min(unexplained, MOST_UNEXPLAINED))
    elif mentions and not cues and not labels:
        signs["bare"] = 1.0
    if words.code:
        signs["code"] = float(min(words.code, MOST_CODE))
    return signs


def _of_names(mentions: Sequence[Mention]) -> dict[str, float]:
    covered = {mention.entry.id for mention in mentions if mention.covered}
    rivals = [mention for mention in mentions if not mention.covered]
    if not covered:
        return {"only-rivals": 1.0} if rivals else {"no-name": 1.0}
    peers = sum(mention.entry.id in PEERS for mention in rivals)
    signs: dict[str, float] = {}
    if len(covered) + peers > 1:
        signs["two-names"] = 1.0
    else:
        signs["one-name"] = 1.0
    if len(covered) + peers > 2:  # noqa: PLR2004
        signs["three-names"] = 1.0
    if any(mention.joined for mention in mentions):
        signs["side-by-side"] = 1.0
    if rivals and not peers and len(covered) == 1:
        signs["other-kind"] = float(min(len(rivals), 2))
    return signs


def unexplained_words(repaired: Sequence[str], mentions: Sequence[Mention], found: Sequence[Match]) -> int:
    """Count the words that carry meaning and belong to no name, label or cue."""
    explained = 0
    for match in found:
        explained |= match.bits
    for mention in mentions:
        explained |= (1 << mention.end) - (1 << mention.start)
    return sum(
        1 for at, word in enumerate(repaired) if not explained >> at & 1 and word not in FUNCTION and word.isalpha()
    )
