"""From the answers to a questionnaire to a recommendation: what to ask next, what fits, and why.

    Answers -> questions, progress, validate        what is shown, and what is missing
    Question -> prefill -> Answers                  what the asker has said already
    Answers -> recommend -> Recommendation          the ranking, its reasons, what would change it
    Answers <-> encode, decode                      for an address, or a form's hidden field

All of it is pure. `bot.core.advising.recommendation_answer` makes an `Answer` of a recommendation.
"""

from __future__ import annotations

from bot.core.recommending.answers import (
    NOT_SURE,
    Answers,
    Problem,
    Progress,
    counted,
    prefill,
    progress,
    questions,
    validate,
)
from bot.core.recommending.encoding import decode, encode, from_pairs
from bot.core.recommending.flipping import changed
from bot.core.recommending.offering import begin, offer
from bot.core.recommending.recommendation import (
    Change,
    Contribution,
    Flip,
    Recommendation,
    RuledOut,
    Standing,
    Staying,
)
from bot.core.recommending.recommending import recommend

__all__ = [
    "NOT_SURE",
    "Answers",
    "Change",
    "Contribution",
    "Flip",
    "Problem",
    "Progress",
    "Recommendation",
    "RuledOut",
    "Standing",
    "Staying",
    "begin",
    "changed",
    "counted",
    "decode",
    "encode",
    "from_pairs",
    "offer",
    "prefill",
    "progress",
    "questions",
    "recommend",
    "validate",
]
