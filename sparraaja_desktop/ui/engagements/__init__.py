"""The overview of a coaching: who, for whom, with whom, about what."""
