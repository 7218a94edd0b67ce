"""Messages as they read on screen, for golden files that look like a chat log."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

Json = dict[str, Any]

MARKS = {"radio_buttons": "()", "checkboxes": "[]", "static_select": "{}", "multi_static_select": "{}"}
"""How the options of a field are drawn; those in braces hang in a menu."""


def shown(message: Json, names: dict[str, str]) -> Iterator[str]:
    """Give a message's lines. `names`: user id -> name, for mentions."""
    for block in message.get("blocks", []):
        for line in _block(block):
            yield _named(line, names)
    if not message.get("blocks"):
        yield _named(message["text"], names)


def shown_view(view: Json, names: dict[str, str]) -> Iterator[str]:
    """Give a modal's lines, as it stands with what is chosen in it."""
    yield f"== {view['title']['text']} =="
    for block in view["blocks"]:
        for line in _input(block, view["state"]) if block["type"] == "input" else _block(block):
            yield _named(line, names)
    yield " ".join(f"[{view[name]['text']}]" for name in ("close", "submit") if name in view)


def shown_home(view: Json, names: dict[str, str]) -> Iterator[str]:
    """Give the lines of a Home tab."""
    for block in view["blocks"]:
        for line in _block(block):
            yield _named(line, names)


def _input(block: Json, state: Json) -> Iterator[str]:
    element = block["element"]
    found = state["values"][block["block_id"]][element["action_id"]]
    yield f"{block['label']['text']}"
    if element["type"] == "plain_text_input":
        typed, example = found["value"] or "", element.get("placeholder", {}).get("text", "")
        yield f"  |{typed or example}|"
    elif element["type"] == "conversations_select":
        yield f"  <{found['selected_conversation'] or '...'}>".replace("C1", "#general")
    else:
        chosen = found.get("selected_options") or [found.get("selected_option")]
        mark = MARKS[element["type"]]
        for option in element["options"]:
            yield f"  {mark[0]}{'x' if option in chosen else ' '}{mark[1]} {option['text']['text']}"
    if "hint" in block:
        yield f"  ~ {block['hint']['text']}"


def _named(line: str, names: dict[str, str]) -> str:
    for user, name in names.items():
        line = line.replace(f"<@{user}>", f"@{name}")
    line = line.replace("<#C1>", "#general")
    line = re.sub(r"<[^>|]*\|([^>]*)>", r"\1", line)
    return line.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _block(block: Json) -> Iterator[str]:
    match block["type"]:
        case "header":
            yield f"# {block['text']['text']}"
        case "section":
            yield from _section(block)
        case "rich_text":
            for element in block["elements"]:
                yield from _rich_text(element)
        case "table":
            for row in block["rows"]:
                yield "| " + " | ".join(cell["text"] for cell in row) + " |"
        case "context":
            for element in block["elements"]:
                yield from (f"~ {line}" for line in element["text"].splitlines())
        case "actions" | "context_actions":
            yield " ".join(map(_action, block["elements"]))
        case other:
            raise AssertionError(f"a transcript shows no {other}")


def _section(block: Json) -> Iterator[str]:
    yield from block["text"]["text"].splitlines()
    if menu := block.get("accessory"):
        options = ", ".join(option["text"]["text"] for option in menu["options"])
        yield f"  {{{menu['placeholder']['text']}: {options}}}"


def _action(element: Json) -> str:
    if element["type"] == "static_select":
        return f"[{element['placeholder']['text']} v]"
    if element["type"] == "feedback_buttons":
        both = (element[name]["text"]["text"] for name in ("positive_button", "negative_button"))
        return " ".join(f"({label})" for label in both)
    return f"[{element['text']['text']}]"


def _rich_text(element: Json) -> Iterator[str]:
    if element["type"] == "rich_text_list":
        for item in element["elements"]:
            yield f"• {''.join(map(_run, item['elements']))}"
    else:
        yield from "".join(map(_run, element["elements"])).splitlines()


def _run(run: Json) -> str:
    text: str = run["text"]
    space = " " if text.endswith(" ") else ""
    return f"*{text.strip()}*{space}" if "bold" in run.get("style", {}) else text
