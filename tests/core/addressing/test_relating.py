"""What a page leads on to, by headings that are true of what stands under them."""

from __future__ import annotations

import pytest

from bot.core.addressing import Addresses, Found, Related
from bot.core.addressing.relating import FOR, WHEN
from bot.core.model import Catalog


def groups(catalog: Catalog, path: str) -> dict[str, list[str]]:
    found = Addresses(catalog).find(path)
    assert isinstance(found, Found)
    return {one.heading: [link.path for link in one.links] for one in Related(catalog).to(found.question)}


@pytest.mark.parametrize(
    ("path", "situations"),
    [
        ("/compare/django/flask", ["/compare/django/flask/for/migration"]),
        ("/when/flask", ["/when/flask/for/migration"]),
        ("/alternatives/django", ["/alternatives/django/for/migration"]),
        ("/mistakes/django", ["/mistakes/django/for/migration"]),
        ("/choose", []),
    ],
)
def test_a_circumstance_is_nothing_that_one_builds(
    path: str, situations: list[str], catalog: Catalog
) -> None:
    found = groups(catalog, path)
    assert found.get(WHEN, []) == situations
    built = {one.id for one in catalog.use_cases.values() if not one.circumstance}
    wanted = set() if path.startswith("/mistakes") else {f"{path}/for/{case}" for case in built}
    assert {*found.get(FOR, [])} == wanted
