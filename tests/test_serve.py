"""`versus serve` as it is run: a real process, asked over real HTTP and told to stop by signals."""

from __future__ import annotations

import asyncio
import json
import os
import re
import shutil
import signal
import socket
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import Any

import httpx
import pytest

from bot.bootstrap import listening, serve
from bot.core import advising
from bot.core.errors import KnowledgeError, SettingsError
from bot.core.model import Catalog
from bot.core.understanding import Understanding
from bot.settings.serving import Settings
from tests.conftest import CHECKOUT
from tests.fakes.delivery import SIGNING_SECRET, OverSocketMode, signed
from tests.fakes.people import mention
from tests.fakes.slack import APP_TOKEN, BOT_TOKEN, Slack

PATIENCE = 30
"""Seconds after which a test gives up waiting; a guard against hanging, not a measurement."""

QUESTION = "Flask vs Django for a microservice?"
ASKED = f"/?q={QUESTION}"
SLACK = {"SLACK_BOT_TOKEN": BOT_TOKEN, "SLACK_APP_TOKEN": APP_TOKEN}


@pytest.fixture
def bottom_line(catalog: Catalog, understanding: Understanding) -> str:
    """How the answer to the question begins."""
    return advising.answer(catalog, understanding.read(QUESTION)).bottom_line.text


@dataclass
class Served:
    """A running process: where it answers, and what it has said so far."""

    process: asyncio.subprocess.Process
    address: str
    said: list[str]

    async def get(self, path: str) -> httpx.Response:
        async with httpx.AsyncClient(base_url=self.address, follow_redirects=True) as web:
            return await web.get(path)

    async def post(self, path: str, body: str, headers: dict[str, str]) -> httpx.Response:
        async with httpx.AsyncClient(base_url=self.address) as web:
            return await web.post(path, content=body, headers=headers | {"content-type": "application/json"})

    async def health(self) -> dict[str, Any]:
        found: dict[str, Any] = (await self.get("/healthz")).json()
        return found

    async def health_when(self, state: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """Wait until /healthz tells of that state."""
        async with asyncio.timeout(PATIENCE):
            while True:
                if state(found := await self.health()):
                    return found
                await asyncio.sleep(0.05)

    async def end(self, with_signal: signal.Signals) -> int:
        self.process.send_signal(with_signal)
        return await asyncio.wait_for(self.process.wait(), PATIENCE)


async def start(folder: Path, **environment: str) -> asyncio.subprocess.Process:
    inherited = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    return await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "serve"),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
        cwd=folder,
        env=inherited | {"PYTHONPATH": str(CHECKOUT), "PYTHONUTF8": "1", "PORT": "0"} | environment,
    )


@asynccontextmanager
async def serving(folder: Path, **environment: str) -> AsyncIterator[Served]:
    """Run the process in that folder until the test is done with it."""
    process = await start(folder, **environment)
    assert process.stdout
    said: list[str] = []
    try:
        async with asyncio.timeout(PATIENCE):
            while not (said and said[-1].startswith("Database:")):
                said.append(await _line(process.stdout, said))
        address = next(line.split()[-1] for line in said if line.startswith("Versus answers at"))
        listening = asyncio.create_task(_listen(process.stdout, said))
        yield Served(process, address, said)
        if process.returncode is None:
            process.kill()
        await listening
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


async def _line(stdout: asyncio.StreamReader, said: list[str]) -> str:
    line = (await stdout.readline()).decode()
    assert line, f"it ended before it served: {said}"
    return line.rstrip("\n")


async def _listen(stdout: asyncio.StreamReader, said: list[str]) -> None:
    while line := await stdout.readline():
        said.append(line.decode().rstrip("\n"))


async def test_it_says_what_it_serves_answers_and_stops(tmp_path: Path, bottom_line: str) -> None:
    async with serving(tmp_path) as served:
        front, answer, health = [await served.get(path) for path in ("/", ASKED, "/healthz")]
        assert QUESTION in front.text
        assert bottom_line in unescape(answer.text)
        assert health.json()["status"] == "ok"
        assert await served.end(signal.SIGTERM) == 0
    said = [line.replace(str(CHECKOUT), "HERE") for line in served.said]
    assert [re.sub(r"[0-9a-f]{12}|\d[\d-]*", "N", line) for line in said] == [
        "Versus answers at http://N.N.N.N:N/",
        "Knowledge: N web frameworks, as of N, version N, in HERE/knowledge",
        "Slack: not connected. Set SLACK_BOT_TOKEN and SLACK_APP_TOKEN to connect (see deploy/README.md)",
        "Database: SQLite, data/versus.db",
    ], "this and no more: what was asked is not logged"
    assert (tmp_path / "data/versus.db").exists()


@pytest.mark.slow
async def test_an_interrupt_from_the_keyboard_stops_it_as_well(tmp_path: Path) -> None:
    async with serving(tmp_path) as served:
        assert await served.end(signal.SIGINT) == 0


async def test_a_reload_takes_sound_knowledge_and_refuses_broken(tmp_path: Path, bottom_line: str) -> None:
    knowledge = tmp_path / "knowledge"
    shutil.copytree(CHECKOUT / "knowledge", knowledge)
    flask = knowledge / "web-frameworks/subjects/flask.yaml"
    sound = flask.read_text(encoding="utf-8")

    async with serving(tmp_path, VERSUS_KNOWLEDGE=str(knowledge)) as served:
        first = (await served.health())["knowledge"]["version"]

        flask.write_text(sound + "limtations: []\n", encoding="utf-8")
        served.process.send_signal(signal.SIGHUP)
        refused = await served.health_when(lambda health: health["status"] == "degraded")
        assert refused["knowledge"]["version"] == first
        assert any(
            "flask.yaml" in fault and "limtations" in fault for fault in refused["knowledge"]["faults"]
        )
        assert bottom_line in unescape((await served.get(ASKED)).text)

        flask.write_text(sound + "# A comment more.\n", encoding="utf-8")
        served.process.send_signal(signal.SIGHUP)
        taken = await served.health_when(lambda health: health["status"] == "ok")
        assert taken["knowledge"]["version"] != first
        assert taken["knowledge"]["faults"] == []

    log = "\n".join(served.said)
    assert f"Knowledge refused, version {first} keeps serving:" in log
    assert "flask.yaml" in log


async def test_without_its_database_it_answers_all_the_same(tmp_path: Path, bottom_line: str) -> None:
    (tmp_path / "data").write_text("a file where the folder should be", encoding="utf-8")
    async with serving(tmp_path) as served:
        assert served.said[-1].endswith("(not reached yet; questions are answered all the same)")
        assert bottom_line in unescape((await served.get(ASKED)).text)
        assert (await served.health())["store"] == "down"


async def test_in_socket_mode_a_mention_is_answered(tmp_path: Path, bottom_line: str) -> None:
    async with Slack() as slack, serving(tmp_path, **SLACK, SLACK_API_URL=slack.api_url) as served:
        assert "Slack: by Socket Mode" in served.said
        await slack.has(1, slack.sockets)
        await OverSocketMode(slack)("events_api", mention(QUESTION))
        await slack.has(1, slack.posted)
        assert await served.end(signal.SIGTERM) == 0
    assert bottom_line in slack.posted[0].message["text"]


async def test_over_http_only_a_signed_mention_is_answered(tmp_path: Path, bottom_line: str) -> None:
    over_http = {"SLACK_BOT_TOKEN": BOT_TOKEN, "SLACK_SIGNING_SECRET": SIGNING_SECRET}
    body = json.dumps(mention(QUESTION))
    async with Slack() as slack, serving(tmp_path, **over_http, SLACK_API_URL=slack.api_url) as served:
        assert f"Slack: over HTTP, at {served.address}slack/events" in served.said
        assert (await served.post("/slack/events", body, {})).status_code == 401
        assert (await served.post("/slack/events", body, signed(body))).status_code == 200
        await slack.has(1, slack.posted)
        assert await served.end(signal.SIGTERM) == 0
    assert bottom_line in slack.posted[0].message["text"]


@pytest.mark.slow
async def test_a_token_that_slack_refuses_ends_it_with_that_word(tmp_path: Path) -> None:
    async with Slack() as slack:
        refused = {"SLACK_BOT_TOKEN": "xoxb-revoked", "SLACK_API_URL": slack.api_url}
        async with serving(tmp_path, **SLACK | refused) as served:
            assert await asyncio.wait_for(served.process.wait(), PATIENCE) == 2
    assert served.said[-1] == "SLACK_BOT_TOKEN was refused by Slack: invalid_auth"


async def test_a_port_in_use_is_told_in_one_line(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        process = await start(tmp_path, PORT=str(port))
        said, _ = await asyncio.wait_for(process.communicate(), PATIENCE)
    assert process.returncode == 2
    wanted = "wanted an address that is free on this machine"
    assert said.decode() == f"HOST=127.0.0.1 PORT={port}: address already in use; {wanted}\n"


def test_small_packets_are_sent_at_once() -> None:
    with listening("127.0.0.1", 0) as listener:
        assert listener.proto == socket.IPPROTO_TCP, "else asyncio leaves Nagle's algorithm on: 40 ms a page"


@pytest.mark.parametrize(
    ("environment", "error", "words"),
    [
        pytest.param({"VERSUS_KNOWLEDGE": "nowhere"}, KnowledgeError, "no such folder", id="no knowledge"),
        pytest.param({"HOST": "192.0.2.1"}, SettingsError, "HOST=192.0.2.1 PORT=0", id="a host elsewhere"),
        pytest.param(
            {"VERSUS_DATABASE_URL": "postgresql://db:port/versus"},
            SettingsError,
            "VERSUS_DATABASE_URL is wrong: the database address cannot be read",
            id="a wrong database",
        ),
    ],
)
def test_what_hinders_the_start_is_raised(
    environment: dict[str, str], error: type[Exception], words: str
) -> None:
    with pytest.raises(error, match=words):
        serve(Settings.from_environment({"PORT": "0"} | environment))


@pytest.mark.slow
async def test_the_health_check_of_the_image_tells_a_live_process_from_a_dead_one(tmp_path: Path) -> None:
    dockerfile = (CHECKOUT / "deploy/Dockerfile").read_text(encoding="utf-8")
    check = re.search(r"^HEALTHCHECK .*\\\n *(\[.*\])$", dockerfile, re.MULTILINE)
    assert check
    program, *arguments = json.loads(check[1])
    assert program == "python"

    async def status(address: str) -> int:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, *arguments),
            env={"PORT": address.rstrip("/").rpartition(":")[2]},
            stderr=asyncio.subprocess.DEVNULL,
        )
        return await asyncio.wait_for(process.wait(), PATIENCE)

    async with serving(tmp_path) as served:
        assert await status(served.address) == 0
    assert await status(served.address) != 0


@pytest.mark.slow
@pytest.mark.parametrize(("host", "shown"), [("0.0.0.0", "localhost"), ("::1", "[::1]")])  # noqa: S104
async def test_the_address_told_can_be_opened(tmp_path: Path, host: str, shown: str) -> None:
    async with serving(tmp_path, HOST=host) as served:
        assert served.address.startswith(f"http://{shown}:")
        assert (await served.get("/")).status_code == 200
