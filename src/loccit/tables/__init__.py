"""Stage 3: data tables whose values carry their provenance through arithmetic."""
