"""What becomes of a briefing when each passage that it cites is changed.

``python -m tests.mutations`` makes every change there is and prints their count;
the test draws a seeded sample of them.
"""
