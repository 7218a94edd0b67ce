"""The judge of messages itself: it refuses what Slack refuses, with Slack's words."""

from __future__ import annotations

from typing import Any

import pytest

from tests.handlers.limits import breaches, home_problems, prompt_problems, refusal, view_problems

Json = dict[str, Any]

DIVIDER = {"type": "divider"}
BUTTON = {"type": "button", "action_id": "a", "text": {"type": "plain_text", "text": "Go"}}
SECTION = {"type": "section", "text": {"type": "mrkdwn", "text": "words"}}


def _header(text: str) -> Json:
    return {"type": "header", "text": {"type": "plain_text", "text": text}}


def _table(rows: int, columns: int, cell: str = "x") -> Json:
    return {"type": "table", "rows": [[{"type": "raw_text", "text": cell}] * columns] * rows}


def _actions(*buttons: Json) -> Json:
    return {"type": "actions", "elements": list(buttons)}


def _rich(*elements: Json) -> Json:
    return {"type": "rich_text", "elements": list(elements)}


def _context(*texts: str) -> Json:
    return {"type": "context", "elements": [{"type": "mrkdwn", "text": text} for text in texts]}


@pytest.mark.parametrize(
    "blocks",
    [
        [DIVIDER] * 50,
        [_header("x" * 150)],
        [_table(100, 20)],
        [_table(100, 1, "x" * 100)],
        [_context(*["x"] * 10)],
        [_actions({**BUTTON, "value": "x" * 2_000, "accessibility_label": "x" * 75})],
        [_rich({"type": "rich_text_section", "elements": [{"type": "text", "text": "x"}]})],
    ],
    ids=["blocks", "header", "table", "characters in a table", "context", "button", "rich text"],
)
def test_what_is_just_within_the_limits_is_taken(blocks: list[Json]) -> None:
    assert refusal({"text": "t", "blocks": blocks}) is None


@pytest.mark.parametrize(
    "blocks",
    [
        [],
        [DIVIDER] * 51,
        [{"type": "no_such_block"}],
        [{**DIVIDER, "colour": "red"}],
        [_header("")],
        [_header("x" * 151)],
        [{"type": "header", "text": {"type": "mrkdwn", "text": "x"}}],
        [{"type": "section", "text": {"type": "mrkdwn", "text": "x" * 3_001}}],
        [_context()],
        [_context(*["x"] * 11)],
        [_context("")],
        [_actions(*[{**BUTTON, "action_id": str(n)} for n in range(26)])],
        [_actions(BUTTON, BUTTON)],
        [_actions({**BUTTON, "text": {"type": "plain_text", "text": "x" * 76}})],
        [_actions({**BUTTON, "value": "x" * 2_001})],
        [_actions({**BUTTON, "accessibility_label": "x" * 76})],
        [_actions({**BUTTON, "confirm": {"title": {"type": "plain_text", "text": "x" * 101}}})],
        [_rich()],
        [_rich({"type": "rich_text_section", "elements": []})],
        [_rich({"type": "rich_text_section", "elements": [{"type": "text", "text": ""}]})],
        [_rich({"type": "rich_text_list", "style": "bullet", "elements": []})],
        [_table(101, 1)],
        [_table(1, 21)],
        [_table(100, 1, "x" * 101)],
        [_table(1, 1, "")],
        [_table(1, 1), _table(1, 1)],
        [{"type": "table", "rows": [[{"type": "raw_text", "text": "x"}], []]}],
    ],
    ids=[
        "no blocks",
        "51 blocks",
        "unknown block",
        "unknown field",
        "empty header",
        "long header",
        "marked-up header",
        "long section",
        "empty context",
        "11 in context",
        "empty text in context",
        "26 buttons",
        "one id twice",
        "long label",
        "long value",
        "long description",
        "long title of a question back",
        "empty rich text",
        "empty paragraph",
        "empty run",
        "empty list",
        "101 rows",
        "21 columns",
        "over 10,000 characters",
        "empty cell",
        "two tables",
        "ragged rows",
    ],
)
def test_blocks_beyond_the_limits_are_invalid(blocks: list[Json]) -> None:
    assert (refusal({"text": "t", "blocks": blocks}) or [""])[0] == "invalid_blocks"


@pytest.mark.parametrize(
    ("message", "error"),
    [
        ({}, "no_text"),
        ({"text": "x" * 40_001}, "msg_too_long"),
        (
            {"text": "t", "blocks": [{**SECTION, "text": {"type": "mrkdwn", "text": "x" * 2_900}}] * 5},
            "msg_blocks_too_long",
        ),
    ],
    ids=["nothing", "long text", "too much in all blocks"],
)
def test_a_message_beyond_the_limits_is_refused(message: Json, error: str) -> None:
    assert (refusal(message) or [""])[0] == error


@pytest.mark.parametrize(
    "message",
    [
        {"text": "t"},
        {"text": "t", "unfurl_links": False, "unfurl_media": True},
        {"text": "", "unfurl_links": False, "unfurl_media": False},
        {"text": "<!channel>", "unfurl_links": False, "unfurl_media": False},
        {"text": "t", "blocks": [_context("<!here|x>")], "unfurl_links": False, "unfurl_media": False},
    ],
    ids=["unfurls", "unfurls media", "no text", "broadcast in the text", "broadcast in a block"],
)
def test_what_breaks_our_own_rules_is_found(message: Json) -> None:
    assert breaches(message)


def _words(text: str) -> Json:
    return {"type": "plain_text", "text": text}


def _options(number: int, **more: str) -> list[Json]:
    return [{"text": _words("x"), "value": f"v{place}", **more} for place in range(number)]


def _input(kind: str, options: list[Json], **more: object) -> Json:
    element = {"type": kind, "action_id": "a", "options": options, **more}
    return {"type": "input", "block_id": "b", "label": _words("Which?"), "element": element}


RADIO = _input("radio_buttons", _options(10))
SHARE_TO: Json = {
    "type": "input",
    "block_id": "b",
    "label": _words("To"),
    "element": {"type": "conversations_select", "action_id": "a", "response_url_enabled": True},
}
VIEW: Json = {"type": "modal", "title": _words("x" * 24), "submit": _words("Go"), "blocks": [RADIO]}


FIELD: Json = {
    "type": "input",
    "block_id": "b",
    "label": _words("Your question"),
    "element": {"type": "plain_text_input", "action_id": "a", "max_length": 500, "initial_value": "x" * 500},
}


def _menu(**change: object) -> Json:
    menu: Json = {
        "type": "static_select",
        "action_id": "a",
        "placeholder": _words("x"),
        "options": _options(100),
    }
    return {"type": "section", "text": _words("One"), "accessory": menu | change}


@pytest.mark.parametrize("blocks", [[_menu()], [FIELD], [DIVIDER] * 100])
def test_a_home_just_within_the_limits_is_taken(blocks: list[Json]) -> None:
    assert home_problems({"type": "home", "blocks": blocks}) == []


@pytest.mark.parametrize(
    "change",
    [
        {"type": "modal"},
        {"title": _words("x")},
        {"blocks": []},
        {"blocks": [DIVIDER] * 101},
        {"blocks": [_menu(options=_options(101))]},
        {"blocks": [_menu(type="multi_static_select")]},
        {"blocks": [_menu(action_id="x" * 256)]},
        {"blocks": [_menu(placeholder=_words("x" * 151))]},
        {"blocks": [FIELD | {"element": FIELD["element"] | {"max_length": 3_001}}]},
        {"blocks": [FIELD | {"element": FIELD["element"] | {"initial_value": "x" * 501}}]},
        {"blocks": [FIELD | {"element": FIELD["element"] | {"initial_value": ""}}]},
    ],
)
def test_a_home_beyond_the_limits_is_refused(change: Json) -> None:
    assert home_problems({"type": "home", "blocks": [_menu()], **change})


@pytest.mark.parametrize(
    "arguments",
    [
        {"prompts": []},
        {"prompts": [{"title": "t", "message": "m"}] * 5},
        {"prompts": [{"title": "", "message": "m"}]},
        {"prompts": [{"title": "t", "message": "m"}], "thread_ts": "1.2"},
    ],
    ids=["none", "five", "without words", "as for an assistant"],
)
def test_prompts_that_would_not_show_are_found(arguments: Json) -> None:
    assert prompt_problems(arguments)


@pytest.mark.parametrize(
    "change",
    [
        {},
        {"private_metadata": "x" * 3_000, "callback_id": "x" * 255, "close": _words("x" * 24)},
        {"blocks": [DIVIDER] * 100},
        {"blocks": [_input("static_select", _options(100), placeholder=_words("x" * 150))]},
        {"blocks": [_input("multi_static_select", _options(100), initial_options=_options(2))]},
        {"blocks": [_input("checkboxes", _options(10), initial_options=_options(10))]},
        {"blocks": [{**RADIO, "label": _words("x" * 2_000), "hint": _words("x" * 2_000)}]},
        {"blocks": [SHARE_TO]},
    ],
    ids=["radio", "names", "blocks", "menu", "menu of several", "checkboxes", "label and hint", "channels"],
)
def test_a_modal_just_within_the_limits_is_taken(change: Json) -> None:
    assert view_problems(VIEW | change) == []


@pytest.mark.parametrize(
    "change",
    [
        {"type": "home"},
        {"colour": "red"},
        {"title": _words("x" * 25)},
        {"submit": _words("x" * 25)},
        {"close": _words("")},
        {"title": {"type": "mrkdwn", "text": "x"}},
        {"private_metadata": "x" * 3_001},
        {"private_metadata": "ö" * 1_501},
        {"callback_id": "x" * 256},
        {"blocks": []},
        {"blocks": [DIVIDER] * 101},
        {"blocks": [RADIO, RADIO]},
        {"blocks": [_table(1, 1)]},
        {"blocks": [{**RADIO, "colour": "red"}]},
        {"blocks": [{**RADIO, "label": _words("x" * 2_001)}]},
        {"blocks": [{**RADIO, "hint": _words("x" * 2_001)}]},
        {"blocks": [{**RADIO, "block_id": "x" * 256}]},
        {"blocks": [_input("radio_buttons", _options(11))]},
        {"blocks": [_input("checkboxes", _options(11))]},
        {"blocks": [_input("checkboxes", [])]},
        {"blocks": [_input("static_select", _options(101))]},
        {"blocks": [_input("crystal_ball", _options(1))]},
        {"blocks": [_input("radio_buttons", _options(1), placeholder=_words("x"))]},
        {"blocks": [_input("radio_buttons", _options(1), colour="red")]},
        {"blocks": [_input("static_select", _options(1), placeholder=_words("x" * 151))]},
        {"blocks": [_input("radio_buttons", [{"text": _words("x" * 76), "value": "v"}])]},
        {"blocks": [_input("radio_buttons", [{"text": _words("x"), "value": "v" * 151}])]},
        {"blocks": [_input("radio_buttons", _options(1) * 2)]},
        {"blocks": [_input("radio_buttons", _options(2), initial_options=_options(1))]},
        {"blocks": [_input("checkboxes", _options(2), initial_option=_options(1)[0])]},
        {"blocks": [_input("checkboxes", _options(2), initial_options=[])]},
        {"blocks": [_input("radio_buttons", _options(1), initial_option=_options(2)[1])]},
        {"blocks": [{**SHARE_TO, "element": {**SHARE_TO["element"], "colour": "red"}}]},
    ],
    ids=[
        "no modal",
        "unknown field",
        "long title",
        "long submit",
        "empty close",
        "marked-up title",
        "long metadata",
        "long metadata in bytes",
        "long callback id",
        "no blocks",
        "101 blocks",
        "one block id twice",
        "a table",
        "unknown field of an input",
        "long label",
        "long hint",
        "long block id",
        "11 radio buttons",
        "11 checkboxes",
        "no options",
        "101 options",
        "unknown element",
        "a placeholder where none belongs",
        "unknown field of a choice",
        "long placeholder",
        "long option",
        "long value",
        "one value twice",
        "several chosen of radio buttons",
        "one chosen of checkboxes",
        "none chosen of checkboxes",
        "chosen what is not offered",
        "unknown field of a conversation",
    ],
)
def test_a_modal_beyond_the_limits_is_refused(change: Json) -> None:
    assert view_problems(VIEW | change)


def test_a_modal_with_a_field_needs_a_button_to_submit_it() -> None:
    assert view_problems({name: part for name, part in VIEW.items() if name != "submit"})
