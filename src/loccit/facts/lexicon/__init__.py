"""Word lists that the grammars lean on where the construction leaves a doubt."""
