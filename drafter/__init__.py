"""drafter: draft negotiated declarations offline. Four verbs: consult, compose, review, exchange."""

__version__ = "0.1.0"
