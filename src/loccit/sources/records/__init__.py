"""What is known about a source: its record, in CSL's variables and ours."""
