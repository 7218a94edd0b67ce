"""The report counts what is known, what is not, and what is due for another look."""

from __future__ import annotations

import http.server
import socket
import threading
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from bot.curating.links import report_links
from bot.curating.reporting import report
from tests.loader.lamps import LAMPS, copied, edited

REPORT = """\
## Claims by status

| Status | Claims |
| --- | ---: |
| confirmed | 1 |
| disputed | 1 |
| judgement | 1 |
| outdated | 1 |
| reported | 1 |

With a primary source: 2 of 5 (40%).

## Last known to hold more than 365 days ago

6 of 9 (67%) of the claims and features, the oldest:
- 1700 betty.wick
- 1780 betty-new
- 1780 argand.wick
- 1780-06 argand.chimney
- 1780-06-15 argand-bright
- 1790 betty-smokes

## Lamps

Features known: 3 of 4 (75%). Missing:
- betty: chimney

Fits known: 1 of 4 (25%). Missing:
- argand: mining
- betty: reading, mining

Aspects told of: 2 of 2 (100%).

Pairs compared by hand: 1 of 1 (100%)."""


def test_the_report_tells_what_is_missing() -> None:
    head, _, rest = report(LAMPS, date(2026, 11, 22)).partition("\n\n")
    assert head.startswith("# Knowledge ")
    assert rest == REPORT


def test_how_people_come_to_ask_is_nothing_to_fit(tmp_path: Path) -> None:
    mining = "{id: mining, name: Mining, phrase: a mine, cues: [mine]"
    folder = edited(tmp_path, "lamps/topic.yaml", mining, f"{mining}, circumstance: true")
    assert "Fits known: 1 of 2 (50%). Missing:\n- betty: reading\n" in report(folder, date(2026, 11, 22))


class Pages(http.server.BaseHTTPRequestHandler):
    """Has one page, one that is only given whole, and none else."""

    def do_HEAD(self) -> None:
        self._answer({"/page": 200, "/whole": 405}.get(self.path, 404))

    def do_GET(self) -> None:
        self._answer({"/whole": 200}.get(self.path, 404))

    def _answer(self, status: int) -> None:
        self.send_response(status)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Keep quiet."""


@pytest.fixture
def site() -> Iterator[str]:
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Pages) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def test_addresses_that_do_not_answer_are_named(tmp_path: Path, site: str) -> None:
    sources = copied(tmp_path) / "lamps/sources.yaml"
    text = sources.read_text()
    for old, new in (("argand", "page"), ("betty", "whole"), ("gazette", "gone")):
        text = text.replace(f"https://lamps.example/{old}", f"{site}/{new}")
    sources.write_text(text)
    assert report_links(tmp_path) == (f"gazette: {site}/gone: 404 Not Found\n2 of 3 addresses answer.", 1)


def test_a_server_that_is_not_there_is_told(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as nobody:
        closed = f"http://127.0.0.1:{nobody.getsockname()[1]}"
    sources = copied(tmp_path) / "lamps/sources.yaml"
    sources.write_text(sources.read_text().replace("https://lamps.example", closed))
    text, status = report_links(tmp_path)
    assert text.endswith("\n0 of 3 addresses answer.")
    assert "refused" in text
    assert status == 1
