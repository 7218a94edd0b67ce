"""Every name that Slack sends back to us: shortcuts, action ids, callback ids. Commands are settings.

Messages posted long ago still carry them, so a name is never reused for something else.
"""

from __future__ import annotations

import re

RECOMMEND_SHORTCUT = "find_what_fits"
ANSWER_SHORTCUT = "answer_message"

ASK_BUTTON = "ask"
HOME_QUESTIONNAIRE = "home_questionnaire"
BROWSE = "browse"
"""A menu of the Home tab; kind and topic follow: `browse_subject_web-frameworks`."""

BROWSE_PATTERN = re.compile(rf"{BROWSE}_.+")
SHOW_SAVED = "show_saved"
UNSAVE = "unsave"

ASK_VIEW = "ask"
ANSWER_VIEW = "answer"
QUESTION_FIELD = "question"
PREVIEW_VIEW = "answer_preview"
REPHRASE_VIEW = "answer_rephrase"

ASK_NEXT = "ask_next"
"""A next-step button; in a message each carries its place: `ask_next_1`, `ask_next_2` ..."""

ASK_NEXT_PATTERN = re.compile(rf"{ASK_NEXT}_\d+")

COMPARE_MORE = "compare_more"
OTHER_USE_CASE = "other_use_case"
"""The menus below an answer; the id of their block says what they change."""

MENUS = re.compile(f"{COMPARE_MORE}|{OTHER_USE_CASE}")

SHOW_SOURCES = "show_sources"
SOURCES_VIEW = "sources"

SAVE_ANSWER = "save_answer"
UNSAVE_ANSWER = "unsave_answer"

SHARE_ANSWER = "share_answer"
"""Shares at once to where the answer is seen by one person alone."""

SHARE_ELSEWHERE = "share_elsewhere"
SHARE_VIEW = "share"
"""Asks where to share to."""

FEEDBACK = "feedback"
FEEDBACK_VIEW = "not_helpful"
COMPLAINT, COMMENT = "complaint", "comment"
"""The blocks of that view, and the elements in them."""

COPY_LINK = "copy_link"
"""The button that tells the link and the ref of an answer; its value is the answer's id."""

SAVE_RECORD = "save_record"
"""The button that opens the form of a decision record; its value says what was asked."""

RECORD_VIEW = "decision_record"
TITLE, STATUS, DECIDERS, CONTEXT, CHOSEN, BECAUSE, WITH_THREAD = (
    *("title", "status", "deciders", "context"),
    *("chosen", "because", "with_thread"),
)
"""The blocks of that form, and the elements in them."""

OPEN_LINK = "open_link"
"""A button that only leads to a page: Slack tells of the click all the same."""

OPEN_QUESTIONNAIRE = "open_questionnaire"
"""The button that opens the questionnaire; its value holds the answers known so far."""

QUESTION_VIEW = "questionnaire_question"
RESULT_VIEW = "questionnaire_result"
LOOKED_UP_VIEW = "looked_up"
"""An answer looked up from the result, laid over it."""

BACK = "questionnaire_back"
CHANGE_ANSWERS = "change_answers"
CHOICE = "choice"
"""The element of a question's answer; the version of the knowledge follows: `choice_3fa9c1d2`."""

LOOK_UP = "look_up"
"""A next-step button of a modal; numbered as `ASK_NEXT` is."""

LOOK_UP_PATTERN = re.compile(rf"{LOOK_UP}_\d+")

SHARE_TO = "share_to"
"""The block in which the conversation is chosen that a result is shared to."""

NAMED_BY_NOBODY = re.compile(".*")
"""Any other button: one of a message older than the names above."""
