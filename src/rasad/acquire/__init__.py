"""Bytes from anywhere become documents."""
