"""From a comparison or a recommendation to the options, with what speaks for and against each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from bot.core.advising import answer as answered
from bot.core.advising.draft import Draft
from bot.core.advising.recommendation import SHOWN, SIGNS, Report
from bot.core.advising.wording import capital, in_a_sentence, join
from bot.core.answer import Answer, Points, Statement
from bot.core.english import COMMON, FUNCTION
from bot.core.framing import Frame
from bot.core.model import Catalog, Comparison, Judgement, Mistake, Subject
from bot.core.question import Question
from bot.core.recommending import Recommendation, Standing, recommend
from bot.core.recording.record import Considered, Grounds
from bot.core.reviving import afresh

COMPARED = "{names}{purpose}"
CHOOSE = "Choose a {noun}"
WHICH = "Which {noun} fits us{purpose}?"
IS_FOR = "It is for {phrase}."
MATTERS = "What matters: {aspects}."
WRITTEN_IN = "It is to be written{limits}."
GOOD_WHEN = "it is a good choice when {text}."
FITS = "it is a {level} fit for {phrase}. {reason}"
NOT_REVIEWED = "it has not been reviewed for {phrase}."
MISTAKES = "Mistakes to watch for"
DO_INSTEAD = "instead, {instead}"

GOOD_EACH = 4
BAD_EACH = 4
FOLLOWING = 6
MISTAKES_SHOWN = 3
COMPARED_AT_LEAST = 2

AGAINST, _, GOOD = SIGNS

SMALL = COMMON | FUNCTION | {"async"}
"""Words that begin small within a sentence, unless they are names as well."""


def grounds(catalog: Catalog, frame: Frame, chosen: str = "") -> Grounds | None:
    """Give the grounds of what was asked another time, from this catalog, where one option is `chosen`.

    None where there is nothing to decide between.
    """
    if not frame.topic:
        return compared(catalog, afresh(catalog, frame).question, chosen)
    topic = next((one for one in catalog.topics if one.id == frame.topic), None)
    return recommended(catalog, recommend(catalog, topic, frame.answers), chosen) if topic else None


def compared(catalog: Catalog, question: Question, chosen: str = "") -> Grounds | None:
    """Give the grounds of a comparison, where one option is `chosen` (its id).

    None for a question that compares nothing.
    """
    draft = Draft(catalog, question)
    subjects = draft.wanted if len(draft.wanted) >= COMPARED_AT_LEAST else draft.subjects
    if question.outcome != "answer" or question.intent != "compare" or len(subjects) < COMPARED_AT_LEAST:
        return None
    curated = catalog.comparisons.get(frozenset(question.subjects))
    bottom_line = _cited_again(draft, answered(catalog, question))
    options = tuple(_compared(draft, subject, curated, chosen) for subject in subjects)
    named = curated.mistakes if curated else ()
    common = [one for one in draft.topic.mistakes if one.id in named or _is_common(one, question)]
    mistakes = tuple(_mistakes(draft, common))
    best = [one for one in subjects if curated and _favours(curated, question) == (one.id,)]
    return Grounds(
        answer=_with(draft, bottom_line),
        title=COMPARED.format(names=join([one.name for one in subjects], "or"), purpose=draft.purpose),
        question=WHICH.format(noun=draft.topic.noun, purpose=draft.purpose),
        drivers=tuple(_drivers(draft)),
        options=options,
        ruled_out=(),
        mistakes=mistakes,
        chosen=chosen,
        likeliest=best[0].id if best else "",
    )


def recommended(catalog: Catalog, found: Recommendation, chosen: str = "") -> Grounds | None:
    """Give the grounds of a recommendation; None for one that ranks nothing. `chosen`: id of an option."""
    if not found.standings:
        return None
    report = Report(catalog, found, None)
    bottom_line = report.bottom_line()
    present = found.staying.subject if found.staying else ""
    shown = [one for one in found.standings if one in found.standings[:SHOWN] or one.subject == present]
    options = tuple(_recommended(report, one, chosen) for one in shown)
    ruled_out = tuple(point for part in report.ruled_out() for point in part.points)
    mistakes = tuple(report.mistakes())
    words = {"noun": report.topic.noun, "purpose": ""}
    counted = [(question, option) for question, given in found.answers.items() for option in given]
    return Grounds(
        answer=_with(report.draft, bottom_line),
        title=CHOOSE.format(**words),
        question=WHICH.format(**words),
        drivers=tuple(f"{capital(report.options[key].said)}." for key in counted),
        options=options,
        ruled_out=ruled_out,
        mistakes=mistakes,
        chosen=chosen,
        likeliest=_likeliest(found),
    )


def _likeliest(found: Recommendation) -> str:
    if found.staying and found.staying.advice:
        return found.staying.subject
    return found.leaders[0] if len(found.leaders) == 1 and not found.close else ""


def _recommended(report: Report, standing: Standing, chosen: str) -> Considered:
    subject = report.subjects[standing.subject]
    signed = [
        (one.subject, _clause(report.draft, replace(one, subject=""))) for one in report.reasons(standing)
    ]
    return Considered(
        id=subject.id,
        name=subject.name,
        good=tuple(said for sign, said in signed if sign == GOOD),
        neutral=tuple(said for sign, said in signed if sign not in (GOOD, AGAINST)),
        bad=tuple(said for sign, said in signed if sign == AGAINST),
        follows=_limits(report.draft, subject, FOLLOWING) if subject.id == chosen else (),
    )


def _with(draft: Draft, bottom_line: Statement) -> Answer:
    """Give what carries the bottom line and all sources that are cited by now."""
    return draft.answer("", bottom_line, ())


def _cited_again(draft: Draft, answer: Answer) -> Statement:
    """Give an answer's bottom line with its sources numbered as in this draft."""
    titles = {(source.title, source.url): source.id for source in draft.catalog.sources.values()}
    by_number = {one.number: one for one in answer.sources}
    cites: list[int] = []
    for number in answer.bottom_line.cites:
        one = by_number[number]
        cites += draft.cites.cite((titles[one.title, one.url],), one.as_of, one.status)
    return replace(answer.bottom_line, cites=tuple(cites))


def _favours(curated: Comparison, question: Question) -> tuple[str, ...]:
    verdicts = [curated.use_cases[case] for case in question.use_cases if case in curated.use_cases]
    return verdicts[0].favours if verdicts else ()


def _drivers(draft: Draft) -> Iterator[str]:
    for case in draft.question.use_cases:
        yield IS_FOR.format(phrase=draft.catalog.use_cases[case].phrase)
    if draft.aspects:
        names = [in_a_sentence(draft.catalog.aspects[one].name) for one in draft.aspects]
        yield MATTERS.format(aspects=join(names))
    if draft.limits:
        yield WRITTEN_IN.format(limits=draft.limits)


def _compared(draft: Draft, subject: Subject, curated: Comparison | None, chosen: str) -> Considered:
    good: list[Statement] = []
    neutral: list[Statement] = []
    bad: list[Statement] = []
    for case in draft.question.use_cases:
        fit, phrase = subject.fits.get(case), draft.catalog.use_cases[case].phrase
        if fit is None:
            neutral.append(draft.plain(NOT_REVIEWED.format(phrase=phrase)))
            continue
        text = FITS.format(level=fit.level, phrase=phrase, reason=fit.reason)
        said = draft.cites.judgement(Judgement(text=text, rests_on=fit.rests_on))
        {"strong": good, "fair": neutral, "weak": bad}[fit.level].append(said)
    reasons = (curated.choose.get(subject.id, ()) if curated else ()) or subject.choose_when
    for one in reasons[:GOOD_EACH]:
        text = GOOD_WHEN.format(text=one.text)
        good.append(draft.cites.judgement(Judgement(text=text, rests_on=one.rests_on)))
    return Considered(
        id=subject.id,
        name=subject.name,
        good=tuple(good),
        neutral=tuple(neutral),
        bad=(*bad, *_limits(draft, subject, BAD_EACH)),
        follows=_limits(draft, subject, FOLLOWING) if subject.id == chosen else (),
    )


def _limits(draft: Draft, subject: Subject, most: int) -> tuple[Statement, ...]:
    return tuple(_clause(draft, draft.cites.judgement(one)) for one in subject.limitations[:most])


def _clause(draft: Draft, said: Statement) -> Statement:
    """Make a sentence go on from "because": it starts small, unless it starts with a name."""
    first = re.split(r"[\s']", said.text, maxsplit=1)[0]
    topic = draft.topic
    names = {one.name for one in topic.subjects} | {one.name for one in topic.languages}
    small = first.lower() in SMALL and first not in {name.partition(" ")[0] for name in names}
    return replace(said, text=said.text[:1].lower() + said.text[1:] if small else said.text)


def _is_common(mistake: Mistake, question: Question) -> bool:
    """Say whether a mistake is common with what is compared, in the case that is asked about."""
    return (
        "choosing" in mistake.when
        and bool(set(mistake.subjects) & set(question.subjects))
        and (not mistake.use_cases or bool(set(mistake.use_cases) & set(question.use_cases)))
    )


def _mistakes(draft: Draft, found: Iterable[Mistake]) -> Iterator[Points]:
    points = tuple(
        draft.cites.judgement(
            Judgement(text=DO_INSTEAD.format(instead=one.instead), rests_on=one.rests_on), one.title
        )
        for one in list(found)[:MISTAKES_SHOWN]
    )
    if points:
        yield Points(heading=MISTAKES, points=points)
