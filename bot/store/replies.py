"""The last answers of threads; what each method promises stands in `bot.advisor.repeats.ReplyStore`."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, and_, delete, or_, select, update

from bot.store.database import Database, utc
from bot.store.tables import replies


class SqlReplies:
    """The last answer given in each thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def claim(
        self, workspace: str, thread: str, answer: str, since: datetime, at: datetime
    ) -> str | None:
        new = {"answer": answer, "message": "", "at": utc(at)}
        row = self._database.insert(replies).values(workspace=workspace, thread=thread, **new)
        claim = row.on_conflict_do_update(
            index_elements=["workspace", "thread"],
            set_=new,
            where=or_(replies.c.answer != answer, replies.c.at < utc(since)),
        )
        async with self._database.connection() as connection:
            if (await connection.execute(claim)).rowcount == 1:
                return None
            last = select(replies.c.message).where(_is(workspace, thread, answer))
            return (await connection.execute(last)).scalar_one_or_none() or ""

    async def posted(self, workspace: str, thread: str, answer: str, message: str) -> None:
        note = update(replies).where(_is(workspace, thread, answer)).values(message=message)
        async with self._database.connection() as connection:
            await connection.execute(note)

    async def release(self, workspace: str, thread: str, answer: str) -> None:
        unposted = and_(_is(workspace, thread, answer), replies.c.message == "")
        async with self._database.connection() as connection:
            await connection.execute(delete(replies).where(unposted))

    async def forget(self, before: datetime) -> None:
        async with self._database.connection() as connection:
            await connection.execute(delete(replies).where(replies.c.at < utc(before)))


def _is(workspace: str, thread: str, answer: str) -> ColumnElement[bool]:
    return and_(replies.c.workspace == workspace, replies.c.thread == thread, replies.c.answer == answer)
