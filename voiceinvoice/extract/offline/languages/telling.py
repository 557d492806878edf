"""Telling which language is spoken by its commonest words, so that an unknown one is refused and not guessed at."""

from collections.abc import Sequence
from functools import cache

from voiceinvoice.extract.offline.tokens import Token
from voiceinvoice.extract.offline.wordlists import words

#: Words of everyday speech and of billing, those of neighbours that we do not read included.
_COMMON = {
    "en": words(
        "the and for to of a an at with is it was that this are on in my i we he she they his her their "
        "bill invoice hour hours each per from you please put charge owes client customer hundred fifty "
        "dollars dollar pounds plus also off by due tax be be's has had have not no one two three four "
        "five six seven eight nine ten twenty"
    ),
    "de": words(
        "sind aber schon morgen montag danke preis punkt hundert tausend zahlen franken pauschal jede jeder "
        "hallo also mal hat noch den "
        "der die das und für mit ist nicht rechnung stunden stunde von zu bitte eine einen ein einer auf "
        "dem den kunde bei schreib schreibe zuzüglich mehrwertsteuer auch noch wir ich haben habe je pro "
        "tage tagen fällig zahlbar an im zum zur prozent herr frau herrn insgesamt anzahlung rabatt zwei "
        "drei vier fünf sechs acht zehn kundin euro macht"
    ),
    "fr": words(
        "des sont mais déjà demain lundi merci prix point cent mille combien doit encore payer francs dollars "
        "moins chaque bonjour alors "
        "le la les de des du et pour à une un est facture heures heure l' d' au aux avec dans par sur je "
        "j' il elle nous ce c' pas plus tva chez cliente client monsieur madame trois deux quatre cinq "
        "six sept huit dix vingt euros réparation s' qu' en acompte remise chacun chacune"
    ),
    "es": words(
        "los del una son muy también hay está fue fueron pero ya hoy mañana lunes gracias favor precio correo "
        "punto pesos dólares mil cien ciento quinientos doscientos trescientos pago pagar sin caja cajas unidad "
        "hice servicio "
        "el la los las de del y para una un es factura horas hora con por en al que más menos iva cada "
        "clase clases señor señora cliente dos tres cuatro cinco seis siete ocho diez veinte cóbrale "
        "hazle trabajo euros anticipo descuento son su me a lo días pago"
    ),
    "pt": words(
        "os das uma são muito também há está foi foram mas já hoje amanhã obrigado favor preço ponto dólares mil "
        "cem cento quinhentos duzentos trezentos pra pro pagamento pagar sem caixa caixas unidade fiz serviço "
        "fatura "
        "o a os as de do da dos das e para uma um é fatura horas hora com por em no na ao à que mais "
        "menos iva cada aula aulas senhor senhora cliente dois duas três quatro cinco seis sete oito dez "
        "vinte trabalho euros sinal desconto não são foi reais dias pagamento faz cobra"
    ),
    "it": words(
        "il lo la gli le di del della dei delle e per una un è fattura ore ora con da in al alla che più "
        "meno iva ogni signor signora cliente due tre quattro cinque sei sette otto dieci venti lavoro "
        "euro sono non ciascuno ciascuna acconto sconto riparazione giorni entro fammi"
    ),
    "nl": words(
        "de het een van en voor met is niet factuur uur uren bij aan op te dat die ik wij we klant "
        "mevrouw meneer per stuk twee drie vier vijf zes zeven acht tien twintig euro btw korting graag "
        "ook nog dagen betalen maak"
    ),
    "sv": words(
        "och för en ett på är inte faktura timmar timme till med av det som jag vi kund kronor moms styck två tre fyra"
    ),
    "da": words(
        "og for en et på er ikke faktura timer time til med af det som jeg vi kunde kroner moms stykket to tre fire"
    ),
    "no": words(
        "og for en et på er ikke faktura timer time til med av det som jeg vi kunde kroner mva stykk to tre fire"
    ),
    "pl": words(
        "i na do za dla w z jest nie faktura faktury godzin godziny złotych zł klient proszę oraz dwa "
        "trzy cztery pięć wystaw"
    ),
    "cs": words("a na do za pro v s je není faktura hodin hodiny korun klient prosím dva tři čtyři pět vystav fakturu"),
    "fi": words("ja on ei lasku tuntia tunti euroa asiakas kaksi kolme neljä viisi kappale yhteensä tee laskun"),
    "ro": words("și pentru de la cu este nu factură factura ore oră lei client doi trei patru cinci fă"),
    "hu": words("és a az egy nem számla óra forint ügyfél kettő két három négy öt darab kérek részére"),
    "tr": words("ve için bir değil fatura saat lira müşteri iki üç dört beş adet kes toplam"),
    "ca": words(
        "i el la els les de del per a una un és factura hores hora amb al que més cada senyor senyora dos "
        "tres quatre fes"
    ),
    "id": words("dan untuk dengan yang di ke dari faktur jam rupiah klien dua tiga empat lima buat tagihan"),
    "vi": words("và cho của một hai ba bốn hóa đơn giờ đồng khách hàng"),
    "lt": words(
        "ir už su yra nėra sąskaita sąskaitą ponui ponia valandos valandų darbo eurų trys du keturi penki medžiagos"
    ),
    "lv": words(
        "un par ar ir nav rēķins rēķinu kungam kundzei stundas stundu darba eiro trīs divi četri pieci materiāli"
    ),
    "et": words("ja on ei arve härra proua tundi tund tööd eurot kolm kaks neli viis materjal palun kokku"),
    "sk": words(
        "a na do za pre s je nie faktúra faktúru pána pani hodín hodiny práce eur materiál tri dva štyri päť vystav"
    ),
    "hr": words(
        "i na za s je nije račun računa gospodina gospođu sata sati rada eura materijal tri dva četiri pet po molim"
    ),
    "sl": words("in na za z je ni račun gospoda gospo ure ur dela evrov material tri dve štiri pet prosim"),
    "eu": words("eta da ez faktura jaunarentzat andrearentzat ordu lan euro orduko hiru bi lau bost"),
    "gl": words("unha xa polo coa traballo horas euros dous dúas tres señor señora feito facer nós material corenta"),
    "ga": words("agus do ag ar an na sonrasc uair uaire oibre euro trí dó ceathair cúig san chloig"),
    "cy": words("a i am yr y o anfoneb awr waith gwaith punt deunyddiau tair dwy pedair pum yn"),
    "tl": words("ang ng sa para kay na mga oras piso bawat tatlong dalawang gumawa paglilinis ni ay"),
    "af": words("en die van vir met is nie faktuur uur ure werk rand meneer mevrou drie twee vier materiaal teen"),
    "sw": words("kwa na ya wa za kazi saa bwana bibi shilingi ankara tatu mbili nne elfu"),
    "sq": words("dhe për një me është jo faturë fatura orë punë euro tre dy katër zoti zonja"),
    "is": words("og fyrir með er ekki reikningur reikning tímar tíma vinna krónur þrír tveir fjórir"),
    "mt": words("u għal ma hu mhux fattura sigħat xogħol ewro tliet żewġ"),
    "ms": words("dan untuk dengan yang di ke dari invois jam ringgit encik puan dua tiga empat kerja"),
}

NAMES = {
    "en": "English",
    "de": "German",
    "fr": "French",
    "es": "Spanish",
    "pt": "Portuguese",
    "it": "Italian",
    "nl": "Dutch",
    "sv": "Swedish",
    "da": "Danish",
    "no": "Norwegian",
    "pl": "Polish",
    "cs": "Czech",
    "fi": "Finnish",
    "ro": "Romanian",
    "hu": "Hungarian",
    "tr": "Turkish",
    "ca": "Catalan",
    "id": "Indonesian",
    "vi": "Vietnamese",
    "lt": "Lithuanian",
    "lv": "Latvian",
    "et": "Estonian",
    "sk": "Slovak",
    "hr": "Croatian",
    "sl": "Slovenian",
    "eu": "Basque",
    "gl": "Galician",
    "ga": "Irish",
    "cy": "Welsh",
    "tl": "Filipino",
    "af": "Afrikaans",
    "sw": "Swahili",
    "sq": "Albanian",
    "is": "Icelandic",
    "mt": "Maltese",
    "ms": "Malay",
    "ru": "Russian",
    "uk": "Ukrainian",
    "bg": "Bulgarian",
    "sr": "Serbian",
    "el": "Greek",
    "he": "Hebrew",
    "ar": "Arabic",
    "fa": "Persian",
    "hi": "Hindi",
    "bn": "Bengali",
    "ta": "Tamil",
    "th": "Thai",
    "ko": "Korean",
    "ja": "Japanese",
    "zh": "Chinese",
    "ka": "Georgian",
    "hy": "Armenian",
}


#: Letters that hardly any other language writes, and what one of them in a word says for those that do.
_LETTERS = {
    "de": "ß",
    "es": "ñ¿¡",
    "pt": "ãõ",
    "fr": "œùû",
    "hu": "őű",
    "cs": "řěů",
    "sk": "ľĺŕ",
    "ro": "țșăţş",
    "tr": "ğış",
    "pl": "łąęśźżń",
    "lt": "ėųįš",
    "lv": "ļņķģēīū",
    "hr": "đć",
    "da": "æø",
    "no": "æø",
    "sv": "å",
    "is": "þð",
    "vi": "đơưạảấầẩậắằặẹẻẽếềểễệỉịọỏốồổộớờởợụủứừửựỳỹỷ",
    "mt": "ħġ",
    "cy": "ŵŷ",
}
_LETTER = 0.6
#: Endings that tell neighbours apart in words of any trade.
_ENDINGS = {
    "en": ("ing", "ings"),
    "es": ("ción", "ciones", "miento", "arle"),
    "pt": ("ção", "ções", "agem", "inho", "inha"),
    "de": ("ung", "ungen", "stunden"),
    "fr": ("tion", "eaux", "euse", "oires"),
}
_ENDING = 0.4
_LEAST_ENDING = 6
#: First letter of a script, the one after its last, and the language that is mostly written in it.
_SCRIPTS = (
    ("\u0370", "\u0400", "el"),
    ("\u0400", "\u0530", "ru"),
    ("\u0530", "\u0590", "hy"),
    ("\u0590", "\u0600", "he"),
    ("\u0600", "\u0780", "ar"),
    ("\u0900", "\u0980", "hi"),
    ("\u0980", "\u0a00", "bn"),
    ("\u0b80", "\u0c00", "ta"),
    ("\u0e00", "\u0e80", "th"),
    ("\u10a0", "\u1100", "ka"),
    ("\u1100", "\u1200", "ko"),
    ("\u3040", "\u3100", "ja"),
    ("\u3400", "\ua000", "zh"),
    ("\uac00", "\ud7b0", "ko"),
)
#: Letters that only one of the languages of a script writes.
_TELLTALES = {"uk": "іїєґ", "sr": "јљњђћџ", "fa": "پچگژ", "ru": "ыэё"}
_IN_LATIN = "\u0250"
#: Less than this speaks for a language other than English only by a name or two; more is needed beside English words.
_LEAST, _LEAST_BESIDE_ENGLISH = 0.7, 1.5
_SOME_ENGLISH = 0.4


@cache
def _weights() -> dict[str, dict[str, float]]:
    """What each word says for each language: less when several share it."""
    shared: dict[str, list[str]] = {}
    for code, common in _COMMON.items():
        for word in common:
            shared.setdefault(word, []).append(code)
    return {word: dict.fromkeys(codes, 1 / len(codes)) for word, codes in shared.items()}


def _script_of(text: str) -> str:
    """The code of the language that most of the letters outside the Latin script are written for."""
    counts: dict[str, int] = {}
    for letter in text:
        if letter > _IN_LATIN:
            code = next((code for first, end, code in _SCRIPTS if first <= letter < end), "")
            counts[code] = counts.get(code, 0) + 1
    best = max(counts, key=lambda code: counts[code])
    if counts.get("ja"):
        return "ja"
    if best in {"ru", "ar"}:
        own = next((code for code, letters in _TELLTALES.items() if set(letters) & set(text)), "")
        return own or ("bg" if best == "ru" and "ъ" in text else best)
    return best


def _score(word: str, scores: dict[str, float]) -> None:
    for code, weight in _weights().get(word, {}).items():
        scores[code] = scores.get(code, 0.0) + weight
    for code, letters in _LETTERS.items():
        if not word.isascii() and set(letters) & set(word):
            scores[code] = scores.get(code, 0.0) + _LETTER
    for code, endings in _ENDINGS.items():
        if len(word) >= _LEAST_ENDING and word.endswith(endings):
            scores[code] = scores.get(code, 0.0) + _ENDING


def language_of(tokens: Sequence[Token]) -> str:
    """The ISO 639-1 code of the likeliest language; "" for a script that none of them is written in."""
    said = [token.low for token in tokens[:400] if token.kind == "word"]
    foreign = [word for word in said if max(word) > _IN_LATIN]
    if len(foreign) * 2 > len(said):
        return _script_of("".join(foreign))
    scores = {"en": 0.01}
    for word in said:
        _score(word, scores)
    best = max(scores, key=lambda code: scores[code])
    least = _LEAST_BESIDE_ENGLISH if scores["en"] >= _SOME_ENGLISH else _LEAST
    return best if scores[best] >= least else "en"
