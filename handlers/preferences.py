"""What the one who runs Versus sets of how it behaves in Slack."""

from __future__ import annotations

from dataclasses import dataclass

ALL = "all"
DIRECT = "D"
"""What the ids of direct messages begin with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """`public_url`: where the web page is reached from outside, to link to it; None if it is not.

    `static_site`: it is a folder of plain files, which holds no other pages than `Related.holds` says.
    `versus`, `compare`, `recommend`: the names of the commands, each with its slash. The first does all,
    the others are short cuts; another app of the workspace may have taken one.
    `private_channels`: ids of channels where only the asker sees an answer; `all` for every channel.
    `questions_a_minute`: how many one person may ask; 0 for no limit.
    """

    public_url: str | None = None
    static_site: bool = False
    private_channels: frozenset[str] = frozenset()
    questions_a_minute: int = 20

    versus: str = "/versus"
    compare: str = "/compare"
    recommend: str = "/recommend"

    @property
    def shows_pins(self) -> bool:
        """Say whether pinned answers can be read under the public address: plain files hold none."""
        return bool(self.public_url) and not self.static_site

    def is_private(self, channel: str) -> bool:
        """Say whether only the asker sees an answer in this channel."""
        return not channel.startswith(DIRECT) and bool(self.private_channels & {channel, ALL})


DEFAULT = Preferences()
