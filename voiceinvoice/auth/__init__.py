"""Who is asking: signing in with an OpenID provider, and what is kept of it. Vendors are imported only to sign in."""
