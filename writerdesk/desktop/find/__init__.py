"""Find and replace, beside the text."""
