"""What the floor `documents` promises."""
