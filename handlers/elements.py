"""The elements of Block Kit that answers are made of.

Slack refuses a whole message for one empty text in it, so each function drops or fills what is empty.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal

from handlers.wording import clipped

Block = dict[str, Any]
Grid = list[list[str]]
"""A table as words: the header row, then the rows, all equally long."""

HEADER_LIMIT = 150
LABEL_LIMIT = 30
"""A button may hold 75 characters and shows about 30, fewer on a phone."""
DESCRIPTION_LIMIT = 75
OPTION_LIMIT = 75
OPTIONS_AT_MOST = 100
CONTEXT_ELEMENTS = 10
TABLE_ROWS, TABLE_COLUMNS, TABLE_CHARACTERS = 100, 20, 10_000
NO_TEXT = "-"


def plain(text: str) -> Block:
    """Give text in which nothing is active: no mention, no link, no emoji code."""
    return {"type": "plain_text", "text": text.strip() or NO_TEXT, "emoji": False}


def mrkdwn(text: str) -> Block:
    """Give text with Slack's mark-up, made by us: `verbatim` keeps Slack from finding links of its own."""
    return {"type": "mrkdwn", "text": text, "verbatim": True}


def header(text: str) -> Block:
    """Give a heading; screen readers find their way by it."""
    return {"type": "header", "text": plain(text)}


def context(elements: list[Block]) -> list[Block]:
    """Give small print; Slack takes ten elements a block."""
    starts = range(0, len(elements), CONTEXT_ELEMENTS)
    return [{"type": "context", "elements": elements[start : start + CONTEXT_ELEMENTS]} for start in starts]


def button(action_id: str, label: str, value: str, description: str = "") -> Block:
    """Give a button. `description`: what a screen reader says, if more than the label."""
    return {
        "type": "button",
        "action_id": action_id,
        "text": plain(clipped(label, LABEL_LIMIT)),
        "value": value,
        "accessibility_label": clipped(description or label, DESCRIPTION_LIMIT),
    }


def run(text: str, *style: Literal["bold", "italic"]) -> list[Block]:
    """Give a run of rich text in one style."""
    element: Block = {"type": "text", "text": text}
    if style:
        element["style"] = dict.fromkeys(style, True)
    return [element] if text else []


def section(runs: list[Block]) -> Block:
    """Give a paragraph of rich text."""
    return {"type": "rich_text_section", "elements": runs or run(NO_TEXT)}


def bullets(items: Iterable[list[Block]]) -> Block:
    """Give a bulleted list of rich text."""
    return {"type": "rich_text_list", "style": "bullet", "elements": [section(item) for item in items]}


def rich_text(*elements: Block) -> list[Block]:
    """Give paragraphs and lists as one block, without those that hold nothing."""
    filled = [element for element in elements if element["elements"]]
    return [{"type": "rich_text", "elements": filled}] if filled else []


def fits_table(grid: Grid) -> bool:
    """Say whether Slack would take this as a native table."""
    characters = sum(len(cell) for row in grid for cell in row)
    return len(grid) <= TABLE_ROWS and len(grid[0]) <= TABLE_COLUMNS and characters <= TABLE_CHARACTERS


def table(grid: Grid) -> Block:
    """Give a native table; cells wrap, so that a phone shows them whole."""
    return {
        "type": "table",
        "column_settings": [{"align": "left", "is_wrapped": True} for _ in grid[0]],
        "rows": [[{"type": "raw_text", "text": cell.strip() or NO_TEXT} for cell in row] for row in grid],
    }


def grid_bullets(grid: Grid) -> Block:
    """Give a table as a list, a row a bullet, each cell with the name of its column."""
    names = grid[0][1:]
    return bullets([*run(f"{row[0]}: ", "bold"), *run("; ".join(_named(names, row[1:])))] for row in grid[1:])


def _named(names: list[str], cells: list[str]) -> list[str]:
    if len(names) == 1:
        return cells
    return [f"{name}: {cell}" for name, cell in zip(names, cells, strict=True)]
