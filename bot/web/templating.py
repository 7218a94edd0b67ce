"""The templates, and what all of them share."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bot.core.addressing import shelf
from bot.core.answer import STATUS_WORDS
from bot.core.recommending.encoding import VERSION
from bot.web.formats import SPOKEN_OF
from bot.web.guarding import POLICY
from bot.web.saying import cited, listed, said

HERE = Path(__file__).parent
STATIC = HERE / "static"
CORE = HERE.parent / "core"

LONGEST_QUESTION = 2_000


class Commands(NamedTuple):
    """The commands in Slack that plain files name: to ask, and to be asked a few questions."""

    ask: str = "/versus"
    recommend: str = "/recommend"


class Templates:
    """Renders pages. `public_url`: where people reach them; it may have a path, empty if it is not known.

    `plain`: the pages are plain files. They do not offer what only a server can do (to answer words, to
    search, to pin an answer, to write a decision record), and name these commands for it. `edition`: a hash
    of all code, templates and files that a page is made from, and of both arguments: with the version of the
    knowledge it tells whether a page is still what it was.
    """

    def __init__(self, public_url: str = "", *, plain: Commands | None = None) -> None:
        self.plain = plain
        self.public_url = public_url.rstrip("/")
        self.base = urlsplit(self.public_url).path
        self.edition = _hash(_code(), self.public_url.encode(), repr(plain).encode())
        self._environment = Environment(
            loader=FileSystemLoader(HERE / "templates"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
        )
        self._environment.globals |= {
            "status_words": STATUS_WORDS,
            "said": said,
            "cited": cited,
            "listed": listed,
            "base": self.base,
            "static": {one.name: self._static(one) for one in sorted(STATIC.iterdir())},
            "plain": plain,
            "spoken_of": SPOKEN_OF,
            "shelf": shelf,
            "site": self.public_url,
            "policy": POLICY,
            "longest_question": LONGEST_QUESTION,
            "answers_version": VERSION,
        }

    def render(self, template: str, **shown: object) -> str:
        """Give the page."""
        return self._environment.get_template(template).render(**shown)

    def _static(self, file: Path) -> str:
        """Give the address of a file; it changes with the file, so that no old one is taken from a cache."""
        return f"{self.base}/static/{file.name}?v={_hash(file.read_bytes())[:8]}"


@cache
def _code() -> bytes:
    """Give a hash of all files that a page depends on, beside the knowledge."""
    code = [*HERE.rglob("*.py"), *CORE.rglob("*.py")]
    files = [*code, *(HERE / "templates").rglob("*.html"), *STATIC.iterdir()]
    return _hash(*(file.read_bytes() for file in sorted(files))).encode()


def _hash(*parts: bytes) -> str:
    found = hashlib.sha256()
    for part in parts:
        found.update(len(part).to_bytes(8, "big") + part)
    return found.hexdigest()[:16]
