"""The command as people and scripts use it: a real process, its words and its exit status."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import CHECKOUT

FRAME = ["text", "intent", "subjects", "uncovered", "use_cases", "aspects", "confidence", "outcome"]


def versus(*arguments: str, stdin: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        input=stdin,
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=CHECKOUT,
        env={**os.environ, "PYTHONUTF8": "1", **environment},
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize(
    ("question", "status", "words"),
    [
        ("Flask vs Django for a microservice?", 0, "Flask vs Django for a microservice"),
        ("djagno vs flaks", 0, "Django vs Flask"),
        ("what are fastapi's limitations", 0, "Limits of FastAPI"),
        ("when should I stay with Django?", 0, "When to choose Django"),
        ("common mistakes when leaving django", 0, "Common mistakes"),
        ("How do I fix ImportError in Flask?", 1, "flask.palletsprojects.com"),
        ("best pizza in town", 1, "outside what I know"),
        ("the task for today", 1, "outside what I know"),
    ],
)
def test_ask_answers_or_declines_and_says_so_in_its_status(question: str, status: int, words: str) -> None:
    done = versus("ask", question)
    assert (done.returncode, done.stderr) == (status, "")
    assert words in done.stdout


def test_ask_takes_the_question_without_quotes_too() -> None:
    assert versus("ask", "flask", "vs", "django").stdout == versus("ask", "flask vs django").stdout


def test_ask_prints_the_answer_as_json() -> None:
    answer = json.loads(versus("ask", "--json", "flask vs django").stdout)
    assert answer["title"] == "Flask vs Django"
    assert answer["question"]["subjects"] == ["flask", "django"]
    assert answer["sources"][0]["url"].startswith("https://")


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("ask",),
        ("ask", "--colour", "x"),
        ("sing",),
        ("eval",),
        ("kb",),
        ("kb", "sing"),
        ("kb", "check", "--x"),
    ],
)
def test_wrong_usage_is_named_with_status_2(arguments: tuple[str, ...]) -> None:
    done = versus(*arguments)
    assert done.returncode == 2
    assert done.stderr.startswith("usage: versus")


def test_parse_gives_one_object_for_each_line_in_order() -> None:
    lines = ["flask vs django", "", "best pizza in town", "limits of r\u2028ails", "\u0000"]
    done = versus("parse", stdin="\n".join(lines) + "\n")
    frames = [json.loads(line) for line in done.stdout.split("\n")[:-1]]
    assert done.returncode == 0
    assert [list(frame) for frame in frames] == [FRAME] * len(lines)
    assert [frame["text"] for frame in frames] == lines
    assert [frame["outcome"] for frame in frames][:3] == ["answer", "decline", "decline"]


def test_parse_reads_questions_with_their_thread() -> None:
    asked = [
        {"text": "and quart?", "history": ["flask vs django for a microservice?"]},
        {"text": "flask vs django"},
    ]
    done = versus("parse", "--jsonl", stdin="".join(json.dumps(one) + "\n" for one in asked))
    first, second = (json.loads(line) for line in done.stdout.splitlines())
    assert set(first["subjects"]) == {"flask", "django", "quart"}
    assert first["use_cases"] == ["microservice"]
    assert second["subjects"] == ["flask", "django"]


@pytest.mark.parametrize(
    "line", ["flask", "[1]", '{"history": []}', '{"text": 1}', '{"text": "a", "history": [1]}']
)
def test_parse_names_the_line_that_is_no_question(line: str) -> None:
    done = versus("parse", "--jsonl", stdin=f'{{"text": "flask"}}\n{line}\n')
    assert done.returncode == 2
    assert done.stderr.startswith("line 2: found ")
    assert len(done.stdout.splitlines()) == 1


def test_bytes_that_are_no_text_do_not_stop_parse() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "bot", "parse"],
        input=b"flask \xff\xfe vs django\n",
        capture_output=True,
        cwd=CHECKOUT,
        timeout=60,
        check=True,
    )
    assert json.loads(done.stdout)["subjects"] == ["flask", "django"]


def test_faulty_knowledge_is_reported_without_a_traceback(tmp_path: Path) -> None:
    done = versus("ask", "flask", VERSUS_KNOWLEDGE=str(tmp_path))
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert "intents/" in done.stderr


def test_wrong_settings_are_named_all_at_once() -> None:
    done = versus("serve", PORT="many", SLACK_APP_TOKEN="xoxb-1")
    assert done.returncode == 2
    assert "PORT" in done.stderr
    assert "SLACK_APP_TOKEN" in done.stderr
    assert "SLACK_BOT_TOKEN" in done.stderr
