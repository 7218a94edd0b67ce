"""A dataclass that is made quickly is one like any other."""

from __future__ import annotations

import pickle
from collections.abc import Mapping
from dataclasses import FrozenInstanceError, asdict, dataclass, field, fields, replace
from typing import ClassVar

import pytest

from bot.core.frozen import dataclass as quick


@quick(frozen=True, kw_only=True)
class Lamp:
    unit: ClassVar[str] = "lumen"
    name: str
    light: int = 5
    oils: Mapping[str, int] = field(default_factory=dict)


@quick(frozen=True, kw_only=True)
class Lantern(Lamp):
    wind: str


@dataclass(frozen=True, kw_only=True)
class Usual:
    unit: ClassVar[str] = "lumen"
    name: str
    light: int = 5
    oils: Mapping[str, int] = field(default_factory=dict)


BETTY = Lamp(name="Betty")


def test_it_is_shown_and_taken_apart_as_usual() -> None:
    usual = Usual(name="Betty")
    assert repr(BETTY).removeprefix("Lamp") == repr(usual).removeprefix("Usual")
    assert asdict(BETTY) == asdict(usual)
    assert [one.name for one in fields(BETTY)] == [one.name for one in fields(usual)]


def test_equal_are_those_of_one_class_with_equal_values() -> None:
    assert Lamp(light=5, name="Betty") == BETTY
    assert replace(BETTY, light=6) != BETTY
    assert Lantern(name="Betty", wind="any") != BETTY
    usual: object = Usual(name="Betty")
    assert usual != BETTY
    one, other = (Lamp(name="Betty", oils=()) for _ in range(2))  # type: ignore[arg-type]
    assert hash(one) == hash(other)
    with pytest.raises(TypeError, match="unhashable"):
        hash(BETTY)


def test_defaults_are_made_anew_for_each() -> None:
    assert BETTY.oils == {}
    assert BETTY.oils is not Lamp(name="Betty").oils
    assert Lantern(name="Dark", wind="any", light=0).light == 0


@pytest.mark.parametrize("given", [{}, {"name": "Betty", "lihgt": 6}, {"light": 6}])
def test_what_is_missing_or_not_known_is_refused(given: dict[str, object]) -> None:
    with pytest.raises(TypeError, match=r"Lamp: missing or not known: (name|lihgt)"):
        Lamp(**given)  # type: ignore[arg-type]


def test_it_stays_as_it_is() -> None:
    with pytest.raises(FrozenInstanceError):
        BETTY.light = 6  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        del BETTY.light


def test_it_can_be_kept() -> None:
    assert pickle.loads(pickle.dumps(BETTY)) == BETTY  # noqa: S301


def test_only_what_is_frozen_and_takes_keywords_only_is_made_here() -> None:
    with pytest.raises(TypeError, match="keywords"):
        quick(frozen=True, kw_only=False)
