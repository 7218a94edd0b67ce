"""A recommendation as people read it, held against texts that were read and judged good."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from bot.core import markdown, plain
from bot.core.advising import recommendation_answer
from bot.core.answer import Points
from bot.core.model import Catalog
from bot.core.question import Question
from bot.core.recommending import Answers, decode, recommend
from tests.conftest import Golden
from tests.core.recommending.test_properties import CATALOG, TOPIC, any_answers

READ = {
    "clear": "build=web-app&team=python&today=new-lasting&load=ordinary&needs=admin&needs=accounts",
    "tie": "build=small-service&team=python",
    "close": "build=small-service&team=python&needs=async",
    "favoured": "build=realtime&team=python&today=new-soon&load=long-connections&needs=websockets",
    "stay": "build=rest-api&team=python&today=django&trouble=slow-pages",
    "staying-leads": "build=cms&team=python&today=django&trouble=many-users",
    "nothing-fits": "build=cms&limits=only-python&limits=only-php-hosting",
    "only-limits": "limits=only-python",
    "nothing-said": "build=not-sure",
    "unknown": "build=enterprise&team=python&today=new-lasting&load=many-requests&needs=small-core",
}


@pytest.mark.parametrize("name", READ)
def test_it_reads_as_it_was_judged_good(catalog: Catalog, golden: Golden, name: str) -> None:
    found = recommend(catalog, catalog.topics[0], decode(READ[name]))
    answer = replace(recommendation_answer(catalog, found), version="")
    golden(f"recommendations/{name}.md", markdown.render(answer))


@given(any_answers)
def test_any_answers_can_be_shown_with_a_source_for_every_reason(answers: Answers) -> None:
    found = recommend(CATALOG, TOPIC, answers)
    answer = recommendation_answer(CATALOG, found)
    assert plain.render(answer)
    names = {CATALOG.subjects[one.subject].name for one in found.standings[:3]}
    reasons = [part for part in answer.parts if isinstance(part, Points) and part.heading[3:] in names]
    assert len(reasons) == len(names)
    for part in reasons:
        for point in part.points:
            assert point.subject in {"For", "In part", "Against", "Unknown"}
            assert point.cites or point.subject == "Unknown"
    numbers = {one.number for one in answer.sources}
    cited = {n for part in answer.parts if isinstance(part, Points) for p in part.points for n in p.cites}
    assert cited | set(answer.bottom_line.cites) == numbers


def test_the_question_that_led_to_it_stays_its_question(catalog: Catalog) -> None:
    asked = Question(text="What fits a shop?", intent="recommend", outcome="answer", use_cases=("ecommerce",))
    found = recommend(catalog, catalog.topics[0], {"build": ("online-shop",)})
    assert recommendation_answer(catalog, found, asked).question == asked
