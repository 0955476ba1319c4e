"""The record in the forms that other programs read, each written here by ourselves."""
