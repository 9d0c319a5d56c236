"""Pieces on paper and in PDF files: page by page, in the digits and the direction of their language."""
