"""Answer -> Block Kit.

Words of people and of the knowledge go into rich text, plain text and raw table cells, where nothing
is active and nothing needs escaping; mrkdwn serves only for links in small print. Limits: Slack's
Block Kit reference (https://docs.slack.dev/reference/block-kit).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import assert_never

from bot.core.answer import STATUS_WORDS, Answer, Figures, Note, Part, Points, Statement, Table
from handlers.buttons import NEXT_STEPS, NONE, Buttons, modal_rows, rows
from handlers.elements import (
    HEADER_LIMIT,
    Block,
    Grid,
    bullets,
    context,
    fits_table,
    grid_bullets,
    header,
    mrkdwn,
    plain,
    rich_text,
    run,
    section,
    table,
)
from handlers.shortening import shorter
from handlers.wording import LINK_LIMIT, benchmark, clipped, link, numbers, source_line, spoken

ROW_COLUMN = "About"
SUBJECT_COLUMN = "Of"
VALUE_COLUMN = "Value"
SOURCES = "Sources"
MORE_SOURCES = "and {left} more under the button Sources"
SOURCES_SHOWN = 4
"""Small print of this many sources fits a phone beside the answer; the `text` holds them all."""
SEPARATOR = " · "
KNOWN_AS_OF = "What I know is from {date}."
OPEN_PAGE = "Open as a page"

BLOCKS_LIMIT = 50
SIZE_LIMIT = 12_000
"""Slack refuses messages beyond about 13,200 characters; how it counts them is not documented."""
CONTEXT_TEXT_LIMIT = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What stands around an answer: a `lead` line (mrkdwn), a link to its `page`, its `buttons`.

    `in_modal`: for a view, which takes no tables and has few buttons, which are named apart.
    """

    lead: str = ""
    page: str = ""
    buttons: Buttons = NONE
    in_modal: bool = False


BARE = Frame()

UNCOUNTED = {"type", "style", "align", "action_id", "block_id", "accessibility_label"}
"""Keys whose words nobody sees in the message."""


def blocks(answer: Answer, frame: Frame = BARE) -> list[Block]:
    """Render an answer as the blocks of one message or modal, within every limit of Slack.

    Bottom line first; one native table; sources and dates in small print; next steps as buttons.
    What Slack would not take as a table becomes a list; what would be too long is left out and named: the
    menus before any part of the answer.
    """
    rendered: list[Block] = []
    for candidate in shorter(answer):
        for framed in _with_and_without_menus(frame):
            rendered = _message(candidate, framed)
            if len(rendered) <= BLOCKS_LIMIT and _size(rendered) <= SIZE_LIMIT:
                return rendered
    return rendered


def _with_and_without_menus(frame: Frame) -> Iterator[Frame]:
    yield frame
    yield replace(frame, buttons=replace(frame.buttons, others=(), use_cases=()))


def _size(rendered: list[Block]) -> int:
    """Count the characters of all texts, links and values in blocks: no less than Slack may count."""
    size = 0
    left: list[object] = [rendered]
    while left:  # no recursion: every answer is measured
        content = left.pop()
        if isinstance(content, dict):
            for key, inner in content.items():
                if isinstance(inner, str):
                    size += 0 if key in UNCOUNTED else len(inner)
                elif key not in UNCOUNTED:
                    left.append(inner)
        elif isinstance(content, list):
            left += content
        elif isinstance(content, str):
            size += len(content)
    return size


def _message(answer: Answer, frame: Frame) -> list[Block]:
    return [
        *context([mrkdwn(frame.lead)] if frame.lead else []),
        *_opening(answer),
        *_body(answer.parts, {} if frame.in_modal else _native_table(answer.parts)),
        *_offers(answer),
        *_small_print(answer, frame),
        *(modal_rows(answer, frame.buttons) if frame.in_modal else rows(answer, frame.buttons)),
    ]


def _opening(answer: Answer) -> Iterator[Block]:
    title, bottom_line = answer.title.strip(), _statement(answer.bottom_line)
    if title and answer.question.outcome == "answer":
        yield header(clipped(title, HEADER_LIMIT))
    elif title:
        bottom_line = [*run(title, "bold"), *run("\n"), *bottom_line]
    yield from rich_text(section(bottom_line))


def _body(parts: tuple[Part, ...], native: dict[int, Grid]) -> Iterator[Block]:
    for place, part in enumerate(parts):
        match part:
            case Points():
                yield from rich_text(_heading(part.heading), bullets(map(_statement, part.points)))
            case Table() | Figures() if place in native:
                yield from rich_text(_heading(part.heading))
                yield table(native[place])
            case Table() | Figures():
                yield from rich_text(_heading(part.heading), grid_bullets(_grid(part)))
            case Note():
                yield from context([plain(clipped(part.text, CONTEXT_TEXT_LIMIT))])
            case _:
                assert_never(part)
        if isinstance(part, Figures):
            yield from context([plain(clipped(benchmark(part), CONTEXT_TEXT_LIMIT))])


def _native_table(parts: tuple[Part, ...]) -> dict[int, Grid]:
    """Give the place of the one table that is shown as such, and its grid: what differs, before figures."""
    for kind in (Table, Figures):
        for place, part in enumerate(parts):
            if isinstance(part, kind) and fits_table(grid := _grid(part)):
                return {place: grid}
    return {}


def _grid(part: Table | Figures) -> Grid:
    match part:
        case Table():
            differing_first = sorted(part.rows, key=lambda row: not row.differs)
            rows = [[row.label, *map(spoken, row.cells)] for row in differing_first]
            return [[ROW_COLUMN, *part.columns], *rows]
        case Figures():
            values = [[found.subject, found.value] for found in part.measurements]
            return [[SUBJECT_COLUMN, VALUE_COLUMN], *values]


def _heading(text: str) -> Block:
    return {"type": "rich_text_section", "elements": run(text, "bold")}


def _statement(said: Statement) -> list[Block]:
    subject, status = said.subject, STATUS_WORDS[said.status]
    return [
        *run(f"{subject}: " if subject else "", "bold"),
        *run(f"{status}: " if status else "", "italic"),
        *run(said.text + numbers(said.cites)),
    ]


def _offers(answer: Answer) -> list[Block]:
    """Where a reply offers instead of answering, write out what the buttons can only hint at."""
    cut = any(step.label.endswith("…") for step in answer.next_steps)
    asked = answer.next_steps[:NEXT_STEPS] if cut else ()
    return rich_text(bullets(run(step.question) for step in asked))


def _small_print(answer: Answer, frame: Frame) -> list[Block]:
    closing = [KNOWN_AS_OF.format(date=answer.as_of)] if answer.sources and answer.as_of else []
    if frame.page and len(frame.page) <= LINK_LIMIT:
        closing.append(link(frame.page, OPEN_PAGE))
    sources = _packed(_source_lines(answer, frame), f"{SOURCES}: ")
    return context([mrkdwn(text) for text in [*sources, " ".join(closing)] if text])


def _source_lines(answer: Answer, frame: Frame) -> list[str]:
    """Give the sources, those of the bottom line first; where a button shows them all, only a few of many."""
    shown = answer.sources
    if frame.buttons.asked and len(shown) > SOURCES_SHOWN + 1:
        shown = shown[:SOURCES_SHOWN]
    left = len(answer.sources) - len(shown)
    return [*map(source_line, shown), *([MORE_SOURCES.format(left=left)] if left else [])]


def _packed(lines: Iterable[str], heading: str) -> Iterator[str]:
    """Run lines on into as few texts as Slack takes: a line for each source would fill a phone."""
    text = ""
    for line in lines:
        if text and len(text) + len(SEPARATOR) + len(line) > CONTEXT_TEXT_LIMIT:
            yield text
            text = ""
        text = f"{text}{SEPARATOR}{line}" if text else f"{heading}{line}"
    if text:
        yield text
