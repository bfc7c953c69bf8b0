"""What can be made of a coaching, and what has been made."""
