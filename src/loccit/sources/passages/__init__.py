"""Places in a source: locators, the words there, and finding them again."""
