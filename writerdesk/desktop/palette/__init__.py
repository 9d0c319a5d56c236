"""The command palette: every action, piece, section and setting, by words typed in any order."""
