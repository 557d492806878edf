"""Numbers that belong to the name of what was made: `BMW 320`, `a Honda Civic 2012`, `iPhone 14 screen`."""

from collections.abc import Sequence

from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.tokens import Token
from voiceinvoice.extract.offline.wordlists import words

Tokens = Sequence[Token]
#: Makers, and makes that are said without theirs; none is a common word.
MAKES = words(
    "ford toyota honda bmw audi vw volkswagen mercedes benz nissan mazda subaru hyundai kia chevy chevrolet gmc dodge "
    "tesla volvo peugeot renault citroen citroën fiat skoda opel vauxhall jaguar lexus mitsubishi suzuki isuzu iveco "
    "transit civic corolla hilux camry passat fiesta mustang corvette silverado tacoma sprinter ducato vito prius "
    "accord outback forester tundra wrangler cherokee yaris rav porsche ferrari maserati bentley chrysler cadillac "
    "buick pontiac yamaha kawasaki harley ducati ktm vespa piaggio scania daf peterbilt kenworth freightliner "
    "iphone ipad macbook imac galaxy pixel thinkpad xbox playstation dell hp lenovo canon nikon epson samsung sony "
    "panasonic bosch siemens miele whirlpool vaillant viessmann baxi worcester deere kubota caterpillar bobcat jcb "
    "stihl husqvarna massey ferguson claas fendt makita dewalt hilti steinway fender gibson rolex omega boeing cessna "
    "piper airbus evinrude mercruiser johnson"
)
#: How far around a year its make may stand.
_BEFORE, _AFTER = 3, 2
_FIRST, _LAST = 1950, 2035


def names_a_make(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether figures at `at` are the model or the year of a make, and no price."""
    figures = tokens[at].low
    if at == 0 or not figures.isdigit():
        return False
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if after is not None and (after.low in lexicon.after_amounts or after.low in lexicon.currency_table):
        return False
    before = tokens[at - 1].low
    if before in lexicon.at_number or before in lexicon.whole_price or tokens[at - 1].kind == "sign":
        return False
    near = {token.low for token in (*tokens[max(0, at - _BEFORE) : at], *tokens[at + 1 : at + 1 + _AFTER])}
    if len(figures) == len("2009") and _FIRST <= int(figures) <= _LAST and near & MAKES:
        return True
    return before in MAKES and after is not None and (_is_noun(after, lexicon) or _is_priced(tokens, at + 1, lexicon))


def _is_noun(token: Token, lexicon: Lexicon) -> bool:
    return token.kind == "word" and token.low not in lexicon.function_words and token.low not in lexicon.numbers


def _is_priced(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether the next number, with nothing but a comma or words such as "came to" before it, is the price."""
    place = at
    while place < len(tokens) and (tokens[place].kind == "comma" or tokens[place].low in lexicon.function_words):
        if tokens[place].low in lexicon.item_joins:
            return False
        place += 1
    return place < len(tokens) and (tokens[place].kind in {"number", "sign"} or tokens[place].low in lexicon.numbers)
