"""WriterDesk: an offline desk for people who write to a brief, in any language and any script."""

__version__ = "0.1.0"
