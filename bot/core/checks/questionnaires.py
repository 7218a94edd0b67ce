"""Rules about questionnaires: that each question can come up, and nobody is asked too much."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from bot.core.checks.grounds import Finding, Grounds, Path, near
from bot.core.model import Inquiry, Option, Questionnaire, Topic
from bot.core.recommending.answers import NOT_SURE, questions
from bot.core.recommending.encoding import LONGEST, VERSION_KEY, encode

MOST_QUESTIONS = 6
"""So many are shown to one person: more and they are not answered."""

RESERVED = (NOT_SURE, VERSION_KEY)


def every_question_can_be_reached(grounds: Grounds) -> Iterator[Finding]:
    """What a question depends on are options of earlier questions."""
    for path, topic in with_questionnaire(grounds):
        earlier: dict[str, set[str]] = {}
        for index, one in enumerate(topic.questionnaire):
            place = (*path, index, "show_when")
            for question, options in one.show_when.items():
                if question not in earlier:
                    wanted = f"wanted the id of one{near(question, set(earlier))}"
                    yield Finding((*place, question), f"no earlier question '{question}'", wanted)
                    continue
                for number, option in enumerate(options):
                    if option not in earlier[question]:
                        wanted = f"wanted the id of one{near(option, earlier[question])}"
                        found = f"no option '{option}' of '{question}'"
                        yield Finding((*place, question, number), found, wanted)
            earlier[one.id] = {option.id for option in one.options}


def a_questionnaire_is_short(grounds: Grounds) -> Iterator[Finding]:
    """Nobody is asked more than six questions, and all answers fit where Slack keeps them."""
    for path, topic in with_questionnaire(grounds):
        count = max(len(questions(topic.questionnaire, one)) for one in ways(topic.questionnaire))
        if count > MOST_QUESTIONS:
            yield Finding(path, f"{count} questions for one person", f"wanted at most {MOST_QUESTIONS}")
        everything = {one.id: tuple(option.id for option in one.options) for one in topic.questionnaire}
        if (length := len(encode(everything))) > LONGEST:
            yield Finding(path, f"{length} characters of ids", f"wanted at most {LONGEST}")


def no_id_is_reserved(grounds: Grounds) -> Iterator[Finding]:
    """No question or option has an id that means something in every questionnaire."""
    entries: list[tuple[Path, Inquiry | Option]] = [*grounds.of(Inquiry), *grounds.of(Option)]
    for path, one in entries:
        if one.id in RESERVED:
            yield Finding((*path, "id"), f"the reserved id '{one.id}'", "wanted another")


def effects_are_whole(grounds: Grounds) -> Iterator[Finding]:
    """A weight is 1 or more, and a limit has either values or exceptions."""
    for path, option in grounds.of(Option):
        weights: dict[Path, int] = {("fits", case): weight for case, weight in option.fits.items()}
        weights |= {("features", i, "weight"): one.weight for i, one in enumerate(option.features)}
        weights |= {("favours", i, "weight"): one.weight for i, one in enumerate(option.favours)}
        for place, weight in weights.items():
            if weight < 1:
                yield Finding((*path, *place), f"the weight {weight}", "wanted 1 or more")
        for index, limit in enumerate(option.rules_out):
            if bool(limit.values) == bool(limit.unless):
                yield Finding((*path, "rules_out", index), "a limit", "wanted either values or unless")


def with_questionnaire(grounds: Grounds) -> Iterator[tuple[Path, Topic]]:
    for index, topic in enumerate(grounds.catalog.topics):
        if topic.questionnaire:
            yield ("topics", index, "questionnaire"), topic


def ways(questionnaire: Questionnaire) -> Iterator[dict[str, tuple[str, ...]]]:
    """Give all answers to the questions on which others depend; the more options, the more are shown."""
    gates = {question for one in questionnaire for question in one.show_when}
    ways = []
    for one in questionnaire:
        if one.id in gates:
            ids = tuple(option.id for option in one.options)
            ways.append([(one.id, ids)] if one.kind == "multiple" else [(one.id, (name,)) for name in ids])
    return (dict(way) for way in product(*ways))
