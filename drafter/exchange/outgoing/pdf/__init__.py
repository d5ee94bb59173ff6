"""Pages: words to lines, lines to pages, pages to a PDF file."""
