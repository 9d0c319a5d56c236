"""Sending: what leaves, to whom, under which consent; and the way of what was sent."""
