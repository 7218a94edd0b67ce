"""All the words that the knowledge gives a meaning: names, aspects, use cases, languages, cues.

Built once from a catalog; reading a question is look-ups in it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property, lru_cache
from operator import add
from typing import NamedTuple

from bot.core.english import Sorts, is_english, sort_of, sorts_of
from bot.core.model import Catalog, Intent, Subject, Technology
from bot.core.phrases import Entry, Match, Node, Phrases, Step, asleep, find, split_words, stem, word_steps
from bot.core.spelling import Spelling
from bot.core.text import Words

PEERS = frozenset(["framework", "cms", "platform", "language", "runtime"])
"""Kinds of technology that a framework may be weighed against; the others only go with one."""

SURE, MISSPELT, WORD_LIKE, RARE_WORD = 1.0, 0.9, 0.3, 0.1
"""How surely a name means its subject: always; a listed misspelling; an ordinary word; one that is
common English and a misspelling at best."""


EXACT = "="
"""Begins a cue of a label that means it in these very words only: "jobs", but not "job"."""

SPLITTING = (" ", "-", ".")
"""What stands between the halves of a name that is written as two words."""


class Heard(NamedTuple):
    """The words of a text, the same repaired (as many), the keys of each in phrases, and of which sorts."""

    words: Words
    repaired: Sequence[str]
    keys: Sequence[tuple[str, ...]]
    sorts: Sorts


class Lexicon:
    """The phrases of a catalog, in two sets: plain ones, and cues that hold labels or gaps."""

    def __init__(self, catalog: Catalog) -> None:
        collected = _Collected(catalog)
        self.plain: Node = collected.plain.root
        self.cues: Node = collected.cues.root
        self.spelling = collected.spelling
        self._single_names = collected.single_names
        self._subject_words = collected.subject_words
        self._keys = frozenset(collected.plain.keys | collected.cues.keys)

    def __getstate__(self) -> dict[str, object]:
        """Give what is kept for the next start."""
        kept = {name: value for name, value in vars(self).items() if name != "_heard"}
        return {**kept, "plain": asleep(self.plain), "cues": asleep(self.cues)}

    def hear(self, words: Words) -> Heard:
        """Replace the words that are unknown by what was most likely meant."""
        if not words.words:
            return Heard(words, (), (), sorts_of(()))
        repaired, keys, sorts = zip(*map(self._heard, words.words), strict=True)
        return Heard(words, repaired, keys, sorts_of(sorts))

    @cached_property
    def _heard(self) -> Callable[[str], tuple[str, tuple[str, ...], int]]:
        return lru_cache(maxsize=8192)(self._hear)

    def _hear(self, word: str) -> tuple[str, tuple[str, ...], int]:
        """Give what a word is repaired to, the keys that some phrase has of it, and of which sorts it is."""
        meant = word if self.spelling.knows(word) else self.spelling.repair(word) or word
        keys = tuple(key for key in (meant, stem(meant)) if key in self._keys)
        return meant, keys, sort_of(meant)

    def name(self, word: str) -> Entry | None:
        """Give the subject that a single word names, for certain or at times."""
        return self._subject_words.get(word)

    def find(self, heard: Heard) -> tuple[list[list[Step]], list[Match]]:
        """Find the plain phrases. Gives the ways onwards through the words, too."""
        steps = word_steps(heard.keys)
        found = find(self.plain, steps)
        words, gaps = heard.words.words, heard.words.gaps
        singles = self._single_names
        pairs = list(map(add, words, words[1:]))
        if not singles.keys().isdisjoint(pairs):
            found += [
                Match(at, at + 2, 3 << at, singles[joined])
                for at, joined in enumerate(pairs)
                if joined in singles and gaps[at + 1] in SPLITTING
            ]
        if "." in gaps:  # "asp.nte": too short to be repaired in pieces
            for at, joined in enumerate(pairs):
                meant = gaps[at + 1] == "." and joined not in singles and self.spelling.name_like(joined)
                if meant and meant in singles:
                    found.append(Match(at, at + 2, 3 << at, singles[meant]))
        return steps, found


class _Collected:
    """What the entries of a catalog bring; of this, reading needs less than making it does."""

    def __init__(self, catalog: Catalog) -> None:
        self.plain = Phrases()
        self.cues = Phrases()
        self.single_names: dict[str, Entry] = {}
        self.subject_words: dict[str, Entry] = {}
        self.names: set[str] = set()
        for subject in catalog.subjects.values():
            self._add_subject(subject)
        for technology in catalog.technologies:
            self._add_technology(technology)
        self._add_topics(catalog)
        label_words = self.plain.words - self.names
        for intent in catalog.intents:
            self._add_intent(intent)
        self.spelling = Spelling(self.plain.words | self.cues.words, label_words, self.names)
        for subject in catalog.subjects.values():
            self._add_misspellings(subject)

    def _add_subject(self, subject: Subject) -> None:
        sure = Entry("subject", subject.id, SURE)
        for name in (subject.name, subject.id, *subject.retired_ids, *subject.names):
            if name.lower() not in subject.ambiguous:
                self._add_name(name, sure)
        for name in subject.parts:
            self.plain.add(name, Entry("subject", subject.id, MISSPELT, whole=False), exact=True)
        for name in subject.ambiguous:
            self._add_name(name, Entry("subject", subject.id, WORD_LIKE))

    def _add_misspellings(self, subject: Subject) -> None:
        for name in subject.misspellings:
            rare = is_english(name.lower())
            self.plain.add(name, Entry("subject", subject.id, RARE_WORD if rare else MISSPELT), exact=True)
            words = split_words(name)
            for word in words:
                self.spelling.leave(word, always=len(words) == 1)

    def _add_technology(self, technology: Technology) -> None:
        for name in (technology.name, *technology.also):
            if name.lower() not in technology.ambiguous:
                self._add_name(name, Entry("rival", technology.kind, SURE))
        for name in technology.ambiguous:
            self._add_name(name, Entry("rival", technology.kind, WORD_LIKE))

    def _add_name(self, name: str, entry: Entry) -> None:
        self.plain.add(name, entry, exact=True)
        words = split_words(name)
        self.names.update(words)
        if len(words) == 1 and entry.kind == "subject":
            self.subject_words.setdefault(words[0], entry)
        joined = "".join(words)
        if joined.isalpha() and entry.weight >= MISSPELT:
            self.single_names.setdefault(joined, entry)
            if len(words) > 1:
                self.plain.add(joined, entry, exact=True)
                self.names.add(joined)

    def _add_topics(self, catalog: Catalog) -> None:
        for topic in catalog.topics:
            for cue in topic.cues:
                self.plain.add(cue, Entry("topic", topic.id))
            for language in topic.languages:
                for cue in language.cues or (language.name,):  # a name may be a plain word: "go"
                    self.plain.add(cue, Entry("language", language.id), exact=True)
            for aspect in topic.aspects:
                for cue in (aspect.name, *aspect.cues):
                    self._add_label(cue, Entry("aspect", aspect.id))
            for case in topic.use_cases:
                for cue in (case.name, *case.cues):
                    self._add_label(cue, Entry("use-case", case.id))

    def _add_label(self, cue: str, entry: Entry) -> None:
        self.plain.add(cue.removeprefix(EXACT), entry, exact=cue.startswith(EXACT))

    def _add_intent(self, intent: Intent) -> None:
        for group, phrases in intent.words.items():
            for phrase in phrases:
                self.plain.add(phrase, Entry("group", group))
        for cue in intent.cues:
            entry = Entry("cue", intent.id, cue.weight)
            for phrase in cue.phrases:
                marked = "{" in phrase or "*" in phrase
                (self.cues if marked else self.plain).add(phrase, entry)
