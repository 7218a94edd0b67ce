"""A decision record before a Markdown linter, with the rules that MADR sets for itself."""

from __future__ import annotations

from pathlib import Path

from pymarkdown.api import PyMarkdownApi


def lint(text: str, folder: Path) -> list[str]:
    """Give what the linter finds. As MADR's own: lines may be long, headings may recur.

    MD051 is about links to headings, of which a record has none, and it fails by itself on words like `<&`.
    """
    file = folder / "record.md"
    file.write_text(text, encoding="utf-8")
    linter = PyMarkdownApi().enable_extension_by_identifier("front-matter")
    for rule in ("md013", "md024", "md051"):
        linter = linter.disable_rule_by_identifier(rule)
    found = linter.scan_path(str(file))
    assert not found.pragma_errors
    return [f"{one.line_number}: {one.rule_id} {one.rule_description}" for one in found.scan_failures]
