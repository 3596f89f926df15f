"""The catalogue: every element, purpose, recipient and family that the service may know, declared once."""
