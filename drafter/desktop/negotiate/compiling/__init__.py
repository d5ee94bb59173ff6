"""The screen that compiles: what delegations sent back, whose it is, and the rolling text that it makes."""
