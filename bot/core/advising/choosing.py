"""Which one at all: `recommend`, `alternatives`, and whether to move: `switch`; the `mistakes` on the way."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from bot.core.advising import next_steps, tables
from bot.core.advising.draft import Draft
from bot.core.advising.fitting import LEVELS, best_fit, in_general, left_open, level
from bot.core.advising.known import known_facts, on_aspects
from bot.core.advising.stating import amount
from bot.core.advising.wording import in_a_sentence, join
from bot.core.answer import Answer, Part, Points, Statement
from bot.core.frozen import replace
from bot.core.model import Judgement, Mistake, Subject

TOP = 4
DEPENDS = "It depends on what you build and what your team writes. Name both for a shorter list."
NOTHING_FITS = "Nothing that is covered fits all of that: {why}."
ALTERNATIVES = "Instead of {names}{purpose}, look at {others} first."
NEAREST = "Of what is covered, {others} are nearest to {names}."
NEAREST_ONE = "Of what is covered, {others} is nearest to {names}."
WHEN = "when {reason}"
NO_ALTERNATIVE = "Nothing else that is covered meets that."
ANY_OF_THESE = "It depends on what you build; these are candidates{scope}."
NO_WINNER = "No reviewed fact on {aspects} names a winner{scope}."
NONE_REVIEWED = "No fit{purpose} has been reviewed{scope}; these are the candidates."
NONE_LEADS = (
    "No fit{purpose} has been reviewed, so none is put before another. Name two to see how they differ."
)
MOVE = "Before you move {where}, make sure that it solves the problem you have."
CHECK_FIRST = "Check these first: {titles}."
MISTAKES_BESIDE_A_MOVE = 2
MISTAKES_AT_MOST = 4
LEADING_MISTAKES = 3
DO_INSTEAD = "{text} Instead: {instead}"


def recommend(draft: Draft) -> Answer:
    """Give the candidates that suit what was said, best first, with the reason for each.

    Where nothing said puts one before another, no candidates are named, but what is known of all.
    """
    left = draft.allowed(draft.topic)
    ranked = _worthwhile(draft, sorted(left, key=lambda subject: _merit(draft, subject), reverse=True))
    chosen = ranked if _tells_apart(draft, ranked) else []
    pair = [next_steps.compare(draft.catalog, _pair(chosen), draft.use_cases)] if chosen[1:] else []
    more = [] if chosen else [next_steps.covered(draft.topics)]
    steps = [*pair, *more, next_steps.mistakes(draft.topics)]
    told = _candidates(draft, chosen) if chosen else [*tables.across(draft, left), *known_facts(draft, left)]
    return draft.answer(
        f"A {draft.topic.noun}{draft.limits}{draft.purpose}{draft.focus}",
        draft.faq or _pick(draft, ranked),
        [*draft.uncovered(), *told, *draft.guides()],
        steps,
    )


def _tells_apart(draft: Draft, ranked: Sequence[Subject]) -> bool:
    """Whether the question says anything by which these subjects came out on top of the others."""
    asked = draft.question
    limited = bool(asked.languages or asked.not_languages or asked.ruled_out)
    return bool(ranked) and ((limited and not draft.aspects) or max(_merit(draft, ranked[0])) > 0)


def alternatives(draft: Draft) -> Answer:
    """Give what else there is, nearest first: what is reviewed beside the subject, then its language."""
    others = [one for one in draft.allowed(draft.topic) if one not in draft.subjects]
    near = [one for one in others if _reviewed_pair(draft, one)] or others
    ranked = sorted(near, key=lambda one: (_merit(draft, one), _akin(draft, one)), reverse=True)[:TOP]
    named = draft.names(draft.subjects)
    if not ranked:
        return draft.answer(f"Instead of {named}", draft.plain(NO_ALTERNATIVE), (*draft.uncovered(),))
    others_named = join([one.name for one in ranked])
    text = _leading(draft, ranked).format(names=named, others=others_named, purpose=draft.purpose)
    refs = tuple(one.introduction.rests_on[0] for one in ranked)
    bottom_line = draft.faq or _as_reviewed(
        draft, ranked, draft.cites.judgement(Judgement(text=text, rests_on=refs))
    )
    points = tuple(_beside(draft, one) for one in ranked)
    parts: list[Part] = [*draft.uncovered(), Points(heading="Why", points=points), *draft.guides()]
    steps = [
        next_steps.compare(draft.catalog, (one.id, other.id)) for one in draft.subjects for other in ranked
    ]
    return draft.answer(
        f"Instead of {named}{draft.limits}{draft.purpose}{draft.focus}", bottom_line, parts, steps
    )


def _as_reviewed(draft: Draft, ranked: Sequence[Subject], said: Statement) -> Statement:
    """Say with the first line which use cases of the question none of the alternatives is reviewed for."""
    if not level(ranked[0], draft.use_cases):
        return in_general(draft, said)
    is_open = left_open(draft, {case for one in ranked for case in one.fits})
    return replace(said, text=f"{said.text} {is_open}".rstrip())


def _leading(draft: Draft, ranked: Sequence[Subject]) -> str:
    """Word the first line by what the order of the alternatives goes by."""
    if tables.aspect_rows(draft) or level(ranked[0], draft.use_cases):
        return ALTERNATIVES
    return NEAREST if len(ranked) > 1 else NEAREST_ONE


def switch(draft: Draft) -> Answer:
    """Say what to know before moving from the first subject to the second, or away from the only one."""
    origin, target = draft.subjects[0], draft.subjects[1] if draft.subjects[1:] else None
    pair = draft.catalog.comparisons.get(frozenset(draft.question.subjects))
    advice = pair.moving_to.get(target.id, ()) if pair and target else ()
    where = f"from {origin.name} to {target.name}" if target else _one_sided(draft, origin)
    bottom_line = draft.faq or (
        draft.cites.judgement(advice[0]) if advice else draft.plain(MOVE.format(where=where))
    )
    parts: list[Part] = [*draft.uncovered(), *draft.points("Before you move", advice)]
    if target:
        usual = tables.telling_rows(draft.topic)
        rows = pair.rows if pair else tables.differing(draft.subjects, usual)
        parts.append(tables.feature_table(draft, "What changes", draft.subjects[:2], rows))
        parts += draft.points(f"Choose {target.name} when", target.choose_when[:2])
    parts += known_facts(draft, draft.subjects)
    common = _mistakes(draft, "switching")[:MISTAKES_BESIDE_A_MOVE]
    parts += [*draft.guides(), *_mistake_points(draft, common)]
    steps = [next_steps.compare(draft.catalog, draft.question.subjects[:2])] if target else []
    steps += [next_steps.limitations(one) for one in draft.subjects[:2]]
    return draft.answer(f"Moving {where}", bottom_line, parts, [*steps, next_steps.alternatives(origin)])


def mistakes(draft: Draft) -> Answer:
    """List the common mistakes, those that concern the question's subjects first."""
    when = "switching" if draft.moving else "choosing"
    found = _mistakes(draft, when)
    leading = found[:LEADING_MISTAKES]
    text = CHECK_FIRST.format(titles="; ".join(in_a_sentence(one.title) for one in leading))
    refs = tuple(one.rests_on[0] for one in leading)
    bottom_line = draft.faq or draft.cites.judgement(Judgement(text=text, rests_on=refs))
    parts: list[Part] = [*draft.uncovered(), *_mistake_points(draft, found), *draft.guides()]
    named = f" with {draft.names(draft.subjects)}" if draft.subjects else ""
    steps = [
        *map(next_steps.limitations, draft.subjects),
        *map(next_steps.when_to_use, draft.subjects),
        *([] if draft.subjects else [next_steps.covered(draft.topics)]),
    ]
    return draft.answer(f"Common mistakes{named}", bottom_line, parts, steps)


def _one_sided(draft: Draft, subject: Subject) -> str:
    if not draft.strangers:
        return f"away from {subject.name}"
    return f"between {join([subject.name, *draft.strangers])}"


def _merit(draft: Draft, subject: Subject) -> tuple[int, int]:
    """Rank by fit to the use cases, then by how much of the aspects asked for comes with it."""
    has = [
        amount(draft.topic, subject.features[kind])
        for kind in tables.aspect_rows(draft)
        if kind in subject.features
    ]
    return level(subject, draft.use_cases), sum(has)


def _worthwhile(draft: Draft, ranked: list[Subject]) -> list[Subject]:
    """Keep those whose fit is reviewed and not weak, and that have what was asked for, best first.

    Equals stay together; `TOP` at most, unless more are best. A demand that would leave none is let go.
    """
    fitting = [one for one in ranked if level(one, draft.use_cases) > LEVELS["weak"]] or ranked
    having = [one for one in fitting if _merit(draft, one)[1] > 0] or fitting
    kept: list[Subject] = []
    for _, group in groupby(having, key=lambda one: _merit(draft, one)):
        equals = list(group)
        if kept and len(kept) + len(equals) > TOP:
            break
        kept += equals
    return kept


def _pair(ranked: Sequence[Subject]) -> tuple[str, ...]:
    return tuple(subject.id for subject in ranked[:2])


def _pick(draft: Draft, ranked: Sequence[Subject]) -> Statement:
    asked = draft.question
    if not ranked:
        why = join([*asked.languages, *(f"not {one}" for one in asked.not_languages)])
        return draft.plain(NOTHING_FITS.format(why=why))
    if not draft.use_cases and not draft.aspects and not asked.languages:
        return draft.plain(DEPENDS)
    if draft.use_cases and (found := best_fit(draft, _best(draft, ranked))):
        return found
    if draft.aspects and not draft.use_cases:
        if tables.aspect_rows(draft) and _tells_apart(draft, ranked):
            return on_aspects(draft, tuple(ranked))
        about = draft.focus.removeprefix(": ")
        return draft.plain(NO_WINNER.format(aspects=about, scope=draft.limits))
    if not draft.use_cases:
        return draft.plain(ANY_OF_THESE.format(scope=draft.limits))
    words = NONE_REVIEWED if _tells_apart(draft, ranked) else NONE_LEADS
    return draft.plain(words.format(purpose=draft.purpose, scope=draft.limits))


def _best(draft: Draft, ranked: Sequence[Subject]) -> list[Subject]:
    top = level(ranked[0], draft.use_cases)
    return [one for one in ranked if level(one, draft.use_cases) == top] if top else []


def _candidates(draft: Draft, ranked: Sequence[Subject]) -> list[Points]:
    points = tuple(_reason(draft, subject) for subject in ranked)
    return [Points(heading="Candidates", points=points)] if points else []


def _reason(draft: Draft, subject: Subject) -> Statement:
    """Say why this one: its fit where the use case is known, its row of the aspect, or what it is."""
    for case in draft.use_cases:
        if case in subject.fits:
            stated = draft.cites.fit(subject.fits[case], subject.name)
            text = f"{subject.fits[case].level} fit. {stated.text}"
            return Statement(text=text, cites=stated.cites, status="judgement", subject=subject.name)
    for kind in tables.aspect_rows(draft):
        cell = draft.cites.cell(subject, kind)
        return Statement(text=cell.text, cites=cell.cites, subject=subject.name)
    return draft.cites.judgement(subject.introduction, subject.name)


def _reviewed_pair(draft: Draft, other: Subject) -> bool:
    return any(frozenset((one.id, other.id)) in draft.catalog.comparisons for one in draft.subjects)


def _akin(draft: Draft, other: Subject) -> tuple[bool, int]:
    """Rank by a shared language, then by how many features are alike."""
    return max(
        (
            bool(set(one.languages) & set(other.languages)),
            sum(
                one.features[kind].value == other.features[kind].value
                for kind in one.features.keys() & other.features.keys()
            ),
        )
        for one in draft.subjects
    )


def _beside(draft: Draft, other: Subject) -> Statement:
    """Say what speaks for this alternative: its fit, what it has of the aspect, or the pair's review."""
    if tables.aspect_rows(draft) or any(case in other.fits for case in draft.use_cases):
        return _reason(draft, other)
    for one in draft.subjects:
        pair = draft.catalog.comparisons.get(frozenset((one.id, other.id)))
        if pair and (reasons := pair.choose.get(other.id) or other.choose_when):
            return draft.cites.judgement(
                replace(reasons[0], text=WHEN.format(reason=reasons[0].text)), other.name
            )
    return draft.cites.judgement(other.introduction, other.name)


def _mistakes(draft: Draft, when: str) -> list[Mistake]:
    """Give the mistakes of that moment: those named by the pair's review first, then by subject."""
    asked = set(draft.question.subjects)
    pair = draft.catalog.comparisons.get(frozenset(asked))
    named = pair.mistakes if pair else ()
    others = [one.name for one in draft.topic.subjects if one.id not in asked]

    def distance(one: Mistake) -> tuple[bool, bool, bool]:
        of_others = any(name in one.title for name in others)
        return one.id not in named, not asked & set(one.subjects), of_others

    found = sorted((one for one in draft.topic.mistakes if when in one.when), key=distance)
    return found[:MISTAKES_AT_MOST] if asked else found


def _mistake_points(draft: Draft, found: Sequence[Mistake]) -> list[Points]:
    points = tuple(
        draft.cites.judgement(
            Judgement(text=DO_INSTEAD.format(text=one.text, instead=one.instead), rests_on=one.rests_on),
            one.title,
        )
        for one in found
    )
    return [Points(heading="Common mistakes", points=points)] if points else []
