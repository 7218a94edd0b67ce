"""All that is known of subjects on the aspects of a question, claims as what they are."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.advising.draft import Draft
from bot.core.answer import Points
from bot.core.model import Claim, Status, Subject

RANK: dict[Status, int] = {
    "confirmed": 0,
    "judgement": 1,
    "outdated": 2,
    "disputed": 3,
    "refuted": 4,
    "reported": 5,
}
"""What can be relied on comes first, what merely was said comes last."""

CLAIMS_AT_MOST = 6


def known_facts(draft: Draft, subjects: Sequence[Subject]) -> list[Points]:
    """List the claims on the question's aspects that speak of these subjects, or of the whole field."""
    found = claims_on(draft, subjects)[:CLAIMS_AT_MOST]
    points = tuple(draft.cites.claim(claim) for claim in found)
    return [Points(heading="What is known", points=points)] if points else []


def claims_on(draft: Draft, subjects: Sequence[Subject]) -> list[Claim]:
    """Give those claims, the most reliable first, those on every subject asked before those on one.

    Claims on the whole field come last. A claim that sets one of several subjects against a
    stranger is left out: it decides nothing here.
    """
    wanted = {subject.id for subject in subjects}
    found = [
        claim
        for claim in draft.catalog.claims.values()
        if claim.aspect in draft.question.aspects
        and (wanted & set(claim.about) or not claim.about)
        and (len(wanted) == 1 or wanted >= set(claim.about))
    ]
    return sorted(found, key=lambda claim: (not claim.about, RANK[claim.status], _strangers(claim, wanted)))


def _strangers(claim: Claim, wanted: set[str]) -> int:
    """Rank a claim by how much of it speaks of others, and how little of what is asked for."""
    return len(claim.about) - 2 * len(wanted & set(claim.about))
