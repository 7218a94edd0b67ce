"""Small pieces of English from which the templates are put together."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.model import Catalog


def join(words: Sequence[str], last: str = "and") -> str:
    """Join words as in a sentence: `A`, `A and B`, `A, B and C`."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"


def names(catalog: Catalog, subjects: Sequence[str]) -> list[str]:
    """Give the names of subjects, in order."""
    return [catalog.subjects[subject].name for subject in subjects]


def purpose(catalog: Catalog, use_cases: Sequence[str]) -> str:
    """Give ` for a microservice`, or nothing where no use case is known that a subject could fit."""
    known = [catalog.use_cases[case] for case in use_cases if case in catalog.use_cases]
    phrases = [case.phrase for case in known if not case.circumstance]
    return f" for {join(phrases)}" if phrases else ""


def capital(text: str) -> str:
    """Make the first letter a capital one and leave the others (`iOS app`) alone."""
    return text[:1].upper() + text[1:]


def in_a_sentence(label: str) -> str:
    """Make a label start small, unless it starts with an abbreviation (`ORM`)."""
    return label if label[:2].isupper() else label[:1].lower() + label[1:]
