"""What was built, for the tests that look at it."""

import os
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def built() -> Path:
    """Return the folder of the bundle that WARRAQ_BUNDLE names."""
    named = os.environ.get("WARRAQ_BUNDLE")
    if not named:
        pytest.skip("WARRAQ_BUNDLE names no bundle")
    return Path(named).absolute()
