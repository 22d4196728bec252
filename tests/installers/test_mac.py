"""The disk image for macOS, as far as it can be looked at elsewhere."""

import plistlib
import re
import sys
from configparser import ConfigParser
from pathlib import Path

import icons
import pytest
from installers import mac, mac_info, trimming
from installers.mac_info import KINDS, info_plist
from trouble import Trouble

from reader.cli.places import default_library
from reader.importing.sources import SUFFIXES
from reader.library.paths import LIBRARY_SUFFIX
from reader.version import APPLICATION_ID, VERSION

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"

CODE = b"\xcf\xfa\xed\xfe" + bytes(28)
IDENTITY = "Developer ID Application: Somebody (ABCDE12345)"


@pytest.fixture(scope="module")
def plist():
    return plistlib.loads(plistlib.dumps(info_plist()))


@pytest.fixture
def app(tmp_path):
    """Return a program laid out as PyInstaller does."""
    app = tmp_path / "Warraq.app"
    frameworks = app / "Contents" / "Frameworks"
    for file in (
        app / "Contents" / "MacOS" / "warraq",
        frameworks / "libpython3.13.dylib",
        frameworks / "PySide6" / "QtCore.abi3.so",
        frameworks / "PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore",
    ):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(CODE)
    framework = frameworks / "PySide6/Qt/lib/QtCore.framework"
    (framework / "QtCore").symlink_to("Versions/A/QtCore")
    resources = app / "Contents" / "Resources"
    resources.mkdir()
    (resources / "list.txt").write_text("قائمة", "utf-8")
    (resources / "libpython3.13.dylib").symlink_to("../Frameworks/libpython3.13.dylib")
    (resources / "PySide6").symlink_to("../Frameworks/PySide6")
    (app / "Contents" / "Info.plist").write_bytes(plistlib.dumps(info_plist()))
    return app


def words(language: str) -> dict[str, str]:
    text = (PACKAGING / "macos" / f"{language}.lproj" / "InfoPlist.strings").read_text("utf-8")
    lines = [re.fullmatch(r'"([^"]+)" = "([^"]+)";', line) for line in text.splitlines()]
    assert all(lines)
    return {line[1]: line[2] for line in lines}


def test_the_program_is_known_by_its_name_and_version_everywhere(plist):
    assert plist["CFBundleIdentifier"] == APPLICATION_ID
    assert plist["CFBundleShortVersionString"] == plist["CFBundleVersion"] == VERSION


def test_the_program_is_offered_for_the_same_kinds_as_on_linux():
    desktop = ConfigParser(interpolation=None)
    desktop.read(PACKAGING / "linux" / f"{APPLICATION_ID}.desktop", "utf-8")
    types = desktop["Desktop Entry"]["MimeType"].strip(";").split(";")

    assert {kind.mime for kind in KINDS} | {mac_info.LIBRARY_MIME} == set(types)


def test_the_program_reads_every_kind_of_file_that_it_is_offered_for():
    assert [kind for kind in KINDS if not {f".{s}" for s in kind.suffixes} <= SUFFIXES] == []


def test_every_kind_that_is_declared_is_opened(plist):
    declared = plist["UTExportedTypeDeclarations"] + plist["UTImportedTypeDeclarations"]
    opened = {kind for one in plist["CFBundleDocumentTypes"] for kind in one["LSItemContentTypes"]}

    assert {one["UTTypeIdentifier"] for one in declared} <= opened
    assert len(opened) == len(KINDS) + 1


def test_kinds_that_macos_may_not_know_are_declared():
    known = ("public.", "com.adobe.", "com.microsoft.", "org.openxmlformats.", "org.oasis-open.")

    assert [
        k for k in KINDS if not k.name and not k.identifier.startswith((*known, "org.idpf."))
    ] == []


def test_libraries_belong_to_the_program_and_articles_to_others(plist):
    library, *articles = plist["CFBundleDocumentTypes"]
    [declared] = plist["UTExportedTypeDeclarations"]

    assert (library["CFBundleTypeRole"], library["LSHandlerRank"]) == ("Editor", "Owner")
    assert declared["UTTypeTagSpecification"]["public.filename-extension"] == [LIBRARY_SUFFIX[1:]]
    assert {(a["CFBundleTypeRole"], a["LSHandlerRank"]) for a in articles} == {
        ("Viewer", "Alternate")
    }


def test_the_icon_of_libraries_is_one_that_is_drawn(qapp, tmp_path, plist):
    icons.draw_all(tmp_path)

    assert (tmp_path / plist["CFBundleDocumentTypes"][0]["CFBundleTypeIconFile"]).is_file()


def test_macos_speaks_arabic_of_all_that_it_shows(plist):
    shown = {kind.name for kind in KINDS if kind.name} | {"Warraq library"}
    own = {key for key in plist if key.endswith("UsageDescription")}
    names = {"CFBundleName", "CFBundleDisplayName", "NSHumanReadableCopyright"}

    assert words("ar").keys() == words("en").keys() == shown | own | names
    assert all(re.search("[\u0600-\u06ff]", word) for word in words("ar").values())


def test_english_words_are_those_of_the_property_list(plist):
    assert [key for key, word in words("en").items() if plist.get(key, key) != word] == []


def test_the_folders_that_macos_asks_about_are_named_as_it_does(plist):
    assert "NSDownloadsFolderUsageDescription" in plist
    assert "NSRemovableVolumesUsageDescription" in plist


def test_nobody_elses_library_may_be_loaded():
    granted = plistlib.loads(mac.ENTITLEMENTS.read_bytes())

    assert set(granted.values()) == {True}
    assert "com.apple.security.cs.disable-library-validation" not in granted


def test_what_is_inside_is_signed_before_what_holds_it(app):
    frameworks = app / "Contents" / "Frameworks"

    assert mac.signed_parts(app) == [
        frameworks / "PySide6/Qt/lib/QtCore.framework",
        frameworks / "PySide6/QtCore.abi3.so",
        frameworks / "libpython3.13.dylib",
    ]


def test_a_framework_is_frozen_whole():
    library = "PySide6/Qt/lib/QtCore.framework"
    entries = [
        (f"{library}/Versions/A/QtCore", "/QtCore", "BINARY"),
        (f"{library}/Versions/A/Resources/Info.plist", "/Info.plist", "DATA"),
        (f"{library}/Versions/Current", "A", "SYMLINK"),
        (f"{library}/Resources", "Versions/Current/Resources", "SYMLINK"),
    ]

    assert trimming.trimmed(entries, lambda _file: []) == entries


def test_without_an_identity_nothing_asks_for_a_certificate(app):
    *parts, program, verification = mac.sign_commands(app, mac.NOBODY)

    assert len(parts) == 3
    assert program == ["codesign", "--force", "--sign", "-", app]
    assert verification[:2] == ["codesign", "--verify"]


def test_with_an_identity_all_is_hardened_and_the_program_is_granted_its_exceptions(app):
    *parts, program, _ = mac.sign_commands(app, IDENTITY)

    for command in (*parts, program):
        assert command[:7] == [
            *("codesign", "--force", "--sign", IDENTITY),
            *("--timestamp", "--options", "runtime"),
        ]
    assert program[7:] == ["--entitlements", mac.ENTITLEMENTS, app]
    assert not any("--entitlements" in part for part in parts)


def test_the_image_is_packed_signed_and_verified(app, tmp_path):
    image = tmp_path / "a.dmg"
    signed = mac.image_commands(app, image, IDENTITY, "Warraq 1.2.3")[3:]
    unsigned = mac.image_commands(app, image, mac.NOBODY, "Warraq 1.2.3")[3:]

    assert [command[0] for command in signed] == ["hdiutil", "codesign", "hdiutil"]
    assert [command[0] for command in unsigned] == ["hdiutil", "hdiutil"]
    assert all(command[-1] == image for command in signed)


def test_the_image_shows_the_program_and_where_it_belongs(app, tmp_path):
    _, copy, link, pack, *_ = mac.image_commands(app, tmp_path / "a.dmg", IDENTITY, "Warraq")

    assert copy == ["ditto", app, mac.SCRATCH / "Warraq.app"]
    assert link == ["ln", "-s", "/Applications", mac.SCRATCH / "Applications"]
    assert pack[-3:] == ["-srcfolder", mac.SCRATCH, tmp_path / "a.dmg"]


def test_an_image_is_named_after_the_machines_that_it_is_for():
    assert mac.image_name("1.2.3", "arm64") == "warraq-1.2.3-macos-arm64.dmg"


def test_an_image_is_notarised_stapled_and_looked_at_as_macos_will(tmp_path):
    commands = mac.notary_commands(tmp_path / "a.dmg", ["--keychain-profile", "warraq"])

    assert commands[0] == [
        *("xcrun", "notarytool", "submit", tmp_path / "a.dmg", "--wait"),
        *("--keychain-profile", "warraq"),
    ]
    assert [command[:3] for command in commands[1:3]] == [
        ["xcrun", "stapler", "staple"],
        ["xcrun", "stapler", "validate"],
    ]
    assert commands[3][0] == "spctl"


def test_without_credentials_nothing_is_sent_anywhere(tmp_path):
    assert mac.notary_commands(tmp_path / "a.dmg", mac.credentials_of({})) == []


def test_a_key_of_app_store_connect_is_a_credential():
    environment = {
        "WARRAQ_NOTARY_KEY": "key.p8",
        "WARRAQ_NOTARY_KEY_ID": "ABC",
        "WARRAQ_NOTARY_ISSUER": "xyz",
    }

    assert mac.credentials_of(environment) == [
        *("--key", "key.p8", "--key-id", "ABC", "--issuer", "xyz")
    ]


def test_the_workflow_names_who_signs_as_the_build_does():
    workflow = (ROOT / ".github" / "workflows" / "release.yml").read_text("utf-8")
    macos = workflow.split("\n  macos:\n")[1].split("\n    steps:\n")[0]
    named = set(re.findall(r"WARRAQ_\w+", macos))

    assert named == {"WARRAQ_SIGN_IDENTITY", *mac.WAYS[2].values()}


def test_what_is_set_to_nothing_is_not_there():
    assert mac.credentials_of(dict.fromkeys(mac.WAYS[2].values(), "")) == []


def test_half_a_key_is_told_of():
    with pytest.raises(Trouble, match="WARRAQ_NOTARY_KEY_ID and WARRAQ_NOTARY_ISSUER"):
        mac.credentials_of({"WARRAQ_NOTARY_KEY": "key.p8"})


def test_the_program_gets_its_names_and_the_icon_of_libraries(app):
    mac.complete(app, VERSION)

    resources = app / "Contents" / "Resources"
    assert "ورّاق" in (resources / "ar.lproj" / "InfoPlist.strings").read_text("utf-8")
    assert (resources / mac.LIBRARY_ICON).is_file()


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"CFBundleShortVersionString": "9.9"}, "of version 9.9"),
        ({"LSBackgroundOnly": True}, "window"),
    ],
)
def test_a_program_that_is_not_the_right_one_is_refused(app, change, said):
    info = app / "Contents" / "Info.plist"
    info.write_bytes(plistlib.dumps(info_plist() | change))

    with pytest.raises(Trouble, match=said):
        mac.complete(app, VERSION)


def test_what_is_no_program_is_refused(tmp_path):
    with pytest.raises(Trouble, match="not there"):
        mac.complete(tmp_path / "Warraq.app", VERSION)


def test_the_readme_says_where_the_library_of_macos_lies(monkeypatch):
    monkeypatch.setattr(sys, "platform", "darwin")
    place = default_library({}).relative_to(Path.home())

    assert f"`~/{place.as_posix()}`" in (ROOT / "README.md").read_text("utf-8")
