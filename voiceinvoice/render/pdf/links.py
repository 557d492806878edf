"""Addresses that a reader can follow: only what is plainly an e-mail address or a web page."""

import re
from urllib.parse import quote

_MAIL = re.compile(r"[^\s@<>\"'(),:;\[\\\]]+@[^\s@<>\"'(),:;\[\\\]]+\.[^\s@<>\"'(),:;\[\\\]]+")
_WEB = re.compile(r"(?:(https?)://)?([^\s/@<>\"'\\:]+\.[^\s/@<>\"'\\:]+(?::\d+)?)(/[^\s<>\"'\\]*)?", re.IGNORECASE)


def mail_link(address: str) -> str:
    """`mailto:` and the address, or nothing for what is no address."""
    return "mailto:" + quote(address.strip(), safe="@+._-") if _MAIL.fullmatch(address.strip()) else ""


def web_link(site: str) -> str:
    """The page's URL, https where no scheme is said, or nothing for what is no http(s) page."""
    found = _WEB.fullmatch(site.strip())
    if not found:
        return ""
    scheme, host, path = found[1] or "https", found[2], found[3] or ""
    if not host.isascii():
        try:
            host = host.encode("idna").decode("ascii")
        except UnicodeError:
            return ""
    return f"{scheme.lower()}://{host}{quote(path, safe='/%#?&=+,;:@~!$*()._-')}"
