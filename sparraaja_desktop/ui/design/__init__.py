"""Designing the coaching with the contact: the goals, and the meetings in which they are agreed."""
