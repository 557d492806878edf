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
        "der die das und für mit ist nicht rechnung stunden stunde von zu bitte eine einen ein einer auf "
        "dem den kunde bei schreib schreibe zuzüglich mehrwertsteuer auch noch wir ich haben habe je pro "
        "tage tagen fällig zahlbar an im zum zur prozent herr frau herrn insgesamt anzahlung rabatt zwei "
        "drei vier fünf sechs acht zehn kundin euro macht"
    ),
    "fr": words(
        "le la les de des du et pour à une un est facture heures heure l' d' au aux avec dans par sur je "
        "j' il elle nous ce c' pas plus tva chez cliente client monsieur madame trois deux quatre cinq "
        "six sept huit dix vingt euros réparation s' qu' en acompte remise chacun chacune"
    ),
    "es": words(
        "el la los las de del y para una un es factura horas hora con por en al que más menos iva cada "
        "clase clases señor señora cliente dos tres cuatro cinco seis siete ocho diez veinte cóbrale "
        "hazle trabajo euros anticipo descuento son su me a lo días pago"
    ),
    "pt": words(
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
}


@cache
def _weights() -> dict[str, dict[str, float]]:
    """What each word says for each language: less when several share it."""
    shared: dict[str, list[str]] = {}
    for code, common in _COMMON.items():
        for word in common:
            shared.setdefault(word, []).append(code)
    return {word: dict.fromkeys(codes, 1 / len(codes)) for word, codes in shared.items()}


def language_of(tokens: Sequence[Token]) -> str:
    """The ISO 639-1 code of the likeliest language; "" when its script is none that we could read."""
    weights = _weights()
    scores = {"en": 0.01}
    foreign = known = 0
    for token in tokens[:400]:
        if token.kind != "word":
            continue
        known += 1
        foreign += token.low[0] > "\u024f"
        for code, weight in weights.get(token.low, {}).items():
            scores[code] = scores.get(code, 0.0) + weight
    if foreign * 2 > known:
        return ""
    return max(scores, key=lambda code: scores[code])
