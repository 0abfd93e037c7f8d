"""Stage 1: bytes become canonical text, blocks, sentences and a record."""
