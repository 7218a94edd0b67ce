"""The rules on what a questionnaire leads to, each broken in one place of a sound knowledge base."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.core.checks import outcomes
from bot.core.checks.outcomes import RULES, Rule, check_outcomes
from bot.loader import read
from tests.core.test_checks import QUESTION, QUESTIONNAIRE, Case
from tests.loader.lamps import copied, edited

NO_WAY = (
    "lamps/subjects/argand.yaml:1:1: 'argand', for which no answers of the questionnaire were found to lead; "
    "wanted some in questionnaire.yaml"
)

CASES: dict[Rule, dict[str, Case]] = {
    outcomes.values_are_those_of_features: {
        "a value that counts": (
            QUESTIONNAIRE, "full: [flat]", "full: [flat, flut]",
            ["17:60: 'flut', which no subject has; wanted the beginning of one; did you mean 'flat'?"],
        ),
        "half a word": (
            QUESTIONNAIRE, "full: [flat]", "full: [flat], half: [roun]",
            ["17:68: 'roun', which no subject has; wanted the beginning of one; did you mean 'round'?"],
        ),
        "a value that rules out": (
            QUESTIONNAIRE, "values: [glass]", "values: [glass, tin]",
            ["34:56: 'tin', which no subject has; wanted the beginning of one"],
        ),
    },
    outcomes.every_option_has_an_effect: {
        "none at all": (
            QUESTIONNAIRE, "fits: {reading: 2}", "aspects: [light]",
            ["7:9: the option 'parlour' without effect; wanted one", NO_WAY],
        ),
        "all alike": (
            QUESTIONNAIRE, "fits: {reading: 2}", "fits: {mining: 2}",
            ["7:9: the option 'parlour' without effect; wanted one"],
        ),
    },
    outcomes.every_question_makes_a_difference: {
        "advice alone": (
            QUESTIONNAIRE, "",
            QUESTION.format(name="a").replace("fits: {reading: 1}", "mistakes: [leaving-it-lit]"),
            ["36:5: the question 'a', whose answers change nothing; wanted it left out"],
        ),
    },
    outcomes.no_answer_leaves_nothing: {
        "a limit that all break": (
            QUESTIONNAIRE, "{feature: chimney, values: [glass]}", "{feature: wick, values: [round, flat]}",
            ["34:9: limits that leave nothing; wanted some subject left"],
        ),
    },
    outcomes.every_subject_can_win: {
        "one that nothing speaks for": (
            QUESTIONNAIRE, "fits: {reading: 2}", "features: [{feature: wick, weight: 1, full: [flat]}]",
            [NO_WAY],
        ),
    },
}  # fmt: skip


def faults(folder: Path) -> list[str]:
    knowledge = read(folder)
    assert knowledge.faults == []
    return [str(knowledge.fault(found)) for found in check_outcomes(knowledge.catalog)]


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [case for cases in CASES.values() for case in cases.values()],
    ids=[f"{rule.__name__}: {name}" for rule, cases in CASES.items() for name in cases],
)
def test_a_breach_is_told_with_its_place(
    tmp_path: Path, file: str, old: str, new: str, expected: list[str]
) -> None:
    found = faults(edited(tmp_path, file, old, new))
    assert [line.removeprefix(f"{file}:") for line in found] == expected


def test_what_is_sound_has_no_faults(tmp_path: Path) -> None:
    assert faults(copied(tmp_path)) == []


def test_every_rule_has_its_cases() -> None:
    assert set(CASES) == set(RULES)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_every_rule_is_a_sentence(rule: Rule) -> None:
    assert rule.__doc__
