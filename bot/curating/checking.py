"""`versus kb check`: all faults of the knowledge, for people or as annotations of a pull request."""

from __future__ import annotations

from pathlib import Path

from bot.core.checks.matching import check_matching
from bot.core.checks.outcomes import check_outcomes
from bot.core.errors import Fault
from bot.core.model import Catalog
from bot.loader import read


def check(folder: Path, form: str = "text") -> tuple[str, int]:
    """Give the faults, one a line, and exit status 1; or what there is, and 0. `form`: text or github."""
    knowledge = read(folder)
    catalog = knowledge.catalog
    faults = knowledge.faults or [
        knowledge.fault(found) for found in (*check_outcomes(catalog), *check_matching(catalog))
    ]
    shown = folder.relative_to(Path.cwd()) if folder.is_relative_to(Path.cwd()) else folder
    if not faults:
        return f"{shown}: {_contents(knowledge.catalog)}: no faults.", 0
    if form == "github":
        return "\n".join(_annotation(shown, fault) for fault in faults), 1
    lines = [str(_under(shown, fault)) for fault in faults]
    return "\n".join([*lines, _counted(len(lines), "fault") + "."]), 1


def _contents(catalog: Catalog) -> str:
    counts = {
        "topic": len(catalog.topics),
        "subject": len(catalog.subjects),
        "comparison": len(catalog.comparisons),
        "claim": len(catalog.claims),
        "source": len(catalog.sources),
    }
    return ", ".join(_counted(number, name) for name, number in counts.items())


def _counted(number: int, name: str) -> str:
    return f"{number:,} {name}" if number == 1 else f"{number:,} {name}s"


def _annotation(folder: Path, fault: Fault) -> str:
    """Put a fault as GitHub Actions reads it: docs.github.com, "Workflow commands", error."""
    place = f"file={_property(_under(folder, fault).file)}"
    if fault.line:
        place += f",line={fault.line},col={fault.column}"
    return f"::error {place}::{_message(f'{fault.found}; {fault.wanted}')}"


def _under(folder: Path, fault: Fault) -> Fault:
    """Give the fault with its file as seen from where the command runs."""
    return fault._replace(file=str(folder / fault.file))


def _message(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")
