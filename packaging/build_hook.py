"""Keeps a package from being made that would speak no Arabic; pyproject.toml has it called.

Compiled translations are not in the repository, and what compiles them is Qt's: an isolated
build from a checkout that was never prepared would leave them out without a word.
"""

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

MISSING = "{} is missing. To compile the translations and build: python3 packaging/dev.py build"


class CompiledTranslations(BuildHookInterface):
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        if version == "editable":  # which is how the checkout prepares itself
            return
        for words in sorted(Path(self.root, "resources", "translations").glob("*.ts")):
            compiled = words.with_suffix(".qm")
            if not compiled.exists():
                raise FileNotFoundError(MISSING.format(compiled.name))
