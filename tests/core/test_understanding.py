"""What people ask is understood, or declined: alone, in threads, and whatever they type."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.explaining import explain
from bot.core.question import Question
from bot.core.text import PLAIN_WORD, WORD
from tests.core.threads import catalog, read, understanding

ROOT = Path(__file__).parents[2]
QUESTIONS = ROOT / "tests" / "questions"


def frame(question: Question) -> tuple[object, ...]:
    """What the reading says, apart from the order of what is named."""
    return (
        question.intent,
        question.outcome,
        frozenset(question.subjects),
        frozenset(question.ruled_out),
        frozenset(question.use_cases),
        frozenset(question.aspects),
    )


EXAMPLES = [(intent.id, example) for intent in catalog().intents for example in intent.examples]


@pytest.mark.parametrize(("intent", "example"), EXAMPLES, ids=[example.text for _, example in EXAMPLES])
def test_every_example_of_an_intent_is_understood_as_that_intent(intent: str, example: object) -> None:
    question = read(example.text)  # type: ignore[attr-defined]
    assert question.intent == intent
    if question.outcome != "decline":
        assert frozenset(question.subjects) == frozenset(example.subjects)  # type: ignore[attr-defined]


NAMES = {
    "joined": ("springboot or aspnet core", {"spring-boot", "aspnet-core"}),
    "split": ("fast api vs star lette", {"fastapi", "starlette"}),
    "swapped letters": ("djagno vs flaks", {"django", "flask"}),
    "letters missing": ("larvel vs djngo", {"laravel", "django"}),
    "vowels guessed": ("lerevel or django", {"laravel", "django"}),
    "a common word near to a name": ("larval vs symfony", {"laravel"}),
    "in backticks": ("`quart` or `flask`", {"quart", "flask"}),
    "as a Slack link": ("<https://djangoproject.com|Django> or Rails", {"django", "rails"}),
    "with a version": ("Django 5.2 or Rails 8", {"django", "rails"}),
    "possessive": ("Laravel's ORM or Django's", {"laravel", "django"}),
    "typographic quotes": ("what are django\u2019s limits", {"django"}),
    "shouted": ("FLASK VS DJANGO", {"flask", "django"}),
    "with dots": ("asp.net core vs express.js", {"aspnet-core", "express"}),
    "with dots and a slip": ("asp.ney core vs exprss.js", {"aspnet-core", "express"}),
    "a verb beside a name": ("what kind of query can rails' active record just not express", {"rails"}),
    "taken back": ("django - no wait, rails - vs laravel", {"rails", "laravel"}),
}


@pytest.mark.parametrize(("text", "subjects"), NAMES.values(), ids=NAMES.keys())
def test_a_name_is_known_however_it_is_written(text: str, subjects: set[str]) -> None:
    assert set(read(text).subjects) == subjects


@pytest.mark.parametrize(
    "text",
    [
        "express delivery costs extra",
        "can you express this more politely",
        "that meeting went off the rails",
        "spring cleaning on friday",
        "tornado watch until nine",
        "a quart of milk please",
        "my hip flask leaks",
        "the task for today",
        "the phoenix office is closed",
    ],
)
def test_an_ordinary_word_stays_a_word(text: str) -> None:
    assert read(text).outcome == "decline"


def test_what_is_not_covered_is_named_as_it_was_spelled() -> None:
    question = read("Flask vs NestJS")
    assert (question.subjects, question.uncovered, question.outcome) == (("flask",), ("NestJS",), "answer")


def test_a_choice_of_nothing_covered_is_declined_as_such() -> None:
    question = read("kafka or rabbitmq")
    assert (question.outcome, question.reason) == ("decline", "not-covered")


def test_what_is_ruled_out_is_told_apart() -> None:
    question = read("alternatives to spring boot, not express")
    assert question.ruled_out == ("express",)
    assert read("best web framework for a rest api, anything but php").not_languages == ("php",)


@pytest.mark.parametrize(
    "text",
    [
        "move from django to flask",
        "moving to flask FROM django",
        "django -> flask, worth it?",
        "replace django with flask",
        "Can Flask replace Django?",
        "rewrite our django monolith in flask",
        "use flask instead of django in the reverse proxy",
        "drop django in favour of flask",
    ],
)
def test_the_one_that_is_left_comes_first(text: str) -> None:
    question = read(text)
    assert (question.intent, question.subjects) == ("switch", ("django", "flask"))


def test_a_use_case_asks_for_no_quality() -> None:
    for case in catalog().use_cases.values():
        question = read(f"django vs flask for {case.phrase}?")
        assert question.use_cases == (case.id,)
        assert question.aspects == ()


SITUATION_OR_QUALITY = {
    "tornado or quart for live updates": ({"realtime"}, set()),
    "does flask do live updates": (set(), {"realtime"}),
    "which framework for model serving": ({"ml-inference"}, set()),
    "does rails have an admin panel": (set(), {"admin"}),
    "no orm in express, right?": (set(), {"orm"}),
    "django vs flask without an orm": (set(), set()),
    "tell me about phoenix, we do chat": (set(), set()),
    "common mistakes when going from flask to fastapi": ({"migration"}, set()),
}


@pytest.mark.parametrize("text", SITUATION_OR_QUALITY)
def test_words_that_may_be_both_are_a_quality_in_a_fact_and_else_a_situation(text: str) -> None:
    question = read(text)
    assert (set(question.use_cases), set(question.aspects)) == SITUATION_OR_QUALITY[text]


ONE_FACT = {
    "does Flask have an ORM?": "orm",
    "is FastAPI free?": "license",
    "memory of django": "memory",
    "Express or Phoenix for websockets?": "realtime",
    "is rails slow": "performance",
    "who maintains starlette": "community",
    "is laravel hard to learn": "learning-curve",
}


@pytest.mark.parametrize("text", ONE_FACT)
def test_a_short_question_asks_one_quality(text: str) -> None:
    assert read(text).aspects == (ONE_FACT[text],)


LIMITED_BY_A_LANGUAGE = {
    "best framework in python": True,
    "alternatives to django in php": True,
    "anything but php, for a shop": True,
    "laravel or django? we're php people": True,
    "rails or phoenix, nobody here knows elixir": True,
    "is quart like express, i only did js": False,
    "is rails worth it after years of java": False,
    "framework for a small shop, deadline friday, go": False,
}


@pytest.mark.parametrize("text", LIMITED_BY_A_LANGUAGE)
def test_a_language_is_asked_for_where_it_limits_the_choice(text: str) -> None:
    assert ("language" in read(text).aspects) == LIMITED_BY_A_LANGUAGE[text]


NOT_ASKED_FOR = {
    "fast api vs flask": "performance",
    "who would back quart": "community",
    "i lived with rails for years. rails or django": "realtime",
    "does spring boot push you into layers": "realtime",
    "my job is payroll. django or flask": "jobs",
    "background: we have two devs. django or flask": "history",
    "laravel or django, we commit to one": "community",
}


@pytest.mark.parametrize("text", NOT_ASKED_FOR)
def test_a_common_word_asks_for_no_quality(text: str) -> None:
    assert NOT_ASKED_FOR[text] not in read(text).aspects


THREADS = {
    "an addition": (
        ("flask vs django for a microservice?", "and quart?"),
        ("compare", {"flask", "django", "quart"}),
    ),
    "a new situation": (
        ("django or rails for a cms", "what if it's ecommerce instead"),
        ("compare", {"django", "rails"}),
    ),
    "the latter": (("rails vs phoenix", "does the latter have an admin"), ("fact", {"phoenix"})),
    "by its language": (
        ("phoenix vs express", "what are the limits of the elixir one"),
        ("limitations", {"phoenix"}),
    ),
    "the same for others": (
        ("flask vs django", "same for tornado and quart"),
        ("compare", {"tornado", "quart"}),
    ),
    "the other way round": (
        ("should we move from rails to django", "and the other way round?"),
        ("switch", {"django", "rails"}),
    ),
    "a correction": (("expo vs django", "sorry, express i meant"), ("compare", {"express", "django"})),
    "one taken out": (
        ("tornado, quart or starlette", "drop tornado. which of the other two"),
        ("compare", {"quart", "starlette"}),
    ),
    "a whole new question": (
        ("django vs flask", "ok different topic: what license does spring boot have"),
        ("fact", {"spring-boot"}),
    ),
    "one for another": (
        ("flask vs django", "forget flask, use quart instead"),
        ("compare", {"django", "quart"}),
    ),
    "one that is ruled out for another": (
        ("rails or express", "phoenix, not express"),
        ("compare", {"rails", "phoenix"}),
    ),
    "the last two": (
        ("flask, rails or laravel", "only the last two please"),
        ("compare", {"rails", "laravel"}),
    ),
    "all but one": (
        ("flask, rails or laravel", "all but the php one, which has better docs"),
        ("compare", {"flask", "rails"}),
    ),
    "what was spoken of, weighed against another": (
        ("what is quart", "is it better than tornado"),
        ("compare", {"quart", "tornado"}),
    ),
    "a name for an open choice": (
        ("best framework for an internal tool", "django then?"),
        ("when-to-use", {"django"}),
    ),
    "all dropped": (("django vs flask", "scrap all that, is laravel free"), ("fact", {"laravel"})),
    "the same again": (("rails vs laravel", "says who?"), ("compare", {"rails", "laravel"})),
    "after thanks": (("rails or django", "thanks!", "and memory?"), ("compare", {"rails", "django"})),
}


@pytest.mark.parametrize(("texts", "understood"), THREADS.values(), ids=THREADS.keys())
def test_a_thread_goes_on(texts: tuple[str, ...], understood: tuple[str, set[str]]) -> None:
    question = read(*texts)
    assert (question.intent, set(question.subjects)) == understood
    assert question.outcome == "answer"


def test_a_new_situation_replaces_the_old_one() -> None:
    assert read("django or rails for a cms", "what if it's ecommerce instead").use_cases == ("ecommerce",)


@pytest.mark.parametrize(
    "text",
    ["anyone up for padel tonight", "how do i install the first one", "thanks a lot!", "you are great", "👍"],
)
def test_a_thread_is_no_excuse_for_barging_in(text: str) -> None:
    assert read("quart or fastapi", text).outcome == "decline"


STEADY = [
    "Flask vs Django for a microservice?",
    "what are fastapi's limitations",
    "should we move from rails to phoenix",
    "alternatives to laravel in python",
    "is spring boot good for a bank",
    "which framework for a rest api",
    "how do i fix importerror in flask",
    "which frameworks do you know",
]


@pytest.mark.parametrize("text", STEADY)
@pytest.mark.parametrize(
    "wrapped",
    [
        "hey, quick question: {}",
        "{} thanks!",
        "hi bot, {} please",
        "{}???",
        "ok so {}",
        "{} :wave:",
        "  {}  ",
        "<@U04QK2M1B> {}",
    ],
)
def test_courtesy_and_punctuation_change_nothing(text: str, wrapped: str) -> None:
    assert frame(read(wrapped.format(text.rstrip("?")))) == frame(read(text))


@pytest.mark.parametrize("text", STEADY)
def test_case_changes_nothing(text: str) -> None:
    assert frame(read(text.upper())) == frame(read(text.lower())) == frame(read(text))


SUBJECTS = sorted(catalog().subjects)


FORMS = ["{} vs {}", "{} or {} for a rest api", "difference between {} and {}"]


@given(st.sampled_from(SUBJECTS), st.sampled_from(SUBJECTS), st.sampled_from(FORMS))
def test_swapping_two_names_changes_nothing_but_their_order(first: str, second: str, form: str) -> None:
    names = [catalog().subjects[one].name for one in (first, second)]
    assert frame(read(form.format(*names))) == frame(read(form.format(*reversed(names))))


@given(st.sampled_from(SUBJECTS), st.data())
def test_one_slip_in_a_long_name_still_links_or_asks(subject: str, data: st.DataObject) -> None:
    name = catalog().subjects[subject].id.replace("-", " ").split()[0]
    if len(name) < 5:
        return
    at = data.draw(st.integers(1, len(name) - 2))
    slip = data.draw(st.sampled_from(["drop", "swap", "double"]))
    typed = {
        "drop": name[:at] + name[at + 1 :],
        "swap": name[:at] + name[at + 1] + name[at] + name[at + 2 :],
        "double": name[:at] + name[at] + name[at:],
    }[slip]
    other = "django" if subject != "django" else "laravel"
    question = read(f"{typed} vs {other}")
    assert question.outcome == "clarify" or {other} < set(question.subjects) | set(question.uncovered)


WILD = st.text() | st.text(alphabet="<>@#|:`*_~&/.-→' \n\0djangovsflk", max_size=200)


@given(WILD, WILD)
def test_any_text_gives_a_frame_within_bounds(earlier: str, text: str) -> None:
    question = read(earlier, text)
    assert question.text == text
    assert 0 <= question.confidence <= 1
    assert question.outcome in ("answer", "clarify", "decline")
    assert set(question.subjects) <= set(SUBJECTS)
    assert set(question.ruled_out) <= set(question.subjects) | set(SUBJECTS)
    assert all(one in text + earlier for one in question.uncovered)


@pytest.mark.parametrize(
    "text", ["a" * 40_000, "flask or django? " * 3_000, "<@U04QK2M1B>" * 3_000, "(" * 40_000, "\0" * 40_000]
)
def test_an_enormous_text_is_read_no_further_than_its_beginning(text: str) -> None:
    assert read(text).text == text


@pytest.mark.parametrize("text", ["", "   ", ":wave:", "<@U04QK2M1B>", "\0\0", "?!"])
def test_nothing_said_is_declined_as_empty(text: str) -> None:
    question = read(text)
    assert (question.outcome, question.reason) == ("decline", "empty")


def test_a_reading_can_be_explained() -> None:
    question = understanding().explained("djagno vs flaks for a microservice")
    told = explain(question)
    assert "'djagno' names django" in told
    assert "speaks of use-case microservice" in told
    assert "compare: +" in told
    for clue in question.clues:
        if clue.end:
            assert question.text[clue.start : clue.end] == clue.words


def test_reading_and_explaining_agree() -> None:
    for text in STEADY:
        assert frame(read(text)) == frame(understanding().explained(text))


def test_hardly_an_everyday_message_is_answered() -> None:
    everyday = [line for line in (QUESTIONS / "everyday.txt").read_text("utf-8").splitlines() if line]
    answered = [text for text in everyday if read(text).outcome != "decline"]
    floor = json.loads((QUESTIONS / "floor.json").read_text("utf-8"))["everyday.txt"]
    assert 1 - len(answered) / len(everyday) >= floor["declined"], answered


@given(
    text=st.text(st.characters(max_codepoint=127), max_size=60)
    | st.text(alphabet="c+#f.net3.10'->= a_", max_size=30)
)
def test_plain_texts_are_split_as_all_others(text: str) -> None:
    assert PLAIN_WORD.split(text.lower()) == WORD.split(text.lower())
