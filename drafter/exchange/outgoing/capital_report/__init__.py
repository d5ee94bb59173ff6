"""The report for the capital: one page, as a Word file and as a PDF."""
