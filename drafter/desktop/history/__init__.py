"""The history: named versions and every change, compared, restored, signed off, exported."""
