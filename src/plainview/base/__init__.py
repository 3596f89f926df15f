"""What everything else stands on: errors, the clock, ids and settings; imports nothing of ours."""
