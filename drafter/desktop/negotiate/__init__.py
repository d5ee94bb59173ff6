"""Negotiate: the draft paragraph by paragraph, what delegations want of each, and leading it to agreement."""
