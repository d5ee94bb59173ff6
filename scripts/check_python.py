"""Says in one sentence why set-up cannot start, before pip says it in fifty lines."""

import importlib.util
import sys

if sys.version_info < (3, 11):  # noqa: UP036 - it is run by whatever python3 the machine has
    sys.exit(
        f"drafter: Python 3.11 or newer is needed and this is {sys.version.split()[0]}; try: make PYTHON=python3.11"
    )
if importlib.util.find_spec("ensurepip") is None:
    sys.exit(
        "drafter: this Python cannot make virtual environments; on Debian type: sudo apt-get install -y python3-venv"
    )
