"""From the answers to the recommendation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.core.model import Catalog, Option, Topic
from bot.core.recommending.answers import Answers, counted
from bot.core.recommending.flipping import CLOSE, deciding, flips
from bot.core.recommending.recommendation import (
    Contribution,
    Flip,
    Recommendation,
    RuledOut,
    Standing,
    Staying,
)
from bot.core.recommending.sheet import Key, Outcome, Sheet
from bot.core.recommending.weighing import FULL, knocked_out

TOP = 3
"""So many of the ranking are the leading results."""


def recommend(catalog: Catalog, topic: Topic, answers: Answers) -> Recommendation:
    """Rank the topic's subjects by these answers, with all reasons, and say what would change it.

    Deterministic, and the same for the same answers in any order. Never raises: what the questionnaire
    does not know, or does not show, counts for nothing.
    """
    sheet = next((one for one in catalog.once(_sheets) if one.topic is topic), None) or Sheet(catalog, topic)
    given = counted(topic.questionnaire, answers)
    keys = [(question, option) for question, chosen in given.items() for option in chosen]
    outcome = Outcome.of(sheet.tally(given))
    standings = tuple(_standings(sheet, keys, outcome)) if outcome.most else ()
    ids = [subject.id for subject in topic.subjects]
    near = {ids[place] for place in outcome.close(CLOSE)} if outcome.most else set()
    close = tuple(one.subject for one in standings if one.subject in near) if len(near) > 1 else ()
    chosen = [sheet.options[key] for key in keys]
    return Recommendation(
        topic=topic.id,
        answers=given,
        standings=standings,
        ruled_out=tuple(_ruled_out(sheet, keys)),
        close=close,
        decides=deciding(sheet, given) if close else "",
        flips=_in_order(flips(sheet, given), standings) if outcome.most else (),
        mistakes=_mistakes(topic, chosen, standings),
        notes=tuple(note for option in chosen for note in option.notes),
        staying=_staying(chosen, standings, close),
    )


def _sheets(catalog: Catalog) -> tuple[Sheet, ...]:
    return tuple(Sheet(catalog, topic) for topic in catalog.topics)


def _standings(sheet: Sheet, keys: list[Key], outcome: Outcome) -> Iterator[Standing]:
    """Give those that are left, the best first; those that tie, by their names."""
    left = [
        (-points, subject.name.casefold(), place)
        for place, (subject, points) in enumerate(zip(sheet.topic.subjects, outcome.points, strict=True))
        if points is not None
    ]
    for points, _, place in sorted(left):
        contributions = tuple(_contributions(sheet, keys, place, outcome.most))
        yield Standing(
            subject=sheet.topic.subjects[place].id,
            rank=1 + sum(other < points for other, _, _ in left),
            score=-points / outcome.most,
            unknown=sum((one.most for one in contributions if not one.known), 0.0),
            contributions=contributions,
        )


def _contributions(sheet: Sheet, keys: list[Key], place: int, most: int) -> Iterator[Contribution]:
    for question, option in keys:
        for need in sheet.needs[question, option]:
            verdict = need.verdicts[place]
            yield Contribution(
                question=question,
                option=option,
                kind=need.kind,
                need=need.name,
                amount=need.weight * verdict.counted / most,
                most=need.weight * FULL / most,
                known=verdict.halves is not None,
                reason=verdict.reason,
                refs=verdict.refs,
            )


def _ruled_out(sheet: Sheet, keys: list[Key]) -> Iterator[RuledOut]:
    """Give each subject that is excluded with the first answer that does it."""
    for subject in sheet.topic.subjects:
        for question, option in keys:
            if knocked := knocked_out(sheet.options[question, option], subject):
                value = subject.features[knocked.feature].value
                ref = f"{subject.id}.{knocked.feature}"
                yield RuledOut(subject=subject.id, question=question, option=option, value=value, ref=ref)
                break


def _in_order(found: Iterable[Flip], standings: tuple[Standing, ...]) -> tuple[Flip, ...]:
    """Put those first with which another of the leading results would lead."""
    leading = [one.subject for one in standings[:TOP]]
    return tuple(sorted(found, key=lambda flip: flip.subject not in leading))


def _mistakes(topic: Topic, chosen: list[Option], standings: tuple[Standing, ...]) -> tuple[str, ...]:
    """Give the mistakes that the answers name, then those common with a leading subject in this case."""
    named = [mistake for option in chosen for mistake in option.mistakes]
    leading = {one.subject for one in standings[:TOP]}
    cases = {case for option in chosen for case in option.fits}
    near = [
        one.id
        for one in topic.mistakes
        if "choosing" in one.when
        and leading.intersection(one.subjects)
        and (not one.use_cases or cases.intersection(one.use_cases))
    ]
    return tuple(dict.fromkeys((*named, *near)))


def _staying(chosen: list[Option], standings: tuple[Standing, ...], close: tuple[str, ...]) -> Staying | None:
    """Say whether to stay with what is in use: advised by a review, or as good as anything else."""
    present = next((option.present for option in chosen if option.present), "")
    rank = {one.subject: one.rank for one in standings}.get(present)
    advice = next((option.stay for option in chosen if option.stay), None)
    if advice and present and (rank or not standings):
        return Staying(subject=present, kind="advised", advice=advice)
    if rank == 1:
        return Staying(subject=present, kind="leads")
    return Staying(subject=present, kind="close") if present in close else None
