"""What makes a file believable: keys, SSHSIG signatures, age encryption, the strict zip reader."""
