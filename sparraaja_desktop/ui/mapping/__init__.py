"""The mapping (Kartoitus): interviews, findings, mapping items, side by side, the summary."""
