"""English phrases around an amount that say it is no price of an item.

`{m}` money or a bare number, `{p}` a percentage, `{v}` either, `{q}` a quantity; a|b alternatives, x? optional,
`*` up to three words, `^` the beginning of a clause.
"""

from voiceinvoice.extract.offline.phrases import PatternSet

_TAX = "tax|taxes|vat|gst|hst|pst|qst|iva|levy"
_CUT = (
    "take|takes|taking|took|knock|knocks|knocking|knocked|shave|shaving|shaved|cut|cutting|lop|chop|trim|whack|drop|"
    "dropping|dropped|slice|discount|discounting"
)
_GIVE = "give|gave|giving|gives|given|get|gets|getting|offer|offered|promised|promise|allow|allowed|extend|owe"
_PAID = (
    "paid|gave|given|handed|sent|transferred|wired|venmoed|zelled|slipped|prepaid|paypaled|advanced|dropped|fronted|"
    "venmo'd|zelle'd|paypal'd|cashapped|bunged|chipped|forked|coughed|remitted|deposited|e-transferred|etransferred|"
    "passed|mailed|forwarded|left|tapped"
)
_GAVE = "give|bunged|slung|chucked|tossed|threw|brought|lobbed|popped|put|shoved|pushed|counted|pinged|texted"
_SENT = (
    f"{_PAID}|{_GAVE}|has|have|had|got|taken|took|received|collected|banked|pocketed|holding|hold|keeping|dropped|with"
)
_SUMS = (
    "sums|sum|count|reckoning|math|maths|calculation|calculations|calculator|calcs|figures|arithmetic|books|tally|"
    "adding"
)
_KINDS = "mates|mate's|mates'|friends|friend|family|trade|loyalty|staff|sibling|neighbor|neighbour|buddy|student|member"
_HER = "her|him|them|you"
_SPAN = "day|full-day|half-day"
_OTHERS = "dealer|dealership|competitor|others|guy|someone|somebody|shop|everyone|else"
_GOT = "received|collected|took|taken|got|have|had|has"

ROLES = PatternSet(
    discount=f"""
{{v}} off
{{v}} * discount|rebate|markdown|reduction|voucher|coupon
discount|rebate|coupon|voucher|reduction|markdown|credit of|for|worth|is|was|at? a? {{v}} off?
discounted by|at? {{v}}
discount * {{v}}
less|minus|subtract|subtracting|deduct|deducting a|the|my|our|another|his|her|their? {{v}} off?
less|minus|subtract|subtracting|deduct|deducting a|the|my|our|another|his|her|their? {{v}} * discount|rebate|coupon
{_CUT} * {{v}} off
{_CUT} off|away a|another? {{v}}
{_CUT}|drop a|another? {{p}}
{_CUT}|bring|brought * down by {{v}}
{{v}} credit ^
{{v}} credit on|for|from|since|because|note|toward|towards|off
reduce|reduced|reducing|lower|lowered * by {{v}}
{_GIVE} * {{p}}
{_GIVE} * {{v}} off|discount
apply|applied|applying a|the|her|his|their|our|my? usual|normal|standard|regular|same? {{p}}
{{v}} cheaper
{{p}} {_KINDS} rate|rates|price|prices|terms
{_KINDS} rate|rates|price|prices|terms of|at|is|are|so|which|that's|being? is|at? {{p}}
{{p}} for cash|loyalty|volume|bulk|prompt
{_CUT}|reduce|lower * by {{v}}
{{v}} to? comes|come|coming|came|gets|getting|taken|knocked off
credit him|her|them|you {{m}}
{{v}} short
{{p}} less ^
""",
    rounded="""
round|rounding|rounded it|that|this|the|everything|all? total|bill|price|lot|whole? off|down|up|out? to|at? {m}
call it {m} all|total|altogether|even|flat|in|for|overall
let's|we'll|i'll say {m} all|total|altogether|even|overall|for
""",
    surcharge="""
add|adding|plus|charge|with|put|and? a|an|another|the? {p} * surcharge|surcharges|markup|uplift|gratuity|tip|fee
add|adding|plus|charge|with|put|and? a|an|another|the? {p} * premium|upcharge|supplement|handling|loading|extra
{p} service charge
service charge of|at|is? {p}
surcharge|markup|uplift|gratuity|tip|fee|premium|upcharge|supplement|handling|loading of|at|is|was|for? {p}
mark|marked|marking * up by? {p}
add|adding|plus|charge|charging a|another|an? {p} for|because|since
add|adding a|another|an? {p} to
{p} on top for|because|since
{p} extra for|because|since
""",
    taxed=f"""
{{p}} * {_TAX}
{_TAX} * {{p}}
taxed|taxable * {{p}}
plus|add|adding|and {{p}} * {_TAX}
{{p}} on top
apply|applied|applying|charge|add|put a|the? {{p}} * {_TAX}
{_TAX} at|of|is|goes|on at? {{p}} on? top?
{_TAX} at|of {{r}}
{{r}} vat|gst|hst|pst|qst ^
{_TAX} {{r}} ^
{_TAX} {{r}} on|for the|everything|all|both|that
{_TAX} on * at|of {{p}}
tax|taxing the|my|just|only|all|both|everything|it|them|that|this|those|each * at|of {{p}}
tax|taxing the|my|just|only|all|both|everything|it|them|that|this|those|each * at {{r}}
tax|taxing the|my|just|only|all|both|everything|it|them|that|this|those|each * * at {{r}}
{_TAX} is|applies|goes? only? on * {{p}}
""",
    taxsum=f"""
{_TAX} of|is|was|comes|adds|being to|it? {{m}}
{{m}} in|of|for|as the? {_TAX} ^
plus|add|adding {{m}} {_TAX}
{_TAX} * which|that|that's|so is|comes|makes to? {{m}}
""",
    deposit=f"""
{_PAID} me|us|already|up? already|a|in|the|another|over|cash|with? cash|check|a? deposit|advance? of|was? {{m}}
{_PAID} * {{m}} * deposit|down|advance|upfront|front|already|cash|beforehand|booking|start|before|of
i|we {_GOT} * {{m}} * deposit|down|advance|upfront|front|already|beforehand|booking|start|before|from
{_GOT} * {{m}} * deposit|down|advance|upfront|front|beforehand
i|i've|we|we've {_GOT} {{m}} off|from out? of? {_HER}
{{m}} * so far
{_PAID}|put|puts|has|have * {{m}} toward|towards|against it|that|this|the|her|his|their?
credit|less|minus|deduct|subtract|off|apply|net the|that {{m}} she|he|they already|has|have? {_PAID}|gave|put
{{m}} got|gets|getting|was|is paid|in|received|settled at|on|when|with|before?
{{m}} has|have|had|came|comes|come in|through
{{m}} has|have|had come in|through
{_PAID} which|that|and is|was|comes to? {{m}}
gives|give|she's|he's|they've give|gave|given me|us {{m}}
{{m}} already|was|has|is|have|of|been|that|which? already|been|was? paid|received|settled|collected|prepaid|cleared
{{m}} * already|been paid|received|settled|collected|down|in
{_SENT} me|us? {{m}} * toward|towards
{_SENT} me|us * {{m}} of|off it|that|this|the
{_PAID}! me|us? {{m}} of|off it|that|this|the
{_SENT} me|us * check|cheque|cash|note|transfer|envelope|deposit|installment|instalment for|of {{m}}
{_GAVE} me|us {{m}}
{_SENT} * check|cheque|transfer|money|order for|of {{m}}
mark|put|show|note|record|enter {{m}} as? paid|received
instalment|installment|payment|deposit|half|part|chunk of {{m}} is|has|was|came? been? in|through|received|cleared|paid
{{m}} she|he|they {_PAID} me|us before|when|already|up|at|last|on|yesterday|beforehand|earlier
{{m}} she|he|they {_PAID} me|us ^
i|i've|we|we've already|just? {_GOT}! already? {{m}} of it|that|this
payments|instalments|installments of|so|which|that|and|being? far|were|was|is? {{m}}
{{m}} came|landed|arrived in|through
{{m}} has come|landed|arrived in|through
{{m}} is in ^
{_GOT}! {{m}} off|from out? of? her|him|them
{{m}} off|toward|towards|against the|her|his|their balance|account
{{m}} has|have already|now|just? come|landed|arrived|cleared|gone in|through|out
holding {{m}} of|for theirs|his|hers|them|him|her|it
{{m}} store|account|shop|gift credit|card
use|apply the|their|his|her|a {{m}} store|account? credit
{{p}} has|have|was|is|been|already? been|already|was? paid|received|settled|in
{{m}} off|from|out him|her|them|of already|upfront|yesterday|beforehand|at
already paid|received {{m}}
{{m}} already
already|previously * {{m}}
{_PAID}|give|gives|pay|pays|made an|a|the|me|us? advance|deposit|downpayment of? {{m}}
give|gives me|us already {{m}}
received|collected a? deposit|payment? of? {{m}}
deposit|downpayment|prepayment|prepaid * {{v}}
{{v}} * deposit|downpayment|prepayment
down payment|payments of|was|is|for|already? {{v}}
{{v}} down payment?
{{v}} upfront|prepaid|beforehand
{{v}} up front
{{v}} in advance
{{v}} on account
{{m}} cash|check|cheque * when|up|at|before|start|booking|already|last
{_PAID} already? {{p}}
put|puts|putting down {{v}}
put|puts|putting * {{v}} down
minus|less|deduct|subtract|credit|apply|net|knock|take * {{v}} * deposit|retainer|advance|already|paid|upfront
minus|less|deduct|subtract|credit|apply * deposit|retainer|advance|downpayment|prepayment|payment * {{v}}
retainer|advance|payment * {{m}} * received|paid|already
received|paid|applied|credit|minus|less * retainer|advance * {{m}}
{{v}} of that|it|this|which|the * paid|received|in|already|settled|covered
""",
    total=f"""
{{m}} by|on|in my|our|the * {_SUMS}
by|on my|our|the * {_SUMS} that's|it's|its|thats|it|that|we|this? comes|came|is|be? to? {{m}}
everything|only|included|extra|top comes|came out|up? to|at? {{m}}
damage|figure total? is|comes|was to|at? {{m}}
call it {{m}} * all|total|altogether|together
total|totals|total's|totaling|totalling|totalled|totaled|sum * {{m}}
should|oughta|ought|would|will|it'll|that'll to? come|be|total|make|run|work to|out|up? to|at? {{m}}
that's|thats what she|he|they|we pays|pay|owes|owe|get {{m}}
{{m}} is what she|he|they|we pays|pay|owes|owe
total|sum|whole|lot is|was|being|comes|came|of|should|makes|be to|be|is? {{m}}
it|that|this|all|everything|which|total|bill|altogether|whole|so comes|came|coming|works|adds out|up? to|at {{m}}
^ comes|came|coming|works|adds|sums out|up? to|at {{m}}
bring|brings|bringing * to {{m}}
{{m}} total|altogether|overall|all-in
{{m}} in all|total
{{m}} all told|together|up
{{m}} all in ^
{{m}} for the lot|everything
{{m}} for everything
i|we make|makes|get|got it|that|this|the? total|all? to|at? {{m}}
that's|thats|makes|so|that {{m}} * all|total|altogether|together|told
that|this|it should|makes|make be|come? to? {{m}} * total|all|altogether?
total|sum|bill should|ought|will be|to|come to|be? {{m}}
grand|final|bottom|invoice|overall|end|total total|line|sum|figure|price|amount|number|bill is|of|comes|at|to? to? {{m}}
subtotal|sub-total is|of|comes|at|to? to? {{m}}
{{m}} by|on|with|to|according my|the|our|this to? my? {_SUMS}
{{m}} on the nose|dot|button|head
by|on|according to? my|the|our {_SUMS} that's|it's|is|i|it|this|that? make|get|is|makes|comes? it|that|to? {{m}}
{_SUMS} says|say|gives|give|makes|make|is|was|comes|tells me|us|it|to? {{m}}
i've|i|we've|we added|add|totted|tallied|counted|reckoned that|it|this? up? right|correctly|properly? it's|that's? {{m}}
i|we reckon|reckoned|figure|calculate|count|have it|that|this|all? that's|it's|is|at|as|down? at? {{m}}
looks|looking|sounds like|at {{m}}
damage|tab|charge is|comes|was to? {{m}}
that's|it's|makes|is|that a|your|his|her|their {{m}} bill|invoice|job
that's|it's|makes|so a bill|invoice|total for|of {{m}}
which|that|it|all|so makes|totals|equals|gives us|me|you? {{m}}
{{m}} all up|round|together|told
altogether|overall|all-told * {{m}}
all|in together|told|in|all is|that's|comes|it's|to? to? {{m}}
""",
    balance="""
good|owes|owe|pays|pay for? the? other|remaining {m}
balance|remainder|remaining|outstanding|leaves|leaving * {m}
the|and|with rest * {m}
still owes|owe|owed|owing|due * {m}
{m} is|still|left|to? left|outstanding|remaining|owing|owed
{m} still|left to|due|owed|outstanding? pay|go?
""",
    elapsed="""
took|takes|taking|lasted * {q} * but|though|although|flat|fixed|agreed|quote|quoted|regardless
took|takes|taking|lasted * {q}
spent * {q} * but|though|although|flat|fixed|agreed|quote|quoted
{q} * but|though|although|regardless * flat|fixed|quote|quoted|agreed|same|lump|still|said|just
even|although|though if|though|it|i? * {q}
don't|not|never|won't|isn't bill|charge|charging|count|invoice|include|billed|charged|billable * {q}
{q} * don't|not|won't bill|charge|count|include|charging|billed|charged
no charge|bill|cost * {q}
{q} but? is|was|are|were|that's|which|for|of? is|was? free|complimentary|waived|gratis|unpaid|unbilled|included
{q} on me|us
{q} flat|fixed
{q} ago|later|earlier|early|late|warranty|guarantee|notice
past|last|within|every {q}
instead of {q}
""",
    spoken=f"""
normally|usually|typically|originally|regularly * {{m}}
usual|regular|retail|original|normal price|rate|charge|fee? is|of|at|was? {{m}}
list price is|of|at|was? {{m}}
instead of {{m}}
rather than {{m}}
not {{m}}
not my|our|his|her|their|the full|usual|normal|regular|standard|old|original? {_SPAN}? rate|price|fee? {{m}}
invoiced|billed|charged them|him|her|you for? {{m}}
last|previous|old|earlier|another invoice|job|bill|one * {{m}}
don't|not|never|won't bill|charge|invoice|count|include * {{m}}
quoted|estimated|budgeted|guessed|quote|estimate|budget * {{m}} * but|originally|before|though|actually
cost|costs|ran|set me|us back? about|around|roughly|like? {{m}}
i|we paid|spent * {{m}}
budget|limit of|is|was|at? {{m}}
ceiling of|is|was {{m}}
capped|cap|limited at|to {{m}}
a|the|my|our|his|her|their|your|original {{m}} budget|limit|estimate
{{m}} on me|us
waive|waived|waiving|comp|comped the|my|a|that|his|her|their? {{m}}
{{m}} was|is|were|been|being|got? waived|comped ^
a|an|the|my|our|his|her|their {{m}} * waived|waiving|comped ^
{{m}} but|though free|complimentary|waived
new one's {{m}}
new one|ones is|are|costs|runs|cost {{m}}
last|previous|old|other * charged|asked|wanted|charges {{m}}
i'd|we'd|i|we allowed|planned|allotted * {{m}}
last|previous time|invoice|month|year|week|one|bill * {{m}}
worth {{m}}
i|we pay|paid|spend|spent for? about|around|roughly|maybe|like|only|almost|nearly {{m}}
he|she|they|you bought|got|picked|purchased|ordered it|them|that|one? for|at {{m}}
he|she|they|you paid|pay|pays {{m}} for that|this|his|her|their|it
it|they|that|those|these goes|go|sells|sell|sold|retails|retail|went for|at about|around? {{m}}
retail|rrp|msrp|sticker! price? would|is|was|be? be|is|at? {{m}}
up|down|raised|increased from {{m}}
instead|rather of|than the|my|our|his|her|their|what? {{m}}
was|were|been|got|get|is|are quoted|offered|told|promised {{m}}
was|were|been|got quoted * {{m}}
{_OTHERS} wanted|asked|asks|charges|charge|wants|quoted|said him|her|them|me|us? {{m}}
{{m}} by someone|somebody|another
{{m}} of that|it|this|which ^
including|incl|counting {{m}} for|in|of
goes|go|covers|insured|good|rated|worth|cover|limit up? to|for about? {{m}}
up to {{m}}
usual|regular is|was|would {{m}}
expecting|expected|thought|figured|hoping|hoped|reckoned|imagined|assumed * {{m}}
talked|spoke|discussed|mentioned about|of? {{m}}
used to be|cost|charge|pay|run? {{m}}
minimum|maximum is|was|of? {{m}}
bid|bids|bidder * {{m}}
cheaper|dearer|pricier|better|more|less than * {{m}}
other|others|most|some|everyone|everybody|studio|competition * charge|charges|charged|want|wants|ask|asks * {{m}}
would|could|might cost|run|fetch|sell|set|want * {{m}}
insurance|insurer * pay|pays|paying|cover|covers|refund|refunds|reimburse|reimburses * {{m}}
^ spent {{m}}
will|it'll|they'll be another|around|roughly {{m}}
free|complimentary over|above|from {{m}}
instead|rather of|than the|my|our|his|her|their|what? {{m}} i|we said|told|quoted|charged
turned|turn down a? {{m}}
that|which|this|it|price includes|included|covers the|my|a|our? {{m}}
that's|it's|price|already|which is? after|including a|the|my|his|her|your|their? {{p}} * off|discount
that's|it's|price|already|which is? after|including a|the|my|his|her|your|their? {{p}} off|discount
{_PAID}|pay|pays|paying * {{m}} last|previous! time|job|invoice|bill|visit|year!
neighbor|neighbour|neighbors|neighbours|cousin|others|everyone|everybody paid|pays|pay! me|us? {{m}}
i|we need|want|require|expect|asked|ask|usually|always! for|take|ask? {{v}} up|before|in|first|when! front|advance?
{{m}} back ^
refund|refunded|refunding him|her|them|you? {{m}}
reduced|down|discounted|marked|cut|dropped down? from {{m}}
was {{m}} * now|today
""",
)
