"""What the floor `ui` promises."""
