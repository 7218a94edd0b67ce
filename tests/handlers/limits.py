"""What Slack refuses in a message or a modal, after its Block Kit reference, with the errors it gives.

Written from the reference alone, apart from the code it judges
(https://docs.slack.dev/reference/block-kit, https://docs.slack.dev/reference/methods/chat.postMessage,
https://docs.slack.dev/reference/views/modal-views).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

Json = dict[str, Any]

MESSAGE_BLOCKS = 50
MESSAGE_CHARACTERS = 13_200
TEXT_CHARACTERS = 40_000
FIELDS = {
    "header": {"type", "text", "block_id"},
    "section": {"type", "text", "fields", "accessory", "block_id", "expand"},
    "context": {"type", "elements", "block_id"},
    "actions": {"type", "elements", "block_id"},
    "context_actions": {"type", "elements", "block_id"},
    "divider": {"type", "block_id"},
    "rich_text": {"type", "elements", "block_id"},
    "table": {"type", "rows", "column_settings", "block_id"},
}
BUTTON_LIMITS = {"action_id": 255, "value": 2_000, "url": 3_000, "accessibility_label": 75}
CONFIRM_LIMITS = {"title": 100, "text": 300, "confirm": 30, "deny": 30}
VIEW_BLOCKS = 100
VIEW_FIELDS = {
    *("type", "callback_id", "title", "submit", "close", "blocks"),
    *("private_metadata", "clear_on_close", "notify_on_close", "external_id"),
}
INPUT_FIELDS = {"type", "block_id", "label", "hint", "element", "optional", "dispatch_action"}
CHOICE_FIELDS = {"type", "action_id", "options", "placeholder", "initial_option", "initial_options"}
UNFURL_BLOCKS = {"section", "context", "actions", "divider", "image", "header"}
CONVERSATION_FIELDS = {
    *("type", "action_id", "placeholder", "initial_conversation", "filter"),
    *("default_to_current_conversation", "response_url_enabled"),
}
TYPED_FIELDS = {"type", "action_id", "max_length", "multiline", "initial_value", "placeholder"}
OPTIONS_MOST = {"radio_buttons": 10, "checkboxes": 10, "static_select": 100, "multi_static_select": 100}
BUTTON_FIELDS = {"type", "text", "style", "confirm", *BUTTON_LIMITS}
BROADCAST = re.compile(r"<!(here|channel|everyone|subteam\^[^>]*)(\|[^>]*)?>")


def refusal(message: Json) -> tuple[str, list[str]] | None:
    """Give Slack's error code for a message and what it says to it, or None where it would take it."""
    text, blocks = message.get("text") or "", message.get("blocks")
    if not text and not blocks:
        return "no_text", []
    if len(text) > TEXT_CHARACTERS:
        return "msg_too_long", []
    if blocks is None:
        return None
    problems = list(block_problems(blocks))
    if problems:
        return "invalid_blocks", problems
    if characters(blocks) > MESSAGE_CHARACTERS:
        return "msg_blocks_too_long", []
    return None


def prompt_problems(arguments: Json) -> list[str]:
    """Give what keeps suggested prompts from showing in the pane of an agent.

    https://docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts
    """
    prompts = arguments["prompts"]
    found = ["thread_ts is for assistants; agents show nothing then"] if "thread_ts" in arguments else []
    found += [] if 1 <= len(prompts) <= 4 else [f"{len(prompts)} prompts, 1 to 4 allowed"]
    return found + [
        f"a prompt without words: {one}" for one in prompts if not (one["title"] and one["message"])
    ]


def view_problems(view: Json) -> list[str]:
    """Give what Slack finds wrong in a modal; it answers `invalid_arguments` to any of it."""
    return list(_view(view))


def home_problems(view: Json) -> list[str]:
    """Give what Slack finds wrong in a Home tab (https://docs.slack.dev/reference/views/home-tab-views)."""
    unknown = set(view) - {"type", "blocks", "private_metadata", "callback_id", "external_id"}
    found = [f"unknown fields {sorted(unknown)}"] if unknown else []
    found += [] if view.get("type") == "home" else [f"{view.get('type')!r} is no home"]
    return found + list(_view_blocks(view["blocks"], submit=True))


def _view(view: Json) -> Iterator[str]:
    if view.get("type") != "modal":
        yield f"{view.get('type')!r} is no modal"
    if unknown := set(view) - VIEW_FIELDS:
        yield f"unknown fields {sorted(unknown)}"
    for field in ("title", "submit", "close"):
        if field in view or field == "title":
            yield from _text(view[field], 24, ("plain_text",))
    for field, limit in (("private_metadata", 3_000), ("callback_id", 255), ("external_id", 255)):
        if len(view.get(field, "").encode()) > limit:
            yield f"{field} of {len(view[field].encode())} bytes, {limit} allowed"
    yield from _view_blocks(view["blocks"], submit="submit" in view)


def _view_blocks(blocks: list[Json], *, submit: bool) -> Iterator[str]:
    yield from _count(blocks, 1, VIEW_BLOCKS)
    ids = [block["block_id"] for block in blocks if "block_id" in block]
    if len(set(ids)) != len(ids):
        yield f"block_id twice: {ids}"
    for block in blocks:
        match block.get("type"):
            case "input":
                yield from _input(block)
                yield from () if submit else ("an input without submit",)
            case "table" | "context_actions":
                yield f"a {block['type']} is not for modals"
            case _:
                yield from _block(block)


def _input(block: Json) -> Iterator[str]:
    element = block["element"]
    if unknown := set(block) - INPUT_FIELDS:
        yield f"unknown fields {sorted(unknown)}"
    if not 1 <= len(block.get("block_id", "x")) <= 255 or not 1 <= len(element["action_id"]) <= 255:
        yield "an id of 0 or over 255 characters"
    for field in ("label", "hint"):
        if field in block or field == "label":
            yield from _text(block[field], 2_000, ("plain_text",))
    if "placeholder" in element:
        yield from _text(element["placeholder"], 150, ("plain_text",))
    if element["type"] == "conversations_select":
        if unknown := set(element) - CONVERSATION_FIELDS:
            yield f"unknown fields {sorted(unknown)}"
    elif element["type"] == "plain_text_input":
        yield from _typed(element)
    elif element["type"] in OPTIONS_MOST:
        yield from _choice(element)
    else:
        yield f"unknown element {element['type']!r}"


def _typed(element: Json) -> Iterator[str]:
    if unknown := set(element) - TYPED_FIELDS:
        yield f"unknown fields {sorted(unknown)}"
    most = element.get("max_length", 3_000)
    if not 1 <= most <= 3_000:
        yield f"max_length {most}, 1 to 3000 allowed"
    if not 1 <= len(element.get("initial_value", "x")) <= most:
        yield f"an initial value of {len(element['initial_value'])} characters, 1 to {most} allowed"


def unfurl_problems(card: Json) -> Iterator[str]:
    """Give what Slack finds wrong in the card of a link: fewer blocks are taken than in a message."""
    if set(card) != {"blocks"}:
        yield f"unknown fields {sorted(set(card) - {'blocks'})}"
    for block in card["blocks"]:
        if block.get("type") not in UNFURL_BLOCKS:
            yield f"no block of a card: {block.get('type')!r}"
    yield from block_problems(card["blocks"])


def _choice(element: Json) -> Iterator[str]:
    options, kind = element["options"], element["type"]
    if unknown := set(element) - CHOICE_FIELDS:
        yield f"unknown fields {sorted(unknown)}"
    if "placeholder" in element and not kind.endswith("select"):
        yield f"a placeholder in {kind}"
    yield from _count(options, 1, OPTIONS_MOST[kind])
    for option in options:
        yield from _text(option["text"], 75)
        if not 1 <= len(option["value"]) <= 150:
            yield f"a value of {len(option['value'])} characters, 1 to 150 allowed"
    if len({option["value"] for option in options}) != len(options):
        yield "one value twice"
    single = kind in ("radio_buttons", "static_select")
    if ("initial_options" if single else "initial_option") in element:
        yield f"an initial choice of the wrong kind in {kind}"
    chosen = [element["initial_option"]] if "initial_option" in element else element.get("initial_options")
    if chosen is not None and (not chosen or any(one not in options for one in chosen)):
        yield "an initial choice that is not among the options"


def breaches(message: Json) -> list[str]:
    """Give what breaks this project's own rules: nothing unfurls, nothing pings a crowd, text is there."""
    found = [
        f"{flag} is not false" for flag in ("unfurl_links", "unfurl_media") if message.get(flag) is not False
    ]
    if not message.get("text"):
        found.append("no text for screen readers and notifications")
    active = [message.get("text", ""), *texts("mrkdwn", message.get("blocks"))]
    return found + [f"broadcast in {said!r}" for said in active if BROADCAST.search(said)]


def texts(kind: str, content: object) -> list[str]:
    """Give the words of all text objects of a kind (mrkdwn, plain_text, raw_text)."""
    if isinstance(content, dict):
        own = [content["text"]] if content.get("type") == kind else []
        return own + [said for inner in content.values() for said in texts(kind, inner)]
    return [said for inner in content for said in texts(kind, inner)] if isinstance(content, list) else []


def characters(content: object) -> int:
    """Count the characters of every text in blocks."""
    if isinstance(content, dict):
        own = len(content["text"]) if isinstance(content.get("text"), str) else 0
        return own + sum(map(characters, content.values()))
    return sum(map(characters, content)) if isinstance(content, list) else 0


def block_problems(blocks: list[Json]) -> Iterator[str]:
    """Give what Slack finds wrong in the blocks of a message, each with where it is."""
    if not 1 <= len(blocks) <= MESSAGE_BLOCKS:
        yield f"{len(blocks)} blocks"
    if sum(block.get("type") == "table" for block in blocks) > 1:
        yield "only_one_table_allowed"
    ids = [block["block_id"] for block in blocks if "block_id" in block]
    if len(set(ids)) != len(ids) or any(not 1 <= len(one) <= 255 for one in ids):
        yield f"block_id twice, or of 0 or over 255 characters: {ids}"
    for number, block in enumerate(blocks):
        for problem in _block(block):
            yield f"/blocks/{number}: {problem}"


def _block(block: Json) -> Iterator[str]:
    kind = block.get("type", "")
    if kind not in FIELDS:
        yield f"unknown block {kind!r}"
        return
    if unknown := set(block) - FIELDS[kind]:
        yield f"unknown fields {sorted(unknown)}"
    match kind:
        case "header":
            yield from _text(block["text"], 150, ("plain_text",))
        case "section":
            yield from _text(block["text"], 3_000)
            yield from _accessory(block.get("accessory"))
        case "context":
            yield from _context(block["elements"])
        case "actions":
            yield from _actions(block["elements"])
        case "context_actions":
            yield from _context_actions(block["elements"])
        case "rich_text":
            yield from _rich_text(block)
        case "table":
            yield from _table(block)
        case _:
            pass


def _context(elements: list[Json]) -> Iterator[str]:
    yield from _count(elements, 1, 10)
    for element in elements:
        yield from _text(element, 3_000)


def _accessory(element: Json | None) -> Iterator[str]:
    if element is None:
        return
    if element["type"] != "static_select":
        yield f"unknown accessory {element['type']!r}"
        return
    if not 1 <= len(element["action_id"]) <= 255:
        yield f"an action_id of {len(element['action_id'])} characters"
    yield from _text(element["placeholder"], 150, ("plain_text",))
    yield from _choice(element)


def _text(text: Json, limit: int, kinds: tuple[str, ...] = ("plain_text", "mrkdwn")) -> Iterator[str]:
    if text.get("type") not in kinds:
        yield f"{text.get('type')!r} where one of {kinds} belongs"
    if not 1 <= len(text.get("text", "")) <= limit:
        yield f"a text of {len(text.get('text', ''))} characters, 1 to {limit} allowed"
    if text.get("type") == "mrkdwn" and "emoji" in text:
        yield "emoji in mrkdwn"
    if text.get("type") == "plain_text" and "verbatim" in text:
        yield "verbatim in plain_text"


def _count(elements: list[Any], least: int, most: int) -> Iterator[str]:
    if not least <= len(elements) <= most:
        yield f"{len(elements)} elements, {least} to {most} allowed"


def _actions(elements: list[Json]) -> Iterator[str]:
    yield from _count(elements, 1, 25)
    ids = [element.get("action_id") for element in elements]
    if len(set(ids)) != len(ids):
        yield f"action_id twice: {ids}"
    for button in elements:
        if button.get("type") == "static_select":
            yield from _accessory(button)
            continue
        if button.get("type") != "button":
            yield f"not a button: {button.get('type')!r}"
        if unknown := set(button) - BUTTON_FIELDS:
            yield f"unknown fields {sorted(unknown)}"
        yield from _text(button["text"], 75, ("plain_text",))
        for field, limit in (
            ("action_id", 255),
            ("value", 2_000),
            ("url", 3_000),
            ("accessibility_label", 75),
        ):
            if field in button and not 1 <= len(button[field]) <= limit:
                yield f"{field} of {len(button[field])} characters, 1 to {limit} allowed"
        for field, text in button.get("confirm", {}).items():
            yield from _text(text, CONFIRM_LIMITS[field])


def _context_actions(elements: list[Json]) -> Iterator[str]:
    yield from _count(elements, 1, 5)
    for element in elements:
        if set(element) != {"type", "action_id", "positive_button", "negative_button"}:
            yield f"fields {sorted(element)}"
        if element.get("type") != "feedback_buttons" or not 1 <= len(element["action_id"]) <= 255:
            yield f"no feedback buttons: {element.get('type')!r}"
        for name in ("positive_button", "negative_button"):
            if unknown := set(element[name]) - {"text", "value", "accessibility_label"}:
                yield f"unknown fields {sorted(unknown)}"
            yield from _text(element[name]["text"], 75, ("plain_text",))
            if not 1 <= len(element[name]["value"]) <= 2_000:
                yield f"a value of {len(element[name]['value'])} characters, 1 to 2000 allowed"


def _rich_text(block: Json) -> Iterator[str]:
    yield from _count(block["elements"], 1, 1_000)
    for element in block["elements"]:
        match element.get("type"):
            case "rich_text_section":
                yield from _runs(element["elements"])
            case "rich_text_list":
                yield from _count(element["elements"], 1, 1_000)
                if not 0 <= element.get("indent", 0) <= 8:
                    yield "indent"
                for item in element["elements"]:
                    yield from _runs(item["elements"])
            case other:
                yield f"unknown rich text {other!r}"


def _runs(runs: list[Json]) -> Iterator[str]:
    yield from _count(runs, 1, 1_000)
    for run in runs:
        match run.get("type"):
            case "text":
                if not run["text"]:
                    yield "must be more than 0 characters"
            case "link":
                if not run["url"]:
                    yield "a link without url"
            case other:
                yield f"unknown run {other!r}"


def _table(block: Json) -> Iterator[str]:
    rows: list[list[Json]] = block["rows"]
    yield from _count(rows, 1, 100)
    yield from _count(block.get("column_settings", []), 0, 20)
    total = 0
    for row in rows:
        yield from _count(row, 1, 20)
        if len(row) != len(rows[0]):
            yield "rows of different length"
        for cell in row:
            if cell.get("type") != "raw_text" or not cell.get("text"):
                yield f"cell {cell!r}"
            total += len(cell.get("text", ""))
    if total > 10_000:
        yield f"{total} characters in a table, 10000 allowed"
