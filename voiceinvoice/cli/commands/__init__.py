"""One module for each noun: parse, call, show."""
