"""`versus kb report --links`: asks the address of every source whether it is still there."""

from __future__ import annotations

import urllib.error
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from http import HTTPStatus
from pathlib import Path

from bot.loader import load

TIMEOUT_SECONDS = 20.0
AT_ONCE = 8
AGENT = "versus-kb-report (asks once whether a cited page is still there)"

NO_HEAD = (HTTPStatus.FORBIDDEN, HTTPStatus.METHOD_NOT_ALLOWED, HTTPStatus.NOT_IMPLEMENTED)
"""The answers of servers that know no HEAD: they are asked again for the whole page."""


def report_links(folder: Path) -> tuple[str, int]:
    """Give a line for each source that could not be reached, and exit status 1 if there is one."""
    sources = [source for source in load(folder).sources.values() if source.url]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        answers = list(pool.map(what_is_wrong, (source.url for source in sources)))
    lines = [
        f"{source.id}: {source.url}: {wrong}" for source, wrong in zip(sources, answers, strict=True) if wrong
    ]
    return "\n".join([*lines, f"{len(sources) - len(lines):,} of {len(sources):,} addresses answer."]), int(
        bool(lines)
    )


def what_is_wrong(url: str) -> str:
    """Say why an address cannot be read; empty if it can."""
    for method in ("HEAD", "GET"):
        request = urllib.request.Request(url, method=method, headers={"User-Agent": AGENT})  # noqa: S310
        try:
            # The schema lets only http and https through.
            with urllib.request.urlopen(request, timeout=TIMEOUT_SECONDS):  # noqa: S310
                return ""
        except urllib.error.HTTPError as error:
            if method == "HEAD" and error.code in NO_HEAD:
                continue
            return f"{error.code} {error.reason}"
        except (OSError, ValueError) as error:
            return str(getattr(error, "reason", error)) or type(error).__name__
    return ""
