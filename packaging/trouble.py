"""What keeps a command from being done and can be put right by whoever gave it."""

import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

# What pip, venv and apt-get print, and what it means. The first that is found counts.
CAUSES = [
    (r"No space left on device|not enough free space", "the disk is full"),
    (r"Disk quota exceeded", "the disk quota is used up"),
    (r"Permission denied|Read-only file system", "there is no permission to write"),
    (
        r"Temporary failure|NewConnectionError|NameResolutionError|ConnectTimeout|ReadTimeout"
        r"|Connection refused|Connection reset|Network is unreachable|timed out|ProxyError"
        r"|Could not resolve|Failed to fetch",
        "the network could not be reached",
    ),
    (r"SSLError|CERTIFICATE_VERIFY_FAILED", "the network's certificate is not trusted"),
    (r"Could not get lock", "another installation is going on"),
]


class Trouble(Exception):  # noqa: N818
    """Its text is whole sentences, to be shown as they are."""


def attempt(command: Sequence[str | Path], failing: str) -> None:
    """Run a command and let who sits there see how it goes on; raise Trouble if it fails.

    `failing` begins the sentence: "The Python packages could not be installed".
    """
    shown = sys.stderr if sys.stderr.isatty() else subprocess.DEVNULL
    try:
        done = subprocess.run(command, stdout=shown, stderr=subprocess.PIPE, text=True, check=False)
    except OSError as error:
        raise Trouble(f"{failing}: {cause(error)}.") from error
    if done.returncode:
        raise Trouble(f"{failing}: {cause_in(done.stderr)}.")


def say(line: str) -> None:
    """Tell who sits there what is going on, where it cannot be taken for a result."""
    sys.stderr.write(line + "\n")
    sys.stderr.flush()


def cause(error: OSError) -> str:
    """Say what went wrong in words that need no knowledge of this program."""
    if isinstance(error, FileNotFoundError):
        return f"{error.filename} is missing"
    return cause_in(str(error)) + (f" ({error.filename})" if error.filename else "")


def cause_in(complaints: str) -> str:
    """Say what a program's complaints mean; if that is not known, return the last of them."""
    for pattern, meaning in CAUSES:
        if re.search(pattern, complaints):
            return meaning
    return complaints.strip().rpartition("\n")[2].rstrip(".") or "no reason was given"
