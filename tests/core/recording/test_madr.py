"""Decision records: the form of MADR 4, the knowledge in it, and what people wrote made harmless."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.core import advising, recommending
from bot.core.framing import Frame, frame_of
from bot.core.model import Catalog
from bot.core.question import Question
from bot.core.recording import STATUSES, Decided, Grounds, compared, file_name, grounds, madr, recommended
from bot.core.understanding import Understanding
from tests.conftest import Golden
from tests.core.recording.linting import lint

TODAY = "2026-11-27"
DECIDED = Decided(
    title="Use Flask for orders",
    status="accepted",
    date=TODAY,
    deciders="Ann, Bob",
    context="Orders move out of the monolith.\n\n- on our own servers\n- by spring",
    because="Because the service has four endpoints.",
    link="https://versus.example/a/q15pbxfjaz2axhmevh6tcwvhem",
    thread="https://acme.slack.com/archives/C1/p1763700000000001",
)
BARE = Decided(title="", date=TODAY)

HEADINGS = [
    "## Context and Problem Statement",
    "## Decision Drivers",
    "## Considered Options",
    "## Decision Outcome",
    "### Consequences",
    "## Pros and Cons of the Options",
    "## More Information",
]
"""Those of the template of MADR 4.0.0, in its order."""


@pytest.fixture(scope="session")
def comparison(catalog: Catalog, understanding: Understanding) -> Grounds:
    found = compared(catalog, understanding.read("Flask vs Django for a microservice?"), "flask")
    assert found
    return found


RECOMMENDED = {"build": ("web-app",), "team": ("python",), "needs": ("admin", "accounts")}


def recommendation(catalog: Catalog, answers: dict[str, tuple[str, ...]], chosen: str = "") -> Grounds | None:
    return recommended(catalog, recommending.recommend(catalog, catalog.topics[0], answers), chosen)


def without_version(text: str, catalog: Catalog) -> str:
    return text.replace(catalog.version, "VERSION")


def test_a_comparison_becomes_a_record(
    comparison: Grounds, catalog: Catalog, golden: Golden, tmp_path: Path
) -> None:
    text = madr(comparison, DECIDED)
    assert lint(text, tmp_path) == []
    golden("records/comparison.md", without_version(text, catalog))


def test_a_recommendation_becomes_a_record(catalog: Catalog, golden: Golden, tmp_path: Path) -> None:
    found = recommendation(catalog, RECOMMENDED, "django")
    assert found
    text = madr(found, BARE)
    assert lint(text, tmp_path) == []
    golden("records/recommendation.md", without_version(text, catalog))


def test_the_headings_are_those_of_madr_in_its_order(comparison: Grounds) -> None:
    lines = madr(comparison, DECIDED).splitlines()
    assert [one for one in lines if one in HEADINGS] == HEADINGS
    assert [one for one in lines if one.startswith("# ")] == ["# Use Flask for orders"]


def test_the_front_matter_is_that_of_madr(comparison: Grounds) -> None:
    front = madr(comparison, DECIDED).split("---\n")[1]
    found = yaml.safe_load(front)
    assert {name: str(value) for name, value in found.items()} == {
        "status": "accepted",
        "date": TODAY,
        "decision-makers": "Ann, Bob",
    }


def test_every_point_goes_on_from_because(comparison: Grounds) -> None:
    pros = madr(comparison, DECIDED).partition("## Pros and Cons")[2].partition("## More Information")[0]
    points = [one for one in pros.splitlines() if one.startswith("* ")]
    assert len(points) > 10
    assert all(re.match(r"\* (Good|Neutral|Bad), because ", one) for one in points)
    assert all(re.search(r"\\\[\d+\\\]$", one) for one in points), "each has its source"


def test_all_sources_cited_are_listed_and_no_others(comparison: Grounds, catalog: Catalog) -> None:
    for found in (comparison, recommendation(catalog, RECOMMENDED, "django")):
        assert found
        text = madr(found, BARE)
        cited = {int(number) for number in re.findall(r"\\\[(\d+)\\\]", text)}
        listed = [int(number) for number in re.findall(r"^(\d+)\. ", text, re.MULTILINE)]
        assert listed == list(range(1, max(cited) + 1))
        assert cited == set(listed)


@pytest.mark.parametrize(
    ("because", "outcome"),
    [
        ("Because the team knows it.", 'Chosen option: "Flask", because the team knows it.'),
        ("the team knows it", 'Chosen option: "Flask", because the team knows it'),
        ("", 'Chosen option: "Flask", because it comes out best (see below).'),
        ("- small\n- known", 'Chosen option: "Flask", because of the following.\n\n* small\n* known'),
    ],
)
def test_the_outcome_is_worded_as_madr_words_it(comparison: Grounds, because: str, outcome: str) -> None:
    assert f"## Decision Outcome\n\n{outcome}\n" in madr(comparison, replace(BARE, because=because))


def test_best_is_said_only_of_what_comes_out_best(catalog: Catalog, understanding: Understanding) -> None:
    found = compared(catalog, understanding.read("Flask vs Django for a microservice?"), "django")
    assert found
    assert 'Chosen option: "Django".\n' in madr(found, BARE)


def test_what_is_not_decided_is_said_to_be_so(comparison: Grounds) -> None:
    text = madr(replace(comparison, chosen=""), replace(BARE, because="We wait for the load test."))
    assert "None of the options is chosen yet.\n\nWe wait for the load test.\n" in text


def test_the_thread_is_named_only_if_it_is_given(comparison: Grounds) -> None:
    assert "slack.com" in madr(comparison, DECIDED)
    assert "slack.com" not in madr(comparison, replace(DECIDED, thread=""))


def test_what_the_answers_ruled_out_is_told(catalog: Catalog) -> None:
    found = recommendation(catalog, {"build": ("cms",), "limits": ("only-php-hosting",)})
    assert found
    assert "Ruled out beforehand:\n\n* " in madr(found, BARE)


@pytest.mark.parametrize("text", ["What are the limitations of Flask?", "Flask?", "best pizza in town"])
def test_only_a_comparison_has_options(text: str, catalog: Catalog, understanding: Understanding) -> None:
    assert compared(catalog, understanding.read(text)) is None


def test_nothing_said_is_no_recommendation(catalog: Catalog) -> None:
    assert recommendation(catalog, {}) is None


@pytest.mark.slow
def test_any_pair_and_any_option_make_a_clean_record(
    catalog: Catalog, understanding: Understanding, tmp_path: Path
) -> None:
    names = [subject.name for subject in catalog.subjects.values()]
    for one, other in pairwise(names):
        question = understanding.read(f"{one} vs {other} for a REST API?")
        found = compared(catalog, question, question.subjects[0])
        assert found
        assert lint(madr(found, DECIDED), tmp_path) == []


HOSTILE = st.text(alphabet=st.sampled_from(list("-+*#>`~=_|[]()!<&\\1. \n\"'ab:")), max_size=60)


def written(about: Grounds, words: str) -> str:
    return madr(about, replace(DECIDED, title=words, deciders=words, context=words, because=words))


@given(words=HOSTILE)
def test_no_words_make_a_heading(words: str, comparison: Grounds) -> None:
    lines = written(comparison, words).splitlines()
    assert [one for one in lines if one in HEADINGS] == HEADINGS
    assert sum(one.startswith("#") for one in lines) == len(HEADINGS) + 1 + len(comparison.options)


@pytest.mark.slow
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=HOSTILE)
def test_no_words_break_the_form(words: str, comparison: Grounds, tmp_path: Path) -> None:
    # Not as the deciders: the linter reads the front matter, too, as if it were Markdown.
    text = madr(comparison, replace(DECIDED, title=words, context=words, because=words))
    assert lint(text, tmp_path) == []


@pytest.mark.parametrize("status", STATUSES)
def test_each_status_is_one_of_madr(status: str, comparison: Grounds) -> None:
    assert f'status: "{status}"\n' in madr(comparison, replace(BARE, status=status))


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Use Flask for orders", "use-flask-for-orders.md"),
        ("../../etc/passwd", "etc-passwd.md"),
        ("Ünïcode", "n-code.md"),
        ("…", "decision-record.md"),
        ("x" * 200, "x" * 60 + ".md"),
    ],
)
def test_the_file_is_named_after_the_title(title: str, name: str) -> None:
    assert file_name(title) == name


def test_what_was_asked_another_time_is_decided_from_the_knowledge_of_today(
    catalog: Catalog, understanding: Understanding, comparison: Grounds
) -> None:
    answer = advising.answer(catalog, understanding.read("flaks or djagno for a microservice"))
    again = grounds(catalog, frame_of(answer), "flask")
    assert again
    assert madr(again, DECIDED) == madr(comparison, DECIDED)
    frame = Frame(question=Question(text="", intent="recommend", outcome="answer"), topic="gone")
    assert grounds(catalog, frame) is None
    topic = catalog.topics[0].id
    assert grounds(catalog, replace(frame, topic=topic, answers=RECOMMENDED), "django") == recommendation(
        catalog, RECOMMENDED, "django"
    )


def test_what_is_in_use_and_advised_to_stay_is_an_option_and_the_likeliest(catalog: Catalog) -> None:
    found = recommendation(catalog, {"today": ("django",), "trouble": ("slow-pages",), "team": ("php",)})
    assert found
    assert found.likeliest == "django"
    assert "django" in [one.id for one in found.options]
    assert found.answer.bottom_line.text.startswith("Stay with Django for now.")


@pytest.mark.parametrize(
    ("asked", "driver"),
    [
        ("Flask vs Django for a REST API", "It is for a REST API."),
        ("Flask vs Django performance", "What matters: performance"),
    ],
)
def test_what_was_asked_for_drives_the_decision(
    asked: str, driver: str, catalog: Catalog, understanding: Understanding
) -> None:
    found = compared(catalog, understanding.read(asked))
    assert found
    assert any(one.startswith(driver) for one in found.drivers), found.drivers


def test_how_well_each_fits_is_sorted_into_good_neutral_and_bad(catalog: Catalog) -> None:
    (topic,) = catalog.topics
    seen = set()
    for case in topic.use_cases:
        for one, other in pairwise(topic.subjects):
            question = Question(
                text="", intent="compare", outcome="answer", subjects=(one.id, other.id), use_cases=(case.id,)
            )
            found = compared(catalog, question)
            assert found
            for option, subject in zip(found.options, (one, other), strict=True):
                fit = subject.fits.get(case.id)
                level = fit.level if fit else "unknown"
                place = {"strong": option.good, "weak": option.bad}.get(level, option.neutral)
                seen.add(level)
                assert case.phrase in place[0].text
    assert {"strong", "fair", "weak", "unknown"} == seen
