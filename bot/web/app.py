"""The web page: an ask box, answers to read and to link to, and /healthz."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from http import HTTPStatus
from pathlib import Path
from typing import Protocol
from urllib.parse import urlencode

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp

from bot.core import advising
from bot.core.addressing import QUALIFIERS, Addresses, Missing, address
from bot.core.answer import STATUS_WORDS, Answer
from bot.core.model import Topic
from bot.core.question import Question
from bot.core.recommending import Answers, encode, from_pairs
from bot.core.recommending.encoding import VERSION, VERSION_KEY
from bot.web.forms import form
from bot.web.guarding import Guard
from bot.web.pages import answer_page
from bot.web.pinned import PinnedPages
from bot.web.records import Advising as AboutRecords
from bot.web.records import RecordPages

HERE = Path(__file__).parent

LONGEST_QUESTION = 2_000

TOO_LONG = ("That is a long question", f"Please ask in at most {LONGEST_QUESTION:,} characters.")
NOT_FOUND = ("There is nothing at this address", "It may have been mistyped. You can ask your question here.")
NOT_ALLOWED = ("This cannot be done here", "You can ask your question here.")
BUG = (
    "Something went wrong",
    "It is our fault, and it has been noted. If you report it, please name {reference}.",
)


class Answering(AboutRecords, Protocol):
    """What the pages ask of the advisor."""

    def answer(self, text: str) -> Answer:
        """Answer a question that stands alone."""
        ...

    def offer(self, answered: Question) -> tuple[Topic, Answers] | None:
        """Give the questionnaire to offer under an answer, and what the question has answered of it."""
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
) -> Starlette:
    """Make the web application. `endpoints`: path -> ASGI application (an object) to which its POSTs go.

    `public_url`: where people reach it, for links in files; by default where it was asked.
    """
    site = Site(advisor, vitals, frozenset(endpoints or ()))
    routes: list[BaseRoute] = [
        Route("/", site.page),
        Route("/recommend", site.recommend),
        Route("/recommend/{topic}", site.recommend),
        Route("/healthz", site.health),
        *PinnedPages(advisor, site).routes(),
        *RecordPages(advisor, site, public_url).routes(),
        Mount("/static", StaticFiles(directory=HERE / "static")),
        *(Route(path, endpoint, methods=["POST"]) for path, endpoint in (endpoints or {}).items()),
        Route("/{path:path}", site.living),
    ]
    return Starlette(
        routes=routes,
        middleware=[Middleware(Guard, excuse=site.excuse)],
        exception_handlers={HTTPException: site.refuse},
    )


class Site:
    """The pages, made from what the advisor knows at the moment."""

    def __init__(self, advisor: Answering, vitals: Vitals, endpoints: frozenset[str]) -> None:
        self._advisor = advisor
        self._endpoints = endpoints
        self._vitals = vitals
        self._addresses = (advisor.catalog, Addresses(advisor.catalog))
        self._templates = Environment(
            loader=FileSystemLoader(HERE / "templates"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        style = (HERE / "static" / "style.css").read_bytes()
        self._templates.globals |= {
            "status_words": STATUS_WORDS,
            "style_version": hashlib.sha256(style).hexdigest()[:8],  # a new style is not taken from a cache
            "longest_question": LONGEST_QUESTION,
            "answers_version": VERSION,
        }

    async def page(self, request: Request) -> Response:
        """GET / is the ask box; with `?q=`, the answer to that question."""
        asked = request.query_params.get("q", "").strip()
        if len(asked) > LONGEST_QUESTION:
            return self.message(*TOO_LONG, status=400)
        if not asked:
            return self.render("home.html", asked="")
        answer = self._advisor.answer(asked)
        if path := address(self._advisor.catalog, answer.question):
            return RedirectResponse(path, HTTPStatus.SEE_OTHER)
        return self._answer(answer, asked)

    async def living(self, request: Request) -> Response:
        """GET any other path: the answer to the question that it asks, from the knowledge of today."""
        catalog = self._advisor.catalog
        if self._addresses[0] is not catalog:
            self._addresses = (catalog, Addresses(catalog))
        path = "/" + request.path_params["path"]
        if path in self._endpoints:
            raise HTTPException(HTTPStatus.METHOD_NOT_ALLOWED)
        found = self._addresses[1].find(path, request.query_params.multi_items())
        if isinstance(found, Missing):
            raise HTTPException(HTTPStatus.NOT_FOUND)
        if found.path != path or QUALIFIERS.keys() & request.query_params.keys():
            return RedirectResponse(found.path, HTTPStatus.PERMANENT_REDIRECT)
        return self._answer(advising.answer(catalog, found.question), found.question.text)

    def _answer(self, answer: Answer, asked: str) -> Response:
        offer = self._offer(answer.question)
        keep = self._keep(answer, asked)
        return self.render("answer.html", asked=asked, page=answer_page(answer), offer=offer, keep=keep)

    def _keep(self, answer: Answer, asked: str) -> dict[str, object] | None:
        """Give what templates/parts/keep.html shows; None for an answer that cannot be kept."""
        if self._advisor.pinned(answer) is None:
            return None
        path = address(self._advisor.catalog, answer.question) or f"/?{urlencode({'q': asked})}"
        question = answer.question
        return {"address": path, "decides": question.intent == "compare" and len(question.subjects) > 1}

    async def recommend(self, request: Request) -> Response:
        """GET /recommend is the questionnaire; with the answers in the query, what fits them.

        The query is that of `bot.core.recommending.encode`. Without its version the answers are taken
        for what somebody has said already, and what is missing is no fault.
        """
        topic = self._topic(request.path_params.get("topic"))
        answers = from_pairs(request.query_params.multi_items())
        filled = form(topic, answers, submitted=request.query_params.get(VERSION_KEY) == VERSION)
        if not answers or not filled.complete:
            return self.render("questionnaire.html", form=filled)
        answer = self._advisor.recommend(topic, answers)
        address_of_result = f"/recommend/{topic.id}?{encode(answers)}"
        keep = {"address": address_of_result, "decides": True} if answer.sources else None
        page = answer_page(answer)
        return self.render("recommendation.html", asked="", page=page, form=filled, keep=keep)

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

    async def refuse(self, _request: Request, error: Exception) -> Response:
        """Give the page for an address or a method that is not served."""
        assert isinstance(error, HTTPException)  # noqa: S101  registered for no other
        words = NOT_FOUND if error.status_code == 404 else NOT_ALLOWED
        return self.message(*words, status=error.status_code, headers=error.headers)

    def excuse(self, reference: str) -> Response:
        """Give the page for a bug."""
        title, text = BUG
        return self.message(title, text.format(reference=reference), status=500)

    def _topic(self, name: str | None) -> Topic:
        """Give the topic whose questionnaire is asked for, by default the first that has one."""
        for topic in self._advisor.catalog.topics:
            if topic.questionnaire and name in (None, topic.id):
                return topic
        raise HTTPException(404)

    def _offer(self, answered: Question) -> str:
        """Give the address of the questionnaire to offer, with what is known filled in; empty for none."""
        found = self._advisor.offer(answered)
        if found is None:
            return ""
        topic, answers = found
        pairs = [(question, option) for question, options in answers.items() for option in options]
        return f"/recommend/{topic.id}" + (f"?{urlencode(pairs)}" if pairs else "")

    def message(
        self, title: str, text: str, *, status: int, headers: Mapping[str, str] | None = None
    ) -> Response:
        """Give a page that says one thing."""
        return self.render("message.html", status, headers, asked="", title=title, text=text)

    def render(
        self, template: str, status: int = 200, headers: Mapping[str, str] | None = None, **shown: object
    ) -> Response:
        """Give the page of a template."""
        html = self._templates.get_template(template).render(catalog=self._advisor.catalog, **shown)
        return HTMLResponse(html, status, headers)
