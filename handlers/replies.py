"""Sends answers to Slack."""

from __future__ import annotations

import dataclasses
import logging
from collections.abc import Awaitable, Callable
from http import HTTPStatus
from typing import Any

from slack_bolt.context.respond.async_respond import AsyncRespond
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bot.core.addressing import Related, address, canonical
from bot.core.answer import Answer
from bot.core.framing import Frame as Asked
from bot.core.recommending import encode
from handlers.advisor import Advisor
from handlers.asked import asked, others, use_cases
from handlers.blocks import Frame, blocks
from handlers.buttons import Buttons
from handlers.filling import State, dumped
from handlers.how_to_ask import with_commands
from handlers.incoming import Thread
from handlers.pace import Pace
from handlers.preferences import DIRECT, Preferences
from handlers.refusals import BLOCKS_REFUSED, CLOSED, NOT_A_MEMBER, UNREACHED, code
from handlers.text import text

NOT_POSTED = "I may not write in <#{channel}>, so only you see this answer."
INVITE = " To let me, someone there has to type: /invite <@{bot}>"
POINTED = "I answered that here a moment ago: <{link}|see the answer>."
POINTED_IN_WORDS = "I answered that here a moment ago; please look above."
INSTEAD = "Slack did not take my answer where you asked, so here it is."

QUIET: dict[str, Any] = {"unfurl_links": False, "unfurl_media": False}
"""Previews of sources would bury the answer, and fetching a link is a way to leak what was asked."""

log = logging.getLogger(__name__)

Send = Callable[..., Awaitable[AsyncSlackResponse]]


class NotDeliveredError(Exception):
    """Slack did not take a message at a `response_url`; the text is what it said."""


class Replies:
    """Sends answers, as the `preferences` say."""

    def __init__(self, advisor: Advisor, preferences: Preferences) -> None:
        self.preferences = preferences
        self.pace = Pace(preferences.questions_a_minute)
        self._advisor = advisor

    async def post(
        self,
        client: AsyncWebClient,
        answer: Answer,
        *,
        thread: Thread,
        lead: str = "",
        filled: State | None = None,
    ) -> str:
        """Post an answer for all to see and give the `ts` of the message. Raises SlackApiError.

        `filled`: the questionnaire of which it is the result, for whoever wants to change an answer.
        """
        answer = self._in_slack(answer)
        frame = self._frame(answer, thread.workspace, lead, filled)
        said = text(answer, lead, frame.page)
        message = {"channel": thread.channel, "thread_ts": thread.root, "text": said, **QUIET}
        return await _send(client.chat_postMessage, message, answer, frame)

    async def post_once(
        self, client: AsyncWebClient, answer: Answer, *, thread: Thread, lead: str = ""
    ) -> None:
        """Post an answer in a thread, or point to it if the thread got the same just now.

        Raises SlackApiError.
        """
        repeats = self._advisor.repeats
        earlier = await repeats.given(thread.workspace, thread.id, answer)
        if earlier is not None:
            await point(client, thread, earlier)
            return
        try:
            message = await self.post(client, answer, thread=thread, lead=lead)
        except Exception:
            await repeats.not_posted(thread.workspace, thread.id, answer)
            raise
        await repeats.posted(thread.workspace, thread.id, answer, message)

    async def reply(
        self, client: AsyncWebClient, answer: Answer, *, thread: Thread, asker: str, bot: str | None
    ) -> None:
        """Answer who asked: in the thread, or for them alone where that is preferred. Raises SlackApiError.

        Where `bot`, the user id of Versus, may not post, they get the answer directly.
        """
        try:
            if self.preferences.is_private(thread.channel):
                await self._whisper(client, answer, thread, asker)
            else:
                await self.post_once(client, answer, thread=thread)
        except SlackApiError as error:
            if code(error) not in CLOSED or thread.channel.startswith(DIRECT):
                raise
            invite = INVITE.format(bot=bot) if code(error) in NOT_A_MEMBER else ""
            lead = NOT_POSTED.format(channel=thread.channel) + invite
            await self.post(client, answer, thread=Thread(thread.workspace, asker, None), lead=lead)

    async def _whisper(self, client: AsyncWebClient, answer: Answer, thread: Thread, asker: str) -> None:
        answer = self._in_slack(answer)
        root = None if thread.is_new else thread.root
        frame = private(self._frame(answer, thread.workspace), root)
        said = text(answer, page=frame.page)
        message = {"channel": thread.channel, "user": asker, "thread_ts": root, "text": said}
        await _send(client.chat_postEphemeral, message | QUIET, answer, frame)

    async def show_or_write(
        self,
        respond: AsyncRespond,
        answer: Answer,
        *,
        client: AsyncWebClient,
        asker: Thread,
        pin: str | None = None,
    ) -> None:
        """Show an answer to the one who gave a command; write to them directly if Slack does not take it."""
        try:
            await self.show(respond, answer, place=Thread(asker.workspace, "", None), pin=pin)
        except (NotDeliveredError, *UNREACHED) as failure:
            log.warning("the response_url took no answer (%s); writing directly instead", failure)
            await self.post(client, answer, thread=asker, lead=INSTEAD)

    async def show(
        self,
        respond: AsyncRespond,
        answer: Answer,
        *,
        place: Thread,
        replace: bool = False,
        pin: str | None = None,
    ) -> None:
        """Show an answer to the one who gave the command or clicked, with a button to share it.

        `place`: where that was. `replace`: in place of the message that was clicked. `pin`: the id of one
        that was given before, and is not shared as if it were one of today. Raises NotDeliveredError.
        """
        answer = self._in_slack(answer)
        frame = private(self._frame(answer, place.workspace, pin=pin), place.root)
        how = {"response_type": "ephemeral", "replace_original": replace, "thread_ts": place.root}
        await _send_back(respond, answer, frame, how)

    async def share(
        self,
        respond: AsyncRespond,
        answer: Answer,
        *,
        channel: Thread,
        lead: str,
        filled: State | None = None,
    ) -> None:
        """Post an answer to the channel of a `response_url`, or a thread in it, even as no member of it.

        A private answer cannot become a public one, so this is a new message. Raises NotDeliveredError.
        """
        frame = self._frame(answer, channel.workspace, lead, filled)
        how = {"response_type": "in_channel", "replace_original": False, "thread_ts": channel.root}
        await _send_back(respond, answer, frame, how)

    def page(self, answer: Answer, workspace: str, filled: State | None = None) -> str:
        """Give the address under which the answer stands as it is given here; empty if there is none.

        While nothing can be pinned, that of the page that says it today.
        """
        return self._page(answer, self._pin(answer, workspace, filled), filled)

    def page_of(self, answer: Answer, workspace: str, asked: Asked) -> str:
        """Give what `page` gives, of the answer to what was asked another time."""
        filled = State(topic=asked.topic, answers=asked.answers) if asked.topic else None
        return self.page(answer, workspace, filled)

    def _page(self, answer: Answer, pin: str, filled: State | None) -> str:
        public_url = self.preferences.public_url
        if not public_url or not answer.sources:
            return ""
        site = public_url.rstrip("/")
        if self.preferences.static_site:
            return "" if filled else self._file(site, answer)
        if pin:
            return f"{site}/a/{pin}"
        if filled:
            return f"{site}/recommend/{filled.topic}?{encode(filled.answers)}"
        path = address(self._advisor.catalog, answer.question)
        return f"{site}{path}" if path else ""

    def _pin(self, answer: Answer, workspace: str, filled: State | None) -> str:
        if filled:
            return self._advisor.pin(workspace, answer, filled.topic, filled.answers)
        return self._advisor.pin(workspace, answer)

    def _file(self, site: str, answer: Answer) -> str:
        """Give the address of a page that is a plain file; empty if there is none."""
        catalog = self._advisor.catalog
        asked = canonical(catalog, answer.question)
        return f"{site}{address(catalog, asked)}" if asked and Related(catalog).holds(asked) else ""

    def _in_slack(self, answer: Answer) -> Answer:
        return with_commands(answer, self._advisor.catalog, self.preferences)

    def _frame(
        self,
        answer: Answer,
        workspace: str,
        lead: str = "",
        filled: State | None = None,
        pin: str | None = None,
    ) -> Frame:
        is_old, pin = pin is not None, self._pin(answer, workspace, filled) if pin is None else pin
        catalog, said = self._advisor.catalog, asked(answer, filled)
        buttons = Buttons(
            asked=said,
            others=() if filled or not said else others(catalog, answer),
            use_cases=() if filled or not said else use_cases(catalog, answer),
            offer=self.offer(answer, filled),
            decision=self.decision(answer, filled),
            pin="" if self.preferences.shows_pins else pin,
            is_old=is_old,
        )
        return Frame(lead=lead, page=self._page(answer, pin, filled), buttons=buttons)

    def decision(self, answer: Answer, filled: State | None = None) -> str:
        """Give the value of a button that saves a decision record; empty where nothing is to be decided."""
        question = answer.question
        decides = (question.outcome, question.intent) == ("answer", "compare") and len(question.subjects) > 1
        return asked(answer, filled) if filled or decides else ""

    def offer(self, answer: Answer, filled: State | None = None) -> str:
        """Give the value of a button that opens the questionnaire; empty where it would not help."""
        if filled:
            return dumped(State(topic=filled.topic, answers=filled.answers))
        begun = self._advisor.offer(answer.question)
        return dumped(State(topic=begun[0].id, answers=begun[1])) if begun else ""


def private(frame: Frame, root: str | None) -> Frame:
    """Make the buttons those of an answer that one person sees alone. `root`: of its thread, if any."""
    buttons = dataclasses.replace(frame.buttons, private=True, root=root or "")
    return dataclasses.replace(frame, buttons=buttons)


async def point(client: AsyncWebClient, thread: Thread, message: str) -> None:
    """Say that the thread has the answer already, with a link to it where Slack gives one."""
    link = await permalink(client, thread.channel, message) if message else ""
    said = POINTED.format(link=link) if link else POINTED_IN_WORDS
    await client.chat_postMessage(channel=thread.channel, thread_ts=thread.root, text=said, **QUIET)


async def permalink(client: AsyncWebClient, channel: str, message: str) -> str:
    """Give the link of a message; empty where Slack gives none."""
    try:
        found = await client.chat_getPermalink(channel=channel, message_ts=message)
    except SlackApiError as error:
        log.warning("Slack gives no link to a message: %s", code(error))
        return ""
    return str(found["permalink"])


def _variants(answer: Answer, frame: Frame) -> list[dict[str, Any]]:
    """Give what to try to send: all blocks; without the newest kind of them; none, which leaves the text."""
    shown = blocks(answer, frame)
    older = [block for block in shown if block["type"] != "context_actions"]
    return [{"blocks": shown}, *([{"blocks": older}] if older != shown else []), {}]


async def _send(send: Send, message: dict[str, Any], answer: Answer, frame: Frame) -> str:
    """Send an answer, as plain text if its blocks are refused, and give its `ts`. Raises SlackApiError."""
    *variants, last = _variants(answer, frame)
    for variant in variants:
        try:
            return str((await send(**message, **variant)).get("ts") or "")
        except SlackApiError as error:
            if not code(error).startswith(BLOCKS_REFUSED):
                raise
            log.exception("Slack refused the blocks of an answer (%s)", answer.question.intent)
    return str((await send(**message, **last)).get("ts") or "")


async def _send_back(respond: AsyncRespond, answer: Answer, frame: Frame, how: dict[str, Any]) -> None:
    message = {"text": text(answer, frame.lead, frame.page), **how, **QUIET}
    first, *others = _variants(answer, frame)
    response = await respond(**message, **first)
    for variant in others:
        if not any(refusal in response.body for refusal in BLOCKS_REFUSED):
            break
        log.error("Slack refused the blocks of an answer (%s, %s)", answer.question.intent, response.body)
        response = await respond(**message, **variant)
    if response.status_code != HTTPStatus.OK:
        raise NotDeliveredError(f"{response.status_code} {response.body}")
