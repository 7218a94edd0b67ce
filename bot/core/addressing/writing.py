"""From a question to its address."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from bot.core.addressing.kinds import KINDS, MOST_VALUES, QUALIFIERS, Kind, shelf
from bot.core.addressing.phrasing import phrase
from bot.core.advising.draft import LANGUAGE
from bot.core.model import Catalog
from bot.core.question import Question


def address(catalog: Catalog, question: Question) -> str:
    """Give the path of the page that answers a question; empty where it has none.

    It has none if it was not understood, if it names something that is not covered (whose name would
    be the asker's own words), or if it speaks of more than a page can show.
    """
    asked = canonical(catalog, question)
    return path(catalog, asked) if asked else ""


def path(catalog: Catalog, asked: Question) -> str:
    """Give the path of a question that is as `canonical` gives it."""
    kind = KINDS[asked.intent]
    word = kind.word or shelf(catalog.topic_of[asked.subjects[0]])
    named = [one for one in asked.subjects if "without" not in kind.qualifiers or one not in asked.ruled_out]
    segments = [word, *named]
    for qualifier, values in qualified(catalog, asked).items():
        segments += [qualifier, *values]
    return "/" + "/".join(segments)


def canonical(catalog: Catalog, question: Question) -> Question | None:
    """Give a question as it stands at its address: ids in neutral order, its text the canonical wording.

    None if it has no address.
    """
    intent, subjects = question.intent, question.subjects
    if intent == "fact" and subjects and not _aspects(question):
        intent, subjects = "profile", subjects[:1]  # it is answered like one
    if question.outcome != "answer" or question.uncovered or intent not in KINDS:
        return None
    kind = KINDS[intent]
    ruled_out = tuple(sorted(question.ruled_out))
    if "without" in kind.qualifiers:
        subjects = ruled_out
    elif intent == "compare":
        wanted = tuple(one for one in subjects if one not in ruled_out)
        subjects = wanted if len(wanted) > 1 else subjects
    if intent == "profile":
        subjects = subjects[:1]
    asked = replace(
        question,
        intent=intent,
        reason="understood",
        subjects=tuple(dict.fromkeys(subjects)) if kind.ordered else tuple(sorted(set(subjects))),
        ruled_out=ruled_out if "without" in kind.qualifiers else (),
        use_cases=_allowed(kind, "for", _explicit(catalog, question)),
        aspects=_allowed(kind, "on", _aspects(question)),
        languages=_allowed(kind, "in", question.languages),
        not_languages=_allowed(kind, "not-in", question.not_languages),
        confidence=1.0,
        suggestions=(),
        clues=(),
    )
    if not _fits(catalog, asked):
        return None
    asked = replace(asked, text=phrase(catalog, asked))
    implied = [one for one in _implied(catalog, intent) if one not in asked.use_cases]
    limited = asked.languages or asked.not_languages
    return replace(
        asked,
        use_cases=(*asked.use_cases, *implied),
        aspects=(*asked.aspects, LANGUAGE) if limited else asked.aspects,
    )


def qualified(catalog: Catalog, asked: Question) -> dict[str, tuple[str, ...]]:
    """Give what qualifies a canonical question, by the word it has in an address; none that are empty."""
    found = {
        "without": asked.ruled_out,
        "for": _explicit(catalog, asked),
        "on": _aspects(asked),
        "in": asked.languages,
        "not-in": asked.not_languages,
    }
    return {word: found[word] for word in QUALIFIERS if found[word]}


def _explicit(catalog: Catalog, question: Question) -> tuple[str, ...]:
    implied = _implied(catalog, question.intent)
    return tuple(one for one in question.use_cases if one not in implied)


def _implied(catalog: Catalog, intent: str) -> tuple[str, ...]:
    return next((one.use_cases for one in catalog.intents if one.id == intent), ())


def _aspects(question: Question) -> tuple[str, ...]:
    """Give the aspects but for the language where a limit on it says the same."""
    limited = question.languages or question.not_languages
    return tuple(one for one in question.aspects if one != LANGUAGE or not limited)


def _allowed(kind: Kind, qualifier: str, values: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(values))) if qualifier in kind.qualifiers else ()


def _fits(catalog: Catalog, asked: Question) -> bool:
    """Say whether all ids are known (a reload may have taken one away) and a page can show them."""
    kind = KINDS[asked.intent]
    topics = {catalog.topic_of[one].id for one in asked.subjects if one in catalog.topic_of}
    values = (asked.ruled_out, asked.use_cases, asked.aspects, asked.languages, asked.not_languages)
    named = 0 if "without" in kind.qualifiers else len(asked.subjects)
    return (
        catalog.subjects.keys() >= {*asked.subjects}
        and catalog.use_cases.keys() >= {*asked.use_cases}
        and catalog.aspects.keys() >= {*asked.aspects}
        and catalog.languages.keys() >= {*asked.languages, *asked.not_languages}
        and len(topics) < 2
        and kind.least <= named <= kind.most
        and all(len(one) <= MOST_VALUES for one in values)
        and (asked.intent != "fact" or bool(asked.aspects))
    )
