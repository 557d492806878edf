"""Calling a service that speaks OpenAI's API: what the steps that use one share."""
