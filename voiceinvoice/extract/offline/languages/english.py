"""English."""

from decimal import Decimal

from voiceinvoice.extract.offline.languages.english_goods import LARGE_GOODS, SMALL_GOODS
from voiceinvoice.extract.offline.languages.english_names import ORGANISATIONS
from voiceinvoice.extract.offline.languages.english_roles import ROLES
from voiceinvoice.extract.offline.languages.english_talk import TALK
from voiceinvoice.extract.offline.languages.english_work import WORK_WORDS
from voiceinvoice.extract.offline.languages.given_names import EUROPEAN
from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.wordlists import meanings, phrases, words

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_NUMBERS = {
    **{word: value for value, word in enumerate(_ONES)},
    **{word: (place + 2) * 10 for place, word in enumerate(_TENS)},
    "fourty": 40,
    "hundred": 100,
    "thousand": 1000,
    "million": 10**6,
    "billion": 10**9,
}
_HALF, _QUARTER, _THIRD = Decimal("0.5"), Decimal("0.25"), Decimal(1) / 3
_ORDINAL_WORDS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
_CURRENCIES = {
    "$": "dollars|dollar|bucks|buck|us dollars|u s dollars|american dollars",
    "USD": "usd|us funds|american money|in american",
    "CAD": "canadian dollars|canadian|cad|dollars canadian|in canadian dollars|in canadian|canadian funds|loonies",
    "AUD": "australian dollars|aussie dollars|australian|aud|dollars australian|in australian dollars|"
    "in aussie dollars|in australian|in aussie",
    "NZD": "new zealand dollars|kiwi dollars|nzd",
    "SGD": "singapore dollars|sgd",
    "HKD": "hong kong dollars|hkd",
    "EUR": "euros|euro|eur",
    "GBP": "pounds|sterling|pounds sterling|pound sterling|british pounds|quid|gbp|pound|uk pounds",
    "CHF": "swiss francs|swiss franc|francs|franc|chf",
    "JPY": "yen|japanese yen|jpy",
    "INR": "rupees|indian rupees|rupee|inr",
    "CNY": "yuan|renminbi|rmb|cny",
    "KRW": "korean won|krw",
    "MXN": "mexican pesos|mxn|pesos",
    "BRL": "reais|brazilian reais|brl",
    "ZAR": "rand|south african rand|zar",
    "SEK": "swedish kronor|swedish krona|kronor|sek",
    "NOK": "norwegian kroner|norwegian krone|nok",
    "DKK": "danish kroner|danish krone|dkk",
    "PLN": "zloty|zlotys|pln",
    "CZK": "czech crowns|koruna|czk",
    "AED": "dirhams|dirham|aed",
    "ILS": "shekels|shekel|ils",
    "THB": "baht|thb",
    "PHP": "philippine pesos",
    "TRY": "turkish lira|lira",
    "HUF": "forints|forint|huf",
    "KWD": "kuwaiti dinars|kuwaiti dinar|kwd",
}
#: Words that name a country's people as well as its money: a currency only beside a number or the word dollars.
_CURRENCY_PHRASES = {tuple(name.split()): code for code, names in _CURRENCIES.items() for name in names.split("|")}
del _CURRENCY_PHRASES[("canadian",)], _CURRENCY_PHRASES[("australian",)]
_WHEN, _WHEN_MEANINGS = meanings(
    receipt="receipt|on receipt|upon receipt|immediately|now|right away|straight away|today|at once|on completion|"
    "upon completion|on delivery|upon delivery|as soon as possible|asap",
    month="end of the month|end of month|end of this month|month end|the end of the month|last day of this month|"
    "last day of the month|last of the month|eom|end of the current month|the month's end|months end",
    quarter="end of the quarter|quarter end|end of quarter|the end of the quarter|end of this quarter",
    next_month="end of next month|the end of next month|last day of next month",
    week="end of the week|end of week|end of this week|the end of the week|the end of this week",
    next_week="end of next week|the end of next week|end of the following week|the end of the following week",
    **{
        "days 1": "tomorrow",
        "days 2": "day after tomorrow",
        "days 7": "a week|one week|a week from today|a week's time|a weeks time|a week today|the week",
        "days 14": "a fortnight|fortnight|a couple of weeks|a couple weeks|one fortnight",
        "days 30": "a month|one month|a month's time",
    },
)
#: What is still to come, with the word that leads to its day: `rest of it by the 27th`.
_REST_DUE = "|".join(
    f"{rest} {by}"
    for rest in (
        "rest",
        "rest of it",
        "balance",
        "remainder",
        "what's left",
        "other half",
        "rest of that",
        "reach me",
        "reach us",
        "my account",
        "gave them",
        "gave her",
        "gave him",
    )
    for by in (
        "by",
        "within",
        "before",
        "no later than",
        "until",
        "till",
        "in",
        "due by",
        "is due by",
        "should reach me by",
    )
)
_TIME_UNITS = {
    **dict.fromkeys("hour hours hr hrs h man-hours".split(), "hour"),
    **dict.fromkeys("minute minutes min mins".split(), "minute"),
    **dict.fromkeys("day days".split(), "day"),
    "seconds": "second",
    **dict.fromkeys("week weeks".split(), "week"),
    **dict.fromkeys("month months".split(), "month"),
    **dict.fromkeys("night nights".split(), "night"),
    **dict.fromkeys(("half day", "half days"), "half day"),
    **dict.fromkeys(("man hour", "man hours", "person hours", "billable hours", "working hours"), "hour"),
    **dict.fromkeys(("man day", "man days", "person days", "working days", "work days", "shift days"), "day"),
    **dict.fromkeys(("full day", "full days"), "day"),
}
_MEASURES = {
    "foot": "foot", "feet": "foot", "ft": "foot", "linear foot": "linear foot", "linear feet": "linear foot",
    "running foot": "running foot", "running feet": "running foot", "square foot": "square foot",
    "square feet": "square foot", "sq ft": "square foot", "square yard": "square yard", "square yards": "square yard",
    "square meter": "square meter", "square meters": "square meter", "square metre": "square metre",
    "square metres": "square metre", "cubic yard": "cubic yard", "cubic yards": "cubic yard",
    "cubic meter": "cubic meter", "cubic meters": "cubic meter", "cubic metres": "cubic metre",
    "yard": "yard", "yards": "yard", "meter": "meter", "meters": "meter", "metre": "metre", "metres": "metre",
    "inch": "inch", "inches": "inch", "mile": "mile", "miles": "mile", "km": "km", "kilometer": "kilometer",
    "kilometers": "kilometer", "kilometre": "kilometre", "kilometres": "kilometre", "kms": "km",
    "acre": "acre", "acres": "acre", "gallon": "gallon", "gallons": "gallon", "liter": "liter", "liters": "liter",
    "litre": "litre", "litres": "litre", "kilo": "kilo", "kilos": "kilo", "kg": "kg", "kgs": "kg",
    "kilogram": "kilogram", "kilograms": "kilogram", "gram": "gram", "grams": "gram", "ounce": "ounce",
    "ounces": "ounce", "lb": "lb", "lbs": "lb", "pounds of": "pound", "ton": "ton", "tons": "ton", "tonne": "tonne",
    "tonnes": "tonne", "word": "word", "words": "word",
}  # fmt: skip
_SCALES = {"k": 1000, "grand": 1000, "thousand": 1000, "million": 10**6, "hundred": 100, "dozen": 12}

ENGLISH = Lexicon(
    code="en",
    talk=TALK,
    numbers=_NUMBERS,
    scale_words=_SCALES,
    dozens={"dozen": 12, "couple": 2},
    articles=words("a an"),
    fractions=(
        (("three", "quarters", "of", "an"), _QUARTER * 3),
        (("three", "quarters", "of", "a"), _QUARTER * 3),
        (("three", "quarter"), _QUARTER * 3),
        (("a", "quarter", "of", "an"), _QUARTER),
        (("a", "quarter", "of", "a"), _QUARTER),
        (("quarter", "of", "an"), _QUARTER),
        (("a", "half", "an"), _HALF),
        (("a", "quarter"), _QUARTER),
        (("half", "an"), _HALF),
        (("half", "a"), _HALF),
        (("half",), _HALF),
    ),
    added_fractions=(
        (("and", "three", "quarter"), _QUARTER * 3),
        (("and", "two", "thirds"), _THIRD * 2),
        (("and", "one", "quarter"), _QUARTER),
        (("and", "one", "third"), _THIRD),
        (("and", "three", "quarters"), _QUARTER * 3),
        (("and", "a", "quarter"), _QUARTER),
        (("and", "one", "half"), _HALF),
        (("and", "a", "half"), _HALF),
    ),
    points=words("point"),
    number_joiners=words("and"),
    joins="hundreds",
    spoken_pairs=True,
    spelled_digits=words("zero one two three four five six seven eight nine oh"),
    # dates
    net_words=words("net"),
    due_cues=phrases(
        "due|payable|payment|pay|pays|paid within|paid by|terms|terms are|payment terms|pays up|"
        "to settle|settle|settled|deadline|payment deadline|good for it|owed by|owing by|to be paid|"
        "give him|give her|give them|gets|has|have|wants it paid|needs paying|collect|expect payment|"
        "they've got|he's got|she's got|i want it|i need it|i'd like it|money by|cash by|due date|wants|"
        "want|settles up|settle up|squares up|square up|put|due back|remit|clear it|clears|cleared|bank "
        "transfer|transfer|settlement|remittance|payment's|payments|"
        "need paying|paying by|be paid|get paid|need it|i'll need it|i want paying|paid no later than|"
        "can wait|she can have|he can have|they can have|she said she'd pay|"
        "they get|let them have|let him have|let her have|" + _REST_DUE
    ),
    due_fillers=words(
        "in within by on the it this is to of no later than before at due up upon as for date will be "
        "until till them her him me us from want wants balance rest invoice payment that please paid pay "
        "settle are full they he she at's needs need should must can may would like i'd expected terms or "
        "and we our set close business cob eod coming latest full within invoice's no sooner end day "
        "play noon midday lunchtime first thing morning"
    ),
    due_tails=phrases(
        "terms|to pay|net|payment terms|to settle|from today|from now|of today|of the invoice date|"
        "of receipt|from the invoice date|from invoice date|to settle up|to pay up|term|from invoice|"
        "time to pay|after today|time|after receipt|from receipt|today|from the date of invoice|from date of invoice|"
        "of invoice|max|maximum|at most|latest|at the latest|as usual|payment|is fine for payment|"
        "from the date on the invoice|from the date of the invoice|for payment|to pay it|to settle it|to pay me|"
        "to get it paid|is fine|as per usual|payment please"
    ),
    when_phrases=_WHEN,
    when_meanings=_WHEN_MEANINGS,
    when_alone=phrases("on receipt|upon receipt|net end of month"),
    day_units={"day": 1, "days": 1, "week": 7, "weeks": 7, "fortnights": 14, "months": 30, "month": 30}
    | {"days'": 1, "weeks'": 7, "months'": 30, "day's": 1, "week's": 7, "month's": 30},
    weekdays={
        day: place for place, day in enumerate("monday tuesday wednesday thursday friday saturday sunday".split())
    },
    next_words=words("next"),
    months={
        month: place + 1
        for place, month in enumerate(
            "january february march april may june july august september october november december".split()
        )
    }
    | {"jan": 1, "feb": 2, "apr": 4, "aug": 8, "sept": 9, "sep": 9, "oct": 10, "nov": 11, "dec": 12},
    ordinals={word: place + 1 for place, word in enumerate(_ORDINAL_WORDS)} | {"thirtieth": 30},
    ordinal_suffixes=words("st nd rd th"),
    date_joiners=words("of"),
    month_ends=phrases("end of|the end of|last day of|the last day of|last of"),
    month_middles=phrases("mid|middle of|the middle of"),
    month_leads=words("in"),
    last_words=words("last"),
    week_later=phrases("week|a week|in a week"),
    after_next=phrases("after next"),
    counted_from=words("from on after"),
    holidays=meanings(
        **{
            "3/1": "st david's day",
            "3/17": "paddy's day|paddys day|st patrick's day|saint patrick's day|st patricks day|st paddy's day",
            "2/14": "valentine's day|valentines day|valentine's",
            "4/1": "april fool's day|april fools day",
            "5/1": "may day",
            "7/1": "canada day",
            "7/4": "independence day",
            "10/31": "halloween",
            "11/5": "bonfire night",
            "12/24": "christmas eve",
            "12/25": "christmas|christmas day",
            "12/26": "boxing day",
            "12/31": "new year's eve|new years eve",
            "1/1": "new year|new year's|new year's day|new years day",
        }
    )[1],
    due_then=phrases(
        "that's when it's due|that's when payment is due|that's when it's payable|due then|payable then|due that day|"
        "due on that day|due the same day|that's when he pays|that's when she pays|that's when they pay|that's "
        "the due date"
    ),
    business_days=words("business working"),
    due_words=words("due payable"),
    due_leads=words("on by in before within upon when after until next end once whenever as"),
    term_leads=words("usual standard normal our the my terms within in on and so with just say as it's its is"),
    usual=words("usual standard normal terms"),
    mends=words("sorry no wait actually rather make that i mean meant correction oops it on by the is"),
    latest=words("at latest"),
    to_pay=words("to terms is"),
    by_day=words("by before"),
    in_words=words("in"),
    polite=words(
        "thanks thank you please cheers ta mate ok okay then as usual for them him her that's thats it all everyone "
        "done bye folks love the lot"
    ),
    month_phrases=phrases("of next month|next month|of this month|of the month|this month|of the following month"),
    month_meanings={
        ("of", "next", "month"): 1,
        ("next", "month"): 1,
        ("of", "this", "month"): 0,
        ("of", "the", "month"): 0,
        ("this", "month"): 0,
        ("of", "the", "following", "month"): 1,
    },
    # references
    po_phrases=phrases(
        "po|p o|purchase order|po number|p o number|purchase order number|their po|po ref|"
        "po number's|po's|po numbers|pos"
    ),
    po_first=words(
        "buyer buyer's leitweg routing cost budget gl department "
        "works po po's p ticket case cost service release call callout account quote estimate agreement docket "
        "purchase "
        "their job work order contract project customer's customers customer client's clients client "
        "your reference requisition req ref our file matter claim booking"
    ),
    listed_labels=words(
        "units numbers flats rooms plots lots apartments suites houses studios bays doors nos chapters trucks vans "
        "buses coaches cars weeks floors lanes courts gates lessons episodes phases blocks buildings sites parts "
        "sections tables seats pages stalls slips berths cabins cottages offices classrooms machines boilers pumps "
        "modules volumes tracks pitches sheds garages levels stations holes fields paddocks pens tanks wells zones "
        "lifts elevators routes jobs bedrooms bathrooms kennels greens tees wards towers wings stages days"
    ),
    range_words=words("to through thru till - –"),
    roads=phrases(
        "county road|state road|farm road|farm to market|farm to market road|rural route|state route|rural road"
    ),
    contact_leads=phrases(
        "for the attention of|attention of|attention|attn|care of|in care of|c o|fao|contact is|contact's|contacts is"
    ),
    order_labels=phrases(
        "buyer reference|buyer's reference|buyer ref|leitweg id|leitweg|routing id|budget code|budget number|gl code|"
        "department code|department number|cost code number|"
        "job number|job no|job reference|job ref|job code|job reference number|job ref number|job id|"
        "work order|work order number|w o number|order number|order no|order ref|order reference|"
        "contract number|contract no|contract ref|contract reference|project number|project no|project code|"
        "project ref|project reference|customer's reference|customers reference|customer reference|customer ref|"
        "customer's ref|client's reference|clients reference|client reference|client ref|their reference|their ref|"
        "your reference|your ref|their reference number|their order number|their job number|reference number|"
        "reference is|reference|requisition|requisition number|req number|requisition no|ref number|ref no|ref|"
        "customer order|customer order number|file number|file no|matter number|claim number|"
        "ticket number|ticket no|ticket ref|ticket reference|ticket id|case number|case no|case reference|case ref|"
        "cost code|cost centre|cost center|cost centre number|service order|service order number|release number|"
        "call number|call out number|callout number|service call number|account reference|account ref|quote number|"
        "quote ref|quote reference|estimate number|agreement number|docket number|work ticket|job ticket|"
        "booking ref|contract id|po reference|order id|"
        "booking number|booking reference|order numbers|their order numbers|their order number's|their number|"
        "job's number"
    ),
    capital_words=words("capital uppercase"),
    bare_labels=phrases(
        "works order|order|ticket|contract|service order|service call|cost centre|cost center|cost code|release|case|"
        "quote|estimate|"
        "agreement|project|work ticket|job ticket|job sheet|docket|call out|callout"
    ),
    ordering=words("order"),
    mixed_labels=words("contract quote estimate agreement project case release"),
    post_boxes=words("box"),
    buyer_marks=words("buyer buyer's leitweg routing"),
    buyer_words=words("their your customer's customers customer client's clients client cost budget department gl"),
    post_cues=words("address to po p.o o mail post"),
    address_cues=words("address addresses lives mail post"),
    remark_cues=phrases(
        "add a note|add the note|add a line saying|put a note|put a line on saying|put a message|include a note|"
        "with a note|"
        "a note saying|a note that says|write a note|leave a note on the invoice|note on it|note on the invoice|"
        "in the notes|in the notes put|put in the notes|in the notes section|notes say|note says|the note should say|"
        "write on it|write on the invoice|write on the bottom|write at the bottom|mention on it|mention on the "
        "invoice|"
        "say on it|say on the invoice|add a comment|add a remark|put at the bottom|note to the client|"
        "make a note on the invoice|make a note on it|put a thank you note|stick a note"
    ),
    remark_leads=words(
        "on it the invoice bill there at bottom saying that says to say should reading for them him her put which in"
    ),
    order_fillers=words(
        "it invoice please is it's its for this that that's they he she gave me us the them to will be of under "
        "reads capital "
        "number's to quote on job order"
    ),
    no_words=words("no without"),
    label_words=words(
        "marker interstate milepost junction sprint milestone release iteration size book form "
        "courtroom classroom ballroom boardroom terminal platform "
        "slip berth mooring hangar stall slip lot berth dock pier hangar stall road route market box "
        "job order invoice unit suite apt apartment room gate code phase stage building ticket account "
        "serial rego registration reg part model bay "
        " floor route highway exit level chapter number ref reference door pin case "
        "plot track pier episode grade year version volume module batch zone block section week locker "
        "password combination quote estimate claim policy file matter docket license permit bus flight "
        "studio pump house channel form schedule"
    ),
    weak_labels=words(
        "book "
        "slip lot berth dock pier hangar stall box "
        "door box room part case week year file pump house form license permit plate schedule "
        "studio locker gate bus account class grade call invoice order estimate quote section block zone "
        "batch volume building module level ticket"
    ),
    kept_labels=words(
        "milestone sprint release iteration size book version "
        "phase stage unit room level chapter floor episode grade volume module zone section week track "
        "building year studio form schedule part number bay plot lot"
    ),
    code_fillers=words("number no num nr is # was box ref reference it's its"),
    phone_words=words("phone cell mobile call text tel telephone reach dial number whatsapp landline"),
    phone_fillers=words("him her them me on at number the is us phone cell mobile a his their my"),
    past_hour=words("past"),
    clock_words=words("am pm o'clock oclock a p a.m p.m noon"),
    street_words=words(
        "street st road rd avenue ave lane ln drive dr court ct boulevard blvd way place terrace close "
        "ridge hollow glen loop quay wharf heights alley cove bend "
        "crescent square highway hwy parkway row hill gardens mews grove walk circle trail crossing"
    ),
    place_leads=words("over out down up back address lives live located done site property house home work worked"),
    place_cues=words("at over near address lives is on"),
    email_at=words("at"),
    email_marks={"dot": ".", "period": ".", "point": ".", "dash": "-", "hyphen": "-", "underscore": "_", "plus": "+"},
    # prices
    currencies=_CURRENCY_PHRASES,
    currency_table=phrases("|".join(" ".join(phrase) for phrase in _CURRENCY_PHRASES)),
    currency_codes=frozenset(code.lower() for code in _CURRENCIES if len(code) == 3),
    weights=words("pounds pound"),
    weight_after=words("of"),
    cents=words("cents cent pence p"),
    cents_joiners=words("and"),
    percent=phrases("%|percent|per cent|pct"),
    time_units=_TIME_UNITS,
    measures=_MEASURES,
    each=phrases(
        "each|apiece|a piece|a pop|per piece|a head|per head|each one|a throw|per item|a shot|ea|a time|a go|a turn|"
        "each way|per go|per time|per turn|per pop|a unit|per unit|each of them|a whack|every one"
    ),
    for_each=frozenset((("for", "every"), ("for", "each"), ("for", "one"))),
    rate_says=words("is it's its i we charge charging get bill costs cost that's was at comes to i'm"),
    same_number=phrases(
        "the same number of|same number of|the same amount of|same amount of|the same quantity of|same quantity of|"
        "an equal number of|equal numbers of|as many|just as many|a matching number of|that many"
    ),
    two_alike=words("too"),
    per=words("per / every"),
    per_articles=words("a an"),
    hourly={
        "hourly": "hour",
        "daily": "day",
        "weekly": "week",
        "monthly": "month",
        "nightly": "night",
    },
    whole_price=words("for"),
    at=words("at @"),
    at_number=words("at @"),
    same_rate=phrases(
        "same rate|the same rate|at the same rate|same price|at the same price|the same price|"
        "same hourly rate|at that rate|that same rate|at the same hourly rate|same again|"
        "the same hourly rate|that rate|same day rate|the same day rate|at the same day rate|same fee|the same fee|"
        "same fee as the first|same fee as the first one|the same fee as the first|the same fee as the first one|"
        "same price as the first|same price as the first one|the same price as the first one|"
        "same rate as the first|same rate as the first one|same fee as before|same charge|the same charge|"
        "same price as before|same rate as before|the same rate as before|at the same fee"
    ),
    same_again=frozenset({("same", "again")}),
    flat_word="flat",
    flat=words("flat fixed lump agreed"),
    singular=(
        ("ies", "y"),
        ("ches", "ch"),
        ("shes", "sh"),
        ("xes", "x"),
        ("sses", "ss"),
        ("ss", "ss"),
        ("us", "us"),
        ("is", "is"),
        ("ves", "f"),
        ("s", ""),
    ),
    irregular={
        "feet": "foot",
        "people": "person",
        "persons": "person",
        "children": "child",
        "men": "man",
        "women": "woman",
        "shelves": "shelf",
        "valves": "valve",
        "sleeves": "sleeve",
        "olives": "olive",
        "movies": "movie",
        "pies": "pie",
        "ties": "tie",
        "cookies": "cookie",
        "drives": "drive",
        "gloves": "glove",
        "stoves": "stove",
        "hives": "hive",
        "bus": "bus",
        "gas": "gas",
        "canvas": "canvas",
        "axes": "axe",
        "boxes": "box",
        "lens": "lens",
        "each": "each",
        "caches": "cache",
        "aches": "ache",
        "graves": "grave",
        "caves": "cave",
        "waves": "wave",
        "mice": "mouse",
        "teeth": "tooth",
        "geese": "goose",
        "buses": "bus",
        "lenses": "lens",
        "gases": "gas",
        "brownies": "brownie",
    },
    hour="hour",
    minute="minute",
    minute_words=words("minute minutes min mins"),
    article_times=words("hour day") | {"half day"},
    singular_times=words("hour minute day week month night"),
    time_names=frozenset(_TIME_UNITS.values()),
    measure_names=frozenset(_MEASURES.values()),
    per_nouns=words(
        "session visit lesson page post person head item room window door unit bag box load trip class "
        "call piece hour photo image article word copy plate guest child dog cat horse tree panel sheet "
        "spot month sqft seat square cube yard bag tub roll tin can pot bottle crate pallet bale sack ream jar "
        "barrow slab tray skip litre liter ream slot round shift show gig event table student pupil player dancer "
        "plant pane wall ceiling unit board sign banner card set pair pack case bunch bouquet stem centerpiece "
        "fixture "
        "outlet socket fitting joint tap valve tire wheel key lock drop stop run mile delivery visit treatment "
        "massage "
        "portrait shot frame print scan test sample script report letter document episode minute second song track"
    ),
    per_items=words("diem diems"),
    predicates=words(
        "settled paid done covered old separate separately included past extra left already invoiced billed finished "
        "closed sorted cleared handled waived"
    ),
    before_half=words("paid"),
    half_off=words("off up upfront down already"),
    money_leads=words("comes come came coming is was that's thats makes equals totals cost costs"),
    sum_phrases=phrases(
        "in all|altogether|all together|in total|total|all told|overall|all up|all in all|combined|all in|together"
    ),
    sum_words=words(
        "round number check count reckon figure guess think added adding right damage sums math maths even bill "
        "invoice total lot whole please exactly altogether amount grand final call make makes comes bottom line price "
        "all up reckoning add adds everything together"
    ),
    soft_corrections=phrases(
        "settled on|settled for|settled at|agreed on|call it|let's say|make it|make that|let's make it|let's make that|"
        "so just put|better make it"
    ),
    revising=words(
        "make change bump bring raise drop lower increase set adjust switch update reduce revise mark knock put edit "
        "amend"
    ),
    revised_to=phrases(
        "to|up to|down to|at|should be|ought to be|needs to be|is really|is now|is actually|figure|price|"
        "should've been|should have been|up|down|actually|total|amount|rate|line|one|bill"
    ),
    left_ones=words("ones them those these"),
    revised_is=phrases(
        "should be|ought to be|needs to be|is really|is now|is actually|should've been|should have been|was actually"
    ),
    left_words=words("only just so leaving left"),
    sources=words(
        "log timesheet timesheets receipt receipts book books notes note notebook diary calendar sheet invoice list "
        "card "
        "contract tag docket ticket meter clock phone app email message paper paperwork quote records record order "
        "spreadsheet tracker timer label box manifest delivery slip"
    ),
    quoting=words(
        "says shows reads said showed looked checked counted recounted recount looking checking remember remembered "
        "recall "
        "forgot misread misspoke told promised beat talked knocked haggled bargained went added dropped returned got "
        "lied lie "
        "think thought mean meant see up down wrong back"
    ),
    tentative=words(
        "started booked scheduled quoted estimated said told planned supposed originally asked thought reckoned "
        "figured estimate quote guessed "
        "budgeted going asking initially meant"
    ),
    settled_on=phrases(
        "ended at|finished at|wound up at|closed at|ran to|it ran to|stretched to|grew to|stayed|settled on|"
        "settled at|settled for|shook on|shook hands on|agreed on|agreed to|we agreed|landed on|ended up at|"
        "ended up being|ended up costing|ended up|turned out to be|turned out at|came in at|came out at|do it for|"
        "do it at|"
        "do them at|do them for|did it for|did them for|did them at|let it go for|let her have it for|"
        "let him have it for|"
        "let them have it for|went with|go with|going with|came down to|went down to|got down to|beat me down to|"
        "knocked me down to|talked me down to|it came to|in the end it was|in the end it's|so use|so put|so charge|"
        "so bill"
    ),
    billed_count=phrases(
        "so bill|so charge|so only charge|so only bill|so just charge|so just bill|only charge|only bill|just charge|"
        "just bill|so charge only|charge only|bill only|so count|so only count|so invoice|so i'm only charging|"
        "so i'm charging|so i'm billing|only charging|only billing"
    ),
    instead=phrases("instead of|rather than|not|it's not|isn't|wasn't"),
    payments=words("paid deposit advance upfront retainer downpayment prepaid prepayment"),
    heading_nouns=words("things items lines"),
    by_words=words("by"),
    times=words("x times ×"),
    parts={
        "half": _HALF,
        "third": Decimal(1) / 3,
        "quarter": _QUARTER,
        "fifth": Decimal("0.2"),
        "sixth": Decimal(1) / 6,
        "eighth": Decimal("0.125"),
        "tenth": Decimal("0.1"),
    },
    gratis=phrases(
        "free|for free|free of charge|at no cost|for nothing|without charge|"
        "on the house|complimentary|gratis|no charge|at no charge|on me|on us|is my treat"
    ),
    surcharge_leads=words(
        "add adding plus charge charging put a an the of at is was for on to percent apply with and because since by "
        "another top mark marked marking up"
    ),
    result_fillers=words(
        "charge charging bill billing call make only just really actually then the it's its roughly about"
    ),
    charging=words("charge charging bill billing charged"),
    one_costs=words("is was costs cost 's for"),
    sayings=words(
        "charge bill charging "
        "ended turned worked finished really says said say agreed contract quote told price rate card list sheet"
    ),
    shared_by=words("both all everything"),
    times_words=words("times"),
    strong_results=words("so hence therefore leaving"),
    before_hours=words("from till until"),
    results=words("so that's thats makes making equals totaling totalling which's hence therefore leaving leaves"),
    off_words=words("off"),
    less_words=words("less minus"),
    price_words=words("price"),
    commissions=words("commission commissions now fee royalty royalties share cut management agency"),
    surcharge_words=words(
        "surcharge surcharges markup uplift gratuity tip fee premium upcharge supplement handling loading"
    ),
    amounting=words("comes come came is was that's thats makes equals works so which"),
    of_words=words("of"),
    before_years=words("in since from of until around circa early late"),
    shape_words=words("square cubic linear running"),
    singular_measures=words("gallon inch litre liter ton pound kilo yard meter metre foot acre mile"),
    size_measures=words("gallon inch litre liter yard meter metre foot mile kilo ton acre"),
    large_measures=words("acre ton tonne")
    | {"square meter", "square metre", "square yard", "cubic yard", "cubic meter", "cubic metre"},
    work_times=words("day week") | {"half day"},
    were_words=words("was"),
    priced_labels=words(
        "job part pump unit door gate box case form module studio stall berth mooring permit license track"
    ),
    small_units=words("page word copy sheet print line"),
    small_goods=SMALL_GOODS,
    large_goods=LARGE_GOODS,
    before_flat=words("in at to of and from"),
    size_units=words(
        "terabyte terabytes gigabyte gigabytes gig gigs gb tb mb megabyte watt watts amp amps volt volts inch "
        "ply mil gauge horsepower hp btu count pin seater bedroom storey story gang tier speed"
    ),
    crew=words(
        "men man guys guy people person crew workers worker women lads lad helpers helper techs technicians staff "
        "electricians plumbers painters gardeners movers cleaners carpenters roofers laborers labourers hands of us"
    ),
    of_them=frozenset({("of", "them"), ("of", "those"), ("of", "these")}),
    packs=words(
        "bunch bunches bundle bundles tray trays crate crates roll rolls pallet pallets tub tubs stack "
        "pack packs packet packets set sets box boxes bag bags case cases pair pairs batch batches"
    ),
    slang_money={"tenner": 10, "fiver": 5},
    before_all=words("all"),
    rate_words=words("rate"),
    rate_nouns=words("rate rates charge fee price"),
    rate_joins=words("is was of at 's that's which's being a the"),
    rate_announcers=words("rate rates everything all both charge charges bill usual"),
    rate_fillers=words("hourly daily day usual standard normal regular same going current billed charged"),
    excepting=words("but except apart excepting although only besides though"),
    for_all=phrases(
        "for both|for both of them|for all|for all of it|for all of them|for all of that|for everything|for the lot|"
        "for each of them|for each job|for the whole lot|across the board|throughout|all round|all around|all through|"
        "the whole time|the whole way|the whole way through|for all the hours|on everything|on both|on all of it"
    ),
    first_words=words("first"),
    closing_words=words("last final"),
    which_ones=words("first last other final top bottom those these"),
    again=words("same those these"),
    count_verbs=words(
        "think guess reckon "
        "were are was is had has have took used needed did made sent bought got ordered came ran wanted counted "
        "delivered supplied fitted installed cleaned there's it's that's ended up totalled totaled used uses takes "
        "needs wants gets stayed supplied gave washed painted done"
    ),
    in_all=phrases("in all|in total|altogether|all told|total|all together|all up"),
    anothers=words("another additional extra further more"),
    visits=words("time visit session call trip cut clean lesson class"),
    put_instead=phrases(
        "make it|make that|call it|call that|so put|just put|let's call it|let's make it|so it's|so that's|"
        "so that'll be|so it'll be|so i'll say|so say"
    ),
    back_pronouns=words("those these they they're which each it it's them"),
    day_parts=frozenset({("in", "the", "morning"), ("in", "the", "afternoon"), ("in", "the", "evening")}),
    other_ones=words("other second third last"),
    frequencies={"twice": 2, "thrice": 3},
    not_counted=words("as the that a an per"),
    ages=phrases(
        "doors down|doors up|doors along|doors away|streets away|blocks away|miles away|minutes away|"
        "floors up|years old|year old|months old|month old|weeks old|years of age"
    ),
    pronoun_one=words("one"),
    before_one=words(
        "this that the which another each no every last first second third any big small other new old "
        "only a next wrong right good one's quick"
    ),
    # speech
    function_words=words(
        "a an the and or but so of to for from in on at by with without as if is are was were be been "
        "being it its it's this that these those he she they them him her his their theirs i i'm i've i'd "
        "i'll you your you're my mine me we us our ours who which what when where while because since due "
        "than then there here not no yes do does did done doing don't didn't doesn't has have had having "
        "will would can could should shall may might must just also plus another each every per all both "
        "some any please thanks thank okay ok um uh er hmm well now into onto over about up down out off "
        "after before between through during until till he's she's they're that's there's what's let's "
        "we're we've they've you've gets get got go goes going come comes came make makes made take takes "
        "took put puts send sends sent give gives gave say says said want wants wanted need needs needed "
        "think know guess like right minus less same only again already still too very really how why "
        "actually sorry wait oh owe owes nothing everything something anything"
    ),
    after_amounts=words(
        "$ € £ % dollars dollar bucks buck euros euro pounds pound quid percent cents hours hour hrs "
        "minutes each apiece an per hundred thousand grand k yen francs pence"
    ),
    item_joins=words("and plus also then & + additionally"),
    joins_and=words("and & +"),
    prepositions=words("for of on in at to with from by about over under into onto per"),
    determiners=words("the a an that this those these any his her their my our it"),
    negations=words("not isn't wasn't never instead than don't"),
    reasons=words("because since cause as"),
    clause_starters=words(
        "i we he she they it because cause since but so which while when if as although though i've i'd "
        "we've he's she's they're who that's it's i'm"
    ),
    sounds=words("um uh er erm uhm hmm hm oh ah mm"),
    hesitations=words(
        "um uh er erm uhm hmm hm oh ah well like so it was is that's it's that there there's were are of to okay ok be "
        "i 'twas twas"
    ),
    corrections=phrases(
        "no wait|wait|wait no|no no|hang on|hold on|scratch that|strike that|scrap that|i mean|make that|"
        "make it|actually|sorry|correction|no|rather|let me correct that|i meant|no actually|my mistake|"
        "my bad|i take that back|change that to|change it to|not that|that should be|that's wrong|oops|"
        "whoops|no sorry|i should say|excuse me|pardon|or rather|call it|let's say|let's make that|let's make it|"
        "nah|naw|eh naw|eh no|och no|so just put|"
        "knocked it down to|brought it down to|dropped it to|reduced it to|cut it to|reduced to|brought down to|"
        "knocked down to|lowered it to|came down to|went down to|marked it down to|let it go for|settled on|"
        "settled for|settled at|agreed on|dropped to|lowered to|"
        "start over on|start over|let me start over|no start over|no start over on|haggled me down to|"
        "beat me down to|knocked me down to|talked me down to|got me down to|bargained me down to|let's just say|"
        "let's just call it|just call it|tell a lie|i tell a lie|i lie|"
        "scrub that|no scrub that|no that's wrong|better make it|should've said|should have "
        "said|let me recount|"
        "no hang on|no make that|no it was|no that's|correct that to|nope|i stand corrected"
    ),
    drops=phrases(
        "decided against|doesn't want|didn't want|don't want|no longer wants|no longer want|backed out of|"
        "waive|waiving|waived|no fee for|without charging for|"
        "forget|scrap|cancel|canceled|cancelled|scratch|strike|leave out|leave off|drop|remove|skip|"
        "don't bill for|don't charge for|not charging for|no charge for|not billing for|take out|"
        "take off|never mind|nevermind|ignore|do not bill for|don't include|do not charge for|don't bill|"
        "don't charge|won't charge for|forget about|didn't do|leave that out|leave it out|leave this out"
    ),
    no_discount=phrases(
        "no discount|no discounts|forget the discount|without the discount|without a discount|without discount|"
        "scrap the discount|cancel the discount|skip the discount|drop the discount|forget about the discount|"
        "remove the discount|take the discount off|leave the discount off|not the discount|ignore the discount|"
        "no reduction|full price then|scratch the discount|never mind the discount"
    ),
    asides=phrases(
        "is settled|was settled|are settled|been settled|settled already|already settled|settled that|paid that one|"
        "they paid it|is all paid|and that's paid|thats paid|that's paid|that's done|thats done|so don't mind|"
        "ignore it|"
        "leave those off|leave them off|leave this off|leave it out|leave that out|leave those out|keep those off|"
        "take them off|doesn't go on there|dont include that|don't include that|not to be billed|no bill for that|"
        "so that's out|don't bill that|dont bill that|don't charge that|dont charge that|not on there|"
        "nothing to do with|not part of|not on this invoice|not on this bill|not for this invoice|not for this bill|"
        "isn't part of|isn't on this|billed separately|invoiced separately|that's separate|thats separate|"
        "is separate|on a separate|on another invoice|already invoiced|already billed|been invoiced|been billed|"
        "they pay direct|they paid direct|paid direct|goes on another|on the next invoice|on next month's|"
        "for next month's invoice|just so you know|for the record|not billing that|not charging that|"
        "not billing for that|not charging for that|i'm not billing|im not billing|i'm not charging|im not charging|"
        "that's a separate job|separate job|that's for next time|for next time|if they want them|if they want it|"
        "if she wants|if he wants|if he needs|if she needs|if they need|a different job|"
        "but that's mine|but it's mine|not counting it|not counting that|not counting those|"
        "changed her mind|changed his mind|changed their mind|changed their minds|"
        "not my concern|not my business|keep it off|leave it off|keep that off|leave that off|i'll absorb|ill absorb|"
        "i'm absorbing|im absorbing|i'm eating|im eating|i ate that|out of my own pocket|is on me|was on me|"
        "on the house|no charge for that|not chargeable|that's not billable|not billable|non billable|doesn't go on|"
        "throwing in for free|throwing in for nothing|throwing in free|doing for free|doing for nothing|did for free|"
        "did for nothing|gave for free|giving for free|gave for nothing|"
        "don't count that|dont count that|don't add that|dont add that|don't put that|dont put that|ignore that"
    ),
    backward=words("that it this all"),
    denials=words("don't doesn't didn't won't wouldn't can't shouldn't not never isn't wasn't aren't weren't"),
    parted={
        **dict.fromkeys(("keep", "leave", "leaving", "left", "take", "hold", "pull"), words("off out")),
        **dict.fromkeys(("let", "letting"), words("go slide pass")),
        **dict.fromkeys(("throw", "throwing", "threw", "do", "doing", "did", "give", "giving"), words("free nothing")),
        **dict.fromkeys(("write", "writing"), words("off")),
    },
    not_done=words("cancelled canceled missed skipped postponed rained refunded waived returned"),
    billing_verbs=words(
        "charge charging charged bill billing billed invoice invoicing invoiced include included count counting add put"
    ),
    denial_fillers=words(
        "bother bothering need going gonna to be been being i we you do did want even actually really so planning"
    ),
    would_cost=words(
        "that's thats which is was would would've be been have normally usually typically ordinarily otherwise "
        "generally regularly worth it's value priced price costs cost runs goes that'd it'd which'd normal usual"
    ),
    usual_prices=words("normally usually typically ordinarily otherwise generally regularly normal value"),
    charged_to=words("them him her me us you"),
    roles=ROLES,
    untaxed=phrases(
        "no tax|tax exempt|tax free|exempt|untaxed|not taxed|not taxable|no vat|no gst|no sales tax|"
        "zero tax|nontaxable|non taxable|without tax|no tax on|tax doesn't apply|vat exempt|zero rated|"
        "waive the tax|no hst|isn't taxed|isn't taxable|aren't taxed|don't charge tax|don't add tax|"
        "skip the tax|exempt from tax|no taxes|tax waived|without vat|without gst|without sales tax|vat free|"
        "gst free|zero rate|zero vat|reverse charge|reverse charge applies|reverse charged|vat reverse charge|"
        "not subject to vat|not subject to tax|outside the scope of vat|free of vat|free of tax|"
        "intra community supply|intra community|intra eu supply|export outside the eu|vat export"
    ),
    included=phrases(
        "included|inclusive|including|includes|include|already in|baked in|built in|in it|in there|"
        "in that|tax in|vat in|gst in|inside|of which|all in|already has|incl|rolled in|folded in|"
        "already counted|contains|in the price|part of that|part of it|part of the price|that's with|gross|"
        "in them|in those|in these|in all of|built into|"
        "already on|figured in|factored in"
    ),
    untaxed_names=(
        ("reverse", "reverse-charge"),
        ("zero rate", "zero"),
        ("outside the scope", "outside-scope"),
        ("intra", "intra-community"),
        ("export", "export"),
    ),
    tax_included=phrases(
        "including vat|including tax|including gst|including sales tax|vat included|tax included|gst included|"
        "vat inclusive|tax inclusive|gst inclusive|inclusive of vat|inclusive of tax|inclusive of gst|incl vat|"
        "incl tax|includes vat|includes tax|with vat included|all in|all inclusive|gross|vat is included|"
        "tax is included|including the vat|including the tax|with the vat in|vat in"
    ),
    sum_leads=words(
        "so that's thats makes making equals equal is comes come totals total totaling totalling brings bringing "
        "leaves leaving which gives giving says get got reckon reckoning sums sum math maths figure owes owe "
        "altogether overall all be should hence therefore works adds charge bill invoice call left"
    ),
    pay_times=words(
        "on in last at when yesterday today already cash since before later by monday tuesday wednesday thursday "
        "friday saturday sunday this earlier"
    ),
    all_paid=phrases(
        "paid in full|fully paid|paid the whole thing|paid the lot|paid the full amount|paid it all|paid all of it|"
        "settled in full|paid the whole lot|paid for in full|paid up in full|paid it in full|paid everything"
    ),
    not_all_paid=words(
        "until till once when if always not never hasn't haven't must be should will they'll he'll she'll last "
        "previous invoice other old usually want need expect to get isn't"
    ),
    unpaid=words("hasn't haven't hadn't never not didn't isn't"),
    conditions=words("if provided unless"),
    turned_down=phrases(
        "but she said no|but he said no|but they said no|she said no|he said no|they said no|turned it down|"
        "turned that down|wouldn't take it|wouldn't hear of it|declined|didn't want it|refused it|said not to"
    ),
    elsewhere=phrases(
        "that's separate|thats separate|is separate|was separate|nothing to do with|not for this|another invoice|"
        "another bill|another job|different job|different invoice|different bill|other job|other invoice|other bill|"
        "last job|last invoice|last bill|previous invoice|previous job|previous bill|not part of this|old invoice|"
        "old bill|last month's|last year's|not this one|not this job|not this invoice|not this bill|that was for the"
    ),
    one_more=words("another and plus then also more further second additional later"),
    net_phrases=phrases(
        "plus vat|plus tax|plus gst|plus hst|plus the vat|plus the tax|plus the gst|plus sales tax|before vat|"
        "before tax|before gst|ex vat|ex gst|ex tax|excluding vat|excluding tax|excluding gst|exclusive of vat|"
        "exclusive of tax|exclusive of gst|and vat|and gst|net of vat|net of tax|vat extra|tax extra|gst extra"
    ),
    excluding=words("excluding exclusive plus add on-top extra"),
    tax_names=(
        ("vat", "VAT"),
        ("gst", "GST"),
        ("hst", "HST"),
        ("pst", "PST"),
        ("qst", "QST"),
        ("sales", "Sales tax"),
        ("consumption", "Consumption tax"),
        ("iva", "IVA"),
        ("lodging", "Lodging tax"),
        ("occupancy", "Occupancy tax"),
        ("value added", "VAT"),
        ("city", "City tax"),
        ("state", "State tax"),
        ("county", "County tax"),
    ),
    spelled_words={tuple(name): name for name in ("vat", "gst", "hst", "pst", "qst")},
    tax_words=words("vat gst hst pst"),
    adding_tax=words("tax taxes"),
    adding=words("add adding plus"),
    tax_talk=words("tax taxes taxed taxable taxing vat vatable gst hst pst qst iva levy untaxed"),
    bearing=words("is are was were isn't aren't gets get got carry carries have has bear bears being be subject to"),
    all_prices=words("prices everything"),
    rest_words=words("rest remainder remaining others"),
    never_cents=words("off deposit down discount paid upfront advance retainer"),
    rest_leads=words("on for at is are"),
    counting_out=phrases(
        "except|excepting|except for|excluding|excludes|exclude|apart from|other than|aside from|besides|bar|"
        "barring|but not|not|none|none on|but none on|nothing on|but nothing on|no tax on|but no tax on|never|"
        "with the exception of|leaving out|minus|without|everything but|all but|anything but"
    ),
    excepted=words("excluded excepted exempt isn't aren't not out untaxed"),
    materials=words("parts materials material goods supplies products stuff product items hardware"),
    labor=words("labor labour work hours workmanship services"),
    default_tax="Tax",
    adding_words=words("add adding plus apply put charge and then with"),
    scope_details=words("that's thats that only not just but so which meaning"),
    scope_inside=words("on for"),
    scope_leads=words("for of on to applies only just goes is off"),
    everything=words("everything all whole total entire lot overall both"),
    both=words("both pair"),
    those_two=words("both those these them"),
    that_one=words("that it this"),
    not_after=words("after"),
    unread_amounts=phrases(
        "half price|half the price|half off|half of|half as much|twice as much|a third|a fifth|a sixth|an eighth|"
        "a tenth|two thirds|one third|double|triple|twice|times|time and a half|"
        "buy one|one free|two free|first one free|half rate|half that|quarter of the"
    ),
    free=words("free complimentary"),
    counting=words("first second third one two three last half"),
    price_cues=words("package flat for was is were costs cost charge charged at comes to be makes are"),
    lead_words=words(
        "further additional "
        "usual standard normal did done completed finished billed bill charge charging charged invoice "
        "billing he's she's okay alright hi hello hey there's one's items things thing bought ordered "
        "owes worked spent lot bunch total dollars dollar quote quoted price fixed agreed"
    ),
    tail_words=words(
        "usual standard normal billed charged costs cost costing priced totaling comes coming works rate "
        "price hourly flat fixed worth ran running charging bill charge invoice dollars dollar quote "
        "agreed quoted set even exactly straight"
    ),
    unheeded=phrases(
        "actually|wait|hang on|hold on|sorry|scratch|make that|call it|call that|first said|changed her mind|"
        "changed his mind|changed their mind|changed their minds|instead|rather|i mean|correction|strike|ignore|"
        "no no|my mistake|tell a lie|i tell a lie|turns out|leave that off|leave those off|leave it off|"
        "take that off|take those off|take it off|take that out|take it out|but they|was going to|were going to|"
        "planned|supposed to"
    ),
    idle_talk=phrases(
        "can you tell|could you tell|please tell|the meeting|believe it|believe this|believe that|call me|"
        "give me a call|give us a call|ring me|ring us|text me|call us|whichever suits|gone with|going with|"
        "went with|go with someone|said no|turned down|turned us down|turned it down|passed on it|backed out|"
        "fell through|called it off|i owe|we owe|i'd offer|i'd say|thinking of|thinking about|chipping in|chip in|"
        "i'll pay|i'm paying|i paid him|i paid her|i paid them|reckons|charges people|if you ask me|asking price|"
        "he's asking|she's asking|they're asking|for sale|daft|how much|nothing to send|nothing more to do|"
        "so that's dead|that one's settled|came out of my|won the|bet me|lottery|lunch with|dinner with|"
        "drinks with|got the bill|got a bill|got charged|charged me|billed me|sold me|sold that|sold his|sold her|"
        "lent me|lent him|paid me back|pay me back|see what he says|what she says|see if he|see if she|"
        "see if they|might want|may want|wants a price|wants to know|asked what|asked how|would cost|"
        "would come to|if she goes|if he goes|if they go|waiting to hear|hear back|gets back|let me know|"
        "come and look|have a look at|look it up|look up|dream|funny thing|guess what|saw on the news|read that|"
        "pick up|don't forget|remember to|need to buy|remind|this weekend|see you|cheers bye|bye|must pay them|"
        "must pay him|must pay her|we must pay|won't believe|wouldn't believe|never believe|charged us|charges us|"
        "billed us|i paid it|how's your|how are you|how's the|i was telling|was telling me|when i started out|"
        "the young ones|my cousin|my landlord|who pays that|nearly fell|wants the rent|the rent|i still owe|"
        "still owe him|still owe her|i'm changing|he only paid|she only paid|back in the day|back in the nineties|"
        "cost me a fortune|daylight robbery|rip off|rip-off|made me laugh|fancy that|no wonder"
    ),
    no_invoice=phrases(
        "need to pick up|have to pick up|gotta pick up|i need to pay|i have to pay|thank you for your enquiry|"
        "thanks for your enquiry|nothing outstanding|all "
        "square with|stop chasing|on the way home|i need to buy|i need to get|shopping "
        "for|remind me|reminder to|what if|don't write anything|"
        "let me think|testing testing|is this thing on|thinking out loud|don't invoice|do not invoice|"
        "no invoice|shopping list|grocery list|to do list|need a quote|a quote for|an estimate for|"
        "estimate for|quote for|quote him|quote her|quote them|a quote to|send a quote|give a quote|"
        "draft a quote|prepare a quote|write a quote|send an estimate|work up a quote|"
        "put together a quote|put together an estimate|how much would|how much should|should i charge|"
        "should we charge|what should i charge|what did i charge|how much did|how much do|how much is|"
        "how many invoices|list overdue|list all|show me|pull up|resend the|resend invoice|"
        "send the invoice|send that invoice|email the invoice|forward the invoice|mark invoice|"
        "mark the invoice|mark that invoice|delete the invoice|delete invoice|cancel the invoice|"
        "void the invoice|did he pay|did she pay|did they pay|has he paid|has she paid|have they paid|"
        "still hasn't paid|hasn't paid me|meeting with|meeting at|appointment with|schedule a|"
        "book a table|set up a call|set a timer|set an alarm|knock knock|walks into a bar|"
        "walked into a bar|why did the|save the receipt|keep the receipt|call me back|leave a message|"
        "i was thinking|i'm thinking|i wonder|thinking about raising|thinking of raising|haven't decided|"
        "not sure yet|don't bill anyone|don't bill anything|don't send anything|nothing to bill|"
        "preheat the oven|would you be able|hypothetically|let's say we|suppose we|suppose i|"
        "if we charged|if i charged|pick up the kids|budget for next|turn left|happy birthday|on my way|"
        "no work today|don't charge anyone|draft an email|write an email|sign up for|"
        "for next week's schedule|what's the weather|play some music|my grocery|mic check|sound check one"
    ),
    memos=phrases("note to self|don't let me forget|self note|memo to self"),
    done=words("did"),
    other_openings=words("voicemail wages payroll resend recipe agenda alarm directions shopping dear"),
    thinking=phrases(
        "where am i|where was i|what was it|what else|what's next|how shall i put|what have we|what do we have"
    ),
    messages=words("text message ring whatsapp ping tell ask"),
    questions=words("did does has what how when why where who should would whose which"),
    descriptors=phrases(
        "the order of|order of|the law firm of|law firm of|the firm of|firm of|a company called|company called|"
        "the attention of|"
        "a client called|a client named|the folks at|the people at|the team at|the good people at"
    ),
    bills=words("invoice bill account tab"),
    organisation_tails=words("service rooms services room home"),
    makers=words("by"),
    contrasts=words("but so instead rather just"),
    client_after=phrases(
        "client for this one|customer for this one|client on this one|customer on this one|client for this|"
        "client this time|customer this time|in favour of|in favor of|drawn on|chargeable to|"
        "bills to|billing to|billing goes to|account holder is|account holder's|account holder|on the account for|"
        "next is|next up is|next up|next one is|next one's|next one's for|first one's|first one is|last one's|"
        "last one is|this one's on|it's on|that's on|this is on|sold to|payer on this is|payer here is|"
        "billing party is|billing party|bill payer is|bill payer|payable to us by|on the tab of|onto the tab of|"
        "invoice name|invoice name is|name on the invoice|name on the invoice is|name on it is|name on the bill|"
        "name for the invoice|name for the bill|business called|firm called|outfit called|lady called|man called|"
        "fella called|guy called|gentleman called|woman called|couple called|client called|customer called|"
        "client named|customer named|check comes from|cheque comes from|money comes from|payment comes from|"
        "check's coming from|money's coming from|cheque's coming from|paid for through|paid through|funded by|"
        "to be paid by|gets paid by|will be paid by|is paid by|being paid by|covered by|settled by|"
        "to the order of|make it to the order of|put it all on|put that on|stick it on|put the lot on|client "
        "name|customer name|in the name of|in name of|trading name|trading name is|business name|billing name|"
        "company name|debit|put this through to|put it through to|put that through to|through to|"
        "client's|clients|customer's|customers|patient is|patient|commissioned by|ordered by|hired by|booked by|"
        "requested by|paid for by|could you do|can you do|please do|it's called|they're called|place is called|"
        "business is called|company called|shop called|trading as|write the|put it under|put it down to|under "
        "the name of|under the name|name's|names|client was|customer was|"
        "the customer was|the client was|invoiced to|billable to|to be invoiced to|charged to|billed out to|"
        "address it to|address that to|addressed to|made payable by|invoice it to|invoice this to|goes out to|"
        "on account of|write it to|bill for|bills for|payer's|payer|bill should go to|invoice should go to|"
        "should be billed to|should go to|needs to go to|has to go to|needs to be billed to|has to be billed to|"
        "make the bill out to|make the invoice to|bill out to|customer is|client is|customer's name is|"
        "client's name is|the customer|customer|client|account is|bill to|billed to|invoice to|"
        "made out to|make it out to|make this out to|make out to|make it to|charge it to|charge to|"
        "goes to|going to|out to|addressed to|invoice for|bill for|bill's for|this is for|it's for|"
        "it's all for|all for|one for|put down|invoice goes to|bill goes to|homeowner is|owner is|"
        "this one's|this ones|this one is|that's for|that'll be for|it's to|owner's name is|send it to|"
        "send this to|send the bill to|payer is|payable by|billing|bill|invoice|charge|put|"
        "the invoice is for|make the invoice out to|name is|account|put it on|paid by|on the account of|"
        "that's|invoicing|charging|bill it to|bill this to|write up|write it up for|made to|"
        "for the account of|one together for|it together for|this together for|something together for|one up for|"
        "this up for|bill together for|invoice together for|one out for|one off for|one over to|one out to"
    ),
    client_weak=phrases("for|to"),
    client_is=phrases(
        "it's|its|that's|thats|it is|that is|company is|company's|companys|business is|the company|make it|make that|"
        "make that out to|make it out to|i meant|i mean|it's for|should be|should have been|the name is|name is|it was|"
        "that was|the client is|the customer is|that one's|it's actually|it's really|it's called"
    ),
    wrong_names=phrases(
        "wrong one|wrong name|wrong client|wrong customer|wrong company|wrong person|wrong way round|"
        "i tell a lie|tell a lie|no i tell a lie|i misspoke|got that wrong|i got that wrong|i said that wrong|"
        "getting mixed up|i'm getting mixed up|mixed up|i'm mixing them up|other one"
    ),
    mend_leads=phrases("for|to|to be|is|with|that should be|it should be|that'd be|it'd be"),
    occupations=words(
        "coach chef architect realtor attorney doctor plumber builder photographer artist author actor singer mate "
        "friend buddy neighbour neighbor contractor foreman headteacher teacher principal nurse vet farmer producer "
        "director designer manager lawyer solicitor dentist auntie uncle aunt cousin old young little big"
    ),
    heads_of=words(
        "estate city town friends university county church diocese parish borough village bank college "
        "institute museum council house school hospital ministry department society guild sisters daughters "
        "sons brothers knights bishop embassy consulate board office port royal township shire village municipality "
        "state province region district bureau republic kingdom league rotary lions offices chamber guilds "
        "friary priory abbey convent temple congregation fellowship foundation trust club bar house crown faculty "
        "academy conservatory archdiocese parishes"
    ),
    leading_heads=words(
        "hotel cafe café restaurant casa villa chateau château club bar camp hostel auberge taverna trattoria osteria "
        "bodega bistro brasserie cantina ristorante pizzeria gasthaus hacienda rancho clinica librairie"
    ),
    of_leads=words("our st saint saints"),
    of_follows=words("lady lord father redeemer saviour savior peace mercy"),
    client_between=phrases(
        "owe|send|get|give|on|under|raise|write|do|put it on|cut|email|mail|to|onto|against|make|prepare|draft"
    ),
    bill_words=words("invoice bill statement account tab invoices bills"),
    client_words=words("client customer client's customer's clients customers payer patient"),
    loose_cues=words("put that's charge charging names account make do write"),
    owners=words("his her their my our"),
    name_words=words("name"),
    with_word="with",
    likewise=words("also likewise too same"),
    price_nouns=words("prices price amounts figures"),
    with_words=words("with at"),
    at_places=words("at with"),
    payers=words(
        "client customer customer owner landlord landlady payer company parent parents buyer debtor homeowner "
        "business "
        "employer "
        "firm mum mom dad father mother husband wife insurer agent patient"
    ),
    ones=words("one person party people"),
    locations=words("in"),
    asked=words("you someone somebody we"),
    users=words("student pupil tenant guest passenger dog"),
    copulas=words("pays is are was were name named called will's being"),
    paying=words("paying pays billed responsible"),
    subject_pronouns=words("they she he who"),
    wants=phrases(
        "they want billing|they want the bill|they want an invoice|they need an invoice|they need billing|they owe|"
        "she owes|he owes|she wants the bill|he wants the bill|they've asked for the bill|they asked for an invoice|"
        "she asked for an invoice|he asked for an invoice|who owe|who owes|they'd like an invoice|they want invoicing|"
        "they need invoicing|she needs a bill|he needs a bill|they need a bill"
    ),
    somebody=words(
        "regular customer client lady ladies bloke guy guys man woman fella chap gentleman gent couple girls "
        "lads boys folk gang person "
        "people "
        "fellow lass team crew"
    ),
    called=words("called named"),
    family_words=words("family household residence"),
    family_endings=tuple(
        "sons sens mans manns tons leys fords bergs burgs steins skis skys wells woods worths fields hams bys wrights "
        "smiths smythes stones landers lands thals baums bachs dottirs escus ovs evs ovas enkos chuks idzes ians yans "
        "ezs guezs nandezs inskis wskis icks ocks ells etts otts itts issons gards quists stroms lunds holms dahls "
        "mcdonalds macdonalds kowalskis nguyens patels singhs okafors mendozas garcias abernathys kellys murphys "
        "kennedys bradys hugheses joneses williamses davises harrises".split()
    ),
    homes=words("place house home garden yard lawn farm job property driveway kitchen bathroom roof boiler fence"),
    companions=words("with by from and of the my his her our their told asked called says said via through"),
    kin=words(
        "mum mom mother dad father wife husband son daughter sister brother aunt uncle parents grandma grandmother "
        "grandfather grandad gran nan landlord boss company business clinic practice shop office"
    ),
    before_family=words("for do invoice bill charge to at"),
    the="the",
    each_leads=words("each every"),
    one_leads=words("the one"),
    is_words=words("is was costs reads says shows"),
    what_words=words("what whatever"),
    meter_words=words("odometer odometer's odo mileometer reading plate rego vin chassis odometers"),
    meter_kinds=words("mileage odometer license licence registration number gas electric electricity water meter"),
    work_as_well=words("plate reading"),
    only_words=words("only just"),
    third_persons=words("she he they she's he's they've they're shes hes theyve"),
    having_verbs=words("has have sent got referred recommended knows owns loves introduced sends"),
    pays=phrases(
        "that we bill|we bill|who we bill|that i bill|that we're billing|who we're billing|pays|that pays|who "
        "pays|is paying|who's paying|whos paying|that's paying|she's paying|he's paying|"
        "they're paying|shes paying|hes paying|theyre paying|she's the one paying|shes the one paying|"
        "he's the one paying|hes the one paying|they're the ones paying|theyre the ones paying|is the one paying|"
        "they are paying|are paying|will pay|is footing|picks up the bill|picks up the tab|is picking up|covers "
        "it|is covering|"
        "gets the bill|gets the invoice|she pays|he pays|they pay|is the payer|wants the bill|wants the invoice|"
        "is who pays|is responsible for payment|she handles the bills|is being billed|is to be billed|"
        "we charge|i charge|we invoice|i invoice|who we charge|who we invoice|is who we bill|is who we charge|"
        "is the one to bill|is the one to invoice|the one to bill|the one to invoice|is who to bill|is who to invoice|"
        "gets this one|gets this|that gets this|who gets this|who gets this one|gets it|will be the one paying|"
        "will be paying|be paying|settles up|settles it|settles the bill|pays the bill|pays the bills|pays for it|"
        "pays for everything|pays up|is settling|is covering it|covers the bill|covers this|foots the bill|foots it|"
        "is picking up the tab|is paying for it|is paying for this|are paying for it|will cover it|"
        "wants it billed|is good for it|is getting the bill|is to pay|has to pay|should pay|handles payment|"
        "handles the payment|does the paying|signs the checks|signs the cheques|writes the checks|writes the cheques|"
        "who's the one paying|is the party paying|are the ones paying|who will pay|who'll pay|'ll pay|that'll pay|"
        "who's settling|who settles|that settles|who covers|pays for all"
    ),
    contacts=phrases(
        "attention|attention of|for the attention of|attn|care of|c o|contact is|contact's|contacts|contact|ask for|"
        "spoke to|spoke with|speak to|talked to|talk to|dealt with|agreed with|arranged with|signed off by|"
        "approved by|"
        "referred by|recommended by|thanks to|referral from|met with|met|marked for|fao|spoken to|quoted|"
        "ships to|ship to|ship it to|shipped to|deliver it to|delivery address is|dropped it to|"
        "mark it for|mark it attention|mark it for the attention of|reports to|introduced by|on behalf of|in care of"
    ),
    pronouns={"him": "person", "her": "person", "them": "organisation", "me": "person"},
    relations=words(
        "lot trustees committee members mum mom mother dad father wife husband partner son "
        "daughter sister brother aunt uncle parents parent grandma "
        "grandmother grandfather grandad gran nan fiance fiancee girlfriend boyfriend neighbour neighbor landlord "
        "landlady tenant owner boss manager employer executor executrix solicitor lawyer attorney accountant agent "
        "agents guardian carer groom bride organiser organizer planner coordinator homeowner company firm business "
        "practice clinic studio shop store restaurant office agency school church club charity trust theatre theater "
        "hotel bistro bar cafe café gallery contractor builder developer insurer insurance bakery farm hospital "
        "laundrette laundromat butcher baker chippy surgery "
        "college university council estate band team label publisher press magazine museum library gym salon pub inn "
        "nursery brewery charity foundation association society union factory warehouse garage dealership "
        "nephew niece "
        "cousin grandson granddaughter friend client customer crew tenants owners trustee trustees lady "
        "administrator syndicate"
    ),
    relation_leads=words("the a an her his their my our its it's that this old new actual an"),
    relation_kinds=words(
        "regular usual new monday tuesday wednesday thursday friday saturday sunday production management "
        "letting lettings parent holding property insurance building construction film events "
        "event general main head own old other same mother in law wedding catering design law"
    ),
    relation_links=words(
        "who of called named that's thats is it's its who's whos i.e namely it being and was that which though "
        "actually instead then please"
    ),
    any_company=words("company firm business employer outfit office agency practice organisation organization"),
    place_of_work=words("at of from with over down up here there in"),
    double_firsts=words(
        "jean marie mary jo bobby billy peggy maria jose josé juan ana hans karl anne ann luis john mohammed mohammad "
        "muhammad abdul"
    ),
    departments=words(
        "accounts accounting payables purchasing procurement finance billing marketing reception hr maintenance "
        "facilities admin operations sales logistics the"
    ),
    place_firsts=words(
        "north south east west northern southern eastern western central greater new old great upper lower fort mount "
        "lake port cape san santa saint st los las el la le grand high long bad"
    ),
    endearments=words("old poor dear good"),
    surname_titles=words("mr mrs ms miss mister missus lord sir"),
    work_endings=("ing", "ings", "tion", "tions", "ment", "ments", "ance", "ated"),
    work_leads=words("for"),
    money_surnames=words("pound franc rand buck won real mark"),
    weak_heads=words(
        "house home garden gardens kitchen kitchens bathrooms flooring office bar garage hall wood glass pool parts "
        "equipment floor floors water tree trees animal car cars team barn shop stable stables yard paint paints "
        "gear goods toys roofing fencing paving glazing towing removals storage"
    ),
    counted_heads=words(
        "services homes houses rooms repairs rentals tours parts shops schools suites apartments offices events"
    ),
    contractions={
        "dont": "don't",
        "doesnt": "doesn't",
        "didnt": "didn't",
        "isnt": "isn't",
        "arent": "aren't",
        "wasnt": "wasn't",
        "werent": "weren't",
        "hasnt": "hasn't",
        "havent": "haven't",
        "wont": "won't",
        "cant": "can't",
        "couldnt": "couldn't",
        "wouldnt": "wouldn't",
        "shouldnt": "shouldn't",
        "thats": "that's",
        "whats": "what's",
        "hes": "he's",
        "shes": "she's",
        "its": "it's",
        "theyre": "they're",
        "theyve": "they've",
        "theyll": "they'll",
        "weve": "we've",
        "youre": "you're",
        "youve": "you've",
        "ive": "i've",
        "im": "i'm",
        "whos": "who's",
        "theres": "there's",
        "lets": "let's",
        "wheres": "where's",
        "itll": "it'll",
        "companys": "company's",
        "thatll": "that'll",
    },
    surnames=words(
        "harding fleming manning browning keating golding redding downing hastings rawlings sterling billings "
        "jennings "
        "cummings cushing dowling whiting banning fielding harting pickering kipling spalding stebbing wilding "
        "gosling "
        "darling bowling keeling snelling tilling hemming lemming deeming cowling dearing herring loring ewing vining "
        "clement dement vance torrance nance lawrance constance hollings spelling pauling skelding tarling stirling "
        "mustaine clemence beijing nanjing reading worthing dorking barking kettering woking"
    ),
    surnames_in_s=words(
        "jones james barnes holmes reyes torres flores morales hayes rhodes hughes groves reeves graves yates bates "
        "coates oates gates stokes dukes moses forbes keyes noakes thomas lucas vargas rojas salinas douglas das dias "
        "cardenas arias macias casas navas santos ramos rios campos matos barrios palacios castellanos lyons simmons "
        "parsons gibbons symons emmons edwards richards roberts williams davies adams stevens owens siemens rogers "
        "myers sanders peters chambers powers summers waters rivers bowers travers winters masters walters withers "
        "jeffers weathers andrews matthews mathews daniels samuels michaels nichols phillips philips collins evans "
        "higgins hobbs hicks brooks banks wells woods fields marks briggs riggs briggs gibbs watts potts betts pitts "
        "cross burns byrnes downs childs hills mills stubbs tubbs cubbs dodds reynolds rawls sims simms timms binns "
        "sykes hawkes noyes goss mears sears meyers ayers ayres akers sayers humphreys jeffreys keys boggs scruggs "
        "cummins ames sowers jenks bros robles cortes valdes paredes bermudes alves gomes nunes lopes pires "
        "soares mendes fernandes rodrigues gonçalves goncalves marques antunes domingues henriques magalhaes "
        "janssens peeters"
    ),
    surname_ends=("ss", "is", "us", "kins", "ings", "poulos", "idas", "akis"),
    forenames_told=phrases("first name is|first name's|first name|given name|christian name|forename is|forename"),
    surnames_told=phrases("surname is|surname's|surname|last name is|last name's|last name|family name is|family name"),
    legal_forms=words(
        "ltd limited llc llp inc incorporated plc gmbh ag kg kgaa ohg bv nv pty pvt aps aktiebolag oyj srl sarl "
        "sas spa sa cc cic corp lp pllc ab oyj asa kft zrt doo sro spol bvba ltda lda sapi bhd sdn kk pvt pte cyf bt"
    ),
    client_asks=phrases(
        "asked for it|asked for this|asked for that|asked for these|ordered it|ordered this|ordered them|booked it|"
        "booked this|booked me|booked us|requested it|requested this|called it in|set it up|arranged it|arranged this|"
        "picked it out|chose it|signed off|let me in|called me|called us|rang me|rang us|phoned me|asked me|"
        "picked up her|picked up his|picked up their|dropped off her|dropped off his|dropped off their|dropped off|"
        "had her|had his|had their|brought in|brought it in|came in for|came in with|came by for|called about"
    ),
    not_paying=phrases(
        "isn't paying|aren't paying|not paying|isn't the one paying|aren't the ones paying|doesn't pay|don't pay|"
        "not the one paying|not the ones paying|isn't the payer|isn't who pays|won't be paying|won't pay|"
        "isn't the client|isn't the customer|not the client|not the customer|isn't getting the bill|"
        "isn't being billed|doesn't get the bill|doesn't get billed|isn't to be billed"
    ),
    client_before=phrases(
        "wants their bill|wants a bill|wants an invoice|wants the bill|wants their invoice|"
        "needs their bill|needs their invoice|owes|owe|gets charged|gets billed|gets an invoice|bought|"
        "ordered|needs to pay|is paying|is to pay|gets a bill|needs an invoice billed charged|hired me|"
        "had me|wanted me|asked me|needs a bill|gets invoiced|is the customer|is the client|"
        "is the one paying|is footing|will be paying|pays for|purchased|wants billing|would like an invoice|"
        "would like a bill|wants invoicing|billed|invoiced|has asked for an invoice|asked for an invoice|"
        "asked for a bill|booked|took|gets the bill|gets the invoice|"
        "picks up the bill|picks up the tab|picks up the cost|foots the bill|is picking up|gets this one|gets this bill"
    ),
    greetings=words(
        "next one eh another new job fresh start kia ora salaam namaste aloha bonjour ciao hola "
        "ja aye oi yo hiya howdy howzit gday hallo cheers mate folks morning team right this it okay ok alright "
        "hi hello hey so right whew uh um well g'day please now then all morning "
        "afternoon good and let's see yeah yep to for invoice"
    ),
    name_fillers=words(
        "old poor dear good uh um er the is to my our for staff team folks guys crew people at of over customer client"
    ),
    cue_words=words(
        "write writing up a an draft make making create prepare raise issue need needs do invoice bill "
        "the new i you can could please let's get me out send generate start we want i'd like to it this "
        "and so is are one put together type print cut whole also"
    ),
    contact_cues=words("email e mail send to it at the invoice is address copy cc him her them contact reach over"),
    name_articles=words("the my our a"),
    particles=words(
        "von van de der den del della di da du la le el al bin ibn of the y dos das st saint ter ten zu zum mac o"
    ),
    titles=words(
        "mr mrs ms miss dr doctor prof professor sir madam dame lord lady rev reverend father sister "
        "captain mister missus colonel major lieutenant sergeant sgt capt coach chef pastor rabbi imam deacon"
    ),
    never_names=words(
        "add take knock minus discount number never mind ready again everything nothing both hang hold sorry "
        "next across opposite beside near "
        "upstairs downstairs box billed charged invoiced due payable addressed "
        "one charge put send make write this that monday tuesday wednesday thursday friday saturday "
        "sunday january february march april june july august september october november december vat gst "
        "hst tax exempt po i net paypal venmo invoice bill usd eur gbp cad aud"
    ),
    name_stops=words(
        "though who's again yesterday today tomorrow tonight job account invoice order brought sold told bought said "
        "came went gave paid let lives lived works owns runs ran died sent left kept lost found built broke spilt hurt "
        "cause coz mate cheers regarding re whose where that's it's they're he's she's i've i'm we've anyway anyhow "
        "apparently basically obviously honestly surname forename"
    ),
    past_endings=("ed",),
    names_as_well=words("buck frank will may april june august mark grace hope joy art pat rich rob sue"),
    given_names=EUROPEAN - words("sol luz paz mercedes pilar ute dos rose iris"),
    organisations=ORGANISATIONS,
    work_words=WORK_WORDS,
)
