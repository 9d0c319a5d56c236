"""The sections of a piece, and paragraphs that are too long."""
