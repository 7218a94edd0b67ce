"""`versus adr`: a decision record of a comparison, or of the answers to a questionnaire."""

from __future__ import annotations

import argparse
import asyncio
from datetime import UTC, datetime

from bot import interviewing
from bot.advisor import Advisor
from bot.core.addressing import Related, canonical
from bot.core.errors import StoreError, UserError
from bot.core.framing import Frame, frame_of
from bot.core.model import Catalog
from bot.core.recording import STATUSES, Decided, madr
from bot.settings.serving import Settings
from bot.store import SqlStore

NOT_COMPARED = "That compares nothing. Wanted a question like {example}, or --answer (see versus recommend)."
NOT_RANKED = "These answers rank nothing, so there is nothing to decide between."
EITHER = "Wanted a question or --answer, not both."
NO_STATUS = "--status {given}: wanted one of {known}."
NO_OPTION = "--chosen {given}: no option of that name. There are: {known}."
EXAMPLE = '"Flask vs Django?"'


def record(catalog: Catalog, given: argparse.Namespace, settings: Settings) -> str:
    """Give the record that the arguments ask for. Raises UserError for arguments that ask for none.

    It links to the pinned answer where there is a public address and the database can be reached.
    """
    if given.status not in STATUSES:
        raise UserError(NO_STATUS.format(given=given.status, known=", ".join(STATUSES)))
    advisor, store = _advisor(catalog, settings)
    frame = _frame(advisor, given)
    found = advisor.grounds(frame, given.chosen)
    if found is None:
        raise UserError(NOT_RANKED if frame.topic else NOT_COMPARED.format(example=EXAMPLE))
    options = [one.id for one in found.options]
    if given.chosen and given.chosen not in options:
        raise UserError(NO_OPTION.format(given=given.chosen, known=", ".join(options)))
    decided = Decided(
        title=given.title,
        status=given.status,
        date=datetime.now(UTC).date().isoformat(),
        deciders=given.deciders,
        context=given.context,
        because=given.because,
        link=asyncio.run(_link(advisor, store, frame, settings)) if settings.public_url else "",
    )
    return madr(found, decided)


def _advisor(catalog: Catalog, settings: Settings) -> tuple[Advisor, SqlStore]:
    try:
        store = SqlStore(settings.database_url.get_secret_value())
    except StoreError as error:
        raise UserError(str(error)) from error
    return Advisor(catalog, store, lambda: datetime.now(UTC)), store


def _frame(advisor: Advisor, given: argparse.Namespace) -> Frame:
    if given.question and given.answer:
        raise UserError(EITHER)
    if not given.answer:
        return frame_of(advisor.answer(" ".join(given.question)))
    topic = interviewing.topic_of(advisor.catalog, given.topic)
    answers = interviewing.answers_from(topic.questionnaire, given.answer)
    return frame_of(advisor.recommend(topic, answers), topic.id, answers)


async def _link(advisor: Advisor, store: SqlStore, frame: Frame, settings: Settings) -> str:
    """Give the address of the answer as it is today; empty if it cannot be kept."""
    public_url = (settings.public_url or "").rstrip("/")
    if settings.static_site:
        return _file(advisor, frame, public_url)
    pinned = advisor.pinned_at(frame)
    if pinned is None:
        return ""
    try:
        await store.open()
        name = await advisor.pins.give_anybody(pinned)
    except (StoreError, UserError):
        return ""
    finally:
        await store.close()
    return f"{public_url}/a/{name}"


def _file(advisor: Advisor, frame: Frame, public_url: str) -> str:
    """Give the address of the page that a site of plain files holds; empty if there is none."""
    asked = canonical(advisor.catalog, frame.question)
    held = not frame.topic and asked and Related(advisor.catalog).holds(asked)
    return public_url + advisor.address_of(frame) if held else ""
