"""What a dataset release consists of: rows, splits, card, Croissant, provenance, licences, changes."""
