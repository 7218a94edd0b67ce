"""A topic of another field, written in YAML alone, is served instead of ours and beside it."""

from __future__ import annotations

import re
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from bot.core import advising, markdown
from bot.core.checks.matching import check_matching
from bot.core.model import Catalog
from bot.core.understanding import Understanding
from bot.loader import load

KNOWLEDGE = Path(__file__).parent.parent / "knowledge"
DATABASES = Path(__file__).parent / "knowledge" / "databases"
COVERED = ("PostgreSQL", "MySQL", "SQLite", "MongoDB")


@pytest.fixture(scope="module")
def beside(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    """Give the catalog of both topics. What one covers is no longer listed as not covered."""
    folder = tmp_path_factory.mktemp("both") / "knowledge"
    shutil.copytree(KNOWLEDGE, folder)
    shutil.copytree(DATABASES, folder / "databases")
    technologies = folder / "technologies.yaml"
    lines = technologies.read_text().splitlines(keepends=True)
    technologies.write_text(
        "".join(line for line in lines if not any(f"{{name: {name}," in line for name in COVERED))
    )
    return load(folder)


@pytest.fixture(scope="module")
def instead(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    """Give the catalog of databases alone. The ways of asking stay, whatever their examples speak of."""
    folder = tmp_path_factory.mktemp("instead") / "knowledge"
    shutil.copytree(KNOWLEDGE / "intents", folder / "intents")
    shutil.copytree(DATABASES, folder / "databases")
    return load(folder)


def answered(catalog: Catalog, question: str) -> str:
    answer = advising.answer(catalog, Understanding(catalog).read(question))
    return markdown.render(replace(answer, version="", as_of=""))


QUESTIONS = {
    "PostgreSQL vs MySQL?": "PostgreSQL indexes JSON documents",
    "postgres vs sqlite?": "SQLite for data of one application",
    "what are the limitations of sqlite": "one writer at a time",
    "does postgres have transactions": "across all tables, ACID",
    "tell me about mongodb": "document database server",
}


@pytest.mark.parametrize(("question", "words"), QUESTIONS.items(), ids=QUESTIONS)
def test_databases_are_answered_instead_and_beside(
    instead: Catalog, beside: Catalog, question: str, words: str
) -> None:
    assert words in answered(instead, question)
    assert words in answered(beside, question)


def test_examples_of_another_topic_are_no_faults(instead: Catalog) -> None:
    assert [found for found in check_matching(instead) if found.path[0] == "intents"] == []


def test_frameworks_are_answered_as_before(catalog: Catalog, beside: Catalog) -> None:
    (topic,) = catalog.topics
    for starter in topic.starters:
        assert answered(beside, starter) == answered(catalog, starter)


def test_frameworks_are_not_covered_by_databases(instead: Catalog) -> None:
    assert "Django" not in answered(instead, "flask vs django")


@pytest.mark.parametrize(
    "question", ["Flask vs PostgreSQL", "switch from django to mongodb?", "is mysql faster than rails"]
)
def test_things_of_different_topics_are_kindly_not_weighed(question: str, beside: Catalog) -> None:
    answer = advising.answer(beside, Understanding(beside).read(question))
    assert answer.question.reason == "different-topics"
    assert answer.question.outcome == "decline"
    assert "different kinds of thing" in answer.bottom_line.text


@pytest.mark.parametrize("question", ["what is the weather like", "hello!", "help", "what do you cover"])
def test_who_names_nothing_is_told_of_every_topic(question: str, beside: Catalog, catalog: Catalog) -> None:
    answer = advising.answer(beside, Understanding(beside).read(question))
    assert re.search(r"databases? (and|or) (12 )?web frameworks?", answer.bottom_line.text)
    assert {"PostgreSQL", "Django"} <= set(
        re.findall(r"\w+", " ".join(one.question for one in answer.next_steps))
    )
    alone = advising.answer(catalog, Understanding(catalog).read(question))
    assert "database" not in alone.bottom_line.text


def test_what_is_offered_next_is_worded_for_the_topic(beside: Catalog, instead: Catalog) -> None:
    answer = advising.answer(beside, Understanding(beside).read("postgres vs mysql"))
    assert "What are common mistakes when choosing a database?" in [one.question for one in answer.next_steps]
    answer = advising.answer(instead, Understanding(instead).read("what is the weather like"))
    assert "Which databases do you cover?" in [one.question for one in answer.next_steps]
