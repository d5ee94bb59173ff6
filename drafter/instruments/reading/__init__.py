"""Blocks -> what a text is: its front, its tree, its style and metadata; the proposal and the instrument."""
