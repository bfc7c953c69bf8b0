"""The verbs of the user, one module per step of the coaching. Free of Qt, SQL and Word."""
