"""`versus kb new`: a commented stub that passes the check once every TODO is filled in."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from bot.core.errors import UserError
from bot.core.model import Catalog, Topic
from bot.loader import read
from bot.loader.schema import KEBAB

ROWS = 8
"""So many features a new comparison begins with, of those in which the two subjects differ."""

SUBJECT = """\
# yaml-language-server: $schema=../../schema/subject.json
# Fill in every TODO; `versus kb check` names what is left. What the keys mean: knowledge/README.md.
id: {id}
name: {name}
names: [{alias}] # what always means it; an everyday word stands under `ambiguous`, too
ambiguous: []
misspellings: []
parts: [] # names of things that belong to it alone
described: [] # single words that tell it from others in a thread
languages: [TODO] # {languages}
docs: https://TODO

introduction:
  text: TODO what it is, in one or two sentences.
  rests_on: [{id}.{feature}] # claims and features that it follows from, not one unknown

verdict:
  text: TODO what it is good for, and what not.
  rests_on: [{id}.{feature}]

choose_when: # completes "Choose {name} when ..."
  - text: TODO
    rests_on: [{id}.{feature}]

limitations:
  - text: TODO
    rests_on: [{id}.{feature}]

# How well it fits: strong, fair or weak. What is left out is shown as unknown.
# {use_cases}
fits: {{}}

# What of all this it has. Leave unknown what you could not look up.
features:
{features}
# Statements with source and date. status: confirmed, outdated, disputed, refuted, reported or judgement.
claims:
  - id: {id}-TODO
    about: [{id}]
    aspect: TODO # {aspects}
    status: confirmed
    text: TODO one statement.
    sources: [TODO] # ids from sources.yaml
    as_of: {today}
"""

FEATURE = """\
  {id}: # {about}
    value: unknown
    sources: []
    as_of: {today}
"""

COMPARISON = """\
# yaml-language-server: $schema=../../schema/comparison.json
# Fill in every TODO; `versus kb check` names what is left. What the keys mean: knowledge/README.md.
id: {first}-{second}
subjects: [{first}, {second}]

bottom_line: # which one when, in one or two sentences
  text: TODO
  rests_on: [{first}.TODO, {second}.TODO] # claims and features of both

rows: [{rows}] # the features that matter for this pair, most telling first

use_cases: # {use_cases}
  TODO:
    favours: [{first}] # or both, or none: []
    text: TODO
    rests_on: [{first}.TODO, {second}.TODO]

choose: # completes "Choose ... when ..."; leave it out to show what the profiles say
  {first}:
    - text: TODO
      rests_on: [{first}.TODO]
  {second}:
    - text: TODO
      rests_on: [{second}.TODO]

watch_out:
  - text: TODO
    rests_on: [{first}.TODO]

moving_to: # what to know before moving there from the other
  {first}:
    - text: TODO
      rests_on: [{first}.TODO]
  {second}:
    - text: TODO
      rests_on: [{second}.TODO]

mistakes: [] # ids from mistakes.yaml
"""

MISTAKE = """\

  - id: {id} # fill in every TODO; `versus kb check` names what is left
    title: TODO what people do wrong, as a title
    text: TODO what happens then
    instead: TODO what to do instead
    rests_on: [TODO] # claims, or features as subject.feature
    subjects: [] # for whom it matters; empty: for all
    use_cases: []
    when: [choosing, switching]
"""

TOPIC = """\
# yaml-language-server: $schema=../schema/topic.json
# Fill in every TODO; `versus kb check` names what is left. What the keys mean: knowledge/README.md.
id: {id}
name: {name}
noun: TODO # what one of its subjects is, e.g. web framework
plural: TODO
cues: [TODO] # words that mean the field
starters: # questions to begin with
  - TODO
languages: # what its subjects are programmed in; [] if that tells nothing
  - id: python
    name: Python
    cues: [python]
aspects: # qualities that people ask for
  - id: TODO
    name: TODO
    cues: [TODO] # words that mean it
    features: [TODO] # rows that tell of it
features: # rows of the matrix: each subject has a value for each
  - id: TODO
    name: TODO
    about: TODO
use_cases: # situations; `phrase` completes "for ..."
  - id: TODO
    name: TODO
    phrase: TODO
    cues: [TODO]
"""

SOURCES = """\
# yaml-language-server: $schema=../schema/sources.json
sources:
  - id: TODO
    title: TODO
    url: https://TODO
    kind: primary # primary: the project, vendor or survey itself; secondary; article: names no sources
    checked: read # read: the page itself was read; cited: known through another page
"""

EXISTS = "{path} exists already."
WANTED_ID = "'{id}' is no id; wanted small letters, digits and hyphens, e.g. spring-boot."
NO_SUBJECT = "There is no subject '{id}'; wanted one of {known}."
WHICH_TOPIC = "There is no topic '{topic}'; wanted --topic with one of {known}."
TWO_SUBJECTS = "A comparison is of two different subjects."


def new_subject(folder: Path, topic_id: str | None, subject: str, today: date) -> str:
    """Write the stub of a subject and give its path. Raises UserError."""
    topic = _topic(read(folder).catalog, topic_id)
    name = subject.replace("-", " ").title()
    text = SUBJECT.format(
        id=_checked(subject),
        name=name,
        alias=name.lower(),
        feature=topic.features[0].id if topic.features else "TODO",
        languages=", ".join(language.id for language in topic.languages),
        use_cases=", ".join(case.id for case in topic.use_cases),
        aspects=", ".join(aspect.id for aspect in topic.aspects),
        features="".join(
            FEATURE.format(id=kind.id, about=kind.about, today=today) for kind in topic.features
        ),
        today=today,
    )
    return _written(folder / topic.id / "subjects" / f"{subject}.yaml", text)


def new_comparison(folder: Path, one: str, other: str) -> str:
    """Write the stub of a comparison and give its path. Raises UserError."""
    catalog = read(folder).catalog
    for subject in (one, other):
        if subject not in catalog.subjects:
            raise UserError(NO_SUBJECT.format(id=subject, known=", ".join(catalog.subjects)))
    if one == other:
        raise UserError(TWO_SUBJECTS)
    first, second = sorted((one, other))
    topic = catalog.topic_of[first]
    left, right = catalog.subjects[first].features, catalog.subjects[second].features
    differing = [kind for kind in left if kind in right and left[kind].value != right[kind].value]
    text = COMPARISON.format(
        first=first,
        second=second,
        rows=", ".join(differing[:ROWS]) or "TODO",
        use_cases=", ".join(case.id for case in topic.use_cases),
    )
    return _written(folder / topic.id / "comparisons" / f"{first}-{second}.yaml", text)


def new_mistake(folder: Path, topic_id: str | None, mistake: str) -> str:
    """Add the stub of a mistake to its file and give the path. Raises UserError."""
    topic = _topic(read(folder).catalog, topic_id)
    path = folder / topic.id / "mistakes.yaml"
    text = path.read_text() if path.exists() else "mistakes:\n"
    if any(known.id == _checked(mistake) for known in topic.mistakes):
        raise UserError(EXISTS.format(path=mistake))
    path.write_text(text.rstrip("\n") + "\n" + MISTAKE.format(id=mistake))
    return str(path)


def new_topic(folder: Path, topic: str) -> str:
    """Write the stubs of a topic, with folders for its entries, and give its path. Raises UserError."""
    path = folder / _checked(topic)
    written = _written(path / "topic.yaml", TOPIC.format(id=topic, name=topic.replace("-", " ").capitalize()))
    _written(path / "sources.yaml", SOURCES)
    for name in ("subjects", "comparisons"):
        (path / name).mkdir(exist_ok=True)
    return written


def _topic(catalog: Catalog, wanted: str | None) -> Topic:
    topics = {topic.id: topic for topic in catalog.topics}
    if wanted is None and len(topics) == 1:
        return catalog.topics[0]
    if wanted not in topics:
        raise UserError(WHICH_TOPIC.format(topic=wanted or "", known=", ".join(topics)))
    return topics[wanted]


def _checked(name: str) -> str:
    if not re.match(KEBAB, name):
        raise UserError(WANTED_ID.format(id=name))
    return name


def _written(path: Path, text: str) -> str:
    if path.exists():
        raise UserError(EXISTS.format(path=path))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return str(path)
