"""The web page of Versus."""

from bot.web.app import Vitals, create_app

__all__ = ["Vitals", "create_app"]
