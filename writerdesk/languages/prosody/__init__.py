"""Counting verse: one module a unit. Each reads a line into units, with every reading that the writing leaves open."""
