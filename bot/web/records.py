"""Decision records from a page: a form, and the file that it makes. Nothing that is written in it is kept."""

from __future__ import annotations

from datetime import UTC, datetime
from http import HTTPStatus
from typing import Protocol

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from bot.core.errors import UserError
from bot.core.framing import Frame
from bot.core.recording import (
    LONGEST_DECIDERS,
    LONGEST_TEXT,
    LONGEST_TITLE,
    STATUSES,
    Decided,
    Grounds,
    file_name,
    madr,
)
from bot.web.pinned import Advising as AdvisingOnPins
from bot.web.pinned import Rendering, frame_of_pinned
from bot.web.posting import own_form

NOTHING_TO_DECIDE = (
    "There is nothing to decide between",
    "A decision record is made of a comparison or a recommendation. You can ask for one here.",
)
TOO_LONG = (
    "That is a lot of text",
    (
        f"A title takes {LONGEST_TITLE} characters, the names {LONGEST_DECIDERS}, a text {LONGEST_TEXT:,}. "
        "Please go back and shorten it: your browser has kept what you wrote."
    ),
)
PINNED = "/a/"
OF = "of"

LONGEST_FORM = 12 * (LONGEST_TITLE + LONGEST_DECIDERS + 2 * LONGEST_TEXT) + 4_000
"""Bytes: a character of four bytes takes twelve in a form."""

LIMITS = {
    "title": LONGEST_TITLE,
    "deciders": LONGEST_DECIDERS,
    "context": LONGEST_TEXT,
    "because": LONGEST_TEXT,
}


class Advising(AdvisingOnPins, Protocol):
    """What these pages ask of the advisor."""

    def grounds(self, frame: Frame, chosen: str = "") -> Grounds | None:
        """Give what is known for a decision record; None where there is nothing to decide between."""
        ...


class RecordPages:
    """`/decision-record?of=<address>`. `public_url`: where people reach us; None: where they asked."""

    def __init__(self, advisor: Advising, site: Rendering, public_url: str | None) -> None:
        self._advisor = advisor
        self._site = site
        self._public_url = public_url

    def routes(self) -> list[BaseRoute]:
        """Give the routes."""
        return [
            Route("/decision-record", self.form),
            Route("/decision-record", self.file, methods=["POST"]),
        ]

    async def form(self, request: Request) -> Response:
        """GET is the form, for the page that `of` names."""
        of = request.query_params.get(OF, "")
        frame = await self._frame(of)
        grounds = self._advisor.grounds(frame) if frame else None
        if grounds is None:
            return self._site.message(*NOTHING_TO_DECIDE, status=HTTPStatus.NOT_FOUND)
        limits = {"title": LONGEST_TITLE, "deciders": LONGEST_DECIDERS, "text": LONGEST_TEXT}
        return self._site.render("record.html", of=of, grounds=grounds, statuses=STATUSES, limits=limits)

    async def file(self, request: Request) -> Response:
        """POST gives the file, with a link to the answer as it is today, pinned where that can be done."""
        form = await own_form(request, LONGEST_FORM)
        if any(len(form.get(name, "")) > longest for name, longest in LIMITS.items()):
            return self._site.message(*TOO_LONG, status=HTTPStatus.BAD_REQUEST)
        if form.get("status", STATUSES[0]) not in STATUSES:
            raise HTTPException(HTTPStatus.BAD_REQUEST)
        frame = await self._frame(form.get(OF, ""))
        grounds = self._advisor.grounds(frame, form.get("chosen", "")) if frame else None
        if frame is None or grounds is None:
            return self._site.message(*NOTHING_TO_DECIDE, status=HTTPStatus.BAD_REQUEST)
        decided = Decided(
            title=form.get("title", ""),
            status=form.get("status", STATUSES[0]),
            date=datetime.now(UTC).date().isoformat(),
            deciders=form.get("deciders", ""),
            context=form.get("context", ""),
            because=form.get("because", ""),
            link=(self._public_url or str(request.base_url)).rstrip("/") + await self._path(frame),
        )
        name = file_name(decided.title or grounds.title)
        return Response(
            madr(grounds, decided),
            media_type="text/markdown; charset=utf-8",
            headers={"Content-Disposition": f'attachment; filename="{name}"'},
        )

    async def _frame(self, of: str) -> Frame | None:
        if not of.startswith(PINNED):
            return self._advisor.frame_at(of)
        try:
            given = await self._advisor.pins.given(of.removeprefix(PINNED))
        except UserError:
            return None
        return frame_of_pinned(given.pinned) if given else None

    async def _path(self, frame: Frame) -> str:
        """Give the path of the answer, pinned; else of the page that says it today."""
        pinned = self._advisor.pinned_at(frame)
        try:
            return f"/a/{await self._advisor.pins.give_anybody(pinned)}" if pinned else ""
        except UserError:
            return self._advisor.address_of(frame)
