"""Grammar by LanguageTool: finding it, starting and stopping it, asking it paragraph by paragraph."""
