"""Measures, and asserts nothing: `python -m tests.bench startup`."""
