"""`versus kb fit`: the weights of cues, signs and grams, fitted on labelled questions and written back.

A line that names something is seen twice, the second time without some of its cues: people will word the
same question as no cue foresees, and the signs and grams must carry it then.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from bot.core.errors import UserError
from bot.core.evaluating import Labelled
from bot.core.model import Catalog
from bot.core.question import DECLINED
from bot.curating.fitting.descending import Table, descend, share_right
from bot.curating.fitting.reader import Lines, Question, Reader, chance
from bot.curating.fitting.weights import as_json, rewritten
from bot.loader import load
from bot.measuring import labelled_lines

ANSWERED, DECLINED_TOO, EVERYDAY, EXAMPLE = 2.0, 1.5, 14.0, 6.0
"""What a line counts: a labelled one to be answered, one that may be declined, a message of a file in
which all are to be declined, an example of an intent or frequent question. Cues are written for questions
to be answered; counted once, those would leave the signs too strict for what no cue foresees."""

FOLLOWING, FOLLOWED = 0.5, 2.0
"""The share of such messages that are also seen as said in a thread, and what they count then."""

GRAMS = "grams.json"

NOTHING_DECLINES = "{folder}: no intent '{intent}', against which the others could be weighed."
REPORT = "{name}: {lines:,} lines, right {before:.3f} -> {after:.3f}"


def fit(folder: Path, files: Sequence[str], keep: float) -> tuple[str, int]:
    """Fit, write the weights, and give the report and 0. Raises KnowledgeError, UserError.

    `files`: labelled questions (.jsonl), or messages that are all to be declined (.txt), one a line.
    `keep`: the share of the lines that only measure, 0 to 1.
    """
    catalog = load(folder)
    if DECLINED not in {intent.id for intent in catalog.intents}:
        raise UserError(NOTHING_DECLINES.format(folder=folder, intent=DECLINED))
    reader = Reader(catalog)
    examples = list(_examples(catalog))
    given = [one for file in files for one in questions_of(file)]
    asked = reader.read([*examples, *given, *_as_follow_ups(given, examples)])
    used = [one for one in asked if chance(one.question.text) >= keep]
    weights = reader.weights(used)
    lines = Lines(catalog, weights)
    apart = [one for one in asked if chance(one.question.text) < keep]
    fitted = Table([line for one in used for line in lines.of(one, thinned=True)], weights.intents)
    kept = Table([line for one in apart for line in lines.of(one, thinned=False)], weights.intents)
    before = share_right(fitted, weights), share_right(kept, weights)
    descend(fitted, weights)
    for intent in catalog.intents:
        path = folder / "intents" / f"{intent.id}.yaml"
        path.write_text(rewritten(path.read_text("utf-8"), weights, intent.id), "utf-8")
    (folder / GRAMS).write_text(as_json(weights), "utf-8")
    told = [
        REPORT.format(name=name, lines=len(part.counts), before=old, after=share_right(part, weights))
        for name, part, old in zip(("fitted", "kept apart"), (fitted, kept), before, strict=True)
        if len(part.counts)
    ]
    return "\n".join(told), 0


def _examples(catalog: Catalog) -> Iterator[Question]:
    for intent in catalog.intents:
        for example in intent.examples:
            yield Question(example.text, frozenset([intent.id]), None, EXAMPLE)
    for topic in catalog.topics:
        for faq in topic.faq:
            for text in (faq.question, *faq.wordings):
                yield Question(text, frozenset(meaning.intent for meaning in faq.meanings), None, EXAMPLE)


def _as_follow_ups(given: Sequence[Question], examples: Sequence[Question]) -> Iterator[Question]:
    """Give some of the messages that are all to be declined as what somebody says in a thread of ours."""
    opening = [one.text for one in examples if DECLINED not in one.intents]
    for at, one in enumerate(given):
        if one.counts == EVERYDAY and opening and chance(f"in a thread: {one.text}") < FOLLOWING:
            yield one._replace(counts=FOLLOWED, history=(opening[at % len(opening)],))


def questions_of(file: str) -> Iterator[Question]:
    """Read the questions of a file; UserError names what is not as it should be."""
    if file.endswith(".txt"):
        for text in Path(file).read_text("utf-8").splitlines():
            if text.strip():
                yield Question(text, frozenset([DECLINED]), None, EVERYDAY)
        return
    for line in labelled_lines(file):
        counts = ANSWERED if line.in_scope else DECLINED_TOO
        yield Question(line.text, _right(line), line.subjects, counts, line.history)


def _right(line: Labelled) -> frozenset[str]:
    declined = {DECLINED} if "decline" in line.outcomes else set()
    return frozenset({*line.intents} - {DECLINED} | declined)
