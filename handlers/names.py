"""Every name that Slack sends back to us: commands, action ids.

Messages posted long ago still carry them, so a name is never reused for something else.
"""

from __future__ import annotations

import re

COMPARE_COMMAND = "/compare"

ASK_NEXT = "ask_next"
"""A next-step button; in a message each carries its place: `ask_next_1`, `ask_next_2` ..."""

ASK_NEXT_PATTERN = re.compile(rf"{ASK_NEXT}_\d+")

SHARE_ANSWER = "share_answer"

NAMED_BY_NOBODY = re.compile(".*")
"""Any other button: one of a message older than the names above."""
