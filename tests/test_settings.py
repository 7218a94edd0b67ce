"""The environment is read once; whatever is wrong with it is said at once, and no secret is printed."""

from __future__ import annotations

import pytest

from bot.core.errors import SettingsError
from bot.settings import CHECKOUT, NEEDS_TRANSPORT, WRONG_DATABASE, Settings

BOT = {"SLACK_BOT_TOKEN": "xoxb-1"}


def problems_of(environment: dict[str, str]) -> tuple[str, ...]:
    with pytest.raises(SettingsError) as caught:
        Settings.from_environment(environment)
    return caught.value.problems


def test_an_empty_environment_gives_the_local_web_page() -> None:
    settings = Settings.from_environment({})
    assert (settings.host, settings.port) == ("127.0.0.1", 3000)
    assert settings.knowledge == CHECKOUT / "knowledge"
    assert settings.database_url.get_secret_value() == "sqlite:///data/versus.db"
    assert settings.slack_bot_token is None
    assert not settings.watch


def test_without_an_argument_the_process_environment_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PORT", "4711")
    assert Settings.from_environment().port == 4711


@pytest.mark.parametrize(
    "slack",
    [
        pytest.param(BOT | {"SLACK_APP_TOKEN": "xapp-1"}, id="socket mode"),
        pytest.param(BOT | {"SLACK_SIGNING_SECRET": "s"}, id="http"),
        pytest.param(BOT | {"SLACK_APP_TOKEN": "xapp-1", "SLACK_SIGNING_SECRET": "s"}, id="both"),
        pytest.param({"SLACK_BOT_TOKEN": "", "SLACK_APP_TOKEN": "  "}, id="empty counts as unset"),
    ],
)
def test_whole_slack_settings_are_taken(slack: dict[str, str]) -> None:
    Settings.from_environment(slack)


@pytest.mark.parametrize(
    ("environment", "problem"),
    [
        pytest.param(BOT, NEEDS_TRANSPORT, id="bot token alone"),
        pytest.param(
            {"SLACK_APP_TOKEN": "xapp-1"},
            "SLACK_BOT_TOKEN is not set; wanted a bot token (xoxb-...), because SLACK_APP_TOKEN is set",
            id="app token alone",
        ),
        pytest.param(
            {"SLACK_BOT_TOKEN": "xoxp-1", "SLACK_SIGNING_SECRET": "s"},
            "SLACK_BOT_TOKEN is wrong: wanted a token that starts with xoxb-",
            id="a user token for a bot token",
        ),
        pytest.param(
            BOT | {"SLACK_APP_TOKEN": "xoxb-2"},
            "SLACK_APP_TOKEN is wrong: wanted a token that starts with xapp-",
            id="a bot token for an app token",
        ),
        pytest.param(
            {"SLACK_API_URL": "slack.example"},
            "SLACK_API_URL is wrong: wanted an address that starts with https:// or http://",
            id="an address without a scheme",
        ),
        pytest.param(
            {"PORT": "http"},
            "PORT is wrong: wanted a whole number",
            id="a word for a port",
        ),
        pytest.param({"PORT": "70000"}, "PORT is wrong: wanted a port from 0 to 65535", id="a port too high"),
        pytest.param(
            {"VERSUS_DATABASE_URL": "mysql://root:hunter2@db/versus"},
            f"VERSUS_DATABASE_URL is wrong: {WRONG_DATABASE}",
            id="an unknown database",
        ),
        pytest.param(
            {"VERSUS_DATABASE_URL": "versus.db"},
            f"VERSUS_DATABASE_URL is wrong: {WRONG_DATABASE}",
            id="a file name for a database address",
        ),
        pytest.param(
            {"VERSUS_WATCH": "often"},
            "VERSUS_WATCH is wrong: wanted 1 or 0",
            id="neither yes nor no",
        ),
    ],
)
def test_what_is_wrong_is_named_with_what_was_wanted(environment: dict[str, str], problem: str) -> None:
    assert problems_of(environment) == (problem,)


def test_everything_wrong_is_named_at_once() -> None:
    wrong = {"SLACK_APP_TOKEN": "no", "SLACK_SIGNING_SECRET": "s", "PORT": "x", "VERSUS_PUBLIC_URL": "x"}
    named = [problem.split(" ", 1)[0] for problem in problems_of(wrong)]
    assert named == ["SLACK_APP_TOKEN", "PORT", "VERSUS_PUBLIC_URL", "SLACK_BOT_TOKEN"]


def test_no_secret_is_printed() -> None:
    secrets = {
        "SLACK_BOT_TOKEN": "xoxb-hush",
        "SLACK_APP_TOKEN": "xapp-hush",
        "SLACK_SIGNING_SECRET": "hush",
        "VERSUS_DATABASE_URL": "postgresql://versus:hush@db/versus",
    }
    settings = Settings.from_environment(secrets)
    assert "hush" not in f"{settings!r} {settings} {settings.model_dump_json()}"
    refused = dict.fromkeys(secrets, "hush")
    assert "hush" not in " ".join(problems_of(refused))


def test_settings_are_frozen() -> None:
    with pytest.raises(ValueError, match="frozen"):
        Settings.from_environment({}).port = 1
