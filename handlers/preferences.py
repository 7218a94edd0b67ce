"""What the one who runs Versus sets of how it behaves in Slack."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """`public_url`: where the web page is reached from outside, to link to it; None if it is not.

    `versus`, `compare`, `recommend`: the names of the commands, each with its slash. The first does all,
    the others are short cuts; another app of the workspace may have taken one.
    """

    public_url: str | None = None

    versus: str = "/versus"
    compare: str = "/compare"
    recommend: str = "/recommend"


DEFAULT = Preferences()
