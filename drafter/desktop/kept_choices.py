"""Choices kept between two runs as JSON: what is found may be older, or spoilt."""

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
