"""What a person can do, one function a verb: take, write, check, seal, send, claim, decide, release."""
