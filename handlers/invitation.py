"""`@Versus recommend`: an invitation to the questionnaire, which a message alone cannot open."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.core.answer import Answer, Statement
from handlers.advisor import Advisor

TITLE = "Find what fits you"
INVITATION = (
    "A few short questions, about a minute: then you see what fits, why, and what would change it. "
    "Press the button below; what you have said so far is filled in."
)

_ASKS_TO_CHOOSE = re.compile(r"recommend\b|help (us|me)( to)? (choose|decide|pick)\b", re.IGNORECASE)


def invited(advisor: Advisor, answer: Answer, text: str) -> Answer:
    """Give an invitation in place of an answer, if the text asks for help with a choice.

    An answer below which the button stands anyway stays as it is.
    """
    asked = answer.question
    if advisor.offer(asked) or not _ASKS_TO_CHOOSE.match(text) or not advisor.begin(asked):
        return answer
    return replace(
        answer,
        question=replace(asked, intent="recommend", outcome="answer"),
        title=TITLE,
        bottom_line=Statement(text=INVITATION, status="judgement"),
        parts=(),
        sources=(),
        next_steps=(),
    )
