"""The Home tab: ask, browse, what is saved, what is known and how fresh it is. Pure.

Limits: https://docs.slack.dev/reference/views/home-tab-views.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from bot.core.advising import next_steps
from bot.core.advising.wording import join
from bot.core.model import Catalog, Topic
from handlers.elements import (
    DESCRIPTION_LIMIT,
    Block,
    bullets,
    button,
    context,
    header,
    mrkdwn,
    plain,
    rich_text,
    run,
    section,
)
from handlers.how_to_ask import examples
from handlers.names import ASK_BUTTON, BROWSE, HOME_QUESTIONNAIRE, SHOW_SAVED
from handlers.preferences import Preferences
from handlers.wording import clipped, link

TITLE = "Versus"
ABOUT = "I settle {noun} questions from reviewed facts, each with its source and date."
ASK = "Ask a question"
FIND = "Find what fits you"
BROWSING = "Browse"
BY_SUBJECT = "About one {noun}"
BY_USE_CASE = "The best {noun} for a purpose"
FOR_PURPOSE = "Which {noun} for {phrase}?"
CHOOSE = "Choose"
SAVED = "My saved answers"
SAVED_COUNT = "{count} saved, newest first. Only you see them."
NOTHING_SAVED = "Nothing yet. Press Save under an answer to find it here again; only you will see it."
KNOWN = "What I know"
COVERED = "{count} {plural}: {names}."
COUNTS = "{claims} reviewed claims and {comparisons} comparisons, from {sources} sources."
FRESH = "Facts carry the date on which they were last known to hold; the latest is {date}."
HOW = "How to ask"
IN_CHANNELS = "In a channel, mention me: I answer in the thread, and follow-ups there work, too."
DIRECTLY = "In Messages, write to me; no mention needed."
ON_MESSAGES = "On any message: More actions, then Answer with Versus. You see the answer before anyone else."
BY_COMMAND = "By command, in any channel; only you see the answer:"
OPEN_PAGE = "Open the web page"

OPTIONS_AT_MOST = 100
OPTION_VALUE_LIMIT = 150

View = dict[str, Any]


def home_view(
    catalog: Catalog, preferences: Preferences, saved: Sequence[tuple[str, str]] | None, note: str = ""
) -> View:
    """Give the Home tab of one person.

    `saved`: key and title of each answer that they saved; None where that cannot be said, for which
    `note` gives the reason.
    """
    return {
        "type": "home",
        "blocks": [
            *_beginning(catalog),
            *_browsing(catalog),
            *_saved(saved, note),
            *_knowledge(catalog),
            *_how_to_ask(catalog, preferences),
        ],
    }


def failed_view(text: str) -> View:
    """Give a Home tab that says what went wrong."""
    return {"type": "home", "blocks": [header(TITLE), *rich_text(section(run(text)))]}


def saved_key(frame: str) -> str:
    """Give a short name of a saved answer: an option has no room for all that a frame may hold."""
    return hashlib.sha256(frame.encode()).hexdigest()[:16]


def _beginning(catalog: Catalog) -> Iterator[Block]:
    yield header(TITLE)
    nouns = join([topic.noun for topic in catalog.topics])
    yield from rich_text(section(run(ABOUT.format(noun=nouns))))
    buttons = [{**button(ASK_BUTTON, ASK, ASK_BUTTON), "style": "primary"}]
    if any(topic.questionnaire for topic in catalog.topics):
        buttons.append(button(HOME_QUESTIONNAIRE, FIND, HOME_QUESTIONNAIRE))
    yield {"type": "actions", "elements": buttons}


def _browsing(catalog: Catalog) -> Iterator[Block]:
    yield header(BROWSING)
    for topic in catalog.topics:
        subjects = [(next_steps.profile(one).question, one.name) for one in topic.subjects]
        yield from _select(f"{BROWSE}_subject_{topic.id}", BY_SUBJECT.format(noun=topic.noun), subjects)
        purposes = [(for_purpose(topic, case.phrase), case.name) for case in topic.use_cases]
        yield from _select(f"{BROWSE}_use_case_{topic.id}", BY_USE_CASE.format(noun=topic.noun), purposes)


def for_purpose(topic: Topic, phrase: str) -> str:
    """Give the question for what suits a purpose."""
    return FOR_PURPOSE.format(noun=topic.noun, phrase=phrase)


def _saved(saved: Sequence[tuple[str, str]] | None, note: str) -> Iterator[Block]:
    yield header(SAVED)
    if saved:
        yield from _select(SHOW_SAVED, SAVED_COUNT.format(count=len(saved)), saved)
    else:
        yield from context([plain(NOTHING_SAVED if saved is not None else note)])


def _knowledge(catalog: Catalog) -> Iterator[Block]:
    yield header(KNOWN)
    for topic in catalog.topics:
        names = join([subject.name for subject in topic.subjects])
        covered = COVERED.format(count=len(topic.subjects), plural=topic.plural, names=names)
        yield from rich_text(section(run(covered)))
    counts = COUNTS.format(
        claims=len(catalog.claims), comparisons=len(catalog.comparisons), sources=len(catalog.sources)
    )
    yield from context([plain(f"{counts} {FRESH.format(date=catalog.as_of)}")])


def _how_to_ask(catalog: Catalog, preferences: Preferences) -> Iterator[Block]:
    yield header(HOW)
    ways = [IN_CHANNELS, DIRECTLY, ON_MESSAGES]
    commands = (run(line) for line in examples(catalog, preferences))
    yield from rich_text(bullets(map(run, ways)), section(run(BY_COMMAND)), bullets(commands))
    if preferences.public_url:
        yield from context([mrkdwn(link(preferences.public_url, OPEN_PAGE))])


def _select(action_id: str, label: str, options: Iterable[tuple[str, str]]) -> Iterator[Block]:
    """Give a menu beside its label; an option is what it stands for, and its words."""
    found = [
        {"text": plain(clipped(words, DESCRIPTION_LIMIT)), "value": value}
        for value, words in options
        if len(value) <= OPTION_VALUE_LIMIT
    ]
    if found:
        yield {
            "type": "section",
            "text": plain(label),
            "accessory": {
                "type": "static_select",
                "action_id": action_id,
                "placeholder": plain(CHOOSE),
                "options": found[:OPTIONS_AT_MOST],
            },
        }
