"""Text -> words: the only place that looks at single characters.

Everything is bounded: whatever its length, only the first `LONGEST` characters and `MOST_WORDS`
words of a text are looked at. Offsets always count in the text as it was given.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

LONGEST = 4_000
MOST_WORDS = 300

SLACK_MARK = re.compile(r"<[@#!][^<>\n]*>|<(?:https?|mailto)[^<>|\n]*(?:\|([^<>\n]*))?>|:[a-z][a-z0-9_+-]*:")
"""Mentions, channels, links (of which the label stays) and emoji names, as Slack sends them."""

WORD = re.compile(
    r"([^\W\d_][^\W_]*(?:'[a-z]+|(?<=\bc)\+\+|(?<=\b[cf])#)?|\d+(?:\.\d+)+|[^\W_]+(?:'[a-z]+)?"
    r"|->|→|=>|(?<!\w)\.net\b)"
)
"""Splits a text into what stands between words and, as the only group, the words."""

PLAIN_WORD = re.compile(
    r"([a-z][a-z0-9]*(?:'[a-z]+|(?<=\bc)\+\+|(?<=\b[cf])#)?|[0-9]+(?:\.[0-9]+)+|[0-9][a-z0-9]*(?:'[a-z]+)?"
    r"|->|=>|(?<!\w)\.net\b)",
    re.ASCII,
)
"""The same for a lower-case text in ASCII, as most are, in two thirds of the time."""

CODE = re.compile(
    r"\w\(|\(\)|\b[a-z]+_[a-z]\w*|\b[a-z]+:[a-z]+\b|::|[{};]|\$ |--[a-z]|/[a-z_]+/"
    r"|\b[a-z]{3,}(?:error|exception)\b"
    r"|\b[a-z]\w*\.(?:py|rb|php|js|ts|java|cs|exs?|ya?ml|json|log|conf|env|lock)\b"
    r"|\b[45]\d\d\b(?!\s*(?:k|mb|gb|ms|loc|lines|users|people|req))|\blocalhost\b|\btraceback\b"
)
"""What source code, commands, error messages and status codes look like."""

CODE_HINTS = (*"(_:{};$/.45", "--", "error", "exception", "localhost", "traceback")
"""One of these stands in all of that; looking for them first saves most texts the slower search."""

EXPANSIONS = {
    "'s": "is", "'re": "are", "'m": "am", "'ve": "have", "'ll": "will", "'d": "would",
    "whats": "what is", "wats": "what is", "wat": "what", "hows": "how is", "whos": "who is",
    "wheres": "where is", "thats": "that is", "dont": "do not", "doesnt": "does not",
    "didnt": "did not", "isnt": "is not", "arent": "are not", "cant": "can not", "cannot": "can not",
    "couldnt": "could not", "shouldnt": "should not", "wont": "will not", "wouldnt": "would not",
    "hasnt": "has not", "havent": "have not", "wasnt": "was not", "im": "i am", "ive": "i have",
    "youre": "you are", "theyre": "they are", "weve": "we have", "u": "you", "ur": "your", "r": "are",
    "y": "why", "n": "and", "pls": "please", "plz": "please", "plss": "please", "thx": "thanks",
    "ty": "thanks", "thnx": "thanks", "ppl": "people", "pepole": "people", "smth": "something",
    "sth": "something", "smt": "something", "wich": "which", "whch": "which", "hwo": "how",
    "teh": "the", "b4": "before", "tho": "though", "thru": "through", "abt": "about", "bw": "between",
    "btw": "by the way", "gonna": "going to", "wanna": "want to", "gotta": "got to", "shud": "should",
    "shuld": "should", "cud": "could", "wud": "would", "shld": "should", "coz": "because",
    "cuz": "because", "bc": "because", "rn": "right now", "imo": "in my opinion",
    "afaik": "as far as i know", "diff": "difference", "diffs": "differences", "alt": "alternative",
    "alts": "alternatives", "v": "vs", "versus": "vs", "vrs": "vs", "verses": "vs", "->": "to",
    "→": "to", "=>": "to", ".net": "dotnet", "gud": "good", "guud": "good", "enuf": "enough",
    "dis": "this", "dat": "that", "hav": "have", "wen": "when", "mpv": "mvp", "prod": "production",
    "recs": "recommendations", "reccs": "recommendations", "rec": "recommend", "uze": "use",
    "knwo": "know", "yall": "you all", "&": "and",
}  # fmt: skip
"""Contractions and chat spellings -> the words they stand for."""

EXPANDED = frozenset(EXPANSIONS)

IS_AFTER = frozenset(
    ["what", "who", "where", "how", "when", "why", "that", "it", "there", "here", "he", "she", "which"]
)
"""After these words 's means "is"; after others it is a possessive and is dropped."""

GREETINGS = frozenset("hey hi hello hallo hiya howdy yo bot versus please ok so um uh".split())
"""Words that may stand before the matter and mean nothing there."""

GREETED = frozenset("all everyone everybody team guys folks there".split())
"""Words that may follow them."""

ANNOUNCEMENTS = frozenset(
    [("quick", "question"), ("quick", "one"), ("dumb", "question"), ("stupid", "question"), ("a", "question")]
)

THANKS = frozenset(
    "thanks thank you please cheers in advance a lot so much very many all everyone folks guys bot "
    "kindly".split()
)
"""Words that may stand after it, if one of `THANKING` is among them."""

THANKING = frozenset(["thanks", "thank", "please", "cheers"])

PLAIN_QUOTES = str.maketrans("’‘ʼ`´“”„–—", "'''  \"\"\"--")


class Words(NamedTuple):
    """The words of a text, lower case, contractions written out.

    `ends[n]`: where part n of the text ends; gaps and words as they were written take turns, a gap first.
    `written[i]`: which of the written words brought word i, the first being 0. `gaps[i]`: what stands between
    the word before and word i. `code`: how often the text looks like source code or an error message.
    """

    text: str
    words: tuple[str, ...]
    ends: Sequence[int]
    written: Sequence[int]
    gaps: tuple[str, ...]
    code: int

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Give where words `start` to `end` (exclusive) stand in the text."""
        return self.ends[2 * self.written[start]], self.ends[2 * self.written[end - 1] + 1]

    def spelled(self, start: int, end: int) -> str:
        """Give words `start` to `end` (exclusive) as they stand in the text."""
        first, last = self.place(start, end)
        return self.text[first:last]


def read_words(text: str) -> Words:
    """Split a text into words. Never raises; an empty result means that nothing was said."""
    lowered = _fold(_clean(text[:LONGEST]))
    parts = (PLAIN_WORD if lowered.isascii() else WORD).split(lowered)
    words, gaps = parts[1::2], parts[:-1:2]
    written: Sequence[int] = range(len(words))
    if "'" in lowered or not EXPANDED.isdisjoint(words):
        words, written, gaps = _all_written_out(words, gaps)
    start, end = _courtesy(words[:MOST_WORDS])
    ends = list(accumulate(map(len, parts)))
    return Words(
        text, tuple(words[start:end]), ends, written[start:end], tuple(gaps[start:end]), _code(lowered)
    )


def _all_written_out(words: Sequence[str], gaps: Sequence[str]) -> tuple[list[str], list[int], list[str]]:
    """Give words with contractions written out, for each the number of the word that brought it, and gaps."""
    out: list[str] = []
    written: list[int] = []
    between: list[str] = []
    for number, (word, gap) in enumerate(zip(words, gaps, strict=True)):
        if word not in EXPANDED and "'" not in word:
            out.append(word)
            written.append(number)
            between.append(gap)
        else:
            brought = _written_out(word)
            out += brought
            written += [number] * len(brought)
            between += (gap, *[""] * (len(brought) - 1))
    return out, written, between


def _code(lowered: str) -> int:
    if any(map(lowered.__contains__, CODE_HINTS)):
        return len(CODE.findall(lowered))
    return 0


def _courtesy(words: list[str]) -> tuple[int, int]:
    """Give where the matter begins and ends between greetings and thanks; all of it if there is none."""
    start, end = 0, len(words)
    while start < end and (words[start] in GREETINGS or (start and words[start] in GREETED)):
        start += 1
    start += 2 * (start + 2 < end and tuple(words[start : start + 2]) in ANNOUNCEMENTS)
    while end > start and words[end - 1] in THANKS:
        end -= 1
    if end < len(words) and THANKING.isdisjoint(words[end:]):
        end = len(words)
    return (start, end) if start < end else (0, len(words))


@lru_cache(maxsize=4096)
def lemma(word: str) -> str:
    """Give the part that inflected forms of a word share: "picks", "picking", "picked" -> "pick"."""
    for ending in ("ing", "ed", "es", "s", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= 3 and not word.endswith("ss"):
            stem = word.removesuffix(ending)
            if ending in ("ing", "ed") and stem[-1] == stem[-2] and stem[-1] not in "ls":
                return stem[:-1]
            return stem.removesuffix("e") if ending == "s" else stem
    return word


def _clean(text: str) -> str:
    """Blank out what is not words, character for character, so that offsets stay."""
    if "<" in text or ":" in text:
        return SLACK_MARK.sub(_label, text)
    return text


def _label(mark: re.Match[str]) -> str:
    if mark.group(1) is None:
        return " " * len(mark.group())
    before = mark.start(1) - mark.start()
    return " " * before + mark.group(1) + " " * (mark.end() - mark.end(1))


def _fold(text: str) -> str:
    """Lower case without accents and typographic quotes, character for character."""
    if not text.isascii():
        text = "".join(map(_plain, text.translate(PLAIN_QUOTES)))
    return text.lower()


@lru_cache(maxsize=4096)
def _plain(character: str) -> str:
    if character.isascii() or character == "→":
        return character
    plain = unicodedata.normalize("NFKD", character)[0]
    return plain if len(plain.lower()) == 1 else " "


@lru_cache(maxsize=4096)
def _written_out(word: str) -> tuple[str, ...]:
    if "'" in word:
        head, _, tail = word.partition("'")
        if tail == "t" and head.endswith("n"):
            return (*_written_out(head if head == "can" else head.removesuffix("n")), "not")
        if tail == "s" and head not in IS_AFTER:
            return (head,)
        return (*_written_out(head), EXPANSIONS.get(f"'{tail}", tail))
    expanded = EXPANSIONS.get(word)
    return tuple(expanded.split()) if expanded else (word,)
