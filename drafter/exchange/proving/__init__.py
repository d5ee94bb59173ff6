"""Re-opening what was written, before anybody else sees it."""
