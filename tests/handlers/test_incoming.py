"""Slack's mark-up taken off what people wrote."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.incoming import HELP, UNSEEN, question, words


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("<@U0BOT> Flask or Django?", "Flask or Django?"),
        ("<@U0BOT|versus> Flask <@U2>?", "Flask ?"),
        ("<!here> <!channel|channel> <!subteam^S1|@devs> Flask?", "Flask?"),
        ("see <#C1|general>", "see general"),
        ("<https://flask.example|Flask> or <https://django.example>", "Flask or https://django.example"),
        ("AT&amp;T &lt;b&gt; &amp;lt;", "AT&T <b> &lt;"),
        (":wave: Flask :thumbsup::skin-tone-3:", "Flask"),
        ("at 10:30: std::vector", "at 10:30: std::vector"),
        ("flask\x00 \u202edjango\u202c", "flask django"),
        ("line one\nline two", "line one\nline two"),
    ],
    ids=[
        "mention",
        "named mention",
        "broadcasts",
        "channel",
        "links",
        "escapes",
        "emoji",
        "colons",
        "unseen",
        "lines",
    ],
)
def test_words(text: str, said: str) -> None:
    assert words(text) == said


@pytest.mark.parametrize("text", ["", " \n", "<@U0BOT>", ":tada:", "\x00", "?", "help", "<@U0BOT> Help!"])
def test_a_message_in_which_nothing_is_asked_asks_for_help(text: str) -> None:
    assert question(text) == HELP


@given(st.text())
def test_typed_text_comes_back_as_typed_but_for_the_unseen(text: str) -> None:
    typed = text.replace(":", "")
    sent = typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert words(f"<@U0BOT> {sent}") == words_seen(typed)


def words_seen(text: str) -> str:
    return "".join(one for one in text if not UNSEEN.match(one)).strip()
