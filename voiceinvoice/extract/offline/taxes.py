"""Taxes that were said: by line, for the whole, in the prices, none, or two together."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal

from msgspec.structs import replace as with_fields

from voiceinvoice.domain.answers import ZERO_RATED
from voiceinvoice.domain.draft import Heard, HeardTax, Notice
from voiceinvoice.domain.party import TaxRate
from voiceinvoice.extract.offline.extras import amount_of
from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.lines import BuiltLine
from voiceinvoice.extract.offline.modifiers import Modifier
from voiceinvoice.extract.offline.scopes import is_for_all, names_the_rest, scope_of
from voiceinvoice.extract.offline.settled import Settled, heard_as

#: No country taxes sales higher; a percentage beyond it was something else.
_HIGHEST_TAX = 40
_CENT = Decimal("0.01")
_RATE_PLACES = (Decimal(1), Decimal("0.1"), Decimal("0.01"), Decimal("0.001"), Decimal("0.0001"))
_UNSURE = Notice("tax_scope", "It is not certain which lines are taxed.", "tax")


def tax_name(text: str, modifier: Modifier, lexicon: Lexicon) -> str:
    """The tax as it was called, or `Tax`."""
    if modifier.name:
        return modifier.name
    said = text[modifier.start : modifier.end].lower()
    nearby = " ".join((*modifier.before[-1:], said))
    return next(
        (name for words in (nearby, " ".join(modifier.about[:2])) for cue, name in lexicon.tax_names if cue in words),
        lexicon.default_tax,
    )


def _heard_tax(text: str, modifier: Modifier, lexicon: Lexicon) -> Heard[HeardTax]:
    rate = modifier.value.value if modifier.role == "taxed" and modifier.value.value is not None else Decimal(0)
    said = text[modifier.start : modifier.end].lower()
    treatment = next((key for cue, key in lexicon.untaxed_names if cue in said and modifier.role == "untaxed"), "")
    tax = TaxRate(ZERO_RATED.get(treatment) or tax_name(text, modifier, lexicon), rate)
    return heard_as(
        text, modifier, HeardTax(tax, modifier.included), "said to be taxed" if rate else "said to be untaxed"
    )


def _names_unknown(built: Sequence[BuiltLine], tax: Modifier, lexicon: Lexicon) -> bool:
    """Whether a tax is said to be only on something that no line is called."""
    is_limited = len(built) > 1 and any(word in lexicon.only_words for word in tax.about[:5])
    leads = any(word in lexicon.scope_inside for word in tax.about[:5])
    return is_limited and leads and scope_of(built, tax, lexicon) is None and not is_for_all(tax, lexicon)


def _together(text: str, built: Sequence[BuiltLine], taxes: Sequence[Modifier], lexicon: Lexicon) -> list[Modifier]:
    """Two differently named taxes on the same things as one with both rates: `GST 5 percent and PST 10 percent`."""
    out: list[Modifier] = []
    for tax in taxes:
        before = out[-1] if out else None
        if before is None or not _belong_together(text, built, before, tax, lexicon):
            out.append(tax)
            continue
        rates = [(each, each.value.value or Decimal(0)) for each in (before, tax)]
        shown = before.name or f"{tax_name(text, replace(before, about=()), lexicon)} {rates[0][1].normalize():f}%"
        name = f"{shown} + {tax_name(text, tax, lexicon)} {rates[1][1].normalize():f}%"
        value = replace(tax.value, value=rates[0][1] + rates[1][1])
        both = replace(tax, value=value, start=before.start, before=before.before, name=name)
        out[-1:] = [before, both] if is_for_all(before, lexicon) and not is_for_all(tax, lexicon) else [both]
    return out


def _belong_together(
    text: str, built: Sequence[BuiltLine], first: Modifier, second: Modifier, lexicon: Lexicon
) -> bool:
    if {first.role, second.role} != {"taxed"} or any(first.start < b.item.start < second.start for b in built):
        return False
    names = [tax_name(text, replace(tax, about=()), lexicon) for tax in (first, second)]
    scopes = [scope_of(built, tax, lexicon) for tax in (first, second)]
    return names[0] != names[1] and lexicon.default_tax not in names and scopes[0] in (None, scopes[1])


def _still_untold(scope: list[int] | None, settled: Settled) -> list[int] | None:
    """The lines of a scope that have no tax yet: `the stand hire at 20, the cake and flowers exempt`; else all."""
    untold = [place for place in scope or () if settled.lines[place].tax is None]
    return untold or scope


def settle_taxes(
    text: str, built: Sequence[BuiltLine], taxes: list[Modifier], settled: Settled, lexicon: Lexicon
) -> None:
    """Gives lines and the whole the taxes that were said."""
    taxes = [m for m in taxes if m.role == "untaxed" or (m.value.value or 0) <= _HIGHEST_TAX]
    if any(_names_unknown(built, tax, lexicon) for tax in taxes if tax.role == "taxed"):
        settled.notices.append(_UNSURE)
    taxes = _together(text, built, taxes, lexicon)
    if not taxes:
        return
    if len({(m.role, m.value.value if m.role == "taxed" else 0) for m in taxes}) == 1:
        only = taxes[-1]
        scope = scope_of(built, only, lexicon)
        later = [b for b in built if b.item.start > only.start]
        if scope is None and not (later and any(b.item.start < only.start for b in built)):
            settled.tax = _heard_tax(text, only, lexicon)
            return
    previous_end, is_named = -1, True
    whole: Modifier | None = None
    for tax in taxes:
        scope = _still_untold(scope_of(built, tax, lexicon, previous_end), settled)
        if scope is None:
            is_named = False
            scope = [place for place, b in enumerate(built) if previous_end < b.item.start < tax.start]
            if not scope or is_for_all(tax, lexicon) or names_the_rest(tax, lexicon):
                whole = tax
                continue
        for place in scope:
            settled.lines[place] = with_fields(settled.lines[place], tax=_heard_tax(text, tax, lexicon))
        previous_end = tax.start
    if len(taxes) > 1 and whole is not None and not any(line.tax for line in settled.lines):
        settled.notices.append(Notice("second_tax", "Two taxes were heard; one line can have only one.", "tax"))
    if whole is not None:
        settled.tax = _heard_tax(text, whole, lexicon)
    elif len(taxes) == 1 and not is_named and any(line.tax is None for line in settled.lines):
        settled.notices.append(_UNSURE)


def settle_gross(text: str, said: list[Modifier], settled: Settled, lexicon: Lexicon) -> None:
    """`VAT included` without a rate: at the rate that was said elsewhere, else at the business's own."""
    if not said or any(line.tax for line in settled.lines):
        return
    rate = settled.tax.value.tax if settled.tax else TaxRate(tax_name(text, said[-1], lexicon), Decimal(0))
    if settled.tax is None or rate.rate:
        settled.tax = heard_as(text, said[-1], HeardTax(rate, included=True), "said to be in the prices")


def settle_tax_sums(
    text: str, built: Sequence[BuiltLine], modifiers: Sequence[Modifier], settled: Settled, lexicon: Lexicon
) -> None:
    """`plus 50 for VAT`, and no rate: the rate that gives this amount, when there is one with few places."""
    said = [m for m in modifiers if m.role == "taxsum" and m.value.value]
    if not said or settled.tax is not None or any(line.tax for line in settled.lines):
        return
    scope = scope_of(built, said[-1], lexicon) or range(len(settled.lines))
    base = sum((amount_of(settled.lines[place]) for place in scope), Decimal(0))
    if settled.discount is not None:
        off = settled.discount.value
        base -= off.value if off.kind == "amount" else base * off.value / 100
    wanted = said[-1].value.value or Decimal(0)
    rate = next(
        (rate for places in _RATE_PLACES if base > 0
         if (base * (rate := (wanted * 100 / base).quantize(places)) / 100).quantize(_CENT, ROUND_HALF_UP) == wanted),
        None,
    )  # fmt: skip
    if rate is None or not 0 < rate <= _HIGHEST_TAX:
        settled.notices.append(Notice("tax_amount", f'"{text[said[-1].start : said[-1].end]}" gives no rate.', "tax"))
        return
    tax = HeardTax(TaxRate(tax_name(text, said[-1], lexicon), Decimal(f"{rate.normalize():f}")), False)
    heard = heard_as(text, said[-1], tax, f"{wanted:f} on {base:f}", 0.8)
    if len(scope) == len(settled.lines):
        settled.tax = heard
    for place in scope if len(scope) < len(settled.lines) else ():
        settled.lines[place] = with_fields(settled.lines[place], tax=heard)
