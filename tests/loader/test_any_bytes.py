"""Whatever bytes a file holds, and whatever is cut from or put into it: faults, never an exception."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.loader import read
from tests.loader.lamps import ARGAND, LAMPS, copied

SOUND = (LAMPS / ARGAND).read_bytes()


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    with TemporaryDirectory() as folder:
        yield copied(Path(folder))


@given(content=st.one_of(st.binary(max_size=300), st.text(max_size=300).map(str.encode)))
def test_any_bytes_are_a_fault(folder: Path, content: bytes) -> None:
    (folder / ARGAND).write_bytes(content)
    assert any(fault.file == ARGAND for fault in read(folder).faults)


@given(
    start=st.integers(0, len(SOUND)),
    cut=st.integers(0, 40),
    put=st.one_of(
        st.binary(max_size=8),
        st.sampled_from(
            [b"&a ", b"*a", b"!!binary ", b"<<: ", b"{", b"- ", b"? ", b"|\n", b": ", b"\n", b"%YAML"]
        ),
    ),
)
def test_an_edit_anywhere_is_read_or_refused(folder: Path, start: int, cut: int, put: bytes) -> None:
    (folder / ARGAND).write_bytes(SOUND[:start] + put + SOUND[start + cut :])
    for fault in read(folder).faults:
        assert fault.found, fault
        assert "something else" not in fault.wanted, fault


@given(
    st.recursive(
        st.text(alphabet="ab:#-'\"[]{}&*!|>%@`, \n", max_size=8),
        lambda inner: (
            st.lists(inner, max_size=3) | st.dictionaries(st.text("abc", max_size=2), inner, max_size=3)
        ),
        max_leaves=12,
    )
)
def test_data_of_any_shape_is_a_fault(folder: Path, data: object) -> None:
    (folder / ARGAND).write_text(repr(data))
    assert any(fault.file == ARGAND for fault in read(folder).faults)
