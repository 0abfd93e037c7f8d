"""Stage 7, pages: the composed document becomes web HTML and print HTML."""
