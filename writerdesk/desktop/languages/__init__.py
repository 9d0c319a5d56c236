"""What WriterDesk can do for a language."""
