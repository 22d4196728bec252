"""ICU's data without the languages that the program does not speak.

Qt for Linux brings a library libicudata.so that holds nothing but a table of files: 32 MB, for all
languages and old encodings. A tenth of it is what Qt asks for on behalf of Arabic and English. The
table's form is ICU's "common data", as source/common/ucmndata.h of ICU 73 has it.
"""

import re
import struct
import subprocess
import tempfile
from pathlib import Path

from trouble import Trouble, attempt

# Of the languages' own files: ours, what all languages share, and the lists of what is there.
WANTED = re.compile(
    r"icudt\d+l/((coll|zone)/)?(root|pool|res_index|ar|en)\.res|icudt\d+l/coll/ucadata\.icu"
    r"|icudt\d+l/brkitr/((root|res_index|en)\.res|(char|word|sent|title|line)\.brk)"
    r"|icudt\d+l/(cnvalias\.icu|\w+\.nrm|icu(std|ver)\.res)"
    r"|icudt\d+l/(likelySubtags|metadata|numberingSystems|supplementalData)\.res"
    r"|icudt\d+l/(keyTypeData|metaZones|timezoneTypes|windowsZones|zoneinfo64)\.res"
)
ALIGNMENT = 16  # in bytes; ICU reads numbers where they lie
HEADER = struct.Struct("<HBB")  # its size, and two bytes by which ICU knows it
ENTRY = struct.Struct("<II")  # where a file's name and its content begin, counted from the count


def trim(library: Path) -> None:
    """Rewrite a libicudata.so with the wanted files only; needs binutils."""
    name, table = read_table(library)
    assembly = f".section .rodata\n.global {name}\n.type {name}, @object\n.balign {ALIGNMENT}\n"
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        (folder / "table").write_bytes(kept := pack(unpack(table), header(table)))
        assembly += f'{name}: .incbin "{folder / "table"}"\n.size {name}, {len(kept)}\n'
        (folder / "data.s").write_text(assembly + '.section .note.GNU-stack,"",@progbits\n')
        failing = "ICU's data could not be linked"
        attempt(["as", folder / "data.s", "-o", folder / "data.o"], failing)
        linked = ["ld", "-shared", "--build-id=none", "-z", "noexecstack", "-soname", library.name]
        attempt([*linked, folder / "data.o", "-o", library], failing)


def header(table: bytes) -> bytes:
    """Return what stands before a table's count of files."""
    return table[: HEADER.unpack_from(table)[0]]


def unpack(table: bytes) -> dict[str, bytes]:
    """Return the files of a table, by name, in their order, which is that of the names."""
    body = table[len(header(table)) :]
    (count,) = struct.unpack_from("<I", body)
    entries = [ENTRY.unpack_from(body, 4 + ENTRY.size * number) for number in range(count)]
    ends = [begin for _, begin in entries[1:]] + [len(body)]
    return {
        body[name : body.index(b"\0", name)].decode(): body[begin:end]
        for (name, begin), end in zip(entries, ends, strict=True)
    }


def pack(files: dict[str, bytes], head: bytes) -> bytes:
    """Return a table of those files that are wanted."""
    wanted = {name: content for name, content in files.items() if WANTED.fullmatch(name)}
    at = 4 + ENTRY.size * len(wanted)
    names, places = b"", []
    for name in wanted:
        places.append(at + len(names))
        names += name.encode() + b"\0"
    contents, begins = b"", []
    begun = _aligned(at + len(names), len(head))
    for content in wanted.values():
        begins.append(begun + len(contents))
        contents += content + bytes(-len(content) % ALIGNMENT)
    entries = b"".join(map(ENTRY.pack, places, begins))
    index = struct.pack("<I", len(wanted)) + entries + names
    return head + index.ljust(begun, b"\0") + contents


def _aligned(offset: int, base: int) -> int:
    """Return where the next content may begin, in a body that follows so long a header."""
    return offset + -(base + offset) % ALIGNMENT


def read_table(library: Path) -> tuple[str, bytes]:
    """Return the name and the content of a library's one table."""
    told = subprocess.run(
        ["readelf", "--wide", "--symbols", library], capture_output=True, text=True, check=False
    ).stdout
    found = re.search(r": ([0-9a-f]+) +(\w+) OBJECT +GLOBAL .* (icudt\d+_dat)$", told, re.MULTILINE)
    if not found:
        raise Trouble(f"{library.name} holds no table of ICU's data.")
    # Where it lies in memory and in the file is the same in a library's first segment.
    begin, size = int(found[1], 16), int(found[2], 0)
    return found[3], library.read_bytes()[begin : begin + size]
