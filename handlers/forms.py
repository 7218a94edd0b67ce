"""Questionnaire <-> the views of a modal, one question a view. Pure.

Limits: Slack's references of views and of Block Kit (https://docs.slack.dev/reference/views,
https://docs.slack.dev/reference/block-kit).
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bot.core.answer import Answer
from bot.core.model import Catalog, Inquiry, Questionnaire, Topic
from bot.core.recommending import NOT_SURE, progress, questions
from bot.core.recommending.answers import UNSURE
from handlers.asked import asked
from handlers.blocks import Frame, blocks
from handlers.buttons import Buttons
from handlers.elements import OPTION_LIMIT, Block, button, context, plain, rich_text, run, section
from handlers.filling import State, dumped
from handlers.framed import in_modal
from handlers.names import (
    BACK,
    CHANGE_ANSWERS,
    CHOICE,
    LOOKED_UP_VIEW,
    QUESTION_VIEW,
    RESULT_VIEW,
    SHARE_TO,
)
from handlers.wording import clipped

TITLE = "Find what fits you"
ANSWER_TITLE = "Versus answers"
PROGRESS = "{number} of {total}"
WHY = "Why we ask: {why}"
NEXT = "Next"
SHOW_RESULT = "Show result"
BACK_TEXT = "Back"
CANCEL = "Cancel"
DONE = "Done"
CHANGE_ANSWERS_TEXT = "Change my answers"
SHARE = "Share"
SHARE_IN_THREAD = "Share in the thread"
SHARE_TO_TEXT = "Share to"
SHARED_NAMES_YOU = "Everyone there will see this result, and that you shared it."
CHOOSE = "Choose"
RENEWED = "Our knowledge has been updated since. This is the result now; share it if you still like to."
GONE = "This questionnaire is no longer offered. Ask me in your own words instead."

HINT_LIMIT = 2_000
CHOICES_SHOWN = 10
"""Radio buttons and checkboxes hold so many; a question with more gets a menu."""

View = dict[str, Any]


def chosen(view: View, asked: str) -> tuple[str, ...]:
    """Give the ids of the options that are chosen in a view as Slack sends it back."""
    (found,) = view["state"]["values"][asked].values()
    options = found.get("selected_options") or [found.get("selected_option")]
    return tuple(option["value"] for option in options if option)


def question_view(catalog: Catalog, topic: Topic, state: State, note: str = "") -> View:
    """Show the question that the state asks, with what is already answered chosen."""
    (one,) = (one for one in topic.questionnaire if one.id == state.asked)
    at = progress(topic.questionnaire, state.answers, one.id)
    return {
        **_view(QUESTION_VIEW, state),
        "submit": plain(SHOW_RESULT if _is_last(topic.questionnaire, state) else NEXT),
        "close": plain(CANCEL),
        "blocks": [
            *_note(note),
            *context([plain(PROGRESS.format(number=at.number, total=at.total))]),
            _input(one, state.answers.get(one.id, ()), catalog.version),
            *([] if at.number == 1 else _actions(button(BACK, BACK_TEXT, BACK))),
        ],
    }


def result_view(answer: Answer, state: State, page: str, note: str = "", decision: str = "") -> View:
    """Show the recommendation, with what can be done with it. `decision`: as in `Buttons`."""
    change = button(CHANGE_ANSWERS, CHANGE_ANSWERS_TEXT, CHANGE_ANSWERS)
    view = {**_view(RESULT_VIEW, replace(state, asked="", knowledge=answer.version)), "close": plain(DONE)}
    buttons = Buttons(asked=asked(answer, state), decision=decision)
    shown = [
        *_note(note),
        *blocks(answer, Frame(page=page, buttons=buttons, in_modal=True)),
        *_actions(change),
    ]
    if not answer.sources:
        return {**view, "blocks": shown}
    if state.root:
        note_of_sharing = context([plain(SHARED_NAMES_YOU)])
        return {**view, "submit": plain(SHARE_IN_THREAD), "blocks": [*shown, *note_of_sharing]}
    return {**view, "submit": plain(SHARE), "blocks": [*shown, conversation()]}


def looked_up_view(answer: Answer) -> View:
    """Show an answer that was looked up from the result."""
    view = {**_view(LOOKED_UP_VIEW, None), "title": plain(ANSWER_TITLE), "close": plain(BACK_TEXT)}
    return {**view, "blocks": blocks(answer, in_modal(answer))}


def message_view(text: str) -> View:
    """Say something in place of a question."""
    return {**_view(LOOKED_UP_VIEW, None), "close": plain(DONE), "blocks": rich_text(section(run(text)))}


def _view(callback_id: str, state: State | None) -> View:
    view: View = {"type": "modal", "callback_id": callback_id, "title": plain(TITLE)}
    return view | ({"private_metadata": dumped(state)} if state else {})


def _is_last(questionnaire: Questionnaire, state: State) -> bool:
    """Say whether no answer to the question asked leads to another question."""
    (one,) = (one for one in questionnaire if one.id == state.asked)
    return all(
        questions(questionnaire, {**state.answers, one.id: (option.id,)})[-1].id == one.id
        for option in one.options
    )


def _note(text: str) -> list[Block]:
    return context([plain(text)]) if text else []


def _actions(*buttons: Block) -> list[Block]:
    return [{"type": "actions", "elements": list(buttons)}]


def _input(one: Inquiry, answer: tuple[str, ...], version: str) -> Block:
    """Give the field of a question.

    Slack keeps what is chosen in a field when a view takes the place of another and both ids are the
    same. With new knowledge the options may be others, so the version is part of the name.
    """
    options = [_option(option.id, option.text) for option in one.options]
    options.append(_option(NOT_SURE, UNSURE[one.kind]))
    element: Block = {
        "type": _element(one, len(options)),
        "action_id": f"{CHOICE}_{version}",
        "options": options,
        **_initial(one, [option for option in options if option["value"] in answer]),
    }
    if "select" in element["type"]:
        element["placeholder"] = plain(CHOOSE)
    return {
        "type": "input",
        "block_id": one.id,
        "label": plain(one.text),
        "hint": plain(clipped(WHY.format(why=one.why), HINT_LIMIT)),
        "element": element,
    }


def _element(one: Inquiry, options: int) -> str:
    match one.kind, options <= CHOICES_SHOWN:
        case "single", True:
            return "radio_buttons"
        case "single", False:
            return "static_select"
        case _, True:
            return "checkboxes"
        case _:
            return "multi_static_select"


def _initial(one: Inquiry, chosen: list[Block]) -> Block:
    if not chosen:
        return {}
    return {"initial_option": chosen[0]} if one.kind == "single" else {"initial_options": chosen}


def _option(value: str, text: str) -> Block:
    return {"text": plain(clipped(text, OPTION_LIMIT)), "value": value}


def conversation() -> Block:
    """Give the field for where to share. Slack gives us a `response_url` of it with the submission."""
    return {
        "type": "input",
        "block_id": SHARE_TO,
        "label": plain(SHARE_TO_TEXT),
        "hint": plain(SHARED_NAMES_YOU),
        "element": {
            "type": "conversations_select",
            "action_id": SHARE_TO,
            "default_to_current_conversation": True,
            "response_url_enabled": True,
        },
    }
