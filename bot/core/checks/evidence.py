"""Rules of truth: what may be stated, and what may follow from it."""

from __future__ import annotations

from collections.abc import Iterator

from bot.core import model
from bot.core.checks.grounds import CONCLUSIONS, Conclusion, Finding, Grounds, Path
from bot.core.model import Benchmark, Comparison, Concluded, Feature, Judgement, Reported, Source, Subject

UNKNOWN = "unknown"
"""The value of a feature of which nothing was found: shown as such, and nothing follows from it."""

Asserted = model.Confirmed | model.Outdated | model.Disputed | model.Refuted
"""The claims that say how a sentence relates to the facts, and so need proof."""

_FACTS = ("confirmed", "judgement")
_ASSERTED: tuple[type[Asserted], ...] = (model.Confirmed, model.Outdated, model.Disputed, model.Refuted)


def every_statement_has_a_source(grounds: Grounds) -> Iterator[Finding]:
    """Claims, known features and benchmarks name where they can be looked up."""
    for path, statement in grounds.of(*_ASSERTED, Concluded, Feature, Benchmark):
        if not statement.sources and getattr(statement, "value", "") != UNKNOWN:
            yield Finding((*path, "sources"), "no source", "wanted at least one")


def every_source_can_be_found(grounds: Grounds) -> Iterator[Finding]:
    """A source has an address, unless it is an article."""
    for path, source in grounds.of(Source):
        if not source.url and source.kind != "article":
            yield Finding(path, "no address of the source", "wanted a url")


def an_article_alone_proves_nothing(grounds: Grounds) -> Iterator[Finding]:
    """What is called confirmed, outdated, disputed or refuted has a source beside articles."""
    sources = grounds.catalog.sources
    for path, statement in grounds.of(*_ASSERTED, Feature):
        kinds = {sources[source].kind for source in statement.sources if source in sources}
        if kinds == {"article"}:
            wanted = "wanted a primary or secondary source, or the status 'reported'"
            yield Finding((*path, "sources"), "an article as the only source", wanted)


def what_is_reported_has_one_source(grounds: Grounds) -> Iterator[Finding]:
    """A reported claim is attributed to the one who says so."""
    for path, claim in grounds.of(Reported):
        if len(claim.sources) != 1:
            yield Finding(
                (*path, "sources"), f"{len(claim.sources)} sources of a report", "wanted exactly one"
            )


def conclusions_rest_on_facts(grounds: Grounds) -> Iterator[Finding]:
    """A conclusion rests on something, and only on confirmed claims, known features and conclusions."""
    no_facts = {
        ref: found for ref in grounds.catalog.evidence if (found := _what_it_is(grounds, ref)) not in _FACTS
    }
    for path, conclusion in grounds.of(*CONCLUSIONS):
        if not conclusion.rests_on:
            yield Finding(
                (*path, "rests_on"), "a conclusion that rests on nothing", "wanted a claim or feature"
            )
        for index, ref in enumerate(conclusion.rests_on):
            if ref in no_facts:
                wanted = "wanted a confirmed claim or a known feature"
                yield Finding((*path, "rests_on", index), f"'{ref}', which is {no_facts[ref]}", wanted)


def conclusions_do_not_go_in_circles(grounds: Grounds) -> Iterator[Finding]:
    """No conclusion rests, over others, on itself."""
    below = {claim.id: claim.rests_on for _, claim in grounds.of(Concluded)}
    for path, claim in grounds.of(Concluded):
        reached: set[str] = set()
        ahead = list(claim.rests_on)
        while ahead:
            if (ref := ahead.pop()) not in reached:
                reached.add(ref)
                ahead += below.get(ref, ())
        if claim.id in reached:
            yield Finding((*path, "rests_on"), f"'{claim.id}' rests on itself", "wanted facts at the end")


def conclusions_rest_on_their_own_subject(grounds: Grounds) -> Iterator[Finding]:
    """What is concluded of a subject rests on something about it; a bottom line on something about both."""
    for path, conclusion, about in grounds.founded:
        for subject in _must_be_about(grounds, path, conclusion):
            if subject not in about:
                yield Finding(
                    (*path, "rests_on"), f"nothing about '{subject}'", "wanted a claim or feature about it"
                )


def conclusions_speak_only_of_what_they_rest_on(grounds: Grounds) -> Iterator[Finding]:
    """A conclusion names no subject that none of its evidence is about."""
    for path, conclusion, about in grounds.founded:
        for field in ("title", "text", "reason", "instead"):
            for subject in sorted(grounds.named_in(getattr(conclusion, field, "")) - about):
                found = f"'{subject}' is spoken of, but no evidence is about it"
                yield Finding((*path, field), found, "wanted it left out, or in rests_on")


def _what_it_is(grounds: Grounds, ref: str) -> str:
    subject, dot, feature = ref.partition(".")
    if dot and grounds.catalog.subjects[subject].features[feature].value == UNKNOWN:
        return UNKNOWN
    return grounds.catalog.evidence[ref].status


def _must_be_about(grounds: Grounds, path: Path, conclusion: Conclusion) -> tuple[str, ...]:
    match grounds.owner(path), conclusion:
        case Subject() as subject, model.Fit() | Judgement():
            return (subject.id,)
        case Comparison() as comparison, model.UseCaseVerdict():
            return comparison.subjects
        case Comparison() as comparison, Judgement() if path[-1] == "bottom_line":
            return comparison.subjects
        case Comparison(), Judgement() if path[4] in ("choose", "moving_to"):
            return (str(path[5]),)
        case _, Concluded(about=about):
            return about
        case _, model.Favour(subjects=subjects):
            return subjects
        case _:
            return ()
