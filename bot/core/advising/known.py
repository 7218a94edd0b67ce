"""All that is known of subjects on the aspects of a question, claims as what they are."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.advising import tables
from bot.core.advising.citing import UNKNOWN
from bot.core.advising.draft import Draft
from bot.core.advising.stating import stated
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
NOTE_AFTER = "{sentence} {note}."


def known_facts(draft: Draft, subjects: Sequence[Subject]) -> list[Points]:
    """List the claims on the question's aspects that speak of these subjects, or of the whole field."""
    found = claims_on(draft, subjects)[:CLAIMS_AT_MOST]
    points = tuple(draft.cites.claim(claim) for claim in found)
    return [Points(heading="What is known", points=points)] if points else []


def claims_on(draft: Draft, subjects: Sequence[Subject]) -> list[Claim]:
    """Give those claims, the most reliable first, those on every subject asked before those on one.

    Claims on the whole field come last; of equals, those on the aspect asked for first come first. A
    claim that sets one of several subjects against a stranger is left out: it decides nothing here.
    """
    wanted = {subject.id for subject in subjects}
    found = [
        claim
        for aspect in dict.fromkeys(draft.aspects)
        for claim in draft.catalog.claims_on.get(aspect, ())
        if (wanted & set(claim.about) or not claim.about) and (len(wanted) == 1 or wanted >= set(claim.about))
    ]
    return sorted(found, key=lambda claim: (not claim.about, RANK[claim.status], _strangers(claim, wanted)))


def _strangers(claim: Claim, wanted: set[str]) -> int:
    """Rank a claim by how much of it speaks of others, and how little of what is asked for."""
    return len(claim.about) - 2 * len(wanted & set(claim.about))


def on_aspects(draft: Draft, subjects: tuple[Subject, ...]) -> Statement:
    """Say what each has of the first aspect asked for that is known of any."""
    rows = tables.aspect_rows(draft)
    for row in [*tables.differing(subjects, rows), *rows]:
        if any(draft.cites.cell(subject, row, brief=True).text != UNKNOWN for subject in subjects):
            return stated_row(draft, row, subjects)
    for claim in claims_on(draft, subjects):
        if claim.status in RELIABLE and {subject.id for subject in subjects} <= set(claim.about):
            return draft.cites.claim(claim)
    asked = draft.focus.removeprefix(": ")
    return draft.plain(NO_FACT.format(aspects=asked, names=draft.names(subjects)))


def stated_row(draft: Draft, row: str, subjects: Sequence[Subject]) -> Statement:
    """Say in a sentence what the subjects have of one kind of feature; of a single one with its note."""
    kind = next(kind for kind in draft.topic.features if kind.id == row)
    text = stated(draft.topic, kind, subjects)
    cells = [draft.cites.cell(subject, row, brief=True) for subject in subjects]
    feature = subjects[0].features.get(row)
    if len(subjects) == 1 and feature and feature.note:
        text = NOTE_AFTER.format(sentence=text, note=feature.note.rstrip("."))
    return Statement(text=text, cites=tuple(sorted({number for cell in cells for number in cell.cites})))
