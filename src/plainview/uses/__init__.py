"""What the service does with data: one folder for each use, none of which knows another."""
