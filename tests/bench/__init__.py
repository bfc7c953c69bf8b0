"""Measures; asserts nothing."""
