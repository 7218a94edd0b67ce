"""The buttons below an answer: what to ask next, then what to do with it, then what it was worth. Pure.

On a phone each row holds two or three buttons. So labels are short, those that fit beside each other stand
so, and there are three blocks at most, each for one purpose.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.core.answer import Answer, NextStep
from handlers.asked import Options
from handlers.elements import OPTION_LIMIT, OPTIONS_AT_MOST, Block, button, plain
from handlers.names import (
    ASK_NEXT,
    COMPARE_MORE,
    COPY_LINK,
    FEEDBACK,
    LOOK_UP,
    OPEN_QUESTIONNAIRE,
    OTHER_USE_CASE,
    SAVE_ANSWER,
    SAVE_RECORD,
    SHARE_ANSWER,
    SHARE_ELSEWHERE,
    SHOW_SOURCES,
)
from handlers.wording import clipped

OFFER = "Find what fits you"
WITH_ONE_MORE = "Compare with…"
FOR_USE_CASE = "Other use case…"
SOURCES = "Sources"
SAVE = "Save"
COPY = "Copy link"
RECORD = "Save as decision record"
SHARE = "Share"
SHARE_HERE = "Share to channel"
SHARE_HERE_TITLE = "Share to this channel?"
SHARE_IN_THREAD = "Share in the thread"
SHARE_IN_THREAD_TITLE = "Share in this thread?"
SHARE_TEXT = "Everyone here will see this answer, and that you shared it."
SHARE_YES = "Share"
SHARE_NO = "Not now"
HELPFUL = "Helpful"
NOT_HELPFUL = "Not helpful"

VALUE_LIMIT = 2_000
BLOCK_ID_LIMIT = 255
NEXT_STEPS = 5
NEXT_STEPS_BESIDE = 3
"""So many next steps stand beside the selects."""

YES, NO = "+", "-"
"""What the value of a vote begins with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Buttons:
    """What the buttons below an answer do.

    `asked`: what the answer answers, as `handlers.asked` writes it; empty: nothing can be done with it.
    `others`, `use_cases`: what the selects offer. `private`: only one person sees it, who may share it
    here; `root`: in the thread that begins there. `offer`: the value of the button that opens the
    questionnaire, `decision`: that of the one that saves a decision record, `pin`: the id of the answer,
    where it has no page; each is empty for none. `is_old`: it was given before, and is not shared as new.
    """

    asked: str = ""
    others: Options = ()
    use_cases: Options = ()
    private: bool = False
    root: str = ""
    offer: str = ""
    decision: str = ""
    pin: str = ""
    is_old: bool = False


NONE = Buttons()


def rows(answer: Answer, chosen: Buttons) -> list[Block]:
    """Give the buttons of a message."""
    if not chosen.asked:
        steps = _steps(answer, ASK_NEXT, NEXT_STEPS)
        return _actions([*steps, *_optional(OPEN_QUESTIONNAIRE, OFFER, chosen.offer)])
    going_on = [
        *_steps(answer, ASK_NEXT, NEXT_STEPS_BESIDE),
        *_selects(chosen),
        *_optional(OPEN_QUESTIONNAIRE, OFFER, chosen.offer),
    ]
    keeping = [
        button(SHOW_SOURCES, SOURCES, chosen.asked),
        button(SAVE_ANSWER, SAVE, chosen.asked),
        *([] if chosen.is_old else [_share(chosen)]),
        *_optional(COPY_LINK, COPY, chosen.pin),
        *_optional(SAVE_RECORD, RECORD, chosen.decision),
    ]
    return [*_actions(going_on, chosen.asked), *_actions(keeping), _feedback(chosen.asked)]


def modal_rows(answer: Answer, chosen: Buttons) -> list[Block]:
    """Give the buttons of an answer in a modal: what to look up next, its sources, a decision record."""
    return _actions(
        [
            *_steps(answer, LOOK_UP, NEXT_STEPS),
            *_optional(SHOW_SOURCES, SOURCES, chosen.asked),
            *_optional(SAVE_RECORD, RECORD, chosen.decision),
        ]
    )


def _steps(answer: Answer, asking: str, most: int) -> list[Block]:
    fitting = [step for step in answer.next_steps if step.question and len(step.question) <= VALUE_LIMIT]
    return [_step(f"{asking}_{place}", step) for place, step in enumerate(fitting[:most], start=1)]


def _step(action_id: str, step: NextStep) -> Block:
    return button(action_id, step.label, step.question, step.question)


def _optional(action_id: str, label: str, value: str) -> list[Block]:
    return [button(action_id, label, value)] if 0 < len(value) <= VALUE_LIMIT else []


def _selects(chosen: Buttons) -> list[Block]:
    """Give the menus. The id of their block says what they change: the value of an option is too short."""
    if len(chosen.asked) > BLOCK_ID_LIMIT:
        return []
    offered = ((COMPARE_MORE, WITH_ONE_MORE, chosen.others), (OTHER_USE_CASE, FOR_USE_CASE, chosen.use_cases))
    return [_select(action_id, text, options) for action_id, text, options in offered if options]


def _select(action_id: str, text: str, options: Options) -> Block:
    return {
        "type": "static_select",
        "action_id": action_id,
        "placeholder": plain(text),
        "options": [
            {"text": plain(clipped(name, OPTION_LIMIT)), "value": one}
            for one, name in options[:OPTIONS_AT_MOST]
        ],
    }


def _share(chosen: Buttons) -> Block:
    """Give the button to share: to where it stands, or to a place of choice where others see it already."""
    if not chosen.private:
        return button(SHARE_ELSEWHERE, SHARE, chosen.asked)
    label, title = (SHARE_IN_THREAD, SHARE_IN_THREAD_TITLE) if chosen.root else (SHARE_HERE, SHARE_HERE_TITLE)
    confirm = {
        "title": plain(title),
        "text": plain(SHARE_TEXT),
        "confirm": plain(SHARE_YES),
        "deny": plain(SHARE_NO),
    }
    value = f"{chosen.root}|{chosen.asked}"
    return {**button(SHARE_ANSWER, label, value), "style": "primary", "confirm": confirm}


def _feedback(asked: str) -> Block:
    voting = {
        "type": "feedback_buttons",
        "action_id": FEEDBACK,
        "positive_button": {"text": plain(HELPFUL), "value": YES + asked},
        "negative_button": {"text": plain(NOT_HELPFUL), "value": NO + asked},
    }
    return {"type": "context_actions", "elements": [voting]}


def _actions(elements: list[Block], block_id: str = "") -> list[Block]:
    if not elements:
        return []
    named = {"block_id": block_id} if 0 < len(block_id) <= BLOCK_ID_LIMIT else {}
    return [{"type": "actions", **named, "elements": elements}]
