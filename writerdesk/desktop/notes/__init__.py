"""What a writer notes for themselves."""
