"""The few parts every page is made of: words, buttons, cards, a column to read in."""
