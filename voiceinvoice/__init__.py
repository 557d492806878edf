"""From dictation to a stored, numbered PDF invoice."""

__version__ = "0.1.0"
