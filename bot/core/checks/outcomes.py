"""Rules about what questionnaires lead to: every answer counts, and every subject can be recommended.

Run by `versus kb check` and not at loading: a questionnaire that misses a new subject still serves.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from bot.core.checks.grounds import Finding, Grounds, Path, near
from bot.core.checks.questionnaires import ways, with_questionnaire
from bot.core.model import Catalog, FeatureNeed, Inquiry, KnockOut, Option
from bot.core.recommending.answers import Answers
from bot.core.recommending.sheet import Sheet
from bot.core.recommending.weighing import begins

Rule = Callable[[Grounds], Iterator[Finding]]


def check_outcomes(catalog: Catalog) -> tuple[Finding, ...]:
    """Give all breaches of these rules in a catalog that has no other faults."""
    grounds = Grounds(catalog, frozenset())
    return tuple(finding for rule in RULES for finding in rule(grounds))


def values_are_those_of_features(grounds: Grounds) -> Iterator[Finding]:
    """A value that counts, or rules out, is how a value of some subject begins."""
    entries: list[tuple[Path, FeatureNeed | KnockOut]] = [*grounds.of(FeatureNeed), *grounds.of(KnockOut)]
    for path, need in entries:
        subjects = grounds.catalog.topics[int(path[1])].subjects
        known = {one.features[need.feature].value for one in subjects if need.feature in one.features}
        for field in ("full", "half", "values", "unless"):
            for index, value in enumerate(getattr(need, field, ())):
                if known and not any(begins(one, (value,)) for one in known):
                    wanted = f"wanted the beginning of one{near(value, known)}"
                    yield Finding((*path, field, index), f"'{value}', which no subject has", wanted)


def every_option_has_an_effect(grounds: Grounds) -> Iterator[Finding]:
    """An option tells subjects apart, or it shows advice or another question."""
    for path, sheet in _sheets(grounds):
        for index, one in enumerate(sheet.questionnaire):
            for number, option in enumerate(one.options):
                if not _has_effect(sheet, one, option):
                    place = (*path, index, "options", number)
                    yield Finding(place, f"the option '{option.id}' without effect", "wanted one")


def every_question_makes_a_difference(grounds: Grounds) -> Iterator[Finding]:
    """A question has an option that changes the ranking, what is left, or the advice to stay."""
    for path, sheet in _sheets(grounds):
        for index, one in enumerate(sheet.questionnaire):
            if not any(_changes_the_result(sheet, one, option) for option in one.options):
                found = f"the question '{one.id}', whose answers change nothing"
                yield Finding((*path, index), found, "wanted it left out")


def no_answer_leaves_nothing(grounds: Grounds) -> Iterator[Finding]:
    """No option rules out every subject by itself."""
    for path, sheet in _sheets(grounds):
        for index, one in enumerate(sheet.questionnaire):
            for number, option in enumerate(one.options):
                if not any(point is not None for point in sheet.outcome_of(one.id, option.id).points):
                    place = (*path, index, "options", number, "rules_out")
                    yield Finding(place, "limits that leave nothing", "wanted some subject left")


def every_subject_can_win(grounds: Grounds) -> Iterator[Finding]:
    """Every subject leads, if only beside others, after some answers."""
    for path, sheet in _sheets(grounds):
        for index, subject in enumerate(sheet.topic.subjects):
            if not any(_leads(sheet, index, way) for way in ways(sheet.questionnaire)):
                found = f"'{subject.id}', for which no answers of the questionnaire were found to lead"
                wanted = "wanted some in questionnaire.yaml"
                yield Finding((*path[:2], "subjects", index), found, wanted)


def _sheets(grounds: Grounds) -> Iterator[tuple[Path, Sheet]]:
    """Work the questionnaires out."""
    for path, topic in with_questionnaire(grounds):
        yield path, Sheet(grounds.catalog, topic)


def _has_effect(sheet: Sheet, one: Inquiry, option: Option) -> bool:
    shows = any(option.id in other.show_when.get(one.id, ()) for other in sheet.questionnaire)
    told = option.mistakes or option.notes or option.present
    return bool(shows or told) or _changes_the_result(sheet, one, option)


def _changes_the_result(sheet: Sheet, one: Inquiry, option: Option) -> bool:
    points = sheet.outcome_of(one.id, option.id).points
    return option.stay is not None or None in points or len(set(points)) > 1


def _leads(sheet: Sheet, place: int, way: Answers) -> bool:
    """Say whether a subject leads when all is answered in its favour, and the gates this way.

    It could lead in no other case but one in which an answer helps it that helps another more.
    """
    outcome = sheet.outcome({**_in_favour(sheet, place), **way})
    return bool(outcome.most) and place in outcome.close((0, 1))


def _in_favour(sheet: Sheet, place: int) -> dict[str, tuple[str, ...]]:
    """Give for each question the options for which this subject has as many points as any: one, if single."""
    found: dict[str, tuple[str, ...]] = {}
    for one in sheet.questionnaire:
        points = {option.id: sheet.outcome_of(one.id, option.id).points for option in one.options}
        rivals = {
            option: sum(other == each[place] for other in each)
            for option, each in points.items()
            if each[place] is not None and each[place] == max(other or 0 for other in each)
        }
        best = sorted(rivals, key=lambda option: rivals[option])
        found[one.id] = tuple(best[:1] if one.kind == "single" else best)
    return found


RULES: tuple[Rule, ...] = (
    values_are_those_of_features,
    every_option_has_an_effect,
    every_question_makes_a_difference,
    no_answer_leaves_nothing,
    every_subject_can_win,
)
