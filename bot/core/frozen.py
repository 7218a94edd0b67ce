"""Frozen dataclasses that are made quickly: one answer on the command line makes some seventy at its start.

`dataclasses` writes and compiles six methods for every frozen class. Here all classes share one of
each, and are made in a fraction of the time; their instances behave alike. No slots: what is kept is
read faster without.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

__all__ = ["dataclass"]

if TYPE_CHECKING:
    from dataclasses import dataclass  # it is the same to whoever checks types
else:

    def dataclass(*, frozen: bool, kw_only: bool) -> Callable[[type], type]:
        """Make a class what `dataclasses.dataclass(frozen=True, kw_only=True)` makes it."""
        if not (frozen and kw_only):
            raise TypeError("only for what is frozen and takes keywords only")
        return _frozen


class _Frozen:
    """What every class made here has."""

    __own_fields__: dict[str, dataclasses.Field[object]]
    __defaults__: dict[str, object]


def _frozen(cls: type) -> type:
    made: Any = dataclasses.dataclass(init=False, repr=False, eq=False, kw_only=True)(cls)
    fields = {field.name: field for field in dataclasses.fields(made)}
    made.__own_fields__ = fields
    made.__defaults__ = {
        name: field.default for name, field in fields.items() if field.default is not dataclasses.MISSING
    }
    made.__init__, made.__repr__ = _init, _repr
    made.__eq__, made.__hash__ = _eq, _hash
    made.__setattr__ = made.__delattr__ = _refuse
    return cls


def _init(self: _Frozen, /, **given: object) -> None:
    held = self.__dict__
    held.update(self.__defaults__)
    held.update(given)
    if held.keys() != self.__own_fields__.keys():
        _complete(self)


def _complete(self: _Frozen) -> None:
    """Make the defaults that are made anew for each. TypeError names what is missing or not known."""
    held, fields = self.__dict__, self.__own_fields__
    for name, field in fields.items():
        if name not in held and field.default_factory is not dataclasses.MISSING:
            held[name] = field.default_factory()
    if held.keys() != fields.keys():
        wrong = ", ".join(sorted(held.keys() ^ fields.keys()))
        raise TypeError(f"{type(self).__qualname__}: missing or not known: {wrong}")


def _values(self: _Frozen) -> tuple[object, ...]:
    held = self.__dict__
    return tuple([held[name] for name in self.__own_fields__])


def _repr(self: _Frozen) -> str:
    held = ", ".join(f"{name}={self.__dict__[name]!r}" for name in self.__own_fields__)
    return f"{type(self).__qualname__}({held})"


def _eq(self: _Frozen, other: object) -> bool:
    return _values(self) == _values(other) if type(other) is type(self) else NotImplemented


def _hash(self: _Frozen) -> int:
    return hash(_values(self))


def _refuse(self: object, name: str, *_: object) -> None:
    raise dataclasses.FrozenInstanceError(f"{type(self).__qualname__}.{name} is frozen")
