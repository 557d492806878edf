"""What the browser shows at the end: one page, complete in itself, that runs and loads nothing."""

import base64
import hashlib
from html import escape

from msgspec import Struct

_STYLE = """
:root { color-scheme: light dark; --paper: #fff; --ground: #f4f3ef; --ink: #1f2328; --quiet: #5c6370; --line: #e2e0d8;
  --mark: #1a7f4b }
@media (prefers-color-scheme: dark) { :root { --paper: #23262b; --ground: #17191c; --ink: #eceae4; --quiet: #a3a8b0;
  --line: #363a41; --mark: #5bc48d } }
* { box-sizing: border-box }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 24px; background: var(--ground);
  color: var(--ink); font: 17px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif }
main { width: 100%; max-width: 440px; padding: 40px; background: var(--paper); border: 1px solid var(--line);
  border-radius: 10px; overflow-wrap: anywhere }
main.problem { --mark: #b3541e }
svg { display: block; width: 40px; height: 40px; margin-bottom: 20px; fill: none; stroke: var(--mark); stroke-width: 2;
  stroke-linecap: round; stroke-linejoin: round }
h1 { margin: 0 0 8px; font-size: 23px; line-height: 1.25; font-weight: 600 }
p { margin: 0 0 8px }
.quiet { color: var(--quiet); font-size: 15px }
.close { margin-top: 24px }
footer { margin-top: 32px; padding-top: 16px; border-top: 1px solid var(--line); color: var(--quiet); font-size: 14px }
"""
_TICK = '<circle cx="12" cy="12" r="10"/><path d="m7.5 12.3 3 3 6-6.4"/>'
_CROSS = '<circle cx="12" cy="12" r="10"/><path d="M12 7v6"/><path d="M12 16.7v.1"/>'
_HASH = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()

HEADERS = {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Content-Security-Policy": f"default-src 'none'; style-src 'sha256-{_HASH}'; img-src data:; base-uri 'none'; "
    "form-action 'none'; frame-ancestors 'none'",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Connection": "close",
}


class Page(Struct, frozen=True):
    """A whole HTML document."""

    html: str


def signed_in_page(label: str, provider: str, details: str = "") -> Page:
    """It worked: who, through whom, and that the tab can go."""
    said = f"through {provider}" if not details else f"{details}, through {provider}"
    then = "You can close this tab and go back to the terminal."
    return _page("Signed in", f"Signed in as {label}", said, then, _TICK)


def problem_page(message: str, hint: str = "") -> Page:
    """It did not work, and why."""
    return _page("Not signed in", "Not signed in", message, hint or "You can close this tab.", _CROSS, kind="problem")


def _page(title: str, heading: str, text: str, then: str, drawing: str, kind: str = "done") -> Page:
    return Page(
        f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(title)} · voiceinvoice</title>
<link rel="icon" href="data:,">
<style>{_STYLE}</style>
</head>
<body>
<main class="{kind}">
<svg viewBox="0 0 24 24" aria-hidden="true">{drawing}</svg>
<h1>{escape(heading)}</h1>
<p class="quiet">{escape(text)}</p>
<p class="close">{escape(then)}</p>
<footer>voiceinvoice</footer>
</main>
</body>
</html>
"""
    )
