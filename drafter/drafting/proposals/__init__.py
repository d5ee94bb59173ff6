"""Proposals: what delegations want changed.

What one is: :mod:`.model`. Made of a difference: :mod:`.making`. Carried over when the text changes under it:
:mod:`.carrying`. Decided: :mod:`.settling`.
"""
