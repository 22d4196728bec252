"""The rules that keep the program simple to change: who imports whom."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent / "reader"
MODULES = [
    pytest.param(path, id=str(path.relative_to(ROOT))) for path in sorted(ROOT.rglob("*.py"))
]

# Each may import itself and the rows above it.
ROWS = [
    {"__init__", "model", "errors", "resources", "version"},
    {"text", "licences"},
    {"importing", "entities", "stories"},
    {"library"},
    {"exporting"},
    {"desk"},
    {"cli", "ui"},
    {"__main__"},
]
# Those of one row do not know each other, save (who, whom): give the reason beside it.
NEIGHBOURS: set[tuple[str, str]] = set()


def layer(path: Path) -> str:
    return path.relative_to(ROOT).parts[0].removesuffix(".py")


def imports(path: Path) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            names.add(node.module or ".")
            names.update(f"{node.module}.{alias.name}" for alias in node.names)
    return names


def allowed(name: str) -> set[str]:
    row = next(i for i, names in enumerate(ROWS) if name in names)
    return {name}.union(*ROWS[:row], {whom for who, whom in NEIGHBOURS if who == name})


@pytest.mark.parametrize("path", MODULES)
def test_imports_point_up_the_rows(path):
    imported = {name.split(".")[1] for name in imports(path) if name.startswith("reader.")}

    assert imported <= allowed(layer(path))


@pytest.mark.parametrize("path", MODULES)
def test_only_the_ui_knows_qt(path):
    if layer(path) != "ui":
        assert not {name for name in imports(path) if name.startswith(("PySide6", "shiboken6"))}


@pytest.mark.parametrize("path", MODULES)
def test_only_the_library_speaks_sql(path):
    if layer(path) != "library":
        assert not {name for name in imports(path) if name.startswith(("sqlite3", "sqlite_utils"))}


def test_no_module_hides_behind_a_name_that_accepts_anything():
    vague = {"utils", "helpers", "common", "core", "misc", "manager", "managers", "services"}

    assert not {path.stem for path in ROOT.rglob("*.py")} & vague
