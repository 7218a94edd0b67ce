"""`versus gaps`: what could not be answered, grouped, each group with what a curator can paste."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

from bot.core.english import is_english
from bot.core.framing import Frame, loaded
from bot.core.gaps import COMPLAINTS, Unanswered, Vote
from bot.core.grouping import grouped, near_name, spelled_alike, usual
from bot.core.lexicon import Lexicon
from bot.core.model import Catalog, Subject
from bot.core.reviving import afresh
from bot.core.text import read_words

NOTHING = "Nothing is kept that could not be answered{since}."
SINCE = " since {date}"
HEAD = "Questions not answered: {count}. Votes: {helpful} helpful, {not_helpful} not helpful."
TIMES = "{count}x"
EXAMPLES_SHOWN = 5
LAST = "last on {date}, with knowledge {version}"

TECHNOLOGY = "  - {{name: {name}, kind: framework}} # or cms, platform, language, tool ..."
FRAMEWORK = """\
id: {id}
name: {name}
names: [{alias}]
ambiguous: []
misspellings: []
languages: [{languages}]
docs: https://TODO
# `versus kb new framework {id}` writes the whole entry, with the rest to be filled in"""
FAQ = """\
  - id: TODO
    question: {question}
    wordings:
{wordings}
    meanings:
      - {{intent: {intent}, subjects: [{subjects}], use_cases: [{use_cases}]}}
    answer:
      text: TODO
      rests_on: [TODO]"""
EXAMPLE = "  - {{text: {text}, subjects: [{subjects}]}}"
MISSPELLINGS = "misspellings: [{words}]"
COMPARISON = """\
id: {first}-{second}
subjects: [{first}, {second}]
# `versus kb new comparison {first} {second}` writes the whole entry, with the rest to be filled in"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Gaps that are one. `about`: the name, question or answer; `kind`: not-covered, misspelt, unclear, vote.

    `file`: where `paste` belongs, below the knowledge folder; `paste`: an entry stub or an alias line;
    empty where the entry is there already and has to be read again.
    """

    kind: str
    about: str
    count: int
    reasons: dict[str, int]
    examples: tuple[str, ...]
    last: str
    version: str
    file: str
    paste: str


def report(
    catalog: Catalog, gaps: Sequence[Unanswered], votes: Sequence[Vote], since: datetime | None
) -> str:
    """Tell of all groups, the largest first."""
    found = groups(catalog, gaps, votes)
    if not found and not votes:
        return NOTHING.format(since=SINCE.format(date=since.date()) if since else "")
    helpful = sum(vote.helpful for vote in votes)
    head = HEAD.format(count=len(gaps), helpful=helpful, not_helpful=len(votes) - helpful)
    return "\n\n".join([head, *map(_told, found)])


def as_json(catalog: Catalog, gaps: Sequence[Unanswered], votes: Sequence[Vote]) -> str:
    """Give all groups as JSON, with the numbers of votes."""
    helpful = sum(vote.helpful for vote in votes)
    found = {
        "unanswered": len(gaps),
        "votes": {"helpful": helpful, "not_helpful": len(votes) - helpful},
        "groups": [asdict(group) for group in groups(catalog, gaps, votes)],
    }
    return json.dumps(found, ensure_ascii=False, indent=2)


def groups(catalog: Catalog, gaps: Sequence[Unanswered], votes: Sequence[Vote]) -> list[Group]:
    """Group what belongs together, the largest first."""
    named = [(gap, name) for gap in gaps for name in _uncovered(gap)]
    nameless = [gap for gap in gaps if not _uncovered(gap)]
    found = [
        *_by_name(catalog, named),
        *_by_wording(catalog, nameless),
        *_by_answer(catalog, [vote for vote in votes if not vote.helpful]),
    ]
    return sorted(found, key=lambda group: -group.count)


def _told(group: Group) -> str:
    reasons = ", ".join(f"{count} {reason}" for reason, count in group.reasons.items())
    last = LAST.format(date=group.last, version=group.version)
    lines = [f"{TIMES.format(count=group.count)} {group.about} ({group.kind}: {reasons}; {last})"]
    lines += [f"    {example}" for example in group.examples if example != group.about]
    if group.file:
        lines.append(f"  # {group.file}")
    return "\n".join([*lines, *group.paste.splitlines()])


def _uncovered(gap: Unanswered) -> tuple[str, ...]:
    frame = loaded(gap.frame)
    return frame.question.uncovered if frame else ()


def _by_name(catalog: Catalog, named: Sequence[tuple[Unanswered, str]]) -> Iterator[Group]:
    """Group by what is not covered: the same technology, however it is asked about."""
    known = catalog.technology_of
    spelled = [known[name.casefold()].name if name.casefold() in known else name for _, name in named]
    for names in spelled_alike(dict.fromkeys(spelled)):
        gaps = [gap for (gap, _), name in zip(named, spelled, strict=True) if name in names]
        name = usual([name for name in spelled if name in names])
        kind, file, paste = _entry(catalog, name, names)
        yield _group(kind, name, gaps, file, paste)


def _entry(catalog: Catalog, name: str, spellings: Sequence[str]) -> tuple[str, str, str]:
    """Give what a name that is not covered is, and what to paste for it."""
    technology = catalog.technology_of.get(name.casefold())
    topic = catalog.topics[0]
    if technology:
        known = [one.id for one in topic.languages if one.id in technology.languages]
        slug = "-".join("".join(c if c.isalnum() else " " for c in name.casefold()).split())
        paste = FRAMEWORK.format(id=slug, name=name, alias=name.lower(), languages=", ".join(known) or "TODO")
        return "not-covered", f"{topic.id}/subjects/{slug}.yaml", paste
    if subject := _misspelt(catalog, name):
        return "misspelt", *_alias(catalog, subject, spellings)
    return "not-covered", "technologies.yaml", TECHNOLOGY.format(name=name)


def _misspelt(catalog: Catalog, word: str) -> Subject | None:
    """Give the subject that a word is most likely a misspelling of."""
    names = {name.casefold(): one for one in catalog.subjects.values() for name in (one.name, *one.names)}
    near = near_name(word, list(names))
    return names[near] if near else None


def _alias(catalog: Catalog, subject: Subject, spellings: Sequence[str]) -> tuple[str, str]:
    """Give the file of a subject and the line that makes these spellings mean it."""
    words = dict.fromkeys((*subject.misspellings, *(spelling.lower() for spelling in spellings)))
    topic = catalog.topic_of[subject.id]
    return f"{topic.id}/subjects/{subject.id}.yaml", MISSPELLINGS.format(words=", ".join(words))


def _by_wording(catalog: Catalog, gaps: Sequence[Unanswered]) -> Iterator[Group]:
    """Group the rest by how it is worded."""
    lexicon = Lexicon(catalog) if gaps else None
    for alike in grouped(gaps, lambda gap: gap.question):
        question, frame = usual([gap.question for gap in alike]), loaded(alike[0].frame)
        subjects = frame.question.subjects if frame else ()
        if frame and subjects:
            topic = catalog.topic_of.get(subjects[0], catalog.topics[0])
            stub = _faq(frame, question, [gap.question for gap in alike])
            yield _group("unclear", question, alike, f"{topic.id}/faq.yaml", stub)
        elif lexicon and (found := _misspelt_in(catalog, lexicon, question)):
            yield _group("misspelt", question, alike, *_alias(catalog, *found))
        else:
            paste = EXAMPLE.format(text=json.dumps(question, ensure_ascii=False), subjects="")
            yield _group("unclear", question, alike, "intents/TODO.yaml, under examples", paste)


def _misspelt_in(catalog: Catalog, lexicon: Lexicon, question: str) -> tuple[Subject, list[str]] | None:
    """Give the first word of a question that nothing knows and that is near to a name, with whose it is."""
    for word in read_words(question).words:
        unknown = word.isalpha() and not is_english(word) and not lexicon.spelling.knows(word)
        if unknown and (subject := _misspelt(catalog, word)):
            return subject, [word]
    return None


def _faq(frame: Frame, question: str, wordings: Sequence[str]) -> str:
    asked = frame.question
    others = [one for one in dict.fromkeys(wordings) if one != question][:EXAMPLES_SHOWN] or ["TODO"]
    return FAQ.format(
        question=json.dumps(question, ensure_ascii=False),
        wordings="\n".join(f"      - {json.dumps(one, ensure_ascii=False)}" for one in others),
        intent=asked.intent if asked.intent != "out-of-scope" else "TODO",
        subjects=", ".join(asked.subjects),
        use_cases=", ".join(asked.use_cases),
    )


def _by_answer(catalog: Catalog, votes: Sequence[Vote]) -> Iterator[Group]:
    """Group complaints by what was asked; their words are the examples."""
    by_frame: dict[str, list[Vote]] = {}
    for vote in votes:
        key = "&".join(pair for pair in vote.frame.split("&") if not pair.startswith("k="))
        by_frame.setdefault(key, []).append(vote)
    for key, alike in by_frame.items():
        if frame := loaded(key):
            yield _complained(catalog, frame, alike)


def _complained(catalog: Catalog, frame: Frame, votes: Sequence[Vote]) -> Group:
    file, paste = _reviewed(catalog, frame)
    last = max(votes, key=lambda vote: vote.at)
    return Group(
        kind="vote",
        about=afresh(catalog, frame).title,
        count=len(votes),
        reasons=dict(Counter(COMPLAINTS.get(vote.reason, "no reason given") for vote in votes)),
        examples=tuple(vote.comment for vote in votes if vote.comment)[:EXAMPLES_SHOWN],
        last=last.at.date().isoformat(),
        version=last.version,
        file=file,
        paste=paste,
    )


def _reviewed(catalog: Catalog, frame: Frame) -> tuple[str, str]:
    """Give the entry that an answer rests on most, and a stub where there is none yet."""
    subjects = [one for one in frame.question.subjects if one in catalog.subjects]
    if frame.question.intent == "compare" and len(subjects) == 2:
        topic, pair = catalog.topic_of[subjects[0]], frozenset(subjects)
        first, second = sorted(subjects)
        curated = catalog.comparisons.get(pair)
        paste = "" if curated else COMPARISON.format(first=first, second=second)
        return f"{topic.id}/comparisons/{curated.id if curated else f'{first}-{second}'}.yaml", paste
    if subjects:
        return f"{catalog.topic_of[subjects[0]].id}/subjects/{subjects[0]}.yaml", ""
    return f"{catalog.topics[0].id}/topic.yaml", ""


def _group(kind: str, about: str, gaps: Sequence[Unanswered], file: str, paste: str) -> Group:
    last = max(gaps, key=lambda gap: gap.at)
    return Group(
        kind=kind,
        about=about,
        count=len(gaps),
        reasons=dict(Counter(gap.reason for gap in gaps)),
        examples=tuple(dict.fromkeys(gap.question for gap in gaps))[:EXAMPLES_SHOWN],
        last=last.at.date().isoformat(),
        version=last.version,
        file=file,
        paste=paste,
    )
