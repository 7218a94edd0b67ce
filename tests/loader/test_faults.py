"""Whatever is wrong in a file is told by file, line and column, in plain words."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
import yaml

from bot.core.errors import KnowledgeError
from bot.loader import load, reading
from tests.loader.lamps import ARGAND, BETTY, COMPARISON, LAMPS, copied, edited, faults


def test_sound_knowledge_has_no_faults() -> None:
    assert faults(LAMPS) == []


EDITS = {
    "an unknown key, with the nearest": (
        ARGAND,
        "limitations:",
        "limtations:",
        [
            "1:1: no key 'limitations'; wanted one",
            (
                "14:1: unknown key 'limtations'; wanted one of id, name, names, ambiguous, "
                "misspellings, parts, described, "
                "retired_ids, languages, docs, introduction, verdict, choose_when, limitations, features, "
                "claims, fits; did you mean 'limitations'?"
            ),
        ],
    ),
    "an unknown key deep inside": (
        ARGAND,
        "note: fragile",
        "hint: fragile",
        ["24:5: unknown key 'hint'; wanted one of value, note, sources, as_of"],
    ),
    "a key twice": (
        BETTY,
        "docs:",
        "name: Betty\ndocs:",
        ["5:1: the key 'name' a second time; wanted it once; the first is in line 2"],
    ),
    "a tab": (BETTY, "  text: The", "\ttext: The", ["7:1: a tab; wanted spaces"]),
    "a colon in a text": (
        BETTY,
        "The Betty is",
        "The Betty: is",
        [
            (
                "7:18: a ':' where no key can stand; "
                "wanted quotes around a text that holds ': ', or the line above finished"
            )
        ],
    ),
    "an open bracket": (
        BETTY,
        "[betty lamp]",
        "[betty lamp",
        ["3:8: a bracket that is never closed; wanted ',' or the closing bracket"],
    ),
    "an open quote": (
        BETTY,
        "fits: {}",
        "fits: '{}",
        ["36:7: a quote that is never closed; wanted the closing quote"],
    ),
    "an anchor": (BETTY, "name: Betty", "name: &b Betty", ["2:7: an anchor or alias; wanted it written out"]),
    "an alias close to its key": (
        BETTY,
        "fits: {}",
        'fits: {"reading":*b}',
        ["36:18: an anchor or alias; wanted it written out"],
    ),
    "an alias": (BETTY, "name: Betty", "name: *b", ["2:7: an anchor or alias; wanted it written out"]),
    "a tag": (
        BETTY,
        "name: Betty",
        "name: !!python/name:os.system Betty",
        ["2:7: the tag 'tag:yaml.org,2002:python/name:os.system'; wanted a value without a tag"],
    ),
    "two documents": (
        BETTY,
        "fits: {}",
        "fits: {}\n---\nid: x",
        ["37:1: a second document after '---'; wanted one document in a file"],
    ),
    "a list for a key": (
        BETTY,
        "fits: {}",
        "fits: {}\n[a]: b",
        ["37:1: a key that is a list or a mapping; wanted a word"],
    ),
    "null": (
        BETTY,
        "fits: {}",
        "fits: null",
        ["36:7: 'null'; wanted `key: value` lines", "36:7: 'null'; wanted a value, or the key left out"],
    ),
    "nothing after a key": (BETTY, "fits: {}", "fits:", ["36:6: nothing; wanted `key: value` lines"]),
    "an empty text": (
        BETTY,
        "name: Betty",
        "name: ''",
        ["2:7: an empty text; wanted one, or the key left out"],
    ),
    "a word for a list": (BETTY, "[brass]", "brass", ["4:12: 'brass'; wanted a list"]),
    "a list for a word": (BETTY, "name: Betty", "name: [Betty]", ["2:1: a list; wanted a text"]),
    "a word for an entry": (
        BETTY,
        "fits: {}",
        "fits: {reading: strong}",
        ["36:17: 'strong'; wanted `key: value` lines"],
    ),
    "a missing key": (
        BETTY,
        "docs: https://lamps.example/betty/manual\n",
        "",
        ["1:1: no key 'docs'; wanted one"],
    ),
    "a claim without its date": (ARGAND, "    as_of: 1780-06-15\n", "", ["28:5: no key 'as_of'; wanted one"]),
    "a claim without its sources": (
        ARGAND,
        "    sources: [argand-patent, gazette]\n",
        "",
        ["28:5: no key 'sources'; wanted one"],
    ),
    "a claim without its status": (
        BETTY,
        "    status: reported\n",
        "",
        ["21:5: no key 'status'; wanted one"],
    ),
    "a status that does not exist": (
        BETTY,
        "status: outdated",
        "status: outdatd",
        [
            (
                "31:13: 'outdatd'; wanted one of confirmed, outdated, disputed, refuted, "
                "reported, judgement; "
                "did you mean 'outdated'?"
            )
        ],
    ),
    "a key of another status": (
        BETTY,
        "now: It",
        "correction: It",
        [
            "28:5: no key 'now'; wanted one",
            (
                "33:5: unknown key 'correction'; wanted one of id, about, aspect, text, sources, "
                "as_of, status, now"
            ),
        ],
    ),
    "a date that is none": (
        BETTY,
        "as_of: 1790",
        "as_of: 1790-13",
        ["27:12: '1790-13'; wanted a date: 2026-11-03, 2026-11 or 2026"],
    ),
    "an address that is none": (
        BETTY,
        "docs: https://lamps.example",
        "docs: lamps.example",
        ["5:7: 'lamps.example/betty/manual'; wanted an address: https://..."],
    ),
    "an id in the wrong form": (
        BETTY,
        "id: betty-smokes",
        "id: betty_smokes",
        ["21:9: 'betty_smokes'; wanted small letters, digits and hyphens, e.g. spring-boot"],
    ),
    "an id unlike the file's name": (
        BETTY,
        "id: betty\n",
        "id: betti\n",
        ["1:5: the id 'betti'; wanted 'betty', as the file is named"],
    ),
    "a word for a number": (
        "lamps/benchmarks.yaml",
        "value: 6.5",
        "value: '2,847'",
        ["11:49: '2,847'; wanted a number, e.g. 2847 or 0.5"],
    ),
    "no number": (
        "lamps/benchmarks.yaml",
        "value: 6.5",
        "value: nan",
        ["11:49: 'nan'; wanted a number, e.g. 2847 or 0.5"],
    ),
    "a word for yes or no": (
        "lamps/benchmarks.yaml",
        "approximate: true",
        "approximate: maybe",
        ["11:67: 'maybe'; wanted true or false"],
    ),
    "a word that is no choice": (
        "lamps/benchmarks.yaml",
        "better: higher",
        "better: higer",
        ["9:72: 'higer'; wanted 'higher' or 'lower'"],
    ),
    "one subject in a comparison": (
        COMPARISON,
        "[argand, betty]\nbottom",
        "[argand]\nbottom",
        ["2:1: a list that is too short; wanted exactly two"],
    ),
    "three subjects in a comparison": (
        COMPARISON,
        "[argand, betty]\nbottom",
        "[argand, betty, candle]\nbottom",
        ["2:1: a list that is too long; wanted exactly two"],
    ),
}


@pytest.fixture(params=["C", "Python"])
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have YAML parsed by libyaml, or by PyYAML where it comes without."""
    if request.param == "Python":
        kind = type("Loader", (yaml.BaseLoader,), {"resolve": reading.Loader.resolve})
        monkeypatch.setattr(reading, "Loader", kind)


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize(("file", "old", "new", "expected"), EDITS.values(), ids=EDITS)
def test_a_fault_is_told_with_its_place(
    tmp_path: Path, file: str, old: str, new: str, expected: list[str]
) -> None:
    assert faults(edited(tmp_path, file, old, new)) == [f"{file}:{line}" for line in expected]


CONTENTS = {
    "an empty file": (b"", "0:0: an empty file; wanted an entry"),
    "a comment alone": (b"# nothing yet\n", "0:0: an empty file; wanted an entry"),
    "a list": (b"- id: betty\n", "1:1: a list; wanted `key: value` lines"),
    "a word": (b"betty\n", "1:1: 'betty'; wanted `key: value` lines"),
    "UTF-16": ("id: betty\n".encode("utf-16"), "1:1: text in UTF-16; wanted UTF-8"),
    "Latin-1": ("id: betty\nname: é\n".encode("latin-1"), "2:7: byte 0xe9, no UTF-8; wanted UTF-8"),
    "a byte order mark": (b"\xef\xbb\xbfid: betty\n", "1:1: a byte order mark; wanted UTF-8 without one"),
    "a NUL": (b"id: be\0tty\n", "1:7: a NUL character; wanted text in UTF-8"),
    "a control character": (b"id: \xc3\xa9\n\x07\n", "2:1: the character U+0007; wanted text without it"),
    "an enormous file": (b"x" * 1_048_577, "0:0: an enormous file; wanted at most 1,048,576 bytes"),
    "brackets without end": (b"[" * 1_000_000, "1:21: more than 20 levels of nesting; wanted fewer"),
    "braces without end": (b"{a: " * 250_000, "1:81: more than 20 levels of nesting; wanted fewer"),
    "dashes without end": (b"- " * 500_000, "1:41: more than 20 levels of nesting; wanted fewer"),
    "a few brackets too many": (
        b"id: " + b"[" * 25 + b"]" * 25,
        "1:24: more than 20 levels of nesting; wanted fewer",
    ),
    "a bomb of aliases": (
        b"a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n",
        "1:4: an anchor or alias; wanted it written out",
    ),
}


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize(("content", "expected"), CONTENTS.values(), ids=CONTENTS)
def test_a_file_that_cannot_be_read_is_told(tmp_path: Path, content: bytes, expected: str) -> None:
    (copied(tmp_path) / BETTY).write_bytes(content)
    assert f"{BETTY}:{expected}" in faults(tmp_path)


def test_a_faulty_entry_brings_no_dangling_references_with_it(tmp_path: Path) -> None:
    found = faults(edited(tmp_path, BETTY, "name: Betty", "name: Betty\nname: Betty"))
    assert found == [f"{BETTY}:3:1: the key 'name' a second time; wanted it once; the first is in line 2"]


def test_all_faults_come_at_once(tmp_path: Path) -> None:
    edited(tmp_path, BETTY, "docs:", "dcos:")
    (tmp_path / ARGAND).write_bytes(b"\xff" + (LAMPS / ARGAND).read_bytes())
    (tmp_path / "lamps/mistaken.yaml").touch()
    with pytest.raises(KnowledgeError) as caught:
        load(tmp_path)
    assert [f"{fault.file}:{fault.line}" for fault in caught.value.faults] == [
        "lamps/mistaken.yaml:0",
        f"{ARGAND}:1",
        f"{BETTY}:1",
        f"{BETTY}:5",
    ]


def test_a_faulty_entry_does_not_hide_faults_of_its_neighbours(tmp_path: Path) -> None:
    folder = edited(tmp_path, ARGAND, "    sources: [argand-patent, gazette]\n", "")
    text = (folder / ARGAND).read_text()
    (folder / ARGAND).write_text(
        text.replace("rests_on: [argand-bright]\nfits", "rests_on: [argant-bright]\nfits")
    )
    [missing, dangling] = faults(folder)
    lines = (folder / ARGAND).read_text().splitlines()
    assert missing.startswith(f"{ARGAND}:{lines.index('  - id: argand-bright') + 1}:")
    assert "sources" in missing
    assert dangling.startswith(f"{ARGAND}:{lines.index('    rests_on: [argant-bright]') + 1}:")
    assert "argant-bright" in dangling


def test_line_ends_of_windows_are_no_fault(tmp_path: Path) -> None:
    file = copied(tmp_path) / BETTY
    file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    assert faults(tmp_path) == []


def test_nothing_is_typed_by_its_looks(tmp_path: Path) -> None:
    edited(tmp_path, BETTY, "value: flat", "value: no\n    note: 3.10")
    feature = load(tmp_path).subjects["betty"].features["wick"]
    assert (feature.value, feature.note, feature.as_of) == ("no", "3.10", "1700")


class TestFolder:
    def test_that_is_not_there(self, tmp_path: Path) -> None:
        missing = tmp_path / "knowledge"
        assert faults(missing) == [f"{missing}:0:0: no such folder; wanted the knowledge folder"]

    def test_that_is_empty(self, tmp_path: Path) -> None:
        assert faults(tmp_path) == [
            ".:0:0: no folder intents/; wanted one",
            ".:0:0: no folder with a topic.yaml; wanted one",
        ]

    def test_that_is_no_topic(self, tmp_path: Path) -> None:
        (copied(tmp_path) / "wicks").mkdir()
        (tmp_path / "wicks/notes.txt").touch()
        assert faults(tmp_path) == ["wicks:0:0: no topic.yaml; wanted one"]

    def test_of_a_topic_without_its_files(self, tmp_path: Path) -> None:
        (copied(tmp_path) / "wicks").mkdir()
        topic = (tmp_path / "lamps/topic.yaml").read_text()
        (tmp_path / "wicks/topic.yaml").write_text(topic.replace("id: lamps", "id: wicks"))
        assert faults(tmp_path) == [
            f"wicks:0:0: no {name}; wanted one" for name in ("sources.yaml", "subjects")
        ]

    @pytest.mark.parametrize(
        ("file", "wanted"),
        [
            ("lamps/mistake.yaml", "lamps/mistakes.yaml"),
            ("lamps/subject", "lamps/subjects"),
            ("lamps/subjects/candle.yml", "lamps/subjects/ID.yaml"),
            ("technologie.yaml", "technologies.yaml"),
        ],
    )
    def test_with_an_unknown_file(self, tmp_path: Path, file: str, wanted: str) -> None:
        (copied(tmp_path) / file).touch()
        assert faults(tmp_path) == [f"{file}:0:0: an unknown file; wanted {wanted}"]

    def test_may_hold_a_readme_schemas_and_dotfiles(self, tmp_path: Path) -> None:
        for name in ("README.md", "lamps/README.md", "lamps/.betty.yaml.swp"):
            (copied(tmp_path) / name).touch()
        (tmp_path / "schema").mkdir()
        assert faults(tmp_path) == []

    def test_with_a_link_to_itself(self, tmp_path: Path) -> None:
        link = copied(tmp_path) / "lamps/subjects/candle.yaml"
        link.symlink_to(link)
        assert faults(tmp_path) == [
            (
                "lamps/subjects/candle.yaml:0:0: unreadable (Too many levels of symbolic links); "
                "wanted a readable file"
            )
        ]

    def test_with_a_pipe_for_a_file(self, tmp_path: Path) -> None:
        os.mkfifo(copied(tmp_path) / "lamps/subjects/candle.yaml")
        assert faults(tmp_path) == ["lamps/subjects/candle.yaml:0:0: an empty file; wanted an entry"]

    def test_with_a_folder_for_a_file(self, tmp_path: Path) -> None:
        (copied(tmp_path) / "lamps/claims.yaml").unlink()
        (tmp_path / "lamps/claims.yaml").mkdir()
        assert faults(tmp_path) == [
            "lamps/claims.yaml:0:0: unreadable (Is a directory); wanted a readable file"
        ]
