"""The writing page: the text, and beside it the brief, the findings and the comments."""
