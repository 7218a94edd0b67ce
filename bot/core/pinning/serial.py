"""A pinned answer as text and back.

The form is written down here field by field, apart from the classes, so that a change of the code does
not change what was kept. A new form gets a new number and a function that reads it; those that read the
older ones stay. What is left at its default is left out.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, assert_never

from bot.core.answer import (
    Answer,
    Citation,
    Figures,
    Measurement,
    Note,
    Part,
    Points,
    Row,
    Statement,
    Table,
)
from bot.core.pinning.pinned import KEPT_OF_A_QUESTION, Pinned
from bot.core.question import Question

SCHEMA = 1

Json = dict[str, Any]


def serialised(pinned: Pinned) -> str:
    """Give the text that is kept: canonical, so that equal answers give equal texts."""
    answer = pinned.answer
    form: Json = {
        "schema": SCHEMA,
        "question": _question(answer.question),
        "title": answer.title,
        "bottom_line": _statement(answer.bottom_line),
        "parts": [_part(part) for part in answer.parts],
        "sources": [_citation(one) for one in answer.sources],
        "version": answer.version,
        "as_of": answer.as_of,
    }
    if pinned.topic:
        form["questionnaire"] = {"topic": pinned.topic, "answers": dict(pinned.answers)}
    return json.dumps(form, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def restored(text: str) -> Pinned | None:
    """Give what a text holds; None for one in a form that is not known here, as of a newer version."""
    try:
        form = json.loads(text)
        return _restored_1(form) if form["schema"] == SCHEMA else None
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def _restored_1(form: Json) -> Pinned:
    asked = form.get("questionnaire", {"topic": "", "answers": {}})
    return Pinned(
        answer=Answer(
            question=_read_question(form["question"]),
            title=form["title"],
            bottom_line=_read_statement(form["bottom_line"]),
            parts=tuple(map(_read_part, form["parts"])),
            sources=tuple(map(_read_citation, form["sources"])),
            version=form["version"],
            as_of=form["as_of"],
        ),
        topic=asked["topic"],
        answers={question: tuple(chosen) for question, chosen in asked["answers"].items()},
    )


def _question(question: Question) -> Json:
    lists = {name: list(getattr(question, name)) for name in KEPT_OF_A_QUESTION}
    return {"text": question.text, "intent": question.intent} | _filled(lists)


def _read_question(form: Json) -> Question:
    lists: Json = {name: tuple(form.get(name, ())) for name in KEPT_OF_A_QUESTION}
    return Question(text=form["text"], intent=form["intent"], outcome="answer", **lists)


def _statement(one: Statement) -> Json:
    more: Json = {"cites": list(one.cites), "subject": one.subject}
    if one.status != "confirmed":
        more["status"] = one.status
    return {"text": one.text} | _filled(more)


def _read_statement(form: Json) -> Statement:
    return Statement(
        text=form["text"],
        cites=tuple(form.get("cites", ())),
        status=form.get("status", "confirmed"),
        subject=form.get("subject", ""),
    )


def _citation(one: Citation) -> Json:
    return {
        "number": one.number,
        "title": one.title,
        "url": one.url,
        "as_of": one.as_of,
        "status": one.status,
    }


def _read_citation(form: Json) -> Citation:
    names = ("number", "title", "url", "as_of", "status")
    return Citation(**{name: form[name] for name in names})


def _part(part: Part) -> Json:
    match part:
        case Points():
            return {"kind": "points", "heading": part.heading, "points": [_statement(p) for p in part.points]}
        case Table():
            rows = [_row(row) for row in part.rows]
            return {"kind": "table", "heading": part.heading, "columns": list(part.columns), "rows": rows}
        case Figures():
            return {
                "kind": "figures",
                "heading": part.heading,
                "benchmark": part.benchmark,
                "caveat": part.caveat,
                "measurements": [[one.subject, one.value, one.amount] for one in part.measurements],
                "cites": list(part.cites),
            }
        case Note():
            return {"kind": "note", "text": part.text}
        case _:
            assert_never(part)


def _row(row: Row) -> Json:
    return {"label": row.label, "cells": [_statement(cell) for cell in row.cells], "differs": row.differs}


def _read_part(form: Json) -> Part:
    match form["kind"]:
        case "points":
            return Points(heading=form["heading"], points=tuple(map(_read_statement, form["points"])))
        case "table":
            rows = tuple(map(_read_row, form["rows"]))
            return Table(heading=form["heading"], columns=tuple(form["columns"]), rows=rows)
        case "figures":
            return Figures(
                heading=form["heading"],
                benchmark=form["benchmark"],
                caveat=form["caveat"],
                measurements=tuple(
                    Measurement(subject=subject, value=value, amount=amount)
                    for subject, value, amount in form["measurements"]
                ),
                cites=tuple(form["cites"]),
            )
        case "note":
            return Note(text=form["text"])
        case other:
            raise ValueError(other)


def _read_row(form: Json) -> Row:
    cells = tuple(map(_read_statement, form["cells"]))
    return Row(label=form["label"], cells=cells, differs=form["differs"])


def _filled(form: Mapping[str, Any]) -> Json:
    return {name: value for name, value in form.items() if value}
