"""`Helpful` and `Not helpful`: what an answer was worth. Kept for the curators, and of nobody."""

from __future__ import annotations

from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.context.respond.async_respond import AsyncRespond

from bot.core.gaps import COMPLAINTS, Opinion
from handlers.advisor import Advisor
from handlers.asked import frame_in
from handlers.buttons import YES
from handlers.clicks import Click
from handlers.elements import Block, context, plain, rich_text, run, section
from handlers.incoming import workspace_of
from handlers.modals import open_modal
from handlers.names import COMMENT, COMPLAINT, FEEDBACK, FEEDBACK_VIEW
from handlers.replies import QUIET, Replies

THANKS = "Thank you. That is noted, without your name."
NOTED_BEFORE = "You have told me so before. Thank you."
TITLE = "What is not helpful?"
SEND = "Send"
CANCEL = "Cancel"
CLOSE = "Close"
WHAT = "What is the matter?"
COMMENT_LABEL = "In your own words"
COMMENT_HINT = "Please name nobody."
KEPT = (
    "Those who look after my knowledge read this. It is kept for a limited time, without your name; names, "
    "mentions and links in your words are removed."
)
COMMENT_LIMIT = 300

Json = dict[str, Any]


def register(app: AsyncApp, advisor: Advisor, replies: Replies) -> None:
    """Take votes, each person's once for a message; who finds an answer not helpful is asked why."""
    del replies

    @app.action(FEEDBACK)
    async def take_vote(
        ack: AsyncAck, action: Json, body: Json, context: AsyncBoltContext, respond: AsyncRespond
    ) -> None:
        await ack()
        click = Click(body, action, context, respond)
        sign, asked = action["value"][:1], action["value"][1:]
        if sign != YES:
            metadata = f"{click.vote(helpful=False)}|{asked}"
            await open_modal(context.client, body, reason_view(metadata))
            return
        new = await advisor.first_time(click.workspace, click.vote(helpful=True))
        if new:
            advisor.vote(click.workspace, frame_in(advisor, asked), Opinion(helpful=True))
        said = THANKS if new else NOTED_BEFORE
        await respond(said, replace_original=False, thread_ts=click.root, **QUIET)

    @app.view(FEEDBACK_VIEW)
    async def take_reason(ack: AsyncAck, view: Json, context: AsyncBoltContext) -> None:
        await ack(response_action="update", view=thanks_view())
        vote, _, asked = view["private_metadata"].partition("|")
        workspace = workspace_of(context)
        if await advisor.first_time(workspace, vote):
            advisor.vote(workspace, frame_in(advisor, asked), opinion_in(view))


def reason_view(metadata: str) -> Json:
    """Ask what is the matter with an answer. `metadata`: comes back with what is submitted."""
    options = [{"text": plain(words), "value": one} for one, words in COMPLAINTS.items()]
    return {
        **_view(),
        "callback_id": FEEDBACK_VIEW,
        "private_metadata": metadata,
        "submit": plain(SEND),
        "close": plain(CANCEL),
        "blocks": [
            {
                "type": "input",
                "block_id": COMPLAINT,
                "label": plain(WHAT),
                "element": {"type": "radio_buttons", "action_id": COMPLAINT, "options": options},
            },
            {
                "type": "input",
                "block_id": COMMENT,
                "optional": True,
                "label": plain(COMMENT_LABEL),
                "hint": plain(COMMENT_HINT),
                "element": {
                    "type": "plain_text_input",
                    "action_id": COMMENT,
                    "multiline": True,
                    "max_length": COMMENT_LIMIT,
                },
            },
            *context([plain(KEPT)]),
        ],
    }


def thanks_view() -> Json:
    """Say that it is noted."""
    blocks: list[Block] = rich_text(section(run(THANKS)))
    return {**_view(), "close": plain(CLOSE), "blocks": blocks}


def opinion_in(view: Json) -> Opinion:
    """Read what was submitted."""
    values = view["state"]["values"]
    reason = (values[COMPLAINT][COMPLAINT].get("selected_option") or {}).get("value", "")
    comment = values[COMMENT][COMMENT].get("value") or ""
    return Opinion(helpful=False, reason=reason if reason in COMPLAINTS else "", comment=comment)


def _view() -> Json:
    return {"type": "modal", "title": plain(TITLE)}
