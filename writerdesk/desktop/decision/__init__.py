"""The writer's side of a verdict: what was decided, why, and what can be answered."""
