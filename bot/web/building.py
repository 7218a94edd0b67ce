"""The living pages as plain files, for any web host: the bytes that the server gives at the same addresses.

    /compare/django/flask        compare/django/flask/index.html
    /compare/django/flask.md     compare/django/flask.md

Every page that a page leads to is written, so no link is dead. Addresses that only lead on (another order,
another name) are small pages that do so.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import escape
from itertools import combinations
from pathlib import Path

from bot.core.addressing import ABOUT_ONE, shelf, slug
from bot.core.errors import UserError
from bot.core.model import Catalog, Subject
from bot.core.question import Question
from bot.web.guarding import ROBOTS
from bot.web.living import FRONT, RECOMMEND, Living, Moved
from bot.web.templating import STATIC, Commands, Templates

MANIFEST = ".versus-site"
"""Names the files of a build, so that the next one can take away what is no more."""

NOT_OURS = "{folder} holds files that are not of a site of ours; wanted an empty folder, or one built before"
NO_FOLDER = "{folder} cannot be written: {reason}"

LINK = re.compile(r'href="([^"?#]+)')

LEADS_ON = """\
<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta http-equiv="refresh" content="0; url={to}">
  <meta name="robots" content="noindex">
  <title>{to}</title>
</head>
<body>
  <p><a href="{to}">{to}</a></p>
</body>
</html>
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """How many pages and redirects there are."""

    pages: int
    redirects: int


def build_site(
    catalog: Catalog,
    read: Callable[[str], Question],
    public_url: str,
    folder: Path,
    commands: Commands | None = None,
) -> Built:
    """Write all pages of a catalog into a folder. `read` understands a question in words. Raises UserError.

    `public_url`: where the folder will be served; empty if that is not known, which takes the root of a host.
    `commands`: those in Slack, if they have other names than usual.
    """
    templates = Templates(public_url, plain=commands or Commands())
    return _Builder(Living(catalog, read, templates), templates, folder).build()


class _Builder:
    """Writes the pages of one catalog."""

    def __init__(self, pages: Living, templates: Templates, folder: Path) -> None:
        self._pages = pages
        self._base = templates.base
        self._folder = folder
        self._written: set[str] = set()
        self._folders: set[Path] = set()

    def build(self) -> Built:
        """Write all files and take away those of an earlier build. Raises UserError."""
        before = self._before()
        try:
            found = self._all()
            for file in before - self._written:
                (self._folder / file).unlink(missing_ok=True)
            (self._folder / MANIFEST).write_text("\n".join(sorted(self._written)) + "\n", encoding="utf-8")
        except OSError as error:
            raise UserError(NO_FOLDER.format(folder=self._folder, reason=error.strerror)) from error
        return found

    def _before(self) -> set[str]:
        """Give the files of the build before; UserError if the folder is somebody else's."""
        manifest = self._folder / MANIFEST
        if manifest.exists():
            named = manifest.read_text(encoding="utf-8").splitlines()
            return {one for one in named if one and ".." not in one and not one.startswith("/")}
        if self._folder.exists() and any(not one.name.startswith(".") for one in self._folder.iterdir()):
            raise UserError(NOT_OURS.format(folder=self._folder))
        return set()

    def _all(self) -> Built:
        pages = self._crawled()
        redirects = [(path, to) for path, to in self._leading_on() if path not in pages]
        for path, to in redirects:
            self._write(f"{path[1:]}/index.html", LEADS_ON.format(to=escape(self._base + to)))
        for file in STATIC.iterdir():
            self._write(f"static/{file.name}", file.read_text(encoding="utf-8"))
        self._write("404.html", self._pages.absent())
        self._write("robots.txt", ROBOTS)
        return Built(pages=len(pages), redirects=len(redirects))

    def _crawled(self) -> set[str]:
        """Write every page that the front page leads to, however far; give their paths."""
        found = {FRONT, *(f"{RECOMMEND}/{one.id}" for one in self._pages.catalog.topics if one.questionnaire)}
        left = sorted(found)
        while left:
            path = left.pop()
            new = set(self._links(self._write_page(path))) - found
            found |= new
            left += sorted(new)
        return found

    def _write_page(self, path: str) -> str:
        """Write a page in all its forms; give its HTML."""
        name = "index" if path == FRONT else path[1:]
        if path.startswith(RECOMMEND + "/"):
            html = self._pages.questionnaire(path.removeprefix(RECOMMEND + "/"))
        else:
            forms = self._pages.forms(path)
            html = forms["html"]
            self._write(f"{name}.md", forms["md"])
            self._write(f"{name}.json", forms["json"])
        self._write("index.html" if path == FRONT else f"{name}/index.html", html)
        return html

    def _links(self, html: str) -> Iterator[str]:
        """Give the paths of our own pages that a page leads to."""
        for link in LINK.findall(html):
            path = link.removeprefix(self._base)
            ours = link.startswith(f"{self._base}/") and not path.startswith("/static/")
            if ours and not path.endswith((".md", ".json")):
                yield path

    def _leading_on(self) -> Iterator[tuple[str, str]]:
        """Give the addresses that lead on, and where to: pairs the other way round, other names."""
        for path in _other_spellings(self._pages.catalog):
            found = self._pages.get(path)
            if isinstance(found, Moved):
                yield path, found.path

    def _write(self, name: str, text: str) -> None:
        file = self._folder / name
        if file.parent not in self._folders:
            file.parent.mkdir(parents=True, exist_ok=True)
            self._folders.add(file.parent)
        with file.open("wb", buffering=0) as opened:
            opened.write(text.encode())
        self._written.add(name)


def _other_spellings(catalog: Catalog) -> Iterator[str]:
    """Give addresses that people may try: pairs the other way round, and other names of subjects."""
    for topic in catalog.topics:
        for one, other in combinations(sorted(subject.id for subject in topic.subjects), 2):
            yield f"/compare/{other}/{one}"
        for subject in topic.subjects:
            for name in _names(subject):
                yield from (f"/{word}/{name}" for word in (shelf(topic), *ABOUT_ONE))


def _names(subject: Subject) -> list[str]:
    names = (*subject.retired_ids, subject.name, *subject.names, *subject.ambiguous)
    return sorted({slug(one) for one in names} - {subject.id})
