"""A pinned answer from end to end: given in Slack, read on the web, before and after a knowledge edit."""

from __future__ import annotations

import json
import re
import shutil
import signal
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from tests.conftest import CHECKOUT
from tests.fakes.delivery import SIGNING_SECRET, OverSocketMode, signed
from tests.fakes.people import mention
from tests.fakes.slack import APP_TOKEN, BOT_TOKEN, Slack
from tests.store.conftest import new_postgresql
from tests.test_serve import Served, serving

QUESTION = "I am Bob: flaks or djagno for a microservice?"
AS_GIVEN = "Flask fits a microservice better."
EDITED = "Flask is the better fit."
PUBLIC = "https://versus.example"

OVER = {
    "http": {"SLACK_BOT_TOKEN": BOT_TOKEN, "SLACK_SIGNING_SECRET": SIGNING_SECRET},
    "socket-mode": {"SLACK_BOT_TOKEN": BOT_TOKEN, "SLACK_APP_TOKEN": APP_TOKEN},
}


async def link_of_answer(over: str, slack: Slack, served: Served) -> str:
    """Ask in Slack, and give the path of the link that the answer carries."""
    asked, answers = mention(QUESTION), len(slack.posted)
    if over == "http":
        body = json.dumps(asked)
        assert (await served.post("/slack/events", body, signed(body))).status_code == 200
    else:
        await slack.has(1, slack.sockets)
        await OverSocketMode(slack)("events_api", asked)
    await slack.has(answers + 1, slack.posted)
    message = slack.posted[-1].message
    (path,) = re.findall(rf"<{PUBLIC}(/a/[0-9a-z]{{26}})\|", str(message["blocks"]))
    assert path in message["text"], "for whoever does not see the blocks, too"
    return str(path)


async def article(served: Served, path: str) -> str:
    shown = await served.get(path)
    assert shown.status_code == 200
    return shown.text.partition("<article")[2].partition("</article>")[0]


def edit(knowledge: Path) -> None:
    comparison = knowledge / "web-frameworks/comparisons/django-flask.yaml"
    text = comparison.read_text(encoding="utf-8")
    assert AS_GIVEN in text
    comparison.write_text(text.replace(AS_GIVEN, EDITED), encoding="utf-8")


@pytest.mark.parametrize("database", ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
@pytest.mark.parametrize("over", OVER)
async def test_before_and_after_an_edit(over: str, database: str, tmp_path: Path) -> None:
    knowledge = tmp_path / "knowledge"
    shutil.copytree(CHECKOUT / "knowledge", knowledge)
    environment = {**OVER[over], "VERSUS_PUBLIC_URL": PUBLIC, "VERSUS_KNOWLEDGE": str(knowledge)}
    async with AsyncExitStack() as stack:
        slack = await stack.enter_async_context(Slack())
        environment["SLACK_API_URL"] = slack.api_url
        if database == "postgresql":
            url = await stack.enter_async_context(new_postgresql())
            environment["VERSUS_DATABASE_URL"] = url.set(drivername="postgresql").render_as_string(
                hide_password=False
            )
        async with serving(tmp_path, **environment) as served:
            path = await link_of_answer(over, slack, served)
            before = await article(served, path)
            assert AS_GIVEN in before
            assert "It still holds" in (await served.get(path)).text
            version = (await served.health())["knowledge"]["version"]

            edit(knowledge)
            served.process.send_signal(signal.SIGHUP)
            await served.health_when(lambda health: health["knowledge"]["version"] != version)
            after = (await served.get(path)).text
            assert await article(served, path) == before, "word for word"
            assert "The knowledge has changed since:" in after
            assert f"now “{EDITED}" in after
            assert await link_of_answer(over, slack, served) != path, "another answer has another link"
            assert not [word for word in ("Bob", "flaks", "djagno", "T1", "U1", "C1<") if word in after]
            assert await served.end(signal.SIGTERM) == 0

        async with serving(tmp_path, **environment) as served:
            assert await article(served, path) == before, "after a restart, too"
