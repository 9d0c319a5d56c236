"""The page that searches every draft."""
