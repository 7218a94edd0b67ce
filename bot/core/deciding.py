"""From scores to an outcome: answer, clarify or decline. Floor and margin stand here, and only here."""

from __future__ import annotations

from collections.abc import Mapping
from math import exp, inf
from operator import itemgetter
from typing import NamedTuple

from bot.core.question import DECLINED, Outcome, Reason
from bot.core.reading import Reading

WEIGHING = ("compare", "switch", "alternatives", "fact")
"""The intents that set subjects side by side."""

HELP = "help"
"""The one intent that costs nobody anything where it is wrong."""

FLOOR = 2.0
"""The score that an intent needs to be believed."""

MARGIN, NAMELESS_MARGIN, UNGROUNDED_MARGIN = 0.0, 1.2, 2.0
"""By how much it must beat out-of-scope: where something is named; where nothing is, but words stand in it
that only software people use; and where not even those do. The fit of the weights sees half of it."""

NEAR = 0.1
"""Two readings whose scores are as near as this, and as near to being declined, are put to the asker."""

CLOSE = 1.0
"""An intent that lacks names gives way to one that can be answered, if that scores as near as this."""

STEEPNESS, MIDDLE, FARTHEST = 0.5, -0.4, 9.5
"""Confidence is 1 / (1 + exp(-STEEPNESS * (distance - MIDDLE))), by greatest likelihood on 720 labelled
questions that nothing else was fitted on: of those read with 0.75, about three in four are right.
`distance` is that of the best score to the nearest thing that would have changed the reading; beyond
FARTHEST it tells nothing more."""


class Decision(NamedTuple):
    """What comes of the scores. `tied`: the intents between which it cannot be decided."""

    intent: str
    outcome: Outcome
    reason: Reason
    confidence: float
    tied: tuple[str, ...] = ()


def decide(
    reading: Reading,
    scores: Mapping[str, float],
    needs: Mapping[str, int],
    names: tuple[int, int],
    margin: float,
) -> Decision:
    """Decide.

    `needs`: how many names an intent takes; `names`: how many there are, covered and not; `margin`: by how
    much an intent must beat out-of-scope.
    """
    covered, uncovered = names
    named = covered + uncovered
    (best, intent), (runner_up, next_intent) = _two_best(scores)
    against = max(scores.get(DECLINED, 0.0) + margin, FLOOR)
    strangers_only = uncovered > 0 and not covered and needs.get(intent, 0) > 0
    if best < against or strangers_only:
        return Decision(DECLINED, "decline", _why_declined(reading), _confidence(abs(against - best)))
    if named < needs.get(intent, 0):
        enough = max(against, best - CLOSE)
        answerable = [
            (score, one)
            for one, score in scores.items()
            if one != DECLINED and named >= needs.get(one, 0) and score >= enough
        ]
        best, intent = max(answerable, key=itemgetter(0), default=(best, intent))
    confidence = _confidence(min(best - against, best - runner_up + 1.0))
    if best - runner_up < NEAR and best - against < NEAR and covered:
        return Decision(intent, "clarify", "near-tie", confidence, (intent, next_intent))
    if named < needs.get(intent, 0):
        return Decision(intent, "clarify", "which-subject", confidence)
    return Decision(intent, "answer", "understood", confidence)


def _two_best(scores: Mapping[str, float]) -> tuple[tuple[float, str], tuple[float, str]]:
    """Give the two best scores but for that of out-of-scope, with their intents; of equals, the first."""
    first = second = (-inf, HELP)
    for intent, score in scores.items():
        if score > second[0] and intent != DECLINED:
            if score > first[0]:
                first, second = (score, intent), first
            else:
                second = score, intent
    return first, second


def margin_of(names: tuple[int, int], signs: Mapping[str, float]) -> float:
    """Give by how much an intent must beat out-of-scope, by what is named and by the signs."""
    if any(names):
        return MARGIN
    return UNGROUNDED_MARGIN if "ungrounded" in signs else NAMELESS_MARGIN


def apart(decision: Decision) -> Decision:
    """Decline to weigh what belongs to different topics; what speaks of one at a time may stand."""
    if decision.intent not in WEIGHING or decision.outcome == "decline":
        return decision
    return Decision(DECLINED, "decline", "different-topics", decision.confidence)


def asked_once(decision: Decision) -> Decision:
    """Do not ask back a second time: say what can be asked instead."""
    if decision.outcome != "clarify":
        return decision
    return Decision(DECLINED, "decline", "still-unclear", decision.confidence)


def _why_declined(reading: Reading) -> Reason:
    if not reading.words.words:
        return "empty"
    how_to = any(cue.found.id == DECLINED for cue in reading.cues)
    if reading.uncovered and not (reading.subjects and how_to):
        return "not-covered"
    if reading.subjects:
        return "how-to"
    if any(cue.found.id == "help" for cue in reading.cues):
        return "chit-chat"
    return "off-topic"


def _confidence(distance: float) -> float:
    return round(1 / (1 + exp(-STEEPNESS * (min(distance, FARTHEST) - MIDDLE))), 3)
