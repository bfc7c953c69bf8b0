"""The sheets that come back, in the window: looked at, chosen from, and taken in."""
