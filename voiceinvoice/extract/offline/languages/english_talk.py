"""English words around numbers that are not billed."""

from voiceinvoice.extract.offline.talk_words import TalkWords
from voiceinvoice.extract.offline.wordlists import phrases, words

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
    after_below_zero=words("out outside degrees celsius overnight there"),
    measurands=words(
        "ph alkalinity humidity moisture temp temps temperature temperatures salinity voltage resistance "
        "odometer mileometer hobbs psi bpm"
    ),
    dated=words("circa ca dated built c"),
    old_words=words("old vintage antique original classic used"),
    persons=words("she he who"),
    persons_are=words("aged ages age turning turns turned she's he's who's shes hes whos they're theyre"),
    turning=words("is was turns turned are"),
    after_ages=words("so and but now today this next already"),
    reaching=words("hit hits reached struck peaked topped bottomed maxed"),
    on_it=frozenset({("on", "it"), ("on", "them"), ("on", "her")}),
    half=words("half"),
    gauge_links=words("now to down up and then from after it's was is about around"),
    pace_units=words("minute second hour min sec hr"),
    dimensions=words("thick deep wide tall high across apart underground below above fell away off short down"),
    till=words("till til until"),
    noons=words("midnight noon midday late close dark"),
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
        "bridesmaids groomsmen "
        "guests guest people kids children adults students attendees attendee delegates delegate passengers "
        "passenger participants participant players diners dancers pupils members visitors heads friends families "
        "ladies gentlemen boys girls teens folks persons patients residents tenants employees teachers campers "
        "swimmers runners riders hikers skiers tourists spectators volunteers grandkids grandchildren toddlers "
        "seniors veterans invitees pax"
    ),
    outlay_verbs=words("paid spent advanced fronted covered shelled forked laid put coughed outlaid"),
    outlay_payers=words("i we i've we've i'd we'd"),
    outlay_adverbs=words("had have already also just only personally actually did to"),
    outlay_links=words(
        "for of out on in was were is up myself ourselves came come to pocket my own our about around roughly back "
        "it a total them from which"
    ),
    outlay_takers=words("me us"),
    outlay_turns=words("but myself ourselves"),
    cost_verbs=words("cost costs ran run set"),
    relative=words("which that"),
    worth=words("worth"),
    giving=words("throw throwing threw thrown give giving gave given gift gifted comp comped free waive waived"),
    absorbing=words("absorb absorbing absorbed eat eating ate swallow swallowing comp comping comped donate donating"),
    covering=words("cover covering covered pay paying pick take taking handle"),
    billed_leads=words("so just only i'll ill"),
    subjects=words("he she they we i"),
    own_words=words("myself ourselves"),
    parted_named=dict.fromkeys(("knock", "knocking", "cross", "strike", "scratch", "drop", "skip"), words("off out")),
    limits=words("under over below above"),
    which_words=words("van truck car bus tractor boat trailer lorry rig crew table chair seat class team bed number"),
    through=words("through thru to till until"),
    telling=words("from still is isn't was wasn't hasn't has"),
    papers=words("form"),
    at_cost=phrases("at cost|at my cost|my cost|at cost price"),
    sold_labels=words("permit license licence pump call callout out flight box door plate form estimate dock case"),
    done_things=words("job"),
    done_endings=("ed", "did", "gave", "put", "hung", "sent", "made", "cut"),
    gifts=phrases(
        "free|free of cost|for free|free of charge|at no cost|for nothing|without charge|without charging|on the house|"
        "complimentary|gratis|no charge|at no charge|no extra charge|at no extra charge|at no extra cost|"
        "at no additional charge|at no additional cost|no extra cost|on me|on us|my treat|is my treat|a freebie|"
        "as a freebie|freebie|freebies|as freebies|thrown in|throw in|threw in|throwing in|threw them in|threw it in|"
        "threw those in|throwing it in|throwing them in|as a gift|a gift|as a courtesy|courtesy|as a favor|as a favour|"
        "as a bonus|as a thank you|as a goodwill gesture|out of goodwill|not charged|not charging|not billed|"
        "not billing|unbilled|uncharged|not charged for|comped|pro bono|as an extra|i won't bill|i won't charge|"
        "i won't charge for|i won't bill for|i didn't charge|i didn't bill|i'm not charging for|i'm not billing for|"
        "didn't charge for|didn't bill for|didn't charge him for|didn't charge her for|didn't charge them for|"
        "are included|is included|were included|was included|i don't charge for|which i don't charge for|"
        "i never charge for|never charge for|cost him nothing|cost her nothing|cost them nothing|costs nothing"
    ),
    passed_on=phrases(
        "pay back|pay me back|paying me back|pays me back|pay us back|paying us back|paying back|pay it back|paid back|"
        "reimburse|reimbursed|reimbursing|reimburses|refunding|cover that|cover it|cover those|cover them|covers that|"
        "covers it|covering that|covering it|covering those|covering them|they'll cover|she'll cover|he'll cover|"
        "they're covering|she's covering|he's covering|pass on|pass that on|pass it on|pass those on|pass them on|"
        "passing that on|passing it on|passing those on|passing them on|passed on|pass that along|pass it along|"
        "pass those along|pass that through|pass it through|pass those through|pass through|passed through|add that|"
        "add it|add those|add them|adding that|adding it|bill that|bill it|bill them for|bill him for|bill her for|"
        "bill those|charge that|charge it|charge them for|charge him for|charge her for|put that on|put it on|"
        "put those on|put that through|that's on them|that's on him|that's on her|it's on them|it's on him|"
        "it's on her|owe me|owes me|owe us|owes us|goes on the bill|goes on the invoice|goes on there|gets added|at "
        "cost|rebill|recharge|claim it|claim that|claiming it|claiming that|billable|include that|include it|"
        "include those|stick that on|stick it on|tack that on|tack it on|throw that on|throw it on|pop that on|"
        "pop it on|get it back|get that back|want it back|want that back|need it back|need that back|their expense|"
        "paying that|paying those|paying for that|paying for it|paying for those|paying it|pays for that|pays for it|"
        "pays for those|pay for that|billing him|billing her|billing them|billing that|billing those|billing it|"
        "charging him|charging her|charging them|charging that|charging it|good for it|good for that|"
        "their cost|their account|on their bill|on top"
    ),
)
