"""A real HTTP server on loopback that behaves in every way a cited page can."""

import gzip
import threading
import time
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from tests.web.pdf import pdf

SAYS = "<p>DeepSeek is said to have 50 thousand Nvidia H100 GPUs.</p>"
CYRILLIC = "<p>По его словам, у компании DeepSeek около 50 тысяч ускорителей H100, и ни одним больше.</p>"
HAN = "<p>据他所知，深度求索公司大约拥有5万张英伟达H100，数量不会更多。</p>"
SHELL = "<html><head><title>DeepSeek</title><script src=a.js></script></head><body><div id=root></div></body></html>"
WALL = "<title>DeepSeek</title><p>DeepSeek has far more chips than it says.</p><p>Subscribe to continue reading.</p>"


def page(article: str, title: str = "News") -> bytes:
    return f"<!doctype html><html><head><title>{title}</title></head><body>{article}</body></html>".encode()


class Site(ThreadingHTTPServer):
    """The server, and what it was asked: every request's path, headers and connection."""

    daemon_threads = True
    request_queue_size = 128

    def __init__(self, address: str = "127.0.0.1", latency: float = 0.0) -> None:
        super().__init__((address, 0), _Answering)
        self.latency = latency
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.connections = 0
        self.open = self.most_open = 0
        self.tries: Counter[str] = Counter()
        self.saved: list[str] = []
        self.robots: bytes | None = None
        self.lock = threading.Lock()

    def url(self, path: str) -> str:
        return f"http://{self.server_address[0]!s}:{self.server_address[1]}{path}"

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that went away is what these tests are about."""


@contextmanager
def serving(address: str = "127.0.0.1", latency: float = 0.0) -> Iterator[Site]:
    site = Site(address, latency)
    thread = threading.Thread(target=site.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield site
    finally:
        site.shutdown()
        site.server_close()


class _Answering(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: Site

    def setup(self) -> None:
        super().setup()
        with self.server.lock:
            self.server.connections += 1
            self.server.open += 1
            self.server.most_open = max(self.server.most_open, self.server.open)

    def finish(self) -> None:
        with self.server.lock:
            self.server.open -= 1
        super().finish()

    def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002 - the library's name
        """Silence."""

    def do_GET(self) -> None:
        time.sleep(self.server.latency)
        path = self.path.partition("?")[0]
        with self.server.lock:
            self.server.asked.append((self.path, dict(self.headers)))
            self.server.tries[path] += 1
        if path == "/robots.txt":
            self.send(200, self.server.robots) if self.server.robots else self.send(404, b"")
        elif path.startswith("/save/"):
            self.server.saved.append(path)
            self.send(302, b"", location=f"/web/20261122000000/{self.path.removeprefix('/save/')}")
        elif path == "/wayback/available":
            self.available()
        elif path.startswith("/web/"):
            self.send(200, page(SAYS if "kept" in path or "gone" in path or "old" in path else "<p>DeepSeek.</p>"))
        else:
            WAYS.get(path.split("/")[1], missing)(self)

    def available(self) -> None:
        from urllib.parse import parse_qs, urlsplit

        asked = parse_qs(urlsplit(self.path).query)
        stamp = asked.get("timestamp", ["20250601"])[0] + "000000"
        copy = self.server.url(f"/web/{stamp}/{asked['url'][0]}")
        self.send(
            200,
            f'{{"archived_snapshots": {{"closest": {{"available": true, "url": "{copy}", "timestamp": "{stamp}", "status": "200"}}}}}}'.encode(),
            "application/json",
        )

    def send(self, status: int, body: bytes, kind: str = "text/html; charset=utf-8", **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def head(self, **headers: str) -> None:
        self.send_response(200)
        for name, value in {"Content_Type": "text/html", "Connection": "close", **headers}.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.close_connection = True


def missing(to: _Answering) -> None:
    to.send(404, page("<p>Not found</p>"))


def busy(to: _Answering) -> None:
    """Twice "later", then the page."""
    if to.server.tries["/busy"] < 3:
        to.send(429, b"", Retry_After="1")
    else:
        to.send(200, page(SAYS))


def loop(to: _Answering) -> None:
    to.send(302, b"", location="/loop/b" if to.path.endswith("a") else "/loop/a")


def chain(to: _Answering) -> None:
    to.send(302, b"", location=f"/chain/{len(to.path)}" + "x" * len(to.path))


def drip(to: _Answering) -> None:
    to.head(Content_Length="1000")
    for _ in range(200):
        to.wfile.write(b"x")
        to.wfile.flush()
        time.sleep(0.05)


def huge(to: _Answering) -> None:
    to.head()
    for _ in range(400):
        to.wfile.write(b"<p>words and more words</p>" * 4_000)


def bomb(to: _Answering) -> None:
    packing = zlib.compressobj(9, zlib.DEFLATED, 31)
    body = b"".join(packing.compress(bytes(1_000_000)) for _ in range(300)) + packing.flush()
    to.send(200, body, Content_Encoding="gzip")


def dies(to: _Answering) -> None:
    to.head(Content_Length="5000")
    to.wfile.write(b"<p>DeepSeek")
    to.wfile.flush()


def endless(to: _Answering) -> None:
    """A page that never ends, and quickly."""
    to.head()
    while True:
        to.wfile.write(b"<p>and so on</p>" * 1_000)


def slow_headers(to: _Answering) -> None:
    for _ in range(200):
        to.wfile.write(b"H")
        to.wfile.flush()
        time.sleep(0.05)


CONTROLS = "<p>DeepSeek has 30,000 H100\x1b[2J\x1b]0;owned\x07 GPUs\x9b31m \u202e now.</p>"
WAYS: dict[str, Callable[[_Answering], None]] = {
    "found": lambda to: to.send(200, page(SAYS)),
    "members": lambda to: to.send(200, gzip.compress(page("<p>Menu</p>")) + gzip.compress(page(SAYS)), Content_Encoding="gzip"),
    "brotli": lambda to: to.send(200, b"\x0b\x02\x80", Content_Encoding="br"),
    "zstd": lambda to: to.send(200, b"\x28\xb5\x2f\xfd", Content_Encoding="zstd"),
    "deflate-bomb": lambda to: to.send(200, zlib.compress(bytes(300_000_000), 9), Content_Encoding="deflate"),
    "part": lambda to: to.send(206, page("<p>DeepSeek.</p>"), Content_Range="bytes 0-9/5000"),
    "packed": lambda to: to.send(200, gzip.compress(page(SAYS)), Content_Encoding="gzip"),
    "drifted": lambda to: to.send(200, page("<p>DeepSeek is said to have 30,000 H100 GPUs.</p>")),
    "moved": lambda to: to.send(301, b"", location="/found"),
    "elsewhere": lambda to: to.send(302, b"", location="/found"),
    "members-only": lambda to: to.send(302, b"", location="/account/login?next=/members-only"),
    "account": lambda to: to.send(200, page("<p>DeepSeek news for members. Your name, please.</p>")),
    "abroad": lambda to: to.send(200, page("<p>DeepSeek: this content is not available in your region.</p>")),
    "onward": lambda to: to.send(200, b'<meta http-equiv="Refresh" content="0; url=/found"><p>DeepSeek has moved.</p>'),
    "front": lambda to: to.send(301, b"", location="/"),
    "": lambda to: to.send(200, page("<p>DeepSeek and other news.</p>")),
    "gone": lambda to: to.send(410, b""),
    "soft": lambda to: to.send(200, page("<h1>Page not found</h1>", "404 Not Found")),
    "forbidden": lambda to: to.send(403, page("<p>No.</p>")),
    "wall": lambda to: to.send(200, WALL.encode()),
    "later": lambda to: to.send(429, b"", Retry_After="86400"),
    "busy": busy,
    "down": lambda to: to.send(503, b""),
    "loop": loop,
    "chain": chain,
    "inside": lambda to: to.send(302, b"", location="http://169.254.169.254/latest/meta-data/"),
    "file": lambda to: to.send(302, b"", location="file:///etc/passwd"),
    "drip": drip,
    "huge": huge,
    "bomb": bomb,
    "double": lambda to: to.send(200, gzip.compress(gzip.compress(page(SAYS))), Content_Encoding="gzip, gzip"),
    "lies": lambda to: to.head(Content_Length="99999999999"),
    "dies": dies,
    "image": lambda to: to.send(200, b"\x89PNG\r\n\x1a\n", "image/png"),
    "empty": lambda to: to.send(200, b""),
    "shell": lambda to: to.send(200, SHELL.encode()),
    "pdf": lambda to: to.send(200, pdf("DeepSeek is said to have 50,000 H100 GPUs."), "application/pdf"),
    "cyrillic": lambda to: to.send(200, page(CYRILLIC).decode().encode("cp1251"), "text/html; charset=utf-8"),
    "han": lambda to: to.send(200, page(HAN).decode().encode("gb18030"), "text/html; charset=iso-8859-1"),
    "cookie": lambda to: to.send(200, page(SAYS), Set_Cookie="id=1"),
    "fresh": lambda to: to.send(200, page(SAYS), Cache_Control="max-age=600", ETag='"1"'),
    "tagged": lambda to: to.send(304, b"", ETag='"1"') if to.headers.get("If-None-Match") else to.send(200, page(SAYS), ETag='"1"', Cache_Control="no-cache"),
    "unkept": lambda to: to.send(200, page(SAYS), Cache_Control="no-store"),
    "private": lambda to: to.send(200, page(SAYS)),
    "endless": endless,
    "slow-headers": slow_headers,
    "flood": lambda to: to.send(200, page(SAYS), **{f"X-{n}": "y" * 500 for n in range(1_000)}),
    "odd-wait": lambda to: to.send(429, b"", Retry_After="\u00b2"),
    "long-wait": lambda to: to.send(503, b"", Retry_After="9" * 400),
    "odd-way": lambda to: to.send(302, b"", location="http://[::1"),
    "odd-kind": lambda to: to.send(200, b"x", "text\x9b31m/\u00b2; charset=\u00b2"),
    "controls": lambda to: to.send(200, page(CONTROLS, "\x1b[31mDeepSeek")),
    "nulls": lambda to: to.send(200, page(f"{chr(0) * 5000}{SAYS}{chr(0) * 5000}")),
    "deep": lambda to: to.send(200, page("<div>" * 100_000 + SAYS)),
    "one-line": lambda to: to.send(200, page("word " * 600_000 + SAYS)),
    "numbers": lambda to: to.send(200, page("1 2 3 4 5 " * 100_000)),
    "codec": lambda to: to.send(200, page(SAYS) + b"\xff", "text/html; charset=undefined"),
}  # fmt: skip
