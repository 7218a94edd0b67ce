"""Showing to all what one person saw alone, in the name of that person."""

from __future__ import annotations

import logging

from slack_bolt.context.respond.async_respond import AsyncRespond
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.core.answer import Answer
from handlers.filling import State
from handlers.incoming import Thread
from handlers.preferences import DIRECT
from handlers.refusals import CLOSED, NOT_A_MEMBER, code
from handlers.replies import NotDeliveredError, Replies

SHARED = "<@{user}> shared this answer."
NOT_SHARED = (
    "I could not share this to <#{channel}>: I am not a member there. "
    "Invite me there with /invite, or pass it on from here."
)
NOT_SHARED_TO_OTHERS = (
    "I could not share this to a direct message between others: nobody can invite me there. "
    "Please pass it on from here."
)
NOT_LET = (
    "I could not share this to <#{channel}>: Slack does not let me write there. Please pass it on from here."
)

log = logging.getLogger(__name__)


class Sharing:
    """One answer that `user` shares. `filled`: the questionnaire of which it is the result."""

    def __init__(
        self, replies: Replies, answer: Answer, *, user: str, lead: str, filled: State | None = None
    ) -> None:
        self._replies = replies
        self._answer = answer
        self._user = user
        self._lead = lead
        self._filled = filled

    async def respond_or_post(self, respond: AsyncRespond, client: AsyncWebClient, channel: Thread) -> bool:
        """Share to a channel, if need be as its member. Says whether the `response_url` took it."""
        try:
            await self._replies.share(
                respond,
                self._answer,
                channel=channel,
                lead=self._lead,
                filled=self._filled,
            )
        except NotDeliveredError as failure:
            log.warning("the response_url took no answer (%s); posting instead", failure)
            await self.post_or_explain(client, channel)
            return False
        return True

    async def post_or_explain(self, client: AsyncWebClient, thread: Thread) -> None:
        """Share as a member of the channel; where the bot is none, give it back to the person and say so."""
        try:
            await self._post(client, thread, self._lead)
        except SlackApiError as error:
            if code(error) not in CLOSED:
                raise
            explained = _explained(thread.channel, code(error))
            await self._post(client, Thread(thread.workspace, self._user, None), explained)

    async def _post(self, client: AsyncWebClient, thread: Thread, lead: str) -> None:
        await self._replies.post(client, self._answer, thread=thread, lead=lead, filled=self._filled)


def _explained(channel: str, refusal: str) -> str:
    """Say why nothing was shared, and what to do instead."""
    if channel.startswith(DIRECT):
        return NOT_SHARED_TO_OTHERS
    return (NOT_SHARED if refusal in NOT_A_MEMBER else NOT_LET).format(channel=channel)
