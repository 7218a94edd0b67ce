"""knowledge/ -> Catalog: read, validated and checked, with all faults at once."""

from bot.loader.loading import Knowledge, load, read

__all__ = ["Knowledge", "load", "read"]
