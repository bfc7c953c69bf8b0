"""The steps, one module each, never changed once released: each says its tables itself, as they were then."""
