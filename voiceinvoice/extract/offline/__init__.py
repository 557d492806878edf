"""The built-in engine: a transcript to a draft with the standard library alone, on this machine alone."""

from decimal import Decimal

from voiceinvoice.domain.context import Context
from voiceinvoice.domain.draft import Draft, Heard
from voiceinvoice.domain.errors import NotUnderstood
from voiceinvoice.domain.terms import Terms
from voiceinvoice.domain.transcript import Transcript
from voiceinvoice.extract.offline.assemble import settle
from voiceinvoice.extract.offline.corrections import correct
from voiceinvoice.extract.offline.items import itemise
from voiceinvoice.extract.offline.languages import LEXICONS
from voiceinvoice.extract.offline.lines import build_lines
from voiceinvoice.extract.offline.modifiers import find_modifiers
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.parties import find_client, with_contact, without_cues
from voiceinvoice.extract.offline.refusals import check_is_invoice
from voiceinvoice.extract.offline.tokens import tokenize
from voiceinvoice.extract.offline.values import recognise


def extract(transcript: Transcript, context: Context) -> Draft:
    """What was heard. Raises NotUnderstood for words that are no invoice, or in a language it does not know."""
    text = transcript.text
    tokens = tokenize(text)
    lexicon = LEXICONS["en"]
    check_is_invoice(tokens, lexicon)
    nodes = without_cues(correct(recognise(text, tokens, lexicon, context), lexicon), lexicon)
    client, nodes = find_client(text, nodes, lexicon, context)
    told, modifiers = find_modifiers(nodes, lexicon)
    items = itemise(told, lexicon)
    totals = [m for m in modifiers if m.role == "total"]
    if not any(item.price for item in items) and totals:
        chosen = totals[0]
        told = [chosen.value if node.data is chosen else node for node in told]
        modifiers = [m for m in modifiers if m is not chosen]
        items = itemise(told, lexicon)
    built = build_lines(text, items, lexicon)
    if not any(each.line.unit_price for each in built):
        raise NotUnderstood("No work with a price was heard.", hint="Say what was done and for how much.")
    settled = settle(text, built, modifiers, lexicon)
    email, phone, po = (_heard_text(text, nodes, kind) for kind in ("email", "phone", "po"))
    if client and (email or phone):
        client = with_contact(client, email, phone)
    return Draft(
        client=client,
        currency=_currency(text, nodes),
        lines=tuple(settled.lines),
        discount=settled.discount,
        tax=settled.tax,
        terms=_terms(text, nodes),
        po_number=po,
        deposit=settled.deposit,
        stated_total=settled.stated_total,
        warnings=tuple(settled.notices),
        transcript=text,
        language=lexicon.code,
        engine="offline",
    )


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
