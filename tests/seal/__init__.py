"""Keeps the tests from the network and from the home folder of whoever runs them."""
