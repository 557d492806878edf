"""Lines and modifiers to a draft: which tax holds for which line, which discount, what was paid."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from itertools import pairwise
from typing import TypeVar

from voiceinvoice.domain.answers import ZERO_RATED
from voiceinvoice.domain.draft import Deposit, Discount, DraftLine, Heard, HeardTax, Notice
from voiceinvoice.domain.party import TaxRate
from voiceinvoice.extract.offline.extras import free_ones, surcharge_line, without_free
from voiceinvoice.extract.offline.levies import levied_together
from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.lines import BuiltLine
from voiceinvoice.extract.offline.modifiers import Modifier
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.shares import OF_LINE

T = TypeVar("T")
#: No country taxes sales higher; a percentage beyond it was something else.
_HIGHEST_TAX = 40
#: Words that end so near to a modifier are those of the line before it, and do not name what it holds for.
_ADJACENT = 3


@dataclass
class Settled:
    """What the modifiers add to the lines. `free`: where words said that things are free, and they came off."""

    lines: list[DraftLine]
    discount: Heard[Discount] | None = None
    tax: Heard[HeardTax] | None = None
    deposit: Heard[Deposit] | None = None
    stated_total: Heard[Decimal] | None = None
    notices: list[Notice] = field(default_factory=list)
    free: set[int] = field(default_factory=set)


def settle(
    text: str, built: Sequence[BuiltLine], modifiers: Sequence[Modifier], told: Sequence[Node], lexicon: Lexicon
) -> Settled:
    """The lines with their own taxes and discounts, and what holds for the whole. `told`: what the items came from."""
    settled = Settled([each.line for each in built])
    _settle_taxes(text, built, [m for m in modifiers if m.role in {"taxed", "untaxed"}], settled, lexicon)
    _settle_gross(text, [m for m in modifiers if m.role == "gross"], settled, lexicon)
    _settle_frees(text, built, told, settled, lexicon)
    _settle_discounts(text, built, [m for m in modifiers if m.role == "discount"], settled, lexicon)
    _settle_deposits(text, [m for m in modifiers if m.role == "deposit"], settled)
    for surcharge in (m for m in modifiers if m.role == "surcharge"):
        _settle_surcharge(text, built, surcharge, settled, lexicon)
    totals = [m for m in modifiers if m.role == "total" and m.value.value is not None]
    amounts = {line.quantity.value * line.unit_price.value for line in settled.lines if line.unit_price}
    final = [m for m in totals if m.value.value not in amounts or len(settled.lines) == 1]
    if final:
        settled.stated_total = _heard(text, final[-1], Decimal(final[-1].value.value or 0), "the total that was said")
    return settled


def _heard(text: str, modifier: Modifier, value: T, why: str, confidence: float = 0.9) -> Heard[T]:
    return Heard(value, text[modifier.start : modifier.end], (modifier.start, modifier.end), confidence, why)


def tax_name(text: str, modifier: Modifier, lexicon: Lexicon) -> str:
    """The tax as it was called, or `Tax`."""
    said = text[modifier.start : modifier.end].lower()
    nearby = said + " " + " ".join(modifier.about[:2])
    return next((name for cue, name in lexicon.tax_names if cue in nearby), lexicon.default_tax)


def _heard_tax(text: str, modifier: Modifier, lexicon: Lexicon) -> Heard[HeardTax]:
    rate = modifier.value.value if modifier.role == "taxed" and modifier.value.value is not None else Decimal(0)
    said = text[modifier.start : modifier.end].lower()
    treatment = next((key for cue, key in lexicon.untaxed_names if cue in said and modifier.role == "untaxed"), "")
    tax = TaxRate(ZERO_RATED.get(treatment) or tax_name(text, modifier, lexicon), rate)
    return _heard(
        text, modifier, HeardTax(tax, modifier.included), "said to be taxed" if rate else "said to be untaxed"
    )


def _settle_taxes(
    text: str, built: Sequence[BuiltLine], taxes: list[Modifier], settled: Settled, lexicon: Lexicon
) -> None:
    taxes = [m for m in taxes if m.role == "untaxed" or (m.value.value or 0) <= _HIGHEST_TAX]
    if not taxes:
        return
    names = [tax_name(text, replace(tax, about=()), lexicon) for tax in taxes]
    both = levied_together(taxes, names, built) if lexicon.default_tax not in names else None
    if both and not any(_scope(built, tax, lexicon) for tax in taxes):
        settled.tax = _heard(text, both[0], HeardTax(both[1], both[0].included), "two taxes on the same amounts")
        return
    if len({(m.role, m.value.value if m.role == "taxed" else 0) for m in taxes}) == 1:
        only = taxes[-1]
        scope = _scope(built, only, lexicon)
        later = [b for b in built if b.item.start > only.start]
        if scope is None and not (later and any(b.item.start < only.start for b in built)):
            settled.tax = _heard_tax(text, only, lexicon)
            return
    previous_end, is_named = -1, True
    whole: Modifier | None = None
    for tax in taxes:
        scope = _scope(built, tax, lexicon, previous_end)
        if scope is None:
            is_named = False
            scope = [place for place, b in enumerate(built) if previous_end < b.item.start < tax.start]
            if not scope or _is_for_all(tax, lexicon):
                whole = tax
                continue
        for place in scope:
            settled.lines[place] = _with(settled.lines[place], tax=_heard_tax(text, tax, lexicon))
        previous_end = tax.start
    if len(taxes) > 1 and whole is not None and not any(line.tax for line in settled.lines):
        settled.notices.append(Notice("second_tax", "Two taxes were heard; one line can have only one.", "tax"))
    if whole is not None:
        settled.tax = _heard_tax(text, whole, lexicon)
    elif len(taxes) == 1 and not is_named and any(line.tax is None for line in settled.lines):
        settled.notices.append(Notice("tax_scope", "It is not certain which lines are taxed.", "tax"))


def _settle_gross(text: str, said: list[Modifier], settled: Settled, lexicon: Lexicon) -> None:
    """`VAT included` without a rate: at the rate that was said elsewhere, else at the business's own."""
    if not said or any(line.tax for line in settled.lines):
        return
    rate = settled.tax.value.tax if settled.tax else TaxRate(tax_name(text, said[-1], lexicon), Decimal(0))
    if settled.tax is None or rate.rate:
        settled.tax = _heard(text, said[-1], HeardTax(rate, included=True), "said to be in the prices")


def _is_for_all(modifier: Modifier, lexicon: Lexicon) -> bool:
    return any(word in lexicon.everything for word in modifier.about[:5])


def _scope(built: Sequence[BuiltLine], modifier: Modifier, lexicon: Lexicon, after: int = -1) -> list[int] | None:
    """The lines that a modifier names (`on the parts`, `both of those`, `labor's exempt`), None when it names none."""
    before = [place for place, b in enumerate(built) if b.item.start < modifier.start]
    if _is_for_all(modifier, lexicon):
        return None
    if which := _by_place(modifier.about[:6], len(built), lexicon):
        return which
    follows = modifier.about if modifier.about[:1] and modifier.about[0] in lexicon.scope_leads else ()
    if modifier.last_word in lexicon.scope_leads:
        follows = modifier.about[:4]
    denied = next((place for place, word in enumerate(follows) if word in lexicon.negations), len(follows))
    follows = follows[:denied]
    is_its_own = bool(before) and modifier.start - built[before[-1]].item.end <= _ADJACENT
    for near in (follows, () if is_its_own else modifier.before[-4:]):
        stems = {word.removesuffix("'s")[:5] for word in near if word not in lexicon.function_words and len(word) > 2}
        named = [
            place
            for place, b in enumerate(built)
            if stems & {word.strip(".,:").lower()[:5] for word in b.line.description.value.split() if len(word) > 2}
        ]
        if named:
            return named
    if any(word in lexicon.those_two for word in (*modifier.about[:3], *modifier.before[-3:])):
        recent = [place for place in before if built[place].item.start > after]
        return (recent if after >= 0 and recent else before[-2:]) or None
    if any(word in lexicon.that_one for word in modifier.about[:2]) and modifier.about[0] not in lexicon.not_after:
        return before[-1:] or None
    return None


def _by_place(about: tuple[str, ...], count: int, lexicon: Lexicon) -> list[int]:
    """The lines that words count out: `the first two`, `the last item`, `the second one`."""
    for word, follows in pairwise((*about, "")):
        many = int(follows) if follows.isdigit() else 1
        named = follows.isdigit() or follows in lexicon.pronoun_one or follows in lexicon.heading_nouns
        if word in lexicon.first_words and named:
            return list(range(min(many, count)))
        if word in lexicon.closing_words and named:
            return list(range(max(0, count - many), count))
        if word in lexicon.ordinals and named and lexicon.ordinals[word] <= count:
            return [lexicon.ordinals[word] - 1]
    return []


def _with(line: DraftLine, *, tax: Heard[HeardTax] | None = None, discount: Heard[Discount] | None = None) -> DraftLine:
    return DraftLine(
        description=line.description,
        quantity=line.quantity,
        unit=line.unit,
        unit_price=line.unit_price,
        discount=discount or line.discount,
        tax=tax or line.tax,
    )


def _settle_discounts(
    text: str, built: Sequence[BuiltLine], discounts: list[Modifier], settled: Settled, lexicon: Lexicon
) -> None:
    for modifier in discounts:
        kind = "percent" if modifier.value.kind == "percent" else "amount"
        value = modifier.value.value or Decimal(0)
        heard = _heard(text, modifier, Discount(kind, value), "said to come off")  # type: ignore[arg-type]
        scope = _scope(built, modifier, lexicon)
        after = [b for b in built if b.item.start > modifier.start]
        before = [place for place, b in enumerate(built) if b.item.start < modifier.start]
        of_line = modifier.value.data == OF_LINE and bool(before)
        is_whole = _is_for_all(modifier, lexicon)
        place = (
            before[-1]
            if of_line
            else None
            if is_whole
            else scope[0]
            if scope and len(scope) == 1
            else before[-1]
            if after and before and kind == "percent"
            else None
        )
        if place is not None and settled.lines[place].discount is None and len(built) > 1 and kind == "percent":
            settled.lines[place] = _with(settled.lines[place], discount=heard)
        elif settled.discount is None:
            settled.discount = heard
        elif settled.discount.value.kind == kind == "amount":
            both = Discount("amount", settled.discount.value.value + value)
            settled.discount = Heard(both, settled.discount.quote, settled.discount.span, 0.7, "two amounts off")
        elif settled.discount.value != heard.value:
            settled.notices.append(
                Notice("second_discount", f'"{heard.quote}" is a second discount; it was left out.', "discount")
            )


def _settle_frees(
    text: str, built: Sequence[BuiltLine], told: Sequence[Node], settled: Settled, lexicon: Lexicon
) -> None:
    """`8 lessons at 55, the first one is free`; what names no line before it is only warned about."""
    for at, node in enumerate(told):
        count = free_ones(told, at, lexicon)
        before = [place for place, b in enumerate(built) if b.item.start < node.start]
        if not count or not before:
            continue
        line = without_free(settled.lines[before[-1]], built[before[-1]], count, node, text)
        if line is not None:
            settled.lines[before[-1]] = line
            settled.free.add(node.start)


def _settle_surcharge(
    text: str, built: Sequence[BuiltLine], modifier: Modifier, settled: Settled, lexicon: Lexicon
) -> None:
    scope = _scope(built, modifier, lexicon)
    lines = [settled.lines[place] for place in scope] if scope else settled.lines[: len(built)]
    settled.lines.append(surcharge_line(text, modifier, lines, lexicon))
    taxed_apart = settled.tax is None and any(line.tax for line in settled.lines)
    if settled.discount is not None or taxed_apart:
        message = "It is not certain what the surcharge is reckoned on, and how it is taxed."
        settled.notices.append(Notice("surcharge_basis", message, f"lines.{len(settled.lines)}.unit_price"))


def _settle_deposits(text: str, deposits: list[Modifier], settled: Settled) -> None:
    for modifier in deposits:
        kind = "percent" if modifier.value.kind == "percent" else "amount"
        heard = _heard(text, modifier, Deposit(kind, modifier.value.value or Decimal(0)), "said to be paid already")  # type: ignore[arg-type]
        if settled.deposit is None or settled.deposit.value == heard.value:
            settled.deposit = heard
        else:
            settled.notices.append(
                Notice("second_deposit", f'"{heard.quote}" is a second payment; it was left out.', "deposit")
            )
