"""`Sources`: every claim of an answer with its number, source, date and status, in a modal."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any, assert_never

from slack_bolt.async_app import AsyncApp
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_sdk.web.async_client import AsyncWebClient

from bot.core.answer import Answer, Citation, Figures, Note, Points, Statement, Table, worded
from bot.core.errors import UserError
from bot.core.model import Status
from handlers.advisor import Advisor
from handlers.asked import frame_in
from handlers.elements import Block, bullets, context, plain, rich_text, run, section
from handlers.modals import lay_over
from handlers.names import SHOW_SOURCES, SOURCES_VIEW
from handlers.replies import Replies
from handlers.wording import LINK_LIMIT, clipped

TITLE = "Sources"
CLOSE = "Close"
OF = "Of: {title}. As of {as_of}."
RENEWED = "Our knowledge has been updated since that answer was given. This is what today's rests on."
NO_SOURCES = "Nothing is left of that answer that has a source. Please ask me again."
MORE = "{count} more sources are left out here; the page of this answer lists them."
AS_OF = "As of {date}"
SEPARATOR = " · "

STATUSES: dict[Status, str] = {
    "confirmed": "Confirmed",
    "judgement": "Our judgement",
    "outdated": "Outdated",
    "disputed": "Disputed",
    "refuted": "Refuted",
    "reported": "Reported, not verified",
}
"""What the status of a source is called."""

SHOWN_AT_MOST = 90
"""A view holds 100 blocks, one for each source."""
CLAIM_LIMIT = 300

Json = dict[str, Any]


def register(app: AsyncApp, advisor: Advisor, replies: Replies) -> None:
    """Show the sources of an answer to the one who clicked."""
    del replies

    @app.action(SHOW_SOURCES)
    async def show_sources(ack: AsyncAck, action: Json, body: Json, client: AsyncWebClient) -> None:
        await ack()
        frame = frame_in(advisor, action["value"])
        answer = advisor.afresh(frame)
        if not answer.sources:
            raise UserError(NO_SOURCES)
        view = sources_view(answer, RENEWED if frame.version != answer.version else "")
        await lay_over(client, body, view)


def sources_view(answer: Answer, note: str = "") -> Json:
    """List the sources of an answer in the order of their numbers, below each what rests on it."""
    claims = _claims_by_source(answer)
    shown = [_source(source, claims[source.number]) for source in answer.sources[:SHOWN_AT_MOST]]
    left_out = len(answer.sources) - len(shown)
    small = [note, OF.format(title=clipped(answer.title.rstrip("."), CLAIM_LIMIT), as_of=answer.as_of)]
    return {
        "type": "modal",
        "callback_id": SOURCES_VIEW,
        "title": plain(TITLE),
        "close": plain(CLOSE),
        "blocks": [
            *context([plain(text) for text in small if text]),
            *shown,
            *context([plain(MORE.format(count=left_out))] if left_out else []),
        ],
    }


def _source(source: Citation, claims: list[Statement]) -> Block:
    told = SEPARATOR.join(
        [*([AS_OF.format(date=source.as_of)] if source.as_of else []), STATUSES[source.status]]
    )
    head = [*run(f"[{source.number}] ", "bold"), *_link(source), *run(f"\n{told}")]
    listed = bullets(run(clipped(worded(claim), CLAIM_LIMIT)) for claim in claims)
    return rich_text(section(head), listed)[0]


def _link(source: Citation) -> list[Block]:
    title = " ".join(source.title.split()) or source.url
    fits = source.url.startswith(("https://", "http://")) and len(source.url) <= LINK_LIMIT
    return [{"type": "link", "url": source.url, "text": title}] if fits and title else run(title or TITLE)


def _claims_by_source(answer: Answer) -> dict[int, list[Statement]]:
    found: dict[int, list[Statement]] = defaultdict(list)
    for claim in _claims(answer):
        for number in claim.cites:
            if claim.text.strip() and claim not in found[number]:
                found[number].append(claim)
    return found


def _claims(answer: Answer) -> Iterator[Statement]:
    """Give every statement that cites something, with whom it is about in its words."""
    yield answer.bottom_line
    for part in answer.parts:
        match part:
            case Points():
                yield from part.points
            case Table():
                for row in part.rows:
                    for column, cell in zip(part.columns, row.cells, strict=True):
                        text = f"{row.label}: {cell.text}"
                        yield Statement(text=text, cites=cell.cites, status=cell.status, subject=column)
            case Figures():
                for found in part.measurements:
                    yield Statement(
                        text=f"{part.heading}: {found.value}", cites=part.cites, subject=found.subject
                    )
            case Note():
                pass
            case _:
                assert_never(part)
