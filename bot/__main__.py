"""The command line: `versus serve | ask | recommend | adr | show | parse | site | eval | gaps | forget | kb`.

Exit status: 0 done (for `ask`: answered), 1 not (for `ask`: declined or unclear; for `recommend`:
nothing is left or nothing was said; for `kb check`: faults), 2 wrong usage or settings. Each command
imports only what it needs.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from bot.core.errors import KnowledgeError, SettingsError, UserError
from bot.settings.knowledge import knowledge_folder

if TYPE_CHECKING:
    from bot.core.answer import Answer
    from bot.core.model import Catalog
    from bot.core.question import Question
    from bot.core.understanding import Understanding
    from bot.loader.keeping import Ready

DONE, NOT_DONE, WRONG_USAGE = 0, 1, 2

NOT_AN_OBJECT = 'line {line}: found {found}; wanted an object like {{"text": "...", "history": ["..."]}}'


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and give its exit status; faults go to standard error in words."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        chosen = (_curating() if given[:1] == ["kb"] else _parser()).parse_args(given)
        status: int = chosen.run(chosen)
    except (KnowledgeError, SettingsError, UserError) as error:
        print(error, file=sys.stderr)
        return WRONG_USAGE
    except BrokenPipeError:
        # The reader (`| head`) has seen enough; closing stderr keeps Python from saying so at exit.
        sys.stderr.close()
        return DONE
    except KeyboardInterrupt:
        return 130
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="versus", description="Settles web-framework questions from a reviewed knowledge base."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    serve = commands.add_parser("serve", help="serve the web page, and Slack if its tokens are set")
    serve.set_defaults(run=_serve)

    ask = commands.add_parser("ask", help="answer one question")
    ask.add_argument("question", nargs="+", help="the question, in your own words")
    ask.add_argument("--json", action="store_true", help="print the answer as JSON")
    ask.set_defaults(run=_ask)

    recommend = commands.add_parser("recommend", help="say what fits you, after a few questions")
    recommend.add_argument(
        "--answer",
        action="append",
        metavar="QUESTION=OPTION",
        help="an answer, as in build=rest-api; may be repeated. Without any, you are asked",
    )
    recommend.add_argument("--topic", metavar="ID", help="what is to be chosen, if there are several topics")
    recommend.add_argument(
        "--json", action="store_true", help="print ranking, contributions and flips as JSON"
    )
    recommend.set_defaults(run=_recommend)

    _add_adr(commands)

    show = commands.add_parser("show", help="show an answer again, as it was given")
    show.add_argument("ref", help="the ref that stands with the answer, or the end of its link")
    show.add_argument("--json", action="store_true", help="print the answer as JSON")
    show.set_defaults(run=_show)

    parse = commands.add_parser("parse", help="say how questions are understood, one JSON object a line")
    parse.add_argument(
        "--jsonl", action="store_true", help="read objects with text and history, not plain lines"
    )
    parse.add_argument("--explain", metavar="QUESTION", help="tell in words how this question is understood")
    parse.set_defaults(run=_parse)

    _add_site(commands)
    _add_measuring(commands)
    _add_keeping(commands)
    _add_curating(commands)
    return parser


def _add_site(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    site = commands.add_parser("site", help="write the web pages as plain files")
    build = site.add_subparsers(required=True, metavar="COMMAND").add_parser(
        "build", help="write every page, for any web host"
    )
    build.add_argument("folder", metavar="DIR", help="where to: an empty folder, or one built before")
    build.set_defaults(run=_build_site)


def _add_adr(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    adr = commands.add_parser("adr", help="write a decision record (MADR 4) of a comparison")
    adr.add_argument("question", nargs="*", help="the comparison, in your own words")
    adr.add_argument(
        "--answer", action="append", metavar="QUESTION=OPTION", help="of a recommendation, as in `recommend`"
    )
    adr.add_argument("--topic", metavar="ID", help="what is to be chosen, if there are several topics")
    adr.add_argument("--title", default="", help="the title; without one, what is compared")
    adr.add_argument("--status", default="proposed", help="proposed, accepted, rejected or deprecated")
    adr.add_argument("--deciders", default="", metavar="NAMES", help="who decides")
    adr.add_argument("--context", default="", metavar="TEXT", help="why there is something to decide")
    adr.add_argument("--chosen", default="", metavar="ID", help="the option that is chosen, e.g. flask")
    adr.add_argument("--because", default="", metavar="TEXT", help="the reasons, in your words")
    adr.set_defaults(run=_adr)


def _add_measuring(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    evaluate = commands.add_parser("eval", help="measure understanding on labelled questions")
    evaluate.add_argument("files", nargs="+", metavar="FILE", help="JSON lines, as in tests/questions")
    evaluate.add_argument("--json", action="store_true", help="print the report as JSON")
    evaluate.add_argument("--compare", metavar="OLD.json", help="show what got better and worse since")
    evaluate.set_defaults(run=_eval)


def _add_keeping(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    gaps = commands.add_parser("gaps", help="show what could not be answered, each with what to add")
    gaps.add_argument("--since", metavar="DATE", help="a date (2026-11-03), or so many days back (30d)")
    gaps.add_argument("--json", action="store_true", help="print the groups as JSON")
    gaps.set_defaults(run=_gaps)

    forget = commands.add_parser("forget", help="delete all that is kept of a workspace or a person")
    whose = forget.add_mutually_exclusive_group(required=True)
    whose.add_argument("--team", metavar="ID", help="the workspace, e.g. T0123456789")
    whose.add_argument("--user", metavar="ID", help="the person, e.g. U0123456789")
    forget.set_defaults(run=_forget)


def _add_curating(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    commands.add_parser("kb", help="check and maintain the knowledge base")


def _curating() -> argparse.ArgumentParser:
    """Make the parser of `versus kb ...`: what its verbs need is slow to import, and no other needs it."""
    from bot import curating

    parser = argparse.ArgumentParser(prog="versus")
    kb = parser.add_subparsers().add_parser("kb", description="Check and maintain the knowledge base.")
    curating.add_commands(
        kb.add_subparsers(required=True, metavar="COMMAND"), lambda: str(knowledge_folder())
    )
    return parser


def _catalog() -> Catalog:
    from bot.loader import load

    return load(knowledge_folder())


def _ready() -> Ready:
    from bot.loader.keeping import load_ready

    return load_ready(knowledge_folder())


def _serve(_: argparse.Namespace) -> int:
    from bot.bootstrap import serve
    from bot.settings.serving import Settings

    return serve(Settings.from_environment())


def _ask(chosen: argparse.Namespace) -> int:
    import gc

    gc.disable()  # one answer leaves hardly any garbage; looking for it takes longer than answering
    from bot.core import advising

    catalog, understanding = _ready()
    answer = advising.answer(catalog, understanding.read(" ".join(chosen.question)))
    if chosen.json:
        _print_json(answer)
    else:
        _print(answer)
    return DONE if answer.question.outcome == "answer" else NOT_DONE


def _print_json(answer: Answer) -> None:
    import json
    from dataclasses import asdict

    print(json.dumps(asdict(answer), ensure_ascii=False, indent=2))


def _print(answer: Answer) -> None:
    """Show an answer: laid out in a terminal, as Markdown elsewhere."""
    if sys.stdout.isatty():
        import shutil

        from bot.core import plain

        print(plain.render(answer, shutil.get_terminal_size().columns), end="")
    else:
        from bot.core import markdown

        print(markdown.render(answer), end="")


def _recommend(chosen: argparse.Namespace) -> int:
    from bot import interviewing
    from bot.core import advising, recommending

    catalog = _ready().catalog
    topic = interviewing.topic_of(catalog, chosen.topic)
    if chosen.answer is None:
        answers = interviewing.interview(topic.questionnaire, interviewing.in_terminal)
    else:
        answers = interviewing.answers_from(topic.questionnaire, chosen.answer)
    found = recommending.recommend(catalog, topic, answers)
    if chosen.json:
        print(interviewing.as_json(catalog, found))
    else:
        _print(advising.recommendation_answer(catalog, found))
    return DONE if found.standings or found.staying else NOT_DONE


def _adr(chosen: argparse.Namespace) -> int:
    from bot import deciding
    from bot.settings.serving import Settings

    print(deciding.record(_catalog(), chosen, Settings.from_environment()), end="")
    return DONE


def _show(chosen: argparse.Namespace) -> int:
    from bot import recalling
    from bot.settings.serving import Settings

    answer = recalling.recall(_catalog(), chosen.ref, Settings.from_environment())
    if chosen.json:
        _print_json(answer)
    else:
        _print(answer)
    return DONE


def _build_site(chosen: argparse.Namespace) -> int:
    import gc
    from pathlib import Path

    from bot.settings.serving import Settings
    from bot.web import Commands
    from bot.web.building import build_site

    settings = Settings.from_environment()
    catalog, understanding = _ready()
    gc.freeze()  # what is known stays; looking through it again and again takes a tenth of the time
    commands = Commands(settings.command, settings.recommend_command)
    built = build_site(catalog, understanding.read, settings.public_url or "", Path(chosen.folder), commands)
    print(f"{built.pages:,} pages and {built.redirects:,} redirects in {chosen.folder}")
    return DONE


def _parse(chosen: argparse.Namespace) -> int:
    import io
    import json

    understanding = _ready().understanding
    if chosen.explain is not None:
        from bot.core.explaining import explain

        print(explain(understanding.explained(chosen.explain)))
        return DONE
    # Only line feeds end a line: other line separators may be part of a question.
    lines = io.TextIOWrapper(sys.stdin.buffer, encoding="utf-8", errors="replace", newline="\n")
    for number, line in enumerate(lines, start=1):
        text, history = _asked(line.rstrip("\r\n"), number) if chosen.jsonl else (line.rstrip("\r\n"), [])
        question = understanding.read(text, _context(understanding, history))
        print(json.dumps(_frame(question), ensure_ascii=False), flush=True)
    return DONE


def _context(understanding: Understanding, history: list[str]) -> Question | None:
    """Read the earlier questions of a thread, oldest first, and give what the next one may refer to."""
    before = None
    for text in history:
        question = understanding.read(text, before)
        before = question if question.opens_context else before
    return before


def _asked(line: str, number: int) -> tuple[str, list[str]]:
    """Read one line of `--jsonl`; UserError names the line that is not as it should be."""
    import json

    try:
        found = json.loads(line)
        text, history = found["text"], found.get("history", [])
        if isinstance(text, str) and all(isinstance(asked, str) for asked in history):
            return text, list(history)
    except (ValueError, KeyError, TypeError, AttributeError):
        pass
    raise UserError(NOT_AN_OBJECT.format(line=number, found=line[:60] or "nothing"))


def _frame(question: Question) -> dict[str, object]:
    """Give the part of a question that `parse` prints; other programs rely on these keys."""
    return {
        "text": question.text,
        "intent": question.intent,
        "subjects": question.subjects,
        "uncovered": question.uncovered,
        "use_cases": question.use_cases,
        "aspects": question.aspects,
        "confidence": question.confidence,
        "outcome": question.outcome,
    }


def _gaps(chosen: argparse.Namespace) -> int:
    from datetime import UTC, datetime

    from bot.curating import gaps, keeping
    from bot.settings.serving import Settings

    since = keeping.moment(chosen.since, datetime.now(UTC)) if chosen.since else None
    unanswered, votes = keeping.kept(Settings.from_environment(), since)
    if chosen.json:
        print(gaps.as_json(_catalog(), unanswered, votes))
    else:
        print(gaps.report(_catalog(), unanswered, votes, since))
    return DONE


def _forget(chosen: argparse.Namespace) -> int:
    from bot.curating import keeping
    from bot.settings.serving import Settings

    print(keeping.forget(Settings.from_environment(), team=chosen.team, user=chosen.user))
    return DONE


def _eval(chosen: argparse.Namespace) -> int:
    from bot.measuring import evaluate

    return evaluate(_catalog(), chosen.files, as_json=chosen.json, compare=chosen.compare)


if __name__ == "__main__":
    sys.exit(main())
