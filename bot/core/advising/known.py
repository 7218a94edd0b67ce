"""All that is known of subjects on the aspects of a question, claims as what they are."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.advising import tables
from bot.core.advising.citing import UNKNOWN
from bot.core.advising.draft import Draft
from bot.core.answer import Points, Statement
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
RELIABLE: tuple[Status, ...] = ("confirmed", "judgement")
NO_FACT = "No reviewed fact on {aspects} tells {names} apart."


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
    aspects = draft.aspects
    found = [
        claim
        for claim in (draft.catalog.claims.values() if aspects else ())
        if claim.aspect in aspects
        and (wanted & set(claim.about) or not claim.about)
        and (len(wanted) == 1 or wanted >= set(claim.about))
    ]
    return sorted(found, key=lambda claim: (not claim.about, RANK[claim.status], _strangers(claim, wanted)))


def _strangers(claim: Claim, wanted: set[str]) -> int:
    """Rank a claim by how much of it speaks of others, and how little of what is asked for."""
    return len(claim.about) - 2 * len(wanted & set(claim.about))


def on_aspects(draft: Draft, subjects: tuple[Subject, ...]) -> Statement:
    """Say what each has of the first aspect asked for that is known of any."""
    labels = {kind.id: kind.name for kind in draft.topic.features}
    for kind in tables.aspect_rows(draft):
        cells = {subject.name: draft.cites.cell(subject, kind, brief=True) for subject in subjects}
        if any(cell.text != UNKNOWN for cell in cells.values()):
            told = "; ".join(f"{name}: {cell.text}" for name, cell in cells.items())
            cites = tuple(sorted({number for cell in cells.values() for number in cell.cites}))
            return Statement(text=f"{labels[kind]}. {told}.", cites=cites)
    for claim in claims_on(draft, subjects):
        if claim.status in RELIABLE and {subject.id for subject in subjects} <= set(claim.about):
            return draft.cites.claim(claim)
    asked = draft.focus.removeprefix(": ")
    return draft.plain(NO_FACT.format(aspects=asked, names=draft.names(subjects)))
