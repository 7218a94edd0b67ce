"""What has changed, in words that show the difference and no more."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.answer import NextStep, Note, Points
from bot.core.pinning import Change, Today, recalled, state, told
from tests.core.pinning.samples import ANSWER, PINNED

LONG = "Its small core leaves out the admin that a small service may not use."


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (Change(kind="added", place="Watch out", after="New."), "Watch out: new is “New.”"),
        (Change(kind="removed", place="Watch out", before="Old."), "Watch out: no longer said is “Old.”"),
        (
            Change(
                kind="reworded", place="Bottom line", before=f"It fits. {LONG}", after=f"It is best. {LONG}"
            ),
            "Bottom line: now “It is best. Its small core …”, before “It fits. Its small core …”",
        ),
        (
            Change(kind="reworded", place="Note", before=f"{LONG} Yes.", after=f"{LONG} No."),
            "Note: now “… may not use. No.”, before “… may not use. Yes.”",
        ),
        (
            Change(kind="reworded", place="ORM, Flask", before="none", after="built in"),
            "ORM, Flask: now “built in”, before “none”",
        ),
        (
            Change(kind="status", place="Watch out", text="So.", before="Disputed", after="Holds"),
            "Watch out: “So.” is marked: Holds. Before: Disputed.",
        ),
        (
            Change(kind="sources", place="Watch out", text="So.", before="First", after="Second"),
            "Watch out: “So.” rests on Second. Before: First.",
        ),
        (
            Change(kind="date", place="Sources", text="First", before="as of 2025", after="as of 2026"),
            "Sources: First is cited as of 2026. Before: as of 2025.",
        ),
    ],
)
def test_a_change_is_told(change: Change, words: str) -> None:
    assert told(change) == words


@given(before=st.text(), after=st.text())
def test_any_rewording_can_be_told(before: str, after: str) -> None:
    assert told(Change(kind="reworded", place="P", before=before, after=after)).startswith("P: now “")


def test_what_differs_is_never_cut_off() -> None:
    words = told(Change(kind="reworded", place="P", before="a b c d e f g", after="a b c d X e f g"))
    assert words == "P: now “… b c d X e f g”, before “… b c d e f g”"


def test_an_answer_that_still_holds_says_so() -> None:
    today = Today(answer=replace(ANSWER, next_steps=(NextStep(label="More", question="And more?"),)))
    shown = recalled(PINNED, today, "2026-12-01")
    assert shown.parts[1:] == ANSWER.parts
    assert shown.parts[0] == Note(text=state(PINNED, today, "2026-12-01"))
    assert "It still holds: the knowledge of 2026-12-01 says the same." in shown.parts[0].text
    assert shown.next_steps == today.answer.next_steps if today.answer else ()


def test_an_answer_that_does_not_says_what_changed() -> None:
    change = Change(kind="added", place="Watch out", after="New.")
    shown = recalled(PINNED, Today(answer=ANSWER, changes=(change,)), "2026-12-01")
    assert shown.parts[1:-1] == ANSWER.parts
    assert isinstance(shown.parts[-1], Points)
    assert [point.text for point in shown.parts[-1].points] == [told(change)]


def test_an_answer_about_what_is_gone_says_so() -> None:
    shown = recalled(PINNED, Today(answer=None), "2026-12-01")
    assert isinstance(shown.parts[0], Note)
    assert "not covered any more" in shown.parts[0].text
    assert shown.next_steps == ()
