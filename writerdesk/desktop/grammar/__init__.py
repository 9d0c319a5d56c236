"""Grammar with LanguageTool: its page, and its part beside writing."""
