"""Rights of members over their data; today the erasure that hides a member at once and for good."""
