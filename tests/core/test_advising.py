"""Whatever is asked of the real knowledge is answered, sourced and true to what its claims are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations, permutations

import pytest

from bot.core import advising, markdown
from bot.core.advising import tables
from bot.core.answer import Answer, Figures, Note, Points, Statement, Table
from bot.core.model import Catalog, Outdated, Refuted, Reported
from bot.core.question import Question
from bot.core.understanding import Understanding
from tests.conftest import Golden

RELIABLE = ("confirmed", "judgement")


def asked(intent: str, *subjects: str, **more: object) -> Question:
    question = Question(text="as asked", intent=intent, outcome="answer", subjects=subjects)
    return replace(question, **more)  # type: ignore[arg-type]


def statements(answer: Answer) -> Iterator[Statement]:
    yield answer.bottom_line
    for part in answer.parts:
        match part:
            case Points():
                yield from part.points
            case Table():
                yield from (cell for row in part.rows for cell in row.cells)
            case Figures() | Note():
                pass


def assert_sound(answer: Answer) -> None:
    """Every citation exists, is numbered without gaps, and nothing unreliable is the bottom line."""
    numbers = {one.number for one in answer.sources}
    assert numbers == set(range(1, len(answer.sources) + 1))
    for statement in statements(answer):
        assert set(statement.cites) <= numbers
        assert statement.text.strip()
    assert all(source.as_of and source.title for source in answer.sources)
    assert answer.bottom_line.status in RELIABLE
    assert all(len(step.label) <= 30 for step in answer.next_steps)


def test_every_pair_is_answered_with_and_without_every_use_case(catalog: Catalog) -> None:
    for pair in combinations(catalog.subjects, 2):
        for cases in ((), *((case,) for case in catalog.use_cases)):
            answer = advising.answer(catalog, asked("compare", *pair, use_cases=cases))
            assert_sound(answer)
            assert any(isinstance(part, Table) for part in answer.parts)


def test_every_pair_is_answered_for_every_aspect(catalog: Catalog) -> None:
    for pair in combinations(catalog.subjects, 2):
        for aspect in catalog.aspects:
            for intent in ("compare", "fact"):
                assert_sound(advising.answer(catalog, asked(intent, *pair, aspects=(aspect,))))


def test_three_and_four_subjects_stand_side_by_side(catalog: Catalog) -> None:
    for some in [*combinations(catalog.subjects, 3), *list(combinations(catalog.subjects, 4))[::7]]:
        answer = advising.answer(catalog, asked("compare", *some, use_cases=("rest-api",)))
        assert_sound(answer)
        [table] = [part for part in answer.parts if isinstance(part, Table)]
        assert len(table.columns) == len(some)


@pytest.mark.parametrize("intent", sorted({*advising.ANSWERS, "out-of-scope"}))
def test_every_intent_is_answered_for_every_subject_and_use_case(intent: str, catalog: Catalog) -> None:
    for subject in catalog.subjects:
        for cases in ((), *((case,) for case in catalog.use_cases)):
            assert_sound(advising.answer(catalog, asked(intent, subject, use_cases=cases)))
    assert_sound(advising.answer(catalog, asked(intent)))


def test_every_move_from_one_to_another_is_answered(catalog: Catalog) -> None:
    for pair in permutations(catalog.subjects, 2):
        assert_sound(advising.answer(catalog, asked("switch", *pair, use_cases=("migration",))))


def test_a_pair_without_a_review_of_its_own_says_that_it_is_composed(catalog: Catalog) -> None:
    for pair in combinations(catalog.subjects, 2):
        notes = [
            part.text
            for part in advising.answer(catalog, asked("compare", *pair)).parts
            if isinstance(part, Note)
        ]
        assert any("composed" in note for note in notes) == (frozenset(pair) not in catalog.comparisons)


def test_the_order_of_two_subjects_changes_the_columns_and_nothing_else(catalog: Catalog) -> None:
    for pair in combinations(catalog.subjects, 2):
        one = advising.answer(catalog, asked("compare", *pair))
        other = advising.answer(catalog, asked("compare", *reversed(pair)))
        assert {part.heading for part in one.parts if isinstance(part, Points)} == {
            part.heading for part in other.parts if isinstance(part, Points)
        }
        if frozenset(pair) in catalog.comparisons:
            assert one.bottom_line.text == other.bottom_line.text


def test_figures_of_two_benchmarks_never_stand_in_one_part(catalog: Catalog) -> None:
    """Laravel's and FastAPI's figures come from different benchmarks: no part may hold both."""
    printed = {
        f"{figure.value:,.10g}": benchmark.name
        for topic in catalog.topics
        for benchmark in topic.benchmarks
        for figure in benchmark.figures
    }
    shown = 0
    for pair in combinations(catalog.subjects, 2):
        answer = advising.answer(catalog, asked("compare", *pair, aspects=("performance", "memory")))
        for part in answer.parts:
            if isinstance(part, Figures):
                shown += 1
                names = {printed[one.value.removeprefix("about ").split()[0]] for one in part.measurements}
                assert len(names) == 1
                assert names.pop() in part.benchmark
                assert part.caveat
        assert not any(number in statement.text for number in printed for statement in statements(answer))
    assert shown


def test_claims_are_shown_as_what_they_are(catalog: Catalog) -> None:
    seen: set[str] = set()
    for claim in catalog.claims.values():
        subjects = [one for one in claim.about if one in catalog.subjects]
        if not subjects:
            continue
        answer = advising.answer(catalog, asked("fact", *subjects[:1], aspects=(claim.aspect,)))
        shown = [one for one in statements(answer) if claim.text in one.text]
        assert all(one.status == claim.status for one in shown)
        if isinstance(claim, Outdated):
            assert all(claim.now in one.text for one in shown)
        if isinstance(claim, Refuted):
            assert all(claim.correction in one.text for one in shown)
        if isinstance(claim, Reported):
            assert all(one is not answer.bottom_line for one in shown)
        seen.update(one.status for one in shown)
    assert {"confirmed", "outdated", "disputed", "refuted", "reported"} <= seen


def test_what_is_not_covered_is_said_beside_what_is_known(catalog: Catalog) -> None:
    answer = advising.answer(catalog, asked("compare", "express", uncovered=("NestJS",)))
    assert answer.title == "Express.js vs NestJS"
    assert answer.bottom_line.text.startswith("NestJS is not covered, so there is no verdict on it. Express")
    assert answer.bottom_line.cites


def test_what_is_weighed_against_something_unknown_is_told_of_by_itself(
    catalog: Catalog, understanding: Understanding
) -> None:
    answer = advising.answer(catalog, understanding.read("tornado vs. ehm"))
    assert (answer.question.intent, answer.question.outcome) == ("compare", "answer")
    assert answer.bottom_line.text.startswith("I do not know what you weigh Tornado against. Tornado is ")


def test_of_a_rival_in_another_language_the_nearest_neighbours_are_named(catalog: Catalog) -> None:
    answer = advising.answer(catalog, asked("compare", "flask", uncovered=("nestjs",)))
    assert Note(text="Covered in the same language: Express.js.") in answer.parts


def test_what_is_ruled_out_is_not_offered(catalog: Catalog) -> None:
    question = asked("recommend", "django", ruled_out=("django",), use_cases=("rest-api",))
    answer = advising.answer(catalog, question)
    [candidates] = [
        part for part in answer.parts if isinstance(part, Points) and part.heading == "Candidates"
    ]
    assert "Django" not in [one.subject for one in candidates.points]


@pytest.mark.parametrize(("language", "only"), [("php", {"Laravel"}), ("elixir", {"Phoenix"})])
def test_a_language_narrows_the_candidates(language: str, only: set[str], catalog: Catalog) -> None:
    answer = advising.answer(catalog, asked("recommend", languages=(language,)))
    [candidates] = [
        part for part in answer.parts if isinstance(part, Points) and part.heading == "Candidates"
    ]
    assert {one.subject for one in candidates.points} == only


@pytest.mark.parametrize(("language", "count"), [("python", "6 web frameworks"), ("php", "1 web framework")])
def test_a_list_of_one_language_holds_that_language_only(language: str, count: str, catalog: Catalog) -> None:
    answer = advising.answer(catalog, asked("list", languages=(language,)))
    assert answer.bottom_line.text.startswith(f"{count} in ")
    listed = {one.subject for part in answer.parts if isinstance(part, Points) for one in part.points}
    assert listed == {one.name for one in catalog.subjects.values() if language in one.languages}


def test_what_is_asked_for_leads_the_alternatives(catalog: Catalog) -> None:
    answer = advising.answer(catalog, asked("alternatives", "django", aspects=("async",)))
    [why] = [part for part in answer.parts if isinstance(part, Points) and part.heading == "Why"]
    assert {one.subject for one in why.points[:3]} == {"FastAPI", "Quart", "Starlette"}
    assert all("async" in one.text for one in why.points)


def test_of_a_quality_that_only_claims_tell_of_the_claims_are_shown(catalog: Catalog) -> None:
    answer = advising.answer(catalog, asked("recommend", aspects=("scalability",)))
    assert answer.bottom_line.text == "No reviewed fact on scalability names a winner."
    known = next(part for part in answer.parts if isinstance(part, Points))
    assert known.heading == "What is known"


def test_what_lacks_the_quality_asked_for_is_no_candidate(catalog: Catalog) -> None:
    question = asked("recommend", languages=("python",), aspects=("realtime",))
    answer = advising.answer(catalog, question)
    assert answer.bottom_line.cites
    [candidates] = [part for part in answer.parts if isinstance(part, Points)]
    assert "Flask" not in {one.subject for one in candidates.points}


def test_a_use_case_that_nobody_has_reviewed_is_shown_as_such(catalog: Catalog) -> None:
    for case in (one for one in catalog.use_cases.values() if not one.circumstance):
        answer = advising.answer(catalog, asked("compare", "django", "flask", use_cases=(case.id,)))
        [row] = [
            row
            for part in answer.parts
            if isinstance(part, Table)
            for row in part.rows
            if row.label == f"Fit for {case.phrase}"
        ]
        known = [catalog.subjects[one].fits.get(case.id) for one in ("django", "flask")]
        assert [cell.text for cell in row.cells] == [one.level if one else "not reviewed" for one in known]
        nothing = f"Nothing has been reviewed for {case.phrase}."
        assert (nothing in answer.bottom_line.text) == (not any(known))


def test_what_nobody_has_reviewed_leads_no_choice_either(catalog: Catalog) -> None:
    answer = advising.answer(catalog, asked("alternatives", "django", use_cases=("graphql",)))
    begins = "Nothing has been reviewed for a GraphQL API. In general: Of what is covered, "
    assert answer.bottom_line.text.startswith(begins)
    answer = advising.answer(catalog, asked("alternatives", "django", use_cases=("rest-api", "graphql")))
    assert answer.bottom_line.text.endswith("Nothing has been reviewed for a GraphQL API.")
    answer = advising.answer(catalog, asked("recommend", use_cases=("graphql",)))
    assert "none is put before another" in answer.bottom_line.text
    assert not answer.parts
    answer = advising.answer(catalog, asked("recommend", use_cases=("graphql",), languages=("python",)))
    assert answer.bottom_line.text.endswith("these are the candidates.")
    assert [part.heading for part in answer.parts if isinstance(part, Points)] == ["Candidates"]


def test_a_verdict_names_only_use_cases_that_it_was_reviewed_for(catalog: Catalog) -> None:
    for intent in ("compare", "recommend", "when-to-use"):
        for subjects in ((), ("fastapi",), ("fastapi", "express")):
            question = asked(intent, *subjects, use_cases=("mobile-backend", "beginner", "migration"))
            answer = advising.answer(catalog, question)
            assert subjects[1:] or "for a mobile backend." in answer.bottom_line.text
            assert answer.bottom_line.text.endswith("Nothing has been reviewed for beginners.")


def test_a_circumstance_is_nothing_to_fit(catalog: Catalog) -> None:
    for intent in sorted(advising.ANSWERS):
        answer = advising.answer(catalog, asked(intent, "django", use_cases=("migration",)))
        assert "a migration" not in markdown.render(answer)


@pytest.mark.parametrize("case", ["microservice", "realtime", "crud", "internal-tool", "rest-api"])
def test_of_equals_either_all_are_candidates_or_none(catalog: Catalog, case: str) -> None:
    answer = advising.answer(catalog, asked("recommend", use_cases=(case,)))
    [named] = [part for part in answer.parts if isinstance(part, Points) and part.heading == "Candidates"]
    levels = {one.name: one.fits[case].level for one in catalog.subjects.values() if case in one.fits}
    shown = {levels[one.subject] for one in named.points}
    assert {one.subject for one in named.points} == {name for name, level in levels.items() if level in shown}


def test_where_nothing_puts_one_before_another_none_is_a_candidate(catalog: Catalog) -> None:
    for question in (asked("recommend"), asked("recommend", aspects=("license",))):
        answer = advising.answer(catalog, question)
        headings = {part.heading for part in answer.parts if isinstance(part, Points)}
        assert headings
        assert "Candidates" not in headings


def test_mistakes_that_are_only_others_are_no_mistakes_with_a_subject(catalog: Catalog) -> None:
    titles = {
        subject: [
            point.subject
            for part in advising.answer(catalog, asked("mistakes", subject)).parts
            if isinstance(part, Points)
            for point in part.points
        ]
        for subject in ("flask", "phoenix")
    }
    assert any("Flask" in title for title in titles["flask"])
    assert titles["phoenix"]
    assert not any("Flask" in title for title in titles["phoenix"])


def test_limits_come_with_what_speaks_for_the_subject(catalog: Catalog) -> None:
    for subject in catalog.subjects.values():
        answer = advising.answer(catalog, asked("limitations", subject.id))
        [part] = [part for part in answer.parts if isinstance(part, Points) and subject.name in part.heading]
        assert [one.text for one in part.points] == [one.text for one in subject.choose_when[:2]]


@pytest.mark.parametrize(
    ("subjects", "aspects", "told"),
    [
        (("flask",), ("orm",), "Flask has no ORM of its own. SQLAlchemy by pattern or extension."),
        (("rails",), ("admin",), "Ruby on Rails has no admin interface of its own. Scaffold"),
        (("flask", "django"), ("orm",), "Flask has no ORM of its own; Django has an ORM built in."),
        (("tornado", "quart"), ("realtime",), "Tornado and Quart have real-time support built in."),
        (("flask", "fastapi"), ("license",), "Licence of Flask: BSD-3-Clause; of FastAPI: MIT."),
        (("tornado",), ("community",), "Volunteers maintain Tornado."),
        (("rails",), ("typing",), "There is no reviewed fact on typing for Ruby on Rails yet."),
    ],
)
def test_facts_are_told_in_sentences(
    catalog: Catalog, subjects: tuple[str, ...], aspects: tuple[str, ...], told: str
) -> None:
    for intent in ("fact", "compare")[: len(subjects)]:
        answer = advising.answer(catalog, asked(intent, *subjects, aspects=aspects))
        assert answer.bottom_line.text.startswith(told)


def test_where_an_aspect_does_not_tell_two_apart_something_else_does(catalog: Catalog) -> None:
    alike = advising.answer(catalog, asked("compare", "tornado", "starlette", aspects=("realtime",)))
    assert "Beside that: " in alike.bottom_line.text
    unknown = advising.answer(catalog, asked("compare", "django", "flask", aspects=("documentation",)))
    general = catalog.comparisons[frozenset(("django", "flask"))].bottom_line.text
    assert unknown.bottom_line.text == (
        f"No reviewed fact on documentation tells Django and Flask apart. In general: {general}"
    )


def test_what_is_unknown_of_one_is_no_difference(catalog: Catalog) -> None:
    flask, django = catalog.subjects["flask"], catalog.subjects["django"]
    assert tables.differing([flask, django], ["orm", "language"]) == ["orm"]
    unknown = {kind: replace(feature, value="unknown") for kind, feature in flask.features.items()}
    assert tables.differing([replace(flask, features=unknown), django], ["orm", "language"]) == []


def test_every_question_that_is_offered_is_understood_and_answered(
    catalog: Catalog, understanding: Understanding
) -> None:
    offered: dict[str, None] = {}
    for intent in advising.ANSWERS:
        for subject in catalog.subjects:
            answer = advising.answer(catalog, asked(intent, subject, use_cases=("rest-api",)))
            offered.update(dict.fromkeys(step.question for step in answer.next_steps))
    for text in offered:
        assert understanding.read(text).outcome == "answer", text


QUESTIONS = {
    "flask-vs-django-for-a-microservice": "Flask vs Django for a microservice?",
    "compare-typos": "djagno vs flaks",
    "compare-composed": "rails vs quart",
    "compare-three": "flask, fastapi or quart for websockets?",
    "compare-uncovered": "Flask vs NestJS",
    "limitations": "what are fastapi's limitations",
    "when-to-stay": "when should I stay with Django?",
    "switch": "should we move from django to fastapi?",
    "mistakes": "common mistakes when leaving django",
    "alternatives": "what can I use instead of Django?",
    "recommend": "which framework for a REST API in Python?",
    "fact": "does Flask have an ORM?",
    "fact-memory": "memory of django",
    "fact-performance": "is fastapi faster than flask?",
    "profile": "what is Phoenix?",
    "list": "which frameworks do you cover?",
    "help": "help",
    "declined-how-to": "How do I fix ImportError in Flask?",
    "declined-off-topic": "best pizza in town",
    "declined-ordinary-word": "the task for today",
}


@pytest.mark.parametrize("name", QUESTIONS)
def test_answers_read_as_they_were_judged_good(
    name: str, catalog: Catalog, understanding: Understanding, golden: Golden
) -> None:
    answer = advising.answer(catalog, understanding.read(QUESTIONS[name]))
    assert_sound(answer)
    golden(f"answers/{name}.md", markdown.render(replace(answer, version="VERSION")))
