"""The rules that hold across entries, each broken in one place of a sound knowledge base."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.core.checks import RULES, Rule, evidence, questionnaires, references, shape, wording
from tests.loader.lamps import ARGAND, BETTY, COMPARISON, copied, edited, faults

TOPIC = "lamps/topic.yaml"
SOURCES = "lamps/sources.yaml"
CLAIMS = "lamps/claims.yaml"
MISTAKES = "lamps/mistakes.yaml"
FAQ = "lamps/faq.yaml"
GUIDES = "lamps/guides.yaml"
BENCHMARKS = "lamps/benchmarks.yaml"
QUESTIONNAIRE = "lamps/questionnaire.yaml"

LONG = " and so on" * 30

QUESTION = """
  - id: {name}
    text: Shall it be {name}?
    why: It may matter.
    kind: single
    options:
      - id: so
        text: Yes
        said: it shall
        supposed: it were to
        fits: {{reading: 1}}
"""
NO_LIMIT = """      - id: open
        text: None
        said: anything goes
        supposed: anything went
        rules_out: [{feature: wick}]
        mistakes: [leaving-it-lit]
"""

Case = tuple[str, str, str, list[str]]
"""File, a text in it, what is put in its place, and the faults that follow (that file's without its name)."""

CASES: dict[Rule, dict[str, Case]] = {
    references.every_id_is_given_once: {
        "claims": (
            BETTY, "id: betty-new", "id: betty-smokes",
            [("28:9: the claim id 'betty-smokes' a second time; wanted another; the other is in "
            "lamps/subjects/betty.yaml:21")],
        ),
        "claims of two files": (
            CLAIMS, "id: lamps-need-oil", "id: argand-best",
            [("lamps/subjects/argand.yaml:35:9: the claim id 'argand-best' a second time; wanted another; "
            "the other is in lamps/claims.yaml:2")],
        ),
        "sources": (
            SOURCES, "sources:",
            "sources:\n  - {id: gazette, title: A, kind: article, checked: read}",
            [("5:10: the source id 'gazette' a second time; wanted another; the other is in "
            "lamps/sources.yaml:2")],
        ),
        "aspects": (
            TOPIC, "  - {id: light", "  - {id: light, name: Glow, cues: [glow]}\n  - {id: light",
            [("11:10: the aspect id 'light' a second time; wanted another; the other is in "
            "lamps/topic.yaml:10")],
        ),
        "metrics of a benchmark": (
            BENCHMARKS, "    figures:",
            "      - {id: light, name: Glow, unit: candles, aspect: light, better: higher}\n    figures:",
            [("10:14: the metric id 'light' a second time; wanted another; the other is in "
            "lamps/benchmarks.yaml:9")],
        ),
        "a retired id that is in use": (
            BETTY, "names: [betty lamp]", "names: [betty lamp]\nretired_ids: [argand]",
            [("4:15: the subject id 'argand' a second time; wanted another; the other is in "
            "lamps/subjects/argand.yaml:1")],
        ),
    },
    references.every_reference_leads_somewhere: {
        "source of a claim": (
            ARGAND, "[argand-patent, gazette]", "[argand-patnt]",
            ["33:15: no source 'argand-patnt'; wanted the id of one; did you mean 'argand-patent'?"],
        ),
        "source of a feature": (
            BETTY, "[betty-museum]", "[x]",
            ["14:15: no source 'x'; wanted the id of one"],
        ),
        "source of a benchmark": (
            BENCHMARKS, "[gazette]", "[x]",
            ["6:15: no source 'x'; wanted the id of one"],
        ),
        "subject of a claim": (
            BETTY, "about: [betty]", "about: [bety]",
            ["22:13: no subject 'bety'; wanted the id of one; did you mean 'betty'?"],
        ),
        "aspect of a claim": (
            CLAIMS, "aspect: light", "aspect: lihgt",
            ["3:13: no aspect 'lihgt'; wanted the id of one; did you mean 'light'?"],
        ),
        "claim under a conclusion": (
            FAQ, "[argand-bright]", "[argand-brigth]",
            [("9:18: no claim or feature 'argand-brigth'; wanted the id of one; did you mean "
            "'argand-bright'?")],
        ),
        "feature under a conclusion": (
            BETTY, "[betty.wick]", "[betty.wik]",
            ["8:14: no claim or feature 'betty.wik'; wanted the id of one; did you mean 'betty.wick'?"],
        ),
        "language of a subject": (
            BETTY, "[brass]", "[tin]",
            ["4:13: no language 'tin'; wanted the id of one"],
        ),
        "use case of a fit": (
            ARGAND, "  reading:\n    level", "  reding:\n    level",
            ["44:3: no use case 'reding'; wanted the id of one; did you mean 'reading'?"],
        ),
        "subject of a mistake": (MISTAKES, "[argand]", "[x]", ["7:16: no subject 'x'; wanted the id of one"]),
        "use case of a mistake": (
            MISTAKES, "[reading]", "[x]",
            ["8:17: no use case 'x'; wanted the id of one"],
        ),
        "feature of a row": (
            COMPARISON, "[wick, chimney]", "[wick, x]",
            ["11:14: no feature 'x'; wanted the id of one"],
        ),
        "mistake of a comparison": (
            COMPARISON, "[leaving-it-lit]", "[leaving]",
            ["23:12: no mistake 'leaving'; wanted the id of one; did you mean 'leaving-it-lit'?"],
        ),
        "feature of an aspect": (
            TOPIC, "[wick]", "[wik]",
            ["10:57: no feature 'wik'; wanted the id of one; did you mean 'wick'?"],
        ),
        "aspect of a metric": (
            BENCHMARKS, "aspect: light", "aspect: x",
            ["9:57: no aspect 'x'; wanted the id of one"],
        ),
        "subject of a figure": (
            BENCHMARKS, "subject: argand", "subject: x",
            ["11:19: no subject 'x'; wanted the id of one"],
        ),
        "intent of a question": (
            FAQ, "intent: compare", "intent: comparing",
            ["6:18: no intent 'comparing'; wanted the id of one; did you mean 'compare'?"],
        ),
        "aspect of a guide": (GUIDES, "[light]", "[x]", ["6:15: no aspect 'x'; wanted the id of one"]),
        "subject of an example": (
            "intents/compare.yaml", "[argand, betty]", "[argand, x]",
            ["9:50: no subject 'x'; wanted the id of one"],
        ),
    },
    references.a_comparison_speaks_of_its_two_subjects: {
        "third subject in a comparison": (
            COMPARISON, "favours: [argand]", "favours: [candle]",
            ["8:15: 'candle'; wanted argand or betty"],
        ),
        "third subject to choose": (
            COMPARISON, "choose:\n", "choose:\n  candle: []\n",
            ["13:3: 'candle'; wanted argand or betty"],
        ),
        "third subject to move to": (
            COMPARISON, "moving_to:\n  argand", "moving_to:\n  candle",
            ["20:3: 'candle'; wanted argand or betty",
             "22:7: nothing about 'candle'; wanted a claim or feature about it"],
        ),
    },
    references.figures_belong_to_their_benchmark: {
        "metric of a figure": (
            BENCHMARKS, "metric: light", "metric: lght",
            ["11:35: no metric 'lght' in this benchmark; wanted one of light; did you mean 'light'?"],
        ),
        "a second figure": (
            BENCHMARKS, "subject: betty", "subject: argand",
            ["12:9: a second figure of argand for light; wanted one"],
        ),
    },
    evidence.every_statement_has_a_source: {
        "a claim": (ARGAND, "[argand-patent, gazette]", "[]", ["33:5: no source; wanted at least one"]),
        "a conclusion kept as a claim": (
            ARGAND, "sources: [argand-patent]\n    as_of: 2026-01-02", "sources: []\n    as_of: 2026-01-02",
            ["40:5: no source; wanted at least one"],
        ),
        "a feature": (
            BETTY, "[betty-museum]\n    as_of: 1700", "[]\n    as_of: 1700",
            ["14:5: no source; wanted at least one"],
        ),
        "a benchmark": (BENCHMARKS, "[gazette]", "[]", ["6:5: no source; wanted at least one"]),
    },
    evidence.every_source_can_be_found: {
        "a museum without one": (
            SOURCES, 'url: "https://lamps.example/betty", ', "",
            ["3:5: no address of the source; wanted a url"],
        ),
    },
    evidence.an_article_alone_proves_nothing: {
        "confirmed": (
            ARGAND, "[argand-patent, gazette]", "[gazette]",
            [("33:5: an article as the only source; wanted a primary or secondary source, or the status "
            "'reported'")],
        ),
        "outdated": (
            BETTY, "sources: [betty-museum]\n    as_of: 1780", "sources: [gazette]\n    as_of: 1780",
            [("34:5: an article as the only source; wanted a primary or secondary source, or the status "
            "'reported'")],
        ),
        "disputed": (
            CLAIMS, "[betty-museum]", "[gazette]",
            [("7:5: an article as the only source; wanted a primary or secondary source, or the status "
            "'reported'")],
        ),
        "a feature": (
            BETTY, "[betty-museum]\n    as_of: 1700", "[gazette]\n    as_of: 1700",
            [("14:5: an article as the only source; wanted a primary or secondary source, or the status "
            "'reported'")],
        ),
    },
    evidence.what_is_reported_has_one_source: {
        "two": (
            BETTY, "sources: [gazette]", "sources: [gazette, betty-museum]",
            ["26:5: 2 sources of a report; wanted exactly one"],
        ),
        "none": (
            BETTY, "sources: [gazette]", "sources: []",
            ["26:5: 0 sources of a report; wanted exactly one"],
        ),
    },
    evidence.conclusions_rest_on_facts: {
        "on nothing": (
            FAQ, "[argand-bright]", "[]",
            ["8:13: 'argand' is spoken of, but no evidence is about it; wanted it left out, or in rests_on",
             "9:7: a conclusion that rests on nothing; wanted a claim or feature"],
        ),
        "on a report": (
            FAQ, "[argand-bright]", "[argand-bright, betty-smokes]",
            ["9:33: 'betty-smokes', which is reported; wanted a confirmed claim or a known feature"],
        ),
        "on what is outdated": (
            ARGAND, "rests_on: [argand-best]", "rests_on: [argand-best, betty-new]",
            ["47:29: 'betty-new', which is outdated; wanted a confirmed claim or a known feature"],
        ),
        "on what is disputed": (
            MISTAKES, "[argand.chimney]", "[argand.chimney, lamps-need-oil]",
            ["6:32: 'lamps-need-oil', which is disputed; wanted a confirmed claim or a known feature"],
        ),
        "on an unknown feature": (
            GUIDES, "[argand.wick, betty.wick]", "[argand.wick, betty.chimney]",
            ["9:33: 'betty.chimney', which is unknown; wanted a confirmed claim or a known feature"],
        ),
    },
    evidence.conclusions_do_not_go_in_circles: {
        "on itself": (
            ARGAND, "    rests_on: [argand-bright]\nfits",
            "    rests_on: [argand-bright, argand-best]\nfits",
            ["42:5: 'argand-best' rests on itself; wanted facts at the end"],
        ),
    },
    evidence.conclusions_rest_on_their_own_subject: {
        "a fit": (
            ARGAND, "rests_on: [argand-best]", "rests_on: [betty.wick]",
            ["47:5: nothing about 'argand'; wanted a claim or feature about it"],
        ),
        "when to choose": (
            ARGAND, "[argand-bright]", "[betty.wick]",
            ["13:5: nothing about 'argand'; wanted a claim or feature about it"],
        ),
        "a bottom line": (
            COMPARISON, "[argand-bright, betty.wick]", "[argand-bright]",
            ["4:9: 'betty' is spoken of, but no evidence is about it; wanted it left out, or in rests_on",
             "5:3: nothing about 'betty'; wanted a claim or feature about it"],
        ),
        "a verdict for a use case": (
            COMPARISON, "light.\n    rests_on: [argand-bright, betty.wick]",
            "light.\n    rests_on: [argand-bright]",
            ["10:5: nothing about 'betty'; wanted a claim or feature about it"],
        ),
        "one side to choose": (
            COMPARISON, "burn\n      rests_on: [betty.wick]", "burn\n      rests_on: [argand.wick]",
            ["18:7: nothing about 'betty'; wanted a claim or feature about it"],
        ),
        "a conclusion kept as a claim": (
            ARGAND, "    rests_on: [argand-bright]\nfits", "    rests_on: [betty.wick]\nfits",
            [("39:11: 'argand' is spoken of, but no evidence is about it; wanted it left out, or in "
            "rests_on"),
             "42:5: nothing about 'argand'; wanted a claim or feature about it"],
        ),
    },
    evidence.conclusions_speak_only_of_what_they_rest_on: {
        "in a limitation": (
            ARGAND, "a glass that breaks", "a glass that breaks, a Betty has none",
            ["15:11: 'betty' is spoken of, but no evidence is about it; wanted it left out, or in rests_on"],
        ),
        "in an answer": (
            FAQ, "text: The Argand.", "text: The Argand, not the Betty.",
            ["8:13: 'betty' is spoken of, but no evidence is about it; wanted it left out, or in rests_on"],
        ),
        "in what to do instead": (
            MISTAKES, "Put it out", "Use a Betty",
            ["5:14: 'betty' is spoken of, but no evidence is about it; wanted it left out, or in rests_on"],
        ),
    },
    shape.every_date_is_in_the_calendar: {
        "of a claim": (
            ARGAND, "1780-06-15", "1780-02-30",
            ["34:12: '1780-02-30'; wanted a day of the calendar"],
        ),
        "of a feature": (
            ARGAND, "as_of: 1780-06\n", "as_of: 2026-04-31\n",
            ["26:12: '2026-04-31'; wanted a day of the calendar"],
        ),
    },
    shape.every_subject_has_every_feature: {
        "one is missing": (
            TOPIC, "use_cases:", "  - {id: handle, name: Handle, about: how to hold it}\nuse_cases:",
            ["lamps/subjects/argand.yaml:17:1: no feature 'handle'; wanted one; its value may be unknown",
             "lamps/subjects/betty.yaml:11:1: no feature 'handle'; wanted one; its value may be unknown"],
        ),
    },
    shape.comparisons_stand_in_neutral_order: {
        "the wrong way round": (
            COMPARISON, "subjects: [argand, betty]", "subjects: [betty, argand]",
            ["2:1: betty, argand; wanted two different ones in alphabetical order"],
        ),
    },
    shape.both_sides_of_a_choice_are_told: {
        "one side": (
            COMPARISON, "  betty:\n    - text: you have only fat to burn\n      rests_on: [betty.wick]\n",
            "",
            ["12:1: nothing for 'betty'; wanted both sides, or neither"],
        ),
        "no rows": (
            COMPARISON, "rows: [wick, chimney]", "rows: []",
            ["11:1: no rows; wanted the features that matter for this pair"],
        ),
    },
    wording.no_loaded_words: {
        "praise": (
            ARGAND, "its light is steady", "its light is Blazing",
            ["46:13: the loaded word 'Blazing'; wanted what can be looked up"],
        ),
        "in a claim": (
            CLAIMS, "All lamps need", "All best-in-class lamps need",
            ["5:11: the loaded word 'best-in-class'; wanted what can be looked up"],
        ),
    },
    wording.figures_live_in_benchmarks: {
        "a rate": (
            ARGAND, "the light of several candles", "2,847 requests per second",
            ["32:11: the figure '2,847 requests per second'; wanted it in a benchmark"],
        ),
        "a size": (
            ARGAND, "note: fragile", "note: takes 127 MB",
            ["24:11: the figure '127 MB'; wanted it in a benchmark"],
        ),
        "a ratio": (
            FAQ, "text: The Argand.", "text: The Argand, 3x faster.",
            ["8:13: the figure '3x faster'; wanted it in a benchmark"],
        ),
        "a time": (
            CLAIMS, "Some burn fat", "It took 12ms",
            ["6:17: the figure '12ms'; wanted it in a benchmark"],
        ),
    },
    wording.nothing_is_left_to_fill_in: {
        "a stub": (FAQ, "text: The Argand.", "text: TODO", ["8:13: a text to be filled in; wanted the text"]),
        "a word": (TOPIC, "[lamp, lantern]", "[TODO]", ["5:1: words to be filled in; wanted the words"]),
    },
    wording.texts_fit_where_they_are_shown: {
        "a bottom line": (
            COMPARISON, "Argand to read by", "Argand to read by" + LONG,
            ["4:9: 344 characters; wanted at most 300"],
        ),
        "the value of a feature": (
            BETTY, "value: flat", "value: " + LONG[:95].strip(),
            ["13:12: 93 characters; wanted at most 90"],
        ),
        "the title of a mistake": (
            MISTAKES, "title: Leaving", "title: " + LONG[:95].strip(),
            ["3:12: 100 characters; wanted at most 80"],
        ),
        "a question of a questionnaire": (
            QUESTIONNAIRE, "text: What do", "text: What" + LONG[:95] + " do",
            ["20:11: 112 characters; wanted at most 80"],
        ),
    },
    questionnaires.every_question_can_be_reached: {
        "a question that is not there": (
            QUESTIONNAIRE, "{place: [mine]}", "{plaice: [mine]}",
            ["23:17: no earlier question 'plaice'; wanted the id of one; did you mean 'place'?"],
        ),
        "a later question": (
            QUESTIONNAIRE, "kind: single", "kind: single\n    show_when: {fuel: [fat]}",
            ["6:17: no earlier question 'fuel'; wanted the id of one"],
        ),
        "an option that is not there": (
            QUESTIONNAIRE, "{place: [mine]}", "{place: [mine, mime]}",
            ["23:31: no option 'mime' of 'place'; wanted the id of one; did you mean 'mine'?"],
        ),
    },
    questionnaires.a_questionnaire_is_short: {
        "seven questions": (
            QUESTIONNAIRE, "", "".join(QUESTION.format(name=name) for name in "abcde"),
            ["1:1: 7 questions for one person; wanted at most 6"],
        ),
        "long ids": (
            QUESTIONNAIRE, "id: fat", f"id: {'fat' * 1000}",
            ["1:1: 3048 characters of ids; wanted at most 2500"],
        ),
    },
    questionnaires.no_id_is_reserved: {
        "an option": (QUESTIONNAIRE, "id: fat", "id: not-sure",
            ["25:13: the reserved id 'not-sure'; wanted another"]),
        "a question": (QUESTIONNAIRE, "id: fuel", "id: v", ["19:9: the reserved id 'v'; wanted another"]),
    },
    questionnaires.effects_are_whole: {
        "of a fit": (QUESTIONNAIRE, "{reading: 2}", "{reading: 0, mining: 1}",
            ["11:25: the weight 0; wanted 1 or more"]),
        "of a feature": (QUESTIONNAIRE, "weight: 1, full: [flat]}", "weight: -1, full: [round]}",
            ["17:44: the weight -1; wanted 1 or more"]),
        "of what is spoken for": (QUESTIONNAIRE, "weight: 2", "weight: -2",
            ["29:47: the weight -2; wanted 1 or more"]),
        "a limit of two kinds": (
            QUESTIONNAIRE, "values: [glass]", "values: [glass], unless: [unknown]",
            ["34:21: a limit; wanted either values or unless"],
        ),
        "a limit of no kind": (
            QUESTIONNAIRE, "      - id: no-glass", NO_LIMIT + "      - id: no-glass",
            ["34:21: a limit; wanted either values or unless"],
        ),
    },
}  # fmt: skip


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [case for cases in CASES.values() for case in cases.values()],
    ids=[f"{rule.__name__}: {name}" for rule, cases in CASES.items() for name in cases],
)
def test_a_breach_is_told_with_its_place(
    tmp_path: Path, file: str, old: str, new: str, expected: list[str]
) -> None:
    found = faults(edited(tmp_path, file, old, new))
    assert [line.removeprefix(f"{file}:") for line in found] == expected


def test_a_pair_is_compared_once_under_its_id(tmp_path: Path) -> None:
    text = (copied(tmp_path) / COMPARISON).read_text()
    again = "lamps/comparisons/betty-argand.yaml"
    (tmp_path / again).write_text(text.replace("id: argand-betty", "id: betty-argand"))
    assert faults(tmp_path) == [
        f"{again}:1:5: 'betty-argand'; wanted 'argand-betty'",
        f"{again}:2:1: a second comparison of argand and betty; wanted one",
    ]


def test_every_rule_has_its_cases() -> None:
    assert {*CASES, shape.each_pair_is_compared_once} == set(RULES)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_every_rule_is_a_sentence(rule: Rule) -> None:
    assert rule.__doc__
