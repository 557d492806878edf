"""Where people are met: the only home of Typer and Rich."""
