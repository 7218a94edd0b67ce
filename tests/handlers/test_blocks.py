"""Answers as Block Kit and as text: what is shown, and that Slack would take it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from slack_sdk.models.blocks import Block

from bot.core.answer import Answer, Figures, Note, Part, Points, Row, Statement, Table
from handlers.blocks import Frame, blocks
from handlers.buttons import Buttons
from handlers.text import TEXT_LIMIT, text
from tests.handlers.answers import FLASK_OR_DJANGO, answers
from tests.handlers.limits import breaches, refusal, texts

Json = dict[str, Any]

LEAD = "<@U1> asked: x"
ASKED = "v=1&i=compare&s=flask&s=django"
BUTTONS = Buttons(
    asked=ASKED,
    others=(("fastapi", "FastAPI"), ("quart", "Quart")),
    use_cases=(("rest-api", "REST API"),),
    private=True,
    offer="x",
    decision=ASKED,
    pin="y",
)
FULL = Frame(lead=LEAD, buttons=BUTTONS, page="https://versus.example/?q=a&b")

any_answer = settings(suppress_health_check=list(HealthCheck))


@any_answer
@given(answer=answers)
def test_slack_takes_the_message_of_any_answer(answer: Answer) -> None:
    message = {
        "text": text(answer, LEAD),
        "blocks": blocks(answer, FULL),
        "unfurl_links": False,
        "unfurl_media": False,
    }
    assert refusal(message) is None
    assert breaches(message) == []


@any_answer
@given(answer=answers)
def test_the_sdk_knows_every_block_and_finds_no_fault_in_it(answer: Answer) -> None:
    for block in blocks(answer, FULL):
        parsed = Block.parse(block)
        assert parsed is not None
        assert parsed.to_dict() == block


@any_answer
@given(answer=answers)
def test_nothing_that_people_wrote_is_active_in_mrkdwn(answer: Answer) -> None:
    for said in (text(answer), *texts("mrkdwn", blocks(answer))):
        for piece in said.split("<")[1:]:
            assert piece.startswith(("https://", "http://"))


def test_the_bottom_line_comes_first() -> None:
    first, second = blocks(FLASK_OR_DJANGO)[:2]
    assert first["text"]["text"] == "Flask vs Django"
    assert _words(second) == "Django brings more; Flask leaves more to you. [1][2]"


def test_what_differs_stands_first_in_a_native_table() -> None:
    (table,) = [block for block in blocks(FLASK_OR_DJANGO) if block["type"] == "table"]
    assert [[cell["text"] for cell in row] for row in table["rows"]] == [
        ["About", "Flask", "Django"],
        ["ORM", "none [1]", "built in [2]"],
        ["Licence", "BSD", "BSD"],
    ]


@pytest.mark.parametrize(
    ("columns", "rows", "cell"),
    [(21, 2, "x"), (2, 100, "x"), (2, 20, "x" * 260)],
    ids=["too many columns", "too many rows", "too many characters"],
)
def test_a_table_slack_would_not_take_becomes_a_list(columns: int, rows: int, cell: str) -> None:
    row = Row(label="Row", cells=(Statement(text=cell),) * columns)
    table = Table(heading="T", columns=("Name",) * columns, rows=(row,) * rows)
    rendered = blocks(_with(table))
    assert "table" not in [block["type"] for block in rendered]
    assert "".join(map(_words, rendered)).count(f"Row: Name: {cell}") == rows


def test_what_differs_is_the_native_table_even_after_figures() -> None:
    table, figures, *_ = FLASK_OR_DJANGO.parts
    shown = blocks(_with(figures, table))
    assert [block["rows"][0][1]["text"] for block in shown if block["type"] == "table"] == ["Flask"]
    assert "Flask: 743 req/s" in "".join(map(_words, shown))


def test_only_the_first_table_is_native() -> None:
    table = next(part for part in FLASK_OR_DJANGO.parts if isinstance(part, Table))
    first, second = (block for block in blocks(_with(table, table)) if "ORM" in str(block))
    assert first["type"] == "table"
    assert "ORM: Flask: none [1]; Django: built in [2]" in _words(second)


def test_figures_are_a_table_with_their_benchmark_and_caveat() -> None:
    figures = next(part for part in FLASK_OR_DJANGO.parts if isinstance(part, Figures))
    shown = blocks(_with(figures))
    (table,) = [block for block in shown if block["type"] == "table"]
    assert [cell["text"] for cell in table["rows"][1]] == ["Flask", "743 req/s"]
    assert "Benchmark of a blog, 2025. One machine. [1]" in str(shown)


def test_statuses_are_told_in_words() -> None:
    assert "Flask: Wrong: Flask is dying. [1]" in "".join(map(_words, blocks(FLASK_OR_DJANGO)))
    assert "Django: Disputed: Django is slow. [2]" in text(FLASK_OR_DJANGO)


def test_sources_are_links_with_their_dates() -> None:
    small_print = "\n".join(texts("mrkdwn", blocks(FLASK_OR_DJANGO, FULL)))
    assert "[1] <https://f.example/?a=1&amp;b=2|Flask &amp; friends>, as of 2026-11-03" in small_print
    assert "[2] <https://d.example/|Django docs>, as of 2025-07" in small_print
    assert "<https://versus.example/?q=a&amp;b|Open as a page>" in small_print


@pytest.mark.parametrize(
    ("frame", "count", "shown", "left"),
    [(FULL, 5, 5, 0), (FULL, 6, 4, 2), (FULL, 30, 4, 26), (Frame(), 6, 6, 0)],
)
def test_of_many_sources_a_few_stand_below_where_a_button_shows_all(
    frame: Frame, count: int, shown: int, left: int
) -> None:
    one = FLASK_OR_DJANGO.sources[0]
    many = replace(FLASK_OR_DJANGO, sources=tuple(replace(one, number=n + 1) for n in range(count)))
    small_print = "\n".join(texts("mrkdwn", blocks(many, frame)))
    assert small_print.count("as of 2026-11-03") == shown
    assert (f"and {left} more under the button Sources" in small_print) == bool(left)
    assert text(many).count("as of 2026-11-03") == count


def test_a_next_step_is_a_button_that_carries_its_whole_question() -> None:
    (actions,) = [block for block in blocks(FLASK_OR_DJANGO) if block["type"] == "actions"]
    (button,) = actions["elements"]
    assert button["text"]["text"] == "Limits of Flask"
    assert button["value"] == button["accessibility_label"] == "What are the limitations of Flask?"


def test_only_what_is_asked_for_stands_around_an_answer() -> None:
    assert "share_answer" not in str(blocks(FLASK_OR_DJANGO))
    assert "share_answer" in str(blocks(FLASK_OR_DJANGO, FULL))
    assert blocks(FLASK_OR_DJANGO, FULL)[0]["elements"][0]["text"] == LEAD


def rows_of(frame: Frame) -> list[Json]:
    return [block for block in blocks(FLASK_OR_DJANGO, frame) if block["type"].endswith("actions")]


def ids(row: Json) -> list[str]:
    return [element["action_id"] for element in row["elements"]]


def test_the_buttons_stand_in_three_rows_each_for_one_purpose() -> None:
    going_on, keeping, voting = rows_of(FULL)
    assert ids(going_on) == ["ask_next_1", "compare_more", "other_use_case", "open_questionnaire"]
    assert ids(keeping) == ["show_sources", "save_answer", "share_answer", "copy_link", "save_record"]
    assert ids(voting) == ["feedback"]


def test_what_the_menus_change_stands_in_the_id_of_their_block_or_there_are_none() -> None:
    assert rows_of(FULL)[0]["block_id"] == ASKED
    long = replace(FULL, buttons=replace(BUTTONS, asked="v=1&i=compare" + "&s=flask" * 40))
    assert ids(rows_of(long)[0]) == ["ask_next_1", "open_questionnaire"]


@pytest.mark.parametrize(
    ("buttons", "label", "value"),
    [
        (BUTTONS, "Share to channel", f"|{ASKED}"),
        (replace(BUTTONS, root="1.5"), "Share in the thread", f"1.5|{ASKED}"),
        (replace(BUTTONS, private=False), "Share", ASKED),
        (replace(BUTTONS, is_old=True), None, None),
    ],
    ids=["in a channel", "in a thread", "seen by others", "given before"],
)
def test_an_answer_is_shared_to_where_it_stands_or_to_a_place_of_choice(
    buttons: Buttons, label: str | None, value: str | None
) -> None:
    shares = [one for one in rows_of(Frame(buttons=buttons))[1]["elements"] if "share" in one["action_id"]]
    assert [(one["text"]["text"], one["value"]) for one in shares] == ([(label, value)] if label else [])


def test_before_any_part_of_a_long_answer_goes_the_menus_go() -> None:
    part = Points(heading="h", points=(Statement(text="x" * 100),) * 100)
    menus = replace(FULL, buttons=replace(BUTTONS, others=tuple((f"s{n}", "y" * 75) for n in range(90))))
    long = replace(FLASK_OR_DJANGO, parts=(part,))
    shown = str(blocks(long, menus))
    assert "compare_more" not in shown
    assert shown.count("x" * 100) == 100


def test_a_reply_that_does_not_answer_has_no_headline() -> None:
    question = replace(FLASK_OR_DJANGO.question, outcome="decline")
    (first, *_) = blocks(replace(FLASK_OR_DJANGO, question=question, title="Not my field"))
    assert _words(first) == "Not my field\nDjango brings more; Flask leaves more to you. [1][2]"


def test_what_is_left_out_is_named() -> None:
    long = Points(heading="Long story", points=(Statement(text="word " * 700, cites=(1,)),) * 4)
    short = Points(heading="Short story", points=(Statement(text="brief"),))
    answer = _with(short, long, Note(text="Mind this."))
    for shown in (str(blocks(answer)), text(answer)):
        assert "Left out to fit in a message: Long story." in shown
        assert "brief" in shown
        assert "Mind this." in shown
        assert "word word" not in shown


def test_the_text_holds_the_whole_answer() -> None:
    assert text(FLASK_OR_DJANGO).splitlines() == [
        "Flask vs Django",
        "Django brings more; Flask leaves more to you. [1][2]",
        "",
        "What differs",
        "- Licence: Flask: BSD; Django: BSD",
        "- ORM: Flask: none [1]; Django: built in [2]",
        "",
        "Requests",
        "- Flask: 743 req/s",
        "- Django: 892 req/s",
        "Benchmark of a blog, 2025. One machine. [1]",
        "",
        "Watch out",
        "- Flask: Wrong: Flask is dying. [1]",
        "- Django: Disputed: Django is slow. [2]",
        "",
        "Nobody reviewed this pair.",
        "",
        "Sources",
        "[1] <https://f.example/?a=1&amp;b=2|Flask &amp; friends>, as of 2026-11-03",
        "[2] <https://d.example/|Django docs>, as of 2025-07",
        "",
        "You could also ask",
        "- What are the limitations of Flask?",
    ]


def test_a_long_bottom_line_is_cut_between_words_and_says_so() -> None:
    shown = text(replace(FLASK_OR_DJANGO, bottom_line=Statement(text="wordy " * 2_000)))
    assert len(shown) <= TEXT_LIMIT
    assert "wordy … (cut)" in shown


def _with(*parts: Part) -> Answer:
    return replace(FLASK_OR_DJANGO, parts=parts)


def _words(block: dict[str, Any]) -> str:
    """Give the words of rich text, one line a paragraph or bullet."""
    if "text" in block:
        return str(block["text"])
    inner = "" if block.get("type") == "rich_text_section" else "\n"
    return inner.join(map(_words, block.get("elements", [])))
