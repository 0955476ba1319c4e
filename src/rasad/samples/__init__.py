"""Sample reports of our own writing, for the demonstration and the tests."""
