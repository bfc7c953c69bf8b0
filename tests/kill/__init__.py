"""A sparrer types, the power of the process is cut: what was said to be saved is there."""
