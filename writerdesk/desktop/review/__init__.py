"""Reading for a vendor: the queue, and the page on which a piece is read and judged."""
