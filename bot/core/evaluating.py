"""How well questions are understood: labelled lines and what was read -> figures, confusions, misses.

A frame is right when the outcome is acceptable, the intent is acceptable and the subjects are one of
the acceptable sets; of a line that is rightly declined nothing more is asked. What was read and what
was labelled may use different words for declining; the outcome counts.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field

from bot.core.question import Question


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """One labelled line. `subjects`: every acceptable set."""

    id: str
    text: str
    history: tuple[str, ...]
    intents: tuple[str, ...]
    subjects: tuple[frozenset[str], ...]
    use_cases: frozenset[str]
    aspects: frozenset[str]
    outcomes: tuple[str, ...]
    kind: str

    @property
    def out_of_scope(self) -> bool:
        """Whether nothing but declining is right."""
        return self.outcomes == ("decline",)

    @property
    def in_scope(self) -> bool:
        """Whether declining is wrong."""
        return "decline" not in self.outcomes


def labelled(line: Mapping[str, object]) -> Labelled:
    """Take a line of a question file; KeyError or TypeError if it is none."""

    def words(key: str) -> tuple[str, ...]:
        found = line.get(key, [])
        if not isinstance(found, list):
            raise TypeError(key)
        return tuple(found)

    sets = line.get("subjects_any") or [list(words("subjects"))]
    if not isinstance(sets, list):
        raise TypeError(sets)
    return Labelled(
        id=str(line["id"]),
        text=str(line["text"]),
        history=words("history"),
        intents=words("intent"),
        subjects=tuple(frozenset(one) for one in sets),
        use_cases=frozenset(words("use_cases")),
        aspects=frozenset(words("aspects")),
        outcomes=words("outcome"),
        kind=str(line.get("kind", "dialogue")),
    )


@dataclass(slots=True)
class Share:
    """How many of how many."""

    right: int = 0
    of: int = 0

    def add(self, right: int, of: int = 1) -> None:
        self.right += right
        self.of += of

    @property
    def rate(self) -> float:
        """The share, 0 to 1; 1 where there is nothing to get wrong."""
        return self.right / self.of if self.of else 1.0


@dataclass(frozen=True, slots=True)
class Miss:
    """A line that was misread: what would have been right, and what was read."""

    id: str
    text: str
    wanted: str
    read: str


@dataclass(slots=True)
class Report:
    """All figures of one run."""

    frame: Share = field(default_factory=Share)
    intent: Share = field(default_factory=Share)
    subjects: Share = field(default_factory=Share)
    use_cases: Share = field(default_factory=Share)
    aspects: Share = field(default_factory=Share)
    declined: Share = field(default_factory=Share)
    wrongly_declined: Share = field(default_factory=Share)
    by: dict[str, dict[str, Share]] = field(default_factory=lambda: defaultdict(lambda: defaultdict(Share)))
    confusions: Counter[str] = field(default_factory=Counter)
    misses: list[Miss] = field(default_factory=list)

    def as_json(self) -> dict[str, object]:
        """Give the report as plain values."""
        return {
            **{
                name: {**asdict(getattr(self, name)), "rate": round(getattr(self, name).rate, 4)}
                for name in FIGURES
            },
            "by": {
                group: {
                    name: {**asdict(share), "rate": round(share.rate, 4)}
                    for name, share in sorted(shares.items())
                }
                for group, shares in self.by.items()
            },
            "confusions": dict(self.confusions.most_common()),
            "misses": [asdict(miss) for miss in self.misses],
        }


FIGURES = {
    "frame": "whole frame right",
    "intent": "intent right",
    "subjects": "subjects right",
    "use_cases": "use cases found",
    "aspects": "aspects found",
    "declined": "out-of-scope declined",
    "wrongly_declined": "in-scope wrongly declined",
}
"""The figures of a report, and what they are called."""


def evaluate(lines: Iterable[Labelled], read: Callable[[str, Question | None], Question]) -> Report:
    """Read every line with the questions before it, and count."""
    report = Report()
    for line in lines:
        before = None
        for earlier in line.history:
            question = read(earlier, before)
            before = question if question.opens_context else before
        _count(report, line, read(line.text, before))
    return report


def _count(report: Report, line: Labelled, question: Question) -> None:
    declined = question.outcome == "decline"
    may_decline = declined and "decline" in line.outcomes
    intent = may_decline or question.intent in line.intents
    subjects = may_decline or frozenset(question.subjects) in line.subjects
    right = intent and subjects and question.outcome in line.outcomes
    report.frame.add(right)
    report.intent.add(intent)
    report.subjects.add(subjects)
    if line.outcomes[0] != "decline":
        report.use_cases.add(len(line.use_cases.intersection(question.use_cases)), len(line.use_cases))
        report.aspects.add(len(line.aspects.intersection(question.aspects)), len(line.aspects))
    if line.out_of_scope:
        report.declined.add(declined)
    if line.in_scope:
        report.wrongly_declined.add(declined)
    report.by["intent"][line.intents[0]].add(right)
    report.by["kind"][line.kind].add(right)
    for subject in sorted(frozenset().union(*line.subjects)):
        report.by["subject"][subject].add(right)
    if not right:
        wanted = _frame(line.intents[0], min(line.subjects, key=sorted), line.outcomes[0])
        got = _frame(question.intent, question.subjects, question.outcome)
        report.misses.append(Miss(line.id, line.text, wanted, got))
        if not intent:
            report.confusions[f"{line.intents[0]} read as {question.intent}"] += 1


def _frame(intent: str, subjects: Iterable[str], outcome: str) -> str:
    return f"{intent} [{', '.join(sorted(subjects))}] {outcome}"


def in_words(report: Report) -> str:
    """Give a report for a terminal: figures, then groups, confusions and every miss."""
    lines = [_figure(name, getattr(report, key)) for key, name in FIGURES.items()]
    for group, shares in report.by.items():
        lines += [
            "",
            f"whole frame by {group}",
            *(_figure(f"  {name}", share) for name, share in sorted(shares.items())),
        ]
    if report.confusions:
        lines += [
            "",
            "confusions",
            *(f"  {count:4} {what}" for what, count in report.confusions.most_common()),
        ]
    if report.misses:
        lines += ["", "misses"]
    for miss in report.misses:
        lines += [f"  {miss.id}  {miss.text}", f"      wanted {miss.wanted}", f"      read   {miss.read}"]
    return "\n".join(lines)


def compared(report: Report, old: Mapping[str, object]) -> str:
    """Say what got better and worse since `old`, a report as JSON; KeyError or TypeError if it is none."""
    lines = []
    for key, name in FIGURES.items():
        before, now = old[key]["rate"], getattr(report, key).rate  # type: ignore[index]
        lines.append(f"{name:28} {before:.3f} -> {now:.3f} ({now - before:+.3f})")
    missed_before = {miss["id"] for miss in old["misses"]}  # type: ignore[attr-defined]
    missed_now = {miss.id for miss in report.misses}
    lines += _listed("better", sorted(missed_before - missed_now))
    lines += _listed("worse", sorted(missed_now - missed_before))
    return "\n".join(lines)


def _listed(title: str, ids: Sequence[str]) -> list[str]:
    return [f"{title}: {', '.join(ids)}"] if ids else []


def _figure(name: str, share: Share) -> str:
    return f"{name:28} {share.rate:6.3f}  ({share.right} of {share.of})"
