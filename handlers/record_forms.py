"""A decision record as a form: the modal in which people write, and back. Pure."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from typing import Any

from bot.core.recording import (
    LONGEST_DECIDERS,
    LONGEST_TEXT,
    LONGEST_TITLE,
    STATUSES,
    Decided,
    Grounds,
)
from handlers.elements import Block, context, plain
from handlers.names import (
    BECAUSE,
    CHOSEN,
    CONTEXT,
    DECIDERS,
    RECORD_VIEW,
    STATUS,
    TITLE,
    WITH_THREAD,
)
from handlers.wording import clipped

HEADING = "Decision record"
SAVE = "Save"
CANCEL = "Cancel"
WHAT_FOR = (
    "You get a Markdown file (MADR 4) with the options, what speaks for and against each, and the sources. "
    "What you write goes into the file and is kept nowhere else."
)
TITLE_LABEL = "Title"
STATUS_LABEL = "Status"
DECIDERS_LABEL = "Who decides"
CONTEXT_LABEL = "Context: why there is something to decide"
CHOSEN_LABEL = "Decision"
NOT_DECIDED = "Not decided yet"
BECAUSE_LABEL = "Because"
THREAD_LABEL = "Discussion"
THREAD_TEXT = "Put the link of this thread into the file"

UNDECIDED = "-"
OPTION_LIMIT = 75

View = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What a record is about, while it is written. `asked`: as `bot.core.framing` gives it, as text.

    `channel`, `root` and `message`: the thread, and the message in it, from which it was opened; empty for
    one that a single person sees.
    """

    asked: str
    channel: str = ""
    root: str = ""
    message: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What people wrote."""

    title: str = ""
    status: str = STATUSES[0]
    deciders: str = ""
    context: str = ""
    chosen: str = ""
    because: str = ""
    with_thread: bool = field(default=False)

    def decided(self, *, date: str, link: str, thread: str) -> Decided:
        """Give it for the record, with what is not written by hand."""
        return Decided(
            title=self.title,
            status=self.status,
            date=date,
            deciders=self.deciders,
            context=self.context,
            because=self.because,
            link=link,
            thread=thread,
        )


def record_view(grounds: Grounds, draft: Draft) -> View:
    """Give the form, filled in with what is known."""
    options = [(one.id, one.name) for one in grounds.options] + [(UNDECIDED, NOT_DECIDED)]
    return {
        "type": "modal",
        "callback_id": RECORD_VIEW,
        "title": plain(HEADING),
        "submit": plain(SAVE),
        "close": plain(CANCEL),
        "private_metadata": json.dumps(
            {key: value for key, value in asdict(draft).items() if value}, ensure_ascii=False
        ),
        "blocks": [
            *context([plain(WHAT_FOR)]),
            _text(TITLE, TITLE_LABEL, LONGEST_TITLE, grounds.title),
            _select(STATUS, STATUS_LABEL, [(one, one) for one in STATUSES], STATUSES[0]),
            _optional(_text(DECIDERS, DECIDERS_LABEL, LONGEST_DECIDERS)),
            _optional(_text(CONTEXT, CONTEXT_LABEL, LONGEST_TEXT, grounds.question, multiline=True)),
            _select(CHOSEN, CHOSEN_LABEL, options, UNDECIDED),
            _optional(_text(BECAUSE, BECAUSE_LABEL, LONGEST_TEXT, multiline=True)),
            *([_optional(_checkbox())] if draft.root else []),
        ],
    }


def draft_of(view: View) -> Draft:
    """Give what a form is about, as Slack sends it back."""
    return Draft(**json.loads(view["private_metadata"]))


def written_in(view: View) -> Written:
    """Give what was written in a form, as Slack sends it back."""
    found = view["state"]["values"]

    def text(name: str) -> str:
        return found[name][name].get("value") or ""

    chosen = found[CHOSEN][CHOSEN]["selected_option"]["value"]
    ticked = found.get(WITH_THREAD, {}).get(WITH_THREAD, {}).get("selected_options")
    return Written(
        title=text(TITLE),
        status=found[STATUS][STATUS]["selected_option"]["value"],
        deciders=text(DECIDERS),
        context=text(CONTEXT),
        chosen="" if chosen == UNDECIDED else chosen,
        because=text(BECAUSE),
        with_thread=bool(ticked),
    )


def _text(name: str, label: str, longest: int, initial: str = "", *, multiline: bool = False) -> Block:
    element: Block = {"type": "plain_text_input", "max_length": longest, "multiline": multiline}
    if initial:
        element["initial_value"] = initial[:longest]
    return _input(name, label, element)


def _select(name: str, label: str, options: list[tuple[str, str]], initial: str) -> Block:
    shown = [{"text": plain(clipped(text, OPTION_LIMIT)), "value": value} for value, text in options]
    (first,) = (one for one in shown if one["value"] == initial)
    return _input(name, label, {"type": "static_select", "options": shown, "initial_option": first})


def _checkbox() -> Block:
    options = [{"text": plain(THREAD_TEXT), "value": WITH_THREAD}]
    return _input(WITH_THREAD, THREAD_LABEL, {"type": "checkboxes", "options": options})


def _input(name: str, label: str, element: Block) -> Block:
    named = {**element, "action_id": name}
    return {"type": "input", "block_id": name, "label": plain(label), "element": named}


def _optional(block: Block) -> Block:
    return {**block, "optional": True}
