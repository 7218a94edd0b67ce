"""Where the knowledge is: the one variable that a single answer depends on."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent.parent

KNOWLEDGE = "VERSUS_KNOWLEDGE"


def knowledge_folder(environment: Mapping[str, str] = os.environ) -> Path:
    """Give the folder that VERSUS_KNOWLEDGE names, or `knowledge/` of the checkout."""
    return Path(environment.get(KNOWLEDGE, "").strip() or CHECKOUT / "knowledge")
