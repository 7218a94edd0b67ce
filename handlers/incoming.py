"""Slack's message text -> a person's words."""

from __future__ import annotations

import re

_LINK = re.compile(r"<(?P<target>[^<>|]*)(?:\|(?P<label>[^<>]*))?>")
_EMOJI = re.compile(r"(?<![\w:]):[a-z0-9_+'-]+:(?::skin-tone-\d:)?(?!\w)")
_UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""Control characters, direction overrides and halves of characters: never part of a question."""


def words(text: str) -> str:
    """Give what was said, without Slack's mark-up: mentions and emoji dropped, links as their label.

    Slack escapes `&`, `<` and `>` in what people type, so `<...>` is always its own mark-up
    (https://docs.slack.dev/messaging/formatting-message-text).
    """
    said = _EMOJI.sub(" ", _LINK.sub(_label, text))
    said = said.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    return _UNSEEN.sub("", said).strip()


def _label(link: re.Match[str]) -> str:
    target, label = link["target"], link["label"] or ""
    if target.startswith(("@", "!")):
        return ""
    if target.startswith("#"):
        return label
    return label or target
