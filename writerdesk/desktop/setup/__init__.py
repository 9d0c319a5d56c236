"""The first run: four quiet questions, each with a default that Return takes."""
