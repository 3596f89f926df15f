"""Plainview: a streaming service's member data, declared once and enforced at every use."""

__version__ = "0.1.0"
