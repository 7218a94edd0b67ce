"""An answer in the other forms of its page: JSON and Markdown. Pure."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from bot.core import markdown
from bot.core.addressing import Group
from bot.core.answer import Answer, Figures, NextStep, Note, Points, Table
from bot.core.question import Question

ASKED = ("subjects", "ruled_out", "use_cases", "aspects", "languages", "not_languages")
KINDS: dict[type, str] = {Points: "points", Table: "table", Figures: "figures", Note: "note"}


def as_markdown(answer: Answer, address: str) -> str:
    """Give an answer as Markdown, with the address of its page."""
    return f"{markdown.render(answer)}\nFrom <{address}>\n"


def as_json(answer: Answer, address: str, path: str) -> str:
    """Give an answer as an object: what was asked in ids, all that is said, and the page's address."""
    held = {**vars(answer), "address": address, "path": path}
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
