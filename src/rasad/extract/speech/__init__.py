"""Who said what: cues, what they govern, and whose words they are."""
