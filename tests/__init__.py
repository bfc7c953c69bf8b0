"""The tests: one folder for each floor, and `house` for what the house promises of itself."""
