"""The vendor's side: API, database, blob store."""
