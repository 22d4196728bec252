"""The list of software that goes with a release, for those who check it by machine.

    python packaging/installers/sbom.py BUNDLE FILE

It is CycloneDX, made of the records that licences.py left in the bundle.
"""

import hashlib
import json
import os
import sys
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).resolve().parents[depth]) for depth in (1, 2)]

from cyclonedx.model import ExternalReference, ExternalReferenceType, HashAlgorithm, HashType, XsUri
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import LicenseExpression
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL
from trouble import Trouble

from installers import wheel
from installers.licences import folder_in, holder
from installers.origins import files_of
from reader.licences import INDEX, Kind

TYPES = {
    Kind.OWN: ComponentType.APPLICATION,
    Kind.FONT: ComponentType.DATA,
    Kind.DATA: ComponentType.DATA,
}
NATIVE = (".so", ".dll", ".dylib", ".pyd", ".exe")
NAMESPACE = uuid.UUID("6ba7b811-9dad-11d1-80b4-00c04fd430c8")  # RFC 4122: of addresses


def write(bundle: Path, file: Path) -> None:
    """Write the list of a bundle's software into a file. A faulty one is Trouble."""
    records = json.loads((folder_in(bundle) / INDEX).read_text("utf-8"))["components"]
    content = JsonV1Dot6(_bom(records, bundle)).output_as_string(indent=2)
    if fault := JsonStrictValidator(SchemaVersion.V1_6).validate_str(content):
        raise Trouble(f"The list of software would be wrong: {fault}")
    file.write_text(content + "\n", "utf-8", newline="\n")


def _bom(records: list[dict[str, Any]], bundle: Path) -> Bom:
    moment = int(os.environ["SOURCE_DATE_EPOCH"])
    hashes = dict(_hashes(bundle))
    program, *others = (
        _component(one, hashes) for one in sorted(records, key=lambda r: r["kind"] != Kind.OWN)
    )
    # The same bundle has the same number, whenever and wherever the list is made.
    named = json.dumps([records, sorted(hashes.items())], sort_keys=True)
    number = uuid.uuid5(NAMESPACE, f"{moment} {named}")
    bom = Bom(serial_number=number, components=others)
    bom.metadata.timestamp = datetime.fromtimestamp(moment, UTC)
    bom.metadata.component = program
    bom.register_dependency(program, others)
    return bom


def _component(record: dict[str, Any], hashes: dict[str, str]) -> Component:
    reference = f"{record['name']}@{record['version']}"
    files = [
        Component(
            name=path,
            type=ComponentType.FILE,
            bom_ref=f"{reference}#{path}",
            hashes=[HashType(alg=HashAlgorithm.SHA_256, content=digest)],
        )
        for path, digest in hashes.items()
        if holder(path, record["holds"])
    ]
    return Component(
        name=record["name"],
        version=record["version"] or None,
        type=TYPES.get(Kind(record["kind"]), ComponentType.LIBRARY),
        bom_ref=reference,
        purl=PackageURL.from_string(record["purl"]) if record["purl"] else None,
        licenses=[LicenseExpression(record["licence"])],
        copyright=record["copyright"] or None,
        external_references=[
            ExternalReference(type=ExternalReferenceType.WEBSITE, url=XsUri(record["home"]))
        ]
        if record["home"]
        else [],
        components=files,
    )


def _hashes(bundle: Path) -> Iterator[tuple[str, str]]:
    """Yield the programs and libraries of a bundle, with what tells them from changed ones."""
    for path in files_of(bundle):
        name = path.rpartition("/")[2]
        if any(end in name for end in NATIVE) or "/" not in path:
            yield path, hashlib.sha256((bundle / path).read_bytes()).hexdigest()


if __name__ == "__main__":
    wheel.date_by_commit()
    write(*map(Path, sys.argv[1:]))
