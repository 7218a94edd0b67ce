"""`versus kb report`: how fresh, how complete and how well founded the knowledge is."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date
from itertools import combinations, product
from pathlib import Path

from bot.core.checks.evidence import UNKNOWN
from bot.core.model import Catalog, Subject, Topic
from bot.loader import load

STALE_DAYS = 365
"""A statement last known to hold longer ago than this is due for another look."""

OLDEST = 20
"""So many stale statements are listed."""

Cell = tuple[str, str]
"""Ids of a subject and of what is to be known of it."""


def report(folder: Path, today: date) -> str:
    """Give the report as Markdown. Raises KnowledgeError if the knowledge is faulty."""
    catalog = load(folder)
    lines = [
        f"# Knowledge {catalog.version}, as of {catalog.as_of}",
        *_claims(catalog),
        *_stale(catalog, today),
        *(line for topic in catalog.topics for line in _topic(topic, catalog)),
    ]
    return "\n".join(lines)


def _claims(catalog: Catalog) -> Iterator[str]:
    statuses = Counter(claim.status for claim in catalog.claims.values())
    kinds = {source.id: source.kind for source in catalog.sources.values()}
    primary = sum("primary" in map(kinds.get, claim.sources) for claim in catalog.claims.values())
    yield from ("", "## Claims by status", "", "| Status | Claims |", "| --- | ---: |")
    yield from (
        f"| {status} | {number} |"
        for status, number in sorted(statuses.items(), key=lambda found: (-found[1], found[0]))
    )
    yield from ("", f"With a primary source: {_share(primary, statuses.total())}.")


def _stale(catalog: Catalog, today: date) -> Iterator[str]:
    ages = {ref: (today - _first_day(found.as_of)).days for ref, found in catalog.evidence.items()}
    stale = sorted((ref for ref, days in ages.items() if days > STALE_DAYS), key=lambda ref: -ages[ref])
    yield from ("", f"## Last known to hold more than {STALE_DAYS} days ago", "")
    yield f"{_share(len(stale), len(ages))} of the claims and features{', the oldest:' if stale else '.'}"
    yield from (f"- {catalog.evidence[ref].as_of} {ref}" for ref in stale[:OLDEST])


def _topic(topic: Topic, catalog: Catalog) -> Iterator[str]:
    subjects = {subject.id: subject for subject in topic.subjects}
    features = list(product(subjects, (kind.id for kind in topic.features)))
    cases = list(product(subjects, (case.id for case in topic.use_cases if not case.circumstance)))
    aspects = list(product(subjects, (aspect.id for aspect in topic.aspects)))
    pairs = list(combinations(subjects, 2))
    yield from ("", f"## {topic.name}")
    yield from _gaps(
        "Features known", features, [cell for cell in features if not _is_known(subjects[cell[0]], cell[1])]
    )
    yield from _gaps("Fits known", cases, [cell for cell in cases if cell[1] not in subjects[cell[0]].fits])
    told = _told_aspects(topic)
    yield from _gaps("Aspects told of", aspects, [cell for cell in aspects if cell not in told])
    composed = [pair for pair in pairs if frozenset(pair) not in catalog.comparisons]
    yield from _gaps("Pairs compared by hand", pairs, composed)


def _gaps(title: str, cells: list[Cell], missing: list[Cell]) -> Iterator[str]:
    """Give the share of cells that are not missing, and a line of the missing ones for each subject."""
    yield from ("", f"{title}: {_share(len(cells) - len(missing), len(cells))}.{' Missing:' * bool(missing)}")
    by_subject: dict[str, list[str]] = defaultdict(list)
    for subject, thing in missing:
        by_subject[subject].append(thing)
    yield from (f"- {subject}: {', '.join(things)}" for subject, things in by_subject.items())


def _told_aspects(topic: Topic) -> set[Cell]:
    """Give the subjects and aspects of which a claim, a known feature or a figure tells."""
    claims = [*topic.claims, *(claim for subject in topic.subjects for claim in subject.claims)]
    told = {(subject, claim.aspect) for claim in claims for subject in claim.about}
    for benchmark in topic.benchmarks:
        aspects = {metric.id: metric.aspect for metric in benchmark.metrics}
        told |= {(figure.subject, aspects[figure.metric]) for figure in benchmark.figures}
    for subject, aspect in product(topic.subjects, topic.aspects):
        if any(_is_known(subject, row) for row in aspect.features):
            told.add((subject.id, aspect.id))
    return told


def _is_known(subject: Subject, feature: str) -> bool:
    return subject.features[feature].value != UNKNOWN


def _first_day(as_of: str) -> date:
    return date.fromisoformat(as_of + "-01-01"[len(as_of) - 4 :])


def _share(part: int, whole: int) -> str:
    return f"{part:,} of {whole:,} ({part / whole:.0%})" if whole else "0 of 0"
