"""One module a family of SDKs: each turns its own bodies into envelopes, and knows nothing of the others."""
