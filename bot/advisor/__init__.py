"""The use cases of Versus: the one door through which its surfaces reach knowledge and store.

One file for each use case that keeps something, with the Protocol of what it needs kept.
"""

from bot.advisor.advisor import Advisor, Store

__all__ = ["Advisor", "Store"]
