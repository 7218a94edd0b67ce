"""The labelled questions obey the rules of their README, which is also where the ids are read from."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable
from itertools import chain
from pathlib import Path
from typing import Any

import pytest

Line = dict[str, Any]

FOLDER = Path(__file__).parent / "questions"
README = (FOLDER / "README.md").read_text(encoding="utf-8")
QUESTIONS = ("dev", "own", "more", "wide", "broad", "unseen", "sealed")
DIALOGUES = tuple(f"{name}-dialogues" for name in QUESTIONS)
OPTIONAL = {"subjects_any", "note"}
DECLINED_KINDS = {"adversarial", "oos"}


def section(title: str) -> str:
    return README.split(f"\n## {title}\n", 1)[1].split("\n## ", 1)[0]


def listed(title: str) -> set[str]:
    """The ids of a section that lists them in its first paragraph."""
    return set(re.findall(r"`([a-z-]+)`", section(title).strip().split("\n\n", 1)[0]))


def tabled(title: str) -> list[str]:
    """The ids in the first column of a section's table, in order."""
    return re.findall(r"^\| `([a-z_-]+)`", section(title), flags=re.MULTILINE)


FIELDS = tabled("Fields")
VOCABULARY = {
    "intent": set(tabled("Intents")),
    "subjects": listed("Frameworks"),
    "use_cases": listed("Use cases"),
    "aspects": listed("Aspects"),
    "outcome": {"answer", "clarify", "decline"},
}


def read(name: str) -> list[Line]:
    lines = (FOLDER / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def spoken(line: Line) -> str:
    return "\n".join([*line.get("history", []), line["text"]])


def normalised(text: str) -> str:
    return " ".join(re.findall(r"\w+|[^\w\s]", text.casefold()))


def has_the_fields_in_order(line: Line) -> bool:
    foreign = "kind" if "history" in line else "history"
    return list(line) == [f for f in FIELDS if f != foreign and (f in line or f not in OPTIONAL)]


def is_spelled_from_the_vocabulary(line: Line) -> bool:
    return all(set(line[field]) <= ids for field, ids in VOCABULARY.items()) and all(
        set(subjects) <= VOCABULARY["subjects"] for subjects in line.get("subjects_any", [])
    )


def says_nothing_twice(line: Line) -> bool:
    return all(len(line[f]) == len(set(line[f])) for f in (*VOCABULARY, "uncovered"))


def has_a_text_an_intent_and_an_outcome(line: Line) -> bool:
    return bool(line["text"].strip() and line["intent"] and line["outcome"])


def declines_what_is_out_of_scope_first(line: Line) -> bool:
    return bool(line["intent"][0] == "out-of-scope") == bool(line["outcome"][0] == "decline")


def accepts_declining_with_out_of_scope(line: Line) -> bool:
    return ("out-of-scope" in line["intent"]) == ("decline" in line["outcome"])


def is_of_a_kind_that_fits_its_outcome(line: Line) -> bool:
    declined = line["outcome"][0] == "decline"
    return line.get("kind") in (None, *tabled("Kinds")) and (
        "kind" not in line or (line["kind"] in DECLINED_KINDS) == declined
    )


def offers_its_subjects_among_the_readings(line: Line) -> bool:
    return sorted(line["subjects"]) in map(sorted, line.get("subjects_any", [line["subjects"]]))


def spells_the_uncovered_as_in_the_text(line: Line) -> bool:
    return all(name in spoken(line) for name in line["uncovered"])


def marks_a_switch_as_migration(line: Line) -> bool:
    return line["intent"][0] != "switch" or "migration" in line["use_cases"]


RULES: tuple[Callable[[Line], bool], ...] = (
    has_the_fields_in_order,
    is_spelled_from_the_vocabulary,
    says_nothing_twice,
    has_a_text_an_intent_and_an_outcome,
    declines_what_is_out_of_scope_first,
    accepts_declining_with_out_of_scope,
    is_of_a_kind_that_fits_its_outcome,
    offers_its_subjects_among_the_readings,
    spells_the_uncovered_as_in_the_text,
    marks_a_switch_as_migration,
)


@pytest.mark.parametrize("name", QUESTIONS + DIALOGUES)
@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_every_line(rule: Callable[[Line], bool], name: str) -> None:
    assert [line["id"] for line in read(name) if not rule(line)] == []


@pytest.mark.parametrize("name", QUESTIONS + DIALOGUES)
def test_ids_count_up_within_a_file(name: str) -> None:
    pattern = f"{name.removesuffix('-dialogues')}-thread-{{:02}}" if name in DIALOGUES else f"{name}-{{:03}}"
    lines = read(name)
    assert [line["id"] for line in lines] == [pattern.format(n) for n, _ in enumerate(lines, 1)]


@pytest.mark.parametrize("names", [QUESTIONS, DIALOGUES], ids=["questions", "dialogues"])
def test_nothing_is_asked_twice(names: tuple[str, ...]) -> None:
    asked = Counter(normalised(spoken(line)) for line in chain.from_iterable(map(read, names)))
    assert [text for text, times in asked.items() if times > 1] == []


@pytest.mark.parametrize("name", ["own", "more"])
@pytest.mark.parametrize("field", ["intent", "subjects", "use_cases", "aspects"])
def test_our_own_questions_ask_for_everything_there_is(field: str, name: str) -> None:
    asked = {value for line in read(name) for value in line[field]}
    assert asked == VOCABULARY[field]


def test_everyday_messages_are_distinct_and_never_also_a_question() -> None:
    messages = [normalised(m) for m in (FOLDER / "everyday.txt").read_text(encoding="utf-8").splitlines()]
    answered = {
        normalised(line["text"]) for name in QUESTIONS for line in read(name) if "answer" in line["outcome"]
    }
    assert all(messages)
    assert len(messages) == len(set(messages))
    assert answered.isdisjoint(messages)
