"""The source formats: one module each, behind one protocol."""
