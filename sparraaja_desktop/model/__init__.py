"""What a coaching is made of: frozen records, the rules between them, errors and changes. Stdlib only."""
