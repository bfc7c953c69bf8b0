"""Filled-in sheets that come back as Word files, read by lxml alone: python-docx loses tracked text (word.md 1.3)."""
