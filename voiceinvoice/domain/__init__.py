"""What an invoice is: nouns that know their own rules, and no file, network or terminal."""
