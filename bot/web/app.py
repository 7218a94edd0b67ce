"""The web application: an ask box, living pages to read and to link to, and /healthz."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Protocol

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Scope

from bot.core.addressing import address
from bot.core.answer import Answer
from bot.core.model import Topic
from bot.core.recommending import Answers, encode, from_pairs
from bot.core.recommending.encoding import VERSION, VERSION_KEY
from bot.web.forms import form
from bot.web.guarding import ROBOTS, Guard
from bot.web.living import (
    FRONT,
    MEDIA,
    NAMELESS,
    RECOMMEND,
    SUFFIXES,
    Absent,
    Living,
    Making,
    Moved,
    Page,
    shared,
    split,
)
from bot.web.pinned import PinnedPages
from bot.web.records import Advising as AboutRecords
from bot.web.records import RecordPages
from bot.web.templating import LONGEST_QUESTION, STATIC, Commands, Templates

LONGEST_QUERY = 8_000
"""Bytes; all answers to a questionnaire are a quarter of that."""

TOO_LONG = ("That is a long text", f"Please ask in at most {LONGEST_QUESTION:,} characters.")
TOO_MUCH = ("That is a long address", "Please ask your question here.")
NOT_ALLOWED = ("This cannot be done here", "You can ask your question here.")
BUG = (
    "Something went wrong",
    "It is our fault, and it has been noted. If you report it, please name {reference}.",
)

LIVING = "public, max-age=60"
"""A page may be shown from a cache for a minute before it is asked for again."""
OWN = "private, no-store"
"""What holds the words or the answers of a person is kept nowhere."""
PERSONAL = {"Cache-Control": OWN, "X-Robots-Tag": "noindex"}
FOR_AN_HOUR = "public, max-age=3600"
"""Even a redirect for good: a browser would keep a wrong one for ever."""
FOR_EVER = "public, max-age=31536000, immutable"


class Answering(AboutRecords, Protocol):
    """What the pages ask of the advisor."""

    def answer(self, text: str) -> Answer:
        """Answer a question that stands alone."""
        ...

    def recommend(self, topic: Topic, answers: Answers) -> Answer:
        """Say what fits these answers to the questionnaire of a topic."""
        ...


class Vitals(Protocol):
    """What /healthz tells beyond the knowledge being served."""

    @property
    def faults(self) -> Sequence[str]:
        """The faults for which the last reload of the knowledge was refused; empty if it was not."""
        ...

    async def store_works(self) -> bool:
        """Say whether the database answers."""
        ...


def create_app(
    advisor: Answering,
    vitals: Vitals,
    endpoints: Mapping[str, ASGIApp] | None = None,
    *,
    public_url: str | None = None,
    plain: Commands | None = None,
) -> Starlette:
    """Make the web application. `endpoints`: path -> ASGI application (an object) to which its POSTs go.

    `public_url`: where people reach it; None if that is not known. `plain`: the pages are those of a
    site of plain files, which name these commands for what only a server can do.
    """
    templates = Templates(public_url or "", plain=plain)
    site = Site(advisor, vitals, templates, frozenset(endpoints or ()))
    routes: list[BaseRoute] = [
        *(Route(path, site.front) for path in (FRONT, *(NAMELESS + end for end in SUFFIXES.values() if end))),
        Route(RECOMMEND, site.recommend),
        Route(RECOMMEND + "/{topic}", site.recommend),
        *(() if plain else (Route("/search", site.search),)),
        Route("/healthz", site.health),
        Route("/robots.txt", site.robots),
        *PinnedPages(advisor, site).routes(read_only=plain is not None),
        *(() if plain else RecordPages(advisor, site, public_url).routes()),
        Mount("/static", Assets(directory=STATIC)),
        *(Route(path, endpoint, methods=["POST"]) for path, endpoint in (endpoints or {}).items()),
        Route("/{path:path}", site.living),
    ]
    return Starlette(
        routes=routes,
        middleware=[Middleware(Guard, excuse=site.excuse)],
        exception_handlers={HTTPException: site.refuse},
    )


class Assets(StaticFiles):
    """The files that pages need. Pages name them with a hash of their content."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        """Give a file, to be kept."""
        response = await super().get_response(path, scope)
        response.headers["Cache-Control"] = FOR_EVER if b"v=" in scope["query_string"] else FOR_AN_HOUR
        return response


class Site:
    """The pages, made from what the advisor knows at the moment."""

    def __init__(
        self, advisor: Answering, vitals: Vitals, templates: Templates, endpoints: frozenset[str]
    ) -> None:
        self._advisor = advisor
        self._vitals = vitals
        self._templates = templates
        self._endpoints = endpoints
        self._made = self._make()

    async def front(self, request: Request) -> Response:
        """GET / is the ask box and what there is to look at; with `?q=`, the answer to that question.

        Other forms of the same stand at /index.md and /index.json.
        """
        asked = request.query_params.get("q", "").strip()
        if len(asked) > LONGEST_QUESTION:
            return self.message(*TOO_LONG, status=400)
        if not asked:
            return self._stands(request, request.url.path)
        answer = self._advisor.answer(asked)
        if path := address(self._advisor.catalog, answer.question):
            to = self._templates.base + path + SUFFIXES[split(request.url.path)[1]]
            return RedirectResponse(to, HTTPStatus.SEE_OTHER, {"Cache-Control": OWN})
        pinnable = self._advisor.pinned(answer) is not None
        # In a thread, as the next: the first search makes its index, which takes a third of a second.
        made = await asyncio.to_thread(self._pages.asked, answer, asked, pinnable=pinnable)
        return _own(request, made)

    async def search(self, request: Request) -> Response:
        """GET /search is a box for words; with `?q=`, the places that speak of them."""
        asked = request.query_params.get("q", "").strip()
        if len(asked) > LONGEST_QUESTION:
            return self.message(*TOO_LONG, status=400)
        return HTMLResponse(await asyncio.to_thread(self._pages.search, asked), headers=PERSONAL)

    async def living(self, request: Request) -> Response:
        """GET any other path: the answer to the question that it asks, from the knowledge of today."""
        _refuse_long(request)
        path = "/" + request.path_params["path"]
        if path in self._endpoints:
            raise HTTPException(HTTPStatus.METHOD_NOT_ALLOWED)
        return self._stands(request, path)

    async def recommend(self, request: Request) -> Response:
        """GET /recommend is the questionnaire; with the answers in the query, what fits them.

        The query is that of `bot.core.recommending.encode`. Without its version the answers are taken
        for what somebody has said already, and what is missing is no fault.
        """
        _refuse_long(request)
        name, wanted = split(request.path_params.get("topic", ""))
        topic = self._topic(name)
        answers = from_pairs(request.query_params.multi_items())
        submitted = request.query_params.get(VERSION_KEY) == VERSION
        if wanted == "html" and not answers and not submitted:
            return HTMLResponse(self._pages.questionnaire(topic.id), headers={"Cache-Control": OWN})
        filled = form(topic, answers, submitted=submitted)
        if not answers or not filled.complete:
            if wanted != "html":
                raise HTTPException(HTTPStatus.NOT_FOUND)
            return self.render("questionnaire.html", form=filled)
        answer = self._advisor.recommend(topic, answers)
        share = shared(f"{RECOMMEND}/{topic.id}", encode(answers))
        return _own(request, self._pages.recommended(answer, filled, share))

    async def health(self, _request: Request) -> Response:
        """GET /healthz. Status 200 even when `degraded`: questions are answered all the same."""
        catalog, faults = self._advisor.catalog, list(self._vitals.faults)
        store_works = await self._vitals.store_works()
        return JSONResponse(
            {
                "status": "degraded" if faults or not store_works else "ok",
                "knowledge": {"version": catalog.version, "as_of": catalog.as_of, "faults": faults},
                "store": "ok" if store_works else "down",
            }
        )

    async def robots(self, _request: Request) -> Response:
        """GET /robots.txt."""
        return PlainTextResponse(ROBOTS, headers={"Cache-Control": FOR_AN_HOUR})

    async def refuse(self, _request: Request, error: Exception) -> Response:
        """Give the page for an address or a method that is not served."""
        assert isinstance(error, HTTPException)  # noqa: S101  registered for no other
        if error.status_code == HTTPStatus.NOT_FOUND:
            return HTMLResponse(self._pages.absent(), error.status_code, error.headers)
        words = TOO_MUCH if error.status_code == HTTPStatus.REQUEST_URI_TOO_LONG else NOT_ALLOWED
        return self.message(*words, status=error.status_code, headers=error.headers)

    def excuse(self, reference: str) -> Response:
        """Give the page for a bug."""
        title, text = BUG
        return self.message(title, text.format(reference=reference), status=500)

    @property
    def base(self) -> str:
        """The part of our public address that stands before every path."""
        return self._templates.base

    @property
    def edition(self) -> str:
        """The version of the pages themselves, whatever they show."""
        return self._templates.edition

    @property
    def _pages(self) -> Living:
        """The pages of the knowledge that is being served."""
        if self._made.catalog is not self._advisor.catalog:
            self._made = self._make()
        return self._made

    def _make(self) -> Living:
        return Living(
            self._advisor.catalog, lambda text: self._advisor.answer(text).question, self._templates
        )

    def _stands(self, request: Request, path: str) -> Response:
        """Give what stands at a path; nothing is made anew for a reader who has it as it is."""
        pages = self._pages
        tag = f'"{pages.catalog.version}-{self._templates.edition}"'
        kept = {"ETag": tag, "Cache-Control": LIVING}
        if tag in request.headers.get("If-None-Match", ""):
            return Response(status_code=HTTPStatus.NOT_MODIFIED, headers=kept)
        match pages.get(path, request.query_params.multi_items()):
            case Page() as page:
                return Response(page.text, headers=kept, media_type=MEDIA[page.form])
            case Moved() as moved:
                status, headers = HTTPStatus.PERMANENT_REDIRECT, {"Cache-Control": FOR_AN_HOUR}
                return RedirectResponse(self._templates.base + moved.path, status, headers)
            case Absent() as absent:
                return HTMLResponse(absent.text, HTTPStatus.NOT_FOUND)

    def _topic(self, name: str) -> Topic:
        """Give the topic whose questionnaire is asked for, by default the first that has one."""
        for topic in self._advisor.catalog.topics:
            if topic.questionnaire and name in ("", topic.id):
                return topic
        raise HTTPException(HTTPStatus.NOT_FOUND)

    def message(
        self, title: str, text: str, *, status: int, headers: Mapping[str, str] | None = None
    ) -> Response:
        """Give a page that says one thing."""
        return self.render("message.html", status, headers, asked="", title=title, text=text)

    def render(
        self, template: str, status: int = 200, headers: Mapping[str, str] | None = None, **shown: object
    ) -> Response:
        """Give the page of a template; nobody keeps it but the reader."""
        pages = self._pages
        html = self._templates.render(template, **{**pages.shared, "path": "", "related": (), **shown})
        return HTMLResponse(html, status, {"Cache-Control": OWN, **(headers or {})})


def _own(request: Request, made: Making) -> Response:
    """Give a page that holds the words or the answers of a person, in the form that was asked for."""
    wanted = split(request.url.path)[1]
    return Response(made[wanted](), headers=PERSONAL, media_type=MEDIA[wanted])


def _refuse_long(request: Request) -> None:
    if len(request.scope["query_string"]) > LONGEST_QUERY:
        raise HTTPException(HTTPStatus.REQUEST_URI_TOO_LONG)
