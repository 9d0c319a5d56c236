"""What is asked: the brief, its signature, versions and difference, pay."""
