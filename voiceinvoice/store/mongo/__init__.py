"""The shared store; see `store.py`. This runs before anything imports pymongo."""

import sys
from importlib.util import find_spec

if "pymongo" not in sys.modules and not find_spec("OpenSSL"):
    # Without pyOpenSSL the driver uses Python's own TLS, but finds that out only after loading all of cryptography, a
    # fifth of its start. None makes that import fail at once, as it would in the end.
    sys.modules.setdefault("pymongo.pyopenssl_context", None)  # type: ignore[arg-type]
