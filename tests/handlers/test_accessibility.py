"""Everything can be read without seeing the blocks, told apart without colour or emoji, and pressed by name.

Run over what is really said: an answer to each example of each intent, and every view.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from bot.advisor import Advisor
from bot.core.answer import Answer
from bot.core.model import Catalog
from handlers import agent_pane, errors, how_to_ask, joining, modals, replies, sharing, versus_command
from handlers.asking import Selected, answer_view, ask_view, preview_view
from handlers.blocks import ROW_COLUMN, SUBJECT_COLUMN, VALUE_COLUMN, Frame, blocks
from handlers.buttons import Buttons
from handlers.elements import LABEL_LIMIT
from handlers.filling import State, first
from handlers.forms import question_view, result_view
from handlers.home_view import home_view
from handlers.how_to_ask import with_commands
from handlers.preferences import DEFAULT, Preferences
from handlers.shortening import LEFT_OUT
from handlers.text import TEXT_LIMIT, text

Json = dict[str, Any]

HEADINGS_OF_TABLES = {ROW_COLUMN, SUBJECT_COLUMN, VALUE_COLUMN}
"""Words that only a table needs; a line says the same by its form."""

EMOJI = re.compile(r":[a-z0-9_+-]+:|[\u2600-\u27bf\U0001f000-\U0001faff]")
ASKED = "v=1&i=compare&s=flask&s=django"
BUTTONS = Buttons(
    asked=ASKED,
    others=(("quart", "Quart"),),
    use_cases=(("rest-api", "REST API"),),
    private=True,
    offer="{}",
    decision=ASKED,
    pin="x",
)
PICTURED = (Frame(), Frame(in_modal=True), Frame(buttons=BUTTONS, page="https://versus.example"))


@pytest.fixture(scope="module")
def said(catalog: Catalog, advisor: Advisor) -> list[Answer]:
    """Give an answer to each example of each way of asking, and help as Slack shows it."""
    asked = [example.text for intent in catalog.intents for example in intent.examples]
    answers = [advisor.answer(text) for text in dict.fromkeys(asked)]
    assert len(answers) > 200
    return [with_commands(answer, catalog, DEFAULT) for answer in answers]


@pytest.fixture(scope="module")
def views(catalog: Catalog, advisor: Advisor) -> list[Json]:
    """Give every view there is."""
    answer, unclear = advisor.answer("Flask vs Django?"), advisor.answer("lunch?")
    (topic,) = catalog.topics
    state = first(topic.questionnaire, State(topic=topic.id))
    selected = Selected(question="flask or django?", channel="C1", root="1.2")
    preferences = Preferences(public_url="https://versus.example")
    return [
        ask_view("Flask vs Django?"),
        answer_view(answer, "https://versus.example", saved="v=1&i=compare"),
        preview_view(answer, selected, ""),
        preview_view(unclear, selected, ""),
        home_view(catalog, preferences, [("a", "Flask vs Django")]),
        home_view(catalog, preferences, []),
        question_view(catalog, topic, state),
        result_view(advisor.recommend(topic, {}), state, ""),
    ]


def _elements(content: object, kinds: tuple[str, ...]) -> Iterator[Json]:
    if isinstance(content, dict):
        if content.get("type") in kinds:
            yield content
        for inner in content.values():
            yield from _elements(inner, kinds)
    elif isinstance(content, list):
        for inner in content:
            yield from _elements(inner, kinds)


def _told(buttons: list[Json]) -> None:
    labels = [button["text"]["text"] for button in buttons]
    assert len(set(labels)) == len(labels), f"two buttons look alike: {labels}"
    for button, label in zip(buttons, labels, strict=True):
        assert 1 <= len(label) <= LABEL_LIMIT
        assert not EMOJI.search(label)
        assert re.search(r"\w", label)
        assert 1 <= len(button["accessibility_label"]) <= 75


@pytest.mark.parametrize("frame", PICTURED, ids=["message", "modal", "private"])
def test_the_buttons_of_every_answer_are_told_apart_by_short_words(said: list[Answer], frame: Frame) -> None:
    for answer in said:
        _told(list(_elements(blocks(answer, frame), ("button",))))


def test_the_buttons_of_every_view_are_told_apart_by_short_words(views: list[Json]) -> None:
    for view in views:
        _told(list(_elements(view["blocks"], ("button",))))
        ends = [view[name]["text"] for name in ("submit", "close") if name in view]
        assert len(set(ends)) == len(ends)


def test_every_field_has_a_label_and_every_menu_stands_beside_its_own(views: list[Json]) -> None:
    fields = list(_elements(views, ("input",)))
    assert fields
    assert all(field["label"]["text"] for field in fields)
    for view in views:
        menus = [block["text"]["text"] for block in view["blocks"] if "accessory" in block]
        assert len(set(menus)) == len(menus)
        for menu in _elements(view["blocks"], ("static_select", "radio_buttons")):
            options = [option["text"]["text"] for option in menu["options"]]
            assert len(set(options)) == len(options)


def test_the_text_says_all_that_the_blocks_say(said: list[Answer]) -> None:
    left_out = LEFT_OUT.partition("{")[0]
    whole = 0
    for answer in said:
        told = text(answer)
        assert len(told) <= TEXT_LIMIT
        if left_out in told:
            continue
        whole += 1
        plain = _spaced(_unescaped(told))
        content = [block for block in blocks(answer) if block["type"] != "actions"]
        for run in _elements(content, ("text", "raw_text", "plain_text")):
            for line in run["text"].splitlines():
                assert line in HEADINGS_OF_TABLES or _spaced(line) in plain
    assert whole > len(said) / 2


def test_no_meaning_hangs_on_emoji(said: list[Answer], views: list[Json]) -> None:
    for answer in said:
        for run in _elements(blocks(answer), ("text", "raw_text", "plain_text", "mrkdwn")):
            assert not re.search(r"[\u2600-\u27bf\U0001f000-\U0001faff]", run["text"])
    for part in _elements(views, ("plain_text", "mrkdwn", "text")):
        assert not re.search(r"[\u2600-\u27bf\U0001f000-\U0001faff]", part["text"])


@pytest.mark.parametrize(
    "module", [agent_pane, errors, how_to_ask, joining, modals, replies, sharing, versus_command]
)
def test_no_sentence_of_ours_holds_an_emoji(module: object) -> None:
    constants = [one for name, one in vars(module).items() if name.isupper() and isinstance(one, str)]
    assert not [one for one in constants if EMOJI.search(one)]


def _unescaped(told: str) -> str:
    return told.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _spaced(line: str) -> str:
    return " ".join(line.split())
