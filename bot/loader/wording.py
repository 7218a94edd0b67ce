"""Errors of the schema in the words of a curator."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from bot.loader.schema import FORMS, KEBAB, SNAKE

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

_FORM_WORDS = {
    FORMS["as_of"]: "wanted a date: 2026-11-03, 2026-11 or 2026",
    FORMS["url"]: "wanted an address: https://...",
    KEBAB: "wanted small letters, digits and hyphens, e.g. spring-boot",
    SNAKE: "wanted small letters, digits and underscores, e.g. template_engine",
}

_WANTED = {
    "dataclass_type": "wanted `key: value` lines",
    "dict_type": "wanted `key: value` lines",
    "tuple_type": "wanted a list",
    "string_type": "wanted a text",
    "float_parsing": "wanted a number, e.g. 2847 or 0.5",
    "float_type": "wanted a number, e.g. 2847 or 0.5",
    "finite_number": "wanted a number, e.g. 2847 or 0.5",
    "int_parsing": "wanted a whole number",
    "int_type": "wanted a whole number",
    "bool_parsing": "wanted true or false",
    "bool_type": "wanted true or false",
    "model_attributes_type": "wanted `key: value` lines",
}


def found_and_wanted(error: ErrorDetails, keys: Iterable[str]) -> tuple[str, str]:
    """Put an error as what was found and what was wanted. `keys`: those allowed where it happened."""
    context = error.get("ctx", {})
    match error["type"]:
        case "missing" if isinstance(error["loc"][-1], int):
            return "a list that is too short", "wanted exactly two"
        case "missing":
            return f"no key '{error['loc'][-1]}'", "wanted one"
        case "unexpected_keyword_argument" | "extra_forbidden":
            key = str(error["loc"][-1])
            return f"unknown key '{key}'", f"wanted one of {', '.join(keys)}{did_you_mean(key, keys)}"
        case "string_too_short":
            return "an empty text", "wanted one, or the key left out"
        case "string_pattern_mismatch":
            return shown(error["input"]), _FORM_WORDS[context["pattern"]]
        case "literal_error":
            return shown(error["input"]), f"wanted {context['expected']}"
        case "union_tag_not_found":
            return f"no key '{context['discriminator'].strip(chr(39))}'", "wanted one"
        case "union_tag_invalid":
            choices = context["expected_tags"].replace("'", "").split(", ")
            return shown(
                context["tag"]
            ), f"wanted one of {', '.join(choices)}{did_you_mean(context['tag'], choices)}"
        case "too_long":
            return "a list that is too long", "wanted exactly two"
        case kind:
            return shown(error["input"]), _WANTED.get(kind, f"wanted something else ({error['msg']})")


def shown(value: object) -> str:
    """Give a value of a file for a message, cut short."""
    match value:
        case "":
            return "nothing"
        case str():
            return f"'{value[:57]}...'" if len(value) > 60 else f"'{value}'"
        case Mapping():
            return "`key: value` lines"
        case _:
            return "a list"


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Give `; did you mean 'x'?` where a known word is close, else nothing."""
    near = difflib.get_close_matches(word, list(known), 1)
    return f"; did you mean '{near[0]}'?" if near else ""
