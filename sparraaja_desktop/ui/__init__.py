"""Shows the records. PySide6 only here; pages talk to the Desk of `services`, and to `model`."""
