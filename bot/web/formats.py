"""An answer in the other forms of its page: JSON and Markdown. Pure."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from bot.core import markdown
from bot.core.addressing import Group
from bot.core.answer import Answer, Figures, NextStep, Note, Points, Table, worded
from bot.core.question import Question
from bot.core.searching import Place

ASKED = ("subjects", "ruled_out", "use_cases", "aspects", "languages", "not_languages")
SPOKEN_OF = "Where we speak of this"
KINDS: dict[type, str] = {Points: "points", Table: "table", Figures: "figures", Note: "note"}


def as_markdown(answer: Answer, address: str, places: Sequence[Place] = (), site: str = "") -> str:
    """Give an answer as Markdown, with places that speak of it and the address of its page.

    `site`: what stands before the path of a place.
    """
    spoken = f"\n{places_as_markdown(places, site)}" if places else ""
    return f"{markdown.render(answer)}{spoken}\nFrom <{address}>\n"


def places_as_markdown(places: Sequence[Place], site: str) -> str:
    """Give places as a list under a heading."""
    lines = (
        f"- [{markdown.escape(one.title)}](<{site}{one.path}>): {markdown.escape(in_words(one))}"
        for one in places
    )
    return "\n".join((f"## {SPOKEN_OF}", "", *lines, ""))


def in_words(place: Place) -> str:
    """Give what stands at a place, with its heading in front."""
    return ": ".join(words for words in (place.heading, worded(place.said)) if words)


def as_json(answer: Answer, address: str, path: str, places: Sequence[Place] = ()) -> str:
    """Give an answer as an object: what was asked in ids, all that is said, and the page's address.

    Places that speak of it are there if there are any.
    """
    held = {**vars(answer), "address": address, "path": path}
    if places:
        held["places"] = places
    return json.dumps(held, ensure_ascii=False, default=_plain) + "\n"


def listing_as_markdown(title: str, lead: str, groups: Sequence[Group], site: str) -> str:
    """Give a page of links as Markdown."""
    parts = [f"# {markdown.escape(title)}", markdown.escape(lead)]
    for group in groups:
        links = "\n".join(f"- [{markdown.escape(one.label)}](<{site}{one.path}>)" for one in group.links)
        parts.append(f"## {markdown.escape(group.heading)}\n\n{links}")
    return "\n\n".join(parts) + "\n"


def listing_as_json(title: str, lead: str, groups: Sequence[Group]) -> str:
    """Give a page of links as an object."""
    held = {
        "title": title,
        "lead": lead,
        "groups": [
            {
                "heading": group.heading,
                "links": [{"path": one.path, "label": one.label} for one in group.links],
            }
            for group in groups
        ],
    }
    return json.dumps(held, ensure_ascii=False) + "\n"


def _plain(value: Any) -> dict[str, object]:  # noqa: ANN401 - whatever stands in an answer
    """Give a value as an object; a part says which kind it is, a question only what it asks."""
    if isinstance(value, Question):
        asked: dict[str, object] = {"text": value.text, "intent": value.intent}
        return asked | {name: getattr(value, name) for name in ASKED if getattr(value, name)}
    if isinstance(value, NextStep):
        return {"question": value.question}
    kind = KINDS.get(type(value))
    return {"kind": kind, **vars(value)} if kind else vars(value)
