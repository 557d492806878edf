"""How an invoice can be paid: which ways fit it, and what their codes say. Nothing here draws."""
