"""From an address, however it is spelled, to the question it asks; or to what is nearest to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from bot.core.addressing.kinds import KINDS, MOST_SUBJECTS, MOST_VALUES, QUALIFIERS, shelves, slug
from bot.core.addressing.relating import Link
from bot.core.addressing.writing import canonical
from bot.core.addressing.writing import path as path_of
from bot.core.advising.draft import LANGUAGE
from bot.core.model import Catalog, Subject
from bot.core.question import Question

LONGEST_SEGMENT = 60
MOST_SEGMENTS = 1 + MOST_SUBJECTS + len(QUALIFIERS) * (1 + MOST_VALUES)
NEAR_AT_MOST = 5
NEAR_ENOUGH = 60.0
"""Out of 100, by rapidfuzz: one letter wrong in three is still meant."""

SPOKEN = {"alternative": "alternatives", "limits": "limitations", "vs": "compare", "when-to-use": "when"}
"""Words that people try for a kind of question, beside its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What an address asks: a canonical question, and the one path that it should have been."""

    question: Question
    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """An address that asks nothing we know. `given`: the part that is not known; empty if one is missing."""

    given: str
    nearest: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    """A segment as spelled, and the field of a question that it fills."""

    field: str
    spelled: str


class Addresses:
    """Reads the addresses of one catalog. Pure; what it looks up is made when it is first asked."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog

    def find(self, path: str, query: Iterable[tuple[str, str]] = ()) -> Found | Missing:
        """Say what a path asks, with the qualifiers of a query; other keys of a query are passed over."""
        word, *segments = [
            slug(one[:LONGEST_SEGMENT]) for one in path.split("/", 2 * MOST_SEGMENTS) if one
        ] or [""]
        parts = [*_of_path(segments), *_of_query(query)]
        if len(parts) > MOST_SEGMENTS:
            return Missing(given="", nearest=())
        intent = self._intents.get(word, "")
        if not intent:
            return Missing(given=word, nearest=tuple(self._kinds_like(word, segments)))
        fields: dict[str, list[str]] = {"subjects": []}
        for place, part in enumerate(parts):
            known = self._ids[part.field].get(part.spelled)
            if known is None:
                return self._unknown(intent, parts, place)
            fields.setdefault(part.field, []).append(known)
        return self._page(intent, fields) or self._lacking(intent, fields)

    def _page(self, intent: str, fields: Mapping[str, Sequence[str]]) -> Found | None:
        given = {field: tuple(dict.fromkeys(fields.get(field, ()))) for field in self._ids}
        limited = given["languages"] or given["not_languages"]
        question = canonical(
            self._catalog,
            Question(
                text="",
                intent=intent,
                outcome="answer",
                subjects=given["subjects"],
                ruled_out=given["ruled_out"],
                use_cases=given["use_cases"],
                aspects=(*given["aspects"], LANGUAGE) if limited else given["aspects"],
                languages=given["languages"],
                not_languages=given["not_languages"],
            ),
        )
        return Found(question=question, path=path_of(self._catalog, question)) if question else None

    def _unknown(self, intent: str, parts: Sequence[_Part], place: int) -> Missing:
        """Offer the pages that have what is nearest in the place of what is unknown."""
        part = parts[place]
        others: dict[str, list[str]] = {"subjects": []}
        for one in (*parts[:place], *parts[place + 1 :]):
            if known := self._ids[one.field].get(one.spelled):
                others.setdefault(one.field, []).append(known)
        guesses = (
            self._page(intent, {**others, part.field: [*others.get(part.field, ()), one]})
            for one in _like(part.spelled, self._ids[part.field])
        )
        nearest = tuple(dict.fromkeys(_near(found) for found in guesses if found))
        return Missing(given=part.spelled, nearest=nearest or self._lacking(intent, others).nearest)

    def _lacking(self, intent: str, fields: Mapping[str, Sequence[str]]) -> Missing:
        """Offer pages of the same kind about what is named, or about anything if nothing is."""
        named = set(fields.get("subjects", ()))
        pairs = [pair for pair in self._catalog.comparisons if named <= pair] if intent == "compare" else []
        subjects = [tuple(pair) for pair in pairs] or [(one,) for one in self._catalog.subjects]
        kind = intent if pairs or KINDS[intent].least == 1 else "profile"
        wanted = named if kind == "profile" and named else None
        pages = (self._page(kind, {"subjects": one}) for one in subjects if wanted is None or wanted & {*one})
        return Missing(given="", nearest=tuple(sorted({_near(page) for page in pages if page}, key=_by_path)))

    def _kinds_like(self, word: str, segments: Sequence[str]) -> Iterator[Link]:
        for intent in _like(word, self._intents):
            meant = KINDS[intent].word or next(iter(shelves(self._catalog)))
            found = self.find("/".join((meant, *segments)))
            if isinstance(found, Found):
                yield _near(found)

    @cached_property
    def _intents(self) -> dict[str, str]:
        """Give the first word of a path -> intent id."""
        words = {kind.word: intent for intent, kind in KINDS.items() if kind.word}
        spoken = {word: words[meant] for word, meant in SPOKEN.items()}
        return {**dict.fromkeys(shelves(self._catalog), "profile"), **spoken, **words}

    @cached_property
    def _ids(self) -> dict[str, dict[str, str]]:
        """Give for each field of a question what may stand in an address -> the id that is meant."""
        catalog = self._catalog
        subjects = _spelled({one.id: _names(one) for one in catalog.subjects.values()})
        languages = _spelled({one.id: (one.name, *one.cues) for one in catalog.languages.values()})
        return {
            "subjects": subjects,
            "ruled_out": subjects,
            "use_cases": _spelled(
                {one.id: (one.name, one.phrase, *one.cues) for one in catalog.use_cases.values()}
            ),
            "aspects": _spelled({one.id: (one.name, *one.cues) for one in catalog.aspects.values()}),
            "languages": languages,
            "not_languages": languages,
        }


def _names(subject: Subject) -> tuple[str, ...]:
    return (
        *subject.retired_ids,
        subject.name,
        *subject.names,
        *subject.ambiguous,
        *subject.misspellings,
    )


def _spelled(names: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """Give every spelling -> its id. An id means itself; else the first that has the spelling counts."""
    found = {one: one for one in names}
    for one, spellings in names.items():
        for spelling in spellings:
            if not {*"(){}*|"} & {*spelling} and (spelled := slug(spelling)):
                found.setdefault(spelled, one)
    return found


def _of_path(segments: Sequence[str]) -> Iterator[_Part]:
    field = "subjects"
    for segment in segments:
        if segment in QUALIFIERS:
            field = QUALIFIERS[segment]
        else:
            yield _Part(field=field, spelled=segment)


def _of_query(query: Iterable[tuple[str, str]]) -> Iterator[_Part]:
    for key, value in islice(query, 2 * MOST_SEGMENTS):
        if field := QUALIFIERS.get(key):
            for one in value[: MOST_VALUES * LONGEST_SEGMENT].split(","):
                if spelled := slug(one[:LONGEST_SEGMENT]):
                    yield _Part(field=field, spelled=spelled)


def _like(spelled: str, ids: Mapping[str, str]) -> list[str]:
    """Give the ids whose spellings are nearest, nearest first."""
    from rapidfuzz import fuzz, process  # noqa: PLC0415 - slow to import, and mistyped addresses are few

    near = process.extract(spelled, list(ids), scorer=fuzz.ratio, limit=20, score_cutoff=NEAR_ENOUGH)
    return list(dict.fromkeys(ids[found] for found, _, _ in near))[:NEAR_AT_MOST]


def _near(found: Found) -> Link:
    return Link(path=found.path, label=found.question.text)


def _by_path(near: Link) -> str:
    return near.path
