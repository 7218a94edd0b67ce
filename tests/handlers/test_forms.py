"""The views of the questionnaire: within Slack's limits whatever they hold, and true to what was chosen."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.answer import Answer
from bot.core.model import Catalog, Inquiry, Option
from bot.core.recommending import NOT_SURE
from bot.core.recommending.answers import LEFT_OUT, SEVERAL
from handlers.filling import State, after, before, dumped, first, loaded, resumed
from handlers.forms import chosen, looked_up_view, question_view, result_view
from tests.fakes.slack import with_state
from tests.handlers.answers import answers
from tests.handlers.limits import view_problems
from tests.web import samples

Json = dict[str, Any]

PRIVATE_METADATA_LIMIT = 3_000


def _option(name: str, text: str = "") -> Option:
    return Option(id=name, text=text or name, said=name, supposed=name)


def _inquiry(
    name: str, *options: str, kind: Literal["single", "multiple"] = "single", **show_when: tuple[str, ...]
) -> Inquiry:
    return Inquiry(
        id=name,
        text=f"What about {name}?",
        why="It matters.",
        kind=kind,
        options=tuple(map(_option, options)),
        show_when=show_when,
    )


BUILD = _inquiry("build", "api", "site")
TEAM = _inquiry("team", "python", "php", kind="multiple")
LOAD = _inquiry("load", "few", "many", build=("api",))
LIMITS = _inquiry("limits", "none", "cloud")
FOUR = (BUILD, TEAM, LOAD, LIMITS)
FULL = {"build": ("api",), "team": ("python", "php"), "load": ("few",), "limits": ("cloud",)}


TOPIC = replace(samples.TOPIC, questionnaire=FOUR)
CATALOG = replace(samples.CATALOG, topics=(TOPIC,))


def _state(asked: str, **answers: tuple[str, ...]) -> State:
    return State(topic="web-frameworks", asked=asked, answers=answers)


def _field(view: Json) -> Json:
    (found,) = (block for block in view["blocks"] if block["type"] == "input")
    return dict(found["element"])


@pytest.mark.parametrize(
    ("answers", "asked", "choice", "following"),
    [
        ({}, "build", ("site",), "team"),
        ({"build": ("site",)}, "team", ("python", "php"), "limits"),
        ({"build": ("api",)}, "team", (NOT_SURE,), "load"),
        ({"build": ("api",), "team": ("php",)}, "load", ("few",), "limits"),
        (FULL, "build", ("site",), "team"),
        (FULL, "limits", (NOT_SURE,), ""),
        ({"build": ("site",)}, "limits", ("cloud",), "team"),
    ],
    ids=[
        "the next one",
        "over one that does not matter",
        "to one that matters",
        "in their order",
        "again, after a change",
        "to the end",
        "back to one left open",
    ],
)
def test_an_answer_leads_on(
    answers: dict[str, tuple[str, ...]], asked: str, choice: tuple[str, ...], following: str
) -> None:
    turn = after(FOUR, _state(asked, **answers), choice)
    assert (turn.state.asked, turn.errors, turn.note) == (following, {}, "")
    assert turn.state.answers == {**answers, asked: choice}


def test_a_missing_answer_is_told_beside_its_question_and_costs_no_other() -> None:
    state = _state("team", build=("api",), team=("python",))
    turn = after(FOUR, state, ())
    assert list(turn.errors) == ["team"]
    assert turn.state == state


def test_what_an_answer_hides_is_kept_for_when_it_matters_again() -> None:
    hidden = after(FOUR, _state("build", **FULL), ("site",)).state
    shown = after(FOUR, replace(hidden, asked="build"), ("api",)).state
    assert shown.answers == FULL


@pytest.mark.parametrize(
    ("asked", "answers", "choice", "earlier"),
    [
        ("team", {"build": ("api",)}, ("php",), "build"),
        ("limits", FULL, (), "load"),
        ("limits", {**FULL, "build": ("site",)}, ("none",), "team"),
        ("build", {}, (), "build"),
    ],
    ids=["and keeps the choice", "without a choice", "over one that does not matter", "at the first"],
)
def test_back_goes_one_back(
    asked: str, answers: dict[str, tuple[str, ...]], choice: tuple[str, ...], earlier: str
) -> None:
    state = before(FOUR, _state(asked, **answers), choice)
    assert state.asked == earlier
    assert state.answers.get(asked, ()) == choice


OLDER = (
    replace(BUILD, options=(*BUILD.options, _option("intranet"))),
    replace(TEAM, options=(*TEAM.options, _option("perl"))),
    LOAD,
    _inquiry("hosting", "own", "rented"),
    LIMITS,
)


@pytest.mark.parametrize(
    ("asked", "answers", "choice", "following", "note"),
    [
        ("build", {}, ("api",), "team", ""),
        ("build", {}, ("intranet",), "build", LEFT_OUT),
        ("team", {"build": ("site",)}, ("python", "perl"), "limits", LEFT_OUT),
        ("team", {"build": ("intranet",)}, ("python",), "limits", LEFT_OUT),
        ("hosting", {"build": ("site",), "team": ("php",)}, ("own",), "limits", LEFT_OUT),
        ("limits", {**FULL, "hosting": ("own",)}, ("cloud",), "", LEFT_OUT),
        ("limits", {**FULL, "build": ("intranet",)}, ("cloud",), "build", LEFT_OUT),
    ],
    ids=[
        "what is still offered",
        "an option that is gone is asked again",
        "one of two options is gone",
        "an earlier option is gone",
        "the question is gone",
        "an earlier question is gone",
        "an earlier option is gone, at the end",
    ],
)
def test_a_modal_of_older_knowledge_goes_on_and_says_what_changed(
    asked: str,
    answers: dict[str, tuple[str, ...]],
    choice: tuple[str, ...],
    following: str,
    note: str,
) -> None:
    assert {asked, *answers} <= {one.id for one in OLDER}
    turn = after(FOUR, _state(asked, **answers), choice)
    assert (turn.state.asked, turn.errors, turn.note) == (following, {}, note)


def test_a_question_that_takes_one_answer_only_since_then_is_asked_again() -> None:
    turn = after((replace(TEAM, kind="single"), LIMITS), _state("team"), ("python", "php"))
    assert (turn.state.asked, turn.note) == ("team", SEVERAL)


def test_new_options_are_not_mixed_up_with_what_was_chosen_among_the_old() -> None:
    """Slack keeps what is chosen in a field as long as its name stays the same."""
    shown = [question_view(replace(CATALOG, version=one), TOPIC, _state("build")) for one in "ab"]
    assert _field(shown[0])["action_id"] != _field(shown[1])["action_id"]


@pytest.mark.parametrize("asked", [one.id for one in FOUR])
def test_what_is_chosen_comes_back(asked: str) -> None:
    view = with_state(question_view(CATALOG, TOPIC, _state(asked, **FULL)))
    assert chosen(view, asked) == FULL[asked]


@pytest.mark.parametrize("asked", ["build", "team"])
def test_what_is_not_chosen_comes_back_as_nothing(asked: str) -> None:
    assert chosen(with_state(question_view(CATALOG, TOPIC, _state(asked))), asked) == ()


@pytest.mark.parametrize(
    ("asked", "build", "submit"),
    [("build", (), "Next"), ("limits", ("site",), "Show result"), ("load", ("api",), "Next")],
)
def test_the_button_says_whether_the_result_is_next(asked: str, build: tuple[str, ...], submit: str) -> None:
    state = _state(asked, build=build) if build else _state(asked)
    assert question_view(CATALOG, TOPIC, state)["submit"]["text"] == submit


def test_no_result_is_promised_where_an_answer_may_lead_on() -> None:
    two = replace(TOPIC, questionnaire=(BUILD, LOAD))
    assert question_view(CATALOG, two, _state("build"))["submit"]["text"] == "Next"


STATES = st.builds(
    State,
    topic=st.just("web-frameworks"),
    asked=st.sampled_from(["", *FULL]),
    answers=st.dictionaries(
        st.sampled_from(list(FULL)),
        st.lists(st.sampled_from(["a", "b-2", NOT_SURE]), min_size=1, max_size=3, unique=True).map(tuple),
    ),
    channel=st.sampled_from(["", "C1"]),
    root=st.sampled_from(["", "1763700000.000001"]),
    knowledge=st.sampled_from(["", "3fa9c1d2"]),
)


@given(STATES)
def test_a_state_survives_being_kept_in_a_view(state: State) -> None:
    assert loaded(dumped(state)) == state


@pytest.mark.parametrize(
    "text",
    ['{"v":2,"topic":"web-frameworks"}', '{"v":1,"topic":"gone"}', '{"v":1,"topic":"databases"}'],
    ids=["of another version", "of a topic that is gone", "of a topic without questions"],
)
def test_a_state_that_nothing_can_be_done_with_is_none(text: str) -> None:
    beside = replace(TOPIC, id="databases", questionnaire=())
    assert resumed(replace(CATALOG, topics=(TOPIC, beside)), text) is None


@st.composite
def _inquiries(draw: st.DrawFn) -> Inquiry:
    """Give a question with up to as many options as a menu holds, in words of any length."""
    words = st.sampled_from(["x", "word " * 20, "<!channel> & *bold*", "ö" * 90])
    number = draw(st.sampled_from([1, 9, 10, 11, 99]))
    return Inquiry(
        id=draw(st.sampled_from(["a", "a" * 80])),
        text=draw(words),
        why=draw(st.one_of(words, st.just("why " * 501))),
        kind=draw(st.sampled_from(["single", "multiple"])),
        options=tuple(_option(f"option-{place}", draw(words)) for place in range(number)),
    )


@given(one=_inquiries(), filled=st.booleans())
def test_any_question_fits_a_view(one: Inquiry, filled: bool) -> None:  # noqa: FBT001
    last = tuple(option.id for option in one.options[-20:])
    answer = last if one.kind == "multiple" else last[-1:]
    state = _state(one.id, **({one.id: answer} if filled else {}))
    topic = replace(TOPIC, questionnaire=(one,))
    assert view_problems(question_view(CATALOG, topic, state, note=LEFT_OUT)) == []


@given(answer=answers, root=st.sampled_from(["", "1763700000.000001"]))
def test_any_result_fits_a_view(answer: Answer, root: str) -> None:
    state = replace(_state("", **FULL), channel="C1" if root else "", root=root)
    assert view_problems(result_view(answer, state, "https://versus.example/recommend?v=1", LEFT_OUT)) == []


@given(answer=answers)
def test_any_answer_that_is_looked_up_fits_a_view(answer: Answer) -> None:
    assert view_problems(looked_up_view(answer)) == []


def test_every_question_that_is_served_fits_a_view(catalog: Catalog) -> None:
    for topic in catalog.topics:
        for one in topic.questionnaire:
            leading = {question: options[:1] for question, options in one.show_when.items()}
            state = State(topic=topic.id, asked=one.id, answers=leading)
            assert view_problems(question_view(catalog, topic, state)) == []


def test_the_fullest_state_fits_into_a_view(catalog: Catalog) -> None:
    for topic in catalog.topics:
        longest = max((one.id for one in topic.questionnaire), key=len)
        state = State(
            topic=topic.id,
            asked=longest,
            answers={one.id: tuple(option.id for option in one.options) for one in topic.questionnaire},
            channel="C0123456789",
            root="1763700000.000001",
            knowledge=catalog.version,
        )
        assert len(dumped(state).encode()) <= PRIVATE_METADATA_LIMIT
        assert first(topic.questionnaire, state).asked == topic.questionnaire[0].id
