"""What the floor `store` promises."""
