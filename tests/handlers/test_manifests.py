"""The Slack manifests ask for what the handlers use: no more, no less."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable
from typing import Any, TypeVar

import pytest
import yaml
from slack_sdk.web.async_client import AsyncWebClient

from bot.advisor import Advisor
from handlers import lifecycle
from handlers.app import SURFACES
from handlers.preferences import DEFAULT
from handlers.replies import Replies
from tests.conftest import CHECKOUT

Json = dict[str, Any]
Listener = TypeVar("Listener", bound=Callable[..., Any])

MANIFESTS = ("manifest-socket-mode.yaml", "manifest-http.yaml")
ADDRESS = "https://versus.example.com/slack/events"

EVENT_AS_SUBSCRIBED = {"message": "message.im"}
"""Of all messages, only direct ones are subscribed to; other events are subscribed to under their names."""

# https://docs.slack.dev/reference/scopes
SCOPES_OF_EVENT = {
    "app_home_opened": (),
    "app_mention": ("app_mentions:read",),
    "app_uninstalled": (),
    "link_shared": ("links:read",),
    "member_joined_channel": ("channels:read", "groups:read"),
    "message.im": ("im:history",),
    "tokens_revoked": (),
}
SCOPE_OF_METHOD = {
    "assistant_threads_setSuggestedPrompts": "assistant:write",
    "auth_test": None,
    "chat_getPermalink": None,
    "chat_postEphemeral": "chat:write",
    "chat_postMessage": "chat:write",
    "chat_unfurl": "links:write",
    "conversations_history": "im:history",
    "files_upload_v2": "files:write",
    "views_open": None,
    "views_publish": None,
    "views_push": None,
    "views_update": None,
}
SCOPE_OF_COMMANDS = "commands"


class Registry:
    """Takes registrations as an app does, and keeps their names."""

    def __init__(self) -> None:
        self.events: set[str] = set()
        self.commands: list[str] = []
        self.shortcuts: list[str] = []
        self.actions: list[str | re.Pattern[str]] = []
        self.views: list[str] = []

    def event(self, name: str, *, matchers: object = ()) -> Callable[[Listener], Listener]:
        """Register for an event, or for some of its kind."""
        del matchers
        self.events.add(name)
        return lambda listener: listener

    def command(self, name: str) -> Callable[[Listener], Listener]:
        """Register for a command."""
        self.commands.append(name)
        return lambda listener: listener

    def shortcut(self, name: str) -> Callable[[Listener], Listener]:
        """Register for a shortcut."""
        self.shortcuts.append(name)
        return lambda listener: listener

    def view(self, name: str) -> Callable[[Listener], Listener]:
        """Register for the submission of a modal."""
        self.views.append(name)
        return lambda listener: listener

    def action(self, name: str | re.Pattern[str]) -> Callable[[Listener], Listener]:
        """Register for a click."""
        self.actions.append(name)
        return lambda listener: listener


@pytest.fixture(scope="module")
def registered(advisor: Advisor) -> Registry:
    """Give what all surfaces register."""
    registry, replies = Registry(), Replies(advisor, DEFAULT)
    for surface in SURFACES:
        surface.register(registry, advisor, replies)  # type: ignore[arg-type]
    lifecycle.register(registry, lambda: None)  # type: ignore[arg-type]
    return registry


@pytest.fixture(params=MANIFESTS)
def manifest(request: pytest.FixtureRequest) -> Json:
    """Give each manifest."""
    found: Json = yaml.safe_load((CHECKOUT / "deploy" / request.param).read_text(encoding="utf-8"))
    return found


def test_it_subscribes_to_the_events_that_are_handled(manifest: Json, registered: Registry) -> None:
    subscribed = manifest["settings"]["event_subscriptions"]["bot_events"]
    assert subscribed == sorted(EVENT_AS_SUBSCRIBED.get(event, event) for event in registered.events)


def test_it_declares_the_commands_that_are_handled(manifest: Json, registered: Registry) -> None:
    declared = [command["command"] for command in manifest["features"]["slash_commands"]]
    assert declared == registered.commands


def test_it_declares_the_shortcuts_that_are_handled(manifest: Json, registered: Registry) -> None:
    declared = [shortcut["callback_id"] for shortcut in manifest["features"]["shortcuts"]]
    assert declared == registered.shortcuts


def test_it_turns_clicks_on_because_buttons_and_modals_are_handled(
    manifest: Json, registered: Registry
) -> None:
    handled = registered.actions + registered.shortcuts + registered.views
    assert manifest["settings"]["interactivity"]["is_enabled"] is bool(handled)


def test_no_name_is_handled_twice(registered: Registry) -> None:
    for names in (registered.commands, registered.shortcuts, registered.actions, registered.views):
        assert len(set(names)) == len(names)


def test_it_asks_for_the_least_scopes(manifest: Json, registered: Registry) -> None:
    events = (EVENT_AS_SUBSCRIBED.get(event, event) for event in registered.events)
    needed = {scope for event in events for scope in SCOPES_OF_EVENT[event]}
    needed |= {SCOPE_OF_COMMANDS} if registered.commands or registered.shortcuts else set()
    needed |= {scope for method in _methods_called() if (scope := SCOPE_OF_METHOD[method])}
    assert set(manifest["oauth_config"]["scopes"]["bot"]) == needed


def test_people_can_write_to_the_bot_directly(manifest: Json) -> None:
    home = manifest["features"]["app_home"]
    assert home["home_tab_enabled"] is True
    assert (home["messages_tab_enabled"], home["messages_tab_read_only_enabled"]) == (True, False)


def test_it_is_an_agent_and_no_assistant(manifest: Json) -> None:
    assert 1 <= len(manifest["features"]["agent_view"]["agent_description"]) <= 300
    assert "assistant_view" not in manifest["features"]


def test_it_names_the_hosts_of_links_alone(manifest: Json) -> None:
    domains = manifest["features"]["unfurl_domains"]
    assert 1 <= len(domains) <= 5
    assert all(re.fullmatch(r"[a-z0-9-]+(\.[a-z0-9-]+)+", domain) for domain in domains)


def test_it_keeps_the_limits_of_manifests(manifest: Json) -> None:
    about = manifest["display_information"]
    assert len(about["name"]) <= 35
    assert len(about["description"]) <= 140
    assert 175 <= len(about["long_description"]) <= 4_000
    assert all(len(one["command"]) <= 32 for one in manifest["features"]["slash_commands"])
    assert all(len(one["name"]) <= 24 for one in manifest["features"]["shortcuts"])
    assert all(len(one["description"]) <= 150 for one in manifest["features"]["shortcuts"])


def test_the_two_differ_only_in_how_slack_reaches_the_app() -> None:
    socket_mode, http = (
        yaml.safe_load((CHECKOUT / "deploy" / name).read_text(encoding="utf-8")) for name in MANIFESTS
    )
    addressed = [
        http["settings"]["event_subscriptions"],
        http["settings"]["interactivity"],
        *http["features"]["slash_commands"],
    ]
    assert {place.pop("request_url", None) or place.pop("url") for place in addressed} == {ADDRESS}
    assert socket_mode["settings"].pop("socket_mode_enabled") is True
    assert http["settings"].pop("socket_mode_enabled") is False
    assert http == socket_mode


def _methods_called() -> set[str]:
    """Give the Web API methods that the handlers name, as the SDK spells them."""
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in (CHECKOUT / "handlers").glob("*.py")]
    names = {node.attr for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    return names & vars(AsyncWebClient).keys()
