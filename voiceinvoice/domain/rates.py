"""What saved services say of lines that name them: a price that was not spoken, and the tax that is theirs."""

from collections.abc import Sequence

from msgspec.structs import replace

from voiceinvoice.domain.draft import Draft, DraftLine, Heard, HeardTax
from voiceinvoice.domain.matching import name_words
from voiceinvoice.domain.party import Service


def with_saved_rates(draft: Draft, services: Sequence[Service]) -> Draft:
    """The draft with saved prices where none was spoken, and saved taxes where none was spoken for line or whole.

    A line names the service whose name, or alias, has the most words, all of them in the line's description one after
    the other, singular or plural. A price in another currency, or for another unit, is not the one that is meant.
    """
    if not services:
        return draft
    return replace(draft, lines=tuple(_with_saved_rate(line, draft, services) for line in draft.lines))


def _with_saved_rate(line: DraftLine, draft: Draft, services: Sequence[Service]) -> DraftLine:
    service = _named(line.description.value, services)
    if service is None:
        return line
    is_meant = not (draft.currency and service.currency and draft.currency.value != service.currency)
    if line.unit_price is None and is_meant and line.unit in {"", service.unit}:
        price = Heard(service.unit_price, confidence=0.9, why=f"the saved price of {service.name}")
        line = replace(line, unit_price=price, unit=line.unit or service.unit)
    if line.tax is None and draft.tax is None and service.tax is not None:
        line = replace(line, tax=Heard(HeardTax(service.tax), why=f"the saved tax of {service.name}"))
    return line


def _named(description: str, services: Sequence[Service]) -> Service | None:
    said = _singular(description)
    named = [
        (len(words), service)
        for service in services
        for name in (service.name, *service.aliases)
        if (words := _singular(name)) and any(said[at : at + len(words)] == words for at in range(len(said)))
    ]
    longest = max((length for length, _ in named), default=0)
    found = {service.id or service.name: service for length, service in named if length == longest}
    return next(iter(found.values())) if len(found) == 1 else None


def _singular(text: str) -> tuple[str, ...]:
    return tuple(word[:-1] if len(word) > 3 and word.endswith("s") else word for word in name_words(text))
