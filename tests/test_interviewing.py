"""`versus recommend`: asked and answered in a terminal, or by arguments."""

from __future__ import annotations

import json

import pytest

from bot.core import advising, markdown
from bot.core.model import Catalog
from bot.core.recommending import decode, recommend
from bot.interviewing import interview
from tests.test_command_line import versus

PYTHON_API = ("--answer", "build=rest-api", "--answer", "team=python")


def test_answers_as_arguments_give_what_every_surface_shows(catalog: Catalog) -> None:
    done = versus("recommend", *PYTHON_API)
    found = recommend(catalog, catalog.topics[0], decode("build=rest-api&team=python"))
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == markdown.render(advising.recommendation_answer(catalog, found))


def test_the_same_answers_typed_give_the_same() -> None:
    typed = versus("recommend", stdin="3\n1\n0\n0\n0\n")
    assert typed.stdout == versus("recommend", *PYTHON_API).stdout
    assert "1 of 5: What are you building?" in typed.stderr
    assert "5 of 5: What is ruled out from the start?" in typed.stderr


def test_scripts_get_ranking_contributions_limits_and_flips() -> None:
    done = versus("recommend", "--json", *PYTHON_API, "--answer", "limits=no-php")
    found = json.loads(done.stdout)
    assert found["answers"] == {"build": ["rest-api"], "team": ["python"], "limits": ["no-php"]}
    assert found["leaders"] == ["fastapi"]
    assert [one["subject"] for one in found["standings"]][:2] == ["fastapi", "django"]
    for one in found["standings"]:
        amounts = {reason["option"]: reason["amount"] for reason in one["contributions"]}
        assert set(amounts) == {"rest-api", "python"}
        assert sum(amounts.values()) == pytest.approx(one["score"])
    assert [one["subject"] for one in found["ruled_out"]] == ["laravel"]
    assert {one["subject"] for one in found["flips"]} >= {"django", "aspnet-core"}


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        (("build=rest-api", "build=cms"), "--answer build=cms: 'build' takes one answer only."),
        (("build=x",), "--answer build=x: no option 'x' of 'build'. There are: web-app, saas,"),
        (("colour=red",), "--answer colour=red: no question 'colour'. There are: build, team,"),
        (("build",), "--answer build: wanted QUESTION=OPTION, like build=web-app."),
    ],
    ids=["two of one", "no such option", "no such question", "no answer"],
)
def test_an_answer_that_cannot_be_taken_is_named(answers: tuple[str, ...], words: str) -> None:
    done = versus("recommend", *(part for one in answers for part in ("--answer", one)))
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(words)


def test_a_topic_without_a_questionnaire_is_named() -> None:
    done = versus("recommend", "--topic", "cars")
    assert (done.returncode, done.stderr) == (2, "There is no questionnaire about 'cars'.\n")


def test_where_nothing_is_left_the_status_says_so() -> None:
    limits = (
        "--answer",
        "limits=only-python",
        "--answer",
        "limits=only-php-hosting",
        "--answer",
        "build=cms",
    )
    done = versus("recommend", *limits)
    assert done.returncode == 1
    assert "Nothing that is covered fits all of that" in done.stdout


@pytest.mark.parametrize(
    ("lines", "answers"),
    [
        (["3", "1, 4", "4", "1", "2 3", "0"], {
            "build": ("rest-api",), "team": ("python", "php"), "today": ("django",),
            "trouble": ("slow-pages",), "needs": ("accounts", "database"), "limits": ("not-sure",),
        }),
        (["3", "b", "5"], {"build": ("cms",)}),
        (["b", "5"], {"build": ("cms",)}),
        (["0", "1", "4", "b", "1", "2"], {
            "build": ("not-sure",), "team": ("python",), "today": ("new-soon",), "load": ("many-requests",),
        }),
        (["99", "1 2", "x", "", "5"], {"build": ("cms",)}),
        (["5", "0 1", "1,,1"], {"build": ("cms",), "team": ("python",)}),
    ],
    ids=["to the end", "back", "back at the start", "back through a gate", "no such number", "0 and 1"],
)  # fmt: skip
def test_numbers_are_answers(catalog: Catalog, lines: list[str], answers: dict[str, tuple[str, ...]]) -> None:
    left = iter(lines)
    found = interview(catalog.topics[0].questionnaire, lambda _: next(((f"{one}\n") for one in left), ""))
    assert found == answers


def test_a_line_that_is_no_answer_is_asked_again(catalog: Catalog) -> None:
    asked: list[str] = []

    def ask(text: str) -> str:
        asked.append(text)
        return "11\n" if len(asked) == 1 else ""

    interview(catalog.topics[0].questionnaire, ask)
    assert asked[1].startswith("Please answer with a number from 0 to 10.\n\n1 of 5: What are you building?")
