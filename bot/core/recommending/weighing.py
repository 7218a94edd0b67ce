"""How far each subject meets what the answers ask for.

The method is the weighted sum model, also called simple additive weighting (P. C. Fishburn, "Additive
utilities with incomplete product sets", Operations Research 15, 1967; E. Triantaphyllou, "Multi-Criteria
Decision Making Methods: A Comparative Study", 2000, chapter 2):

    score = sum(weight x merit) / sum(weight),  over the needs that the answers given stand for

The merit of a subject for one need is 1 (strong fit, feature in full, spoken for), 1/2 (fair fit, by half)
or 0 (weak fit, not there). What is not reviewed is neither good nor bad: it counts 1/2, the middle of what
it could turn out to be, and is told by itself. So a need that a subject meets in full never lowers its
score. Points are whole numbers, twice weight x merit: sums are exact, and ties are ties.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from bot.core.model import Catalog, Favour, FeatureNeed, KnockOut, Option, Subject, Topic

FULL, HALF, NOT = 2, 1, 0
LEVELS = {"strong": FULL, "fair": HALF, "weak": NOT}
UNKNOWN = "unknown"
"""The value of a feature of which nothing was found."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """How far one subject meets a need, in halves; None if that is not reviewed."""

    halves: int | None
    reason: str = ""
    refs: tuple[str, ...] = ()

    @property
    def counted(self) -> int:
        """The halves that count: what is unknown counts one."""
        return HALF if self.halves is None else self.halves

    @property
    def certain(self) -> int:
        """The halves that are known to be there: what is unknown counts none."""
        return self.halves or NOT


@dataclass(frozen=True, slots=True)
class Need:
    """Something that an answer asks for, with a verdict for each subject of the topic, in their order."""

    kind: Literal["fit", "feature", "favour"]
    name: str
    weight: int
    verdicts: tuple[Verdict, ...]


def needs(catalog: Catalog, topic: Topic, option: Option) -> Iterator[Need]:
    """Give all that an option asks for."""
    names = {kind.id: kind.name for kind in topic.features}
    for case, weight in option.fits.items():
        verdicts = tuple(_fit(subject, case) for subject in topic.subjects)
        yield Need("fit", catalog.use_cases[case].phrase, weight, verdicts)
    for need in option.features:
        verdicts = tuple(_feature(subject, need) for subject in topic.subjects)
        yield Need("feature", names[need.feature], need.weight, verdicts)
    for favour in option.favours:
        verdicts = tuple(_favour(subject, favour) for subject in topic.subjects)
        yield Need("favour", "", favour.weight, verdicts)


def knocked_out(option: Option, subject: Subject) -> KnockOut | None:
    """Give the first thing by which an option excludes a subject; what is unknown excludes nothing."""
    for one in option.rules_out:
        value = _value(subject, one.feature)
        if value and (begins(value, one.values) or (one.unless and not begins(value, one.unless))):
            return one
    return None


def begins(value: str, beginnings: tuple[str, ...]) -> bool:
    """Say whether a value begins with one of these, as whole words: `built in` is how a longer one begins."""
    return any(value.startswith(one) and not value[len(one) :][:1].isalnum() for one in beginnings)


def _fit(subject: Subject, case: str) -> Verdict:
    fit = subject.fits.get(case)
    return Verdict(LEVELS[fit.level], fit.reason, fit.rests_on) if fit else Verdict(None)


def _feature(subject: Subject, need: FeatureNeed) -> Verdict:
    value = _value(subject, need.feature)
    if not value:
        return Verdict(None)
    halves = FULL if begins(value, need.full) else HALF if begins(value, need.half) else NOT
    return Verdict(halves, value, (f"{subject.id}.{need.feature}",))


def _favour(subject: Subject, favour: Favour) -> Verdict:
    """Count it for those it speaks for; for the others the same reason speaks against them."""
    halves = FULL if subject.id in favour.subjects else NOT
    return Verdict(halves, favour.reason, favour.rests_on)


def _value(subject: Subject, feature: str) -> str:
    """Give what a subject has of a feature; empty if that is unknown."""
    found = subject.features.get(feature)
    return "" if found is None or found.value == UNKNOWN else found.value
