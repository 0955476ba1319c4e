"""The record: readings and judgements kept in one file, all else assembled from them."""
