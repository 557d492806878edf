"""Amounts, places and days as German, French, Spanish and Portuguese say them."""

from datetime import date
from decimal import Decimal

import pytest

from voiceinvoice.domain.context import Context
from voiceinvoice.domain.draft import Draft
from voiceinvoice.domain.transcript import Transcript
from voiceinvoice.extract.offline import extract

TODAY = date(2026, 3, 10)


def read(text: str) -> Draft:
    return extract(Transcript(text=text), Context(today=TODAY))


def lines(text: str) -> list[tuple[str, str]]:
    """(quantity, unit price) of each line."""
    said = [
        (line.quantity.value, line.unit_price.value if line.unit_price else Decimal(0)) for line in read(text).lines
    ]
    return [(f"{quantity.normalize():f}", f"{price.normalize():f}") for quantity, price in said]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Rechnung für Karl Huber: zehn Bretter, zwölf Euro vierzig das Brett, Versand sechs neunzig.",
            ["12.4", "6.9"],
        ),
        (
            "zwanzig etiketten für den weinhof stadler eins fünfundachtzig pro etikett und 40 euro versand",
            ["1.85", "40"],
        ),
        ("Facture pour Luc Morel, un savon à dix-huit et cinquante, une huile à douze quarante.", ["18.5", "12.4"]),
        ("factura para marta gil diez sacos de leña a tres ochenta el saco y dos viajes a 45 euros", ["3.8", "45"]),
        ("fatura para a ana sousa dez sacos de lenha a três e oitenta o saco e um frete a 40 euros", ["3.8", "40"]),
        ("Para el Colegio Santa Teresa, veinte menús a seis euros y medio.", ["6.5"]),
        ("Para a Escola de Sintra, vinte almoços a seis euros e meio e trinta euros de transporte.", ["6.5", "30"]),
        ("Rechnung an Karl Huber: 40 Kilometer zu 70 Rappen der Kilometer.", ["0.7"]),
        ("Rechnung an Karl Huber: drei Steckdosen für je 12,90 und eine Lampe 30 Euro.", ["12.9", "30"]),
    ],
)
def test_cents_are_said_without_their_word(text: str, expected: list[str]) -> None:
    """`sechs neunzig` is 6.90 and `seis euros y medio` 6.50, in words as in figures."""
    assert [price for _, price in lines(text)] == expected


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("factura para marta gil hora y media de fontanería a 50 euros la hora", "1.5"),
        ("fatura para a ana sousa hora e meia de encanador a 60 reais a hora", "1.5"),
        ("Facture pour Luc Morel, une heure et demie de dépannage à 60 euros de l'heure.", "1.5"),
    ],
)
def test_an_hour_and_a_half_needs_no_article(text: str, hours: str) -> None:
    """`hora y media` is a quantity wherever it stands."""
    assert lines(text)[0][0] == hours


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("Factura para Ana Gil: flete, $800, y una lona de $390. Son pesos mexicanos.", "MXN"),
        ("Cuenta para Ana Gil: un logo, $650.000. Todo en pesos colombianos.", "COP"),
        ("Factura para Ana Gil: dos horas a 9000 pesos. Soy monotributista.", "ARS"),
        ("Nota para a Escola Girassol. Aluguel do som, 2 dias a R$ 280,00 por dia.", "BRL"),
        ("Facture pour Luc Roy, deux massages à 90 dollars chacun, plus TPS de 5 %.", "CAD"),
        ("Facture pour Luc Roy, deux massages à 90 dollars américains chacun.", "USD"),
        ("A la comunidad Sol y Mar: ocho lámparas a 30 euros cada una, y la mano de obra, 150.", "EUR"),
    ],
)
def test_a_bare_sign_is_in_the_currency_that_was_named(text: str, currency: str) -> None:
    """Several amounts with a bare sign do not outvote the one sentence that says whose money it is."""
    heard = read(text).currency
    assert heard is not None
    assert heard.value == currency


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Rechnung an die Praxis Velten in der Lindenstraße 48. Zwei Stunden Elektrik à 64 Euro.", 1),
        ("Rechnung an Karl Huber am Marktplatz 7, 10115 Berlin: drei Stunden à 85 Euro.", 1),
        ("anota 6 clases de zumba a 150 pesos cada una para la señora arriaga la de la calle hidalgo 27", 1),
        ("Facture pour Luc Morel, 12 rue de la Gare, deux heures de tonte à 30 euros de l'heure.", 1),
        ("Fatura para a Ana Sousa, rua das Flores, número 33: duas horas a 30 euros a hora.", 1),
        ("Factura para Luis Gil: mano de obra, 80 euros. Me llamó desde el 600 13 27 45, por si hay dudas.", 1),
        ("Facture pour Luc Morel, tonte 80 euros, son numéro c'est le 06 12 34 56 78.", 1),
        ("Für Peter Gruber: Dachrinne gereinigt, 380 Euro, Termin war am 4. März.", 1),
        ("Für Peter Gruber: Dachrinne gereinigt am 4.3. und am 5. noch geprüft, 380 Euro.", 1),
        ("Factura para Luis Gil: la comida del 28 de febrero, 80 euros.", 1),
    ],
)
def test_houses_phones_and_days_cost_nothing(text: str, count: int) -> None:
    """The number of a house, a telephone or a day is no price and no line."""
    assert len(read(text).lines) == count


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Rechnung an Karl Huber: Gutachten, 400 Euro, zahlbar innerhalb von 10 Werktagen.", date(2026, 3, 24)),
        ("Facture pour Luc Morel, expertise, 400 euros, payable sous 10 jours ouvrés.", date(2026, 3, 24)),
        ("Factura para Luis Gil: peritaje, 400 euros, a pagar en cinco días hábiles.", date(2026, 3, 17)),
        ("Fatura para a Ana Sousa: vistoria, 400 reais, pagamento em 5 dias úteis.", date(2026, 3, 17)),
        ("Rechnung an Karl Huber: Gutachten, 400 Euro, zahlbar bis 15.04.2026.", date(2026, 4, 15)),
        ("Fatura para a Ana Sousa: vistoria, 400 reais, pagar até sexta-feira, dia 13.", date(2026, 3, 13)),
        ("Factura para Luis Gil: peritaje, 400 euros, vence el 5/4.", date(2026, 4, 5)),
    ],
)
def test_due_days_are_read_in_the_order_of_the_language(text: str, day: date) -> None:
    """Working days follow their noun, days stand before months, and a weekday may be said with its date."""
    terms = read(text).terms
    assert terms is not None
    assert terms.value.day == day


@pytest.mark.parametrize(
    ("text", "number"),
    [
        (
            "rechnung an karl huber bestellnummer fünfundvierzig null null siebenundsiebzig drei stunden à 50 euro",
            "450077",
        ),
        ("factura para luis gil pedido cuarenta y cinco doce tres sillas a 20 euros cada una", "4512"),
    ],
)
def test_order_numbers_are_spelled_in_pairs(text: str, number: str) -> None:
    """Figures said two by two stay in their order, whatever words the language makes of them."""
    po = read(text).po_number
    assert po is not None
    assert po.value == number


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Invoice Karl Huber, 3 hours of singing at 50 dollars an hour and two extra songs free of charge.", 1),
        ("Rechnung an Karl Huber, drei Stunden Gesang zu 50 Euro und zwei Lieder gratis.", 1),
        ("Rechnung an Karl Huber, drei Stunden Gesang zu 50 Euro, und zwei Kerzen auf Kulanz.", 1),
        ("Facture pour Luc Morel, trois heures de chant à 50 euros, et deux chansons à ne pas facturer.", 1),
        ("factura para luis gil tres horas de mariachi a 50 euros la hora y dos canciones extra que no se cobran", 1),
        ("fatura para a ana sousa três horas de canto a 50 reais a hora e duas músicas por conta da casa", 1),
    ],
)
def test_counted_things_that_are_free_are_no_line(text: str, count: int) -> None:
    """What is given away needs no price, however the language says that it costs nothing."""
    assert len(read(text).lines) == count


@pytest.mark.parametrize(
    ("text", "client"),
    [
        ("Schick der Nadine Voss eine Rechnung über neunzig Euro für den Fotokurs.", "Nadine Voss"),
        ("die rechnung läuft auf heinz krumbiegel fünf stunden tapeziert zu 42 euro", "heinz krumbiegel"),
        ("Envoyez la facture à Sandrine Texier. Deux heures de ménage à 30 euros.", "Sandrine Texier"),
        ("hacele la factura a graciela campos dos horas de plomería a 18000 pesos argentinos", "graciela campos"),
        ("Cuenta de cobro para Panadería La Espiga: un logo, $650.000 pesos.", "Panadería La Espiga"),
        ("manda a cobrança pra dona ivonete sampaio cinco faxinas a 180 reais cada", "ivonete sampaio"),
        ("a conta da produtora caramelo filmes duas horas de edição a 120 reais", "produtora caramelo filmes"),
    ],
)
def test_each_language_has_its_ways_to_say_who_pays(text: str, client: str) -> None:
    """Cues around the client's name differ more between languages than any other words."""
    heard = read(text).client
    assert heard is not None
    assert heard.name.value.casefold().removeprefix("dona ") == client.casefold()


@pytest.mark.parametrize(
    ("text", "client"),
    [
        ("für den gasthof zum hirschen zwölf kilo forelle zu vierzehn euro das kilo", "gasthof zum hirschen"),
        (
            "deux serveurs à quatre-vingts euros chacun pour le traiteur les saveurs payable fin mars",
            "traiteur les saveurs",
        ),
        ("a contabilidade pires cinco horas de tradução a 65 euros a hora", "contabilidade pires"),
        ("a nota vai no nome da mulher dele rosângela matos quatro horas de passadoria a 45 reais", "rosângela matos"),
        (
            "la factura va a nombre de su mujer rosa maría quintero cuatro horas de plancha a 22 euros",
            "rosa maría quintero",
        ),
        ("c'est pour marie-ève gagnon à québec quatre séances d'ostéo à 95 dollars chacune", "marie-ève gagnon"),
        (
            "chez monsieur fontanel mais c'est sa femme qui paie claire fontanel une taille à 35 euros",
            "claire fontanel",
        ),
    ],
)
def test_names_without_capitals_end_where_they_should(text: str, client: str) -> None:
    """A house has its sign, a relation its name, a person two surnames: nothing more and nothing less."""
    heard = read(text).client
    assert heard is not None
    assert heard.name.value.casefold() == client


@pytest.mark.parametrize(
    ("text", "total"),
    [
        (
            (
                "Für Ute Ross: 24 Bücher zu je 10 Euro mit sieben Prozent Mehrwertsteuer, zwei Regale zu je 100 Euro "
                "mit 19 Prozent."
            ),
            "494.80",
        ),
        ("Para Ana Gil: cien etiquetas a un euro la unidad, todo sin IVA, súmale el IVA del veinte por ciento.", "120"),
        (
            (
                "Fatura para a Ana Costa: 60 refeições a 10 euros, com IVA de 13 por cento. O transporte, 100 euros, "
                "também a 13."
            ),
            "791",
        ),
    ],
)
def test_rates_go_on_from_line_to_line(text: str, total: str) -> None:
    """A second rate needs no second "VAT", and net prices are no exemption."""
    taxed = Decimal(0)
    draft = read(text)
    for line in draft.lines:
        tax = line.tax or draft.tax
        assert line.unit_price is not None
        assert tax is not None
        taxed += line.quantity.value * line.unit_price.value * (100 + tax.value.tax.rate) / 100
    assert taxed == Decimal(total)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Für Ute Ross: zweimal Heizung entlüftet, jeweils 95 Euro, ein Ventil 130 Euro.", [("2", "95"), ("1", "130")]),
        (
            "Pour Luc Morel, trois ateliers à 60 euros et deux de plus en avril au même tarif.",
            [("3", "60"), ("2", "60")],
        ),
        ("Para Ana Gil: tres talleres a 60 euros y dos más en abril al mismo precio.", [("3", "60"), ("2", "60")]),
        ("Für Ute Ross: ein Kabel 19 Euro. Moment, falsch, das Kabel war nicht 17, sondern 15 Euro.", [("1", "15")]),
        (
            "Für Ute Ross: vier Stunden Putzen, Stunde kostet 30 Euro, Farbe und Pinsel zusammen 45 Euro.",
            [("4", "30"), ("1", "45")],
        ),
    ],
)
def test_counts_and_prices_are_found_in_any_order(text: str, expected: list[tuple[str, str]]) -> None:
    """`zweimal`, `deux de plus` and `Farbe und Pinsel zusammen` belong to their own line."""
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Für Ute Ross: eine Pumpe für 360 Euro. Die Typennummer von der Pumpe ist siebzehn null neun.",
            [("1", "360")],
        ),
        ("para a ana costa troquei doze lâmpadas a 23 reais cada o apartamento era o trezentos e dois", [("12", "23")]),
        ("Pour Luc Morel, l'accordage de deux pianos dans la salle 12, à 216 francs 20 pièce.", [("2", "216.2")]),
        ("Pour Luc Morel, remplacement d'une corde, 54 francs 05.", [("1", "54.05")]),
        ("c'est pour luc morel une huile à dix-huit et cinquante pas de taxes là-dessus", [("1", "18.5")]),
        ("para ana gil una bomba 360 euros el número de serie es 4471", [("1", "360")]),
    ],
)
def test_numbers_of_things_are_no_amounts(text: str, expected: list[tuple[str, str]]) -> None:
    """Types, rooms and serial numbers tell which thing it was."""
    assert lines(text) == expected


def test_money_given_on_a_day_is_a_deposit() -> None:
    """The day and the words around it may stand between the amount and what became of it."""
    draft = read("Für Ute Ross: 3 Stunden à 90 Euro. 50 Euro davon hat sie mir am 3. März schon überwiesen.")
    assert draft.deposit is not None
    assert len(draft.lines) == 1


@pytest.mark.parametrize(
    ("text", "client"),
    [
        (
            "Yachtclub Bodensee, drei Tage Antifouling, Tagessatz 290 Franken, Material achtzig Franken.",
            "Yachtclub Bodensee",
        ),
        ("Location Auto Kranich : 7 véhicules nettoyés, 42 euros par véhicule.", "Location Auto Kranich"),
        ("mais la facture est au nom de jeanne lemoine cinq tontes à trente euros chacune", "jeanne lemoine"),
        (
            "quem me ligou foi o genro mas a fatura vai em nome de amélia simões cinco cortes a 30 euros cada",
            "amélia simões",
        ),
        ("comisión de fiestas de alarcón dos noches de sonido 450 euros la noche", "comisión de fiestas de alarcón"),
        ("oficina marques sete horas de informática a 42 euros", "oficina marques"),
        ("renta autos garza 7 vehículos lavados 420 pesos por vehículo", "renta autos garza"),
        ("corinne delmas robe de mariée sur mesure 450 euros", "corinne delmas"),
        ("apunta comunidad edificio alameda calle mayor 45 cinco horas a 28 euros", "comunidad edificio alameda"),
    ],
)
def test_headings_name_the_client(text: str, client: str) -> None:
    """Who stands first, before the count of what was done, is who pays."""
    heard = read(text).client
    assert heard is not None
    assert heard.name.value.casefold() == client.casefold()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("für ute ross fünf mal rasen gemäht jedes mal dreißig euro", [("5", "30")]),
        ("physiotherapie kranz 8 stunden malerarbeiten stunde 65 euro", [("8", "65")]),
        ("gemeinde wolfach auftragsnummer 2026 118 12 stunden baumpflege zu 75 euro", [("12", "75")]),
        ("Para Ana Gil: un saco de abono a dieciocho euros. Exenta de IVA, artículo 20.", [("1", "18")]),
        ("para ana gil un escáner a 130 euros la persona de contacto es la señora cruz", [("1", "130")]),
    ],
)
def test_rates_and_counts_need_no_comma(text: str, expected: list[tuple[str, str]]) -> None:
    """Each has its number in the run of words that a recogniser without punctuation gives."""
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Unterricht für Magister Pichler, acht Einheiten, eine Einheit kostet 38 Euro 50.", [("8", "38.5")]),
        ("Für Ute Ross: Lektorat, eine Dreiviertelstunde zu hundertzwanzig Euro die Stunde.", [("0.75", "120")]),
        ("Pour Luc Morel : septante étiquettes à 1 franc 20 pièce.", [("70", "1.2")]),
        (
            "pour luc morel sept vestes à vingt-deux euros et une robe quarante-cinq non cinquante-quatre euros",
            [("7", "22"), ("1", "54")],
        ),
        (
            "Facturar a Transportes El Nevado, NIT 900.123.456. Mano de obra, hora y media a 60.000 pesos la hora.",
            [("1.5", "60000")],
        ),
        (
            "umzug für ute ross von der lindenallee 14 in die hafenstraße 203 dritter stock vier stunden zu 29 euro",
            [("4", "29")],
        ),
    ],
)
def test_one_of_several_and_parts_of_hours(text: str, expected: list[tuple[str, str]]) -> None:
    """One unit's price is each one's, and three quarters of an hour are one word in German."""
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("media jornada de fotógrafo para bodegas arizcun la jornada a cuatrocientos euros", [("0.5", "400")]),
        ("Meia diária de maquiagem, a diária é 800 reais. Cliente: Larissa Bittencourt.", [("0.5", "800")]),
        ("Für Ute Ross: 2,5 Kubikmeter Lärchenholz, der Kubikmeter um 640 Euro.", [("2.5", "640")]),
    ],
)
def test_half_a_day_is_half_of_what_a_day_costs(text: str, expected: list[tuple[str, str]]) -> None:
    """A rate for the whole day is no price for the half."""
    assert lines(text) == expected
