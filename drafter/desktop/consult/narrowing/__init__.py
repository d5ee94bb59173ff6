"""Filters: what there is to narrow to, with counts, and what is chosen."""
