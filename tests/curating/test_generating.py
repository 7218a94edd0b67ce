"""What is generated from the types and rules is current."""

from __future__ import annotations

import dataclasses
import json
import typing
from pathlib import Path

import pytest

from bot.core import model
from bot.curating.generating import BLOCK, generate, generated
from bot.loader.layout import HEAD

KNOWLEDGE = Path(__file__).parents[2] / "knowledge"
FILES = generated(KNOWLEDGE)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_what_is_generated_is_current(path: Path) -> None:
    assert path.read_text() == FILES[path], "run `versus kb generate`"


def test_there_are_no_other_schemas() -> None:
    assert set((KNOWLEDGE / "schema").iterdir()) == {path for path in FILES if path.suffix == ".json"}


def test_every_key_of_a_subject_is_in_its_schema() -> None:
    schema = json.loads(FILES[KNOWLEDGE / "schema/subject.json"])
    subject = schema["$defs"]["Subject"] if "$ref" in schema else schema
    assert set(subject["properties"]) == {field.name for field in dataclasses.fields(model.Subject)}
    assert subject["additionalProperties"] is False
    assert "names" in subject["required"]
    assert "parts" not in subject["required"]


def test_the_readme_has_a_table_of_every_class_of_entry() -> None:
    derived = {"Catalog", "Evidence", "Topic"}
    classes = {
        name
        for name, kind in vars(model).items()
        if isinstance(kind, type)
        and dataclasses.is_dataclass(kind)
        and not name.startswith("_")
        and name not in derived
    }
    statuses = {kind.__name__ for kind in typing.get_args(model.Claim)}
    told = {name for _, what, name, _ in BLOCK.findall(FILES[KNOWLEDGE / "README.md"]) if what == "fields"}
    assert told == (classes - statuses) | {"Claim", "Topic"}


def test_a_topic_has_the_keys_of_its_file_alone() -> None:
    schema = json.loads(FILES[KNOWLEDGE / "schema/topic.json"])
    assert tuple(schema["properties"]) == HEAD


def test_generating_writes_what_is_missing(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("# Mine\n<!-- fields: Fit -->\nold\n<!-- end -->\nmy words\n")
    assert len(generate(tmp_path).splitlines()) == len(list((tmp_path / "schema").iterdir())) + 1
    text = (tmp_path / "README.md").read_text()
    assert text.startswith("# Mine\n<!-- fields: Fit -->\nHow well a subject suits a use case")
    assert text.endswith("\n<!-- end -->\nmy words\n")
