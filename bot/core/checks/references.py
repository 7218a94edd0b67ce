"""Rules about ids: given once, and leading somewhere."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from typing import Any

from bot.core import model
from bot.core.checks.grounds import Finding, Grounds, Path, near
from bot.core.model import Benchmark, Comparison, Subject, Topic

_CLAIM_REFERENCES = {"about": "subject", "aspect": "aspect", "sources": "source"}
_CLAIMS = (model.Confirmed, model.Outdated, model.Disputed, model.Refuted, model.Reported, model.Concluded)

REFERENCES: dict[type, dict[str, str]] = {
    **dict.fromkeys(_CLAIMS, _CLAIM_REFERENCES),
    model.Concluded: _CLAIM_REFERENCES | {"rests_on": "claim or feature"},
    model.Judgement: {"rests_on": "claim or feature"},
    model.Feature: {"sources": "source"},
    model.Benchmark: {"sources": "source"},
    model.Metric: {"aspect": "aspect"},
    model.Figure: {"subject": "subject"},
    model.Subject: {"languages": "language", "features": "feature", "fits": "use case"},
    model.Fit: {"rests_on": "claim or feature"},
    model.UseCaseVerdict: {"rests_on": "claim or feature"},
    model.Comparison: {
        "subjects": "subject",
        "use_cases": "use case",
        "rows": "feature",
        "mistakes": "mistake",
    },
    model.Mistake: {"rests_on": "claim or feature", "subjects": "subject", "use_cases": "use case"},
    model.Meaning: {
        "intent": "intent",
        "subjects": "subject",
        "use_cases": "use case",
        "aspects": "aspect",
        "languages": "language",
    },
    model.Guide: {"intents": "intent", "subjects": "subject", "aspects": "aspect"},
    model.Aspect: {"features": "feature"},
    model.Topic: {"telling_rows": "feature", "profile_rows": "feature"},
    model.Intent: {"use_cases": "use case", "topic": "topic"},
    model.Example: {"subjects": "subject"},
    model.FeatureNeed: {"feature": "feature"},
    model.Favour: {"subjects": "subject", "rests_on": "claim or feature"},
    model.KnockOut: {"feature": "feature"},
    model.Option: {
        "fits": "use case",
        "mistakes": "mistake",
        "present": "subject",
        "use_cases": "use case",
        "aspects": "aspect",
        "languages": "language",
        "subjects": "subject",
    },
}
"""Class -> field -> what the ids in it are ids of. Of a mapping, its keys are the ids."""

_LISTS = {
    "aspect": "aspects",
    "feature": "features",
    "language": "languages",
    "mistake": "mistakes",
    "source": "sources",
    "subject": "subjects",
    "use case": "use_cases",
}
"""What an id is of -> the list of a Topic that it is looked up in."""

_SHARED = ("aspect", "feature", "language", "question of a questionnaire", "use case")
"""What two topics may both have under one id; all else is unique over all topics."""

_INNER = ("metric", "option")
"""What two entries may both have under one id: it is looked up within its entry."""

_WITH_IDS: dict[type, str] = {
    **dict.fromkeys(_CLAIMS, "claim"),
    model.Aspect: "aspect",
    model.Benchmark: "benchmark",
    model.Comparison: "comparison",
    model.Faq: "question",
    model.FeatureKind: "feature",
    model.Inquiry: "question of a questionnaire",
    model.Option: "option",
    model.Guide: "guide",
    model.Intent: "intent",
    model.Language: "language",
    model.Metric: "metric",
    model.Mistake: "mistake",
    model.Source: "source",
    model.Subject: "subject",
    model.Topic: "topic",
    model.UseCase: "use case",
}
"""The classes whose entries have an id -> what it is the id of."""


def every_id_is_given_once(grounds: Grounds) -> Iterator[Finding]:
    """No two entries of a kind have the same id; nor has one that of a retired subject."""
    first: dict[tuple[str, str, str], Path] = {}
    for path, kind, scope, name in sorted(_given_ids(grounds)):
        if (seen := first.setdefault((kind, scope, name), path)) != path:
            yield Finding(path, f"the {kind} id '{name}' a second time", "wanted another", other=seen)


def every_reference_leads_somewhere(grounds: Grounds) -> Iterator[Finding]:
    """Whatever is referred to by id exists.

    An intent and its examples may speak of a topic that is not here, and of its subjects.
    """
    known: dict[tuple[str, int], AbstractSet[str]] = {}
    for kind, references in REFERENCES.items():
        entry: Any
        for path, entry in grounds.of(kind):
            for field, what in references.items():
                topic = int(path[1]) if path[0] == "topics" else -1
                ids = known.get((what, topic))
                if ids is None:
                    ids = known[what, topic] = _known(grounds, what, grounds.topic(path))
                value = getattr(entry, field)
                if ids >= ({value} if isinstance(value, str) else set(value)):
                    continue  # the usual case
                for name, place in _ids(value, (*path, field)):
                    if name in ids or _declared(grounds, name):
                        continue
                    elsewhere = what == "topic" or (kind is model.Example and ids.isdisjoint(entry.subjects))
                    if not elsewhere or near(name, ids):
                        yield Finding(place, f"no {what} '{name}'", f"wanted the id of one{near(name, ids)}")


def a_comparison_speaks_of_its_two_subjects(grounds: Grounds) -> Iterator[Finding]:
    """What a comparison favours, chooses or moves to is one of its two subjects."""
    for path, comparison in grounds.of(Comparison):
        named = [
            *_ids(comparison.choose, (*path, "choose")),
            *_ids(comparison.moving_to, (*path, "moving_to")),
        ]
        for case, verdict in comparison.use_cases.items():
            named += _ids(verdict.favours, (*path, "use_cases", case, "favours"))
        for name, place in named:
            if name not in comparison.subjects:
                yield Finding(place, f"'{name}'", f"wanted {' or '.join(comparison.subjects)}")


def figures_belong_to_their_benchmark(grounds: Grounds) -> Iterator[Finding]:
    """A figure has a metric of its benchmark, and each subject one figure of each metric at most."""
    for path, benchmark in grounds.of(Benchmark):
        metrics = {metric.id for metric in benchmark.metrics}
        seen = set()
        for index, figure in enumerate(benchmark.figures):
            place = (*path, "figures", index)
            if figure.metric not in metrics:
                wanted = f"wanted one of {', '.join(sorted(metrics))}{near(figure.metric, metrics)}"
                yield Finding((*place, "metric"), f"no metric '{figure.metric}' in this benchmark", wanted)
            if (key := (figure.subject, figure.metric)) in seen:
                yield Finding(place, f"a second figure of {figure.subject} for {figure.metric}", "wanted one")
            seen.add(key)


def _given_ids(grounds: Grounds) -> Iterator[tuple[Path, str, str, str]]:
    """Give path, kind, scope and id of all ids that entries have; no two of a kind and scope may be alike."""
    for kind, name in _WITH_IDS.items():
        entry: Any
        for path, entry in grounds.of(kind):
            scope = str(path[1]) if name in _SHARED else str(path[:-2]) if name in _INNER else ""
            yield (*path, "id"), name, scope, entry.id
    for path, subject in grounds.of(Subject):
        for index, retired in enumerate(subject.retired_ids):
            yield (*path, "retired_ids", index), "subject", "", retired


def _ids(value: str | tuple[str, ...] | Mapping[str, object], path: Path) -> list[tuple[str, Path]]:
    """Give the ids in a field with the path of each."""
    match value:
        case str():
            return [(value, path)] if value else []
        case tuple():
            return [(name, (*path, index)) for index, name in enumerate(value)]
        case _:
            return [(name, (*path, name)) for name in value]


def _known(grounds: Grounds, what: str, topic: Topic | None) -> AbstractSet[str]:
    if what == "claim or feature":
        return grounds.catalog.evidence.keys()
    if what == "topic":
        return {topic.id for topic in grounds.catalog.topics}
    if what == "intent":
        return {intent.id for intent in grounds.catalog.intents}
    if topic is None:
        known: dict[str, object] = getattr(grounds.catalog, _LISTS[what])
        return known.keys()
    return {entry.id for entry in getattr(topic, _LISTS[what])}


def _declared(grounds: Grounds, name: str) -> bool:
    return name in grounds.declared or name.partition(".")[0] in grounds.declared
