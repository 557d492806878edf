"""Which language is spoken, and what German, French, Spanish and Portuguese say in their own way."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from voiceinvoice.domain.context import Context
from voiceinvoice.domain.draft import Draft
from voiceinvoice.domain.errors import NotUnderstood
from voiceinvoice.domain.transcript import Transcript
from voiceinvoice.extract.offline import extract
from voiceinvoice.extract.offline.languages.telling import language_of
from voiceinvoice.extract.offline.tokens import tokenize

TODAY = date(2026, 3, 10)
REFUSED = [
    line.split(" | ")
    for line in (Path(__file__).parents[1] / "corpus" / "unread_languages.txt").read_text("utf-8").splitlines()
]


def read(text: str) -> Draft:
    return extract(Transcript(text=text), Context(today=TODAY))


def amounts(draft: Draft) -> list[Decimal]:
    """Quantity times price of each line."""
    return [line.quantity.value * line.unit_price.value for line in draft.lines if line.unit_price]


@pytest.mark.parametrize(("name", "text"), REFUSED)
def test_a_language_that_is_not_read_is_refused_by_name(name: str, text: str) -> None:
    """Guessing at amounts in a language without a lexicon would bill wrong sums."""
    with pytest.raises(NotUnderstood, match=f"This seems to be {name}, which the built-in engine does not read"):
        read(text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Invoice Giovanni Rossi of Trattoria da Luigi for three hours of plumbing at 80 dollars an hour."),
        ("en", "bill señora maría josé lópez garcía for two piano lessons at forty dollars each"),
        ("en", "Invoice Schmidt und Söhne GmbH for four hours of consulting at 120 euros an hour."),
        ("en", "El Paso Taqueria. Grease trap, $95. Hood cleaning, $220."),
        ("en", "Jan Kowalski, window cleaning, 80 zloty, and Le Petit Bistro pays nothing"),
        ("de", "Rechnung Müller 3 Stunden 50 Euro"),
        ("fr", "Facture pour Dupont 3 heures à 50 euros"),
        ("es", "Factura Pérez, 3 horas a 50 euros"),
        ("pt", "Fatura Pereira, 3 horas a 50 euros"),
    ],
)
def test_names_from_elsewhere_do_not_change_the_language(language: str, text: str) -> None:
    """English with foreign names stays English, and a few words are enough for each language that is read."""
    assert language_of(tokenize(text)) == language
    assert language_of(tokenize(text.lower())) == language


@pytest.mark.parametrize(
    ("text", "client"),
    [
        ("Die Rechnung bitte an seine Mutter Claudia Ebner: sechs Stunden Nachhilfe à 28 Euro.", "Claudia Ebner"),
        ("Umzug Familie Brunner von Thun nach Bern, sieben Stunden, 160 Franken die Stunde.", "Familie Brunner"),
        ("für die kanzlei aebischer und partner drei stunden à 120 franken", "Kanzlei Aebischer und Partner"),
        ("La cliente s'appelle Yvette Charpentier. Toilettage, 48 euros.", "Yvette Charpentier"),
        ("Brasserie des Deux Ponts, à Annecy. Refonte du logo, 750 euros.", "Brasserie des Deux Ponts"),
        ("Para la señora Pilar Cebrián: podar el seto, 75 euros.", "Pilar Cebrián"),
        (
            "A ver, esta va a nombre de Talleres Iriarte, no de Joseba, que él hizo el encargo. Obra, 48 euros.",
            "Talleres Iriarte",
        ),
        ("Então, cobra da Editora Vagalume, aos cuidados da Renata: revisão, 90 reais.", "Editora Vagalume"),
        (
            "o cliente é o condomínio jardim das acácias poda de quatro árvores a 180 reais cada uma",
            "Condomínio Jardim das Acácias",
        ),
    ],
)
def test_clients_are_named_as_the_language_names_them(text: str, client: str) -> None:
    """Relations, titles in small letters, organisations with their kind first, numbers in names, who is not meant."""
    heard = read(text).client
    assert heard is not None
    assert heard.name.value == client


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rechnung an Ute Kern: zweieinviertel Stunden à 48 Euro.", ["108"]),
        ("Rechnung an Ute Kern: acht Zimmer gestrichen, pro Zimmer 210 Euro.", ["1680"]),
        ("Rechnung an Ute Kern: Beratung, anderthalb Stunden, Stundensatz 52 Euro.", ["78"]),
        ("Rechnung an Ute Kern: Drei Kästen montiert, das Stück 275 Euro.", ["825"]),
        ("rechnung an ute kern 40 brote zu 3 euro 80 100 brezeln zu 70 cent", ["152", "70"]),
        ("Facture au nom de Claire Besson, trois quarts d'heure de conseil à 80 euros de l'heure.", ["60"]),
        ("facture pour mélanie dubois une demi-journée de photos à deux cent quatre vingts euros", ["280"]),
        ("Facture pour Luc Roy : 25 fûts à 78 euros le fût. Consigne 5 euros par fût.", ["1950", "125"]),
        ("Factura para Ana Ruiz: 40 camisetas a 7 euros con 50 cada una.", ["300"]),
        ("Factura para Ana Ruiz: el mantenimiento de la web, 120 euros al mes, tres meses.", ["360"]),
        ("Factura para Ana Ruiz: dos vuelos de 3,500 pesos mexicanos cada uno.", ["7000"]),
        ("Factura para Ana Ruiz: material por mil ochocientos pesos.", ["1800"]),
        ("Fatura para Rui Lopes: visitas ao local, três, aliás, quatro, a 75 euros cada.", ["300"]),
        ("fatura para rui lopes seis armadilhas a 9 euros e 50 cada", ["57"]),
    ],
)
def test_prices_stand_where_the_language_puts_them(text: str, expected: list[str]) -> None:
    """Units before prices, cents after "con" and "e", halves and quarters, and sums of two numbers side by side."""
    assert amounts(read(text)) == [Decimal(each) for each in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rechnung an Ute Kern: 22 Quadratmeter zu 48 Euro, nee, Moment, es waren nur 21.", "1008"),
        ("Rechnung an Ute Kern: Aufbau, zwei Stunden à 48 Euro. Nein, Quatsch, drei Stunden.", "144"),
        ("Factura para Ana Ruiz: cuatro horas a 38 euros la hora, no, perdón, fueron cinco horas.", "190"),
        ("fatura para rui lopes revisão três horas a 90 reais a hora a reunião a gente não cobra", "270"),
        ("Facture pour Luc Roy : relecture, deux heures à 45 euros de l'heure, enfin non, mettez trois heures.", "135"),
    ],
)
def test_corrections_mend_what_they_mean(text: str, expected: str) -> None:
    """A bare number mends the count it is near to; "não cobra" mends nothing."""
    assert sum(amounts(read(text))) == Decimal(expected)


@pytest.mark.parametrize(
    ("text", "rate"),
    [
        ("pour la ferme des tilleuls gasoil nonante francs tracteur cent francs tva 8,1 pour cent", "8.1"),
        ("Facture à Plans Roy : visite, 250 dollars. TPS 5 pour cent et TVQ 9,975 pour cent.", "14.975"),
        ("Factura para Ana Ruiz: puerta, 890 euros, más el 21 de IVA", "21"),
        ("Rechnung an Ute Kern: Buchhaltung, 60 Euro. USt. 20 Prozent.", "20"),
        ("Fatura para Rui Lopes: arranjo, 95 euros; o IVA é à parte, 23 por cento.", "23"),
    ],
)
def test_taxes_hold_for_the_whole(text: str, rate: str) -> None:
    """The words of the last line are not what a tax is said of, and two levies are one rate."""
    tax = read(text).tax
    assert tax is not None
    assert tax.value.tax.rate == Decimal(rate)


@pytest.mark.parametrize(
    ("text", "paid"),
    [
        ("für ute kern türöffnung 120 euro und hundert euro hat sie schon bar angezahlt", "100"),
        ("Facture à Luc Roy : logo, 750 euros. Ils m'ont déjà versé un acompte de deux cents euros.", "200"),
        ("para ana ruiz podar el seto 75 euros ya me pagó 50 euros en efectivo", "50"),
        ("Fatura para Rui Lopes: som, 750 reais. Já pagaram mil de entrada.", "1000"),
    ],
)
def test_part_payments_are_heard_in_any_order(text: str, paid: str) -> None:
    """Verbs stand before or after the amount; what was paid is no line."""
    deposit = read(text).deposit
    assert deposit is not None
    assert deposit.value.value == Decimal(paid)
