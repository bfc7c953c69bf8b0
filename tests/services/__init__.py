"""What the floor `services` promises."""
