"""E-mails: what the sender wrote, what was quoted, and what came with it."""
