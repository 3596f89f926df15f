"""One module a source of the inventory: each puts its part of an event into the catalogue's words and units."""
