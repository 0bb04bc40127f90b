"""A worker's reply as the framework's response."""

from __future__ import annotations

from starlette.responses import Response

from provenance.web.screens import Reply


def sent(reply: Reply) -> Response:
    """The response that carries a reply."""
    response = Response(reply.body, reply.status, media_type=reply.media)
    for name, value in reply.headers:
        response.headers[name] = value
    return response
