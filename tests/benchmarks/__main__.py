"""``python -m tests.benchmarks [NAME…]``: run ``bench_NAME.py`` one after the other; all of them without names.

Figures are printed, never asserted: they depend on the machine, so rivals run beside ours on the same texts.
BENCH_LIBRARY_SIZES=170,10000 chooses the sizes of libraries, in clauses; BENCH_LIBRARIES the folder that keeps them.
"""

from __future__ import annotations

import ast
import importlib
import sys
from pathlib import Path


def main(names: list[str]) -> int:
    """Run the benchmarks with these names, or all; ``--help`` says which there are.

    Returns:
        0, or 2 where a name is unknown.
    """
    files = {path.stem.removeprefix("bench_"): path for path in sorted(Path(__file__).parent.glob("bench_*.py"))}
    known = list(files)
    if {"--help", "-h"} & set(names):
        print(__doc__)
        for name, path in files.items():
            print(f"{name:<14}{_first_line(path)}")
        return 0
    unknown = [name for name in names if name not in known]
    if unknown:
        print(f"no benchmark called {', '.join(unknown)}; there are: {', '.join(known)}", file=sys.stderr)
        return 2
    for name in names or known:
        print(f"\n== {name} " + "=" * max(0, 96 - len(name)), flush=True)
        importlib.import_module(f"tests.benchmarks.bench_{name}").main()
    return 0


def _first_line(module: Path) -> str:
    """What a module says it is; it is not loaded for that."""
    words = ast.get_docstring(ast.parse(module.read_text(encoding="utf-8"))) or ""
    return words.partition("\n")[0]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
