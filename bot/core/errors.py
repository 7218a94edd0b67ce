"""Every error that Versus raises on purpose.

    VersusError
    ├── KnowledgeError   the YAML is faulty; carries every Fault at once
    ├── SettingsError    the environment is faulty; names every wrong variable at once
    ├── UserError        what a person did cannot be done; its text is shown to them as it is
    └── StoreError       the database did not do its work; questions are answered all the same

Anything else that is raised is a bug. Not knowing an answer is not an error: it is a `Question`
whose outcome is `clarify` or `decline`.
"""

from __future__ import annotations

from typing import NamedTuple


class Fault(NamedTuple):
    """One thing wrong in a knowledge file. `line` and `column` count from 1; 0 means the whole file."""

    file: str
    line: int
    column: int
    found: str
    wanted: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}: {self.found}; {self.wanted}"


class VersusError(Exception):
    """The root of the tree above."""


class KnowledgeError(VersusError):
    """The knowledge cannot be used. `faults` holds all of them, sorted by file and line."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        self.faults = tuple(sorted(faults))
        super().__init__("\n".join(map(str, self.faults)))


class SettingsError(VersusError):
    """The settings cannot be used. `problems` holds one sentence for each wrong variable."""

    def __init__(self, problems: tuple[str, ...]) -> None:
        self.problems = problems
        super().__init__("\n".join(problems))


class UserError(VersusError):
    """Its text is shown to the person as it stands."""


class StoreError(VersusError):
    """The store failed; the cause is chained."""
