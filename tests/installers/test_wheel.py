"""What users get: the wheel, the sdist, and the lock of what they need."""

import tarfile
import tomllib
import zipfile
from email.parser import Parser
from pathlib import Path

import build_hook
import pytest
from installers import allowlist, wheel
from packaging.requirements import Requirement
from trouble import Trouble

from reader.version import VERSION

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    folder = tmp_path_factory.mktemp("dist")
    wheel.build(folder)
    return folder


@pytest.fixture
def packed(built):
    with zipfile.ZipFile(next(built.glob("*.whl"))) as archive:
        yield archive


@pytest.fixture
def dependencies():
    recipe = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    return [need for need in map(Requirement, recipe["project"]["dependencies"]) if applies(need)]


@pytest.fixture
def locked():
    lines = (ROOT / "packaging" / "requirements.txt").read_text("utf-8").splitlines()
    pins = [line.rstrip(" \\") for line in lines if line[:1].isalnum()]
    return {spelt(pin.name): pin.specifier for pin in map(Requirement, pins) if applies(pin)}


def applies(requirement):
    """Tell whether a requirement is one on this system."""
    return requirement.marker is None or requirement.marker.evaluate()


def spelt(name):
    return name.lower().replace("_", "-").replace(".", "-")


def test_the_wheel_holds_what_it_should_and_nothing_else(packed):
    assert list(allowlist.faults(packed.namelist(), allowlist.WHEEL)) == []


@pytest.mark.parametrize(
    "name",
    [
        "tests/test_main.py",
        "packaging/training/train.py",
        "reader/__pycache__/errors.cpython-311.pyc",
        "reader/resources/screenshots/arabic.png",
        "reader/resources/translations/warraq_ar.ts",
        "reader/resources/model/corpus.txt",
        "reader/resources/names/words.txt.orig",
    ],
)
def test_a_file_that_is_not_for_users_is_noticed(packed, name):
    faults = list(allowlist.faults([*packed.namelist(), name], allowlist.WHEEL))

    assert faults == [f"{name} does not belong in it"]


@pytest.mark.parametrize("required", allowlist.WHEEL.required)
def test_a_file_that_is_left_out_is_noticed(packed, required):
    names = [name for name in packed.namelist() if name != required]

    assert list(allowlist.faults(names, allowlist.WHEEL)) == [f"{required} is missing"]


def test_every_module_of_the_program_is_in_the_wheel(packed):
    modules = {str(path.relative_to(ROOT).as_posix()) for path in ROOT.glob("reader/**/*.py")}

    assert modules <= set(packed.namelist())


def test_the_wheel_has_the_version_of_the_program(packed):
    described = packed.read(f"warraq-{VERSION}.dist-info/METADATA").decode()

    assert Parser().parsestr(described)["Version"] == VERSION


def test_the_sdist_holds_the_words_and_what_compiled_them(built):
    with tarfile.open(next(built.glob("*.tar.gz"))) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}

    assert {f"resources/translations/warraq_ar.{kind}" for kind in ("ts", "qm")} <= names


def test_two_builds_are_the_same(built, tmp_path):
    wheel.build(tmp_path)

    again = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert again == {path.name: path.read_bytes() for path in built.iterdir()}


def test_a_wheel_with_a_stray_file_is_not_handed_out(monkeypatch, tmp_path):
    narrow = [one for one in allowlist.WHEEL.allowed if not one.endswith(r"\.py")]
    monkeypatch.setattr(allowlist, "WHEEL", allowlist.WHEEL._replace(allowed=narrow))

    with pytest.raises(Trouble, match=r"reader/errors\.py does not belong in it"):
        wheel.build(tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def uncompiled(tmp_path):
    """Return the hook for a checkout whose translations nobody has compiled."""
    words = tmp_path / "resources" / "translations" / "warraq_ar.ts"
    words.parent.mkdir(parents=True)
    words.touch()
    return build_hook.CompiledTranslations(str(tmp_path), {}, None, None, str(tmp_path), "wheel")


def test_a_package_that_would_speak_no_arabic_is_not_built(uncompiled):
    with pytest.raises(FileNotFoundError, match=r"warraq_ar\.qm is missing.*dev\.py build"):
        uncompiled.initialize("standard", {})


def test_a_checkout_can_be_prepared_before_its_translations_are_compiled(uncompiled):
    uncompiled.initialize("editable", {})


def test_the_lock_has_all_that_the_program_needs(dependencies, locked):
    unmet = [
        need.name
        for need in dependencies
        if not any(need.specifier.contains(pin.version) for pin in locked.get(spelt(need.name), ()))
    ]

    assert unmet == []
