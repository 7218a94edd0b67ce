"""Where in a file an entry stands. Reads the file a second time, with marks: only faults need it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import cast

import yaml

from bot.loader.reading import Loader, position

Step = str | int
"""A key of a mapping or an index of a list."""


class Marks:
    """The lines and columns, from 1, of a YAML text that `bot.loader.reading` could read.

    A path is followed as far as it goes. Steps that are not there are passed over: the validator
    names the class of a union in its paths.
    """

    def __init__(self, text: str) -> None:
        self._text = text

    def locate(self, path: Sequence[Step]) -> tuple[int, int]:
        """Give the place of a value. Of a mapping or list, its key's: that is nearer to the mistake."""
        node = self._root
        place = position(node)
        for step in path:
            key, value = _step(node, step)
            if value is not None:
                node = value
                place = position(value if key is None or isinstance(value, yaml.ScalarNode) else key)
        return place

    def locate_key(self, path: Sequence[Step]) -> tuple[int, int]:
        """Give the place of the key that the path ends in."""
        node = self._root
        for step in path[:-1]:
            node = _step(node, step)[1] or node
        key, _ = _step(node, path[-1])
        return position(key or node)

    @cached_property
    def _root(self) -> yaml.Node:
        return cast("yaml.Node", yaml.compose(self._text, Loader=Loader))


def _step(node: yaml.Node, step: Step) -> tuple[yaml.Node | None, yaml.Node | None]:
    if isinstance(node, yaml.MappingNode):
        return next(((key, value) for key, value in node.value if key.value == str(step)), (None, None))
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        return None, node.value[step]
    return None, None
