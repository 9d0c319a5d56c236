"""Pictures of every page and mode of the window, in five scripts: ``python -m tests.pictures FOLDER``."""
