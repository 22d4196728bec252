"""What the tests of entities share."""

import pytest

from tests.entities.parts import Reports, own


@pytest.fixture(scope="session")
def reports() -> dict[str, Reports]:
    """Return the marked reports: what is read of them in one way is read once for all tests."""
    return own()
