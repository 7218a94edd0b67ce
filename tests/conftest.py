"""What the tests share: the real knowledge, and files that hold what was rendered once and judged good."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

from bot.core.model import Catalog
from bot.core.understanding import Understanding
from bot.loader import load
from tests.fakes.clock import Clock
from tests.fakes.store import MemoryStore

CHECKOUT = Path(__file__).resolve().parent.parent
GOLDEN = CHECKOUT / "tests" / "golden"

Golden = Callable[[str, str], None]

# Speed is measured in tests/benchmarks; hypothesis would fail an example for taking 200 ms.
# `make test` tries few examples of each property, `.ci/run` many (--hypothesis-profile=thorough).
settings.register_profile("quick", deadline=None, max_examples=20)
settings.register_profile("thorough", deadline=None, max_examples=100)
settings.load_profile("quick")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--update-golden`: write the golden files anew, to be read and judged in the diff."""
    parser.addoption("--update-golden", action="store_true", help="write tests/golden anew")


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    """Give the knowledge that is served."""
    return load(CHECKOUT / "knowledge")


@pytest.fixture(scope="session")
def understanding(catalog: Catalog) -> Understanding:
    """Give the understanding of that knowledge."""
    return Understanding(catalog)


@pytest.fixture
def store() -> MemoryStore:
    """Give a store that keeps all in memory."""
    return MemoryStore()


@pytest.fixture
def clock() -> Clock:
    """Give a clock that is set by hand."""
    return Clock()


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """Hold a rendered text against the golden file of that name, below tests/golden."""
    update = bool(request.config.getoption("--update-golden"))

    def check(name: str, text: str) -> None:
        path = GOLDEN / name
        if update:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        assert path.exists(), f"{name} is missing; pytest --update-golden writes it"
        assert text == path.read_text(encoding="utf-8")

    return check
