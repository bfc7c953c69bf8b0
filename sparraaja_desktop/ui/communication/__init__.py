"""Who is told of the coaching, what the management team saw, and what the participants say."""
