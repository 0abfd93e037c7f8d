"""Office documents and e-books: zipped XML, opened without trusting it."""
