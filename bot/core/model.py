"""What Versus knows: the types of the knowledge base.

Plain frozen dataclasses. `bot.loader` validates YAML against them (unknown keys are refused) and
checks the references; nothing here reads a file. Ids are kebab-case (features: snake_case) and are
never reused. Dates are ISO 8601, whole or cut (`2026-11-03`, `2025-07`, `2010`): the day on which a
statement was last known to hold.

Two ideas carry the truth of every answer:

* A `Claim` is one of six classes, one for each way in which a sentence can relate to the facts. Only
  `Confirmed` claims and features may carry a conclusion (`Judgement`, `Fit`); see `bot.core.checks`.
* A figure exists only inside its `Benchmark`. There is no type that could hold figures of two.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any, Literal, TypeVar

from bot.core.frozen import dataclass, field

Made = TypeVar("Made")


@dataclass(frozen=True, kw_only=True)
class Source:
    """Where a statement can be looked up.

    `kind`: `primary` is the project, vendor or survey itself; `secondary` is anyone else; `article`
    is a text that states things without naming its own sources, never enough for a fact.
    `checked`: `read` if the page itself was read, `cited` if it is known through another page.
    """

    id: str
    title: str
    url: str = ""
    kind: Literal["primary", "secondary", "article"]
    checked: Literal["read", "cited"]


@dataclass(frozen=True, kw_only=True)
class Judgement:
    """A reviewed conclusion. `rests_on` names what it follows from: claim ids, or `subject.feature`."""

    text: str
    rests_on: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class _Claim:
    """One statement. `about`: subject ids, empty for the whole field. `aspect`: the quality it speaks of."""

    id: str
    about: tuple[str, ...] = ()
    aspect: str
    text: str
    sources: tuple[str, ...]
    as_of: str


@dataclass(frozen=True, kw_only=True)
class Confirmed(_Claim):
    """Matches its sources. `condition` is what a careful reader should know beside it."""

    status: Literal["confirmed"]
    condition: str = ""


@dataclass(frozen=True, kw_only=True)
class Outdated(_Claim):
    """Was true; `now` is what holds today."""

    status: Literal["outdated"]
    now: str


@dataclass(frozen=True, kw_only=True)
class Disputed(_Claim):
    """True only under conditions, or sources disagree; `other_side` is shown beside `text`."""

    status: Literal["disputed"]
    other_side: str


@dataclass(frozen=True, kw_only=True)
class Refuted(_Claim):
    """Often heard and wrong: kept so that it can be set right by `correction`, never an argument."""

    status: Literal["refuted"]
    correction: str


@dataclass(frozen=True, kw_only=True)
class Reported(_Claim):
    """Said by its one source and not verifiable: shown with attribution, nothing follows from it."""

    status: Literal["reported"]


@dataclass(frozen=True, kw_only=True)
class Concluded(_Claim):
    """A judgement kept as a claim of its own; `rests_on` names the claims and features it follows from."""

    status: Literal["judgement"]
    rests_on: tuple[str, ...]


Claim = Confirmed | Outdated | Disputed | Refuted | Reported | Concluded
Status = Literal["confirmed", "outdated", "disputed", "refuted", "reported", "judgement"]


@dataclass(frozen=True, kw_only=True)
class Metric:
    """What a benchmark measures. `unit` as printed, e.g. `req/s`; `better` says which end is good."""

    id: str
    name: str
    unit: str
    aspect: str
    better: Literal["higher", "lower"]


@dataclass(frozen=True, kw_only=True)
class Figure:
    """One measured value of one subject, meaningful only within its benchmark."""

    subject: str
    metric: str
    value: float
    approximate: bool = False


@dataclass(frozen=True, kw_only=True)
class Benchmark:
    """One run of measurements under one set of conditions: the only place where figures live."""

    id: str
    name: str
    conditions: str
    caveat: str
    sources: tuple[str, ...]
    as_of: str
    metrics: tuple[Metric, ...]
    figures: tuple[Figure, ...]


@dataclass(frozen=True, kw_only=True)
class Feature:
    """What a subject has of one `FeatureKind`. `value` is a short phrase; `none` means: not part of it."""

    value: str
    note: str = ""
    sources: tuple[str, ...]
    as_of: str


@dataclass(frozen=True, kw_only=True)
class Fit:
    """How well a subject suits a use case, why, and what that rests on. No entry means: unknown."""

    level: Literal["strong", "fair", "weak"]
    reason: str
    rests_on: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Subject:
    """One of the things that are compared, with all that is known of it alone.

    `names` always mean it; `ambiguous` are ordinary words that mean it only where the sentence says
    so; `misspellings` are common wrong spellings; `parts` are names of things that belong to it
    alone ("liveview"). `described`: single words that tell it from others in a thread ("the lighter
    one"). `retired_ids` redirect here. `languages`: ids of what it is programmed in.
    """

    id: str
    name: str
    names: tuple[str, ...]
    ambiguous: tuple[str, ...] = ()
    misspellings: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    described: tuple[str, ...] = ()
    retired_ids: tuple[str, ...] = ()
    languages: tuple[str, ...]
    docs: str
    introduction: Judgement
    verdict: Judgement | None = None
    choose_when: tuple[Judgement, ...]
    limitations: tuple[Judgement, ...]
    features: Mapping[str, Feature]
    claims: tuple[Claim, ...]
    fits: Mapping[str, Fit]


@dataclass(frozen=True, kw_only=True)
class UseCaseVerdict:
    """What a comparison says for one use case. `favours`: the better subjects; none: neither is."""

    favours: tuple[str, ...]
    text: str
    rests_on: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Comparison:
    """What is to be said of two subjects together, beyond what their profiles give.

    `rows`: feature ids that matter for this pair, most telling first; the cells come from the
    subjects, so both sides answer the same questions. `choose`, where given, replaces the subjects'
    own `choose_when`. `moving_to`: subject id -> what to know before moving there from the other.
    """

    id: str
    subjects: tuple[str, str]
    bottom_line: Judgement
    use_cases: Mapping[str, UseCaseVerdict] = field(default_factory=dict)
    rows: tuple[str, ...]
    choose: Mapping[str, tuple[Judgement, ...]] = field(default_factory=dict)
    watch_out: tuple[Judgement, ...] = ()
    moving_to: Mapping[str, tuple[Judgement, ...]] = field(default_factory=dict)
    mistakes: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Mistake:
    """A common mistake: what people do, what to do instead, and for whom it matters."""

    id: str
    title: str
    text: str
    instead: str
    rests_on: tuple[str, ...]
    subjects: tuple[str, ...] = ()
    use_cases: tuple[str, ...] = ()
    when: tuple[Literal["choosing", "switching"], ...] = ("choosing", "switching")


@dataclass(frozen=True, kw_only=True)
class Meaning:
    """What a question asks, in ids: the part of a `Question` that decides its answer."""

    intent: str
    subjects: tuple[str, ...] = ()
    use_cases: tuple[str, ...] = ()
    aspects: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Faq:
    """A question asked so often that it has an answer of its own, given to each of its `meanings`.

    The question and its `wordings` are run as tests.
    """

    id: str
    question: str
    wordings: tuple[str, ...]
    meanings: tuple[Meaning, ...]
    answer: Judgement


@dataclass(frozen=True, kw_only=True)
class Guide:
    """Advice that belongs to no single pair: shown with answers of these intents (and subjects, aspects)."""

    id: str
    title: str
    intents: tuple[str, ...]
    subjects: tuple[str, ...] = ()
    aspects: tuple[str, ...] = ()
    points: tuple[Judgement, ...]


@dataclass(frozen=True, kw_only=True)
class Aspect:
    """A quality people ask for. `cues`: words and phrases that mean it; `features`: its rows, first first."""

    id: str
    name: str
    cues: tuple[str, ...]
    features: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class FeatureKind:
    """One row of the feature matrix. `about`: what the row tells, for readers and curators.

    `thing`: what a subject can have of it, in a sentence ("an admin interface"); none where a row tells
    something else, such as a version.
    """

    id: str
    name: str
    about: str
    thing: str = ""


@dataclass(frozen=True, kw_only=True)
class FeatureValue:
    """What the values of features that begin alike mean; the longest beginning that fits counts.

    `amount`: how much of the thing they stand for, 4 for all of it, -1 for none; it orders lists and is
    never shown. `says`: such a value in a sentence about `{name}` and `{thing}` (`{bare}`: without its
    article); `of_several`: the same about `{names}`.
    """

    begins: str
    amount: int
    says: str = ""
    of_several: str = ""


@dataclass(frozen=True, kw_only=True)
class UseCase:
    """A situation. `phrase` completes a sentence: "for {phrase}" (e.g. `a microservice`).

    `circumstance`: it says how people come to ask (a migration), not what a subject could fit.
    """

    id: str
    name: str
    phrase: str
    cues: tuple[str, ...]
    circumstance: bool = False


@dataclass(frozen=True, kw_only=True)
class Language:
    """A programming language, as a constraint: "best PHP framework".

    `cues`: the words that mean it; its name is one of them unless it is an ordinary word, too ("Go").
    """

    id: str
    name: str
    cues: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Technology:
    """Something well known that is not covered, so that a question about it is recognised as such."""

    name: str
    kind: str
    also: tuple[str, ...] = ()
    ambiguous: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Cue:
    """Ways of asking that tell equally much: a `weight` of 1 is a hint, 3 decides, below 0 speaks against.

    The marks that a phrase may hold are explained in `bot.core.phrases`.
    """

    weight: float
    phrases: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Example:
    """A question and what it must be understood as; run as a test of the intent it stands in."""

    text: str
    subjects: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Intent:
    """A kind of question. `asks`: it in words, e.g. "weighs one framework against another".

    `wording`: a plain question of this kind about `{names}`, to offer where it is unsure what is asked.

    `words` are groups of words that the cues of every intent may name ({choose}). `signs` weigh what
    is true of the question as a whole (see `bot.core.signs`), as cues weigh its words. `needs`: how many
    names it takes to answer; with fewer the asker is asked which are meant. `use_cases`: those that it
    always speaks of. `topic`: the one that examples without subjects speak of; they are tests of it alone.
    """

    id: str
    name: str
    asks: str
    wording: str = ""
    needs: int = 0
    use_cases: tuple[str, ...] = ()
    topic: str = ""
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    signs: Mapping[str, float] = field(default_factory=dict)
    cues: tuple[Cue, ...]
    examples: tuple[Example, ...]


@dataclass(frozen=True, kw_only=True)
class FeatureNeed:
    """A feature that counts: in full where its value begins like one of `full`, by half like one of `half`.

    Else it does not. Only whole words count. `weight`: how much it counts beside other needs; 1 is a
    wish, 3 decides.
    """

    feature: str
    weight: int
    full: tuple[str, ...]
    half: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Favour:
    """Subjects that an answer speaks for, beyond fits and features: why, and what that rests on."""

    subjects: tuple[str, ...]
    weight: int
    reason: str
    rests_on: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class KnockOut:
    """Rules out the subjects whose value of a feature begins like one of `values`, or like none of `unless`.

    One of the two is given. A subject of which the value is unknown stays in.
    """

    feature: str
    values: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Option:
    """One answer to a question of a questionnaire, and what it means.

    `text` is what is chosen; `said` the same as a clause of the asker ("you need an admin interface");
    `supposed` what would be if it were so ("you needed an admin interface"). `fits`: use case -> weight,
    as in `FeatureNeed`. `present`: the subject that is in use today; `stay`: why to stay with it
    whatever else fits. `mistakes`: those to watch for. The last four fields are what in a question in
    own words means this answer.
    """

    id: str
    text: str
    said: str
    supposed: str
    fits: Mapping[str, int] = field(default_factory=dict)
    features: tuple[FeatureNeed, ...] = ()
    favours: tuple[Favour, ...] = ()
    rules_out: tuple[KnockOut, ...] = ()
    mistakes: tuple[str, ...] = ()
    notes: tuple[Judgement, ...] = ()
    present: str = ""
    stay: Judgement | None = None
    use_cases: tuple[str, ...] = ()
    aspects: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Inquiry:
    """One question of a questionnaire. `why` we ask it. `single`: one answer; `multiple`: any number.

    "Not sure" can always be answered and is no option of its own. `show_when`: question id -> options;
    it is shown only if one of them is chosen in each of these earlier questions.
    """

    id: str
    text: str
    why: str
    kind: Literal["single", "multiple"]
    show_when: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    options: tuple[Option, ...]


Questionnaire = tuple[Inquiry, ...]
"""The questions that lead to a recommendation, in the order in which they are asked."""


@dataclass(frozen=True, kw_only=True)
class Topic:
    """A field of knowledge: one folder. `noun` is what its subjects are, e.g. `web framework`.

    `telling_rows`: the features that tell most of a pair nobody has picked rows for, most telling first;
    all of them where it is left out. `profile_rows`: those that tell most of one subject; where it is left
    out the same.
    """

    id: str
    name: str
    noun: str
    plural: str
    cues: tuple[str, ...]
    starters: tuple[str, ...]
    languages: tuple[Language, ...]
    aspects: tuple[Aspect, ...]
    features: tuple[FeatureKind, ...]
    values: tuple[FeatureValue, ...] = ()
    telling_rows: tuple[str, ...] = ()
    profile_rows: tuple[str, ...] = ()
    use_cases: tuple[UseCase, ...]
    benchmarks: tuple[Benchmark, ...]
    subjects: tuple[Subject, ...]
    comparisons: tuple[Comparison, ...]
    mistakes: tuple[Mistake, ...]
    faq: tuple[Faq, ...]
    guides: tuple[Guide, ...]
    claims: tuple[Claim, ...]
    sources: tuple[Source, ...]
    questionnaire: Questionnaire = ()


@dataclass(frozen=True, kw_only=True)
class Evidence:
    """What a reference of a `rests_on` leads to: a claim or a feature, seen the same way."""

    ref: str
    text: str
    status: Status
    sources: tuple[str, ...]
    as_of: str


@dataclass(frozen=True, kw_only=True)
class Catalog:
    """All knowledge, immutable. Look-ups raise KeyError on unknown ids.

    `version`: hash of its content. `grams`: gram -> intent id -> weight, see `bot.core.grams`.
    """

    topics: tuple[Topic, ...]
    intents: tuple[Intent, ...]
    technologies: tuple[Technology, ...]
    version: str
    grams: Mapping[str, Mapping[str, float]] = field(default_factory=dict)

    @cached_property
    def subjects(self) -> dict[str, Subject]:
        """Subject id -> subject, in the order of topics and files."""
        return {subject.id: subject for topic in self.topics for subject in topic.subjects}

    @cached_property
    def topic_of(self) -> dict[str, Topic]:
        """Subject id -> the topic it belongs to."""
        return {subject.id: topic for topic in self.topics for subject in topic.subjects}

    @cached_property
    def technology_of(self) -> dict[str, Technology]:
        """Any name of a technology that is not covered, case folded -> that technology."""
        return {
            word.casefold(): technology
            for technology in self.technologies
            for word in (technology.name, *technology.also, *technology.ambiguous)
        }

    @cached_property
    def claims(self) -> dict[str, Claim]:
        """Claim id -> claim, of subjects and of topics."""
        found = {claim.id: claim for topic in self.topics for claim in topic.claims}
        for subject in self.subjects.values():
            found.update({claim.id: claim for claim in subject.claims})
        return found

    @cached_property
    def claims_on(self) -> dict[str, list[Claim]]:
        """Aspect id -> the claims that speak of it, in the order of `claims`."""
        found: dict[str, list[Claim]] = {}
        for claim in self.claims.values():
            found.setdefault(claim.aspect, []).append(claim)
        return found

    @cached_property
    def sources(self) -> dict[str, Source]:
        """Source id -> source."""
        return {source.id: source for topic in self.topics for source in topic.sources}

    @cached_property
    def aspects(self) -> dict[str, Aspect]:
        """Aspect id -> aspect; topics that share an id share the meaning, the first one's entry is given."""
        return {aspect.id: aspect for topic in reversed(self.topics) for aspect in reversed(topic.aspects)}

    @cached_property
    def use_cases(self) -> dict[str, UseCase]:
        """Use case id -> use case; shared ids as with aspects."""
        return {case.id: case for topic in reversed(self.topics) for case in reversed(topic.use_cases)}

    @cached_property
    def languages(self) -> dict[str, Language]:
        """Language id -> language; shared ids as with aspects."""
        return {one.id: one for topic in reversed(self.topics) for one in reversed(topic.languages)}

    @cached_property
    def comparisons(self) -> dict[frozenset[str], Comparison]:
        """The two subject ids -> their curated comparison."""
        return {frozenset(found.subjects): found for topic in self.topics for found in topic.comparisons}

    @cached_property
    def evidence(self) -> dict[str, Evidence]:
        """Reference as used in `rests_on` -> the claim or feature behind it."""
        found = {
            claim.id: Evidence(
                ref=claim.id, text=claim.text, status=claim.status, sources=claim.sources, as_of=claim.as_of
            )
            for claim in self.claims.values()
        }
        for topic in self.topics:
            kinds = {kind.id: kind.name for kind in topic.features}
            for subject in topic.subjects:
                for kind, feature in subject.features.items():
                    ref = f"{subject.id}.{kind}"
                    found[ref] = Evidence(
                        ref=ref,
                        text=f"{subject.name}, {kinds.get(kind, kind)}: {feature.value}",
                        status="confirmed",
                        sources=feature.sources,
                        as_of=feature.as_of,
                    )
        return found

    def once(self, make: Callable[[Catalog], Made]) -> Made:
        """Give what a function makes of this catalog; it is called the first time only."""
        made: dict[object, Made] = self._made
        if make not in made:
            made[make] = make(self)
        return made[make]

    @cached_property
    def _made(self) -> dict[object, Any]:
        return {}

    def leaves(self, ref: str) -> tuple[Evidence, ...]:
        """The facts at the end of a reference: of a judgement, those that it rests on, first first."""
        claim = self.claims.get(ref)
        if isinstance(claim, Concluded):
            return tuple(leaf for below in claim.rests_on for leaf in self.leaves(below))
        return (self.evidence[ref],)

    @cached_property
    def as_of(self) -> str:
        """The newest whole date on any claim or feature: how fresh the knowledge is."""
        return max((found.as_of for found in self.evidence.values()), default="")
