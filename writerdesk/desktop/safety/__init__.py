"""What keeps a desk safe, as far as one sees it: recovery, rescue, backups, warnings."""
