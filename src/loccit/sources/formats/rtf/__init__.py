"""Rich Text Format, read sign by sign."""
