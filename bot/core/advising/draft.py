"""What every kind of answer needs while it is written: the question, the knowledge, the sources so far."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property

from bot.core.advising.citing import Citations
from bot.core.advising.wording import capital, in_a_sentence, join, purpose
from bot.core.answer import Answer, NextStep, Note, Part, Points, Statement
from bot.core.frozen import replace
from bot.core.model import Catalog, Judgement, Meaning, Subject, Technology, Topic
from bot.core.question import Question

NOT_COVERED = "{names} {is_are} not covered, so there is no verdict on {it_them}."
NEAREST = "Covered in the same language: {names}."
LANGUAGE = "language"
"""The aspect that a limit on the language stands under."""

STEPS_AT_MOST = 5
GUIDES_AT_MOST = 2


class Draft:
    """An answer under way."""

    def __init__(self, catalog: Catalog, question: Question) -> None:
        self.catalog = catalog
        self.question = question
        self.cites = Citations(catalog)
        self.subjects: tuple[Subject, ...] = tuple(catalog.subjects[found] for found in question.subjects)
        self.wanted: tuple[Subject, ...] = tuple(
            subject for subject in self.subjects if subject.id not in question.ruled_out
        )
        self.faq = self._faq()

    @cached_property
    def topic(self) -> Topic:
        """The topic of the first subject; without one, that of most use cases and aspects asked for."""
        first, *others = self.topics
        return max(self.topics, key=self._known) if others else first

    @cached_property
    def topics(self) -> tuple[Topic, ...]:
        """All that it may be about: the topic of its first subject, else those of its situation, else any."""
        if self.question.subjects:
            return (self.catalog.topic_of[self.question.subjects[0]],)
        if self.question.outcome == "decline" or len(self.catalog.topics) == 1:
            return self.catalog.topics
        return tuple(filter(self._known, self.catalog.topics)) or self.catalog.topics

    def _known(self, topic: Topic) -> int:
        """Count the use cases and aspects of the question that a topic has."""
        known = {case.id for case in topic.use_cases} | {aspect.id for aspect in topic.aspects}
        return len(known.intersection((*self.question.use_cases, *self.question.aspects)))

    def allowed(self, topic: Topic) -> list[Subject]:
        """Give the subjects of a topic that the question leaves: by language, and not ruled out."""
        asked = self.question
        return [
            one
            for one in topic.subjects
            if one.id not in asked.ruled_out
            and (not asked.languages or set(asked.languages) & set(one.languages))
            and not set(asked.not_languages) & set(one.languages)
        ]

    @property
    def limits(self) -> str:
        """` in Python`, ` not in PHP`, or nothing."""
        names = {language.id: language.name for language in self.topic.languages}
        wanted = join([names.get(one, one) for one in self.question.languages], "or")
        unwanted = join([names.get(one, one) for one in self.question.not_languages], "or")
        return (f" in {wanted}" if wanted else "") + (f" not in {unwanted}" if unwanted else "")

    @cached_property
    def use_cases(self) -> tuple[str, ...]:
        """The use cases that a subject could fit."""
        known = self.catalog.use_cases
        return tuple(one for one in self.question.use_cases if one in known and not known[one].circumstance)

    @property
    def moving(self) -> bool:
        """Whether the question speaks of a circumstance, as a migration is."""
        return len(self.use_cases) < len(self.question.use_cases)

    @property
    def purpose(self) -> str:
        """` for a microservice`, or nothing."""
        return purpose(self.catalog, self.question.use_cases)

    @cached_property
    def aspects(self) -> tuple[str, ...]:
        """The aspects asked for, without the language where it only limits the choice."""
        limited = self.question.languages or self.question.not_languages
        return tuple(one for one in self.question.aspects if one != LANGUAGE or not limited)

    @property
    def focus(self) -> str:
        """`: memory use`, or nothing."""
        asked = [self.catalog.aspects[aspect].name for aspect in self.aspects]
        return f": {', '.join(in_a_sentence(name) for name in asked)}" if asked else ""

    def names(self, subjects: Sequence[Subject]) -> str:
        """Join the names of subjects as in a sentence."""
        return join([subject.name for subject in subjects])

    def plain(self, text: str) -> Statement:
        """Say something about the answer itself, which needs no source."""
        return Statement(text=text, status="judgement")

    def points(self, heading: str, judgements: Iterable[Judgement], subject: str = "") -> tuple[Points, ...]:
        """List judgements under a heading; no part at all where there are none."""
        points = tuple(self.cites.judgement(judgement, subject) for judgement in judgements)
        return (Points(heading=heading, points=points),) if points else ()

    def fits(self, subject: Subject) -> tuple[Points, ...]:
        """Say how the subject suits each use case of the question, unknown ones too."""
        points = []
        for case in self.use_cases:
            fit = subject.fits.get(case)
            heading = capital(self.catalog.use_cases[case].phrase)
            if fit is None:
                points.append(self.plain(f"{heading}: not reviewed for {subject.name}."))
            else:
                stated = self.cites.fit(fit)
                text = f"{heading}: {fit.level} fit. {stated.text}"
                points.append(Statement(text=text, cites=stated.cites, status="judgement"))
        return (Points(heading="Your use case", points=tuple(points)),) if points else ()

    @property
    def not_covered(self) -> str:
        """Which of the technologies named are not covered, as a sentence; empty if all are."""
        found = self.strangers
        if not found:
            return ""
        verb, pronoun = ("is", "it") if len(found) == 1 else ("are", "them")
        return NOT_COVERED.format(names=join(found), is_are=verb, it_them=pronoun)

    def uncovered(self) -> tuple[Note, ...]:
        """Say what is not covered, and what is nearest to it."""
        return (Note(text=f"{self.not_covered} {self.nearest}".rstrip()),) if self.not_covered else ()

    @property
    def nearest(self) -> str:
        """What is covered in the languages of what is not, as a sentence; empty if nothing is."""
        near = [subject.name for subject in self._nearest() if subject not in self.subjects]
        return NEAREST.format(names=join(near)) if near else ""

    def _nearest(self) -> list[Subject]:
        languages = {
            language for technology in self._technologies.values() for language in technology.languages
        }
        return [one for one in self.topic.subjects if languages.intersection(one.languages)]

    @property
    def _technologies(self) -> dict[str, Technology]:
        """What is named and not covered, as spelled -> what is known of it, where it is known at all."""
        spelled = {word.casefold(): word for word in self.question.uncovered}
        known = self.catalog.technology_of
        return {word: known[folded] for folded, word in spelled.items() if folded in known}

    @property
    def strangers(self) -> list[str]:
        """The names of what is not covered, spelled right where they are known."""
        known = self._technologies
        return [known[word].name if word in known else word for word in self.question.uncovered]

    def guides(self) -> tuple[Points, ...]:
        """Give the advice for this intent, that on these very subjects or aspects before the general."""
        asked = self.question
        fitting = [
            guide
            for guide in self.topic.guides
            if asked.intent in guide.intents
            and (not guide.subjects or set(guide.subjects) & set(asked.subjects))
            and (not guide.aspects or set(guide.aspects) & set(asked.aspects))
            and (guide.subjects or guide.aspects or not (asked.use_cases or asked.aspects))
        ]
        fitting.sort(key=lambda guide: not (guide.subjects or guide.aspects))
        return tuple(
            part for guide in fitting[:GUIDES_AT_MOST] for part in self.points(guide.title, guide.points)
        )

    def _faq(self) -> Statement | None:
        """Give the answer written for exactly this question, if there is one; it leads."""
        asked = self.question.intent
        for faq in self.topic.faq:
            for meaning in faq.meanings:
                if meaning.intent == asked and self._means(meaning):
                    return self.cites.judgement(faq.answer)
        return None

    def _means(self, meaning: Meaning) -> bool:
        """Whether the question, which has the same intent, means just that.

        Moving is in the nature of a switch, and a quality that names a use case too ("real-time") says
        no more than the use case: neither tells two questions apart.
        """
        asked, use_cases = self.question, set(self.use_cases)
        return (
            sorted(asked.subjects) == sorted(meaning.subjects)
            and (asked.intent != "switch" or asked.subjects == meaning.subjects)
            and use_cases
            == {one for one in meaning.use_cases if not self.catalog.use_cases[one].circumstance}
            and set(asked.aspects) - use_cases == set(meaning.aspects)
            and set(asked.languages) == set(meaning.languages)
            and not asked.uncovered
        )

    def answer(
        self, title: str, bottom_line: Statement, parts: Iterable[Part], next_steps: Iterable[NextStep] = ()
    ) -> Answer:
        """Finish: number the sources, keep the first few next steps that are not this very question."""
        steps = dict.fromkeys(step for step in next_steps if step.question != self.question.text)
        return Answer(
            question=self.question,
            title=title,
            bottom_line=bottom_line,
            parts=tuple(kept for part in parts if (kept := _without(bottom_line, part)) is not None),
            sources=self.cites.listed(),
            next_steps=tuple(steps)[:STEPS_AT_MOST],
            version=self.catalog.version,
            as_of=self.catalog.as_of,
        )


def _without(bottom_line: Statement, part: Part) -> Part | None:
    """Leave out of a list what the bottom line has said already."""
    if not isinstance(part, Points) or all(point.text != bottom_line.text for point in part.points):
        return part
    left = tuple(one for one in part.points if one.text != bottom_line.text)
    return replace(part, points=left) if left else None
