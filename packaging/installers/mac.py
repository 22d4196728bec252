"""The disk image for macOS, around the frozen program: signed, notarised, or as far as it goes.

Who signs is named by the environment:

WARRAQ_SIGN_IDENTITY   a “Developer ID Application” of the keychain. Without it the program is
                       signed by nobody in particular, and macOS warns whoever opens it.
WARRAQ_NOTARY_PROFILE  credentials that `notarytool store-credentials` has put into the keychain; or
WARRAQ_NOTARY_KEY      the file of a key of App Store Connect (.p8), with WARRAQ_NOTARY_KEY_ID and
                       WARRAQ_NOTARY_ISSUER; or
WARRAQ_APPLE_ID        an account, with WARRAQ_APPLE_TEAM and WARRAQ_APPLE_PASSWORD, one made
                       for this alone. Without any of these the image is not notarised.
"""

import os
import platform
import plistlib
import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path

from environment import PYTHON, ROOT
from trouble import Trouble, attempt, say

from installers.mac_info import LIBRARY_ICON
from reader.version import VERSION

MACOS = ROOT / "packaging" / "macos"
ENTITLEMENTS = MACOS / "entitlements.plist"
SCRATCH = ROOT / "build" / "macos"
NOBODY = "-"
"""What codesign calls a signature without a certificate."""
# How files begin that hold machine code: for one architecture, of either order of bytes, or more.
MACHO = {
    *(b"\xfe\xed\xfa\xce", b"\xfe\xed\xfa\xcf", b"\xce\xfa\xed\xfe", b"\xcf\xfa\xed\xfe"),
    *(b"\xca\xfe\xba\xbe", b"\xca\xfe\xba\xbf"),
}
# The ways to tell notarytool who asks: its options, and which variables hold what they want.
WAYS = (
    {"--keychain-profile": "WARRAQ_NOTARY_PROFILE"},
    {
        "--key": "WARRAQ_NOTARY_KEY",
        "--key-id": "WARRAQ_NOTARY_KEY_ID",
        "--issuer": "WARRAQ_NOTARY_ISSUER",
    },
    {
        "--apple-id": "WARRAQ_APPLE_ID",
        "--team-id": "WARRAQ_APPLE_TEAM",
        "--password": "WARRAQ_APPLE_PASSWORD",
    },
)
UNSIGNED = (
    "Signed by nobody in particular: macOS will warn whoever opens it. "
    "WARRAQ_SIGN_IDENTITY names who signs."
)
UNNOTARISED = (
    "Not notarised: macOS will warn whoever opens it. "
    "WARRAQ_NOTARY_PROFILE names who asks Apple for it."
)

Command = list[str | Path]


def build(
    app: Path, dist: Path, version: str = VERSION, environment: Mapping[str, str] = os.environ
) -> Path:
    """Make the disk image that holds the program; return its path. Needs macOS."""
    identity = environment.get("WARRAQ_SIGN_IDENTITY") or NOBODY
    credentials = credentials_of(environment)
    if credentials and identity == NOBODY:
        raise Trouble("Apple notarises only what is signed: WARRAQ_SIGN_IDENTITY is missing.")
    complete(app, version)
    for command in sign_commands(app, identity):
        attempt(command, "The program could not be signed")
    image = dist.resolve() / image_name(version, platform.machine())
    dist.mkdir(parents=True, exist_ok=True)
    for command in image_commands(app, image, identity, f"Warraq {version}"):
        attempt(command, "The disk image could not be made")
    for command in notary_commands(image, credentials):
        attempt(command, "Apple has not notarised the disk image (see notarytool log)")
    _say_what_lacks(identity, credentials)
    return image


def _say_what_lacks(identity: str, credentials: list[str]) -> None:
    if identity == NOBODY:
        say(UNSIGNED)
    if not credentials:
        say(UNNOTARISED)


def image_name(version: str, machine: str) -> str:
    return f"warraq-{version}-macos-{machine}.dmg"


def complete(app: Path, version: str) -> None:
    """Lay into the program what PyInstaller does not: its names in Arabic, the libraries' icon.

    Raises Trouble where it is not the program of this version.
    """
    info = app / "Contents" / "Info.plist"
    if not info.is_file():
        raise Trouble(f"{app} is not there, or no program.")
    kept = plistlib.loads(info.read_bytes())
    if kept["CFBundleShortVersionString"] != version:
        raise Trouble(f"{app} is of version {kept['CFBundleShortVersionString']}, not {version}.")
    if kept.get("LSBackgroundOnly"):
        raise Trouble(f"{app} would show no window: it was frozen with a console.")
    resources = app / "Contents" / "Resources"
    for words in MACOS.glob("*.lproj"):
        shutil.copytree(words, resources / words.name, dirs_exist_ok=True)
    shutil.copy(_icons() / LIBRARY_ICON, resources)


def _icons() -> Path:
    folder = ROOT / "build" / "icons"
    draw: Command = [PYTHON, ROOT / "packaging" / "icons.py", folder]
    attempt(draw, "The icons could not be drawn")
    return folder


def sign_commands(app: Path, identity: str) -> list[Command]:
    """Return what signs a program and then verifies it: what is inside comes before what holds it.

    Who has no certificate cannot use the hardened runtime, which asks of each library that it be
    signed by the program's own signer.
    """
    sign: Command = ["codesign", "--force", "--sign", identity]
    granted: Command = []
    if identity != NOBODY:
        sign += ["--timestamp", "--options", "runtime"]
        granted = ["--entitlements", ENTITLEMENTS]
    return [
        *([*sign, part] for part in signed_parts(app)),
        [*sign, *granted, app],
        ["codesign", "--verify", "--deep", "--strict", "--verbose=2", app],
    ]


def signed_parts(app: Path) -> list[Path]:
    """Return what is signed by itself inside a program, the innermost first.

    A framework is signed as one; the executable is signed with the program.
    """
    contents = app / "Contents"
    frameworks = [
        path for path in contents.rglob("*.framework") if path.is_dir() and not path.is_symlink()
    ]
    files = [
        path
        for path in contents.rglob("*")
        if is_code(path) and not _is_inside(path, frameworks) and path.parent != contents / "MacOS"
    ]
    return sorted((*files, *frameworks), key=lambda path: (-len(path.parts), path))


def _is_inside(path: Path, folders: Iterable[Path]) -> bool:
    return any(path.is_relative_to(folder) for folder in folders)


def is_code(path: Path) -> bool:
    """Tell whether a file holds machine code. Links are left to what they lead to."""
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) in MACHO


def image_commands(app: Path, image: Path, identity: str, name: str) -> list[Command]:
    """Return what packs a program into a disk image, beside the folder where it is to be dragged.

    That is signed where somebody signs. ditto keeps what cp loses, such as signatures beside files.
    """
    pack: Command = ["hdiutil", "create", "-ov", "-fs", "HFS+", "-format", "ULMO"]
    commands: list[Command] = [
        ["rm", "-rf", SCRATCH],
        ["ditto", app, SCRATCH / app.name],
        ["ln", "-s", "/Applications", SCRATCH / "Applications"],
        [*pack, "-volname", name, "-srcfolder", SCRATCH, image],
    ]
    if identity != NOBODY:
        commands.append(["codesign", "--force", "--timestamp", "--sign", identity, image])
    return [*commands, ["hdiutil", "verify", image]]


def credentials_of(environment: Mapping[str, str]) -> list[str]:
    """Return how notarytool is told who asks; nothing where nobody is named."""
    for way in WAYS:
        given = {option: value for option, name in way.items() if (value := environment.get(name))}
        missing = [name for option, name in way.items() if option not in given]
        if given and missing:
            raise Trouble(f"Without {' and '.join(missing)} nothing can be notarised.")
        if given:
            return [part for pair in given.items() for part in pair]
    return []


def notary_commands(image: Path, credentials: list[str]) -> list[Command]:
    """Return what has Apple look through an image, and keeps its word in it for who is offline.

    Stapling fails where Apple has refused, which notarytool need not call a failure.
    """
    if not credentials:
        return []
    return [
        ["xcrun", "notarytool", "submit", image, "--wait", *credentials],
        ["xcrun", "stapler", "staple", image],
        ["xcrun", "stapler", "validate", image],
        ["spctl", "--assess", "--type", "open", "--context", "context:primary-signature", image],
    ]
