"""`versus kb generate`: the copies of what the types and rules say, for editors and curators.

JSON Schemas in schema/, and in README.md what stands between markers like `<!-- fields: Subject -->`
and `<!-- end -->`. A test holds both against the code.
"""

from __future__ import annotations

import dataclasses
import inspect
import re
import types
import typing
from collections.abc import Mapping
from pathlib import Path

from bot.core import model
from bot.core.checks import RULES, matching, outcomes
from bot.core.checks.references import REFERENCES
from bot.core.checks.wording import LIMITS
from bot.core.signs import SIGNS
from bot.loader.json_schema import json_schemas
from bot.loader.layout import HEAD
from bot.loader.schema import TAG, fields_of

BLOCK = re.compile(r"(<!-- (\w+)(?:: (\w+))? -->\n).*?(<!-- end -->)", re.DOTALL)

FORMS = {"id": "id", "as_of": "date", "url": "address", "docs": "address"}
PLAIN = {str: "text", float: "number", int: "whole number", bool: "true or false"}


def generate(folder: Path) -> str:
    """Write anew what is generated and give the paths of the files."""
    files = generated(folder)
    for path, text in files.items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)
    return "\n".join(map(str, files))


def generated(folder: Path) -> dict[Path, str]:
    """Give path and text of all that is generated, or holds something generated."""
    schemas = {folder / "schema" / name: text for name, text in json_schemas().items()}
    readme = folder / "README.md"
    return schemas | {readme: BLOCK.sub(_block, readme.read_text())}


def _block(block: re.Match[str]) -> str:
    start, what, name, end = block.groups()
    match what:
        case "fields":
            text = _fields(name)
        case "statuses":
            text = _statuses()
        case "rules":
            text = _rules()
        case "signs":
            text = _signs()
        case _:
            raise ValueError(f"nothing is generated for '{what}'")
    return f"{start}{text}\n{end}"


def _fields(name: str) -> str:
    # What all claims have in common stands in their base; each status adds its own.
    kind, base = (model.Reported, model.Reported.__base__) if name == "Claim" else (getattr(model, name),) * 2
    keys = HEAD if kind is model.Topic else [key for key in fields_of(kind) if key != TAG]
    head = (
        inspect.cleandoc(base.__doc__ or ""),
        "",
        "| Key | What stands there | Needed |",
        "| --- | --- | --- |",
    )
    return "\n".join(
        (*head, *(_row(kind, field) for field in dataclasses.fields(kind) if field.name in keys))
    )


def _row(kind: type, field: dataclasses.Field[object]) -> str:
    needed = field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
    return f"| `{field.name}` | {_holds(kind, field.name)} | {'yes' * needed} |"


def _holds(kind: type, name: str) -> str:
    reference = REFERENCES.get(kind, {}).get(name)
    words = _in_words(fields_of(kind)[name], f"{reference} id" if reference else FORMS.get(name, "text"))
    limit = LIMITS.get((kind, name))
    return f"{words}, at most {limit} characters" if limit else words


def _in_words(kind: typing.Any, text: str) -> str:  # noqa: ANN401 - a type of any shape
    arguments = [argument for argument in typing.get_args(kind) if argument is not types.NoneType]
    match typing.get_origin(kind):
        case None:
            return text if kind is str else PLAIN.get(kind, f"{kind.__name__}")
        case typing.Literal:
            return " or ".join(f"`{choice}`" for choice in arguments)
        case origin if origin is tuple and arguments[-1] is Ellipsis:
            return f"list: {_in_words(arguments[0], text)}"
        case origin if origin is tuple:
            return f"list of two: {_in_words(arguments[0], text)}"
        case origin if issubclass(origin, Mapping):
            return f"for each {text}: {_in_words(arguments[1], 'text')}"
        case _:
            return _in_words(arguments[0], text) if len(arguments) == 1 else "Claim"


def _statuses() -> str:
    lines = ["| `status` | What it says | Key of its own |", "| --- | --- | --- |"]
    common = {field.name for field in dataclasses.fields(model.Reported)}
    for kind in typing.get_args(model.Claim):
        own = [f"`{name}`" for name in fields_of(kind) if name not in common]
        status = typing.get_args(fields_of(kind)[TAG])[0]
        lines.append(f"| `{status}` | {inspect.cleandoc(kind.__doc__ or '')} | {', '.join(own)} |")
    return "\n".join(lines)


def _signs() -> str:
    return "\n".join(
        ["| Sign | When |", "| --- | --- |", *(f"| `{sign}` | {when} |" for sign, when in SIGNS.items())]
    )


def _rules() -> str:
    rules = (*RULES, *outcomes.RULES, *matching.RULES)
    return "\n".join(f"- {inspect.cleandoc(rule.__doc__ or '')}" for rule in rules)
