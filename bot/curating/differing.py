"""`versus kb diff A B`: what changes for readers between two states of the knowledge."""

from __future__ import annotations

import subprocess
import tarfile
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from difflib import unified_diff
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.core import advising, markdown
from bot.core.errors import UserError
from bot.core.model import Catalog
from bot.core.understanding import Understanding
from bot.loader import load

NO_SUCH_STATE = "'{state}' is neither a folder nor a git revision of {folder}."
UNCHANGED = "The answers to all {number:,} example questions are the same."
CHANGED = "{changed:,} of {number:,} example questions are answered differently."


def diff(folder: Path, old: str, new: str) -> tuple[str, int]:
    """Give the changed answers as unified diffs, alike ones once, and exit status 1 if there are any.

    `old` and `new` are folders, or git revisions in which `folder` is looked up. Raises UserError,
    and KnowledgeError where one of the two is faulty.
    """
    with _state(folder, old) as before, _state(folder, new) as after:
        catalogs = load(before), load(after)
    first, second = map(_answers, catalogs)
    questions = list(dict.fromkeys(question for catalog in catalogs for question in _examples(catalog)))
    changes: dict[str, list[str]] = defaultdict(list)
    for question in questions:
        if change := _change(first(question), second(question)):
            changes[change].append(question)
    if not changes:
        return UNCHANGED.format(number=len(questions)), 0
    parts = [
        "\n".join((*(f"? {question}" for question in asked), change)) for change, asked in changes.items()
    ]
    changed = sum(map(len, changes.values()))
    return "\n\n".join([*parts, CHANGED.format(changed=changed, number=len(questions))]), 1


def _answers(catalog: Catalog) -> Callable[[str], str]:
    understanding = Understanding(catalog)

    def rendered(question: str) -> str:
        answer = advising.answer(catalog, understanding.read(question))
        return markdown.render(replace(answer, version="", as_of=""))  # these differ in every answer

    return rendered


def _examples(catalog: Catalog) -> Iterator[str]:
    for topic in catalog.topics:
        yield from topic.starters
        for faq in topic.faq:
            yield from (faq.question, *faq.wordings)
    for intent in catalog.intents:
        yield from (example.text for example in intent.examples)


def _change(old: str, new: str) -> str:
    lines = list(unified_diff(old.splitlines(), new.splitlines(), lineterm="", n=0))
    return "\n".join(line for line in lines[2:] if not line.startswith("@@"))


@contextmanager
def _state(folder: Path, state: str) -> Iterator[Path]:
    """Give the folder that a state of the knowledge is in."""
    if Path(state).is_dir():
        yield Path(state)
        return
    prefix = _git(folder, "rev-parse", "--show-prefix").strip("/")
    root = _git(folder, "rev-parse", "--show-toplevel")
    tree = root and _git(folder, "rev-parse", "--verify", "--end-of-options", f"{state}:{prefix}")
    if not tree:
        raise UserError(NO_SUCH_STATE.format(state=state, folder=folder))
    with TemporaryDirectory() as copy:
        archive = Path(copy, "knowledge.tar")
        _git(Path(root), "archive", f"--output={archive}", tree)
        with tarfile.open(archive) as files:
            files.extractall(Path(copy, "knowledge"), filter="data")
        yield Path(copy, "knowledge")


def _git(folder: Path, *arguments: str) -> str:
    """Give what git prints; nothing if it fails or is not there."""
    command = ["git", "-C", str(folder), *arguments]
    try:
        done = subprocess.run(command, capture_output=True, check=True, text=True)  # noqa: S603 - no shell
    except (OSError, subprocess.CalledProcessError):
        return ""
    return done.stdout.strip()
