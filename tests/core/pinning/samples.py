"""An answer with every part in every state, as it was pinned in the first form."""

from __future__ import annotations

from bot.core.answer import (
    Answer,
    Citation,
    Figures,
    Measurement,
    Note,
    Points,
    Row,
    Statement,
    Table,
)
from bot.core.pinning import Pinned
from bot.core.question import Question

ANSWER = Answer(
    question=Question(
        text="Flask vs Django vs NestJS for a microservice?",
        intent="compare",
        outcome="answer",
        subjects=("flask", "django"),
        ruled_out=("django",),
        uncovered=("NestJS",),
        use_cases=("microservice",),
        aspects=("speed",),
        languages=("python",),
        not_languages=("php",),
    ),
    title="Flask vs Django: “quoted” & <b>bold</b>",
    bottom_line=Statement(text="Flask fits better.", cites=(1, 2), status="judgement"),
    parts=(
        Note(text="NestJS is not covered."),
        Table(
            heading="What differs",
            columns=("Flask", "Django"),
            rows=(
                Row(label="ORM", cells=(Statement(text="none", cites=(1,)), Statement(text="built in"))),
                Row(label="Language", cells=(Statement(text="Python"),) * 2, differs=False),
            ),
        ),
        Points(
            heading="Watch out",
            points=(
                Statement(text="Once so.", cites=(2,), status="outdated"),
                Statement(text="Some disagree.", status="disputed", subject="Flask"),
                Statement(text="Wrong.", status="refuted"),
                Statement(text="Heard.", status="reported"),
            ),
        ),
        Figures(
            heading="Throughput",
            benchmark="One benchmark.",
            caveat="Origin not found.",
            measurements=(
                Measurement(subject="Flask", value="743 req/s", amount=743.0),
                Measurement(subject="Django", value="about 1,204.5 req/s", amount=1204.5),
            ),
            cites=(2,),
        ),
    ),
    sources=(
        Citation(number=1, title="First", url="https://one.example/", as_of="2026-01", status="confirmed"),
        Citation(number=2, title="Second", url="", as_of="2025", status="reported"),
    ),
    version="3fa9c1d2",
    as_of="2026-11-22",
)

PINNED = Pinned(answer=ANSWER)
RECOMMENDED = Pinned(
    answer=ANSWER, topic="web-frameworks", answers={"build": ("rest-api",), "team": ("python", "php")}
)
