"""Guards of the architecture: layers, sizes, bans, and that whatever people hold on to is documented."""
