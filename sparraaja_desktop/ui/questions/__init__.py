"""The interview guides: to read, to print, to copy and to change."""
