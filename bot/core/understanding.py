"""Words -> Question: what a person asks, or that it is not for us."""

from __future__ import annotations

from bot.core.deciding import Decision, apart, asked_once, decide, margin_of
from bot.core.direction import in_direction
from bot.core.explaining import clues
from bot.core.frozen import replace
from bot.core.grams import grams_of, placed
from bot.core.intents import Ground, Scoring, longest_cues
from bot.core.lexicon import Lexicon
from bot.core.model import Catalog
from bot.core.question import DECLINED, Question
from bot.core.reading import Reading, read
from bot.core.signs import continued_signs, signs_of
from bot.core.threads import Continued, Traits, continue_from, harks_back

SWITCH = "switch"
"""The one intent whose subjects have an order."""

MISTAKES = "mistakes"
"""The one intent that speaks of a switch by naming two."""

FACT = "fact"
"""The one intent that asks for a quality itself."""

WHOLE = frozenset(["help", "profile"])
"""The intents that ask for no quality, in no situation."""

CHOOSING = frozenset(["recommend", "alternatives", "list"])
"""The intents in which the mere name of a language limits the choice; in others it says who is asking."""

LANGUAGE = "language"
"""The aspect that a language limits the choice."""


class Understanding:
    """Understands questions with the knowledge of one catalog. Pure; safe to share."""

    def __init__(self, catalog: Catalog) -> None:
        self._lexicon = Lexicon(catalog)
        self._scoring = Scoring(catalog.intents, catalog.grams)
        self._implied = {intent.id: intent.use_cases for intent in catalog.intents}
        self._needs = {intent.id: intent.needs for intent in catalog.intents}
        self._names = {subject.id: subject.name for subject in catalog.subjects.values()}
        self._wordings = {intent.id: intent.wording for intent in catalog.intents}
        self._topics = {subject: topic.id for subject, topic in catalog.topic_of.items()}
        self._traits = Traits.of(catalog.subjects)

    def read(self, text: str, before: Question | None = None) -> Question:
        """Understand a text, read against the question `before` it in its thread. Never raises."""
        return self._read(text, before)[0]

    def explained(self, text: str, before: Question | None = None) -> Question:
        """Understand a text as `read` does, and keep in `clues` what spoke for what."""
        question, reading, grounds = self._read(text, before, grounded=True)
        return replace(question, clues=tuple(clues(reading, grounds)))

    def labelled(self, text: str, kind: str) -> tuple[str, ...]:
        """Give the ids of the labels of a kind in a text, whatever it asks, and of its subjects."""
        reading = read(text, self._lexicon)
        return (*reading.ids(kind), *reading.subjects)

    def _read(
        self, text: str, before: Question | None, *, grounded: bool = False
    ) -> tuple[Question, Reading, list[Ground]]:
        reading = read(text, self._lexicon, in_thread=bool(before and (before.subjects or before.uncovered)))
        cues = longest_cues(reading.cues)
        signs = signs_of(reading, cues)
        about = continue_from(before, reading, self._traits) if before and reading.repaired else None
        if about is not None:
            signs = continued_signs(signs, about.subjects, about.uncovered, points=harks_back(reading))
        scores = self._scoring.score(cues, signs, grams_of(reading))
        if about is None:
            about = Continued(
                reading.subjects,
                reading.uncovered,
                reading.ids("use-case"),
                reading.ids("aspect"),
                reading.ids("language"),
            )
        elif about.intent in scores and about.intent != DECLINED:
            scores[about.intent] += about.keeps
        names = len(about.subjects), len(about.uncovered)
        decision = decide(reading, scores, self._needs, names, margin_of(names, signs))
        if len(about.subjects) > 1 and len({self._topics[subject] for subject in about.subjects}) > 1:
            decision = apart(decision)
        if before is not None and before.outcome == "clarify":
            decision = asked_once(decision)
        grounds = self._scoring.grounds(cues, signs, placed(reading)) if grounded else []
        return self._question(text, reading, about, decision), reading, grounds

    def _suggestions(self, decision: Decision, subjects: tuple[str, ...]) -> tuple[str, ...]:
        """Word the readings that are about equally likely, for the asker to choose from."""
        if not decision.tied:
            return ()
        names = " and ".join(self._names[subject] for subject in subjects)
        wordings = (self._wordings[intent] for intent in decision.tied)
        return tuple(wording.format(names=names) for wording in wordings if wording)

    def _question(self, text: str, reading: Reading, about: Continued, decision: Decision) -> Question:
        not_languages = tuple([match.found.id for match in reading.denied if match.found.kind == "language"])
        use_cases, aspects = _one_of_both(reading, about, decision.intent)
        limited = not_languages or (about.languages and decision.intent in CHOOSING)
        if limited and LANGUAGE not in aspects:
            aspects = (*aspects, LANGUAGE)
        subjects = about.subjects
        if decision.intent == DECLINED and not about.pointed:
            subjects = reading.subjects  # thanks and chat are about nothing that was asked before
        if decision.intent == SWITCH and subjects == reading.subjects:
            subjects = in_direction(reading)
        two = len(subjects) + len(about.uncovered) > 1
        implied = self._implied.get(SWITCH if two and decision.intent == MISTAKES else decision.intent, ())
        return Question(
            text=text,
            intent=decision.intent,
            outcome=decision.outcome,
            reason=decision.reason,
            subjects=subjects,
            ruled_out=_ruled_out(reading),
            uncovered=about.uncovered,
            use_cases=tuple(dict.fromkeys((*use_cases, *implied))),
            aspects=aspects,
            languages=about.languages,
            not_languages=not_languages,
            confidence=decision.confidence,
            suggestions=self._suggestions(decision, subjects),
        )


def _one_of_both(reading: Reading, about: Continued, intent: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Give the use cases and the aspects; words that may be either ("websockets") are one of them.

    Who asks for a fact asks for the quality, also where its lack is spoken of ("has no ORM, right?"). Who
    compares or chooses tells the situation.
    """
    if intent in WHOLE:
        return (), ()
    use_cases, aspects = about.use_cases, about.aspects
    if intent == FACT:
        lacking = [match.found.id for match in reading.denied if match.found.kind == "aspect"]
        aspects = tuple(dict.fromkeys((*aspects, *lacking)))
        shared = reading.shared("use-case", "aspect")
        return tuple([case for case in use_cases if case not in shared]), aspects
    if use_cases and aspects:
        shared = reading.shared("aspect", "use-case")
        aspects = tuple([one for one in aspects if one not in shared and one not in use_cases])
    return use_cases, aspects


def _ruled_out(reading: Reading) -> tuple[str, ...]:
    found = [name.id for _, _, name, _, _, out in reading.mentions if out and name.kind == "subject"]
    return tuple(dict.fromkeys(found)) if found else ()
