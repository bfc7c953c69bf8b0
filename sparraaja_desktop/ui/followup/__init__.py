"""The end of a coaching: the follow-up, what was promised, done and learnt, and the closing."""
