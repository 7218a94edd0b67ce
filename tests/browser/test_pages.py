"""Every kind of page in a real browser: usable by all, on a phone and on a desktop, light and dark."""

from __future__ import annotations

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Browser, Page

KINDS = {
    "front": "/",
    "topic": "/frameworks",
    "comparison": "/compare/django/flask/for/microservice",
    "comparison-of-four": "/compare/django/fastapi/flask/quart",
    "limitations": "/limitations/fastapi",
    "when": "/when/flask",
    "alternatives": "/alternatives/django",
    "switch": "/switch/django/fastapi",
    "mistakes": "/mistakes",
    "profile": "/frameworks/django",
    "facts": "/facts/on/performance",
    "figures": "/compare/express/fastapi/on/performance",
    "choose": "/choose/for/rest-api",
    "help": "/help",
    "questionnaire": "/recommend/web-frameworks",
    "result": "/recommend/web-frameworks?v=1&build=rest-api&team=python",
    "decision-record": "/decision-record?of=/compare/django/flask",
    "declined": "/?q=best+pizza+in+town",
    "spoken-of": "/?q=background+jobs",
    "asked-in-words": "/?q=flask+vs+nestjs",
    "search": "/search",
    "found": "/search?q=hiring",
    "missing": "/compare/dja/flask",
}


def opened(page: Page, path: str) -> None:
    page.goto(path, wait_until="load")


@pytest.mark.parametrize("path", KINDS.values(), ids=KINDS)
def test_all_can_use_it_and_nothing_sticks_out(page: Page, path: str) -> None:
    # A missing page is an error to the browser's console, and to nobody else.
    page.route(
        "**/compare/dja/flask",
        lambda route: route.fulfill(response=(got := route.fetch()), status=200, body=got.body()),
    )
    opened(page, path)
    found: dict[str, Any] = Axe().run(page, options=RULES).response
    assert [(one["id"], [node["html"] for node in one["nodes"]]) for one in found["violations"]] == []
    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wide <= 0, "nothing has to be scrolled sideways"


def test_a_page_can_be_pinned_and_all_can_use_what_comes_of_it(page: Page) -> None:
    opened(page, "/compare/django/flask")
    page.get_by_role("button", name="Pin this answer").click()
    page.wait_for_url("**/a/*")
    assert page.get_by_role("heading", level=1).inner_text() == "Django vs Flask"
    assert Axe().run(page, options=RULES).response["violations"] == []


RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


def test_a_question_leads_to_its_page_and_on(page: Page) -> None:
    opened(page, "/")
    page.get_by_label("Your question").fill("flaks vs django for a microservice")
    page.get_by_role("button", name="Ask").click()
    page.wait_for_url("**/compare/django/flask/for/microservice")
    assert page.get_by_role("heading", level=1).inner_text() == "Django vs Flask for a microservice"
    page.get_by_role("link", name="[1]").first.click()
    assert page.url.endswith("#source-1")
    page.locator("summary", has_text="For what you build").click()
    page.get_by_role("link", name="Real-time", exact=False).first.click()
    page.wait_for_url("**/for/realtime")


def test_its_link_and_its_markdown_are_copied(page: Page, site: str) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"], origin=site)
    opened(page, "/limitations/fastapi")
    page.get_by_role("link", name="Copy link").click()
    page.get_by_text("Copied").wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == f"{site}/limitations/fastapi"
    page.get_by_role("link", name="Copy as Markdown").click()
    page.get_by_text("Copied").nth(0).wait_for()
    page.wait_for_function(
        "navigator.clipboard.readText().then(text => text.startsWith('# Limits of FastAPI'))"
    )
    page.locator("summary", has_text="Cite").click()
    assert f"{site}/limitations/fastapi" in page.locator(".citation").inner_text()


PLAIN = {
    "front": "/",
    "found": "/?q=the+Flask+one",
    "questionnaire": "/recommend/web-frameworks",
    "choose": "/choose/for/rest-api",
}


@pytest.mark.parametrize("path", PLAIN.values(), ids=PLAIN)
def test_all_can_use_a_page_of_plain_files(path: str, browser: Browser, plain_site: str) -> None:
    page = browser.new_context(base_url=plain_site, viewport={"width": 390, "height": 800}).new_page()
    as_files(page, plain_site)
    opened(page, path)
    assert Axe().run(page, options=RULES).response["violations"] == []
    page.context.close()


@pytest.mark.parametrize(
    ("typed", "found", "said"),
    [
        ("the Flask one", ["About Flask", "Django vs Flask"], "have most of your words"),
        ("django vs LARAVEL", ["Django vs Laravel"], "have most of your words"),
        ("zorp", ["About Flask", "Microservice"], "No page has these words"),
    ],
)
def test_plain_files_are_found_by_their_names_and_say_what_else_to_do(
    typed: str, found: list[str], said: str, browser: Browser, plain_site: str
) -> None:
    page = browser.new_context(base_url=plain_site).new_page()
    as_files(page, plain_site)
    opened(page, "/compare/django/flask")
    page.get_by_label("A word to find pages by").fill(typed)
    page.get_by_role("button", name="Find").click()
    page.wait_for_url("**/frameworks?q=*")
    assert page.get_by_text(said).is_visible()
    shown = page.locator("[data-search] li:visible").all_inner_texts()
    assert {*found} <= {*shown}
    if said.startswith("have"):
        assert all("flask" in one.lower() or "laravel" in one.lower() for one in shown)
    page.context.close()


def as_files(page: Page, site: str) -> None:
    """Give the front page whatever is asked of it, as a host of plain files does."""
    page.route("**/?q=*", lambda route: route.fulfill(response=route.fetch(url=f"{site}/")))


def test_it_works_without_scripts(browser: Browser, site: str) -> None:
    context = browser.new_context(base_url=site, java_script_enabled=False)
    page = context.new_page()
    page.goto("/")
    page.get_by_label("Your question").fill("limits of fastapi")
    page.get_by_role("button", name="Ask").click()
    page.wait_for_url("**/limitations/fastapi")
    page.get_by_role("link", name="As Markdown").click()
    page.wait_for_url("**/limitations/fastapi.md")
    context.close()


def test_what_is_printed_is_the_answer_and_its_sources(page: Page) -> None:
    opened(page, "/compare/django/flask")
    page.emulate_media(media="print")
    shown = page.locator("body").inner_text()
    assert "Sources" in shown
    assert "https://" in page.evaluate(
        "getComputedStyle(document.querySelector('.sources a'), '::after').content"
    )
    for left_out in ("Pass it on", "You could also ask", "Pin this answer"):
        assert left_out not in shown


def test_a_table_is_one_to_those_who_listen(page: Page) -> None:
    """On a phone the rows are laid out as grids, which must not cost them their meaning."""
    opened(page, "/compare/django/flask")
    tree = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")
    roles = [one["role"]["value"] for one in tree["nodes"] if "role" in one]
    assert roles.count("table") == 1
    assert roles.count("row") == roles.count("rowheader") + 1
    assert roles.count("cell") >= 2 * roles.count("rowheader")
