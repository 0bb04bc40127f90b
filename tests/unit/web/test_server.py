"""Where a server listens."""

from __future__ import annotations

import socket

import pytest

from provenance.web.server import bound


@pytest.mark.parametrize("reuse", [False, True])
def test_a_free_port_is_nobody_else_s_before_the_server_listens(reuse: bool) -> None:
    with bound("127.0.0.1") as line, socket.socket() as another:
        another.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, reuse)

        with pytest.raises(OSError):
            another.bind(line.getsockname())
