"""The entries of all files, put together to a catalog that can be traced back to them."""

from __future__ import annotations

from typing import Any

from bot.core.model import Catalog, Topic
from bot.loader.layout import FOLDERS, GRAMS, HEAD, INTENTS, LISTS, TOPIC_FILE, Place
from bot.loader.places import Step

Steps = tuple[Step, ...]
Home = tuple[str, Steps]
"""A file, and the path in it."""


class Builder:
    """Puts entries together; `homes` keeps which file, and where in it, a path of the catalog leads to."""

    def __init__(self, places: list[Place], content: dict[str, Any]) -> None:
        self._places = places
        self._content = content
        self.homes: dict[Steps, Home] = {}

    def catalog(self, version: str) -> Catalog:
        names = dict.fromkeys(place.topic for place in self._places if place.topic)
        return Catalog(
            topics=tuple(self._topic(index, name) for index, name in enumerate(names)),
            intents=self._entries("", INTENTS, (INTENTS,)),
            technologies=self._list("", "technologies", ("technologies",)),
            version=version,
            grams=self._content.get(GRAMS, {}).get("grams", {}),
        )

    def _topic(self, index: int, name: str) -> Topic:
        path: Steps = ("topics", index)
        head = self._head(name, path)
        lists: dict[str, Any] = {section: self._list(name, section, (*path, section)) for section in LISTS}
        entries: dict[str, Any] = {
            section: self._entries(name, section, (*path, section)) for section in FOLDERS
        }
        return Topic(**head, **lists, **entries)

    def _head(self, topic: str, path: Steps) -> dict[str, Any]:
        file = f"{topic}/{TOPIC_FILE}"
        self.homes[path] = (file, ())
        blank: dict[str, Any] = {
            **dict.fromkeys(HEAD, ()),
            "id": topic,
            "name": topic,
            "noun": "",
            "plural": "",
        }
        return {**blank, **self._content.get(file, {})}

    def _list(self, topic: str, section: str, path: Steps) -> Any:  # noqa: ANN401
        for place in self._places:
            if place.topic == topic and place.section == section and place.keys:
                self.homes[path] = (place.file, (section,))
                return self._content.get(place.file, {}).get(section, ())
        return ()

    def _entries(self, topic: str, section: str, path: Steps) -> tuple[Any, ...]:
        found: list[Any] = []
        for place in self._places:
            belongs = (place.topic, place.section, place.keys) == (topic, section, ())
            if belongs and place.file in self._content:
                self.homes[*path, len(found)] = (place.file, ())
                found.append(self._content[place.file])
        return tuple(found)
