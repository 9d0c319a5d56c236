"""The page that is written on: a QTextEdit that holds one section as plain text, and what is painted round it."""
