"""Sparraaja: the offline desktop program of an osallisuussparraaja."""

__version__ = "0.1.0"
