"""What is shipped: guides, questions, handout texts and places, data files read into records."""
