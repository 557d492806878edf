"""Stands in for PyAV."""
