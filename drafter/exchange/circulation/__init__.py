"""Two audiences: files that go to everybody hold the text and its look, and nothing of who made them and how."""
