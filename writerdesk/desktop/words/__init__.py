"""Words beside the dictionary, on the writing page and on a page of their own."""
