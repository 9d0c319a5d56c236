"""The writer's own account: what was offered, what is due, what was paid."""
