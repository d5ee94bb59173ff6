"""The ``.draft`` and its private file on the disk: tables, rows, JSON, digests, locks."""
