"""Ids of pinned answers.

An id is the HMAC-SHA256 (RFC 2104) of the content under a secret of the installation, so that the same
content has the same id on every replica, and an id tells nothing: who knows every possible answer, a
recommendation's included, can still neither guess nor enumerate the ids. The alphabet is Crockford's
base 32 (https://www.crockford.com/base32.html) in small letters: no letter that looks like another.
"""

from __future__ import annotations

import hashlib
import hmac

ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
LENGTH = 26
"""Characters of an id: 130 bits."""
SHORT = 8
"""Characters of the short form, 40 bits: for people of one workspace, who can look no other up."""

_LOOKS_LIKE = str.maketrans({"o": "0", "i": "1", "l": "1", "-": None, " ": None})


def name(secret: bytes, content: str) -> str:
    """Give the id of a content."""
    digest = hmac.new(secret, content.encode(), hashlib.sha256).digest()
    number = int.from_bytes(digest, "big") >> (8 * len(digest) - 5 * LENGTH)
    return "".join(ALPHABET[number >> 5 * place & 31] for place in reversed(range(LENGTH)))


def normalised(typed: str) -> str:
    """Give an id, or its beginning, as it was meant by whoever typed it; empty if it cannot be one."""
    if len(typed) > 2 * LENGTH:
        return ""
    found = typed.lower().translate(_LOOKS_LIKE)
    fits = SHORT <= len(found) <= LENGTH and set(found) <= set(ALPHABET)
    return found if fits else ""
