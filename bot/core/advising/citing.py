"""From knowledge to statements: words that carry the numbers of their sources."""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

from bot.core.answer import Citation, Statement
from bot.core.model import (
    Catalog,
    Claim,
    Concluded,
    Confirmed,
    Disputed,
    Feature,
    Fit,
    Judgement,
    Outdated,
    Refuted,
    Reported,
    Status,
    Subject,
)

CITED_PER_STATEMENT = 2
"""More numbers than this behind one sentence are noise; the rest can be had by asking for the fact."""


class Citations:
    """Numbers the sources of one answer in the order in which they are first cited."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self._numbers: dict[str, int] = {}
        self._dated: dict[str, tuple[str, Status]] = {}

    def cite(self, sources: Iterable[str], as_of: str, status: Status = "confirmed") -> tuple[int, ...]:
        """Give the numbers of these sources; the newest date seen for a source is the one shown."""
        numbers = []
        for source in sources:
            numbers.append(self._numbers.setdefault(source, len(self._numbers) + 1))
            seen = self._dated.get(source)
            if seen is None or seen < (as_of, status):
                self._dated[source] = as_of, status
        return tuple(numbers)

    def cite_evidence(self, refs: Iterable[str]) -> tuple[int, ...]:
        """Give a source number for each of these references, `CITED_PER_STATEMENT` at most."""
        numbers: dict[int, None] = {}
        for ref in refs:
            if len(numbers) == CITED_PER_STATEMENT:
                break
            for leaf in self._catalog.leaves(ref):
                numbers.update(dict.fromkeys(self.cite(leaf.sources[:1], leaf.as_of)))
                break
        return tuple(sorted(numbers))

    def judgement(self, judgement: Judgement, subject: str = "") -> Statement:
        """State a reviewed conclusion with what it rests on."""
        cites = self.cite_evidence(judgement.rests_on)
        return Statement(text=judgement.text, cites=cites, status="judgement", subject=subject)

    def about(self, subject: Subject, judgement: Judgement) -> Statement:
        """State a conclusion on this subject, naming it in front unless the words do so themselves."""
        said = judgement.text.casefold()
        called = (subject.name, *subject.names, *subject.ambiguous)
        return self.judgement(
            judgement, "" if any(name.casefold() in said for name in called) else subject.name
        )

    def fit(self, fit: Fit, subject: str = "") -> Statement:
        """State why something suits a use case or does not."""
        return self.judgement(Judgement(text=fit.reason, rests_on=fit.rests_on), subject)

    def claim(self, claim: Claim, subject: str = "") -> Statement:
        """State a claim as what it is: with its condition, its other side or its correction."""
        if isinstance(claim, Concluded):
            return self.judgement(Judgement(text=claim.text, rests_on=claim.rests_on), subject)
        cites = self.cite(claim.sources[:CITED_PER_STATEMENT], claim.as_of, claim.status)
        return Statement(text=claim_text(claim), cites=cites, status=claim.status, subject=subject)

    def cell(self, subject: Subject, kind: str, *, brief: bool = False) -> Statement:
        """State what a subject has of one kind of feature; a missing cell says that it is unknown.

        A `brief` cell leaves the note out.
        """
        feature = subject.features.get(kind)
        if feature is None or feature.value == "unknown":
            return Statement(text=UNKNOWN)
        text = feature.value if brief else feature_text(feature)
        return Statement(text=text, cites=self.cite(feature.sources[:1], feature.as_of))

    def listed(self) -> tuple[Citation, ...]:
        """Give all sources cited so far, by number."""
        sources, listed = self._catalog.sources, []
        for source, number in self._numbers.items():
            found, (as_of, status) = sources[source], self._dated[source]
            listed.append(
                Citation(number=number, title=found.title, url=found.url, as_of=as_of, status=status)
            )
        return tuple(listed)


UNKNOWN = "unknown"


def feature_text(feature: Feature) -> str:
    """Give a feature's value, with its note where there is one."""
    return f"{feature.value}. {feature.note}" if feature.note else feature.value


def claim_text(claim: Claim) -> str:
    """Give a claim's words together with what has to stand beside them."""
    match claim:
        case Confirmed():
            return f"{claim.text} {claim.condition}".strip()
        case Outdated():
            return f"{claim.now} Until then: {claim.text}"
        case Disputed():
            return f"{claim.text} But: {claim.other_side}"
        case Refuted():
            return f"{claim.correction} Not true, though often heard: {claim.text}"
        case Reported() | Concluded():
            return claim.text
        case _:
            assert_never(claim)
