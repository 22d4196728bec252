"""What was built, for the tests that look at it."""

import os
from pathlib import Path

import pytest
from installers import allowlist


@pytest.fixture(scope="session")
def built() -> Path:
    """Return the folder of the bundle that WARRAQ_BUNDLE names."""
    named = os.environ.get("WARRAQ_BUNDLE")
    if not named:
        pytest.skip("WARRAQ_BUNDLE names no bundle")
    return Path(named).absolute()


@pytest.fixture(scope="session")
def least_bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with as little as a bundle may hold, nothing of it real."""
    folder = tmp_path_factory.mktemp("bundle")
    for name in ("warraq", *allowlist.BUNDLE.required):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name)
    (folder / "warraq").chmod(0o700)
    (folder / "_internal" / "base_library.zip").chmod(0o600)
    (folder / "_internal" / "libffi.so.8").touch(0o755)
    return folder
