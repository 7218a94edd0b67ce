"""Threads; what each method promises stands in `bot.advisor.threads.ThreadStore`."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, select

from bot.core.question import Question
from bot.store.database import Database, utc
from bot.store.questions import kept, question_of
from bot.store.tables import threads


class SqlThreads:
    """The last question of each thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def read(self, workspace: str, thread: str, since: datetime) -> Question | None:
        query = select(threads.c.question).where(
            threads.c.workspace == workspace, threads.c.thread == thread, threads.c.at >= utc(since)
        )
        async with self._database.connection() as connection:
            found = (await connection.execute(query)).scalar_one_or_none()
        return None if found is None else question_of(found)

    async def write(self, workspace: str, thread: str, question: Question, at: datetime) -> None:
        new = {"question": kept(question), "at": utc(at)}
        upsert = self._database.insert(threads).values(workspace=workspace, thread=thread, **new)
        async with self._database.connection() as connection:
            await connection.execute(
                upsert.on_conflict_do_update(index_elements=["workspace", "thread"], set_=new)
            )

    async def forget(self, before: datetime) -> None:
        async with self._database.connection() as connection:
            await connection.execute(delete(threads).where(threads.c.at < utc(before)))
