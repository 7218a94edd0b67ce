"""Decision records: from a comparison or a recommendation to a file in the form of MADR 4.

    Frame -> grounds -> Grounds                 what the knowledge contributes, today
    (Grounds, Decided) -> madr -> Markdown      with what the people decided

All of it is pure. The form is that of https://adr.github.io/madr/ (version 4.0.0).
"""

from __future__ import annotations

from bot.core.recording.considering import compared, grounds, recommended
from bot.core.recording.madr import file_name, madr
from bot.core.recording.record import (
    LONGEST_DECIDERS,
    LONGEST_TEXT,
    LONGEST_TITLE,
    STATUSES,
    Considered,
    Decided,
    Grounds,
)

__all__ = [
    "LONGEST_DECIDERS",
    "LONGEST_TEXT",
    "LONGEST_TITLE",
    "STATUSES",
    "Considered",
    "Decided",
    "Grounds",
    "compared",
    "file_name",
    "grounds",
    "madr",
    "recommended",
]
