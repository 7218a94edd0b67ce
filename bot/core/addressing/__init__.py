"""The addresses of answers: what is asked <-> a path that a person can read, guess and link to.

    Question -> address -> "/compare/django/flask/for/microservice"
    path, query -> Addresses.find -> Found | Missing

A path holds ids alone, none of the asker's words. Each question has one address: subjects in neutral
order where order means nothing, qualifiers in a fixed order after the subjects. Qualifiers stand in the
path and not in the query, so that a folder of plain files can hold every page; a query
(`?for=microservice`) leads to the same page.
"""

from __future__ import annotations

from bot.core.addressing.kinds import KINDS, QUALIFIERS, shelf, shelves, slug
from bot.core.addressing.relating import ABOUT_ONE, Group, Link, Related
from bot.core.addressing.resolving import Addresses, Found, Missing
from bot.core.addressing.writing import address, canonical

__all__ = [
    "ABOUT_ONE",
    "KINDS",
    "QUALIFIERS",
    "Addresses",
    "Found",
    "Group",
    "Link",
    "Missing",
    "Related",
    "address",
    "canonical",
    "shelf",
    "shelves",
    "slug",
]
