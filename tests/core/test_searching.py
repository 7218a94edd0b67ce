"""Where the knowledge speaks of some words: what is found, in which order, and where it leads."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core import advising
from bot.core.addressing import Addresses, Found
from bot.core.advising.citing import claim_text
from bot.core.answer import Answer, Points, Table
from bot.core.model import Catalog
from bot.core.question import Question, Reason
from bot.core.searching import PLACES_AT_MOST, Place, search, spoken_of, stems
from bot.core.text import LONGEST
from bot.core.understanding import Understanding

EVERYDAY = Path(__file__).parent.parent / "questions" / "everyday.txt"


def told(answer: Answer) -> set[str]:
    """Give all that an answer states, cells with the label of their row."""
    found = {answer.bottom_line.text}
    for part in answer.parts:
        if isinstance(part, Points):
            found |= {point.text for point in part.points}
        if isinstance(part, Table):
            found |= {f"{row.label}: {cell.text}" for row in part.rows for cell in row.cells}
    return found


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("celery", "/facts/flask/on/background-jobs"),
        ("WebSockets in Flask", "/limitations/flask"),
        ("csrf", "/limitations/starlette"),
        ("blocking calls and the event loop", "/limitations/fastapi"),
        ("choosing by benchmark figures", "/mistakes"),
        ("counterpart of quart's websockets", "/switch/quart/flask"),
        ("alembic", "/facts/on/orm"),
    ],
)
def test_the_closest_comes_first(typed: str, first: str, catalog: Catalog) -> None:
    assert search(catalog, typed)[0].path == first


@pytest.mark.parametrize(
    ("typed", "alike"),
    [
        pytest.param("WEBSOCKETS", "websocket", id="case and number"),
        pytest.param("caching", "caches", id="endings"),
        pytest.param("what about the migrations, please?", "migrations", id="words that mean nothing"),
        pytest.param("loop event blocking", "blocking event loop", id="order"),
        pytest.param("celery celery celery", "celery", id="said again"),
        pytest.param("celery zorp", "celery", id="a word that is nowhere"),
    ],
)
def test_what_means_the_same_finds_the_same(typed: str, alike: str, catalog: Catalog) -> None:
    assert search(catalog, typed) == search(catalog, alike) != ()


@pytest.mark.parametrize("typed", ["", "   ", "the of and", "zorp", "🤔", "?!", "\x00"])
def test_what_is_nowhere_is_not_found(typed: str, catalog: Catalog) -> None:
    assert search(catalog, typed) == ()


def test_a_rare_word_counts_more_than_a_common_one(catalog: Catalog) -> None:
    assert all("celery" in place.said.text.casefold() for place in search(catalog, "django celery")[:3])


def test_what_is_found_stands_on_the_page_that_it_leads_to(catalog: Catalog) -> None:
    addresses = Addresses(catalog)
    words = "websockets background admin orm license hiring queries python microservice mistakes jvm"
    for place in (place for word in words.split() for place in search(catalog, word)):
        found = addresses.find(place.path)
        assert isinstance(found, Found)
        assert found.path == place.path
        answer = advising.answer(catalog, found.question)
        assert answer.title == place.title
        assert place.said.text in told(answer)
        assert place.said.cites == ()


def findable(catalog: Catalog, text: str) -> bool:
    return text in {place.said.text for place in search(catalog, text)}


def test_every_kind_of_entry_is_found_by_its_own_words(catalog: Catalog) -> None:
    (topic,) = catalog.topics
    texts = {
        "subject": [one.introduction.text for one in topic.subjects],
        "limitation": [limit.text for one in topic.subjects for limit in one.limitations],
        "comparison": [one.bottom_line.text for one in topic.comparisons],
        "warning": [watch.text for one in topic.comparisons for watch in one.watch_out],
        "mistake": [f"{one.text} Instead: {one.instead}" for one in topic.mistakes],
        "guide": [point.text for one in topic.guides for point in one.points],
        "faq": [one.answer.text for one in topic.faq],
        "claim": [claim_text(one) for one in catalog.claims.values()],
    }
    shares = {kind: sum(findable(catalog, one) for one in all_) / len(all_) for kind, all_ in texts.items()}
    assert {kind: share for kind, share in shares.items() if share < 0.95} == {}


def test_each_page_is_named_once_and_no_more_than_so_many(catalog: Catalog) -> None:
    found = [place.path for place in search(catalog, "django flask fastapi orm admin async")]
    assert len(found) == len({*found}) == PLACES_AT_MOST


def test_a_claim_that_does_not_hold_is_not_shown_as_one_that_does(catalog: Catalog) -> None:
    for claim in catalog.claims.values():
        for place in search(catalog, claim.text):
            if place.said.text == claim_text(claim):
                assert place.said.status == claim.status


@given(typed=st.text(max_size=400), shuffle=st.randoms(use_true_random=False))
def test_any_text_is_looked_for_whatever_the_order_of_its_words(
    typed: str, shuffle: random.Random, catalog: Catalog
) -> None:
    words = sorted(stems(typed))
    shuffle.shuffle(words)
    assert len(search(catalog, typed)) <= PLACES_AT_MOST
    assert search(catalog, " ".join(words)) == search(catalog, " ".join(sorted(words)))


def test_of_a_long_text_the_beginning_is_looked_at(catalog: Catalog) -> None:
    assert search(catalog, "q " * LONGEST + "celery") == ()


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        pytest.param("celery", True, id="a word of ours"),
        pytest.param("background jobs", True, id="two words of ours"),
        pytest.param("best pizza in town", False, id="another field"),
        pytest.param("can I have websockets on asgi", True, id="words of ours among others"),
        pytest.param("write me a poem", False, id="one word in two"),
        pytest.param("how was your day", False, id="everyday words that stand here, too"),
        pytest.param("where do I buy flask corks online", False, id="a name of ours in another field"),
        pytest.param("flask vs django", False, id="a question"),
        pytest.param("NestJS vs Koa", False, id="a question about what is not covered"),
        pytest.param("How do I fix ImportError in Flask?", False, id="a question that is not ours"),
        pytest.param("", False, id="nothing"),
    ],
)
def test_only_where_no_question_was_understood_but_the_words_are_ours(
    typed: str,
    shown: bool,  # noqa: FBT001 - a column of the table
    catalog: Catalog,
    understanding: Understanding,
) -> None:
    assert bool(spoken_of(catalog, understanding.read(typed))) == shown


@pytest.mark.slow
def test_everyday_talk_is_hardly_ever_taken_for_ours(catalog: Catalog, understanding: Understanding) -> None:
    said = EVERYDAY.read_text(encoding="utf-8").splitlines()[::9]
    taken = [one for one in said if spoken_of(catalog, understanding.read(one))]
    assert len(taken) < len(said) / 100


@pytest.mark.parametrize(
    ("reason", "shown"),
    [
        ("off-topic", True),
        ("which-subject", True),
        ("still-unclear", True),
        ("how-to", False),
        ("empty", False),
    ],
)
def test_why_it_was_not_answered_decides(
    reason: Reason,
    shown: bool,  # noqa: FBT001 - a column of the table
    catalog: Catalog,
) -> None:
    asked = Question(text="celery", intent="out-of-scope", outcome="decline", reason=reason)
    found: tuple[Place, ...] = spoken_of(catalog, asked)
    assert bool(found) == shown


def test_nothing_is_indexed_before_somebody_searches(catalog: Catalog) -> None:
    fresh = Catalog(
        topics=catalog.topics, intents=catalog.intents, technologies=catalog.technologies, version="fresh"
    )
    spoken_of(fresh, Question(text="flask vs django", intent="compare", outcome="answer"))
    assert not fresh._made  # noqa: SLF001 - what `once` has made
    search(fresh, "celery")
    assert fresh._made  # noqa: SLF001
