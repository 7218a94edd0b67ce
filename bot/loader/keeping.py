"""Knowledge made ready once and kept for the next start.

A command that answers one question cannot wait until all is read, checked and indexed. What is ready is
kept beside the compiled code and trusted like it: whoever can write there can change the program as well.
It is used only if neither the knowledge nor the code that made it has changed.
"""

from __future__ import annotations

import contextlib
import gc
import os
import pickle
import sys
from collections.abc import Iterator
from importlib.util import source_hash
from pathlib import Path
from typing import NamedTuple

from bot import loader
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
    """Knowledge from which questions can be answered at once."""

    catalog: Catalog
    understanding: Understanding


def load_ready(folder: Path, place: Path = PLACE) -> Ready:
    """Give the knowledge of a folder, from `place` if it was kept there. Raises KnowledgeError."""
    key = _key(folder)
    path = place / NAME.format(key=key)
    with contextlib.suppress(Exception):  # nothing is kept, or half of it: it is made anew
        return _kept(path)
    catalog = loader.load(folder)
    ready = Ready(catalog, Understanding(catalog))
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
    suffixes = (folder, (".yaml", ".json")), (CODE / "core", ".py"), (CODE / "loader", ".py")
    for root, suffix in suffixes:
        for file in _files(root, suffix):
            content = b"" if file.stat().st_size > LARGEST_FILE else file.read_bytes()
            contents.append(b"%s\0%d\0%s" % (os.fsencode(file.relative_to(root)), len(content), content))
    return source_hash(b"".join(contents)).hex()


def _files(root: Path, suffix: str | tuple[str, ...]) -> Iterator[Path]:
    for folder, folders, files in os.walk(root):
        folders.sort()
        yield from (
            path for file in sorted(files) if file.endswith(suffix) and (path := Path(folder, file)).is_file()
        )


def _kept(path: Path) -> Ready:
    content = path.read_bytes()
    collecting = gc.isenabled()
    gc.disable()  # none of the many new objects is garbage; looking for some takes as long as reading them
    try:
        ready: Ready = pickle.loads(content)  # noqa: S301 - as safe as the code beside it
    finally:
        if collecting:
            gc.enable()
    return ready


def _keep(path: Path, ready: Ready) -> None:
    path.parent.mkdir(exist_ok=True)
    unfinished = path.with_suffix(f".{os.getpid()}")
    unfinished.write_bytes(pickle.dumps(ready, pickle.HIGHEST_PROTOCOL))
    unfinished.replace(path)
    for old in sorted(path.parent.glob(NAME.format(key="*")), key=os.path.getmtime)[:-KEPT]:
        old.unlink(missing_ok=True)
