"""The built-in engine: a transcript to a draft with the standard library alone, on this machine alone."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import islice
from typing import NamedTuple

from msgspec.structs import replace

from voiceinvoice.domain.context import Context
from voiceinvoice.domain.draft import Draft, Heard, HeardClient
from voiceinvoice.domain.errors import NotUnderstood
from voiceinvoice.domain.terms import Terms
from voiceinvoice.domain.transcript import Transcript
from voiceinvoice.extract import evidence
from voiceinvoice.extract.offline.addresses import client_address
from voiceinvoice.extract.offline.agreement import agreed, comes_to, or_otherwise
from voiceinvoice.extract.offline.assemble import settle
from voiceinvoice.extract.offline.back_references import joined_back
from voiceinvoice.extract.offline.cautions import cautions
from voiceinvoice.extract.offline.contacts import without_cues
from voiceinvoice.extract.offline.corrections import correct
from voiceinvoice.extract.offline.currencies import settle_currencies
from voiceinvoice.extract.offline.doubts import doubts, tax_without_rate
from voiceinvoice.extract.offline.ellipses import with_elided
from voiceinvoice.extract.offline.extras import amount_of
from voiceinvoice.extract.offline.items import Item
from voiceinvoice.extract.offline.languages import language_name, lexicon_of
from voiceinvoice.extract.offline.late_counts import with_late_counts
from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.lines import build_lines
from voiceinvoice.extract.offline.modifiers import Modifier, find_modifiers
from voiceinvoice.extract.offline.multiples import multiply
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.outlays import settle_outlays
from voiceinvoice.extract.offline.parties import find_client, with_contact
from voiceinvoice.extract.offline.quoted import find_references
from voiceinvoice.extract.offline.rates import spread_rates
from voiceinvoice.extract.offline.reading import amounts_among
from voiceinvoice.extract.offline.recounts import recounted
from voiceinvoice.extract.offline.refusals import check_is_invoice
from voiceinvoice.extract.offline.remarks import take_remark
from voiceinvoice.extract.offline.restated import settle_restated
from voiceinvoice.extract.offline.services import mark_services
from voiceinvoice.extract.offline.sharing import share_prices
from voiceinvoice.extract.offline.sums import MOST_LINES, without_sums
from voiceinvoice.extract.offline.tellings import Telling, tellings
from voiceinvoice.extract.offline.tokens import Token, join_spelled, tokenize, with_apostrophes
from voiceinvoice.extract.offline.totals import announced, as_price, with_unannounced
from voiceinvoice.extract.offline.values import recognise

#: Ways to tell the items that cost hardly more than the likeliest are as good as it.
_NEAR = 0.5
#: So many amounts are tried as the total.
_ANNOUNCED = 4


def extract(transcript: Transcript, context: Context) -> Draft:
    """What was heard. Raises NotUnderstood for words that are no invoice, or in a language it does not know."""
    text = transcript.text
    tokens = tokenize(text)
    lexicon = language_of(tokens, transcript.language)
    tokens = with_apostrophes(join_spelled(tokens, lexicon.spelled_words), lexicon.contractions)
    check_is_invoice(tokens, lexicon)
    said = settle_currencies(text, tokens, recognise(text, tokens, lexicon, context), lexicon)
    meant = correct(said, lexicon)
    meant = settle_restated(multiply(with_elided(meant, lexicon), lexicon), lexicon)
    meant = with_late_counts(joined_back(meant, lexicon), lexicon)
    meant = spread_rates(share_prices(recounted(meant, lexicon), lexicon), lexicon)
    remark, meant = take_remark(text, settle_outlays(meant, lexicon), lexicon)
    client, nodes = find_client(text, without_cues(meant, lexicon), lexicon, context)
    told, modifiers = find_modifiers(nodes, lexicon)
    marked = mark_services(told, context, lexicon)
    ways, modifiers = _ways(marked, modifiers, lexicon)
    heard = _Heard(text, tokens, nodes, told, modifiers, client, remark)
    draft = _draft(heard, ways[0].items(), lexicon, context)
    if draft is None:
        raise NotUnderstood("No work with a price was heard.", hint="Say what was done and for how much.")
    amounts = amounts_among(said, meant, modifiers)
    near = [way for way in ways if way.cost - ways[0].cost < _NEAR]
    draft = or_otherwise(with_unannounced(draft, lexicon, context), _others(heard, near, lexicon, context))
    draft = agreed(draft, _others(heard, ways, lexicon, context), amounts, context)
    if draft.stated_total and comes_to(draft, draft.stated_total, context) is False:
        draft = _with_total_as_price(heard, draft, lexicon, context)
    checked = evidence.check_evidence(draft, text, context, amounts)
    if any(notice.code == "amount_unused" for notice in checked):
        draft = _with_announced_total(heard, marked, draft, lexicon, context)
        checked = evidence.check_evidence(draft, text, context, amounts)
    return replace(draft, warnings=(*draft.warnings, *checked))


class _Heard(NamedTuple):
    """What was found in a transcript before its items were: `told` are the `nodes` without the modifiers' words."""

    text: str
    tokens: list[Token]
    nodes: list[Node]
    told: list[Node]
    modifiers: list[Modifier]
    client: HeardClient | None
    remark: Heard[str] | None


def _others(heard: _Heard, ways: Sequence[Telling], lexicon: Lexicon, context: Context) -> Iterator[Draft]:
    """A draft for each way after the first that puts other values together."""
    seen = {ways[0].values()}
    for way in ways[1:]:
        values = way.values()
        if values not in seen:
            seen.add(values)
            draft = _draft(heard, way.items(), lexicon, context)
            if draft is not None:
                yield draft


def _draft(heard: _Heard, items: list[Item], lexicon: Lexicon, context: Context) -> Draft | None:
    """The draft of these items; None when they come to nothing that can be billed."""
    text, nodes, client = heard.text, heard.nodes, heard.client
    built = build_lines(text, items, lexicon)
    if not built or not (client or any(each.line.unit_price for each in built)):
        return None
    built, sums = without_sums(text, built, heard.modifiers, lexicon)
    settled = settle(text, built, [*heard.modifiers, *sums], heard.told, lexicon)
    untaxed = tax_without_rate(heard.told, lexicon) if settled.tax is None else ()
    email, phone = (_heard_text(text, nodes, kind) for kind in ("email", "phone"))
    po, buyer_reference = find_references(text, nodes)
    return Draft(
        client=with_contact(client, email, phone, client_address(text, nodes, client, lexicon)) if client else None,
        currency=_currency(text, nodes),
        lines=tuple(settled.lines),
        discount=settled.discount,
        tax=settled.tax,
        terms=_terms(text, nodes),
        po_number=po,
        buyer_reference=buyer_reference,
        deposit=settled.deposit,
        stated_total=settled.stated_total,
        notes=heard.remark,
        warnings=(
            *settled.notices,
            *doubts(built, client, lexicon),
            *untaxed,
            *cautions(text, heard.tokens, heard.told, built, settled.free, lexicon, context.today),
        ),
        transcript=text,
        language=lexicon.code,
        engine="offline",
    )


def _retold(
    heard: _Heard, told: list[Node], modifiers: list[Modifier], lexicon: Lexicon, context: Context
) -> Draft | None:
    """The draft of the likeliest items in `told`, with these modifiers in the place of those that were found."""
    items = tellings(told, lexicon)[0].items()
    return _draft(heard._replace(told=told, modifiers=modifiers), items, lexicon, context)


def _with_announced_total(heard: _Heard, marked: list[Node], draft: Draft, lexicon: Lexicon, context: Context) -> Draft:
    """`draft`, or one that leaves nothing over, in which an amount is the total that the lines come to."""
    is_open = draft.stated_total is None and len(draft.lines) <= MOST_LINES
    found = announced(marked, heard.modifiers, lexicon) if is_open else ()
    for told, modifiers in islice(found, _ANNOUNCED):
        other = _retold(heard, told, modifiers, lexicon, context)
        said = other.stated_total if other is not None else None
        if other is None or said is None:
            continue
        if comes_to(other, said, context):
            return other
        if any(line.discount and amount_of(line) == said.value for line in other.lines):
            return replace(other, stated_total=None)
    return draft


def _with_total_as_price(heard: _Heard, draft: Draft, lexicon: Lexicon, context: Context) -> Draft:
    """`draft`, or one in which the total that it does not come to is the price of an item."""
    found = as_price(draft, heard.told, heard.modifiers, lexicon)
    if found is None:
        return draft
    told, total = found
    others = [modifier for modifier in heard.modifiers if modifier is not total]
    return _retold(heard, told, others, lexicon, context) or draft


def _ways(told: list[Node], modifiers: list[Modifier], lexicon: Lexicon) -> tuple[list[Telling], list[Modifier]]:
    """The ways to tell the items; when none has a price, a total that was said is the price of the only one."""
    ways = tellings(told, lexicon)
    total = next((modifier for modifier in modifiers if modifier.role == "total"), None)
    if total is None:
        return ways, modifiers
    items = ways[0].items()
    prices = [item.price for item in items if item.price]
    if any(price.kind != "number" or len(items) > 1 or price.value == total.value.value for price in prices):
        return ways, modifiers
    told = [total.value if node.data is total else node for node in told]
    return tellings(told, lexicon), [modifier for modifier in modifiers if modifier is not total]


def language_of(tokens: list[Token], named: str) -> Lexicon:
    """The lexicon to read with. Raises NotUnderstood for a language that there is none for."""
    lexicon = lexicon_of(tokens, named)
    if lexicon is None:
        name = language_name(tokens, named)
        raise NotUnderstood(
            f"This seems to be {name}, which the built-in engine does not read.",
            hint="It reads English, German, French, Spanish and Portuguese; for others use --engine openai.",
        )
    return lexicon


def _heard_text(text: str, nodes: list[Node], kind: str) -> Heard[str] | None:
    node = next((node for node in nodes if node.kind == kind), None)
    return Heard(node.text, text[node.start : node.end], (node.start, node.end), 0.95, kind) if node else None


def _terms(text: str, nodes: list[Node]) -> Heard[Terms] | None:
    """The last term that was said: people add it at the end, and mend it after."""
    node = next((node for node in reversed(nodes) if isinstance(node.data, Terms)), None)
    if node is None or not isinstance(node.data, Terms):
        return None
    return Heard(node.data, text[node.start : node.end], (node.start, node.end), 0.95, "when it is due")


def _currency(text: str, nodes: list[Node]) -> Heard[str] | None:
    named = [node for node in nodes if node.currency]
    if not named:
        return None
    codes: dict[str, Decimal] = {}
    for node in named:
        codes[node.currency] = codes.get(node.currency, Decimal(0)) + (5 if node.kind == "currency" else 1)
    best = max(codes, key=lambda code: codes[code])
    node = next(node for node in named if node.currency == best)
    return Heard(best, text[node.start : node.end], (node.start, node.end), 0.95, "the currency said")
