"""Prints the records. python-docx and lxml only here; records and texts in, bytes out."""
