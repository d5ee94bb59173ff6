"""Files in and out, as the delegate sees it: what was understood, what will be written."""
