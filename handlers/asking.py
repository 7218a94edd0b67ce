"""The modals in which one person asks and reads: a field, an answer, a preview. Pure.

Limits: https://docs.slack.dev/reference/views.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any

from bot.core.answer import Answer
from handlers.blocks import blocks
from handlers.elements import Block, button, context, plain, rich_text, run, section
from handlers.forms import ANSWER_TITLE
from handlers.framed import in_modal
from handlers.incoming import Thread
from handlers.names import (
    ANSWER_VIEW,
    ASK_VIEW,
    PREVIEW_VIEW,
    QUESTION_FIELD,
    REPHRASE_VIEW,
    UNSAVE,
)
from handlers.wording import clipped

ASK_TITLE = "Ask Versus"
PREVIEW_TITLE = "Answer with Versus"
QUESTION = "Your question"
HINT = "In your own words, typos and all."
ASK = "Ask"
CANCEL = "Cancel"
DONE = "Done"
NOT_NOW = "Not now"
ANSWER_IN_THREAD = "Answer in thread"
LOOK_AGAIN = "Look again"
ONLY_YOU = "Only you see this. In the thread, it will say that you asked me to answer."
REPHRASE = "Say it in other words, and look again"
REMOVE = "Remove from saved"

QUESTION_LIMIT = 500
"""Characters; a selected message may be longer than any question."""
VALUE_LIMIT = 2_000

View = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Selected:
    """A message that someone wants answered: what it asks, and the thread to answer in."""

    question: str
    channel: str
    root: str

    def thread(self, workspace: str) -> Thread:
        """Give its thread."""
        return Thread(workspace, self.channel, self.root)


def loaded(text: str) -> Selected:
    """Give what the private metadata of a view holds."""
    return Selected(**json.loads(text))


def ask_view(example: str) -> View:
    """Give the field for a question."""
    return {
        **_view(ASK_VIEW, ASK_TITLE, CANCEL),
        "submit": plain(ASK),
        "blocks": [_field(QUESTION, placeholder=example)],
    }


def asked(view: View) -> str:
    """Give what was typed into the field of a view as Slack sends it back."""
    return str(view["state"]["values"][QUESTION_FIELD][QUESTION_FIELD]["value"] or "")


def answer_view(answer: Answer, page: str, saved: str = "") -> View:
    """Show an answer. `saved`: the frame under which its reader saved it; empty if they did not."""
    remove = [button(UNSAVE, REMOVE, saved)] if 0 < len(saved) <= VALUE_LIMIT else []
    shown = blocks(answer, in_modal(answer, page))
    actions = [{"type": "actions", "elements": remove}] if remove else []
    return {**_view(ANSWER_VIEW, ANSWER_TITLE, DONE), "blocks": [*shown, *actions]}


def said_view(text: str) -> View:
    """Say one thing in place of an answer."""
    return {**_view(ANSWER_VIEW, ANSWER_TITLE, DONE), "blocks": rich_text(section(run(text)))}


def preview_view(answer: Answer, selected: Selected, page: str) -> View:
    """Show the answer to a selected message before anyone else sees it, or ask for other words."""
    shown = blocks(answer, in_modal(answer, page))
    metadata = json.dumps(asdict(selected), ensure_ascii=False)
    if answer.question.outcome == "answer":
        view = _view(PREVIEW_VIEW, PREVIEW_TITLE, NOT_NOW) | {"submit": plain(ANSWER_IN_THREAD)}
        return {**view, "private_metadata": metadata, "blocks": [*context([plain(ONLY_YOU)]), *shown]}
    view = _view(REPHRASE_VIEW, PREVIEW_TITLE, NOT_NOW) | {"submit": plain(LOOK_AGAIN)}
    field = _field(REPHRASE, initial=selected.question)
    return {**view, "private_metadata": metadata, "blocks": [*shown, field]}


def _view(callback_id: str, title: str, close: str) -> View:
    return {"type": "modal", "callback_id": callback_id, "title": plain(title), "close": plain(close)}


def _field(label: str, *, placeholder: str = "", initial: str = "") -> Block:
    element: Block = {"type": "plain_text_input", "action_id": QUESTION_FIELD, "max_length": QUESTION_LIMIT}
    element |= {"placeholder": plain(clipped(placeholder, 150))} if placeholder else {}
    element |= {"initial_value": initial[:QUESTION_LIMIT], "multiline": True} if initial else {}
    return {
        "type": "input",
        "block_id": QUESTION_FIELD,
        "label": plain(label),
        "hint": plain(HINT),
        "element": element,
    }
