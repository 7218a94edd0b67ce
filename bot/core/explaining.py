"""Why a question was read as it was: which words gave which name, label, intent and outcome."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from bot.core.intents import Ground
from bot.core.phrases import Match
from bot.core.question import Clue, Question
from bot.core.reading import Reading
from bot.core.signs import SIGNS

FIRST = "{text!r} is read as {intent}{about}: {outcome} ({reason}), confidence {confidence:.2f}."
NOTHING = "Nothing in it was recognised."
NAMED = "  {words!r} names {meaning} (sureness {score:.1f})"
LABELLED = "  {words!r} speaks of {meaning}"
DENIED = "  {words!r} is ruled out"
SCORED = "{intent}: {total:+.1f}"
CUE = "  {score:+.1f} for {words!r}"
SIGN = "  {score:+.1f} because {words}"

OTHERS = "  {score:+.1f} for {many} smaller terms"

TERMS_SHOWN = 10
"""So many terms are shown of each, the heaviest; the others are added up."""

SHOWN = 4
"""So many intents are shown with the terms of their scores, the best first."""

LEAST = 0.05
"""Terms smaller than this are left out."""


def clues(reading: Reading, grounds: Sequence[Ground]) -> Iterator[Clue]:
    """Give all that spoke for something, with offsets into the text."""
    for mention in reading.mentions:
        kind = "subject" if mention.covered else "uncovered"
        meaning = mention.entry.id if mention.covered else f"something not covered ({mention.entry.id})"
        yield _clue(reading, kind, (mention.start, mention.end), meaning, mention.score)
    for label in reading.labels:
        yield _labelled(reading, label, label.found.kind)
    for label in reading.denied:
        yield _labelled(reading, label, "negation")
    for ground in _merged(grounds):
        kind = "scope" if ground.intent == "out-of-scope" else "intent"
        if abs(ground.score) < LEAST:
            continue
        if ground.end:
            yield _clue(reading, kind, (ground.start, ground.end), ground.intent, ground.score)
        else:
            yield Clue(
                kind=kind,
                words=SIGNS[ground.meaning],
                start=0,
                end=0,
                meaning=ground.intent,
                score=ground.score,
            )


def _merged(grounds: Sequence[Ground]) -> Iterator[Ground]:
    """Add up the grams of an intent that stand at the same words: a word and its stem are one to a reader."""
    added: dict[tuple[str, str, int, int], float] = defaultdict(float)
    for intent, meaning, start, end, score in grounds:
        added[intent, meaning, start, end] += score
    for (intent, meaning, start, end), score in added.items():
        yield Ground(intent, meaning, start, end, score)


def _labelled(reading: Reading, label: Match, kind: str) -> Clue:
    return _clue(reading, kind, (label.start, label.end), f"{label.found.kind} {label.found.id}", 1.0)


def _clue(reading: Reading, kind: str, place: tuple[int, int], meaning: str, score: float) -> Clue:
    start, end = reading.words.place(*place)
    return Clue(
        kind=kind, words=reading.words.text[start:end], start=start, end=end, meaning=meaning, score=score
    )


def explain(question: Question) -> str:
    """Tell in words how a question was understood; it must come from `Understanding.explained`."""
    about = f" about {', '.join(question.subjects)}" if question.subjects else ""
    lines = [
        FIRST.format(
            text=question.text,
            intent=question.intent,
            about=about,
            outcome=question.outcome,
            reason=question.reason,
            confidence=question.confidence,
        )
    ]
    scored: dict[str, list[Clue]] = defaultdict(list)
    for clue in question.clues:
        match clue.kind:
            case "subject" | "uncovered":
                lines.append(NAMED.format(words=clue.words, meaning=clue.meaning, score=clue.score))
            case "negation":
                lines.append(DENIED.format(words=clue.words))
            case "intent" | "scope":
                scored[clue.meaning].append(clue)
            case _:
                lines.append(LABELLED.format(words=clue.words, meaning=clue.meaning))
    if not question.clues:
        lines.append(NOTHING)
    totals = {intent: sum(clue.score for clue in found) for intent, found in scored.items()}
    for intent in sorted(totals, key=lambda one: -totals[one])[:SHOWN]:
        lines.append(SCORED.format(intent=intent, total=totals[intent]))
        heaviest = sorted(scored[intent], key=lambda one: -abs(one.score))
        lines += [
            (CUE if clue.end else SIGN).format(score=clue.score, words=clue.words)
            for clue in heaviest[:TERMS_SHOWN]
        ]
        if others := heaviest[TERMS_SHOWN:]:
            lines.append(OTHERS.format(score=sum(clue.score for clue in others), many=len(others)))
    return "\n".join(lines)
