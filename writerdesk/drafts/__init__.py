"""What is being written: pieces, sections, journal, versions, search, import and export."""
