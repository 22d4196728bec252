"""The corpus is read once for all tests."""

import pytest

from tests.importing.corpus.readings import Reading, readings


@pytest.fixture(scope="session")
def read() -> list[Reading]:
    return readings()
