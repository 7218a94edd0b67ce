"""What changes for readers between two states, which may be folders or git revisions."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from bot.core.errors import UserError
from bot.curating.differing import diff
from tests.loader.lamps import COMPARISON, LAMPS, copied, edited

CHANGE = """\
? Argand vs Betty?
? argand vs betty"""


def test_the_same_knowledge_gives_the_same_answers() -> None:
    text, status = diff(LAMPS, str(LAMPS), str(LAMPS))
    assert text.startswith("The answers to all ")
    assert status == 0


def test_a_changed_answer_is_shown_once_for_all_that_ask_for_it(tmp_path: Path) -> None:
    edited(tmp_path, COMPARISON, "for its plain make", "for its price")
    text, status = diff(LAMPS, str(LAMPS), str(tmp_path))
    assert text.startswith(CHANGE)
    assert "\n-**Argand to read by, Betty for its plain make." in text
    assert "\n+**Argand to read by, Betty for its price." in text
    assert status == 1


def git(folder: Path, *arguments: str) -> None:
    identity = ("-c", "user.name=a", "-c", "user.email=a@lamps.example")
    subprocess.run(
        [shutil.which("git") or "git", "-C", folder, *identity, *arguments], check=True, capture_output=True
    )


@pytest.fixture
def history(tmp_path: Path) -> Path:
    """Give a knowledge folder within a repository of two commits."""
    folder = copied(tmp_path / "repository/data/knowledge")
    repository = tmp_path / "repository"
    git(repository, "init", "--quiet")
    git(repository, "add", ".")
    git(repository, "commit", "--quiet", "-m", "one")
    edited(folder, COMPARISON, "for its plain make", "for its price")
    git(repository, "commit", "--quiet", "-a", "-m", "two")
    return folder


def test_two_revisions_are_compared(history: Path) -> None:
    text, status = diff(history, "HEAD~1", "HEAD")
    assert text.startswith(CHANGE)
    assert status == 1


def test_a_revision_is_compared_with_a_folder(history: Path) -> None:
    assert diff(history, "HEAD", str(history))[1] == 0


@pytest.mark.parametrize("state", ["nothing", "--all", "HEAD~9"])
def test_what_is_no_state_is_refused_in_words(history: Path, state: str) -> None:
    with pytest.raises(UserError, match=f"'{state}' is neither a folder nor a git revision"):
        diff(history, state, "HEAD")


def test_outside_of_a_repository_there_are_no_revisions(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="neither a folder nor a git revision"):
        diff(copied(tmp_path), "HEAD", "HEAD")
