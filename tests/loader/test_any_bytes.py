"""Whatever bytes a file holds, and whatever is cut from or put into it: faults, never an exception."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.errors import Fault
from bot.loader import read
from tests.loader.lamps import ARGAND, LAMPS, copied

FILES = st.sampled_from(sorted(str(path.relative_to(LAMPS)) for path in LAMPS.rglob("*.yaml")))

INSERTED = st.binary(max_size=8) | st.sampled_from(
    [b"&a ", b"*a", b"!!binary ", b"<<: ", b"{", b"- ", b"? ", b"|\n", b": ", b"\n", b"%YAML", b"id: x\n"]
)

SHAPES = st.recursive(
    st.text(alphabet="ab:#-'\"[]{}&*!|>%@`, \n", max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text("abc", max_size=2), inner, max_size=3)
    ),
    max_leaves=12,
)


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    with TemporaryDirectory() as folder:
        yield copied(Path(folder))


def faults_with(folder: Path, file: str, content: bytes) -> list[Fault]:
    """Give the faults of the knowledge while a file has this content."""
    path = folder / file
    try:
        path.write_bytes(content)
        return read(folder).faults
    finally:
        path.write_bytes((LAMPS / file).read_bytes())


@given(content=st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_any_bytes_are_a_fault(folder: Path, content: bytes) -> None:
    assert any(fault.file == ARGAND for fault in faults_with(folder, ARGAND, content))


@given(SHAPES)
def test_data_of_any_shape_is_a_fault(folder: Path, data: object) -> None:
    assert any(fault.file == ARGAND for fault in faults_with(folder, ARGAND, repr(data).encode()))


@given(file=FILES, start=st.integers(0, 1500), cut=st.integers(0, 40), put=INSERTED)
def test_an_edit_anywhere_is_read_or_refused_in_words(
    folder: Path, file: str, start: int, cut: int, put: bytes
) -> None:
    sound = (LAMPS / file).read_bytes()
    for fault in faults_with(folder, file, sound[:start] + put + sound[start + cut :]):
        assert fault.found, fault
        assert "something else" not in fault.wanted, fault
