"""What results look like: one module for each noun."""
