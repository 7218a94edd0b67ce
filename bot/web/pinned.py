"""Pinned answers: a page that shows each as it was given, with what has changed since."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, replace
from http import HTTPStatus
from typing import Protocol

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from bot.advisor.pinning import Given
from bot.core import markdown
from bot.core.answer import Answer
from bot.core.errors import UserError
from bot.core.framing import Frame
from bot.core.model import Catalog
from bot.core.pinning import Pinned, Today, recalled, serialised, state, told
from bot.web.living import shared
from bot.web.pages import answer_page
from bot.web.posting import own_form

UNKNOWN = (
    "There is no answer under this link",
    "It may have been cut off or mistyped: such a link ends in 26 letters and digits.",
)
CANNOT_BE_PINNED = ("This page cannot be pinned", "Only an answer can. You can ask your question here.")
NOT_NOW = "This cannot be done at the moment"

HEADERS = {"X-Robots-Tag": "noindex", "Cache-Control": "private, no-cache"}
"""Whoever has the link may read it; nobody shall find it by a search, or in a cache on the way."""

LONGEST_FORM = 4_000

ADDRESS = "address"
"""The field of the form: the address of the page to pin, below our own."""


class Pins(Protocol):
    """Where pinned answers are kept, see `bot.advisor.pinning.Pinning`."""

    async def given(self, typed: str) -> Given | None:
        """Give the answer of a whole id; None if there is none. Raises UserError while that is not known."""
        ...

    async def give_anybody(self, pinned: Pinned) -> str:
        """Keep an answer and give its id. Raises UserError."""
        ...


class Advising(Protocol):
    """What these pages ask of the advisor."""

    @property
    def catalog(self) -> Catalog:
        """The knowledge that is being served."""
        ...

    @property
    def pins(self) -> Pins:
        """The answers that were pinned."""
        ...

    def today(self, pinned: Pinned) -> Today:
        """Say what has become of a pinned answer."""
        ...

    def frame_at(self, address: str) -> Frame | None:
        """Give what a page of ours is about; None if it is no answer."""
        ...

    def pinned(self, answer: Answer) -> Pinned | None:
        """Give what is pinned of an answer; None if nothing is."""
        ...

    def pinned_at(self, frame: Frame) -> Pinned | None:
        """Give what is pinned of what is said to it today; None if nothing is."""
        ...

    def address_of(self, frame: Frame) -> str:
        """Give the address of the page that says what is said to it today; empty if there is none."""
        ...


class Rendering(Protocol):
    """How a page is made of a template. `base` stands before every path; `edition`: of the templates."""

    @property
    def base(self) -> str: ...

    @property
    def edition(self) -> str: ...

    def message(self, title: str, text: str, *, status: int) -> Response:
        """Give a page that says one thing."""
        ...

    def render(
        self, template: str, status: int = 200, headers: Mapping[str, str] | None = None, **shown: object
    ) -> Response:
        """Give a page."""
        ...


def frame_of_pinned(pinned: Pinned) -> Frame:
    """Give what a pinned answer answers."""
    return Frame(question=pinned.answer.question, topic=pinned.topic, answers=pinned.answers)


class PinnedPages:
    """`/a/<id>`, `/a/<id>.md`, `/a/<id>.json`, and the form that makes them. GET writes nothing."""

    def __init__(self, advisor: Advising, site: Rendering) -> None:
        self._advisor = advisor
        self._site = site

    def routes(self, *, read_only: bool = False) -> list[BaseRoute]:
        """Give the routes; where it is `read_only`, that of the form is not among them."""
        reading: list[BaseRoute] = [
            Route("/a/{name}.md", self.markdown),
            Route("/a/{name}.json", self.json),
            Route("/a/{name}", self.page),
        ]
        return reading if read_only else [*reading, Route("/pin", self.pin, methods=["POST"])]

    async def page(self, request: Request) -> Response:
        """GET /a/<id>: the answer as it was given."""
        return await self._shown(request, self._html)

    async def markdown(self, request: Request) -> Response:
        """GET /a/<id>.md: the same as Markdown."""
        return await self._shown(request, self._markdown)

    async def json(self, request: Request) -> Response:
        """GET /a/<id>.json: the same as data."""
        return await self._shown(request, self._json)

    async def pin(self, request: Request) -> Response:
        """POST /pin pins what a page says today, and leads to its link."""
        form = await own_form(request, LONGEST_FORM)
        frame = self._advisor.frame_at(form.get(ADDRESS, ""))
        pinned = self._advisor.pinned_at(frame) if frame else None
        if pinned is None:
            return self._site.message(*CANNOT_BE_PINNED, status=HTTPStatus.BAD_REQUEST)
        try:
            name = await self._advisor.pins.give_anybody(pinned)
        except UserError as error:
            return self._site.message(NOT_NOW, str(error), status=HTTPStatus.SERVICE_UNAVAILABLE)
        return RedirectResponse(f"{self._site.base}/a/{name}", HTTPStatus.SEE_OTHER)

    async def _shown(self, request: Request, show: Callable[[Given, Today], Response]) -> Response:
        try:
            given = await self._advisor.pins.given(request.path_params["name"])
        except UserError as error:
            return self._site.message(NOT_NOW, str(error), status=HTTPStatus.SERVICE_UNAVAILABLE)
        if given is None:
            return self._site.message(*UNKNOWN, status=HTTPStatus.NOT_FOUND)
        path = self._path(given, request)
        if request.url.path != path:
            return RedirectResponse(self._site.base + path, HTTPStatus.PERMANENT_REDIRECT)
        headers = HEADERS | {"ETag": f'"{given.name}-{self._advisor.catalog.version}-{self._site.edition}"'}
        if headers["ETag"] in request.headers.get("If-None-Match", ""):
            return Response(status_code=HTTPStatus.NOT_MODIFIED, headers=headers)
        shown = show(given, self._advisor.today(given.pinned))
        shown.headers.update(headers)
        return shown

    def _path(self, given: Given, request: Request) -> str:
        """Give the path that this should have been: ids may be typed in capitals."""
        return f"/a/{given.name}{request.url.path[len('/a/') + len(request.path_params['name']) :]}"

    def _html(self, given: Given, today: Today) -> Response:
        frame = frame_of_pinned(given.pinned)
        shown = replace(given.pinned.answer, next_steps=today.answer.next_steps if today.answer else ())
        return self._site.render(
            "pinned.html",
            asked="",
            offer="",
            keep=None,
            places=(),
            share=shared(f"/a/{given.name}"),
            page=answer_page(shown),
            given=given,
            today=today,
            told=[told(change) for change in today.changes],
            living=self._advisor.address_of(frame) if today.answer else "",
        )

    def _markdown(self, given: Given, today: Today) -> Response:
        answer = recalled(given.pinned, today, self._advisor.catalog.as_of)
        text = markdown.render(answer)
        return PlainTextResponse(text, media_type="text/markdown")

    def _json(self, given: Given, today: Today) -> Response:
        catalog = self._advisor.catalog
        return JSONResponse(
            {
                "id": given.name,
                "given": given.at.date().isoformat(),
                **json.loads(serialised(given.pinned)),
                "today": {
                    "version": catalog.version,
                    "as_of": catalog.as_of,
                    "state": state(given.pinned, today, catalog.as_of),
                    "covered": today.answer is not None,
                    "changes": [asdict(change) for change in today.changes],
                },
            }
        )
