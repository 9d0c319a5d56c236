"""The library: prompts and briefs that were tried, tutorials, sample briefs."""
