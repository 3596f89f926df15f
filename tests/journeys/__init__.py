"""Whole journeys: the installed program in processes of its own, over real HTTP, files and Chromium."""
