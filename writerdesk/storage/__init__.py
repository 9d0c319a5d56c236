"""The desk on disk: opening, migrations, the one writer thread, backups."""
