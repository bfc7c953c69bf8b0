"""What the floor `content` promises."""
