"""Help at the keys: marks of the language, tidied paste, characters that are hard to type."""
