"""Which files a wheel may and must hold."""

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

# Patterns of all that may be in it. What comes new under resources/ is named here.
ALLOWED = [
    r"reader/(\w+/)*\w+\.py",
    r"reader/resources/demo/(README|[\w-]+\.(txt|html))",
    r"reader/resources/guide/\w+\.(ar|en)\.md",
    r"reader/resources/guide/pictures/[\w-]+\.(ar|en)\.png",
    r"reader/resources/icons/[\w-]+\.svg",
    r"reader/resources/importing/\w+\.txt",
    r"reader/resources/model/(MODEL_CARD\.md|NOTICE\.md|tables\.json|weights\.npz|words\.txt\.xz)",
    r"reader/resources/names/(NOTICE\.md|\w+\.txt(\.xz)?)",
    r"reader/resources/styles/([\w-]+\.svg|\w+\.qss)",
    r"reader/resources/translations/warraq_(ar|en)\.qm",
    r"warraq-[\d.]+\.dist-info/(METADATA|RECORD|WHEEL|entry_points\.txt)",
    r"warraq-[\d.]+\.dist-info/licenses/(LICENSE|resources/(model|names)/NOTICE\.md)",
]
# What would not be missed until somebody looks for it.
REQUIRED = [
    "reader/__main__.py",
    "reader/resources/translations/warraq_ar.qm",
    "reader/resources/translations/warraq_en.qm",
    "reader/resources/model/weights.npz",
    "reader/resources/model/NOTICE.md",
    "reader/resources/names/NOTICE.md",
    "licenses/LICENSE",
    "licenses/resources/model/NOTICE.md",
    "licenses/resources/names/NOTICE.md",
]


def faults(wheel: Path) -> list[str]:
    """Say, a line each, which files a wheel should not hold and which it lacks."""
    with zipfile.ZipFile(wheel) as archive:
        return list(faults_in(archive.namelist()))


def faults_in(names: list[str]) -> Iterator[str]:
    allowed = re.compile("|".join(ALLOWED))
    yield from (f"{name} does not belong in it" for name in names if not allowed.fullmatch(name))
    for required in REQUIRED:
        if not any(name.endswith(required) for name in names):
            yield f"{required} is missing"
