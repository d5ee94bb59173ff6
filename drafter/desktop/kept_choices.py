"""Choices that are kept between two runs as JSON, read by whoever may find something older, or spoilt, in their place."""

from __future__ import annotations

import json
from collections.abc import Mapping


def kept_values(kept: str) -> Mapping[str, object]:
    """The values of a JSON object by name; none where ``kept`` is anything else."""
    try:
        found = json.loads(kept) if kept else {}
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
