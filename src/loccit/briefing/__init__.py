"""Stage 5: Markdown becomes a document tree with claims, citations and values."""
