"""`versus kb fit`: weights of cues, signs and grams, fitted on labelled questions."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.core.understanding import Understanding
from bot.curating import fitting
from bot.curating.fitting.descending import Table, loss_and_slope
from bot.curating.fitting.reader import Lines, Reader
from bot.loader import load
from tests.loader.lamps import copied

PROFILE = """\
id: profile
name: Profile
asks: asks what it is
needs: 1
cues:
  # said by people in a hurry
  - weight: 0.1
    phrases: ["what is"]
examples:
  - {text: "what is argand", subjects: [argand]}
"""

OUT_OF_SCOPE = """\
id: out-of-scope
name: Out of scope
asks: is none of our business
signs:
  {no-name: 3, one-name: 2.5}
cues:
  - weight: 0.1
    phrases: [repair]
examples:
  - {text: "how to repair argand"}
"""

LABELLED = [
    ("what is argand", "profile", ["argand"]),
    ("what is betty", "profile", ["betty"]),
    ("what is betty about", "profile", ["betty"]),
    ("repair argand", "out-of-scope", ["argand"]),
    ("how do we repair betty", "out-of-scope", ["betty"]),
    ("repair betty today", "out-of-scope", ["betty"]),
]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a small knowledge base whose weights are wrong."""
    knowledge = copied(tmp_path / "knowledge")
    (knowledge / "intents/profile.yaml").write_text(PROFILE)
    (knowledge / "intents/out-of-scope.yaml").write_text(OUT_OF_SCOPE)
    monkeypatch.setenv("VERSUS_KNOWLEDGE", str(knowledge))
    return knowledge


@pytest.fixture
def questions(tmp_path: Path) -> str:
    """Give a file of labelled questions."""
    file = tmp_path / "questions.jsonl"
    lines = [
        {"id": f"q-{number}", "text": text, "intent": [intent], "subjects": subjects, "outcome": [outcome]}
        for number, (text, intent, subjects) in enumerate(LABELLED)
        for outcome in ["decline" if intent == "out-of-scope" else "answer"]
    ]
    file.write_text("".join(f"{json.dumps(line)}\n" for line in lines))
    return str(file)


def intents_of(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text() for path in sorted((folder / "intents").iterdir())}


def test_what_was_misread_is_read_rightly_afterwards(folder: Path, questions: str) -> None:
    assert Understanding(load(folder)).read("what is betty").outcome == "decline"
    told, status = fitting.fit(folder, [questions], keep=0)
    assert status == 0
    assert re.search(r"^fitted: \d+ lines, right 0\.\d{3} -> 1\.000$", told, re.MULTILINE)
    read = Understanding(load(folder)).read
    for text, intent, _ in LABELLED:
        assert read(text).intent == intent


def test_only_weights_and_signs_are_written(folder: Path, questions: str) -> None:
    fitting.fit(folder, [questions], keep=0)
    profile = intents_of(folder)["profile.yaml"]
    without = re.sub(r"signs:\n(?:  .*\n)*(?=cues:)", "", profile)
    assert re.sub(r"weight: [\d.]+", "weight: 0.1", without) == PROFILE
    assert without != profile


def test_the_same_files_give_the_same_weights(folder: Path, questions: str, tmp_path: Path) -> None:
    again = copied(tmp_path / "again")
    for name, text in intents_of(folder).items():
        (again / "intents" / name).write_text(text)
    fitting.fit(folder, [questions], keep=0.2)
    fitting.fit(again, [questions], keep=0.2)
    assert intents_of(folder) == intents_of(again)


def test_grams_carry_what_no_cue_foresees(folder: Path, questions: str) -> None:
    profile = folder / "intents/profile.yaml"
    profile.write_text(profile.read_text().replace('["what is"]', '["who was"]'))
    fitting.fit(folder, [questions], keep=0)
    grams = load(folder).grams
    assert grams["what is"]["profile"] > 0 > grams["repair"].get("profile", 0)
    assert "about" not in grams, "it stands in one question only"
    assert Understanding(load(folder)).read("what is betty").intent == "profile"


def test_what_is_kept_apart_only_measures(folder: Path, questions: str) -> None:
    before = intents_of(folder)
    told, _ = fitting.fit(folder, [questions], keep=1)
    assert re.search(r"kept apart: \d+ lines, right (0\.\d{3}) -> \1$", told)
    assert "fitted" not in told
    assert {name: fitted.count("weight: ") for name, fitted in intents_of(folder).items()} == {
        name: text.count("weight: ") for name, text in before.items()
    }


def test_messages_in_a_text_file_are_to_be_declined(folder: Path, tmp_path: Path) -> None:
    messages = tmp_path / "everyday.txt"
    messages.write_text("what is for lunch\n\nwhat is the time\n")
    main(["kb", "fit", str(messages)])
    read = Understanding(load(folder)).read
    assert {read("what is for lunch").outcome, read("what is the time").outcome} == {"decline"}


def test_the_slope_is_that_of_the_loss(folder: Path, questions: str) -> None:
    catalog = load(folder)
    reader = Reader(catalog)
    read = reader.read(fitting.questions_of(questions))
    weights = reader.weights(read)
    lines = [line for one in read for line in Lines(catalog, weights).of(one, thinned=True)]
    table = Table(lines, weights.intents)
    weights.start = weights.values - 0.3
    _, slope = loss_and_slope(table, weights)
    assert weights.gram("what is") is not None
    for at, value in enumerate(weights.values):
        losses = []
        for change in (-1e-5, 1e-5):
            weights.values[at] = value + change
            losses.append(loss_and_slope(table, weights)[0])
        weights.values[at] = value
        assert (losses[1] - losses[0]) / 2e-5 == pytest.approx(slope[at], abs=1e-4)


def test_where_the_tools_for_development_are_missing_it_says_so(
    folder: Path, questions: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in [name for name in sys.modules if name.startswith("bot.curating.fitting")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "numpy", None)
    assert main(["kb", "fit", questions]) == 2
    assert "needs numpy, which comes with the tools for development" in capsys.readouterr().err
    assert load(folder).grams == {}


def test_without_anything_to_decline_nothing_is_fitted(
    folder: Path, questions: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "intents/out-of-scope.yaml").unlink()
    before = intents_of(folder)
    assert main(["kb", "fit", questions]) == 2
    assert "no intent 'out-of-scope'" in capsys.readouterr().err
    assert intents_of(folder) == before
