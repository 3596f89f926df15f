"""One test for each row of the inventory."""
