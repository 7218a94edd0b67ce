"""A pinned answer as it is shown again: as it was given, with what has become of it."""

from __future__ import annotations

from dataclasses import replace

from bot.core.answer import Answer, Note, Part, Points, Statement
from bot.core.pinning.changes import Change
from bot.core.pinning.pinned import Pinned, Today

AS_GIVEN = "This is the answer as it was given, from the knowledge of {then}."
STILL_HOLDS = "It still holds: the knowledge of {now} says the same."
GONE = "What it is about is not covered any more."
CHANGED = "The knowledge has changed since; what is different today stands below."
CHANGES = "What has changed since"

CUT = "…"
CONTEXT = 3
"""Words that stay on each side of what is different."""

WORDS = {
    "added": "{place}: new is “{after}”",
    "removed": "{place}: no longer said is “{before}”",
    "reworded": "{place}: now “{after}”, before “{before}”",
    "status": "{place}: “{text}” is marked: {after}. Before: {before}.",
    "sources": "{place}: “{text}” rests on {after}. Before: {before}.",
    "date": "{place}: {text} is cited {after}. Before: {before}.",
}


def told(change: Change) -> str:
    """Say in one sentence what has changed."""
    before, after = change.before, change.after
    if change.kind == "reworded":
        before, after = _differing(before, after)
    return WORDS[change.kind].format(place=change.place, text=change.text, before=before, after=after)


def _differing(before: str, after: str) -> tuple[str, str]:
    """Cut off what two texts begin and end with alike, but for a few words."""
    old, new = before.split(), after.split()
    begin = _alike(old, new)
    end = _alike(old[begin:][::-1], new[begin:][::-1])
    begin, end = (max(alike - CONTEXT, 0) for alike in (begin, end))
    return _cut(old, begin, end), _cut(new, begin, end)


def _alike(one: list[str], other: list[str]) -> int:
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (a, b) in pairs if a != b), min(len(one), len(other)))


def _cut(words: list[str], begin: int, end: int) -> str:
    kept = words[begin : len(words) - end]
    return " ".join([*([CUT] if begin else []), *kept, *([CUT] if end else [])])


def state(pinned: Pinned, today: Today, as_of: str) -> str:
    """Say whether it still holds. `as_of`: the date of the knowledge of today."""
    given = AS_GIVEN.format(then=pinned.answer.as_of)
    if today.answer is None:
        return f"{given} {GONE}"
    return f"{given} {CHANGED if today.changes else STILL_HOLDS.format(now=as_of)}"


def recalled(pinned: Pinned, today: Today, as_of: str) -> Answer:
    """Give the answer as it was given, with its state on top, what has changed below, and steps of today."""
    changed = tuple(Statement(text=told(one), status="judgement") for one in today.changes)
    below: tuple[Part, ...] = (Points(heading=CHANGES, points=changed),) if changed else ()
    return replace(
        pinned.answer,
        parts=(Note(text=state(pinned, today, as_of)), *pinned.answer.parts, *below),
        next_steps=today.answer.next_steps if today.answer else (),
    )
