"""What the README shows is what its commands print: each is run again here.

`pytest tests/test_readme.py --update-golden` writes the output into the README anew.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import CHECKOUT

README = CHECKOUT / "README.md"
CONSOLE = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\((?!https?:)([^)#]+)\)")


def shown(block: str) -> str:
    """Run the commands of a console block and give the block as it should stand."""
    commands = [line.removeprefix("$ ") for line in block.splitlines() if line.startswith("$ ")]
    assert commands
    return "".join(f"$ {command}\n{output(command)}" for command in commands)


def output(command: str) -> str:
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        ["bash", "-c", command],  # noqa: S607 - the reader's own shell
        capture_output=True,
        text=True,
        cwd=CHECKOUT,
        env={**os.environ, "PATH": path, "PYTHONUTF8": "1"},
        timeout=60,
        check=False,
    )
    assert done.stderr == ""
    return done.stdout


def test_the_readme_shows_what_its_commands_print(request: pytest.FixtureRequest) -> None:
    text = README.read_text(encoding="utf-8")
    assert CONSOLE.search(text)
    run = CONSOLE.sub(lambda block: f"```console\n{shown(block[1])}```", text)
    if request.config.getoption("--update-golden"):
        README.write_text(run, encoding="utf-8")
    assert README.read_text(encoding="utf-8") == run


@pytest.mark.parametrize(
    "document", ["README.md", "bot/README.md", "deploy/README.md", "knowledge/README.md"]
)
def test_links_between_documents_lead_somewhere(document: str) -> None:
    path = CHECKOUT / document
    for target in LINK.findall(path.read_text(encoding="utf-8")):
        assert (path.parent / target).exists(), target
