"""Frozen dataclasses that are made quickly: one answer on the command line makes some seventy at its start.

`dataclasses` takes longer to import than an answer takes to find, and writes and compiles six methods
for every frozen class. Here all classes share one of each; their instances behave alike. What is asked of
`dataclasses` itself (`fields`, `asdict`) it answers as of its own, made when that is first asked. No
slots: what is kept is read faster without.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

__all__ = ["dataclass", "field", "replace"]

if TYPE_CHECKING:
    from dataclasses import dataclass, field, replace  # they are the same to whoever checks types
else:

    def dataclass(*, frozen: bool, kw_only: bool) -> Callable[[type], type]:
        """Make a class what `dataclasses.dataclass(frozen=True, kw_only=True)` makes it."""
        if not (frozen and kw_only):
            raise TypeError("only for what is frozen and takes keywords only")
        return _frozen

    def replace(entry: _Frozen, /, **changes: object) -> _Frozen:
        """Give an entry like this one with other values in some fields."""
        held = entry.__dict__
        return type(entry)(**{name: held[name] for name in entry.__own_fields__} | changes)

    class field:  # noqa: N801 - stands for `dataclasses.field`
        """A default that is made anew for each entry."""

        def __init__(self, *, default_factory: Callable[[], object]) -> None:
            self.default_factory = default_factory


class _Frozen:
    """What every class made here has: field -> what makes its default, or None; field -> its default."""

    __own_fields__: dict[str, Callable[[], object] | None]
    __defaults__: dict[str, object]


def _frozen(cls: type) -> type:
    made: Any = cls
    fields: dict[str, Callable[[], object] | None] = dict(getattr(cls, "__own_fields__", {}))
    defaults: dict[str, object] = dict(getattr(cls, "__defaults__", {}))
    factories = {}
    for name, kind in vars(cls).get("__annotations__", {}).items():
        if kind.startswith("ClassVar"):
            continue
        fields[name] = None
        if name in vars(cls):
            default = vars(cls)[name]
            if hasattr(default, "default_factory"):
                fields[name] = factories[name] = default.default_factory
                delattr(cls, name)
            else:
                defaults[name] = default
    made.__own_fields__, made.__defaults__ = fields, defaults
    made.__dataclass_fields__ = _Fields(cls, factories)
    made.__init__, made.__repr__ = _init, _repr
    made.__eq__, made.__hash__ = _eq, _hash
    made.__setattr__ = made.__delattr__ = _refuse
    return cls


class _Fields:
    """The fields of a class as `dataclasses` has them, which take the place of this when first asked for."""

    def __init__(self, cls: type, factories: dict[str, Callable[[], object]]) -> None:
        self._cls = cls
        self._factories = factories

    def __get__(self, entry: object, owner: type) -> object:
        import dataclasses  # noqa: PLC0415 - most answers do without

        for name, factory in self._factories.items():
            setattr(self._cls, name, dataclasses.field(default_factory=factory))
        made: Any = dataclasses.dataclass(init=False, repr=False, eq=False, kw_only=True)(self._cls)
        return made.__dataclass_fields__


def _init(self: _Frozen, /, **given: object) -> None:
    held = self.__dict__
    held.update(self.__defaults__)
    held.update(given)
    if held.keys() != self.__own_fields__.keys():
        _complete(self)


def _complete(self: _Frozen) -> None:
    """Make the defaults that are made anew for each. TypeError names what is missing or not known."""
    held, fields = self.__dict__, self.__own_fields__
    for name, factory in fields.items():
        if name not in held and factory is not None:
            held[name] = factory()
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
    from dataclasses import FrozenInstanceError  # noqa: PLC0415 - it is a bug, and seldom

    raise FrozenInstanceError(f"{type(self).__qualname__}.{name} is frozen")
