"""Words -> Question: what a person asks, or that it is not for us."""

from __future__ import annotations

from bot.core.deciding import decide
from bot.core.intents import Scoring, longest_cues
from bot.core.lexicon import Lexicon
from bot.core.model import Catalog
from bot.core.question import Question
from bot.core.reading import read
from bot.core.signs import signs_of


class Understanding:
    """Understands questions with the knowledge of one catalog. Pure; safe to share."""

    def __init__(self, catalog: Catalog) -> None:
        self._lexicon = Lexicon(catalog)
        self._scoring = Scoring(catalog.intents)
        self._implied = {intent.id: intent.use_cases for intent in catalog.intents}
        self._needs = {intent.id: intent.needs for intent in catalog.intents}

    def read(self, text: str, before: Question | None = None) -> Question:
        """Understand a text, read against the question `before` it in its thread. Never raises."""
        reading = read(text, self._lexicon)
        cues = longest_cues(reading.cues)
        signs = signs_of(reading.words, reading.repaired, reading.mentions, reading.labels, cues, reading.groups)
        scores = self._scoring.score(cues, signs)
        subjects = reading.subjects
        named = len(subjects) + len(reading.uncovered)
        decision = decide(reading, scores, self._needs, named)
        languages = reading.ids("language")
        aspects = reading.ids("aspect")
        if languages and "language" not in aspects:
            aspects = (*aspects, "language")
        return Question(
            text=text,
            intent=decision.intent,
            outcome=decision.outcome,
            reason=decision.reason,
            subjects=subjects,
            ruled_out=tuple(dict.fromkeys(m.entry.id for m in reading.mentions if m.covered and m.ruled_out)),
            uncovered=reading.uncovered,
            use_cases=tuple(dict.fromkeys((*reading.ids("use-case"), *self._implied.get(decision.intent, ())))),
            aspects=aspects,
            languages=languages,
            not_languages=tuple(match.found.id for match in reading.denied if match.found.kind == "language"),
            confidence=decision.confidence,
        )
