"""German."""

from decimal import Decimal

from voiceinvoice.extract.offline.languages.given_names import EUROPEAN
from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.phrases import PatternSet
from voiceinvoice.extract.offline.wordlists import every, meanings, phrases, words

_ONES = (
    "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn "
    "siebzehn "
    "achtzehn neunzehn"
)
_TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig"
_NUMBERS = {
    **{word: value for value, word in enumerate(_ONES.split())},
    **{word: (place + 2) * 10 for place, word in enumerate(_TENS.split())},
    **dict.fromkeys("ein eine einen einem einer eines".split(), 1),
    **{f"{word}mal": value for value, word in enumerate(_ONES.split()) if 1 < value < 13},
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
_ONTO = "drauf|darauf|dazu|rein|hinein|auf die rechnung|in die rechnung|mit drauf|mit rein|auf der rechnung|mit dazu"
_CURRENCIES = {
    "EUR": "euro|euros|eur",
    "CHF": "schweizer franken|franken|chf|fränkli|sfr|stutz",
    "$": "dollar|dollars",
    "USD": "usd|amerikanische dollar|us dollar",
    "CAD": "kanadische dollar|cad",
    "AUD": "australische dollar|aud",
    "GBP": "britische pfund|pfund sterling|gbp|englische pfund",
    "SEK": "schwedische kronen|sek",
    "DKK": "dänische kronen|dkk",
    "NOK": "norwegische kronen|nok",
    "HUF": "forint|huf",
    "PLN": "zloty|pln",
    "CZK": "tschechische kronen|czk",
}
_CURRENCY_PHRASES = {tuple(name.split()): code for code, names in _CURRENCIES.items() for name in names.split("|")}
_WHEN, _WHEN_MEANINGS = meanings(
    receipt=(
        "sofort|bar|bei lieferung|ohne zahlungsziel|auf der stelle|per sofort|direkt|gleich|bei erhalt|"
        "nach erhalt|erhalt|rechnungserhalt|eingang|umgehend|heute"
    ),
    month=(
        "ende des monats|ende vom monat|monatsletzten|zum monatsletzten|monatsende|zum monatsende|"
        "ende dieses monats|letzten des monats|ultimo"
    ),
    next_month=(
        "ende nächsten monats|ende vom nächsten monat|ende nächster monat|ende des nächsten monats|"
        "ende kommenden monats"
    ),
    week="ende der woche|ende dieser woche",
    **{
        "days 1": "morgen",
        "days 7": "einer woche",
        "days 30": "einem monat|eines monats|monatsfrist",
        "days 14": "vierzehn tagen|zwei wochen",
        "days 8": "acht tagen",
    },
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
_TAX = "mehrwertsteuer|umsatzsteuer|mwst|ust|steuer|steuern|vat|märchensteuer|mehrwertsteuersatz"

_PAID = "bezahlt|gezahlt|überwiesen|erhalten|bekommen|beglichen|angezahlt|gegeben|eingegangen|dagelassen|vorgestreckt"
_DOWN = "anzahlung|vorauszahlung|abschlag|akonto"
_HAS = "hat|habe|haben|hab|hatte|wurden|wurde|sind"
_WHO = "sie|er|die|der|ich|wir|es|man|kunde|kundin|davon|mir|uns"
_ALREADY = "mir|uns|schon|bereits|ja|auch|gestern|sofort|gleich"
_CASH = "schon|bereits|bar|vorab|im|per|in|voraus|überweisung"

ROLES = PatternSet(
    discount="""
rabatt|nachlass|skonto|preisnachlass! von|in {p}
{v} * versprochen|zugesagt|nachgelassen|gutschreiben|gutgeschrieben|runtergehen|nachlassen|geschenkt
ziehst|zieht|ziehen|rechne|rechnen|nehmen|nimm|mach|machen * {v} ab|runter|weniger|nach
{v} rabatt|nachlass|skonto|preisnachlass|ermäßigung|gutschrift|abzug
{v} * rabatt|nachlass|skonto|preisnachlass|ermäßigung
rabatt|nachlass|skonto|preisnachlass|ermäßigung|gutschein|abzug von|über|in|höhe? {v}
rabatt|nachlass|skonto|ermäßigung * {v}
abzüglich|minus|weniger|abziehen|ziehe|zieh|ziehen|abzug davon|noch|bitte|von|einen|die|den? {v} ab?
{v} * abziehen|runter|ab|weniger|günstiger|billiger|erlassen
gebe|geb|gib|geben|gewähre|gewähren|kriegt|kriegen|bekommt|bekommen * {p}
{v} rabatt|nachlass|abzug|skonto auf alles|gesamt|gesamtbetrag|gesamte
{v} stammkundenrabatt|mengenrabatt|neukundenrabatt|treuerabatt|kollegenrabatt|freundschaftsrabatt|sonderrabatt
{v} * stammkundenrabatt|mengenrabatt|neukundenrabatt|treuerabatt|kollegenrabatt|freundschaftsrabatt|sonderrabatt
stammkundenrabatt|mengenrabatt|neukundenrabatt|treuerabatt|kollegenrabatt|sonderrabatt von|über? {v}
""",
    taxed=f"""
{{r}} prozent|punkt? {_TAX}
{{p}} gesetzliche|gesetzlicher? {_TAX}!
{{p}} * {_TAX}
plus|zuzüglich|zzgl|mit|inklusive|inkl|kommen|dazu noch|nochmal|gesetzlicher? {{p}} * {_TAX} drauf|dazu?
{_TAX} von|mit|zu|sind|in|höhe|ist|beträgt? von? {{p}} drauf|dazu|obendrauf?
{_TAX} von|mit|zu|sind? {{r}} ^
{{p}} obendrauf|drauf
{_TAX} * {{p}}
{{p}} {_TAX}
""",
    deposit=f"""
{{m}} davon? {_HAS} * * {_PAID}
{{m}} davon * * {_PAID}
anzahlung|vorauszahlung|vorkasse|abschlag|abschlagszahlung|akonto * {{v}}
{{v}} * anzahlung|vorauszahlung|vorkasse|abschlag|akonto|angezahlt|vorab
{{m}} * bezahlt|gezahlt|überwiesen|erhalten|bekommen|beglichen|angezahlt|gegeben|eingegangen
bereits|schon|vorab * {{m}} * bezahlt|gezahlt|überwiesen|erhalten|bekommen|beglichen|angezahlt|gegeben|eingegangen
bereits|schon|vorab {{m}}
angezahlt|überwiesen * {{m}}
{{m}} {_HAS}? {_WHO}? {_ALREADY}? {_CASH}? {_CASH}? {_PAID}
{{m}} {_HAS} * {_PAID}
{_DOWN} von|über|in|war|waren|betrug|beträgt|höhe|gab|es|ist|sind? von|höhe|schon? {{m}} schon|ist? schon? {_PAID}|da
abzüglich|minus|weniger anzahlung|vorauszahlung|abschlag|akonto von|über? {{m}}
abzüglich|minus|weniger der|einer|die anzahlung|vorauszahlung|abschlag von|über? {{m}}
""",
    total="""
müsste|sollte|muss|müssten|sollten * {m} ergeben|sein|rauskommen|herauskommen|machen
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
alte|alter|frühere|früherer preis|satz|stundensatz|tarif * {m}
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
    paired_cents=True,
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
    part_suffixes={"einhalb": _HALF, "einviertel": _QUARTER, "dreiviertel": _QUARTER * 3},
    points=words("komma"),
    number_joiners=words("und"),
    joins="hundreds",
    compounds=_PARTS,
    # dates
    net_words=words("netto-zahlungsziel"),
    due_cues=phrases(
        "fällig|zahlbar|zahlungsziel|zahlung|zu zahlen|zahlt|zahlen|bezahlen|zu bezahlen|bezahlt bis|"
        "zahlungsfrist|frist|binnen|begleichen|überweisen|überweist|spätestens bis|bis spätestens|"
        "bis zum|bis|innerhalb|zahlungsbedingungen|innert|zahlungseingang|fälligkeit|fällig am|zahlungstermin|"
        "zahlbar bis|überweisung|überweisen|überweist|sollen zahlen|soll zahlen|zahltag|valuta|zahlungskonditionen"
    ),
    due_fillers=words(
        "allerspätestens späteste spätestes möglichst "
        "in innerhalb von bis zum am spätestens der den die das ist wird sind bitte zahlbar fällig nach "
        "bei ab heute im zu binnen sein soll beträgt sie er auf vom dem und rechnung betrag ohne abzug "
        "diesen dieses diesem innert binnen spätester allerspätestens geld soll sollen muss müssen möchte werden "
        "dann immer wie üblich haben hat zeit ich es will bekommen zahlen überweisen begleichen wieder nächsten"
    ),
    due_tails=phrases(
        "zu bezahlen|bezahlen|zahlen|überweisen|zahlbar|fällig|zahlt er|zahlt sie|zahlen sie|bezahlt er|"
        "bezahlt sie|zum bezahlen|zum zahlen|frist|"
        "zahlungsziel|zahlungsfrist|ab heute|nach rechnungsdatum|nach erhalt|netto|zeit|zu zahlen|ziel|rein netto"
    ),
    when_phrases=_WHEN,
    when_meanings=_WHEN_MEANINGS,
    when_alone=phrases("sofort fällig|sofort zahlbar"),
    day_units={"tag": 1, "tage": 1, "tagen": 1, "woche": 7, "wochen": 7, "monat": 30, "monate": 30, "monaten": 30},
    weekdays={d: i for i, d in enumerate("montag dienstag mittwoch donnerstag freitag samstag sonntag".split())}
    | {"sonnabend": 5},
    next_words=words("nächsten nächster nächste"),
    month_ends=phrases("ende|ende vom|ende des monats|zum ende"),
    month_middles=phrases("mitte"),
    last_words=words("letzten"),
    day_leads=words("am vom zum dem den der seit bis ab"),
    business_days=words("werktag werktage werktagen arbeitstage arbeitstagen bankarbeitstage"),
    business_units=words("werktag werktage werktagen arbeitstage arbeitstagen bankarbeitstage bankarbeitstagen"),
    due_words=words("fällig zahlbar zahlungsziel"),
    due_leads=words("am bis in zum binnen innerhalb innert"),
    months={
        m: i + 1
        for i, m in enumerate(
            "januar februar märz april mai juni juli august september oktober november dezember".split()
        )
    }
    | {"jänner": 1, "feber": 2, "maerz": 3},
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
        "bestellnr|bestellung|bestellung mit der nummer|auftrag|auftragsnr|vorgangsnummer|vorgang|aktenzeichen|"
        "ihre bestellung|"
        "kostenstelle|projektnummer|referenznummer|ihr zeichen|"
        "bestellnummer|bestell nummer|bestellung nummer|auftragsnummer|bestellung nr|po nummer|po|"
        "purchase order|bestell nr|auftrag nummer|referenz|auftragsnr|bestellnr"
    ),
    po_first=words(
        "vorgangsnummer vorgang aktenzeichen ihre kostenstelle projektnummer referenznummer ihr bestellnummer "
        "bestell bestellung auftragsnummer po purchase auftrag referenz auftragsnr bestellnr"
    ),
    label_words=words(
        "durchwahl steuernummer ust-id kundennummer "
        "paragraf paragraph artikel "
        "zimmer wohnung nummer nr haus projekt phase code objekt tor kabine raum etage stock einheit"
    ),
    kept_labels=words("zimmer wohnung phase raum einheit haus"),
    weak_labels=words("zimmer wohnung haus projekt phase objekt raum etage stock einheit"),
    code_fillers=words(
        "hat trägt von denen bei deren der-die unter diesmal ihre "
        "nummer nr ist lautet die der # : war mit dazu hier noch"
    ),
    phone_words=words("telefon telefonnummer handy handynummer mobil tel"),
    clock_words=words("uhr"),
    street_words=words("straße strasse weg platz allee gasse ring"),
    street_endings=("straße", "strasse", "str", "gasse", "weg", "platz", "allee", "chaussee", "steig", "damm", "ufer"),
    house_letters=words("a b c d e"),
    house_words=words("nummer nr hausnummer"),
    place_cues=words("in im"),
    email_at=words("ät at klammeraffe affenschwanz"),
    email_marks={"punkt": ".", "dot": ".", "minus": "-", "bindestrich": "-", "strich": "-", "unterstrich": "_"},
    # prices
    currencies=_CURRENCY_PHRASES,
    currency_table=phrases("|".join(" ".join(phrase) for phrase in _CURRENCY_PHRASES)),
    currency_codes=frozenset(code.lower() for code in _CURRENCIES if len(code) == 3),
    cents=words("cent cents rappen rappe rp groschen"),
    cents_joiners=words("und"),
    percent=phrases("%|prozent"),
    time_units=_TIME_UNITS,
    measures=_MEASURES,
    each=phrases(
        "stückweise|pro mann|je nase|à stück|die einheit|pro set|pro paar|das paar|je paar|für jedes|"
        "für jede|für jeden|pro exemplar|das exemplar|je exemplar|pro teilnehmer|je teilnehmer|je person|"
        "das stk|pro stk|stk|jeder einzelne|jede einzelne|"
        "je|das stück|pro stück|per stück|stück|jeweils|pro person|je stück|je einheit|pro einheit|pro kopf|jede|"
        "jeder|jedes|"
        "pro nase|jedes mal|einzeln|das einzelne"
    ),
    per=words("pro je / per"),
    per_each=words("jede jeder jedes"),
    leads_per=words("pro je per das der die"),
    rate_leads={
        **dict.fromkeys("stundensatz stundenlohn stundenpreis".split(), "hour"),
        **dict.fromkeys("tagessatz tagespreis".split(), "day"),
        **dict.fromkeys("stückpreis einzelpreis".split(), "each"),
    },
    rate_links=words("von ist war beträgt sind bei mit"),
    cents_joined=frozenset(),
    per_articles=words("die der das den am im"),
    hourly={"stündlich": "hour", "täglich": "day", "monatlich": "month", "wöchentlich": "week"},
    at=words("zu à a je @ jeweils zum um"),
    at_number=words("zu à a @ je jeweils"),
    whole_price=words("für"),
    same_rate=phrases(
        "zum selben preis|zum gleichen preis|zum gleichen satz|zum selben satz|zum selben stundensatz|"
        "gleicher preis|zum gleichen stundensatz|gleicher stundensatz"
    ),
    flat=words("pauschal pauschale festpreis fix pauschalpreis pauschalbetrag fixpreis"),
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
    times=words("mal x ×"),
    crew=words("mann leute personen helfer gesellen monteure arbeiter mitarbeiter lehrlinge azubis frauen"),
    of_words=words("von"),
    unread_amounts=phrases(
        "die hälfte|hälfte davon|doppelt|doppelte|dreifach|halber preis|halben preis|ein drittel|ein viertel davon|"
        "zwei drittel|zuschlag|aufschlag|trinkgeld|zum halben preis|das doppelte|wochenendzuschlag|nachtzuschlag"
    ),
    gratis=phrases(
        "kostenfrei|unentgeltlich|ohne berechnung|unberechnet|kostet nichts|kosten nichts|kostete nichts|"
        "gab es gratis|geht auf mich|geht auf uns|gehen auf mich|gehen auf uns|auf kosten des hauses|"
        "als geschenk|inklusive dazu|geschenkt dazu|auf kulanz|aus kulanz|kulanz|"
        "gratis|umsonst|kostenlos|aufs haus|geschenkt|frei"
    ),
    first_words=words("erste ersten erster erstes"),
    closing_words=words("letzte letzten letzter letztes"),
    results=words("macht also ergibt zusammen insgesamt"),
    no_discount=phrases("kein rabatt|keinen rabatt|doch kein rabatt|ohne rabatt|rabatt streichen|vergiss den rabatt"),
    asides=phrases(
        every("berechne|verrechne|rechne|nehme|verlange|stelle", "ich", "|dir|ihm|ihr|ihnen|euch|dafür", "nicht|nichts")
        + "|"
        + every("nicht|nichts|ohne zu|ohne", "berechnen|verrechnen|abrechnen|berechnet|verrechnet|in rechnung stellen")
        + "|"
        + every("kommt|kommen|gehört|gehören|soll|sollen|kommst|geht|gehen", "nicht", "|mit|da|hier", _ONTO)
        + "|"
        + every("|das|die|den|der", "schenke|schenk", "ich", "|dir|ihm|ihr|ihnen|euch|der kundin|dem kunden|dazu")
        + "|"
        "das berechne ich nicht|die berechne ich nicht|den berechne ich nicht|das verrechne ich nicht|"
        "die verrechne ich nicht|das geht aufs haus|die geht aufs haus|das schenke ich|die schenke ich|"
        "den schenke ich|"
        "das schenk ich|das kommt nicht auf die rechnung|die kommt nicht auf die rechnung|das zahle ich selbst|"
        "das gehört nicht auf die rechnung|nicht auf die rechnung|hat damit nichts zu tun|das ist privat|"
        "das hab ich schon abgerechnet|schon abgerechnet|bereits abgerechnet|wird separat abgerechnet|"
        "kommt auf eine andere rechnung|auf eine extra rechnung|das läuft extra"
    ),
    # speech
    function_words=words(
        "gleich sofort bald immer später danach vorher "
        "stimmt "
        "ne gell oder halt klar nun tja so na naja "
        "fertig "
        "der die das den dem des ein eine einen einem einer und oder aber für von vom zu zum zur mit ohne "
        "an am auf aus bei beim bis nach in im um über unter ich du er sie es wir ihr ihm ihn ihnen mein "
        "meine meinen sein seine ihre ihren ist sind war waren wird werden wurde hat haben habe hatte hab "
        "dass weil da dann noch auch nur schon bitte danke ja nein nicht kein keine also so wie was wer "
        "wenn als ob hier dort jetzt heute gestern mal äh ähm öhm hm okay plus sowie dazu je pro jeweils "
        "macht mach mache gemacht kommt kommen soll mir uns dafür davon daran à a geht aufs haus drauf obendrauf "
        "dabei waren worden haben hatten wir's ist's gibt bekommt kriegt sagen sag mal eben halt eigentlich vom "
        "beim seine seiner ihrer unsere unser euch dich sich selbst nochmal einmal doch ganze ganzen das's"
    ),
    prepositions=words("für von mit an am auf bei im in zu zum zur"),
    determiners=words("der die das den dem des ein eine einen diese diesen dieses"),
    negations=words("nicht kein statt"),
    hesitations=words(
        "äh ähm öhm hm ach also es war waren sind das ist doch ja aber nur dann wohl sogar insgesamt nämlich ne nee"
    ),
    sounds=words("äh ähm öhm hm ach"),
    clause_starters=words("ich wir er sie weil da obwohl wenn dass"),
    after_amounts=words("$ € £ % euro cent prozent stunden stunde minuten franken je pro hundert tausend"),
    item_joins=words("und plus sowie dazu außerdem ferner dann noch & +"),
    joins_and=words("und sowie & +"),
    denied=words("berechnet berechnen abrechnen abgerechnet verrechnet"),
    corrections=phrases(
        "ich korrigiere mich|korrigiere mich|doch lieber|falsch gesagt|muss heißen|es muss heißen|"
        "das muss heißen|es soll heißen|soll heißen|sollte heißen|vertan|hab mich vertan|"
        "ich habe mich vertan|ich hab mich vertan|hab mich verzählt|ich hab mich verzählt|"
        "hab mich verrechnet|ich habe mich versprochen|hab mich versprochen|das war falsch|war falsch|"
        "ist falsch|das ist falsch|moment stimmt nicht|stimmt gar nicht|stopp stopp|wart|wart mal|warte mal|"
        "moment mal|ach ne|äh nein|äh ne|nö|nein halt|nein nein|nicht doch|nein korrektur|korrektur es waren|"
        "korrektur es sind|halt stopp|halt stimmt nicht|nein sorry|sorry nein|ich meinte natürlich|"
        "ich meine natürlich|genauer gesagt|um genau zu sein|nein das sind|nein es sind|nein das ist|"
        "nein es ist|doch eher|eher|"
        "nein|moment|nein moment|ich meine|besser gesagt|korrektur|quatsch|nee|stopp|halt|vielmehr|"
        "entschuldigung|sorry|nein warte|warte|falsch|stimmt nicht|ich korrigiere|oder besser|"
        "beziehungsweise nein|mach daraus|mach das|es waren aber nur|es waren nur|waren aber nur|waren es nur|"
        "ach nein|ach nee|ach quatsch|nein quatsch|nee quatsch|nee moment|moment nein|doch nicht|nein doch|"
        "nein stimmt nicht|ach stimmt nicht|pardon|verzeihung|tschuldigung|entschuldige|mist|blödsinn|unsinn|"
        "ich hab mich versprochen|versprochen|ich meinte|mein ich|meine ich|sagen wir|sagen wir lieber|lieber|"
        "das waren doch|es waren doch|das war doch|es sind doch|korrigiere|naja|das heißt|beziehungsweise|ne|"
        "ne moment|"
        "nein es waren|nein das waren|das stimmt nicht|halt nein|stopp nein|besser|setz|setze|schreib lieber"
    ),
    drops=phrases("streich|streiche|vergiss|lösche|weg mit|lass weg|nimm raus|nimm wieder raus"),
    backward=words("das es alles"),
    roles=ROLES,
    at_places=words("im in am"),
    part_hours={"dreiviertelstunde": _QUARTER * 3, "viertelstunde": _QUARTER, "halbstunde": _HALF},
    label_endings=("nummer", "nummern", "-nr", "kennzeichen"),
    paying=words("zahlt bezahlt zahlen"),
    weak_totals=words("zusammen gesamt"),
    likewise=words("auch ebenfalls genauso ebenso"),
    price_nouns=words("preise preis beträge summen posten"),
    with_words=words("mit zu à"),
    per_leads=words("in"),
    ages=phrases("jahre alt|jahren alt|jahre jung|jahre garantie"),
    is_words=words("ist kostet kosten macht beträgt liegt war"),
    before_years=words("von aus seit baujahr jahrgang"),
    both=words("beide beides beiden"),
    adding_words=words("plus zuzüglich mit und dazu sowie"),
    scope_details=words("nur aber lediglich nicht"),
    only_words=words("nur lediglich ausschließlich"),
    scope_inside=words("auf für"),
    reasons=words("weil da wegen denn"),
    called=words("namens"),
    copulas=words("ist war heißt wäre namens"),
    payers=words(
        "kunde kundin auftraggeber auftraggeberin besitzer besitzerin eigentümer eigentümerin vermieter "
        "vermieterin zahler zahlerin empfänger empfängerin käufer käuferin bauherr bauherrin"
    ),
    bill_words=words("rechnung rechnungen faktura honorarnote"),
    client_between=phrases(
        "schick|schicke|schicken sie|stell|stelle|schreib|schreibe|schreiben sie|mach|mache|machen sie|gib|"
        "sende|erstell|erstelle|erstellen sie|mail|maile|bitte"
    ),
    sayings=words("kostet kostete kosten gekostet preis satz macht macht's das waren sind ist war"),
    untaxed=phrases(
        "ohne mehrwertsteuer|ohne umsatzsteuer|steuerfrei|ohne mwst|keine mehrwertsteuer|"
        "keine umsatzsteuer|kleinunternehmer|umsatzsteuerfrei|mehrwertsteuerfrei|ohne steuer|"
        "kleinunternehmerregelung|paragraf 19|reverse charge|keine steuer|keine mwst|ohne ust|keine ust|"
        "nicht steuerpflichtig|"
        "von der steuer befreit|von der mehrwertsteuer befreit|von der umsatzsteuer befreit|umsatzsteuerbefreit|"
        "mehrwertsteuerbefreit|steuerbefreit|steuerschuldnerschaft des leistungsempfängers|"
        "fällt keine mehrwertsteuer an|"
        "keine umsatzsteuer drauf|keine mehrwertsteuer drauf|"
        "innergemeinschaftliche lieferung|nicht steuerbar|ausfuhrlieferung"
    ),
    untaxed_names=(
        *(("reverse", "reverse-charge"), ("schuldnerschaft", "reverse-charge")),
        *(("innergemein", "intra-community"), ("ausfuhr", "export"), ("nicht steuerbar", "outside-scope")),
    ),
    tax_included=phrases(
        "inklusive mehrwertsteuer|inklusive umsatzsteuer|inkl mwst|inklusive mwst|mehrwertsteuer inklusive|"
        "mehrwertsteuer inbegriffen|mwst inklusive|einschließlich mehrwertsteuer|einschließlich umsatzsteuer|"
        "alles inklusive mehrwertsteuer|inkl mehrwertsteuer|inkl umsatzsteuer|mehrwertsteuer ist drin|mwst ist drin|"
        "mehrwertsteuer enthalten|mwst enthalten|mit mehrwertsteuer drin|brutto|bruttopreise|bruttopreis|"
        "alles brutto|"
        "mehrwertsteuer schon drin|mehrwertsteuer ist schon drin|mehrwertsteuer ist enthalten|inklusive steuer"
    ),
    included=phrases(
        "inklusive|inkl|einschließlich|enthalten|inbegriffen|drin|brutto|schon dabei|mit drin|bruttopreis|"
        "bruttopreise|"
        "bruttobetrag|eingerechnet|eingeschlossen|enthält|enthalten ist"
    ),
    excluding=words("zuzüglich zzgl netto plus exklusive drauf obendrauf exkl nettopreis nettopreise"),
    tax_names=(("mehrwertsteuer", "MwSt."), ("umsatzsteuer", "USt."), ("mwst", "MwSt."), ("ust", "USt.")),
    tax_words=words("mehrwertsteuer umsatzsteuer mwst"),
    default_tax="MwSt.",
    scope_leads=words("für auf nur von"),
    everything=words("alles gesamt allem gesamte gesamten ganze beides"),
    those_two=words("beide beiden diese"),
    that_one=words("das darauf"),
    price_cues=words(
        "berechne nehme verlange macht kostete betrug für kostet kosten war sind macht zu à waren kam kommt"
    ),
    lead_words=words(
        "rechnung rechnungen schreiben schreibe schreib erstellen erstelle mach stellen stelle berechne "
        "gemacht erledigt geleistet euro stundensatz tagessatz"
    ),
    tail_words=words(
        "stundensatz tagessatz stückpreis einzelpreis satz preis kostet kosten gemacht netto macht berechnet "
        "euro geliefert festpreis"
    ),
    unheeded=phrases(
        "nein warte|warte|moment|halt|quatsch|stimmt nicht|ach nein|doch nicht|eigentlich|entschuldigung|sorry|pardon|"
        "korrigiere|korrektur|ich meine|vielmehr|streich|streichen|lass das weg|das weglassen|vergiss|vergiss das"
    ),
    idle_talk=phrases(
        "ruf mich|rufen sie|ruf an|meld dich|melde dich|abgesagt|abgelehnt|hat sich für|ich schulde|wir schulden|"
        "ich muss noch|nicht vergessen|stell dir vor|glaubst du|angeblich|zu verkaufen|verlangt|wie viel|geschenk|"
        "geburtstag|tschüss|bis morgen|ich überlege|vielleicht|würde kosten|wäre|lotto|mir geliehen|hat mir verkauft"
    ),
    no_invoice=phrases(
        "nicht vergessen|vergiss nicht|denk dran|denk daran|ich brauch noch aus|muss ich noch kaufen|"
        "noch einkaufen|einkaufen gehen|bring mit|mitbringen|ruf mich zurück|ruf zurück|rückruf|"
        "bitte um rückruf|termin verschieben|verschieben wir|tagebuch|to do|to-do|angebot schreiben|"
        "angebot erstellen|erstell ein angebot|kein auftrag|wie viel kostet|was kostet|frag mal|"
        "noch keine rechnung schreiben|sprachmemo|"
        "erinnere mich|erinnerung an|notiz an mich|einkaufsliste|was wäre wenn|schreib noch nichts|"
        "angebot für|kostenvoranschlag|noch keine rechnung|keine rechnung|test test|mikrofontest|"
        "termin mit|treffen mit|zeig mir|mach ein angebot|ein angebot|angebot an|was schuldet|hat schon bezahlt|"
        "hat noch nicht bezahlt|"
        "wie viel schuldet|nichts abrechnen|nichts berechnen|keine rechnung schreiben|ruf mich an|kein auftrag|"
        "mal ein angebot|"
        "probe probe|sprachnotiz|mahnung|storniere|zahlungserinnerung"
    ),
    questions=words("was wie wann warum wo wer hat welche"),
    contrasts=words("aber sondern"),
    client_after=phrases(
        "zahlen tut aber|zahlen tut das|bezahlen tut aber|bezahlen tut das|zahlen muss|bezahlen muss|"
        "zahlen soll|bezahlen soll|"
        "rechnung läuft auf|läuft auf|laufen auf|läuft auf den namen|lautet auf|lauten auf|also auf|"
        "sondern auf|und zwar auf|und zwar an|und zwar für|also an|also für|schick die rechnung an|"
        "schicke die rechnung an|sende die rechnung an|schick eine rechnung an|rechnung schreiben an|"
        "rechnung schreiben für|rechnung machen für|rechnung stellen für|rechnung ausstellen für|"
        "rechnung ausstellen an|rechnung ausstellen auf|rechnung auf den namen|rechnung auf die firma|"
        "im namen von|im auftrag von|für unseren kunden|für unsere kundin|für meinen kunden|für meine kundin|"
        "es geht an|sie geht an|die geht auf|das geht auf|geht auf|abzurechnen mit|abzurechnen an|"
        "zu berechnen an|zu stellen an|in rechnung zu stellen an|in rechnung stellen für|"
        "rechnung wird bezahlt von|bezahlt wird von|gezahlt wird von|bezahlen wird|bezahlen tut|"
        "bezahlt das ganze|zahlt am ende|der rechnungsempfänger ist|rechnungsempfängerin ist|"
        "leistungsempfänger ist|leistungsempfänger|auftrag von|im auftrag der|im auftrag des|bestellt hat|"
        "beauftragt hat uns|beauftragt hat mich|auf rechnung an|auf rechnung für|lieferung an|geliefert an|"
        "rechnung bitte an|rechnung bitte für|rechnung dann an|rechnung geht bitte an|rechnung kommt an|"
        "rechnung soll an|"
        "rechnung ist für|rechnung wäre für|rechnung bekommt|rechnung kriegt|rechnung stellen an|"
        "stell eine rechnung an|"
        "das geht an|die geht an|geht das an|geht die rechnung an|abrechnen mit|abrechnung für|abrechnung an|"
        "faktura für|"
        "das ganze für|das ganze an|alles für|alles an|alles auf|der auftraggeber war|auftraggeberin ist|"
        "auftraggeberin|"
        "kunde heißt|kundin heißt|kunde war|kundin war|rechnungsadresse ist|rechnungsadresse|empfänger ist|empfänger|"
        "auf die firma|zahler ist|zahlen tut|zahlen wird|zahlt die|zahlt der|bezahlt die|bezahlt der|honorarnote an|"
        "honorarnote für|faktura an|rechnig für|rechnig an|rechne ab mit|verrechne|in rechnung stellen an|"
        "ausgestellt für|"
        "rechnung an|rechnung für|rechnung geht an|rechnung auf|kunde ist|kundin ist|kunde|kundin|"
        "auftraggeber ist|auftraggeber|geht an|für die firma|an die firma|firma|berechne|berechnen|"
        "ausgestellt auf|ausstellen auf|auf den namen|an den kunden|an die kundin|für den kunden|"
        "für die kundin|der kunde heißt|die kundin heißt|in rechnung stellen|adressiert an|"
        "rechnungsempfänger ist|rechnungsempfänger|stell|stelle|bitte an|zahlt"
    ),
    client_weak=phrases("für|an|bei|beim|zu händen|zu händen von|z hd|war bei|waren bei|auf"),
    client_before=phrases(
        "hat mich gebucht|hat uns gebucht|hat gebucht|möchte die rechnung|will die rechnung|"
        "braucht die rechnung|bekommt die rechnung|kriegt die rechnung|bekommt jetzt|bekommt bitte|"
        "übernimmt die rechnung|zahlt alles|zahlt die rechnung|bekommt noch eine|kriegt noch eine|"
        "bekommt eine|kriegt eine|"
        "schuldet mir|schuldet uns|bekommt eine rechnung|hat bestellt|hat gekauft|kriegt eine rechnung|zahlt|"
        "bekommt|kriegt|bekommt noch|schuldet|ist uns noch|muss zahlen|soll zahlen|hat beauftragt|"
        "beauftragte|hat bei mir|hat mich beauftragt|hat uns beauftragt|hätte gern eine rechnung|"
        "braucht eine rechnung|"
        "möchte eine rechnung|will eine rechnung|bezahlt das|zahlt das"
    ),
    greetings=words(
        "notier notiere notieren schreiben mal bitte aufschreiben erfass erfasse mach machen "
        "noch eine neue mal los gut genau ach grüezi grüß gott liebe hi jetzt nächste die schreib schreibe mach "
        "hallo guten tag morgen also okay ja bitte moin servus so rechnung an für"
    ),
    name_fillers=words(
        "die der das den dem an für äh ist auf unseren unsere unser meinen meine mein kunden kundin kunde firma "
        "namens stammkunden neue neuen"
    ),
    cue_words=words(
        "bitte eine rechnung schreiben schreib schreibe mach mache erstell erstelle erstellen die der "
        "neue geht ist stell stelle und das dann noch ich brauche wir brauchen mir ausstellen aus fertig "
        "für an das geht dann kommt noch dafür jetzt so alles ganze bekommt von auf"
    ),
    relations=words(
        "mutter vater mama papa frau mann ehefrau ehemann sohn tochter schwester bruder tante onkel eltern oma "
        "opa chef "
        "chefin vermieter vermieterin firma besitzer besitzerin eigentümer "
        "eigentümerin nachbarin nachbar partner partnerin arbeitgeber bauherr bauherrin auftraggeber"
    ),
    relation_leads=words("die der das den dem seine seiner sein seinen ihre ihrer ihren ihr unsere unser deren dessen"),
    relation_links=words("die der namens heißt also das ist und zwar nämlich von"),
    any_company=words("firma betrieb unternehmen arbeitgeber verwaltung"),
    place_of_work=words("von bei vom"),
    pronouns={"ihn": "person", "ihm": "person", "ihr": "person"},
    pays=phrases(
        "zahlt|bezahlt|die zahlt|der zahlt|die zahlen|zahlen das|übernimmt|übernehmen|zahlt das|die bezahlt|der bezahlt"
    ),
    client_is=phrases("das ist|es ist|ist|das wäre|ich meine|heißt|es geht an|geht an|sondern an|sondern für|sondern"),
    contacts=phrases(
        "unterschrieben von|unterschrieben hat|abgezeichnet von|angerufen hat|angerufen hat mich|"
        "gemeldet hat sich|auf wunsch von|im beisein von|abgenommen von|hausmeister ist|hausmeister heißt|"
        "geredet mit|am telefon war|"
        "ansprechpartner ist|ansprechpartnerin ist|ansprechpartner|zu händen|zu händen von|gesprochen mit|"
        "abgesprochen mit|vermittelt von|vermittelt durch|empfohlen von|schöne grüße an|gruß an|grüße an|"
        "telefoniert mit"
    ),
    work_endings=tuple(
        "ung ungen unterricht arbeiten arbeit reparatur montage stunden kurs kurse schnitt pflege transport "
        "umzug fahrt "
        "putzen anschluss tausch wechsel einbau ausbau umbau aufbau abbau wäsche schmuck kuchen torte texte fotos "
        "shooting training nachhilfe gestecke strauß material mähen schneiden streichen".split()
    ),
    legal_forms=words("gmbh ag kg ohg ug gbr e.k. mbh se ek kgaa gesmbh"),
    client_titles=words("herr herrn frau familie"),
    contact_cues=words(
        "email e mail an per schick schicke bitte die sende senden adresse ist unter geht mailadresse rechnung"
    ),
    name_articles=words("die der das den dem"),
    particles=words("von van de der zu zur zum am im vom & und an"),
    titles=words("herr herrn frau doktor dr professor prof fräulein magister mag ing dipl ingenieur"),
    never_names=words(
        "stammkunde stammkundin treuer treue "
        "namen rechnungsnummer gesamt rabatt anzahlung "
        "montag dienstag mittwoch donnerstag freitag januar februar märz april juni juli oktober rechnung "
        "euro mwst stunden stunde prozent bitte tage samstag sonntag mai august september november dezember wir ich "
        "haben hab fertig auftragsnummer bestellnummer zahlbar "
        "fällig zuzüglich plus dann sowie"
    ),
    organisations=words(
        """
    physiopraxis
    yachtclub ruderclub golfclub schachclub skiclub vereine winzerhof weinhof bauhof yachthafen
    physiotherapie ergotherapie logopädie zahntechnik augenoptik hörakustik  steuerberatung
    rechtsanwälte rechtsanwalt notar hebammenpraxis  gebäudereinigung textilreinigung jugendherberge
    pension ferienpark gästehaus wirtschaft kantine mensa imbiss pizzeria eisdiele bistro bar weinbar weinhandlung
    getränkemarkt hofladen naturkost reformhaus floristik blumenhaus fotostudio tonstudio nagelstudio
    kosmetikstudio friseur friseursalon barbershop tattoostudio yogastudio kletterhalle schwimmbad freibad stadion
    turnhalle bürgerhaus stadthalle gemeindehaus pfarrgemeinde kirchengemeinde moschee synagoge bibliothek
    stadtbibliothek archiv kreisverwaltung stadtverwaltung bauhof forstamt finanzamt amt jobcenter polizei
    feuerwehr wasserwerk  energien    haustechnik gebäudetechnik
    möbelhaus raumausstatter polsterei kfz autowerkstatt autovermietung taxiunternehmen busunternehmen
    fuhrunternehmen   recycling  landwirtschaft hof gut forst sägewerk mühle landtechnik
    stall pferdehof tierpension hundeschule tierarzt softwarehaus it-service verlagshaus redaktion radio sender
    zeitschrift magazin label musikhaus antiquariat auktionshaus atelier manufaktur werkstätten betrieb
    unternehmen gesellschaft kreis landesverband verband kammer club gilde zunft bund
    gmbh ag kg ohg ug gbr e.k. co verein verlag autohaus bäckerei metzgerei praxis zahnarztpraxis kanzlei hotel
    gasthof gasthaus restaurant café cafe apotheke schule grundschule gymnasium kindergarten kita klinik
    werkstatt studio agentur hausverwaltung immobilien brauerei buchhandlung galerie museum theater kirche
    gemeinde stadtwerke stiftung akademie logistik spedition bau haus hof salon markt laden shop druckerei
    gärtnerei weingut architekten consulting service systeme technik group gruppe holding media design solutions
    schreinerei tischlerei schlosserei zimmerei glaserei druckerei wäscherei näherei fleischerei molkerei käserei
    brennerei spenglerei sattlerei buchbinderei weberei töpferei konditorei fahrradladen blumenladen reisebüro
    ingenieurbüro architekturbüro steuerbüro büro notariat arztpraxis tierarztpraxis physiotherapie tierklinik
    seniorenheim altenheim pflegeheim pflegedienst krankenhaus jugendzentrum kulturverein musikverein gesangverein
    förderverein bürgerverein schützenverein angelverein fitnessstudio tanzschule sprachschule volkshochschule
    gesamtschule realschule hochschule universität landratsamt rathaus pfarramt pfarrei kloster stift campingplatz
    ferienwohnung ferienhof landgasthof berghütte almhütte hütte alm bäckermeister malerbetrieb dachdeckerei autohof
    tankstelle supermarkt baumarkt gartencenter landhandel raiffeisenbank sparkasse bank wohnbau baugesellschaft
    baugenossenschaft bauunternehmen baufirma holzbau metallbau stahlbau maschinenbau elektro sanitär heizungsbau
    malermeister tischlermeister winzer winzergenossenschaft imkerei reederei werft filmproduktion produktion
    eventagentur werbeagentur filmverleih ensemble orchester chor band
    familie vertretung elternvertretung stiftung zeitung siedlung versicherung vereinigung verwaltung innung leitung
    hausgemeinschaft eigentümergemeinschaft weg genossenschaft partner kollegen erben wirtschaft brauhaus wirtshaus
    bauernhof reiterhof reitverein tennisclub sportverein turnverein musikschule fahrschule tierheim pension
    werke institut zentrum optik sport reisen mode
    """
    ),
    given_names=EUROPEAN,
    work_words=words(
        "tapeziert gestrichen repariert geputzt gereinigt montiert installiert geschnitten gemäht gewaschen "
        "geliefert übersetzt geschrieben korrigiert entworfen gestaltet fotografiert gefilmt genäht gebacken "
        "gekocht gepflanzt transportiert verlegt gefliest verputzt gebohrt gestimmt geprüft gewartet "
        "getauscht ausgetauscht eingebaut aufgebaut abgebaut entsorgt verkauft vermietet gespielt gesungen "
        "betreut unterrichtet beraten programmiert eingerichtet lackiert geschweißt gebaggert gehackt "
        "gespalten angebracht aufgehängt ausgeräumt entrümpelt revidiert gefräst geschliffen poliert "
        "moderiert "
        "aufbau abbau lackierung ölwechsel reifenwechsel bremsen inspektion tüv räder winterdienst schnee "
        "gutachten coaching seminar workshop vortrag moderation dj auftritt konzert catering buffet torten brote "
        "brötchen blumen blumenschmuck sträuße gestecke grabpflege hundesitting betreuung babysitting fliesen "
        "fliesenlegen tapezieren estrich parkett laminat dämmung zaun terrasse pflaster pflastern baggern bagger "
        "aushub container holz brennholz kaminholz honig eier gemüse kartoffeln heu stroh wein flaschen kartons "
        "druck flyer visitenkarten plakate etiketten stickerei änderung änderungen hose hosen kleid nähen "
        "stimmen klavier klavierstimmen fensterputzen büroreinigung grundreinigung treppenhaus "
        "treppenhausreinigung dachrinne dachrinnenreinigung kamin kehren photovoltaik wechselrichter wallbox "
        "steckdose netzwerk server webseite webdesign hosting domain programmierung korrektorat lektorat "
        "dolmetschen stadtführung führung fotoshooting video film schnitt ton licht technik miete mietwagen kran "
        "stapler fahrten taxi kurier lieferungen pakete akku schlauch mantel bremse kette felge zwei drei vier "
        "neue neuer neues alte "
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
