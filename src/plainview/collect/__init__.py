"""The way in: what programs and apps send becomes canonical events, and the gate decides on each."""
