"""A document becomes text that can be matched: language, folding, words, sentences."""
