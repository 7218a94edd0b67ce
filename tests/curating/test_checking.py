"""`kb check` lists all faults where an editor, a terminal or a pull request can find them."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.__main__ import main
from bot.curating.checking import check
from tests.loader.lamps import ARGAND, BETTY, LAMPS, copied, edited


def test_sound_knowledge_is_told_in_numbers() -> None:
    counts = "1 topic, 2 subjects, 1 comparison, 5 claims, 3 sources"
    assert check(LAMPS.relative_to(Path.cwd())) == (f"tests/loader/small: {counts}: no faults.", 0)


def test_ten_faults_are_ten_lines(tmp_path: Path) -> None:
    argand = (copied(tmp_path) / ARGAND).read_text()
    for old, new in [
        ("Argand\n", "Argand\nname: Argand\n"),
        ("value: round", "value: null"),
        ("level: strong", "level: good"),
        ("as_of: 1780-06-15", "as_of: 1780-13"),
        ("names: [", "nmaes: ["),
    ]:
        argand = argand.replace(old, new, 1)
    (tmp_path / ARGAND).write_text(argand)
    (tmp_path / BETTY).write_bytes(b"\xff\xfe")
    (tmp_path / "lamps/faq.yaml").write_text("\tfaq: []")
    (tmp_path / "lamps/claims.yaml").write_text("")
    (tmp_path / "lamps/guide.yaml").touch()
    text, status = check(tmp_path)
    *lines, summary = text.splitlines()
    assert [line.removeprefix(f"{tmp_path}/lamps/").split("; ")[0] for line in lines] == [
        "claims.yaml:0:0: an empty file",
        "faq.yaml:1:1: a tab",
        "guide.yaml:0:0: an unknown file",
        "subjects/argand.yaml:1:1: no key 'names'",
        "subjects/argand.yaml:3:1: the key 'name' a second time",
        "subjects/argand.yaml:4:1: unknown key 'nmaes'",
        "subjects/argand.yaml:20:12: 'null'",
        "subjects/argand.yaml:35:12: '1780-13'",
        "subjects/argand.yaml:46:12: 'good'",
        "subjects/betty.yaml:1:1: text in UTF-16",
    ]
    assert (summary, status) == ("10 faults.", 1)


def test_faults_are_annotations_for_github(tmp_path: Path) -> None:
    edited(tmp_path, "lamps/faq.yaml", "- id: brighter", "- id: 'a%,:'")
    place = f"file={tmp_path}/lamps/faq.yaml,line=2,col=9"
    words = "'a%25,:'; wanted small letters, digits and hyphens, e.g. spring-boot"
    assert check(tmp_path, "github") == (f"::error {place}::{words}", 1)


def test_a_fault_of_a_whole_file_is_annotated_without_a_line(tmp_path: Path) -> None:
    (copied(tmp_path) / "lamps/a,b.yaml").touch()
    assert check(tmp_path, "github")[0].startswith(
        f"::error file={tmp_path}/lamps/a%2Cb.yaml::an unknown file; "
    )


def test_the_command_prints_and_ends_with_the_status(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["kb", "check", str(LAMPS)]) == 0
    assert main(["kb", "check", str(tmp_path / "nowhere")]) == 1
    assert "no such folder; wanted the knowledge folder\n1 fault.\n" in capsys.readouterr().out
