"""Words held against what they are to hold."""
