"""Follow-ups in a thread: which names they are about, and whether they go on at all."""

from __future__ import annotations

import pytest

from tests.core.threads import read

ABOUT = {
    # words that point at a name
    "the first of several, one of which is not covered": (
        ("laravel or symfony", "hosting the former on a cheap box, possible?"),
        {"laravel"},
    ),
    "by a number": (("aspnet core or rails", "tell me about number two"), {"rails"}),
    "by the language, though it was not named yet": (
        ("is express ok with 30k open sockets", "hm and the elixir one?"),
        {"phoenix"},
    ),
    "by what it weighs": (
        ("flask or django for a small site", "the lighter of the two: has it auth"),
        {"flask"},
    ),
    "by what it is": (("django vs quart", "the async one, is it mature"), {"quart"}),
    "by what it has": (("fastapi vs flask", "how popular is the one with pydantic"), {"fastapi"}),
    "two of them, by their languages": (
        ("django or laravel or phoenix", "of the python and the php one, which is gentler to learn"),
        {"django", "laravel"},
    ),
    "what all share tells nothing apart": (
        ("fastapi vs starlette", "and memory of the async one"),
        {"fastapi", "starlette"},
    ),
    # names taken out or put in
    "one taken out by its language": (
        ("phoenix or laravel or rails", "drop the ruby one"),
        {"phoenix", "laravel"},
    ),
    "two taken out": (
        ("flask, quart, fastapi, starlette", "forget quart and starlette, nobody here has heard of those"),
        {"flask", "fastapi"},
    ),
    "one left out": (("django, rails or spring boot", "leave rails out"), {"django", "spring-boot"}),
    "one left out with its reason": (
        ("laravel, django, rails", "nobody here writes php so scratch laravel"),
        {"django", "rails"},
    ),
    "one out and another in": (
        ("fastapi, express, rails", "out with the ruby one, in with the c# one"),
        {"fastapi", "express", "aspnet-core"},
    ),
    "one instead of another": (
        ("django vs express", "make that fastapi instead of express"),
        {"django", "fastapi"},
    ),
    "into the mix": (("tornado or quart", "starlette joins the race"), {"tornado", "quart", "starlette"}),
    "next to those": (("starlette vs quart", "put fastapi next to them"), {"starlette", "quart", "fastapi"}),
    # corrections
    "the whole question corrected": (
        ("compare rails and flask", "no i meant laravel and flask"),
        {"laravel", "flask"},
    ),
    "a wrong name": (("tell me about flask", "wrong thing, i wanted fastapi"), {"fastapi"}),
    # what was spoken of, weighed against another
    "a pronoun before the name": (("what is quart", "isn't that just flask"), {"quart", "flask"}),
    "a comparative": (("django for high traffic", "would aspnet core take more"), {"django", "aspnet-core"}),
    "a stranger against those": (("limitations of express", "how does koa stack up against it"), {"express"}),
    "an it that points at nothing": (
        ("rails or laravel", "is it worth learning phoenix in 2026"),
        {"phoenix"},
    ),
    # a move with another end
    "another target": (
        ("port an express app to fastapi?", "and to starlette instead?"),
        {"express", "starlette"},
    ),
    "another origin": (
        ("should we move from flask to fastapi", "same thing but from express"),
        {"express", "fastapi"},
    ),
    "another move": (("flask to quart, is it a drop in", "and flask to starlette?"), {"flask", "starlette"}),
    # one of the names, and nothing else
    "one name alone": (("flask vs quart", "quart", "does it scale"), {"quart"}),
    # stories
    "a story that ends in a question": (
        (
            "fastapi or flask for one endpoint",
            "we changed our mind, it will be a full product with logins and user pages. does that change it",
        ),
        {"fastapi", "flask"},
    ),
    "another matter, announced": (
        ("laravel vs express", "other thing entirely: which framework for a small shop"),
        set(),
    ),
    "all dropped for others": (
        ("fastapi vs flask", "forget those. tornado vs starlette"),
        {"tornado", "starlette"},
    ),
    "what kind of thing was meant": (("phoenix", "the framework, not the bird. is it secure"), {"phoenix"}),
}


@pytest.mark.parametrize(("texts", "subjects"), ABOUT.values(), ids=ABOUT.keys())
def test_a_follow_up_is_about_these(texts: tuple[str, ...], subjects: set[str]) -> None:
    question = read(*texts)
    assert question.outcome == "answer"
    assert set(question.subjects) == subjects


@pytest.mark.parametrize("text", ["winner?", "elaborate", "tl;dr", "so your pick?", "i don't buy it", "eh?"])
def test_a_short_word_asks_for_the_same_again(text: str) -> None:
    question = read("rails vs phoenix", text)
    assert (question.intent, set(question.subjects)) == ("compare", {"rails", "phoenix"})


@pytest.mark.parametrize("text", ["vice versa then", "wrong way round, we HAVE django", "reverse"])
def test_a_move_is_turned_round(text: str) -> None:
    question = read("move from starlette to django?", text)
    assert (question.intent, question.subjects) == ("switch", ("django", "starlette"))


def test_a_name_that_is_described_sets_no_condition_by_it() -> None:
    question = read("phoenix vs express", "what are the limits of the elixir one")
    assert (question.languages, question.aspects) == ((), ())


@pytest.mark.parametrize(
    "text",
    [
        "will the first of may be a holiday",
        "who is bringing cake for the second round",
        "what rhymes with orange",
        "link a good course on the elixir one",
    ],
)
def test_what_only_looks_like_a_follow_up_is_declined(text: str) -> None:
    assert read("phoenix vs express", text).outcome == "decline"
