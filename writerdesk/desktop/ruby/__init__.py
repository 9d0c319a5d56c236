"""Ruby: asked for at the selection, and seen above the lines or in upright columns."""
