"""What leaves: the bag, sealing, verifying, consent, the process record."""
