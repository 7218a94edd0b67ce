"""`versus adr` and `versus show`: a record with a link, and the answer behind it, in the terminal."""

from __future__ import annotations

import re
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.conftest import CHECKOUT
from tests.core.recording.linting import lint
from tests.test_command_line import versus

ASKED = ("flask", "vs", "django", "for", "a", "microservice")
PUBLIC = "https://versus.example"


@pytest.fixture
def database(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/versus.db"


def test_a_record_is_written_of_a_question(tmp_path: Path, database: str) -> None:
    done = versus(
        *("adr", *ASKED, "--title", "Use Flask", "--status", "accepted", "--deciders", "Ann, Bob"),
        *("--context", "Orders move out.", "--chosen", "flask", "--because", "it is small"),
        VERSUS_DATABASE_URL=database,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert lint(done.stdout, tmp_path) == []
    for words in (
        "# Use Flask\n",
        'status: "accepted"',
        "Ann, Bob",
        "Orders move out.",
        "because it is small",
    ):
        assert words in done.stdout
    assert "/a/" not in done.stdout, "without a public address there is no link"
    assert not (tmp_path / "versus.db").exists(), "and nothing is kept"


def test_a_record_is_written_of_answers(tmp_path: Path, database: str) -> None:
    done = versus(
        "adr", "--answer", "build=rest-api", "--answer", "team=python", VERSUS_DATABASE_URL=database
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert lint(done.stdout, tmp_path) == []
    assert "* The team knows Python.\n" in done.stdout


def test_the_answer_linked_to_is_shown_again(tmp_path: Path, database: str) -> None:
    record = versus("adr", *ASKED, VERSUS_DATABASE_URL=database, VERSUS_PUBLIC_URL=PUBLIC).stdout
    (link,) = re.findall(rf"{PUBLIC}/a/[0-9a-z]{{26}}", record)
    for ref in (link, link.rpartition("/")[2], link.rpartition("/")[2][:8]):
        shown = versus("show", ref, VERSUS_DATABASE_URL=database)
        assert (shown.returncode, shown.stderr) == (0, "")
        assert shown.stdout.startswith("# Flask vs Django for a microservice\n")
        assert "It still holds" in shown.stdout
    with closing(sqlite3.connect(tmp_path / "versus.db")) as kept:
        ((content,),) = kept.execute("SELECT content FROM pins").fetchall()
    assert "Flask vs Django for a microservice" in content


def test_what_the_people_wrote_is_not_kept(tmp_path: Path, database: str) -> None:
    written = ("--title", "TITLE-W", "--deciders", "DECIDERS-W", "--context", "CTX-W", "--because", "WHY-W")
    versus("adr", *ASKED, *written, VERSUS_DATABASE_URL=database, VERSUS_PUBLIC_URL=PUBLIC)
    kept = b"".join(file.read_bytes() for file in tmp_path.glob("versus.db*"))
    assert b"Flask vs Django" in kept
    assert not [word for word in written[1::2] if word.encode() in kept]


def test_what_has_changed_since_is_told(tmp_path: Path, database: str) -> None:
    record = versus("adr", *ASKED, VERSUS_DATABASE_URL=database, VERSUS_PUBLIC_URL=PUBLIC).stdout
    (ref,) = re.findall(rf"{PUBLIC}/a/([0-9a-z]{{26}})", record)
    knowledge = tmp_path / "knowledge"
    shutil.copytree(CHECKOUT / "knowledge", knowledge)
    comparison = knowledge / "web-frameworks" / "comparisons" / "django-flask.yaml"
    text = comparison.read_text(encoding="utf-8")
    assert "Flask fits a microservice better." in text
    edited = text.replace("Flask fits a microservice better.", "Flask is the better fit.")
    comparison.write_text(edited, encoding="utf-8")
    shown = versus("show", ref, VERSUS_DATABASE_URL=database, VERSUS_KNOWLEDGE=str(knowledge)).stdout
    assert "**Flask fits a microservice better." in shown, "as it was given"
    assert "What has changed since" in shown
    assert "Bottom line: now “Flask is the better fit." in shown


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("adr", "best", "pizza"), 'Wanted a question like "Flask vs Django?"'),
        (("adr",), "That compares nothing"),
        (("adr", *ASKED, "--answer", "build=rest-api"), "not both"),
        (("adr", *ASKED, "--status", "done"), "wanted one of proposed, accepted"),
        (("adr", *ASKED, "--chosen", "rails"), "There are: flask, django."),
        (("adr", "--answer", "build=not-sure"), "rank nothing"),
        (("show", "zzzzzzzz"), "I know no answer by the ref zzzzzzzz"),
        (("show", "?"), "A ref has at least 8 letters and digits"),
    ],
)
def test_what_cannot_be_done_is_said_kindly(arguments: tuple[str, ...], words: str, database: str) -> None:
    done = versus(*arguments, VERSUS_DATABASE_URL=database)
    assert (done.returncode, done.stdout) == (2, "")
    assert words in done.stderr
    assert "Traceback" not in done.stderr


def test_a_site_of_plain_files_is_linked_to_as_it_is(tmp_path: Path, database: str) -> None:
    plain = {"VERSUS_DATABASE_URL": database, "VERSUS_PUBLIC_URL": PUBLIC, "VERSUS_STATIC_SITE": "1"}
    assert f"<{PUBLIC}/compare/django/flask/for/microservice>" in versus("adr", *ASKED, **plain).stdout
    assert PUBLIC not in versus("adr", "--answer", "build=rest-api", "--answer", "team=php", **plain).stdout
    assert not (tmp_path / "versus.db").exists(), "what nobody can read is not kept"


def test_without_the_database_a_record_is_written_without_a_link() -> None:
    nowhere = "postgresql://versus@127.0.0.1:1/versus"
    done = versus("adr", *ASKED, VERSUS_DATABASE_URL=nowhere, VERSUS_PUBLIC_URL=PUBLIC)
    assert (done.returncode, done.stderr) == (0, "")
    assert "/a/" not in done.stdout
