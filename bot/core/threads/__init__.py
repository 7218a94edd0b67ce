"""Threads: a text that goes on from the question before it, read with what that one was about.

`continue_from` says what the text is about, names and situation, or None if it stands alone. What is
asked about them is scored afterwards as for any question, so "and how do I install it" is declined.
"""

from bot.core.threads.context import Continued, Traits
from bot.core.threads.continuing import continue_from, harks_back

__all__ = ["Continued", "Traits", "continue_from", "harks_back"]
