"""What Slack sends when people do something, as it sends it."""

from __future__ import annotations

import itertools
from typing import Any

from tests.fakes.slack import BOT_USER, TEAM

Json = dict[str, Any]

_count = itertools.count(1)


def mention(text: str, *, user: str = "U1", thread: str | None = None, **more: object) -> Json:
    """Someone names the bot in a channel. `more`: further fields of the event.

    Each call is another message, with an event id of its own.
    """
    said = f"<@{BOT_USER}> {text}"
    return _event({"type": "app_mention", "text": said, "user": user, "channel": "C1", **more}, thread)


def direct_message(text: str, *, user: str = "U1", thread: str | None = None, **more: object) -> Json:
    """Someone writes to the bot. `more`: further fields of the event."""
    event = {"type": "message", "channel_type": "im", "text": text, "user": user, "channel": "D1"}
    return _event(event | more, thread)


def direct_channel() -> str:
    """Give the id of a person's direct messages with the bot, another at each call."""
    return f"D{next(_count)}"


def opened(tab: str, channel: str, *, user: str = "U1") -> Json:
    """Someone opens a tab of the app: `home`, or `messages`, which is also the agent pane."""
    return _envelope({"type": "app_home_opened", "user": user, "channel": channel, "tab": tab})


def joined(user: str, *, channel: str = "C1", inviter: str = "U1") -> Json:
    """Someone joins a channel, the bot itself if `user` is its id."""
    event = {"type": "member_joined_channel", "user": user, "channel": channel, "channel_type": "C"}
    return _envelope(event | {"team": TEAM, "inviter": inviter})


def uninstalled() -> Json:
    """The app is removed from the workspace."""
    return _envelope({"type": "app_uninstalled"})


def revoked(**tokens: list[str]) -> Json:
    """Tokens are revoked, given as user ids by kind: `bot`, `oauth`."""
    return _envelope({"type": "tokens_revoked", "tokens": tokens})


def link_shared(*urls: str, user: str = "U1", in_composer: bool = False, **more: object) -> Json:
    """Someone pastes links into a message in #general, or has them in a message that is not sent yet."""
    number = next(_count)
    event = {
        "type": "link_shared",
        "user": user,
        "channel": "COMPOSER" if in_composer else "C1",
        "message_ts": f"composer.{number}" if in_composer else f"1763700000.{number:06}",
        "is_bot_user_member": True,
        "unfurl_id": f"C1.1763700000.{number}.abc",
        "source": "composer" if in_composer else "conversations_history",
        "links": [{"domain": "versus.example", "url": url} for url in urls],
        **more,
    }
    return _envelope(event)


def click_in_card(button: Json, trigger_id: str, response_url: str, *, user: str = "U1") -> Json:
    """Someone clicks a button in the card of a link: the message that it stands in is not the bot's."""
    return {
        **click(button, response_url, message=None, user=user, trigger_id=trigger_id),
        "container": {
            "type": "message_attachment",
            "message_ts": "1763700000.000001",
            "attachment_id": 1,
            "channel_id": "C1",
            "is_ephemeral": False,
            "is_app_unfurl": True,
        },
        "app_unfurl": {"id": 1, "is_app_unfurl": True},
    }


def _event(event: Json, thread: str | None) -> Json:
    ts = f"1763700000.{next(_count):06}"
    event |= {"ts": ts, "team": TEAM}
    if thread:
        event["thread_ts"] = thread
    return _envelope(event)


def _envelope(event: Json) -> Json:
    number = next(_count)
    event["event_ts"] = event.get("ts", f"1763700000.{number:06}")
    return {
        "token": "unused",
        "team_id": TEAM,
        "api_app_id": "A1",
        "type": "event_callback",
        "event": event,
        "event_id": f"Ev{number}",
        "event_time": 1763700000,
        "authorizations": [{"team_id": TEAM, "user_id": BOT_USER, "is_bot": True}],
        "is_ext_shared_channel": False,
    }


def command(
    text: str,
    response_url: str,
    *,
    user: str = "U1",
    channel: str = "C1",
    name: str = "/compare",
    trigger_id: str | None = None,
) -> Json:
    """Someone types /compare, or the command of that `name`."""
    return {
        "token": "unused",
        "team_id": TEAM,
        "team_domain": "stand-in",
        "channel_id": channel,
        "channel_name": "general",
        "user_id": user,
        "user_name": "ann",
        "command": name,
        "text": text,
        "api_app_id": "A1",
        "is_enterprise_install": "false",
        "response_url": response_url,
        "trigger_id": trigger_id or f"{next(_count)}.1.abc",
    }


def shortcut(callback_id: str, trigger_id: str, *, user: str = "U1") -> Json:
    """Someone uses a global shortcut."""
    return {
        "type": "shortcut",
        "token": "unused",
        "action_ts": f"1763760000.{next(_count):06}",
        "team": {"id": TEAM, "domain": "stand-in"},
        "user": {"id": user, "username": "ann", "team_id": TEAM},
        "is_enterprise_install": False,
        "callback_id": callback_id,
        "trigger_id": trigger_id,
    }


def shortcut_on(text: str, callback_id: str, trigger_id: str, response_url: str, *, user: str = "U1") -> Json:
    """Someone uses a message shortcut on a message of another person in a channel."""
    message = {"type": "message", "user": "U2", "text": text, "ts": f"1763720000.{next(_count):06}"}
    return {
        **shortcut(callback_id, trigger_id, user=user),
        "type": "message_action",
        "response_url": response_url,
        "message_ts": message["ts"],
        "message": message,
        "channel": {"id": "C1", "name": "general"},
    }


def choice(menu: Json, option: Json, view: Json, trigger_id: str, *, user: str = "U1") -> Json:
    """Someone chooses an option of a menu that stands in the Home tab."""
    payload = click_in_modal(menu, view, trigger_id, user=user)
    payload["actions"][0] |= {"type": menu["type"], "selected_option": option}
    return payload


def answer_in_thread() -> Json:
    """Give an answer of the bot in a thread, as far as a click on it tells."""
    return {"ts": f"1763740000.{next(_count):06}", "thread_ts": f"1763730000.{next(_count):06}"}


def click(
    button: Json,
    response_url: str,
    *,
    message: Json | None,
    user: str = "U1",
    channel: str = "C1",
    trigger_id: str | None = None,
) -> Json:
    """Someone clicks a button. `message`: where it stands (with `ts`), None if only that person sees it."""
    ts = message["ts"] if message else f"1763750000.{next(_count):06}"
    payload: Json = {
        "type": "block_actions",
        "user": {"id": user, "username": "ann", "team_id": TEAM},
        "api_app_id": "A1",
        "token": "unused",
        "container": {
            "type": "message",
            "message_ts": ts,
            "channel_id": channel,
            "is_ephemeral": message is None,
            **({"thread_ts": thread} if (thread := (message or {}).get("thread_ts")) else {}),
        },
        "trigger_id": trigger_id or f"{next(_count)}.1.abc",
        "team": {"id": TEAM, "domain": "stand-in"},
        "channel": {"id": channel, "name": "general"},
        "response_url": response_url,
        "actions": [_action(button)],
    }
    if message:
        payload["message"] = {"type": "message", "user": BOT_USER, **message}
    return payload


def click_in_modal(button: Json, view: Json, trigger_id: str, *, user: str = "U1") -> Json:
    """Someone clicks a button of a modal. `view`: as Slack has it, with its state."""
    return {
        "type": "block_actions",
        "user": {"id": user, "username": "ann", "team_id": TEAM},
        "api_app_id": "A1",
        "token": "unused",
        "container": {"type": "view", "view_id": view["id"]},
        "trigger_id": trigger_id,
        "team": {"id": TEAM, "domain": "stand-in"},
        "view": view,
        "actions": [_action(button)],
    }


def submission(view: Json, *, user: str = "U1", response_urls: list[Json] | None = None) -> Json:
    """Someone submits a modal. `view`: as Slack has it, with its state."""
    return {
        "type": "view_submission",
        "team": {"id": TEAM, "domain": "stand-in"},
        "user": {"id": user, "username": "ann", "team_id": TEAM},
        "api_app_id": "A1",
        "token": "unused",
        "trigger_id": f"{next(_count)}.1.abc",
        "view": view,
        "response_urls": response_urls or [],
        "is_enterprise_install": False,
    }


def _action(button: Json) -> Json:
    names = ("type", "action_id", "value", "text", "block_id", "selected_option")
    known = {key: button[key] for key in names if key in button}
    return {"block_id": "b1"} | known | {"action_ts": f"1763760000.{next(_count):06}"}
