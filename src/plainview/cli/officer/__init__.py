"""What an officer asks of the catalogue: what a change means, the papers made from it, drafts of new entries."""
