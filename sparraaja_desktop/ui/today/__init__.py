"""Today, over all coachings."""
