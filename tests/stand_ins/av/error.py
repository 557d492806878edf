"""Stands in for PyAV's errors."""


class FFmpegError(Exception):
    """The base of all."""

    strerror = "Invalid data found when processing input"


class InvalidDataError(FFmpegError, ValueError):
    """No sound in it."""
