"""The house stands as it was planned: what lies where, what may import what, what is installed."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from importlib import metadata
from pathlib import Path

import grimp
import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
RUNTIME = [Requirement(line) for line in PROJECT["project"]["dependencies"]]
DEVELOPMENT = [Requirement(line) for line in PROJECT["dependency-groups"]["dev"]]

FOLDERS = {"bot", "deploy", "handlers", "knowledge", "tests"}
FILES = {
    "CHANGELOG.md",
    "LICENSE",
    "Makefile",
    "README.md",
    "pyproject.toml",
    "requirements-dev.lock",
    "requirements.lock",
}

FOR_DEVELOPMENT = {"numpy"}
"""What only a command for curators imports, which says so where it is missing."""

ENVIRONMENT = {"os.environ", "os.environb", "os.getenv"}
CLOCK = {"datetime.now", "datetime.today", "datetime.utcnow", "date.today"}


def test_the_top_level_holds_what_the_plan_says() -> None:
    tracked = subprocess.run(["git", "ls-files"], cwd=ROOT, check=True, capture_output=True, text=True)  # noqa: S607 - whichever git made the checkout
    top = {line.split("/")[0] for line in tracked.stdout.splitlines()}
    assert {name for name in top if not name.startswith(".")} == FOLDERS | FILES


def test_imports_point_down_only() -> None:
    # In a process of its own: import-linter sets up logging for itself and mutes all loggers there are.
    program = Path(sys.executable).with_name("lint-imports")
    linted = subprocess.run(
        [program, "--no-logo", "--no-cache"], cwd=ROOT, check=False, capture_output=True, text=True
    )
    assert linted.returncode == 0, linted.stdout


def imported_libraries() -> set[str]:
    graph = grimp.build_graph("bot", "handlers", include_external_packages=True, cache_dir=None)
    outside = {module for module in graph.modules if graph.is_module_squashed(module)}
    return {module.partition(".")[0] for module in outside} - sys.stdlib_module_names


def test_each_library_has_one_home() -> None:
    contracts = PROJECT["tool"]["importlinter"]["contracts"]
    housed = {module for contract in contracts for module in contract.get("protected_modules", ())}
    assert imported_libraries() <= housed


def test_each_imported_library_is_asked_for_by_name() -> None:
    asked_for = {requirement.name.replace("-", "_") for requirement in RUNTIME}
    imported = {"pyyaml" if library == "yaml" else library for library in imported_libraries()}
    assert imported - FOR_DEVELOPMENT <= asked_for


def names_used(tree: ast.AST) -> set[str]:
    """Give what a module takes from others as `owner.name`, whether by attribute or by import."""
    found = set()
    for node in ast.walk(tree):
        match node:
            case ast.Attribute(value=ast.Name(id=owner) | ast.Attribute(attr=owner), attr=name):
                found.add(f"{owner}.{name}")
            case ast.ImportFrom(module=str(owner), names=aliases):
                found.update(f"{owner}.{alias.name}" for alias in aliases)
            case _:
                pass
    return found


@pytest.mark.parametrize(
    ("names", "folders", "home"),
    [
        pytest.param(
            ENVIRONMENT,
            ("bot", "handlers"),
            {"bot/settings/knowledge.py", "bot/settings/serving.py"},
            id="environment",
        ),
        pytest.param(CLOCK, ("bot/core", "bot/loader"), set(), id="clock"),
    ],
)
def test_what_comes_from_outside_is_an_argument(
    names: set[str], folders: tuple[str, ...], home: set[str]
) -> None:
    users = {
        path.relative_to(ROOT).as_posix()
        for folder in folders
        for path in (ROOT / folder).rglob("*.py")
        if names & names_used(ast.parse(path.read_text(encoding="utf-8")))
    }
    assert users == home


def locked(name: str) -> dict[str, str]:
    text = (ROOT / name).read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9.-]+)(?:\[[a-z0-9,.-]+\])?==([^ ;\\]+)", text, re.MULTILINE))


@pytest.mark.parametrize(
    ("lock", "wanted"),
    [
        pytest.param("requirements.lock", RUNTIME, id="runtime"),
        pytest.param("requirements-dev.lock", RUNTIME + DEVELOPMENT, id="development"),
    ],
)
def test_a_lock_holds_what_the_project_asks_for(lock: str, wanted: list[Requirement]) -> None:
    versions = locked(lock)
    assert [
        str(requirement)
        for requirement in wanted
        if not requirement.specifier.contains(versions.get(canonicalize_name(requirement.name), "0"))
    ] == [], "run `make lock`"


def extras_asked_for() -> set[tuple[str, str]]:
    """Give the extras of locked libraries that the installed ones of the lock ask for."""
    versions = locked("requirements-dev.lock")
    asking = [
        Requirement(line)
        for library in metadata.distributions()
        if canonicalize_name(library.metadata["Name"]) in versions
        for line in library.requires or ()
    ]
    return {
        (canonicalize_name(asked.name), extra)
        for asked in [*RUNTIME, *DEVELOPMENT, *asking]
        if asked.marker is None or asked.marker.evaluate({"extra": ""})
        for extra in asked.extras
    }


def test_a_lock_names_the_extras_that_libraries_ask_for() -> None:
    """Where it does not, pip takes the newest release for the extra instead, and has no hash for that."""
    text = (ROOT / "requirements-dev.lock").read_text(encoding="utf-8")
    named = {
        (name, extra)
        for name, extras in re.findall(r"^([a-z0-9.-]+)\[([a-z0-9,.-]+)\]==", text, re.MULTILINE)
        for extra in extras.split(",")
    }
    assert ("sqlalchemy", "asyncio") in extras_asked_for()
    assert extras_asked_for() <= named, "run `make lock`"


def test_tests_run_against_the_libraries_of_the_bot() -> None:
    assert locked("requirements.lock").items() <= locked("requirements-dev.lock").items()


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_a_lock_names_no_index(lock: str) -> None:
    assert "://" not in (ROOT / lock).read_text(encoding="utf-8")
