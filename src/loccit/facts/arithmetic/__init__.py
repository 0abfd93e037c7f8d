"""What a text's numbers say of each other: sums, shares and changes recomputed."""
