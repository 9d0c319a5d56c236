"""The brief: all of it in reading order, rate first."""
