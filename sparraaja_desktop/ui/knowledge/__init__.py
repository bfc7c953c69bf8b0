"""Knowledge and tools: what a sparrer draws on, whatever the coaching."""
