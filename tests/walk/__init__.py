"""Walks of a person through the real window, on a real display, with real keys."""
