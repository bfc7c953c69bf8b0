"""What the floor `model` promises."""
