"""A recommendation as an answer: who leads, why, what is ruled out, and what would change it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from bot.core.advising import next_steps
from bot.core.advising.draft import Draft
from bot.core.advising.wording import capital, join
from bot.core.answer import Answer, Note, Part, Points, Statement
from bot.core.frozen import replace
from bot.core.model import Catalog, Inquiry, Judgement, Option, Topic
from bot.core.question import Question

if TYPE_CHECKING:  # most answers recommend nothing, and need none of what weighs answers
    from bot.core.recommending.recommendation import (
        Change,
        Contribution,
        Flip,
        Recommendation,
        RuledOut,
        Standing,
    )

ASKED = "Which {noun} fits us?"
TITLE = "The {noun} that fits"
NOTHING_SAID = (
    "None of these answers tells {plural} apart yet. Say what you are building, or what the team knows."
)
LEFT = "That leaves {names}. Say what you are building, or what the team knows, to rank them."
NOTHING_FITS = "Nothing that is covered fits all of that: your limits rule out every {noun}."
LEADS = "{names} fits best, with {percent}% of what you asked for."
TIE = "{names} fit equally well, each with {percent}% of what you asked for."
CLOSE = (
    "{leading} is ahead, with {percent}% of what you asked for, but only just: {others} {follows} within 5%."
)
DECIDES = "To tell them apart, answer: {question}"
BY_WHAT_IS_KNOWN = (
    "But {unknown}% of that is not reviewed for it; by what is known alone, {name} leads with {percent}%."
)
STAY = "Stay with {name} for now. {advice}"

WORDS = {
    "fit": "{said}: {level} fit. {reason}",
    "further fit": "{said}. For {need}: {level} fit. {reason}",
    "feature": "{said}. {need}: {reason}.",
    "favour": "{said}. {reason}",
}
UNREVIEWED = "{said}. {need}: not reviewed for {name}; it counts half."
LEVELS = ("weak", "fair", "strong")
SIGNS = ("Against", "In part", "For")
UNKNOWN = "Unknown"

HOW_WELL = "How well they fit"
REASONS = "{rank}. {name}"
RULED_OUT = "Ruled out"
OUT = "{said}. Out: {names}."
VALUED = "{name} ({value})"
WOULD_CHANGE = "What would change it"
FLIP = "If {changes}, {name} would lead."
DROPPED = 'you left out "{text}"'
FIRM = "No change of one answer or of two would put another in front."
MISTAKES = "Mistakes to watch for"
DO_INSTEAD = "instead, {instead}"
TO_KNOW = "To know beforehand"
STAYING = "Staying"
STAYING_LEADS = "You use {name} today, and nothing fits better: stay with it."
STAYING_CLOSE = "You use {name} today, and nothing is more than 5% ahead of it: moving would gain little."
METHOD = "The percentage is the share of what you asked for, by weight. What is not reviewed counts half."

SHOWN = 3
FLIPS_SHOWN = 4
MISTAKES_SHOWN = 3
ROUNDING = 1e-9
BAR = 10
"""Cells of a score bar."""


def recommendation_answer(
    catalog: Catalog, recommendation: Recommendation, question: Question | None = None
) -> Answer:
    """Say what is recommended, for every surface. `question`: what was asked, where words led to it."""
    return Report(catalog, recommendation, question).answer()


class Report:
    """A recommendation in words. `draft` numbers the sources of all that is said."""

    def __init__(self, catalog: Catalog, found: Recommendation, question: Question | None) -> None:
        self.found = found
        self.topic: Topic = next(topic for topic in catalog.topics if topic.id == found.topic)
        self.inquiries: dict[str, Inquiry] = {one.id: one for one in self.topic.questionnaire}
        self.options: dict[tuple[str, str], Option] = {
            (one.id, option.id): option for one in self.topic.questionnaire for option in one.options
        }
        asked = question or Question(
            text=ASKED.format(noun=self.topic.noun), intent="recommend", outcome="answer"
        )
        leading = tuple(one.subject for one in found.standings[:SHOWN])
        self.draft = Draft(catalog, replace(asked, subjects=leading, ruled_out=()))
        self.asked = asked
        self.subjects = {one.id: one for one in self.topic.subjects}

    def answer(self) -> Answer:
        bottom_line = self.bottom_line()
        shown = self.found.standings[:SHOWN]
        parts: list[Part] = [
            *self._staying(),
            *self._scores(shown),
            *(self._reasons(one) for one in shown),
            *self.ruled_out(),
            *self._flips(),
            *self.mistakes(),
            *self.draft.points(TO_KNOW, self.found.notes),
            *([Note(text=METHOD)] if shown else []),
        ]
        steps = []
        if len(shown) > 1:
            steps.append(next_steps.compare(self.draft.catalog, (shown[0].subject, shown[1].subject)))
        if shown:
            steps.append(next_steps.limitations(self.subjects[shown[0].subject]))
        title = TITLE.format(noun=self.topic.noun)
        written = self.draft.answer(title, bottom_line, parts, [*steps, next_steps.mistakes([self.topic])])
        return replace(written, question=self.asked)

    def bottom_line(self) -> Statement:
        """Say what it comes to."""
        found = self.found
        if found.staying and found.staying.advice:
            name = self.subjects[found.staying.subject].name
            stated = self.draft.cites.judgement(found.staying.advice)
            return replace(stated, text=STAY.format(name=name, advice=stated.text))
        if not found.standings:
            return self.draft.plain(self._nothing())
        first = found.standings[0]
        names, percent = self._names(found.leaders), _percent(first.score)
        others = self._names([one for one in found.close if one not in found.leaders])
        if len(found.leaders) > 1:
            text = TIE.format(names=names, percent=percent)
        elif found.close:
            follows = "follow" if len(found.close) > 2 else "follows"
            text = CLOSE.format(leading=names, percent=percent, others=others, follows=follows)
        else:
            text = LEADS.format(names=names, percent=percent)
        surest = max(found.standings, key=lambda one: one.at_least)
        if surest.at_least > first.at_least + ROUNDING:
            text = f"{text} {self._doubt(first, surest)}"
        if found.decides:
            text = f"{text} {DECIDES.format(question=self.inquiries[found.decides].text)}"
        return self.draft.cites.judgement(Judgement(text=text, rests_on=_grounds(first)))

    def _doubt(self, first: Standing, surest: Standing) -> str:
        return BY_WHAT_IS_KNOWN.format(
            unknown=_percent(first.unknown),
            name=self.subjects[surest.subject].name,
            percent=_percent(surest.at_least),
        )

    def _nothing(self) -> str:
        out = {one.subject for one in self.found.ruled_out}
        left = [one.id for one in self.topic.subjects if one.id not in out]
        words = {"noun": self.topic.noun, "plural": self.topic.plural}
        if not left:
            return NOTHING_FITS.format(**words)
        return LEFT.format(names=self._names(left)) if out else NOTHING_SAID.format(**words)

    def _staying(self) -> Iterator[Points]:
        staying = self.found.staying
        if staying and not staying.advice:
            words = STAYING_LEADS if staying.kind == "leads" else STAYING_CLOSE
            text = words.format(name=self.subjects[staying.subject].name)
            yield Points(heading=STAYING, points=(self.draft.plain(text),))

    def _scores(self, shown: Sequence[Standing]) -> Iterator[Points]:
        if shown:
            points = tuple(
                Statement(text=_bar(one.score), status="judgement", subject=self.subjects[one.subject].name)
                for one in shown
            )
            yield Points(heading=HOW_WELL, points=points)

    def _reasons(self, one: Standing) -> Points:
        """Give the reasons for a subject and against it, what speaks for it first."""
        heading = REASONS.format(rank=one.rank, name=self.subjects[one.subject].name)
        return Points(heading=heading, points=self.reasons(one))

    def reasons(self, one: Standing) -> tuple[Statement, ...]:
        """Give each reason with its sign as the subject: one of `SIGNS`, or `UNKNOWN`."""
        signed = sorted((_order(reason), place, reason) for place, reason in enumerate(one.contributions))
        return tuple(self._reason(one, reason) for _, _, reason in signed)

    def _reason(self, one: Standing, reason: Contribution) -> Statement:
        option = self.options[reason.question, reason.option]
        said = capital(option.said)
        if not reason.known:
            text = UNREVIEWED.format(
                said=said, need=capital(reason.need), name=self.subjects[one.subject].name
            )
            return replace(self.draft.plain(text), subject=UNKNOWN)
        halves = round(2 * reason.amount / reason.most)
        text = WORDS[self._kind(option, reason)].format(
            said=said, level=LEVELS[halves], need=reason.need, reason=reason.reason
        )
        return self.draft.cites.judgement(Judgement(text=text, rests_on=reason.refs), SIGNS[halves])

    def _kind(self, option: Option, reason: Contribution) -> str:
        """Say which words a reason takes: the first fit of an option is what the option itself says."""
        if reason.kind != "fit":
            return reason.kind
        first = self.draft.catalog.use_cases[next(iter(option.fits))].phrase
        return "fit" if reason.need == first else "further fit"

    def ruled_out(self) -> Iterator[Points]:
        """Say of each answer which subjects it excludes, and by which value."""
        by_answer: dict[tuple[str, str], list[RuledOut]] = {}
        for one in self.found.ruled_out:
            by_answer.setdefault((one.question, one.option), []).append(one)
        points = []
        for key, out in by_answer.items():
            names = [VALUED.format(name=self.subjects[one.subject].name, value=one.value) for one in out]
            text = OUT.format(said=capital(self.options[key].said), names=join(names))
            cites = {number for one in out for number in self.draft.cites.cite_evidence((one.ref,))}
            points.append(replace(self.draft.plain(text), cites=tuple(sorted(cites))))
        if points:
            yield Points(heading=RULED_OUT, points=tuple(points))

    def _flips(self) -> Iterator[Points]:
        if self.found.standings or self.found.flips:
            shown = [self.draft.plain(self._flip(flip)) for flip in self.found.flips[:FLIPS_SHOWN]]
            yield Points(heading=WOULD_CHANGE, points=tuple(shown) or (self.draft.plain(FIRM),))

    def _flip(self, flip: Flip) -> str:
        changes = join([self._change(change) for change in flip.changes])
        return FLIP.format(changes=changes, name=self.subjects[flip.subject].name)

    def _change(self, change: Change) -> str:
        option = self.options[change.question, change.option]
        return DROPPED.format(text=option.text) if change.kind == "drop" else option.supposed

    def mistakes(self) -> Iterator[Points]:
        """Give the mistakes to watch for with these answers, if there are any."""
        known = {one.id: one for one in self.topic.mistakes}
        points = tuple(
            self.draft.cites.judgement(
                Judgement(text=DO_INSTEAD.format(instead=known[one].instead), rests_on=known[one].rests_on),
                known[one].title,
            )
            for one in self.found.mistakes[:MISTAKES_SHOWN]
        )
        if points:
            yield Points(heading=MISTAKES, points=points)

    def _names(self, ids: Sequence[str]) -> str:
        return join([self.subjects[one].name for one in ids])


def _percent(score: float) -> int:
    return round(100 * score)


def _bar(score: float) -> str:
    """Draw a score; the number comes first, for those who listen."""
    full = int(BAR * score + ROUNDING)
    return f"{_percent(score)}% {'█' * full}{'░' * (BAR - full)}"


def _order(reason: Contribution) -> tuple[bool, float, float]:
    """Rank what is known before what is not, and what counts more before what counts less."""
    return not reason.known, -reason.amount / reason.most, -reason.most


def _grounds(one: Standing) -> tuple[str, ...]:
    """Give what the leader's strongest reasons rest on."""
    known = sorted(
        (reason for reason in one.contributions if reason.known), key=lambda reason: -reason.amount
    )
    return tuple(reason.refs[0] for reason in known if reason.refs)
