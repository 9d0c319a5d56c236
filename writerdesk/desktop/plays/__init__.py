"""Plays on the writing page: how their lines look, the keys that make a line something else, and the cast."""
