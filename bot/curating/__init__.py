"""The commands for those who look after the knowledge: `versus kb check | new | report | diff`.

Each verb is a module whose functions give text and exit status; only this one prints. Modules are
imported when their verb runs, since every command of `versus` passes through here.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    Verbs = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - it has no public name

Folder = Callable[[], str]
"""Gives the knowledge folder of the settings, where none was named."""


def add_commands(verbs: Verbs, folder: Folder) -> None:
    """Add the verbs to the parser of `versus kb`."""
    check = verbs.add_parser("check", help="name every fault of the knowledge, with its place")
    check.add_argument("folder", nargs="?", metavar="FOLDER", help="the knowledge folder; default: as set")
    check.add_argument("--format", choices=("text", "github"), default="text", help="github: annotations")
    check.set_defaults(run=lambda chosen: _check(chosen, folder))


def _check(chosen: argparse.Namespace, folder: Folder) -> int:
    from bot.curating.checking import check

    return _told(*check(Path(chosen.folder or folder()), chosen.format))


def _told(text: str, status: int) -> int:
    print(text)
    return status
