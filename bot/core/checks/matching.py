"""Rules about words: what is written as a name, cue or example is understood as what it stands in.

They run the real understanding over the whole catalog, so `versus kb check` runs them, not each start.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from bot.core.checks.grounds import Finding, Grounds, Path, near
from bot.core.english import COMMON
from bot.core.model import Aspect, Catalog, Example, Intent, Subject, Technology, Topic, UseCase
from bot.core.phrases import wordings
from bot.core.signs import SIGNS
from bot.core.understanding import Understanding

Rule = Callable[[Grounds, Understanding], Iterator[Finding]]


def check_matching(catalog: Catalog) -> tuple[Finding, ...]:
    """Give all breaches of the rules below. The catalog must be without other faults."""
    grounds = Grounds(catalog, frozenset())
    understanding = Understanding(catalog)
    return tuple(finding for rule in RULES for finding in rule(grounds, understanding))


def no_name_is_given_twice(grounds: Grounds, _: Understanding) -> Iterator[Finding]:
    """No name, misspelling or part belongs to two entries, be they covered or not."""
    first: dict[str, tuple[Path, Path]] = {}
    for owner, path, name in sorted(_names(grounds)):
        seen_owner, seen = first.setdefault("".join(filter(str.isalnum, name.lower())), (owner, path))
        if seen_owner != owner:
            yield Finding(path, f"'{name}' a second time", "wanted it for one entry only", other=seen)


def no_common_word_is_a_sure_name(grounds: Grounds, _: Understanding) -> Iterator[Finding]:
    """A word of everyday English is a name only where the sentence says so: it belongs to `ambiguous`."""
    for path, subject in grounds.of(Subject):
        yield from _common(path, {"name": (subject.name,), "names": subject.names}, subject.ambiguous)
    for path, technology in grounds.of(Technology):
        yield from _common(path, {"name": (technology.name,), "also": technology.also}, technology.ambiguous)


def names_lead_to_their_subject(grounds: Grounds, understanding: Understanding) -> Iterator[Finding]:
    """A name is understood as its subject: a sure one alone, the others beside a second subject."""
    subjects = [subject for _, subject in grounds.of(Subject)]
    for path, subject in grounds.of(Subject):
        other = next((f" vs {other.name}" for other in subjects if other is not subject), "")
        for field, beside in (("names", ""), ("misspellings", other), ("ambiguous", other)):
            for index, name in enumerate(getattr(subject, field)):
                read = understanding.read(name + beside).subjects
                if subject.id not in read or len(read) > 1 + bool(beside):
                    found = f"'{name}{beside}' is understood as {_said(read)}"
                    yield Finding((*path, field, index), found, f"wanted {subject.id}")


def parts_lead_to_no_other_subject(grounds: Grounds, understanding: Understanding) -> Iterator[Finding]:
    """The name of a part of one subject is not taken for another subject."""
    for path, subject in grounds.of(Subject):
        for index, name in enumerate(subject.parts):
            read = understanding.read(name).subjects
            if set(read) - {subject.id}:
                found = f"'{name}' is understood as {_said(read)}"
                yield Finding((*path, "parts", index), found, f"wanted {subject.id}, or nothing")


def other_technologies_lead_to_no_subject(
    grounds: Grounds, understanding: Understanding
) -> Iterator[Finding]:
    """The name of something that is not covered is not taken for something that is."""
    for path, technology in grounds.of(Technology):
        for index, name in enumerate((technology.name, *technology.also)):
            if read := understanding.read(name).subjects:
                place = (*path, "also", index - 1) if index else (*path, "name")
                yield Finding(place, f"'{name}' is understood as {_said(read)}", "wanted no subject")


def cues_lead_to_their_entry(grounds: Grounds, understanding: Understanding) -> Iterator[Finding]:
    """A cue alone, in all its wordings, is understood as its use case or aspect."""
    for kind, label in ((UseCase, "use-case"), (Aspect, "aspect")):
        found_entries: Iterator[tuple[Path, UseCase | Aspect]] = grounds.of(kind)
        for path, entry in found_entries:
            for index, cue in enumerate(entry.cues):
                for wording in wordings(cue):
                    read = understanding.labelled(wording, label)
                    if entry.id not in read:
                        found = f"'{wording}' is understood as {_said(read)}"
                        yield Finding((*path, "cues", index), found, f"wanted {entry.id}")


def examples_are_understood(grounds: Grounds, understanding: Understanding) -> Iterator[Finding]:
    """An example is understood as the intent it stands in, with its subjects; a starter is answered."""
    for path, intent in grounds.of(Intent):
        for index, example in enumerate(intent.examples):
            if not _is_served(grounds.catalog, intent, example):
                continue
            read = understanding.read(example.text)
            if read.intent != intent.id or not set(example.subjects) <= set(read.subjects):
                found = f"'{example.text}' is understood as {_said((read.intent, *read.subjects))}"
                wanted = f"wanted {_said((intent.id, *example.subjects))}"
                yield Finding((*path, "examples", index), found, wanted)
    for path, topic in grounds.of(Topic):
        for index, starter in enumerate(topic.starters):
            if (outcome := understanding.read(starter).outcome) != "answer":
                yield Finding((*path, "starters", index), f"the outcome '{outcome}'", "wanted an answer")


def every_sign_is_known(grounds: Grounds, _: Understanding) -> Iterator[Finding]:
    """What an intent weighs of a question as a whole is one of the known signs."""
    for path, intent in grounds.of(Intent):
        for sign in intent.signs:
            if sign not in SIGNS:
                yield Finding(
                    (*path, "signs", sign),
                    f"no sign '{sign}'",
                    f"wanted a known one{near(sign, SIGNS.keys())}",
                )


RULES: tuple[Rule, ...] = (
    no_name_is_given_twice,
    no_common_word_is_a_sure_name,
    names_lead_to_their_subject,
    parts_lead_to_no_other_subject,
    other_technologies_lead_to_no_subject,
    cues_lead_to_their_entry,
    examples_are_understood,
    every_sign_is_known,
)


def _names(grounds: Grounds) -> Iterator[tuple[Path, Path, str]]:
    """Give all names with the path of the entry that has them and their own."""
    for path, subject in grounds.of(Subject):
        yield path, (*path, "name"), subject.name
        for field in ("names", "ambiguous", "misspellings", "parts", "retired_ids"):
            for index, name in enumerate(getattr(subject, field)):
                yield path, (*path, field, index), name
    for path, technology in grounds.of(Technology):
        yield path, (*path, "name"), technology.name
        for field in ("also", "ambiguous"):
            for index, name in enumerate(getattr(technology, field)):
                yield path, (*path, field, index), name


def _common(path: Path, names: dict[str, tuple[str, ...]], ambiguous: tuple[str, ...]) -> Iterator[Finding]:
    for field, given in names.items():
        for index, name in enumerate(given):
            if name.lower() in COMMON and name.lower() not in ambiguous:
                place = (*path, field) if field == "name" else (*path, field, index)
                yield Finding(place, f"'{name}', a common English word", "wanted it under ambiguous, too")


def _is_served(catalog: Catalog, intent: Intent, example: Example) -> bool:
    """Say whether what an example speaks of is here: another topic may be served instead."""
    if example.subjects:
        return catalog.subjects.keys() >= set(example.subjects)
    return not intent.topic or intent.topic in {topic.id for topic in catalog.topics}


def _said(ids: tuple[str, ...]) -> str:
    return ", ".join(ids) or "nothing"
