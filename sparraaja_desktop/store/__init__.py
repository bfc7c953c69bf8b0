"""Keeps the records. SQLAlchemy only here; rows never leave."""
