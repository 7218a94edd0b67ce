"""Figures of understanding are counted right, and two runs are compared right."""

from __future__ import annotations

import json

import pytest

from bot.core.evaluating import Labelled, Report, compared, evaluate, in_words, labelled
from bot.core.question import Question

READINGS = {
    "flask or django": Question(
        text="", intent="compare", outcome="answer", subjects=("django", "flask"), aspects=("orm",)
    ),
    "limits of flask": Question(text="", intent="profile", outcome="answer", subjects=("flask",)),
    "pizza": Question(text="", intent="out-of-scope", outcome="decline", reason="off-topic"),
    "fix my flask": Question(text="", intent="fact", outcome="answer", subjects=("flask",)),
    "why rails": Question(text="", intent="out-of-scope", outcome="decline", reason="off-topic"),
}


def read(text: str, _: Question | None) -> Question:
    return READINGS[text]


def line(text: str, intent: str, *subjects: str, outcome: str = "answer", **more: object) -> Labelled:
    return labelled(
        {
            "id": text,
            "text": text,
            "intent": [intent],
            "subjects": list(subjects),
            "outcome": [outcome],
            **more,
        }
    )


LINES = [
    line("flask or django", "compare", "flask", "django", aspects=["orm", "admin"], kind="modelled"),
    line("limits of flask", "limitations", "flask", kind="modelled"),
    line("pizza", "out-of-scope", outcome="decline", kind="oos"),
    line("fix my flask", "out-of-scope", "flask", outcome="decline", kind="adversarial"),
    line("why rails", "when-to-use", "rails", kind="modelled"),
]


@pytest.fixture
def report() -> Report:
    return evaluate(LINES, read)


@pytest.mark.parametrize(
    ("figure", "right", "of"),
    [
        ("frame", 2, 5),
        ("subjects", 4, 5),
        ("intent", 2, 5),
        ("aspects", 1, 2),
        ("declined", 1, 2),
        ("wrongly_declined", 1, 3),
    ],
)
def test_each_figure_counts_what_it_says(report: Report, figure: str, right: int, of: int) -> None:
    share = getattr(report, figure)
    assert (share.right, share.of) == (right, of)


def test_a_report_tells_every_miss_and_confusion(report: Report) -> None:
    told = in_words(report)
    assert "whole frame right             0.400  (2 of 5)" in told
    assert "1 limitations read as profile" in told
    assert "fix my flask" in told
    assert "pizza" not in told


def test_runs_are_compared_line_by_line(report: Report) -> None:
    old = json.loads(json.dumps(report.as_json()))
    mended = dict(READINGS)
    mended["fix my flask"] = READINGS["pizza"]
    mended["flask or django"] = READINGS["limits of flask"]
    told = compared(evaluate(LINES, lambda text, _: mended[text]), old)
    assert "better: fix my flask" in told
    assert "worse: flask or django" in told


def test_a_thread_is_read_with_the_questions_before_it_but_not_with_chit_chat() -> None:
    seen: list[Question | None] = []

    def remember(text: str, before: Question | None) -> Question:
        seen.append(before)
        return READINGS[text]

    evaluate([line("limits of flask", "limitations", history=["flask or django", "pizza"])], remember)
    assert seen == [None, READINGS["flask or django"], READINGS["flask or django"]]
