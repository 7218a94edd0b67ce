"""Grams: what single words and pairs of neighbours tell of what is asked."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.errors import KnowledgeError
from bot.core.explaining import TERMS_SHOWN, explain
from bot.core.grams import grams_of, placed
from bot.core.lexicon import Lexicon
from bot.core.model import Catalog
from bot.core.reading import read
from bot.core.understanding import Understanding
from bot.loader import load
from tests.loader.lamps import copied


@pytest.fixture(scope="module")
def lexicon(catalog: Catalog) -> Lexicon:
    return Lexicon(catalog)


@pytest.mark.parametrize(
    ("text", "grams"),
    [
        ("", ""),
        ("?!", ""),
        ("django", "{name}, ^ {name}, {name} $, ^ {name} $"),
        (
            "why picking django",
            (
                "why, ~why, picking, ~pick, {name}, "
                "^ why, why picking, picking {name}, {name} $, why picking {name}, picking {name} $"
            ),
        ),
        (
            "spring boot 3",
            "{name}, {number}, ^ {name}, {name} {number}, {number} $, ^ {name} {number}, {name} {number} $",
        ),
        (
            "admin panel, eh",
            (
                "admin, ~admin, panel, ~panel, eh, ~eh, "
                "^ {aspect}, {aspect} eh, eh $, ^ {aspect} eh, {aspect} eh $"
            ),
        ),
    ],
)
def test_words_stems_pairs_and_marked_triples(lexicon: Lexicon, text: str, grams: str) -> None:
    assert ", ".join(gram.text for gram in placed(read(text, lexicon))) == grams


def test_what_is_learned_of_one_name_holds_for_all(lexicon: Lexicon) -> None:
    forms = ["is {} dead", "what of {}?"]
    for form in forms:
        assert grams_of(read(form.format("flask"), lexicon)) == grams_of(read(form.format("nestjs"), lexicon))


@given(
    text=st.text(max_size=80)
    | st.lists(st.sampled_from("why is flask or 3 vs node , fast".split())).map(" ".join)
)
def test_each_gram_has_a_place(lexicon: Lexicon, text: str) -> None:
    reading = read(text, lexicon)
    found = list(placed(reading))
    assert Counter(gram.text for gram in found) == Counter(grams_of(reading).singly())
    assert all(0 <= gram.start < gram.end <= len(reading.repaired) for gram in found)


def test_a_gram_is_weighed_and_shown(catalog: Catalog) -> None:
    taught = replace(catalog, grams={"banana": {"mistakes": 19.0}, "{name} banana": {"no-such-intent": 9.0}})
    question = Understanding(taught).explained("flask banana")
    assert question.intent == "mistakes"
    [clue] = [clue for clue in question.clues if clue.score == 19.0]
    assert (clue.words, clue.meaning) == ("banana", "mistakes")


@pytest.mark.parametrize(
    ("content", "found"),
    [
        ('{"grams": {"a": {"b": 1}}', "no valid JSON"),
        ('{"grams": {"a": {"b": "much"}}}', "much"),
        ('{"grams": {"a": 1}}', "a list"),
        ('{"words": {}}', "words"),
        ("[" * 100_000, "nesting"),
    ],
)
def test_a_broken_file_is_a_fault_with_its_place(tmp_path: Path, content: str, found: str) -> None:
    folder = copied(tmp_path / "knowledge")
    (folder / "grams.json").write_text(content)
    with pytest.raises(KnowledgeError) as caught:
        load(folder)
    [fault] = caught.value.faults
    assert fault.file == "grams.json"
    assert found in fault.found


def test_the_file_may_be_missing(tmp_path: Path) -> None:
    folder = copied(tmp_path / "knowledge")
    assert not (folder / "grams.json").exists()
    assert load(folder).grams == {}


def test_what_a_word_and_its_stem_add_is_shown_as_one_term(catalog: Catalog) -> None:
    taught = replace(catalog, grams={"bananas": {"mistakes": 12.0}, "~banana": {"mistakes": 7.5}})
    question = Understanding(taught).explained("flask bananas")
    [clue] = [clue for clue in question.clues if clue.meaning == "mistakes" and clue.score > 7.5]
    assert (clue.words, clue.score) == ("bananas", 19.5)


def test_the_heaviest_terms_are_shown_and_the_others_added_up(catalog: Catalog) -> None:
    question = Understanding(catalog).explained("is flask any good for a small rest api with two devs?")
    [told] = [part for part in explain(question).split("\n") if part.startswith("when-to-use: ")]
    [terms] = re.findall(r"^when-to-use: .*\n((?:  .*\n)+)", explain(question), re.MULTILINE)
    shown = [float(term.split()[0]) for term in terms.splitlines()]
    assert len(shown) == TERMS_SHOWN + 1
    assert re.search(r"for \d+ smaller terms$", terms.splitlines()[-1])
    assert sum(shown) == pytest.approx(float(told.split()[1]), abs=0.05 * len(shown))
