"""The site as plain files: every link leads somewhere, and the server gives the same bytes."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from itertools import combinations, permutations, product
from pathlib import Path
from typing import Any

import httpx
import pytest

from bot.advisor import Advisor
from bot.core.addressing import KINDS, Related, address, canonical
from bot.core.errors import UserError
from bot.core.model import Catalog
from bot.core.question import Question
from bot.core.understanding import Understanding
from bot.web import Commands, create_app
from bot.web.building import MANIFEST, build_site
from tests.web.fakes import FakeVitals
from tests.web.reading import Page

PUBLIC = "https://example.org/versus"


@pytest.fixture(scope="module")
def site(catalog: Catalog, understanding: Understanding, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    build_site(catalog, understanding.read, PUBLIC, folder)
    return folder


def files(folder: Path) -> dict[str, bytes]:
    return {str(one.relative_to(folder)): one.read_bytes() for one in folder.rglob("*") if one.is_file()}


def file_of(path: str) -> str:
    """Give the file that any web host serves at a path."""
    name = path.removeprefix("/versus/").partition("?")[0]
    return name if "." in name.rpartition("/")[2] else f"{name}/index.html".lstrip("/")


@pytest.mark.slow
def test_no_link_of_any_page_is_dead(site: Path) -> None:
    there = files(site)
    pages = {name: Page(content.decode()) for name, content in there.items() if name.endswith(".html")}
    dead = {
        (name, link)
        for name, page in pages.items()
        for link in (*page.all("href"), *page.all("src"), *page.all("action"))
        if link.startswith("/") and file_of(link) not in there
    }
    assert dead == set()
    assert len(there) > 5_000


@pytest.mark.slow
def test_every_page_that_is_said_to_be_there_is(site: Path, catalog: Catalog) -> None:
    related, ids = Related(catalog), (*catalog.subjects,)
    subjects = [(), *combinations(ids, 1), *permutations(ids[:5], 2)]
    qualifiers: list[dict[str, Any]] = [
        {},
        *({"use_cases": (one,)} for one in catalog.use_cases),
        *({"aspects": (one,)} for one in catalog.aspects),
        *({"languages": (one,), "use_cases": ("cms",)} for one in catalog.languages),
        {"not_languages": ("php",)},
        {"use_cases": ("cms", "saas")},
    ]
    held = set()
    for intent, about, qualifier in product(KINDS, subjects, qualifiers):
        asked = canonical(
            catalog, Question(text="", intent=intent, outcome="answer", subjects=about, **qualifier)
        )
        if asked and related.holds(asked):
            held.add(address(catalog, asked))
    assert [path for path in held if not (site / path[1:] / "index.html").exists()] == []
    assert len(held) > 1_000


@pytest.mark.slow
def test_no_citation_leads_nowhere(site: Path) -> None:
    for name, content in files(site).items():
        page = Page(content.decode()) if name.endswith(".html") else Page("")
        assert {link[1:] for link in page.all("href") if link.startswith("#")} <= {*page.all("id")}, name


@pytest.mark.slow
async def test_the_server_gives_the_same_bytes(site: Path, knowing: Advisor) -> None:
    app = create_app(knowing, FakeVitals(), public_url=PUBLIC, plain=Commands())
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://versus.test") as web:
        for number, (name, content) in enumerate(sorted(files(site).items())):
            if (number % 7 and "/for/" in name) or name == MANIFEST:
                continue  # of the many that are alike, some
            path = "/" + name.removesuffix("index.html").removesuffix("/")
            response = await web.get("/nowhere-at-all" if name == "404.html" else path)
            if response.is_redirect:
                assert response.headers["Location"] in content.decode(), name
            else:
                assert response.content == content, name


@pytest.mark.slow
def test_where_people_write_another_order_or_name_they_are_led_on(site: Path) -> None:
    for path, to in (
        ("compare/flask/django", "/versus/compare/django/flask"),
        ("limitations/ruby-on-rails", "/versus/limitations/rails"),
        ("frameworks/expressjs", "/versus/frameworks/express"),
    ):
        text = (site / path / "index.html").read_text()
        assert f'content="0; url={to}"' in text
        assert Page(text).all("href") == [to]


@pytest.fixture
def hosted(site: Path, tmp_path: Path) -> Iterator[str]:
    """Serve the folder as a plain web host does; give its address."""
    (tmp_path / "versus").symlink_to(site)
    handler = partial(Quiet, directory=str(tmp_path))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/versus"
        server.shutdown()


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.mark.slow
@pytest.mark.parametrize(
    "path", ["/", "/compare/django/flask/for/microservice", "/frameworks", "/mistakes.md"]
)
def test_a_plain_web_host_serves_it(path: str, hosted: str) -> None:
    response = httpx.get(hosted + path, follow_redirects=True)
    assert response.status_code == 200
    assert "Django" in response.text


@pytest.mark.slow
def test_built_again_it_is_the_same_and_what_is_no_more_is_gone(
    site: Path, catalog: Catalog, understanding: Understanding
) -> None:
    before = files(site)
    (site / "compare" / "gone.md").write_text("of an earlier build")
    manifest = site / MANIFEST
    manifest.write_text(manifest.read_text() + "compare/gone.md\n../escaped\n")
    (site / ".nojekyll").touch()
    build_site(catalog, understanding.read, PUBLIC, site)
    assert files(site) == before | {".nojekyll": b""}


def test_a_folder_of_somebody_else_is_left_alone(
    catalog: Catalog, understanding: Understanding, tmp_path: Path
) -> None:
    (tmp_path / "thesis.txt").write_text("years of work")
    with pytest.raises(UserError, match="not of a site of ours"):
        build_site(catalog, understanding.read, "", tmp_path)
    assert files(tmp_path) == {"thesis.txt": b"years of work"}


def test_a_folder_that_cannot_be_written_is_told(
    catalog: Catalog, understanding: Understanding, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(UserError, match="cannot be written"):
        build_site(catalog, understanding.read, "", tmp_path / "file" / "site")
