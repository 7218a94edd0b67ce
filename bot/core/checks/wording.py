"""Rules about words: sober, without figures, and short enough for a phone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.core import model
from bot.core.checks.grounds import Finding, Grounds, Path

_LOADED_WORDS = """
amazing, awesome, battle-tested, best-in-class, blazing, blazingly, brilliant, bulletproof,
cutting-edge, dead simple, elegant, excels, fantastic, game changer, game-changer, game-changing,
incredible, incredibly, insanely, killer, lightning, lightning-fast, magical, magically,
next-generation, powerhouse, revolutionary, rock-solid, seamless, seamlessly, state-of-the-art,
stunning, superb, unbeatable, unmatched, unparalleled, unrivalled, world-class
"""

LOADED = tuple(word.strip() for word in _LOADED_WORDS.split(","))
"""Words that praise or damn instead of telling."""

FIGURE = re.compile(
    r"""
    \d[\d.,]*\s?k?\s?
    (?: (?:req|requests?)\s?(?:/|per|a)\s?s(?:ec|econd)?\b
      | (?:rps|qps|[kmg]i?b|ms|µs)\b
      | (?:x|times|-?fold|%|per\ cent|percent)\s(?:as\ )?(?:fast|faster|slower|quicker|less\ memory)\b
    )
    """,
    re.IGNORECASE | re.VERBOSE,
)
"""A measured value in prose. One standing outside of its benchmark could be set against another's."""

TO_FILL_IN = re.compile(r"(?:TODO|FIXME|XXX)\b")

LIMITS: dict[tuple[type, str], int] = {
    (model.Judgement, "text"): 300,
    (model.UseCaseVerdict, "text"): 300,
    (model.Fit, "reason"): 200,
    (model.Mistake, "title"): 80,
    (model.Mistake, "text"): 300,
    (model.Mistake, "instead"): 300,
    (model.Guide, "title"): 80,
    (model.Faq, "question"): 150,
    (model.Confirmed, "condition"): 300,
    (model.Outdated, "now"): 300,
    (model.Disputed, "other_side"): 300,
    (model.Refuted, "correction"): 300,
    (model.Feature, "value"): 90,
    (model.Feature, "note"): 200,
    (model.FeatureKind, "name"): 60,
    (model.FeatureKind, "thing"): 40,
    (model.FeatureValue, "says"): 80,
    (model.FeatureValue, "of_several"): 80,
    (model.Aspect, "name"): 60,
    (model.UseCase, "name"): 60,
    (model.UseCase, "phrase"): 60,
    (model.Subject, "name"): 40,
    (model.Topic, "noun"): 40,
    (model.Topic, "plural"): 40,
    (model.Metric, "name"): 60,
    (model.Metric, "unit"): 20,
    (model.Benchmark, "name"): 80,
    (model.Benchmark, "caveat"): 300,
    (model.Source, "title"): 150,
    (model.Inquiry, "text"): 80,
    (model.Inquiry, "why"): 150,
    (model.Option, "text"): 75,
    (model.Option, "said"): 80,
    (model.Option, "supposed"): 80,
    (model.Favour, "reason"): 200,
    **{
        (claim, "text"): 300
        for claim in (
            model.Confirmed, model.Outdated, model.Disputed, model.Refuted, model.Reported, model.Concluded,
        )
    },
}  # fmt: skip
"""Class and field -> the longest text, in characters, that Slack on a phone shows well."""

_WORDS: dict[type, tuple[str, ...]] = {
    model.Topic: ("cues", "starters"),
    model.Subject: ("names",),
    model.Aspect: ("cues",),
    model.UseCase: ("cues",),
    model.Language: ("cues",),
    model.Faq: ("wordings",),
}
"""Class -> its fields that hold lists of words to match."""


def no_loaded_words(grounds: Grounds) -> Iterator[Finding]:
    """No text praises or damns."""
    whole = grounds.whole_prose.lower()
    if not (present := [re.escape(word) for word in LOADED if word in whole]):
        return  # the usual case; searching each text for each word takes ten times as long
    for path, word in _found(grounds, re.compile(rf"\b(?:{'|'.join(present)})\b", re.IGNORECASE)):
        yield Finding(path, f"the loaded word '{word}'", "wanted what can be looked up")


def figures_live_in_benchmarks(grounds: Grounds) -> Iterator[Finding]:
    """No text holds a measured figure, but the conditions and the caveat of a benchmark."""
    for path, figure in _found(grounds, FIGURE):
        if path[2:3] != ("benchmarks",):
            yield Finding(path, f"the figure '{figure}'", "wanted it in a benchmark")


def nothing_is_left_to_fill_in(grounds: Grounds) -> Iterator[Finding]:
    """No text or word is a stub."""
    for path, _ in _found(grounds, TO_FILL_IN):
        yield Finding(path, "a text to be filled in", "wanted the text")
    for kind, names in _WORDS.items():
        entry: object
        for path, entry in grounds.of(kind):
            for name in names:
                if TO_FILL_IN.search(" ".join(getattr(entry, name))):
                    yield Finding((*path, name), "words to be filled in", "wanted the words")


def texts_fit_where_they_are_shown(grounds: Grounds) -> Iterator[Finding]:
    """No text is too long for where it is shown."""
    for (kind, field), longest in LIMITS.items():
        entry: object
        for path, entry in grounds.of(kind):
            if (length := len(getattr(entry, field))) > longest:
                yield Finding((*path, field), f"{length} characters", f"wanted at most {longest}")


def _found(grounds: Grounds, pattern: re.Pattern[str]) -> Iterator[tuple[Path, str]]:
    """Give the path of each text that the pattern is found in, with what was found."""
    if not pattern.search(grounds.whole_prose):
        return  # the usual case
    for path, text in grounds.prose:
        if match := pattern.search(text):
            yield path, match.group()
