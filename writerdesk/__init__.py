"""WriterDesk: an offline desk for people who write to a brief, in any language and any script."""

from writerdesk.documents import work_out_documents

__version__ = "0.1.0"

work_out_documents()
