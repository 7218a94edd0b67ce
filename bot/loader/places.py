"""Where in a file an entry stands. Reads the file a second time, with marks: only faults need it."""

from __future__ import annotations

from collections.abc import Sequence

import yaml

from bot.loader.reading import compose, position

Step = str | int
"""A key of a mapping or an index of a list."""


def locate(text: str, path: Sequence[Step]) -> tuple[int, int]:
    """Give line and column, from 1, of the value at `path` in a YAML text that can be read.

    Goes as far as the path can be followed. Of a mapping or list it gives its key, which stands
    nearer to the mistake than its first line. Steps that are not there are passed over: the
    validator names the class of a union in its paths.
    """
    node = compose(text, "")
    if node is None:
        return 0, 0
    place = position(node)
    for step in path:
        key, value = _step(node, step)
        if value is None:
            continue
        node = value
        place = position(value if key is None or isinstance(value, yaml.ScalarNode) else key)
    return place


def locate_key(text: str, path: Sequence[Step]) -> tuple[int, int]:
    """Like `locate`, but give the key that the path ends in, not its value."""
    node = compose(text, "")
    *above, last = path
    for step in above:
        if node is not None and (value := _step(node, step)[1]) is not None:
            node = value
    key = _step(node, last)[0] if node is not None else None
    return locate(text, above) if key is None else position(key)


def _step(node: yaml.Node, step: Step) -> tuple[yaml.Node | None, yaml.Node | None]:
    if isinstance(node, yaml.MappingNode):
        return next(((key, value) for key, value in node.value if key.value == str(step)), (None, None))
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        return None, node.value[step]
    return None, None
