"""What a page is about, by its address, and the other way round."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import SplitResult, parse_qsl, urlsplit

from bot.core.addressing import Addresses, Found, address
from bot.core.answer import Answer
from bot.core.framing import Frame, frame_of
from bot.core.model import Catalog
from bot.core.question import Question
from bot.core.recommending import encode, from_pairs

LONGEST = 3_000
FIELDS_AT_MOST = 100
RECOMMEND = "recommend"


class Addressed:
    """The addresses of one catalog. `answer` answers a question in words. Pure."""

    def __init__(self, catalog: Catalog, answer: Callable[[str], Answer]) -> None:
        self._catalog = catalog
        self._answer = answer
        self._addresses = Addresses(catalog)

    def frame_at(self, given: str) -> Frame | None:
        """Give what the page at an address is about; None if it shows no answer. Hosts are not looked at."""
        found = _split(given)
        if found is None:
            return None
        address, pairs = found
        first, _, rest = address.path.strip("/").partition("/")
        if first == RECOMMEND:
            return self._questionnaire(rest, pairs)
        if not first:
            asked = dict(pairs).get("q", "").strip()
            return frame_of(self._answer(asked)) if asked else None
        page = self._addresses.find(address.path, pairs)
        return (
            Frame(question=page.question, version=self._catalog.version) if isinstance(page, Found) else None
        )

    def address_of(self, frame: Frame) -> str:
        """Give the address of the page that answers it today; empty if it has none of its own."""
        if frame.topic:
            return f"/{RECOMMEND}/{frame.topic}?{encode(frame.answers)}"
        return address(self._catalog, frame.question)

    def _questionnaire(self, name: str, pairs: list[tuple[str, str]]) -> Frame | None:
        offered = [one for one in self._catalog.topics if one.questionnaire and name in ("", one.id)]
        answers = from_pairs(pairs)
        if not offered or not answers:
            return None
        asked = Question(text="", intent=RECOMMEND, outcome="answer")
        return Frame(question=asked, version=self._catalog.version, topic=offered[0].id, answers=answers)


def _split(given: str) -> tuple[SplitResult, list[tuple[str, str]]] | None:
    if len(given) > LONGEST:
        return None
    try:
        address = urlsplit(given)
        return address, parse_qsl(address.query, max_num_fields=FIELDS_AT_MOST)
    except ValueError:
        return None
