"""Lines and modifiers to a draft: which tax holds for which line, which discount, what was paid."""

import dataclasses
from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal

from msgspec.structs import replace

from voiceinvoice.domain.draft import Deposit, Discount, DraftLine, Heard, Notice
from voiceinvoice.extract.offline.extras import amount_of, free_ones, surcharge_line, without_free
from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.lines import BuiltLine
from voiceinvoice.extract.offline.modifiers import Modifier
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.pair_readings import part_of
from voiceinvoice.extract.offline.scopes import is_for_all, scope_of, with_stems
from voiceinvoice.extract.offline.settled import Settled, heard_as
from voiceinvoice.extract.offline.shares import OF_LINE
from voiceinvoice.extract.offline.taxes import settle_gross, settle_tax_sums, settle_taxes

_CENT = Decimal("0.01")
#: Rounding takes off no more than this part; what is further off is another matter.
_MOST_ROUNDED = Decimal("0.15")


def settle(
    text: str, built: Sequence[BuiltLine], modifiers: Sequence[Modifier], told: Sequence[Node], lexicon: Lexicon
) -> Settled:
    """The lines with their own taxes and discounts, and what holds for the whole. `told`: what the items came from."""
    settled = Settled([each.line for each in built])
    modifiers = _with_likelier_pairs(modifiers, settled.lines)
    built = with_stems(built, lexicon) if modifiers else built
    settle_taxes(text, built, [m for m in modifiers if m.role in {"taxed", "untaxed"}], settled, lexicon)
    settle_gross(text, [m for m in modifiers if m.role == "gross"], settled, lexicon)
    _settle_frees(text, built, told, settled, lexicon)
    _settle_discounts(text, built, [m for m in modifiers if m.role == "discount"], settled, lexicon)
    _settle_deposits(text, [m for m in modifiers if m.role == "deposit"], settled, lexicon)
    if settled.deposit is None and (paid := [m for m in modifiers if m.role == "all_paid"]):
        settled.deposit = heard_as(text, paid[-1], Deposit("percent", Decimal(100)), "said to be paid in full", 0.8)
    for surcharge in (m for m in modifiers if m.role == "surcharge"):
        _settle_surcharge(text, built, surcharge, settled, lexicon)
    settle_tax_sums(text, built, modifiers, settled, lexicon)
    _settle_total(text, modifiers, settled)
    _settle_rounding(text, modifiers, settled)
    return settled


def _with_likelier_pairs(modifiers: Sequence[Modifier], lines: Sequence[DraftLine]) -> list[Modifier]:
    """The modifiers with each deposit or discount said as a pair in the reading that the lines' sum allows."""
    subtotal = sum((line.quantity.value * line.unit_price.value for line in lines if line.unit_price), Decimal(0))
    return [
        dataclasses.replace(m, value=part_of(m.value, subtotal)) if m.role in {"deposit", "discount"} else m
        for m in modifiers
    ]


def _settle_total(text: str, modifiers: Sequence[Modifier], settled: Settled) -> None:
    """The sum that was said last; else what is left to pay after a deposit, which tells as much."""
    amounts = {line.quantity.value * line.unit_price.value for line in settled.lines if line.unit_price}
    said = [m for m in modifiers if m.role in {"total", "rounded"} and m.value.value is not None]
    final = [m for m in said if m.value.value not in amounts or len(settled.lines) == 1]
    if not final and settled.deposit is not None:
        final = [m for m in modifiers if m.role == "balance" and m.value.value is not None]
    if final:
        heard = heard_as(text, final[-1], Decimal(final[-1].value.value or 0), "the total that was said")
        settled.stated_total = replace(heard, alternatives=final[-1].value.others)


def _settle_rounding(text: str, modifiers: Sequence[Modifier], settled: Settled) -> None:
    """`round it down to 480`: what that takes off the sum before tax."""
    said = [m for m in modifiers if m.role == "rounded" and m.value.value is not None]
    rates = {line.tax.value.tax.rate if line.tax else settled.tax.value.tax.rate if settled.tax else Decimal(0)
             for line in settled.lines}  # fmt: skip
    included = settled.tax is not None and settled.tax.value.included
    if not said or settled.discount is not None or len(rates) != 1:
        return
    wanted = said[-1].value.value or Decimal(0)
    net = wanted if included else wanted / (1 + rates.pop() / 100)
    off = sum((amount_of(line) for line in settled.lines), Decimal(0)) - net
    if 0 < off <= net * _MOST_ROUNDED:
        taken = Discount("amount", off.quantize(_CENT, ROUND_HALF_UP))
        settled.discount = heard_as(text, said[-1], taken, f"rounded to {wanted:f}", 0.8)


def _settle_discounts(
    text: str, built: Sequence[BuiltLine], discounts: list[Modifier], settled: Settled, lexicon: Lexicon
) -> None:
    for modifier in discounts:
        kind = "percent" if modifier.value.kind == "percent" else "amount"
        if _is_taken_off(text, built, modifier, lexicon):
            continue
        value = modifier.value.value or Decimal(0)
        heard = heard_as(text, modifier, Discount(kind, value), "said to come off")  # type: ignore[arg-type]
        places = _discounted(built, modifier, lexicon) if kind == "percent" and len(built) > 1 else []
        if places and not any(settled.lines[place].discount for place in places):
            for place in places:
                settled.lines[place] = replace(settled.lines[place], discount=heard)
        elif settled.discount is None:
            settled.discount = heard
        elif settled.discount.value == heard.value and lexicon.one_more.isdisjoint(modifier.within):
            continue
        elif settled.discount.value.kind == kind == "amount":
            both = Discount("amount", settled.discount.value.value + value)
            settled.discount = Heard(both, settled.discount.quote, settled.discount.span, 0.7, "two amounts off")
        elif settled.discount.value != heard.value:
            settled.notices.append(
                Notice("second_discount", f'"{heard.quote}" is a second discount; it was left out.', "discount")
            )


def _is_taken_off(text: str, built: Sequence[BuiltLine], modifier: Modifier, lexicon: Lexicon) -> bool:
    """Whether the price that follows is the one without it already: `at half price, so 325`."""
    after = next((b for b in built if b.item.price and b.item.price.start >= modifier.end), None)
    if modifier.value.kind != "percent" or after is None or after.item.price is None:
        return False
    between = text[modifier.end : after.item.price.start].lower().replace(",", " ").split()
    return bool(between) and set(between) <= lexicon.function_words | lexicon.results and between[0] in lexicon.results


def _discounted(built: Sequence[BuiltLine], modifier: Modifier, lexicon: Lexicon) -> list[int]:
    """The lines that a percentage comes off, none for the whole."""
    before = [place for place, b in enumerate(built) if b.item.start < modifier.start]
    if modifier.value.data == OF_LINE:
        return before[-1:]
    scope = scope_of(built, modifier, lexicon)
    if scope is not None:
        return scope if len(scope) < len(built) else []
    if is_for_all(modifier, lexicon) or modifier.opens:
        return []
    return before[-1:] if len(before) < len(built) else []


def _settle_frees(
    text: str, built: Sequence[BuiltLine], told: Sequence[Node], settled: Settled, lexicon: Lexicon
) -> None:
    """`8 lessons at 55, the first one is free`; what names no line before it is only warned about."""
    for at, node in enumerate(told):
        count = free_ones(told, at, lexicon)
        before = [place for place, b in enumerate(built) if b.item.start < node.start] if count else []
        if not before:
            continue
        line = without_free(settled.lines[before[-1]], built[before[-1]], count, node, text)
        if line is not None:
            settled.lines[before[-1]] = line
            settled.free.add(node.start)


def _settle_surcharge(
    text: str, built: Sequence[BuiltLine], modifier: Modifier, settled: Settled, lexicon: Lexicon
) -> None:
    scope = scope_of(built, modifier, lexicon)
    lines = [settled.lines[place] for place in scope] if scope else settled.lines[: len(built)]
    settled.lines.append(surcharge_line(text, modifier, lines, lexicon))
    taxed_apart = settled.tax is None and any(line.tax for line in settled.lines)
    if settled.discount is not None or taxed_apart:
        message = "It is not certain what the surcharge is reckoned on, and how it is taxed."
        settled.notices.append(Notice("surcharge_basis", message, f"lines.{len(settled.lines)}.unit_price"))


def _settle_deposits(text: str, deposits: list[Modifier], settled: Settled, lexicon: Lexicon) -> None:
    for modifier in deposits:
        kind = "percent" if modifier.value.kind == "percent" else "amount"
        value = modifier.value.value or Decimal(0)
        heard = heard_as(text, modifier, Deposit(kind, value), "said to be paid already")  # type: ignore[arg-type]
        more = not lexicon.one_more.isdisjoint((modifier.first_word, *modifier.within, *modifier.before[-2:]))
        if settled.deposit is None or (settled.deposit.value == heard.value and not more):
            settled.deposit = heard
        elif settled.deposit.value.kind == kind == "amount" and more:
            both = Deposit("amount", settled.deposit.value.value + value)
            settled.deposit = Heard(both, settled.deposit.quote, settled.deposit.span, 0.7, "two payments")
        else:
            settled.notices.append(
                Notice("second_deposit", f'"{heard.quote}" is a second payment; it was left out.', "deposit")
            )
