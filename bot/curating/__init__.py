"""The commands for those who look after the knowledge: `versus kb check | new | report | ...`.

Each verb is a module whose functions give text and exit status; only this one prints. Modules are
imported when their verb runs, since every command of `versus` passes through here.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from bot.core.errors import UserError

if TYPE_CHECKING:
    Verbs = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - it has no public name

NEEDS_TOOLS = "`versus kb fit` needs {module}, which comes with the tools for development (`make test`)."

Folder = Callable[[], str]
"""Gives the knowledge folder of the settings, where none was named."""


def add_commands(verbs: Verbs, folder: Folder) -> None:
    """Add the verbs to the parser of `versus kb`."""
    check = verbs.add_parser("check", help="name every fault of the knowledge, with its place")
    check.add_argument("folder", nargs="?", metavar="FOLDER", help="the knowledge folder; default: as set")
    check.add_argument("--format", choices=("text", "github"), default="text", help="github: annotations")
    check.set_defaults(run=lambda chosen: _check(chosen, folder))
    _add_new(verbs, folder)
    report = verbs.add_parser("report", help="tell how fresh, complete and well founded the knowledge is")
    report.add_argument("--links", action="store_true", help="ask the address of every source, instead")
    report.set_defaults(run=lambda chosen: _report(chosen, folder))
    diff = verbs.add_parser("diff", help="show which answers change between two states of the knowledge")
    diff.add_argument("old", metavar="A", help="a folder, or a git revision")
    diff.add_argument("new", metavar="B", help="a folder, or a git revision")
    diff.set_defaults(run=lambda chosen: _diff(chosen, folder))
    generate = verbs.add_parser("generate", help="write anew the schemas and the tables of the README")
    generate.set_defaults(run=lambda _: _generate(folder))
    fitting = verbs.add_parser("fit", help="fit the weights of cues, signs and grams on labelled questions")
    fitting.add_argument("files", nargs="+", metavar="FILE", help="JSON lines, or .txt: all to be declined")
    fitting.add_argument(
        "--keep", type=float, default=0.0, metavar="SHARE", help="keep this share (0 to 1) to measure only"
    )
    fitting.set_defaults(run=lambda chosen: _fit(chosen, folder))


def _add_new(verbs: Verbs, folder: Folder) -> None:
    new = verbs.add_parser("new", help="write a commented stub to be filled in")
    kinds = new.add_subparsers(required=True, metavar="framework | comparison | mistake | topic")
    framework = kinds.add_parser("framework", aliases=["subject"], help="something to be compared")
    framework.add_argument("id", help="e.g. spring-boot")
    framework.set_defaults(run=lambda chosen: _new_subject(chosen, folder))
    comparison = kinds.add_parser("comparison", help="what is to be said of two together")
    comparison.add_argument("subjects", nargs=2, metavar="ID", help="the ids of the two")
    comparison.set_defaults(run=lambda chosen: _new_comparison(chosen, folder))
    mistake = kinds.add_parser("mistake", help="what people do wrong, and what to do instead")
    mistake.add_argument("id", help="e.g. switching-for-fashion")
    mistake.set_defaults(run=lambda chosen: _new_mistake(chosen, folder))
    for kind in (framework, mistake):
        kind.add_argument("--topic", metavar="ID", help="the topic, where there are several")
    topic = kinds.add_parser("topic", help="a whole field of knowledge")
    topic.add_argument("id", help="e.g. message-queues")
    topic.set_defaults(run=lambda chosen: _new_topic(chosen, folder))


def _check(chosen: argparse.Namespace, folder: Folder) -> int:
    from bot.curating.checking import check

    return _told(*check(Path(chosen.folder or folder()), chosen.format))


def _new_subject(chosen: argparse.Namespace, folder: Folder) -> int:
    from datetime import date

    from bot.curating import stubs

    today = date.today()  # noqa: DTZ011 - the curator's own day
    return _told(stubs.new_subject(Path(folder()), chosen.topic, chosen.id, today), 0)


def _new_comparison(chosen: argparse.Namespace, folder: Folder) -> int:
    from bot.curating import stubs

    return _told(stubs.new_comparison(Path(folder()), *chosen.subjects), 0)


def _new_mistake(chosen: argparse.Namespace, folder: Folder) -> int:
    from bot.curating import stubs

    return _told(stubs.new_mistake(Path(folder()), chosen.topic, chosen.id), 0)


def _new_topic(chosen: argparse.Namespace, folder: Folder) -> int:
    from bot.curating import stubs

    return _told(stubs.new_topic(Path(folder()), chosen.id), 0)


def _report(chosen: argparse.Namespace, folder: Folder) -> int:
    if chosen.links:
        from bot.curating.links import report_links

        return _told(*report_links(Path(folder())))
    from datetime import date

    from bot.curating.reporting import report

    return _told(report(Path(folder()), date.today()), 0)  # noqa: DTZ011 - the curator's own day


def _diff(chosen: argparse.Namespace, folder: Folder) -> int:
    from bot.curating.differing import diff

    return _told(*diff(Path(folder()), chosen.old, chosen.new))


def _generate(folder: Folder) -> int:
    from bot.curating.generating import generate

    return _told(generate(Path(folder())), 0)


def _fit(chosen: argparse.Namespace, folder: Folder) -> int:
    try:
        from bot.curating.fitting import fit
    except ModuleNotFoundError as missing:
        raise UserError(NEEDS_TOOLS.format(module=missing.name)) from None

    return _told(*fit(Path(folder()), chosen.files, chosen.keep))


def _told(text: str, status: int) -> int:
    print(text)
    return status
