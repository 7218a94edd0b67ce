"""What stands around an answer in a modal. Pure."""

from __future__ import annotations

from bot.core.answer import Answer
from handlers.asked import asked
from handlers.blocks import Frame
from handlers.buttons import Buttons


def in_modal(answer: Answer, page: str = "") -> Frame:
    """Give the frame of an answer in a view, with a link to its `page` if there is one."""
    return Frame(page=page, buttons=Buttons(asked=asked(answer)), in_modal=True)
