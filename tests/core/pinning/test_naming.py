"""Ids of pinned answers: the same for the same content, and nothing that could be guessed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.pinning import SHORT, name, normalised
from bot.core.pinning.naming import ALPHABET, LENGTH

SECRET = bytes(range(32))


def test_an_id_is_fixed_for_ever_by_secret_and_content() -> None:
    # Worked out once with `openssl dgst -sha256 -mac HMAC`; a change here breaks every link there is.
    assert name(SECRET, "content") == "6x95h18fhhq80tbhv4tmjcerrs"


@given(content=st.text())
def test_an_id_has_130_bits_in_an_alphabet_without_doubles(content: str) -> None:
    found = name(SECRET, content)
    assert len(found) == LENGTH == 26
    assert set(found) <= set(ALPHABET)
    assert len(set(ALPHABET)) == 32
    assert not set("ilou") & set(ALPHABET)


@given(content=st.text(), other=st.text())
def test_other_content_has_another_id(content: str, other: str) -> None:
    assert (name(SECRET, content) == name(SECRET, other)) == (content == other)


@given(content=st.text(), secret=st.binary(min_size=32, max_size=32))
def test_who_knows_the_content_but_not_the_secret_cannot_tell_the_id(content: str, secret: bytes) -> None:
    assert (name(secret, content) == name(SECRET, content)) == (secret == SECRET)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("0q15pbxfjaz2axhmevh6tcwvhe", "0q15pbxfjaz2axhmevh6tcwvhe"),
        ("0Q15PBXF", "0q15pbxf"),
        ("oqI5-pbxl", "0q15pbx1"),
        (" 0q15 pbxf ", "0q15pbxf"),
        pytest.param("0q15pbx", "", id="too short"),
        pytest.param("0q15pbxfu", "", id="a letter that is in no id"),
        pytest.param("0q15pbxfjaz2axhmevh6tcwvhe0", "", id="too long"),
        pytest.param("-" * 10_000, "", id="far too long"),
        pytest.param("", "", id="nothing"),
        pytest.param("%_%_%_%_", "", id="wildcards"),
    ],
)
def test_an_id_is_read_as_it_was_meant(typed: str, meant: str) -> None:
    assert normalised(typed) == meant


@given(content=st.text())
def test_every_id_and_its_short_form_is_read_as_itself(content: str) -> None:
    found = name(SECRET, content)
    assert normalised(found.upper()) == found
    assert normalised(found[:SHORT]) == found[:SHORT]
