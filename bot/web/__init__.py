"""The web page of Versus."""

from bot.web.app import Vitals, create_app
from bot.web.templating import Commands

__all__ = ["Commands", "Vitals", "create_app"]
