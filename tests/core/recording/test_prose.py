"""What people write shows in Markdown as they typed it, and does nothing."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from bot.core.recording.prose import line, prose, quoted

READ = MarkdownIt("commonmark")
"""Another program's reading of what we write."""


def kinds(text: str) -> set[str]:
    """Give what a reader of Markdown takes the parts of a text for."""
    found = set()
    for token in READ.parse(text):
        found |= {token.type, *(child.type for child in token.children or ())}
    return found


def seen(text: str) -> str:
    """Give the words that a reader of Markdown shows."""
    return "".join(
        child.content if child.type == "text" else " "
        for token in READ.parse(text)
        for child in token.children or ()
    )


HARMLESS = {"paragraph_open", "paragraph_close", "inline", "text", "softbreak"}
LISTS = {"bullet_list_open", "bullet_list_close", "list_item_open", "list_item_close"}
LINKS = {"link_open", "link_close"}


@pytest.mark.parametrize(
    ("typed", "safe"),
    [
        ("plain words", "plain words"),
        ("*bold* _it_ `code`", r"\*bold\* \_it\_ \`code\`"),
        ("<script>alert(1)</script>", r"\<script\>alert(1)\</script\>"),
        ("&lt;b&gt;", r"\&lt;b\&gt;"),
        ("[click](javascript:alert(1))", r"\[click\](javascript:alert(1))"),
        ("![x](http://evil.example/x.png)", r"\!\[x\](<http://evil.example/x.png>)"),
        ("# heading", r"\# heading"),
        ("--- ", r"\---"),
        ("===", r"\==="),
        ("+ plus", r"\+ plus"),
        ("1. first", r"1\. first"),
        ("2026 was", "2026 was"),
        ("> quote", r"\> quote"),
        ("a | b", r"a \| b"),
        ("see https://one.example/a_b?c=*d*&e=1.", "see <https://one.example/a_b?c=*d*&e=1>."),
        ("zero\u200bwidth\u202eturned\x00", "zerowidthturned"),
        ("", ""),
    ],
)
def test_a_line_is_made_safe(typed: str, safe: str) -> None:
    assert line(typed) == safe


def test_paragraphs_and_lists_are_kept() -> None:
    typed = "One.\r\nTwo.\r\n\r\n\r\n- a *b*\r\n* c\r\nThree.\n\n    indented"
    assert prose(typed) == "One.\nTwo.\n\n* a \\*b\\*\n* c\n\nThree.\n\nindented"


@given(typed=st.text())
def test_whatever_is_typed_is_words_lists_and_links_only(typed: str) -> None:
    assert kinds(prose(typed)) <= HARMLESS | LISTS | LINKS
    assert kinds(line(typed)) <= HARMLESS | LINKS


MARKUP = st.lists(st.sampled_from(list("-+*#>`~=_|:[]()!<&;\\1. \n\tab\"'{}^$@/")), max_size=30).map("".join)


@given(typed=MARKUP)
def test_whatever_could_be_markup_is_seen_as_it_was_typed(typed: str) -> None:
    assert kinds(line(typed)) <= HARMLESS
    assert seen(line(typed)).split() == typed.split()


@given(typed=st.text())
def test_a_heading_stays_a_heading_and_an_item_an_item(typed: str) -> None:
    after = f"# {line(typed)}\n\n* {line(typed)}\n"
    assert kinds(after) <= HARMLESS | LISTS | LINKS | {"heading_open", "heading_close"}


@given(typed=st.text())
def test_links_lead_to_the_web_and_show_where(typed: str) -> None:
    for token in READ.parse(prose(f"{typed} https://a.example/{typed}")):
        for place, child in enumerate(token.children or ()):
            if child.type == "link_open":
                assert str(child.attrs["href"]).startswith(("https://", "http://"))
                assert token.children
                assert token.children[place + 1].content.startswith(("https://", "http://"))


@given(typed=st.text())
def test_a_scalar_of_yaml_is_one(typed: str) -> None:
    found = yaml.safe_load(f"key: {quoted(typed)}\nlast: true")
    assert isinstance(found["key"], str)
    assert found["last"] is True
    assert found["key"] == yaml.safe_load(quoted(found["key"]))
