"""Stage 2: quantities, dates, quotations, publications and names in a source."""
