"""Whose way of drawing Han characters an invoice takes: Chinese, Japanese and Korean share code points, not shapes."""

import re

from voiceinvoice.domain.invoice import Invoice
from voiceinvoice.domain.party import Business, Client

#: BCP 47, by country (ISO 3166-1) where people write so.
_BY_COUNTRY = {
    "CN": "zh-Hans",
    "SG": "zh-Hans",
    "TW": "zh-Hant",
    "MO": "zh-HK",
    "HK": "zh-HK",
    "JP": "ja",
    "KR": "ko",
    "KP": "ko",
}
_BY_LANGUAGE = {"zh": "zh-Hans", "ja": "ja", "ko": "ko"}
_KANA, _HANGUL = re.compile("[\u3041-\u30ff]"), re.compile("[\u1100-\u11ff\uac00-\ud7a3]")


def written_language(invoice: Invoice) -> str:
    """The language to choose glyphs by: the document's, else that of the client's country, then of the seller's.

    Where none of them writes with Han characters, kana speak for Japanese and hangul for Korean.
    """
    seller = invoice.seller
    found = _of_locale(invoice.language) or _of_locale(seller.locale) or _of_country(invoice.client)
    return found or _of_country(seller) or _of_text(invoice)


def _of_locale(name: str) -> str:
    language, *more = name.replace("-", "_").split("_")
    if language == "zh":
        by_script = {"Hans": "zh-Hans", "Hant": "zh-Hant"}
        return next((by_script.get(part) or _BY_COUNTRY.get(part, "") for part in reversed(more)), "") or "zh-Hans"
    return _BY_LANGUAGE.get(language, "")


def _of_country(party: Business | Client) -> str:
    return _BY_COUNTRY.get(party.address.country.upper(), "") if party.address else ""


def _of_text(invoice: Invoice) -> str:
    said = [invoice.seller.name, invoice.client.name, invoice.notes, *(line.description for line in invoice.lines)]
    written = "".join(text for text in said if not text.isascii())
    if _KANA.search(written):
        return "ja"
    return "ko" if _HANGUL.search(written) else "zh-Hans" if written else "und"
