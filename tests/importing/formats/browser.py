"""Has Chromium save a page as one file (mhtml), over the pipe of its DevTools protocol."""

import json
import os
import subprocess
import tempfile
from pathlib import Path
from typing import Any, BinaryIO

LOADED = "Page.loadEventFired"


def saved_page(page: Path) -> bytes:
    """Return a page as «Save as… Webpage, single file» writes it."""
    to_browser, commands = os.pipe()
    answers, from_browser = os.pipe()
    with tempfile.TemporaryDirectory() as profile:
        browser = subprocess.Popen(
            ["sh", "-c", f'exec chromium "$@" 3<&{to_browser} 4>&{from_browser}', "chromium",
             "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={profile}",
             "--remote-debugging-pipe"],
            pass_fds=(to_browser, from_browser), stderr=subprocess.DEVNULL,
        )  # fmt: skip
        try:
            with os.fdopen(commands, "wb") as outgoing, os.fdopen(answers, "rb") as incoming:
                return _Session(outgoing, incoming).save(page.as_uri())
        finally:
            browser.kill()
            browser.wait()


class _Session:
    def __init__(self, outgoing: BinaryIO, incoming: BinaryIO) -> None:
        self._outgoing = outgoing
        self._incoming = incoming
        self._number = 0
        self._session: str | None = None

    def save(self, address: str) -> bytes:
        target = self._ask("Target.createTarget", url="about:blank")["targetId"]
        self._session = self._ask("Target.attachToTarget", targetId=target, flatten=True)[
            "sessionId"
        ]
        self._ask("Page.enable")
        self._ask("Page.navigate", url=address)
        while self._next().get("method") != LOADED:
            pass
        return str(self._ask("Page.captureSnapshot", format="mhtml")["data"]).encode()

    def _ask(self, method: str, **parameters: object) -> dict[str, Any]:
        self._number += 1
        message: dict[str, Any] = {"id": self._number, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        self._outgoing.write(json.dumps(message).encode() + b"\0")
        self._outgoing.flush()
        while (answer := self._next()).get("id") != self._number:
            pass
        return dict(answer["result"])

    def _next(self) -> dict[str, Any]:
        read = b"".join(iter(lambda: self._incoming.read(1), b"\0"))
        return dict(json.loads(read))
