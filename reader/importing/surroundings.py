"""What a file's name and folders say of its article: the last and weakest evidence."""

from dataclasses import replace

from reader.importing import addresses, outlets
from reader.importing.facts import Day, Fact, Facts
from reader.importing.files import File
from reader.model import Evidence


def with_surroundings(said: Facts, file: File) -> Facts:
    """Add the outlet after which a folder is called, and the year that a file's name gives.

    Files are often called after the day on which they were saved, so the name counts only where
    the article itself prints the same day without its year.
    """
    return replace(said, outlet=said.outlet or _outlet(file), day=_completed(said.day, file))


def _outlet(file: File) -> Fact[str] | None:
    for folder in reversed(file.folders):
        name = outlets.known(folder) or addresses.outlet_of(folder.lower().removeprefix("www."))
        if name:
            return Fact(name, Evidence(folder, source="folder"))
    return None


def _completed(said: Fact[Day] | None, file: File) -> Fact[Day] | None:
    partial = said.value.partial if said else None
    name = file.name.rpartition("/")[2]
    day = addresses.day_of_name(name) if partial else None
    if partial is None or day is None:
        return said
    is_same = partial in (f"XXXX-{day:%m-%d}", f"{day:%Y-%m}")
    return Fact(Day(day), Evidence(name, source="file name")) if is_same else said
