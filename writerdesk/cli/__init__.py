"""The same capabilities from a shell, with --json."""
