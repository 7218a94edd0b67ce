"""Values of features as sentences."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.advising.citing import UNKNOWN
from bot.core.advising.wording import join
from bot.core.model import Feature, FeatureKind, FeatureValue, Subject, Topic

OTHERWISE = "{label} of {name}: {value}"


def meaning(topic: Topic, value: str) -> FeatureValue | None:
    """Give what the topic says of values that begin so: the longest beginning that fits, or None."""
    fitting = [known for known in topic.values if value.startswith(known.begins)]
    return max(fitting, key=lambda known: len(known.begins), default=None)


def amount(topic: Topic, feature: Feature) -> int:
    """Give how much of a feature a subject has; 0 where the value tells something else."""
    found = meaning(topic, feature.value)
    return found.amount if found else 0


def stated(topic: Topic, kind: FeatureKind, subjects: Sequence[Subject]) -> str:
    """Say what each of these has of a kind of feature, in one sentence; those that are alike together."""
    alike: dict[str, list[Subject]] = {}
    for subject in subjects:
        feature = subject.features.get(kind.id)
        alike.setdefault(feature.value if feature else UNKNOWN, []).append(subject)
    told = "; ".join(_of(topic, kind, value, some) for value, some in alike.items())
    return told.replace(f"; {kind.name} of ", "; of ") + "."


def _of(topic: Topic, kind: FeatureKind, value: str, subjects: Sequence[Subject]) -> str:
    found = meaning(topic, value)
    names = join([subject.name for subject in subjects])
    pattern = "" if found is None or not kind.thing else found.of_several if subjects[1:] else found.says
    bare = kind.thing.removeprefix("an ").removeprefix("a ")
    return (pattern or OTHERWISE).format(
        name=names, names=names, thing=kind.thing, bare=bare, label=kind.name, value=value
    )
