"""Reads a page as a browser would."""

from __future__ import annotations

from html.parser import HTMLParser


class Page(HTMLParser):
    """The tags of a page, and their addresses."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    @property
    def written(self) -> set[str]:
        """The tags, but for the one script that is a file of ours."""
        own = ("script", "/static/enhance.js")
        return {tag for tag, found in self.tags if (tag, (found.get("src") or "").partition("?")[0]) != own}

    def all(self, attribute: str, *, of: str = "") -> list[str]:
        return [value for tag, found in self.tags if not of or tag == of if (value := found.get(attribute))]
