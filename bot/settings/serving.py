"""Every variable Versus knows, checked and frozen.

The descriptions below are also the table of settings in deploy/README.md.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, HttpUrl, SecretStr, ValidationError
from pydantic_core import ErrorDetails

from bot.core.errors import SettingsError
from bot.settings.knowledge import CHECKOUT

NEEDS_BOT_TOKEN = "SLACK_BOT_TOKEN is not set; wanted a bot token (xoxb-...), because {given} is set"
NEEDS_TRANSPORT = (
    "SLACK_BOT_TOKEN is set, but neither SLACK_APP_TOKEN (xapp-..., for Socket Mode) "
    "nor SLACK_SIGNING_SECRET (for HTTP) is; wanted one of them"
)
SAME_COMMANDS = (
    "VERSUS_COMMAND, VERSUS_COMPARE_COMMAND and VERSUS_RECOMMEND_COMMAND are {names}; wanted three names"
)
WRONG_DATABASE = "wanted an address like sqlite:///data/versus.db or postgresql://user:password@host/database"

WANTED = {
    "int_parsing": "wanted a whole number",
    "greater_than_equal": "wanted a port from 0 to 65535",
    "less_than_equal": "wanted a port from 0 to 65535",
    "bool_parsing": "wanted 1 or 0",
}
"""The words for what the validator reports by a type of its own."""

COMMAND = re.compile(r"/[a-z0-9_-]{1,31}")
"""What Slack takes as the name of a command (https://docs.slack.dev/interactivity/implementing-slash-commands)."""

CHANNEL = re.compile(r"[CG][A-Z0-9]+")

MOST_DAYS = 3_650

DATABASE_SCHEMES = ("sqlite", "sqlite+aiosqlite", "postgres", "postgresql", "postgresql+asyncpg")


def _starts_with(prefix: str) -> AfterValidator:
    def check(secret: SecretStr) -> SecretStr:
        if not secret.get_secret_value().startswith(prefix):
            raise ValueError(f"wanted a token that starts with {prefix}")
        return secret

    return AfterValidator(check)


def _web_address(address: str) -> str:
    try:
        HttpUrl(address)
    except ValidationError:
        raise ValueError("wanted an address that starts with https:// or http://") from None
    return address


def _database_address(address: SecretStr) -> SecretStr:
    scheme, separator, _ = address.get_secret_value().partition("://")
    if not separator or scheme not in DATABASE_SCHEMES:
        raise ValueError(WRONG_DATABASE)
    return address


def _command_name(name: str) -> str:
    if not COMMAND.fullmatch(name):
        raise ValueError("wanted a slash and at most 31 small letters, digits, - or _")
    return name


def _channels(given: str) -> str:
    if given and given != "all" and not all(map(CHANNEL.fullmatch, _list(given))):
        raise ValueError("wanted ids of channels (C0123456789, with commas between them), or all")
    return given


def _list(given: str) -> list[str]:
    return [part.strip() for part in given.split(",") if part.strip()]


def _count(number: int) -> int:
    if number < 0:
        raise ValueError("wanted a whole number, 0 or more")
    return number


def _days(number: int) -> int:
    if not 1 <= number <= MOST_DAYS:
        raise ValueError(f"wanted a number of days from 1 to {MOST_DAYS}")
    return number


Channels = Annotated[str, AfterValidator(_channels)]
Count = Annotated[int, AfterValidator(_count)]
Days = Annotated[int, AfterValidator(_days)]
Command = Annotated[str, AfterValidator(_command_name)]
Address = Annotated[str, AfterValidator(_web_address)]


class Settings(BaseModel):
    """What the environment says. Secrets are masked when printed; an empty variable counts as unset."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    slack_bot_token: Annotated[SecretStr, _starts_with("xoxb-")] | None = Field(
        default=None,
        alias="SLACK_BOT_TOKEN",
        description="Bot token of the Slack app (`xoxb-...`). Unset: the web page only.",
    )
    slack_app_token: Annotated[SecretStr, _starts_with("xapp-")] | None = Field(
        default=None,
        alias="SLACK_APP_TOKEN",
        description="App-level token (`xapp-...`) with `connections:write`: connects by Socket Mode.",
    )
    slack_signing_secret: SecretStr | None = Field(
        default=None,
        alias="SLACK_SIGNING_SECRET",
        description="Signing secret: without an app token, Slack calls `/slack/events` over HTTP.",
    )
    slack_api_url: Address | None = Field(
        default=None,
        alias="SLACK_API_URL",
        description="Base address of Slack's Web API, for test workspaces. Unset: Slack itself.",
    )
    command: Command = Field(
        default="/versus",
        alias="VERSUS_COMMAND",
        description="Slack command that does all. Each command must be named so in the app's manifest, too.",
    )
    compare_command: Command = Field(
        default="/compare",
        alias="VERSUS_COMPARE_COMMAND",
        description="Slack command that compares; another name where another app has this one.",
    )
    recommend_command: Command = Field(
        default="/recommend",
        alias="VERSUS_RECOMMEND_COMMAND",
        description="Slack command that opens the questionnaire.",
    )
    private_channels: Channels = Field(
        default="",
        alias="VERSUS_PRIVATE_CHANNELS",
        description="Ids of Slack channels (with commas) where only the asker sees an answer, or `all`.",
    )
    questions_a_minute: Count = Field(
        default=20,
        alias="VERSUS_QUESTIONS_A_MINUTE",
        description="Questions one person may ask each process in a minute, in Slack; `0`: any number.",
    )
    host: str = Field(
        default="127.0.0.1",
        alias="HOST",
        description="Address to listen on; `0.0.0.0` for all.",
    )
    port: int = Field(
        default=3000,
        ge=0,
        le=65535,
        alias="PORT",
        description="Port to listen on; `0` takes any free one.",
    )
    public_url: Address | None = Field(
        default=None,
        alias="VERSUS_PUBLIC_URL",
        description="Address under which people reach the web page; Slack answers link there.",
    )
    static_site: bool = Field(
        default=False,
        alias="VERSUS_STATIC_SITE",
        description="`1`: `VERSUS_PUBLIC_URL` is a site of plain files; Slack links only to what it holds.",
    )
    knowledge: Path = Field(
        default=CHECKOUT / "knowledge",
        alias="VERSUS_KNOWLEDGE",
        description="Folder of the knowledge base. Unset: `knowledge/` of the checkout.",
    )
    database_url: Annotated[SecretStr, AfterValidator(_database_address)] = Field(
        default=SecretStr("sqlite:///data/versus.db"),
        alias="VERSUS_DATABASE_URL",
        description="Database: `sqlite:///FILE` or `postgresql://USER:PASSWORD@HOST/DATABASE`.",
    )
    kept_days: Days = Field(
        default=90,
        alias="VERSUS_KEPT_DAYS",
        description="Days for which unanswered questions and votes are kept, without who they are from.",
    )
    watch: bool = Field(
        default=False,
        alias="VERSUS_WATCH",
        description="`1`: reload the knowledge whenever a file of it changes (SIGHUP does so at any time).",
    )

    @property
    def private_channel_ids(self) -> frozenset[str]:
        """The channels of VERSUS_PRIVATE_CHANNELS, or `all` alone."""
        return frozenset(_list(self.private_channels))

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] = os.environ) -> Self:
        """Read the settings; SettingsError names everything that is wrong, at once."""
        given = {name: value.strip() for name, value in environment.items() if value.strip()}
        problems = tuple(_half_set(given))
        try:
            settings = cls.model_validate(given)
        except ValidationError as error:
            raise SettingsError((*map(_sentence, error.errors()), *problems)) from None
        problems = (*problems, *_same_commands(settings))
        if problems:
            raise SettingsError(problems)
        return settings


def _half_set(given: Mapping[str, str]) -> Iterator[str]:
    transports = [name for name in ("SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET") if name in given]
    if transports and "SLACK_BOT_TOKEN" not in given:
        yield NEEDS_BOT_TOKEN.format(given=" and ".join(transports))
    if "SLACK_BOT_TOKEN" in given and not transports:
        yield NEEDS_TRANSPORT


def _same_commands(settings: Settings) -> Iterator[str]:
    commands = (settings.command, settings.compare_command, settings.recommend_command)
    if len(set(commands)) < len(commands):
        yield SAME_COMMANDS.format(names=", ".join(commands))


def _sentence(fault: ErrorDetails) -> str:
    """Name the variable and what was wanted of it; never its value, which may be a secret."""
    wanted = WANTED.get(fault["type"], fault["msg"].removeprefix("Value error, "))
    return f"{fault['loc'][0]} is wrong: {wanted}"
