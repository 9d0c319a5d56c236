"""The brief editor: for leads and vendors."""
