"""The table of delegations and groups, in use and being edited."""
