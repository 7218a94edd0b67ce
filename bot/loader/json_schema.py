"""The shapes of the knowledge files as JSON Schema, by which an editor completes and checks as one types."""

from __future__ import annotations

import json
from typing import Any

from pydantic.json_schema import GenerateJsonSchema
from pydantic_core import core_schema

from bot.loader.layout import SHAPES
from bot.loader.schema import schema

TITLE = "A knowledge file: {name}"


def json_schemas() -> dict[str, str]:
    """Give the text of each schema by the name of its file."""
    return {f"{name}.json": _text(name, kind, keys) for name, (kind, keys) in SHAPES.items()}


class _Generator(GenerateJsonSchema):
    def str_schema(self, schema: core_schema.StringSchema) -> dict[str, Any]:
        """Let a text look like a number: to an editor `3.10` is one, the loader takes it as written."""
        return super().str_schema(schema) | {"type": ["string", "number"]}

    def field_title_should_be_set(self, schema: object) -> bool:  # noqa: ARG002 - given by the caller
        """Give no titles: they would repeat the keys."""
        return False


def _text(name: str, kind: type, keys: tuple[str, ...]) -> str:
    generator = _Generator()
    found = generator.generate(schema(kind, keys))
    head = {"$schema": generator.schema_dialect, "title": TITLE.format(name=name)}
    return json.dumps({**head, **found, **head}, indent=2) + "\n"
