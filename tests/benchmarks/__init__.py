"""Every goal of speed, measured beside its floor in the same run: ``uv run writerdesk-bench``."""
