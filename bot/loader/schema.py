"""The core's dataclasses as a validator of plain data, and as JSON Schema for editors.

The types of `bot.core.model` are the one statement of what an entry looks like; this compiles them.
Beyond the types it holds: no unknown keys, no empty texts, ids, dates and addresses in their form.
A union of classes is told apart by their `status`.
"""

from __future__ import annotations

import dataclasses
import functools
import types
import typing
from collections.abc import Mapping, Sequence

from pydantic_core import CoreSchema, SchemaValidator, core_schema

from bot.core import model

TAG = "status"
"""The field that says which class of a union an entry is."""

KEBAB = r"^[a-z0-9]+(-[a-z0-9]+)*$"
FORMS = {
    "id": KEBAB,
    "as_of": r"^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$",
    "url": r"^https?://[^\s/]+\.[^\s/]+(/\S*)?$",
    "docs": r"^https?://[^\s/]+\.[^\s/]+(/\S*)?$",
}
"""Field name -> the pattern that its text must match."""

SNAKE = r"^[a-z0-9]+(_[a-z0-9]+)*$"

_CONFIG = core_schema.CoreConfig(
    extra_fields_behavior="forbid", str_strip_whitespace=True, allow_inf_nan=False
)


@functools.cache
def validator(kind: type, keys: tuple[str, ...] = ()) -> SchemaValidator:
    """Give the validator of one entry of this class or, with `keys`, of a mapping of those fields of it."""
    return SchemaValidator(schema(kind, keys), _CONFIG)


def schema(kind: type, keys: tuple[str, ...] = ()) -> CoreSchema:
    """Give what `validator` checks, as pydantic's core schema."""
    compiler = _Compiler()
    found = compiler.mapping(kind, keys) if keys else compiler.of(kind)
    return core_schema.definitions_schema(found, list(compiler.definitions.values()))


@functools.cache
def fields_of(kind: type) -> dict[str, object]:
    """Field name -> its resolved type, in the order of the class."""
    hints = typing.get_type_hints(kind)
    return {field.name: hints[field.name] for field in dataclasses.fields(kind)}


def keys_at(kind: type, keys: tuple[str, ...], path: Sequence[str | int]) -> tuple[str, ...]:
    """Give the keys that an entry may have at `path`, a validator's path from an entry of this class."""
    if keys and not path:
        return keys
    found: typing.Any = kind
    for step in path:
        found = _type_below(found, step)
    return tuple(fields_of(found)) if isinstance(found, type) and dataclasses.is_dataclass(found) else ()


def _type_below(kind: typing.Any, step: str | int) -> typing.Any:  # noqa: ANN401  (types of any shape)
    arguments = [argument for argument in typing.get_args(kind) if argument is not types.NoneType]
    match typing.get_origin(kind):
        case types.UnionType | typing.Union if len(arguments) == 1:
            return _type_below(arguments[0], step)
        case types.UnionType | typing.Union:
            return next(choice for choice in arguments if step in typing.get_args(fields_of(choice)[TAG]))
        case origin if origin is tuple:
            return arguments[0]
        case None:
            return fields_of(kind).get(str(step))
        case _:
            return arguments[1]


class _Compiler:
    def __init__(self) -> None:
        self.definitions: dict[str, CoreSchema] = {}

    def of(self, kind: typing.Any) -> CoreSchema:  # noqa: ANN401  (a type of any shape)
        arguments = typing.get_args(kind)
        match typing.get_origin(kind):
            case None if dataclasses.is_dataclass(kind):
                return self._entry(typing.cast("type", kind))
            case None:
                return {
                    str: core_schema.str_schema(min_length=1),
                    float: core_schema.float_schema(),
                    int: core_schema.int_schema(),
                    bool: core_schema.bool_schema(),
                }[kind]
            case typing.Literal:
                return core_schema.literal_schema(list(arguments))
            case origin if origin is tuple:
                return self._tuple(arguments)
            case origin if issubclass(origin, Mapping):
                return core_schema.dict_schema(self.of(arguments[0]), self.of(arguments[1]))
            case types.UnionType | typing.Union:
                return self._union([choice for choice in arguments if choice is not types.NoneType])
            case origin:
                raise TypeError(f"no schema for {origin}")

    def mapping(self, kind: type, keys: tuple[str, ...]) -> CoreSchema:
        fields = {
            key: core_schema.typed_dict_field(self._field(kind, key), required=not _has_default(kind, key))
            for key in keys
        }
        return core_schema.typed_dict_schema(fields, config=_CONFIG)

    def _tuple(self, arguments: tuple[object, ...]) -> CoreSchema:
        if arguments[-1] is Ellipsis:
            return core_schema.tuple_schema([self.of(arguments[0])], variadic_item_index=0)
        return core_schema.tuple_schema([self.of(item) for item in arguments])

    def _union(self, choices: list[type]) -> CoreSchema:
        if len(choices) == 1:
            return self.of(choices[0])
        tagged = {typing.get_args(fields_of(choice)[TAG])[0]: self.of(choice) for choice in choices}
        return core_schema.tagged_union_schema(tagged, TAG)

    def _entry(self, kind: type) -> CoreSchema:
        ref = kind.__name__
        if ref not in self.definitions:
            self.definitions[ref] = core_schema.any_schema()  # holds the place, should a type contain itself
            arguments = [self._argument(kind, name) for name in fields_of(kind)]
            self.definitions[ref] = core_schema.dataclass_schema(
                kind,
                core_schema.dataclass_args_schema(ref, arguments),
                list(fields_of(kind)),
                ref=ref,
                slots=True,
                config=_CONFIG,
            )
        return core_schema.definition_reference_schema(ref)

    def _argument(self, kind: type, name: str) -> core_schema.DataclassField:
        inner = self._field(kind, name)
        field = _field_named(kind, name)
        if field.default is not dataclasses.MISSING:
            inner = core_schema.with_default_schema(inner, default=field.default)
        elif field.default_factory is not dataclasses.MISSING:
            inner = core_schema.with_default_schema(inner, default_factory=field.default_factory)
        return core_schema.dataclass_field(name, inner, kw_only=True)

    def _field(self, kind: type, name: str) -> CoreSchema:
        if name in FORMS and fields_of(kind)[name] is str:
            return core_schema.str_schema(
                min_length=1, pattern=SNAKE if kind is model.FeatureKind else FORMS[name]
            )
        return self.of(fields_of(kind)[name])


def _field_named(kind: type, name: str) -> dataclasses.Field[object]:
    return next(field for field in dataclasses.fields(kind) if field.name == name)


def _has_default(kind: type, name: str) -> bool:
    field = _field_named(kind, name)
    return field.default is not dataclasses.MISSING or field.default_factory is not dataclasses.MISSING
