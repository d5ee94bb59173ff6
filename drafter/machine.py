"""What this machine is called and whose it is: words that must not travel in a file."""

from __future__ import annotations

import getpass
import socket
from pathlib import Path

_NO_NAMES = frozenset(
    ("root", "user", "usuario", "admin", "administrator", "administrador", "guest", "home", "office", "desktop",
     "localhost", "default", "test", "word", "docs", "drafter", "owner", "public", "ubuntu", "debian")
)  # fmt: skip
"""Names of accounts and machines that tell of nobody, and stand in any file."""
_SHORTEST_NAME = 4


def machine_words() -> tuple[str, ...]:
    """Names of this machine that must not travel: the account, the home folder, the host."""
    home = Path.home()
    names = [_account(), home.name, socket.gethostname(), socket.gethostname().partition(".")[0]]
    told = [name for name in names if len(name) >= _SHORTEST_NAME and name.lower() not in _NO_NAMES]
    return tuple(dict.fromkeys((*told, str(home)) if len(home.parts) > 2 else told))


def _account() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a number without a name, as in some containers
        return ""
