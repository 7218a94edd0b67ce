"""What one subject is, what limits it, when to choose it, and single facts."""

from __future__ import annotations

from bot.core.advising import next_steps, tables
from bot.core.advising.citing import UNKNOWN
from bot.core.advising.draft import Draft
from bot.core.advising.fitting import best_fit, in_general
from bot.core.advising.known import RELIABLE, claims_on, known_facts, on_aspects, stated_row
from bot.core.advising.wording import capital, join
from bot.core.answer import Answer, NextStep, Note, Part, Points, Statement
from bot.core.frozen import replace
from bot.core.model import Subject

ONLY_ONE = "I do not know what you weigh {name} against."
NO_FACT = "There is no reviewed fact on {aspects} for {names} yet."
WHAT_ELSE = "What is reviewed for {name}: {aspects}."
FOR_IT = "For all that, choose {name} when"
FOR_IT_AT_MOST = 2
FEW = 3
RIVALS = 2


def profile(draft: Draft) -> Answer:
    """Say what the subject is, with its main facts."""
    bottom_line = draft.faq or draft.cites.judgement(draft.subjects[0].introduction)
    return _profile(draft, f"{draft.subjects[0].name}{draft.purpose}", bottom_line, draft.uncovered())


def beside_uncovered(draft: Draft) -> Answer:
    """Say that what it is weighed against is not covered, or not known, and what is known of it by itself."""
    subject = draft.subjects[0]
    title = f"{' vs '.join((subject.name, *draft.strangers))}{draft.purpose}"
    general = draft.cites.judgement(subject.introduction)
    known = best_fit(draft, [subject]) or in_general(draft, general)
    alone = draft.not_covered or ONLY_ONE.format(name=subject.name)
    bottom_line = replace(known, text=f"{alone} {known.text}")
    notes = (Note(text=draft.nearest),) if draft.nearest else ()
    return _profile(draft, title, bottom_line, notes)


def _profile(draft: Draft, title: str, bottom_line: Statement, notes: tuple[Note, ...]) -> Answer:
    subject = draft.subjects[0]
    rows = tables.aspect_rows(draft) or draft.topic.profile_rows or tables.telling_rows(draft.topic)
    parts: list[Part] = [*notes, *known_facts(draft, [subject]), *draft.fits(subject)]
    parts.append(tables.feature_table(draft, "In short", [subject], rows))
    parts += draft.points(f"Choose {subject.name} when", subject.choose_when[:FEW])
    parts += draft.points("Watch out", subject.limitations[:FEW])
    return draft.answer(title, bottom_line, parts, _about(draft, subject))


def limitations(draft: Draft) -> Answer:
    """List what the subjects are not good at."""
    first = draft.subjects[0]
    known = first.limitations
    bottom_line = draft.faq or draft.cites.judgement(known[0] if known else first.introduction)
    parts: list[Part] = [*draft.uncovered()]
    parts += draft.points("Also" if draft.faq is None else "Limits", known)
    for subject in draft.subjects[1:]:
        parts += draft.points(f"Limits of {subject.name}", subject.limitations)
    for subject in draft.subjects:
        parts += draft.fits(subject)
    parts += known_facts(draft, draft.subjects)
    if not draft.subjects[1:]:
        parts += draft.points(FOR_IT.format(name=first.name), first.choose_when[:FOR_IT_AT_MOST])
    parts += draft.guides()
    title = f"Limits of {draft.names(draft.subjects)}{draft.purpose}"
    steps = [next_steps.when_to_use(first), next_steps.alternatives(first), next_steps.mistakes(draft.topics)]
    return draft.answer(title, bottom_line, parts, steps)


def when_to_use(draft: Draft) -> Answer:
    """Say when the subject is the right choice, and when another is."""
    subject = draft.subjects[0]
    bottom_line = (
        draft.faq
        or best_fit(draft, [subject])
        or in_general(draft, draft.cites.judgement(subject.verdict or subject.introduction))
    )
    parts: list[Part] = [*draft.uncovered(), *draft.guides()]
    parts += known_facts(draft, [subject])
    for one in draft.subjects:
        parts += draft.points(f"Choose {one.name} when", one.choose_when)
    parts += draft.points("Look elsewhere when this matters", subject.limitations[:FEW])
    title = f"When to choose {draft.names(draft.subjects)}{draft.purpose}"
    return draft.answer(title, bottom_line, parts, _about(draft, subject))


def fact(draft: Draft) -> Answer:
    """Answer what was asked from single features and claims; several subjects make a table."""
    if not draft.subjects:
        return _fact_of_all(draft)
    if not draft.aspects:
        return profile(draft)
    subjects = draft.subjects
    parts: list[Part] = [*draft.uncovered()]
    rows = tables.aspect_rows(draft)
    bottom_line = draft.faq or _fact_bottom_line(draft, rows)
    if rows:
        parts.append(tables.feature_table(draft, "The facts", subjects, rows))
    parts += [*tables.figures(draft, subjects), *known_facts(draft, subjects), *draft.guides()]
    for subject in subjects:
        parts += draft.fits(subject)
    if bottom_line is None:
        bottom_line = _nothing_known(draft, parts)
    title = f"{draft.names(subjects)}{draft.purpose}{draft.focus}"
    return draft.answer(title, bottom_line, parts, _about(draft, subjects[0]))


def _fact_bottom_line(draft: Draft, rows: list[str]) -> Statement | None:
    if len(draft.subjects) > 1:
        return on_aspects(draft, draft.subjects)
    subject = draft.subjects[0]
    things = {kind.id: kind.thing for kind in draft.topic.features}
    solid = [one for one in claims_on(draft, [subject]) if one.status in RELIABLE and one.about]
    for row in rows:
        if draft.cites.cell(subject, row).text != UNKNOWN:
            # What is no thing to have reads better in the words of a claim, if there is one of just this.
            worded = not things[row] and solid and solid[0].about == (subject.id,)
            return draft.cites.claim(solid[0]) if worded else stated_row(draft, row, [subject])
    return draft.cites.claim(solid[0]) if solid else None


def _nothing_known(draft: Draft, parts: list[Part]) -> Statement:
    """Say that nothing reviewed carries an answer, and what is known instead."""
    aspects, subject = draft.catalog.aspects, draft.subjects[0]
    if not any(isinstance(part, Points) for part in parts):
        known = [one.name for one in aspects.values() if set(one.features) & set(subject.features)]
        parts.append(Note(text=WHAT_ELSE.format(name=subject.name, aspects=join(known))))
    text = NO_FACT.format(aspects=_asked(draft), names=draft.names(draft.subjects))
    return draft.plain(text)


def _fact_of_all(draft: Draft) -> Answer:
    """Show one aspect across all subjects that the constraints leave."""
    wanted = set(draft.question.languages)
    subjects = [one for one in draft.topic.subjects if not wanted or wanted & set(one.languages)]
    parts: list[Part] = [*tables.across(draft, subjects)]
    parts += [*tables.figures(draft, subjects), *known_facts(draft, subjects), *draft.guides()]
    told = ALL_SHOWN if parts else NO_FACT.format(aspects=_asked(draft), names="any of them")
    return draft.answer(
        f"{capital(_asked(draft))} compared", draft.plain(told), parts, [next_steps.covered(draft.topics)]
    )


ALL_SHOWN = "No single winner has been reviewed; this is what is known of each."


def _asked(draft: Draft) -> str:
    return draft.focus.removeprefix(": ") or "that"


def _about(draft: Draft, subject: Subject) -> list[NextStep]:
    """Offer what else there is to know of a subject, and its rivals, those in its language first."""
    asked = draft.question.intent
    pairs = [pair for pair in draft.catalog.comparisons if subject.id in pair]
    rivals = [draft.catalog.subjects[next(iter(pair - {subject.id}))] for pair in pairs]
    rivals.sort(key=lambda rival: not set(rival.languages) & set(subject.languages))
    return [
        *([next_steps.limitations(subject)] if asked != "limitations" else []),
        *([next_steps.when_to_use(subject)] if asked != "when-to-use" else []),
        *(next_steps.compare(draft.catalog, (subject.id, rival.id)) for rival in rivals[:RIVALS]),
        next_steps.alternatives(subject),
    ]
