"""The user's own library: what is in it, what comes in and what goes."""
