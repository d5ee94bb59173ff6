"""``python -m tests.benchmarks [NAME…]``: run ``bench_NAME.py`` one after the other; all of them without names.

Figures are printed, never asserted: they depend on the machine, so rivals run beside ours on the same texts.
"""

from __future__ import annotations

import importlib
import sys
from pathlib import Path


def main(names: list[str]) -> int:
    """Run the benchmarks with these names, or all.

    Returns:
        0, or 2 where a name is unknown.
    """
    known = sorted(path.stem.removeprefix("bench_") for path in Path(__file__).parent.glob("bench_*.py"))
    unknown = [name for name in names if name not in known]
    if unknown:
        print(f"no benchmark called {', '.join(unknown)}; there are: {', '.join(known)}", file=sys.stderr)
        return 2
    for name in names or known:
        print(f"\n== {name} " + "=" * max(0, 96 - len(name)), flush=True)
        importlib.import_module(f"tests.benchmarks.bench_{name}").main()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
