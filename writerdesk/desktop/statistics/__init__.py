"""Statistics: calm charts of the writer's own days, pieces, languages and time, each with its table."""
