"""The interim assignments and the plans of the service areas, in the window."""
