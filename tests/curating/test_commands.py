"""The verbs of `versus kb`, as they are typed."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.__main__ import main
from tests.loader.lamps import ARGAND, LAMPS, copied, edited


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a copy of the small knowledge base, set as the one that is served."""
    monkeypatch.setenv("VERSUS_KNOWLEDGE", str(tmp_path))
    return copied(tmp_path)


TYPED = {
    "check": (["check"], "no faults."),
    "check of another folder": (["check", str(LAMPS)], "no faults."),
    "new framework": (["new", "framework", "candle"], "lamps/subjects/candle.yaml"),
    "new subject, in a topic": (["new", "subject", "candle", "--topic", "lamps"], "candle.yaml"),
    "new mistake": (["new", "mistake", "burning-both-ends"], "lamps/mistakes.yaml"),
    "new topic": (["new", "topic", "fire-places"], "fire-places/topic.yaml"),
    "report": (["report"], "## Claims by status"),
    "diff": (["diff", str(LAMPS), str(LAMPS)], "are the same."),
}


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(("typed", "words"), TYPED.values(), ids=TYPED)
def test_a_verb_prints_what_it_did(capsys: pytest.CaptureFixture[str], typed: list[str], words: str) -> None:
    assert main(["kb", *typed]) == 0
    assert words in capsys.readouterr().out


def test_a_new_comparison_takes_two_ids_in_any_order(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "lamps/comparisons/argand-betty.yaml").unlink()
    assert main(["kb", "new", "comparison", "betty", "argand"]) == 0
    assert capsys.readouterr().out == f"{folder}/lamps/comparisons/argand-betty.yaml\n"


def test_generated_files_are_named(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "README.md").write_text("<!-- rules -->\n<!-- end -->\n")
    assert main(["kb", "generate"]) == 0
    assert f"{folder}/schema/subject.json\n" in capsys.readouterr().out
    assert "- No text praises or damns.\n" in (folder / "README.md").read_text()


@pytest.mark.usefixtures("folder")
def test_what_cannot_be_done_is_told_on_standard_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["kb", "new", "framework", "betty"]) == 2
    assert "exists already" in capsys.readouterr().err


def test_faults_stop_a_report(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edited(folder, ARGAND, "docs:", "dcos:")
    assert main(["kb", "report"]) == 2
    assert f"{ARGAND}:7:1: unknown key 'dcos'" in capsys.readouterr().err


@pytest.mark.parametrize("typed", [[], ["new"], ["new", "framework"], ["diff", "one"], ["chekc"]])
def test_wrong_usage_is_told(typed: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["kb", *typed])
    assert ended.value.code == 2
    assert "usage: versus kb" in capsys.readouterr().err
