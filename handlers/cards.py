"""Answer -> the card of a link. Pure.

A card takes neither rich text nor tables (https://docs.slack.dev/messaging/unfurling-links-in-messages), so
words stand in plain text, and in mrkdwn only escaped.
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.core.answer import Answer, Points, Row, Table, worded
from handlers.elements import Block, button, context, mrkdwn, plain
from handlers.names import OPEN_LINK, OPEN_QUESTIONNAIRE
from handlers.wording import clipped, escaped, link

OPEN = "Open"
OFFER = "Find what fits you"
AS_OF = "From the knowledge of {date}."

ROWS = 3
TITLE_LIMIT = 150
BOTTOM_LINE_LIMIT = 600
CELL_LIMIT = 120


def card(answer: Answer, url: str, state: str = "", offer: str = "") -> list[Block]:
    """Give the blocks of a card: title, bottom line, three rows that differ, date, buttons.

    `state`: what has become of a pinned answer, else empty. `offer`: as in `handlers.blocks.Frame`.
    """
    bottom_line = plain(clipped(worded(answer.bottom_line), BOTTOM_LINE_LIMIT))
    rows = [f"• {line}" for line in _lines(answer)][:ROWS]
    buttons = [{**button(OPEN_LINK, OPEN, "open", f"Open {answer.title}"), "url": url}]
    if offer:
        buttons.append(button(OPEN_QUESTIONNAIRE, OFFER, offer))
    return [
        _section(mrkdwn(f"*{link(url, clipped(answer.title, TITLE_LIMIT))}*")),
        _section(bottom_line),
        *([_section(mrkdwn("\n".join(rows)))] if rows else []),
        *context([plain(state or AS_OF.format(date=answer.as_of))]),
        {"type": "actions", "elements": buttons},
    ]


def _section(text: Block) -> Block:
    return {"type": "section", "text": text}


def _lines(answer: Answer) -> Iterator[str]:
    """Give what tells most in a line each: the rows that differ; without a table, the first points."""
    tables = [part for part in answer.parts if isinstance(part, Table)]
    for table in tables:
        yield from (_row(table, row) for row in table.rows if row.differs)
    if not tables:
        points = [point for part in answer.parts if isinstance(part, Points) for point in part.points]
        yield from (escaped(clipped(worded(point), CELL_LIMIT)) for point in points)


def _row(table: Table, row: Row) -> str:
    cells = [
        f"{escaped(name)}: {escaped(clipped(worded(cell), CELL_LIMIT))}"
        for name, cell in zip(table.columns, row.cells, strict=True)
    ]
    return f"*{escaped(row.label)}* {'; '.join(cells)}"
