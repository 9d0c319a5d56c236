"""Kept states of a piece: the list of them, what differs, what is brought back."""
