"""How it is judged: comments, verdicts, reasons, agreement, the dataset release."""
