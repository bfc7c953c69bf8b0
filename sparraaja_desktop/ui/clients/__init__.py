"""Choosing a client, and the clients' own words."""
