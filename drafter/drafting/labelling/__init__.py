"""What paragraphs are called: numbers, references that follow them, old and new ones, finding one by its name."""
