"""Collects the interface's strings into resources/translations/*.ts, and says what is still untranslated.

``--check`` changes nothing and fails where a string is missing or unfinished: the tests run it.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TRANSLATIONS = ROOT / "resources" / "translations"
LANGUAGES = {"es": "es_ES", "en": "en_GB", "pt": "pt_PT", "fr": "fr_FR"}
"""With the country whose plural rule Qt takes: Brazil too writes «0 colchetes», which Qt's rule for it has not."""
TRANSLATED = ("es", "pt", "fr")
"""English is the source: its file has plural forms only."""


def lupdate(target: Path, language: str) -> None:
    """Brings one .ts file up to date with the sources."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "drafter" / "desktop").rglob("*.py"))
    program = Path(sys.executable).with_name("pyside6-lupdate")
    subprocess.run(
        [str(program), *sources, "-no-obsolete", "-locations", "none", "-source-language", "en",
         "-target-language", language, "-silent", "-ts", str(target)],
        cwd=ROOT,
        check=True,
    )  # fmt: skip


def messages(path: Path) -> dict[tuple[str, str], ElementTree.Element]:
    """Every message of a .ts file by context and source text."""
    found: dict[tuple[str, str], ElementTree.Element] = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            found[name, message.findtext("source") or ""] = message
    return found


def unfinished(path: Path) -> list[str]:
    """Source texts without a finished translation."""
    return [
        f"{context}: {source}"
        for (context, source), message in messages(path).items()
        if (translation := message.find("translation")) is None or translation.get("type") == "unfinished"
    ]


def check() -> list[str]:
    """What is wrong with the translations as they are: strings not collected, and strings not translated."""
    faults: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        for code, language in LANGUAGES.items():
            kept = TRANSLATIONS / f"drafter_{code}.ts"
            fresh = Path(folder) / kept.name
            shutil.copyfile(kept, fresh)
            lupdate(fresh, language)
            faults += [f"{kept.name}: not collected: {key}" for key in messages(fresh).keys() - messages(kept).keys()]
            faults += [f"{kept.name}: no longer used: {key}" for key in messages(kept).keys() - messages(fresh).keys()]
            faults += [
                f"{kept.name}: outside a class (write self.tr, not tr): {source}"
                for context, source in messages(fresh)
                if not context
            ]
            if code in TRANSLATED:
                faults += [f"{kept.name}: not translated: {source}" for source in unfinished(kept)]
    return faults


def main() -> int:
    """Collects, or with ``--check`` only checks."""
    if "--check" in sys.argv[1:]:
        faults = check()
        sys.stderr.write("".join(f"{fault}\n" for fault in faults))
        return 1 if faults else 0
    for code, language in LANGUAGES.items():
        lupdate(TRANSLATIONS / f"drafter_{code}.ts", language)
    for code in TRANSLATED:
        for source in unfinished(TRANSLATIONS / f"drafter_{code}.ts"):
            sys.stderr.write(f"not translated yet ({code}): {source}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
