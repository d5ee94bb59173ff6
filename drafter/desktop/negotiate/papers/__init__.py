"""Proposals from a paper that came back, or from what was edited: chosen in a list before they go on the table."""
