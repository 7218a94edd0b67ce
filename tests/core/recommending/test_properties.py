"""What holds of every recommendation, tried on all pairs of options and on any answers at all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations, pairwise
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.model import Inquiry
from bot.core.recommending import (
    NOT_SURE,
    Answers,
    Change,
    Recommendation,
    changed,
    counted,
    questions,
    recommend,
)
from bot.core.recommending.sheet import Sheet
from bot.core.recommending.weighing import FULL
from bot.loader import load
from tests.conftest import CHECKOUT

CATALOG = load(CHECKOUT / "knowledge")
TOPIC = CATALOG.topics[0]
SHEET = Sheet(CATALOG, TOPIC)
KEYS = list(SHEET.options)


def options(one: Inquiry) -> st.SearchStrategy[tuple[str, ...]]:
    ids = [option.id for option in one.options]
    most = 4 if one.kind == "multiple" else 1
    some = st.lists(st.sampled_from(ids), unique=True, min_size=1, max_size=most).map(lambda few: (*few,))
    return st.one_of(some, st.just((NOT_SURE,)), st.just(()))


any_answers = st.fixed_dictionaries({one.id: options(one) for one in TOPIC.questionnaire})


def every_pair() -> Iterator[Answers]:
    """Give all answers of two options that can be given together, of which some lie behind a gate."""
    keys = [(one, option) for one in TOPIC.questionnaire for option in one.options]
    yield {}
    for one, option in keys:
        yield {one.id: (option.id,)}
    for (first, chosen), (second, other) in combinations(keys, 2):
        if first is not second:
            yield {first.id: (chosen.id,), second.id: (other.id,)}
        elif first.kind == "multiple":
            yield {first.id: (chosen.id, other.id)}


def hold(found: Recommendation) -> None:
    """Hold a recommendation to what every one of them promises."""
    ruled_out = {one.subject for one in found.ruled_out}
    ranked = [one.subject for one in found.standings]
    everyone = {subject.id for subject in TOPIC.subjects}
    if ranked:
        assert set(ranked) | ruled_out == everyone
    assert not set(ranked) & ruled_out
    assert [one.score for one in found.standings] == sorted((s.score for s in found.standings), reverse=True)
    for one in found.standings:
        assert 0 <= one.score <= 1
        assert sum(reason.amount for reason in one.contributions) == pytest.approx(one.score)
        assert sum(reason.most for reason in one.contributions) == pytest.approx(1)
        assert one.unknown == pytest.approx(sum(r.most for r in one.contributions if not r.known))
        for reason in one.contributions:
            assert reason.known or (reason.amount == pytest.approx(reason.most / 2) and not reason.refs)
            assert reason.refs or not reason.known
            assert all(ref in CATALOG.evidence for ref in reason.refs)
            assert reason.option in found.answers[reason.question]


@pytest.mark.slow
def test_of_all_pairs_of_options_there_is_a_result_or_a_reason_why_not() -> None:
    for answers in every_pair():
        found = recommend(CATALOG, TOPIC, answers)
        hold(found)
        asks_for_nothing = not any(SHEET.needs[key] for key in keys(found.answers))
        all_is_ruled_out = len(found.ruled_out) == len(TOPIC.subjects)
        assert found.standings or asks_for_nothing or all_is_ruled_out


@given(any_answers)
def test_of_any_answers_the_promises_hold(answers: Answers) -> None:
    hold(recommend(CATALOG, TOPIC, answers))


@settings(max_examples=25)
@given(any_answers)
def test_flips_are_those_that_trying_every_change_finds(answers: Answers) -> None:
    given_ = counted(TOPIC.questionnaire, answers)
    best: dict[str, tuple[int, float]] = {}
    for size in (1, 2):
        for changes in combinations(every_change(given_), size):
            outcome = SHEET.outcome(changed(given_, changes))
            if outcome.certain_leader is not None:
                subject = TOPIC.subjects[outcome.certain_leader].id
                known_size, lead = best.get(subject, (size, 0.0))
                if known_size == size:
                    best[subject] = (size, max(lead, outcome.lead))
    found = recommend(CATALOG, TOPIC, answers)
    if len(found.leaders) == 1:
        best.pop(found.leaders[0], None)
    if not SHEET.outcome(given_).most:
        best = {}
    flipped = {}
    for flip in found.flips:
        outcome = SHEET.outcome(changed(found.answers, flip.changes))
        assert outcome.leader is not None
        assert TOPIC.subjects[outcome.leader].id == flip.subject
        after = recommend(CATALOG, TOPIC, changed(found.answers, flip.changes))
        assert after.leaders == (flip.subject,)
        assert after.standings[0].at_least >= max(one.at_least for one in after.standings) - 1e-9
        flipped[flip.subject] = (len(flip.changes), outcome.lead)
    assert flipped == best


@given(any_answers, st.sampled_from(KEYS))
def test_to_need_what_a_subject_is_strong_at_never_lowers_it(answers: Answers, key: tuple[str, str]) -> None:
    question, option = key
    before = counted(TOPIC.questionnaire, answers)
    single = {one.id for one in TOPIC.questionnaire if one.kind == "single"}
    if question in single and question in before:
        return
    after = counted(TOPIC.questionnaire, {**before, question: (*before.get(question, ()), option)})
    scores = [
        {one.subject: one.score for one in recommend(CATALOG, TOPIC, each).standings}
        for each in (before, after)
    ]
    for place, subject in enumerate(TOPIC.subjects):
        strong = all(need.verdicts[place].halves == FULL for need in SHEET.needs[key])
        if strong and subject.id in scores[0] and subject.id in scores[1]:
            assert scores[1][subject.id] >= scores[0][subject.id] - 1e-9


@given(any_answers, st.randoms(use_true_random=False))
def test_no_order_changes_the_result(answers: Answers, random: Random) -> None:
    shuffled = list(answers.items())
    random.shuffle(shuffled)
    questionnaire = list(TOPIC.questionnaire)
    random.shuffle(questionnaire)
    one = recommend(CATALOG, TOPIC, answers)
    assert one == recommend(CATALOG, TOPIC, dict(shuffled))
    other = recommend(CATALOG, replace(TOPIC, questionnaire=tuple(questionnaire)), answers)
    assert [(s.subject, s.rank, s.score) for s in one.standings] == [
        (s.subject, s.rank, s.score) for s in other.standings
    ]
    assert one.close == other.close
    assert {r.subject for r in one.ruled_out} == {r.subject for r in other.ruled_out}
    assert {(flip.subject, len(flip.changes)) for flip in one.flips} == {
        (flip.subject, len(flip.changes)) for flip in other.flips
    }


@given(any_answers)
def test_ties_are_said_and_stand_in_the_order_of_their_names(answers: Answers) -> None:
    found = recommend(CATALOG, TOPIC, answers)
    for one, following in pairwise(found.standings):
        if one.score == following.score:
            assert one.rank == following.rank
            names = [CATALOG.subjects[each.subject].name.casefold() for each in (one, following)]
            assert names == sorted(names)
        else:
            assert one.rank < following.rank


@given(any_answers)
def test_the_question_that_would_decide_is_open_and_does(answers: Answers) -> None:
    found = recommend(CATALOG, TOPIC, answers)
    if not found.decides:
        return
    assert found.decides not in found.answers
    [one] = [one for one in questions(TOPIC.questionnaire, answers) if one.id == found.decides]
    outcomes = [recommend(CATALOG, TOPIC, {**answers, one.id: (option.id,)}) for option in one.options]
    clear = {each.leaders[0] for each in outcomes if not each.close and len(each.leaders) == 1}
    assert clear & set(found.close)


def every_change(answers: Answers) -> list[Change]:
    """Give each step there is, told anew from what a step is said to be."""
    found = []
    for one in TOPIC.questionnaire:
        for option in one.options:
            chosen = option.id in answers.get(one.id, ())
            if one.kind == "multiple":
                found.append(Change(kind="drop" if chosen else "add", question=one.id, option=option.id))
            elif not chosen and not option.present:
                found.append(Change(kind="choose", question=one.id, option=option.id))
    return found


def keys(answers: Answers) -> list[tuple[str, str]]:
    return [(question, option) for question, chosen in answers.items() for option in chosen]
