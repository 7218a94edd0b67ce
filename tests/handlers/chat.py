"""People in a Slack workspace who talk to Versus, and a log of what was said."""

from __future__ import annotations

import copy
import re
from typing import Any, Protocol

from handlers.names import ANSWER_SHORTCUT
from tests.fakes import people
from tests.fakes.delivery import Delivery
from tests.fakes.slack import BOT_USER, Posted, Slack
from tests.handlers.transcript import shown, shown_home, shown_view

Json = dict[str, Any]

PEOPLE = {"ann": "U1", "bob": "U2"}
NAMES = {user: name for name, user in PEOPLE.items()} | {BOT_USER: "Versus"}


class App(Protocol):
    """The app before which people stand."""

    async def drain(self) -> None:
        """Wait until nothing is under way."""
        ...


class Chat:
    """What people do, one thing after another; each waits until Versus has said all it will say."""

    def __init__(self, slack: Slack, app: App, deliver: Delivery) -> None:
        self.log: list[str] = []
        self.replies: list[Posted] = []
        self._slack = slack
        self._app = app
        self._deliver = deliver
        self._thread: str | None = None
        self._views: list[str] = []
        self._files = 0
        self._cards = 0
        self._direct = people.direct_channel()

    async def mentions(self, name: str, text: str, *, in_thread: bool = False) -> None:
        """Someone names the bot in #general, or in the thread of the last message there."""
        payload = people.mention(text, user=PEOPLE[name], thread=self._thread if in_thread else None)
        where = "in the thread" if in_thread else "in #general"
        await self._event(f"{name} {where}: @Versus {text}", payload)

    async def writes(self, name: str, text: str, *, in_thread: bool = False) -> None:
        """Someone writes to the bot directly, or in the thread of the last message to it."""
        thread = self._thread if in_thread else None
        payload = people.direct_message(text, user=PEOPLE[name], thread=thread, channel=self._direct)
        where = "to Versus, in the thread" if in_thread else "to Versus"
        await self._event(f"{name} {where}: {text}", payload)

    async def opens_pane(self, name: str) -> None:
        """Someone opens the agent pane, and sees what is suggested there."""
        payload = people.opened("messages", self._direct, user=PEOPLE[name])
        await self._do(f"{name} opens the pane of Versus", "events_api", payload)
        if prompts := self._slack.prompts.get(self._direct):
            self.log.append("  suggested: " + " ".join(f"[{prompt}]" for prompt in prompts))

    async def opens_home(self, name: str) -> None:
        """Someone opens the Home tab."""
        payload = people.opened("home", self._direct, user=PEOPLE[name])
        await self._do(f"{name} opens the Home tab", "events_api", payload)
        self.log += [f"  {said}" for said in shown_home(self._slack.homes[PEOPLE[name]], NAMES)]

    async def presses_at_home(self, name: str, label: str) -> None:
        """Someone presses a button of their Home tab."""
        home = self._slack.homes[PEOPLE[name]]
        payload = people.click_in_modal(
            button(home, label) or {}, home, self._slack.trigger_id(), user=PEOPLE[name]
        )
        await self._do(f"{name} presses at home: [{label}]", "interactive", payload)

    async def picks_at_home(self, name: str, menu: str, option: str) -> None:
        """Someone picks an option of the menu with that label in their Home tab."""
        home = self._slack.homes[PEOPLE[name]]
        (found,) = (
            one["accessory"]
            for one in home["blocks"]
            if one["type"] == "section" and one["text"]["text"] == menu
        )
        (picked,) = (one for one in found["options"] if one["text"]["text"] == option)
        payload = people.choice(found, picked, home, self._slack.trigger_id(), user=PEOPLE[name])
        await self._do(f"{name} picks at home: {menu}: {option}", "interactive", payload)

    async def uses_shortcut_on(self, name: str, text: str) -> None:
        """Someone uses the shortcut "Answer with Versus" on a message of bob in #general."""
        payload = people.shortcut_on(
            text,
            ANSWER_SHORTCUT,
            self._slack.trigger_id(),
            self._slack.response_url(),
            user=PEOPLE[name],
        )
        self.log += ["", f"bob in #general: {text}"]
        await self._do(f"{name}, on that message: More actions, Answer with Versus", "interactive", payload)

    def slack_refuses(self, method: str, error: str, *, times: int = 1) -> None:
        """From now on Slack refuses so many calls of a method."""
        self._slack.fail(method, error, times=times)
        self.log += ["", f"(Slack refuses {method}: {error})"]

    def fills_in(self, name: str, text: str) -> None:
        """Someone types into the field of the topmost modal."""
        values = self._slack.modal[-1]["state"]["values"]
        ((field,),) = (found.values() for found in values.values())
        field["value"] = text
        self.log.append(f"{name} fills in: {text}")

    async def invites(self, name: str) -> None:
        """Someone invites Versus to #general."""
        await self._do(f"{name} invites Versus to #general", "events_api", people.joined(BOT_USER))

    async def types(self, name: str, text: str, *, command: str = "/compare") -> None:
        """Someone types a command in #general."""
        payload = people.command(
            text,
            self._slack.response_url(),
            user=PEOPLE[name],
            name=command,
            trigger_id=self._slack.trigger_id(),
        )
        await self._do(f"{name} types: {command} {text}".rstrip(), "slash_commands", payload)

    async def uses_shortcut(self, name: str, callback_id: str) -> None:
        """Someone uses a global shortcut."""
        payload = people.shortcut(callback_id, self._slack.trigger_id(), user=PEOPLE[name])
        await self._do(f"{name} uses the shortcut {callback_id}", "interactive", payload)

    def chooses(self, name: str, *options: str) -> None:
        """Someone chooses these options, and no others, in the topmost modal."""
        view = self._slack.modal[-1]
        (block,) = (block for block in view["blocks"] if block["type"] == "input")
        element = block["element"]
        found = [one for one in element["options"] if one["text"]["text"] in options]
        assert len(found) == len(options), f"{options} are not all among the options"
        state = view["state"]["values"][block["block_id"]][element["action_id"]]
        if "selected_option" in state:
            state["selected_option"] = found[0] if found else None
        else:
            state["selected_options"] = found
        self.log.append(f"{name} chooses: {', '.join(options) or 'nothing'}")

    def fills(self, name: str, **values: str) -> None:
        """Someone fills in fields of the topmost modal, each named after its block: words, or an option."""
        view = self._slack.modal[-1]
        for block, value in values.items():
            (element,) = (one["element"] for one in view["blocks"] if one.get("block_id") == block)
            state = view["state"]["values"][block][element["action_id"]]
            if element["type"] == "plain_text_input":
                state["value"] = value
            else:
                (option,) = (one for one in element["options"] if one["text"]["text"] == value)
                many = "selected_options" in state
                state["selected_options" if many else "selected_option"] = [option] if many else option
            self.log.append(f"{name} fills in {block}: {value}")

    async def answers(self, name: str, *options: str, by: str = "Next") -> None:
        """Someone chooses options and goes on."""
        self.chooses(name, *options)
        await self.presses(name, by)

    async def presses(self, name: str, label: str, *, times: int = 1) -> None:
        """Someone presses a button of the topmost modal, or one of the two below it."""
        view = copy.deepcopy(self._slack.modal[-1])
        self.log.append(f"{name} presses: [{label}]")
        if label == view["close"]["text"]:
            assert not view.get("notify_on_close"), "the app would be told"
            self._slack.modal.pop()
        elif label == view.get("submit", {}).get("text"):
            payload = people.submission(
                view, user=PEOPLE[name], response_urls=self._slack.response_url_of(view)
            )
            errors = self._slack.take(await self._deliver("interactive", payload))
            self.log += [f"  beside {block}: {text}" for block, text in errors.items()]
        else:
            for _ in range(times):
                pressed = button(view, label)
                assert pressed, f"there is no {label}"
                trigger_id = self._slack.trigger_id()
                payload = people.click_in_modal(pressed, view, trigger_id, user=PEOPLE[name])
                await self._deliver("interactive", payload)
        await self._tell()

    async def clicks(self, name: str, label: str, *, times: int = 1) -> None:
        """Someone clicks a button of the last message that has it."""
        posted = next(one for one in reversed(self.replies) if button(one.message, label))
        for _ in range(times):
            await self._act(name, f"clicks: [{label}]", posted, button(posted.message, label) or {})

    async def picks(self, name: str, menu: str, option: str, *, times: int = 1) -> None:
        """Someone picks an option of a menu of the last message that has it."""
        posted, found = next(
            (one, found) for one in reversed(self.replies) if (found := _menu(one.message, menu))
        )
        (chosen,) = (one for one in found["options"] if one["text"]["text"] == option)
        for _ in range(times):
            await self._act(name, f"picks: [{menu} {option}]", posted, found | {"selected_option": chosen})

    async def votes(self, name: str, label: str, *, times: int = 1) -> None:
        """Someone says what the last answer is worth."""
        posted, vote = next(
            (one, vote) for one in reversed(self.replies) if (vote := _vote(one.message, label))
        )
        for _ in range(times):
            await self._act(name, f"clicks: ({label})", posted, vote)

    async def _act(self, name: str, what: str, posted: Posted, element: Json) -> None:
        message = {"ts": posted.ts, **posted.message} if posted.ts else None
        payload = people.click(
            element,
            self._slack.response_url(of=posted.ts),
            message=message,
            user=PEOPLE[name],
            channel=posted.message.get("channel", "C1"),
            trigger_id=self._slack.trigger_id(),
        )
        await self._do(f"{name} {what}", "interactive", payload)

    async def pastes(self, name: str, url: str, *, in_composer: bool = False) -> None:
        """Someone pastes a link into a message in #general, which may not be sent yet."""
        payload = people.link_shared(url, user=PEOPLE[name], in_composer=in_composer)
        where = "into the composer" if in_composer else "into #general"
        await self._do(f"{name} pastes {where}: {re.sub('/a/.*', '/a/ID', url)}", "events_api", payload)

    async def settle(self) -> None:
        """Wait until Versus has said all it will say."""
        await self._tell()

    async def _event(self, line: str, payload: Json) -> None:
        self._thread = payload["event"].get("thread_ts") or payload["event"]["ts"]
        await self._do(line, "events_api", payload)

    async def _do(self, line: str, kind: str, payload: Json) -> None:
        self.log += ["", line]
        await self._deliver(kind, payload)
        await self._tell()

    async def _tell(self) -> None:
        """Log what came of it: the modal if it has changed, and what was posted."""
        await self._app.drain()
        views = [view["hash"] for view in self._slack.modal]
        if not views and self._views:
            self.log.append("  (the modal closes)")
        elif views and views[-1] in self._views[:-1]:
            self.log.append("  (the view below shows again)")
        elif views and views[-1:] != self._views[-1:]:
            self.log += [f"  {said}" for said in shown_view(self._slack.modal[-1], NAMES)]
        self._views = views
        for file in self._slack.files[self._files :]:
            where = f"in the thread of {file['channel_id']}" if file["thread_ts"] else file["channel_id"]
            said = next(shown({"text": file["initial_comment"] or ""}, NAMES))
            self.log += [f"  a file {where}: {file['name']}", *([f"    {said}"] if said else [])]
        self._files = len(self._slack.files)
        for unfurled in self._slack.unfurled[self._cards :]:
            for card in unfurled["unfurls"].values():
                self.log += ["  a card below the link:", *(f"    {said}" for said in shown(card, NAMES))]
        self._cards = len(self._slack.unfurled)
        for place, old in enumerate(self.replies):
            if (new := self._slack.posted[place]) is not old:
                gone = [label for label in _labels(old.message) if label not in _labels(new.message)]
                self.log.append(f"  (the message that was clicked loses {' '.join(gone)})")
                self.replies[place] = new
        for posted in self._slack.posted[len(self.replies) :]:
            self.replies.append(posted)
            self.log += [f"  {_place(posted)}:", *(f"    {said}" for said in shown(posted.message, NAMES))]


def button(message: Json, label: str) -> Json | None:
    """Give the button of a message with that label."""
    for block in message.get("blocks", []):
        for element in block["elements"] if block["type"] == "actions" else []:
            if element.get("text", {}).get("text") == label:
                return dict(element)
    return None


def _menu(message: Json, name: str) -> Json | None:
    """Give the menu of a message with that placeholder, as it is told of: with the id of its block."""
    for block in message.get("blocks", []):
        for element in block["elements"] if block["type"] == "actions" else []:
            if element.get("placeholder", {}).get("text") == name:
                return {**element, "block_id": block["block_id"]}
    return None


def _vote(message: Json, label: str) -> Json | None:
    """Give the feedback button of a message with that label, as a click on it is told."""
    for block in message.get("blocks", []):
        for element in block["elements"] if block["type"] == "context_actions" else []:
            for name in ("positive_button", "negative_button"):
                if element[name]["text"]["text"] == label:
                    told = {key: element[key] for key in ("type", "action_id")}
                    return {**told, "value": element[name]["value"], "text": element[name]["text"]}
    return None


def _labels(message: Json) -> list[str]:
    elements = [
        element
        for block in message.get("blocks", [])
        if block["type"] == "actions"
        for element in block["elements"]
    ]
    return [f"[{one['text']['text']}]" for one in elements if "text" in one]


def _place(posted: Posted) -> str:
    if posted.how == "whisper":
        where = " in the thread" if posted.message.get("thread_ts") else ""
        return f"Versus{where}, only for {NAMES[posted.message['user']]}"
    if posted.message.get("channel") in NAMES:
        return f"Versus, directly to {NAMES[posted.message['channel']]}"
    if posted.how == "post":
        where = " in #general" if posted.message["channel"] == "C1" else ""
        return "Versus in the thread" if posted.message.get("thread_ts") else f"Versus{where}"
    replaced = ", in place of that message" if posted.message.get("replace_original") else ""
    seen_by = "only for them" if posted.how == "ephemeral" else "for all in #general"
    return f"Versus, {seen_by}{replaced}"
