"""Knowledge made ready once and kept for the next start.

A command that answers one question cannot wait until all is read, checked and indexed. What is ready is
kept beside the compiled code and trusted like it: whoever can write there can change the program as well.
It is used only if neither the knowledge nor the code that made it has changed.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import sys
from collections.abc import Iterator
from importlib.util import source_hash
from pathlib import Path
from typing import NamedTuple

from bot import loader
from bot.core.frozen import replace
from bot.core.model import Catalog
from bot.core.understanding import Understanding

CODE = Path(__file__).parent.parent
PLACE = CODE / "__pycache__"
NAME = "knowledge-{key}.pickle"

KEPT = 4
"""So many states of the knowledge are kept, the newest."""

LARGEST_FILE = 1024 * 1024
"""In bytes. Larger ones are faults, and nothing faulty is kept."""


class Ready(NamedTuple):
    """Knowledge from which questions can be answered at once; the grams stand in `understanding` alone."""

    catalog: Catalog
    understanding: Understanding


def load_ready(folder: Path, place: Path = PLACE) -> Ready:
    """Give the knowledge of a folder, from `place` if it was kept there. Raises KnowledgeError."""
    key = _key(folder)
    path = place / NAME.format(key=key)
    with contextlib.suppress(Exception):  # nothing is kept, or half of it: it is made anew
        return _kept(path)
    catalog = loader.load(folder)
    ready = Ready(replace(catalog, grams={}), Understanding(catalog))
    with contextlib.suppress(OSError):  # where nothing can be written, nothing is kept
        if _key(folder) == key:
            _keep(path, ready)
    return ready


def _key(folder: Path) -> str:
    """Give a hash of the knowledge and of all code that has a hand in making it ready.

    It is the one by which Python knows its own compiled code; hashlib takes longer to import than this
    takes to do.
    """
    contents = [sys.version.encode()]
    suffixes = (folder, (b".yaml", b".json")), (CODE / "core", (b".py",)), (CODE / "loader", (b".py",))
    for root, endings in suffixes:
        contents += _contents(os.fsencode(root), endings)
    return source_hash(b"".join(contents)).hex()


def _contents(root: bytes, endings: tuple[bytes, ...]) -> Iterator[bytes]:
    """Give path, length and content of the files below a folder. By `os` alone: Path takes much longer."""
    for folder, folders, files in os.walk(root):
        folders.sort()
        for file in sorted(files):
            if file.endswith(endings):
                path = os.path.join(folder, file)  # noqa: PTH118
                content = _content(path)
                yield b"%s\0%d\0%s" % (path[len(root) :], len(content), content)


def _content(path: bytes) -> bytes:
    """Give the beginning of a file, one byte more than it may have; nothing of what cannot be read."""
    try:
        place = os.open(
            path, os.O_RDONLY | os.O_NONBLOCK
        )  # a pipe that nobody writes to would block for ever
    except OSError:
        return b""
    try:
        return os.read(place, LARGEST_FILE + 1)
    except OSError:
        return b""
    finally:
        os.close(place)


def _kept(path: Path) -> Ready:
    content = path.read_bytes()
    with loader.uncollected():
        ready: Ready = pickle.loads(content)  # noqa: S301 - as safe as the code beside it
    return ready


def _keep(path: Path, ready: Ready) -> None:
    path.parent.mkdir(exist_ok=True)
    unfinished = path.with_suffix(f".{os.getpid()}")
    unfinished.write_bytes(pickle.dumps(ready, pickle.HIGHEST_PROTOCOL))
    unfinished.replace(path)
    for old in sorted(path.parent.glob(NAME.format(key="*")), key=os.path.getmtime)[:-KEPT]:
        old.unlink(missing_ok=True)
