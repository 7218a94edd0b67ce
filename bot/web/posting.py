"""What a form of ours posts: nothing that another site makes a browser send, and no more than fits."""

from __future__ import annotations

from http import HTTPStatus
from urllib.parse import parse_qsl, urlsplit

from starlette.exceptions import HTTPException
from starlette.requests import Request

FIELDS_AT_MOST = 50
ENCODED = "application/x-www-form-urlencoded"


async def own_form(request: Request, longest: int) -> dict[str, str]:
    """Give the fields of a form that stands on a page of ours, each once; `longest`: bytes of the body.

    Raises HTTPException for anything else. There are no sessions that another site could misuse; but it
    could make browsers behind a firewall write here.
    """
    if not _is_own(request):
        raise HTTPException(HTTPStatus.FORBIDDEN)
    if request.headers.get("content-type", "").partition(";")[0].strip() != ENCODED:
        raise HTTPException(HTTPStatus.UNSUPPORTED_MEDIA_TYPE)
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > longest:
            raise HTTPException(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
    try:
        return dict(parse_qsl(body.decode("ascii"), keep_blank_values=True, max_num_fields=FIELDS_AT_MOST))
    except ValueError as error:  # of a body that no browser sends
        raise HTTPException(HTTPStatus.BAD_REQUEST) from error


def _is_own(request: Request) -> bool:
    """Say whether a page of ours sent this, by what only the browser can write.

    Sec-Fetch-Site tells it (https://www.w3.org/TR/fetch-metadata/), but is sent over TLS and to this machine
    alone; elsewhere the Origin has to name the host that was asked.
    """
    site = request.headers.get("sec-fetch-site")
    if site is not None:
        return site == "same-origin"
    return urlsplit(request.headers.get("origin", "")).netloc == request.headers.get("host", "-")
