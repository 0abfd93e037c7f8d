"""How PDFs are read."""
