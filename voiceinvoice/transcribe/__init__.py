"""Source -> Transcript."""
