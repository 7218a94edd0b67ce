"""Showing to all what one person saw alone, in the name of that person."""

from __future__ import annotations

import logging

from slack_bolt.context.respond.async_respond import AsyncRespond
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.core.answer import Answer
from handlers.filling import State
from handlers.incoming import Thread
from handlers.refusals import CLOSED, code
from handlers.replies import NotDeliveredError, Replies

NOT_SHARED = (
    "I could not share this to <#{channel}>: I am not a member there. "
    "Invite me there with /invite, or pass it on from here."
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
            await self._replies.share(respond, self._answer, lead=self._lead, filled=self._filled)
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
            explained = NOT_SHARED.format(channel=thread.channel)
            await self._post(client, Thread(thread.workspace, self._user, None), explained)

    async def _post(self, client: AsyncWebClient, thread: Thread, lead: str) -> None:
        await self._replies.post(client, self._answer, thread=thread, lead=lead, filled=self._filled)
