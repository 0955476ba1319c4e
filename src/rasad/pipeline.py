"""The order of the journey: bytes to document, document to text, text to reading, reading to record."""
