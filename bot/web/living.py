"""The living pages: from an address to what stands there, as the knowledge is now.

Pure, and the same for the server and for a folder of plain files, which so hold the same bytes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal
from urllib.parse import quote, urlencode

from bot.core import advising, recommending
from bot.core.addressing import QUALIFIERS, Addresses, Found, Missing, Related, address, shelves
from bot.core.answer import Answer, Statement
from bot.core.frozen import replace
from bot.core.model import Catalog
from bot.core.question import Question
from bot.core.searching import search, spoken_of
from bot.web.browsing import FRONT_LEAD, PLAIN_LEAD, Listing, front, topic_page
from bot.web.formats import as_json, as_markdown, listing_as_json, listing_as_markdown
from bot.web.forms import Form as Questions
from bot.web.forms import form
from bot.web.pages import answer_page
from bot.web.templating import Templates

Form = Literal["html", "md", "json"]

Making = Mapping[Form, Callable[[], str]]
"""How a page is made in each of its forms."""

MEDIA: dict[Form, str] = {
    "html": "text/html; charset=utf-8",
    "md": "text/markdown; charset=utf-8",
    "json": "application/json",
}
FRONT, NAMELESS = "/", "/index"
"""The front page, and the name that stands for it before a suffix: `/index.md`."""

RECOMMEND, CHOOSE = "/recommend", "/choose"
SUFFIXES: dict[Form, str] = {"html": "", "md": ".md", "json": ".json"}
STEPS_KEPT = 2_048
"""Addresses of the questions that answers offer; there are not many more of them than pages."""

NO_QUESTION = "No question that I know"
BUT_WORDS = "I can't read a question in that, but its words stand in what I know: on the pages below."

NOT_HERE = "There is nothing at this address"
UNKNOWN = "I don't know “{given}”. Did you mean one of these?"
INCOMPLETE = "Something is missing in this address. Did you mean one of these?"
NOT_AMONG_FILES = "It may have been mistyped. The box finds pages by the words in their names."
NOTHING_NEAR = "It may have been mistyped. You can ask your question here."


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What stands at an address."""

    text: str
    form: Form


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """What was asked stands at another path, for good."""

    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Absent:
    """Nothing stands there; the page tells what is nearest."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared:
    """The addresses of a page in its forms, to be passed on."""

    html: str
    md: str
    json: str


def shared(path: str, query: str = "") -> Shared:
    """Give the addresses of what stands at a path, with a query or without."""
    bare, rest = NAMELESS if path == FRONT else path, f"?{query}" if query else ""
    return Shared(html=f"{path}{rest}", md=f"{bare}.md{rest}", json=f"{bare}.json{rest}")


class Living:
    """The pages of one catalog. `read` understands a question in words."""

    def __init__(self, catalog: Catalog, read: Callable[[str], Question], templates: Templates) -> None:
        self.catalog = catalog
        self._templates = templates
        self._addresses = Addresses(catalog)
        self._related = Related(catalog)
        self._shelves = shelves(catalog)

        @lru_cache(maxsize=STEPS_KEPT)
        def place(question: str) -> str:
            return address(catalog, read(question)) or f"/?q={quote(question)}"

        self.place = place
        """The address of the answer to a question in words."""
        docs = frozenset(one.docs for one in catalog.subjects.values())
        self.shared = {"catalog": catalog, "place": place, "docs": docs}
        """What all templates are shown."""

    def get(self, path: str, query: Iterable[tuple[str, str]] = ()) -> Page | Moved | Absent:
        """Give what stands at a path, which may end in `.json` or `.md`."""
        bare, wanted = split(path)
        if (listing := self._listing(bare)) is not None:
            return Page(text=self._listed(listing, bare)[wanted](), form=wanted)
        if self._listing(shorter := bare.rstrip("/")) is not None:
            return Moved(path=shorter)
        qualifiers = [pair for pair in query if pair[0] in QUALIFIERS]
        found = self._addresses.find(bare, qualifiers)
        if isinstance(found, Missing):
            return Absent(text=self.absent(found))
        suffix = SUFFIXES[wanted]
        if found.path + suffix != path or qualifiers:
            return Moved(path=found.path + suffix)
        return Page(text=self._answered(found)[wanted](), form=wanted)

    def forms(self, path: str) -> dict[Form, str]:
        """Give a page in all its forms; KeyError if there is none at exactly this path."""
        if (listing := self._listing(path)) is not None:
            made = self._listed(listing, path)
        else:
            found = self._addresses.find(path)
            if isinstance(found, Missing) or found.path != path:
                raise KeyError(path)
            made = self._answered(found)
        return {form_: make() for form_, make in made.items()}

    def asked(self, answer: Answer, words: str, *, pinnable: bool) -> Making:
        """Make the page of an answer that has no address but the words in which it was asked for.

        `pinnable`: it can be pinned, if anything can.
        """
        places = spoken_of(self.catalog, answer.question)
        if places and answer.question.outcome == "decline":
            answer = replace(
                answer, title=NO_QUESTION, bottom_line=Statement(text=BUT_WORDS, status="judgement")
            )
        found = shared(FRONT, f"q={quote(words)}")
        at = self._templates.public_url + found.html
        passed_on = found if answer.question.outcome == "answer" else None
        return {
            "html": lambda: self._page(
                answer,
                asked=words,
                places=places,
                share=passed_on,
                keep=self._keep(answer, found.html) if pinnable else None,
            ),
            "md": lambda: as_markdown(answer, at, places, self._templates.public_url),
            "json": lambda: as_json(answer, at, found.html, places),
        }

    def search(self, words: str) -> str:
        """Give the page of what speaks of some words; without any, of the box to type them in."""
        places = search(self.catalog, words)
        return self._templates.render("search.html", **self.shared, asked=words, places=places)

    def recommended(self, answer: Answer, filled: Questions, share: Shared) -> Making:
        """Make the page of what fits the answers to a questionnaire."""
        at = self._templates.public_url + share.html
        keep = (
            {"address": share.html, "decides": True} if answer.sources and not self._templates.plain else None
        )
        return {
            "html": lambda: self._templates.render(
                "recommendation.html",
                **self.shared,
                asked="",
                page=answer_page(answer),
                path="",
                related=(),
                form=filled,
                places=(),
                share=share,
                keep=keep,
            ),
            "md": lambda: as_markdown(answer, at),
            "json": lambda: as_json(answer, at, share.html),
        }

    def _page(self, answer: Answer, path: str = "", **shown: object) -> str:
        return self._templates.render(
            "answer.html",
            **self.shared,
            page=answer_page(answer),
            path=path,
            related=self._related.to(answer.question) if path else (),
            offer=self.offer(answer.question),
            **shown,
        )

    def offer(self, answered: Question) -> str:
        """Give the path of the questionnaire to offer, with what is known filled in; empty for none."""
        found = recommending.offer(self.catalog, answered)
        if found is None:
            return ""
        topic, answers = found
        pairs = [(question, option) for question, options in answers.items() for option in options]
        filled_in = f"?{urlencode(pairs)}" if pairs and not self._templates.plain else ""
        return f"{RECOMMEND}/{topic.id}{filled_in}"

    def _keep(self, answer: Answer, address_of_page: str) -> dict[str, object] | None:
        """Give what templates/parts/keep.html shows; None where nothing is kept."""
        if self._templates.plain:
            return None
        question = answer.question
        decides = question.intent == "compare" and len(question.subjects) > 1
        return {"address": address_of_page, "decides": decides}

    def questionnaire(self, topic: str) -> str:
        """Give the page of an empty questionnaire; KeyError if the topic has none.

        Plain files cannot weigh what is answered, so they say where that is done, and what fits without it.
        """
        asked = {one.id: one for one in self.catalog.topics if one.questionnaire}[topic]
        if self._templates.plain:
            found = self._addresses.find(CHOOSE)
            groups = self._related.to(found.question) if isinstance(found, Found) else ()
            return self._templates.render(
                "elsewhere.html", **self.shared, path="", topic=asked, groups=groups
            )
        empty = form(asked, {}, submitted=False)
        return self._templates.render("questionnaire.html", **self.shared, path="", form=empty)

    def absent(self, missing: Missing | None = None) -> str:
        """Give the page for an address at which there is nothing."""
        near = missing.nearest if missing else ()
        known = UNKNOWN.format(given=missing.given) if missing and missing.given else INCOMPLETE
        return self._templates.render(
            "missing.html",
            **self.shared,
            asked="",
            title=NOT_HERE,
            text=known if near else NOT_AMONG_FILES if self._templates.plain else NOTHING_NEAR,
            nearest=near,
        )

    def _listing(self, path: str) -> Listing | None:
        if path == FRONT:
            plain = self._templates.plain
            lead = PLAIN_LEAD.format(ask=plain.ask) if plain else FRONT_LEAD
            return front(self.catalog, self._related, self.place, lead)
        topic = self._shelves.get(path[1:])
        return topic_page(self._related, topic) if topic else None

    def _listed(self, listing: Listing, path: str) -> Making:
        about = (listing.title, listing.lead, listing.groups)
        return {
            "html": lambda: self._templates.render(
                "listing.html", **self.shared, asked="", listing=listing, path=path
            ),
            "md": lambda: listing_as_markdown(*about, self._templates.public_url),
            "json": lambda: listing_as_json(*about),
        }

    def _answered(self, found: Found) -> Making:
        answer = advising.answer(self.catalog, found.question)
        at = self._templates.public_url + found.path
        return {
            "html": lambda: self._page(
                answer,
                found.path,
                asked=answer.question.text,
                places=(),
                share=shared(found.path),
                keep=self._keep(answer, found.path) if answer.sources else None,
            ),
            "md": lambda: as_markdown(answer, at),
            "json": lambda: as_json(answer, at, found.path),
        }


def split(path: str) -> tuple[str, Form]:
    """Give a path without its suffix, and the form that the suffix asks for."""
    for form_ in ("md", "json"):
        if path.endswith(f".{form_}"):
            bare = path.removesuffix(f".{form_}")
            return (FRONT if bare == NAMELESS else bare), form_
    return path, "html"
