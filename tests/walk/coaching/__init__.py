"""The steps of a whole coaching, as a person takes them by keys; the same for every kind of client and sparrer."""
