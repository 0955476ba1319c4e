"""What happened and what was agreed: events, agreements, and what they are about."""
