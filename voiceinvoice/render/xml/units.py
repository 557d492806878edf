"""The words that people bill in, as codes of UN/ECE Recommendation 20 and, for packages, 21 (with an X before them)."""

#: One: what is billed by the piece, and any word that has no code.
ONE = "C62"

_CODES = dict(
    pair.split(":")
    for pair in (
        "hour:HUR minute:MIN second:SEC day:DAY week:WEE month:MON quarter:QAN year:ANN "
        "piece:H87 item:H87 unit:C62 page:ZP sheet:ST pair:PR dozen:DZN set:SET lot:LO "
        "trip:E54 job:E51 person:IE guest:IE room:ROM "
        "mile:SMI kilometer:KMT kilometre:KMT km:KMT meter:MTR metre:MTR m:MTR centimeter:CMT centimetre:CMT cm:CMT "
        "millimeter:MMT millimetre:MMT mm:MMT foot:FOT inch:INH yard:YRD "
        "acre:ACR m2:MTK m²:MTK sqm:MTK m3:MTQ m³:MTQ gallon:GLL liter:LTR litre:LTR l:LTR "
        "pound:LBR lb:LBR ounce:ONZ kilogram:KGM kilo:KGM kg:KGM gram:GRM g:GRM tonne:TNE "
        "kwh:KWH box:XBX bag:XBG bottle:XBO roll:XRO pallet:XPX percent:P1 word:D68"
    ).split()
)
_PHRASES = {
    "square meter": "MTK",
    "square metre": "MTK",
    "square foot": "FTK",
    "cubic meter": "MTQ",
    "working day": "E49",
}


def unit_code(unit: str) -> str:
    """The code of a unit in the singular; `C62` (one) where there is none, so that the word stays in the text."""
    name = unit.strip().lower()
    return _PHRASES.get(name) or _CODES.get(name, ONE)


def is_coded(unit: str) -> bool:
    """The code alone says what the unit is."""
    return unit_code(unit) != ONE
