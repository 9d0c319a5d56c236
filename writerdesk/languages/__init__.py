"""What a language needs: tag, script, direction, digits, fonts, dictionary, counting, capability card."""
