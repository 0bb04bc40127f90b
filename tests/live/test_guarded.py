"""What must not get through, tried on the running server: the right status, and nothing broken after."""

from __future__ import annotations

import io
import socket
import time
import zipfile
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import httpx
import pytest

from tests.live.served import WORDS, Served, make_index, raw, serving, wait_for_job

TOKEN = "a-token-of-some-length"


@pytest.mark.parametrize("origin", ["http://evil.example", "null", "http://127.0.0.1:1", "https://localhost"])
def test_a_write_from_another_origin_is_403(served: Served, origin: str) -> None:
    with served.client(headers={"origin": origin}) as client:
        assert client.post("/ask", data={"text": WORDS}).status_code == 403
        assert client.post("/api/judgements", json={}).status_code == 403
        assert client.post("/api/uploads", files={"files": ("a.txt", b"a")}).status_code == 403

    assert served.is_well()


def test_a_write_from_its_own_page_is_taken(served: Served) -> None:
    with served.client(headers={"origin": served.url, "sec-fetch-site": "same-origin"}) as client:
        assert client.post("/ask", data={"text": WORDS}).status_code == 303


def test_another_site_cannot_read_the_api_from_its_pages(served: Served) -> None:
    headers = {"sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors"}
    with served.client(headers=headers) as client:
        assert client.get("/api/status").status_code == 403


@pytest.mark.parametrize(
    "host", ["evil.example", "127.0.0.1.evil.example", "localhost.evil", "10.0.0.1", "a b", ""]
)
def test_another_host_is_421(served: Served, host: str) -> None:
    answer = raw(served, f"GET /api/status HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode())

    assert b" 421 " in answer.split(b"\r\n")[0] or b" 400 " in answer.split(b"\r\n")[0]
    assert served.is_well()


def test_a_body_that_says_it_is_too_large_is_413(served: Served) -> None:
    head = f"POST /ask HTTP/1.1\r\nHost: 127.0.0.1:{served.port}\r\nContent-Length: 900000000\r\n"
    head += "Expect: 100-continue\r\nConnection: close\r\n\r\n"

    assert raw(served, head.encode()).startswith(b"HTTP/1.1 413")
    assert served.is_well()


def test_a_body_that_grows_too_large_is_413(served: Served) -> None:
    def endless() -> object:
        for _ in range(40):
            yield b"x" * 100_000

    with served.client() as client:
        answer = client.post("/api/trace", content=endless(), headers={"content-type": "application/json"})  # type: ignore[arg-type]
        assert answer.status_code == 413
        assert client.post("/api/uploads", files={"files": ("a.txt", b"a" * 4_000_000)}).status_code == 413

    assert served.is_well()


@pytest.fixture(scope="module")
def strict(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A server that has little patience."""
    limits = {"upload_files": 5, "header_seconds": 1.0, "body_seconds": 1.0}
    with serving(
        make_index(tmp_path_factory.mktemp("strict") / "a.db"),
        {**limits, "requests_a_second": 5.0, "burst": 40},
    ) as one:
        yield one


def test_too_many_files_are_413(strict: Served) -> None:
    with strict.client() as client:
        files = [("files", (f"{n}.txt", b"words")) for n in range(6)]
        assert client.post("/api/uploads", files=files).status_code == 413
    assert strict.is_well()


def test_slow_headers_and_slow_bodies_are_408(strict: Served) -> None:
    head = f"POST /api/trace HTTP/1.1\r\nHost: 127.0.0.1:{strict.port}\r\nContent-Type: application/json\r\n"
    body = f"{head}Content-Length: 100\r\n\r\n{{".encode()

    assert raw(strict, b"GET / HTTP/1.1\r\nHos").startswith(b"HTTP/1.1 408")
    assert raw(strict, body).startswith(b"HTTP/1.1 408")
    assert raw(strict, body, *[b'"'] * 6, gap=0.6).startswith(b"HTTP/1.1 408")
    assert strict.is_well()


def test_too_many_at_once_is_503(tmp_path: Path) -> None:
    with serving(make_index(tmp_path / "a.db"), {"simultaneous": 2, "body_seconds": 300.0}) as one:
        head = f"POST /api/trace HTTP/1.1\r\nHost: 127.0.0.1:{one.port}\r\nContent-Type: application/json\r\n"
        with ExitStack() as lines:
            for _ in range(2):
                line = lines.enter_context(socket.create_connection(("127.0.0.1", one.port)))
                line.sendall(f"{head}Content-Length: 9\r\n\r\n".encode())
            end = time.monotonic() + 60
            while (busy := httpx.get(f"{one.url}/static/icon.svg", timeout=60)).status_code == 200:
                assert time.monotonic() < end, "both are at work by now"
                time.sleep(0.05)

        assert busy.status_code == 503 and busy.headers["retry-after"]
        while httpx.get(f"{one.url}/static/icon.svg", timeout=60).status_code == 503:
            assert time.monotonic() < end, "both have gone by now"
            time.sleep(0.05)
        assert one.is_well()


def test_too_often_is_429(strict: Served) -> None:
    with strict.client() as client:
        often = [client.get("/static/icon.svg").status_code]
        while often[-1] == 200 and len(often) < 1000:
            often.append(client.get("/static/icon.svg").status_code)
    time.sleep(1)

    assert set(often) == {200, 429}
    assert strict.is_well()


@pytest.mark.parametrize(
    "name",
    [
        "../../etc/passwd",
        "/etc/passwd",
        "..\\..\\boot.ini",
        "a/../../b.txt",
        "a/" * 20 + "b.txt",
    ],
)
def test_a_name_that_leads_elsewhere_is_400(served: Served, name: str) -> None:
    body = f'--b\r\nContent-Disposition: form-data; name="files"; filename="{name}"\r\n\r\nwords\r\n--b--\r\n'
    with served.client(headers={"content-type": "multipart/form-data; boundary=b"}) as client:
        assert client.post("/api/uploads", content=body.encode()).status_code == 400

    assert served.is_well()


@pytest.mark.parametrize(
    "path",
    ["/static/..%2f..%2fconfig.py", "/static/%2e%2e/x", "/static/app.css%00", "/jobs/..%2f..%2fx/report.zip"],
)
def test_a_path_that_leads_elsewhere_is_404(served: Served, path: str) -> None:
    answer = raw(served, f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n".encode())

    assert answer.startswith(b"HTTP/1.1 404")


def test_a_zip_bomb_is_413(served: Served) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(3):
            archive.writestr(f"{number}.txt", b"0" * 10_000_000)
    with served.client() as client:
        answer = client.post("/api/uploads", files={"files": ("bomb.zip", packed.getvalue())})

    assert answer.status_code == 413 and "zip bomb" in answer.json()["error"]
    assert served.is_well()


def test_a_packed_file_that_hides_its_size_fails_alone(served: Served) -> None:
    import gzip

    with served.client() as client:
        bomb = gzip.compress(b"words and words\n" * 5_000_000)
        job = client.post("/api/uploads", files={"files": ("bomb.txt.gz", bomb)}).json()

        assert wait_for_job(client, job["id"])["state"] == "failed"
    assert served.is_well()


def test_a_form_that_is_none_is_told_so(served: Served) -> None:
    with served.client() as client:
        kinds = {
            client.post("/api/uploads", content=b"x", headers={"content-type": kind}).status_code
            for kind in ("multipart/form-data", "multipart/form-data; boundary=x", "text/plain", "")
        }
        assert kinds <= {400, 415}
        assert (
            client.post("/api/trace", content=b"{", headers={"content-type": "application/json"}).status_code
            == 422
        )
        assert client.post("/api/trace", json=[1]).status_code == 422
        assert client.put("/api/trace").status_code == 405

    assert served.is_well()


def test_a_server_for_others_wants_the_token(tmp_path: Path) -> None:
    with serving(make_index(tmp_path / "a.db"), host="0.0.0.0", token=TOKEN, names=["desk.example"]) as one:
        asked = f"{one.url}/api/status"

        def status(**headers: str) -> int:
            return httpx.get(asked, headers=headers, timeout=60).status_code

        assert status() == 401
        assert status(authorization="Bearer wrong") == 401
        assert status(cookie="provenance_token=wrong") == 401
        assert status(authorization=f"Bearer {TOKEN}") == 200
        assert status(host="evil.example", authorization=f"Bearer {TOKEN}") == 421
        assert status(host="desk.example", authorization=f"Bearer {TOKEN}") == 200
        assert httpx.post(f"{one.url}/ask", data={"text": WORDS}).status_code == 401
        assert "password" in httpx.get(one.url, headers={"accept": "text/html"}).text
        with one.client() as client:
            assert client.post("/login", data={"token": "wrong"}).status_code == 401
            cookie = client.post("/login", data={"token": TOKEN}).headers["set-cookie"]
            assert "HttpOnly" in cookie and "SameSite=strict" in cookie
            assert client.get("/").status_code == 200
        assert one.is_well(authorization=f"Bearer {TOKEN}")
