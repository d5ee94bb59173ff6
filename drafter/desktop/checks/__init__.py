"""The linter at work: findings as one types, their list, and what can be done about them."""
