"""The conditions of the model as checks, one module for each part of a coaching."""
