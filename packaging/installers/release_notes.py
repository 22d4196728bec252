#!/usr/bin/env python3
"""What changed in a version, from CHANGELOG.md: for a release, and for software centres.

python packaging/installers/release_notes.py check v0.2.0   does all agree for this tag?
python packaging/installers/release_notes.py show [0.2.0]   its notes, as Markdown
python packaging/installers/release_notes.py cut 0.2.0      make [Unreleased] that version
"""

import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from xml.etree import ElementTree

if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).resolve().parents[depth]) for depth in (1, 2)]

from environment import ROOT
from trouble import Trouble

from reader.version import VERSION

CHANGELOG = ROOT / "CHANGELOG.md"
VERSION_FILE = ROOT / "reader" / "version.py"
UNRELEASED = "Unreleased"
MOST_RELEASES = 5
MOST_LINES = 6
"""Of a version, what a software centre shows: a glance, not the whole list."""

_HEADING = re.compile(r"## \[(?P<version>[^]]+)\](?: - (?P<day>\d{4}-\d\d-\d\d))?")
_NUMBER = re.compile(r"\d+\.\d+\.\d+")
_SENTENCE = re.compile(r".*?[.:;](?=\s|$)|.+", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Section:
    """One version: what it says under each heading ("Added", "Fixed"), an item a line."""

    version: str
    day: str = ""
    """As 2026-11-28; empty before it is out."""
    groups: dict[str, list[str]] = field(default_factory=dict)


def sections(text: str) -> list[Section]:
    """Return the versions of a changelog, newest first; lines of one item are joined."""
    found: list[Section] = []
    items: list[str] = []
    for line in text.splitlines():
        if line.startswith("## "):
            found.append(_section(line))
        elif line.startswith("### ") and found:
            items = found[-1].groups.setdefault(line.removeprefix("### ").strip(), [])
        elif line.startswith("- "):
            items.append(line.removeprefix("- ").strip())
        elif line.startswith("  ") and items:
            items[-1] += f" {line.strip()}"
    return found


def _section(heading: str) -> Section:
    match = _HEADING.fullmatch(heading.strip())
    if match is None:
        raise Trouble(f"CHANGELOG.md: «{heading}» is not like «## [1.2.0] - 2026-11-28».")
    return Section(match["version"], match["day"] or "")


def find(text: str, version: str) -> Section:
    """Return the section of a version; raise Trouble where it has none."""
    section = next((one for one in sections(text) if one.version == version), None)
    if section is None:
        raise Trouble(f"CHANGELOG.md says nothing of version {version}.")
    return section


def markdown(section: Section) -> str:
    """Return the notes of a version, an item a line: elsewhere a new line would break it."""
    groups = (
        f"### {name}\n\n" + "".join(f"- {item}\n" for item in items)
        for name, items in section.groups.items()
        if items
    )
    return "\n".join(groups)


def faults(tag: str, text: str, version: str = VERSION) -> list[str]:
    """Say, a line each, what stands against releasing this tag."""
    return list(_faults(tag, sections(text), version))


def _faults(tag: str, found: list[Section], version: str) -> Iterator[str]:
    if tag != f"v{version}":
        yield f"The tag is {tag}, reader/version.py says {version}: the tag would be v{version}."
    section = next((one for one in found if one.version == version), None)
    if section is None:
        yield f"CHANGELOG.md has no section [{version}]."
    elif not section.day:
        yield f"CHANGELOG.md does not say on which day {version} came out."
    if any(any(one.groups.values()) for one in found if one.version == UNRELEASED):
        yield f"CHANGELOG.md has lines under [{UNRELEASED}] that belong to {version}."
    days = [one.day for one in found if one.day]
    if days != sorted(days, reverse=True):
        yield "CHANGELOG.md does not list the newest version first."


def cut(text: str, version: str, day: date) -> str:
    """Return a changelog in which what was unreleased is a version, and nothing is unreleased."""
    if not _NUMBER.fullmatch(version):
        raise Trouble(f"{version} is no version: it should be like 1.2.0.")
    found = sections(text)
    if any(one.version == version for one in found):
        raise Trouble(f"CHANGELOG.md has a version {version} already.")
    if not any(any(one.groups.values()) for one in found if one.version == UNRELEASED):
        raise Trouble(f"CHANGELOG.md has nothing under [{UNRELEASED}].")
    heading = f"## [{UNRELEASED}]"
    return text.replace(heading, f"{heading}\n\n## [{version}] - {day.isoformat()}", 1)


def with_releases(metadata: str, text: str, day: date, version: str = VERSION) -> str:
    """Return AppStream metadata with the newest versions; `day` is that of one without a day."""
    known = [one for one in sections(text) if one.day or one.version == version]
    releases = ElementTree.Element("releases")
    for section in known[:MOST_RELEASES]:
        releases.append(_release(section, section.day or day.isoformat()))
    if not known:
        raise Trouble(f"CHANGELOG.md says nothing of version {version}.")
    ElementTree.indent(releases, level=1)
    written = ElementTree.tostring(releases, "unicode")
    return metadata.replace("</component>", f"  {written}\n</component>")


def _release(section: Section, day: str) -> ElementTree.Element:
    release = ElementTree.Element("release", version=section.version, date=day)
    lines = [plain(item) for items in section.groups.values() for item in items][:MOST_LINES]
    if lines:
        listed = ElementTree.SubElement(ElementTree.SubElement(release, "description"), "ul")
        for line in lines:
            ElementTree.SubElement(listed, "li").text = line
    return release


def plain(item: str) -> str:
    """Return the first sentence of an item, without Markdown and without its full stop."""
    bare = re.sub(r"[`*]|\[([^]]*)\]\([^)]*\)", r"\1", item)
    [sentence] = _SENTENCE.findall(bare)[:1]
    return sentence.rstrip(".:; ")


def _check(tag: str) -> str:
    if wrong := faults(tag, CHANGELOG.read_text("utf-8")):
        raise Trouble("\n".join(wrong))
    return f"{tag}: version, changelog and tag agree.\n"


def _show(version: str = VERSION) -> str:
    return markdown(find(CHANGELOG.read_text("utf-8"), version.removeprefix("v")))


def _cut(version: str) -> str:
    text = cut(CHANGELOG.read_text("utf-8"), version, datetime.now(UTC).date())
    code = VERSION_FILE.read_text("utf-8")
    CHANGELOG.write_text(text, "utf-8", newline="\n")
    VERSION_FILE.write_text(code.replace(f'"{VERSION}"', f'"{version}"'), "utf-8", newline="\n")
    return f"Look over CHANGELOG.md, commit, then: git tag v{version}\n"


COMMANDS: dict[str, Callable[..., str]] = {"check": _check, "show": _show, "cut": _cut}


def main(arguments: list[str]) -> int:
    """Do what the first argument says; return the exit status."""
    name, *rest = arguments or [""]
    if name not in COMMANDS or len(rest) > 1 or (not rest and name != "show"):
        sys.stderr.write(str(__doc__))
        return 2
    try:
        sys.stdout.write(COMMANDS[name](*rest))
    except Trouble as trouble:
        sys.stderr.write(f"{trouble}\n")
        return 1
    return 0


if __name__ == "__main__":
    # Not in what Windows takes for the terminal's letters: notes go to a file.
    sys.stdout.reconfigure(encoding="utf-8")
    sys.exit(main(sys.argv[1:]))
