"""Stage 8, print: the print page becomes the PDF and the press PDF.

This is the only package that imports WeasyPrint, and it does so in a child process
with limits: ``stage`` collects what the page may use, ``job`` works in the child.
"""
