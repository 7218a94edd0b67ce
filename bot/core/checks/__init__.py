"""What must hold across the entries of a catalog: named rules, each a function with a sentence.

`check` runs them all. A rule yields a Finding for each breach, addressed by the path of attributes,
keys and indexes from the catalog, e.g. `("topics", 0, "subjects", 3, "limitations", 1, "text")`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from collections.abc import Set as AbstractSet

from bot.core.checks import evidence, questionnaires, references, shape, wording
from bot.core.checks.grounds import Finding, Grounds
from bot.core.model import Catalog

__all__ = ["RULES", "Finding", "check"]

Rule = Callable[[Grounds], Iterator[Finding]]

RULES: tuple[Rule, ...] = (
    references.every_id_is_given_once,
    references.every_reference_leads_somewhere,
    references.a_comparison_speaks_of_its_two_subjects,
    references.figures_belong_to_their_benchmark,
    evidence.every_statement_has_a_source,
    evidence.every_source_can_be_found,
    evidence.an_article_alone_proves_nothing,
    evidence.what_is_reported_has_one_source,
    evidence.conclusions_rest_on_facts,
    evidence.conclusions_do_not_go_in_circles,
    evidence.conclusions_rest_on_their_own_subject,
    evidence.conclusions_speak_only_of_what_they_rest_on,
    shape.every_date_is_in_the_calendar,
    shape.every_subject_has_every_feature,
    shape.comparisons_stand_in_neutral_order,
    shape.each_pair_is_compared_once,
    shape.both_sides_of_a_choice_are_told,
    wording.no_loaded_words,
    wording.figures_live_in_benchmarks,
    wording.nothing_is_left_to_fill_in,
    wording.texts_fit_where_they_are_shown,
    questionnaires.every_question_can_be_reached,
    questionnaires.a_questionnaire_is_short,
    questionnaires.no_id_is_reserved,
    questionnaires.effects_are_whole,
)


def check(catalog: Catalog, declared: AbstractSet[str] = frozenset()) -> tuple[Finding, ...]:
    """Give all breaches of all rules. `declared`: ids that may be referred to though they are not there."""
    grounds = Grounds(catalog, declared)
    return tuple(finding for rule in RULES for finding in rule(grounds))
