"""Whether words hold what a sentence or a cell says, and which of them do."""
