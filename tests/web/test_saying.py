"""A statement as mark-up: all of it escaped, its sources beside its last word, bars as pictures."""

from __future__ import annotations

import re

import pytest

from bot.core.answer import Statement
from bot.web.saying import cited, said


@pytest.mark.parametrize(
    ("text", "widths"),
    [
        ("83% ████████░░", ["100", "80"]),
        ("100% ██████████", ["100", "100"]),
        ("3% ░░░░░░░░░░", ["100", "0"]),
        ("no bar", []),
    ],
)
def test_a_bar_of_blocks_becomes_a_picture_that_nobody_has_to_hear(text: str, widths: list[str]) -> None:
    html = said(Statement(text=text), frozenset())
    assert re.findall('<rect[^>]* width="([0-9]+)"', html) == widths
    assert html.count('aria-hidden="true"') == bool(widths)
    assert not {*"█░"} & {*html}
    assert html.startswith(text.partition(" ")[0])


def test_the_first_source_stays_beside_the_last_word() -> None:
    html = said(Statement(text="Flask & <b> is small.", cites=(1, 2)), frozenset())
    assert html == (
        "Flask &amp; &lt;b&gt; is small.&nbsp;"
        '<a class="cite" href="#source-1">[1]</a> <a class="cite" href="#source-2">[2]</a>'
    )


def test_what_has_no_source_ends_with_its_last_word() -> None:
    assert cited(()) == ""
    assert said(Statement(text="Flask."), frozenset()) == "Flask."
