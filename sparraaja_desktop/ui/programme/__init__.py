"""The programme of coaching events, in the window."""
