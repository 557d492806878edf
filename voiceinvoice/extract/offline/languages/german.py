"""German."""

from decimal import Decimal

from voiceinvoice.extract.offline.languages.given_names import EUROPEAN
from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.phrases import PatternSet
from voiceinvoice.extract.offline.wordlists import meanings, phrases, words

_ONES = (
    "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn "
    "achtzehn neunzehn"
)
_TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig"
_NUMBERS = {
    **{word: value for value, word in enumerate(_ONES.split())},
    **{word: (place + 2) * 10 for place, word in enumerate(_TENS.split())},
    **dict.fromkeys("ein eine einen einem einer eines".split(), 1),
    "dreissig": 30,
    "zwo": 2,
    "fuenf": 5,
    "zwoelf": 12,
    "fuenfzig": 50,
    "hundert": 100,
    "tausend": 1000,
    "million": 10**6,
    "millionen": 10**6,
}
_PARTS = tuple(
    sorted(
        ((word, value) for word, value in _NUMBERS.items() if word not in {"eine", "einen", "einem", "einer", "eines"}),
        key=lambda part: -len(part[0]),
    )
)
_HALF, _QUARTER = Decimal("0.5"), Decimal("0.25")
_CURRENCIES = {
    "EUR": "euro|euros|eur",
    "CHF": "schweizer franken|franken|chf|fränkli",
    "$": "dollar|us dollar",
    "USD": "usd|amerikanische dollar",
    "GBP": "britische pfund|pfund sterling|gbp",
    "SEK": "schwedische kronen|sek",
    "DKK": "dänische kronen|dkk",
    "PLN": "zloty|pln",
    "CZK": "tschechische kronen|czk",
}
_CURRENCY_PHRASES = {tuple(name.split()): code for code, names in _CURRENCIES.items() for name in names.split("|")}
_WHEN, _WHEN_MEANINGS = meanings(
    receipt="sofort|bei erhalt|nach erhalt|erhalt|rechnungserhalt|eingang|umgehend|heute",
    month="ende des monats|monatsende|zum monatsende|ende märz|ende dieses monats|letzten des monats|ultimo",
    next_month="ende nächsten monats|ende des nächsten monats|ende kommenden monats",
    week="ende der woche|ende dieser woche",
    **{"days 1": "morgen", "days 7": "einer woche", "days 30": "einem monat|eines monats", "days 14": "vierzehn tagen"},
)
_TIME_UNITS = {
    **dict.fromkeys("stunde stunden std h arbeitsstunde arbeitsstunden".split(), "hour"),
    **dict.fromkeys("minute minuten min".split(), "minute"),
    **dict.fromkeys("tag tage tagen tages arbeitstag arbeitstage".split(), "day"),
    **dict.fromkeys("woche wochen".split(), "week"),
    **dict.fromkeys("monat monate monaten".split(), "month"),
    **dict.fromkeys("nacht nächte nächten".split(), "night"),
    **dict.fromkeys(("halber tag", "halbe tage", "halben tag", "halbtag", "halbtage"), "half day"),
}
_MEASURES = {
    "stück": "Stück",
    **dict.fromkeys("meter metern m laufmeter".split(), "Meter"),
    **dict.fromkeys("quadratmeter quadratmetern qm m2".split(), "Quadratmeter"),
    **dict.fromkeys("kubikmeter kubikmetern".split(), "Kubikmeter"),
    **dict.fromkeys("kilometer kilometern km".split(), "Kilometer"),
    **dict.fromkeys("kilo kilogramm kg".split(), "Kilogramm"),
    **dict.fromkeys("liter litern".split(), "Liter"),
    **dict.fromkeys("tonne tonnen".split(), "Tonne"),
    **dict.fromkeys("wort wörter wörtern worte".split(), "Wort"),
}
_TAX = "mehrwertsteuer|umsatzsteuer|mwst|ust|steuer|steuern|vat"

ROLES = PatternSet(
    discount="""
{v} rabatt|nachlass|skonto|preisnachlass|ermäßigung|gutschrift|abzug
{v} * rabatt|nachlass|skonto|preisnachlass|ermäßigung
rabatt|nachlass|skonto|preisnachlass|ermäßigung|gutschrift|gutschein|abzug von|über|in|höhe? {v}
rabatt|nachlass|skonto|ermäßigung * {v}
abzüglich|minus|weniger|abziehen|ziehe|zieh|ziehen|abzug davon|noch|bitte|von|einen|die|den? {v} ab?
{v} * abziehen|runter|ab|weniger|günstiger|billiger|erlassen
""",
    taxed=f"""
{{p}} * {_TAX}
{_TAX} * {{p}}
{{p}} {_TAX}
""",
    deposit="""
anzahlung|vorauszahlung|vorkasse|abschlag|abschlagszahlung|akonto * {v}
{v} * anzahlung|vorauszahlung|vorkasse|abschlag|akonto|angezahlt|vorab
{m} * bezahlt|gezahlt|überwiesen|erhalten|bekommen|beglichen|angezahlt|gegeben|eingegangen
bereits|schon|vorab * {m} * bezahlt|gezahlt|überwiesen|erhalten|bekommen|beglichen|angezahlt|gegeben|eingegangen
bereits|schon|vorab {m}
angezahlt|überwiesen * {m}
""",
    total="""
insgesamt|zusammen|gesamt|gesamtsumme|gesamtbetrag|summe|endbetrag|total|alles * {m}
{m} insgesamt|zusammen|gesamt|total
{m} alles zusammen
macht|ergibt|sind|komme ich|also|das|dann|zusammen|insgesamt|auf|alles? {m} insgesamt|zusammen|gesamt|total|alles
das|alles macht|ergibt|sind zusammen|insgesamt|dann|also? {m}
komme|kommen wir|ich? damit|dann? auf {m}
""",
    balance="""
rest|restbetrag|bleiben|bleibt|offen|verbleiben * {m}
{m} * offen|übrig|restbetrag
""",
    elapsed="""
gedauert|gebraucht|dauerte|brauchte|dauert hat|etwa|ungefähr|aber|nur|ich|rund? {q}
hat|habe {q} gedauert|gebraucht
{q} gedauert|gebraucht
{q} * aber|obwohl|trotzdem * pauschal|festpreis|pauschale|vereinbart
nicht * {q} * berechnen|abrechnen
{q} * nicht berechnen|abrechnen
vor|seit|letzten {q}
{q} garantie|gewährleistung
""",
    spoken="""
normalerweise|sonst|eigentlich|statt|anstatt|ursprünglich * {m}
listenpreis|normalpreis * {m}
nicht {m}
hat|haben mich|uns {m} gekostet
budget * {m}
""",
)

GERMAN = Lexicon(
    code="de",
    decimal_comma=True,
    noun_capitals=True,
    numbers=_NUMBERS,
    scale_words={"tausend": 1000, "hundert": 100, "million": 10**6, "millionen": 10**6, "k": 1000, "dutzend": 12},
    dozens={"dutzend": 12},
    articles=words("ein eine einen einem einer eines"),
    fractions=(
        (("eine", "dreiviertel"), _QUARTER * 3),
        (("eine", "halbe"), _HALF),
        (("einen", "halben"), _HALF),
        (("ein", "halber"), _HALF),
        (("einer", "halben"), _HALF),
        (("ein", "halbes"), _HALF),
        (("eine", "viertel"), _QUARTER),
        (("dreiviertel",), _QUARTER * 3),
        (("halbe",), _HALF),
        (("halben",), _HALF),
    ),
    added_fractions=(
        (("und", "eine", "halbe"), _HALF),
        (("und", "ein", "halb"), _HALF),
        (("und", "eine", "viertel"), _QUARTER),
        (("einhalb",), _HALF),
    ),
    half_words={"anderthalb": Decimal("1.5"), "eineinhalb": Decimal("1.5"), "anderthalbe": Decimal("1.5")},
    half_suffix="einhalb",
    points=words("komma"),
    number_joiners=words("und"),
    joins="hundreds",
    compounds=_PARTS,
    # dates
    net_words=words("netto-zahlungsziel"),
    due_cues=phrases(
        "fällig|zahlbar|zahlungsziel|zahlung|zu zahlen|zahlt|zahlen|bezahlen|zu bezahlen|bezahlt bis|"
        "zahlungsfrist|frist|binnen|begleichen|überweisen|überweist|spätestens bis|bis spätestens|"
        "bis zum|bis|innerhalb|zahlungsbedingungen"
    ),
    due_fillers=words(
        "in innerhalb von bis zum am spätestens der den die das ist wird sind bitte zahlbar fällig nach "
        "bei ab heute im zu binnen sein soll beträgt sie er auf vom dem und rechnung betrag ohne abzug "
        "diesen dieses diesem"
    ),
    due_tails=phrases(
        "zahlungsziel|zahlungsfrist|ab heute|nach rechnungsdatum|nach erhalt|netto|zeit|zu zahlen|ziel|rein netto"
    ),
    when_phrases=_WHEN,
    when_meanings=_WHEN_MEANINGS,
    when_alone=phrases("sofort fällig|sofort zahlbar"),
    day_units={"tag": 1, "tage": 1, "tagen": 1, "woche": 7, "wochen": 7, "monat": 30, "monate": 30, "monaten": 30},
    weekdays={d: i for i, d in enumerate("montag dienstag mittwoch donnerstag freitag samstag sonntag".split())},
    next_words=words("nächsten nächster kommenden nächste"),
    months={
        m: i + 1
        for i, m in enumerate(
            "januar februar märz april mai juni juli august september oktober november dezember".split()
        )
    },
    ordinals={
        w: i + 1
        for i, w in enumerate(
            "ersten zweiten dritten vierten fünften sechsten siebten achten neunten zehnten elften zwölften "
            "dreizehnten "
            "vierzehnten fünfzehnten sechzehnten siebzehnten achtzehnten neunzehnten zwanzigsten einundzwanzigsten "
            "zweiundzwanzigsten dreiundzwanzigsten vierundzwanzigsten fünfundzwanzigsten sechsundzwanzigsten "
            "siebenundzwanzigsten achtundzwanzigsten neunundzwanzigsten dreißigsten einunddreißigsten".split()
        )
    },
    date_joiners=words("."),
    plain_days=True,
    # references
    po_phrases=phrases(
        "bestellnummer|bestell nummer|bestellung nummer|auftragsnummer|bestellung nr|po nummer|po|"
        "purchase order|bestell nr|auftrag nummer|referenz|auftragsnr|bestellnr"
    ),
    po_first=words("bestellnummer bestell bestellung auftragsnummer po purchase auftrag referenz auftragsnr bestellnr"),
    label_words=words("zimmer wohnung nummer nr haus projekt phase code objekt tor kabine raum etage stock einheit"),
    kept_labels=words("zimmer wohnung phase raum einheit haus"),
    weak_labels=words("zimmer wohnung haus projekt phase objekt raum etage stock einheit"),
    code_fillers=words("nummer nr ist lautet die der # : war"),
    phone_words=words("telefon telefonnummer handy handynummer mobil tel"),
    clock_words=words("uhr"),
    street_words=words("straße strasse weg platz allee gasse ring"),
    place_cues=words("in im"),
    email_at=words("ät at klammeraffe"),
    email_marks={"punkt": ".", "dot": ".", "minus": "-", "bindestrich": "-", "strich": "-", "unterstrich": "_"},
    # prices
    currencies=_CURRENCY_PHRASES,
    currency_table=phrases("|".join(" ".join(phrase) for phrase in _CURRENCY_PHRASES)),
    currency_codes=frozenset(code.lower() for code in _CURRENCIES if len(code) == 3),
    cents=words("cent cents"),
    cents_joiners=words("und"),
    percent=phrases("%|prozent"),
    time_units=_TIME_UNITS,
    measures=_MEASURES,
    each=phrases("je|das stück|pro stück|stück|jeweils|pro person|je stück|je einheit|pro kopf|jede|jeder|jedes"),
    per=words("pro je / per"),
    per_articles=words("die der das den"),
    hourly={"stündlich": "hour", "täglich": "day", "monatlich": "month", "wöchentlich": "week"},
    at=words("zu à a je @ jeweils"),
    at_number=words("zu à a @"),
    whole_price=words("für"),
    same_rate=phrases(
        "zum selben preis|zum gleichen preis|zum gleichen satz|zum selben satz|zum selben stundensatz|"
        "gleicher preis|zum gleichen stundensatz|gleicher stundensatz"
    ),
    flat=words("pauschal pauschale festpreis fix"),
    flat_word="pauschal",
    singular=(("ungen", "ung"), ("innen", "in"), ("en", "e")),
    hour="hour",
    minute="minute",
    minute_words=words("minute minuten min"),
    singular_times=frozenset(),
    article_times=words("hour day") | {"half day"},
    time_names=frozenset(_TIME_UNITS.values()),
    measure_names=frozenset(_MEASURES.values()),
    per_nouns=words("stück stunde fahrt seite person tag sitzung fenster"),
    heading_nouns=words("dinge sachen posten positionen"),
    by_words=words("mal-"),
    # speech
    function_words=words(
        "der die das den dem des ein eine einen einem einer und oder aber für von vom zu zum zur mit ohne "
        "an am auf aus bei beim bis nach in im um über unter ich du er sie es wir ihr ihm ihn ihnen mein "
        "meine meinen sein seine ihre ihren ist sind war waren wird werden wurde hat haben habe hatte hab "
        "dass weil da dann noch auch nur schon bitte danke ja nein nicht kein keine also so wie was wer "
        "wenn als ob hier dort jetzt heute gestern mal äh ähm öhm hm okay plus sowie dazu je pro jeweils "
        "macht mach mache gemacht kommt kommen soll mir uns dafür davon daran"
    ),
    prepositions=words("für von mit an am auf bei im in zu zum zur"),
    determiners=words("der die das den dem des ein eine einen diese diesen dieses"),
    negations=words("nicht kein statt"),
    hesitations=words("äh ähm öhm hm ach also es war waren sind das ist doch ja"),
    sounds=words("äh ähm öhm hm ach"),
    clause_starters=words("ich wir er sie weil da obwohl wenn dass"),
    after_amounts=words("$ € £ % euro cent prozent stunden stunde minuten franken je pro hundert tausend"),
    item_joins=words("und plus sowie dazu außerdem ferner dann noch & +"),
    joins_and=words("und sowie & +"),
    corrections=phrases(
        "nein|moment|nein moment|ich meine|besser gesagt|korrektur|quatsch|nee|stopp|halt|vielmehr|"
        "entschuldigung|sorry|nein warte|warte|falsch|stimmt nicht|ich korrigiere|oder besser|"
        "beziehungsweise nein|mach daraus|mach das"
    ),
    drops=phrases("streich|streiche|vergiss|lass|lösche|weg mit|ohne berechnung"),
    backward=words("das es alles"),
    roles=ROLES,
    untaxed=phrases(
        "ohne mehrwertsteuer|ohne umsatzsteuer|steuerfrei|ohne mwst|keine mehrwertsteuer|"
        "keine umsatzsteuer|kleinunternehmer|umsatzsteuerfrei|mehrwertsteuerfrei|ohne steuer|reverse charge|"
        "steuerschuldnerschaft des leistungsempfängers|innergemeinschaftliche lieferung|nicht steuerbar|"
        "ausfuhrlieferung"
    ),
    untaxed_names=(
        *(("reverse", "reverse-charge"), ("schuldnerschaft", "reverse-charge")),
        *(("innergemein", "intra-community"), ("ausfuhr", "export"), ("nicht steuerbar", "outside-scope")),
    ),
    tax_included=phrases(
        "inklusive mehrwertsteuer|inklusive umsatzsteuer|inkl mwst|inklusive mwst|mehrwertsteuer inklusive|"
        "mehrwertsteuer inbegriffen|mwst inklusive|einschließlich mehrwertsteuer|einschließlich umsatzsteuer"
    ),
    included=phrases("inklusive|inkl|einschließlich|enthalten|inbegriffen|drin|brutto|schon dabei"),
    excluding=words("zuzüglich zzgl netto plus exklusive"),
    tax_names=(("mehrwertsteuer", "MwSt."), ("umsatzsteuer", "USt."), ("mwst", "MwSt."), ("ust", "USt.")),
    tax_words=words("mehrwertsteuer umsatzsteuer mwst"),
    default_tax="MwSt.",
    scope_leads=words("für auf nur von"),
    everything=words("alles gesamt allem gesamte gesamten ganze beides"),
    those_two=words("beide beiden diese"),
    that_one=words("das darauf"),
    price_cues=words("für kostet kosten war sind macht zu à waren kam kommt"),
    lead_words=words(
        "rechnung rechnungen schreiben schreibe schreib erstellen erstelle mach stellen stelle berechne "
        "gemacht erledigt geleistet euro"
    ),
    tail_words=words("kostet kosten gemacht netto macht berechnet euro geliefert festpreis"),
    no_invoice=phrases(
        "erinnere mich|erinnerung an|notiz an mich|einkaufsliste|was wäre wenn|schreib noch nichts|"
        "angebot für|kostenvoranschlag|noch keine rechnung|keine rechnung|test test|mikrofontest|"
        "termin mit|treffen mit|zeig mir"
    ),
    questions=words("was wie wann warum wo wer hat welche"),
    contrasts=words("aber sondern also"),
    client_after=phrases(
        "rechnung an|rechnung für|rechnung geht an|rechnung auf|kunde ist|kundin ist|kunde|kundin|"
        "auftraggeber ist|auftraggeber|geht an|für die firma|an die firma|firma|berechne|berechnen|"
        "ausgestellt auf|ausstellen auf|auf den namen|an den kunden|an die kundin|für den kunden|"
        "für die kundin|der kunde heißt|die kundin heißt|in rechnung stellen|adressiert an|"
        "rechnungsempfänger ist|rechnungsempfänger|stell|stelle|bitte an|zahlt"
    ),
    client_weak=phrases("für|an|bei"),
    client_before=phrases(
        "schuldet mir|schuldet uns|bekommt eine rechnung|hat bestellt|hat gekauft|kriegt eine rechnung|zahlt|bekommt"
    ),
    greetings=words("hallo guten tag morgen also okay ja bitte moin servus so rechnung an für"),
    name_fillers=words("die der das den dem an für äh ist auf"),
    cue_words=words(
        "bitte eine rechnung schreiben schreib schreibe mach mache erstell erstelle erstellen die der "
        "neue geht ist stell stelle und das dann noch ich brauche wir brauchen mir ausstellen aus fertig "
        "für an"
    ),
    contact_cues=words(
        "email e mail an per schick schicke bitte die sende senden adresse ist unter geht mailadresse rechnung"
    ),
    name_articles=words("die der das den dem"),
    particles=words("von van de der zu zum am im vom & und"),
    titles=words("herr herrn frau doktor dr professor prof firma familie"),
    never_names=words(
        "montag dienstag mittwoch donnerstag freitag januar februar märz april juni juli oktober rechnung "
        "euro mwst stunden stunde prozent bitte tage"
    ),
    organisations=words(
        """
    gmbh ag kg ohg ug gbr e.k. co verein verlag autohaus bäckerei metzgerei praxis zahnarztpraxis kanzlei hotel
    gasthof gasthaus restaurant café cafe apotheke schule grundschule gymnasium kindergarten kita klinik
    werkstatt studio agentur hausverwaltung immobilien brauerei buchhandlung galerie museum theater kirche
    gemeinde stadtwerke stiftung akademie logistik spedition bau haus hof salon markt laden shop druckerei
    gärtnerei weingut architekten consulting service systeme technik group gruppe holding media design solutions
    werke institut zentrum optik sport reisen mode
    """
    ),
    given_names=EUROPEAN,
    work_words=words(
        """
    arbeit arbeiten reparatur reinigung montage lieferung beratung fahrt anfahrt anfahrtskosten material
    materialkosten fenster fensterreinigung garten gartenarbeit malerarbeiten streichen wand wände dach heizung
    bad küche möbel unterricht stunden schulung übersetzung texte entwurf logo website fotos shooting pflege
    wartung prüfung einbau ausbau umbau entsorgung transport umzug kurs kurse training massage haarschnitt
    nachhilfe nachhilfestunden rasen hecke bäume installation steckdosen lampen kabel rohr rohre wasserhahn
    abfluss schlüssel schloss tür türen
    """
    ),
)
