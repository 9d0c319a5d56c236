"""The desk page: offers with the rate first, and pieces by what they need."""
