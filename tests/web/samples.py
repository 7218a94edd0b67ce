"""A hand-made catalog and answers that show every part in every state."""

from __future__ import annotations

from bot.core.answer import (
    Answer,
    Citation,
    Figures,
    Measurement,
    NextStep,
    Note,
    Points,
    Row,
    Statement,
    Table,
)
from bot.core.model import Catalog, Claim, Confirmed, Judgement, Subject, Topic
from bot.core.question import Question


def _subject(name: str, claims: tuple[Claim, ...] = ()) -> Subject:
    return Subject(
        id=name.lower(),
        name=name,
        names=(name,),
        languages=(),
        docs=f"https://{name.lower()}.example/docs",
        introduction=Judgement(text=f"{name} is a web framework.", rests_on=("flask-small",)),
        choose_when=(),
        limitations=(),
        features={},
        claims=claims,
        fits={},
    )


CLAIM = Confirmed(
    id="flask-small",
    about=("flask",),
    aspect="size",
    text="Flask is small.",
    sources=(),
    as_of="2026-11-03",
    status="confirmed",
)

TOPIC = Topic(
    id="web-frameworks",
    name="Web frameworks",
    noun="web framework",
    plural="web frameworks",
    cues=(),
    starters=("Flask vs Django for a microservice?", "C# & <b>bold</b> frameworks?"),
    languages=(),
    aspects=(),
    features=(),
    use_cases=(),
    benchmarks=(),
    subjects=(_subject("Django"), _subject("Flask", (CLAIM,))),
    comparisons=(),
    mistakes=(),
    faq=(),
    guides=(),
    claims=(),
    sources=(),
)

CATALOG = Catalog(topics=(TOPIC,), intents=(), technologies=(), version="3fa9c1d2")


def _row(label: str, *cells: Statement, differs: bool = True) -> Row:
    return Row(label=label, cells=cells, differs=differs)


WHOLE = Answer(
    question=Question(
        text="Flask vs Django for a microservice?",
        intent="compare",
        outcome="answer",
        subjects=("flask", "django"),
        use_cases=("microservice",),  # not in this catalog: the answer has no address of its own
    ),
    title="Flask vs Django for a microservice",
    bottom_line=Statement(
        text="For a microservice, Flask: it starts from a small core, and Django's admin and ORM "
        "rarely earn their keep in a single small service.",
        cites=(1, 2),
        status="judgement",
    ),
    parts=(
        Table(
            heading="What differs",
            columns=("Flask", "Django"),
            rows=(
                _row(
                    "Licence",
                    Statement(text="BSD-3-Clause", cites=(1,)),
                    Statement(text="BSD-3-Clause", cites=(2,)),
                    differs=False,
                ),
                _row(
                    "ORM",
                    Statement(text="none; Flask-SQLAlchemy is usual", cites=(1,)),
                    Statement(text="built in, with migrations", cites=(2,)),
                ),
                _row(
                    "Admin interface",
                    Statement(text="none; Flask-Admin is an extension", cites=(1,)),
                    Statement(text="built in", cites=(2,)),
                ),
                _row(
                    "Async support",
                    Statement(text="async views, one thread each; WSGI", cites=(1,)),
                    Statement(text="async views and ASGI; parts of the ORM are synchronous", cites=(2,)),
                ),
            ),
        ),
        Points(
            heading="Choose Flask when",
            points=(
                Statement(text="the service is small and you want to choose its parts.", cites=(1,)),
                Statement(text="the team knows its extensions.", status="judgement"),
            ),
        ),
        Points(
            heading="Watch out for",
            points=(
                Statement(
                    subject="Django",
                    status="outdated",
                    text="it cannot serve asynchronous views. Since 3.1 it can.",
                    cites=(2,),
                ),
                Statement(subject="Flask", status="disputed", text="it scales less well.", cites=(1, 3)),
                Statement(subject="Flask", status="refuted", text="it is unmaintained.", cites=(1,)),
                Statement(subject="Flask", status="reported", text="a survey prefers it.", cites=(3,)),
            ),
        ),
        Figures(
            heading="Requests per second",
            benchmark="JSON serialisation, one worker, 2025.",
            caveat="Measured on one machine; your application will differ.",
            measurements=(
                Measurement(subject="Flask", value="about 892 req/s", amount=892.0),
                Measurement(subject="Django", value="743 req/s", amount=743.0),
            ),
            cites=(3,),
        ),
        Note(text="This comparison is curated; the figures are not part of its conclusion."),
    ),
    sources=(
        Citation(
            number=1,
            title="Flask documentation",
            url="https://flask.palletsprojects.com/",
            as_of="2026-11-03",
            status="confirmed",
        ),
        Citation(
            number=2,
            title="Django documentation <6.0>",
            url="https://docs.djangoproject.com/?a=1&b=2",
            as_of="2026-10",
            status="outdated",
        ),
        Citation(number=3, title="A survey without an address", url="", as_of="2025", status="reported"),
    ),
    next_steps=(
        NextStep(label="Flask's limitations", question="What are Flask's limitations?"),
        NextStep(label="And FastAPI?", question="Flask vs Django vs FastAPI & co?"),
    ),
    version="3fa9c1d2",
    as_of="2026-11-03",
)

DECLINED = Answer(
    question=Question(
        text="best pizza in town", intent="out-of-scope", outcome="decline", reason="off-topic"
    ),
    title="That is not for me",
    bottom_line=Statement(
        text="I only know web frameworks. See https://flask.example/docs and not https://<b>.example"
    ),
    next_steps=(NextStep(label="Flask vs Django?", question="Flask vs Django?"),),
    version="3fa9c1d2",
    as_of="2026-11-03",
)

UNCLEAR = Answer(
    question=Question(text="spring", intent="profile", outcome="clarify", reason="which-subject"),
    title="Which one?",
    bottom_line=Statement(text="I am not sure which one you mean."),
    next_steps=(NextStep(label="What is Spring Boot?", question="What is Spring Boot?"),),
    version="3fa9c1d2",
    as_of="2026-11-03",
)
