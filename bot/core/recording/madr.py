"""A decision record as a Markdown file in the form of MADR 4.0.0 (https://adr.github.io/madr/)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from bot.core.answer import Statement
from bot.core.markdown import escape, source_line, stated
from bot.core.recording.prose import line, prose, quoted
from bot.core.recording.record import Considered, Decided, Grounds

UNTITLED = "decision-record"
CHOSEN = 'Chosen option: "{name}"'
BECAUSE = "{chosen}, because {reason}"
AS_FOLLOWS = "of the following."
BEST = "it comes out best (see below)."
NOT_CHOSEN = "None of the options is chosen yet."
WATCH = "Mistakes to watch for:"
RULED_OUT = "Ruled out beforehand:"
ANSWERED = "The knowledge of {as_of} (version {version}) says: {bottom_line}"
LINK = "The whole answer, as it was given: <{link}>"
THREAD = "The discussion: <{thread}>"
SOURCES = "Sources:"

LONGEST_NAME = 60

_BECAUSE = re.compile(r"^because\s+(?!of\b)", re.IGNORECASE)


def madr(grounds: Grounds, decided: Decided) -> str:
    """Give the file, ending in one line break. What people wrote is made harmless in it."""
    return "\n\n".join(_blocks(grounds, decided)) + "\n"


def file_name(title: str) -> str:
    """Give a name for the file, of the title's letters and digits; MADR puts a number of yours in front."""
    words = re.findall(r"[a-z0-9]+", title.lower())
    cut = "-".join(words)[:LONGEST_NAME].strip("-")
    return f"{cut or UNTITLED}.md"


def _blocks(grounds: Grounds, decided: Decided) -> Iterator[str]:
    title = line(decided.title.strip(" .,;:!?")) or escape(grounds.title)
    yield "\n".join(_front_matter(decided))
    yield f"# {title}"
    yield "## Context and Problem Statement"
    yield prose(decided.context) or escape(grounds.question)
    if grounds.drivers:
        yield "## Decision Drivers"
        yield _list(map(escape, grounds.drivers))
    yield "## Considered Options"
    yield _list(escape(option.name) for option in grounds.options)
    if grounds.ruled_out:
        yield RULED_OUT
        yield _list(map(stated, grounds.ruled_out))
    yield from _outcome(grounds, decided)
    yield "## Pros and Cons of the Options"
    for option in grounds.options:
        yield f"### {escape(option.name)}"
        yield _list(_points(option))
    yield "## More Information"
    yield from _more(grounds, decided)


def _front_matter(decided: Decided) -> Iterator[str]:
    yield "---"
    yield f"status: {quoted(decided.status)}"
    yield f"date: {decided.date}"
    if decided.deciders.strip():
        yield f"decision-makers: {quoted(decided.deciders)}"
    yield "---"


def _outcome(grounds: Grounds, decided: Decided) -> Iterator[str]:
    yield "## Decision Outcome"
    chosen = next((one for one in grounds.options if one.id == grounds.chosen), None)
    yield from _decision(grounds, decided, chosen) if chosen else _no_decision(decided)
    if chosen or grounds.mistakes:
        yield "### Consequences"
    if chosen:
        yield _list(_following(chosen))
    if grounds.mistakes:
        yield WATCH
        yield _list(stated(point) for part in grounds.mistakes for point in part.points)


def _decision(grounds: Grounds, decided: Decided, chosen: Considered) -> Iterator[str]:
    said = CHOSEN.format(name=escape(chosen.name))
    reasons = prose(_BECAUSE.sub("", decided.because.strip()))
    if not reasons:
        best = chosen.id == grounds.likeliest
        yield BECAUSE.format(chosen=said, reason=BEST) if best else f"{said}."
    elif "\n" in reasons:
        yield BECAUSE.format(chosen=said, reason=AS_FOLLOWS)
        yield reasons
    else:
        yield BECAUSE.format(chosen=said, reason=reasons)


def _no_decision(decided: Decided) -> Iterator[str]:
    yield NOT_CHOSEN
    if reasons := prose(decided.because):
        yield reasons


def _following(chosen: Considered) -> Iterator[str]:
    yield from (_because("Good", one) for one in chosen.good)
    yield from (_because("Bad", one) for one in chosen.follows)


def _points(option: Considered) -> Iterator[str]:
    yield from (_because("Good", one) for one in option.good)
    yield from (_because("Neutral", one) for one in option.neutral)
    yield from (_because("Bad", one) for one in option.bad)


def _because(sign: str, said: Statement) -> str:
    return f"{sign}, because {stated(said)}"


def _more(grounds: Grounds, decided: Decided) -> Iterator[str]:
    answer = grounds.answer
    yield ANSWERED.format(as_of=answer.as_of, version=answer.version, bottom_line=stated(answer.bottom_line))
    if decided.link:
        yield LINK.format(link=decided.link)
    if decided.thread:
        yield THREAD.format(thread=decided.thread)
    if answer.sources:
        yield SOURCES
        yield "\n".join(map(source_line, answer.sources))


def _list(items: Iterable[str]) -> str:
    return "\n".join(f"* {item}" for item in items)
