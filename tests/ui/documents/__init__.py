"""The tests of the page of documents."""
