"""What the shell and the desktop both do with files: open, compare, compile, check, record, report."""
