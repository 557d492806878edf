"""English words around numbers that are not billed."""

from voiceinvoice.extract.offline.talk_words import TalkWords
from voiceinvoice.extract.offline.wordlists import words

TALK = TalkWords(
    gauged=words(
        "degree degrees celsius fahrenheit kelvin psi kpa mbar millibar millibars rpm mph kph kmh knot knots decibel "
        "decibels db hertz hz khz mhz ghz lumen lumens lux kw kilowatt kilowatts kva megawatt megawatts ohm ohms "
        "micron microns thou dpi ppi megapixel megapixels mp fps proof calories millimeter millimeters "
        "millimetre millimetres mm centimeter centimeters centimetre centimetres cm milligram milligrams mg "
        "weeks-old bhp cc storeys stories percentile mbps gbps"
    ),
    weighing=words(
        "weighs weighed weigh weighing rated holds held hold holding carries carried carrying lifts lifted pulls "
        "pulling tows towing grosses capacity supports lost gained"
    ),
    below_zero=words("minus negative"),
    before_below_zero=words("to at of was hit hits below reached reaching near is it's in"),
    timed_verbs=words(
        "start started starts starting finish finished finishes finishing done begin began begins beginning ended ends "
        "arrive arrived arriving leave left leaving opened opens closed closes close showed clocked wrapped woke there "
        "here landed knocked packed back home up met"
    ),
    hour_leads=words("at by around about before after"),
    hour_abouts=words("about around"),
    collectives=words(
        "party parties group groups crowd audience family congregation household headcount turnout crew team "
        "wedding reception"
    ),
    attendees=words(
        "guests guest people kids children adults students attendees attendee delegates delegate passengers "
        "passenger participants participant players diners dancers pupils members visitors heads friends families "
        "ladies gentlemen boys girls teens folks persons patients residents tenants employees teachers campers "
        "swimmers runners riders hikers skiers tourists spectators volunteers grandkids grandchildren toddlers "
        "seniors veterans invitees pax"
    ),
)
